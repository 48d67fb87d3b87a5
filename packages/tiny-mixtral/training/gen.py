"""Synthetic function-calling conversations in Mistral's v3 text form, deterministic from a seed.

samples(rng, split, level) -> list of (segments, meta); two entries when the second is the same request without its tool.
Segments are render.py's. split: 'train' | 'id' (same templates, fresh values) | 't1' (held-out names, descriptions and phrasings of
known tool families) | 't2' (tool families and nouns never seen in training) | 'demo' (the demo domain, fresh values)."""
import random, re
import families as F, demo, packs
from families import FAM, HELD, KINDS, JTYPE, made, proc_family
from render import render, D

def pick(r, l, split):
    if len(l) < 3: return r.choice(l)
    if split == 't1': return l[-1]
    if split == 't2': return r.choice(l)
    return r.choice(l[:-1])
def style_name(r, n):
    if r.random() < .22 and '_' in n:
        a = n.split('_'); return a[0] + ''.join(w.capitalize() for w in a[1:])
    return n
def style(r):
    """how the framework writes schemas: key order, additionalProperties, $schema"""
    return dict(dfirst=r.random() < .5, addl=r.random() < .5, schema=r.choice([None, None, None, None, '7', '20', '7last']), nodesc=r.random() < .3, safe=r.random() < .25)
def obj_schema(st, props, req):
    o = {}
    if st['schema'] in ('7', '20'): o['$schema'] = {'7': 'http://json-schema.org/draft-07/schema#', '20': 'https://json-schema.org/draft/2020-12/schema'}[st['schema']]
    o.update(type='object', properties=props)
    if req or st['schema'] is None: o['required'] = req
    if st['addl']: o['additionalProperties'] = False
    if st['schema'] == '7last': o['$schema'] = 'http://json-schema.org/draft-07/schema#'
    return o
def prop(st, s, desc):
    o = {'description': desc, **s} if desc and st['dfirst'] else {**s, **({'description': desc} if desc else {})}
    if not st['dfirst'] and desc and 'enum' in o: o = {k: o[k] for k in ('type', 'description', 'enum')}
    if st['safe'] and o.get('type') == 'integer': o.update(minimum=-9007199254740991, maximum=9007199254740991)
    return o
def instantiate(r, fam, split, st, aug=0.):
    isdemo = fam.get('demo'); name = r.choice(fam['names']) if isdemo else style_name(r, pick(r, fam['names'], split)); desc = r.choice(fam['descs']) if isdemo else pick(r, fam['descs'], split)
    if r.random() < .25 and desc[-1] != '.': desc += '.'
    aug = aug if split == 'train' and not isdemo else 0.
    if r.random() < aug: name = made(r, 2, 3) + (r.choice(['_', '']) + made(r, 1, 2) if r.random() < .5 else '')
    props, req, rn = {}, [], {}
    for role, p in fam['params'].items():
        pn = r.choice(p['names']) if isdemo else pick(r, p['names'], split)
        if not st['nodesc'] and r.random() < aug: pn = made(r, 2, 2)
        while pn in props: pn = r.choice(p['names'] + [pn + '2'])
        rn[role] = pn; k = p['kind']
        ty = 'string' if k == 'enum' else 'number' if k == 'demonum' else JTYPE.get(k, 'string')
        if ty == 'integer' and r.random() < .2: ty = 'number'
        s = dict(type=ty)
        if ty == 'array': s['items'] = dict(type='number')
        if k == 'enum': s['enum'] = p['enum']
        props[pn] = prop(st, s, None if st['nodesc'] else r.choice(p['descs']) if isdemo else pick(r, p['descs'], split))
        if not p['opt']: req.append(pn)
    return dict(type='function', function=dict(name=name, description=desc, parameters=obj_schema(st, props, req))), rn

OPT = re.compile(r'\[(\w+):((?:[^\[\]])*)\]')
def show(v):
    if isinstance(v, list): return ', '.join(map(str, v))
    return str(v)
