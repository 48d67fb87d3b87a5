"""Packs: many conversations over one list of tools.

A prompt of the demo is some 330 tokens of tools and 20 of question. A pack holds the beginning (an earlier exchange,
the tools) once and several conversations that go on from it; in training each of them sees the beginning and itself
only (batches.py gives positions and branches), so it is the same as that many whole conversations, at a fraction of
the work.

`draw_pack` gives the segments of the beginning and those of each conversation; segments are render.py's."""
import re

import asked
from families import pools
from render import dump, render

# ---------------------------------------------------------------- the tools, as the demo offers them
TOOLS = dict(
    weather=(
        'get_weather',
        'Get the current weather for a city.',
        dict(city=('string', 'The city to look up')),
    ),
    units=(
        'convert_units',
        'Convert a value from one unit to another.',
        {
            'value': ('number', 'The value to convert'),
            'from': ('string', 'The unit to convert from'),
            'to': ('string', 'The unit to convert to'),
        },
    ),
    calc=(
        'calculate',
        'Calculate the result of a math expression.',
        dict(expression=('string', 'The expression, for example 2 + 2')),
    ),
    time=(
        'get_time',
        'Get the current time in a city.',
        dict(city=('string', 'The city to look up')),
    ),
    money=(
        'convert_currency',
        'Convert an amount of money to another currency.',
        {
            'amount': ('number', 'The amount of money'),
            'from': ('string', 'The currency to convert from'),
            'to': ('string', 'The currency to convert to'),
        },
    ),
)
KIND_OF_TOOL = {name: kind for kind, (name, _, _) in TOOLS.items()}
DRAFT_7, DRAFT_2020 = 'http://json-schema.org/draft-07/schema#', 'https://json-schema.org/draft/2020-12/schema'
USUAL_STYLE = dict(first=False, desc=True, schema=None, closed=True, dot=True)


def property_schema(style, type_, description):
    if style['first']:
        return {'description': description, 'type': type_}
    return {'type': type_, 'description': description} if style['desc'] else {'type': type_}


def tool(kind, style):
    """One tool as zod writes it; style: where the description stands, $schema, additionalProperties, the full stop."""
    name, description, properties = TOOLS[kind]
    schema = {'$schema': DRAFT_2020} if style['schema'] == 'first' else {}
    schema.update(
        type='object',
        properties={key: property_schema(style, *described) for key, described in properties.items()},
        required=list(properties),
    )
    if style['closed']:
        schema['additionalProperties'] = False
    if style['schema'] == 'last':
        schema['$schema'] = DRAFT_7
    if not style['dot']:
        description = description.rstrip('.')
    return dict(type='function', function=dict(name=name, description=description, parameters=schema))


def draw_tools(r):
    """(kinds, tools): mostly all five in the usual order and form"""
    kinds = list(TOOLS)
    x = r.random()
    if x > 0.62:
        r.shuffle(kinds)
    if x > 0.84:
        kinds = kinds[: r.choice([1, 2, 3, 3, 4, 4])]
    style = dict(USUAL_STYLE, first=r.random() < 0.5)
    if r.random() < 0.25:
        style.update(
            desc=r.random() < 0.6,
            schema=r.choice([None, None, 'first', 'last']),
            closed=r.random() < 0.5,
            dot=r.random() < 0.8,
        )
        style['first'] = style['first'] and style['desc']
    return kinds, [tool(kind, style) for kind in kinds]


# ---------------------------------------------------------------- what the tools return, and the sentence about it
SKY = [
    'sunny', 'clear', 'partly cloudy', 'cloudy', 'overcast', 'light rain', 'rain', 'heavy rain', 'light snow', 'snow',
    'fog', 'windy', 'thunderstorms',
]


def draw_long_number(r, kind):
    """As units and sums come out: many digits, some again and again; the arithmetic tool rounds nothing."""
    divisor = r.choice([3, 3, 6, 7, 9, 11, 12, 1.609344, 0.45359237, 2.54, 0.3048, 3.785411784, 1.8, 28.349523125])
    value = r.choice([r.randint(1, 99), r.randint(1, 999), r.randint(100, 99999)]) / divisor
    return float('%.*g' % (r.choice([17, 17, 17, 10] if kind == 'calc' else [10, 10, 10, 6, 8, 16]), value))


