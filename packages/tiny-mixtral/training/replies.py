"""What tools return, and what the assistant says about it; small talk, and the words for "no tool fits"."""
import re

import packs
from families import key, pools
from families.pools import KINDS
from tools import NESTED, listed_with_and
from wording import show

NO_TOOL = 'None of my tools can do that.'
HELLO, WELCOME = 'Hello! How can I help you?', 'You are welcome!'
WHO = 'I am a small assistant that can call tools.'
CAN = 'I can call the tools you give me and answer from their results.'
CHAT = [
    ('Hello', HELLO), ('Hi there!', HELLO), ('hi', HELLO), ('hey', HELLO), ('Good evening', HELLO),
    ('Hello there', HELLO), ('Good morning', 'Good morning! How can I help you?'), ('Thanks!', WELCOME),
    ('thanks', WELCOME), ('thank you', WELCOME), ('Thank you very much', WELCOME), ('cool, thanks a lot', WELCOME),
    ('Who are you?', WHO), ('who are you', WHO), ('What are you?', WHO), ('What can you do?', CAN),
    ('what can you do for me?', CAN), ('Bye', 'Goodbye!'), ('See you later', 'Goodbye!'), ('goodbye', 'Goodbye!'),
    ('How are you?', 'I am fine, thank you.'), ('ok', 'Good.'), ('Great, that is all.', WELCOME),
    ('Are you a robot?', WHO), ('help', CAN), ('What tools do you have?', CAN),
]
LISTING = {'find', 'search', 'list', 'lookup', 'browse', 'get', 'filter', 'query', 'show', 'fetch'}


def draw_result(r, results):
    """What a tool returns, and its keys in the order of the family."""
    out, keys = {}, []
    for spellings, kind in results.items():
        name = r.choice(spellings.split())
        while name in out:
            name += '2'
        keys.append(name)
        if isinstance(kind, int):
            out[name] = kind
        else:
            out[name] = r.choice(kind) if isinstance(kind, list) else KINDS[kind](r)
    return out, keys


def draw_error(r):
    """An error text of a tool, and its first sentence."""
    draw = {
        'x': lambda: pools.Made(r),
        'n': lambda: str(r.randint(2, 600)),
        'w': lambda: pools.word(r),
        'what': lambda: pools.word(r),
        'P': lambda: pools.place(r),
    }
    text = re.sub(r'\{(\w+)\}', lambda match: draw[match.group(1)](), r.choice(packs.ANY_ERRORS))
    return text, packs.first_sentence(text)


def draw_failure(r):
    text, first = draw_error(r)
    content = text if r.random() < 0.5 else dict(error=text) if r.random() < 0.5 else 'Error: ' + text
    return content, 'I could not do that: ' + first, [first.rstrip('.')]


def spellings_of(family, result_key):
    """The kind of the result that got this key."""
    return next(
        kind for spellings, kind in family['results'].items() if result_key.rstrip('2') in spellings.split()
    )


def draw_several(r, family, result, keys):
    """More results of the same tool in a list."""
    rows = [result]
    for _ in range(r.choice([1, 1, 2])):
        rows.append({key: draw_result(r, {key: spellings_of(family, key)})[0][key] for key in keys})
    says = [
        '%s (%s)'
        % (show(row[keys[0]]), ', '.join('%s %s' % (key.replace('_', ' '), show(row[key])) for key in keys[1:]))
        for row in rows
    ]
    content = rows if r.random() < 0.4 else {r.choice(['results', 'items', 'matches']): rows}
    answer = 'I found %d: %s.' % (len(rows), ', '.join(says[:-1]) + ' and ' + says[-1])
    return content, answer, [show(row[key]) for row in rows for key in keys]


def draw_plain_text(r, family, values, result, keys, answer):
    """The result of a tool of the demo as a text or a bare value."""
    number = r.randrange(len(family['texts']))

    def text_of(match):
        role = match.group(1)
        return show(result[keys[int(role)]] if role.isdigit() else values[role])

    text = re.sub(r'\{(\w+)\}', text_of, family['texts'][number])
    if len(keys) == 1 and number < 2:
        bare = number == 1 or str(text).isdigit()
        return (result[keys[0]] if bare else text), answer, [show(result[keys[0]])]
    said = 'In %s: %s.' % (values['c'], text) if 'c' in values else 'It is %s.' % text
    return text, said, [text]


def draw_content(r, family, values, result, keys, names, answer):
    """What the tool returns (a JSON value or a text), the answer that names it, and the values the answer must
    hold."""
    if not family.get('demo'):
        if r.random() < 0.05:
            return draw_failure(r)
        if r.random() < 0.25 and key(family).split('_')[0] in LISTING and len(keys) > 1:
            return draw_several(r, family, result, keys)
    x = r.random()
    if x < 0.12 and family.get('texts') and len(keys) <= 2:
        return draw_plain_text(r, family, values, result, keys, answer)
    if x < 0.18 and len(keys) == 1:
        text = show(result[keys[0]])
        return result[keys[0]], 'The result is %s.' % text, [text]
    if x < 0.24:
        return answer.rstrip('.'), answer, [show(value) for value in result.values() if show(value) in answer]
    if x < 0.42:  # some arguments come back
        echoed = {
            names[role]: values[role]
            for role, parameter in family['parameters'].items()
            if r.random() < 0.7 and role in names and names[role] not in result and parameter['kind'] not in NESTED
        }
        result = {**echoed, **result}
    elif x < 0.47:
        result = {**result, r.choice(['ok', 'success']): True}
    return result, answer, [show(result[key]) for key in keys if show(result[key]) in answer]


def draw_answer(r, family, values, result, keys):
    """A sentence or two that name every value of the result."""

    def sentence(keys):
        text = listed_with_and(['the %s is %s' % (key.replace('_', ' '), show(result[key])) for key in keys])
        return text[0].upper() + text[1:] + '.'

    if not family['answers'] or r.random() >= 0.9:
        return sentence(keys)
    flat = dict(values)
    for value in values.values():
        if isinstance(value, dict):
            flat.update(value)
    template = r.choice(family['answers'])

    def text_of(match):
        role = match.group(1)
        return show(result[keys[int(role)]] if role.isdigit() else flat[role])

    text = re.sub(r'\{(\w+)\}', text_of, template)
    rest = [key for number, key in enumerate(keys) if '{%d}' % number not in template]
    return text + (' ' if text[-1] in '.!?' else '. ') + sentence(rest) if rest else text


def draw_no_tool(r, tools):
    if r.random() < 0.6 or not 1 <= len(tools) <= 3:
        return NO_TOOL
    return NO_TOOL + ' I can only use %s.' % listed_with_and([tool['function']['name'] for tool in tools])
