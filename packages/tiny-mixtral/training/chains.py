"""Requests for two calls of which the second needs a value of the first result.

A chain says which two families, what is asked, the values of the first call, the keys its result must have, and how
the arguments of the second call come from that result."""
import re
from dataclasses import dataclass
from typing import Callable

import demo
from demo import DEMO
from families import TRAINED, key, pools
from families.pools import JSON_TYPES
from likeness import wide_clash
from surroundings import lower_first
from wording import draw_request, draw_values, fill, show

LINKS = {'id', 'email', 'place', 'person', 'path', 'url', 'company', 'country', 'ticker'}  # kinds a chain may go over


@dataclass
class Chain:
    first: dict
    second: dict
    text: str
    first_values: dict
    results: dict  # of the first call; empty: as its family has them
    second_values: Callable  # (first result, its keys) -> role -> value


def links(kind):
    return isinstance(kind, str) and (kind in LINKS or kind[:1] == 'w' and JSON_TYPES.get(kind) is None)


def linked_families():
    """first name of a family -> its ways to a second one: (family, spellings of the result, second family, role)"""
    out = {}
    for first in TRAINED:
        if first.get('nested'):
            continue
        for spellings, kind in first['results'].items():
            if not links(kind):
                continue
            for second in TRAINED:
                if second is first or second.get('nested') or wide_clash(first, second):
                    continue
                for role, parameter in second['parameters'].items():
                    if parameter['kind'] == kind and not parameter['optional']:
                        out.setdefault(key(first), []).append((first, spellings, second, role))
    return out


LINKED = linked_families()
BACK_REFERENCES = [
    'that %s', 'that %s', 'the %s', 'the %s you get', 'the returned %s', 'the %s from it',
]
THEN = [' and then ', ', then ', '. Then ', ' and ', '. After that, ', '. Next: ', '. With the result: ']


def draw_second_request(r, second, role, split):
    """(text with a mark where the value of the first result goes, values, roles mentioned); None if it does not
    fit."""
    values, shown = draw_values(r, second)
    shown[role] = '\0'
    for _ in range(12):
        text, mentioned = draw_request(r, second, values, dict(shown), split)
        if text.count('\0') == 1 and not re.search('["\'#(/]\0|\0["\')/@]', text):
            return text, values, mentioned
    return None


def try_linked_chain(r, split):
    first, spellings, second, role = r.choice(LINKED[r.choice(list(LINKED))])
    name = r.choice(spellings.split())
    results = {
        (name if each == spellings else r.choice(each.split())): kind for each, kind in first['results'].items()
    }
    if len(results) < len(first['results']):
        return None
    values, shown = draw_values(r, first)
    text, mentioned = draw_request(r, first, values, shown, split)
    first_values = {each: value for each, value in values.items() if each in mentioned}
    asked = draw_second_request(r, second, role, split)
    if asked is None:
        return None
    then, values, mentioned = asked
    second_values = {each: value for each, value in values.items() if each in mentioned}
    then = then.replace('\0', r.choice(BACK_REFERENCES) % name.replace('_', ' '))
    text = text.rstrip('?. ') + r.choice(THEN) + lower_first(then)
    return Chain(first, second, text, first_values, results, lambda result, _: {**second_values, role: result[name]})


def draw_linked_chain(r, split):
    while True:
        chain = try_linked_chain(r, split)
        if chain:
            return chain


# ---------------------------------------------------------------- chains written by hand
FAMILIES = {key(family): family for family in TRAINED}
DEMO_FAMILIES = {key(family): family for family in DEMO}


def temperature_chain(r, joint):
    city = demo.draw_city(r)
    degrees = r.choice([-8, r.randint(-5, 38), r.randint(10, 30)])
    text = r.choice(
        [
            'What is the weather in {c}%sconvert the temperature to fahrenheit',
            'Get the weather in {c}%sgive me the temperature in fahrenheit',
            'weather in {c}%sthe temperature in fahrenheit',
        ]
    )
    return Chain(
        DEMO_FAMILIES['get_weather'],
        DEMO_FAMILIES['convert_units'],
        (text % joint).replace('{c}', city),
        dict(c=city),
        {'temperature temp temp_c': degrees},
        lambda result, keys: dict(a=result[keys[0]], f='celsius', t='fahrenheit'),
    )


