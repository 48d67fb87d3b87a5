"""Arithmetic in words, signs and little stories; each function gives (text, expression). More stands in sums.py and
stories.py."""
import re
from dataclasses import dataclass

from demo import PERCENTAGES

from .amounts import plain_number
from .formulas import formula
from .manners import typed
from .patterns import expand, fill, lines
from .sums import in_words

OPERATORS = [
    ('plus', '+'), ('times', '*'), ('minus', '-'), ('divided by', '/'), ('x', '*'), ('multiplied by', '*'),
    ('over', '/'), ('added to', '+'), ('×', '*'), ('÷', '/'), ('x', '*'), ('plus', '+'), ('less', '-'), ('+', '+'),
    ('-', '-'), ('*', '*'), ('/', '/'), ('take away', '-'), ('times', '*'),
]


def percentage_of(r, n):
    percent = r.choice([*PERCENTAGES, r.randint(1, 99), r.randint(1, 99), 7.5, 2.5, 12.5, 150, 0.5])
    pattern = r.choice(
        ['{}(% of|% of|%of| % of| percent of| per cent of| pct of) {}'] * 5
        + ['{}(%| percent) from {}', 'what {}(%| percent) of {} is', 'a {}(%| percent) share of {}']
    )
    return expand(r, pattern).format(percent, n.shown[1]), '%s / 100 * %s' % (percent, n.value[1])


def part(r, n):
    """Tips, discounts, taxes."""
    percent = r.randint(2, 40)
    pattern = r.choice(
        [
            '(a |the |){}(%| percent) (tip|discount|tax|commission|fee|sales tax|service charge|gratuity|VAT|interest)'
            ' on {}( dollars| euros|)',
            '(a |){}(%| percent) tip (for|on) a (bill of |){}( dollars| euros|)( bill|)',
            'the (tip|tax) on {1} at {0}(%| percent)',
            '{0}(%| percent) tip on ($|€|£){1}',
        ]
    )
    return expand(r, pattern).format(percent, n.shown[1]), '%s / 100 * %s' % (percent, n.value[1])


def changed_by_percent(r, n):
    """What is left, what it comes to."""
    percent = r.choice([5, 10, 15, 20, 25, 30, 40, 50, r.randint(2, 60)])
    less = r.random() < 0.55
    if less:
        patterns = [
            '{1} (minus|less|-) {0}(%| percent)', '{0}(%| percent) off (of |) {1}',
            '{1} with (a |){0}(%| percent) (off|discount)', '{1} after a {0}(%| percent) discount',
            '{0}(%| percent) off ($|€|£){1}', '{1} (reduced|decreased) by {0}(%| percent)',
        ]
    else:
        patterns = [
            '{1} (plus|+) {0}(%| percent)', '{1} with (a |){0}(%| percent) (tip|tax|VAT|added)',
            '{1} plus {0}(%| percent) (tax|tip|VAT)', '{1} (increased|raised) by {0}(%| percent)',
        ]
    text = expand(r, r.choice(patterns)).format(percent, n.shown[1])
    return text, '%s %s %s / 100 * %s' % (n.value[1], '-' if less else '+', percent, n.value[1])


def operation(r, n):
    """Words and signs between numbers."""
    (a, b, c), (shown_a, shown_b, shown_c) = n.value, n.shown
    word, sign = r.choice(OPERATORS)
    text, expression = '%s %s %s' % (shown_a, word, shown_b), '%s %s %s' % (a, sign, b)
    if word in '×÷x' and r.random() < 0.35:
        text = '%s%s%s' % (shown_a, word, shown_b)
    if r.random() < 0.25:
        word, sign = r.choice(OPERATORS[:4] + OPERATORS[8:10])
        text += ' %s %s' % (word, shown_c)
        expression += ' %s %s' % (sign, c)
    return text, expression


