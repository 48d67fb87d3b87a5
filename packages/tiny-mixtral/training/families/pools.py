"""Pools of words and the random values drawn from them.

KINDS maps the kind of a parameter or result to the function that draws one value; JSON_TYPES gives the JSON type of
the kinds that are no strings. The modules of families add their own kinds. `r` is the source of random numbers, here
and everywhere. """

ONS = 'b c d f g h j k l m n p r s t v w z br ch cl dr fl gr kl pl pr sh sk st th tr'.split()
VOW = 'a e i o u a e i o ai ea ou'.split()
COD = ['', '', '', 'n', 'r', 's', 'l', 'm', 't', 'x', 'nd', 'ck', 'rn']
PLACES = '''
Paris London Rome Oslo Madrid Berlin Tokyo Lima Cairo Delhi Boston Chicago Denver Seattle Austin Dallas Miami
Toronto Montreal Vienna Prague Warsaw Lisbon Porto Dublin Athens Zurich Geneva Basel Milan Turin Naples Venice
Munich Hamburg Cologne Leipzig Brussels Ghent Amsterdam Utrecht Stockholm Malmo Helsinki Tampere Copenhagen Aarhus
Bergen Riga Tallinn Vilnius Budapest Bucharest Sofia Istanbul Ankara Moscow Kyiv Lagos Nairobi Accra Tunis Rabat
Dakar Seoul Busan Osaka Kyoto Beijing Shanghai Taipei Manila Hanoi Bangkok Jakarta Mumbai Pune Sydney Perth
Melbourne Auckland Santiago Bogota Quito Havana Phoenix Portland Atlanta Houston
'''.split() + [
    'New York', 'San Francisco', 'Los Angeles', 'Rio de Janeiro', 'Cape Town', 'Hong Kong', 'New Delhi', 'São Paulo',
    'Zürich', 'Kraków',
]
FIRST = '''
Anna Ben Carla David Emma Felix Grace Henry Ines Jonas Kate Leo Maria Nina Oscar Paula Quinn Rosa Sam Tara Umar Vera
Will Yara Zoe Alice Bob Carol Dan Eva Frank Hugo Ivan Julia Karl Laura Marco Nora Olga Pedro Rita Sofia Tom Victor
Wendy Lucas Mia Noah Lena Omar José Zoë
'''.split()
LAST = '''
Smith Jones Brown Keller Garcia Rossi Novak Meyer Larsen Silva Costa Kim Tanaka Patel Singh Lopez Martin Dubois
Weber Fischer Moreau Hansen Nielsen Kowalski Ivanov Petrov Sato Chen Wang Nguyen Okafor Mensah Diaz Reyes Adams
Clark Evans Hill King Lee Moore Reed Scott Young
'''.split()
ADJ = (
    'red blue green big small old new fast slow cheap simple modern classic spicy sweet quiet '
    'bright dark warm cold fresh annual weekly daily internal public private global local final '
    'late early advanced basic open hidden'
).split()
NOUN = '''
report budget meeting invoice garden kitchen bicycle guitar piano camera laptop phone keyboard mouse coffee tea
bread cheese chicken pasta salad soup rice tomato apple mango lemon pepper onion river mountain ocean forest desert
island bridge castle museum library school hospital station airport engine battery solar wind energy climate health
sleep yoga running travel history science music art film football tennis chess python java rust database server
network security login password backup cache index vector memory agent contract policy refund shipping warranty
insurance salary holiday vacation team project roadmap release launch design prototype survey customer supplier
partner
'''.split()
UNSEEN_NOUN = (
    'harbor lantern violin compass orchard tunnel glacier parcel rocket saddle turbine falcon '
    'ribbon anchor pottery beacon'
).split()
LANGS = (
    'French German Spanish Italian Portuguese Dutch Polish Swedish Danish Finnish Greek Turkish '
    'Russian Arabic Hindi Japanese Korean Chinese Czech Latin'
).split()
CUR = 'USD EUR GBP JPY CHF CAD AUD SEK NOK DKK PLN CZK HUF INR CNY KRW BRL MXN ZAR TRY NZD SGD HKD THB'.split()
UNITS = [
    ('km', 'miles'), ('meters', 'feet'), ('kg', 'pounds'), ('grams', 'ounces'), ('liters', 'gallons'),
    ('celsius', 'fahrenheit'), ('hours', 'minutes'), ('inches', 'cm'), ('acres', 'hectares'), ('bytes', 'bits'),
    ('knots', 'mph'), ('joules', 'calories'),
]
DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split()
MONTHS = 'January February March April May June July August September October November December'.split()
ROOMS = [
    'kitchen', 'bedroom', 'bathroom', 'office', 'garage', 'hallway', 'living room', 'basement', 'attic', 'garden',
    'dining room',
]
TABLES = 'users orders invoices payments products sessions events logs tickets employees accounts reviews'.split()
COUNTRIES = (
    'France Germany Spain Italy Portugal Poland Sweden Norway Finland Greece Turkey Japan Korea '
    'China India Brazil Chile Peru Mexico Canada Egypt Kenya Ghana Nigeria Morocco Vietnam '
    'Thailand Iceland Ireland Austria'
).split()
DISHES = [
    'lasagna', 'pancakes', 'chicken curry', 'tomato soup', 'apple pie', 'fried rice', 'pad thai', 'ramen', 'risotto',
    'guacamole', 'banana bread', 'beef stew', 'lentil soup', 'pizza', 'tacos',
]
COND = 'sunny cloudy rainy windy foggy snowy stormy clear humid dry'.split()


