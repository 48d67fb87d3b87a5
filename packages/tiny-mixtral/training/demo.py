"""The demo domain: weather, time, units, currency, arithmetic, asked as people type. A value may be shown in another form than it is
passed: 2,340 -> 2340, dollars -> USD, '17% of 80' -> '17 / 100 * 80'."""
import families as F
from families import P, made, Made, digits
CODE = {'dollars': 'USD', 'US dollars': 'USD', 'euros': 'EUR', 'euro': 'EUR', 'pounds': 'GBP', 'British pounds': 'GBP', 'yen': 'JPY', 'Japanese yen': 'JPY', 'Swiss francs': 'CHF', 'francs': 'CHF', 'rupees': 'INR', 'yuan': 'CNY',
        'Canadian dollars': 'CAD', 'Australian dollars': 'AUD', 'Mexican pesos': 'MXN', 'pesos': 'MXN', 'won': 'KRW', 'rand': 'ZAR', 'Swedish kronor': 'SEK', 'zloty': 'PLN', 'Danish kroner': 'DKK', 'Turkish lira': 'TRY', 'reais': 'BRL'}
SIGN = {'USD': '$', 'EUR': '€', 'GBP': '£'}
UNIT = [('km', 'miles'), ('kilometers', 'miles'), ('meters', 'feet'), ('kg', 'pounds'), ('kg', 'lbs'), ('grams', 'ounces'), ('liters', 'gallons'), ('celsius', 'fahrenheit'), ('hours', 'minutes'), ('inches', 'cm'), ('feet', 'meters'), ('cups', 'ml'),
        ('yards', 'meters'), ('stone', 'kg'), ('mph', 'km/h'), ('acres', 'hectares'), ('minutes', 'seconds'), ('days', 'hours'), ('weeks', 'days'), ('tons', 'kg'), ('pints', 'liters'), ('mm', 'inches'), ('miles', 'meters'), ('teaspoons', 'ml'), ('MB', 'GB'), ('knots', 'mph')]
def num(r):
    x = r.random()
    if x < .35: v = r.randint(1, 99)
    elif x < .6: v = r.choice([100, 150, 200, 250, 300, 500, 750, 1000, 25, 50, 75, 60, 40, 10, 20, 5, 12, 15])
    elif x < .75: v = r.randint(100, 999)
    elif x < .88: v = r.randint(1000, 99999)
    else: v = float('%d.%d' % (r.randint(0, 300), r.choice([5, 25, 75, r.randint(1, 9), r.randint(11, 19)])))
    return v
def shown(r, v): return '{:,}'.format(v) if isinstance(v, int) and v >= 1000 and r.random() < .6 else str(v)
def calc(r):
    n = lambda: num(r) if r.random() < .5 else r.randint(2, 99)
    a, b, x = n(), n(), r.random(); A, B = shown(r, a), shown(r, b)
    if x < .24:
        p = r.choice([5, 7, 8, 10, 12, 15, 17, 18, 19, 20, 21, 22, 25, 30, 35, 40, 50, 60, 75, 80, 90, r.randint(1, 99)])
        return r.choice(['%s%% of %s', '%s%% of %s', '%s percent of %s', '%s % of %s'.replace(' % ', ' %% ')]) % (p, B), '%s / 100 * %s' % (p, b)
    if x < .28: p = r.randint(5, 30); return r.choice(['a %s%% tip on %s', 'a %s percent tip on %s', 'a %s%% discount on %s']) % (p, B), '%s / 100 * %s' % (p, b)
    if x < .58:
        w, o = r.choice([('plus', '+'), ('times', '*'), ('minus', '-'), ('divided by', '/'), ('x', '*'), ('multiplied by', '*'), ('over', '/'), ('added to', '+')])
        s, e = '%s %s %s' % (A, w, B), '%s %s %s' % (a, o, b)
        if r.random() < .15: w, o = r.choice([('plus', '+'), ('times', '*'), ('minus', '-')]); c = r.randint(2, 99); s += ' %s %s' % (w, c); e += ' %s %s' % (o, c)
        return s, e
    if x < .63: w, o = r.choice([('sum', '+'), ('product', '*')]); return 'the %s of %s and %s' % (w, A, B), '%s %s %s' % (a, o, b)
    if x < .65: return 'the difference between %s and %s' % (A, B), '%s - %s' % (a, b)
    if x < .68: return r.choice(['the square root of %s', 'square root of %s', 'sqrt of %s']) % A, 'sqrt(%s)' % a
    if x < .70: return '%s squared' % A, '%s ^ 2' % a
    if x < .72: return 'half of ' + A, '%s / 2' % a
    if r.random() < .2 and (A != str(a) or B != str(b)): o = r.choice('+-*/'); return '%s %s %s' % (A, o, B), '%s %s %s' % (a, o, b)
    e = F.expr(r); return e, e
