"""The demo domain: weather, time, units, currency, arithmetic, asked as people type.

A value may be shown in another form than it is passed: 2,340 -> 2340, dollars -> USD, '17% of 80' -> '17 / 100 * 80'.
"""

from families import pools
from families.notation import parameter

CURRENCY_CODES = {
    'dollars': 'USD', 'US dollars': 'USD', 'euros': 'EUR', 'euro': 'EUR', 'pounds': 'GBP', 'British pounds': 'GBP',
    'yen': 'JPY', 'Japanese yen': 'JPY', 'Swiss francs': 'CHF', 'francs': 'CHF', 'rupees': 'INR', 'yuan': 'CNY',
    'Canadian dollars': 'CAD', 'Australian dollars': 'AUD', 'Mexican pesos': 'MXN', 'pesos': 'MXN', 'won': 'KRW',
    'rand': 'ZAR', 'Swedish kronor': 'SEK', 'zloty': 'PLN', 'Danish kroner': 'DKK', 'Turkish lira': 'TRY',
    'reais': 'BRL',
}
SIGNS = {'USD': '$', 'EUR': '€', 'GBP': '£'}
UNIT_PAIRS = [
    ('km', 'miles'), ('kilometers', 'miles'), ('meters', 'feet'), ('kg', 'pounds'), ('kg', 'lbs'), ('grams', 'ounces'),
    ('liters', 'gallons'), ('celsius', 'fahrenheit'), ('hours', 'minutes'), ('inches', 'cm'), ('feet', 'meters'),
    ('cups', 'ml'), ('yards', 'meters'), ('stone', 'kg'), ('mph', 'km/h'), ('acres', 'hectares'),
    ('minutes', 'seconds'), ('days', 'hours'), ('weeks', 'days'), ('tons', 'kg'), ('pints', 'liters'), ('mm', 'inches'),
    ('miles', 'meters'), ('teaspoons', 'ml'), ('MB', 'GB'), ('knots', 'mph'),
]


CITIES = (
    pools.PLACES
    + '''
Reykjavik Barcelona Valencia Sevilla Lyon Marseille Nice Florence Bologna Palermo Salzburg Graz Innsbruck Bern
Antwerp Rotterdam Gothenburg Turku Odense Krakow Gdansk Wroclaw Brno Bratislava Ljubljana Zagreb Belgrade Sarajevo
Skopje Dresden Stuttgart Frankfurt Bremen Nuremberg Edinburgh Glasgow Manchester Liverpool Bristol Leeds Cardiff
Belfast Cork Galway Dubai Doha Riyadh Tehran Baghdad Beirut Jerusalem Amman Karachi Lahore Kabul Kathmandu Dhaka
Colombo Chennai Kolkata Bangalore Hyderabad Singapore Saigon Nagoya Sapporo Brisbane Adelaide Wellington Honolulu
Anchorage Vancouver Calgary Ottawa Quebec Detroit Cleveland Memphis Nashville Orlando Tampa Dallas Philadelphia
Baltimore Pittsburgh Minneapolis Sacramento Caracas Medellin Cusco Montevideo Asuncion Brasilia Recife Salvador
Casablanca Marrakech Algiers Tripoli Khartoum Kampala Lusaka Harare Maputo Durban Johannesburg Pretoria Luanda
Kinshasa Abuja Addis
'''.split()
    + [
        'Buenos Aires', 'Mexico City', 'Las Vegas', 'San Diego', 'Kuala Lumpur', 'Tel Aviv', 'Abu Dhabi',
        'St Petersburg', 'The Hague', 'Ho Chi Minh City', 'Salt Lake City', 'Panama City', 'Santa Fe', 'New Orleans',
        'Washington DC',
    ]
)

def draw_number(r):
    x = r.random()
    if x < 0.35:
        return r.randint(1, 99)
    if x < 0.6:
        return r.choice([100, 150, 200, 250, 300, 500, 750, 1000, 25, 50, 75, 60, 40, 10, 20, 5, 12, 15])
    if x < 0.75:
        return r.randint(100, 999)
    if x < 0.88:
        return r.randint(1000, 99999)
    return float('%d.%d' % (r.randint(0, 300), r.choice([5, 25, 75, r.randint(1, 9), r.randint(11, 19)])))


def draw_shown(r, value):
    """A number as typed: thousands with a comma or not."""
    return '{:,}'.format(value) if isinstance(value, int) and value >= 1000 and r.random() < 0.6 else str(value)


def draw_city(r):
    x = r.random()
    city = r.choice(CITIES) if x < 0.4 else pools.place(r)
    return city.lower() if r.random() < 0.2 else city


