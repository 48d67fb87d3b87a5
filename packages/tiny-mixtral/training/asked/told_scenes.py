"""Scenes and what is asked about them: the same words with another question make another expression.

A block is a few scenes and the questions to each of them, divided by empty lines or by the next scenes. '= ' begins a
scene that may follow 'if', '- ' one of fragments; a question line is `question => expression`, with '> ' before it
where it only stands after the scene. Words in capitals are drawn once for the whole text. Marks, in braces:
n m k counts, f g h few; v is a multiple of n, w of f, u of f * g, M of 10 * f, mostly; o more than f * g, j more than n
* f; q above k by a multiple of f; Q V two readings, V the later; x y z figures with x >= y + z; K a round number of
things, R2 a figure to be parted; a b c prices, s t small prices, d above t, A B C sums with A >= B + C, R a large sum,
over: a note that pays n * s; p a percentage with its sign or word; L W H lengths, S a speed, D a distance of about f *
S, T U temperatures, T the higher; E an age above o2; Z a year after Y; F/G a fraction; pack a number of things sold
together, gone fewer than f * g, steps of a day; rate a small decimal, kilos a weight, whole a multiple of part, small
and tall sides less than L, W; cost a sum that a note ('fifty') pays; pay and out big sums ('3k'), pay the bigger."""
import re

from . import (
    scenes_at_length, scenes_of_gaps, scenes_of_home, scenes_of_measures, scenes_of_money, scenes_of_numbers,
    scenes_of_percent, scenes_of_rates, scenes_of_school, scenes_of_things, scenes_of_trade, scenes_of_work,
)
from .counts import as_word
from .manners import typo
from .patterns import expand, fill, lines

NOUNS = dict(
    ITEMS='sweets stickers biscuits pencils cards marbles cookies apples balloons crayons grapes candies'.split(),
    KIDS='children kids pupils students players guests neighbours boys girls friends cousins workers'.split(),
    GOODS=(
        'tickets notebooks mugs towels lamps chairs shirts books pens bottles plants tiles candles pillows boards '
        'bricks cables filters masks caps'
    ).split(),
    BOXES='boxes crates trays bags packs cartons baskets drawers'.split(),
    TINS='tins cans buckets'.split(),
    TRAYS='trays boxes cartons'.split(),
    MEDS='tablets pills capsules vitamins'.split(),
    WHO='Anna Ben Mum Dad Grandma Grandpa Omar Lucy Priya Sam Mia Yusuf Carlos Nadia Leon Olga'.split(),
    WISH='bike phone guitar laptop tent drone console camera sofa skateboard piano kayak watch scooter'.split(),
    SNACKS='sandwiches coffees buns teas pies muffins juices'.split(),
    KM=['km', 'miles', 'kilometres', 'kilometers', 'km', 'miles'],
)
ONE_OF = dict(GOODS='GOOD', BOXES='BOX', TINS='TIN', TRAYS='TRAY')
STYLES = ['%s', '%s', '%s', '%s', '$%s', '€%s', '£%s', '%s€', '%s dollars', '%s euros', '%s pounds']
COUNTS = [10, 12, 12, 14, 15, 16, 18, 20, 24, 25, 28, 30, 32, 36, 40, 45, 48, 50, 60]
NOTES = {
    'ten': 10, 'tenner': 10, 'twenty': 20, 'fifty': 50, 'fifty euro note': 50, 'fifty pound note': 50, 'hundred': 100,
    '20 note': 20, '50 note': 50, 'hundred dollar bill': 100, 'twenty dollar bill': 20,
}
PERCENTS = [5, 8, 10, 12, 15, 17, 18, 19, 20, 21, 22, 25, 30, 35, 40, 50]


def read(text):
    """[(scenes, question, expression)] of a text of blocks"""
    out, scenes, asked = [], [], True
    for line in lines(text):
        if line[:2] in ('= ', '- '):
            scenes, asked = ([] if asked else scenes) + [line], False
        else:
            asked = True
            out.append((scenes, *line.split(' => ')))
    return out