def fill(t, v, d): return re.sub(r'\{(\w+)\}', lambda m: d[m.group(1)] if m.group(1) in d else show(v[m.group(1)]), t)
def values(r, fam):
    if fam.get('demo'): return demo.values(r, fam)
    v = {}; up = r.choice(F.UNITS)
    if r.random() < .5: up = up[::-1]
    for role, p in fam['params'].items():
        k = p['kind']; v[role] = up[0] if k == 'u1' else up[1] if k == 'u2' else r.choice(p['enum']) if k == 'enum' else KINDS[k](r)
    return v, {}
def ask(r, fam, v, d, split, t=None):
    """user text and the roles it mentions"""
    t = t or (r.choice(fam['users']) if fam.get('demo') else pick(r, fam['users'], split)); used = set(fam['params'])
    for role, p in fam['params'].items():
        if p['opt'] and (('[' + role + ':') not in t or r.random() < .5):
            used.discard(role); t = re.sub(r'\[%s:[^\[\]]*\]' % role, '', t)
    return fill(OPT.sub(lambda m: m.group(2), t), v, d), used
PRE = [''] * 8 + ['Please ', 'Hey, ', 'Can you help? ', 'Hi! ', 'Hello, ', 'Quick question: ', 'ok, ', 'hi, ']
POST = [''] * 7 + [' please', ' Thanks!', ' Thank you.', '.', ' thanks']
def dress(r, t):
    a, b = r.choice(PRE), r.choice(POST)
    if r.random() < .25: t = t[0].lower() + t[1:]
    if t[-1] in '?.!' and b == '.': b = ''
    return a + t + b
def result(r, fam, v):
    o, ks = {}, []
    for names, k in fam['res'].items():
        n = r.choice(names.split()); ks.append(n); o[n] = k if isinstance(k, int) else r.choice(k) if isinstance(k, list) else KINDS[k](r)
    return o, ks
def content(r, fam, v, o, ks, rn, a):
    """what the tool returns (JSON value or text) and the answer that names it"""
    x = r.random()
    if x < .12 and fam.get('txt'):
        i = r.randrange(len(fam['txt'])); t = re.sub(r'\{(\w+)\}', lambda m: show(o[ks[int(m.group(1))]]) if m.group(1).isdigit() else show(v[m.group(1)]), fam['txt'][i])
        if len(ks) == 1 and i < 2: return (o[ks[0]] if i else t) if not str(t).isdigit() else o[ks[0]], a, [show(o[ks[0]])]
        w = 'In %s: %s.' % (v['c'], t) if 'c' in v else 'It is %s.' % t
        return t, w, [t]
    if x < .18 and len(ks) == 1: return o[ks[0]], 'The result is %s.' % show(o[ks[0]]), [show(o[ks[0]])]
    if x < .24: return a.rstrip('.'), a, [show(x) for x in o.values() if show(x) in a]
    if x < .42:
        e = {rn[k]: v[k] for k in fam['params'] if r.random() < .7 and k in rn and rn[k] not in o}; o = {**e, **o}
    elif x < .47: o = {**o, r.choice(['ok', 'success']): True}
    return o, a, [show(o[k]) for k in ks if show(o[k]) in a]
def answer(r, fam, v, o, ks):
    if fam['answers']: return re.sub(r'\{(\w+)\}', lambda m: show(o[ks[int(m.group(1))]]) if m.group(1).isdigit() else show(v[m.group(1)]), fam['answers'][0])
    parts = ['the %s is %s' % (k.replace('_', ' '), show(o[k])) for k in ks]
    s = parts[0] if len(parts) == 1 else ', '.join(parts[:-1]) + ' and ' + parts[-1]
    return s[0].upper() + s[1:] + '.'
