"""Packs: many conversations over one list of tools.

A prompt of the demo is some 330 tokens of tools and 20 of question. A pack holds the beginning (an earlier exchange, the
tools) once and several conversations that go on from it; in training each of them sees the beginning and itself only
(train.py gives the mask and the positions), so it is the same as that many whole conversations, at a fraction of the work.

pack(rng) -> (segments of the beginning, [segments of each conversation]); segments are render.py's."""
import families as F
import asked as A
from render import render, D

# ---------------------------------------------------------------- the tools, as the demo offers them
TOOLS = dict(
    weather=('get_weather', 'Get the current weather for a city.', dict(city=('string', 'The city to look up'))),
    units=('convert_units', 'Convert a value from one unit to another.', {'value': ('number', 'The value to convert'), 'from': ('string', 'The unit to convert from'), 'to': ('string', 'The unit to convert to')}),
    calc=('calculate', 'Calculate the result of a math expression.', dict(expression=('string', 'The expression, for example 2 + 2'))),
    time=('get_time', 'Get the current time in a city.', dict(city=('string', 'The city to look up'))),
    money=('convert_currency', 'Convert an amount of money to another currency.', {'amount': ('number', 'The amount of money'), 'from': ('string', 'The currency to convert from'), 'to': ('string', 'The currency to convert to')}))


def tool(kind, style):
    """one tool as zod writes it; style: where the description stands, $schema, additionalProperties"""
    name, desc, props = TOOLS[kind]
    ps = {k: {'description': d, 'type': t} if style['first'] else {'type': t, 'description': d} if style['desc'] else {'type': t} for k, (t, d) in props.items()}
    o = {'$schema': 'https://json-schema.org/draft/2020-12/schema'} if style['schema'] == 'first' else {}
    o.update(type='object', properties=ps, required=list(props))
    if style['closed']:
        o['additionalProperties'] = False
    if style['schema'] == 'last':
        o['$schema'] = 'http://json-schema.org/draft-07/schema#'
    if not style['dot']:
        desc = desc.rstrip('.')
    return dict(type='function', function=dict(name=name, description=desc, parameters=o))


def offered(r):
    """(kinds, tools): mostly all five in the usual order and form"""
    kinds = list(TOOLS)
    x = r.random()
    if x > .62:
        r.shuffle(kinds)
    if x > .84:
        kinds = kinds[:r.choice([1, 2, 3, 3, 4, 4])]
    st = dict(first=r.random() < .5, desc=True, schema=None, closed=True, dot=True)
    if r.random() < .25:
        st.update(desc=r.random() < .6, schema=r.choice([None, None, 'first', 'last']), closed=r.random() < .5, dot=r.random() < .8)
        st['first'] = st['first'] and st['desc']
    return kinds, [tool(k, st) for k in kinds]


# ---------------------------------------------------------------- what the tools return, and the sentence about it
SKY = ['sunny', 'clear', 'partly cloudy', 'cloudy', 'overcast', 'light rain', 'rain', 'heavy rain', 'light snow', 'snow', 'fog', 'windy', 'thunderstorms']


def some_number(r):
    x = r.random()
    v = round(r.random() * 10 ** r.randint(0, 4), r.choice([1, 2, 2, 3, 4, 4, 5, 6, 6])) if x < .55 else r.randint(0, 999) if x < .75 else r.randint(1000, 10 ** r.randint(4, 9)) if x < .9 else round(r.random() * 10 ** r.randint(5, 8), r.randint(1, 4))
    if r.random() < .12:
        v = -v
    return int(v) if v == int(v) and r.random() < .98 else v


ERRORS = [x.strip() for x in '''
No {what} is known for "{x}". Known are {n} cities, for example {P}.|No {what} is known for "{x}".|The city "{x}" is not known.|I do not know the city "{x}". Try {P} or {P}.|Unknown city: {x}|City not found: {x}.|There is no city called {x} in the list. Known are {n} cities.|Cannot find {x}. Please check the name.|{x} was not found.|No data for {x}
Cannot convert {f} to {t}.|Cannot convert {f} to {t}: they measure different things.|The unit "{f}" is not known.|The unit "{t}" is not known. Known are {n} units, for example {f}.|Unknown unit: {t}|No rate is known for "{t}".|No rate is known for "{t}". Known are {n} currencies, for example USD.|The currency "{f}" is not known. Use a code like EUR.|Unknown currency {f}.|"{f}" is no unit that I know.
The expression "{e}" cannot be read.|Division by zero.|Cannot divide by zero. Change the expression.|The expression is not valid.|Unexpected "{x}" at position {n}.|The result is too large.|Only numbers and + - * / are allowed. Found "{x}".|Missing bracket in "{e}".|"{e}" is not a math expression.
The service did not answer.|The service did not answer. Try again later.|Request failed with status {n}.|Timeout after {n} seconds. Please try again.|Too many requests. Wait {n} seconds.|The {x} server is down.|Network error|fetch failed|Access denied for {x}.|The {w} {w} is not {w}.|{w} {x} failed: {w}|No {w} for the {w} {x}. {w} has {n} {w}.|Something went wrong. The {w} is {w}.|Invalid {w} "{x}".|The key "{x}" is missing. Ask the {w}.|Not allowed: {w} {w}.
'''.replace('\n', '|').split('|') if x.strip()]
CITY_E, UNIT_E, CALC_E, ANY_E = ERRORS[:10], ERRORS[10:20], ERRORS[20:29], ERRORS[29:]