def city(r):
    x = r.random()
    c = r.choice(MORE) if x < .4 else F.place(r)
    return c.lower() if r.random() < .2 else c
MORE = F.PLACES + '''Reykjavik Barcelona Valencia Sevilla Lyon Marseille Nice Florence Bologna Palermo Salzburg Graz Innsbruck Bern Antwerp Rotterdam Gothenburg Turku Odense Krakow Gdansk Wroclaw Brno Bratislava Ljubljana Zagreb Belgrade Sarajevo Skopje
Dresden Stuttgart Frankfurt Bremen Nuremberg Edinburgh Glasgow Manchester Liverpool Bristol Leeds Cardiff Belfast Cork Galway Dubai Doha Riyadh Tehran Baghdad Beirut Jerusalem Amman Karachi Lahore Kabul Kathmandu Dhaka Colombo Chennai Kolkata Bangalore
Hyderabad Singapore Saigon Nagoya Sapporo Brisbane Adelaide Wellington Honolulu Anchorage Vancouver Calgary Ottawa Quebec Detroit Cleveland Memphis Nashville Orlando Tampa Dallas Philadelphia Baltimore Pittsburgh Minneapolis Sacramento Caracas Medellin
Cusco Montevideo Asuncion Brasilia Recife Salvador Casablanca Marrakech Algiers Tripoli Khartoum Kampala Lusaka Harare Maputo Durban Johannesburg Pretoria Luanda Kinshasa Abuja Addis'''.split() + ['Buenos Aires', 'Mexico City', 'Las Vegas', 'San Diego', 'Kuala Lumpur', 'Tel Aviv', 'Abu Dhabi', 'St Petersburg', 'The Hague', 'Ho Chi Minh City', 'Salt Lake City', 'Panama City', 'Santa Fe', 'New Orleans', 'Washington DC']
DC = lambda: P('democity', 'city city location place town city_name', 'City name|Name of the city|The city|City, for example Lisbon|The place to look up|Town or city')
DEMO = []
def D(names, descs, params, users, res, ans, txt): DEMO.append(dict(names=names.split(), descs=descs.split('|'), params=params, users=users.strip().split('|'), res=res, answers=[ans], txt=txt.split('|'), demo=True))
D('get_weather get_weather get_weather getWeather weather current_weather get_current_weather', 'Get the current weather for a city|Get the current weather in a city.|Current weather at a place|Returns the weather of a location|Look up the weather in a city|Weather right now in a given city|Tells the weather', dict(c=DC()),
  "What's the weather like in {c}?|what's the weather in {c}|whats the weather in {c}|What is the weather in {c}?|weather in {c}|weather {c}|how's the weather in {c}?|How is the weather in {c} today?|is it raining in {c}?|Is it raining in {c} right now?|Will I need an umbrella in {c}?|do I need a jacket in {c}|how hot is it in {c}|How cold is it in {c}?|is it warm in {c} today?|What's the temperature in {c}?|temperature in {c}|current weather in {c}|What is the weather like in {c} right now?|tell me the weather in {c}|Can you tell me the weather in {c}?|Could you check the weather in {c}?|check the weather for {c}|give me the weather for {c}|Is it sunny in {c}?|is it snowing in {c}|I'm going to {c} today, what's the weather like?|I am travelling to {c}. How is the weather there?|What's it like outside in {c}?|how many degrees is it in {c}|{c} weather|Show me the current weather in {c}|I would like to know the weather in {c}|weather for {c} please|Is it windy in {c}?|How warm is it in {c}?|what should I wear in {c} today?",
  {'temperature temp temp_c temperature_c': 'temp', 'condition sky weather summary conditions': F.COND + ['partly cloudy', 'light rain']}, 'It is {0} degrees and {1} in {c}.', '{0} °C, {1}|{1}, {0} °C|{0} degrees and {1}|{1}')