HELLO, WELC, WHO, CAN = 'Hello! How can I help you?', 'You are welcome!', 'I am a small assistant that can call tools.', 'I can call the tools you give me and answer from their results.'
CHAT = [('Hello', HELLO), ('Hi there!', HELLO), ('hi', HELLO), ('hey', HELLO), ('Good evening', HELLO), ('Hello there', HELLO), ('Good morning', 'Good morning! How can I help you?'), ('Thanks!', WELC), ('thanks', WELC), ('thank you', WELC), ('Thank you very much', WELC), ('cool, thanks a lot', WELC),
        ('Who are you?', WHO), ('who are you', WHO), ('What are you?', WHO), ('What can you do?', CAN), ('what can you do for me?', CAN), ('Bye', 'Goodbye!'), ('See you later', 'Goodbye!'), ('goodbye', 'Goodbye!'), ('How are you?', 'I am fine, thank you.'), ('ok', 'Good.'),
        ('Great, that is all.', WELC), ('Are you a robot?', WHO), ('help', CAN), ('What tools do you have?', CAN)]
# requests that no tool of the generator serves
OPEN = '''Write a poem about {w}|Tell me a joke|tell me a story about {w}|Who won the match yesterday?|What is the meaning of life?|Who wrote {w} and {w}?|Why is the sky blue?|Explain {w} to me|order a pizza|play some jazz|Call my mother|
Draw a picture of a {w}|How old is the president of {C}?|Fix the bug in my code|Summarise this article for me|What is your favourite colour?|I am bored|Buy {n} tickets for the concert|How do I learn {w}?|Sing a song|Who was the first person on the moon?|Write an essay about {w}|open the door|Make me a coffee|
Is it dangerous to eat {w}?|What should I cook tonight?|recommend a good book|Recommend a movie|Find me a hotel in {P}|book a flight from {P} to {P}|rent a bike in {P}|take a screenshot|Turn on the TV|What is the best phone?|write a python script|Generate an image of a {w}|who is the mayor of {P}|when was {w} invented'''.replace('\n', '').split('|')
def open_ask(r): return re.sub(r'\{(\w)\}', lambda m: {'w': lambda: F.word(r), 'n': lambda: str(r.randint(2, 9)), 'P': lambda: F.place(r), 'C': lambda: r.choice(F.COUNTRIES)}[m.group(1)](), r.choice(OPEN))
def notool(r, tools):
    if r.random() < .6 or not 1 <= len(tools) <= 3: return 'None of my tools can do that.'
    n = [t['function']['name'] for t in tools]
    return 'None of my tools can do that. I can only use %s.' % (n[0] if len(n) == 1 else ', '.join(n[:-1]) + ' and ' + n[-1])
SYS = ['You are a helpful assistant.', 'You are a helpful assistant. Use the tools when needed.', 'Answer briefly.', 'You are an agent that calls tools.', 'Use tools to answer.', 'Be concise and precise.', 'You are a travel assistant.', 'You answer questions with the tools you have.']

# ---------------------------------------------------------------- structured output
from records import RECS, rec_pet, rec_generic, ENUMS
LEAD = ['Extract the data as JSON.', 'Extract the data.', '', '', 'Extract the fields from this text:', 'Read this:', 'Parse this text.']
TAIL = ['Answer with JSON that fits this schema: ', 'Answer with JSON that fits this schema: ', 'Answer with JSON that fits this schema:\n', 'Respond with JSON that matches this schema: ', 'Reply only with JSON for this schema: ', 'Return JSON matching this JSON schema:\n']
def value_schema(r, st, o, keys):
    props = {}
    for k in keys:
        s = dict(type='boolean' if isinstance(o[k], bool) else 'integer' if isinstance(o[k], int) else 'number' if isinstance(o[k], float) else 'string')
        if s['type'] == 'integer' and r.random() < .2: s['type'] = 'number'
        if k in ENUMS: s['enum'] = ENUMS[k]
        props[k] = prop(st, s, r.choice(['The %s', '%s of the item', '%s']) % k.replace('_', ' ') if not st['nodesc'] and r.random() < .7 else None)
    return obj_schema(st, props, keys)
