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
    ", and while you're at it, ", ". While you're at it, ", ' and while ur at it ', '. On top of that: ',
    '. And also: ',
    '. Apart from that, ', ' and on top of that ', '. By the way, ', ', by the way, ', '. btw ', '. Oh wait, also ',
    '. Also please: ', '. And please: ', ', and please also ', '. Furthermore, ', '. In addition: ',
    ' and in addition ',
    ' // ', ' || ', ' + also ', '. Last thing: ', '. P.S. ', '. PS: ', '. And quickly: ', '. My second question: ',
    '. Number two: ', '. Another one: ', '? Another one: ', '. I also need this: ', ' and one more, ', ', and now ',
    '. Now ', '. And now: ', '. Separately, ', '. Different topic: ', '. New question: ', ' ... also ',
]
NOT_WITH_SUMS = {
    ' plus ', ', plus ', ' & ', '. ', '. Plus, ', '? Plus ', ' / ', ' | ', ' - and ', ' -- also ', ' n ',
    ' together with ', '... and ', ', ', ' // ', ' || ', ' + also ', ' ... also ', ', and now ', ' and one more, ',
}  # joints that may be read as part of an expression
# forms around both requests
FRAMES = [
    '1. {one}\n2. {two}', '1) {one}\n2) {two}', 'a) {one}\nb) {two}', '- {one}\n- {two}', '* {one}\n* {two}',
    '{one}\n{two}', 'First: {one}. Second: {two}', 'first {one}, then {two}', 'First, {one}. Then, {two}',
    'two questions: {one} and {two}', 'Two things please: {one}, and {two}', 'I need two things. {one}. {two}',
    'both please: {one} / {two}', 'question 1: {one}\nquestion 2: {two}', 'q1 {one}\nq2 {two}',
    'My list:\n{one}\n{two}', 'to do: {one}; {two}', '{one}? {two}?', '{one}?? and {two}??',
    'hi, two quick ones: {one}; {two}', '{one}, and could you also do this one: {two}',
    'both of these please: {one}; {two}', 'two at once: {one}; {two}', 'i have two: {one}; {two}',
    'Please do both: {one}, and also {two}', 'could you do both? {one}; {two}', 'Q: {one}\nQ: {two}',
    'A) {one}\nB) {two}', '(a) {one} (b) {two}', '{one}\nand\n{two}', '{one}\nalso {two}', '{one}\n\nAlso: {two}',
    'hey two things\n{one}\n{two}', 'my two questions today: {one}; {two}', 'Need these: {one}; {two}',
    'Firstly: {one}. Secondly: {two}', 'one: {one}; two: {two}', 'i need both: {one}; and {two}',
    '{one}; {two}; that is all', '{one}\n{two}\nthanks', 'Hello,\n{one}\n{two}',
    'one person, two questions: {one}; {two}',
]
WEATHER_THEN_TIME = lines('''
(what's|whats|how's|what is|how is) the weather (like |)in {c} and what time is it in {d}(?|)
(the |)weather in {c}(,| and|;| plus| &) (the |)(time|local time|current time) in {d}(?|)
is it (raining|cold|hot|sunny|snowing) in {c}(,|) and what('s the time| time is it) in {d}(?|)
how (cold|warm|hot) is it in {c}(? and |, and |; )(what's the time|what time is it|how late is it) in {d}(?|)
(i need|give me|tell me|show me) the (weather|temperature) (for|in) {c} and the (time|local time) (for|in) {d}( please|)
{c} weather(,| and|;| +) {d} time(?|)
(i'm|i am|we're) (leaving for|flying to|packing for) {c}(, |. )(how's|what's) the weather there, and (what time is it|\
what's the time) in {d}(?|)
(my mum|my wife|our team) is in {c}, my (dad|son|boss) in {d}(: |. |, )weather for the first(,|) and time for the \
second(?|)
(both|two things)(: |, )(weather|temperature) in {c}(, | and |; )(local |)time in {d}(?|)
is it (raining|cold|hot) in {c}, and also what time is it in {d}(?|)
(weather|temp) @ {c}(, | and |; )time @ {d}(?|)
{c}: weather(, |; | - ){d}: time
do i need a (coat|jacket|hat) in {c}, and (is it late|is it night|how late is it) in {d}(?|)
''')
TIME_THEN_WEATHER = lines('''
what time is it in {c} and (what's|how's|what is|how is) the weather (like |)in {d}(?|)
(the |)(time|local time|current time) in {c}(,| and|;| plus| &) (the |)(weather|temperature) in {d}(?|)
is it (night|late|morning|evening) in {c}(,|) and is it (raining|cold|hot|sunny) in {d}(?|)
(what's|tell me|give me) the time in {c}(,|) and (tell me |)how (cold|warm|hot) it is in {d}
{c} time(,| and|;| +) {d} weather(?|)
what time is it in {c}? and (the weather|is it raining|is it cold|how's the weather) in {d}(?|)
(i'm|i am|we're) (calling|phoning) {c}(, |. )what time is it there, and (how's the weather|is it raining|is it cold) \
in {d}(?|)
(both|two things)(: |, )(local |)time in {c}(, | and |; )(weather|temperature) in {d}(?|)
is it (late|night|morning) in {c}, and how (cold|warm|hot) is it in {d}(?|)
time @ {c}(, | and |; )(weather|temp) @ {d}(?|)
{c}: time(, |; | - ){d}: weather
(can|should) i call {c} (now|yet), and do i need (a coat|an umbrella) in {d}(?|)
''')
MORE_BOTH = lines('''
(i'm|i am|we're) (going|flying|off|travelling) to {c}(, |. )(what's the weather like there|is it cold there|is it \
raining there), and what time is it( there|)(?|)
(tell me|give me|i'd like) the weather in {c}(, |; |. )(also|and|plus|oh and) (the time there|what time it is there)(?|)
(weather|temperature) (in |){c} (+|plus|&|n) time(?|)
(weather|temp), time {c}
(weather|temp) and (local |)time @ {c}(?|)
{c} (weather and time|time and weather|weather + time|time + weather|temp and time)( please| pls| rn|)(?|)
{c} - (weather and time|time and weather|both weather and time)(?|)
both (weather and time|time and weather) (for|in) {c}( please| thanks|)(?|)
(what's|how's) the weather in {c}(, | and |? )(while you're at it|also|plus)(,|) the (local |)time( there|)(?|)
(landing|arriving) in {c} soon(, |. )(weather and time|weather and local time|time and weather) (please|there)(?|)
(my sister|my team|our client) is in {c}(, |. )(how's the weather there and what time is it|what's the weather and \
what's the time there)(?|)
(i want|i need|give me) two things (about|for) {c}(: |, )(weather and time|time and weather|the weather, the time)(.|)
(weather|temperature) in {c}? (time|local time) (too|as well|also)(?|)
is it (raining|cold|hot) in {c}(, and| and|? and) what's the time there(?| as well?| too?)
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
(weather|temp) @ {c} and @ {d}(?|)
(weather|temperature|temp): {c}(, | + | and | / ){d}
{c} or {d}(, |: | - |? )(which is|where is it) (warmer|drier|sunnier|colder|less rainy)( today| now|)(?|)
(flat|office|first stop) in {c}, (dad|second office|next stop|sister) in {d}(, |. )(weather for both|is it raining in \
both|how's the weather in both)(?|)
is it (raining|cold|hot|snowing) in {c}? and in {d}( as well| too|)?
(both|the two of them) please(: |, )weather in {c}, weather in {d}
do i need (a coat|an umbrella) in {c}( and what about|, and what about|? what about) {d}(?|)
(choosing|torn|deciding) between {c} and {d}(, |. )(what's the weather in each|which has better weather today|where is \
it warmer)(?|)
(same|the same) question twice(: |, )(weather in|is it cold in) {c} and (in |){d}(?|)
first {c}, then {d}(: |, )(weather|the weather|temperature)( please|)(?|)
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
time @ {c} and @ {d}(?|)
(time|local time|clock): {c}(, | + | and | / ){d}
{c} or {d}(, |: | - |? )where is it (later|earlier)( now|)(?|)
(calling|teams in|offices in) {c} and {d}(, |. )(what time is it in both|time for both|what are the local times)(?|)
is it (late|night|morning|past midnight) in {c}? and in {d}( as well| too|)?
(both|the two of them) please(: |, )time in {c}, time in {d}
(same|the same) question twice(: |, )what time is it in {c} and (in |){d}(?|)
first {c}, then {d}(: |, )(time|the time|local time)( please|)(?|)
what time is it in {c}(, and while you're at it| and while you're at it|, also) in {d}(?|)
'''),
)
MORE_TRIPLE = lines('''
(the |)weather: {c}, {d}, {g}
(how's|how is) the weather in {c}, in {d} and in {g}?
which is warmest, {c}, {d} or {g}?
where is it (raining|warmest|coldest|sunny): {c}, {d} or {g}?
weather for all three( please|): {c}, {d}, {g}
{c}, {d}, {g}(: | - |, )(weather|temperatures)( please|)
is it (cold|hot|raining) in {c}? in {d}? in {g}?
we (go|drive|sail) from {c} (via|over) {d} to {g}, (what's the weather in all three|weather on all stops)?
''')
MORE_TRIPLE_TIME = lines('''
(the |)(local |)time: {c}, {d}, {g}
what time is it in {c}, in {d} and in {g}?
(local |)time for all three( please|): {c}, {d}, {g}
{c}, {d}, {g}(: | - |, )(time|local times|what time)( please|)
is it (late|night|morning) in {c}? in {d}? in {g}?
(a call with|teams in|friends in) {c}, {d} and {g}(, |. )what time is it in each(?|)
''')
# one target for two amounts of money: m and s are the amounts
TWO_INTO_ONE = lines('''
(convert |change |what are |how much are |) {m} and {s} (in|to|into) {t}(?|)
{m} (to|in) {t}(, | and |; )(also |then |){s} (to|in) {t}(?|)
how many {t} (are|for) {m} and (for |){s}(?|)
(i have|i've got) {m} and {s}(, |. )(how much is each|what are they) in {t}(?|)
''')
