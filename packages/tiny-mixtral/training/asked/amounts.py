"""Values of the demo as people type them: cities, numbers, units, money. Each comes with its text, or texts by
placeholder."""
import demo
from families import pools

from . import counts

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
    elif x < 0.88:
        name = pools.Made(r)
    else:
        made = [pools.Made(r) + end for end in (' ', ' ', ' de ', '-')]
        name = r.choice(BEFORE_NAMES + made) + pools.Made(r)
        if r.random() < 0.15:
            name += r.choice([' City', ' Beach', ' Springs', ' Falls', ' Bay'])
    x = r.random()
    return name.lower() if x < 0.3 else name.upper() if x < 0.315 else name


# unit: the short forms, the singular, the plurals
DIMENSIONS = [
    [
        ('km kms', 'kilometer kilometre', 'kilometers kilometres'),
        ('m', 'meter metre', 'meters metres'),
        ('cm', 'centimeter centimetre', 'centimeters centimetres'),
        ('mm', 'millimeter', 'millimeters'),
        ('mi', 'mile', 'miles miles miles'),
        ('ft', 'foot', 'feet feet'),
        ('in', 'inch', 'inches inches'),
        ('yd yds', 'yard', 'yards'),
        ('nmi', 'nautical_mile', 'nautical_miles'),
        ('dm', 'decimeter decimetre', 'decimeters decimetres'),
    ],
    [
        ('kg kgs', 'kilogram kilo', 'kilograms kilos'), ('g gr', 'gram', 'grams'), ('mg', 'milligram', 'milligrams'),
        ('lb lbs', 'pound', 'pounds pounds'), ('oz', 'ounce', 'ounces'), ('st', 'stone', 'stone'),
        ('t', 'ton tonne', 'tons tonnes'),
    ],
    [
        ('l L', 'liter litre', 'liters litres'),
        ('ml mL', 'milliliter millilitre', 'milliliters millilitres'),
        ('dl dL', 'deciliter decilitre', 'deciliters decilitres'),
        ('gal gals', 'gallon', 'gallons'),
        ('pt', 'pint', 'pints'),
        ('qt', 'quart', 'quarts'),
        ('cups', 'cup', 'cups'),
        ('tbsp tbsps', 'tablespoon', 'tablespoons'),
        ('tsp', 'teaspoon', 'teaspoons'),
        ('fl_oz fl.oz floz', 'fluid_ounce', 'fluid_ounces'),
        ('cl', 'centiliter centilitre', 'centiliters centilitres'),
        ('m3 m³', 'cubic_meter cubic_metre', 'cubic_meters cubic_metres'),
    ],
    [
        ('C °C', 'celsius Celsius', 'celsius Celsius'),
        ('F °F', 'fahrenheit Fahrenheit', 'fahrenheit Fahrenheit'),
        ('K', 'kelvin Kelvin', 'kelvin Kelvin'),
    ],
    [
        ('km/h kph kmh km/h', 'kilometer_per_hour', 'kilometers_per_hour'),
        ('mph', 'mile_per_hour', 'miles_per_hour'),
        ('m/s', 'meter_per_second', 'meters_per_second'),
        ('knots kn kt', 'knot', 'knots knots'),
        ('ft/s', 'foot_per_second', 'feet_per_second'),
    ],
    [
        ('h hrs hr', 'hour', 'hours hours'), ('min mins', 'minute', 'minutes minutes'),
        ('s sec secs', 'second', 'seconds seconds'), ('days', 'day', 'days'), ('weeks wks', 'week', 'weeks'),
        ('years yrs', 'year', 'years'), ('months', 'month', 'months'), ('ms', 'millisecond', 'milliseconds'),
        ('fortnights', 'fortnight', 'fortnights'), ('decades', 'decade', 'decades'),
        ('centuries', 'century', 'centuries'),
    ],
    [
        ('sq_ft sqft ft2 ft²', 'square_foot', 'square_feet'),
        ('m2 m² sqm sq_m', 'square_meter square_metre', 'square_meters square_metres'),
        ('acres', 'acre', 'acres'),
        ('ha', 'hectare', 'hectares'),
        ('sq_mi mi2', 'square_mile', 'square_miles'),
        ('km2 km² sq_km', 'square_kilometer', 'square_kilometers'),
        ('sq_yd', 'square_yard', 'square_yards'),
        ('sq_in', 'square_inch', 'square_inches'),
    ],
    [
        ('B', 'byte', 'bytes'), ('KB kB', 'kilobyte', 'kilobytes'), ('MB', 'megabyte', 'megabytes'),
        ('GB GB gigs', 'gigabyte gig', 'gigabytes gigs'), ('TB', 'terabyte', 'terabytes'),
        ('PB', 'petabyte', 'petabytes'),
        ('bits', 'bit', 'bits'),
        ('MiB', 'mebibyte', 'mebibytes'), ('GiB', 'gibibyte', 'gibibytes'),
    ],
    [
        ('J', 'joule', 'joules'), ('kJ', 'kilojoule', 'kilojoules'), ('cal', 'calorie', 'calories'),
        ('kcal', 'kilocalorie', 'kilocalories'), ('kWh', 'kilowatt_hour', 'kilowatt_hours'),
        ('MJ', 'megajoule', 'megajoules'),
    ],
    [
        ('bar', 'bar', 'bar'), ('psi', 'psi', 'psi'), ('Pa', 'pascal', 'pascals'), ('atm', 'atmosphere', 'atmospheres'),
        ('hPa', 'hectopascal', 'hectopascals'), ('kPa', 'kilopascal', 'kilopascals'), ('mbar', 'millibar', 'millibars'),
        ('mmHg', 'mmHg', 'mmHg'),
    ],
    [('deg', 'degree', 'degrees'), ('rad', 'radian', 'radians')],
    [('W', 'watt', 'watts'), ('kW', 'kilowatt', 'kilowatts'), ('hp', 'horsepower', 'horsepower')],
]
LENGTH, TEMPERATURE = DIMENSIONS[0], DIMENSIONS[3]
OF_GOODS = DIMENSIONS[:3]
USUAL_TEMPERATURES = [37, 100, 32, 0, 180, 200, 350, 425, 98.6, 36.6, 451, -40]
DIMENSION_WEIGHTS = [30, 18, 20, 16, 9, 13, 9, 9, 5, 4, 1, 1]
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
def unit_form(r, unit, value):
    """A unit as typed, and whether it is a short form (10km)."""
    short, singular, plural = unit
    if r.random() < 0.42:
        return r.choice(short.split()).replace('_', ' '), True
    return r.choice((singular if value == 1 else plural).split()).replace('_', ' '), False


