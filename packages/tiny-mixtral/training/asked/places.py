"""More ways to ask for the weather and the time of a place: in two sentences, chatty, spoken, misspelt, in haste."""
from .patterns import lines

MORE_WEATHER = lines('''
(i'm|i am|im|we're|my wife is|my dad is) packing for {c}(, |. )(what's it like there|what's the weather doing|how warm \
is it|is it cold|do (i|we) need (coats|boots|anything warm))( right now| at the moment|)(?|)
(just|i just|we just) (landed|arrived|got off the plane) in {c}(, |. )(do i need a jacket|is it raining|what's it like \
outside|how cold is it)(?|)
(i've|i have) got (a wedding|a hike|a football match|a job interview|a picnic|a funeral) in {c} today(, |. )(will it \
rain|is it going to rain|what's the weather|is it dry|how's the weather)( there|)(?|)
(my|our) (grandson|granddaughter|niece|nephew|cousin|aunt) (moved to|lives in|is staying in|studies in) {c}(, |. )(is \
it cold there|i wonder how the weather is|what's the weather like there|is it very hot there)( now| today|)(?|)
(we're|i'm) (off|leaving|moving) to {c} in (an hour|the morning|a bit)(, |. )(anything i should know about the weather|\
what's the weather|umbrella or not|sunny or not)( there|)(?|)
(thinking|i'm thinking) (of going|about a day trip|about a trip) to {c}(, |. )(is the weather any good|what's the \
weather like|is it nice out)( there|)(?|)
should i cancel my (bbq|barbecue|picnic|walk|bike ride|tennis) in {c}(, is it raining|. is it raining there|, how's \
the weather)(?|)
(do i|will i|would i) (freeze|melt|get wet|get soaked|sweat|need layers|get sunburnt|be cold) in {c}( today| now|)(?|)
(can|could) i (go swimming|sit outside|wear shorts|wear sandals|leave my coat at home|dry my laundry outside|eat \
outside|hang out the washing) in {c}( today| right now|)(?|)
is it (t shirt|sweater|ice cream|coat|sandals|hoodie|boots|umbrella) weather (over |)in {c}(?|)
(hows|how is|how's) it out (there |)in {c}( right now| today|)(?|)
(yo|hey|bro|dude|ok so) (what's|whats|how's|hows) the weather (in|like in|over in) {c}( rn| today| lol|)(?|)
(weather|temp|wheather|wether|weathr) {c} (rn|now|pls|plz|today|quick)(?|)
{c} (wether|wheather|weathr|temprature|tempreture|weather rn|weather pls|rain|cold|temp pls|degrees|snow)(?|)
(wats|wat is|waht is|whta is) the (weather|wether|wheather|temperature) (in|for|at) {c}(?|)
how (is|does) (weather|the weather) (now |today |)(in|at) {c}(?|)
how (weather|temperature) is in {c}( today| now|)(?|)
(please|kindly) (tell|inform) me (about |)(the |)(weather|temperature) (of|in) {c}( city| today|)
(what|how) is (weather|temperature) (of|in|at) {c}( today| now|)(?|)
in {c} (is it raining|it is raining|is cold|it is cold|is there snow) (now|today)?
(could|would) you (be so kind as to|kindly) tell me (what the weather is like|how warm it is|whether it is raining) in \
{c}(, please| dear| today|)(?|)
(good day|hello dear|my dear|excuse me), (what is|how is) the weather in {c}( today|)?
i (was|am) wondering (what the weather is like|how cold it is|if it is raining|whether it is warm|how hot it is) in \
{c}( today| at the moment|)
(any idea|do you know|can you tell|got any idea) (what the weather is like|how hot it is|how cold it is|if it's \
raining|if it's sunny|what it's like) in {c}( now| today|)(?|)
(ok |okay |um |right |so ){c} (what's the weather|how's the weather|is it raining|how cold is it)( there|)(?|)
(what's|what is) the (sky|air|mercury|thermometer|rain situation|snow situation) (like|doing|saying|showing) in {c}(?|)
(what|how much) does the thermometer (say|show|read) in {c}(?|)
(how's|how is) (sunny|lovely|good old|rainy|beautiful) {c} (today|doing weather wise|looking|weather wise)(?|)
weather (report|update|check|info|conditions|status|summary|please) (for|in|on) {c}(?|)
(current|present|actual|todays|today's) (weather|temperature|conditions) (in|for|at|of) {c}(?|)
(is|are) (it|things) (warming up|cooling down|clearing up|getting cold|getting warmer|drying up) in {c}(?|)
has it (stopped raining|started snowing|cooled down|cleared up|warmed up) in {c}( yet| already|)?
is it (above|below|over|under) (zero|freezing|twenty degrees|30 degrees|ten degrees) in {c}( now| today|)(?|)
(what|how many) degrees (celsius |fahrenheit |)(has|is it in|are we talking in|do they have in) {c}( now|)(?|)
(what's|whats) the weather gonna be( like|) in {c}( later| today| tonight|)(?|)
(will|would) my (plants|tomatoes|dog|hair|tent) (be ok|survive|freeze|get wet) in {c}( today|), (how cold is it|is it \
raining|what's the weather)(?|)
(tell|remind) me (again |)(how warm|how cold|how hot|how windy) it is in {c}
(i need|i'd like|can i have|may i have|could i get) (a |the |)(weather report|weather update|current weather|weather) \
(for|of|from|in) {c}( please|)(?|)
(flying|driving|cycling|sailing|hiking) (to|in|near|around) {c} today, (is there any wind|any rain|is it stormy|how's \
the weather|is it foggy)(?|)
(is it|is there) (safe to drive|ice on the roads|fog at the airport|good surf|wind for sailing|snow for skiing) in {c}\
(, what's the weather|, how is the weather)?
what (am i|are we) (in for|walking into|facing) (weather wise |in terms of weather )in {c}(?|)
weather wise (how|what) (is|about) {c}(?|)
do (they|the people in {c}|people) (have|see|get) (sun|rain|snow|nice weather|a storm) in {c} (now|today|right now)(?|)
which (weather|temperature) (do we have|is|is it|does it have) in {c}( now| today|)(?|)
what('s| is) going on with the weather in {c}(?|)
(what|which) clothes (do i need|should i bring|to wear|to pack) (for|in) {c}( today|)(?|)
(hat|scarf|gloves|sunglasses|coat|shorts|wellies|flip flops) (or not |needed |today |)in {c}(?|)
(weather|temperature|climate right now|weather today)(:| -|,) {c}(?|)
{c} - (weather|temperature|rain|hot|cold)(?|)
(look|peek) (outside|out of the window) in {c} for me, what's (it like|the weather)(?|)
(can you|could you|pls) (check|see) (if|whether) (it's|it is) (raining|snowing|cold|hot|windy|nice out) in {c}( for \
me| please|)(?|)
(i'm|i am) (freezing|boiling|melting|soaked) here, (how is it|is it any better|what's the weather) in {c}(?|)
it's (raining|snowing|hot|grey|lovely) here(, |. )(how about the weather|what about the weather|what's it like|how is \
it) in {c}(?|)
(my flight|the train|our bus|the ferry) to {c} (is delayed|was cancelled|is late)(, |. )(is there a storm|is it snowing\
|is the weather bad|what's the weather)( there|)(?|)
(mum|mom|grandma|dad|my husband|my boss) (wants to know|asks|is asking) (how the weather is|if it's raining|how cold \
it is|if it's warm) in {c}
(i can't decide|no idea|not sure) what to wear in {c}(, |. )(what's the weather|is it warm|how cold is it)( like|)(?|)
(weather|forecast|rain|temperature) for (my trip to|our stay in|the weekend in|today in|tonight in) {c}(?|)
what is (the weather of|the temperature of|today's weather in|today's temperature in|the current temp in) {c}(?|)
(the weather|temperature|how warm) over (in|at|there in) {c}(?|)
(sun|rain|snow|clouds|umbrella|jacket) (in|over) {c} (yes or no|or not|today or not)(?|)
(let's see|let me see|ok let's check|next) (the weather|how the weather is) (in|for) {c}
''')
MORE_TIME = lines('''
(would|will) it be (too late|too early|rude|a bad moment) to (phone|call|ring|text|wake) (someone|my friend|them|my \
aunt|a customer) in {c}? (what time is it there|what's the time there|what time have they got)(?|)
is it (too late|too early|okay|a bad time) to (phone|call|ring|facetime|skype) (someone|people|my mum|my gran) in {c}? \
(what time is it|what's the local time)( there|)(?|)
(my|our) (grandson|granddaughter|niece|nephew|aunt|son|daughter) (lives in|moved to|is working in|is studying in) {c}\
(, |. )(what time is it there|what's the time there|is it night there|is (he|she) asleep)( now|)(?|)
(i'd like|i want|i have|i'm about) to (ring|call|phone|message|facetime) (my son|my daughter|mum|a customer|our \
supplier|them) in {c}(, |. )(what time is it|what's the time|is it late|is it a good time|is it night)( there|)(?|)
(just|i just|we just) (landed|arrived|got off the plane) in {c}(, |. )(what's the local time|what time is it|what do i \
set my watch to)(?|)
(i have|we have|i've got) a (zoom|teams call|phone call|deadline|webinar|job interview) with (people|a team|someone|\
the office) in {c}(, |. )(what time is it|what's the time)( there| over there| for them|)( now|)(?|)
(my|our) (server|colleague|meeting|class|hotel|game) is in {c}(, |. )(what time|what's the local time|what time is it) \
there( now|)(?|)
(i'm|i am) (jet lagged|still up|awake|waiting for a call) in {c}(, |. )what time is it( here|)(?|)
should i (call|ring|text|wake) (my friend|my mum|the office|them|my brother) in {c} (now|yet)(, |? )(what time is it|\
what's the time)( there|)(?|)
(are they|is everyone|is my friend|are the kids) (asleep|awake|up|at work|having dinner|in bed) in {c}( now| already| \
yet| by now|)(?|)
(what|wat|waht|whta) (time|tiem|tme|tim) is it (in|over in|at) {c}( rn| now| lol|)(?|)
{c} (tiem|tyme|time rn|time now pls|time pls|clock now|hour|local|time there|time currently)(?|)
(time|tiem|current time|local time|clock) (for|at|of|over in|there in) {c}(?|)
time (right now|now|currently|at the moment|rn) (in|at|for) {c}(?|)
(yo|hey|bro|dude|ok so) (what time|what's the time|whats the time) (is it |)(in|over in) {c}( rn| lol|)(?|)
what time (they have|it is|is) (now |)in {c}( now| please|)(?|)
(please|kindly) (tell|inform) me (the |)(time|hour|local time) (of|in) {c}( city| now|)
how (much is the time|late is|late it is) in {c}( now|)(?|)
which (time|hour) (is it|it is|do they have|is) in {c}( now|)(?|)
(could|would) you (be so kind as to|kindly) tell me (the time|what time it is|the hour) in {c}(, please| dear|)(?|)
(good day|hello dear|my dear|excuse me), (what is the time|what time is it) in {c}( now|)?
i (was|am) wondering (what time it is|how late it is|if it is night|if it's already tomorrow|whether it is still \
morning) in {c}( now| at the moment|)
(any idea|do you happen to know|can you tell|got any idea) (what time it is|how late it is|what the time is) in {c}( \
now| right now|)(?|)
(ok |okay |um |right |so ){c} (what time is it|what's the time|what time have they got)( there|)( now|)(?|)
(what does|what would) (the clock|a clock|my watch|the station clock) (say|show|read) in {c}( right now|)(?|)
what should (my watch|the clock|my phone) (say|show) in {c}(?|)
(has|have) (the sun|the kids|the shops|people) (gone to bed|got up|opened|woken up) in {c}(, what time is it|, what's \
the time)?
is it (already |still )(tuesday|monday|sunday|friday|saturday|yesterday|tomorrow|today) in {c}(, what time is it| what \
time is it)(?|)
is it (before|after|past) (noon|midnight|lunch|six|9 am|business hours|dinner time) in {c}( now| already| yet|)(?|)
is it (breakfast|lunch|dinner|tea|bed|coffee|closing|rush) time in {c}( now| yet|)(?|)
is it (am or pm|morning or night|day or night) (over |right now |)in {c}(?|)
(is it|would it be) (business hours|office hours|working hours|the middle of the night|rush hour|after hours) in {c}( \
now| right now| already|)(?|)
(current|present|exact|actual|local|precise) (hour|clock time|time of day|time right now) (in|for|at) {c}(?|)
(tell|give|remind) me (again |)(what time it is|the hour|the exact time|the time over there) in {c}( please|)
(i need|can i have|may i have|could i get) the (time|local time|exact time|current time) (for|of|from|in) {c}( please| \
right now|)(?|)
(clock|time) (check|update|please|info)(:|) {c}
{c} - (time|local time|what time)(?|)
(time|current time|local time)(:| -|,) {c}(?|)
(what time now|what time) (in|over in) {c}(?|)
time in {c}( city| downtown| airport|) (now|please|pls|plz)(?|)
what('s| is) (the hour|the time of day|the clock) (over |)in {c}( now|)(?|)
it's (midnight|late|nearly noon|bedtime|six) here(, |. )(what about|and) the time in {c}(?|)
it's (midnight|late|nearly noon|bedtime|breakfast time) here(, |. )(what time is it|what's the time) in {c}(?|)
(so|and) how late (do they have|would it be|is it now|is it already) in {c}(?|)
(mum|mom|grandma|dad|my husband|my boss) (wants to know|asks|is asking) (what time it is|how late it is|the time) in \
{c}
(i forgot|i don't know|no idea|not sure|i keep forgetting) what time it is in {c}(, can you tell me|, can you check|\
)(?|)
(can you|could you|pls) (check|see|find out) (how late|what time) it is in {c}( for me| please|)(?|)
(scheduling|planning|setting up) a (call|meeting|stream|game) with {c}(, |. )what time is it there( now|)(?|)
(the match|the show|the auction|the game|the concert) is in {c}(, |. )(what time is it|what's the local time) there( \
now| right now|)(?|)
(the support|the office|the shop|my bank|the hotel desk) is in {c}(, |. )(what time is it there|are they still awake \
there|what's the time there)(?|)
(i'm|we're) (video calling|gaming with|ringing|phoning|zooming with) (friends in|family in|someone in|a guy in) {c}(, |\
. )(what time do they have|what time is it there|is it late there)(?|)
my (phone|watch|laptop|alarm clock) (died|is broken|shows the wrong time)(, |. )what time is it (here |)in {c}(?|)
(i live|i am|i'm living|we are staying) in {c}(, |. )what time is it( now| right now|)(?|)
(the time|what time|how late) over (in|there in|at) {c}( now|)(?|)
(what|which) part of the day is it in {c}( now|)(?|)
(how dark|how early|how late) (is it already|is it|would it be) in {c}( now| at this moment|)(?|)
(let's see|let me see|ok let's check|next) (the time|what time it is|how late it is) in {c}
(show|display|fetch|look up|get me) (the |)(current |local |exact |)time (of|in|for|at) {c}( now| please|)
(i keep|we keep) (waking|ringing|disturbing) (my aunt|my brother|our friends) in {c}(, |. )what time is it there( \
now|)(?|)
(i can't sleep|i just woke up|i lost my phone)(, |. )(what time is it|what's the time) (here |)in {c}( now|)(?|)
(before i|should i wait to) (call|ring|text|write to) (them|her|him|the office) in {c}(, |: |? )what time is it \
there( now|)(?|)
(are you sure|is it true) it's (already |still )(night|morning|tomorrow|dark) in {c}(, what time is it|, what's the \
time) \
there(?|)
''')
