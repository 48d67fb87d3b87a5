"""Questions to the demo's tools, one or two at once, and what none of the tools serves."""
import re

from families import pools
from unserved import open_request

from .amounts import (
    DIMENSIONS, MANY, ONE, ONE_OF, OF_GOODS, city, code, many_units, money, name_of, number, one_unit, rate,
    terse_money, unit_scene, units, units_of_a_kind,
)
from .arithmetic import calculation, story
from .joints import FRAMES, MORE_JOINTS, NOT_WITH_SUMS, TIME_THEN_WEATHER, TWO_INTO_ONE, WEATHER_THEN_TIME
from .manners import manners, typed
from .measures import ONE_UNIT, RATE, TERSE_MONEY
from .patterns import expand, fill
from .phrasings import (
    BOTH, BOTH_TIME_FIRST, GREET, JOIN, LEAD, NOT_OURS, PAIR, PATTERNS, REPLY, SHORT, TRIPLE, TRIPLE_TIME,
)
from .scenes_of_conversion import HOW_MANY
from .stories import told
from .sums import ALONE, bare, whole_question

TOOL_NAMES = dict(
    weather='get_weather', time='get_time', units='convert_units', calc='calculate', money='convert_currency'
)
# people say a sum in more ways than they ask for the weather
HOW_OFTEN = dict(weather=0.8, time=0.7, units=1.3, calc=2.3, money=1.2)
VERB = re.compile(
    '(add|sum(?! of)|multiply|divide|split|share|subtract|take|deduct|square(?! root)|cube(?! root)|double(?! of)|'
    'triple(?! of)|halve|increase|raise|reduce|decrease|lower|cut|knock|average(?! of)|start) '
)
ALL_JOINTS = JOIN + MORE_JOINTS
SCENES_SHARE = 0.9 * HOW_MANY / (HOW_MANY + len(PATTERNS['units']))  # as often as each pattern
COMPANIES = ['Apple', 'Tesla', 'Google', 'Microsoft', 'Nvidia', 'Amazon', 'apple', 'tesla']


def draw_kind(r, kinds):
    return r.choices(kinds, [HOW_OFTEN[kind] for kind in kinds])[0]


def draw_values(r, kind):
    """(arguments, texts) of one question"""
    if kind in ('weather', 'time'):
        drawn = city(r)
        return dict(city=drawn), dict(c=drawn)
    if kind == 'units':
        return units(r)
    if kind == 'money':
        return money(r)
    text, expression = calculation(r)
    return dict(expression=expression), dict(e=text)


def unit_name(r):
    """A unit by its whole name, one or many."""
    return name_of(r, r.choice(r.choice(DIMENSIONS)), r.choice([ONE, MANY]))


def not_ours(r):
    """A request that none of the five tools serves."""
    if r.random() < 0.12:
        return manners(r, typed(r, open_request(r)))
    draw = dict(
        w=lambda: pools.word(r),
        p=lambda: pools.person(r),
        C=lambda: r.choice(pools.COUNTRIES),
        P=lambda: city(r),
        L=lambda: r.choice(pools.LANGS),
        n=lambda: str(r.randint(2, 12)),
        h=lambda: pools.clock(r),
        y=lambda: str(r.randint(1950, 2026)),
        K=lambda: r.choice([*COMPANIES, pools.Made(r)]),
        m=lambda: money(r)[1]['m'],
        q=lambda: units(r, among=OF_GOODS)[1]['q'],
        u=lambda: unit_name(r),
        o=lambda: one_unit(r),
        O=lambda: many_units(r),
        b=lambda: units_of_a_kind(r, False),
        B=lambda: units_of_a_kind(r, True),
        k=lambda: r.choice(list(ONE_OF)) if r.random() < 0.75 else code(r)[0],
    )
    text = typed(r, expand(r, r.choice(NOT_OURS)))
    text = re.sub(r'\{(\w)\}', lambda match: draw[match.group(1)](), text)
    return manners(r, re.sub(' +', ' ', text))


def small_talk(r):
    """(text, reply)"""
    sort = r.choices(list(GREET), [5, 1, 5, 3, 4, 2, 2, 1])[0]
    return expand(r, r.choice(GREET[sort])), REPLY[sort]


def special(r, kind, short):
    """(text, arguments) of a question whose values are drawn for its form; None for most questions"""
    x = r.random()
    if kind == 'calc' and x < 0.12:  # a formula alone
        text, expression = bare(r)
        form = '{e}' if short else expand(r, r.choice(ALONE))
        return fill(form, dict(e=text)), dict(expression=expression)
    if kind == 'calc' and not short and x < 0.6:
        text, expression = story(r) if x < 0.17 else told(r) if x < 0.52 else whole_question(r)
        return text, dict(expression=expression)
    if kind == 'money' and x < 0.17:
        arguments, shown = terse_money(r) if x < 0.15 else rate(r)
        return fill(expand(r, r.choice(TERSE_MONEY if x < 0.15 else RATE)), shown), arguments
    if kind == 'units' and x < 0.1:
        arguments, shown = units(r, one=True)
        return fill(expand(r, r.choice(ONE_UNIT)), shown), arguments
    if kind == 'units' and not short and x < 0.1 + SCENES_SHARE:
        arguments, shown, pattern = unit_scene(r)
        return fill(typed(r, pattern), shown), arguments
    return None


