"""From a family to a request: values are drawn, a phrasing is chosen and filled, and the values are typed as people
type them.

A request mentions values by role. `draw_request` gives the text and the roles it mentions; `arguments_of` what the
call passes."""
import re

import asked
import demo
from asked.counts import spelled
from families import pools
from families.pools import KINDS
from tools import NESTED, pick

OPTIONAL_PART = re.compile(r'\[(\w+):((?:[^\[\]])*)\]')
FREE_KINDS = {
    'phrase', 'title', 'text', 'movie', 'resto', 'company', 'word', 'dish', 'path', 'made', 'person', 'place',
}  # values that may stand in quotes


def show(value):
    if isinstance(value, bool):
        return 'yes' if value else 'no'
    if isinstance(value, list):
        return ', '.join(map(show, value))
    if isinstance(value, dict):
        return ', '.join(map(show, value.values()))
    return str(value)


def fill(template, values, shown):
    def text_of(match):
        role = match.group(1)
        return shown[role] if role in shown else show(values[role])

    return re.sub(r'\{(\w+)\}', text_of, template)


# ---------------------------------------------------------------- values
def draw_value(r, parameter, unit_pair):
    kind = parameter['kind']
    if kind in ('u1', 'u2'):
        return unit_pair[kind == 'u2']
    return r.choice(parameter['enum']) if kind == 'enum' else KINDS[kind](r)


def draw_fields(r, parameter, unit_pair):
    return {role: draw_value(r, field, unit_pair) for role, field in parameter['fields'].items()}


def draw_list(r, parameter):
    """Values that differ and can be told apart in a text."""
    length, items = r.randint(parameter['lo'], parameter['hi']), []
    for _ in range(40):
        item = KINDS[parameter['item']](r)
        joined = isinstance(item, str) and re.search(r',| and |;', item)
        if len(items) < length and item not in items and not joined:
            items.append(item)
    return items


def draw_objects(r, parameter, unit_pair):
    """Objects without a value in common."""
    objects = []
    for _ in range(r.randint(parameter['lo'], parameter['hi'])):
        drawn = draw_fields(r, parameter, unit_pair)
        texts = set(map(str, drawn.values()))
        if not any(texts & set(map(str, other.values())) for other in objects):
            objects.append(drawn)
    return objects


def is_taken(family, values, role):
    """Has another parameter of the same kind the same value?"""
    parameters = family['parameters']
    alike = [other for other in values if other != role and parameters[other]['kind'] == parameters[role]['kind']]
    return any(values[other] == values[role] for other in alike)


def draw_values(r, family):
    """role -> value, and role -> text shown where it is another. The fields of an object are roles too."""
    if family.get('demo'):
        return demo.draw_values(r, family)
    values, shown = {}, {}
    unit_pair = r.choice(pools.UNITS)
    if r.random() < 0.5:
        unit_pair = unit_pair[::-1]
    for role, parameter in family['parameters'].items():
        kind = parameter['kind']
        if kind == 'obj':
            values[role] = draw_fields(r, parameter, unit_pair)
            shown.update((field, show(value)) for field, value in values[role].items())
        elif kind == 'arr':
            values[role] = draw_list(r, parameter)
            shown[role] = draw_listing(r, [show(item) for item in values[role]])
        elif kind == 'arrobj':
            template = r.choice(parameter['shows'])
            values[role] = draw_objects(r, parameter, unit_pair)
            shown[role] = draw_listing(r, [fill(template, each, {}) for each in values[role]], quotes=False)
        else:
            values[role] = draw_value(r, parameter, unit_pair)
            if is_taken(family, values, role):
                values[role] = draw_value(r, parameter, unit_pair)
            if isinstance(values[role], list):
                shown[role] = draw_listing(r, [show(item) for item in values[role]], quotes=False)
    return values, shown


def draw_listing(r, texts, quotes=True):
    """A list as people type it."""
    if quotes and r.random() < 0.06:
        texts = ['"%s"' % text for text in texts]
    x = r.random()
    if len(texts) == 1:
        return texts[0]
    if x < 0.45:
        return ', '.join(texts[:-1]) + (', and ' if len(texts) > 2 and r.random() < 0.3 else ' and ') + texts[-1]
    if x < 0.8:
        return ', '.join(texts)
    if x < 0.86:
        return '; '.join(texts)
    if x < 0.92:
        return ' and '.join(texts)
    if x < 0.96:
        return (' & ' if len(texts) == 2 else ' + ').join(texts)
    return ', '.join(texts) if any(' ' in text for text in texts) else ' '.join(texts)


