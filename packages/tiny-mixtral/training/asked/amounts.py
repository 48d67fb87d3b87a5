"""Values of the demo as people type them: cities, numbers, units, money. Each comes with its text, or texts by
placeholder."""
import demo
from families import pools

from . import counts, currencies, money_requests, scenes_of_conversion, unit_requests
from .countries_of_money import by_country
from .dimensions import CASE_MATTERS, DIMENSION_WEIGHTS, DIMENSIONS, two_units
from .patterns import expand, fill

CITIES = (
    demo.CITIES
    + '''
Bordeaux Toulouse Strasbourg Nantes Lille Bilbao Malaga Granada Zaragoza Murcia Pisa Verona Genoa Bari Catania
Trieste Split Dubrovnik Zadar Tirana Pristina Podgorica Chisinau Minsk Odessa Lviv Kharkiv Tbilisi Yerevan Baku
Tashkent Almaty Astana Bishkek Ulaanbaatar Vladivostok Novosibirsk Kazan Omsk Hiroshima Fukuoka Kobe Yokohama
Kawasaki Incheon Daegu Shenzhen Guangzhou Chengdu Wuhan Hangzhou Nanjing Macau Kaohsiung Cebu Davao Surabaya Bandung
Medan Denpasar Penang Phuket Pattaya Yangon Vientiane Lhasa Thimphu Jaipur Agra Goa Kochi Surat Lucknow Nagpur
Islamabad Peshawar Muscat Manama Kuwait Basra Mosul Damascus Aleppo Haifa Alexandria Giza Luxor Benghazi Fez Tangier
Oran Nouakchott Bamako Niamey Conakry Freetown Monrovia Abidjan Kumasi Lome Cotonou Ibadan Kano Douala Yaounde
Libreville Kigali Bujumbura Dodoma Mombasa Zanzibar Antananarivo Windhoek Gaborone Maseru Bloemfontein Darwin Hobart
Cairns Canberra Newcastle Geelong Dunedin Christchurch Hamilton Suva Apia Noumea Edmonton Winnipeg Regina Saskatoon
Halifax Victoria Boise Tucson Albuquerque Omaha Tulsa Louisville Cincinnati Columbus Indianapolis Milwaukee Madison
Buffalo Rochester Albany Richmond Norfolk Raleigh Charlotte Savannah Jacksonville Juneau Fairbanks Tijuana Monterrey
Guadalajara Puebla Cancun Merida Managua Tegucigalpa Guatemala Belmopan Kingston Nassau Bridgetown Georgetown
Paramaribo Cayenne Guayaquil Arequipa Cochabamba Sucre Cordoba Rosario Mendoza Valparaiso Antofagasta Fortaleza
Manaus Curitiba Natal Belem Bath York Oxford Cambridge Brighton Plymouth Exeter Inverness Dundee Aberdeen Swansea
Limerick Sligo Bruges Leuven Maastricht Eindhoven Delft Leiden Haarlem Kiel Rostock Mainz Bonn Essen Dortmund Ulm
Linz Lugano Lucerne Trondheim Stavanger Tromso Bodo Uppsala Lund Kiruna Umea Oulu Rovaniemi Aalborg Esbjerg Tartu
Kaunas Lodz Poznan Katowice Lublin Ostrava Pilsen Kosice Debrecen Szeged Pecs Maribor Cluj Timisoara Brasov Varna
Plovdiv Burgas Thessaloniki Patras Heraklion Rhodes Nicosia Limassol Valletta Izmir Antalya Bursa Adana
'''.split()
    + '''San Jose|San Juan|San Salvador|Santo Domingo|Port of Spain|Kansas City|St. Louis|Fort Worth|El Paso|Long Beach
Palm Springs|Niagara Falls|Quebec City|Thunder Bay|St. John's|Nova Scotia|Puerto Rico|Puerto Vallarta|La Paz
Santa Cruz|Punta Arenas|Belo Horizonte|Porto Alegre|Sao Paulo|Mar del Plata|Santiago de Compostela|San Sebastian
Las Palmas|Palma de Mallorca|Monte Carlo|Aix-en-Provence|Le Havre|La Rochelle|Saint-Denis|Stratford-upon-Avon
Milton Keynes|Isle of Man|Bad Homburg|Frankfurt am Main|Den Haag|Saint Petersburg|Nizhny Novgorod|Addis Ababa
Dar es Salaam|Port Elizabeth|East London|Port Louis|Sharm el Sheikh|Ras Al Khaimah|Phnom Penh|Chiang Mai|Da Nang
Siem Reap|Luang Prabang|Ulan Bator|Port Moresby|Gold Coast|Alice Springs|Byron Bay|Bora Bora|Colorado Springs
Baton Rouge|Little Rock|Des Moines|Grand Rapids|Virginia Beach|New Haven|New Jersey|Great Falls|Rapid City
Sioux Falls|Green Bay|Long Island|Guatemala City|Kuwait City|Vatican City|Iowa City|Oklahoma City|Jersey City
Carson City|Hat Yai|George Town|Johor Bahru|Kota Kinabalu|Bandar Seri Begawan|Nur-Sultan|N'Djamena|Malmö|Göteborg
Düsseldorf|Köln|München|Nürnberg|Málaga|Bogotá|Córdoba|Reykjavík|Curaçao|Genève|Besançon|Tromsø
Århus'''.replace('\n', '|').split('|')
)