def structured(r, split):
    st = style(r); st['safe'] = False; x = r.random()
    if split == 't2': o, t = rec_pet(r) if x < .5 else rec_generic(r, split)
    else: o, t = rec_generic(r, split) if x < .4 else r.choice(RECS)(r)
    text = fill(t, o, {}); keys = list(o)
    if r.random() < .3 and len(keys) > 2: keys.remove(r.choice(keys))
    if r.random() < .5: r.shuffle(keys)
    sch = value_schema(r, st, o, keys); lead = pick(r, LEAD, split)
    u = (lead + r.choice(['\n', ' ', '\n\n']) if lead else '') + text + '\n\n' + (r.choice(TAIL) if split != 't1' else TAIL[-1]) + D(sch); e = {k: o[k] for k in keys}
    ms = [dict(role='user', content=u), dict(role='assistant', content=D(e))]
    if r.random() < .15: ms.insert(0, dict(role='system', content=r.choice(SYS)))
    return render(ms), dict(mode='json', expect=e, schema=sch, text=text, messages=ms[:-1], tools=None)

# ---------------------------------------------------------------- conversations
MIX = dict(json=.10, chat=.04, open=.05, par_same=.06, par_diff=.08, chain=.06, calljson=.05)  # the rest: one call
TWIN, DEMO, TURN = .5, .28, .15
ANSWER = .14  # share of the other conversations that end in {"answer": "…"} (in the demo's packs: packs.P_SCHEMA)
SHOWN = [1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 4, 4, 5, 5, 6, 7, 8]  # tools offered
AUG = .12
FOCUS = 0.  # share of short samples about the decision alone: one to three tools, the request with and without its tool, cut after the call
GROUPS = ['get_weather get_forecast get_air_quality', 'calculate add multiply sum_list calculate_tip', 'set_timer set_alarm create_event', 'send_email send_message', 'add_todo write_note create_event create_ticket', 'get_user get_employee', 'get_order track_package cancel_order', 'product_price check_stock',
          'get_time', 'convert_units', 'convert_currency', 'country_info get_distance', 'company_info get_stock_price', 'define_word translate', 'get_balance']
GROUPS = [set(g.split()) for g in GROUPS]
ANY = {'web_search', 'search_docs', 'get_news'}
NOTOPEN = set('web_search search_docs get_news play_song play_music find_recipe define_word translate set_light send_message country_info write_note book_flight find_hotel search_flights find_hotels echo read_file book_hotel reserve_table book_table add_todo create_event rent_car movie_info get_user'.split())
def key(f): return f['names'][0]
def clash(a, b):
    a, b = key(a), key(b)
    return a == b or any(a in g and b in g for g in GROUPS)
def serves(f, g):
    """might tool f serve a request for g?"""
    return clash(f, g) or key(f) in ANY or ('demo' in f or 'demo' in g) and key(f) in ('country_info', 'get_forecast') and key(g) in ('get_weather', 'get_time')
def get_fam(r, split):
    if split == 'demo': return r.choice(demo.DEMO)
    if split == 't2': return r.choice(HELD) if r.random() < .5 else proc_family(r, split)
    x = r.random()
    if split == 'train' and x < DEMO: return r.choice(demo.DEMO)
    return r.choice(FAM) if r.random() < .62 else proc_family(r, split)
def other(r, split):
    x = r.random()
    if split == 'demo' or split == 'train' and x < .22: return r.choice(demo.DEMO)
    return r.choice(FAM) if r.random() < (.62 if split != 't2' else .5) else (r.choice(HELD) if split == 't2' and r.random() < .4 else proc_family(r, split))
class Ids:
    def __init__(s, r): s.n = 0; s.r = r; s.rnd = r.random() < .1
    def __call__(s):
        s.n += 1
        return ''.join(s.r.choice('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789') for _ in range(9)) if s.rnd else '%09d' % s.n

