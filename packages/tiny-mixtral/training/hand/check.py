# Checks every row of cases.jsonl and demo.jsonl; prints counts.
import ast, collections, json, math, os, re

HERE = os.path.dirname(os.path.abspath(__file__))
WORDS = {
    w: i
    for i, w in enumerate(
        'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen '
        'sixteen seventeen eighteen nineteen'.split()
    )
}
WORDS.update(twenty=20, thirty=30, forty=40, fifty=50)
DEMO = {
    'get_weather': 'city:s',
    'get_time': 'city:s',
    'convert_units': 'value:n from:s to:s',
    'calculate': 'expression:s',
    'convert_currency': 'amount:n from:s to:s',
}
# the same thing under another name; only these may stand under anyOf without being in the request
SAME = {
    'km': 'kilometers',
    'mi': 'miles',
    'lbs': 'pounds',
    'lb': 'pounds',
    'kilos': 'kg',
    'kilograms': 'kilos|kg',
    'kg': 'kilos|kilograms',
    'fahrenheit': 'F',
    'degrees F': 'F',
    'C': 'celsius',
    'kilometers': 'km',
    'USD': 'dollars',
    'EUR': 'euro|euros',
    'JPY': 'yen',
    'GBP': 'pounds',
    'CHF': 'Swiss francs',
    'INR': 'rupees',
    'MXN': 'mexican pesos',
    'euros': 'euro',
    'Kenya': 'Kenyan',
}
problems = []


def numbers(text):
    found = {
        float(x.replace(',', '')) for x in re.findall(r'(?<![\d.])-?\d[\d,]*(?:\.\d+)?', text) if x.replace(',', '')
    }
    return found | {float(WORDS[w]) for w in re.findall(r'[a-z]+', text.lower()) if w in WORDS}


def said(value, user, exact):
    if exact:
        return re.search(r'(?<![A-Za-z0-9])' + re.escape(value) + r'(?![A-Za-z0-9])', user) is not None
    if value.lower() in user.lower():
        return True
    return any(
        re.search(r'\b' + re.escape(o.lower()) + r'\b', user.lower()) for o in SAME.get(value, '').split('|') if o
    )


def check(value, schema, user, at, exact=True):
    bad = lambda why: problems.append(f'{at}: {why}: {value!r}')
    kind = schema['type']
    if kind == 'object':
        if not isinstance(value, dict):
            return bad('no object')
        for name in schema.get('required', []):
            if name not in value:
                bad(f'{name} is missing')
        for name, inner in value.items():
            if name not in schema['properties']:
                bad(f'{name} is unknown')
            else:
                check(inner, schema['properties'][name], user, f'{at}.{name}', exact)
    elif kind == 'array':
        if not isinstance(value, list):
            return bad('no array')
        if len(value) < schema.get('minItems', 0):
            bad('too short')
        for i, inner in enumerate(value):
            check(inner, schema['items'], user, f'{at}[{i}]', exact)
    elif kind == 'string':
        if not isinstance(value, str):
            return bad('no string')
        if 'enum' in schema:
            if value not in schema['enum']:
                bad('not in the enum')
        elif not said(value, user, exact):
            bad('not in the request')
        if 'pattern' in schema and not re.search(schema['pattern'], value):
            bad('pattern')
        if not schema.get('minLength', 0) <= len(value) <= schema.get('maxLength', 999):
            bad('length')
        if schema.get('format') == 'date' and not re.fullmatch(r'\d{4}-\d\d-\d\d', value):
            bad('date')
        if schema.get('format') == 'email' and '@' not in value:
            bad('email')
    elif kind in ('number', 'integer'):
        if (
            isinstance(value, bool)
            or not isinstance(value, (int, float))
            or (kind == 'integer' and not isinstance(value, int))
        ):
            return bad('no ' + kind)
        if float(value) not in numbers(user):
            bad('number not in the request')
        if not schema.get('minimum', -1e18) <= value <= schema.get('maximum', 1e18):
            bad('range')
    elif kind == 'boolean':
        if not isinstance(value, bool):
            bad('no boolean')
    else:
        bad('kind ' + kind)


def at_path(schema, path):
    for part in path.split('.'):
        schema = schema['properties'][part]
    return schema


def get(value, path):
    for part in path.split('.'):
        value = value[part]
    return value