D('get_time get_time get_time getTime current_time get_current_time local_time', 'Get the current time in a city|Get the local time in a city.|Local time at a place|What time it is somewhere|World clock|Current time in a city|Tells the current local time', dict(c=DC()),
  "What time is it in {c}?|what time is it in {c} right now|what's the time in {c}?|whats the time in {c}|time in {c}|time {c}|current time in {c}|What is the current time in {c}?|Tell me the time in {c}|Can you tell me what time it is in {c}?|What is the local time in {c}?|local time {c}|what time do they have in {c} now|Is it morning or evening in {c}?|is it night in {c}|How late is it in {c}?|{c} time|Do you know what time it is in {c}?|what hour is it in {c}|give me the time in {c}|show the current time in {c}|I need the time in {c}|the time in {c} please|What's the local time in {c} right now?|Could you check the time in {c}?|I want to call someone in {c}, what time is it there?|Is it too late to call {c}?|right now in {c}, what time is it?",
  {'time local_time now current_time': 'time'}, 'It is {0} in {c}.', '{0}|{0}|{0}')
D('convert_units convert_units convert_units convertUnits convert_unit unit_converter', 'Convert a value between units|Convert a value from one unit to another.|Unit conversion|Convert measurements|Change a quantity from one unit to another|Converts physical units',
  dict(a=P('demonum', 'value value value amount quantity', 'The value|Value to convert|Number to convert|Quantity'), f=P('u1', 'from from from from_unit source_unit', 'Source unit|Unit to convert from|From unit'), t=P('u2', 'to to to to_unit target_unit', 'Target unit|Unit to convert to|To unit')),
  "how many {t} is {a} {f}|How many {t} is {a} {f}?|How many {t} are {a} {f}?|how many {t} are in {a} {f}|How many {t} are there in {a} {f}?|convert {a} {f} to {t}|Convert {a} {f} to {t}|convert {a} {f} into {t}|What is {a} {f} in {t}?|what's {a} {f} in {t}|{a} {f} in {t}|{a} {f} to {t}|how much is {a} {f} in {t}|turn {a} {f} into {t}|change {a} {f} to {t}|express {a} {f} in {t}|{a} {f} is how many {t}?|{a} {f} equals how many {t}|Can you convert {a} {f} to {t}?|Could you convert {a} {f} into {t} for me?|I need {a} {f} in {t}|I have {a} {f}, how many {t} is that?|what would {a} {f} be in {t}|tell me how many {t} {a} {f} is|How many {t} does {a} {f} make?|{a} {f} = ? {t}|give me {a} {f} in {t}|what is {a} {f} when converted to {t}|I ran {a} {f}, how many {t} is that?|The box says {a} {f}. What is that in {t}?",
  {'result value converted': 'num'}, '{a} {f} is {0} {t}.', '{0} {t}|{0}|{a} {f} = {0} {t}')
D('calculate calculate calculate calculator evaluate calc compute', 'Evaluate a math expression|Calculate the value of an expression.|A simple calculator|Compute arithmetic|Calculate a result|Does math', dict(e=P('calc', 'expression expression expression expr formula', 'The expression|Math expression|Expression to evaluate|Arithmetic expression, for example 2 + 2|Formula to compute')),
  "what is {e}?|What is {e}?|what's {e}|whats {e}|What's {e}?|How much is {e}?|how much is {e}|calculate {e}|Calculate {e}|compute {e}|{e}|{e} = ?|{e} =|Can you calculate {e}?|can you work out {e}|work out {e}|evaluate {e}|solve {e}|What does {e} equal?|what does {e} come to?|I need to know {e}|tell me {e}|give me {e}|What do you get for {e}?|figure out {e}|please compute {e} for me|could you do {e}|What is the result of {e}?|do the math: {e}|what would {e} be",
  {'result value answer': 'num'}, 'The result is {0}.', '{0}|{0}|{0}')
