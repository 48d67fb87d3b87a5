"""Tool families written as text: reads `written/*.txt`, in the order of their names.

A file is a list of blocks, one tool family each, with a line for each thing:

    tool: move_money transfer_between_accounts shift_funds
    about: Move money between two of your accounts|Shift money from one account to another|Transfer funds
    a from from_account source: account|The account that the money leaves|Account to take it from
    b to to_account target: account|The account that gets the money|Where it goes
    n amount sum: 5..900|How much to move|Amount of money
    m? note memo: phrase|A note for the statement
    s? speed: =instant/standard|How fast it goes
    - Move {n} from {a} to {b}[m: with the note "{m}"]
    - put {n} of my {a} money into {b}[s:, {s} please]
    - I need {n} in {b} right now, take it out of {a} <s=instant>
    result: status state=done/pending/refused; balance new_balance=num
    say: {1} is left after moving {n}.

`tool` has the names, `about` the descriptions. A parameter is: its role, `?` if it is optional, its names, `:`, the
kind of its value, `|`, its descriptions. Lines that begin with `- ` are phrasings; `<s=instant>` at the end of one
says what it means without saying the word, for choices and yes or no only. The last name, description and phrasing of
a family are held out (split t1). `result` has spellings of a key, `=`, a kind; `say` is an answer, with the results by
number.

Kinds: a key of pools.KINDS; `5..900` or `0.5..9.5`, a number between the two; `=this/that`, one of some; `bool`;
`list KIND 2-4`; `object`, whose fields stand in the next lines, indented. A file adds kinds in front of its families:

    pool account: checking, savings, holiday fund, ...     some words; now and then a made-up one
    fixed pool plan: basic, plus, ...                      the same without made-up ones
    pattern invoice: INV-####|@@-##%                       # is a digit, @ a capital and % a small letter
    same: move_money pay_bill                              families that might serve each other's requests"""
import os
import re

from .notation import family, list_parameter, object_parameter, parameter
from .pools import JSON_TYPES, KINDS, made

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'written')
MADE_UP = 0.1  # share of made-up words among the values of a pool
RANGE = re.compile(r'(-?\d+(?:\.(\d+))?)\.\.(-?\d+(?:\.(\d+))?)$')
PARAMETER = re.compile(r'([a-z]\w*)(\?)? ([A-Za-z_][\w ]*): ?(.+)$')
LIST = re.compile(r'list (\S+)(?: (\d)-(\d))?$')
MEANT = re.compile(r' *<([^<>]*)>$')
GROUPS, FAMILIES = [], {}  # families that might serve each other; name of a file -> its families
FIRST_WORDS = set()  # of the values of pools


class Mistake(ValueError):
    """A line that cannot be read."""


def from_pool(words, made_up):
    def draw(r):
        return made(r, 2, 3) if r.random() < made_up else r.choice(words)

    return draw


def from_patterns(patterns):
    signs = {'#': '0123456789', '@': 'ABCDEFGHJKLMNPRSTUVWXYZ', '%': 'abcdefghijkmnoprstuvwxyz'}

    def draw(r):
        return ''.join(r.choice(signs[sign]) if sign in signs else sign for sign in r.choice(patterns))

    return draw


def from_range(match):
    low, low_places, high, high_places = match.groups()
    places = max(len(low_places or ''), len(high_places or ''))
    if places:
        return lambda r: round(r.uniform(float(low), float(high)), places)
    return lambda r: r.randint(int(low), int(high))


def known_kind(kind):
    """The kind, which is added if it is a range of numbers."""
    match = RANGE.match(kind)
    if match and kind not in KINDS:
        KINDS[kind] = from_range(match)
        JSON_TYPES[kind] = 'number' if match.group(2) or match.group(4) else 'integer'
    if kind not in KINDS:
        raise Mistake('there is no kind "%s"' % kind)
    return kind


def choices(text):
    return [each.strip() for each in text[1:].split('/') if each.strip()]


def read_parameter(names, optional, kind, descriptions, fields):
    described = '|'.join(descriptions) or names.split()[0].replace('_', ' ').capitalize()
    listed = LIST.match(kind)
    if kind == 'object':
        return object_parameter(names, described, fields, optional)
    if listed:
        item, low, high = listed.groups()
        return list_parameter(known_kind(item), names, described, optional, int(low or 2), int(high or 4))
    if kind.startswith('='):
        return parameter('enum', names, described, optional, choices(kind))
    return parameter(known_kind(kind), names, described, optional)