def draw_result_number(r, kind):
    if r.random() < 0.25:
        value = draw_long_number(r, kind)
        return value if value != int(value) else int(value)
    x = r.random()
    if x < 0.55:
        value = round(r.random() * 10 ** r.randint(0, 4), r.choice([1, 2, 2, 3, 4, 4, 5, 6, 6]))
    elif x < 0.75:
        value = r.randint(0, 999)
    elif x < 0.9:
        value = r.randint(1000, 10 ** r.randint(4, 9))
    else:
        value = round(r.random() * 10 ** r.randint(5, 8), r.randint(1, 4))
    if r.random() < 0.12:
        value = -value
    return int(value) if value == int(value) and r.random() < 0.98 else value


CITY_ERRORS = asked.lines('''
No {what} is known for "{x}". Known are {n} cities, for example {P}.
No {what} is known for "{x}".
The city "{x}" is not known.
I do not know the city "{x}". Try {P} or {P}.
Unknown city: {x}
City not found: {x}.
There is no city called {x} in the list. Known are {n} cities.
Cannot find {x}. Please check the name.
{x} was not found.
No data for {x}
''')
UNIT_ERRORS = asked.lines('''
Cannot convert {f} to {t}.
Cannot convert {f} to {t}: they measure different things.
The unit "{f}" is not known.
The unit "{t}" is not known. Known are {n} units, for example {f}.
Unknown unit: {t}
No rate is known for "{t}".
No rate is known for "{t}". Known are {n} currencies, for example USD.
The currency "{f}" is not known. Use a code like EUR.
Unknown currency {f}.
"{f}" is no unit that I know.
''')
CALCULATION_ERRORS = asked.lines('''
The expression "{e}" cannot be read.
Division by zero.
Cannot divide by zero. Change the expression.
The expression is not valid.
Unexpected "{x}" at position {n}.
The result is too large.
Only numbers and + - * / are allowed. Found "{x}".
Missing bracket in "{e}".
"{e}" is not a math expression.
''')
ANY_ERRORS = asked.lines('''
The service did not answer.
The service did not answer. Try again later.
Request failed with status {n}.
Timeout after {n} seconds. Please try again.
Too many requests. Wait {n} seconds.
The {x} server is down.
Network error
fetch failed
Access denied for {x}.
The {w} {w} is not {w}.
{w} {x} failed: {w}
No {w} for the {w} {x}. {w} has {n} {w}.
Something went wrong. The {w} is {w}.
Invalid {w} "{x}".
The key "{x}" is missing. Ask the {w}.
Not allowed: {w} {w}.
''')


def first_sentence(text):
    """Up to a full stop with a space behind it; it ends with a full stop even where the text does not."""
    return text.split('. ')[0].rstrip('.') + '.'


def draw_error(r, kind, arguments):
    """(what the tool returns, the answer)"""
    of_kind = {'weather': CITY_ERRORS, 'time': CITY_ERRORS, 'calc': CALCULATION_ERRORS}.get(kind, UNIT_ERRORS)
    text = r.choice(ANY_ERRORS if r.random() < 0.3 else of_kind)
    name = arguments.get('city') if r.random() < 0.8 else None
    draw = dict(
        what=lambda: kind,
        x=lambda: name or pools.Made(r),
        n=lambda: str(r.randint(2, 600)),
        P=lambda: asked.city(r),
        f=lambda: str(arguments.get('from', 'km')),
        t=lambda: str(arguments.get('to', 'EUR')),
        e=lambda: arguments.get('expression', '2 +'),
        w=lambda: pools.word(r),
    )
    text = re.sub(r'\{(\w+)\}', lambda match: draw[match.group(1)](), text)
    x = r.random()
    content = text if x < 0.06 else dict(error=text) if x < 0.14 else 'Error: ' + text
    return content, 'I could not find that out: ' + first_sentence(text)


def draw_time(r, asked_city, city):
    time = '%02d:%02d' % (r.randint(0, 23), r.randint(0, 59))
    if r.random() < 0.85:
        return {'city': city, 'time': time}, 'It is %s in %s.' % (time, city)
    return {'time': time}, 'It is %s in %s.' % (time, asked_city)


def draw_weather(r, asked_city, city):
    temperature = r.randint(-25, 45) if r.random() < 0.9 else round(r.uniform(-20, 40), 1)
    sky = r.choice(SKY)
    answer = 'It is %s degrees and %s in %s.'
    if r.random() < 0.1:
        return {'temperature': temperature, 'condition': sky}, answer % (temperature, sky, asked_city)
    return {'city': city, 'temperature': temperature, 'condition': sky}, answer % (temperature, sky, city)


