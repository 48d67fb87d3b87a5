"""One story before three questions: the time of its place, the weather of its place, what no tool knows."""
from .patterns import lines

GOING = lines('''
(flying|driving|heading|travelling|off|going) to {c}( on friday| tomorrow| tonight| for work| next week| with the kids|\
 soon|)
(i|we) (booked|won|got) a (trip to|weekend in|week in|city break in) {c}
(my|our) (cruise ship|coach|ferry|cargo|train) (docks|stops|arrives) (in|at) {c} (in an hour|tonight|this afternoon|\
soon)
(on the bus|on the train|on a boat|in a taxi|on my bike|walking) to {c}( right now| at the moment| now|)
(we are|we're|i am) getting married in {c}( today| this afternoon| on saturday| in two hours|)
(layover|stopover|short stop|six hours to kill) in {c}
(first|second|last) day of (our|my) holiday in {c}
landed in {c}( a minute ago| just now| early| at last|)
(i'm|im|i am) (the pilot|a courier|cabin crew|a truck driver) and (my next stop is|i am bound for|i am headed to) {c}
(moving|relocating|going back) to {c} (today|this week|for good|for my studies)
(my|our) (hiking|fishing|surfing|sailing|camping|climbing|school) trip (to|near|around) {c} (starts|begins) (today|\
tomorrow|soon|in an hour)
(taking|bringing) (the dog|the baby|grandma|my bike|my team) to {c}( today| tomorrow|)
{c}( here we come| tomorrow| in two days| next stop| trip is on)
''')
PEOPLE = lines('''
(grandma|my nan|my dad|my ex|my best mate|my boyfriend|my wife|our son|my twin|my uncle) (lives|is|works|is staying) \
in {c}( now| these days| at the moment|)
(my|our) (cousin|niece|roommate|landlord|doctor|lawyer|tutor|pen pal|coach|boss) (is|sits|lives) (over in|out in|down \
in|up in|in) {c}
(my|a) (cousin|friend|brother|client|fan|teammate|student) (from|in) {c} (just texted|is not answering|just rang me|\
wrote to me|keeps calling)
(calling|ringing|phoning|zooming with|skyping|facetiming) (someone in |the family in |friends in |) {c}( later| in a \
bit| tonight| soon|)
(half|most|some) of my (family|clan|squad|team|class) is in {c}
(i'm|i am) a nurse (abroad|far from home) and my (kids|parents|sisters|children) are in {c}
(i have|we've got|got) a (new|big|difficult|nervous) (client|customer|supplier|investor|buyer) in {c}
(the|our) {c} (office|team|branch|crew|desk|factory|warehouse|lab) is (on the line|waiting|complaining|not answering|\
celebrating)
(the|our) {c} (guys|people|folks|lads) are (on the line|waiting|complaining|not answering|celebrating)
waiting for (news|a call|a reply|an answer|photos) from {c}
(playing|gaming|raiding|streaming|chatting) with (some|two|a few) (guys|dudes|people|friends|folks) (in|from) {c}
(my|our) (daughter|son|sister|girlfriend) is (studying|on exchange|an au pair|at uni|on holiday|in hospital) in {c}
''')
THINGS = lines('''
(the|tonight's|our|today's) (match|game|race|concert|wedding|festival|parade|final|regatta|marathon) is in {c}
(the|our|my) (truck|ship|container|parcel|drone|plane|boat) is (unloading|stuck|waiting|parked|held up) (in|at|near|\
outside) {c}
(we|they) (are filming|are building|play|perform|have a stand|open a shop|have a site) in {c}( today| this week|)
(watching|streaming) (the game|a race|a live show|a webcam) (from|in) {c}
(meeting|call|appointment|standup|interview|webinar) with (the|our) {c} (office|team|branch|people|hq|side)
(our|a|the) {c}-based (client|supplier|customer|colleague|contractor|developer) (has a problem|is calling|wants an \
answer|is late)
(i'm|we're|i am) (outside|stuck in|in the middle of|lost in|in the harbour of) {c} with no phone signal but this
(trading|live|reporting|writing|working) from {c} (today|this week)
''')
WEATHER_GOING = '''
((the |)weather|weather there|jacket|jacket or no jacket|coat|umbrella|sunscreen|is it hot|is it cold|will it be wet|\
is it raining there|is it windy there|how warm is it there|how hot is it there|should i pack a (coat|jumper|raincoat|\
swimsuit)|what do i wear|what's the weather like there|hows the weather over there|how's the weather looking|do i need \
(gloves|sunglasses|an umbrella|boots) there|shorts or trousers|warm or cold|is it foggy at the moment|any snow there|\
what should we wear|rain or shine|is the weather any good|what's it like outside|how many degrees over there)
'''.strip()
TIME_GOING = '''
(what's the (local |)time there|what time is it there( now| at the moment|)|time there|local time|current time there|\
what do i set my watch to|is it (night|morning|evening|still light|already dark) there( now|)|what time have they got \
over there|how late is it there|what's the time over there|time over there|whats the time there rn|what time do i set \
on my watch)
'''.strip()
WEATHER_PEOPLE = '''
((what's|whats|how's|hows|how is) the weather (there|over there|out there|for them|down there)|is it (raining|snowing|\
cold|hot|sunny|freezing|windy) (there|over there|where they are)|how (hot|cold|warm) is it (there|over there|for them)|\
have they got (rain|snow|sun) (there |)now|do they need (a coat|an umbrella|sun hats) (there |)today|what's the \
temperature there|weather there|are they getting wet there|still snowing there|have they got better weather than us)
'''.strip()
TIME_PEOPLE = '''
(what time is it (there|over there|for them|where they are)( now|)|what's (the|their) (local |)time( there|)|what's \
the time over there|too late to call|too early to ring|are they (awake|asleep|still up|at work|in bed)( now| yet|)|is \
it (night|late|early|morning|office hours|lunch time|the middle of the night) (there|over there|for them)( now|)|would \
i wake them( up|)|can i (still |)(call|ring)( now|)|is it a decent hour there|what do their clocks say|are they having \
breakfast or dinner now|is it past midnight there|is their office open yet, what time is it there)
'''.strip()
WEATHER_THINGS = '''
(is it (raining|windy|stormy|dry|hot|foggy|freezing) there( now| right now|)|(what's|how's) the weather (there|over \
there|like there)|weather there|how (hot|cold|windy|wet) is it there|is there (snow|rain|fog|a storm|ice) there|what's \
the temperature there|will it stay dry there|will they get rain there|how many degrees is it there)
'''.strip()
TIME_THINGS = '''
(what time is it there( now|)|what's the local time( there|)|what's the time there|what's their time|time there|is it \
(night|morning|late|evening|already dark) there( now|)|how late is it there|what time do they have)
'''.strip()
# what none of the tools knows
NEITHER_GOING = '''
(what should i see there|where can i stay|any good restaurants|how long is the flight|which platform|is it safe there|\
what language do they speak|do i need a visa|book me a hotel there|how far is it|what can we do there with kids|where \
do i park|who is the mayor|any nice cafes|what should i not miss|how do i get to the centre|is the tap water fine|what \
is it famous for|find me a taxi there|what do locals eat)
'''.strip()
NEITHER_PEOPLE = '''
(what should i (say|bring|send|give them)|how do i get there|send them my love|can you call them for me|what is their \
phone number|how do i cheer them up|do they still love me|what could i write|should i trust them|tell them i am late|\
what present would you send|write them a nice message|where exactly is that|what can i send them for christmas)
'''.strip()
NEITHER_THINGS = '''
(how long will it take|who do i call about it|how do we get there|how many people live there|write to them for me|when \
does it start|what are the rules|who can tell me more|how far is that|what language do they speak there|who else is \
there|tell {p} about it|is it a nice city)
'''.strip()
JOINT = '(. |, |. |; | - | |. |: |... )'
END = '(?|?|| please)'


def asked_of(scenes, asks, place='{c}'):
    return [(scene + JOINT + asks + END).replace('{c}', place) for scene in scenes]


SCENE_WEATHER = asked_of(GOING, WEATHER_GOING) + asked_of(PEOPLE, WEATHER_PEOPLE) + asked_of(THINGS, WEATHER_THINGS)
SCENE_TIME = asked_of(GOING, TIME_GOING) + asked_of(PEOPLE, TIME_PEOPLE) + asked_of(THINGS, TIME_THINGS)
SCENE_NEITHER = [
    *asked_of(GOING, NEITHER_GOING, '{P}'), *asked_of(PEOPLE, NEITHER_PEOPLE, '{P}'),
    *asked_of(THINGS, NEITHER_THINGS, '{P}'),
]
