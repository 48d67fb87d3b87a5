"""How people ask for the five tools of the demo: phrasings, values, requests that no tool serves, small talk.

A phrasing is a pattern: '(a|b|)' is a choice, may be nested, '{x}' a value. The values are drawn here too, each with the
text shown in the request and the value that the call needs (2,340 -> 2340, dollars -> USD, '17% of 80' -> '17 / 100 * 80')."""
import re
import families as F
import demo


# ---------------------------------------------------------------- patterns
INNER = re.compile(r'\(([^()]*)\)')


def expand(r, pattern):
    """one random reading of a pattern"""
    while True:
        m = INNER.search(pattern)
        if not m:
            return re.sub(' +', ' ', pattern).strip()
        pattern = pattern[:m.start()] + r.choice(m.group(1).split('|')) + pattern[m.end():]


def lines(text):
    return [x.strip() for x in text.strip().split('\n') if x.strip()]


def fill(text, shown):
    return re.sub(r'\{(\w+)\}', lambda m: shown[m.group(1)], text)


WEATHER = lines('''
(what's|whats|what is) the (weather|current weather|weather today) (like |)in {c}( right now| today| now| at the moment|)(?|)
(what's|whats|what is) the weather (like |)(at|for|around|over in|down in|up in) {c}(?|)
(how's|hows|how is) the weather (in|over in|at) {c}( right now| today| now|)(?|)
(how's|hows|how is) it (looking |)(outside |)in {c}( today|), (sunny|rainy|cold|warm|nice)?
(weather|temperature|temp|current weather|weather report|weather conditions) (in |for |at |) {c}( please| pls| now| today| right now|)(?|)
{c} (weather|temperature|temp|weather now|weather today|weather please|weather right now)(?|)
(show|give|get|tell) me the (weather|current weather|temperature|current conditions) (in|for|at) {c}( please| now|)
(can|could|would) you (please |)(check|look up|tell me|get|find out|give me|show me) (the weather|what the weather is|how the weather is|the temperature) (in|for|at) {c}( please| for me| right now|)(?|)
(check|look up|get|find|fetch|pull up) the (weather|current weather|temperature) (in|for|at) {c}( for me| please|)
(i'd like|i would like|i want|i need) to know (the weather|how the weather is|what the weather is like|how warm it is|how cold it is) in {c}( today| right now|)
i (need|want) the (weather|temperature) (for|in|of) {c}
(is it|is it currently|is it still) (raining|snowing|sunny|windy|foggy|cloudy|hot|cold|warm|freezing|humid|stormy|chilly|nice|mild|icy|dry|wet|pouring|hailing) (outside |)in {c}( right now| today| now| at the moment|)(?|)
is (there|there any) (rain|snow|fog|wind|a storm|sun|sunshine|ice|a thunderstorm) in {c}( right now| today| now|)(?|)
(will|is) it (going to |)(rain|snow|be sunny|be hot|be cold|be warm|freeze|storm|be windy) in {c} (today|tomorrow|tonight|this weekend|next week|this afternoon|later|on friday|)(?|)
is the sun (shining|out|up) in {c}( now| today| right now|)(?|)
does it (rain|snow|look like rain) in {c}( now| today| right now|)(?|)
(how hot|how cold|how warm|how windy|how bad|how humid|how chilly|how sunny) is it (outside |)in {c}( right now| today| now| at the moment|)(?|)
how (hot|cold|warm) does it (get|feel) in {c}( today|)(?|)
(what's|whats|what is) the (temperature|temp|current temperature|outside temperature) (in|at|for) {c}( right now| today| now|)(?|)
how many degrees (is it|are there|does it have) in {c}( today| right now|)(?|)
what (temperature|temp) is it in {c}( right now|)(?|)
(do|will|would|should) i (need|take|bring|pack|wear|have|carry) (an umbrella|a coat|a jacket|a raincoat|a warm jacket|sunglasses|a sweater|gloves|a scarf|boots|warm clothes|sunscreen|shorts|a hat|rain gear|an umberella) (in|for|to|when i visit|if i go to) {c}( today| now| tomorrow|)(?|)
what (should|do|shall|can) i wear in {c}( today| tomorrow| right now|)(?|)
(umbrella|jacket|coat|sunglasses|raincoat) (needed |)in {c}( today|)?
do people need (umbrellas|coats|jackets) in {c} today?
is it (t-shirt|beach|jacket|coat|barbecue|picnic|shorts|swimming|skiing|umbrella) weather in {c}( today|)(?|)
is it (too cold|too hot|warm enough|nice enough|dry enough) (for a walk|to go running|to swim|for a picnic|to sit outside|to cycle|for shorts) in {c}( today|)(?|)
(i'm|i am|im|we're|we are) (going|flying|travelling|traveling|heading|driving|off) to {c} (today|tomorrow|tonight|next week|in an hour|soon|for work|), (how's|how is|what's|what is) the weather (there|like there|like|over there)(?|)
(i|we) (land|arrive) in {c} (soon|tonight|at 8|in two hours), (what's|how's|how is|whats) the weather( there| like|)(?|)
(my|our) (trip|flight|train|bus|holiday) to {c} (is|starts|leaves) (today|tomorrow|soon|at noon), (is it cold there|will it rain|is it warm|what's the weather|do i need a coat)?
(packing|i'm packing) for {c}, (what's the weather|is it cold there|do i need a jacket|will i need an umbrella)?
my (sister|brother|friend|mother|boss|team|son|daughter) (is|lives|works) in {c}, (how's|what's|how is) the weather there(?|)
is my (flight|train|walk|picnic|game) in {c} going to be (rainy|in the rain|wet)?
(thinking of|planning on) (running|cycling|hiking|a picnic|a walk) in {c}, is it (dry|raining|too hot|too cold|windy)(?|)
(any|is there any) (rain|snow|sun|wind|storms|chance of rain|chance of snow) in {c} (today|now|right now|tomorrow|)(?|)
(what's|whats|what is) the (forecast|forecast for today|outlook|weather forecast|weather next week|weather tomorrow|weather this weekend) (in|for) {c}(?|)
(forecast|weather forecast|weather tomorrow|weather next week) (in |for |) {c}(?|)
(what's|whats) it like (outside |)in {c}( right now| today| now|)(?|)
what (are the weather conditions|kind of weather do they have|does the weather look like|sort of weather is it) in {c}( today| now|)(?|)
how (does|do) the (sky|weather|skies) look (in|over) {c}( today| now|)(?|)
(rain|snow|sun|fog|wind|hot|cold|warm|sunny) in {c}( today| now| right now|)?
{c}, (is it raining|how's the weather|what's the weather like|hot or cold|rain or sun|cold|sunny)(?|)
{c}: (weather|temperature|rain or not)(?|)
how are things outside in {c}?
(we're|i'm|we are|i am|they are|my parents are) (having lunch|going for a run|getting married|eating|staying|working|walking|on holiday|at a festival|on a boat|camping|landing|sightseeing|shopping) (outdoors |outside |)in {c}( today| now| soon| tonight|)(, |. |: |; )(is the weather (nice|good|ok|bad)|will it rain|how warm is it|how cold is it|is it cold|is it raining|do (we|i) need (jackets|an umbrella|a coat|sunscreen)|what's the weather|what is the weather like|how's the weather|what should (we|i) wear)( there|)(?|)
(my|our) (flight|train|bus|ship|plane) (lands|arrives|stops|gets in) in {c} (soon|tonight|today|in an hour|later)(, |. )(what's the weather|how's the weather|is it cold|is it raining|how warm is it|do i need a coat)( there| like there|)(?|)
(what's|whats) the weather (situation|doing|up to|saying) in {c}( today|)(?|)
(tell me|let me know) (if|whether) it('s| is) (raining|snowing|sunny|cold|hot|windy) in {c}
is {c} (hot|cold|sunny|rainy|warm|windy|snowy|cloudy) (today|right now|at the moment|now)(?|)
''')
WEATHER_SHORT = lines('''
(the |)weather in {c}
weather (for|at) {c}
(the |)(temperature|temp) in {c}
{c} weather
is it (raining|sunny|cold|hot|snowing|warm) in {c}
(what's|whats|what is) the weather (like |)in {c}
(how's|how is) the weather in {c}
how (cold|hot|warm) is it in {c}
do i need (an umbrella|a coat|a jacket) in {c}
''')
TIME = lines('''
(what|wat) time is it (right now |now |currently |)(in|over in|at) {c}( right now| now| at the moment| atm|)(?|)
(what's|whats|what is) the (time|current time|local time|exact time|time now|hour) (in|at|for|over in) {c}( right now| now|)(?|)
(time|current time|local time|time now|clock|what time) (in |) {c}( please| pls| now| right now|)(?|)
{c} (time|time now|local time|current time|time please|clock)(?|)
(tell|give|show|get) me the (time|current time|local time) (in|for|at) {c}( please| now|)
tell me what time it is in {c}( right now| please|)
(can|could|would) you (please |)(check|tell me|look up|give me|find out) (the time|what time it is|the local time|the current time) in {c}( please| for me| right now|)(?|)
do you (know|have) (the time|what time it is|the current time) in {c}( right now|)(?|)
(i'd like|i would like|i want|i need) to know (the time|what time it is|the local time|how late it is) in {c}
i need the (time|local time|current time) (in|for) {c}( please|)
(check|look up|get|find) the (time|local time|current time) (in|for) {c}( for me| please|)
is it (night|day|morning|evening|late|early|daytime|nighttime|midnight|noon|afternoon|dark|light|past midnight|already morning|lunchtime|bedtime|still morning) (already |)in {c}( now| right now| already| yet|)(?|)
is it (day or night|morning or evening|am or pm|light or dark|yesterday or today) in {c}( now| right now|)(?|)
is it (too late|too early|late enough|okay|ok|a good time) to (call|phone|ring|text|reach|message) (someone in|my friend in|people in|the office in|my mother in|a client in|my boss in|) {c}( now| right now|)(?|)
(can|should|may) i (still |)call (someone in|my friend in|my family in|the office in|people in|) {c} (now|right now|at this hour|)(, or is it too late|, or are they asleep|)?
(are|would) people (in {c} still awake|in {c} be asleep|awake in {c}|already at work in {c}|sleeping in {c})( now|)(?|)
would i wake (someone|my friend|my parents|anybody) (up |)in {c}( if i call now| now|)?
(how late|how early) is it in {c}( now| right now|)(?|)
what hour is it in {c}( now|)(?|)
what time (do they|do people) have in {c}( now| right now|)(?|)
what time (would|will) it be (right now |now |)in {c}?
what does the clock (say|show) in {c}( now|)?
(my|our) (sister|brother|friend|mother|boss|client|team|office|colleague|cousin|partner) (lives|is|works|sits) in {c}, what('s the time| time is it|'s the local time) (there|over there)( now|)(?|)
(i want|i need|i have|we have|i'd like) to (call|phone|ring) (someone|a client|my friend|the office|a colleague) in {c}, what time is it (there|over there|there now)(?|)
(i have|we have|there is) a (meeting|call|video call) with {c}( soon|), what time is it there( now|)(?|)
right now in {c}, what time is it(?|)
{c}, what time is it( there|)(?|)
{c}: (time|local time|what time)(?|)
(i'm|i am|im) (flying|going|moving|travelling) to {c}, what time is it there( now| right now|)(?|)
(what's|what is) the time difference, i mean what time is it in {c}?
(are|is) (the shops|the stock exchange|the market|the office|the bank|the shops) (open|closed) in {c} now, what time is it( there|)?
(if i call|calling) {c} now, what time is it (there|over there)?
(set my watch|setting my watch), what's the time in {c}?
has the day (started|ended) in {c}(| yet)?
(my|our) (flight|train|bus|ship|plane) (lands|arrives|stops|gets in) in {c} (soon|tonight|today|in an hour|later)(, |. )(what's the (local |)time|what time is it|what's the time)( there| over there| now|)(?|)
(i'm|we're|i am|we are) (calling|landing in|meeting someone in|texting someone in|playing online with people in|watching a game in|having a call with) {c}( soon| later| today|)(, |. |: )(what's the (local |)time|what time is it|is it late|is it morning|is it night)( there| over there|)( now|)(?|)
''')
TIME_SHORT = lines('''
(the |)(time|local time|current time) in {c}
what time is it in {c}
(what's|whats|what is) the time in {c}
{c} time
is it (night|late|morning|day) in {c}
''')
UNITS_ASK = lines('''
(how many|how much) {t} (is|are) {q}(?|)
how many {t} (in|are in|are there in|does it take to make|make|go into|fit in|equal|is) {q}(?|)
how many {t} (do i get from|would be|is|correspond to) {q}(?|)
how many {t} does {q} (make|equal|have|give|come to)(?|)
(convert|change|turn|translate|transform|switch) {q} (to|into|in) {t}( please| pls| for me|)
(convert|conversion|calculate): {q} (to|in|->) {t}
{q} (in|to|into|as|->|=>|expressed in) {t}( please| pls|)(?|)
{q} (is|equals|makes|are) how many {t}(?|)
{q} (is|equals) what in {t}(?|)
{q} = (?|how many|x|) {t}
(what's|whats|what is|what are) {q} (in|to|as|expressed in|converted to|when converted to) {t}(?|)
(how much|how long|how heavy|how big|how far) is {q} in {t}(?|)
(can|could|would) you (please |)(convert|change|turn|express|give me|tell me|write) {q} (in|to|into|as) {t}( for me| please|)(?|)
(i need|i want|give me|show me|i'd like|get me) {q} (in|as|converted to|converted into) {t}( please|)
(i|we) (ran|walked|cycled|drove|jogged|hiked) {q}( today| yesterday|), (how many {t} is that|what is that in {t}|how much is that in {t}|what's that in {t})(?|)
(i have|i've got|we have|i bought|there are|i need) {q}( of flour| of water| of sugar| of paint| of milk| of data|), (how many {t} is that|how much is that in {t}|what is that in {t}|what's that in {t})(?|)
(the recipe|my recipe|the box|the label|the sign|the manual|the package|the map|the bottle|the spec) (says|calls for|asks for|shows|reads|wants) {q}(,|.) (how many {t} is that|what's that in {t}|what is that in {t}|how much is it in {t}|and in {t})?
(my|the) (suitcase|dog|cat|table|room|car|bag|tank|garden|screen|oven|disk|file|baby|desk) (weighs|is|has|holds|measures|is set to) {q}, (what is that in {t}|how many {t} is that|how much is that in {t})(?|)
(it's|it is|its) {q} (here|outside|away|long|today), (how many {t} is that|what is that in {t}|what's that in {t})?
(i'm|i am|im|he is|she is) {q} (tall|heavy|away), (how many {t} is that|what is that in {t})(?|)
what (would|does|do) {q} (be|equal|make|come to) in {t}(?|)
(tell me|do you know|any idea) how many {t} (is {q}|{q} is|{q} are|there are in {q})(?|)
(express|write|show|give) {q} in {t}( please|)
(help me |please help me |)(convert|converting) {q} (to|into) {t}
from {f} to {t}: {a}
{a} from {f} to {t}
{t} in {q}(?|)
(number of|amount of) {t} in {q}(?|)
(what's|what is) the {t} (equivalent|value) of {q}(?|)
(i wonder how much|how much would) {q} (is|be|would be) in {t}(?|)
''')
UNITS_SHORT = lines('''
{q} (in|to) {t}
(convert|change) {q} (to|into) {t}
how many {t} (is|are|in|are in) {q}
(what's|what is) {q} in {t}
''')
CALC = lines('''
(what's|whats|what is|wats) {e}(?|)
(how much is|how much are|how much does|how much would be) {e}(?|)
(calculate|compute|evaluate|solve|work out|figure out|calc|do|count) {e}( please| for me| pls|)
{e}(?| =| = ?|=| please| pls|)
{e}
(can|could|would) you (please |)(calculate|work out|compute|do|solve|figure out|tell me|add up|evaluate) {e}( for me| please|)(?|)
(tell me|give me|i need|i want|show me|i need to know|i'd like to know) {e}( please|)
what (does|do|would|will) {e} (equal|come to|make|give|be|give me|add up to)(?|)
what do (i|you|we) get (for|from|with|if i do) {e}(?|)
(what's|what is) the (result|answer|value|outcome) (of|to|for) {e}(?|)
(the result of|result of|answer to|value of) {e}(?|)
(do the math|quick math|math question|quick calculation|maths|math|calculator): {e}(?|)
(for my homework|for school|for the invoice|for a recipe|for my taxes|to check the bill), (what is|how much is|calculate) {e}(?|)
(help me with|i'm stuck on|my homework is|please do|next one:) {e}
(i can't work out|can you check|my calculator is broken, what is|i forgot, what's|remind me what is) {e}(?|)
how (big|large|many) is {e}(?|)
(use the calculator for|run|punch in) {e}
{e} is( what|)?
{e} (equals|makes|gives)( what|)?
''')
CALC_SHORT = ['{e}', '{e}', "(what's|what is|how much is|calculate|compute) {e}"]
MONEY = lines('''
(how much|what) is {m} (in|to|worth in|converted to|as) {t}( today| now| right now|)(?|)
(what's|whats|what is|what are) {m} (in|to|worth in) {t}( today| now| right now|)(?|)
(how much|what) (are|would|will|does) {m} (be |make |come to |)in {t}(?|)
(convert|change|exchange|turn|swap|trade|switch) {m} (to|into|in|for) {t}( please| pls| for me|)
{m} (to|in|into|->|as|=>) {t}( please| pls| now| today|)(?|)
{m} = (?|how many|) {t}
{m} (is|are|makes|equals) how (many|much) {t}(?|)
{m} is how much in {t}(?|)
how (many|much) {t} (is|are|for|do i get for|can i get for|would i get for|will i get for|do you get for|can i buy with|does it take for) {m}(?|)
how many {t} (in|are in|are there in) {m}(?|)
(i have|i've got|i earn|i won|i found|i spent|i owe|i saved|we have) {m}(,|.) (how many {t} is that|how much is that in {t}|what is that in {t}|what's that in {t}|how many {t} can i get)(?|)
(the|my|a|this) (hotel|ticket|dinner|shirt|flight|rent|taxi|book|bill|phone|coffee|lunch|room|bike|laptop) (costs|is|was|cost me|comes to|is about) {m}(,|.) (how much is that in {t}|what is that in {t}|what's that in {t}|how many {t} is that|in {t} please)(?|)
(i want|i'd like|i need|i would like|we want) to (exchange|change|convert|swap) {m} (to|into|for) {t}
(can|could|would) you (please |)(convert|change|exchange|turn|tell me|express) {m} (to|into|in) {t}( for me| please|)(?|)
(give me|show me|i need|i want|get me|tell me) {m} in {t}( please|)
(tell me|do you know|any idea) (what|how much) {m} is (worth |)in {t}(?|)
(what's|what is) the (value|price|equivalent|worth) of {m} in {t}(?|)
(what|how much) (do|would|will) i get (for|if i change|if i exchange) {m} in {t}(?|)
(sending|transferring|paying|moving) {m} (home|abroad|to a friend|), how much is that in {t}(?|)
price is {m}, (in {t} please|what is it in {t}|how much in {t})
(currency|exchange|money|fx): {m} (to|in) {t}
(is|are) {m} a lot in {t}?
how much (would|will) {m} (buy me|get me|be|cost me|be worth) in {t}(?|)
{m} (worth|converted|expressed) (in|to) {t}(?|)
(what's|what is) {m} when (changed|converted|exchanged) (to|into) {t}(?|)
(if i exchange|if i change|when i change) {m} to {t}, (how much do i get|what do i get|how many do i get)?
''')
THINGS = "(suitcase|suitcase limit|bag|baggage limit|speed limit|trail|pool|wall|fish|parcel|rope|bed|fridge|desk|window|fence|plot|field|fuel tank|bottle|truck|bridge|sign|hike|marathon|file|download|ceiling|screen|oven|tank|recipe|river|dog|cat|baby|package|ladder|backpack|kitchen|carpet|boat|car|storm|wind|fever|water|forecast|patient|engine)"
THAT = "(how many {t} is that|how much is that in {t}|what is that in {t}|what's that in {t}|whats that in {t}|what is it in {t}|how many {t} would that be|how many {t} are that|convert that to {t}|can you convert that to {t}|give me that in {t}|in {t}|and in {t}|what would that be in {t}|how many {t} does that make|please convert it to {t})(?|)( please|)"
# a sentence in front, then the question
UNITS_ASK += [
    "(the|my|our|this|a|her|his) " + THINGS + " (is|is only|weighs|measures|holds|has|says|reads|was|needs|takes|goes up to|calls for|is at|allows|is about) {q}( long| wide| high| tall| deep| heavy| now| today| per person|)(, |. |; |: )" + THAT,
    "(i|we|he|she|they|people) (weigh|ran|drove|bought|need|lost|gained|lifted|walked|cycled|swam|drank|ate|used|ordered|slept|waited|downloaded|carried) {q}( every day| today| a week| this morning| of it| last year|)(, |. |; )" + THAT,
    "(it's|it is|it was|there is|there are|that's) {q}( outside| here| away| left| in total| in the bottle|)(, |. )" + THAT,
] * 2
MONEY += [
    "(the|my|our|this|a|his|her) (hotel|ticket|dinner|flight|rent|taxi|bill|room|bike|laptop|subscription|salary|car|jacket|course|museum|train|phone plan|watch|house|meal|fine|deposit|concert) (is|costs|was|cost|comes to|is only|starts at|went up to|is about) {m}( a night| per month| a month| each| per person| a year| in total| an hour|)(, |. |; |: )" + THAT,
    "(i|we|he|she|they) (paid|have|earn|owe|saved|spent|won|need|got|make|charge|withdrew|borrowed) {m}( a month| an hour| in total| for it| yesterday| left|)(, |. |; )" + THAT,
] * 2
MONEY_SHORT = lines('''
{m} (in|to) {t}
(convert|change|exchange) {m} (to|into) {t}
(how much is|what is|what's) {m} in {t}
how many {t} (is|are|for) {m}
''')
PATTERNS = dict(weather=WEATHER, time=TIME, units=UNITS_ASK, calc=CALC, money=MONEY)
SHORT = dict(weather=WEATHER_SHORT, time=TIME_SHORT, units=UNITS_SHORT, calc=CALC_SHORT, money=MONEY_SHORT)
KINDS = list(PATTERNS)

