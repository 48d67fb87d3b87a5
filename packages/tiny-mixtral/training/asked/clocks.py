"""The time of a place, asked by strangers: terse, slangy, dictated, stately, the place in the middle of the words."""
from .patterns import lines

CLOCKS = lines('''
(time|local time|clock|current time|hour|what time) @ {c}(?|)
@ {c} (time|what time|time now|clock)(?|)
{c} (time now pls|time rn|time thx|clock time|hour now|what time|time asap|time lol|wat time|local time thx)(?|)
{c} - (time now|night or day|what time now|am or pm|late|morning)(?|)
{c}: (night|day|late|still morning|am or pm|time now|what hour|day or night)(?|)
(time|local time|clock)/{c}(?|)
{c}/(time|clock|local time)
(time|clock|local time)... {c}(?|)
(time|local time|current time)? {c}(.|)
(time|clock|local time) > {c}
{c} > (time|local time)
{c} (what time is it|what's the time|whats the time|how late|how late is it|which time|is it late|is it night)(?|)
{c} (day or night|am or pm|awake or asleep|morning or evening|late or early)( now| rn| atm|)(?|)
(yo|ay|bruh|oi|hey|bro|dude) what time (is it |they got |)in {c}( rn| lol| fr| bro| now| again|)(?|)
(yo|oi|bruh|hey) is it (late|night|dark|early|morning) in {c} (or nah|or what|rn|lol|already)(?|)
is it (late|night|early|morning|past midnight|lunch time) in {c} (or nah|or what|or not|fr|rn|lol|tho|by any chance|do \
you know|yet|still)(?|)
(are|is) (people|everyone|my squad|the boys|the lads) in {c} (up|awake|asleep|still online|in bed) (or nah|or what|rn|\
yet|at this hour|by now|lol)(?|)
(whats|what's) the time (saying|sayin|looking like|on the clock) (down in|up in|out in|over in|in) {c}( lads| mate| rn|\
)(?|)
what time (have|do) (you guys|they|the locals|folks) (got|have) (down in|out in|over in|in) {c}( now| mate|)(?|)
(gimme|check|hit me with|drop) (the |) {c} (time|clock|local time)( real quick| rn| please| bro|)
{c}'s (time|local time|current time|clock)( please| right now|)(?|)
(what's|check|tell me|give me) {c}'s (time|local time|current time)( right now| please|)(?|)
(what's|what is|whats) the {c} (time|local time|hour)( right now| at the moment| please|)(?|)
(local time|time|what time is it) at {c} (airport|station|harbour|port|university|stadium)( now| please|)(?|)
(what time is it|the time|local time|what's the time) in (downtown|central|the centre of|the city of) {c}( now|)(?|)
(time|local time) (for|at|in) (the|our) {c} (office|team|branch|guys|desk|plant|hotel|studio)( now| please|)(?|)
(what time is it|what's the local time|what's the time) (for|at|in) (the|our) {c} (office|team|branch|guys|desk|plant|\
hub)( now| right now|)(?|)
what (time|hour) does (the|our) {c} (office|team|branch|crew|clock) have( now| right now|)?
(is|are) (the|our) {c} (office|team|guys|people|crew) (asleep|awake|still at work|at lunch|up) (yet|now|by now|right \
now)(?|)
(can|may|should) i (still |)(ring|call|ping|disturb) (the|our) {c} (office|team|people|branch|guys) (now|at this hour|\
or is it too late|or is it night there)(?|)
our {c}-based (client|colleague|supplier|developer|partner) (wants a call|is offline|isn't answering)(. |, )(what time \
is it there|what's their local time|is it night there)(?|)
(call|standup|handover|shift change) with (the|our) {c} (office|team|branch|guys|plant) - (what's their local time|\
what time is it there|time there|what time is it for them)?
our (agent|driver|customer|partner|support team) in {c} (isn't answering|is offline|doesn't pick up|wants a call). \
(what time is it for them|is it night there|what's their time|is it late there)?
(need|i need|want|i'd like) to know (what time it is|the time|the local time) (at|for|in) (our|the) {c} (branch|office|\
team|site) before i (call|ring|write|log on)(.|)
what time {c} (has|have|is) (now|right now)(?|)
what time (has|is having|do we have in) {c} now(?|)
(which|what) hour (have|has|is in) {c}( now| please|)(?|)
(in|for) {c} (what time it is|how many o'clock|which hour is|what hour now|how late it is)( please| now|)(?|)
how many (o'clock|hours) (is it|is|have they) (now |)in {c}( please|)(?|)
(please|sir|hello sir|dear|kindly), (what time|how late|which hour) (is it |is |)(now |)in {c}(?|)
(i must|i have to) know (time|the hour|what time is) in {c}( please| now| for my work|)
(dear assistant|good afternoon|good morning|good evening|dear sir or madam)(, |. )(i should be grateful to learn|i \
would be most obliged to hear|kindly let me know|might i ask|may i enquire) (what time it is|what the time is|how late \
it is) in {c}(.| now.| at present.| just now.|)
(might|may) i trouble you for the (time|local time|correct time|exact time) in {c}(?|, please?|)
(would|could) you (be kind enough to|be good enough to|kindly) (tell me|find out|let me know) (what time it is|the \
time|the hour) in {c} (just now|at present|now|)(?|, please?)
(hey can you|ok google|hey there can you|so um can you|uh can you) tell me (what time it is|the time|what the local \
time is|how late it is) in {c}( please| right now| thank you|)
(um|uh|so um|er|okay so) (what time is it|whats the time|how late is it) (um |uh |) in {c}( please| right now|)
(it isn't|it's not|it is not) (late|night|midnight|too early|already tomorrow|morning) (yet |)in {c}( now|), is it?
(it's|it is|its) (late|night|morning|evening|past midnight|afternoon|early) in {c}( now|), (isn't it|right|no|correct|\
or am i wrong|innit)?
(surely|i bet|i guess|i hope|apparently|they say) (it's|it is) (late|night|morning|evening|past ten|already tomorrow) \
in {c}(, right|. is it|, is that true|, can you check|. is that right|. can you confirm)(?|)
(my sister|my dad|my mate|my phone|my boss|some guy) (says|claims|swears|thinks) (it's|it is) (midnight|morning|still \
yesterday|bedtime|noon) in {c}. (is that right|is that true|true or false|really|can you check)?
(still|already|really) (night|morning|evening|afternoon|dark|that late|lunchtime) in {c}?
(isn't it|is it not|shouldn't it be) (late|night|morning|bedtime|evening|early) in {c} (now|already|by now)?
is it (later|earlier) in {c} than (here|at home|my place|where i am)(?|)
it's (8 am|noon|half past nine|almost midnight|late|teatime|17:30|ten at night) (here|at home|where i live)(, |. )(and \
in|what about|so what time is it in|what does that make it in) {c}?
(sitting|wide) awake here. (what time is it|what's the time|how late is it) (in|over in) {c}(?|)
(would|will) (my call|a call|the phone|my message|a text) (wake|disturb|bother) (anyone|people|my aunt|my nan|the baby|\
a client) in {c} (now|at this hour|right now)(?|)
would it be (okay|ok|fine|mean|too late|too early) to (ring|call|phone|facetime|text) (someone|people|a friend|my gran|\
my ex|a customer) in {c} (at this hour|now|right now)(?|)
(are (my kids|my parents|the twins|my folks)|is (grandma|my girlfriend|my brother)) in {c} (in bed|asleep|awake|up|at \
school|at work) (yet|now|already|by now)(?|)
(my bf|my girl|my man|my bestie|my bro) is in {c}(, | )what time is it (for her|for him|there|over there|for them)( rn|\
 lol|)(?|)
(the kids|the boys|my students|the guests|my parents|our players) (want to know|are asking|ask me|wonder) (what time \
it is|how late it is|if it is night|if it's still morning) in {c}(?|)
(trader|nurse|gamer|streamer|night owl|pilot|dispatcher|driver) here(, |. )(what time is it in {c}|local time in {c}|\
{c} time|is it morning in {c} yet|time {c})(?|)
(what time is it|what's the time|local time) in {c}(, has|? has|: has) (the market opened|trading begun|the bell rung|\
the shop closed|school started)(?|)
(has|is) (the {c} (exchange|market|office|bank)) (opened|closed|awake)( yet| already|), what time is it there?
(raid|stream|game|match|drop|launch|tournament) is on {c} time(, |. )(what time is it there|what's the time there|so \
what time is it now)(?|)
(my|our|the) (server|raid leader|guild|teammate|opponent|editor|producer) is (on|in) {c}( time|)(, |. )(what time is \
it for them|what time do they have|what's the time there)(?|)
(eta|descent|landing|touching down|inbound) {c}(, |. )(local time|what's the local time|what time is it there)(?|)
(local|current|exact) (time|hour) {c}(, please| please| thanks|. thanks|)(?|)
time (now|please|check|right now|at the moment)(, |: | - |. ){c}(?|)
(one word|short answer|quick|real quick|quickly)(: |, |. )(what time is it in {c}|{c} time|time in {c}|local time \
{c})(?|)
(time|the time|what time is it) in {c}(, | - |. |? )(i (need to|have to|must) (call|dial in|log on|join)|my call \
starts soon|for my mum|it is for a meeting|i'm about to phone)(.|)
what time is it in {c}(, i|? i|, because i|? because i|, as i) (want to call home|have a meeting|must phone a client|\
promised to ring|am landing soon|don't want to wake her|have a deadline there)(.|)
(don't want|i don't want|hate) to wake (anyone|my sister|the baby|them|my parents) in {c}(, |. )(what time is it|\
what's the time|is it night)( there|)( now|)(?|)
(set|setting|changing|adjusting) my watch (to|for) {c}(, |. |: )(what time is it there|what's the time|what's the \
local time)( now|)(?|)
before i (ring|call|dial|text|write to|phone) {c}(, |: )(what time is it there|what's the local time|is it late \
there)(?|)
i('m| am) (in|near) {c} (and|but) (my phone died|have no watch|lost track of time|my watch stopped|slept badly)(, |. \
)(what time is it|what's the time|is it morning yet)( now|)(?|)
here in {c}(, |: )(what time is it|is it past noon yet|what's the time|how late is it)( now|)(?|)
(i live|we live|i work) in {c}(, |. )(what time is it|how late is it|what's the time)( now|)(?|)
(i wonder|wondering|curious|just curious)(, | |: )(what time it is|how late it is|if it's night|if they are asleep) in \
{c}( now| right now|)(?|)
(jet lagged|can't sleep|just woke up|lost track). (what time is it|what's the time|how late is it) in {c}(?|)
{c} is (where i'm headed|my next stop|our destination|where mum lives)(, |. )(what time is it there|what's the time \
there|local time|is it night there)(?|)
{c} (it is|it is then|was chosen|calling)(, |. )(what time is it there|what's the local time|is it late there)(?|)
(thought|thinking) of (ringing|phoning|calling) {c}(, |. )(what time is it there|is it too late|are they up)( now|)(?|)
(read|give|tell|show) me (the|current|local) {c} (time|clock|hour)( please| now| again|)
(pull up|bring up|show) {c} (time|local time|clock)( for me| please| now|)
(time|what time is it) in {c} (and nothing else|only|in short|short please|asap|real quick|to the minute|now pls)
(was|were) (going|about) to ask(: |, )(what time is it|how late is it|what's the time) in {c}(?|)
(remind me|say|tell me again), (is it (night|late|morning) in {c}|what time is it in {c})( now| right now|)(?|)
is it (past|after|before) (4pm|noon|midnight|ten|9 in the morning|half past six|teatime|sunset|curfew|closing time|\
their bedtime) in {c}( yet| now| already|)(?|)
(is it|would it be) (dinner time|supper time|school time|siesta time|nap time|happy hour|prayer time|tea time|party \
time) in {c}( yet| now| already|)(?|)
(has|have) (midnight|noon|the new year|saturday|my birthday|the working day) (come|arrived|passed|begun) in {c}( yet| \
already| now|)(?|)
(new year|midnight|friday) (yet |already |)in {c}?
(what|which) (time|hour) do (their|the) (clocks|church clocks|phones|watches) (show|say) in {c}( now|)(?|)
(what's|what is) (their|the) (time|hour) (over there in|there in|right now in) {c}(?|)
what's the time (over there |out there |) in {c}, (any idea|please|love|mate|if you know)?
(do you|does anyone|can anyone) (know|say|tell) (what time it is|the time) in {c}( just now| right now| at all|)(?|)
(can you|could you|would you) (say|work out|double check|look) what time it is (now |)in {c}( please| for me| real \
quick|)(?|)
(time|local time) (where i'm going|where she is|where they are|at my destination|at the other end)(: |, | - ){c}
(if|when) it's (noon|midnight|morning|late) here, what time is it in {c}(?|)
should i (call|ring|text) (mum|dad|gran|my wife|my boss) in {c} now or (later|tomorrow|wait)(, |? )(what time is it \
there|what's the time there)(?|)
(how late|what time) do (they|my parents|our friends|the guys) have (it |)(now |)in {c}(?|)
(homesick|lonely|on night shift|in the hospital|at work)(, |. )(what time is it|what's the time) back (home |)in {c}(?|)
(what time is it|what's the time) (back |)home in {c}( now| right now|)(?|)
(stopped|broken) (clock|watch) here(, |. )(time in {c}|what's the time in {c}|what time is it in {c})(?|)
(clock|time) (desk|bot|check|query|request)(: |, |. ){c}( please|)(?|)
(hotel|airbnb|hostel|restaurant|shop|museum|bank) in {c}(, |. )(is it late there now|what time is it there now|what's \
the local time)(?|)
(my order|my refund|my package|the support chat) (comes|is handled) from {c}(, |. )(what time is it there|is it still \
night there|what's the time there)( now|)(?|)
''')