def money_chain(r, joint):
    values, shown = demo.draw_values(r, DEMO_FAMILIES['convert_currency'])
    percent = r.randint(2, 60)
    text = r.choice(
        [
            'Convert {m} to {t}%stake %d%% of it',
            'How much is {m} in {t}%scalculate %d%% of that',
            'change {m} to {t}%swhat is %d%% of it',
        ]
    )
    return Chain(
        DEMO_FAMILIES['convert_currency'],
        DEMO_FAMILIES['calculate'],
        fill(text % (joint, percent), values, shown),
        values,
        {},
        lambda result, keys: dict(e='%d / 100 * %s' % (percent, show(result[keys[0]]))),
    )


def calculation_chain(r, joint):
    said, expression = demo.draw_calculation(r)
    source, target = r.sample(['USD', 'EUR', 'GBP', 'CHF', 'JPY'], 2)
    text = r.choice(
        [
            'What is {e}%sconvert the result from {f} to {t}',
            'calculate {e}%sconvert it from {f} to {t}',
            'Work out {e}%schange the result from {f} to {t}',
        ]
    )
    return Chain(
        DEMO_FAMILIES['calculate'],
        DEMO_FAMILIES['convert_currency'],
        fill(text % joint, {}, dict(e=said, f=source, t=target)),
        dict(e=expression),
        {},
        lambda result, keys: dict(a=result[keys[0]], f=source, t=target),
    )


def mail_chain(r, joint):
    name, subject = pools.person(r), pools.phrase(r)
    text = r.choice(
        [
            'Look up {n}%ssend them an email about {s}',
            'Find the user {n}%semail them about {s}',
            'Get the address of {n}%ssend a mail about {s}',
        ]
    )
    return Chain(
        FAMILIES['get_user'],
        FAMILIES['send_email'],
        fill(text % joint, dict(n=name, s=subject), {}),
        dict(n=name),
        {},
        lambda result, keys: dict(t=result[keys[0]], s=subject),
    )


def tracking_chain(r, joint):
    order = pools.alnum(r)
    text = r.choice(
        [
            'Look up order {o}%strack its package',
            'Find the order {o}%stell me where the package is',
            'Get order {o}%sfollow the shipment',
        ]
    )
    return Chain(
        FAMILIES['get_order'],
        FAMILIES['track_package'],
        (text % joint).replace('{o}', order),
        dict(o=order),
        {'tracking_number tracking package': 'id', 'status': ['shipped', 'packed']},
        lambda result, keys: dict(n=result[keys[0]]),
    )


def price_chain(r, joint):
    product = pools.phrase(r)
    source, target = r.sample(['USD', 'EUR', 'GBP', 'CHF', 'SEK', 'JPY'], 2)
    text = r.choice(
        [
            'How much does the {p} cost%sconvert the price to {t}',
            'Get the price of the {p}%sgive it to me in {t}',
            'What is the price of the {p}%show much is that in {t}',
        ]
    )
    return Chain(
        FAMILIES['product_price'],
        DEMO_FAMILIES['convert_currency'],
        fill(text % joint, dict(p=product, t=target), {}),
        dict(p=product),
        {'price amount': 'num', 'currency': [source]},
        lambda result, keys: dict(a=result[keys[0]], f=source, t=target),
    )


def units_chain(r, joint):
    values, shown = demo.draw_values(r, DEMO_FAMILIES['convert_units'])
    number = r.randint(2, 20)
    words, sign = r.choice(
        [
            ('divide it by', '/'), ('multiply it by', '*'), ('add', '+'), ('divide the result by', '/'),
            ('multiply the result by', '*'),
        ]
    )
    text = r.choice(['Convert {a} {f} to {t}', 'How many {t} is {a} {f}', '{a} {f} in {t}'])
    return Chain(
        DEMO_FAMILIES['convert_units'],
        DEMO_FAMILIES['calculate'],
        fill(text, values, shown) + joint + '%s %d' % (words, number),
        values,
        {},
        lambda result, keys: dict(e='%s %s %d' % (show(result[keys[0]]), sign, number)),
    )


WRITTEN = [
    temperature_chain, temperature_chain, money_chain, calculation_chain, mail_chain, tracking_chain, price_chain,
    units_chain,
]


def draw_chain(r, split):
    if split != 'demo' and (split == 't1' or r.random() < 0.55):
        return draw_linked_chain(r, split)
    write = r.choice(WRITTEN)
    return write(r, r.choice([' and ', ' and then ', ', then ', '. Then ']))
