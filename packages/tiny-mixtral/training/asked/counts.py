"""Numbers in words, and how much of a thing without a number: 'twenty five', 'a dozen', 'half a', 'a quarter of a';
fractions and big numbers in their short forms: '1 1/2', '2½', '8k', '1.2 mio', '3 grand'."""

ONES = (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen '
    'eighteen nineteen'
).split()
TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split()
ORDINALS = '- - second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split()
FEW = {
    'a dozen': 12, 'half a dozen': 6, 'two dozen': 24, 'a couple of': 2, 'one and a half': 1.5, 'a couple': 2,
    'a couple of dozen': 24, 'two and a half': 2.5, 'three dozen': 36,
}
BIG = {
    'a million': 1000000, 'half a million': 500000, 'two million': 2000000, 'a thousand': 1000, 'a hundred': 100,
    'a hundred thousand': 100000, 'ten thousand': 10000, 'five thousand': 5000, 'a couple of hundred': 200,
    'a couple hundred': 200, 'a couple of thousand': 2000, 'fifteen hundred': 1500, 'twelve hundred': 1200,
    'twenty thousand': 20000, 'a quarter of a million': 250000, 'one and a half million': 1500000,
    'a hundred and fifty': 150, 'a hundred and twenty': 120, 'two and a half thousand': 2500, 'fifty thousand': 50000,
}
# one thing follows
OF_ONE = {
    'half a': 0.5, 'a quarter of a': 0.25, 'three quarters of a': 0.75, 'a tenth of a': 0.1, 'quarter of a': 0.25,
    'three-quarters of a': 0.75, 'one quarter of a': 0.25, 'half of a': 0.5, 'one half of a': 0.5,
    'an eighth of a': 0.125, '1/2 a': 0.5, '1/4 of a': 0.25, '3/4 of a': 0.75, '1/2 of a': 0.5, '½ a': 0.5,
}
USUAL_OF_ONE = ['half a'] * 8 + ['a quarter of a'] * 3 + ['quarter of a'] * 3 + ['three quarters of a'] * 2
HALVES = {'half': 0.5, 'a half': 0.5, 'one half': 0.5, 'a quarter': 0.25, 'quarter': 0.25, 'one quarter': 0.25}
FRACTIONS = {
    '1/2': 0.5, '1/4': 0.25, '3/4': 0.75, '1/8': 0.125, '3/8': 0.375, '1/5': 0.2, '2/5': 0.4, '5/8': 0.625, '½': 0.5,
    '¼': 0.25, '¾': 0.75,
}
USUAL_FRACTIONS = ['1/2', '1/2', '1/2', '1/4', '1/4', '3/4', '3/4', '½', '½', '¼', '¾']
MIXED = [' 1/2', ' 1/2', ' 1/4', ' 3/4', '½', '½', '¼', '¾', ' ½', ' 1/8', ' and 1/2']
# what each short form stands for; money alone has the second
SHORT_FORMS = {'k': 1000, 'K': 1000, ' k': 1000, ' thousand': 1000, 'm': 10**6, 'M': 10**6, ' million': 10**6}
USUAL_SHORT_FORMS = ['k'] * 9 + ['K'] * 2 + [' k', ' thousand', ' thousand', ' million']
SHORT_FORMS_OF_MONEY = {
    **SHORT_FORMS, ' grand': 1000, ' mille': 1000, ' mio': 10**6, ' mil': 10**6, 'mio': 10**6, 'mn': 10**6, 'bn': 10**9,
    ' billion': 10**9,
}
USUAL_OF_MONEY = ['k'] * 16 + ['K'] * 4 + [' grand'] * 3 + ['m'] * 3 + ['M', ' million', ' million', ' thousand']


