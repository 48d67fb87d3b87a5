"""Numbers in words, and how much of a thing without a number: 'twenty five', 'a dozen', 'half a', 'a quarter of a'."""

ONES = (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen '
    'eighteen nineteen'
).split()
TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split()
ORDINALS = '- - second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split()
FEW = {'a dozen': 12, 'half a dozen': 6, 'two dozen': 24, 'a couple of': 2, 'one and a half': 1.5}
BIG = {
    'a million': 1000000, 'half a million': 500000, 'two million': 2000000, 'a thousand': 1000, 'a hundred': 100,
    'a hundred thousand': 100000, 'ten thousand': 10000, 'five thousand': 5000,
}
OF_ONE = {'half a': 0.5, 'a quarter of a': 0.25, 'three quarters of a': 0.75, 'a tenth of a': 0.1}  # one thing follows


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


def in_words(r):
    """(value, text) of an amount of several things"""
    x = r.random()
    if x < 0.45:
        value = r.choice([r.randint(2, 12), r.randint(13, 99), r.choice([15, 20, 25, 30, 40, 50, 75])])
        return value, as_word(r, value)
    if x < 0.62:
        value = r.choice([r.randint(100, 999), r.randint(2, 9) * 100, r.randint(2, 9) * 1000 + r.randint(0, 9) * 100])
        return value, as_word(r, value)
    if x < 0.76:
        value = r.randint(1, 12)
        return value + 0.5, ONES[value] + ' and a half'
    if x < 0.84:
        value, tenth = r.randint(0, 12), r.randint(1, 9)
        return float('%d.%d' % (value, tenth)), '%s point %s' % (ONES[value], ONES[tenth])
    text = r.choice([*FEW, *FEW, *BIG])
    return {**FEW, **BIG}[text], text


def ordinal(r, n):
    """8 -> 8th, eighth"""
    return ORDINALS[n] if r.random() < 0.4 else '%d%s' % (n, {2: 'nd', 3: 'rd'}.get(n, 'th'))
