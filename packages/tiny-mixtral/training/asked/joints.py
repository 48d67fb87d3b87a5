"""More ways to ask two things at once: joints between two requests, forms around them, places and kinds crossed."""
from .patterns import lines

MORE_JOINTS = [
    '; also ', '; and ', '. And ', '. and ', '? and also ', '. Oh, and ', '. oh and ', '? Oh and ', ', oh and ',
    ' oh and ', '. Plus, ', '? Plus ', ', and then ', ' and then ', '. And then ', ', and after that ',
    '. After that, ',
    ', and while you are at it ', '. While you are at it: ', '. Second: ', '. Next, ', '. Next: ', ' / ', ' | ', '\n',
    '\n', '\n\n', ' - and ', ' -- also ', '... and ', '... oh and ', '. One more: ', '. Another thing: ', ' n ',
    '. And one more thing: ', '? And one more question: ', ', and secondly ', ' but also ', '. Then also ',
    ' together with ',
]
NOT_WITH_SUMS = {
    ' plus ', ', plus ', ' & ', '. ', '. Plus, ', '? Plus ', ' / ', ' | ', ' - and ', ' -- also ', ' n ',
    ' together with ', '... and ', ', ',
}  # joints that may be read as part of an expression
# forms around both requests
FRAMES = [
    '1. {one}\n2. {two}', '1) {one}\n2) {two}', 'a) {one}\nb) {two}', '- {one}\n- {two}', '* {one}\n* {two}',
    '{one}\n{two}', 'First: {one}. Second: {two}', 'first {one}, then {two}', 'First, {one}. Then, {two}',
    'two questions: {one} and {two}', 'Two things please: {one}, and {two}', 'I need two things. {one}. {two}',
    'both please: {one} / {two}', 'question 1: {one}\nquestion 2: {two}', 'q1 {one}\nq2 {two}',
    'My list:\n{one}\n{two}', 'to do: {one}; {two}', '{one}? {two}?', '{one}?? and {two}??',
    'hi, two quick ones: {one}; {two}', '{one}, and could you also do this one: {two}',
]
WEATHER_THEN_TIME = lines('''
(what's|whats|how's|what is|how is) the weather (like |)in {c} and what time is it in {d}(?|)
(the |)weather in {c}(,| and|;| plus| &) (the |)(time|local time|current time) in {d}(?|)
is it (raining|cold|hot|sunny|snowing) in {c}(,|) and what('s the time| time is it) in {d}(?|)
how (cold|warm|hot) is it in {c}(? and |, and |; )(what's the time|what time is it|how late is it) in {d}(?|)
(i need|give me|tell me|show me) the (weather|temperature) (for|in) {c} and the (time|local time) (for|in) {d}( \
please|)
{c} weather(,| and|;| +) {d} time(?|)
''')
TIME_THEN_WEATHER = lines('''
what time is it in {c} and (what's|how's|what is|how is) the weather (like |)in {d}(?|)
(the |)(time|local time|current time) in {c}(,| and|;| plus| &) (the |)(weather|temperature) in {d}(?|)
is it (night|late|morning|evening) in {c}(,|) and is it (raining|cold|hot|sunny) in {d}(?|)
(what's|tell me|give me) the time in {c}(,|) and (tell me |)how (cold|warm|hot) it is in {d}
{c} time(,| and|;| +) {d} weather(?|)
what time is it in {c}? and (the weather|is it raining|is it cold|how's the weather) in {d}(?|)
''')
MORE_BOTH = lines('''
(i'm|i am|we're) (going|flying|off|travelling) to {c}(, |. )(what's the weather like there|is it cold there|is it \
raining there), and what time is it( there|)(?|)
(tell me|give me|i'd like) the weather in {c}(, |; |. )(also|and|plus|oh and) (the time there|what time it is \
there)(?|)
(weather|temperature) (in |){c} (+|plus|&|n) time(?|)
(weather|temp), time {c}
''')
MORE_PAIR = dict(
    weather=lines('''
(is it|will it be) (hotter|warmer|colder|wetter|drier|sunnier|windier) in {c} (than in|or in) {d}(?|)
(weather|temperature) (for|in|of) {c}(, then| and then|; also| plus|, also| as well as) {d}(?|)
(i'm|we're) (flying|travelling|driving) from {c} to {d}(, |. )(what's the weather in both|how's the weather in both \
places|weather at both ends)(?|)
(both|weather in both): {c} and {d}
{c} weather(, | and |; |. ){d} weather(?|)
(what's|how's) the weather in {c}? and (in |what about |){d}(?|)
(my son is|my mum is) in {c} and my (daughter|dad|brother) (is |)in {d}(, |. )(how's|what's) the weather (there|for \
both)(?|)
'''),
    time=lines('''
(what's|whats|what is) the time (difference |)(between|in) {c} and {d}(?|)
time (for|in) {c}(, then| and then|; also| plus|, also| as well as) {d}(?|)
is it (later|earlier) in {c} (than in|or in) {d}(?|)
{c} time(, | and |; |. ){d} time(?|)
(both|time in both): {c} and {d}
what time is it in {c}? and (in |what about |){d}(?|)
(my son is|my mum is) in {c} and my (daughter|dad|brother) (is |)in {d}(, |. )what time is it (there|for both|for \
them)(?|)
'''),
)
MORE_TRIPLE = lines('''
(the |)weather: {c}, {d}, {g}
(how's|how is) the weather in {c}, in {d} and in {g}?
which is warmest, {c}, {d} or {g}?
''')
MORE_TRIPLE_TIME = lines('''
(the |)(local |)time: {c}, {d}, {g}
what time is it in {c}, in {d} and in {g}?
''')
# one target for two amounts of money: m and s are the amounts
TWO_INTO_ONE = lines('''
(convert |change |what are |how much are |) {m} and {s} (in|to|into) {t}(?|)
{m} (to|in) {t}(, | and |; )(also |then |){s} (to|in) {t}(?|)
how many {t} (are|for) {m} and (for |){s}(?|)
(i have|i've got) {m} and {s}(, |. )(how much is each|what are they) in {t}(?|)
''')