# ---------------------------------------------------------------- values in other forms than they are passed
UNIT_FORMS = {
    'minutes': ['minutes', 'min', 'mins', 'min'],
    'minute': ['minute', 'min'],
    'hours': ['hours', 'h', 'hrs'],
    'degrees': ['degrees', 'degrees C', 'deg'],
    'kg': ['kg', 'kilos', 'kilograms'],
    'km': ['km', 'kilometers', 'kms'],
    'percent': ['percent', '%'],
    'grams': ['grams', 'g'],
    'cm': ['cm', 'centimeters'],
    'days': ['days'],
    'seconds': ['seconds', 'sec', 's', 'secs'],
    'meters': ['meters', 'm'],
    'liters': ['liters', 'l', 'litres'],
    'miles': ['miles', 'mi'],
    'years': ['years', 'yrs'],
    'months': ['months'],
    'weeks': ['weeks'],
}
WITH_UNIT = re.compile(r'\{(\w+)\}( ?)(%s)\b' % '|'.join(sorted(UNIT_FORMS, key=len, reverse=True)))
MONEY_NAME = re.compile(r'amount|price|budget|total|bill|cost|money|salary|fee|sum|rent|deposit|premium|paid|pay\b')
MONEY_PARTS = set('price budget cost money salary fee rent deposit premium fare wage fine donation payment'.split())
OF_MONEY = re.compile(r'(?i)money|pay|paid|price|cost|euro|dollar|donat|transfer|invoice|spen|salary|budget|refund')
AFTER_MONEY = (
    '', 'for', 'to', 'from', 'on', 'in', 'by', 'and', 'at', 'is', 'between', 'among', 'with', 'of',
)  # words that may follow an amount of money
P_WORDS, P_UNIT, P_COIN, P_COMMA, P_QUOTE, P_UNQUOTE, P_LOWER, P_TYPO = 0.24, 0.3, 0.14, 0.3, 0.09, 0.3, 0.15, 0.06


def is_money(family, parameter):
    """Is a number of the parameter an amount of money?"""
    if not family.get('written'):
        return bool(MONEY_NAME.search(' '.join(parameter['names'])))
    parts = {part for name in parameter['names'] for part in name.split('_')}
    return bool(parts & MONEY_PARTS or 'amount' in parts and OF_MONEY.search(' '.join(parameter['descriptions'])))


def scalar_parameters(family):
    """role -> parameter, with the fields of objects, without arrays"""
    out = {}
    for role, parameter in family['parameters'].items():
        if parameter['kind'] == 'obj':
            out.update(parameter['fields'])
        elif parameter['kind'] not in ('arr', 'arrobj'):
            out[role] = parameter
    return out


def counted_by_thousands(parameter):
    """Is a big number of this parameter one that people write with a comma, no year, port or code?"""
    if parameter['kind'] in ('n_year', 'year'):
        return False
    return not any(
        'year' in name or 'port' in name or 'id' in name.split('_') or 'zip' in name for name in parameter['names']
    )


def draw_money(r, text):
    return r.choice(
        [
            '$' + text, '$' + text, text + ' dollars', text + ' euros', '\u20ac' + text, text + ' EUR', text + ' USD',
            text + ' bucks', '\u00a3' + text, text + '\u20ac',
        ]
    )


class Slot:
    """The place of a role in a template and what stands around it."""

    def __init__(self, template, role):
        self.template, self.tag = template, '{%s}' % role
        self.at = template.index(self.tag)
        self.end = self.at + len(self.tag)
        self.before, self.after = template[: self.at][-1:], template[self.end :][:1]
        self.alone = self.before in ('', ' ', '(') and self.after in ('', ' ', '.', ',', '?', '!', ')')


def show_number(r, slot, role, parameter, value, shown, may_be_money):
    """A number as words, with another form of its unit, a comma, a sign of money; gives the template back."""
    template, alone, whole = slot.template, slot.alone, isinstance(value, int)
    unit = WITH_UNIT.search(template[slot.at :])
    if unit and unit.start() == 0 and r.random() < P_UNIT:
        form = r.choice(UNIT_FORMS[unit.group(3)])
        gap = '' if form == '%' else r.choice([' ', ' ', ''])
        template = template[: slot.at] + slot.tag + gap + form + template[slot.at + unit.end() :]
        alone = alone and gap == ' '
    if whole and alone and 0 <= value < 20000 and (value < 1000 or counted_by_thousands(parameter)):
        share = P_WORDS if value < 21 else P_WORDS * 0.7 if value < 1000 else P_WORDS * 0.25
        if r.random() < share:
            words = spelled(value, ' and ' if r.random() < 0.7 else ' ', '-' if r.random() < 0.7 else ' ')
            shown[role] = words.capitalize() if slot.at == 0 else words
            return template
    if whole and value >= 1000 and counted_by_thousands(parameter) and r.random() < P_COMMA:
        shown[role] = '{:,}'.format(value)
    following = re.match(r' ?([A-Za-z%$]*)', template[slot.end :]).group(1)
    if may_be_money and alone and following in AFTER_MONEY and '%' not in template and r.random() < P_COIN * 2:
        shown[role] = draw_money(r, shown.get(role, show(value)))
    return template