# pattern => expression; A, B and C are the numbers, shown in the pattern and as values in the expression
SENTENCES = [line.split(' => ') for line in lines('''
the (sum|total) of A and B => A + B
(the |)(sum|total) of A, B(,|) and C => A + B + C
(add|add up|add together|sum) A(,| and) B and C => A + B + C
(add|add up|sum) A (and|to|with) B => A + B
(the |)product of A and B => A * B
(multiply A by B|multiply A and B|A multiplied with B) => A * B
divide A (by|into|between) B => A / B
A (split|divided|shared) (between|among|by|into) B( people| friends| of us| parts|) => A / B
(split|share) A (between|among) B( people| friends|) => A / B
(subtract|take|deduct) B from A => A - B
(the |)difference (between|of) A and B => A - B
(the |)(average|mean) of A and B => (A + B) / 2
(the |)(average|mean) of A, B and C => (A + B + C) / 3
''')]

POWERS = [line.split(' => ') for line in lines('''
(the |)square root of A => sqrt(A)
(the |)square root of A => sqrt(A)
(sqrt of|root of|sqrt) A => sqrt(A)
sqrt[A] => sqrt(A)
(A squared|the square of A|square of A) => A ^ 2
(A cubed|the cube of A|cube of A) => A ^ 3
A (to the power of|to the power|raised to the power of|raised to) N => A ^ N
A to the NTH power => A ^ N
A( ^ |^|**| ** )N => A ^ N
A( ^ |^)N => A ^ N
''')]
FRACTIONS = [line.split(' => ') for line in lines('''
half of A => A / 2
half A => A / 2
(double|twice|double of|the double of) A => 2 * A
(triple|three times|the triple of) A => 3 * A
(a third of|one third of|1/3 of) A => A / 3
(a quarter of|quarter of|one quarter of|a fourth of|1/4 of) A => A / 4
(a fifth of|one fifth of) A => A / 5
(a tenth of|one tenth of) A => A / 10
(two thirds of|2/3 of) A => 2 / 3 * A
(three quarters of|3/4 of) A => 3 / 4 * A
''')]
PRICES = [line.split(' => ') for line in lines('''
N THINGS at A( dollars| euros|) (each|a piece) => N * A
(the total |the price |the cost |)(of |for |)N THINGS (if one costs|when each costs|at|for) A( each|) => N * A
A (shared by|split by|divided among|for) N people => A / N
''')]
THINGS = 'tickets boxes books shirts bottles apples chairs pens cups hours nights pizzas'.split()


@dataclass
class Numbers:
    """Three numbers, as values and as they are typed."""

    value: tuple
    shown: tuple


def from_table(r, table, n, **more):
    """One line of a table with the numbers put in; `more` are further marks, the same on both sides."""
    pattern, expression = r.choice(table)

    def put(text, numbers):
        marks = {**dict(zip('ABC', numbers)), **more}
        return re.sub(r'\b(%s)\b' % '|'.join(marks), lambda match: str(marks[match.group()]), text)

    text = put(expand(r, pattern), n.shown).replace('[', '(').replace(']', ')')
    return text, put(expression, n.value)


def subtraction(r, n):
    text = expand(r, '(subtract|take|take away|deduct) {} from {}').format(n.shown[1], n.shown[0])
    return text, '%s - %s' % n.value[:2]


def power(r, n):
    exponent = r.randint(2, 10)
    ordinal = '%d%s' % (exponent, {2: 'nd', 3: 'rd'}.get(exponent, 'th'))
    return from_table(r, POWERS, n, N=exponent, NTH=ordinal)


def price(r, n):
    count, things = r.randint(2, 60), r.choice(THINGS)
    return from_table(r, PRICES, n, N=count, THINGS=things)


