"""Checks families written as text (families/written/*.txt); exits with 1 where something is wrong.

    check_families.py [NAME ...] [--show 0] [--seed 1]

NAME is that of a file without `.txt`; none: all. A phrasing must show each value that has to be passed, by its role or
by `<role=value>`, and optional ones only in brackets of their own. A family must have enough names, descriptions and
phrasings, and must not be one of those that are never trained. --show prints so many requests, with their calls."""
import argparse
import random
import re
import sys

from families import HELD_OUT, TRAINED, key, written
from likeness import SIMILARITY
from surroundings import flat_parameters
from wording import arguments_of, draw_request, draw_values

LEAST = dict(names=2, descriptions=3, phrasings=10)
TOO_NEAR = 0.46  # to a family that is never trained


def problems_of_phrasing(family, text):
    parameters, meant = flat_parameters(family), family['meant'].get(text, {})
    parts = re.findall(r'\[(\w+):([^\[\]]*)\]', text)
    bare = re.sub(r'\[(\w+):([^\[\]]*)\]', '', text)
    shown = re.findall(r'\{(\w+)\}', bare)
    if re.search(r'[\[\]<>]', bare) or bare.count('{') != len(shown):
        yield 'has a bracket that is not closed or not known'
    for role in shown + [role for _, inner in parts for role in re.findall(r'\{(\w+)\}', inner)]:
        if role not in parameters:
            yield 'shows {%s}, which is no role' % role
    for role, inner in parts:
        if re.findall(r'\{(\w+)\}', inner) != [role]:
            yield 'has a part [%s: ...] that does not show {%s} alone' % (role, role)
        elif role in parameters and not parameters[role]['optional']:
            yield 'has [%s: ...], but %s is not optional' % (role, role)
    for role, parameter in parameters.items():
        if parameter['optional'] and role in shown:
            yield 'shows {%s}, which is optional, outside [%s: ...]' % (role, role)
        if not parameter['optional'] and role not in shown and role not in meant:
            yield 'does not show {%s}, which is needed' % role
        if shown.count(role) > 1 or role in meant and role in shown:
            yield 'shows {%s} twice' % role


def problems_of(family):
    for what, least in LEAST.items():
        if len(set(family[what])) < least:
            yield 'has %d %s, should have %d or more' % (len(set(family[what])), what, least)
    roles = [role for parameter in family['parameters'].values() for role in parameter.get('fields') or ()]
    if set(roles) & set(family['parameters']) or len(roles) != len(set(roles)):
        yield 'uses a role twice'
    if any(not re.fullmatch('[a-z][a-z0-9]*(_[a-z0-9]+)*', name) for name in family['names']):
        yield 'has a name that is not in small letters'
    for text in family['phrasings']:
        for problem in problems_of_phrasing(family, text):
            yield '%s: %s' % (problem, text)
    for held in HELD_OUT:
        near = SIMILARITY[id(family)].get(id(held), 0)
        if near > TOO_NEAR or set(family['names']) & set(held['names']):
            yield 'is like %s, which is never trained (%.2f)' % (key(held), near)


def show(family, r):
    values, shown = draw_values(r, family)
    text, mentioned = draw_request(r, family, values, shown, 'train')
    names = {role: parameter['names'][0] for role, parameter in flat_parameters(family).items()}
    names.update((role, parameter['names'][0]) for role, parameter in family['parameters'].items())
    print(text, '->', key(family), arguments_of(family, names, values, mentioned))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('names', nargs='*')
    parser.add_argument('--show', type=int, default=0)
    parser.add_argument('--seed', type=int, default=1)
    options = parser.parse_args()
    chosen = [each for name in options.names or written.FAMILIES for each in written.FAMILIES[name]]
    count = 0
    others = {}
    for family in TRAINED + HELD_OUT:
        others.setdefault(key(family), []).append(family)
    for family in chosen:
        found = list(problems_of(family))
        if len(others[key(family)]) > 1:
            found.append('has the first name of another family')
        for problem in found:
            print('%s %s' % (key(family), problem))
        count += len(found)
    r = random.Random(options.seed)
    for _ in range(options.show):
        show(r.choice(chosen), r)
    print('%d families, %d phrasings, %d problems' % (len(chosen), sum(len(f['phrasings']) for f in chosen), count))
    return 1 if count else 0


if __name__ == '__main__':
    sys.exit(main())