def draw_result(r, kind, arguments):
    """(what the tool returns, the sentence about it)"""
    if kind in ('weather', 'time'):
        city = arguments['city']
        if city == city.lower() and r.random() < 0.75 or city == city.upper():
            city = city.title()
        return (draw_time if kind == 'time' else draw_weather)(r, arguments['city'], city)
    value = draw_result_number(r, kind)
    if kind == 'calc':
        return {'result': value}, 'The result is %s.' % value
    if kind == 'money':
        value = round(abs(value), 2)
    amount = arguments['value' if kind == 'units' else 'amount']
    return {'result': value}, '%s %s is %s %s.' % (amount, arguments['from'], value, arguments['to'])


# ---------------------------------------------------------------- the answer as an object
ASK = 'Answer with JSON that fits this schema: '
ANSWER_DESCRIPTIONS = [
    'The answer', 'The answer for the user', 'The answer in one sentence', 'Answer to the question',
    'The final answer', 'A short answer in plain words', 'What to tell the user', 'The answer as text',
]


def draw_answer_schema(r, key='answer'):
    """The schema of an object with one text, in many orders of keys."""
    text = dict(type='string')
    if r.random() < 0.35:
        description = r.choice(ANSWER_DESCRIPTIONS)
        first = r.random() < 0.5
        text = {'description': description, **text} if first else {**text, 'description': description}
    schema = dict(type='object', properties={key: text}, required=[key])
    if r.random() < 0.7:
        schema['additionalProperties'] = False
    if r.random() < 0.07:
        schema['$schema'] = DRAFT_7
    keys = list(schema)
    if r.random() < 0.2:
        r.shuffle(keys)
    return {each: schema[each] for each in keys}


def with_schema(r, text, reply, key='answer'):
    """The request with the schema as its last paragraph, the reply as the object."""
    return text + '\n\n' + ASK + dump(draw_answer_schema(r, key)), dump({key: reply})


# ---------------------------------------------------------------- conversations
SYSTEM_TEXTS = [
    'You are a helpful assistant.', 'You are a helpful assistant. Use the tools when needed.', 'Answer briefly.',
    'You answer questions with the tools you have.', 'Use the tools to answer.', 'Be concise.',
    'You are a friendly assistant for everyday questions.',
]
NO_TOOL = 'None of my tools can do that.'
P_SCHEMA, P_SYSTEM, P_TWO, P_NONE, P_TALK, P_ERROR, P_WHOLE = 0.38, 0.14, 0.18, 0.17, 0.05, 0.14, 0.5
FOLLOW = dict(
    weather=[
        '(and|what about|how about|and what about) (in |) {c}(?|)',
        '(and the weather|and is it raining|and how warm is it) in {c}(?|)',
        'same for {c}(?|)',
        '(now|also) {c}( please|)',
        '{c}(?|)',
        'is it colder in {c}?',
    ],
    time=[
        '(and|what about|how about|and what about) (in |) {c}(?|)',
        '(and the time|and what time is it) in {c}(?|)',
        'same for {c}(?|)',
        '(now|also) {c}( please|)',
        '{c}(?|)',
    ],
    units=['(and|what about|how about) {q}(?|)', 'and {q} in {t}(?|)', 'now {q} to {t}'],
    money=['(and|what about|how about) {m}(?|)', 'and {m} in {t}(?|)', 'now {m} to {t}'],
    calc=['(and|what about|now|how about) {e}(?|)'],
)


def draw_exchange(r, kinds, last=None):
    """(text, calls, reply): one question, of whatever sort; last: the call before it"""
    x = r.random()
    if x < P_TALK:
        return asked.small_talk(r)[0], [], None
    if x < P_TALK + P_NONE:
        if len(kinds) < 5 and r.random() < 0.55:  # a question of the demo whose tool is not there
            gone = [kind for kind in asked.KINDS if kind not in kinds]
            return asked.manners(r, asked.question(r, r.choice(gone))[0]), [], NO_TOOL
        return asked.not_ours(r), [], NO_TOOL
    if last and r.random() < 0.45:  # goes on from the last call, with the same tool
        kind = KIND_OF_TOOL[last['name']]
        if kind in kinds:
            return draw_follow_up(r, kind, last)
    if x < P_TALK + P_NONE + P_TWO:
        text, calls = asked.two(r, kinds)
    else:
        kind = asked.draw_kind(r, kinds)
        text, arguments = asked.question(r, kind)
        calls = asked.calls_of((kind, arguments))
    return asked.manners(r, text), calls, None