def error(r, kind, a):
    """(text that the tool returns, the answer)"""
    pool = CITY_E if kind in ('weather', 'time') else CALC_E if kind == 'calc' else UNIT_E
    t = r.choice(ANY_E if r.random() < .3 else pool)
    name = a.get('city') if r.random() < .8 else None
    slot = dict(what=lambda: kind, x=lambda: name or F.Made(r), n=lambda: str(r.randint(2, 600)), P=lambda: A.city(r), f=lambda: str(a.get('from', 'km')), t=lambda: str(a.get('to', 'EUR')), e=lambda: a.get('expression', '2 +'), w=lambda: F.word(r))
    t = A.re.sub(r'\{(\w+)\}', lambda m: slot[m.group(1)](), t)
    # the first sentence: up to a full stop with a space behind it; it ends with a full stop even where the error does not
    first = t.split('. ')[0].rstrip('.') + '.'
    y = r.random()
    return t if y < .06 else dict(error=t) if y < .14 else 'Error: ' + t, 'I could not find that out: ' + first


def result(r, kind, a):
    """(what the tool returns, the sentence about it)"""
    if kind in ('weather', 'time'):
        c = a['city']
        if c == c.lower() and r.random() < .75 or c == c.upper():
            c = c.title()
        if kind == 'time':
            t = '%02d:%02d' % (r.randint(0, 23), r.randint(0, 59))
            return ({'city': c, 'time': t}, 'It is %s in %s.' % (t, c)) if r.random() < .85 else ({'time': t}, 'It is %s in %s.' % (t, a['city']))
        t, s = r.randint(-25, 45) if r.random() < .9 else round(r.uniform(-20, 40), 1), r.choice(SKY)
        if r.random() < .1:
            return {'temperature': t, 'condition': s}, 'It is %s degrees and %s in %s.' % (t, s, a['city'])
        return {'city': c, 'temperature': t, 'condition': s}, 'It is %s degrees and %s in %s.' % (t, s, c)
    v = some_number(r)
    if kind == 'calc':
        return {'result': v}, 'The result is %s.' % v
    if kind == 'money':
        v = round(abs(v), 2)
    return {'result': v}, '%s %s is %s %s.' % (a['value' if kind == 'units' else 'amount'], a['from'], v, a['to'])


# ---------------------------------------------------------------- the answer as an object
ASK = 'Answer with JSON that fits this schema: '


def answer_schema(r, key='answer'):
    p = dict(type='string')
    if r.random() < .35:
        d = r.choice(['The answer', 'The answer for the user', 'The answer in one sentence', 'Answer to the question', 'The final answer', 'A short answer in plain words', 'What to tell the user', 'The answer as text'])
        p = dict(description=d, type='string') if r.random() < .5 else dict(type='string', description=d)
    o = dict(type='object', properties={key: p}, required=[key])
    if r.random() < .7:
        o['additionalProperties'] = False
    if r.random() < .07:
        o['$schema'] = 'http://json-schema.org/draft-07/schema#'
    ks = list(o)
    if r.random() < .2:  # the order of keys
        r.shuffle(ks)
    return {k: o[k] for k in ks}


def with_schema(r, text, reply, key='answer'):
    """the request with the schema as its last paragraph, the reply as the object"""
    return text + '\n\n' + ASK + D(answer_schema(r, key)), D({key: reply})


# ---------------------------------------------------------------- conversations
SYS = ['You are a helpful assistant.', 'You are a helpful assistant. Use the tools when needed.', 'Answer briefly.', 'You answer questions with the tools you have.', 'Use the tools to answer.', 'Be concise.', 'You are a friendly assistant for everyday questions.']
KIND = {v[0]: k for k, v in TOOLS.items()}
NONE = 'None of my tools can do that.'
P_SCHEMA, P_SYS, P_TWO, P_NONE, P_TALK, P_ERROR, P_WHOLE = .38, .14, .22, .17, .05, .14, .5
FOLLOW = dict(
    weather=['(and|what about|how about|and what about) (in |) {c}(?|)', '(and the weather|and is it raining|and how warm is it) in {c}(?|)', 'same for {c}(?|)', '(now|also) {c}( please|)', '{c}(?|)', 'is it colder in {c}?'],
    time=['(and|what about|how about|and what about) (in |) {c}(?|)', '(and the time|and what time is it) in {c}(?|)', 'same for {c}(?|)', '(now|also) {c}( please|)', '{c}(?|)'],
    units=['(and|what about|how about) {q}(?|)', 'and {q} in {t}(?|)', 'now {q} to {t}'],
    money=['(and|what about|how about) {m}(?|)', 'and {m} in {t}(?|)', 'now {m} to {t}'],
    calc=['(and|what about|now|how about) {e}(?|)'])


