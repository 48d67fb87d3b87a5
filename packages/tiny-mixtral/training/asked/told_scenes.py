"""Scenes and what is asked about them: the same words with another question make another expression.

A block is a few scenes and the questions to each of them, divided by empty lines or by the next scenes. '= ' begins a
scene that may follow 'if', '- ' one of fragments; a question line is `question => expression`, with '> ' before it
where it only stands after the scene. Words in capitals are drawn once for the whole text. Marks, in braces:
n m k counts, f g h few; v is a multiple of n, w of f, u of f * g, M of 10 * f, mostly; o more than f * g, j more than
n * f; x y z figures with x >= y + z; K a round number of things, R2 a figure to be parted; a b c prices, s t small
prices, A B C sums with A >= B + C, R a large sum, over: a note that pays n * s; p a percentage with its sign or word;
L W H lengths, S a speed, D a distance of about f * S, T U temperatures, T the higher; E an age above o2; Z a year after
Y; F/G a fraction."""
import re

from . import scenes_of_measures, scenes_of_money, scenes_of_percent, scenes_of_things
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
    SNACKS='sandwiches coffees buns teas pies muffins juices'.split(),
    KM=['km', 'miles', 'kilometres', 'kilometers', 'km', 'miles'],
)
ONE_OF = dict(GOODS='GOOD', BOXES='BOX', TINS='TIN', TRAYS='TRAY')
STYLES = ['%s', '%s', '%s', '%s', '$%s', '€%s', '£%s', '%s€', '%s dollars', '%s euros', '%s pounds']
COUNTS = [10, 12, 12, 14, 15, 16, 18, 20, 24, 25, 28, 30, 32, 36, 40, 45, 48, 50, 60]
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


SCENES = [read(each.SCENES) for each in (scenes_of_things, scenes_of_money, scenes_of_percent, scenes_of_measures)]
WHOLE = [[line.split(' => ') for line in lines(each.WHOLE)] for each in (scenes_of_percent, scenes_of_measures)]


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
    return dict(
        f=f, g=g, h=h, n=n, m=m, k=k, v=multiple(r, n), w=multiple(r, f), u=f * g * r.randint(2, 15),
        M=f * r.randint(2, 25) * 10, o=f * g + r.randint(10, 60), j=n * f + r.randint(1, 30),
        x=x, y=y, z=r.randint(2, x - y),
        K=r.choice([10, 15, 20, 25, 30, 32, 40, 50, 60, 80, 100, 120, 150, 200, 240, 250, 300, 400, 500, 640]),
        R2=r.choice([r.randint(2, 80) * 12, r.randint(2, 60) * 5, r.randint(12, 999)]),
        F=r.randint(1, bottom - 1), G=bottom, S=speed, T=warm, U=r.randint(2, warm - 3),
        D=speed * f if r.random() < 0.6 else speed * f + r.randint(1, 60), E=r.randint(20, 90), o2=r.randint(2, 18),
        Y=year, Z=year + r.randint(8, 90),
    )


def prices(r, style, n):
    s, t = small_price(r), small_price(r)
    top, b, c = sums_of_money(r)
    large = r.choice([r.randint(1, 60) * 50, r.randint(200, 5000), r.randint(1, 90) * 100, 1250, 36000])
    cost = round(n * s, 2)
    over = next(note for note in (5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000) if note > cost)
    drawn = dict(s=s, t=t, A=top, B=b, C=c, R=large, over=over)
    drawn.update({name: larger_price(r) for name in 'abc'})
    out = {}
    for name, value in drawn.items():
        value = round(value, 2) if value != 1 else 2
        value = int(value) if value == int(value) else value
        shown = str(value) if value == int(value) or r.random() < 0.2 else '%.2f' % value
        if value >= 1000 and value == int(value) and r.random() < 0.35:
            shown = '{:,}'.format(value)
        out[name] = str(value), style % shown
    return out


def length(r):
    value = r.choice([r.randint(2, 12), r.randint(3, 40), r.randint(3, 25) + 0.5])
    return str(value), str(value)


def number(r, name, value):
    """(value, text) of a whole number"""
    if name in 'fghnmk' and value < 21 and r.random() < 0.18:
        return str(value), as_word(r, value)
    if name in ('x', 'R2', 'v') and value >= 1000 and r.random() < 0.4:
        return str(value), '{:,}'.format(value)
    return str(value), str(value)


def values(r, digits):
    """mark -> (value, text)"""
    whole = counts(r)
    style = r.choice(STYLES)
    out = {name: (str(value),) * 2 if digits else number(r, name, value) for name, value in whole.items()}
    out.update(prices(r, style, whole['n']))
    out.update({name: length(r) for name in 'LWH'})
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