BEFORE_NAMES = [
    'Port ', 'New ', 'Saint ', 'Fort ', 'Lake ', 'San ', 'Santa ', 'Los ', 'La ', 'El ', 'Bad ', 'Mount ', 'North ',
    'St. ', 'Puerto ', 'Villa de ', 'Rio ',
]


def city(r):
    x = r.random()
    if x < 0.62:
        name = r.choice(CITIES)
    elif x < 0.86:
        name = pools.Made(r)
    elif x < 0.89:  # as Wagga Wagga, Baden-Baden
        name = r.choice([' ', ' ', '-']).join([pools.Made(r)] * 2)
    else:
        made = [pools.Made(r) + end for end in (' ', ' ', ' de ', '-')]
        name = r.choice(BEFORE_NAMES + made) + pools.Made(r)
        if r.random() < 0.15:
            name += r.choice([' City', ' Beach', ' Springs', ' Falls', ' Bay'])
    x = r.random()
    return name.lower() if x < 0.3 else name.upper() if x < 0.315 else name


LENGTH, TEMPERATURE = DIMENSIONS[0], DIMENSIONS[3]
OF_GOODS = DIMENSIONS[:3]
NO_SHORT_FORM = [TEMPERATURE, DIMENSIONS[5], DIMENSIONS[10]]  # of these nobody counts thousands by k
ONE_AND_A_HALF = 'a … and a half'  # the unit stands between
USUAL_TEMPERATURES = [37, 100, 32, 0, 180, 200, 350, 425, 98.6, 36.6, 451, -40]
WORDS = {
    'one': 1, 'two': 2, 'three': 3, 'four': 4, 'five': 5, 'six': 6, 'seven': 7, 'eight': 8, 'nine': 9, 'ten': 10,
    'twelve': 12, 'twenty': 20, 'fifty': 50, 'a hundred': 100, 'one hundred': 100, 'a thousand': 1000, 'half a': 0.5,
}


def number(r):
    """(value, text)"""
    x = r.random()
    if x < 0.12:
        value = float('%d.%d' % (r.randint(0, 300), r.choice([5, 25, 75, r.randint(1, 9), r.randint(1, 99)])))
    elif x < 0.17:
        value = round(r.randint(1, 9) * 10.0 ** r.randint(-3, -1), 3)
    elif x < 0.22:
        value = r.choice(
            [r.randint(1000, 9999), r.randint(10000, 999999), r.randint(1, 99) * 1000000, r.randint(1000, 99999) / 4]
        )
    elif x < 0.26:
        value = r.randint(100, 9999) / 100
    else:
        value = demo.draw_number(r)
    if isinstance(value, float) and value == int(value):
        value = int(value)
    return value, shown(r, value)