def question(r, kind, short=False):
    """(text, arguments) of one question to one tool"""
    asked = special(r, kind, short)
    if asked:
        return asked
    arguments, shown = draw_values(r, kind)
    pattern = expand(r, r.choice(SHORT[kind] if short else PATTERNS[kind]))
    if kind == 'calc' and VERB.match(shown['e']):  # 'subtract 5 from 12' is a sentence of its own
        pattern = '{e}' if short else expand(r, SENTENCE_OF_ITS_OWN)
    if kind == 'units' and '{f}' in pattern and ('degrees' in shown['q'] or not re.match('-?[0-9]', shown['a'])):
        pattern = '{q} to {t}'
    return fill(pattern if short else typed(r, pattern), shown), arguments


SENTENCE_OF_ITS_OWN = (
    "({e}|{e}|{e}|(please|can you|could you|i need you to|help me|i want to|pls|let's) {e}( please| for me|)(?|))"
)


def calls_of(*asked):
    """Calls of (kind, arguments) pairs."""
    return [dict(name=TOOL_NAMES[kind], arguments=arguments) for kind, arguments in asked]


# ---------------------------------------------------------------- two questions in one
def weather_and_time(r, place):
    weather, time = ('weather', dict(city=place)), ('time', dict(city=place))
    if r.random() < 0.35:
        return fill(typed(r, expand(r, r.choice(BOTH_TIME_FIRST))), dict(c=place)), calls_of(time, weather)
    pattern = expand(r, r.choice(BOTH))
    text = fill(typed(r, pattern), dict(c=place))
    at_weather = min(at for at in (pattern.find('weather'), pattern.find('temp'), 999) if at >= 0)
    time_first = pattern.find('time') < at_weather and not re.search('raining|cold|sunny|hot|snowing|warm', pattern)
    return text, calls_of(time, weather) if time_first else calls_of(weather, time)


def kinds_crossed(r, c, d):
    """The weather of one place and the time of another."""
    weather_first = r.random() < 0.5
    pattern = expand(r, r.choice(WEATHER_THEN_TIME if weather_first else TIME_THEN_WEATHER))
    kinds = ('weather', 'time') if weather_first else ('time', 'weather')
    text = fill(typed(r, pattern), dict(c=c, d=d))
    return text, calls_of(*((kind, dict(city=place)) for kind, place in zip(kinds, (c, d))))


def several_cities(r, kind, cities):
    c, d, g = cities
    if r.random() < 0.12:
        text = fill(typed(r, expand(r, r.choice(TRIPLE if kind == 'weather' else TRIPLE_TIME))), dict(c=c, d=d, g=g))
        return text, calls_of(*((kind, dict(city=each)) for each in (c, d, g)))
    text = fill(typed(r, expand(r, r.choice(PAIR[kind]))), dict(c=c, d=d))
    return text, calls_of(*((kind, dict(city=each)) for each in (c, d)))


def two_currencies(r):
    """An amount into two currencies; None if they are not different ones."""
    (first, shown), (second, shown_second) = money(r), money(r)
    if second['to'] in (first['to'], first['from']):
        return None
    pattern = expand(
        r, '(convert|change|what is|how much is|) {m} (in|to) {t}( and|, and|,) (in |to |) {u}(?|)( please|)'
    )
    text = fill(typed(r, pattern), dict(m=shown['m'], t=shown['t'], u=shown_second['t']))
    return text, calls_of(('money', first), ('money', {**first, 'to': second['to']}))


def two_sums_of_money(r):
    """Two amounts into one currency; None if one of them is of that currency."""
    (first, shown), (second, shown_second) = money(r), money(r)
    if second['from'] == first['to']:
        return None
    text = fill(typed(r, expand(r, r.choice(TWO_INTO_ONE))), dict(m=shown['m'], s=shown_second['m'], t=shown['t']))
    return text, calls_of(('money', first), ('money', {**second, 'to': first['to']}))


def two_amounts(r):
    """An amount into two units, or two amounts into one unit; None if the unit has two words."""
    first, shown = units(r)
    value, text_of_value = number(r)
    if ' ' in shown['f']:
        return None
    other, shown_other = units(r)
    if r.random() < 0.4 and other['to'] not in (first['to'], first['from']):
        pattern = expand(r, '(convert |what is |how much is |) {q} (in|to) {t}( and|, and) (in |to |) {u}(?|)')
        text = fill(typed(r, pattern), dict(q=shown['q'], t=shown['t'], u=shown_other['t']))
        return text, calls_of(('units', first), ('units', {**first, 'to': other['to']}))
    pattern = expand(r, '(convert |what are |how much are |) {q} and {b} (in|to) {t}(?|)')
    text = fill(typed(r, pattern), dict(q=shown['q'], b=text_of_value + ' ' + shown['f'], t=shown['t']))
    return text, calls_of(('units', first), ('units', {**first, 'value': value}))