def calculation(r):
    """The words of arithmetic as people use them."""
    if r.random() < 0.38:
        return in_words(r)
    drawn = [plain_number(r) for _ in range(3)]
    n = Numbers(*zip(*drawn))
    x = r.random()
    if x < 0.16:
        return percentage_of(r, n)
    if x < 0.20:
        return part(r, n)
    if x < 0.24:
        return changed_by_percent(r, n)
    if x < 0.46:
        return operation(r, n)
    if x < 0.53:
        return from_table(r, SENTENCES, n)
    if x < 0.58:  # subtract 5 from 12 more often: the order turns round
        return subtraction(r, n)
    if x < 0.66:
        return power(r, n)
    if x < 0.72:
        return from_table(r, FRACTIONS, n)
    if x < 0.75:
        return price(r, n)
    return written(r)


# ---------------------------------------------------------------- stories
ITEMS = (
    '(tickets|boxes|books|shirts|bottles|apples|chairs|pens|cups|nights|pizzas|eggs|stamps|cards|bags|plants|tiles)'
)
MONEYS = '( dollars| euros| pounds| bucks| USD||||)'
STORIES = [x.split(' => ') for x in lines('''
if {n} ITEMS cost {a}MONEYS each, (what do they cost|how much is that|what's the total|how much do i pay|what do i \
pay)( all together| altogether| in total|)(?|) => {n} * {a}
(i want|i bought|i need|we ordered|she sells) {n} ITEMS (at|for) {a}MONEYS (each|a piece|per piece)(, |. )(what's \
the total|how much is that|what do i pay|total)(?|) => {n} * {a}
(one|a) ITEMS costs {a}MONEYS(, |. )(how much are|what do i pay for|how much for) {n}(?|) => {n} * {a}
(there are|i have|we packed) {n} ITEMS with {a} (each|in each|pieces in each)(, |. )(how many is that|how many in \
total|how many are there|total)( in total| all together|)(?|) => {n} * {a}
{n} (people|friends|guests) pay {a}MONEYS each(, |. )(how much is that|what's the total|total)(?|) => {n} * {a}
(i earn|i make|he gets|the rent is|parking costs) {a}MONEYS (an hour|a day|per month|a month|a week)(, |. )(how \
much is that|what is that|what does that make)( in| for| after) {n} (hours|days|months|weeks)(?|) => {n} * {a}
(we split|we share|i split|we are splitting) (a bill of|the bill of|a dinner of|) {a}MONEYS (between|among|by) {n} \
(people|friends|of us)(, |. )(how much does each pay|how much is it each|what does everyone pay|how much per person|\
what is my share)(?|) => {a} / {n}
(the bill is|dinner was|the rent is|it cost) {a}MONEYS(, |. )(how much is that each for|split it by|what is that \
per person for|divided by) {n}( people| friends| of us|)(?|) => {a} / {n}
{n} (people|friends|kids) share {a} (ITEMS|MONEYS)(, |. )(how many does each get|how much for each|how much each)(?|\
) => {a} / {n}
(i have|i had|she had|there were) {a}( ITEMS|MONEYS) and (i |she |we |)(spend|spent|lost|sold|gave away|used|ate) \
{b}(, |. )(how much is left|how many are left|what is left|what's left)(?|) => {a} - {b}
(i have|i had|we got|she has) {a}( ITEMS|MONEYS) and (get|got|buy|bought|found) {b} more(, |. )(how many is that|\
how much is that|how many do i have|what's the total)(?|) => {a} + {b}
(i bought|we paid for) (lunch|shoes|a book|milk|a ticket) for {a} and (dinner|a hat|bread|a coat|coffee) for {b}(, |\
. )(how much is that|what's the total|what did i spend|total)( together| in total|)(?|) => {a} + {b}
(a|the|my) (shirt|jacket|laptop|bike|ticket|phone|sofa) (costs|is|was) {a}MONEYS (and is|and now|with|at) {p}(%| \
percent) (off|discount)(, |. )(what do i pay|how much is it now|what's the price|what is the new price)(?|) => {a} \
- {p} / 100 * {a}
(the bill is|dinner was|my bill is|lunch cost|the bill came to) {a}MONEYS(, |. )(how much is|what is|what's) (a |\
){p}(%| percent) (tip|of it|of that)(?|) => {p} / 100 * {a}
(i want to|let me|i'd like to|we should) (tip|leave|give) {p}(%| percent) on (a bill of |){a}MONEYS(, how much is \
that|, what is that|)(?|) => {p} / 100 * {a}
(how much|what) (is the tip|tip do i leave|do i tip|should i tip) (on|for) (a bill of |a dinner of |){a}MONEYS (at|\
with|if i tip|for) {p}(%| percent)(?|) => {p} / 100 * {a}
(how much|what) do i (save|pay less) with {p}(%| percent) off {a}MONEYS(?|) => {p} / 100 * {a}
(how much|what) (do i pay for|is) {a}MONEYS (with|plus) {p}(%| percent) (tax|VAT|tip)(?|) => {a} + {p} / 100 * {a}
''')]