def draw_amount(r, dimension, value, text):
    """(value, text) of the amount, which may be another than the number drawn first."""
    if dimension is TEMPERATURE and r.random() < 0.7:
        value = r.choice([r.randint(-40, 120), r.randint(0, 40), r.choice(USUAL_TEMPERATURES)])
        text = str(value)
    x = r.random()
    if x < 0.06:
        text = r.choice(list(WORDS))
        value = WORDS[text]
    elif x < 0.14:
        value, text = counts.in_words(r)
    elif x < 0.18 and dimension is not TEMPERATURE:
        text = r.choice(list(counts.OF_ONE))
        value = counts.OF_ONE[text]
    if r.random() < 0.07:
        value, text = 1, r.choice(['1', 'a', 'one', 'a'])
    return value, text


def draw_unit_names(r, dimension, source, target):
    """The names in the case in which they are typed; 'in' is spelled out where it would read as the preposition."""
    if target == 'in' or dimension is LENGTH and source == 'in' and r.random() < 0.6:
        source, target = ('inches' if name == 'in' else name for name in (source, target))
    if r.random() < 0.02:
        return source.upper(), target.upper()
    if r.random() < 0.15:
        return source.lower(), target.lower()
    return source, target


def with_unit(r, dimension, text, name, short):
    """The amount with its unit: 10km, 10 km, 20 degrees C, an hour."""
    amount = text + ('' if short and text[-1].isdigit() and r.random() < 0.45 else ' ') + name
    if dimension is TEMPERATURE and not short and name[0] not in 'kK' and r.random() < 0.3:
        return text + ' degrees ' + name
    if dimension is TEMPERATURE and name in 'CF' and r.random() < 0.15:
        return text + r.choice([' degrees ', ' deg ']) + name
    an = 'n' if name[0].lower() in 'aeiou' or name.lower() == 'hour' else ''
    if text in counts.OF_ONE:
        return text + an + ' ' + name
    if text == 'a' or text in ('1', 'one') and not short and r.random() < 0.1:
        return 'a' + an + ' ' + name
    return amount


def units(r, one=False, among=None):
    """Arguments and texts of a unit conversion: {q} is the amount with its unit, {t} the target; one: of one unit;
    among: some of the dimensions."""
    dimension = r.choice(among) if among else r.choices(DIMENSIONS, DIMENSION_WEIGHTS)[0]
    value, text = number(r)
    source_unit, target_unit = r.sample(dimension, 2)
    value, text = (1, r.choice(['a', 'a', 'one', '1'])) if one else draw_amount(r, dimension, value, text)
    source, short = unit_form(r, source_unit, 1 if value == 1 or text in counts.OF_ONE else 2)
    target, _ = unit_form(r, target_unit, 2)
    if text in counts.OF_ONE and short:
        text = str(value)
    source, target = draw_unit_names(r, dimension, source, target)
    if text == 'a' and short:
        text = '1'
    amount = with_unit(r, dimension, text, source, short)
    shown_target = target
    if dimension is TEMPERATURE and target.lower() in ('celsius', 'fahrenheit') and r.random() < 0.15:
        shown_target = 'degrees ' + target
    return {'value': value, 'from': source, 'to': target}, dict(q=amount, a=text, f=source, t=shown_target)