def evaluate(text):
    text = re.sub(r'sqrt\((\d+)\)', r'(\1 ** 0.5)', text).replace('\u00d7', '*').replace(' x ', '*').replace('^', '**')
    text = re.sub(r'(\d+)% of', r'(\1/100)*', text)
    text = re.sub(r'(\d+)%', r'(\1/100)', text)
    assert re.fullmatch(r'[\d\s+\-*/().]+', text), text
    return eval(compile(ast.parse(text, mode='eval'), 'x', 'eval'))


def rows(name):
    out = []
    for n, line in enumerate(open(os.path.join(HERE, name), encoding='utf8'), 1):
        assert line.isascii(), f'{name} {n}'
        out.append(json.loads(line))
    assert len({r['id'] for r in out}) == len(out) == len({r['user'] for r in out})
    return out


def check_call(call, schema, user, at):
    assert set(call) <= {'name', 'arguments', 'anyOf', 'result'}, at
    check(call['arguments'], schema, user, at)
    for path, alts in call.get('anyOf', {}).items():
        if get(call['arguments'], path) != alts[0] or len(alts) < 2 or len({json.dumps(a) for a in alts}) < len(alts):
            problems.append(f'{at} anyOf {path}')
        for alt in alts:
            check(alt, at_path(schema, path), user, f'{at} anyOf {path}', exact=False)


cases, demo = rows('cases.jsonl'), rows('demo.jsonl')
kinds, targets, views, first = collections.Counter(), collections.Counter(), collections.Counter(), 0
shown, texts = set(), {}
for row in cases:
    assert set(row) == {'id', 'tools', 'user', 'expect'}
    tools = {t['name']: t for t in row['tools']}
    assert len(tools) == len(row['tools']) and 1 <= len(tools) <= 6
    for name, t in tools.items():
        assert set(t) == {'name', 'description', 'parameters'} and t['parameters']['type'] == 'object'
        assert all(r in t['parameters']['properties'] for r in t['parameters'].get('required', []))
        shown.add(name)
    views[len(tools)] += 1
    if row['expect'] == {'none': True}:
        kinds['none'] += 1
        continue
    calls = row['expect']['calls']
    kinds[f'{len(calls)} call'] += 1
    optional = left = False
    for call in calls:
        targets[call['name']] += 1
        schema = tools[call['name']]['parameters']
        check_call(call, schema, row['user'], f"{row['id']} {call['name']}")
        props = {p: s for p, s in schema['properties'].items()}
        given = call['arguments']
        kinds['nested'] += any(isinstance(v, dict) for v in given.values())
        kinds['array'] += any(isinstance(v, list) for v in given.values())
        kinds['enum'] += any('enum' in props[p] for p in given)
        kinds['boolean'] += any(isinstance(v, bool) for v in given.values())
        kinds['optional said'] += any(p not in schema.get('required', []) for p in given)
        kinds['optional left out'] += any(p not in given for p in props)
        kinds['anyOf'] += 'anyOf' in call
    first += list(tools).index(calls[0]['name']) == 0
for row in demo:
    assert set(row) == {'id', 'user', 'expect'}
    if row['expect'] == {'none': True}:
        kinds['demo none'] += 1
        continue
    kinds['demo ' + '+'.join(c['name'] for c in row['expect']['calls'])] += 1
    for call in row['expect']['calls']:
        spec = dict(p.split(':') for p in DEMO[call['name']].split())
        schema = {
            'type': 'object',
            'required': list(spec),
            'properties': {p: {'type': {'s': 'string', 'n': 'number'}[k]} for p, k in spec.items()},
        }
        if call['name'] == 'calculate':
            assert set(call['arguments']) == {'expression'}
            for e in call.get('anyOf', {}).get('expression', [call['arguments']['expression']]):
                if not math.isclose(evaluate(e), call['result']):
                    problems.append(f"{row['id']} {e}")
        else:
            check_call(call, schema, row['user'], f"{row['id']} {call['name']}")
print('\n'.join(problems) or 'no problem')
print(len(cases), 'cases,', len(demo), 'demo')
print(
    'tools in view:',
    dict(sorted(views.items())),
    '| distinct shown',
    len(shown),
    '| distinct called',
    len(targets),
    '| right one first in',
    first,
)
for k, n in sorted(kinds.items()):
    print(f'  {n:3} {k}')
size = sorted(len(json.dumps(r['tools'])) + len(r['user']) for r in cases)
print('characters of tools + request: median', size[len(size) // 2], 'largest', size[-1])