def story(r):
    """A question of arithmetic in a sentence or two."""
    pattern, expression = r.choice(STORIES)
    (a, shown_a), (b, shown_b) = plain_number(r), plain_number(r)
    count = r.randint(2, 40)
    percent = r.choice([5, 8, 10, 12, 15, 18, 20, 25, 30, 40, r.randint(1, 60)])
    if r.random() < 0.3:
        a = r.randint(100, 99999) / 100
        a = int(a) if a == int(a) else a
        shown_a = '%.2f' % a
    pattern = expand(r, pattern.replace('ITEMS', ITEMS).replace('MONEYS', MONEYS)).replace(' ,', ',').replace(' .', '.')
    text = fill(typed(r, pattern), dict(a=shown_a, b=shown_b, n=str(count), p=str(percent)))
    return text, fill(expression, dict(a=str(a), b=str(b), n=str(count), p=str(percent)))


# ---------------------------------------------------------------- expressions with signs
def operand(r):
    """(as passed, as typed): with a comma or not"""
    value, shown = plain_number(r)
    return str(value), shown if r.random() < 0.25 else str(value)


def with_signs(operands, signs, gap, bracket):
    out = ''
    for at, text in enumerate(operands):
        out += gap + signs[at - 1] + gap if at else ''
        out += '(' if bracket and bracket[0] == at else ''
        out += text
        out += ')' if bracket and bracket[1] == at else ''
    return out


def text_signs(r, signs):
    """Signs of print in place of those of the keyboard, sometimes; None where none of them changes."""
    if r.random() >= 0.1:
        return None
    printed = {'*': r.choice('x×'), '/': r.choice('/÷')}
    out = [printed.get(sign, sign) for sign in signs]
    return out if out != signs else None


def written(r):
    """An expression with signs, spaced or not, with brackets or not."""
    if r.random() < 0.3:
        return formula(r)
    operands, signs = [operand(r)], []
    for _ in range(r.choice([1, 1, 1, 2, 2, 3])):
        signs.append(r.choice('+-*/+-*'))
        operands.append(operand(r))
    gap = r.choice([' ', ' ', ''])
    bracket = None
    if len(operands) > 2 and r.random() < 0.5:
        at = r.randrange(len(operands) - 1)
        bracket = (at, at + 1)
    elif len(operands) == 3 and r.random() < 0.2:
        bracket = (1, 2)
    passed, shown = zip(*operands)
    text, typed_otherwise = with_signs(shown, signs, gap, bracket), text_signs(r, signs)
    if typed_otherwise:  # no formula that could be passed as it is: spaces around the signs
        text = with_signs(shown, typed_otherwise, gap, bracket)
    expression = with_signs(passed, signs, ' ' if typed_otherwise else gap, bracket)
    if r.random() < 0.06 and not bracket and len(operands) == 2:
        text, expression = '(%s) * %s' % (text, shown[0]), '(%s) * %s' % (expression, passed[0])
    return text, expression
