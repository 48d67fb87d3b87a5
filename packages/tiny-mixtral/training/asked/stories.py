"""Arithmetic told as a little story, one a line, with the expression, whose order may be another than the story's.

{n}, {m}, {k}: how many, small whole numbers. {a}, {b}, {c}: prices, with their currency in the text. {x}, {y}, {z}:
figures, x at least as big as the others together. {p}: a percentage. {over}: a sum that pays {n} * {a}.
What is paid for several is `count * price`."""
from .counts import as_word
from .manners import typed
from .patterns import expand, fill, lines
from .told_scenes import scene_told

THINGS = (
    '(tickets|boxes|books|shirts|bottles|apples|chairs|pens|cups|pizzas|stamps|cards|bags|plants|tiles|lamps|cakes|'
    'bulbs|mugs|sandwiches|notebooks|melons|candles|towels|tyres|socks|beers|croissants)'
)
TOTAL = (
    "(what's the total|how much is that|what do i pay|how much altogether|what does that come to|what do i owe|total|"
    'how much in total|what will it cost|how much is it all together)(?|)'
)
LEFT = "(how (many|much) (are|is) left|what's left|what is left|how much (remains|is still there))(?|)"
EACH = (
    "(how much (is it|is that|does) each( pay|)|what does each (of us |)pay|how much per person|what's my share|"
    'what does everyone owe|how much for each)(?|)'
)
STORIES = [line.split(' => ') for line in lines('''
(i need|i'm buying|we want|she buys|we ordered|get me) {n} THINGS at {a}( each| apiece|)(, |. )TOTAL => {n} * {a}
{n} THINGS(,|) {a} each(, |. )TOTAL => {n} * {a}
THINGS are {a} each(, |. |. )(i take|i want|we need|give me) {n}(, |. )TOTAL => {n} * {a}
THINGS cost {a} (each|apiece|a piece)(, |. )how much are {n} of them(?|) => {n} * {a}
the (entry|entrance|ticket|fare) is {a} and (we are|there are) {n} of us(, |. )TOTAL => {n} * {a}
(we are|there are) {n} of us and the (entry|ticket|menu|tour) is {a} each(, |. )TOTAL => {n} * {a}
(a|one) night is {a}(, |. )(we stay|we are staying|i'll stay) {n}( nights|)(, |. )TOTAL => {n} * {a}
(we stay|i am staying|we booked) {n} nights at {a} (a|per) night(, |. )TOTAL => {n} * {a}
{n} THINGS at {a} and {m} THINGS at {b}(, |. )TOTAL => {n} * {a} + {m} * {b}
i bought {n} THINGS (at|for) {a} each and {m} THINGS (at|for) {b} each(, |. )TOTAL => {n} * {a} + {m} * {b}
{n} adults at {a} and {m} (kids|children) at {b}(, |. )TOTAL => {n} * {a} + {m} * {b}
{n} THINGS at {a} each plus {b} (shipping|delivery|for postage)(, |. )TOTAL => {n} * {a} + {b}
(delivery|shipping) is {b} and i want {n} THINGS at {a}(, |. )TOTAL => {n} * {a} + {b}
(a|the) (coat|hat|lamp|cake|book) (is|costs) {a} and (a|the) (scarf|belt|toy|pie|pen) {b}(, |. )TOTAL => {a} + {b}
{a} for (lunch|the taxi|bread) and {b} for (dinner|the bus|milk)(, |. )TOTAL => {a} + {b}
i (spent|paid) {a}, {b} and {c}( today| this week|)(, |. )(TOTAL|how much did i spend(?|)) => {a} + {b} + {c}
(my shopping|the list|my bills): {a}, {b}, {c}(, |. )TOTAL => {a} + {b} + {c}
(lunch|coffee) {a}, (taxi|bus) {b}, (museum|dinner) {c}(, |. )TOTAL => {a} + {b} + {c}
i (pay|paid) with (a |){x} (euros|dollars|pounds), (it|the bill) (is|was) {y}(, |. )(what's my change|how much do i \
get back|what change do i get)(?|) => {x} - {y}
(it|the bill) (is|was|came to) {y} and i (gave|handed over|paid) {x}(, |. )(how much (change|back)|what do i get \
back|what's my change)(?|) => {x} - {y}
i buy {n} THINGS at {a} and pay with {over}(, |. )(what's my change|how much do i get back)(?|) => {over} - {n} * {a}
{n} THINGS at {a} each and i (had|have) {over}(, |. )LEFT => {over} - {n} * {a}
(i've got|i had|there was|we had) {x} and (i |we |)(spent|used|lost|paid|gave away) {y} and {z}(, |. )LEFT => \
{x} - {y} - {z}
(i had|she had|there were|we had) {x} THINGS, {y} (broke|were sold|got lost|went bad|are gone)(, |. )LEFT => {x} - {y}
{y} of (the|my|our) {x} (eggs|seats|pages|tickets|guests|chairs) are (gone|taken|broken|missing)(, |. )LEFT => \
{x} - {y}
the (hall|bus|plane|cinema|train|boat) has {x} seats and {y} are (taken|booked|occupied|sold)(, |. )(how many are \
(free|left|empty)|how many seats are (free|left))(?|) => {x} - {y}
{y} seats of {x} are taken in the (hall|bus|plane|cinema)(, |. )(how many are (free|left))(?|) => {x} - {y}
(the|a) (hall|theatre|bus|plane) has {n} rows of {m} seats(, |. )how many (seats|can sit)(?|) => {n} * {m}
{n} rows (with|of) {m} (seats|chairs|desks|trees|vines)( each|)(, |. )how many( is that| in total| in all|)(?|) => \
{n} * {m}
there are {n} rows of {m} seats and {k} are broken(, |. )how many (can be used|are left|work)(?|) => {n} * {m} - {k}
(a|one) (box|carton|tray|crate|pack) holds {m} (eggs|bottles|tins|pens)(, |. )how many (are|is that) in {n}(?|) => \
{n} * {m}
{n} (boxes|cartons|trays|crates) of {m} (eggs|bottles|tins|apples)(, |. )how many( is that| in all|)(?|) => {n} * {m}
{n} (boxes|cartons|trays) of {m} eggs and {k} (are broken|broke)(, |. )how many (are left|good ones)(?|) => \
{n} * {m} - {k}
i have {x} eggs and (use|need) {n} (a day|per cake|every morning)(, |. )how (many days|long|many cakes)( do they last\
| is that|)(?|) => {x} / {n}
{x} eggs in boxes of {n}(, |. )how many boxes(?|) => {x} / {n}
(how many|number of) boxes of {n} for {x} (eggs|cupcakes|bottles)(?|) => {x} / {n}
(my|the|this) book has {x} pages and i('ve| have) read {y}(, |. )(how many are left|how many to go|what's left)(?|) \
=> {x} - {y}
i('ve| have) read {y} of {x} pages(, |. )(how many are left|how many to go|what's left)(?|) => {x} - {y}
(the|my) book has {x} pages(, |. )i read {n} (a day|a night|every evening)(, |. )how (many days|long)( will it take| \
is that|)(?|) => {x} / {n}
i read {n} pages (a day|every night)(, |. )how many (pages |)in {m} days(?|) => {n} * {m}
i read {n} pages a day for {m} days and {k} (more |)on sunday(, |. )how many( pages|)( is that|)(?|) => {n} * {m} + {k}
i work {n} hours a day, {m} days a week(, |. )how many hours( is that| a week|)(?|) => {n} * {m}
i (work|worked|did) {n} hours at {a} an hour(, |. )(what do i (earn|get)|how much is that|my pay)(?|) => {n} * {a}
(i get|they pay me|she earns) {a} an hour(, |. )(what do i|how much do i|what does she) (get|earn|make) (for|in) {n} \
hours(?|) => {n} * {a}
{n} hours at {a} and {m} (hours |)at {b}(, |. )(TOTAL|what do i earn(?|)) => {n} * {a} + {m} * {b}
i worked {n} hours on monday, {m} on tuesday and {k} on wednesday(, |. )how (many|many hours)( is that|)(?|) => \
{n} + {m} + {k}
(the drive|the trip|the hike) is {x} km and we did {y}( so far| already|)(, |. )how (far is it still|many are left|\
much is left)(?|) => {x} - {y}
(we|i) (drove|cycled|walked) {x} (km|miles) on (monday|day one) and {y} on (tuesday|day two)(, |. )how (far|much|many) \
(is that |)(altogether|in total|in all)(?|) => {x} + {y}
(we|i) (drove|cycled|walked|ran) {x}, {y} and {z} (km|miles)(, |. )(how far|how much|how many) (in total|altogether|is \
that)(?|) => {x} + {y} + {z}
(we|i) drove {x} (km|miles) in {n} hours(, |. )(how fast was that|what was the average speed|what speed was that)(?|) \
=> {x} / {n}
at {m} (km|miles) an hour(, |) how far (do i|do we|does it) (get|go) in {n} hours(?|) => {n} * {m}
(the car|my car|it) (does|drives) {m} (km|miles) on a (litre|gallon)(, |. )how far (with|on) {n}( of them|)(?|) => \
{n} * {m}
i run {n} (km|miles) {m} times a week(, |. )how (many|far|much)( is that|)(?|) => {n} * {m}
{x} (km|miles) there and back(, i go|,) {n} times(, |. )how (far|many)(?|) => {n} * 2 * {x}
(we are|there are) {n} (people|friends|of us) and the bill (is|was|came to) {a}(, |. )EACH => {a} / {n}
the bill (of|is|was) {a}(, |) for {n}( people| friends| of us|)(, |. )EACH => {a} / {n}
{a} (between|among|split by|divided by) {n} (people|friends|of us)(, |. )EACH => {a} / {n}
{n} of us (share|split) {a}(, |. )EACH => {a} / {n}
(dinner|the flat|the cab) was {a} plus {b} (tip|for drinks|cleaning), {n} of us(, |. )EACH => ({a} + {b}) / {n}
(dinner|lunch) was {a}(, |. )with (a |){p}(%| percent) tip (and|between) {n} of us(, |. )EACH => \
({a} + {p} / 100 * {a}) / {n}
(dinner|lunch|the cab|the haircut) was {a} and i (tip|want to tip|add) {p}(%| percent)(, |. )TOTAL => \
{a} + {p} / 100 * {a}
(the|my) bill is {a}(, |. )(how much is|what's|what is) {p}(%| percent) (tip|of that|of it)(?|) => {p} / 100 * {a}
(what|how much) is (a |){p}(%| percent) tip (if|when) (the bill|dinner) is {a}(?|) => {p} / 100 * {a}
(the|a|my) (coat|lamp|sofa|phone|bike|dress) (was|costs) {a} and is (now |){p}(%| percent) off(, |. )(what do i pay|\
what's the new price|how much is it now)(?|) => {a} - {p} / 100 * {a}
(there's|there is) {p}(%| percent) off (a|the) {a} (coat|lamp|sofa|phone|bike|dress)(, |. )(what do i pay|new price|\
how much is it now)(?|) => {a} - {p} / 100 * {a}
{p}(%| percent) off and the (coat|lamp|bike) was {a}(, |. )(what do i save|how much do i save)(?|) => {p} / 100 * {a}
(my rent|the rent|the price|my pay|the fare) (is|was) {a} and goes up( by|) {p}(%| percent)(, |. )(what is it then|\
what's the new one|how much is it then)(?|) => {a} + {p} / 100 * {a}
the price is {a} (plus|and then) {p}(%| percent) (tax|vat)(, |. )TOTAL => {a} + {p} / 100 * {a}
{p}(%| percent) of (the|our|my) {x} (students|guests|seats|pages|eggs|people) (came|are gone|are full|left)(, |. )how \
many( is that|)(?|) => {p} / 100 * {x}
{y} of {x} (students|guests|people) (came|voted|passed)(, |. )(what percentage is that|how many percent is that|what \
is that in percent)(?|) => {y} / {x} * 100
{n} (kids|friends|dogs|players) get {m} (sweets|cards|coins|biscuits) each(, |. )how many (do i need|is that)(?|) => \
{n} * {m}
{x} (sweets|cards|coins|biscuits) for {n} (kids|friends|players)(, |. )how many (does each get|each)(?|) => {x} / {n}
i have {x} (sweets|cards|coins), (keep|eat) {y} and share the rest (among|between) {n}( kids| friends|)(, |. )how many \
(each|does each get)(?|) => ({x} - {y}) / {n}
(i save|he saves|we put aside) {a} a (week|month)(, |. )how much (is that |)(in|after) {n} (weeks|months)(?|) => \
{n} * {a}
i (have|saved) {a} and (add|put in) {b} (a|every) month(, |. )how much (after|in) {n} months(?|) => {a} + {n} * {b}
(the|a) (room|garden|wall|carpet) is {n} by {m}( metres| feet| m|)(, |. )(what's the area|how big is it|area)(?|) => \
{n} * {m}
(a|one) (recipe|cake|batch) (needs|takes) {n} (eggs|cups|apples) and i (make|bake) {m}(, |. )how many( do i need|)(?|) \
=> {m} * {n}
(the bus|the train) had {x} people, {y} got off and {z} got on(, |. )how many (now|are on it)(?|) => {x} - {y} + {z}
{x} (guests|people) and {n} (at|per) (a |each |)table(, |. )how many tables(?|) => {x} / {n}
my (grades|marks|scores|times) (are|were) {n}, {m} and {k}(, |. )(what's|what is) (the|my) average(?|) => \
({n} + {m} + {k}) / 3
(she is|he is|i am|dad is) {x} and (her|his|my) (son|sister|dog|friend) is {y}(, |. )(what's the difference|how many \
years apart)(?|) => {x} - {y}
''')]
SMALL = [2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 16, 18, 20, 24, 25, 30, 36, 40]
OF_SCENES = 0.72  # of what is told, from told_scenes.py
STYLES = ['%s', '%s', '%s', '$%s', '$%s', '€%s', '£%s', '%s€', '%s dollars', '%s euros', '%s pounds', '%s bucks']