def exchange(r, kinds, n, last=None):
    """(text, calls, reply): one question, of whatever sort; last: the call before it"""
    x = r.random()
    if x < P_TALK:
        return A.small_talk(r)[0], [], None
    if x < P_TALK + P_NONE:
        if len(kinds) < 5 and r.random() < .55:  # a demo question whose tool is not there
            gone = [k for k in A.KINDS if k not in kinds]
            return A.manners(r, A.question(r, r.choice(gone))[0]), [], NONE
        return A.not_ours(r), [], NONE
    if last and r.random() < .45:  # goes on from the last call, with the same tool
        k = KIND[last['name']]
        if k in kinds:
            a, show = A.values(r, k)
            p = A.expand(r, r.choice(FOLLOW[k]))
            if '{t}' not in p and k in ('units', 'money'):
                a['to'] = last['arguments']['to']
            return A.fill(A.typed(r, p), show), [dict(name=last['name'], arguments=a)], None
    if x < P_TALK + P_NONE + P_TWO:
        t, c = A.two(r, kinds)
    else:
        k = r.choice(kinds)
        t, a = A.question(r, k)
        c = A.calls_of((k, a))
    return A.manners(r, t), c, None


def numbered(calls, n):
    return [dict(id='%09d' % (n + i + 1), type='function', function=c) for i, c in enumerate(calls)]


def answered(r, calls, ids):
    """the tool messages and the whole answer"""
    ms, says = [], []
    for c, i in zip(calls, ids):
        k = KIND[c['name']]
        o, s = error(r, k, c['arguments']) if r.random() < P_ERROR / len(calls) ** .5 else result(r, k, c['arguments'])
        ms.append(dict(role='tool', tool_call_id=i['id'], content=o if isinstance(o, str) else D(o)))
        says.append(s)
    return ms, ' '.join(says)


def pack(r, tokens=560, size=len):
    """one beginning and conversations from it, about `tokens` more (size: text -> tokens)"""
    kinds, tools = offered(r)
    before, n, last = [], 0, None
    if r.random() < .2:  # an earlier exchange or two
        for _ in range(r.choice([1, 1, 2])):
            text, calls, reply = exchange(r, kinds, n, last)
            obj = r.random() < .3
            if calls:
                ids = numbered(calls, n)
                n += len(calls)
                ms, reply = answered(r, calls, ids)
                mid = [dict(role='assistant', tool_calls=ids), *ms]
                last = calls[-1]
            else:
                mid, reply = [], reply or reply_of(text)
            if obj:
                reply = D(dict(answer=reply))
            before += [dict(role='user', content=text), *mid, dict(role='assistant', content=reply)]
    head, out, total = None, [], 0
    while total < tokens:
        text, calls, reply = exchange(r, kinds, n, last)
        if not calls and reply is None:
            reply = reply_of(text)
        whole = not calls or r.random() < P_WHOLE
        tool_ms, ids = [], numbered(calls, n)
        if calls:
            tool_ms, reply = answered(r, calls, ids)
        if r.random() < P_SCHEMA:
            text, reply = with_schema(r, text, reply)
        ms = before + ([dict(role='system', content=r.choice(SYS))] if r.random() < P_SYS else []) + [dict(role='user', content=text)]
        ms += ([dict(role='assistant', tool_calls=ids), *tool_ms] if calls else []) + [dict(role='assistant', content=reply)]
        seg = render(ms, tools)
        at = max(i for i, x in enumerate(seg) if x[1] == '[/AVAILABLE_TOOLS]') + 1
        head, body = seg[:at], seg[at:]
        if not whole:  # only the decision and the call
            body = body[:next(i for i, x in enumerate(body) if x[1] == '</s>') + 1]
        total += sum(size(t) for _, t in body)
        out.append(body)
    return head, out


SAID = {}


def reply_of(text):
    """the reply to small talk"""
    if not SAID:
        for k, ps in A.GREET.items():
            SAID[k] = {x for p in ps for x in every(p)}
    return next(A.REPLY[k] for k in SAID if text in SAID[k])


def every(p):
    """all readings of a pattern"""
    m = A.INNER.search(p)
    if not m:
        return [A.re.sub(' +', ' ', p).strip()]
    return [y for x in m.group(1).split('|') for y in every(p[:m.start()] + x + p[m.end():])]


if __name__ == '__main__':
    import random, sys
    r = random.Random(int(sys.argv[1]) if len(sys.argv) > 1 else 0)
    for _ in range(8):
        h, bs = pack(r, 1500)
        print('#', ''.join(t for _, t in h)[-400:])
        for b in bs:
            print('   ', ''.join(t for _, t in b))