# ---------------------------------------------------------------- two (or three) questions in one
BOTH = lines('''
(weather and time|time and weather|the weather and the time|the time and the weather|the temperature and the time|current time and weather|the weather and time) (in|for|at) {c}( please|)(?|)
(what's|what is|tell me|give me|show me|i need|check) the (weather and time|time and weather|weather and the time|time and the weather|local time and the weather|temperature and the time) (in|for|at) {c}( please| right now|)(?|)
(what's|whats|how's|what is|how is) the weather (like |)in {c}(,|) and what('s the time| time is it)( there| over there|)(?|)
(is it (raining|cold|sunny|hot|snowing)) in {c}(,|) and what('s the time| time is it) there(?|)
(the |)(weather|temperature) in {c}(,| and) (and |)the (local |)time (there |)(too|also|as well|please|)(?|)
how (warm|cold|hot) is it in {c}, and what('s the time| time is it) there( now|)(?|)
{c}: (weather and time|time and weather)
(i'm|i am) (flying|going|travelling) to {c}, what('s| is) the weather and (the |what |)time( there| is it|)?
''')
BOTH_TIME_FIRST = lines('''
what time is it in {c}(,|) and (how's|what's|how is|what is) the weather( there| like there| like|)(?|)
(what's|whats) the time in {c}(,|) and (is it (raining|cold|sunny|hot) there|how's the weather|what's the weather( like|))(?|)
(the |)(local |current |)time in {c}(, and| and|,) the (weather|temperature)( there|)( too| also| as well| please| too please|)(?|)
(is it (night|late|morning|day)) in {c}(,|) and (how (warm|cold|hot) is it|is it (raining|cold|warm)|how's the weather) there(?|)
''')
PAIR = dict(
    weather=lines('''
(what's|whats|what is|tell me|show me|give me|) the (weather|temperature) (like |)in {c} (and|and in|&|and also in) {d}(?|)
(weather|temperature|temp) (in |) {c} (and|and in|&|vs|versus|or|,) {d}(?|)
{c} (and|&|vs) {d} weather
(how's|how is) the weather in {c} and (in |) {d}( today|)(?|)
is it (raining|cold|sunny|hot|warmer|colder) in {c} (and|or|and in|or in) {d}(?|)
(compare|check) the (weather|temperature) (in|of|for) {c} (and|with|to) {d}
which is (warmer|colder|hotter|sunnier), {c} or {d}(?|)
where is it (warmer|colder|nicer|sunnier), (in |) {c} or (in |) {d}(?|)
(what's|how's) the weather in {c}, and (in|what about|how about) {d}(?|)
do i need an umbrella in {c} (and|or) (in |) {d}?
'''),
    time=lines('''
(what|) time is it in {c} (and|and in|&|and also in) {d}( right now| now|)(?|)
(the |current |local |)time in {c} (and|and in|&|vs|versus|,) {d}(?|)
{c} (and|&|vs) {d} time
(what's|whats|tell me|give me|show me) the time in {c} and (in |) {d}(?|)
is it (night|late|morning|day) in {c} and (in |) {d}?
what time is it in {c}, and (in|what about|how about) {d}(?|)
(compare the time|compare times|time difference) (in|between|of) {c} and {d}
'''))
TRIPLE = lines('''
(weather|temperature) in {c}, {d} and {g}(?|)
what's the weather in {c}, {d} and {g}?
(check|compare) the weather in {c}, {d} and {g}
''')
TRIPLE_TIME = lines('''
(the |)time in {c}, {d} and {g}(?|)
what time is it in {c}, {d} and {g}?
''')
JOIN = [' and ', ' and ', ' and ', ', and ', ' and also ', ', and also ', '? And ', '. Also, ', '. also ', '? Also, ', ' plus ', ', plus ', '? ', '. ', ', ', '; ', ', then ', '. Then ', ' & ', ' as well as ', '? and ']
LEAD2 = [''] * 6 + ['tell me ', 'i need ', 'give me ', 'show me ', 'two things: ', 'Two questions: ', 'please tell me ', 'can you tell me ', 'I need two things: ']

