"""Scenes of so much for each and so many for that: litres and km both ways, packs, doses by weight, glasses to fill,
nights with a tax, hours, square metres, kilos, equal parts. Written as told_scenes.py says."""

SCENES = '''
= (we|i) (went|came|got) {D} km on {L} litres( of petrol| of diesel|)
= the (van|moped|tractor|camper) (burned|swallowed|used up) {L} litres over {D} km
= {L} litres (got me|took us|lasted us for|were enough for) {D} km
- {L} litres (gone|burned), {D} km on the clock
- {D} km (done|driven), {L} litres
how many km (per litre|to the litre|on each litre) (is that|did it do|was it) => {D} / {L}
> km per litre => {D} / {L}
how many litres (per|for each|for every) km (is that|did it take|was it) => {L} / {D}
> litres per km => {L} / {D}
(how much|what) did it cost at {s} a litre => {L} * {s}
how (far|many km) would {f} litres (take|get) us => {D} / {L} * {f}

= a {pack}-pack of (lemonade|batteries|yoghurt|socks|light bulbs|razors) (is|costs|goes for|sells at) {s}
= (i paid|we gave|the kiosk wants|they charge) {s} for a {pack}-pack of (lemonade|batteries|yoghurt|socks|bulbs)
= (lemonade|water|beer|yoghurt) comes in a {pack}-pack (at|for) {s}
- {pack}-pack of (yoghurt|batteries|socks|beer), {s}
- {s} for the {pack}-pack
(how much|what) is (one|a single one|each of them|one out of it) => {s} / {pack}
> (price of a single one|so one alone costs|per piece then) => {s} / {pack}
(how much|what) (are|do i pay for) {f} (packs|such packs) => {f} * {s}
how many (single ones|pieces) are in {f} packs => {f} * {pack}
(how much|what) is one with {p} off the pack => ({s} - {p} / 100 * {s}) / {pack}

= a (postcard|stamp|ride|token|magnet|raffle ticket) (is|costs) {s} and i (have|brought|may spend) {A}
= i (have|brought|saved) {A} and a (postcard|stamp|ride|token) (is|costs|sets me back) {s}
- {s} (a|per) (ride|token|stamp), {A} in my pocket
- {A} in my pocket, (rides|tokens|stamps) {s} each
how many (do i get|can i buy|can i pay for) (with that|for my money) => {A} / {s}
(how much|what) (are|would be) {f} of them => {f} * {s}
= i (spent|blew|put) {A} on {n} (postcards|stamps|tokens|magnets|rides)
= {n} (postcards|stamps|tokens|magnets|rides) (cost|set me back|came to) {A}
- {A} gone, {n} (stamps|tokens|rides) for it
(how much|what) was (one|each|a single one) => {A} / {n}
(how much|what) would {f} have been => {A} / {n} * {f}

= the (dose|syrup|drug|powder|wormer) is {rate} (mg|ml) (per|for each|for every) kilo and the (dog|calf|child|patient) \
(weighs|has) {kilos} (kilos|kg)
= (my patient|the dog|the calf|she|the boy) weighs {kilos} (kilos|kg) and (needs|gets|is given) {rate} (mg|ml) \
(per|for each|a) kilo
- {rate} (mg|ml) per (kg|kilo), weight {kilos} kg
- weight {kilos} kg, dose {rate} (mg|ml) (per kg|a kilo)
(how much|what) (is that|must be given|goes in the syringe|is the whole dose) => {rate} * {kilos}
> (full dose|total dose|so how much altogether) => {rate} * {kilos}
(how much|what) is that (a|per) day with {f} such doses => {f} * {rate} * {kilos}
(how much|what) is each part if it is split in {f} => {rate} * {kilos} / {f}
= (she|the dog|my patient|the child) weighs {kilos} (kilos|kg) and was given {whole} (mg|ml)
= {whole} (mg|ml) were given to a (child|dog|patient) of {kilos} (kilos|kg)
- {whole} mg given, weight {kilos} kg
(how much|what) is that (per|for each|for every) kilo => {whole} / {kilos}
(how much|what) are {f} doses like that => {f} * {whole}

= (we|i) have {whole} litres of (cider|punch|glue|milk) and (every|each|a) (cup|glass|jar|bottle) (takes|holds|needs) \
{part}( litres|)
= there are {whole} kilos of (flour|rice|seed|sand) and (every|each|one) (bag|bowl|pot|tin) (takes|holds) {part}( \
kilos|)
= (every|each|a) (bowl|glass|jar|bottle) (takes|holds) {part} litres and there are {whole} litres (in the pot|in all)
- {whole} litres of (soup|punch|juice), {part} (a|per) (glass|bowl|jar)
how many (of them |)(can i fill|get full|will it fill) => {whole} / {part}
how much (goes into|is in|do i need for) {n} of them => {n} * {part}
how much is (left|still there) after {f} of them => {whole} - {f} * {part}
= i (poured|ladled|shared) {whole} litres (evenly |)into {n} (jars|bottles|bowls)
= {n} (jars|bottles|bowls) took {whole} litres (in all|between them)
- {whole} litres, {n} (jars|bottles|bowls) all alike
how (much|many litres) (went into|fitted in|is it for) each => {whole} / {n}
how (much|many litres) for {f} of them => {whole} / {n} * {f}

= i (walk|do|take|manage) {steps} steps (a|each|every) day
= my (watch|phone|tracker) (says|counts) {steps} steps (a|per) day
- {steps} steps (daily|a day|each day)
how many (is that|are that|steps does that make) in {n} days => {steps} * {n}
how many (is that |)(in|for) a 31 day month => {steps} * 31
how many (is that |)(in|for|over) a (whole |)week => {steps} * 7
how many more would make 15000 => 15000 - {steps}
how many is that an hour over {f} hours => {steps} / {f}
= i (took|did|counted) {steps} steps in {f} days
- {steps} steps, {f} days
how many (a|per|each) day (is that|was that) => {steps} / {f}

= (our|the) (lodge|hostel|cabin|campsite) (is|costs|charges) {a} a night plus {t} (visitor tax|for breakfast|for \
towels|for parking) (per|each) night
= a (room|cabin|pitch) is {a} a night and (breakfast|parking|the city tax) is {t} a night( on top|)
- (room|cabin) {a} a night, (breakfast|tax|parking) {t} a night
(how much|what) (is it for|do we pay for) {f} nights (all in|with everything) => {f} * ({a} + {t})
(how much|what) are {f} nights without (the extra|that extra) => {f} * {a}
(how much|what) does the extra (alone|by itself) come to over {f} nights => {f} * {t}
(how much|what) is one night (all in|with everything) => {a} + {t}
(how much|what) does each of {g} (people|of us) pay for {f} nights all in => {f} * ({a} + {t}) / {g}
= our (lodge|hostel|cabin|campsite) (is|costs) {a} a night plus {t} (once|for the whole stay|one time)
- cabin {a} a night, {t} once for (cleaning|linen|the key)
(how much|what) (is it for|do we pay for) {f} nights (all in|with everything) => {f} * {a} + {t}
(how much|what) does each of {g} (people|of us) pay for {f} nights all in => ({f} * {a} + {t}) / {g}

= i (took|ordered|booked) {f} GOODS at {a} each and (a voucher|my coupon|the staff card) took {g} off the (total|lot)
= a (voucher|coupon) for {g} comes off the total and i (take|order) {f} GOODS at {a} each
- {f} GOODS at {a}, voucher for {g} on the lot
(how much|what) (do|did) i (pay|owe|spend) (in the end|after that|then) => {f} * {a} - {g}
(how much|what) would it be without the voucher => {f} * {a}
= i (took|ordered|booked) {n} GOODS at {d} each and (a voucher|the club card) took {t} off every one
- {n} GOODS at {d}, club card takes {t} off (each|every one)
(how much|what) (do|did) i (pay|owe|spend) (in the end|after that|then) => {n} * ({d} - {t})
(how much|what) is one of them then => {d} - {t}

= (WHO|the tutor|the gardener|the sitter) (charges|asks|takes) {s} (an|per|for each) hour and (stays|works) {L} hours
= (WHO|the tutor|the sitter) (stays|works) {L} hours and (charges|asks|takes) {s} for each( of them|)
- {L} hours of (gardening|tutoring|babysitting) at {s} (an hour|each)
(how much|what) (do i owe|is the bill|do i pay) => {L} * {s}
(how much|what) do i owe with {t} for the bus => {L} * {s} + {t}
(how much|what) do i owe if it gets {f} hours longer => ({L} + {f}) * {s}
= (WHO|the tutor|the gardener|the sitter) (charged|took|wanted) {a} for {L} hours
- {L} hours of (gardening|tutoring|babysitting) came to {a}
(how much|what) (is|was) (an|each|one) hour => {a} / {L}
(how much|what) would {f} hours be (at|for) that => {a} / {L} * {f}

= i need {kilos} square metres of (carpet|turf|cork|slate|felt) (at|that costs) {s} a square metre
- (carpet|turf|slate|felt) at {s} a square metre, {kilos} of them
(how much|what) (does it come to|do i pay|is the lot) => {kilos} * {s}
(how much|what) does it come to with {c} for the (van|glue|fitter) => {kilos} * {s} + {c}
= (the|our) (carpet|turf|decking|new roof) (was|came to) {a} for {kilos} square metres
- {kilos} square metres of (carpet|turf|decking), {a} in all
(how much|what) is (one square metre|that per square metre|it a square metre) => {a} / {kilos}
= (cheese|ham|salmon|tea|wool) is {s} a kilo and (i take|WHO wants|the piece has) {part} (kilos|kg)
= i (take|want|need) {part} kilos of (cheese|ham|tea|wool) at {s} a kilo
- {part} kilos of (cheese|ham|tea|wool), {s} a kilo
(how much|what) (is the piece|do i pay|must i pay) => {part} * {s}
= i (paid|gave) {s} for {part} kilos of (cheese|ham|tea|nails|wool)
- {part} kilos of (cheese|tea|wool), {s} paid for it
(how much|what) is (the|one|a full) kilo => {s} / {part}
(how much|what) would {f} kilos be => {s} / {part} * {f}

= the (stew|risotto|curry|dough) (takes|needs|wants) {M} g of (rice|lentils|beans) for {f} and i (cook|am cooking) for \
{n}
= i (cook|am cooking) for {n} and the recipe (takes|needs) {M} g of (flour|rice|lentils) for {f}
- {M} g (flour|rice|lentils) for {f}, now it is for {n}
- serves {f} with {M} g, i'm feeding {n}
(how much|how many grams) (do i take|goes in|is it now) => {M} / {f} * {n}
(how much|how many grams) (for one|per head|per mouth) => {M} / {f}
(how much|how many grams) (on top of|more than) the recipe is that => {M} / {f} * {n} - {M}
= a (bag|tin) of (coffee|tea|oats) (has|holds) {M} g and (each|one|a) (cup|portion|bowl) takes {f} g
- {M} g in the (bag|tin), {f} g (a|per|for each) cup
how many (are in it|portions is that|times is that enough) => {M} / {f}
how many days (does it last|is that) with {g} a day => {M} / {f} / {g}

= WHO (types|reads) {n} words a minute and the (letter|speech|text) has {v}
- {n} words a minute, (letter|speech) of {v} words
how many minutes (is that|does it take) => {v} / {n}
how many words (is that |)in {f} minutes => {n} * {f}
= WHO (typed|read|wrote) {v} words in {n} minutes
- {v} words, {n} minutes
how many words (a|per|each) minute => {v} / {n}
how many words would {f} minutes (make|give) => {v} / {n} * {f}

= {f} of us (won|found|inherited|cleared) {A} and (split|share|divide) it (equally|evenly)
= {A} (was|is) left to {f} (heirs|cousins|nephews) in equal parts
- {A} prize, {f} winners
- {f} heirs, {A} to share
(how much|what) (is one part|goes to each|does one of them get) => {A} / {f}
(how much|what) do two of them get (together|between them) => 2 * {A} / {f}
(how much|what) is one part if {B} is paid in tax first => ({A} - {B}) / {f}
= we (are|were) {f} (at lunch|in the booth|at dinner) and the bill (is|was|says) {a}
= the (waiter|cashier) wants {a} and we are {f} at the table
- {f} at the table, {a} on the bill
- bill of {a}, {f} to pay it
(how much|what) (does each of us|does everyone|must each) (pay|give|put down) => {a} / {f}
(how much|what) must each pay with {t} for the waiter on top => ({a} + {t}) / {f}
= the (village|island|park|valley) has {v} (people|sheep|deer) on {n} square km
- {n} square km, {v} (people|deer|sheep)
how many (per|to the|on each) square km => {v} / {n}
'''
WHOLE = '''
{D} km on {L} litres, (km per litre|how many km to the litre|what's that per litre)(?|) => {D} / {L}
{D} km on {L} litres, (litres per km|how many litres for one km)(?|) => {L} / {D}
{L} litres for {D} km, (km per litre|how many km on one)(?|) => {D} / {L}
(price of one|what does one cost|how much is one) in a {pack}-pack (at|for|of) {s}(?|) => {s} / {pack}
how many {part} litre (glasses|jars|bottles) (can i fill|do i get) (from|with) {whole} litres(?|) => {whole} / {part}
how many {part} kilo (bags|loaves) (can i make|do i get) (from|out of) {whole} kilos(?|) => {whole} / {part}
(how much|what) is {rate} (mg|ml) (per|a) kilo for {kilos} (kilos|kg)(?|) => {rate} * {kilos}
what does a (child|dog|patient) of {kilos} kg get at {rate} (mg|ml) (per|a) kg(?|) => {rate} * {kilos}
{kilos} kg, {rate} (mg|ml) per kg, (total|dose|how much in all)(?|) => {rate} * {kilos}
nurse here, {rate} mg a kilo and a patient of {kilos} kilos, total mg(?|) => {rate} * {kilos}
{steps} steps a day, how many in a 31 day month(?|) => {steps} * 31
(our |the |)bill of {a} for {f}, (what each|how much each|each one pays)(?|) => {a} / {f}
{f} of us and a bill of {a}, (what each|how much each|each one pays)(?|) => {a} / {f}
{part} kilos at {s} a kilo, (what do i pay|how much is it)(?|) => {part} * {s}
{s} for {part} kilos, (what is a kilo|price of one kilo)(?|) => {s} / {part}
(how much|what) are {f} nights at {a} plus {t} tax (a|per|each) night(?|) => {f} * ({a} + {t})
(how much|what) are {f} nights at {a} a night plus {t} once for cleaning(?|) => {f} * {a} + {t}
{a} for {L} hours, what (is|was) the hour(?|) => {a} / {L}
{L} hours at {s}, what (is|was) it in all(?|) => {L} * {s}
cooking for {n}, recipe says {M} g for {f}, how (much|many grams)(?|) => {M} / {f} * {n}
'''
