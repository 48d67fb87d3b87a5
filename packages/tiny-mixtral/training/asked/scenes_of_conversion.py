"""Conversions as they come up in a kitchen, a ward, a workshop, on the road: whole requests that fit what is
measured. {q} is the amount with its unit, {t} the other unit."""
from .dimensions import NAMES
from .patterns import lines

SCENES_OF = dict(
    temperature='''
my oven (only shows|just has|only knows) {t} and the recipe says {q}
the recipe says {q} but (this|my) oven is in {t}(, what do i set|. What do I set it to|, where do i turn the knob \
to)(?|)
preheat to {q}, (so thats|which is|meaning) what in {t}(?|)
(fever of|his forehead says|her temp is) {q}, (what would grandma's|what would an old|what does a) {t} thermometer \
say(?|)
what do i put the dial on in {t} if the packet says {q}(?|)
dial is in {t}. cake wants {q}. (where do i set it|so what do i set|help)(?|)
nurse here, patient at {q}, chart wants {t}
page (12|3|47|208) says {q}, {t}?
step (2|3|4) of the recipe says {q}. (In {t}|what's that in {t}|{t} please)(?|)
bake for (20|35|45) minutes at {q}, (how much is the heat in {t}|what is that temperature in {t})(?|)
it (got down|dropped) to {q} last night, how do you say that in {t}(?|)
gran thinks in {t}. (It's|We have) {q} here. What do I tell her?
(the hot tub|the pool heater|the greenhouse) is set to {q} and my (dad|uncle) only gets {t}(, what do i say|)(?|)
(in {t} pls|{t} version): glaze fires at {q}
(the weatherman|the spanish telly|my phone) said {q}, (what's that to someone used to|put it in|say it in) {t}(?|)
(sous vide|the steak|candy stage) (wants|is|needs) {q}, my probe reads {t}, so i wait for what number(?|)
what would a {t} thermometer (show|read) at {q}(?|)
is it {q} there? (And that is|which is) what in {t}?
''',
    mass='''
the (nurse|midwife|vet) weighed (him|her|the little one) at {q}, what's that in {t}(?|)
born at {q}! (grandma wants to know how much in {t}|what's that in {t} for the cards)(?|)
(airline|the airline|ryanair) allows {q}, my (scale|bathroom scale) is in {t}(, so how much can i pack|, what number \
must i stay under)(?|)
the bathroom scales say {q}, so how many {t} am i(?|)
(lost|dropped|shed) {q} since (january|christmas|may)!! thats how many {t}
(butcher|the butcher) (only sells in|uses|asks me in) {t} and I want {q}(, what do I ask for|)(?|)
in {t}, what should the kitchen scale show for {q} of (flour|butter|icing sugar)(?|)
for (4|6|8) people it takes {q} of (beef|rice|potatoes), how many {t} is that(?|)
(dose is|the vet says give|the leaflet says) {q}, our charts use {t}(, what do i write|)(?|)
bag of (cement|sand|plaster) is {q}, (what's that to an old builder in {t}|how many {t} am i lifting)(?|)
the postman wants the parcel weight in {t}. It is {q}. What do I write?
my (2|3|5) year old (weighs|is) {q}, whats that in {t}
(deadlifted|squatted|benched) {q} for (3|5|8) reps today, {t}?
gym plates are in {t}, my programme says {q}, what do i load(?|)
the jeweller said the stone is {q}, (how much|what) is it in {t}(?|)
(an|the) old cookbook (from 1952|of my nan's|from the war) wants {q} of (lard|suet|treacle), {t} please
how much do i put in {t} on the customs form if (it's|the box is) {q}(?|)
(boxer|jockey|wrestler) has to make {q}. What is the limit in {t}?
(turkey|goose|ham) is {q}, the roasting chart goes by {t}, what is mine(?|)
if the lift takes {q}, how many {t} (may|can) we load(?|)
''',
    volume='''
recipe says {q} milk. i've got a jug marked in {t}. (how much|up to which line)(?|)
in {t}, how much is {q}(?|)
for (4|6|10) people it takes {q}, {t}?
(my measuring jug|the jug|my syringe) (is marked|has marks) in {t}, where do i fill it to for {q}(?|)
the formula tin says {q} of water, the bottle shows {t}(, what mark|)(?|)
(cough syrup|medicine): {q}, (2|3) times a day. How many {t} is one dose?
the petrol station abroad sold me {q}, how many {t} did i get(?|)
tank (takes|holds) {q}, pump counts in {t}, (what will it show when full|so full is what)(?|)
doctor says drink {q} of water a day, (which is|so) how many {t}(?|)
(i've no|no|don't have a) measuring cup for that, {q} in {t}(?|)
no scales no jugs, just a set of {t}, and it wants {q}(, so how many|)(?|)
a keg is {q}, what's that in {t} for the (bar|party|lads)(?|)
paint tin (no 3|2|number 4) says {q}, (the boss|the sheet) wants {t}
aquarium guy said {q}, (filter box|the pump) is rated in {t}(, so what do i look for|)(?|)
stir in {q} of (cream|stock|buttermilk), whatever that is in {t}. (What is it|How much)?
the patient's drip gave {q}, note it in {t}
cocktail wants {q} of (gin|rum|lime), my shaker is in {t}
the hot tub manual from (1998|2011) says it holds {q}, what's that in {t}(?|)
''',
    length='''
gran (knits|sews|thinks) in {t}: {q}?
(pattern|the knitting pattern|the dress pattern) wants {q}, my tape (only has|is in) {t}(, how long do i cut|)(?|)
the plank is {q}, saw guide is marked in {t}(, where do i cut|)(?|)
the ceiling is {q} high, will you say that in {t}(?|)
what is {q} on a tape measure that only has {t}(?|)
sat nav says {q} to go and i think in {t}(, so how far|)(?|)
how far is that in {t} if the sign says {q}(?|)
(doctor measured me|they measured me|i measure) at {q}, my (american|dutch|english) (boyfriend|pen pal) wants it in \
{t}
(the sofa|wardrobe|piano) is {q} wide and the (shop's site|floor plan) is in {t}, so what's its width there(?|)
(the race|it) is {q}, i train in {t}, how (many|much) is it(?|)
my (horse|pony) stands {q}, whats that in {t}
torn my (tights|jeans|sail), hole is {q} long, in {t} thats
screen is {q} diagonal. (I only picture|I think in) {t}. So?
(captain|skipper|the captain) says {q} to port, what's that in {t} for a landlubber(?|)
(house 14|gate 3|exit 22) is {q} from here, how many {t} is the distance(?|)
the fabric (shop|lady) only sells by {t} and i need {q}, what do i ask for(?|)
skirting board, {q}. merchant sells {t}. (how much do i order|go)(?|)
(jumped|he jumped|she jumped) {q} at sports day, what would that be in {t} for (grandpa|the american cousins)(?|)
(the waves|the drifts|the weeds) are {q} high, {t}?
horse race is over {q}, how long is that in {t}(?|)
''',
    speed='''
(doing|cop clocked me at|the camera got me at) {q}, my fine letter is in {t}, what does it say(?|)
the (rental|hire) car's speedo is in {t}, sign says {q}(, where does my needle go|, what do i stick to)(?|)
(limit is|signs say) {q}, i have a speedo in {t}, what's legal for me(?|)
gusts of {q} and my kite chart is in {t}(, what row am i|)(?|)
on route (66|9|101) you may do {q}, what's that in {t}(?|)
in {t}, how fast is {q}(?|)
(treadmill|the treadmill) is in {t}, coach told me {q}(, what do i type in|)(?|)
ship makes {q}. {t} for us on land(?| please|)
he bowls at {q}! how fast in {t}(?|)
number (7|10|23) served at {q}, what's that in {t}(?|)
''',
    time='''
we've been together {q}, how many {t} is that(?|)
(prison|he got|sentenced to) {q}, thats how many {t}
how many {t} of my life is {q}(?|)
my (notice|trial|cooling off) period is {q}, the form asks {t}
(flight 412|bus 9|train 88) takes {q}, so in {t}(?|)
they (pay|bill) per {t} but i logged {q}, what do i put in(?|)
(the plaster|stitches|the cast) must stay {q}, say it in {t} please
roast it for {q}, my timer counts in {t}, what do i key in(?|)
''',
    area='''
estate agent says {q}, we think in {t}(, how big is it|, so)(?|)
the allotment is {q}, what do i tell people in {t}(?|)
roll (2|5) of the turf covers {q}, {t}?
flat on the (3rd|5th|2nd) floor, {q}, how many {t} is it(?|)
seed packet is per {t} and my field is {q}, so my field is how (many|much)(?|)
(tiler|the tiler|painter) quotes in {t}, my wall is {q}(, what do i tell him|)(?|)
farm down the road sold, {q} of it! in {t} please
''',
    data='''
(my plan|phone plan|sim) gives {q}, the app shows {t}(, so i get|, how many is that)(?|)
windows shows {t} but the disk box says {q}(, what will it show|)(?|)
upload limit (for 3 files |)is stated in {t}, mine is {q}, what number is that(?|)
got {q} left on my phone, how many {t} before it screams(?|)
backup (2|7) of (3|9) is {q}, in {t}?
''',
    energy='''
the cereal box says {q}, my diet app wants {t}
a snickers is {q}, how many {t} do i log(?|)
meter (no 2|3) reads {q}, what's that in {t} for the landlord(?|)
''',
    pressure='''
the tyre sticker says {q}, the (garage pump|gauge) is in {t}(, what do i pump to|)(?|)
boiler at {q}, manual talks in {t}, what's mine(?|)
what {t} reading do i want for {q} (in my bike tyres|on the compressor)(?|)
all (4|four) tyres at {q}, {t}?
blood pressure cuff thing says {q}, doc uses {t}
''',
    power='''
the (mower|boat engine|tractor) is {q}, (papers|insurance) want {t}
how many {t} has a car with {q}(?|)
brochure (page 9|from 2019) lists {q}, {t}?
''',
    data_rate='''
they sold me {q} wifi, my speed test is in {t}(, what should i see|)(?|)
in {t}, what should a {q} line give me(?|)
''',
    economy='''
the hire car does {q}, what's that in {t} for (a brit|us|my dad)(?|)
dash shows {q}, i only get {t}
''',
    force='''
bolt (no 4|6) can take {q}, {t}?
strap is rated {q}, the sheet wants {t}
''',
    angle='''
roof pitch is {q}, saw is marked in {t}, where do i set it(?|)
turn it {q}, that's how much in {t}(?|)
''',
    frequency='''
radio says {q}, what's that in {t}(?|)
chip (1|2) runs at {q}, in {t}?
''',
    torque='''
wheel nuts want {q}, my wrench is in {t}(, what do i set|)(?|)
(manual|haynes manual|page 88) says torque it to {q}, {t}?
my (diesel|truck|drill) makes {q}, how many {t} is that(?|)
sump plug {q}, in {t} please
''',
    flow='''
(shower|the tap|pump) gives {q}, what's that in {t}(?|)
the drip is at {q}, how many {t}(?|)
filter (2|b) is rated {q}, (in {t}|{t} please)(?|)
''',
)
SCENES = [lines(SCENES_OF[name]) for name in NAMES]
HOW_MANY = sum(map(len, SCENES))