def show_text(r, slot, role, parameter, value, shown):
    """A text with other quotes, without them, or with them; gives the template back."""
    template = slot.template
    if slot.before == '"' and slot.after == '"':
        rest = template[slot.end + 1 :].strip()
        head, tail = template[: slot.at - 1], template[slot.end + 1 :]
        if rest in ('', '.', '?', 'please') and template.count('"') == 2 and r.random() < P_UNQUOTE:
            return head + slot.tag + tail
        if r.random() < 0.25:
            return head + "'" + slot.tag + "'" + tail
        return template
    free = slot.alone and parameter['kind'] in FREE_KINDS
    if free and '"' not in template and '"' not in value and "'" not in value:
        if r.random() < (P_QUOTE if parameter['kind'] not in ('person', 'place') else 0.02):
            shown[role] = r.choice(['"%s"', '"%s"', "'%s'"]) % value
    return template


def show_otherwise(r, family, values, shown, template):
    """Puts other forms of some values into `shown`; gives the template back, which may change around them."""
    flat = dict(values)
    for role, parameter in family['parameters'].items():
        if parameter['kind'] == 'obj' and role in values:
            flat.update(values[role])
    parameters = scalar_parameters(family)
    has_currency = any(parameter['kind'] in ('cur', 'democur') for parameter in parameters.values())
    for role, parameter in parameters.items():
        value = flat.get(role)
        if template.count('{%s}' % role) != 1 or isinstance(value, bool):
            continue
        slot = Slot(template, role)
        if isinstance(value, (int, float)):
            may_be_money = not has_currency and is_money(family, parameter)
            template = show_number(r, slot, role, parameter, value, shown, may_be_money)
        elif isinstance(value, str):
            template = show_text(r, slot, role, parameter, value, shown)
    return template


# ---------------------------------------------------------------- the request
def typed(r, template, procedural):
    """The phrasing as it is typed: small letters, slips of the fingers, apostrophes left out."""
    if r.random() < P_LOWER:
        parts = re.split(r'(\{\w+\})', template)
        template = ''.join(part if part.startswith('{') else part.lower() for part in parts)
    if r.random() < P_TYPO and not procedural:
        template = asked.typo(r, template)
    if r.random() < 0.08 and '{' in template and "'{" not in template:
        template = template.replace("'", '')
    return template


def draw_request(r, family, values, shown, split, template=None):
    """The text of a request, and the roles whose values it mentions."""
    is_demo = family.get('demo')
    if template is None or template == '':
        phrasings = family['phrasings']
        template = r.choice(phrasings) if is_demo else pick(r, phrasings, split, family.get('held_out_phrasings', 1))
    meant = family.get('meant', {}).get(template, {})
    values.update(meant)
    parameters = dict(family['parameters'])
    for parameter in family['parameters'].values():
        parameters.update(parameter.get('fields') or {})
    mentioned = set(parameters)
    for role, parameter in parameters.items():
        if role in meant:
            continue
        if parameter['optional'] and ('[' + role + ':' not in template or r.random() < 0.5):
            mentioned.discard(role)
            template = re.sub(r'\[%s:[^\[\]]*\]' % role, '', template)
    template = OPTIONAL_PART.sub(lambda match: match.group(2), template)
    if not is_demo:
        template = typed(r, template, family.get('procedural'))
        template = show_otherwise(r, family, values, shown, template)
    return fill(template, values, shown), mentioned


def arguments_of(family, names, values, mentioned):
    """What the call passes."""
    arguments = {}
    for role, parameter in family['parameters'].items():
        if role not in mentioned or role not in values:
            continue
        value = values[role]
        if parameter['kind'] == 'obj':
            value = {names[field]: each for field, each in value.items() if field in mentioned}
        elif parameter['kind'] == 'arrobj':
            value = [{names[field]: each for field, each in item.items()} for item in value]
        arguments[names[role]] = value
    return arguments