def shown(r, value):
    if abs(value) >= 1000 and r.random() < 0.55:
        return '{:,}'.format(value)
    if isinstance(value, float) and r.random() < 0.25 and round(value, 1) == value:
        return '%.2f' % value
    return str(value)


def plain_number(r):
    """(value, text): mostly a small whole number"""
    if r.random() < 0.45:
        value = r.randint(2, 99)
        return value, str(value)
    return number(r)


# ---------------------------------------------------------------- units
SIGN, ONE, MANY = 0, 1, 2  # where the names of a unit stand


def name_of(r, unit, form):
    """One of the names of a unit in that form."""
    return r.choice(unit[form].split()).replace('_', ' ')


def unit_form(r, unit, value):
    """A unit as typed, and whether it is a short form (10km)."""
    if r.random() < 0.42:
        return name_of(r, unit, SIGN), True
    return name_of(r, unit, ONE if value == 1 else MANY), False


def draw_temperature(r):
    """(value, text), below zero as -5, minus 5 or minus five"""
    value = r.choice([r.randint(-40, 120), r.randint(0, 40), r.randint(-30, -1), r.choice(USUAL_TEMPERATURES)])
    if value >= 0 or r.random() < 0.55:
        return value, str(value)
    words = counts.as_word(r, -value) if isinstance(value, int) and r.random() < 0.4 else str(-value)
    return value, r.choice(['minus ', 'minus ', 'minus ', 'negative ']) + words


def draw_amount(r, dimension, value, text):
    """(value, text) of the amount, which may be another than the number drawn first."""
    x = r.random()
    if dimension is TEMPERATURE:
        if x < 0.75:
            return draw_temperature(r)
        return counts.in_words(r) if x < 0.8 else (value, text)
    if x < 0.025:
        text = r.choice(list(WORDS))
        return WORDS[text], text
    if x < 0.095:
        return counts.in_words(r)
    if x < 0.13:
        text = r.choice(counts.USUAL_OF_ONE if r.random() < 0.6 else list(counts.OF_ONE))
        return counts.OF_ONE[text], text
    if x < 0.145:
        text = r.choice(list(counts.HALVES))
        return counts.HALVES[text], text
    if x < 0.215:
        return counts.fraction(r)
    if x < 0.24:
        return counts.long_decimal(r)
    if x < 0.275 and not any(dimension is each for each in NO_SHORT_FORM):
        return counts.short_form(r)
    if x < 0.3:
        value = r.choice([r.randint(1000, 9999), r.randint(10000, 99999), r.randint(1, 99) * 10000])
        return value, counts.grouped(r, value)
    if x < 0.36:
        return 1, r.choice(['1', 'a', 'one', 'a'])
    return value, text


def is_one(value, text):
    """Does the name of one thing follow? One mile, half a mile, 1/2 mile."""
    return value == 1 or text in counts.OF_ONE or text in counts.HALVES or text in counts.FRACTIONS


def draw_unit_names(r, dimension, source, target):
    """The names in the case in which they are typed; 'in' is spelled out where it would read as the preposition."""
    if target == 'in' or dimension is LENGTH and source == 'in' and r.random() < 0.6:
        source, target = ('inches' if name == 'in' else name for name in (source, target))
    case_matters = source in CASE_MATTERS or target in CASE_MATTERS
    if r.random() < 0.02 and not case_matters:
        return source.upper(), target.upper()
    if r.random() < 0.15 and not case_matters or {source, target} <= {'K', 'C', 'F', '°C', '°F'} and r.random() < 0.15:
        return source.lower(), target.lower()
    return source, target


def article_ending(name):
    return 'n' if name[0].lower() in 'aeio' or name.lower() == 'hour' else ''


def with_unit(r, dimension, text, name, short):
    """The amount with its unit: 10km, 10 km, 20 degrees C, an hour."""
    if text == ONE_AND_A_HALF:
        return "a%s %s and a half" % (article_ending(name), name)
    amount = text + ('' if short and text[-1] in '0123456789' and r.random() < 0.45 else ' ') + name
    if dimension is TEMPERATURE and not short and name[0] not in 'kK' and r.random() < 0.3:
        return text + (' degree ' if text in ('a', 'one', '1') else ' degrees ') + name
    if dimension is TEMPERATURE and name in 'CF' and r.random() < 0.15:
        return text + r.choice([' degrees ', ' deg ']) + name
    an = article_ending(name)
    if text in counts.OF_ONE:
        return text + an + ' ' + name
    if text == 'a' or text in ('1', 'one') and not short and r.random() < 0.1:
        return 'a' + an + ' ' + name
    return amount