# ---------------------------------------------------------------- manners, typing
BEFORE = [''] * 26 + ['please ', 'hey, ', 'hey ', 'hi, ', 'hi! ', 'hello, ', 'Hello! ', 'Hi there, ', 'quick question: ', 'ok, ', 'ok so ', 'um, ', 'good morning! ', 'excuse me, ', 'sorry, ', 'can you help me? ', 'so, ', 'yo, ', 'now ', 'thanks. ', 'and ', 'Good evening, ', 'just wondering, ', 'one more thing: ', 'I have a question: ', 'thank you! ']
AFTER = [''] * 22 + [' please', ' thanks', ' thank you', ', thanks', '! Thanks!', ', please', ' thx', ' pls', ' asap', ' :)', '!', '...', ' I am in a hurry.', ' Thank you!', ' for me', ' cheers', ' ??', ', thank you']


def typo(r, text):
    """one slip of the fingers in a word of the phrasing, values untouched"""
    words = [m for m in re.finditer(r"[A-Za-z']{4,}", re.sub(r'\{\w+\}', lambda m: '#' * len(m.group()), text))]
    if not words:
        return text
    m = r.choice(words)
    w, i, x = m.group(), r.randrange(1, len(m.group()) - 1), r.random()
    if x < .35:
        w = w[:i] + w[i + 1] + w[i] + w[i + 2:]
    elif x < .7:
        w = w[:i] + w[i + 1:]
    elif x < .85:
        w = w[:i] + w[i] + w[i:]
    else:
        w = w[:i] + r.choice('abcdefghijklmnopqrstuvwxyz') + w[i + 1:]
    return text[:m.start()] + w + text[m.end():]


def typed(r, text):
    """the phrasing as it is typed: capital letter or not, apostrophes, question mark, slips; before values go in"""
    if r.random() < .1:
        text = typo(r, text)
    if r.random() < .4 and text[0] != '{':
        text = text[0].upper() + text[1:]
    if r.random() < .1:
        text = text.replace("'", '')
    if r.random() < .15:
        text = text.replace('i ', 'I ', 1) if text.startswith('i ') else text.replace(' i ', ' I ')
    return text


def manners(r, text):
    a, b = r.choice(BEFORE), r.choice(AFTER)
    if a and r.random() < .5:
        a = a.capitalize()
    if text[-1] in '?.!=' and b[:1] in ('!', '.', ','):
        b = ''
    return a + text + b