PERCENTAGES = [5, 7, 8, 10, 12, 15, 17, 18, 19, 20, 21, 22, 25, 30, 35, 40, 50, 60, 75, 80, 90]
OPERATORS = [
    ('plus', '+'), ('times', '*'), ('minus', '-'), ('divided by', '/'),
    ('x', '*'), ('multiplied by', '*'), ('over', '/'), ('added to', '+'),
]


def draw_operation(r, a, b, shown_a, shown_b):
    """Words between two or three numbers."""
    word, sign = r.choice(OPERATORS)
    text, expression = '%s %s %s' % (shown_a, word, shown_b), '%s %s %s' % (a, sign, b)
    if r.random() < 0.15:
        word, sign = r.choice([('plus', '+'), ('times', '*'), ('minus', '-')])
        third = r.randint(2, 99)
        text += ' %s %s' % (word, third)
        expression += ' %s %s' % (sign, third)
    return text, expression


def draw_calculation(r):
    """(text, expression): arithmetic in words or signs."""

    def draw():
        return draw_number(r) if r.random() < 0.5 else r.randint(2, 99)

    a, b, x = draw(), draw(), r.random()
    shown_a, shown_b = draw_shown(r, a), draw_shown(r, b)
    if x < 0.24:
        percent = r.choice([*PERCENTAGES, r.randint(1, 99)])
        text = r.choice(['%s%% of %s', '%s%% of %s', '%s percent of %s', '%s %% of %s'])
        return text % (percent, shown_b), '%s / 100 * %s' % (percent, b)
    if x < 0.28:
        percent = r.randint(5, 30)
        text = r.choice(['a %s%% tip on %s', 'a %s percent tip on %s', 'a %s%% discount on %s'])
        return text % (percent, shown_b), '%s / 100 * %s' % (percent, b)
    if x < 0.58:
        return draw_operation(r, a, b, shown_a, shown_b)
    if x < 0.63:
        word, sign = r.choice([('sum', '+'), ('product', '*')])
        return 'the %s of %s and %s' % (word, shown_a, shown_b), '%s %s %s' % (a, sign, b)
    if x < 0.65:
        return 'the difference between %s and %s' % (shown_a, shown_b), '%s - %s' % (a, b)
    if x < 0.68:
        return r.choice(['the square root of %s', 'square root of %s', 'sqrt of %s']) % shown_a, 'sqrt(%s)' % a
    if x < 0.70:
        return '%s squared' % shown_a, '%s ^ 2' % a
    if x < 0.72:
        return 'half of ' + shown_a, '%s / 2' % a
    if r.random() < 0.2 and (shown_a != str(a) or shown_b != str(b)):
        sign = r.choice('+-*/')
        return '%s %s %s' % (shown_a, sign, shown_b), '%s %s %s' % (a, sign, b)
    expression = pools.expr(r)
    return expression, expression


DEMO = []


def demo_city_parameter():
    return parameter(
        'democity',
        'city city location place town city_name',
        'City name|Name of the city|The city|City, for example Lisbon|The place to look up|Town or city',
    )


def demo_family(names, descriptions, parameters, phrasings, results, answer, texts):
    """Adds a family; texts: forms of the result as plain text, the first two of the value alone where there is one."""
    DEMO.append(
        dict(
            names=names.split(),
            descriptions=descriptions.split('|'),
            parameters=parameters,
            phrasings=phrasings.strip().split('|'),
            results=results,
            answers=[answer],
            texts=texts.split('|'),
            demo=True,
        )
    )