def draw_follow_up(r, kind, last):
    arguments, shown = asked.draw_values(r, kind)
    pattern = asked.expand(r, r.choice(FOLLOW[kind]))
    if '{t}' not in pattern and kind in ('units', 'money'):
        arguments['to'] = last['arguments']['to']
    text = asked.fill(asked.typed(r, pattern), shown)
    return text, [dict(name=last['name'], arguments=arguments)], None


def numbered(calls, before):
    """The calls with ids that count on from the number of calls before."""
    return [
        dict(id='%09d' % (before + number + 1), type='function', function=call) for number, call in enumerate(calls)
    ]


def draw_results(r, calls, with_ids):
    """The tool messages and the whole answer."""
    messages, says = [], []
    for call, with_id in zip(calls, with_ids):
        kind = KIND_OF_TOOL[call['name']]
        fails = r.random() < P_ERROR / len(calls) ** 0.5
        content, said = (draw_error if fails else draw_result)(r, kind, call['arguments'])
        text = content if isinstance(content, str) else dump(content)
        messages.append(dict(role='tool', tool_call_id=with_id['id'], content=text))
        says.append(said)
    return messages, ' '.join(says)


def draw_earlier(r, kinds):
    """(messages, number of calls, last call): an earlier exchange or two, or none"""
    messages, n, last = [], 0, None
    if r.random() >= 0.2:
        return messages, n, last
    for _ in range(r.choice([1, 1, 2])):
        text, calls, reply = draw_exchange(r, kinds, last)
        as_object = r.random() < 0.3
        if calls:
            with_ids = numbered(calls, n)
            n += len(calls)
            results, reply = draw_results(r, calls, with_ids)
            between = [dict(role='assistant', tool_calls=with_ids), *results]
            last = calls[-1]
        else:
            between, reply = [], reply or reply_to(text)
        if as_object:
            reply = dump(dict(answer=reply))
        messages += [dict(role='user', content=text), *between, dict(role='assistant', content=reply)]
    return messages, n, last


def draw_conversation(r, kinds, tools, before, n, last):
    """(segments of the beginning, segments of one conversation that goes on from it)"""
    text, calls, reply = draw_exchange(r, kinds, last)
    if not calls and reply is None:
        reply = reply_to(text)
    whole = not calls or r.random() < P_WHOLE
    results, with_ids = [], numbered(calls, n)
    if calls:
        results, reply = draw_results(r, calls, with_ids)
    if r.random() < P_SCHEMA:
        text, reply = with_schema(r, text, reply)
    system = [dict(role='system', content=r.choice(SYSTEM_TEXTS))] if r.random() < P_SYSTEM else []
    messages = before + system + [dict(role='user', content=text)]
    if calls:
        messages += [dict(role='assistant', tool_calls=with_ids), *results]
    segments = render(messages + [dict(role='assistant', content=reply)], tools)
    at = max(number for number, (_, text) in enumerate(segments) if text == '[/AVAILABLE_TOOLS]') + 1
    head, body = segments[:at], segments[at:]
    if not whole:  # only the decision and the call
        body = body[: next(number for number, (_, text) in enumerate(body) if text == '</s>') + 1]
    return head, body


def draw_pack(r, tokens=560, size=len):
    """One beginning and conversations from it, about `tokens` more (size: text -> tokens)."""
    kinds, tools = draw_tools(r)
    before, n, last = draw_earlier(r, kinds)
    bodies, total = [], 0
    while total < tokens:
        head, body = draw_conversation(r, kinds, tools, before, n, last)
        total += sum(size(text) for _, text in body)
        bodies.append(body)
    return head, bodies


def every_reading(pattern):
    match = asked.INNER.search(pattern)
    if not match:
        return [re.sub(' +', ' ', pattern).strip()]
    head, tail = pattern[: match.start()], pattern[match.end() :]
    return [reading for choice in match.group(1).split('|') for reading in every_reading(head + choice + tail)]


SAID = {
    sort: {reading for pattern in patterns for reading in every_reading(pattern)}
    for sort, patterns in asked.GREET.items()
}


def reply_to(text):
    """The reply to small talk."""
    return next(asked.REPLY[sort] for sort in SAID if text in SAID[sort])