def count(r):
    """(value, text)"""
    value = r.choice(SMALL) if r.random() < 0.7 else r.randint(2, 60)
    if value == 12 and r.random() < 0.3:
        return '12', 'a dozen'
    return str(value), as_word(r, value) if value < 21 and r.random() < 0.25 else str(value)


def price(r, style):
    """(value, text) in one currency"""
    x = r.random()
    if x < 0.45:
        value = r.randint(2, 150)
    elif x < 0.6:
        value = r.choice([5, 10, 15, 20, 25, 40, 50, 60, 75, 80, 90, 100, 120, 150, 200, 250, 500, 1200])
    else:
        value = r.randint(1, 199) + r.choice([0.5, 0.99, 0.25, 0.75, 0.9, 0.2, r.randint(1, 99) / 100])
    value = round(value, 2)
    if value == 1 and style[-1] == 's':
        value = 2
    shown = str(value) if value == int(value) or r.random() < 0.3 else '%.2f' % value
    return str(value), style % shown


def falling(r):
    """Three figures, the first as big as the others together or bigger."""
    top = r.choice([50, 100, 200, 400, 1500])
    x = r.randint(top // 4, top)
    y = r.randint(x // 4, x - 3)
    z = r.randint(2, x - y)
    return [(str(each), str(each)) for each in (x, y, z)]


def paid(r, drawn):
    """A round sum from which n things at a can be paid."""
    cost = int(drawn['n'][0]) * float(drawn['a'][0])
    step = 10 if cost < 100 else 50 if cost < 1000 else 500
    value = str(int(cost // step + r.choice([1, 1, 1, 2])) * step)
    return value, value


def told(r):
    """A story and its expression."""
    if r.random() < OF_SCENES:
        return scene_told(r)
    pattern, expression = r.choice(STORIES)
    for name, choices in (('THINGS', THINGS), ('TOTAL', TOTAL), ('LEFT', LEFT), ('EACH', EACH)):
        pattern = pattern.replace(name, choices)
    style, percent = r.choice(STYLES), str(r.choice([5, 8, 10, 12, 15, 18, 20, 25, 30, 40, 50, r.randint(2, 60)]))
    drawn = {name: count(r) for name in 'nmk'}
    if int(drawn['k'][0]) >= int(drawn['n'][0]) * int(drawn['m'][0]):  # what breaks is less than what there is
        drawn['k'] = '2', '2'
    drawn.update({name: price(r, style) for name in 'abc'})
    drawn.update(zip('xyz', falling(r)), p=(percent, percent), over=paid(r, drawn))
    pattern = expand(r, pattern).replace(' ,', ',').replace(' .', '.')
    text = fill(typed(r, pattern), {name: shown for name, (_, shown) in drawn.items()})
    return text, fill(expression, {name: value for name, (value, _) in drawn.items()})