# ---------------------------------------------------------------- values
CITIES = demo.MORE + '''Bordeaux Toulouse Strasbourg Nantes Lille Bilbao Malaga Granada Zaragoza Murcia Pisa Verona Genoa Bari Catania Trieste Split Dubrovnik Zadar Tirana Pristina Podgorica Chisinau
Minsk Odessa Lviv Kharkiv Tbilisi Yerevan Baku Tashkent Almaty Astana Bishkek Ulaanbaatar Vladivostok Novosibirsk Kazan Omsk Hiroshima Fukuoka Kobe Yokohama Kawasaki Incheon Daegu Shenzhen Guangzhou Chengdu Wuhan Hangzhou
Nanjing Macau Kaohsiung Cebu Davao Surabaya Bandung Medan Denpasar Penang Phuket Pattaya Yangon Vientiane Lhasa Thimphu Jaipur Agra Goa Kochi Surat Lucknow Nagpur Islamabad Peshawar Muscat Manama Kuwait Basra Mosul Damascus
Aleppo Haifa Alexandria Giza Luxor Benghazi Fez Tangier Oran Nouakchott Bamako Niamey Conakry Freetown Monrovia Abidjan Kumasi Lome Cotonou Ibadan Kano Douala Yaounde Libreville Kigali Bujumbura Dodoma Mombasa Zanzibar
Antananarivo Windhoek Gaborone Maseru Bloemfontein Darwin Hobart Cairns Canberra Newcastle Geelong Dunedin Christchurch Hamilton Suva Apia Noumea Edmonton Winnipeg Regina Saskatoon Halifax Victoria Boise Tucson Albuquerque
Omaha Tulsa Louisville Cincinnati Columbus Indianapolis Milwaukee Madison Buffalo Rochester Albany Richmond Norfolk Raleigh Charlotte Savannah Jacksonville Juneau Fairbanks Tijuana Monterrey Guadalajara Puebla Cancun Merida
Managua Tegucigalpa Guatemala Belmopan Kingston Nassau Bridgetown Georgetown Paramaribo Cayenne Guayaquil Arequipa Cochabamba Sucre Cordoba Rosario Mendoza Valparaiso Antofagasta Fortaleza Manaus Curitiba Natal Belem
Bath York Oxford Cambridge Brighton Plymouth Exeter Inverness Dundee Aberdeen Swansea Limerick Sligo Bruges Leuven Maastricht Eindhoven Delft Leiden Haarlem Kiel Rostock Mainz Bonn Essen Dortmund Ulm Linz Lugano Lucerne
Trondheim Stavanger Tromso Bodo Uppsala Lund Kiruna Umea Oulu Rovaniemi Aalborg Esbjerg Tartu Kaunas Lodz Poznan Katowice Lublin Ostrava Pilsen Kosice Debrecen Szeged Pecs Maribor Cluj Timisoara Brasov Varna Plovdiv Burgas
Thessaloniki Patras Heraklion Rhodes Nicosia Limassol Valletta Izmir Antalya Bursa Adana'''.split() + '''San Jose|San Juan|San Salvador|Santo Domingo|Port of Spain|Kansas City|St. Louis|Fort Worth|El Paso|Long Beach|Palm Springs|Niagara Falls|Quebec City|Thunder Bay|St. John's|Nova Scotia|Puerto Rico|Puerto Vallarta|La Paz|Santa Cruz|Punta Arenas
Belo Horizonte|Porto Alegre|Sao Paulo|Mar del Plata|Santiago de Compostela|San Sebastian|Las Palmas|Palma de Mallorca|Monte Carlo|Aix-en-Provence|Le Havre|La Rochelle|Saint-Denis|Stratford-upon-Avon|Milton Keynes|Isle of Man|Bad Homburg|Frankfurt am Main|Den Haag|Saint Petersburg|Nizhny Novgorod
Addis Ababa|Dar es Salaam|Port Elizabeth|East London|Port Louis|Sharm el Sheikh|Ras Al Khaimah|Phnom Penh|Chiang Mai|Da Nang|Siem Reap|Luang Prabang|Ulan Bator|Port Moresby|Gold Coast|Alice Springs|Byron Bay|Bora Bora|Colorado Springs|Baton Rouge|Little Rock|Des Moines|Grand Rapids|Virginia Beach
New Haven|New Jersey|Great Falls|Rapid City|Sioux Falls|Green Bay|Long Island|Guatemala City|Kuwait City|Vatican City|Iowa City|Oklahoma City|Jersey City|Carson City|Hat Yai|George Town|Johor Bahru|Kota Kinabalu|Bandar Seri Begawan|Nur-Sultan|N'Djamena|Malmö|Göteborg|Düsseldorf|Köln|München|Nürnberg|Málaga|Bogotá|Córdoba|Reykjavík|Curaçao|Genève|Besançon|Tromsø|Århus'''.replace('\n', '|').split('|')


def city(r):
    x = r.random()
    if x < .62:
        c = r.choice(CITIES)
    elif x < .88:
        c = F.Made(r)
    else:
        c = r.choice(['Port ', 'New ', 'Saint ', 'Fort ', 'Lake ', 'San ', 'Santa ', 'Los ', 'La ', 'El ', 'Bad ', 'Mount ', 'North ', 'St. ', 'Puerto ', 'Villa de ', 'Rio ', F.Made(r) + ' ', F.Made(r) + ' ', F.Made(r) + ' de ', F.Made(r) + '-']) + F.Made(r)
        if r.random() < .15:
            c += r.choice([' City', ' Beach', ' Springs', ' Falls', ' Bay'])
    x = r.random()
    return c.lower() if x < .3 else c.upper() if x < .315 else c


# unit: the short forms, the singular, the plurals
DIMS = [
    [('km', 'kilometer kilometre', 'kilometers kilometres'), ('m', 'meter metre', 'meters metres'), ('cm', 'centimeter centimetre', 'centimeters centimetres'), ('mm', 'millimeter', 'millimeters'), ('mi', 'mile', 'miles miles miles'), ('ft', 'foot', 'feet feet'), ('in', 'inch', 'inches inches'), ('yd', 'yard', 'yards')],
    [('kg', 'kilogram kilo', 'kilograms kilos'), ('g', 'gram', 'grams'), ('mg', 'milligram', 'milligrams'), ('lb lbs', 'pound', 'pounds pounds'), ('oz', 'ounce', 'ounces'), ('st', 'stone', 'stone'), ('t', 'ton tonne', 'tons tonnes')],
    [('l L', 'liter litre', 'liters litres'), ('ml mL', 'milliliter millilitre', 'milliliters millilitres'), ('gal', 'gallon', 'gallons'), ('pt', 'pint', 'pints'), ('qt', 'quart', 'quarts'), ('cups', 'cup', 'cups'), ('tbsp', 'tablespoon', 'tablespoons'), ('tsp', 'teaspoon', 'teaspoons'), ('fl_oz', 'fluid_ounce', 'fluid_ounces'), ('cl', 'centiliter', 'centiliters')],
    [('C °C', 'celsius Celsius', 'celsius Celsius'), ('F °F', 'fahrenheit Fahrenheit', 'fahrenheit Fahrenheit'), ('K', 'kelvin Kelvin', 'kelvin Kelvin')],
    [('km/h kph kmh', 'kilometer_per_hour', 'kilometers_per_hour'), ('mph', 'mile_per_hour', 'miles_per_hour'), ('m/s', 'meter_per_second', 'meters_per_second'), ('knots kn', 'knot', 'knots knots'), ('ft/s', 'foot_per_second', 'feet_per_second')],
    [('h hrs', 'hour', 'hours hours'), ('min mins', 'minute', 'minutes minutes'), ('s sec', 'second', 'seconds seconds'), ('days', 'day', 'days'), ('weeks', 'week', 'weeks'), ('years', 'year', 'years'), ('months', 'month', 'months'), ('ms', 'millisecond', 'milliseconds')],
    [('sq_ft', 'square_foot', 'square_feet'), ('m2 m²', 'square_meter', 'square_meters'), ('acres', 'acre', 'acres'), ('ha', 'hectare', 'hectares'), ('sq_mi', 'square_mile', 'square_miles'), ('km2 sq_km', 'square_kilometer', 'square_kilometers')],
    [('B', 'byte', 'bytes'), ('KB kB', 'kilobyte', 'kilobytes'), ('MB', 'megabyte', 'megabytes'), ('GB', 'gigabyte', 'gigabytes'), ('TB', 'terabyte', 'terabytes'), ('bits', 'bit', 'bits'), ('MiB', 'mebibyte', 'mebibytes'), ('GiB', 'gibibyte', 'gibibytes')],
    [('J', 'joule', 'joules'), ('kJ', 'kilojoule', 'kilojoules'), ('cal', 'calorie', 'calories'), ('kcal', 'kilocalorie', 'kilocalories'), ('kWh', 'kilowatt_hour', 'kilowatt_hours'), ('W', 'watt', 'watts'), ('hp', 'horsepower', 'horsepower')],
    [('bar', 'bar', 'bar'), ('psi', 'psi', 'psi'), ('Pa', 'pascal', 'pascals'), ('atm', 'atmosphere', 'atmospheres')],
    [('deg', 'degree', 'degrees'), ('rad', 'radian', 'radians')],
]
DIM_W = [30, 18, 20, 16, 9, 11, 7, 9, 3, 1, 1]
WORDS = {'one': 1, 'two': 2, 'three': 3, 'four': 4, 'five': 5, 'six': 6, 'seven': 7, 'eight': 8, 'nine': 9, 'ten': 10, 'twelve': 12, 'twenty': 20, 'fifty': 50, 'a hundred': 100, 'one hundred': 100, 'a thousand': 1000, 'half a': .5}


def number(r):
    """(value, text)"""
    x = r.random()
    if x < .12:
        v = float('%d.%d' % (r.randint(0, 300), r.choice([5, 25, 75, r.randint(1, 9), r.randint(1, 99)])))
    elif x < .17:
        v = round(r.randint(1, 9) * 10.0 ** r.randint(-3, -1), 3)
    elif x < .22:
        v = r.choice([r.randint(1000, 9999), r.randint(10000, 999999), r.randint(1, 99) * 1000000, r.randint(1000, 99999) / 4])
    elif x < .26:
        v = r.randint(100, 9999) / 100
    else:
        v = demo.num(r)
    if isinstance(v, float) and v == int(v):
        v = int(v)
    return v, shown(r, v)


def shown(r, v):
    if abs(v) >= 1000 and r.random() < .55:
        return '{:,}'.format(v)
    if isinstance(v, float) and r.random() < .25 and round(v, 1) == v:
        return '%.2f' % v
    return str(v)


def unit_form(r, u, value):
    """a unit as typed, and whether it is a short form (10km)"""
    x = r.random()
    if x < .42:
        return r.choice(u[0].split()).replace('_', ' '), True
    forms = u[1] if value == 1 else u[2]
    return r.choice(forms.split()).replace('_', ' '), False


def units(r):
    """values and texts of a unit conversion: {q} is the amount with its unit, {t} the target"""
    d = r.choices(DIMS, DIM_W)[0]
    (v, a), (f, t) = number(r), r.sample(d, 2)
    if d is DIMS[3] and r.random() < .7:
        v = r.choice([r.randint(-40, 120), r.randint(0, 40), r.choice([37, 100, 32, 0, 180, 200, 350, 425, 98.6, 36.6, 451, -40])])
        a = str(v)
    if r.random() < .06:
        a = r.choice(list(WORDS))
        v = WORDS[a]
    x = r.random()
    if x < .07:
        v, a = 1, r.choice(['1', 'a', 'one', 'a'])
    ff, short = unit_form(r, f, 1 if v == 1 or a == 'half a' else 2)
    tf, _ = unit_form(r, t, 2)
    if a == 'half a' and short:
        a, v = '0.5', .5
    if tf == 'in' or d is DIMS[0] and ff == 'in' and r.random() < .6:
        ff, tf = ('inches' if ff == 'in' else ff), ('inches' if tf == 'in' else tf)
    if r.random() < .02:
        ff, tf = ff.upper(), tf.upper()
    elif r.random() < .15:
        ff, tf = ff.lower(), tf.lower()
    if a == 'a' and short:
        a = '1'
    q = a + ('' if short and a[-1].isdigit() and r.random() < .45 else ' ') + ff
    if d is DIMS[3] and not short and ff[0] not in 'kK' and r.random() < .3:
        q = a + ' degrees ' + ff
    elif d is DIMS[3] and ff in 'CF' and r.random() < .15:
        q = a + r.choice([' degrees ', ' deg ']) + ff
    elif a in ('1', 'a', 'one') and not short and r.random() < .1:
        q = 'a' + ('n' if ff[0] in 'aeiou' or ff == 'hour' else '') + ' ' + ff
    ts = tf
    if d is DIMS[3] and tf.lower() in ('celsius', 'fahrenheit') and r.random() < .15:
        ts = 'degrees ' + tf
    return {'value': v, 'from': ff, 'to': tf}, dict(q=q, a=a, f=ff, t=ts)