WITH_WHOLE = [
    scenes_of_percent, scenes_of_measures, scenes_of_trade, scenes_of_school, scenes_of_work, scenes_of_home,
    scenes_of_rates, scenes_of_gaps, scenes_of_numbers,
]
SCENES = [read(each.SCENES) for each in (scenes_of_things, scenes_of_money, *WITH_WHOLE)]
WHOLE = [[line.split(' => ') for line in lines(each.WHOLE)] for each in (*WITH_WHOLE, scenes_at_length)]


def singular(word):
    return word[:-2] if word == 'boxes' else word[:-1]


# ---------------------------------------------------------------- values
def small_price(r):
    return r.choice([r.randint(2, 30), r.randint(20, 999) / 100, r.randint(1, 19) + r.choice([0.5, 0.25, 0.99, 0.8])])


def larger_price(r):
    return r.choice([r.randint(6, 160), r.randint(1, 40) * 5, r.randint(500, 20000) / 100])


def sums_of_money(r):
    """Three sums, the first as big as the others together or bigger."""
    top = r.choice([40, 50, 60, 80, 100, 200, 250, 500, 900, 1200, 1800, 2400, r.randint(40, 3000)])
    b = r.randint(top // 8, top // 2)
    c = r.randint(2, top // 3)
    if r.random() < 0.25:
        b, c = b + 0.5, c + r.choice([0.5, 0.25, 0.95])
    return top, b, min(c, top - b)


def multiple(r, of, most=30):
    """Of a number, mostly; else any number above it."""
    if r.random() < 0.85:
        return of * r.randint(2, most)
    return of * r.randint(2, most) + r.randint(1, max(1, of - 1))


def counts(r):
    few = [r.choice([2, 2, 3, 3, 4, 4, 5, 6, 7, 8, 9]) for _ in range(3)]
    f, g, h = few
    n, m, k = (r.choice(COUNTS) if r.random() < 0.7 else r.randint(10, 75) for _ in range(3))
    if r.random() < 0.3:
        n = r.randint(f + 1, f + 9)
    top = r.choice([50, 100, 200, 400, 1500])
    x = r.randint(top // 4, top)
    y = r.randint(x // 4, x - 3)
    bottom = r.randint(3, 12)
    speed = r.choice([40, 50, 60, 65, 70, 75, 80, 90, 100, 110, 120])
    warm = r.randint(11, 38)
    year = r.randint(1930, 2015)
    reading = r.choice([r.randint(100, 999), r.randint(1000, 9999), r.randint(10000, 90000)])
    return dict(
        f=f, g=g, h=h, n=n, m=m, k=k, v=multiple(r, n), w=multiple(r, f), u=f * g * r.randint(2, 15),
        M=f * r.randint(2, 25) * 10, o=f * g + r.randint(10, 60), j=n * f + r.randint(1, 30),
        q=k + multiple(r, f), Q=reading, V=reading + r.randint(12, 900),
        x=x, y=y, z=r.randint(2, x - y),
        K=r.choice([10, 15, 20, 25, 30, 32, 40, 50, 60, 80, 100, 120, 150, 200, 240, 250, 300, 400, 500, 640]),
        R2=r.choice([r.randint(2, 80) * 12, r.randint(2, 60) * 5, r.randint(12, 999)]),
        F=r.randint(1, bottom - 1), G=bottom, S=speed, T=warm, U=r.randint(2, warm - 3),
        D=speed * f if r.random() < 0.6 else speed * f + r.randint(1, 60), E=r.randint(20, 90), o2=r.randint(2, 18),
        Y=year, Z=year + r.randint(8, 90), pack=r.choice([3, 4, 4, 6, 6, 8, 10, 12, 18, 24]),
        gone=r.randint(1, f * g - 1),
        steps=r.choice([r.randint(25, 140) * 100, r.randint(5, 28) * 500, r.randint(2100, 14500)]),
    )


def prices(r, style, n):
    s, t = small_price(r), small_price(r)
    top, b, c = sums_of_money(r)
    large = r.choice([r.randint(1, 60) * 50, r.randint(200, 5000), r.randint(1, 90) * 100, 1250, 36000])
    cost = round(n * s, 2)
    over = next(note for note in (5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000) if note > cost)
    drawn = dict(s=s, t=t, A=top, B=b, C=c, R=large, over=over)
    drawn.update({name: larger_price(r) for name in 'abc'}, d=t + small_price(r))
    out = {}
    for name, value in drawn.items():
        value = round(value, 2) if value != 1 else 2
        value = int(value) if value == int(value) else value
        shown = str(value) if value == int(value) or r.random() < 0.2 else '%.2f' % value
        if value >= 1000 and value == int(value) and r.random() < 0.35:
            shown = '{:,}'.format(value)
        out[name] = str(value), style % shown
    return out


def decimals(r):
    """Rates, weights and small sides, many of them below one, as text."""
    part = r.choice([0.1, 0.15, 0.2, 0.25, 0.3, 0.33, 0.35, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 1.2, 1.25, 1.5, 2.5])
    rate = r.choice([r.randint(1, 19) / 20, r.randint(1, 99) / 100, r.randint(11, 59) / 10, r.randint(2, 15)])
    kilos = r.choice([r.randint(3, 20), r.randint(20, 110), r.randint(31, 900) / 10])
    whole = round(part * r.randint(11, 60), 2) if r.random() < 0.7 else r.randint(30, 90)
    sides = [r.choice([r.randint(4, 19) / 10, r.randint(12, 38) / 20]) for _ in range(2)]
    drawn = dict(part=part, rate=rate, kilos=kilos, whole=whole, small=sides[0], tall=sides[1])
    return {name: '%g' % value for name, value in drawn.items()}


def note_and_cost(r):
    """(value, text) of a note by its name, and of a sum it pays"""
    note = r.choice(list(NOTES))
    cost = r.choice([r.randint(2, NOTES[note] - 2), r.randint(201, NOTES[note] * 100 - 150) / 100])
    cost = int(cost) if cost == int(cost) else cost
    return (str(NOTES[note]), note), (str(cost), str(cost) if r.random() < 0.2 or cost == int(cost) else '%.2f' % cost)


def big_sum(r, least, most):
    """(value, text): 3k, 2.4k, 1,150, 1150"""
    value = r.choice([r.randint(least, most), r.randint(least // 50 + 1, most // 50) * 50])
    if r.random() < 0.6:
        step = r.choice([100, 100, 1000])
        value = max(least, value // step * step)
    if value % 100 == 0 and value >= 1000 and r.random() < 0.7:
        return str(value), '%gk' % (value / 1000)
    return str(value), '{:,}'.format(value) if r.random() < 0.6 else str(value)


def length(r):
    value = r.choice([r.randint(2, 12), r.randint(3, 40), r.randint(3, 25) + 0.5])
    return str(value), str(value)


def number(r, name, value):
    """(value, text) of a whole number"""
    if name in 'fghnmk' and value < 21 and r.random() < 0.18:
        return str(value), as_word(r, value)
    if name in ('x', 'R2', 'v', 'steps') and value >= 1000 and r.random() < 0.4:
        return str(value), '{:,}'.format(value)
    return str(value), str(value)


def values(r, digits):
    """mark -> (value, text)"""
    whole = counts(r)
    style = r.choice(STYLES)
    out = {name: (str(value),) * 2 if digits else number(r, name, value) for name, value in whole.items()}
    out.update(prices(r, style, whole['n']))
    out.update({name: length(r) for name in 'LWH'})
    out.update({name: (value, value) for name, value in decimals(r).items()})
    out['note'], out['cost'] = note_and_cost(r)
    for name, least, most in (('pay', 2000, 6500), ('out', 400, 1950)):
        value, shown = big_sum(r, least, most)
        out[name] = value, style % shown
    percent = r.choice([*PERCENTS, *PERCENTS, *(r.randint(2, 60) for _ in range(9)), 7.5, 12.5, 2.5])
    out['p'] = str(percent), '%s%s' % (percent, r.choice(['%', '%', '%', '%', ' percent', ' per cent', ' %']))
    return out


# ---------------------------------------------------------------- how it is typed
def sentence(text):
    """With a capital letter, days too."""
    text = re.sub(r"\bi\b", 'I', text)
    text = re.sub(r'\b(mon|tues|wednes|thurs|fri|satur|sun)day\b', lambda day: day.group().capitalize(), text)
    text = re.sub(r'\b(anna|tom|ben|maria|netflix|spotify)\b', lambda name: name.group().capitalize(), text)
    return text[0].upper() + text[1:]


def together(r, scene, question, loose):
    """A scene and its question in one order or the other, punctuated as somebody would."""
    told = scene[2:]
    can_follow_if = scene[0] == '=' and not re.search(r'\b(if|when|once|must|please)\b', scene + question)
    question, after_only = (question[2:], True) if question[:2] == '> ' else (question, False)
    x, formal = r.random(), r.random() < 0.5
    if x < 0.14 and can_follow_if:
        text = 'if %s, %s?' % (told, question)
    elif x < 0.30 and can_follow_if and not after_only:
        text = '%s if %s?' % (question, told)
    elif x < 0.38 and not after_only:
        first, second = (sentence(question), sentence(told)) if formal else (question, told)
        text = '%s? %s%s' % (first, second, '.' if formal else '')
    elif formal or x < 0.6:
        text = '%s. %s?' % (told, sentence(question) if formal else question)
    else:
        text = '%s, %s?' % (told, question)
    if formal:
        return sentence(text)
    return plainer(r, text, loose)


def plainer(r, text, loose=True):
    """As one types in a hurry or says it aloud."""
    x = r.random()
    if x < 0.3:
        text = text.rstrip('?')
    elif x < 0.6 and loose:  # dictated; between figures the comma stays
        text = re.sub(r'[,.:](?= [^{])|[,.?]$', '', text)
    if r.random() < 0.3:
        text = re.sub(r'\bi\b', 'I', text)
    if r.random() < 0.4:
        text = text[0].upper() + text[1:]
    return text


def chosen(r):
    """(text with marks, expression)"""
    if r.random() < 0.27:
        text, expression = r.choice(r.choice(WHOLE))
        text = expand(r, text)
        if r.random() < 0.5:
            text = sentence(text) + ('.' if text[-1] != '?' and r.random() < 0.4 else '')
        else:
            text = plainer(r, text, False)
        return text, expression
    scenes, question, expression = r.choice(r.choice(SCENES))
    scene = r.choice(scenes)
    mark, scene = scene[:2], expand(r, scene[2:])
    start = '> ' if question[:2] == '> ' else ''
    question = start + expand(r, question[len(start) :])
    return together(r, mark + scene, question, ' {' not in question[:4]), expression


def nouns_drawn(r, text):
    for name, words in NOUNS.items():
        word = r.choice(words)
        text = re.sub(r'\b%s\b' % name, word, text)
        if name in ONE_OF:
            text = re.sub(r'\b%s\b' % ONE_OF[name], singular(word), text)
    return text


def articles(r, text):
    """'a 18%' becomes 'an 18%', with most people."""
    if r.random() < 0.15:
        return text
    return re.sub(r'\b([Aa]) (?=(8|11|18|8[0-9])(\b|\.5)|eight|eleven)', r'\1n ', text)


def scene_told(r):
    """A scene with a question, and the expression."""
    text, expression = chosen(r)
    text = nouns_drawn(r, text)
    if r.random() < 0.08:
        text = typo(r, text)
    drawn = values(r, digits=bool(re.search(r'\}[ /]\{|\{n\}, \{m\}', text)))
    text = fill(text, {name: shown for name, (_, shown) in drawn.items()})
    text = articles(r, re.sub(' +', ' ', text).strip())
    return text, fill(expression, {name: value for name, (value, _) in drawn.items()})
