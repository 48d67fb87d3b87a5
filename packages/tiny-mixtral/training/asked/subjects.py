"""Questions about cities, units, money, mathematics, clocks and the weather as subjects, which no tool of the five
serves. The letters in braces stand in near.py."""
from .patterns import lines

SUBJECTS = lines('''
which (city|town|place) is (nicer|prettier|better|safer|cheaper|bigger|older|more fun|greener|friendlier), {P} or \
{P}(?|)
which (do|would) you (like better|prefer|rather visit|choose), {P} or {P}(?|)
{P} or {P}(? which|: which one| - which|, which) (is nicer|is prettier|has better food|should i visit|is safer|is more \
fun)(?|)
is {P} (nicer|prettier|bigger|cheaper|safer|better|older) than {P}(?|)
(where|in which city) is (life|the food|the nightlife|housing|beer|university) (better|cheaper|nicer), (in |) {P} or \
{P}(?|)
(would you|should i|should we) (live|study|retire|work|raise kids) in {P} or (in |) {P}(?|)
(what do (people|tourists|you) (love|like|hate) about {P}|why do (people|tourists|you) (love|like|hate) {P})(?|)
why is {P} (called that|so expensive|so famous|so crowded|on two continents|the capital)(?|)
(is|was) {P} (ever |) (the capital|a village|part of {C}|destroyed|under water|an olympic city)(?|)
(who|what) (founded|built|named|destroyed|put) {P}( on the map|)(?|)
(how old|how big|how rich|how crowded|how high up) is (the city of |) {P}(?|)
(what|which) (football team|airline|newspaper|university) is from {P}(?|)
(what|which) river flows through {P}(?|)
(what's|what is) the (postcode|area code|airport code|nickname|flag|patron saint|twin city|football club) of {P}(?|)
(describe|sum up|tell me about) {P} in (one word|three words|two sentences)( please|)
(have you|has {p}) ever been to {P}(?|)
(my friend|my cousin|{p}) (loves|hates|left|misses) {P}(. why is that|, should i go there|. what do you think of it)(?|)
(name|list|give me) (three|five|some|a few) (streets|churches|districts|mayors|famous people|clubs) (in|of|from) {P}
(is it nice|is it fun|is it hard|what's it like) to (live|study|work|grow up|get a flat) in {P}(?|)
(i was born|i grew up|i got lost) in {P}(.|!| you know.|)
({P} is|{P} must be|they say {P} is) (beautiful|the best city in the world|overrated)(.|!|)
(what is|what's|whats|define|explain) a (kilometer|metre|meter|mile|kilo|gram|pound|foot|litre|gallon|pint|second|knot|\
light year|fathom|furlong|celsius degree|cup measure|byte|megabyte|yard|stone|hectare)(?|)
(what is|what's|whats|define|explain) an (ounce|inch|hour|acre|ampere|angstrom|hour hand|imperial gallon)(?|)
(what are|explain|tell me about) (kilometres|inches|ounces|stones|knots|megabytes|nautical miles|imperial units|si \
units|light years|troy ounces)(?|)
(who (made|invented|came up with|thought of|introduced)|when did they (invent|define|introduce)) the (metre|mile|inch|\
kilogram|litre|celsius scale|fahrenheit scale|foot|knot|gallon|second)(?|)
(why is|since when is) (a mile|a metre|a foot|an inch|a pound|an hour|a minute|a gallon) (so long|called that|the way \
it is|used|that size)(?|)
what does (kg|km|lb|oz|mph|the abbreviation lb|the letter k|mm) (stand for|mean|come from)(?|)
(is a mile|is a metre|are kilos|are pounds|are gallons|are feet) (used|common|official|better) in {C}(?|)
(who still uses|who uses|why use|do scientists use) (miles|gallons|feet and inches|fahrenheit|stones|{u})(?|)
(which is|what is) (the better|the older|the more precise) (unit|scale|system), (metric or imperial|celsius or \
fahrenheit|miles or kilometres)(?|)
(what do you measure|what is measured) (in (knots|hertz|{u})|with (a ruler|a barometer|a scale))(?|)
(explain|teach me|what is) the (metric system|imperial system|kelvin scale|difference between mass and weight|prefix \
kilo)(?|)
(how was|how is|how do they) (the metre|a kilogram|a second|a degree|the foot) (defined|measured|fixed|chosen)(?|)
(how long is|how big is|how heavy is) (a blue whale|the nile|the great wall|my {w}|a football pitch|the amazon|a piece \
of string)(?|)
(how tall|how heavy|how fast) (is|was) ({p}|the statue of liberty|a t-rex|the shortest man|a giraffe|usain bolt)(?|)
(which animal|who) (is|was) the (tallest|heaviest|fastest|smallest|longest)( in the world| ever| of all|)(?|)
(what is|what's|whats) (money|inflation|a currency|an exchange rate|a central bank|forex|a hedge fund|a stock|bitcoin|\
interest|a mortgage|vat)(?|)
(why|how) do (currencies|exchange rates|prices|interest rates) (change|move|rise|fall|work)(?|)
(who decides|who sets|who controls|what drives) (the exchange rate|the value of money|interest rates|the value of the \
{k})(?|)
(why|when) did ({C}|the british|the germans) (keep|leave|adopt|give up|introduce) (the euro|their currency|the pound|\
the gold standard)(?|)
(when was the (euro|yen|krona) (introduced|invented|devalued)|why is the (dollar|peso|pound|rupee|franc) (called that|\
so strong|so weak))(?|)
(what is|draw|how do i type) the symbol (of|for) the (dollar|euro|pound|yen|{k})(?|)
(should i|shall we|would you) (buy|sell|hold|save in) (euros|dollars|gold|{k}|bitcoin|pounds) (now|this year|instead|\
or wait)(?|)
(will|can|could) the (euro|dollar|pound|yen|{k}) (survive|recover|crash|beat the dollar|be replaced)( in {y}| soon|)(?|)
is (the|a strong|a weak) (euro|dollar|pound|yen) (good for exporters|a problem|bad for us|a good thing)(?|)
(are|is) {k} (accepted|welcome|any use|worth collecting|still printed) (in {C}|abroad|anywhere|these days)(?|)
(where is|find me|is there) (the nearest|a good|an open) (exchange office|bureau de change|cash machine|bank|atm)( in \
{P}| near me|)(?|)
(what commission|what fee|how much commission) does (the bank|paypal|the exchange office|my card|an atm) (take|\
charge)(?|)
(how do i|how to) spot (a fake|a counterfeit) (banknote|coin|euro|dollar bill|{k} note)(?|)
(how much|what) do (nurses|pilots|teachers|you|footballers|plumbers) (earn|make|get paid)( in {C}| in {P}|)(?|)
(should|do|must) i tip in ({C}|{P}|restaurants|hotels|a taxi)(?|)
(what is|what's|whats|explain|define) (a prime number|a fraction|an equation|algebra|infinity|geometry|a logarithm|a \
square root|calculus|a matrix|an integer|a ratio|a triangle|statistics|a theorem|probability|the number pi)(?|)
(explain|teach me|help me understand) (fractions|percentages|long division|algebra|square roots|negative numbers|\
powers|probability|decimals|the times tables)( please| to a child| again| slowly|)
who (was|is) (euler|gauss|pythagoras|euclid|ramanujan|archimedes|fibonacci|emmy noether|newton|ada lovelace)(?|)
(what did (euler|gauss|fermat|turing) (discover|prove|do)|why is (newton|euclid|pythagoras) famous|when did (gauss|\
newton|turing) die)(?|)
(prove|show|prove to me) that (pi is irrational|there are infinitely many primes|zero is even|the root of two is \
irrational|parallel lines never meet|the angles of a triangle make a half turn)( please|)
(why is (maths|algebra|geometry) (so hard|fun|beautiful)|who said that (math|algebra|division by zero) (is fun|is not \
allowed|matters))(?|)
(why can't (you|we|i) divide by zero|why do (we|i) (need fractions|learn algebra|use base ten)|how do i carry the \
one)(?|)
(i am|i'm|my son is|my daughter is) (bad at|terrible at|good at|stuck in) (maths|fractions|algebra|mental \
arithmetic)(, what can i do|. any tips|. help|)(?|.|)
(give me|make|write) (a maths test|some homework|a worksheet|ten exercises|a quiz|a word problem) (about|on|with) \
(fractions|percentages|multiplication|units|money)( please|)
(recommend|find|what is) (a good|the best|a free) (calculator app|maths book|maths tutor|currency app|weather app|\
clock app)(?|)
(how does (a calculator|an abacus|a slide rule)|how do (calculators|computers)) (work|add|multiply)(?|)
(who invented|who built|who made) the (first |) (calculator|abacus|slide rule|computer|adding machine)(?|)
(is|are) (maths|mathematics|numbers|fractions) (a science|invented or discovered|real|a language|boring|useful)(?|)
what (does (sigma|the plus sign|the percent sign|an exclamation mark|the letter x) mean|is (sigma|the letter x|e) for) \
in (maths|algebra|an equation)(?|)
(biggest|largest|smallest|most beautiful|unluckiest|luckiest) number( in the world| ever|)(?|)
(who made|who built|who had the idea of) the (clock|watch|sundial|hourglass|calendar|alarm clock|pendulum|stopwatch|\
hour|week)(?|)
(when was|where was|how was) the (first |) (clock|watch|sundial|calendar|alarm clock|wristwatch) (invented|made|\
built)(?|)
(why|how) (do|did) (clocks|watches|sundials|people) (go clockwise|tell the time|tick|work|wake up before alarm clocks|\
measure time in the past)(?|)
(why are there|who decided on|why do we have) (24 hours in a day|60 minutes in an hour|seven days|twelve months|time \
zones|leap days|am and pm)(?|)
(what is|what's|explain|define) (time|a time zone|greenwich mean time|utc|daylight saving|a leap year|a leap second|\
the date line|an atomic clock|a sundial|big ben)(?|)
(when|on which day|why) do (the clocks|clocks) (change|go back|go forward|spring forward)( this year| in {C}|)(?|)
(is (daylight saving|summer time) (a good idea|still used in {C}|bad for cows|useful)|will (daylight saving|summer \
time) be abolished)(?|)
(how many time zones (does {C} have|are there)|which countries (have no summer time|are ahead of everyone))(?|)
(why|how) does time (fly|pass so slowly|go faster when you are old|heal everything|bend)(?|)
what happened (before time began|at this time in {y}|an hour ago|last night|on this day in {y})(?|)
(what's|what is) (the date|today's date|the day|the year|the moon phase|the star sign|the name day)( today| tomorrow| \
in a week|)(?|)
(how long|how many sleeps) (until|till|before) (lunch|the weekend|my birthday|halloween|we land|school is out)(?|)
(when|what time) is (sunrise|sunset|high tide|the golden hour|breakfast|check in|kick off)( in {P}| today| tomorrow| \
at the hotel|)(?|)
(why is the (sky|sea) (so grey|so blue|salty)|why does (it rain|it snow|the wind howl|it get foggy))(?|)
why is it (so cold|so hot|snowing|always raining when i wash my car|foggy in the morning)(?|)
(what is|what's|explain|define) (a cyclone|a cold front|dew|humidity|air pressure|hail|sleet|a heat wave|a monsoon|a \
tornado|permafrost|the jet stream|wind chill|the greenhouse effect|climate|a weather front|the ozone hole)(?|)
(is it true that|do|why do) (frogs|swallows|cows|my knees|cats|red skies) (predict|tell|feel) (rain|the weather|a \
storm|bad weather)(?|)
(red sky at night|saint swithin's day|groundhog day|april showers)(, | - |: )(what does it mean|is it true|where does \
it come from)(?|)
((what causes|can we stop|who denies|explain) (climate change|global warming|rising seas)|is (climate change|global \
warming) real)(?|)
(will|when will) (the ice|greenland|the gulf stream|the glaciers) (melt|stop|disappear)(?|)
(how are (hurricanes|storms|clouds) (named|formed|measured)|why are clouds (so dark|white|flat underneath))(?|)
(how (does a weather forecast|does a barometer|does a thermometer|does radar|do weather satellites) work|who makes the \
weather map)(?|)
(what was|which was|when was) the (worst|biggest|longest|deadliest) (storm|flood|winter|drought|hurricane)( ever| in \
{C}| in history|)(?|)
(has it ever|did it ever) (snowed|snow|rained fish|rain frogs) in (the sahara|{C}|the desert|hawaii)(?|)
what does (the weather|cold air|rain|the full moon|fog) do to (my mood|people|guitars|cars|cats)(?|)
(how do i|how can i) (dress for|survive|prepare for|protect my plants from) (a storm|the cold|hail|a heat wave|\
winter)(?|)
(what's|what is) your favourite (season|city|number|weather|currency|time of day|unit|country|formula)(?|)
(do you|don't you) (like|love|hate|mind) (the rain|snow|maths|mondays|numbers|big cities|the cold)(?|)
(nice|lovely|terrible|funny) weather we're having(, isn't it|)(?|.|)
(time|money|the weather|maths) is (money|everything|crazy these days|my enemy|hard|overrated)(.|!|)
(what time|which hour) is (best|right|good) (to eat dinner|to take my pills|to go to bed|for a workout|to post on \
instagram|for a nap)(?|)
(what|which) temperature (should i bake bread|should i roast a chicken|do i wash wool|do i keep the fridge) at(?|)
(at what temperature|at how many degrees) does (water boil|gold melt|wood burn|the sea freeze|chocolate melt)(?|)
(how hot|how cold) is (the sun|the moon|pluto|lava|a candle flame|a freezer|the centre of the earth)(?|)
(what's|whats) the (weather|temperature|time) on (mars|the moon|venus|jupiter)(?|)
(how hot|how cold) was it in ({P}|{C}) in {y}(?|)
(who lives|who is waiting|what is hiding|who reigns) in ({P}|{C})(?|)
(what|which) (song|film|book|painting) is about ({P}|rain|time|money|a clock|numbers)(?|)
(what would|what could|what can) (i|one|you) buy (with|for) {m}( in {y}| in {P}| in the old days|)(?|)
is {q} (a lot|much|too much|enough) (for a dog|for a baby|for one person|to carry|to drink|on an empty stomach)(?|)
(who weighs|who ran|who ate|who drank|what weighs) {q}(?|)
(can|could) (a human|a dog|you|my car|{p}) (lift|run|swim|carry|eat|pull) {q}(?|)
(why do|do) (british|american|german|indian) people (talk about the weather|love queues|use stones|say half ten|\
queue)( so much|)(?|)
(tell me|give me|do you know) (a fact|something|a myth|a saying) about (the number {n}|clouds|miles|the euro|clocks|\
{C}|{P}|pi|rain)
(difference between|what's the difference between) (a city and a town|a state and a country|rain and showers|gross and \
net|maths and physics|a cyclone and a typhoon|utc and gmt|weight and mass|a debit and a credit card)(?|)
''')