demo_family(
    'get_weather get_weather get_weather getWeather weather current_weather get_current_weather',
    'Get the current weather for a city|Get the current weather in a city.|'
    'Current weather at a place|Returns the weather of a location|Look up the weather in a city|'
    'Weather right now in a given city|Tells the weather',
    dict(c=demo_city_parameter()),
    "What's the weather like in {c}?|what's the weather in {c}|whats the weather in {c}|"
    "What is the weather in {c}?|weather in {c}|weather {c}|how's the weather in {c}?|"
    'How is the weather in {c} today?|is it raining in {c}?|Is it raining in {c} right now?|'
    'Will I need an umbrella in {c}?|do I need a jacket in {c}|how hot is it in {c}|'
    "How cold is it in {c}?|is it warm in {c} today?|What's the temperature in {c}?|"
    'temperature in {c}|current weather in {c}|What is the weather like in {c} right now?|'
    'tell me the weather in {c}|Can you tell me the weather in {c}?|'
    'Could you check the weather in {c}?|check the weather for {c}|give me the weather for {c}|'
    "Is it sunny in {c}?|is it snowing in {c}|I'm going to {c} today, what's the weather like?|"
    "I am travelling to {c}. How is the weather there?|What's it like outside in {c}?|"
    'how many degrees is it in {c}|{c} weather|Show me the current weather in {c}|'
    'I would like to know the weather in {c}|weather for {c} please|Is it windy in {c}?|'
    'How warm is it in {c}?|what should I wear in {c} today?',
    {
        'temperature temp temp_c temperature_c': 'temp',
        'condition sky weather summary conditions': pools.COND + ['partly cloudy', 'light rain'],
    },
    'It is {0} degrees and {1} in {c}.',
    '{0} °C, {1}|{1}, {0} °C|{0} degrees and {1}|{1}',
)
demo_family(
    'get_time get_time get_time getTime current_time get_current_time local_time',
    'Get the current time in a city|Get the local time in a city.|Local time at a place|'
    'What time it is somewhere|World clock|Current time in a city|Tells the current local time',
    dict(c=demo_city_parameter()),
    "What time is it in {c}?|what time is it in {c} right now|what's the time in {c}?|"
    'whats the time in {c}|time in {c}|time {c}|current time in {c}|'
    'What is the current time in {c}?|Tell me the time in {c}|'
    'Can you tell me what time it is in {c}?|What is the local time in {c}?|local time {c}|'
    'what time do they have in {c} now|Is it morning or evening in {c}?|is it night in {c}|'
    'How late is it in {c}?|{c} time|Do you know what time it is in {c}?|what hour is it in {c}|'
    'give me the time in {c}|show the current time in {c}|I need the time in {c}|'
    "the time in {c} please|What's the local time in {c} right now?|"
    'Could you check the time in {c}?|I want to call someone in {c}, what time is it there?|'
    'Is it too late to call {c}?|right now in {c}, what time is it?',
    {'time local_time now current_time': 'time'},
    'It is {0} in {c}.',
    '{0}|{0}|{0}',
)
demo_family(
    'convert_units convert_units convert_units convertUnits convert_unit unit_converter',
    'Convert a value between units|Convert a value from one unit to another.|Unit conversion|'
    'Convert measurements|Change a quantity from one unit to another|Converts physical units',
    dict(
        a=parameter(
            'demonum', 'value value value amount quantity', 'The value|Value to convert|Number to convert|Quantity'
        ),
        f=parameter('u1', 'from from from from_unit source_unit', 'Source unit|Unit to convert from|From unit'),
        t=parameter('u2', 'to to to to_unit target_unit', 'Target unit|Unit to convert to|To unit'),
    ),
    'how many {t} is {a} {f}|How many {t} is {a} {f}?|How many {t} are {a} {f}?|'
    'how many {t} are in {a} {f}|How many {t} are there in {a} {f}?|convert {a} {f} to {t}|'
    "Convert {a} {f} to {t}|convert {a} {f} into {t}|What is {a} {f} in {t}?|what's {a} {f} in {t}|"
    '{a} {f} in {t}|{a} {f} to {t}|how much is {a} {f} in {t}|turn {a} {f} into {t}|'
    'change {a} {f} to {t}|express {a} {f} in {t}|{a} {f} is how many {t}?|'
    '{a} {f} equals how many {t}|Can you convert {a} {f} to {t}?|'
    'Could you convert {a} {f} into {t} for me?|I need {a} {f} in {t}|'
    'I have {a} {f}, how many {t} is that?|what would {a} {f} be in {t}|'
    'tell me how many {t} {a} {f} is|How many {t} does {a} {f} make?|{a} {f} = ? {t}|'
    'give me {a} {f} in {t}|what is {a} {f} when converted to {t}|'
    'I ran {a} {f}, how many {t} is that?|The box says {a} {f}. What is that in {t}?',
    {'result value converted': 'num'},
    '{a} {f} is {0} {t}.',
    '{0} {t}|{0}|{a} {f} = {0} {t}',
)
demo_family(
    'calculate calculate calculate calculator evaluate calc compute',
    'Evaluate a math expression|Calculate the value of an expression.|A simple calculator|'
    'Compute arithmetic|Calculate a result|Does math',
    dict(
        e=parameter(
            'calc',
            'expression expression expression expr formula',
            'The expression|Math expression|Expression to evaluate|'
            'Arithmetic expression, for example 2 + 2|Formula to compute',
        )
    ),
    "what is {e}?|What is {e}?|what's {e}|whats {e}|What's {e}?|How much is {e}?|how much is {e}|"
    'calculate {e}|Calculate {e}|compute {e}|{e}|{e} = ?|{e} =|Can you calculate {e}?|'
    'can you work out {e}|work out {e}|evaluate {e}|solve {e}|What does {e} equal?|'
    'what does {e} come to?|I need to know {e}|tell me {e}|give me {e}|What do you get for {e}?|'
    'figure out {e}|please compute {e} for me|could you do {e}|What is the result of {e}?|'
    'do the math: {e}|what would {e} be',
    {'result value answer': 'num'},
    'The result is {0}.',
    '{0}|{0}|{0}',
)
demo_family(
    'convert_currency convert_currency convert_currency convertCurrency currency_converter exchange_money',
    'Convert an amount of money from one currency to another|Convert money between currencies.|'
    'Currency conversion|Exchange money between currencies|Convert between currencies|'
    'Convert money to another currency',
    dict(
        a=parameter(
            'demonum', 'amount amount amount value sum', 'Amount of money|The amount|How much|Amount to convert'
        ),
        f=parameter(
            'democur',
            'from from from from_currency source',
            'Source currency|Currency to convert from|ISO code of the source currency',
        ),
        t=parameter(
            'democur',
            'to to to to_currency target',
            'Target currency|Currency to convert to|ISO code of the target currency',
        ),
    ),
    'How much is {m} in {t}?|how much is {m} in {t}|convert {m} to {t}|Convert {m} to {t}|'
    "convert {m} into {t}|What is {m} in {t}?|what's {m} in {t}|{m} in {t}|{m} to {t}|"
    'exchange {m} to {t}|exchange {m} for {t}|change {m} into {t}|how many {t} is {m}|'
    'How many {t} are {m}?|how many {t} do I get for {m}|How many {t} can I get for {m}?|'
    'I have {m}, how many {t} is that?|What is {m} worth in {t}?|Can you convert {m} to {t}?|'
    'Could you change {m} to {t} for me?|I want to exchange {m} for {t}|{m} is how many {t}?|'
    'give me {m} in {t}|I need {m} in {t}|turn {m} into {t}|how much would {m} be in {t}|'
    'tell me what {m} is in {t}|What do I get for {m} in {t}?|'
    'A ticket costs {m}. What is that in {t}?|price is {m}, in {t} please',
    {'result converted amount value': 'num'},
    '{a} {f} is {0} {t}.',
    '{0} {t}|{0}|{a} {f} = {0} {t}',
)
SHORT = [
    ['weather in {c}', 'the weather in {c}'],
    ['time in {c}', 'the time in {c}', 'what time is it in {c}'],
    ['{a} {f} in {t}', 'convert {a} {f} to {t}'],
    ['{e}', 'what is {e}'],
    ['{m} in {t}', 'convert {m} to {t}'],
]  # for requests with two questions
for family, phrasings in zip(DEMO, SHORT):
    family['short'] = phrasings