def chain(r, split):
    """(first family, second family, request, values 1, (values 2, from the first result), result override)"""
    fam = {key(f): f for f in FAM}; dm = {key(f): f for f in demo.DEMO}
    k = r.choice(['temp', 'temp', 'money', 'pct', 'mail', 'track', 'price', 'units'])
    J = r.choice([' and ', ' and then ', ', then ', '. Then '])
    if k == 'temp':
        c = demo.city(r); t = r.choice([-8, r.randint(-5, 38), r.randint(10, 30)])
        q = r.choice(['What is the weather in {c}%sconvert the temperature to fahrenheit', 'Get the weather in {c}%sgive me the temperature in fahrenheit', 'weather in {c}%sthe temperature in fahrenheit']) % J
        return dm['get_weather'], dm['convert_units'], q.replace('{c}', c), dict(c=c), {'temperature temp temp_c': t}, lambda o, ks: dict(a=o[ks[0]], f='celsius', t='fahrenheit')
    if k == 'money':
        v, d = demo.values(r, dm['convert_currency']); x = r.randint(2, 60)
        q = fill(r.choice(['Convert {m} to {t}%stake %d%% of it', 'How much is {m} in {t}%scalculate %d%% of that', 'change {m} to {t}%swhat is %d%% of it']) % (J, x), v, d)
        return dm['convert_currency'], dm['calculate'], q, v, {}, lambda o, ks: dict(e='%d / 100 * %s' % (x, show(o[ks[0]])))
    if k == 'pct':
        (e, ev) = demo.calc(r); f, t = r.sample(['USD', 'EUR', 'GBP', 'CHF', 'JPY'], 2)
        q = r.choice(['What is {e}%sconvert the result from {f} to {t}', 'calculate {e}%sconvert it from {f} to {t}', 'Work out {e}%schange the result from {f} to {t}']) % J
        return dm['calculate'], dm['convert_currency'], fill(q, {}, dict(e=e, f=f, t=t)), dict(e=ev), {}, lambda o, ks: dict(a=o[ks[0]], f=f, t=t)
    if k == 'mail':
        n = F.person(r); s = F.phrase(r); q = r.choice(['Look up {n}%ssend them an email about {s}', 'Find the user {n}%semail them about {s}', 'Get the address of {n}%ssend a mail about {s}']) % J
        return fam['get_user'], fam['send_email'], fill(q, dict(n=n, s=s), {}), dict(n=n), {}, lambda o, ks: dict(t=o[ks[0]], s=s)
    if k == 'track':
        o_ = F.alnum(r); q = r.choice(['Look up order {o}%strack its package', 'Find the order {o}%stell me where the package is', 'Get order {o}%sfollow the shipment']) % J
        return fam['get_order'], fam['track_package'], q.replace('{o}', o_), dict(o=o_), {'tracking_number tracking package': 'id', 'status': ['shipped', 'packed']}, lambda o, ks: dict(n=o[ks[0]])
    if k == 'price':
        p = F.phrase(r); f, t = r.sample(['USD', 'EUR', 'GBP', 'CHF', 'SEK', 'JPY'], 2); q = r.choice(['How much does the {p} cost%sconvert the price to {t}', 'Get the price of the {p}%sgive it to me in {t}', 'What is the price of the {p}%show much is that in {t}']) % J
        return fam['product_price'], dm['convert_currency'], fill(q, dict(p=p, t=t), {}), dict(p=p), {'price amount': 'num', 'currency': [f]}, lambda o, ks: dict(a=o[ks[0]], f=f, t=t)
    v, d = demo.values(r, dm['convert_units']); x = r.randint(2, 20); w, op = r.choice([('divide it by', '/'), ('multiply it by', '*'), ('add', '+'), ('divide the result by', '/'), ('multiply the result by', '*')])
    q = fill(r.choice(['Convert {a} {f} to {t}', 'How many {t} is {a} {f}', '{a} {f} in {t}']), v, d) + J + '%s %d' % (w, x)
    return dm['convert_units'], dm['calculate'], q, v, {}, lambda o, ks: dict(e='%s %s %d' % (show(o[ks[0]]), op, x))