D('convert_currency convert_currency convert_currency convertCurrency currency_converter exchange_money', 'Convert an amount of money from one currency to another|Convert money between currencies.|Currency conversion|Exchange money between currencies|Convert between currencies|Convert money to another currency',
  dict(a=P('demonum', 'amount amount amount value sum', 'Amount of money|The amount|How much|Amount to convert'), f=P('democur', 'from from from from_currency source', 'Source currency|Currency to convert from|ISO code of the source currency'), t=P('democur', 'to to to to_currency target', 'Target currency|Currency to convert to|ISO code of the target currency')),
  "How much is {m} in {t}?|how much is {m} in {t}|convert {m} to {t}|Convert {m} to {t}|convert {m} into {t}|What is {m} in {t}?|what's {m} in {t}|{m} in {t}|{m} to {t}|exchange {m} to {t}|exchange {m} for {t}|change {m} into {t}|how many {t} is {m}|How many {t} are {m}?|how many {t} do I get for {m}|How many {t} can I get for {m}?|I have {m}, how many {t} is that?|What is {m} worth in {t}?|Can you convert {m} to {t}?|Could you change {m} to {t} for me?|I want to exchange {m} for {t}|{m} is how many {t}?|give me {m} in {t}|I need {m} in {t}|turn {m} into {t}|how much would {m} be in {t}|tell me what {m} is in {t}|What do I get for {m} in {t}?|A ticket costs {m}. What is that in {t}?|price is {m}, in {t} please",
  {'result converted amount value': 'num'}, '{a} {f} is {0} {t}.', '{0} {t}|{0}|{a} {f} = {0} {t}')
SHORT = {0: ['weather in {c}', 'the weather in {c}'], 1: ['time in {c}', 'the time in {c}', 'what time is it in {c}'], 2: ['{a} {f} in {t}', 'convert {a} {f} to {t}'], 3: ['{e}', 'what is {e}'], 4: ['{m} in {t}', 'convert {m} to {t}']}
for i, f in enumerate(DEMO): f['short'] = SHORT[i]
FOLLOW = {0: ['And in {c}?', 'and {c}?', 'what about {c}?', 'And what about {c}?', 'How about {c}?', 'And the weather in {c}?'], 1: ['And in {c}?', 'and {c}?', 'what about {c}?', 'And what about {c}?', 'How about {c}?', 'and the time in {c}?']}
for i, f in FOLLOW.items(): DEMO[i]['follow'] = f
def values(r, fam):
    """role -> value, role -> text shown"""
    v, d = {}, {}; up = r.choice(UNIT) if r.random() < .8 else r.choice(F.UNITS)
    if r.random() < .5: up = up[::-1]
    for role, p in fam['params'].items():
        k = p['kind']
        if k == 'democity': v[role] = city(r)
        elif k == 'demonum': v[role] = num(r); d[role] = shown(r, v[role])
        elif k == 'calc': d[role], v[role] = calc(r)
        elif k == 'u1': v[role] = up[0]
        elif k == 'u2': v[role] = up[1]
        elif k == 'democur':
            while True:
                if r.random() < .5: d[role] = r.choice(list(CODE)); v[role] = CODE[d[role]]
                else: v[role] = r.choice(F.CUR) if r.random() < .5 else r.choice(['USD', 'EUR', 'GBP', 'JPY', 'CHF']); d[role] = v[role].lower() if r.random() < .1 else v[role]
                if role == 'f' or v[role] != v.get('f'): break
    if 'f' in d:
        s = SIGN.get(v['f']); d['m'] = s + d['a'] if s and r.random() < .35 else d['a'] + ' ' + d['f']
    return v, d