def draw_value_for_names(r, value, text, short):
    """(value, text) that go with a short form of the unit, or with its name."""
    if short and (text in counts.OF_ONE or text in counts.HALVES):
        return value, str(value)
    if short and text == 'a':
        return value, '1'
    if short and text[-1] in 'kKmM':
        return value, str(value)
    if not short and value == 1.5 and r.random() < 0.35:
        return value, ONE_AND_A_HALF
    return value, text


def told(r, stories, amount):
    """A sentence that holds the amount, and the same as it begins a request."""
    sentence = fill(expand(r, r.choice(stories)), amount)
    if r.random() < 0.1:
        sentence = sentence.replace("i'm ", 'im ').replace("it's ", 'its ')
    if r.random() < 0.3:
        sentence = ' '.join('I' if word == 'i' else word for word in sentence.split(' '))
        sentence = sentence.replace("i'm ", "I'm ").replace("i've ", "I've ")
    first = sentence[0].upper() + sentence[1:] if r.random() < 0.5 else sentence
    return dict(s=sentence, S=first)


def units(r, one=False, among=None):
    """Arguments and texts of a unit conversion: {q} is the amount with its unit, {t} the target; one: of one unit;
    among: some of the dimensions."""
    dimension = r.choice(among) if among else draw_dimension(r)
    value, text = number(r)
    source_unit, target_unit = two_units(r, dimension)
    value, text = (1, r.choice(['a', 'a', 'one', '1'])) if one else draw_amount(r, dimension, value, text)
    source, short = unit_form(r, source_unit, 1 if is_one(value, text) else 2)
    target, target_is_short = unit_form(r, target_unit, 2)
    if source_unit[1].startswith('kelvin') and value < 0:
        value, text = -value, str(-value)
    if dimension is not TEMPERATURE:
        value, text = draw_value_for_names(r, value, text, short)
    source, target = draw_unit_names(r, dimension, source, target)
    if text == ONE_AND_A_HALF:
        source = source_unit[1].split()[0].replace('_', ' ')
    if not target_is_short and target.islower() and r.random() < 0.08:
        target = target.capitalize()
    amount = with_unit(r, dimension, text, source, short)
    shown_target = target
    if dimension is TEMPERATURE and target.lower() in ('celsius', 'fahrenheit') and r.random() < 0.15:
        shown_target = 'degrees ' + target
    stories = unit_requests.STORIES[next(at for at, each in enumerate(DIMENSIONS) if each is dimension)]
    shown = dict(q=amount, a=text, f=source, t=shown_target, **told(r, stories, dict(q=amount)))
    return {'value': value, 'from': source, 'to': target}, shown


def unit_scene(r):
    """Arguments and texts of a conversion, and the pattern of a request that fits what is measured."""
    dimension, scenes = r.choices(list(zip(DIMENSIONS, scenes_of_conversion.SCENES)), DIMENSION_WEIGHTS)[0]
    for _ in range(3):  # mostly no number that nobody meets there
        arguments, shown = units(r, among=[dimension])
        if 0.05 <= abs(arguments['value']) <= 1500:
            break
    return arguments, shown, expand(r, r.choice(scenes))


def draw_dimension(r):
    return r.choices(DIMENSIONS, DIMENSION_WEIGHTS)[0]


def with_article(name):
    return 'a%s %s' % (article_ending(name), name)


def one_unit(r):
    """A unit with its article: a pint, an ounce."""
    return with_article(name_of(r, r.choice(draw_dimension(r)), ONE))


def many_units(r):
    """A unit in the plural."""
    return name_of(r, r.choice(draw_dimension(r)), MANY)


