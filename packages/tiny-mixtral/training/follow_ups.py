"""Second requests that change one value of the first: "and in Rome?", "same but the date next Monday"."""
import re

import demo
from tools import NESTED, pick
from wording import draw_value, show, spelled

BARE = [
    'and {x}?', 'what about {x}?', 'And for {x}?', 'How about {x}?', 'same for {x}', 'now {x}', '{x}?', 'and {x}',
    'the same for {x} please', 'What about {x}', 'Now do it for {x}', 'and how about {x}?', 'once more for {x}',
]
OF_PLACE = [
    'And in {x}?', 'and in {x}?', 'what about in {x}', 'And for {x}?', 'now in {x}', 'same in {x}?',
    'How is that in {x}?',
]
NAMED = [
    'and with {n} {x}?', 'same but {n} {x}', 'now with {x} as the {n}', 'What if the {n} is {x}?',
    'do that again with {n} {x}', 'the same, but the {n} should be {x}', 'change the {n} to {x}',
    'again, {n} {x} this time', 'and if the {n} is {x}?', 'Repeat it with the {n} {x}', 'sorry, I meant {n} {x}',
    'Actually make the {n} {x}',
]
UNCHANGED = ('text', 'u1', 'u2', 'expr', 'calc', 'democur')  # kinds that are not changed alone
TELLING = (
    'place', 'person', 'country', 'ticker', 'lang', 'room', 'company', 'id', 'email', 'demonum', 'democity',
)  # kinds whose value tells which parameter it is for, if there is no other of the kind


def changeable(role, parameter, values, mentioned):
    if role not in mentioned or parameter['kind'] in NESTED or parameter['kind'] in UNCHANGED:
        return False
    value = values[role]
    return isinstance(value, (str, int, float)) and not isinstance(value, bool) and len(show(value)) < 30


def draw_other_value(r, family, role, values):
    """The values with another one for the role, and the texts shown; None if nine draws gave the same."""
    changed, shown = dict(values), {}
    for _ in range(9):
        if family.get('demo'):
            drawn, shown = demo.draw_values(r, family)
            changed[role] = drawn[role]
        else:
            changed[role] = draw_value(r, family['parameters'][role], ('', ''))
        if changed[role] != values[role]:
            return changed, shown
    return None


def draw_template(r, family, role, mentioned, split):
    parameters = family['parameters']
    kind = parameters[role]['kind']
    alike = [other for other in parameters if other in mentioned and parameters[other]['kind'] == kind]
    bare = len(parameters) == 1 or len(alike) == 1 and kind in TELLING
    if bare and kind in ('place', 'democity') and r.random() < 0.4:
        return pick(r, OF_PLACE, split)
    if bare and r.random() < 0.75:
        return pick(r, BARE, split)
    return pick(r, NAMED, split)


def follow_up(r, family, names, values, mentioned, split):
    """The text of a second request and its values; None if no value of the first can be changed."""
    roles = [
        role for role, parameter in family['parameters'].items() if changeable(role, parameter, values, mentioned)
    ]
    if not roles:
        return None
    role = r.choice(roles)
    other = draw_other_value(r, family, role, values)
    if other is None:
        return None
    changed, shown = other
    template = draw_template(r, family, role, mentioned, split)
    value = changed[role]
    text = shown.get(role) or show(value)
    if isinstance(value, int) and 0 <= value < 100 and r.random() < 0.12:
        text = spelled(value)
    name = re.sub(r'(?<=[a-z])(?=[A-Z])', ' ', names[role]).replace('_', ' ')
    return template.replace('{n}', name).replace('{x}', text), changed