def spelled(n, link=' and ', dash='-'):
    """205 -> two hundred and five"""
    if n < 20:
        return ONES[n]
    if n < 100:
        return TENS[n // 10] + (dash + ONES[n % 10] if n % 10 else '')
    size, word = (100, ' hundred') if n < 1000 else (1000, ' thousand')
    head, rest = spelled(n // size, link, dash) + word, n % size
    if not rest:
        return head
    return head + (link if rest < 100 else ' ') + spelled(rest, link, dash)


def as_word(r, n):
    """A whole number spelled in one of the usual ways."""
    return spelled(n, r.choice([' and ', ' ']), r.choice('- '))


def whole(value):
    """Without the fraction where that is nothing."""
    return int(value) if value == int(value) else value


def draw_head(r):
    """What stands before the k: 8, 2.5, 120."""
    x = r.random()
    if x < 0.5:
        return str(r.choice([r.randint(1, 20), r.randint(1, 10), r.randint(1, 99), r.randint(1, 9) * 10]))
    if x < 0.62:
        return str(r.choice([100, 150, 120, 200, 250, 300, 500, r.randint(100, 999)]))
    if x < 0.9:
        return '%d.%d' % (r.randint(1, 30), r.choice([5, 5, 5, 2, r.randint(1, 9)]))
    return '%d.%02d' % (r.randint(1, 12), r.choice([25, 75, r.randint(1, 9) * 10 + r.randint(1, 9)]))


def short_form(r, of_money=False):
    """(value, text) of a big number: 8k, 2.5K, 3 grand, 1.2m"""
    forms, usual = (SHORT_FORMS_OF_MONEY, USUAL_OF_MONEY) if of_money else (SHORT_FORMS, USUAL_SHORT_FORMS)
    ending = r.choice(usual if r.random() < 0.85 or not of_money else list(forms))
    head = draw_head(r)
    if forms[ending] > 1000 and r.random() < 0.6:
        head = r.choice(['1', '2', '3', '5', '10', '1.5', '2.5', '1.2', '4.2', '3.75'])
    return int(round(float(head) * forms[ending])), head + ending


def fraction(r):
    """(value, text): 1/2, ¾; 1 1/2, 2½"""
    if r.random() < 0.6:
        text = r.choice(USUAL_FRACTIONS if r.random() < 0.8 else list(FRACTIONS))
        return FRACTIONS[text], text
    count, ending = r.choice([1, 1, 2, 2, 3, r.randint(1, 12)]), r.choice(MIXED)
    return count + FRACTIONS[ending.split(' ')[-1]], str(count) + ending


def grouped(r, value):
    """Thousands set apart: 12,500 or 12 500."""
    text = '{:,}'.format(value)
    return text.replace(',', ' ') if r.random() < 0.25 else text


def long_decimal(r):
    """(value, text) with many digits, or none before the point: 3.14159, .5"""
    if r.random() < 0.45:
        text = '.' + r.choice(['5', '5', '25', '75', '8', '05', '125', str(r.randint(1, 9))])
        return float('0' + text), text
    text = '%d.%0*d' % (r.choice([0, r.randint(0, 9), r.randint(1, 120)]), 3, r.randint(1, 999))
    if r.random() < 0.5:
        text += str(r.randint(1, 99))
    text = text.rstrip('0')
    return whole(float(text)), text.rstrip('.')


def in_words(r):
    """(value, text) of an amount of several things"""
    x = r.random()
    if x < 0.05:
        value = r.choice([r.randint(1000, 9999), r.randint(2, 99) * 1000, r.randint(11, 99) * 100])
        return value, as_word(r, value)
    if x < 0.08:
        tenth, text = r.randint(1, 9), r.choice(['zero point ', 'point '])
        return tenth / 10, text + ONES[tenth]
    if x < 0.45:
        value = r.choice([r.randint(2, 12), r.randint(13, 99), r.choice([15, 20, 25, 30, 40, 50, 75])])
        return value, as_word(r, value)
    if x < 0.62:
        value = r.choice([r.randint(100, 999), r.randint(2, 9) * 100, r.randint(2, 9) * 1000 + r.randint(0, 9) * 100])
        return value, as_word(r, value)
    if x < 0.76:
        value = r.randint(1, 12)
        half, words = r.choice([(0.5, 'a half'), (0.5, 'a half'), (0.5, 'a half'), (0.25, 'a quarter')])
        return value + half, '%s and %s' % (ONES[value] if r.random() < 0.8 else value, words)
    if x < 0.84:
        value, tenth = r.randint(0, 12), r.randint(1, 9)
        return float('%d.%d' % (value, tenth)), '%s point %s' % (ONES[value], ONES[tenth])
    text = r.choice([*FEW, *FEW, *BIG])
    return {**FEW, **BIG}[text], text


def ordinal(r, n):
    """8 -> 8th, eighth"""
    return ORDINALS[n] if r.random() < 0.4 else '%d%s' % (n, {2: 'nd', 3: 'rd'}.get(n, 'th'))