def units_of_a_kind(r, plural):
    """'a pint or a litre', 'pints and litres'"""
    names = [name_of(r, unit, MANY if plural else ONE) for unit in two_units(r, draw_dimension(r))]
    return ' and '.join(names) if plural else ' or '.join(map(with_article, names))


# ---------------------------------------------------------------- money
CODES = pools.CUR + [code for code in currencies.CODES if code not in pools.CUR]
MAJOR = ['USD', 'EUR', 'GBP', 'JPY', 'CHF', 'USD', 'EUR', 'CAD', 'AUD', 'INR', 'CNY', 'SEK', 'MXN']
NAMES = {
    **demo.CURRENCY_CODES,
    'dollar': 'USD',
    'us dollars': 'USD',
    'American dollars': 'USD',
    'bucks': 'USD',
    'US dollar': 'USD',
    'pound': 'GBP',
    'pounds sterling': 'GBP',
    'british pounds': 'GBP',
    'quid': 'GBP',
    'sterling': 'GBP',
    'Euros': 'EUR',
    'Yen': 'JPY',
    'japanese yen': 'JPY',
    'franc': 'CHF',
    'swiss francs': 'CHF',
    'Swiss franc': 'CHF',
    'canadian dollars': 'CAD',
    'Canadian dollar': 'CAD',
    'australian dollars': 'AUD',
    'Aussie dollars': 'AUD',
    'New Zealand dollars': 'NZD',
    'Singapore dollars': 'SGD',
    'Hong Kong dollars': 'HKD',
    'hong kong dollars': 'HKD',
    'Indian rupees': 'INR',
    'indian rupees': 'INR',
    'rupee': 'INR',
    'Chinese yuan': 'CNY',
    'chinese yuan': 'CNY',
    'renminbi': 'CNY',
    'rmb': 'CNY',
    'mexican pesos': 'MXN',
    'peso': 'MXN',
    'Korean won': 'KRW',
    'korean won': 'KRW',
    'South Korean won': 'KRW',
    'South African rand': 'ZAR',
    'swedish kronor': 'SEK',
    'Swedish krona': 'SEK',
    'Norwegian kroner': 'NOK',
    'norwegian kroner': 'NOK',
    'Norwegian krone': 'NOK',
    'danish kroner': 'DKK',
    'Danish krone': 'DKK',
    'Polish zloty': 'PLN',
    'zlotys': 'PLN',
    'polish zloty': 'PLN',
    'Czech koruna': 'CZK',
    'koruna': 'CZK',
    'Czech crowns': 'CZK',
    'forint': 'HUF',
    'Hungarian forint': 'HUF',
    'turkish lira': 'TRY',
    'lira': 'TRY',
    'Brazilian reais': 'BRL',
    'brazilian real': 'BRL',
    'Brazilian real': 'BRL',
    'baht': 'THB',
    'Thai baht': 'THB',
    'thai baht': 'THB',
    'shekels': 'ILS',
    'Israeli shekels': 'ILS',
    'dirhams': 'AED',
    'Philippine pesos': 'PHP',
    'rupiah': 'IDR',
    'Vietnamese dong': 'VND',
    'dong': 'VND',
    'rubles': 'RUB',
    'Russian rubles': 'RUB',
    'hryvnia': 'UAH',
    'forints': 'HUF',
    'Hungarian forints': 'HUF',
    'złoty': 'PLN',
    'zł': 'PLN',
    'Icelandic krona': 'ISK',
    'icelandic kronur': 'ISK',
    'Romanian lei': 'RON',
    'lei': 'RON',
    'Bulgarian leva': 'BGN',
    'Egyptian pounds': 'EGP',
    'egyptian pounds': 'EGP',
    'Argentine pesos': 'ARS',
    'Chilean pesos': 'CLP',
    'Colombian pesos': 'COP',
    'Moroccan dirhams': 'MAD',
    'Emirati dirhams': 'AED',
    'Saudi riyals': 'SAR',
    'Taiwan dollars': 'TWD',
    'ringgit': 'MYR',
    'Malaysian ringgit': 'MYR',
    'naira': 'NGN',
    'Kenyan shillings': 'KES',
    'Pakistani rupees': 'PKR',
    'soles': 'PEN',
    'Singapore dollar': 'SGD',
    'kiwi dollars': 'NZD',
    'nz dollars': 'NZD',
    'aussie dollars': 'AUD',
    'US bucks': 'USD',
    'us bucks': 'USD',
    'american dollars': 'USD',
    'usd dollars': 'USD',
    'dollers': 'USD',
    'euroes': 'EUR',
    'yens': 'JPY',
    'yuans': 'CNY',
    'singapore dollars': 'SGD',
    'south african rand': 'ZAR',
    'indonesian rupiah': 'IDR',
    'philippine pesos': 'PHP',
}
ONE_OF = {
    'dollar': 'USD', 'euro': 'EUR', 'pound': 'GBP', 'yen': 'JPY', 'Swiss franc': 'CHF', 'franc': 'CHF', 'rupee': 'INR',
    'yuan': 'CNY', 'peso': 'MXN', 'zloty': 'PLN', 'us dollar': 'USD', 'US dollar': 'USD', 'British pound': 'GBP',
    'Canadian dollar': 'CAD', 'forint': 'HUF', 'lira': 'TRY', 'Swedish krona': 'SEK', 'Norwegian krone': 'NOK',
}
COMMON = [
    'dollars', 'euros', 'pounds', 'yen', 'US dollars', 'euro', 'Swiss francs', 'francs', 'rupees', 'pesos', 'dollars',
    'euros', 'dollar', 'pound', 'yuan', 'won', 'Canadian dollars', 'British pounds', 'bucks', 'Japanese yen',
]
SIGNS = {'USD': '$', 'EUR': '€', 'GBP': '£', 'JPY': '¥'}


