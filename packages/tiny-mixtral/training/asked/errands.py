"""Requests to do, buy, play, write or decide something, which no tool of the five serves; sentences that begin like
those that one serves. The letters in braces stand in near.py."""
from .patterns import lines

ERRANDS = lines('''
(set|put on|make|start) (an alarm|a timer|a reminder) (for|at) (7|6:30|noon|{h}|{n})( tomorrow| tonight| sharp| on \
monday|)
alarm (at |for |) {h}( please| tomorrow| every day|)
(timer|countdown)(: | | for ){n} (minutes|min|hours|seconds)( please| go|)
(snooze|cancel|delete|silence) (the|my) (alarm|timer|reminder|7 am alarm)( please| for ten minutes|)
(don't let me|never let me|help me not to) (forget|miss) (my meeting|the call with {P}|mum's birthday|{p}|my flight)(.|)
(note|write down|remember)(:| that) (i paid {m}|i parked at {n}|{p} is in {P}|i weigh {q}|the meeting is at {h}|the \
code is {n})
(am i|are you|is {p}) (free|busy|at home|late) (at {h}|tomorrow|on friday|tonight|next week)(?|)
(put|enter|write) (lunch with {p}|the match|a trip to {P}|my shift) in (my|the) (calendar|diary|planner)( at {h}|)
(move|shift|push) (my|the) (meeting|call|alarm|flight) (by|back) {n} (hours|minutes|days)( please|)
(how do i|can you) change (the time zone|the clock|the language|the units|the currency) on my (phone|laptop|watch|\
oven)(?|)
(my|the) (clock|watch|thermometer|calculator|scale|oven) is (broken|slow|lying|wrong)(, how do i fix it|. who repairs \
it|. help|)
(book|reserve|get) (me |us |) (a taxi to|a window seat to|a hotel in|two tickets to|a table in) {P}( tonight| on \
friday| please|)
(cheapest|fastest|best) (way to|flight to|train to|hotel in|taxi in) {P}(?|)
is (my flight|the train|the bus|the ferry) to {P} (on time|delayed|cancelled|full|running)( today|)(?|)
(which|what) (gate|platform|terminal|bus) (is it |) for {P}(?|)
(navigate|drive me|take me|show me the way|directions) to {P}( please| avoiding tolls| on foot|)
(is there (traffic|a traffic jam)|how bad is the traffic) (on the way to|in|around) {P}( right now| now|)(?|)
(how many stops|how many miles|how far) (is it |) from here to {P}(?|)
(show|open|find) (a map|street view|pictures|photos|a webcam|videos) of {P}( please|)
(translate|say|write) (how warm is it|what time is it|how much is it|it is raining|one hundred euros) in {L}( please|\
)(?|)
how do you say (weather|time|it is cold|good weather|a kilo of apples|what time is it|money) in {L}(?|)
(write|compose|give me) (a poem|a haiku|a song|a slogan|a limerick|a love letter) (about|for) (rain|{P}|a late train|\
the number {n}|a lost umbrella|the euro|winter)
(tell me|know|got) (a|another) (joke|riddle|limerick|bedtime story) about (a clock|rain|a mathematician|a banker|{P}|\
an umbrella|an elephant)(?|)
(what's|what is) the (recipe|secret|sauce) (for|of) (pancakes|good bread|goulash|lasagne|my gran's soup)(?|)
(how long|how) (do i|should i) (boil|roast|fry|bake|grill|marinate) (an egg|a chicken|rice|{w}|potatoes|a steak)(?|)
(can i|may i) (freeze|reheat|eat|use|skip) (rice|eggs|butter|{w}|cooked chicken)( twice| in pancakes| after a week|)(?|)
(what|which) wine (goes|is good) with (fish|{w}|cheese|lamb)(?|)
(write|fix|explain|show me) (a function|code|a query|a regex|a script|an api call) (that converts units|that tells the \
time|for dates|that adds numbers|for weather data)( in python|)( please|)
why does my (code|program|loop|build|test|wifi|printer) (crash|fail|hang|not work)(?|)
what does (error|exit code|status) ({n}|404|500|127) mean(?|)
(i have|my kid has|my dog has) (a fever|a headache|a rash|a cough|back pain|high blood pressure)(, what should i do|. \
is it bad|. which doctor|. help|)(?|.|)
how much (water|sleep|vitamin c|coffee|exercise) (should i|can i|do i need to) (get|have)( a day| daily|)(?|)
(am i|is my cat|is my baby) (too fat|overweight|too thin)( at {q}|)(?|)
(is it safe|is it bad) to (run in the cold|swim after lunch|take two pills|fly when pregnant|drink {q} of water)(?|)
will (she|he|{p}) (love me|call me back|ever change|forgive me|miss me)(?|)
(should i|how do i) (quit my job|text my ex|ask {p} out|say sorry|ask for a raise|tell my boss)(?|)
(what are you (wearing|thinking about|doing tonight)|where are you (from|right now))(?|)
(how old|how tall|how heavy|how smart) are you(?|)
(do you|can you) (sleep|eat|get bored|get tired|feel cold|own a watch|have money|live in {P})(?|)
(open|close|save|find|print|rename|zip|email) (the file|my report|the spreadsheet|invoice {n}|budget.xlsx|holiday \
photos)( please| to {p}|)
(send|forward|reply to|delete|read|archive) (the|my|that|the last) (mail|email|message|newsletter)( to {p}| from {p}| \
please|)
(email|text|tell|write to) {p} (that it's raining|what time i land|that i am in {P}|the total|i'll be {n} minutes late|\
i owe {m})
(any news|what's new|what happened|what's on|who was arrested) (in {P}|in {C}|from {P}|today|tonight in {P})(?|)
(did (arsenal|the lakers|{C}|{P}|my team) (win|lose|play|qualify)( last night| today|)|will (real madrid|{C}|my team) \
(win|lose|play)( tonight|))(?|)
(what's|what was) the (score|result) (of|in) (the game|the match|the final)(?|)
(who plays|who is playing|who scored) (in {P} tonight|tonight|for {C}|against {P}|last night)(?|)
(play|put on|queue) (something|a song|music|a podcast) (for a calm evening|about rain|from {P}|for sleeping|by {p}|\
from {y})
(what's|which is) (this song|the number one song|the best album of {y}|their new single|the lyrics of yesterday)(?|)
(buy|order|add to cart|find me) ({n}|a dozen|some) (eggs|umbrellas|tickets|batteries|euro coins|clocks|apples)( online|\
 please|)
(is there a sale|are the shops open|is the supermarket open|is parking free|is there a pharmacy) (on sunday|on \
christmas day)(?|)
where can i (buy|get|find) (a good umbrella|a raincoat|cheap flights|a sim card|souvenirs)( in {P}|)(?|)
(how much is (a ticket to|a beer in|parking in|a room in|rent in|petrol in)|how much are (tickets to|eggs in)) {P}(?|)
(how expensive (are hotels|is life)|how much is (a flat|dinner)) in {P}(?|)
is (the new phone|a tesla|gold|this watch|my car|oil) worth (it|buying|the money)(?|)
(pay|send|lend|owe|give) {p} {m}( please| back| tomorrow| by friday|)
(where|how) can i (exchange|change|spend|send|hide|withdraw) {m}( in {P}| safely| near here|)(?|)
(my|the) (salary|rent|loan|pension) is {m}(, is that fair|. is that too much|, should i ask for more|. can i live on \
it in {P})(?|)
(find|show|choose) (me |) (a cheap|a nice|the nearest) (bank|bar|pharmacy|hotel|watchmaker|beach)( in {P}| near me|)
(turn|switch) (the heating|the light|the fan|the air conditioning|the thermostat) (on|off|up|down|to {n} degrees)( \
please|)
(is|did i leave) (the oven on|the heating on|the door open|the iron on)(?|)
(which|what) (film|series|book|game|podcast) (should i|shall we) (watch|start|play|pick)( tonight| next|)(?|)
(name|find) (a|me a|my) (cat|boat|band|baby|company|horse) (after a city|please|that sounds italian)
(who|which of us) (is right|should pay|won|starts|goes first)(, me or {p}|)(?|)
(help me|i need help) (with my essay|to sleep|with my cv|to find my keys|to move to {P}|choosing a gift for {p})(.|)
(i've lost|i forgot|someone stole) my (passport|wallet|keys|phone|password) (in {P}|on the train|again|)(, what now|. \
help me|)(?|.|)
(i have|we have) (no|little|too much|no more) (time|money|energy|patience)(.|!| left.|)
(i am|i'm|we are) (late|early|on time|in {P}|cold|wet|soaked|broke|lost in {P})(, tell {p}|. call a taxi|. what's your \
excuse|)(.|)
(i spent|i won|i lost|i found) {m} (yesterday|in {P}|at the casino|in the street)(, am i stupid|. should i tell {p}|. \
what would you do|!)
(i ran|i walked|i drove|i swam) {q}(. are you proud of me|, is that healthy|, how do i recover|. give me a medal)
(it is|it's) {h}(, time for bed|. wake {p}|, where is everybody|. where is my bus|, should i eat)(?|)
(it's|it is) (raining|snowing|hot|cold|so windy) (here|in {P})(. play a sad song|, call me a cab|. i love it|, tell \
{p}|. turn on the heating)
(going|flying|driving) to {P} (tomorrow|on friday|soon)(, |. )(book a hotel|what should i see|any tips|find a \
restaurant|who can feed my cat)(?|)
calling {P} (later|tonight|soon)(, |. )(what do i say|what is the dialling code|remind me at {h}|how much does the \
call cost)(?|)
(grandma|my brother|{p}) lives in {P}(, |. )(how far is that|what should i bring|should i send flowers|write a card)(?|)
(meeting|call) with the {P} office(, |. | - )(who is coming|send them the slides|cancel it|move it to friday|what's on \
the agenda)(?|)
the match in {P}(, |: | - )(who won|what's the score|where can i see it|any tickets)(?|)
{P} airport(, |: )(which terminal|how do i get there|is there a lounge|where do i park|phone number)(?|)
{P} (hotels|tickets|nightlife|map|tram map|population|mayor|history|food|flights|postcode|jobs)(?|)
{P}: (map|hotels|population|best bar|safe or not|mayor|things to see)(?|)
(hotel|map|flights|taxi|population|mayor) @ {P}(?|)
(yo|hey|bro|dude) is {P} (fun|safe|worth it|expensive|boring|big)( or nah| or what| fr| lol|)(?|)
(what's|whats) (up|good|happening|popping) in {P}( tonight| lol| bro| this weekend|)(?|)
(recommend|suggest|find) (a|some|one) (cafe|walk|museum|beach|day trip|bookshop)( for us|) in {P}(?|)
(where|what) (do locals|should we|can i) eat in {P}(?|)
(is it|would it be) (legal|rude|expensive|easy|normal) to (smoke|park|drive|camp|tip|get married|sleep outside) in \
({P}|{C})(?|)
(i'd like|i want|we want) to (move to {P}|learn {L}|sell my car|see the world|buy a house in {P}|write a book)(.|, \
help me|. any advice|)(?|)
(give|show|tell) me (the answer|a sign|everything|the truth|your number|a break)(.|!|)
(are we|is it|are they) (there yet|over|real|home|done|married)(?|)
(who (was that|are they|is that|is next)|what did i say)(?|)
(can you|please) (sing|rap|pray|dance)( for {p}|)(?|)
(convert|change|turn) (this|my) (pdf to word|video to mp3|photo to black and white|file to csv|religion|text to \
capitals)( please|)
(translate|transcribe) (this|my|the) (recording|song|scan|page) (into|to) {L}
(calculate|work out|figure out) (my horoscope|who i am|my future|my star sign|what she meant|why he left)(.|)
(add|remove|delete) ({p}|a user|my name) (to the group|from my list|from the team|from the guest list)( please|)
(divide|split|share) (the class|us|the players|the work) into (two teams|groups|shifts)( please|)
(check|look up|get|find|tell me) (the news|my horoscope|the lottery numbers|the tv guide|the bus times|the menu|the \
wifi password)( for me| in {P}| please|)
(what's|whats|what is) the (news|mood|traffic|best bar|average rent|job market) (like |)in {P}(?|)
(how's|hows|how is) (life|business|the food|the traffic|the nightlife|your wife|the job market|the team) in {P}(?|)
how many (people|snow ploughs|students|bars|cars|tourists) are there in {P}(?|)
is (the museum|the beach|the metro|the castle|the zoo|the pool) in {P} (any good|free|worth it|crowded|closed on \
mondays)(?|)
''')