FOLLOW = ['And in {c}?', 'and {c}?', 'what about {c}?', 'And what about {c}?', 'How about {c}?']
DEMO[0]['follow'] = FOLLOW + ['And the weather in {c}?']
DEMO[1]['follow'] = FOLLOW + ['and the time in {c}?']


def draw_currency(r):
    """A currency as typed, and its code."""
    if r.random() < 0.5:
        shown = r.choice(list(CURRENCY_CODES))
        return shown, CURRENCY_CODES[shown]
    code = r.choice(pools.CUR) if r.random() < 0.5 else r.choice(['USD', 'EUR', 'GBP', 'JPY', 'CHF'])
    return (code.lower() if r.random() < 0.1 else code), code


def draw_values(r, family):
    """role -> value, and role -> text shown where it is another. `m` shows an amount of money with its currency."""
    values, shown = {}, {}
    pair = r.choice(UNIT_PAIRS) if r.random() < 0.8 else r.choice(pools.UNITS)
    if r.random() < 0.5:
        pair = pair[::-1]
    for role, described in family['parameters'].items():
        kind = described['kind']
        if kind == 'democity':
            values[role] = draw_city(r)
        elif kind == 'demonum':
            values[role] = draw_number(r)
            shown[role] = draw_shown(r, values[role])
        elif kind == 'calc':
            shown[role], values[role] = draw_calculation(r)
        elif kind in ('u1', 'u2'):
            values[role] = pair[kind == 'u2']
        elif kind == 'democur':
            while True:  # into another currency
                shown[role], values[role] = draw_currency(r)
                if role == 'f' or values[role] != values.get('f'):
                    break
    if 'f' in shown:
        sign = SIGNS.get(values['f'])
        signed = sign and r.random() < 0.35
        shown['m'] = sign + shown['a'] if signed else shown['a'] + ' ' + shown['f']
    return values, shown