CODES = F.CUR + 'ILS AED SAR PHP IDR VND RUB UAH RON BGN ISK MYR TWD CLP COP PEN ARS EGP NGN KES MAD PKR'.split()
MAJOR = ['USD', 'EUR', 'GBP', 'JPY', 'CHF', 'USD', 'EUR', 'CAD', 'AUD', 'INR', 'CNY', 'SEK', 'MXN']
NAMES = {**demo.CODE, 'dollar': 'USD', 'us dollars': 'USD', 'American dollars': 'USD', 'bucks': 'USD', 'US dollar': 'USD', 'pound': 'GBP', 'pounds sterling': 'GBP', 'british pounds': 'GBP', 'quid': 'GBP', 'sterling': 'GBP', 'Euros': 'EUR', 'Yen': 'JPY', 'japanese yen': 'JPY', 'franc': 'CHF', 'swiss francs': 'CHF', 'Swiss franc': 'CHF',
         'canadian dollars': 'CAD', 'Canadian dollar': 'CAD', 'australian dollars': 'AUD', 'Aussie dollars': 'AUD', 'New Zealand dollars': 'NZD', 'Singapore dollars': 'SGD', 'Hong Kong dollars': 'HKD', 'hong kong dollars': 'HKD', 'Indian rupees': 'INR', 'indian rupees': 'INR', 'rupee': 'INR', 'Chinese yuan': 'CNY', 'chinese yuan': 'CNY', 'renminbi': 'CNY', 'rmb': 'CNY',
         'mexican pesos': 'MXN', 'peso': 'MXN', 'Korean won': 'KRW', 'korean won': 'KRW', 'South Korean won': 'KRW', 'South African rand': 'ZAR', 'swedish kronor': 'SEK', 'Swedish krona': 'SEK', 'Norwegian kroner': 'NOK', 'norwegian kroner': 'NOK', 'Norwegian krone': 'NOK', 'danish kroner': 'DKK', 'Danish krone': 'DKK', 'Polish zloty': 'PLN', 'zlotys': 'PLN', 'polish zloty': 'PLN', 'Czech koruna': 'CZK', 'koruna': 'CZK', 'Czech crowns': 'CZK',
         'forint': 'HUF', 'Hungarian forint': 'HUF', 'turkish lira': 'TRY', 'lira': 'TRY', 'Brazilian reais': 'BRL', 'brazilian real': 'BRL', 'Brazilian real': 'BRL', 'baht': 'THB', 'Thai baht': 'THB', 'thai baht': 'THB', 'shekels': 'ILS', 'Israeli shekels': 'ILS', 'dirhams': 'AED', 'Philippine pesos': 'PHP', 'rupiah': 'IDR', 'Vietnamese dong': 'VND', 'dong': 'VND', 'rubles': 'RUB', 'Russian rubles': 'RUB', 'hryvnia': 'UAH'}
COMMON = ['dollars', 'euros', 'pounds', 'yen', 'US dollars', 'euro', 'Swiss francs', 'francs', 'rupees', 'pesos', 'dollars', 'euros', 'dollar', 'pound', 'yuan', 'won', 'Canadian dollars', 'British pounds', 'bucks', 'Japanese yen']
SIGNS = {'USD': '$', 'EUR': '€', 'GBP': '£', 'JPY': '¥'}


def currency(r):
    """(text, code)"""
    x = r.random()
    if x < .27:
        n = r.choice(COMMON)
        return n, NAMES[n]
    if x < .5:
        n = r.choice(list(NAMES))
        return n, NAMES[n]
    c = r.choice(MAJOR if r.random() < .5 else CODES)
    return (c.lower() if r.random() < .35 else c.capitalize() if r.random() < .02 else c), c