def made(r, lo=1, hi=3):
    return ''.join(r.choice(ONS) + r.choice(VOW) + r.choice(COD) for _ in range(r.randint(lo, hi)))


def Made(r):
    return made(r, 2, 3).capitalize()


def digits(r, n):
    return str(r.randint(1, 9)) + ''.join(r.choice('0123456789') for _ in range(n - 1))


def alnum(r):
    return r.choice(
        [
            lambda: ''.join(r.choice('ABCDEFGHJKLMNPQRSTUVWXYZ') for _ in range(r.randint(1, 3)))
            + r.choice(['-', '', ''])
            + digits(r, r.randint(2, 6)),
            lambda: r.choice(['ORD-', 'INV-', 'TK-', 'PX-', '#', 'A-', 'REF']) + digits(r, r.randint(3, 6)),
            lambda: ''.join(r.choice('abcdef0123456789') for _ in range(6)),
        ]
    )()


def place(r):
    x = r.random()
    if x < 0.45:
        return r.choice(PLACES)
    if x < 0.92:
        return Made(r)
    return r.choice(['Port ', 'New ', 'Saint ', 'Fort ', 'Lake ']) + Made(r)


def person(r):
    f = r.choice(FIRST) if r.random() < 0.6 else Made(r)
    return f if r.random() < 0.4 else f + ' ' + (r.choice(LAST) if r.random() < 0.6 else Made(r))


def word(r):
    return r.choice(NOUN) if r.random() < 0.5 else made(r, 2, 3)


def phrase(r):
    x = r.random()
    if x < 0.3:
        return r.choice(ADJ) + ' ' + r.choice(NOUN)
    if x < 0.5:
        return r.choice(NOUN) + ' ' + r.choice(NOUN)
    if x < 0.65:
        return r.choice(ADJ) + ' ' + r.choice(NOUN) + ' ' + r.choice(NOUN)
    if x < 0.8:
        return r.choice(NOUN) + ' for ' + r.choice(ADJ) + ' ' + r.choice(NOUN)
    if x < 0.9:
        return made(r, 2, 3) + ' ' + r.choice(NOUN)
    return made(r, 2, 3)


def title(r):
    x = r.random()
    if x < 0.4:
        return phrase(r)
    if x < 0.7:
        return r.choice(
            [
                'dentist', 'lunch with ' + r.choice(FIRST), 'team meeting', 'call with ' + r.choice(LAST), 'gym',
                'birthday of ' + r.choice(FIRST),
            ]
        )
    return Made(r) + ' ' + r.choice(['review', 'sync', 'party', 'workshop', 'demo', 'launch'])


def integer(r):
    x = r.random()
    return (
        r.randint(1, 12)
        if x < 0.35
        else r.randint(10, 99) if x < 0.65 else r.randint(100, 999) if x < 0.85 else r.randint(1000, 99999)
    )


def number(r):
    x = r.random()
    if x < 0.6:
        return integer(r)
    return float('%d.%d' % (r.randint(0, 400), r.choice([5, 25, 75, r.randint(1, 9), r.randint(11, 19)])))