GRANDS = {
    'a grand': 1000, 'two grand': 2000, 'three grand': 3000, 'five grand': 5000, 'ten grand': 10000,
    'a couple of grand': 2000, 'fifty grand': 50000, 'twenty k': 20000, 'five k': 5000, 'ten k': 10000,
}
LAKHS = {
    '1 lakh': 100000, '2 lakh': 200000, '5 lakh': 500000, '10 lakhs': 1000000, '3 lakhs': 300000, '1.5 lakh': 150000,
    '2.5 lakhs': 250000, '1 crore': 10000000, '2 crore': 20000000, 'a lakh': 100000, 'two lakh': 200000,
}


def currency(r):
    """(text, code)"""
    x = r.random()
    if x < 0.36:
        name = r.choice(COMMON if x < 0.22 else list(NAMES))
        return name, NAMES[name]
    if x < 0.62:
        code = currencies.draw_code(r)
        return currencies.draw_name(r, code), code
    code = r.choice(MAJOR if r.random() < 0.5 else CODES)
    return (code.lower() if r.random() < 0.35 else code.capitalize() if r.random() < 0.02 else code), code


def other_currency(r, than):
    while True:
        name, code = currency(r)
        if code != than:
            return name, code


def two_currencies(r):
    """(text, code) of the source and of the target, now and then with one noun for both: pounds, Egyptian pounds."""
    if r.random() < 0.07:
        codes = r.choice(currencies.FAMILIES)
        source = r.choice(codes)
        target = r.choice([each for each in codes if each != source])
        return [(currencies.draw_name(r, each), each) for each in (source, target)]
    first = currency(r)
    if r.random() < 0.06:
        each = r.choice(r.choice(currencies.FAMILIES))
        first = currencies.draw_name(r, each), each
    pair = [first, other_currency(r, first[1])]
    return pair if r.random() < 0.5 else pair[::-1]


def draw_money_amount(r, value, text):
    """The number as it is, in words, or as 5k."""
    x = r.random()
    if x < 0.035:
        text = r.choice([word for word in WORDS if word != 'half a'])
        return WORDS[text], text
    if x < 0.105:
        return counts.in_words(r)
    if x < 0.22:
        return counts.short_form(r, True)
    if x < 0.235:
        text = r.choice(list(GRANDS))
        return GRANDS[text], text
    if x < 0.265:
        value = r.choice([r.randint(1000, 9999), r.randint(10000, 99999), r.randint(1, 99) * 10000])
        return value, counts.grouped(r, value)
    if x < 0.275:
        return counts.long_decimal(r)
    return value, text