class Block:
    """The lines of one family."""

    def __init__(self, names, prefix):
        self.names, self.prefix = names, prefix
        self.about, self.parameters, self.phrasings, self.meant = '', {}, [], {}
        self.results, self.answers, self.inside = {}, [], None

    def kind(self, text):
        """Kinds of the file have its name in front."""
        text = text.strip()
        own = self.prefix + text.replace('list ', '', 1).split(' ')[0]
        if own in KINDS:
            return text.replace(own[len(self.prefix) :], own, 1)
        return text

    def read(self, line):
        key, _, rest = line.partition(':')
        if key == 'about':
            self.about = rest.strip()
        elif key == 'result':
            for each in rest.split(';'):
                spellings, _, kind = each.strip().partition('=')
                is_choice = '/' in kind and not RANGE.match(kind)
                self.results[spellings.strip()] = kind.split('/') if is_choice else known_kind(self.kind(kind))
        elif key == 'say':
            self.answers.append(rest.strip())
        elif line.startswith('- '):
            self.read_phrasing(line[2:].strip())
        else:
            self.read_parameter(line)

    def read_phrasing(self, text):
        meant = MEANT.search(text)
        if meant:
            text = text[: meant.start()].rstrip()
            pairs = [each.split('=') for each in meant.group(1).split(';')]
            self.meant[text] = {role.strip(): self.value(role.strip(), value.strip()) for role, value in pairs}
        self.phrasings.append(text)

    def value(self, role, text):
        found = self.parameters.get(role)
        if found and found['kind'] == 'bool' and text in ('true', 'false'):
            return text == 'true'
        if found and found['kind'] == 'enum' and text in found['enum']:
            return text
        raise Mistake('<%s=%s> is no value of a choice or of a yes or no' % (role, text))

    def read_parameter(self, line):
        match = PARAMETER.match(line.strip())
        if not match:
            raise Mistake('this line is nothing known')
        role, optional, names, rest = match.groups()
        kind, *descriptions = [each.strip() for each in rest.split('|')]
        indented = line.startswith(' ')
        fields = {}
        made_of = read_parameter(names, bool(optional), self.kind(kind), descriptions, fields)
        if indented and self.inside is None:
            raise Mistake('an indented line that follows no object')
        (self.inside if indented else self.parameters)[role] = made_of
        if kind == 'object':
            self.inside = fields

    def add(self):
        if len(self.phrasings) < 3 or not self.about or not self.results:
            raise Mistake('%s needs descriptions, results and three phrasings' % self.names)
        added = family(self.names, self.about, self.parameters, 'x', self.results, self.answers)
        added.update(phrasings=self.phrasings, meant=self.meant, written=self.prefix)
        if any(each['kind'] in ('obj', 'arr') for each in self.parameters.values()):
            added.update(nested=True)
        return added


def add_kind(line, prefix):
    head, _, rest = line.partition(':')
    *how, name = head.split(' ')
    if how == ['pattern']:
        KINDS[prefix + name] = from_patterns([each.strip() for each in rest.split('|')])
        return
    words = [each.strip() for each in rest.split(',') if each.strip()]
    FIRST_WORDS.update(re.match(r"[A-Za-z']*", word).group() for word in words)
    KINDS[prefix + name] = from_pool(words, 0.0 if how[0] == 'fixed' else MADE_UP)


def logical_lines(text):
    """(number, line) without comments; a line that begins with a backslash goes on from the one before."""
    out = []
    for number, line in enumerate(text.split('\n'), 1):
        if line.startswith('\\') and out:
            out[-1] = (out[-1][0], out[-1][1] + ' ' + line[1:].strip())
        elif line.strip() and not line.startswith('#'):
            out.append((number, line.rstrip()))
    return out


def read(path):
    """Adds the families of a file."""
    prefix, block, added = os.path.basename(path)[:-4] + '.', None, []
    with open(path, encoding='utf-8') as file:
        lines = logical_lines(file.read())
    for number, line in lines + [(0, 'tool:')]:
        try:
            if line.startswith('tool:'):
                if block:
                    added.append(block.add())
                block = Block(line[5:].strip(), prefix)
            elif line.startswith('same:'):
                GROUPS.append(line[5:].strip())
            elif re.match(r'(fixed )?(pool|pattern) ', line):
                add_kind(line, prefix)
            else:
                block.read(line)
        except (Mistake, ValueError, AttributeError, KeyError) as mistake:
            raise Mistake('%s, line %d: %s: %s' % (os.path.basename(path), number, mistake, line[:90])) from None
    FAMILIES[prefix[:-1]] = added


def read_all():
    """All files; while one is being written, WRITTEN=NAME reads that one alone."""
    only = os.environ.get('WRITTEN')
    for name in sorted(os.listdir(FOLDER)):
        if name.endswith('.txt') and only in (None, name[:-4]):
            read(os.path.join(FOLDER, name))