OF_THE_PLACE = {
    'weather': [
        "(what's|how's|what is) the weather( like|) there", 'is it (cold|warm|raining) there',
        'how (warm|cold) is it there',
    ],
    'time': ["what('s the| is the local|'s the local) time there", 'what time is it there( now|)'],
}


def journey(r, kinds, place):
    """Something about a place one goes to, and something else; None if there is nothing else."""
    of_place = r.choice([kind for kind in ('weather', 'time') if kind in kinds])
    others = [kind for kind in kinds if kind not in ('weather', 'time')]
    if not others:
        return None
    other = r.choice(others)
    second, arguments = question(r, other, True)
    asked = r.choice(OF_THE_PLACE[of_place])
    pattern = expand(
        r,
        "(i'm|i am|we're|my friend is) (flying|going|travelling|moving|off) to {c}( soon| today| tomorrow|)(: |, |. )"
        + asked
        + '(, and| and|? And|. Also,|, and also) ',
    )
    text = fill(typed(r, pattern), dict(c=place)) + ' ' + second + r.choice(['?', '', '?'])
    return text, calls_of((of_place, dict(city=place)), (other, arguments))


def begins_with_value(text, arguments):
    return arguments.get('city', '\0')[:1] == text[:1]


def joints_between(kind, second_kind, text):
    """The joints that leave no doubt where the first request ends."""
    if 'calc' not in (kind, second_kind):
        return ALL_JOINTS
    if kind == second_kind and re.search(' and |, |then', text):
        return [each for each in ALL_JOINTS if each[0] in '.?;\n' and each not in NOT_WITH_SUMS and 'then' not in each]
    return [each for each in ALL_JOINTS if each not in NOT_WITH_SUMS and 'then' not in each]


def framed(r, first, second):
    """Both requests in a list or the like."""
    second = re.sub(r'( =| = \?|=|\?|\.)+$', '', second)
    frames = FRAMES
    if re.search('[0-9.,]', first[:1] + first[-1:] + second[:1]):  # a number beside the dot, the hyphen, the letter
        frames = [each for each in FRAMES if not re.search(r'^[-*]|1|[.;/] \{two|\{one\}\.', each)]
    return fill(r.choice(frames), dict(one=first, two=second))


def joined(r, kinds):
    """Any two questions, one after the other."""
    kind = r.choice(kinds)
    second_kind = r.choice(kinds) if r.random() < 0.8 else kind
    same = r.random() < 0.65
    first, arguments = question(r, kind, same)
    second, second_arguments = question(r, second_kind, same or r.random() < 0.5)
    joint = r.choice(joints_between(kind, second_kind, first + second))
    if 'thank' not in first:
        first = re.sub(r'( =| = \?|=|\?|\.)+$', '', first)
    if r.random() < 0.16:
        return framed(r, first, second), calls_of((kind, arguments), (second_kind, second_arguments))
    lead = r.choice(LEAD) if same else ''
    if lead and (VERB.match(first) or re.match(r'(what|how|is|do|convert|calculate|compute|change|exchange)', first)):
        lead = r.choice(['', 'two things: ', 'Two questions: '])
    if r.random() < 0.3 and not lead:
        small_word = first[0].islower() and arguments.get('city', '')[:1] != first[0]
        if kind not in ('weather', 'time') or small_word:
            first = first[0].upper() + first[1:]
    if joint[0] in '.?' and r.random() < 0.5 and second[:1].islower():
        if not begins_with_value(second, second_arguments) and second_kind not in ('units', 'money'):
            second = second[0].upper() + second[1:]
    return lead + first + joint + second, calls_of((kind, arguments), (second_kind, second_arguments))


def two(r, kinds):
    """(text, calls): two questions in one, for the kinds at hand"""
    x = r.random()
    cities = [city(r) for _ in range(3)]
    if r.random() < 0.3:
        cities = [each.lower() for each in cities]
    if x < 0.14 and 'weather' in kinds and 'time' in kinds:
        return weather_and_time(r, cities[0]) if x < 0.095 else kinds_crossed(r, *cities[:2])
    of_place = [kind for kind in ('weather', 'time') if kind in kinds]
    if x < 0.36 and of_place:
        return several_cities(r, r.choice(of_place), cities)
    asked = None
    if x < 0.41 and 'money' in kinds:
        asked = two_currencies(r) if r.random() < 0.6 else two_sums_of_money(r)
    if not asked and x < 0.46 and 'units' in kinds:
        asked = two_amounts(r)
    if not asked and x < 0.54 and len(kinds) > 2 and 'weather' in kinds:
        asked = journey(r, kinds, cities[0])
    return asked or joined(r, kinds)
