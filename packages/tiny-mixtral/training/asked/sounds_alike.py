"""Requests that none of the tools serves, in words that pull towards one: food values, sentences to translate about
weather or money, the hours of one house, what to buy or believe, which is better, bookings, the way, scores, ages,
spelling. The letters in braces stand in near.py; what the same words ask of a tool stands in twins.py."""
from .patterns import lines

SOUNDS_ALIKE = lines('''
how (many (calories|kcal|kilojoules|carbs) are|much (sugar|protein|fat|salt|fibre|caffeine) is)( there|) in (an \
(apple|egg|avocado|olive)|a (muffin|bagel|beer|croissant|burger|slice of pizza|cup of coffee)|{n} \
(eggs|dates|beers|nuggets))(?|)
how many (calories|kcal|carbs|points) (has|are there in) (a|one|my) (mango|pretzel|kebab|scone|doughnut|glass of \
wine)(?|)
(calories|kcal|protein|carbs|vitamins|sugar) in (rice|cheese|{q} of oats|a pint of stout|lentils|peanut butter)(?|)
(calories|nutrition facts) (for|of) (a|one) (boiled egg|pear|waffle|taco|smoothie)(?|)
how many (calories|kcal) do i burn (running|cycling|swimming|walking) (for {n} minutes|for an hour|{n} km|{n} miles)(?|)
how much (water|sleep|protein|iron|salt) (do i need|should i get|is healthy) (a|per) (day|night)(?|)
how much (vitamin c|iron|calcium|fibre) is (there |)in (spinach|milk|oranges|{q} of beans)(?|)
which has more (calories|sugar|protein|caffeine), (tea or coffee|rice or pasta|an egg or a yoghurt|beer or wine)(?|)
is (butter|rice|beer|bread|honey) (fattening|full of sugar|good for {n} year olds|bad after {h})(?|)
how long does (milk|rice|an egg|soup|cheese|mince) (keep|last) (in the fridge|in the freezer|outside)(?|)
how many grams of (protein|sugar|fat) (should i eat|may i have|does a child need)( a day| per day|)(?|)
(translate|say|put|write) "(it is (raining|snowing|warm|windy) (today|outside|here)|the sun is shining|i am \
freezing|what lovely weather|bring an umbrella)" (into|in|to) {L}( please|)
translate (it is raining cats and dogs|the weather is nice|is it hot there|it will snow tomorrow) (into|in) \
{L}
(translate|say|put|write) "(what time is it|it is half past {n}|i am late|see you at {h}|the shop opens at {n})" \
(into|in|to) {L}( please|)
(translate|say|put|write) "(how much does it cost|that's too expensive|i have no money|the bill, please|it costs \
{m}|can i pay by card)" (into|in|to) {L}( please|)
(translate|say|put|write) "(i need {q}|the road is {q} long|we ran {q}|how far is it)" (into|in|to) {L}( please|)
how do (you|i|they) say (rain|snow|good morning|good night|tomorrow|twenty|half past {n}|money|umbrella|a hundred) in \
{L}(?|)
what's the {L} (word|expression) for (rain|cold|midnight|dollar|change|noon|cash|storm|kilometre)(?|)
what does (heure|regen|dinero|sol|zeit|tempo|nieve|metro) mean( in english| in {L}|)(?|)
count (to|up to|from one to) (ten|{n}|twenty) in {L}( please|)
how do (you|i) (write|spell) (forty|ninety|{n}th|celsius|fahrenheit|weather|kilometre|february|wednesday)(?|)
is it spelled (whether or weather|forty or fourty|litre or liter|ounce or ownce|rupee or rupie)(?|)
(spell|pronounce) (thermometer|{P}|wednesday|euro|kilogram|hour|receipt|{w})( for me| please| correctly|)
what (time|hour) does (the prado|the british museum|ikea|harrods|tate modern|the zoo|disneyland|aldi|lidl|the met|the \
opera|our library|the town hall) (open|close|shut)( today| tomorrow| on sunday|)(?|)
when (does|will) (the prado|ikea|harrods|the national gallery|the uffizi|tesco|the post office|the city library|my \
dentist) (open|close|shut)( today| tomorrow| on saturdays|)(?|)
is (ikea|harrods|the prado|the hermitage|legoland|the swimming pool|the tax office|lidl|the {w} museum) open \
(now|today|on mondays|tomorrow|on easter sunday)(?|)
(opening hours|opening times|hours) (of|for|at) (the prado|ikea|the vatican museums|the zoo|the library|the {w} \
shop|harrods|the town hall)(?|)
until (what time|when|how late) is (the library|ikea|the prado|the sauna|the beer garden|the {w} club) open(?|)
how late (is (the gym|the ice rink|the pharmacy) open|does (the metro|the night bus) run)( on sundays| tonight|)(?|)
(when|at what time) (is|are) (the (next tour|feeding time|last entry|evening show|guided walk)|visiting hours) (at|in) \
(the zoo|the prado|the castle|the hospital|legoland)(?|)
how much is (a|one|the) (ticket|day pass|year card) (to|for|at) (the prado|the zoo|legoland|the opera|the {w} \
museum)(?|)
how much is (an iphone|petrol|milk|a flight to {P}|a beer in {P}|the rent in {P}|a taxi to {P})( now| today|)(?|)
what's the price of (gold|silver|bitcoin|oil|bread|a stamp|a house in {P})( now| today|)(?|)
should i (invest|put my money|save) in (silver|gold|bonds|shares|{k}s|bitcoin|a flat in {P}|yen or francs|land)(?|)
(invest|put) {m} (in|into) (gold|shares|bitcoin|{K})( or not| for me| today|)(?|)
(gold|silver|stocks|bonds) or (cash|dollars|property|{k}s), what(|'s| is) (safer|better|wiser)(?|)
is (gold|bitcoin|the dollar|the {k}|{K} stock) (a good|a safe|a bad) (investment|bet|buy)(?|)
how (can|do|should) i (double|grow|invest|turn over|launder|hide) {m}(| safely| fast| by {y})(?|)
what (would you|should i|can i) do with {m}(| of savings| from my gran| in the bank)(?|)
will (gold|bitcoin|house prices|the dollar|shares in {K}) (rise|fall|double|crash)( this year| soon| by {y}|)(?|)
(buy|sell) {n} shares of {K}( now| at the market| please|)
(which is|what is|what's) better(,|:) (a euro account or a dollar account|cash or card in {P}|paying in {k}s or \
euros)(?|)
which is better(,|:) ({P} or {P}|summer or winter|sun or snow|tea or coffee|a coat or a jacket|miles or \
points|mornings or evenings)(?|)
which is (nicer|prettier|cheaper|safer|friendlier), {P} or {P}(?|)
{P} or {P}(, where should i live| for a honeymoon|, which is nicer| with kids|)(?|)
would you rather (live in|visit|move to) {P} or {P}(?|)
what's better for (a cold|my back|a hangover), (heat or ice|tea or soup|{n} hours of sleep or a walk)(?|)
(is it|what's) better to (travel|sleep|run|eat|study) (in the morning or at night|at {h} or later|before or after \
work)(?|)
(book|reserve|get) (me |)(a table|a room|a court|two seats|a taxi|a haircut) (for|at) {h}( in {P}| tonight| tomorrow|)
(book|reserve) (a table|a room) for {n}( people|) (in {P}|at {h}|tonight|on friday)( please|)
i'd like to (book|cancel|move) (my|a|the) (flight|appointment|hotel|table|train) (to {P}|at {h}|in {P}|for {n})
(is there|have you got) (a table|a room|a seat) free (at {h}|in {P}|tonight|for {n})(?|)
cancel (my|the) ({h} appointment|room in {P}|flight to {P}|order for {m}|table for {n})( please|)
how do i (get|drive|walk|come) to (the station|the airport|{P} airport|the harbour|the prado|the nearest bank)( from \
here| by bus|)(?|)
(directions|the way|the quickest way|a map) to (the station|{P}|the hospital|gate {n}|the beach)( please|)(?|)
(which|what) (bus|tram|line|exit|platform) (do i take|goes|is it) (to|for) (the airport|{P}|the centre|the zoo)(?|)
(how far|how many minutes) is (the station|the airport|the next exit|the beach|{P} airport) (from here|on foot|by \
taxi)(?|)
where (can i|do i|could we) (park|swim|get coffee|change money|buy stamps|eat at {h}) in {P}(?|)
turn (left|right) or (left|right|straight on) (for|to) {P}(?|)
(who won|who plays|what's the score|how did it end)(:| in|,) {P} (against|v|vs) {P}(?|)
did {P} (win|lose|draw|beat {P})( yesterday| last night| on sunday| {n} to {n}|)(?|)
(what was the score|who scored|how many goals) in (the {P} match|the {y} final|the derby|{C} against {C})(?|)
how many (goals|medals|titles|points) did ({C}|{p}|{P}) (win|get|score)( in {y}| this season|)(?|)
who (holds|has|set) the (100 metres|marathon|mile|high jump|one hour) record(?|)
what (place|position) is {P} in( the league| the table| now|)(?|)
when (does|will) ({P}|{C}|our team) play( next| tonight| again| against {P}|)(?|)
how old (is|was) (the queen|the pope|{p}|mozart|{p}'s son|the mayor of {P}|tom hanks|the actor in {w})( now| when he \
died| in {y}|)(?|)
how old (is|are) (the pyramids|the eiffel tower|london bridge|{P}|the universe|this tree)(?|)
what age (is {p}|was beethoven|do you have to be to drive in {C}|must i be to (vote|retire))(?|)
(when|what year) (was|is) {p} born(?|)
when is ({p}'s|my|the queen's|mum's) birthday(?|)
how (tall|heavy|rich|fast) (is|was) ({p}|tom cruise|the pope|napoleon|usain bolt|the tallest man)(?|)
how much does ({p}|the king|a nurse|a teacher|a footballer|a pilot) (earn|make|get paid)( in {C}| a year|)(?|)
how (much money|many euros) has (the king|the pope|{p}|jeff bezos) (got|in the bank|to his name)(?|)
what (should|could|do) i (cook|eat|wear|watch|buy) for {n}( people| guests| euros|)(?|)
i have {q} of (flour|rice|mince), what (can|should) i (cook|bake|make)( with it|)(?|)
what goes (well |)with {q} of (salmon|potatoes|cabbage)(?|)
how long (do|should|must) i (boil|roast|bake|grill|steam) (an egg|{q} of potatoes|a chicken|rice|asparagus)(?|)
at (what|which) (temperature|heat|level) (do|should) i (bake|roast|wash) (bread|a duck|wool|jeans|lasagne)(?|)
what temperature should (a fridge|a bedroom|a wine cellar|bath water|an incubator|roast beef) (be|have)(?|)
what (is|was) the (hottest|coldest|wettest|highest|warmest) (temperature|place|day|wind) (ever|on earth|of all time|in \
{C} ever)(?|)
at what temperature does (iron|water|chocolate|glue|butter) (melt|boil|freeze|burn)(?|)
is (a temperature|a fever) of (38|39|40|39.5) (dangerous|high|normal)( for a baby| for a dog|)(?|)
what (clothes|shoes|size|coat) (do i need|should i get|fits me) (for a wedding|for work|at {n} feet tall)(?|)
how many (days|hours|weeks) (off|of holiday|of leave|of work) (do i get|have i left|does the law give)(?|)
how many (people|voters|cows|taxis) (live in|are there in) ({C}|{P})(?|)
how many people (speak|learn) {L}(?|)
how many (pages|words|chapters|lines) (has|are in) (the bible|war and peace|moby dick|hamlet)(?|)
how many (times|weeks|years) was {p} (married|in prison|on the throne|number one)(?|)
how many (keys has a piano|players has a rugby team|sides has a dice|strings has a harp|teeth has a horse)(?|)
what('s| is) the (average|mean) (salary|rent|height|age|house price) (in {C}|in {P}|of a nurse|of men)(?|)
what('s| is) the difference between (a cold and flu|{w} and {w}|a lawyer and a solicitor)(?|)
what (percentage|share) of (people|the earth|voters|students|cars) (is|are) (water|women|left-handed|electric|in \
debt)(?|)
how (do|can) i (split|share) (the bill|costs|chores) (politely|fairly with friends|without a fight)(?|)
what's the (exchange|return|refund) policy (of|at) (ikea|{K}|your shop|zara)(?|)
(exchange|return|change) (my|these) (shoes|ticket|jacket|order)( for me| please|)
(change|convert) (this pdf to word|the file to mp3|my slides to a pdf|the loft|this table to html)( please|)
(convert|turn) (this|the) (photo|video|document|barn) into (a pdf|a gif|a house|text|a poem)
what's my (balance|credit score|pin|rent|time for the mile|blood pressure)(?|)
how much (do i owe|have i spent|is on my card|did i earn)( this month| at the bank| last week| in {P}|)(?|)
what (visa|vaccine|plug|tax|permit) do i need (for|in) {C}(?|)
(remember|write down|note) (that |)(it is cold|i paid {m}|the wall is {q}|we meet at {h})( please|)
(rhyme|find a rhyme) (with|for) (rain|hour|ounce|dollar|snow|{P})(?|)
(complete|finish) the (saying|proverb): (time is|a penny saved|every cloud has|when it rains|a stitch in time)
what does (time is money|a rain check|under the weather|worth its weight in gold|a mile a minute) mean(?|)
who (sings|wrote|recorded) (it's raining men|money money money|time after time|500 miles|summertime|purple rain)(?|)
what's the (film|song|book) with (the storm|the clock|the million dollars|the long walk|{n} dwarfs)(?|)
''')