# ---------------------------------------------------------------- money
CODES = pools.CUR + 'ILS AED SAR PHP IDR VND RUB UAH RON BGN ISK MYR TWD CLP COP PEN ARS EGP NGN KES MAD PKR'.split()
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
OTHER_SIGNS = {
    'USD': 'US$', 'CAD': 'C$', 'AUD': 'A$', 'NZD': 'NZ$', 'BRL': 'R$', 'SGD': 'S$', 'HKD': 'HK$', 'INR': '₹',
    'KRW': '₩', 'ILS': '₪',
}
THOUSANDS = [1, 1, 2, 5, 10, 20, 15, 1.5, 2.5, 3, 4, 8, 30, 50, 100, 250]


def currency(r):
    """(text, code)"""
    x = r.random()
    if x < 0.5:
        name = r.choice(COMMON if x < 0.27 else list(NAMES))
        return name, NAMES[name]
    code = r.choice(MAJOR if r.random() < 0.5 else CODES)
    return (code.lower() if r.random() < 0.35 else code.capitalize() if r.random() < 0.02 else code), code


def other_currency(r, than):
    while True:
        name, code = currency(r)
        if code != than:
            return name, code


def draw_money_amount(r, value, text):
    """The number as it is, in words, or as 5k."""
    if r.random() < 0.06:
        text = r.choice([word for word in WORDS if word != 'half a'])
        return WORDS[text], text
    if r.random() < 0.09:
        return counts.in_words(r)
    if r.random() < 0.07:
        count = r.choice(THOUSANDS)
        return int(count * 1000), r.choice(['%sk', '%sk', '%sK', '%s thousand']) % count
    if r.random() < 0.012:
        count = r.choice([1, 2, 3, 5, 1.5, 2.5])
        return int(count * 1000000), r.choice(['%s million', '%sm', '%s mio']) % count
    return value, text


def money(r):
    """Arguments and texts of a conversion of money: {m} is the amount with its currency, {t} the target."""
    value, text = number(r)
    source_name, source = currency(r)
    target_name, target = other_currency(r, source)
    value, text = draw_money_amount(r, value, text)
    amount, sign = text + ' ' + source_name, SIGNS.get(source)
    if sign and r.random() < 0.45 and text[0].isdigit():
        amount = r.choice([sign + text] * 4 + [text + sign, text + ' ' + sign, sign + ' ' + text])
    elif text[-1].isdigit() and source_name.upper() == source and r.random() < 0.22:
        amount = r.choice([text + source_name, source_name + ' ' + text, source_name + ' ' + text, source_name + text])
    elif text[-1].isdigit() and source in OTHER_SIGNS and r.random() < 0.15:
        amount = OTHER_SIGNS[source] + text
    elif r.random() < 0.03:
        counted = source_name in ONE_OF or source_name.upper() == source
        value, amount = 1, (r.choice(['one ', 'a ', '1 ']) if counted else '1 ') + source_name
    if target in SIGNS and r.random() < 0.04:
        target_name = SIGNS[target]
    return {'amount': value, 'from': source, 'to': target}, dict(m=amount, t=target_name)


def code(r):
    """(text, code): mostly in small letters"""
    chosen = r.choice(MAJOR if r.random() < 0.55 else CODES)
    return (chosen.lower() if r.random() < 0.7 else chosen), chosen


def terse_money(r):
    """Arguments and texts of a conversion told by codes: {a} the amount, {f} and {t} the codes."""
    value, text = plain_number(r)
    if r.random() < 0.12:
        value, text = draw_money_amount(r, value, text)
    source_name, source = code(r)
    target_name, target = code(r)
    while target == source:
        target_name, target = code(r)
    if source_name.islower() != target_name.islower() and r.random() < 0.8:
        source_name, target_name = source_name.lower(), target_name.lower()
    return {'amount': value, 'from': source, 'to': target}, dict(a=text, f=source_name, t=target_name)


def rate(r):
    """What one of a currency is in another: {f} and {t}."""
    if r.random() < 0.5:
        source_name = r.choice(list(ONE_OF))
        source = ONE_OF[source_name]
    else:
        source_name, source = code(r)
    target_name, target = other_currency(r, source)
    return {'amount': 1, 'from': source, 'to': target}, dict(f=source_name, t=target_name)