def with_sign(r, code, text):
    """The amount with a sign of its currency: $5, 5€, ₹1500."""
    before, after = currencies.BEFORE.get(code, []), currencies.AFTER.get(code, [])
    if after and (not before or r.random() < 0.22) and not text[-1] == '.':
        return text + r.choice(after) if r.random() < 0.8 else text + ' ' + r.choice(after).strip()
    sign = before[0] if r.random() < 0.75 else r.choice(before)
    return sign + text if r.random() < 0.9 else sign.strip() + ' ' + text


def money(r):
    """Arguments and texts of a conversion of money: {m} is the amount with its currency, {t} the target, {a} the
    amount alone, {f} the source, {p} the target in brackets, {y} the target told by its country."""
    value, text = number(r)
    (source_name, source), (target_name, target) = two_currencies(r)
    value, text = draw_money_amount(r, value, text)
    if source in ('INR', 'PKR') and r.random() < 0.12:
        text = r.choice(list(LAKHS))
        value = LAKHS[text]
    amount, has_sign = text + ' ' + source_name, source in currencies.BEFORE or source in currencies.AFTER
    in_digits = text[0].isdigit() and (text[-1].isdigit() or text[-1] in 'kKmM' or 'illion' in text)
    if has_sign and in_digits and r.random() < (0.42 if source in SIGNS else 0.3):
        amount = with_sign(r, source, text)
    elif text[-1].isdigit() and text[0].isdigit() and source_name.upper() == source and r.random() < 0.25:
        amount = r.choice([text + source_name, source_name + ' ' + text, source_name + ' ' + text, source_name + text])
    elif in_digits and source_name.upper() == source and r.random() < 0.3:
        amount = source_name + ' ' + text
    elif r.random() < 0.04:
        value, text = 1, '1'
        counted = source_name.upper() == source
        one = source_name if counted or r.random() < 0.15 else currencies.draw_name(r, source, True)
        article = 'an ' if one[0].lower() in 'aeio' and not one.lower().startswith('eu') else 'a '
        amount = r.choice(['one ', article, '1 ']) + one if one != source_name else '1 ' + one
    if target in currencies.BEFORE and r.random() < (0.08 if target in SIGNS else 0.05):
        target_name = currencies.BEFORE[target][0].strip()
    shown = dict(m=amount, t=target_name, a=text, f=source_name, p='(%s)' % target_name)
    shown['y'] = by_country(r, target, target_name)
    return {'amount': value, 'from': source, 'to': target}, {
        **shown, **told(r, money_requests.STORIES, dict(m=amount)),
    }


def code(r):
    """(text, code): mostly in small letters"""
    chosen = r.choice(MAJOR if r.random() < 0.55 else CODES)
    return (chosen.lower() if r.random() < 0.7 else chosen), chosen


def terse_money(r):
    """Arguments and texts of a conversion told by codes: {a} the amount, {f} and {t} the codes."""
    value, text = plain_number(r)
    if r.random() < 0.16:
        value, text = counts.short_form(r, True)
        text = text.replace(' ', '') if text[-1] in 'kK' else str(value)
    source_name, source = code(r)
    target_name, target = code(r)
    while target == source:
        target_name, target = code(r)
    if source_name.islower() != target_name.islower() and r.random() < 0.8:
        source_name, target_name = source_name.lower(), target_name.lower()
    return {'amount': value, 'from': source, 'to': target}, dict(a=text, f=source_name, t=target_name)


def rate(r):
    """What one of a currency is in another: {f} and {t}."""
    x = r.random()
    if x < 0.3:
        source_name = r.choice(list(ONE_OF))
        source = ONE_OF[source_name]
    elif x < 0.55:
        source = currencies.draw_code(r)
        source_name = currencies.draw_name(r, source, True)
    else:
        source_name, source = code(r)
    target_name, target = other_currency(r, source)
    return {'amount': 1, 'from': source, 'to': target}, dict(f=source_name, t=target_name)
