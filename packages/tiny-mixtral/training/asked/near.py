"""Requests near the five tools in words, that none of them serves: of places, money, units, weather, time, numbers,
but a story, a fact, a route, an alarm.

{P} is a place, {C} a country, {q} an amount with its unit, {u} a unit, {k} a currency, {m} an amount of money, {n} a
small number, {h} a time of day, {p} a person, {w} a word, {y} a year, {L} a language."""
from .patterns import lines

NEAR_OURS = lines('''
(how far|how many km|how many miles|what distance) is (it from |){P} (from|to) {P}(?|)
(distance|route|flight time|driving time) (between|from) {P} (and|to) {P}(?|)
(how long|how many hours) (is the|does the) (flight|drive|train ride|ferry)( take|) (from {P} |)to {P}(?|)
how do i get from {P} to {P}( by bus| without a car| on foot| in a day|)(?|)
when (does|is) the (next |last |first |)(train|bus|flight|ferry) (leave |go |)(from {P} |)to {P}(?|)
(what is|what's|whats|explain|define) (a|an|one) {u}(?|)
(when|where|why) was the (metric system|meter|kilogram|celsius scale|thermometer|calendar|calculator) (invented|made|\
introduced|defined)(?|)
who invented (the |)(metric system|{u}|thermometer|barometer|abacus|umbrella|clock|{k}|number zero|credit card)(?|)
(why|since when) (do|don't) (americans|the british|people|engineers|pilots) (use|like|measure in) {u}(?|)
(is|are) {u} (a |)(metric|imperial|SI|british|old|scientific)( unit| measure|)(?|)
(where does|what is the origin of|what's the history of) (the |)(word {u}|name {u}|unit {u})( come from|)(?|)
how do you spell {u}(?|)
(what|which) (country|countries) (use|uses|still use) (the |)({u}|{k}|fahrenheit|imperial units|the metric system)(?|)
(how many|how much) {u} does (a|the|my) (whale|elephant|piano|truck|cat|bridge|baby|moon|{w}) (weigh|measure|have|\
need)(?|)
(how tall|how heavy|how long|how big|how fast) is (a|an|the) (giraffe|elephant|blue whale|cheetah|bus|eiffel tower|\
football field|mount everest)( in {u}|)(?|)
(which|what) weighs more, {q} of (feathers|gold|wood) or {q} of (iron|water|stone)(?|)
(is|are) {q} (healthy|safe|allowed|enough for two|legal|normal for my age)(?|)
how (long|many days) (does it|will it) take to (walk|swim|cycle|run|drive) {q}(?|)
(where can i buy|where do i get|sell me|order) {q} of (flour|paint|rope|apples|rice|cement)(?|)
(what|which) (shoes|bag|car|tank|pot) (fits|holds|can carry|is good for) {q}(?|)
(lose|how do i lose|how can i lose|help me lose|gain) {q}( before summer| in a month| fast|)(?|)
(train me|make me a plan|give me tips) (for|to run) (a marathon|{q}|a 10k|a half marathon)
(is|was) (the |){k} (a good currency|a strong currency|stable|legal tender|a good investment|in trouble|overvalued)(?|)
(why|since when) (is|was) (the |){k} so (strong|weak|cheap|expensive|volatile|popular)(?|)
(will|should|could) (the |){k} (rise|fall|collapse|go up|crash|be abolished)( this year| soon| next month| in {y}|)(?|)
(what|which) (country uses|countries use|bank prints|king is on|president is on|animal is on) the {k}(?|)
(who|what) is (on|printed on|shown on|pictured on) (the |a |)({n} {k} (note|bill|coin)|{k} coins|old {k})(?|)
(what does|how does) (a|the) {k} (note|coin|bill) look like(?|)
(who designed|who prints|where do they print|who invented|who controls) the {k}(?|)
(what|which) (currency|money|coins) (do they use|do people use|do i need|can i pay with|is used) in ({P}|{C})(?|)
(can|could) i pay (with|in) {k} in ({P}|{C})(?|)
(how expensive|how cheap|how dear) is (a|the) (coffee|beer|taxi|hotel|lunch|flat|subway ticket|haircut|croissant) in \
{P}(?|)
(how much|what) does (a coffee|a beer|rent|a taxi|lunch|a hotel|petrol|a bus ticket) cost in {P}(?|)
(is|are) ({P}|{C}|hotels in {P}|flats in {P}) (expensive|cheap|affordable|pricey)(?|)
(how much|what) (money|cash|budget) (do i need|should i take|should i bring|do people earn) (in|to|for) {P}(?|)
(how can i|how do i|tips to|help me) (save|earn|borrow|invest|hide|make) {m}( fast| this year| a month|)(?|)
(lend|give|send|pay|gift|wire) (me|us) {m}( please| until friday| now|)
(what|where) (can|should) i (buy|get|invest|do) (with|for) {m}( in {P}|)(?|)
(withdraw|deposit|transfer|donate|invest|bet) {m}( from my account| to charity| on red| into stocks| for me|)( please|)
(is|was) {m} (a good salary|a fair price|too much for a {w}|enough for a holiday|a decent wage)( in {P}|)(?|)
(open|close|find|choose) (me |)(a|my) (bank account|savings account|credit card|loan|atm)( in {P}|)( please|)
(where|which atm|which bank) (can i|should i|do i) (exchange|withdraw|change) (money|cash|{k})( in {P}|)(?|)
(what|which) bank (has|gives|offers) the best (rate|rates|interest|account)( in {P}|)(?|)
(pay|split|send|settle) (the|this|my) (bill|check|rent|invoice) (with|by) (my card|paypal|{p})( please|)
(remind|ask|tell) {p} (that (she|he) owes me {m}|to pay me back {m}|to pay the {m})
(why|how) does it (rain|snow|hail|thunder|get dark|get cold at night)(?|)
(why|how) (is|are) (the sky grey|rain wet|clouds white|snowflakes made|rainbows made|storms named|tides made)(?|)
what (is|causes|makes) (a |the |)(rain|snow|rainbow|hurricane|fog|lightning|thunder|el nino|wind|monsoon|frost|\
weather)(?|)
(what's|what is) the difference between (weather and climate|rain and drizzle|celsius and fahrenheit|a mile and a \
knot|mass and weight|the dollar and the pound|noon and midnight|am and pm)(?|)
(what's|what is) the (hottest|coldest|wettest|driest|windiest|sunniest) (place on earth|city in the world|country|\
month in {P}|day of the year)(?|)
(when is|what is|which month is) the best (time|season|month) to (visit|travel to|go to|see) ({P}|{C})(?|)
(who|which channel) (does|presents|reads|invented) the weather( forecast| report|)( on tv| in {C}|)(?|)
(stop|make|start|change) the (rain|weather|wind|snow)( please| for me| in {P}|)
(write|tell me|read me) a (poem|story|song|joke) about (the weather|rain in {P}|time|a broken clock|money|the euro|\
numbers|a mile|the sun)
(i love|i hate|i miss|i can't stand) (the rain|snow|mondays|maths|the summer|this weather|numbers|early mornings)(.|!|)
(how do i become|how do you become|what does it take to be) (a|an) (weatherman|meteorologist|accountant|mathematician|\
banker|watchmaker|pilot)(?|)
(buy|order|find|sell) (me |)(an umbrella|a raincoat|a watch|a clock|a calculator|a thermometer|a ruler|a scale)( \
online| in {P}| near me|)( please|)
(where is|where did i put|i lost) my (umbrella|watch|calculator|wallet|coat|ruler)(?|)
(set|put|make|give me) (an |my |the |)(alarm|wake up call|alarm clock) (for|at|to) ({n}|{h}|{n} am|half past {n}|{n} \
o'clock)( please| tomorrow|)
(set|start|run|stop|pause) (a|the|my) (timer|countdown|stopwatch)( for {n} minutes| of {n} hours| now|)( please|)
(set|change|fix|move|turn) (my|the|all) (clock|watch|clocks|kitchen clock|calendar) (to|back|forward)( {h}| an hour|\
)( please|)
(wake|call|ping|text|remind) me (at|around|before) ({h}|{n}|{n} pm|noon|midnight)( please| tomorrow| on sunday|)
(when|what time) (is|does|was) (the|my|our) (meeting|movie|class|party|dentist appointment|shift|game|show)( start| \
today| tomorrow|)(?|)
(what time|when) (do|does) (the|a) (shop|shops|bank|museum|supermarket|gym|pool|pharmacy|bakery) (open|close)( in {P}|\
)(?|)
(when|what time) (does|do) (the bus|the train|my plane|the ferry|my parcel|{p}) (arrive|get here|leave|come)(?|)
(when|what time) (does|did|will) the sun (rise|set|come up|go down)( in {P}| today| tomorrow|)(?|)
(who invented|what is|explain|why do we have|when did we get) (time zones|daylight saving time|leap years|the leap \
second|summer time|the calendar|the 24 hour clock)(?|)
(is time travel possible|what is time made of|does time really exist|does time ever stop|is time an illusion)(?|)
(how do i|how can i|tips to|help me) (save time|manage my time|be on time|stop being late|sleep at night|get up \
early)(?|)
(i have no|there is no|not enough) time (for this|today|to cook|to exercise)(, what should i do|, help|.|)
(what|which) (month|year|century|season|week) (is it|are we in|comes next)( now|)(?|)
(how old|what age) (is|was) {p}( in {y}| now| this year|)(?|)
(how many days|how many weeks|how long) (until|till|before|since) (christmas|my exam|the holidays|{y}|new year|\
payday)(?|)
(book|reserve|cancel|move) (a|the|my) (table|slot|meeting|haircut|room) (at|to|for) ({h}|{n} pm|{n} people|tonight)( \
in {P}| please|)
(what is|what's|explain|define) (a |an |the |)(square root|percentage|prime number|fraction|integral|average|pi|\
exponent|hypotenuse|algorithm|decimal)(?|)
(how do i|how do you|teach me to|teach me how to|explain how to) (multiply|divide fractions|do long division|\
calculate a percentage|read a clock|use a ruler|add in my head|take a square root)(?|)
(who invented|who discovered|when was|why do we need) (zero|pi|algebra|the calculator|the plus sign|calculus|long \
division|fractions)( invented|)(?|)
(is|are|why is) ({n}|zero|one|seven|pi|13) (a prime number|lucky|a lucky number|even|odd|unlucky|irrational)(?|)
(prove|explain|show me) (that |why )({n} + {n} is even|pi is irrational|one plus one is two|there are endless primes)
(give|tell|pick|guess) (me |)(a|my|your) (random|lucky|favourite|secret) number( under {n}| please| from one to ten|\
)(?|)
(how many|count the) (people|stars|words|letters|legs|bones|teeth|seats) (are there in|in|has|does) (a |the |)({P}|\
{w}|human body|spider|sky|alphabet|titanic)(?|)
(how many|number of) (islands|lakes|hotels|museums|airports|bridges|universities|inhabitants) (in|of|are there in) \
({P}|{C})(?|)
(plot|draw|sketch|graph) (a|the) (parabola|sine curve|pie chart|function|line|triangle|bar chart)( of {w}| for me|)
(do|finish|check|correct) my (taxes|homework|accounts|math homework|tax return|bookkeeping|expense report)( for me| \
please|)
(solve|balance|simplify|factor) (my problems|the equation with x|the puzzle|my budget|my life)( please|)
(where is|where exactly is|show me|find) {P}( on the map| on a map|)(?|)
(what|which) (country|state|continent|river|region) is {P} (in|on|part of)(?|)
(what's|what is|whats) {P} (famous for|known for|called in {L}|like at night|like to live in)(?|)
(is|are) ({P}|the streets of {P}|taxis in {P}) (safe|nice|big|worth a visit|dangerous|boring|beautiful)(?|)
(who is|who was|who became) (the mayor of|from|born in) {P}( in {y}|)(?|)
(tell me|write|i want to know) (something|a bit|all|everything) about (the history of |life in |){P}
(move|moving|should i move|i want to move) to {P}( or {P}|)(, yes or no|, any tips|, what do you think|)(?|)
(text|call|phone|ring|email|message) (my friend|{p}|the office|my mum|the hotel) in {P}( now| please| for me|)
(send|post|ship|mail) (a |the |my |)(parcel|letter|postcard|{w}|suitcase) to {P}( please| by tomorrow|)
(flights|cheap flights|trains|buses|hotels|hostels) (to|in|for) {P}( for {n}| in may| tomorrow| under {m}|)(?|)
(plan|organise|book|suggest) (a|me a|my) (trip|weekend|holiday|honeymoon|tour) (to|in|around) ({P}|{C})( for {n} days|\
)( please|)
(visa|vaccines|adapter|passport|driving licence) (for|needed for|requirements for) ({P}|{C})(?|)
''')
