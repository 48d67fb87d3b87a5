"""The weather of a place, asked by strangers: terse, slangy, dictated, stately, the place amid the words."""
from .patterns import lines

OUTDOORS = lines('''
(weather|temp|wthr|rain|sun|snow|forecast|temperature) @ {c}(?|)
@ {c} (weather|temp|rain|hot or not)(?|)
{c} (wthr|weathr|temp|temps|wx|forecast pls|weather asap|weather thx|rain today|hot today)(?|)
{c} - (rain|snow|sun|hot|cold|windy|wet|umbrella)(?|)
{c}: (hot|cold|raining|rain|snow|sunny|wet|foggy|nice out|umbrella|jacket)(?|)
(weather|temp|rain|forecast)/{c}(?|)
{c}/(weather|temp)
(weather|temp|rain)... {c}(?|)
(weather|rain|temperature|conditions)? {c}(.|)
(weather|temp) > {c}
{c} > (weather|temp)
({c} how hot|{c} how cold|{c} how warm|{c} raining or not|{c} any rain|{c} what weather|{c} is it raining)(?|)
{c} (hot|cold|warm|rainy|sunny) or (what|nah|no|not)(?|)
(yo|ay|bruh|oi|hey|bro) is {c} (chilly|hot|cold|wet|sunny|freezing) (or nah|or what|rn|fr|today|lol)(?|)
is {c} (warm|hot|cold|wet|sunny|freezing|rainy|icy) (or nah|or what|or not|rn|atm|lol|these days|this morning|yet|at \
all)(?|)
is it (warm|hot|cold|raining|snowing|nice) in {c} (or nah|or what|or not|fr|rn|lol|tho|atm|by any chance|do you know|\
this morning|this evening|yet|still)(?|)
(lowkey|ngl|fr|honestly|lol) (freezing|melting|boiling) here, (hows|how's|whats|what's) (it|the weather) (in|over in) \
{c}(?|)
(hows|how's) (it|the weather) (looking|lookin|treating them|holding up|shaping up) (down in|up in|out in|over in|in) \
{c}( today| rn| lads|)(?|)
(whats|what's) (it|the weather) (saying|doing|sayin|up to) in {c} (then|mate|today|lads|rn|this morning)(?|)
{c} weather (rn|check|plz|lol|now thx|fr|this morning|tonight|for today|now i am leaving)(?|)
(check|gimme|hit me with|drop) (the |) {c} (weather|temps|forecast)( real quick| rn| please| bro|)
{c}'s (weather|temperature|forecast|current weather)( please| right now| today|)(?|)
(what's|how's|check|tell me) {c}'s (weather|temperature|current weather)( right now| today| please|)(?|)
are {c}'s (streets wet|skies clear|beaches warm|roads icy|parks dry)( today| now| right now|)(?|)
(weather|temperature|wind|fog|rain) (at|near|around) {c} (airport|harbour|station|stadium|port|centre|university)(?|)
(is it|is it very) (foggy|windy|snowing|raining|stormy|icy) at {c} (airport|harbour|station|port)( now| today|)(?|)
(how's|what's) the (weather|visibility|wind) at {c} (airport|harbour|airfield)(?|)
(weather|temperature|is it cold|is it raining|is it hot) in (downtown|central|the centre of|the middle of|the city of|\
the suburbs of) {c}( today|)(?|)
(what's|how's) the weather in (downtown|central|the old town of|the outskirts of) {c}(?|)
(weather|temperature) for (the|our) {c} (trip|office|match|race|marathon|wedding|team|show|leg)(?|)
(how's|what's) the weather for (the|our) {c} (match|marathon|race|concert|team|derby|guys)( today| tonight|)(?|)
are (the|our) {c} (guys|folks|team|people|crew) (freezing|getting wet|melting|sweating) (today|right now|now)(?|)
(is|will) the (match|race|game|concert|parade|fair|market) in {c} (be |)(rained off|wet|dry|in the sun|called off for \
rain)( today| tonight|)(?|)
what (weather|temperature) does {c} have( now| today| right now|)(?|)
what weather (has|is having|gets) {c} (now|today|right now)(?|)
(in|over) {c} (what weather it is|which weather now|how is weather|how many degrees)( today| please|)(?|)
(please|sir|hello sir|dear), (how is weather|what is weather|what weather is) (now |today |)in {c}(?|)
(i must|i have to) know (weather|temperature|if rain) in {c}( today| please| for my work|)
(it rains|it snows|it makes cold|it makes hot|is hot|is raining) in {c}( or no| now| today| please|)(?|)
(dear assistant|good afternoon|good morning|to whom it may concern|dear sir or madam)(, |. )(i should be grateful to \
learn|i would be most obliged to hear|kindly let me know|might i ask|may i enquire) (what the weather is like|how warm \
it is|whether it is raining|how the weather is) in {c}(.| today.| this afternoon.| at present.|)
(might|may) i trouble you for the (weather|temperature|present weather|current conditions) in {c}(?|, please?|)
(would|could) you be (kind|good) enough to (tell me|find out|let me know) (how the weather is|if it is raining|how \
cold it is) in {c}(?|, please?| today?)
(hey can you|ok google|hey there can you|so um can you|uh can you) tell me (what the weather is|if its raining|how \
cold it is|what the temperature is) in {c}( please| right now| thank you| today|)
(um|uh|so um|er|okay so) (whats the weather like|is it raining|how hot is it) (um |uh |) in {c}( please| right now|)
(it isn't|it's not|it is not) (raining|snowing|cold|too hot|freezing|windy|stormy) in {c}( now| today|), is it?
(it's|it is|its) (raining|snowing|cold|hot|freezing|sunny|lovely) in {c}( now| today|), (isn't it|right|no|correct|or \
am i wrong|innit)?
(surely|i bet|i guess|i hope|apparently|they say|i heard) (it's|it is) (raining|snowing|cold|hot|freezing|boiling) in \
{c}(, right|. true|. is it|, is that true|, can you check|. is that right|. can you confirm)(?|)
(my dad|my mate|the radio|my boss|some guy) (says|claims|swears|thinks) (it's|it is) (freezing|boiling|raining|snowing|\
glorious) in {c}. (is (he|she|that) right|is that true|true or false|really|can you check)?
(don't|doesn't) (it|they) (have|get) any (rain|snow|sun) in {c} (today|right now|now)(?|)
no (rain|snow|sun|wind|clouds) in {c}( today| now|)?
(still|already|really) (raining|snowing|hot|freezing|sunny|this cold) in {c}?
(is it|is it really) (warmer|colder|wetter|hotter|sunnier) in {c} than (here|at home|my place|where i am|it is here)(?|)
it's (raining|30 degrees|freezing|grey|so hot|minus five) (here|at home|where i live)(, |. )(and in|how about in|what \
about) {c}, (is it better|is it nicer out|same weather|any better|is it raining too|just as bad)(?|)
(anything|is it) (better|nicer) than this rain in {c}( now| today|)(?|)
(sitting|stuck) in the rain here. (what's it like|how's the weather|is it dry) (in|over in) {c}(?|)
(would|will) (a t-shirt|a light jacket|a jumper|shorts|a fleece|sandals) (do|be enough|be ok|be fine) in {c}( today| \
now| tonight| this evening|)(?|)
(should|do|must) (i|we) (bring|pack|take) (sunglasses|gloves|a brolly|a poncho|wellies|snow boots|thermals|a cardigan|\
swimwear) (to|for) {c}(?|)
(sunglasses|brolly|gloves|hoodie|parka|t-shirt|big coat|raincoat) for {c}(?|)
(which|what) (jacket|coat|shoes) (for|do i take to|should i take to) {c} (today|in this weather|weather wise|now)(?|)
(the kids|the boys|my students|the guests|my parents|our players) (want to know|are asking|ask me|wonder) (if it's \
raining|how hot it is|if it is warm|what the weather is like) in {c}(?|)
(kids|the dog|granny|the bride|the team) (need|needs) to know( quick|)(:| -|,) is it (raining|hot|cold|dry) in {c}(?|)
(i'd like to|i want to|we hoped to) (hang the washing out|mow the lawn|paint the fence|wash the car|light the barbecue|\
fly my kite|harvest|cut the hay)(. |, )is it (dry|windy|raining|nice) in {c}( now| today|)(?|)
(farmer|gardener|roofer|painter|cyclist|sailor|skier|surfer) here(, |. )(rain in {c} today|is it dry in {c}|how windy \
is {c} today|what's the weather in {c}|frost in {c})(?|)
(any|is there any) (frost|hail|ice|wind|thunder|drizzle|sleet|fresh snow|lightning|sunshine) in {c}( right now| this \
morning| today| my crops need to know|)(?|)
(wx|metar style|weather brief|conditions|current wx) (for|at|over) {c}(, please| please|)(?|)
(cleared to land|on approach|descending|inbound) {c}(, |. )(wind and weather|current weather|how's the weather|any \
fog)(?|)
what('s| is) the (wind|visibility|humidity|air pressure|cloud cover|rain) like (in|over|around) {c}( now| today|)(?|)
how (much rain|much snow|much sun|much wind|strong is the wind|thick is the fog) (is there |)in {c}( today| now| right \
now|)(?|)
(game|match|race|picnic|wedding|hike|bbq|photo shoot|market|fair) in {c} (today|tonight|later|in an hour|this \
afternoon)(, |. | - )(rain|will it rain|hows the weather lookin|weather|is it dry|do we need a tent|umbrellas)(?|)
got a (game|date|gig|hike|run|wedding|shift) in {c} (tonight|today|later|at noon)(, | )(hows the weather|hows the \
weather lookin|will i get wet|is it gonna rain|is it cold out)(?|)
is it (gonna|going to|about to) (rain|pour|snow|clear up|storm|get hot) (in|over) {c} (or not|or what|soon|today|\
tonight|before noon)(?|)
do (we|they|you guys|anyone) (need|want) (umbrellas|coats|sun hats|heaters|fans) in {c} (today|right now|now|\
tonight)(?|)
(can|could) (the kids|we|my gran|the dog|they) (play outside|sit on the terrace|go to the beach|go sledging|walk \
without a coat) in {c}( today| now| or is it too cold| or is it raining|)(?|)
(too|is it too) (hot|cold|wet|windy) (for a run|for golf|to play tennis|to walk the dog|to ride a bike|for a wedding \
outdoors) in {c}( today| now|)(?|)
(asthma|migraine|bad knees|new baby|wheelchair) here(, |. )(how humid is it|how hot is it|is it icy|is there a storm|\
how cold is it) in {c}(?|)
(open|shut|leave) the windows in (my|our) {c} (flat|house|office)(, is it raining there|? is it raining there|, how \
hot is it there)?
(i left|i forgot) (my coat|the windows open|my umbrella|the washing outside) in {c}(, |. )(is it raining there|is it \
wet there|what's the weather there)(?|)
if i (go|drive|fly|walk) (out |over |)to {c} (now|today), (will i get wet|will i freeze|what's the weather there|do i \
need a coat|is it warm)?
before i (leave|drive|set off|book|go) (to|for) {c}(, |: )(what's the weather|is it raining there|how cold is it there|\
is it icy there)(?|)
(one word|yes or no|short answer|quick|real quick|quickly)(: |, |. )(is it (raining|cold|hot|snowing) in {c}|{c} \
weather|rain in {c}|weather in {c})(?|)
(weather|the weather|rain) in {c}(, | - |. )(i (need to|have to|must) (go out|decide|leave|pack)|my train leaves soon|\
for my mum|it is for a wedding|i'm about to leave)(.|)
is it (raining|cold|hot|windy|dry) in {c}(, i|? i|, because i|? because i|, as i) (want to go out|left my coat at home|\
have to cycle|plan a picnic|have hay to cut|hate getting wet|am going there)(.|)
(what's|whats) the weather in {c}(, i|? i|, because i|, since i) (need to pack|am leaving now|have a flight to catch|\
am taking my gran out|want to surf)(.|)
(what should|what do) (i|we|the kids|she) wear (in|for) {c} (so we don't freeze|so i don't get wet|with this weather|\
today weather wise|right now)(?|)
tell (me|us) about the weather in {c}( today| right now| please| would you|)
(let's|lets) (talk about|have|see|hear) (the |) {c} weather( please| today|)
(weather|temperature) (desk|bot|please|check|info|query)(, |: |. ){c}( please|)(?|)
i('m| am) (in|at|near) {c} (and|but) (have no window|can't see outside|stuck in a basement|blind|in a meeting room)(, |\
. )(is it raining|what's the weather|is it sunny outside|how cold is it outside)(?|)
here in {c}(, |: )(do i need a coat|is it raining outside|how warm is it|what's the weather|is it going to rain)( now| \
today|)(?|)
(i live|we live|i work) in {c}(, |. )(will it rain|do i need a coat|how cold is it outside|what's the weather)( today| \
now|)(?|)
(celsius|fahrenheit|degrees|mercury) in {c}( right now| today|)?
(how many degrees|what temperature) (has|have|is|in) {c}( now| today| pls| right now|)(?|)
(i wonder|wondering|curious|just curious)(, | |: )(is it (hot|cold|raining|snowing)|how hot it is|what the weather is \
like) in {c}( today| now|)(?|)
(weather|temp) (where i'm going|for tomorrow's trip|at my destination|at the other end)(: |, | - ){c}
{c} is (where i'm headed|my next stop|our destination|where mum lives)(, |. )(weather|what's the weather|is it cold|is \
it raining there|how hot is it)(?|)
{c} (it is|it is then|was chosen|for the weekend|for lunch)(, |. )(what's the weather there|is it warm there|weather|\
will it rain there)(?|)
(thought|thinking) about {c}(, |. )(is it nice out there today|what's the weather there|is it warm there|hows the \
weather)(?|)
(never been|first time) (to|in) {c}(, |. )(how cold is it there now|what's the weather today|do i need a coat today)(?|)
(we|our scouts|the choir|my class) (sleep|camp|sing|stand|work) (outside|in tents|on a roof) in {c} (tonight|today)(. |\
, )(how cold is it|will we get wet|is it raining|what's the weather)( there|)(?|)
(read|give|tell) me (the|today's) {c} (weather|forecast|temperature|conditions)( please| now| again|)
(pull up|bring up|show) {c} weather( for me| please| now|)
(weather|temp) in {c} (and nothing else|only|just the number|in short|short please|asap|real quick|now pls)
(was|were) (going|about) to ask(: |, )(how's the weather|is it raining|how hot is it) in {c}(?|)
(remind me|say|tell me again), (is it (cold|hot|raining) in {c}|what's the weather in {c}) (today|now|right now)(?|)
(what|which) (kind|sort) of (day|morning|sky|weather) (is it|have they got|do they have) in {c}, (sunny|rainy|grey|\
wet)(?|)
(nice|grim|good|bad|horrible|beach|beer garden|winter|perfect) (day|weather) in {c}( today| or not| right now|)?
(can you see|do you see|can they see) (the sun|blue sky|clouds|snow on the ground|stars|fog) in {c} (now|today|right \
now)(?|)
are the (roads|streets|pavements|fields|slopes|hills) (wet|icy|dry|snowy|white) in {c}( right now| today|)(?|)
(my|the) (solar panels|kite|tent|roses|washing|vines|goats|horses|motorbike) (is|are) in {c}(, |. )(is it sunny there|\
is it windy there|is there frost there|is it raining there|what's the weather there)(?|)
(snow|rain|heat|storm|wind|cold) (report|status|alert|update) (for|in|from) {c}(, please| please|)(?|)
(can't|cannot) (remember|tell|see) (if|whether) it('s| is) (raining|hot|cold|snowing) in {c}(, can you|. can you check|\
, help|)(?|)
''')
