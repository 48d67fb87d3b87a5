"""Formulas of many shapes, with brackets, powers and roots, as people space them."""
import re

from .patterns import lines

SHAPES = lines('''
(A + B) / C - D
(A + B) / C + D
(A - B) / C + D
(A + B) * C - D
(A - B) * C + D
A + B / C
A - B / C
A * B / C
A / B * C
A / B / C
A / B + C / D
A / B - C
A * (B + C) - D
A * (B - C) + D
A / (B + C)
A / (B * C)
A - (B - C)
A - (B + C) / D
A + (B - C) * D
A + (B + C) / D
(A + B) / (C + D)
(A - B) / (C + D)
(A * B) / (C + D)
(A + B) * (C + D)
(A + B) * (C - D)
(A + B) / C
(A + B + C) / D
(A + B - C) * D
(A * B - C) / D
(A * B + C) / D
((A + B) * C) / D
((A - B) * C) + D
((A + B) / C) * D
(A + B) * C / D
A * B + C * D
A * B - C * D
A + B * C - D
A - B - C - D
A + B - C + D
2 * (A + B)
-A + B
-A - B
-A * B
(-A + B) * C
A * -B
A ^ 2 + B
A ^ 2 - B
A ^ 2 + B ^ 2
A ^ 2 * B
A ^ 3 - B
(A + B) ^ 2
(A - B) ^ 2
(A + B) ^ 2 / C
A * B ^ 2
3.14 * A ^ 2
2 ^ N
2 ^ N + A
10 ^ N
A ^ N
1.05 ^ N * A
A * (1 + B) ^ 2
sqrt(Q)
sqrt(Q) + A
sqrt(Q) - A
sqrt(Q) * A
sqrt(Q) / A
A + sqrt(Q)
A * sqrt(Q)
A - sqrt(Q)
sqrt(Q) + sqrt(A)
sqrt(Q + A)
sqrt(A * B)
sqrt(A ^ 2 + B ^ 2)
sqrt(Q) * (A + B)
(A + sqrt(Q)) / B
sqrt(A) ^ 2
''')
SQUARES = [4, 9, 16, 25, 36, 49, 64, 81, 100, 121, 144, 169, 196, 225, 256, 400, 625, 900, 1024]


def figure(r):
    """(value, text)"""
    x = r.random()
    if x < 0.5:
        value = r.randint(2, 25)
    elif x < 0.75:
        value = r.randint(20, 150)
    elif x < 0.87:
        value = r.randint(100, 2500)
    else:
        value = r.choice([0.5, 0.25, 0.75, 1.5, 2.5, r.randint(11, 999) / 10, r.randint(101, 9999) / 100])
    if value >= 1000 and r.random() < 0.4:
        return str(value), '{:,}'.format(value)
    return str(value), str(value)


def formula(r):
    """(text, expression): passed as typed where it holds no space, with a space around the signs otherwise"""
    shape = r.choice(SHAPES)
    marks = {name: figure(r) for name in 'ABCD'}
    marks.update(N=(str(r.randint(2, 12)),) * 2, Q=(str(r.choice(SQUARES)),) * 2)
    x = r.random()
    closed = shape.replace(' ', '')
    if x < 0.42:
        typed, passed = shape, shape
    elif x < 0.72:
        typed, passed = closed, closed
    else:  # here a space and there none
        typed, passed = re.sub(' ', lambda space: r.choice([' ', ' ', '']), shape), shape
        if ' ' not in typed or typed == shape:
            typed = passed
    if 0.72 < x < 0.8 and '*' in shape and 'sqrt' not in shape:
        typed = typed.replace('*', r.choice('x×'))
    fill = [''.join(marks.get(each, (each, each))[at] for each in form) for at, form in ((1, typed), (0, passed))]
    return fill[0], fill[1]