def samples(r, split='train', level=2):
    foc = split == 'train' and r.random() < FOCUS
    if not foc and r.random() < MIX['json'] and split != 'demo': return [structured(r, split)]
    st = style(r); ids = Ids(r); x = r.random(); acc = 0; mode = 'call'
    for k in ('chat', 'open', 'par_same', 'par_diff', 'chain', 'calljson'):
        acc += MIX[k]
        if x < acc: mode = k; break
    if foc: mode = 'call' if x > .06 else 'open'
    if mode == 'chain' and split in ('t1', 't2'): mode = 'call'
    ch = chain(r, split) if mode == 'chain' else None
    want = list(ch[:2]) if ch else [get_fam(r, split)]
    while mode == 'open' and key(want[0]) in NOTOPEN: want = [other(r, split)]
    if mode == 'par_same' and len(want[0]['users']) < 2: mode = 'call'
    if mode == 'par_diff':
        for _ in range(9):
            g = get_fam(r, split)
            if not clash(g, want[0]): want.append(g); break
        else: mode = 'call'
    nreq = len(want) if mode in ('par_diff', 'chain') else 1
    nt = max(nreq, r.choice([1, 1, 1, 2, 2, 3] if foc else SHOWN))
    if not foc and r.random() < .3 and all('demo' in w for w in want) or not foc and mode in ('open', 'chat') and r.random() < .35:  # the demo's tools together
        if mode in ('open', 'chat'): want = []
        nt = max(nreq, r.choice([3, 4, 5, 5, 5])); d5 = [f for f in demo.DEMO if not any(f is w for w in want)]; r.shuffle(d5); want += d5[:max(0, nt - len(want))]
    for _ in range(30):
        if len(want) >= nt + 1: break  # one more than shown, for the twin
        g = other(r, split)
        if mode == 'open' and key(g) in NOTOPEN: continue
        if any(clash(g, w) if ('demo' in g or 'demo' in w) else g is w for w in want): continue
        want.append(g)
    fams, names = [], set()
    for f in want:
        for _ in range(6):
            tl, rn = instantiate(r, f, split, st, AUG)
            if tl['function']['name'] not in names: names.add(tl['function']['name']); fams.append((f, tl, rn)); break
        else:
            if len(fams) < nreq: return samples(r, split, level)
    spare, fams = fams[nt:], fams[:nt]; asked = fams[:nreq]
    tools = [t for _, t, _ in fams]; r.shuffle(tools)
    ms = [dict(role='system', content=r.choice(SYS))] if r.random() < .2 else []
    def call(tl, rn, f, v, used): return dict(id=ids(), type='function', function=dict(name=tl['function']['name'], arguments={rn[k]: v[k] for k in f['params'] if k in used and k in v}))
    def turn(items):
        """calls, results and answers for [(family, tool, rolenames, values, used)]"""
        calls = [call(tl, rn, f, v, u) for f, tl, rn, v, u in items]; res, ans, must, outs = [], [], [], []
        for c, (f, tl, rn, v, u) in zip(calls, items):
            o, ks = result(r, f, v); a = answer(r, f, v, o, ks); ct, a, mu = content(r, f, v, o, ks, rn, a)
            res.append(dict(role='tool', tool_call_id=c['id'], content=D(ct) if not isinstance(ct, str) or F.random.Random(len(ct)).random() < .5 else ct)); ans.append(a); must += mu; outs.append(ct)
        return calls, res, ' '.join(ans), must, outs
    bare = lambda cs: [dict(name=c['function']['name'], arguments=c['function']['arguments']) for c in cs]
    # an earlier exchange in front
    follow = None
    if not foc and mode in ('call', 'chat', 'open') and r.random() < (.4 if mode == 'call' and asked[0][0].get('follow') else TURN):
        y = r.random(); f, tl, rn = asked[0]
        if y < .2: u, a = r.choice(CHAT); ms += [dict(role='user', content=u), dict(role='assistant', content=a)]
        elif y < .35: ms += [dict(role='user', content=open_ask(r)), dict(role='assistant', content='None of my tools can do that.')]
        else:
            if y < .85 and f.get('follow') and mode == 'call': g = asked[0]; follow = r.choice(f['follow'])
            else: g = r.choice(fams)
            v, d = values(r, g[0]); t, u = ask(r, g[0], v, d, split); c, rs, a, _, _ = turn([(*g, v, u)])
            ms += [dict(role='user', content=dress(r, t)), dict(role='assistant', tool_calls=c), *rs, dict(role='assistant', content=a)]
    calls, reply = [], None
    if mode == 'chat': text, reply = r.choice(CHAT)
    elif mode == 'open': text, reply = dress(r, open_ask(r)), notool(r, tools)
    elif mode == 'chain':
        f1, f2, text, v1, over, mk = ch; text = dress(r, text); a1, a2 = asked
        c1 = call(a1[1], a1[2], f1, v1, set(f1['params'])); o, ks = result(r, dict(res=over or f1['res']), v1); v2 = mk(o, ks); c2 = call(a2[1], a2[2], f2, v2, {k for k in v2})
        ct = o[ks[0]] if len(ks) == 1 and r.random() < .2 else o
        o2, ks2 = result(r, f2, v2); vv = {**{k: '' for k in f2['params']}, **v2}; an = answer(r, f2, vv, o2, ks2); ct2, an, must = content(r, f2, vv, o2, ks2, a2[2], an)
        ms.append(dict(role='user', content=text)); n1 = len(ms)
        ms += [dict(role='assistant', tool_calls=[c1]), dict(role='tool', tool_call_id=c1['id'], content=D(ct))]; n2 = len(ms)
        ms += [dict(role='assistant', tool_calls=[c2]), dict(role='tool', tool_call_id=c2['id'], content=D(ct2)), dict(role='assistant', content=an)]
        return [(seg(ms, tools, ids), dict(mode='chain', calls=bare([c1]), calls2=bare([c2]), tools=tools, text=text, messages=ms[:n1], messages2=ms[:-1], messagesC=ms[:n2], answer=an, must=must))]
    else:
        its, ts = [], []
        for g in asked:
            v, d = values(r, g[0]); t = None
            if mode == 'par_diff' and g[0].get('short') and r.random() < .6: t = r.choice(g[0]['short'])
            if follow: t = follow
            t, u = ask(r, g[0], v, d, split, t); ts.append(t); its.append((*g, v, u))
        text = ts[0]
        if mode == 'par_diff': text = ts[0].rstrip('?. ') + r.choice([' and ', ' and ', '. Also, ', ', and then ', '? And ', '. Then ', ' and also ', '? ']) + ts[1][0].lower() + ts[1][1:]
        if mode == 'par_same':
            f = asked[0][0]; v2, d2 = values(r, f); t2, u2 = ask(r, f, v2, d2, split); its.append((*asked[0], v2, u2)); ps = list(f['params'])
            text = ts[0].rstrip('?. ') + r.choice([' and ', '. Also, ', '? And ']) + t2[0].lower() + t2[1:]
            if len(ps) == 1 and r.random() < .7:  # "weather in A and B"
                b, _ = ask(r, f, {ps[0]: '\0'}, {}, split); e = lambda it, d: d.get(ps[0], show(it[3][ps[0]]))
                if b.count('\0') == 1:
                    va, da = values(r, f); its[0] = (*its[0][:3], va, its[0][4]); text = b.replace('\0', e(its[0], da) + r.choice([' and ', ' and ', ' and in ' if ps[0] == 'c' and ' in \0' in b else ' and ', ' & ']) + e(its[1], d2))
        if not follow: text = dress(r, text)
        calls, res, ans, must, outs = turn(its)
    ask_json = mode == 'calljson'; sch = None
    if ask_json:
        f, tl, rn, v, u = its[0]; src = {**calls[0]['function']['arguments']}; o, ks = result(r, f, v); src.update(o)
        src = {k: x for k, x in src.items() if isinstance(x, (int, float, str)) and not isinstance(x, bool)}; keys = [k for k in src if k in o or r.random() < .5]
        if r.random() < .5: r.shuffle(keys)
        e = {k: src[k] for k in keys}; s2 = style(r); s2['safe'] = False; sch = value_schema(r, s2, src, keys); text += '\n\n' + r.choice(TAIL) + D(sch)
        res = [dict(role='tool', tool_call_id=calls[0]['id'], content=D(o))]; ans, must = D(e), [D(e)]
    obj = None  # the reply as an object with one text
    if split == 'train' and not ask_json and r.random() < ANSWER:
        obj = 'answer' if r.random() < .85 else r.choice(['reply', 'text', 'message', 'response', 'summary', 'output'])
        text, ans_obj = packs.with_schema(r, text, ans if calls else reply, obj)
        if calls: ans = ans_obj
        else: reply = ans_obj
    ms.append(dict(role='user', content=text)); n1 = len(ms)
    if not calls:
        ms.append(dict(role='assistant', content=reply)); return [(seg(ms, tools if not (mode == 'chat' and r.random() < .4) else None, ids), dict(mode=mode, calls=[], tools=tools, text=text, messages=ms[:-1], reply=reply))]
    ms += [dict(role='assistant', tool_calls=calls), *res, dict(role='assistant', content=ans)]
    meta = dict(mode=mode, calls=bare(calls), tools=tools, text=text, messages=ms[:n1], messages2=ms[:-1], answer=ans, must=must, schema=sch, follow=bool(follow))
    out = [(seg(ms, tools, ids), meta)]
    if mode in ('call', 'par_same') and not ask_json and (foc or r.random() < TWIN):  # the same request, its tool taken away
        rest = [g for g in fams[1:] + spare if not serves(g[0], asked[0][0])]
        if not foc and r.random() < .3:  # the demo's tools against a request of any other kind
            d5 = [f for f in demo.DEMO if not serves(f, asked[0][0])]; r.shuffle(d5); rest = [(f, *instantiate(r, f, split, st)) for f in d5[:r.choice([1, 2, 3, 4, 5, 5])]]
            fams = rest
        rest = rest[:len(fams)] if foc else rest[:1 if r.random() < .3 else max(1, len(fams) - r.choice([0, 1]))]
        if rest:
            ot = [g[1] for g in rest]; r.shuffle(ot); reply = notool(r, ot); reply = D({obj: reply}) if obj else reply; m2 = ms[:n1] + [dict(role='assistant', content=reply)]
            out.append((seg(m2, ot, ids), dict(mode='none', calls=[], tools=ot, text=text, messages=ms[:n1], reply=reply, follow=bool(follow))))
    if foc: out = [(s[:next(i for i, x in enumerate(s) if x[1] == '</s>') + 1], m) for s, m in out]
    return out
def seg(ms, tools, ids):
    s = render(ms, tools)
    # ids that cannot be foreseen are not to be learned
    return [('h' if k == 'a' and ids.rnd and t.startswith(' [{"name"') else k, t) for k, t in s]

if __name__ == '__main__':
    import sys
    r = random.Random(int(sys.argv[1]) if len(sys.argv) > 1 else 0); print(len(FAM), 'families,', len(HELD), 'held out')
    for sp in ('train',) * 5 + ('t1', 't2', 'demo'):
        for s, m in samples(r, sp): print(sp, m['mode'], ''.join(t for _, t in s)); print()
