"""Scenes with things one counts: sharing, packing, stock, medicine, cooking, seats, pages. Written as told_scenes.py
says."""

SCENES = '''
= there are {n} KIDS in my (class|group|team) and each (one|of them) gets {f} ITEMS
= each of the {n} KIDS gets {f} ITEMS
= i want to give {f} ITEMS to each of {n} KIDS
= every one of {n} KIDS should get {f} ITEMS
- {n} KIDS, {f} ITEMS (each|per head|for each one)
how many ITEMS (must i buy|do i need|do i have to get|should i order) => {n} * {f}
how many ITEMS do i need (altogether|in total|in all) => {n} * {f}
how many ITEMS must i buy if i want {k} (spare|extra) ones => {n} * {f} + {k}
what will the ITEMS cost at {s} (each|a piece|apiece) => {n} * {f} * {s}

= {v} ITEMS are shared (equally |evenly |)(among|between) {n} KIDS
= i have {v} ITEMS (to share|to divide|to split) (among|between) {n} KIDS
= {n} KIDS share {v} ITEMS (equally|evenly|fairly)
= we have {v} ITEMS for {n} KIDS
- {v} ITEMS, {n} KIDS, (everyone gets the same|shared fairly|equal parts)
how many (ITEMS |)does each (one |of them |)get => {v} / {n}
how many ITEMS (per head|per person|for each|does everyone get) => {v} / {n}

= i have {j} ITEMS and give {f} (of them |)to each of {n} KIDS
= there were {j} ITEMS in the bag and {n} KIDS took {f} each
= {n} KIDS took {f} ITEMS each out of {j}
how many (ITEMS |)(are left|do i have left|remain|are left over) => {j} - {n} * {f}
how many ITEMS (are gone|were given away|did they take|are not in the bag any more) => {n} * {f}

= i have {o} MEDS (left |)and take {f} (a|every|each|per) day
= there are {o} MEDS in the (bottle|box|pack) and the patient takes {f} (a|every|each) day
= my (wife|father|mother|husband) takes {f} MEDS (daily|a day) and the (pack|box) has {o}
how many (are|will be) left after {g} days => {o} - {f} * {g}
how many (MEDS |)(are used|are gone|get used up) (in|after) {g} days => {f} * {g}
(how many days|how long) (will they|will it|do they) last( me| us|) => {o} / {f}
(in|after) how many days (are they all gone|is it empty|will they run out) => {o} / {f}
for how many days is that enough => {o} / {f}

= i have {w} MEDS left and take {f} (every|each|a) day
= the box has {w} MEDS and i (need|take|must take) {f} (a day|per day|each day)
= {w} MEDS (are|is all that is) left and the dose is {f} (a|per|each) day
- {w} MEDS, {f} (a day|each day|daily|per day)
how many days (do they|will they|does it) last( me|) => {w} / {f}
how long (do they|will they|does the box) last => {w} / {f}
(after|in) how many days do i need (a new box|more) => {w} / {f}

= i take {f} MEDS (a|every|each) day
= the doctor says {f} MEDS (a day|daily|per day)
= the nurse gives {f} MEDS (a day|every day)
= the dose is {f} MEDS (a|per) day
how many (MEDS |)(do i need |)for {n} days => {f} * {n}
how many (do i take|is that|does that make) in {n} days => {f} * {n}
how many (do i need|do i take|is it) in {g} weeks => {f} * 7 * {g}

= (the patient takes|i take|she takes) {f} MEDS {g} times a day
= it says {f} MEDS, {g} times (a|per) day
- {f} MEDS {g} times (a|per) day
how many (is that|are that|does that make) (a day|per day|each day) => {f} * {g}
how many (MEDS |)(is that |are needed |)(for|in|over) {n} days => {f} * {g} * {n}
how many days (does|will) a pack of {u} last => {u} / ({f} * {g})

= {f} KIDS each (have|bring|bake|collect|get) {g} ITEMS
- {f} KIDS with {g} ITEMS each
how many ITEMS (is that|are there|do they have|altogether) => {f} * {g}
how many ITEMS (is that|are there) with {k} (extra|more|spare) ones => {f} * {g} + {k}

= the eggs come in TRAYS of {n}
= one TRAY holds {n} eggs
= (a|every) TRAY has {n} eggs( in it|)
how many eggs are in {f}( of them|) => {f} * {n}
how many TRAYS do i need for {v} eggs => {v} / {n}
what does one egg cost if a TRAY is {s} => {s} / {n}
how many eggs in {f} full ones and {k} loose ones => {f} * {n} + {k}

= {n} GOODS fit (into|in) (one|a|every|each) BOX
= i (put|pack) {n} GOODS (into|in) (every|each|one) BOX
= we pack {n} GOODS to a BOX
how many BOXES (do i need|do we need|are needed|does that take) for {v} GOODS => {v} / {n}
how many GOODS (fit|go|are) in {f} BOXES => {f} * {n}
how many GOODS are in {f} BOXES and {k} loose ones => {f} * {n} + {k}
how many BOXES for {v} => {v} / {n}

= we have {v} GOODS and {n} BOXES
= {v} GOODS (have to|must|should) go (into|in) {n} BOXES
= i spread {v} GOODS evenly over {n} BOXES
how many GOODS (go|come|do i put) (into|in) each( BOX| one|) => {v} / {n}
how many (are|is it|GOODS) per BOX => {v} / {n}

= (the shop|our shop|my stall|the bakery) had {x} GOODS and sold {y}
= we had {x} GOODS (in stock|on the shelf) and {y} (were sold|are sold|are gone)
= (there were|i counted) {x} GOODS and {y} (of them |)(are broken|got stolen|went out today)
- {x} GOODS, {y} (sold|gone|broken)
how many (GOODS |)(are left|remain|are still there|do we still have) => {x} - {y}
how many (are left|are there|do we have) (if|when|once|after) {k} (new ones|more) (come in|arrive) => {x} - {y} + {k}
what (percent|percentage) (is that|are gone) => {y} / {x} * 100

= (the shop|our shop|my stall|the bakery) had {x} GOODS and got {y} (more|new ones)
= we had {x} GOODS and {y} more (came in|were delivered|arrived)
= i own {x} GOODS and my (sister|uncle|boss) gives me {y} more
how many (GOODS |)(is that|are there|do we have|does that make)( now|) => {x} + {y}
how many (are there|do we have) (if|when|after) {z} (get sold|are sold|get broken) => {x} + {y} - {z}

= we (sell|make|produce|bake) {n} GOODS (a|every|per|each) day
= the (shop|factory|bakery) (sells|makes) {n} GOODS (a|every|per) day
how many GOODS (is that|do we sell|does that make|are that) in {f} days => {n} * {f}
how long (do|will) {v} GOODS (last|take) => {v} / {n}
how many days (for|until we have done) {v} GOODS => {v} / {n}
(how much money|what do we take|how much) in {f} days at {s} (each|apiece) => {n} * {f} * {s}

= (my|the) dog eats {f} (cups|tins|cans|scoops) (of food |)(a|every|each) day
= the (cat|hamster|horse) (gets|needs|eats) {f} (tins|cans|scoops|handfuls) (a day|daily|per day)
= we (drink|use) {f} (bottles|cartons|litres) (of milk |)(a|every|each) day
how many (do i need|is that|do i have to buy) for {g} days => {f} * {g}
how many (in|for) {g} weeks => {f} * 7 * {g}
(how long|how many days) (does a bag|does a stock|do we get by) with {w} (last|) => {w} / {f}

= the recipe (is|serves|was written) for {f} (people|persons) and (needs|takes|uses) {M} (grams of|g of|g) flour
= my recipe for {f} (people|persons|guests) (needs|takes|says|asks for) {M} (grams of|g of|g) (rice|sugar|flour|pasta)
- recipe for {f} people: {M} g (of |)flour
(how much|how many grams) (do i need|do i take|is it) for {n} (people|persons|guests) => {M} / {f} * {n}
how much (is that|is it|do i take) (per person|for one person|for each one|a head) => {M} / {f}
how much (do i need |)for (half the people|half the recipe|half of it) => {M} / 2
how much (is|makes) (the double|twice the) recipe => 2 * {M}

= (one|a) cake (needs|takes|uses) {f} eggs
= i (need|use|take) {f} eggs (for|per|in) (one|each|every|a) cake
how many eggs (do i need |do i use |)for {n} cakes => {n} * {f}
how many cakes (can i make|can i bake|do i get) (with|from|out of) {w} eggs => {w} / {f}
how many eggs are left (from|out of) {o} (if|when) i (make|bake) {g} cakes => {o} - {g} * {f}

= (i|we) bake {n} (loaves|rolls|buns) and sell them (for|at) {s} each
= there are {n} (loaves|rolls|buns) (at|for) {s} each
what do they bring in( altogether| in total|) => {n} * {s}
how much money is that (after|without|minus|less) {f} that nobody (bought|wanted) => ({n} - {f}) * {s}

= (the|our) (hall|tent|church|cinema) has {n} rows (of|with) {m} (seats|chairs)( each| in each|)
= we (put up|set up) {n} rows of {m} chairs
how many (people can sit|seats are there|chairs is that|can sit down) => {n} * {m}
how many (chairs |seats |)(are there |)with {k} (extra|more) ones( at the back|) => {n} * {m} + {k}

= {v} (guests|people|persons) (come|are coming|have to sit|will come) and {n} (fit at a|sit at each|sit at every) table
= (we expect|there are) {v} guests and (a|every|each) table (seats|has room for|takes) {n}
- {v} guests, {n} (to|per|at each) a table
how many tables (do i need|do we need|must we set up|is that) => {v} / {n}
how many (guests |people |)(can sit|fit) at {f} (of the |)tables => {f} * {n}

= we have {n} tables (with|for|of) {f} (people|seats|guests)( each|)
= {n} tables seat {f} (people |guests |)each
how many (people|guests) can (sit|come|sit down) => {n} * {f}
how many (people |guests |)(fit|can sit) if we add {k} (stools|chairs) => {n} * {f} + {k}

= (my|the|this) book has {x} pages and i (have read|read|am on page) {y}
= i (have read|finished|did) {y} of the {x} pages
how many (pages |)(are left|do i still have to read|to go|remain) => {x} - {y}
what (percentage|percent) (is that|have i read|of it is done) => {y} / {x} * 100
how many (pages |)(a day|each day|per day) (do i read |)to finish (it |)in {f} days => ({x} - {y}) / {f}

= (my|the) book has {v} pages and i read {n} (a|every|each|per) (day|night|evening)
= i read {n} pages (a day|every day|each night) and the book has {v}
how many (days|evenings) (will i need|do i need|does it take|until i finish) => {v} / {n}
how long (will it take me|does it take|do i need) => {v} / {n}
= i read {n} pages (a day|every day|each night|every evening)
how many (pages |)(is that |)in {f} (days|evenings) => {n} * {f}
how many days for a book of {v} pages => {v} / {n}

= i (must|have to|want to|need to) read {v} pages in {n} days
= the book has {v} pages and i have {n} days
how many pages (a day|per day|each day|every day)( is that|) => {v} / {n}
how many pages must i read (a day|daily) => {v} / {n}

= (the bus|our train|the tram|the lift) had {x} people (in it|on board), {y} got (off|out) and {f} got (on|in)
- {x} people on the (bus|train|boat), {y} (get|got) off, {f} (get|got) on
how many (are on it now|are there now|are in it|people now) => {x} - {y} + {f}
= {x} people (were|are) on the (bus|train|boat) and {y} (get|got) off
how many (people |)(are still on it|are left|stay on) => {x} - {y}
= {x} people (were|are) on the (bus|train|boat) and {y} (get|got) on
how many (people |)are on it( now|) => {x} + {y}

= {f} of (my|our|the) {K} (students|players|guests|workers|pupils) (are|were) (ill|missing|late|absent|away)
= i have {K} (students|players|workers|pupils) and {f} are (ill|missing|away|absent)
how many (are here|are there|came|are present|are left) => {K} - {f}
what (percentage|percent) (is that|are not there|are missing) => {f} / {K} * 100

= (i have|she has|he has) {n} (bags|jars|boxes) with {m} (marbles|beads|buttons|nails|screws) (each|in each|in every \
one)
how many (marbles |beads |buttons |nails |screws |)(is that|are there)( in total| in all|) => {n} * {m}
how many are left (if|when|after) i (lose|use|give away) {f} of {K} => {K} - {f}
how many (does each get|for each|per head) (if|when) {g} KIDS share them => {n} * {m} / {g}

= i have {x} ITEMS, (eat|keep|lose|put away) {y} and (share|split|divide) the rest (among|between) {f} KIDS
= out of {x} ITEMS i (keep|take|eat) {y} and {f} KIDS (share|split) (the rest|what is left)
how many (does each get|for each|for each one|does everyone get) => ({x} - {y}) / {f}

= (anna|my sister|my aunt|maria) has {x} ITEMS and i have {y}
how many more (does she have|than me is that|are that than mine) => {x} - {y}
how many do we have (together|between us|altogether) => {x} + {y}
how many (does each get|is it each) if we (put them together|pool them) and share( them|) => ({x} + {y}) / 2

= (my|the) (flashlight|remote|toy|radio|clock) (needs|takes) {f} batteries
how many batteries (do i need |)for {n} of them => {n} * {f}
how many (can i run|can i fill|work) with {w} batteries => {w} / {f}
what do the batteries cost at {s} each => {f} * {s}

= (the|our) building has {n} floors with {f} flats (each|on each|on every floor)
how many flats (is that|are there|in all) => {n} * {f}
how many (steps|stairs) if (a|every) floor has {m} => {n} * {m}
= (one|every|each) floor has {m} (steps|stairs)
how many (steps |stairs |)(is it |)(to floor|up to floor|for) {f} => {f} * {m}

= we plant {n} rows of {f} (trees|tomatoes|bulbs|cabbages|roses)( each|)
how many (plants|of them) (do i need|is that|are that) => {n} * {f}
how many (plants |)are (alive|left|still good) if {g} (die|dry up|get eaten) out of {K} => {K} - {g}
what do (the plants|they) cost at {s} each => {n} * {f} * {s}
'''
