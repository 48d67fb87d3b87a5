"""What stands around a request: greetings, thanks, and sentences with values that are no arguments."""
import re

import context
from families import pools, written
from likeness import ALL
from tools import json_type

P_CONTEXT = 0.26
KIND_CLASSES = {
    'person': {'person', 'n_first'},
    'place': {'place', 'democity', 'room', 'country'},
    'date': {'date', 'time'},
    'email': {'email'},
}
NAMES_OF_CLASS = {
    'person': {'name', 'who', 'to', 'recipient', 'owner', 'user', 'customer', 'guest', 'patient', 'contact'},
    'place': {
        'city', 'location', 'town', 'where', 'origin', 'destination', 'region', 'station', 'country',
    },
    'date': {'day', 'when', 'on', 'time', 'deadline', 'due'},
    'email': set(),
}


def might_take(value_class, parameter):
    """Might a value of this class in the text be taken for the parameter?"""
    kind = parameter['item'] if parameter['kind'] == 'arr' else parameter['kind']
    if value_class == 'number':
        return json_type(kind) in ('integer', 'number', 'array') or kind in ('calc', 'expr', 'list', 'demonum')
    if kind in KIND_CLASSES[value_class] or value_class in kind:
        return True
    if any(value_class in name or name in NAMES_OF_CLASS[value_class] for name in parameter['names']):
        return True
    return parameter['optional'] and kind in ('text', 'phrase')


def draw_lure_value(r, value_class):
    if value_class == 'number':
        return r.randint(2, 40)
    if value_class == 'date':
        return r.choice(pools.DAYS + ['%s %d' % (r.choice(pools.MONTHS), r.randint(1, 28))])
    return {'person': pools.person, 'place': pools.place, 'email': pools.email}[value_class](r)


def draw_lure(r, parameters, split):
    """A sentence with a value that fits none of the parameters; None if there is no such class of values."""
    classes = [each for each in context.LURE if not any(might_take(each, parameter) for parameter in parameters)]
    if not classes:
        return None
    value_class = r.choice(classes)
    value = draw_lure_value(r, value_class)
    return r.choice(context.part(context.LURE[value_class], split)).replace('{x}', str(value))


def flat_parameters(family):
    """role -> parameter, of the fields of objects instead of the objects"""
    flat = {}
    for role, parameter in family['parameters'].items():
        flat.update(parameter['fields'] if parameter.get('fields') else {role: parameter})
    return flat


def surround(r, text, asked_families, split):
    """The request between sentences that are no arguments."""
    parameters = [parameter for family in asked_families for parameter in flat_parameters(family).values()]
    x = r.random()
    before = after = ''
    if x < 0.62:
        before = r.choice(context.part(context.BEFORE, split))
    if x > 0.5:
        after = r.choice(context.part(context.AFTER, split))
    if r.random() < 0.3:
        lure = draw_lure(r, parameters, split)
        if lure:
            before, after = (lure, after) if r.random() < 0.6 else (before, lure)
    if r.random() < 0.15 and before:
        before = before + ' ' + r.choice(context.part(context.BEFORE, split))
    if before and r.random() < 0.2:
        before = before.lower() if r.random() < 0.5 else before.rstrip('.') + ','
    if after and text[-1].isalnum():
        text += r.choice(['.', '.', '.', '.', ' -', ';', '!', '...'])
    head = before + r.choice([' ', ' ', ' ', '\n']) if before else ''
    return head + text + (r.choice([' ', ' ', '\n']) + after if after else '')


GREETINGS = [''] * 8 + [
    'Please ', 'Hey, ', 'Can you help? ', 'Hi! ', 'Hello, ', 'Quick question: ', 'ok, ', 'hi, ',
]
THANKS = [''] * 7 + [' please', ' Thanks!', ' Thank you.', '.', ' thanks']
NO_PLEASE = re.compile(
    r'(?i)(what|which|how|who|where|when|is|are|do|does|did|i|my|we|the|can|could|would|has|have|any|please|whats|it|'
    r'there|for|if)\b'
)  # beginnings before which 'Please' is wrong


def dress(r, text, asked_families=None, split='train'):
    """The request with what people put around it; without families only with greetings and thanks."""
    if asked_families is not None and r.random() < P_CONTEXT:
        return surround(r, text, asked_families, split)
    greeting, thanks = r.choice(GREETINGS), r.choice(THANKS)
    if r.random() < 0.25:
        text = lower_first(text)
    if text[-1] in '?.!"' and thanks == '.':
        thanks = ''
    if greeting == 'Please ' and NO_PLEASE.match(text):
        greeting = ''
    if re.search(r'(?i)please\W*$', text) and 'please' in thanks:
        thanks = ''
    return greeting + text + thanks


def first_words():
    """Words that begin a phrasing or a sentence of the context, so no values."""
    words = {
        re.match(r"[A-Za-z']*", phrasing).group() for family in ALL for phrasing in family['phrasings']
    }
    values = {'I', 'Mr', 'Ms', 'Mrs', 'Dr', *pools.FIRST, *pools.DAYS, *pools.MONTHS, *written.FIRST_WORDS}
    words = {word for word in words if word and word not in values}
    return words | {sentence.strip().split(' ')[0].rstrip(',.!?') for sentence in context.BEFORE + context.AFTER}


FIRST_WORDS = first_words()


def lower_first(text):
    """With a small first letter, unless a value stands there."""
    match = re.match(r"[A-Za-z']+", text)
    word = match.group() if match else ''
    plain = word[1:].islower() or text.startswith('A ')
    if word in FIRST_WORDS and plain and not word.startswith("I'"):
        return text[0].lower() + text[1:]
    return text
