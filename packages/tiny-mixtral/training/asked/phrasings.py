"""How people ask for the five tools of the demo, one pattern a line; requests that none of the five serves; small
talk. More of each stands in places.py, outdoors.py, clocks.py, whereabouts.py, measures.py, sums.py, near.py,
subjects.py, errands.py, courtesies.py and joints.py."""
from .clocks import CLOCKS
from .courtesies import COURTESIES
from .errands import ERRANDS
from .hours_abroad import HOURS_ABROAD
from .joints import MORE_BOTH, MORE_PAIR, MORE_TRIPLE, MORE_TRIPLE_TIME
from .measures import MORE_MONEY, MORE_UNITS
from .near import NEAR_OURS
from .no_conversion import NO_CONVERSION
from .no_forecast import NO_FORECAST
from .outdoor_plans import OUTDOOR_PLANS
from .outdoors import OUTDOORS
from .patterns import lines
from .places import MORE_TIME, MORE_WEATHER
from .sounds_alike import SOUNDS_ALIKE
from .subjects import SUBJECTS
from .sums import MORE_CALC
from .twins import TIME_TWINS, WEATHER_TWINS
from .whereabouts import SCENE_NEITHER, SCENE_TIME, SCENE_WEATHER

WEATHER = lines('''
(what's|whats|what is) the (weather|current weather|weather today) (like |)in {c}( right now| today| now| at the \
moment|)(?|)
(what's|whats|what is) the weather (like |)(at|for|around|over in|down in|up in) {c}(?|)
(how's|hows|how is) the weather (in|over in|at) {c}( right now| today| now|)(?|)
(how's|hows|how is) it (looking |)(outside |)in {c}( today|), (sunny|rainy|cold|warm|nice)?
(weather|temperature|temp|current weather|weather report|weather conditions) (in |for |at |) {c}( please| pls| now| \
today| right now|)(?|)
{c} (weather|temperature|temp|weather now|weather today|weather please|weather right now)(?|)
(show|give|get|tell) me the (weather|current weather|temperature|current conditions) (in|for|at) {c}( please| now|)
(can|could|would) you (please |)(check|look up|tell me|get|find out|give me|show me) (the weather|what the weather \
is|how the weather is|the temperature) (in|for|at) {c}( please| for me| right now|)(?|)
(check|look up|get|find|fetch|pull up) the (weather|current weather|temperature) (in|for|at) {c}( for me| please|)
(i'd like|i would like|i want|i need) to know (the weather|how the weather is|what the weather is like|how warm it \
is|how cold it is) in {c}( today| right now|)
i (need|want) the (weather|temperature) (for|in|of) {c}
(is it|is it currently|is it still) (raining|snowing|sunny|windy|foggy|cloudy|hot|cold|warm|freezing|humid|stormy|\
chilly|nice|mild|icy|dry|wet|pouring|hailing) (outside |)in {c}( right now| today| now| at the moment|)(?|)
is (there|there any) (rain|snow|fog|wind|a storm|sun|sunshine|ice|a thunderstorm) in {c}( right now| today| now|)(?|)
(will|is) it (going to |)(rain|snow|be sunny|be hot|be cold|be warm|freeze|storm|be windy) in {c} (today|tomorrow|\
tonight|this weekend|next week|this afternoon|later|on friday|)(?|)
is the sun (shining|out|up) in {c}( now| today| right now|)(?|)
does it (rain|snow|look like rain) in {c}( now| today| right now|)(?|)
(how hot|how cold|how warm|how windy|how bad|how humid|how chilly|how sunny) is it (outside |)in {c}( right now| \
today| now| at the moment|)(?|)
how (hot|cold|warm) does it (get|feel) in {c}( today|)(?|)
(what's|whats|what is) the (temperature|temp|current temperature|outside temperature) (in|at|for) {c}( right now| \
today| now|)(?|)
how many degrees (is it|are there|does it have) in {c}( today| right now|)(?|)
what (temperature|temp) is it in {c}( right now|)(?|)
(do|will|would|should) i (need|take|bring|pack|wear|have|carry) (an umbrella|a coat|a jacket|a raincoat|a warm \
jacket|sunglasses|a sweater|gloves|a scarf|boots|warm clothes|sunscreen|shorts|a hat|rain gear|an umberella) (in|\
for|to|when i visit|if i go to) {c}( today| now| tomorrow|)(?|)
what (should|do|shall|can) i wear in {c}( today| tomorrow| right now|)(?|)
(umbrella|jacket|coat|sunglasses|raincoat) (needed |)in {c}( today|)?
do people need (umbrellas|coats|jackets) in {c} today?
is it (t-shirt|beach|jacket|coat|barbecue|picnic|shorts|swimming|skiing|umbrella) weather in {c}( today|)(?|)
is it (too cold|too hot|warm enough|nice enough|dry enough) (for a walk|to go running|to swim|for a picnic|to sit \
outside|to cycle|for shorts) in {c}( today|)(?|)
(i'm|i am|im|we're|we are) (going|flying|travelling|traveling|heading|driving|off) to {c} (today|tomorrow|tonight|\
next week|in an hour|soon|for work|), (how's|how is|what's|what is) the weather (there|like there|like|over there)(?|)
(i|we) (land|arrive) in {c} (soon|tonight|at 8|in two hours), (what's|how's|how is|whats) the weather( there| like|\
)(?|)
(my|our) (trip|flight|train|bus|holiday) to {c} (is|starts|leaves) (today|tomorrow|soon|at noon), (is it cold there|\
will it rain|is it warm|what's the weather|do i need a coat)?
(packing|i'm packing) for {c}, (what's the weather|is it cold there|do i need a jacket|will i need an umbrella)?
my (sister|brother|friend|mother|boss|team|son|daughter) (is|lives|works) in {c}, (how's|what's|how is) the weather \
there(?|)
is my (flight|train|walk|picnic|game) in {c} going to be (rainy|in the rain|wet)?
(thinking of|planning on) (running|cycling|hiking|a picnic|a walk) in {c}, is it (dry|raining|too hot|too cold|\
windy)(?|)
(any|is there any) (rain|snow|sun|wind|storms|chance of rain|chance of snow) in {c} (today|now|right now|tomorrow|\
)(?|)
(what's|whats|what is) the (forecast|forecast for today|outlook|weather forecast|weather next week|weather tomorrow|\
weather this weekend) (in|for) {c}(?|)
(forecast|weather forecast|weather tomorrow|weather next week) (in |for |) {c}(?|)
(what's|whats) it like (outside |)in {c}( right now| today| now|)(?|)
what (are the weather conditions|kind of weather do they have|does the weather look like|sort of weather is it) in \
{c}( today| now|)(?|)
how (does|do) the (sky|weather|skies) look (in|over) {c}( today| now|)(?|)
(rain|snow|sun|fog|wind|hot|cold|warm|sunny) in {c}( today| now| right now|)?
{c}, (is it raining|how's the weather|what's the weather like|hot or cold|rain or sun|cold|sunny)(?|)
{c}: (weather|temperature|rain or not)(?|)
how are things outside in {c}?
(we're|i'm|we are|i am|they are|my parents are) (having lunch|going for a run|getting married|eating|staying|\
working|walking|on holiday|at a festival|on a boat|camping|landing|sightseeing|shopping) (outdoors |outside |)in \
{c}( today| now| soon| tonight|)(, |. |: |; )(is the weather (nice|good|ok|bad)|will it rain|how warm is it|how \
cold is it|is it cold|is it raining|do (we|i) need (jackets|an umbrella|a coat|sunscreen)|what's the weather|what \
is the weather like|how's the weather|what should (we|i) wear)( there|)(?|)
(my|our) (flight|train|bus|ship|plane) (lands|arrives|stops|gets in) in {c} (soon|tonight|today|in an hour|later)(, \
|. )(what's the weather|how's the weather|is it cold|is it raining|how warm is it|do i need a coat)( there| like \
there|)(?|)
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
(what's|whats|what is) the (time|current time|local time|exact time|time now|hour) (in|at|for|over in) {c}( right \
now| now|)(?|)
(time|current time|local time|time now|clock|what time) (in |) {c}( please| pls| now| right now|)(?|)
{c} (time|time now|local time|current time|time please|clock)(?|)
(tell|give|show|get) me the (time|current time|local time) (in|for|at) {c}( please| now|)
tell me what time it is in {c}( right now| please|)
(can|could|would) you (please |)(check|tell me|look up|give me|find out) (the time|what time it is|the local time|\
the current time) in {c}( please| for me| right now|)(?|)
do you (know|have) (the time|what time it is|the current time) in {c}( right now|)(?|)
(i'd like|i would like|i want|i need) to know (the time|what time it is|the local time|how late it is) in {c}
i need the (time|local time|current time) (in|for) {c}( please|)
(check|look up|get|find) the (time|local time|current time) (in|for) {c}( for me| please|)
is it (night|day|morning|evening|late|early|daytime|nighttime|midnight|noon|afternoon|dark|light|past midnight|\
already morning|lunchtime|bedtime|still morning) (already |)in {c}( now| right now| already| yet|)(?|)
is it (day or night|morning or evening|am or pm|light or dark|yesterday or today) in {c}( now| right now|)(?|)
is it (too late|too early|late enough|okay|ok|a good time) to (call|phone|ring|text|reach|message) (someone in|my \
friend in|people in|the office in|my mother in|a client in|my boss in|) {c}( now| right now|)(?|)
(can|should|may) i (still |)call (someone in|my friend in|my family in|the office in|people in|) {c} (now|right now|\
at this hour|)(, or is it too late|, or are they asleep|)?
(are|would) people (in {c} still awake|in {c} be asleep|awake in {c}|already at work in {c}|sleeping in {c})( now|\
)(?|)
would i wake (someone|my friend|my parents|anybody) (up |)in {c}( if i call now| now|)?
(how late|how early) is it in {c}( now| right now|)(?|)
what hour is it in {c}( now|)(?|)
what time (do they|do people) have in {c}( now| right now|)(?|)
what time (would|will) it be (right now |now |)in {c}?
what does the clock (say|show) in {c}( now|)?
(my|our) (sister|brother|friend|mother|boss|client|team|office|colleague|cousin|partner) (lives|is|works|sits) in \
{c}, what('s the time| time is it|'s the local time) (there|over there)( now|)(?|)
(i want|i need|i have|we have|i'd like) to (call|phone|ring) (someone|a client|my friend|the office|a colleague) in \
{c}, what time is it (there|over there|there now)(?|)
(i have|we have|there is) a (meeting|call|video call) with {c}( soon|), what time is it there( now|)(?|)
right now in {c}, what time is it(?|)
{c}, what time is it( there|)(?|)
{c}: (time|local time|what time)(?|)
(i'm|i am|im) (flying|going|moving|travelling) to {c}, what time is it there( now| right now|)(?|)
(what's|what is) the time difference, i mean what time is it in {c}?
(are|is) (the shops|the stock exchange|the market|the office|the bank|the shops) (open|closed) in {c} now, what \
time is it( there|)?
(if i call|calling) {c} now, what time is it (there|over there)?
(set my watch|setting my watch), what's the time in {c}?
has the day (started|ended) in {c}(| yet)?
(my|our) (flight|train|bus|ship|plane) (lands|arrives|stops|gets in) in {c} (soon|tonight|today|in an hour|later)(, \
|. )(what's the (local |)time|what time is it|what's the time)( there| over there| now|)(?|)
(i'm|we're|i am|we are) (calling|landing in|meeting someone in|texting someone in|playing online with people in|\
watching a game in|having a call with) {c}( soon| later| today|)(, |. |: )(what's the (local |)time|what time is it|\
is it late|is it morning|is it night)( there| over there|)( now|)(?|)
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
(can|could|would) you (please |)(convert|change|turn|express|give me|tell me|write) {q} (in|to|into|as) {t}( for me|\
 please|)(?|)
(i need|i want|give me|show me|i'd like|get me) {q} (in|as|converted to|converted into) {t}( please|)
(i|we) (ran|walked|cycled|drove|jogged|hiked) {q}( today| yesterday|), (how many {t} is that|what is that in {t}|\
how much is that in {t}|what's that in {t})(?|)
(i have|i've got|we have|i bought|there are|i need) {q}( of flour| of water| of sugar| of paint| of milk| of data|\
), (how many {t} is that|how much is that in {t}|what is that in {t}|what's that in {t})(?|)
(the recipe|my recipe|the box|the label|the sign|the manual|the package|the map|the bottle|the spec) (says|calls \
for|asks for|shows|reads|wants) {q}(,|.) (how many {t} is that|what's that in {t}|what is that in {t}|how much is \
it in {t}|and in {t})?
(my|the) (suitcase|dog|cat|table|room|car|bag|tank|garden|screen|oven|disk|file|baby|desk) (weighs|is|has|holds|\
measures|is set to) {q}, (what is that in {t}|how many {t} is that|how much is that in {t})(?|)
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
(can|could|would) you (please |)(calculate|work out|compute|do|solve|figure out|tell me|add up|evaluate) {e}( for \
me| please|)(?|)
(tell me|give me|i need|i want|show me|i need to know|i'd like to know) {e}( please|)
what (does|do|would|will) {e} (equal|come to|make|give|be|give me|add up to)(?|)
what do (i|you|we) get (for|from|with|if i do) {e}(?|)
(what's|what is) the (result|answer|value|outcome) (of|to|for) {e}(?|)
(the result of|result of|answer to|value of) {e}(?|)
(do the math|quick math|math question|quick calculation|maths|math|calculator): {e}(?|)
(for my homework|for school|for the invoice|for a recipe|for my taxes|to check the bill), (what is|how much is|\
calculate) {e}(?|)
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
how (many|much) {t} (is|are|for|do i get for|can i get for|would i get for|will i get for|do you get for|can i buy \
with|does it take for) {m}(?|)
how many {t} (in|are in|are there in) {m}(?|)
(i have|i've got|i earn|i won|i found|i spent|i owe|i saved|we have) {m}(,|.) (how many {t} is that|how much is \
that in {t}|what is that in {t}|what's that in {t}|how many {t} can i get)(?|)
(the|my|a|this) (hotel|ticket|dinner|shirt|flight|rent|taxi|book|bill|phone|coffee|lunch|room|bike|laptop) (costs|\
is|was|cost me|comes to|is about) {m}(,|.) (how much is that in {t}|what is that in {t}|what's that in {t}|how many \
{t} is that|in {t} please)(?|)
(i want|i'd like|i need|i would like|we want) to (exchange|change|convert|swap) {m} (to|into|for) {t}
(can|could|would) you (please |)(convert|change|exchange|turn|tell me|express) {m} (to|into|in) {t}( for me| please|\
)(?|)
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
THINGS = (
    '(suitcase|suitcase limit|bag|baggage limit|speed limit|trail|pool|wall|fish|parcel|rope|bed|'
    'fridge|desk|window|fence|plot|field|fuel tank|bottle|truck|bridge|sign|hike|marathon|file|'
    'download|ceiling|screen|oven|tank|recipe|river|dog|cat|baby|package|ladder|backpack|kitchen|'
    'carpet|boat|car|storm|wind|fever|water|forecast|patient|engine)'
)
THAT = (
    "(how many {t} is that|how much is that in {t}|what is that in {t}|what's that in {t}|"
    'whats that in {t}|what is it in {t}|how many {t} would that be|how many {t} are that|'
    'convert that to {t}|can you convert that to {t}|give me that in {t}|in {t}|and in {t}|'
    'what would that be in {t}|how many {t} does that make|please convert it to {t})(?|)( please|)'
)
# a sentence in front, then the question
UNITS_ASK += [
    "(the|my|our|this|a|her|his) "
    + THINGS
    + ' (is|is only|weighs|measures|holds|has|says|reads|was|needs|takes|goes up to|calls for|is at|'
    'allows|is about) {q}( long| wide| high| tall| deep| heavy| now| today| per person|)(, |. |; |'
    ': )' + THAT,
    '(i|we|he|she|they|people) (weigh|ran|drove|bought|need|lost|gained|lifted|walked|cycled|swam|'
    'drank|ate|used|ordered|slept|waited|downloaded|carried) {q}( every day| today| a week|'
    ' this morning| of it| last year|)(, |. |; )' + THAT,
    "(it's|it is|it was|there is|there are|that's) {q}( outside| here| away| left| in total|"
    ' in the bottle|)(, |. )' + THAT,
] * 2
MONEY += [
    '(the|my|our|this|a|his|her) (hotel|ticket|dinner|flight|rent|taxi|bill|room|bike|laptop|'
    'subscription|salary|car|jacket|course|museum|train|phone plan|watch|house|meal|fine|deposit|'
    'concert) (is|costs|was|cost|comes to|is only|starts at|went up to|is about) {m}( a night|'
    ' per month| a month| each| per person| a year| in total| an hour|)(, |. |; |: )' + THAT,
    '(i|we|he|she|they) (paid|have|earn|owe|saved|spent|won|need|got|make|charge|withdrew|'
    'borrowed) {m}( a month| an hour| in total| for it| yesterday| left|)(, |. |; )' + THAT,
] * 2
MONEY_SHORT = lines('''
{m} (in|to) {t}
(convert|change|exchange) {m} (to|into) {t}
(how much is|what is|what's) {m} in {t}
how many {t} (is|are|for) {m}
''')
PATTERNS = dict(
    weather=WEATHER + MORE_WEATHER + OUTDOORS + SCENE_WEATHER + OUTDOOR_PLANS + WEATHER_TWINS,
    time=TIME + MORE_TIME + CLOCKS + SCENE_TIME + HOURS_ABROAD + TIME_TWINS,
    units=UNITS_ASK + MORE_UNITS, calc=CALC + MORE_CALC,
    money=MONEY + MORE_MONEY,
)
SHORT = dict(weather=WEATHER_SHORT, time=TIME_SHORT, units=UNITS_SHORT, calc=CALC_SHORT, money=MONEY_SHORT)
KINDS = list(PATTERNS)

# ---------------------------------------------------------------- two (or three) questions in one
BOTH = lines('''
(weather and time|time and weather|the weather and the time|the time and the weather|the temperature and the time|\
current time and weather|the weather and time) (in|for|at) {c}( please|)(?|)
(what's|what is|tell me|give me|show me|i need|check) the (weather and time|time and weather|weather and the time|\
time and the weather|local time and the weather|temperature and the time) (in|for|at) {c}( please| right now|)(?|)
(what's|whats|how's|what is|how is) the weather (like |)in {c}(,|) and what('s the time| time is it)( there| over \
there|)(?|)
(is it (raining|cold|sunny|hot|snowing)) in {c}(,|) and what('s the time| time is it) there(?|)
(the |)(weather|temperature) in {c}(,| and) (and |)the (local |)time (there |)(too|also|as well|please|)(?|)
how (cold|hot) is it in {c}, and what('s the time| time is it) there( now|)(?|)
{c}: (weather and time|time and weather)
(i'm|i am) (flying|going|travelling) to {c}, what('s| is) the weather and (the |what |)time( there| is it|)?
''')
BOTH += MORE_BOTH
BOTH_TIME_FIRST = lines('''
what time is it in {c}(,|) and (how's|what's|how is|what is) the weather( there| like there| like|)(?|)
(what's|whats) the time in {c}(,|) and (is it (raining|cold|sunny|hot) there|how's the weather|what's the weather( \
like|))(?|)
(the |)(local |current |)time in {c}(, and| and|,) the (weather|temperature)( there|)( too| also| as well| please| \
too please|)(?|)
(is it (night|late|morning|day)) in {c}(,|) and (how (warm|cold|hot) is it|is it (raining|cold|warm)|how's the \
weather) there(?|)
''')
PAIR = dict(
    weather=lines('''
(what's|whats|what is|tell me|show me|give me|) the (weather|temperature) (like |)in {c} (and|and in|&|and also in) \
{d}(?|)
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
'''),
)
PAIR = {kind: PAIR[kind] + MORE_PAIR[kind] for kind in PAIR}
TRIPLE = lines('''
(weather|temperature) in {c}, {d} and {g}(?|)
what's the weather in {c}, {d} and {g}?
(check|compare) the weather in {c}, {d} and {g}
''')
TRIPLE += MORE_TRIPLE
TRIPLE_TIME = lines('''
(the |)time in {c}, {d} and {g}(?|)
what time is it in {c}, {d} and {g}?
''')
TRIPLE_TIME += MORE_TRIPLE_TIME
JOIN = [
    ' and ', ' and ', ' and ', ', and ', ' and also ', ', and also ', '? And ', '. Also, ', '. also ', '? Also, ',
    ' plus ', ', plus ', '? ', '. ', ', ', '; ', ', then ', '. Then ', ' & ', ' as well as ', '? and ',
]
LEAD = [''] * 6 + [
    'tell me ', 'i need ', 'give me ', 'show me ', 'two things: ', 'Two questions: ', 'please tell me ',
    'can you tell me ', 'I need two things: ',
]

# ---------------------------------------------------------------- requests that none of the five serves
NOT_OURS = lines('''
(write|compose|make up) (a|me a|a short|a funny) (poem|song|story|haiku|limerick|essay|letter) about (the |) {w}
(write|draft) (an|a) (email|mail|letter|message|reply|tweet|post) to {p}( about the {w}| saying thanks|)
(send|write) (an|a) (email|mail|message|text|sms|letter) to {p}( about the {w}| saying i am late|)
(tell|write) me (a joke|another joke|a story|a fun fact|something interesting|a riddle|something about {w}|a \
bedtime story)
(do you know|got) (a|any) (joke|jokes|good joke|riddle|story)( about {w}|)?
who (won|wins|won yesterday|is winning) (the match|the game|the world cup|the election|the race|the final|the super \
bowl|the tour|the league)( in {y}| yesterday| last night|)(?|)
who (is|was) (the|the first|the current|the last) (president|king|queen|prime minister|mayor|leader|ceo|founder) of \
{C}(?|)
who (wrote|painted|invented|discovered|composed|directed|built|founded) (the |) {w}(?|)
who is {p}(?|)
(what's|what is|whats) the (capital|population|flag|language|currency|president|area|national dish|history|largest \
city) of {C}(?|)
(how many people live|how many people are there|how many inhabitants are) in {P}(?|)
(what's|what is) the population of {P}(?|)
(what's|what is) the (tallest|oldest|best|biggest|most famous) (building|restaurant|museum|hotel|park|bridge|river) \
in {P}(?|)
(which|what) (language|languages) do (they|people) speak in ({P}|{C})(?|)
(translate|how do you say|how do i say) ("|'|) {w} ("|'|) (to|into|in) {L}(?|)
(translate|how do you say) (good morning|thank you|where is the station|hello|i love you|see you tomorrow|this \
sentence) (to|into|in) {L}(?|)
(set|start|create|make) (a|an|the) (timer|alarm|countdown|stopwatch|reminder) (for|of|to|at) ({n} minutes|{n} am|\
{h}|tomorrow morning|half an hour|call {p})( please|)
(wake me up|remind me) (at {h}|tomorrow|in {n} minutes|at {n}|next week|to call {p}|to buy milk|to water the \
plants)( please|)
remind me to (call {p}|buy {w}|pay the rent|go to the gym|take my pills|drink water)( at {h}| tomorrow| in {n} \
hours| tonight|)
(what's|what is|how's) the (stock price|share price|stock|price) of {K}( today| right now|)(?|)
({K} stock|stock price {K}|{K} share price|bitcoin price|price of bitcoin|gold price)(?|)
(how much is|what is|what's) (one |a |) (bitcoin|tesla share|share of {K}) (worth|today)(?|)
(how much does|what does) (a|the|an) {w} (cost|weigh)(?|)
(buy|sell|order) (me |) ({n}|some|a) (shares of {K}|bitcoin|{w}|kg of {w}|tickets to the concert|pizzas|boxes of \
{w})( please| online|)
(order|get me|buy) (a|me a|some) (pizza|coffee|taxi|sandwich|burger|cab|uber|new phone)( please| to {P}|)
(book|reserve|find|get) (a|me a|a cheap) (flight|hotel|room|table|train|rental car|taxi|seat|apartment) (in|to|at|\
from) {P}( for {n}| for tomorrow| for two|)( please|)
(book|find) (a flight|flights|trains|a bus|a train) from {P} to {P}( on friday| tomorrow| under {n} dollars|)
(how far|how long|what distance) is (it |)(from |){P} (to|from) {P}( by car| by train| by plane|)(?|)
(how do i get|how can i get|what is the fastest way|directions|route) (from {P} |)to {P}(?|)
(how long|how many hours) (does it take|is the flight|is the drive|is the train) (from {P} to {P}|to {P})(?|)
(what|which) (are the|) (sights|museums|restaurants|hotels|beaches|bars) (should i visit|are good|are there) in \
{P}(?|)
(recommend|suggest) (a|me a|some|a good) (book|movie|restaurant in {P}|hotel in {P}|film|song|recipe|gift|podcast|\
game)
(things to do|best restaurants|cheap hotels|nightlife|traffic|jobs|news|events) in {P}(?|)
(play|put on|stop|pause|skip) (some |the |) (music|jazz|song|radio|next song|a playlist|rain sounds|{w} by {p})( \
please|)
(turn|switch) (on|off|up|down) the (lights|tv|heating|lamp|radio|music|oven|fan|volume)( in the kitchen| in the \
bedroom| please|)
(open|close|lock|unlock) the (door|window|garage|app|file notes.txt|browser|blinds|gate)( please|)
(call|phone|text|message) ({p}|my mother|my boss|the office|a taxi|911)( now| please|)
(transfer|send|pay|lend|wire) {m} to {p}( please| now|)
(pay|refund) (the|my) (bill|invoice|rent|order)( of {m}|)( please|)
(what's|what is) (my|the) (balance|account balance|bank balance|password|ip address|order status|phone number of \
{p})(?|)
(where is|track|cancel|what happened to) my (order|package|parcel|flight|luggage)( {n}{n}{n}| number {n}{n}|)(?|)
(schedule|create|plan|cancel|move) (a|the|an) (meeting|appointment|event|call|party|dentist appointment)( with {p}|\
)( at {h}| on monday| tomorrow| next week|)
(what's|what is|do i have anything) on my (calendar|schedule|agenda|todo list)( today| tomorrow|)(?|)
add (milk|eggs|{w}|bread|a meeting) to my (shopping list|list|calendar|todo list|cart)
(find|give me|show me|search) (a|the|me a) recipe (for|with) {w}
(how do i|how can i|how do you|how to) (cook|make|bake|fix|clean|repair|learn|build|draw|play|grow|install|use) (a |\
an |the |) {w}(?|)
(what|which) should i (cook|eat|read|watch|study|buy|do) (tonight|today|tomorrow|next|this weekend)(?|)
(search|google|look up|browse) (the web |the internet |online |) (for |) {w}( {w}|)
(summarize|summarise|explain|proofread|shorten|rewrite|improve) (this|the|my|this long) (text|article|email|essay|\
news|document|code|paragraph)( for me| please|)
(what|explain what) (is|does) (the |) {w} (mean|good for|made of)(?|)
(define|definition of|meaning of|synonym for|opposite of|spell|how do you spell|rhymes with) {w}(?|)
(explain|describe|tell me about|what do you know about) (the |) (quantum physics|{w}|black holes|gravity|world war \
two|photosynthesis|the french revolution|blockchain|{C})( to me| simply|)
why (is the sky blue|is the sea salty|do cats purr|do birds sing|do we dream|is {w} so expensive|are leaves green|\
does it rain|is snow white)(?|)
(when|in what year) (was|did) ({w} invented|the war end|{p} born|rome founded|the titanic sink|world war two end|\
the first {w} made)(?|)
(when|where) (is|was) (the next|the last|the) (election|olympics|full moon|eclipse|world cup|solar eclipse|\
concert)(?|)
(how old|how tall|how rich|how famous) is ({p}|the president|the eiffel tower|mount everest|the universe|the \
earth)(?|)
how (far away|big|old|heavy|hot) is the (moon|sun|earth|universe|nearest star|milky way)(?|)
(write|fix|debug|explain|review) (a|some|my|the|this) (python|javascript|rust|) (code|script|function|program|bug|\
loop|regex)( for sorting| that prints {w}| please|)
(draw|paint|generate|create|show me) (a|an|me a) (picture|image|photo|drawing|logo) of (a |the |) {w}
(what's|what is) the (meaning of life|best phone|news|latest news|score|date|date today|day today|score of the game|\
traffic like|wifi password|speed limit|best way to learn {L})(?|)
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
(give me|i need|what's) (the |) (phone number|address|website|opening hours|email) of (a |the |) ({K}|restaurant|\
{w} shop|hotel in {P}|{p})(?|)
(what do|what does|how) (you think|people think|i feel) about {w}(?|)
(check|test|run|deploy) (my|the) (spelling|grammar|code|tests|website|{w})( please|)
(rate|review) (my|the) (essay|outfit|{w})
(good|best|cheap) (restaurants|hotels|bars|cafes|{w}) (near me|in {P}|nearby)(?|)
(vote|who should i vote) for (in {C}|president)?
what (rhymes with|is a|is an|are) {w}(?|)
''')
NOT_OURS += NEAR_OURS + SUBJECTS + ERRANDS + SCENE_NEITHER + NO_CONVERSION + NO_FORECAST + SOUNDS_ALIKE
GREET = dict(
    hello=[
        '(hello|hi|hey|hi there|hello there|hey there|good evening|good afternoon|hello!|hi!|hey!|'
        'Hello|Hi|Hey|yo|hiya|greetings|howdy|hello bot|hi again|hey you|Hello, nice to meet you|'
        'hi, anyone there?|Good day)(| !|.)'
    ],
    morning=['(good morning|Good morning|good morning!|Good morning everyone|morning)'],
    welcome=[
        '(thanks|thank you|Thanks!|thx|thank you very much|thank you so much|thanks a lot|many thanks|'
        'cool, thanks|great, thank you|ok thanks|perfect, thanks|cheers|awesome, thanks|Thank you!|'
        'that helps, thanks|nice, thank you|ty|thanks for your help|great, that is all|'
        'much appreciated|thanks, that was helpful|wow thanks)(|!|.)'
    ],
    who=[
        '(who are you|what are you|Who are you|are you a robot|are you human|are you a bot|'
        "are you an AI|what's your name|what is your name|do you have a name|tell me about yourself|"
        'who am i talking to|are you a real person|introduce yourself|Are you chatgpt)(?|)'
    ],
    can=[
        '(what can you do|what can you do for me|help|what tools do you have|how can you help me|'
        'what are you able to do|what do you do|which tools do you have|what are your skills|'
        'what can i ask you|how do you work|What can i ask|can you help me|'
        'what questions can you answer|what do you know|show me what you can do)(?|)'
    ],
    bye=[
        '(bye|goodbye|see you|see you later|Bye!|bye bye|good night|see ya|Goodbye|take care|'
        'have a nice day|until tomorrow|ciao|talk to you later|I have to go)(!|)'
    ],
    fine=[
        "(how are you|how are you doing|how's it going|how are you today|how do you do|hows it going|"
        "how are things|you ok|what's up|how have you been)(?|)"
    ],
    good=[
        '(ok|okay|Ok|alright|fine|got it|i see|cool|nice|great|sure|good|perfect|wow|good job|'
        'well done|interesting|understood|makes sense|lol|haha)(!|.|)'
    ],
)
GREET = {sort: GREET[sort] * 3 + COURTESIES[sort] for sort in GREET}
REPLY = dict(
    hello='Hello! How can I help you?',
    morning='Good morning! How can I help you?',
    welcome='You are welcome!',
    who='I am a small assistant that can call tools.',
    can='I can call the tools you give me and answer from their results.',
    bye='Goodbye!',
    fine='I am fine, thank you.',
    good='Good.',
)
