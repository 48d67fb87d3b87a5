"""How strangers ask for units: {q} is the amount with its unit, {f} and {t} the units, {s} a sentence that holds the
amount and fits what is measured (STORIES, by dimension), {S} one at the beginning."""
from .dimensions import NAMES
from .patterns import lines

ASKED_AFTER = lines('''
{S}. {t}?
{S}. {t}?
{S}. {t} please(?|)
{S}. (In|in|And in|so in|That in|Same in) {t}(?|)
{S}, (in|and in|so in|thats in|as) {t}(?|)
{S} in {t}(?|)
{S}. (What|what) is that in {t}(?|)
{S}, what('s| is|s) that in {t}(?|)
{S}. (How|how) (many|much) {t} is that(?|)
{S} how many {t} is that(?|)
{S} (what is it|whats that|how much is that|how much is it) in {t}(?|)
{S}, (pls|plz|please) convert (in|to|into) {t}
{S}. (Please convert|Convert it|Convert|Please change it|convert that) (to|into|in) {t}(.|)
{S}!! how many {t} is that
{S}! (What's that|How much is that|what does that make) in {t}(?|)
{S}... (in {t}|how many {t}|that's how many {t}|what's that in {t})(?|)
{S} lol, (how much|what) is that in {t}
{S} - {t}?
{S}; (give me|i need|i want|please give) {t}
{S} and i need (it|that) in {t}
{S} but (i need|i want|they want|the form wants|my boss wants) {t}(, please|)
{S}, but my (scale|app|chart|gauge|car|friend) (only |)(shows|uses|knows|takes) {t}. (What's that|Convert it please|\
How much is it)(?|)
{S}, (what|how much) is that in {t} for my (American|British|German|French|foreign) (friends|cousins|colleagues)(?|)
{S}, what is that in {t} for (my american friends|people in the us|our guests|the report|the label|dummies)(?|)
{S}. (My|my) (mother|wife|boss|teacher|doctor|client|uncle) (wants|needs|asks for) it in {t}(. How much is that?|. Can \
you convert?|.|)
{S}. (I am|I'm|i'm) (used to|more familiar with|better with) {t}(, what would that be|. How much is it|, so how \
many)(?|)
{S}. (I don't|i dont|I do not) (understand|get|speak) {f}(, |. )(what is it|how much is that|please say it) in {t}(?|)
{S}. I (would like|need) to know (what that is|how much that is) in {t}(.| please.|)
{S}. (Can|Could) you (tell me|say|work out) (what that is|how much that is|that) in {t}(?| please?|)
{S}. (How would I|How do I|how do you) (write|say|put) that in {t}(?|)
{S}. Would you (kindly|please|be so kind and) (convert|express|state) (this|that) in {t}(?|.)
(so|ok so|well|hi|hey|hi there), {s}(, |. )(how many {t}|what's that in {t}|in {t}|how much in {t})(?|)
(i think|i read that|they told me|someone said|apparently|it says) {s}, (what's that|how much is that) in {t}(?|)
{S}. (It sounds|Sounds) (like a lot|very little|wrong|huge). (How many {t} is it|What is it in {t}|In {t})?
{S}. (No idea|I have no idea) what that (is|means) in {t}(.|, help|, please help|)
''')
FRONT = lines('''
(how many|how much) {t}? {S}
what (is that|would that be|is it) in {t}? {S}
(can you convert to|please convert to|i need this in|could you give me) {t}(: |? |. ){s}
''')
NEUTRAL = lines('''
{q} in {t} (because|since|as) (the form is in {t}|my chart uses {t}|everything here is in {t}|i only know {t}|they ask \
for {t})
(i need|i want|give me|tell me) {q} in {t} (because|since) (the manual|the recipe|the customer|the website) (uses|is \
in|wants) {t}
{q} in {t} for my (american|english|german|australian) (friends|relatives|customer)(?|)
what('s| is|s) {q} in {t} for (my american friends|someone from the us|a european|an english person|my homework)(?|)
how many {t} (do|would) (i|we|you) (need|have|get) (for|with|from) {q}(?|)
how many {t} (go into|fit into|are inside|make up|come from|add up to) {q}(?|)
how many {t} (are|r) (there |)in {q}(?|)
how much is {q} (in|as) {t} (roughly|exactly|please|pls|approximately)(?|)
how (many|much) {t} (do|does) {q} (come|work out|amount|add up|translate|correspond) to(?|)
(what do|what does) {q} (come|work out|amount|translate) to in {t}(?|)
{q} (works out as|comes out at|amounts to|is the same as|is equal to|corresponds to) how many {t}(?|)
{q} (is the same as|equals|is) (what|how much) in {t}(?|)
{q}, (i need that|i want it|give it to me|make that|make it|put that) in {t}(.| please|)
{q}, how many {t}(?|)
{q}, {t}(?|)
{q}. {t}(?| please|)
{q}. (Now|And|Then|So) (in|to) {t}(?|.|)
{q} {t} (convert|conversion|pls|please|?)
{q} convert (to|in|into) {t}( please| pls|)
{q} into {t} (how much|how many|what is it)(?|)
{q} to {t} (please|pls|thx|thanks|thank you|ty)
{q} (>|>>|-->|==>|to:|in:) {t}
{q} = ___ {t}
{q} = x {t}
{q} is _ {t}
{q} {t} =
{t} in {q}
{t} = ? {q}
{t}, {q}
{t}: {q} = ?
{t} equivalent of {q}
{q} {t} equivalent(?|)
{q} as {t}
{q} metric please, i mean {t}
(in|to) {t} (please|pls): {q}
in {t} (please|pls|now)(,|) {q}
in {t}, {q} (is|would be|makes|are)(?| what?|)
in terms of {t}, (what|how much) is {q}(?|)
measured in {t}, (what|how much) is {q}(?|)
{f} to {t}(,|:|) (i have|it says|i got|for|with) {a}
{f} to {t} conversion(,|:|) {a}
{f} (in|to|into) {t} please(,|:|) {a}
{f} > {t} {a}
{a} {f} {t}
{a} {f} ? {t}
{a} {f} please (in|to) {t}
({a}|{a}) {f} - how many {t}(?|)
(please|kindly) (convert|express|give|state) {q} in {t}
(please|kindly) (tell|inform|advise) me how many {t} (there are in|correspond to) {q}(.|)
(dear|good) (sir or madam|assistant|morning|evening), (could|would) you (please|kindly) (convert|express) {q} (in|\
into) {t}(?|.)
i would be (grateful|glad|happy) if you could (convert|express|give me) {q} in {t}(.|)
would it be possible to (have|get|see) {q} in {t}(?|)
would you mind (converting|changing|expressing|telling me) {q} (in|into) {t}(?|)
(help|sos|quick|fast|urgent)(, |: |! ){q} (in|to) {t}(?|!|)
(ugh|argh|oh no|sigh|hmm|erm|uh), (what is|what's) {q} in {t}(?|)
(please|pls) i (need|want) know (how many|how much) {t} is {q}
(how|how to) (make|do|get) {q} (to|in|into) {t}(?|)
what is the {t} (of|for|from) {q}(?|)
how much {t} (have|has|is have) {q}(?|)
(me|i) want {q} (be|to be) in {t}
how many is {q} (in|of|on) {t}(?|)
(explain|show) me {q} in {t} please(?|)
(write|read|tell|give) {q} in {t} for me
(do|make|run) (a|the) conversion (of|for) {q} (to|into) {t}(?|)
(unit|units|measure) (converter|calculator|convert)(:|,|) {q} (in|to) {t}
(could|can) i (get|have|see) {q} in {t}(?| please| pls|)
(let me know|find out|work out|figure out|check|calculate) (how many|how much) {t} {q} (is|makes|are)
(let me know|find out|work out|figure out|check) what {q} (is|makes|would be) in {t}
(siri|alexa|computer|hey google|assistant) (what is|what's|convert) {q} (in|to) {t}
what is {q} in {t} thanks
okay (so |)what would {q} be if you put it in {t}
(we|they|you) (say|call|write|use) {t} here(, |. )(so what is|what's|how much is|how much would be) {q}(?|)
(the|my) (form|app|label|shop|machine|scale|website|kit|plan) (wants|needs|only takes|asks for|is in) {t}(, |. )(i \
have|i've got|mine is|it's|what is) {q}(?|)
(is it true that|does) {q} (is|equal) a lot of {t}(, how many exactly|? How many)?
if (it is|it's|something is|i have) {q}(, |, then | )(how much is that|what is that|what's that|how many is that) in \
{t}(?|)
(suppose|say|imagine|let's say) (it's|we have|i've got) {q}(, |. )(how many {t} is that|what's that in {t})(?|)
(swap|trade|flip) {q} (into|for) {t}(, units i mean|)
(exactly |)how (many|much) {t} (exactly |)(is|are) {q} (exactly|roughly|about|again)(?|)
i (never|can't|cannot|always) (remember|forget) (how many {t} are in|how many {t} make|what is in {t}) {q}(. Tell me| \
please|?|)
(my|our) (teacher|coach|vet|midwife|captain|chef|trainer|foreman) (wrote|told us|said|noted) {q}(, |. )(i|we) (use|\
need) {t}(, |. )(how many|what is it|how much is that)(?|)
(the|a) (british|american|old|french|japanese|canadian) (book|recipe|manual|map|website) (says|has|gives|uses) {q}(, |\
. )(what is|what's|whats) that in {t}(?|)
(bought|got|found|used|ordered|measured|counted|saw) {q}(, |. | and )(how many {t} is that|what's that in {t}|how much \
is that in {t}|i need {t})(?|)
(need|want|looking for) {q} (expressed |given |)in {t} (asap|now|today|for tomorrow|please)
{q}: (what|how much) (is|would) (that|it) (be |)in {t}(?|)
{q} (sounds|seems|feels) (like a lot|small|big), (what's|how much is) that in {t}(?|)
from {f} (to|into) {t}(,|:) (what is|how much is|i have) {a}(?|)
convert from {f} (to|into) {t} (the value|the number|the amount|for) {a}
{a} in {f}, (what is it|how much is it|now|give it) in {t}(?|)
value {a}, from {f} to {t}
(change|switch) (the|my) {q} (to|into) {t}
um so (i have|i've got) {q} and i'd like to know (what that is|how much that is) in {t}
okay so {q} in {t} (what does that come to|how much would that be|what's that)
so basically {q} and i want (it|that) in {t}
{q} i need (that|it) in {t} (please|can you do that|right now|for the recipe)
what (is|was) {q} again in {t}(?|)
what's {q} then in {t}(?|)
(hi|hello|hey) (can|could) you (help|help me) with {q} in {t}(?|)
(hi|hello|hey), {q}(, |. | - )(what|how much) is that in {t}(?| please?|)
(anyone|does anyone|do you) know what {q} is in {t}(?|)
how (would|could|should) {q} be (written|expressed|given|said) in {t}(?|)
how does {q} convert (to|into) {t}(?|)
what {t} (value|figure|number) (is|matches|goes with) {q}(?|)
{q} should be (what|how much) in {t}(?|)
{q} must be in {t}(, | )(please|pls)
{q} makes (what|how much) in {t}(?|)
{q}?? in {t} (please|pls|plz)
{q} - (in {t}|how much in {t}|{t} please|{t}?)
{q} / {t}?
{q}, not in {f} but in {t}(?| please|)
not {f}, (i want|i need|give me) {t}: {q}
{t} please(: |, |! ){q}
{t} not {f}(: |, ){q}
(same|equal) as {q} but in {t}(?|)
(double check|confirm|verify) for me(: |, )(what is |how much is |){q} in {t}(?|)
(my|the) (ruler|scale|cup|jug|clock|app) is in {t} (but|and) i (need|have) {q}(, how many is that|, what's that|. How \
many {t}?|)
not sure (how many|how much) {t} {q} (is|are|would be)(, help|, can you tell me?|)
''')
STORIES_OF = dict(
    length='''
(i|we|he|my dad|my mate) (just |)(ran|walked|hiked|cycled|jogged|drove|rowed) {q}( today| yesterday| this morning|)
(the|our|my) (village|shop|nearest petrol station|hotel|next exit|school|beach) is {q} (away|from here|down the road)
(the|my|our) (table|rope|fence|boat|plank|sofa|curtain|trailer|ladder) is {q} (long|wide)
(my|our) (son|daughter|nephew|brother|grandmother|horse|christmas tree) is {q} tall
(the|this) (river|well|lake|trench|pool|hole) is {q} deep
(the|this) (mountain|tower|wall|hill|mast|ceiling) is {q} high
(it's|it is|its) {q} to the (next town|harbour|airport|finish line|border)
i (need|want|have to buy|bought) {q} of (fabric|rope|cable|pipe|wire|ribbon|fence)
(the|my) (race|marathon|trail|commute|swim|flight) is {q}
the (screw|bolt|gap|pipe|wall|seam) (measures|is) {q}
we are (flying|cruising) at {q}
(the|a) (plane|drone|balloon|bird) (flies|climbs) to {q}
my (waist|inseam|chest|arm|foot) is {q}
(the|our) ship is {q} (off the coast|from port|out)
''',
    mass='''
my (nephew|niece|baby|dog|cat|goat|little brother|granddaughter) weighs {q}
(my|the) (suitcase|bag|parcel|backpack|box|luggage|guitar) (is|weighs) {q}
i (weigh|lost|gained|can lift|deadlift|bench) {q}
(the|this|my) recipe (needs|wants|says|calls for|takes) {q} of (flour|sugar|butter|rice|chocolate|beef)
(the|our) (baby|calf|turkey|pumpkin|fish) (was|is|weighed) {q}( at birth| now| today|)
(bought|we picked|he ordered|i need|i have) {q} of (apples|potatoes|cement|hay|coffee|cheese|nails)
the (nurse|doctor|pharmacist|label) (gave|says|wrote|ordered) {q}
we harvested {q} of (wheat|olives|barley|grapes)
(the|this) (truck|trailer|lift|bridge) (carries|holds|takes|is limited to) {q}
the limit is {q} (per bag|per person|per pallet)
my (steak|burger|gold bar|parcel to india) is {q}
take {q} of (the powder|vitamin c|yeast|salt)
''',
    volume='''
i need {q} of (stock|milk|water|cream|oil|wine|broth|paint)
(the|this|my grandma's) recipe (needs|wants|says|asks for|uses) {q}( of milk| of oil| of water| of sugar|)
(the|my|our) (tank|bucket|pot|kettle|fridge|pool|barrel|bathtub) holds {q}
i (drank|drink|used|bought|spilled) {q} (today|of water|of juice|a day|of beer)
(the|my) (car|boat|tractor|truck) (took|needs|burns|uses) {q} of (fuel|diesel|petrol|gas)
(the|this) (bottle|can|jug|cup|syringe|bag) (contains|has|holds|is) {q}
add {q} of (vinegar|soy sauce|lemon juice|vanilla|salt)
the (patient|cow|baby|goat) (drank|got|gave|needs) {q}( of milk| of fluid| today|)
we (brewed|pumped|ordered|sold) {q}( of beer| of water| of oil|)
(rain barrel is|watering can is|fish tank is) {q}
''',
    temperature='''
it's {q} (here|outside|today|in the shade|in my room|right now)
it is {q} (here|outside|today|in here)
its {q} (out|here) (and i'm melting|and im freezing|today)
(the|my) (oven|fridge|boiler|freezer|sauna|kiln) is (at|set to) {q}
(my|her|his|the baby's) (fever|temperature) is {q}
(the|this) recipe says (bake at|preheat to|roast at) {q}
(the|our) (water|pool|sea|lake|soup) is {q}
the (thermometer|forecast|weather app|radio) says {q}
tomorrow (it will be|we get|they expect) {q}
(steel|lead|the wax|chocolate) melts at {q}
(bake|roast) it at {q}
(last night|this morning) it was {q}
''',
    speed='''
(the |)wind is {q}
(the|my) (car|train|boat|bike|plane) (does|goes|is doing|is going|tops out at) {q}
(the|our) speed limit (is|here is) {q}
(i|we|he) (drove|cycled|sailed|went|ran) at {q}
gusts (of|up to) {q} (tonight|today|expected)
(the|our) (ferry|ship|yacht|current) (makes|does|is moving at|is at) {q}
my (serve|pitch|pace|treadmill) is {q}
the (storm|ball|bullet|river|cyclist) (moves|flies|travels) at {q}
''',
    time='''
(the|my|our) (flight|film|trip|surgery|shift|meeting|battery) (takes|lasts|lasted|is) {q}
i (slept|waited|worked|studied|trained|practised) {q}( last week| today| in total|)
(the|my) (video|song|podcast|course|lease|warranty) is {q} long
(my|our) (baby|puppy|kitten|car|contract) is {q} old
(it|the delivery|the paint) (takes|needs) {q} (to arrive|to dry|to finish)
i (have|only have|get) {q} (left|to finish|off)
(he|she) was (away|gone|sick|on leave) for {q}
''',
    area='''
(the|my|our) (flat|house|garden|field|farm|plot|office|shop) is {q}
(i|we) (own|farm|bought|inherited|rent|mowed|need to paint) {q}( of land| of forest| of wall|)
(the|this) (park|island|forest|lake|estate) (covers|is) {q}
one can of paint covers {q}
we need {q} of (carpet|tiles|turf|flooring)
''',
    data='''
(the|my|this) (file|video|game|backup|photo|download|update) is {q}
(i|we) (have|used|need|bought) {q} (of storage|of data|of space|left)
my (phone|laptop|disk|plan|cloud) (has|holds|comes with|gives me) {q}
''',
    energy='''
(the|my|this) (snack|lunch|burger|cookie|workout) (has|is|burns) {q}
(we|our house) used {q} (last month|this week|today)
my (solar panels|battery|car) (make|stores|holds|used) {q}
''',
    pressure='''
(the |my |)(tyre|tire|tank|boiler|gas) pressure is {q}
(the|my) (pump|gauge|valve|barometer) (shows|reads|says) {q}
(fill|pump) it to {q}
''',
    angle='the (angle|turn|slope) is {q}',
    power='(my|the) (engine|motor|heater|car) (has|makes|is) {q}',
    data_rate='(my|our) (internet|connection|download|line) (is|runs at|does) {q}',
    frequency='the (signal|processor|clock|tone) is {q}',
    force='the (spring|clamp|rope|bolt) (takes|holds|needs) {q}',
    economy='(my|the) (car|van|truck|scooter) (does|gets|makes|uses) {q}',
    torque='(the|my) (wheel nut|engine|wrench|drill) (needs|makes|is set to|gives) {q}',
    flow='(the|my|our) (tap|pump|shower|drip|hose) (gives|runs at|does) {q}',
)
STORIES = [lines(STORIES_OF[name]) for name in NAMES]
UNIT_REQUESTS = ASKED_AFTER + ASKED_AFTER + FRONT + NEUTRAL