def date(r):
    x = r.random()
    if x < 0.35:
        return '20%02d-%02d-%02d' % (r.randint(24, 31), r.randint(1, 12), r.randint(1, 28))
    if x < 0.6:
        return '%s %d' % (r.choice(MONTHS), r.randint(1, 28))
    if x < 0.75:
        return 'next ' + r.choice(DAYS)
    return r.choice(['tomorrow', 'today'] + DAYS)


def clock(r):
    return (
        '%02d:%02d' % (r.randint(0, 23), r.choice([0, 15, 30, 45, r.randint(0, 59)]))
        if r.random() < 0.6
        else '%d %s' % (r.randint(1, 12), r.choice(['am', 'pm']))
    )


def email(r):
    return (
        (r.choice(FIRST).lower() if r.random() < 0.5 else made(r, 2, 3))
        + '@'
        + made(r, 2, 2)
        + r.choice(['.com', '.org', '.io', '.net'])
    )


def sentence(r):
    return r.choice(
        [
            lambda: 'I will be %d minutes late' % r.randint(5, 50),
            lambda: 'see you ' + date(r),
            lambda: 'good morning',
            lambda: 'where is the ' + word(r),
            lambda: 'the ' + r.choice(NOUN) + ' is ' + r.choice(ADJ),
            lambda: 'please call ' + r.choice(FIRST),
            lambda: 'thank you for the ' + word(r),
            lambda: 'my name is ' + person(r),
            lambda: phrase(r),
            lambda: 'I love ' + word(r),
        ]
    )()


def path(r):
    return (
        r.choice(['', '/', './', 'src/', 'docs/'])
        + '/'.join(word(r) for _ in range(r.randint(1, 2)))
        + r.choice(['.txt', '.md', '.json', '.csv', '.py', '.ts'])
    )


def url(r):
    return 'https://' + made(r, 2, 2) + r.choice(['.com', '.org', '.io']) + ('/' + word(r) if r.random() < 0.6 else '')


def expr(r):
    n = lambda: str(r.randint(1, 99) if r.random() < 0.7 else r.randint(100, 999))
    s = n() + r.choice([' + ', ' - ', ' * ', ' / ', '+', '*']) + n()
    if r.random() < 0.4:
        s = s + r.choice([' + ', ' * ', ' - ']) + n()
    if r.random() < 0.15:
        s = '(' + n() + ' + ' + n() + ') * ' + n()
    return s


def ticker(r):
    return (
        ''.join(r.choice('ABCDEFGHIJKLMNOPQRSTUVWXYZ') for _ in range(r.randint(3, 4)))
        if r.random() < 0.7
        else r.choice(['AAPL', 'MSFT', 'GOOG', 'TSLA', 'NVDA', 'AMZN'])
    )


KINDS = dict(
    place=place,
    person=person,
    word=word,
    phrase=phrase,
    title=title,
    int=integer,
    num=number,
    date=date,
    time=clock,
    email=email,
    text=sentence,
    path=path,
    url=url,
    expr=expr,
    ticker=ticker,
    id=alnum,
    made=Made,
    days=lambda r: r.randint(2, 14),
    small=lambda r: r.randint(1, 12),
    mins=lambda r: r.randint(1, 90),
    pct=lambda r: r.randint(1, 60),
    temp=lambda r: r.randint(15, 28),
    lang=lambda r: r.choice(LANGS),
    cur=lambda r: r.choice(CUR),
    room=lambda r: r.choice(ROOMS),
    table=lambda r: r.choice(TABLES) if r.random() < 0.6 else made(r, 2, 2) + 's',
    country=lambda r: r.choice(COUNTRIES) if r.random() < 0.6 else Made(r),
    dish=lambda r: r.choice(DISHES) if r.random() < 0.6 else phrase(r),
    movie=lambda r: r.choice(['The ', '', 'A '])
    + r.choice(ADJ).capitalize()
    + ' '
    + (r.choice(NOUN).capitalize() if r.random() < 0.5 else Made(r)),
    resto=lambda r: r.choice(['Casa ', 'Chez ', 'Cafe ', 'The ', '']) + Made(r),
    company=lambda r: Made(r) + r.choice(['', ' Inc', ' Labs', ' Corp']),
    list=lambda r: [integer(r) for _ in range(r.randint(3, 5))],
    bool=lambda r: r.random() < 0.5,
)
JSON_TYPES = dict(
    int='integer',
    days='integer',
    small='integer',
    mins='integer',
    pct='number',
    temp='number',
    num='number',
    list='array',
    bool='boolean',
)