def money(r):
    v, a = number(r)
    ft, f = currency(r)
    while True:
        tt, t = currency(r)
        if t != f:
            break
    if r.random() < .06:
        a = r.choice([w for w in WORDS if w != 'half a'])
        v = WORDS[a]
    elif r.random() < .04:
        v = r.choice([1, 1, 2, 5, 10, 20, 15]) * 1000
        a = '%dk' % (v // 1000) if r.random() < .6 else '%d thousand' % (v // 1000)
    m, s = a + ' ' + ft, SIGNS.get(f)
    if s and r.random() < .45 and a[0].isdigit():
        m = r.choice([s + a, s + a, s + a, s + a, a + s, a + ' ' + s, s + ' ' + a])
    elif a[-1].isdigit() and ft.isupper() and r.random() < .12:
        m = r.choice([a + ft, ft + ' ' + a, ft + a])
    elif r.random() < .03:
        v, m = 1, r.choice(['one ', 'a ', '1 ']) + ft
    if t in SIGNS and r.random() < .04:
        tt = SIGNS[t]
    return {'amount': v, 'from': f, 'to': t}, dict(m=m, t=tt)


def plain_number(r):
    x = r.random()
    if x < .45:
        v = r.randint(2, 99)
        return v, str(v)
    return number(r)


OPS = [('plus', '+'), ('times', '*'), ('minus', '-'), ('divided by', '/'), ('x', '*'), ('multiplied by', '*'), ('over', '/'), ('added to', '+'), ('×', '*'), ('÷', '/'), ('x', '*'), ('plus', '+'), ('less', '-'), ('+', '+'), ('-', '-'), ('*', '*'), ('/', '/'), ('take away', '-'), ('times', '*')]


def calc(r):
    """(text, expression): the words of arithmetic as people use them"""
    (a, A), (b, B), (c, C) = plain_number(r), plain_number(r), plain_number(r)
    x = r.random()
    if x < .16:  # percentages of
        p = r.choice([5, 7, 8, 10, 12, 15, 17, 18, 19, 20, 21, 22, 25, 30, 35, 40, 50, 60, 75, 80, 90, r.randint(1, 99), r.randint(1, 99), 7.5, 2.5, 12.5, 150, 0.5])
        return expand(r, r.choice(['%s(% of|% of|%of| % of| percent of| per cent of| pct of) %s'] * 5 + ['%s(%| percent) from %s', 'what %s(%| percent) of %s is', 'a %s(%| percent) share of %s']).replace('%s', '{}')).format(p, B), '%s / 100 * %s' % (p, b)
    if x < .20:  # tips, discounts, taxes: the part
        p = r.randint(2, 40)
        return expand(r, r.choice(['(a |the |){}(%| percent) (tip|discount|tax|commission|fee|sales tax|service charge|gratuity|VAT|interest) on {}( dollars| euros|)', '(a |){}(%| percent) tip (for|on) a (bill of |){}( dollars| euros|)( bill|)', 'the (tip|tax) on {1} at {0}(%| percent)', '{0}(%| percent) tip on ($|€|£){1}'])).format(p, B), '%s / 100 * %s' % (p, b)
    if x < .24:  # what is left, what it comes to
        p = r.choice([5, 10, 15, 20, 25, 30, 40, 50, r.randint(2, 60)])
        if r.random() < .55:
            return expand(r, r.choice(['{1} (minus|less|-) {0}(%| percent)', '{0}(%| percent) off (of |) {1}', '{1} with (a |){0}(%| percent) (off|discount)', '{1} after a {0}(%| percent) discount', '{0}(%| percent) off ($|€|£){1}', '{1} (reduced|decreased) by {0}(%| percent)'])).format(p, B), '%s - %s / 100 * %s' % (b, p, b)
        return expand(r, r.choice(['{1} (plus|+) {0}(%| percent)', '{1} with (a |){0}(%| percent) (tip|tax|VAT|added)', '{1} plus {0}(%| percent) (tax|tip|VAT)', '{1} (increased|raised) by {0}(%| percent)'])).format(p, B), '%s + %s / 100 * %s' % (b, p, b)
    if x < .46:  # words and signs between numbers
        w, o = r.choice(OPS)
        s, e = '%s %s %s' % (A, w, B), '%s %s %s' % (a, o, b)
        if w in '×÷x' and r.random() < .35:
            s = '%s%s%s' % (A, w, B)
        if r.random() < .25:
            w, o = r.choice(OPS[:4] + OPS[8:10])
            s += ' %s %s' % (w, C)
            e += ' %s %s' % (o, c)
        return s, e
    if x < .53:  # sums, products, differences
        return r.choice([
            lambda: (expand(r, 'the (sum|total) of {} and {}').format(A, B), '%s + %s' % (a, b)),
            lambda: (expand(r, '(the |)(sum|total) of {}, {}(,|) and {}').format(A, B, C), '%s + %s + %s' % (a, b, c)),
            lambda: (expand(r, '(add|add up|add together|sum) {}(,| and) {} and {}').format(A, B, C), '%s + %s + %s' % (a, b, c)),
            lambda: (expand(r, '(add|add up|sum) {} (and|to|with) {}').format(A, B), '%s + %s' % (a, b)),
            lambda: (expand(r, '(the |)product of {} and {}').format(A, B), '%s * %s' % (a, b)),
            lambda: (expand(r, '(multiply {} by {}|multiply {} and {}|{} multiplied with {})').format(A, B), '%s * %s' % (a, b)),
            lambda: (expand(r, 'divide {} (by|into|between) {}').format(A, B), '%s / %s' % (a, b)),
            lambda: (expand(r, '{} (split|divided|shared) (between|among|by|into) {}( people| friends| of us| parts|)').format(A, B), '%s / %s' % (a, b)),
            lambda: (expand(r, '(split|share) {} (between|among) {}( people| friends|)').format(A, B), '%s / %s' % (a, b)),
            lambda: (expand(r, '(subtract|take|deduct) {} from {}').format(B, A), '%s - %s' % (a, b)),
            lambda: (expand(r, '(the |)difference (between|of) {} and {}').format(A, B), '%s - %s' % (a, b)),
            lambda: (expand(r, '(the |)(average|mean) of {} and {}').format(A, B), '(%s + %s) / 2' % (a, b)),
            lambda: (expand(r, '(the |)(average|mean) of {}, {} and {}').format(A, B, C), '(%s + %s + %s) / 3' % (a, b, c)),
        ])()
    if x < .58:  # subtract 5 from 12 more often: the order turns round
        return expand(r, '(subtract|take|take away|deduct) {} from {}').format(B, A), '%s - %s' % (a, b)
    if x < .66:  # squares, cubes, powers, roots
        n = r.randint(2, 10)
        return r.choice([
            lambda: (expand(r, '(the |)square root of {}').format(A), 'sqrt(%s)' % a),
            lambda: (expand(r, '(the |)square root of {}').format(A), 'sqrt(%s)' % a),
            lambda: (expand(r, '(sqrt of|root of|sqrt) {}').format(A), 'sqrt(%s)' % a),
            lambda: (expand(r, 'sqrt[{}]').format(A).replace('[', '(').replace(']', ')'), 'sqrt(%s)' % a),
            lambda: (expand(r, '({} squared|the square of {}|square of {})').format(*[A] * 3), '%s ^ 2' % a),
            lambda: (expand(r, '({} cubed|the cube of {}|cube of {})').format(*[A] * 3), '%s ^ 3' % a),
            lambda: (expand(r, '{} (to the power of|to the power|raised to the power of|raised to) {}').format(A, n), '%s ^ %s' % (a, n)),
            lambda: (expand(r, '{} to the {} power').format(A, '%d%s' % (n, {2: 'nd', 3: 'rd'}.get(n, 'th'))), '%s ^ %s' % (a, n)),
            lambda: (expand(r, '{}( ^ |^|**| ** ){}').format(A, n), '%s ^ %s' % (a, n)),
            lambda: (expand(r, '{}( ^ |^){}').format(A, n), '%s ^ %s' % (a, n)),
        ])()
    if x < .72:  # halves, doubles
        return r.choice([
            lambda: ('half of ' + A, '%s / 2' % a), lambda: ('half ' + A, '%s / 2' % a),
            lambda: (r.choice(['double ', 'twice ', 'double of ', 'the double of ']) + A, '2 * %s' % a),
            lambda: (r.choice(['triple ', 'three times ', 'the triple of ']) + A, '3 * %s' % a),
            lambda: (r.choice(['a third of ', 'one third of ', '1/3 of ']) + A, '%s / 3' % a),
            lambda: (r.choice(['a quarter of ', 'quarter of ', 'one quarter of ', 'a fourth of ', '1/4 of ']) + A, '%s / 4' % a),
            lambda: (r.choice(['a fifth of ', 'one fifth of ']) + A, '%s / 5' % a),
            lambda: (r.choice(['a tenth of ', 'one tenth of ']) + A, '%s / 10' % a),
            lambda: (r.choice(['two thirds of ', '2/3 of ']) + A, '2 / 3 * %s' % a),
            lambda: (r.choice(['three quarters of ', '3/4 of ']) + A, '3 / 4 * %s' % a),
        ])()
    if x < .75:  # small stories
        n, it = r.randint(2, 60), r.choice(['tickets', 'boxes', 'books', 'shirts', 'bottles', 'apples', 'chairs', 'pens', 'cups', 'hours', 'nights', 'pizzas'])
        return r.choice([
            lambda: (expand(r, '{n} {it} at {a}( dollars| euros|) (each|a piece)').format(n=n, it=it, a=A), '%s * %s' % (n, a)),
            lambda: (expand(r, '(the total |the price |the cost |)(of |for |){n} {it} (if one costs|when each costs|at|for) {a}( each|)').format(n=n, it=it, a=A), '%s * %s' % (n, a)),
            lambda: (expand(r, '{a} (shared by|split by|divided among|for) {n} people').format(n=n, a=A), '%s / %s' % (a, n)),
        ])()
    return written(r)


ITEMS = '(tickets|boxes|books|shirts|bottles|apples|chairs|pens|cups|nights|pizzas|eggs|stamps|cards|bags|plants|tiles)'
MONEYS = '( dollars| euros| pounds| bucks| USD||||)'
STORIES = [x.split(' => ') for x in lines('''
if {n} ITEMS cost {a}MONEYS each, (what do they cost|how much is that|what's the total|how much do i pay|what do i pay)( all together| altogether| in total|)(?|) => {n} * {a}
(i want|i bought|i need|we ordered|she sells) {n} ITEMS (at|for) {a}MONEYS (each|a piece|per piece)(, |. )(what's the total|how much is that|what do i pay|total)(?|) => {n} * {a}
(one|a) ITEMS costs {a}MONEYS(, |. )(how much are|what do i pay for|how much for) {n}(?|) => {n} * {a}
(there are|i have|we packed) {n} ITEMS with {a} (each|in each|pieces in each)(, |. )(how many is that|how many in total|how many are there|total)( in total| all together|)(?|) => {n} * {a}
{n} (people|friends|guests) pay {a}MONEYS each(, |. )(how much is that|what's the total|total)(?|) => {n} * {a}
(i earn|i make|he gets|the rent is|parking costs) {a}MONEYS (an hour|a day|per month|a month|a week)(, |. )(how much is that|what is that|what does that make)( in| for| after) {n} (hours|days|months|weeks)(?|) => {n} * {a}
(we split|we share|i split|we are splitting) (a bill of|the bill of|a dinner of|) {a}MONEYS (between|among|by) {n} (people|friends|of us)(, |. )(how much does each pay|how much is it each|what does everyone pay|how much per person|what is my share)(?|) => {a} / {n}
(the bill is|dinner was|the rent is|it cost) {a}MONEYS(, |. )(how much is that each for|split it by|what is that per person for|divided by) {n}( people| friends| of us|)(?|) => {a} / {n}
{n} (people|friends|kids) share {a} (ITEMS|MONEYS)(, |. )(how many does each get|how much for each|how much each)(?|) => {a} / {n}
(i have|i had|she had|there were) {a}( ITEMS|MONEYS) and (i |she |we |)(spend|spent|lost|sold|gave away|used|ate) {b}(, |. )(how much is left|how many are left|what is left|what's left)(?|) => {a} - {b}
(i have|i had|we got|she has) {a}( ITEMS|MONEYS) and (get|got|buy|bought|found) {b} more(, |. )(how many is that|how much is that|how many do i have|what's the total)(?|) => {a} + {b}
(i bought|we paid for) (lunch|shoes|a book|milk|a ticket) for {a} and (dinner|a hat|bread|a coat|coffee) for {b}(, |. )(how much is that|what's the total|what did i spend|total)( together| in total|)(?|) => {a} + {b}
(a|the|my) (shirt|jacket|laptop|bike|ticket|phone|sofa) (costs|is|was) {a}MONEYS (and is|and now|with|at) {p}(%| percent) (off|discount)(, |. )(what do i pay|how much is it now|what's the price|what is the new price)(?|) => {a} - {p} / 100 * {a}
(the bill is|dinner was|my bill is|lunch cost|the bill came to) {a}MONEYS(, |. )(how much is|what is|what's) (a |){p}(%| percent) (tip|of it|of that)(?|) => {p} / 100 * {a}
(i want to|let me|i'd like to|we should) (tip|leave|give) {p}(%| percent) on (a bill of |){a}MONEYS(, how much is that|, what is that|)(?|) => {p} / 100 * {a}
(how much|what) (is the tip|tip do i leave|do i tip|should i tip) (on|for) (a bill of |a dinner of |){a}MONEYS (at|with|if i tip|for) {p}(%| percent)(?|) => {p} / 100 * {a}
(how much|what) do i (save|pay less) with {p}(%| percent) off {a}MONEYS(?|) => {p} / 100 * {a}
(how much|what) (do i pay for|is) {a}MONEYS (with|plus) {p}(%| percent) (tax|VAT|tip)(?|) => {a} + {p} / 100 * {a}
''')]


def story(r):
    """(text, expression): a question of arithmetic in a sentence or two"""
    text, e = r.choice(STORIES)
    (a, A), (b, B) = plain_number(r), plain_number(r)
    n, p = r.randint(2, 40), r.choice([5, 8, 10, 12, 15, 18, 20, 25, 30, 40, r.randint(1, 60)])
    if r.random() < .3:
        a = r.randint(100, 99999) / 100
        a = int(a) if a == int(a) else a
        A = '%.2f' % a
    p1 = expand(r, text.replace('ITEMS', ITEMS).replace('MONEYS', MONEYS)).replace(' ,', ',').replace(' .', '.')
    return fill(typed(r, p1), dict(a=A, b=B, n=str(n), p=str(p))), fill(e, dict(a=str(a), b=str(b), n=str(n), p=str(p)))


def written(r):
    """an expression with signs, spaced or not, with brackets or not"""
    def n():
        v, s = plain_number(r)
        return (str(v), s) if r.random() < .25 else (str(v), str(v))
    t, e = n(), None
    toks = [t]
    ops = []
    for _ in range(r.choice([1, 1, 1, 2, 2, 3])):
        ops.append(r.choice('+-*/+-*'))
        toks.append(n())
    gap = r.choice([' ', ' ', ''])
    bra = None
    if len(toks) > 2 and r.random() < .5:
        i = r.randrange(len(toks) - 1)
        bra = (i, i + 1)
    elif len(toks) == 3 and r.random() < .2:
        bra = (1, 2)

    def put(k):
        out = ''
        for i, tk in enumerate(toks):
            if i:
                out += gap + ops[i - 1] + gap
            out += ('(' if bra and bra[0] == i else '') + tk[k] + (')' if bra and bra[1] == i else '')
        return out
    s, e = put(1), put(0)
    if r.random() < .1:
        s = s.replace('*', r.choice('x×'))
        if r.random() < .5:
            s = s.replace('/', '÷')
    if r.random() < .06 and not bra and len(toks) == 2:
        s = '(%s) %s %s' % (s, '*', toks[0][1])
        e = '(%s) %s %s' % (e, '*', toks[0][0])
    return s, e


def values(r, kind):
    """(arguments, texts) of one question"""
    if kind in ('weather', 'time'):
        c = city(r)
        return dict(city=c), dict(c=c)
    if kind == 'units':
        return units(r)
    if kind == 'money':
        return money(r)
    s, e = calc(r)
    return dict(expression=e), dict(e=s)


# ---------------------------------------------------------------- requests that none of the five serves
NOT_OURS = lines('''
(write|compose|make up) (a|me a|a short|a funny) (poem|song|story|haiku|limerick|essay|letter) about (the |) {w}
(write|draft) (an|a) (email|mail|letter|message|reply|tweet|post) to {p}( about the {w}| saying thanks|)
(send|write) (an|a) (email|mail|message|text|sms|letter) to {p}( about the {w}| saying i am late|)
(tell|write) me (a joke|another joke|a story|a fun fact|something interesting|a riddle|something about {w}|a bedtime story)
(do you know|got) (a|any) (joke|jokes|good joke|riddle|story)( about {w}|)?
who (won|wins|won yesterday|is winning) (the match|the game|the world cup|the election|the race|the final|the super bowl|the tour|the league)( in {y}| yesterday| last night|)(?|)
who (is|was) (the|the first|the current|the last) (president|king|queen|prime minister|mayor|leader|ceo|founder) of {C}(?|)
who (wrote|painted|invented|discovered|composed|directed|built|founded) (the |) {w}(?|)
who is {p}(?|)
(what's|what is|whats) the (capital|population|flag|language|currency|president|area|national dish|history|largest city) of {C}(?|)
(how many people live|how many people are there|how many inhabitants are) in {P}(?|)
(what's|what is) the population of {P}(?|)
(what's|what is) the (tallest|oldest|best|biggest|most famous) (building|restaurant|museum|hotel|park|bridge|river) in {P}(?|)
(which|what) (language|languages) do (they|people) speak in ({P}|{C})(?|)
(translate|how do you say|how do i say) ("|'|) {w} ("|'|) (to|into|in) {L}(?|)
(translate|how do you say) (good morning|thank you|where is the station|hello|i love you|see you tomorrow|this sentence) (to|into|in) {L}(?|)
(set|start|create|make) (a|an|the) (timer|alarm|countdown|stopwatch|reminder) (for|of|to|at) ({n} minutes|{n} am|{h}|tomorrow morning|half an hour|call {p})( please|)
(wake me up|remind me) (at {h}|tomorrow|in {n} minutes|at {n}|next week|to call {p}|to buy milk|to water the plants)( please|)
remind me to (call {p}|buy {w}|pay the rent|go to the gym|take my pills|drink water)( at {h}| tomorrow| in {n} hours| tonight|)
(what's|what is|how's) the (stock price|share price|stock|price) of {K}( today| right now|)(?|)
({K} stock|stock price {K}|{K} share price|bitcoin price|price of bitcoin|gold price)(?|)
(how much is|what is|what's) (one |a |) (bitcoin|tesla share|share of {K}) (worth|today)(?|)
(how much does|what does) (a|the|an) {w} (cost|weigh)(?|)
(buy|sell|order) (me |) ({n}|some|a) (shares of {K}|bitcoin|{w}|kg of {w}|tickets to the concert|pizzas|boxes of {w})( please| online|)
(order|get me|buy) (a|me a|some) (pizza|coffee|taxi|sandwich|burger|cab|uber|new phone)( please| to {P}|)
(book|reserve|find|get) (a|me a|a cheap) (flight|hotel|room|table|train|rental car|taxi|seat|apartment) (in|to|at|from) {P}( for {n}| for tomorrow| for two|)( please|)
(book|find) (a flight|flights|trains|a bus|a train) from {P} to {P}( on friday| tomorrow| under {n} dollars|)
(how far|how long|what distance) is (it |)(from |){P} (to|from) {P}( by car| by train| by plane|)(?|)
(how do i get|how can i get|what is the fastest way|directions|route) (from {P} |)to {P}(?|)
(how long|how many hours) (does it take|is the flight|is the drive|is the train) (from {P} to {P}|to {P})(?|)
(what|which) (are the|) (sights|museums|restaurants|hotels|beaches|bars) (should i visit|are good|are there) in {P}(?|)
(recommend|suggest) (a|me a|some|a good) (book|movie|restaurant in {P}|hotel in {P}|film|song|recipe|gift|podcast|game)
(things to do|best restaurants|cheap hotels|nightlife|traffic|jobs|news|events) in {P}(?|)
(play|put on|stop|pause|skip) (some |the |) (music|jazz|song|radio|next song|a playlist|rain sounds|{w} by {p})( please|)
(turn|switch) (on|off|up|down) the (lights|tv|heating|lamp|radio|music|oven|fan|volume)( in the kitchen| in the bedroom| please|)
(open|close|lock|unlock) the (door|window|garage|app|file notes.txt|browser|blinds|gate)( please|)
(call|phone|text|message) ({p}|my mother|my boss|the office|a taxi|911)( now| please|)
(transfer|send|pay|lend|wire) {m} to {p}( please| now|)
(pay|refund) (the|my) (bill|invoice|rent|order)( of {m}|)( please|)
(what's|what is) (my|the) (balance|account balance|bank balance|password|ip address|order status|phone number of {p})(?|)
(where is|track|cancel|what happened to) my (order|package|parcel|flight|luggage)( {n}{n}{n}| number {n}{n}|)(?|)
(schedule|create|plan|cancel|move) (a|the|an) (meeting|appointment|event|call|party|dentist appointment)( with {p}|)( at {h}| on monday| tomorrow| next week|)
(what's|what is|do i have anything) on my (calendar|schedule|agenda|todo list)( today| tomorrow|)(?|)
add (milk|eggs|{w}|bread|a meeting) to my (shopping list|list|calendar|todo list|cart)
(find|give me|show me|search) (a|the|me a) recipe (for|with) {w}
(how do i|how can i|how do you|how to) (cook|make|bake|fix|clean|repair|learn|build|draw|play|grow|install|use) (a |an |the |) {w}(?|)
(what|which) should i (cook|eat|read|watch|study|buy|do) (tonight|today|tomorrow|next|this weekend)(?|)
(search|google|look up|browse) (the web |the internet |online |) (for |) {w}( {w}|)
(summarize|summarise|explain|proofread|shorten|rewrite|improve) (this|the|my|this long) (text|article|email|essay|news|document|code|paragraph)( for me| please|)
(what|explain what) (is|does) (the |) {w} (mean|good for|made of)(?|)
(define|definition of|meaning of|synonym for|opposite of|spell|how do you spell|rhymes with) {w}(?|)
(explain|describe|tell me about|what do you know about) (the |) (quantum physics|{w}|black holes|gravity|world war two|photosynthesis|the french revolution|blockchain|{C})( to me| simply|)
why (is the sky blue|is the sea salty|do cats purr|do birds sing|do we dream|is {w} so expensive|are leaves green|does it rain|is snow white)(?|)
(when|in what year) (was|did) ({w} invented|the war end|{p} born|rome founded|the titanic sink|world war two end|the first {w} made)(?|)
(when|where) (is|was) (the next|the last|the) (election|olympics|full moon|eclipse|world cup|solar eclipse|concert)(?|)
(how old|how tall|how rich|how famous) is ({p}|the president|the eiffel tower|mount everest|the universe|the earth)(?|)
how (far away|big|old|heavy|hot) is the (moon|sun|earth|universe|nearest star|milky way)(?|)
(write|fix|debug|explain|review) (a|some|my|the|this) (python|javascript|rust|) (code|script|function|program|bug|loop|regex)( for sorting| that prints {w}| please|)
(draw|paint|generate|create|show me) (a|an|me a) (picture|image|photo|drawing|logo) of (a |the |) {w}
(what's|what is) the (meaning of life|best phone|news|latest news|score|date|date today|day today|score of the game|traffic like|wifi password|speed limit|best way to learn {L})(?|)
(what|which) day is (it|it today|tomorrow|christmas)(?|)
(how many days|how long) (until|till|to|before) (christmas|easter|my birthday|summer|new year)(?|)
(any |what are the |latest |)(news|headlines)( about {w}| today| from {C}|)(?|)
(i am|i'm|im) (bored|sad|hungry|tired|sick|lost|in love|angry|lonely)(, what should i do|, help me|)(?|.|)
(should i|is it healthy to|is it safe to|is it dangerous to) (eat|buy|drink|sell|take|invest in) {w}(?|)
(what are the symptoms of|how do i treat|medicine for) (a cold|the flu|a headache|{w})(?|)
(solve|what is) the (riddle|mystery|crossword|problem of {w}|sudoku)( for me|)(?|)
(sing|dance|laugh|whistle|meow)( a song|) (for me|please|)
(take a|make a|record a) (screenshot|photo|selfie|note|video|backup|list)( of the {w}|)
(delete|rename|copy|print|upload|download|share|save) (the|my|this) (file|folder|photo|document|report|{w})( please|)
(restart|reboot|shut down|update) (the|my) (server|computer|router|phone|laptop|{w})( please|)
(what's|what is) the (plot|ending|rating) of (the |) (movie |film |book |) {w}(?|)
(count|list|name) (to {n}|all {w}|the planets|the months|{n} animals|five countries)
(roll|throw|flip|pick) (a dice|a coin|a card|a random number|two dice)
(do you|can you) (love me|dream|think|drive a car|cook|play chess|speak {L}|see me|keep a secret|fly)(?|)
(is {p} married|does god exist|are aliens real|is santa real|is the earth flat|what is love)(?|)
(create|open|file|close) (a|the) (ticket|issue|bug report|account|task) (about|for) (the |) {w}
(give me|i need|what's) (the |) (phone number|address|website|opening hours|email) of (a |the |) ({K}|restaurant|{w} shop|hotel in {P}|{p})(?|)
(what do|what does|how) (you think|people think|i feel) about {w}(?|)
(check|test|run|deploy) (my|the) (spelling|grammar|code|tests|website|{w})( please|)
(rate|review) (my|the) (essay|outfit|{w})
(good|best|cheap) (restaurants|hotels|bars|cafes|{w}) (near me|in {P}|nearby)(?|)
(vote|who should i vote) for (in {C}|president)?
what (rhymes with|is a|is an|are) {w}(?|)
''')
GREET = dict(
    hello=['(hello|hi|hey|hi there|hello there|hey there|good evening|good afternoon|hello!|hi!|hey!|Hello|Hi|Hey|yo|hiya|greetings|howdy|hello bot|hi again|hey you|Hello, nice to meet you|hi, anyone there?|Good day)(| !|.)'],
    morning=['(good morning|Good morning|good morning!|Good morning everyone|morning)'],
    welcome=['(thanks|thank you|Thanks!|thx|thank you very much|thank you so much|thanks a lot|many thanks|cool, thanks|great, thank you|ok thanks|perfect, thanks|cheers|awesome, thanks|Thank you!|that helps, thanks|nice, thank you|ty|thanks for your help|great, that is all|much appreciated|thanks, that was helpful|wow thanks)(|!|.)'],
    who=["(who are you|what are you|Who are you|are you a robot|are you human|are you a bot|are you an AI|what's your name|what is your name|do you have a name|tell me about yourself|who am i talking to|are you a real person|introduce yourself|Are you chatgpt)(?|)"],
    can=['(what can you do|what can you do for me|help|what tools do you have|how can you help me|what are you able to do|what do you do|which tools do you have|what are your skills|what can i ask you|how do you work|What can i ask|can you help me|what questions can you answer|what do you know|show me what you can do)(?|)'],
    bye=['(bye|goodbye|see you|see you later|Bye!|bye bye|good night|see ya|Goodbye|take care|have a nice day|until tomorrow|ciao|talk to you later|I have to go)(!|)'],
    fine=["(how are you|how are you doing|how's it going|how are you today|how do you do|hows it going|how are things|you ok|what's up|how have you been)(?|)"],
    good=['(ok|okay|Ok|alright|fine|got it|i see|cool|nice|great|sure|good|perfect|wow|good job|well done|interesting|understood|makes sense|lol|haha)(!|.|)'])
REPLY = dict(hello='Hello! How can I help you?', morning='Good morning! How can I help you?', welcome='You are welcome!', who='I am a small assistant that can call tools.', can='I can call the tools you give me and answer from their results.', bye='Goodbye!', fine='I am fine, thank you.', good='Good.')


def not_ours(r):
    """a request that none of the five tools serves"""
    if r.random() < .12:
        import gen
        return manners(r, typed(r, gen.open_ask(r)))
    n = lambda: str(r.randint(2, 12))
    slot = dict(w=lambda: F.word(r), p=lambda: F.person(r), C=lambda: r.choice(F.COUNTRIES), P=lambda: city(r), L=lambda: r.choice(F.LANGS), n=n, h=lambda: F.clock(r), y=lambda: str(r.randint(1950, 2026)),
                K=lambda: r.choice(['Apple', 'Tesla', 'Google', 'Microsoft', 'Nvidia', 'Amazon', 'apple', 'tesla', F.Made(r)]), m=lambda: money(r)[1]['m'])
    t = typed(r, expand(r, r.choice(NOT_OURS)))
    t = re.sub(r'\{(\w)\}', lambda m: slot[m.group(1)](), t)
    return manners(r, re.sub(' +', ' ', t))


def small_talk(r):
    k = r.choices(list(GREET), [5, 1, 5, 3, 4, 2, 2, 1])[0]
    return expand(r, r.choice(GREET[k])), REPLY[k]


VERB = re.compile('(add|sum|multiply|divide|split|share|subtract|take|deduct) ')


def question(r, kind, short=False):
    """(text, arguments) of one question to one tool"""
    if kind == 'calc' and not short and r.random() < .16:
        t, e = story(r)
        return t, dict(expression=e)
    args, show = values(r, kind)
    p = expand(r, r.choice(SHORT[kind] if short else PATTERNS[kind]))
    if kind == 'calc' and VERB.match(show['e']):  # 'subtract 5 from 12' is a sentence of its own
        p = '{e}' if short else expand(r, "{e}|{e}|{e}|(please|can you|could you|i need you to|help me|i want to|pls|let's) {e}( please| for me|)(?|)".join('()'))
    if p.count('{f}') and kind == 'units' and 'degrees' in show['q']:
        p = '{q} to {t}'
    return fill(typed(r, p) if not short else p, show), args


NAME = dict(weather='get_weather', time='get_time', units='convert_units', calc='calculate', money='convert_currency')


def calls_of(*items):
    return [dict(name=NAME[k], arguments=a) for k, a in items]


def two(r, have):
    """(text, calls): two questions in one, for the kinds at hand"""
    x = r.random()
    c, d, g = city(r), city(r), city(r)
    low = r.random() < .3
    if low:
        c, d, g = c.lower(), d.lower(), g.lower()
    if x < .14 and {'weather', 'time'} <= set(have):
        w, t = ('weather', dict(city=c)), ('time', dict(city=c))
        if r.random() < .35:
            return fill(typed(r, expand(r, r.choice(BOTH_TIME_FIRST))), dict(c=c)), calls_of(t, w)
        p = expand(r, r.choice(BOTH))
        text = fill(typed(r, p), dict(c=c))
        first_time = p.find('time') < min(i for i in (p.find('weather'), p.find('temp'), 999) if i >= 0) and not re.search('raining|cold|sunny|hot|snowing', p)
        return text, calls_of(t, w) if first_time else calls_of(w, t)
    kinds = [k for k in ('weather', 'time') if k in have]
    if x < .36 and kinds:
        k = r.choice(kinds)
        if r.random() < .12:
            return fill(typed(r, expand(r, r.choice(TRIPLE if k == 'weather' else TRIPLE_TIME))), dict(c=c, d=d, g=g)), calls_of((k, dict(city=c)), (k, dict(city=d)), (k, dict(city=g)))
        return fill(typed(r, expand(r, r.choice(PAIR[k]))), dict(c=c, d=d)), calls_of((k, dict(city=c)), (k, dict(city=d)))
    if x < .41 and 'money' in have:  # into two currencies, or two amounts
        (a1, s1), (a2, s2) = money(r), money(r)
        if a2['to'] not in (a1['to'], a1['from']):
            a2 = {**a1, 'to': a2['to']}
            p = expand(r, '(convert|change|what is|how much is|) {m} (in|to) {t}( and|, and|,) (in |to |) {u}(?|)( please|)')
            return fill(typed(r, p), dict(m=s1['m'], t=s1['t'], u=s2['t'])), calls_of(('money', a1), ('money', a2))
    if x < .46 and 'units' in have:
        a1, s1 = units(r)
        v, t = number(r)
        a2 = {**a1, 'value': v}
        if ' ' not in s1['f']:
            b, s2 = units(r)
            if r.random() < .4 and b['to'] not in (a1['to'], a1['from']):  # into two units
                p = expand(r, '(convert |what is |how much is |) {q} (in|to) {t}( and|, and) (in |to |) {u}(?|)')
                return fill(typed(r, p), dict(q=s1['q'], t=s1['t'], u=s2['t'])), calls_of(('units', a1), ('units', {**a1, 'to': b['to']}))
            p = expand(r, '(convert |what are |how much are |) {q} and {b} (in|to) {t}(?|)')
            return fill(typed(r, p), dict(q=s1['q'], b=t + ' ' + s1['f'], t=s1['t'])), calls_of(('units', a1), ('units', a2))
    if x < .54 and len(have) > 2 and 'weather' in have:  # a journey: something about the place, and something else
        k1 = r.choice([k for k in ('weather', 'time') if k in have])
        other = [k for k in have if k not in ('weather', 'time')]
        if other:
            k2 = r.choice(other)
            t2, a2 = question(r, k2, True)
            ask = r.choice({'weather': ["(what's|how's|what is) the weather( like|) there", 'is it (cold|warm|raining) there', 'how (warm|cold) is it there'], 'time': ["what('s the| is the local|'s the local) time there", 'what time is it there( now|)']}[k1])
            p = expand(r, "(i'm|i am|we're|my friend is) (flying|going|travelling|moving|off) to {c}( soon| today| tomorrow|)(: |, |. )" + ask + '(, and| and|? And|. Also,|, and also) ')
            return fill(typed(r, p), dict(c=c)) + ' ' + t2 + r.choice(['?', '', '?']), calls_of((k1, dict(city=c)), (k2, a2))
    k1 = r.choice(list(have))
    k2 = r.choice(list(have)) if r.random() < .8 else k1
    same = r.random() < .65
    (t1, a1), (t2, a2) = question(r, k1, same), question(r, k2, same or r.random() < .5)
    j = r.choice(JOIN)
    if k1 == 'calc' or k2 == 'calc':
        j = r.choice([x for x in JOIN if x not in (' plus ', ', plus ', ' & ', '. ')])
    t1 = re.sub(r'( =| = \?|=|\?|\.)+$', '', t1) if not re.search(r'thank', t1) else t1
    lead = r.choice(LEAD2) if same else ''
    if lead and re.match(r"(what|how|is|do|convert|calculate|compute|change|exchange)", t1):
        lead = r.choice(['', 'two things: ', 'Two questions: '])
    if r.random() < .3:
        t1 = t1[0].upper() + t1[1:] if not lead and k1 not in ('weather', 'time') or t1[0].islower() and not lead and a1.get('city', '')[:1] != t1[0] else t1
    if j[0] in '.?' and r.random() < .5 and t2[:1].islower() and a2.get('city', '\0')[0] != t2[0] and k2 != 'units' and k2 != 'money':
        t2 = t2[0].upper() + t2[1:]
    return lead + t1 + j + t2, calls_of((k1, a1), (k2, a2))


if __name__ == '__main__':
    import random, sys
    r = random.Random(int(sys.argv[1]) if len(sys.argv) > 1 else 0)
    for k in KINDS:
        for _ in range(14):
            print(k, '|', *question(r, k), sep='  ')
    for _ in range(30):
        print('two', *two(r, KINDS), sep=' | ')
    for _ in range(40):
        print('none |', not_ours(r))
    for _ in range(10):
        print('talk |', *small_talk(r))
