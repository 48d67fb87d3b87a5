"""Scenes of the household: the bill and the tip, rent and flatmates, money put by and money gone, cooking for more,
medicine, floors and paint, guests, time. Written as told_scenes.py says."""

SCENES = '''
= (the bill|our bill|the meal|the taxi) (is|was|came to) {a} and (i|we) want to (leave|add|give) a {p} tip
= (we|i) (ate|dined) for {a} and (give|leave|add) {p} (for the waiter|as a tip)
- (bill|meal|supper) {a}, {p} tip
- (bill|meal|taxi) is {a}, (i want to|want to|will) leave {p} for the (waiter|driver|staff)
(how much|what) (altogether|is it all together|do i put down in all|is the whole sum) => {a} + {p} / 100 * {a}
> (so how much in all|total to pay|all in) => {a} + {p} / 100 * {a}
(how much|what) (does the waiter get|is only the tip|is the tip by itself|goes on top) => {p} / 100 * {a}
(how much|what) is it (each|per head) with {f} (at the table|of us) => ({a} + {p} / 100 * {a}) / {f}
(how much|what) is the tip per head with {f} of us => {p} / 100 * {a} / {f}

= the rent is {R} and we are {f} (in the flat|flatmates|people)
= {f} of us (live here|rent a flat) and (the landlord|the owner) (wants|takes) {R} a month
- rent {R}, {f} flatmates
(how much|what) (is it|does it make|is that) (each|per head|for one) => {R} / {f}
(how much|what) (is it|does it make) (each|per head) with {c} for (power|internet|water) on top => ({R} + {c}) / {f}
(how much|what) does each pay in (a|one) year => 12 * {R} / {f}
(how much|what) (is it each|does each pay) if {g} more (people|friends) move in => {R} / ({f} + {g})
(how much|what) do we all pay together in a year => 12 * {R}
= (each|every one) of {f} flatmates pays {a} (a|per) month
= we are {f} and everybody (puts in|pays) {a} a month
- {f} flatmates, {a} each (a|per) month
(how much|what) does the landlord get (a|per) month => {f} * {a}
(how much|what) does the landlord get (a|per) year => 12 * {f} * {a}
(how much|what) (is left|remains) of it after {p} for repairs => {f} * {a} - {p} / 100 * {f} * {a}
= we are {f} and from the {A} we first take off {B} that (mum|my boss|grandpa) pays
- {A} in all, {B} (already paid|off), rest for {f} of us
(how much|what) (is it|is the share) (each|per head|for one) => ({A} - {B}) / {f}
(how much|what) (is left|remains) to be shared => {A} - {B}
= (water|power|gas|heating) is {s} a unit and there is a base (fee|charge) of {a}
- (power|gas|water): base {a}, {s} a unit
(how much|what) (is the bill|do i pay) for {n} units => {a} + {n} * {s}
(how much|what) are {n} units without the base => {n} * {s}
(how much|what) (is the bill|do i pay) for {n} units over {f} months, base every month => {f} * {a} + {n} * {s}

= i (had|started with) {A}, (spent|gave away|used) {B} and (spent|lost|paid) {C} (after that|on top|later)
- had {A}, {B} on (food|shoes|fuel), {C} on (fun|books|bread)
(how much|what) (is left|remains|is still in my purse) => {A} - {B} - {C}
(how much|what) (went|is gone|did i spend) (altogether|in all) => {B} + {C}
(how much|what) is left for each of {f} days => ({A} - {B} - {C}) / {f}
(how much|what) do i have if WHO gives me {c} (more|then) => {A} - {B} - {C} + {c}
= i had {A}, spent {B} and got {C} back
- had {A}, spent {B}, {C} came back
how much (is in my purse|do i have|is there) now => {A} - {B} + {C}
= i (paid|laid out) {A} for a WISH and (got|WHO gave me) {B} back
- paid {A}, got {B} back
(how much|what) (did i really spend|did it really cost me|am i out of pocket) => {A} - {B}
= i spend {a} (a|every|each) week on (food|fuel|treats|the dog)
- (food|fuel|the dog) {a} a week
(how much|what) is that (a|per|in a) year => 52 * {a}
(how much|what) is that (a|per) day => {a} / 7
(how much|what) is that in {f} weeks => {f} * {a}
(how much|what) is left of {R} after a week => {R} - {a}
(how much|what) is it a week if i (cut|reduce) it by {p} => {a} - {p} / 100 * {a}
= i spend {s} a day on (coffee|lunch|snacks|the bus)
- (coffee|lunch|bus) {s} a day
(how much|what) is that (a|per|in a) week => 7 * {s}
(how much|what) is that (a|per|in a) year => 365 * {s}
(how much|what) is that in {g} weeks of 5 days => {g} * 5 * {s}
= i put by {a} a month and already have {R}
- {R} in the bank, {a} more (every|each) month
(how much|what) (is there|will i have) in {n} months => {R} + {n} * {a}
(how much|what) (is there|will i have) in {f} years => {R} + 12 * {f} * {a}
(how much|what) is just what i add in {n} months => {n} * {a}
= half of my {A} (goes on|is for) rent and {C} (on|for) food
- {A} income, half for rent, {C} for food
(how much|what) is the rent => {A} / 2
(how much|what) (is left|remains) => {A} - {A} / 2 - {C}
= a (third|3rd) of the {R} (is gone|was spent|is mine)
(how much|what) is that => {R} / 3
(how much|what) is the (rest|remainder) => {R} - {R} / 3

= a recipe for {f} (people|guests) (takes|needs|asks for) {M} (grams of|g|g of) (flour|rice|sugar|butter)
- recipe: {M} g (flour|rice|sugar), serves {f}
- {M} g of (flour|rice|pasta) for {f} people
how (much|many grams) for {n} (people|guests|eaters) => {M} / {f} * {n}
how (much|many grams) (for|per) one (person|guest) => {M} / {f}
how (much|many grams) for (half|half of) the recipe => {M} / 2
how (much|many grams) for (twice|double) the recipe => 2 * {M}
how (much|many grams) for {g} times the recipe => {g} * {M}
= (each|every) (guest|person) (eats|gets) {K} (grams|g) (of rice|of meat|of soup) and {n} (come|are coming)
- {n} guests, {K} g (each|a head)
how (much|many grams) (do i cook|is that|must i make) => {n} * {K}
how (much|many grams) do i cook if {f} (do not come|cancel|eat nothing) => ({n} - {f}) * {K}
= (a|one) cake (needs|takes) {f} eggs and i (bake|make) {g} (of them|cakes)
- {f} eggs a cake, {g} cakes
how many eggs (is that|altogether|do i need) => {f} * {g}
how many eggs are left from {o} => {o} - {f} * {g}
= i have {w} eggs and (a|one|every) cake needs {f}
- {w} eggs, {f} (per|for one) cake
how many cakes (can i make|is that|do i get) => {w} / {f}
how many eggs for {g} cakes => {f} * {g}
= the box has {o} MEDS and WHO takes {f} a day
- {o} MEDS, WHO takes {f} a day
how many (are left|remain) after {g} days => {o} - {f} * {g}
how many (go|are used|disappear) in {g} days => {f} * {g}
how many days (does it last|will it do|is the box good for) => {o} / {f}
= WHO (must take|needs|gets) {f} MEDS in the morning and {g} at night
- {f} MEDS (early|mornings), {g} (late|at night)
how many (is that |)(a|per|each) day => {f} + {g}
how many in {n} days => {n} * ({f} + {g})
how many days (does|will) a (box|pack) of {K} last => {K} / ({f} + {g})

= the (floor|kitchen|bath|hall) is {L} by {W} and (tiles|boards|planks) (cost|are) {s} (a|per) square metre
- (floor|kitchen|bath) {L} x {W}, {s} per square metre
(how much|what) (is it|does it cost|do i pay) (altogether|for all of it|in all) => {L} * {W} * {s}
how (big|large) is (it|the area) => {L} * {W}
how many square metres (do i buy|must i order) with {p} (waste|extra) => {L} * {W} + {p} / 100 * {L} * {W}
how (long|much) are the (skirting boards|edges) all round => 2 * ({L} + {W})
= one TIN of paint does {n} square metres and (i have|there are) {v} to (paint|do)
- {v} square metres, a TIN does {n}
how many TINS (is that|do i need|must i buy) => {v} / {n}
how (far|many square metres) do {f} TINS (go|cover|do) => {f} * {n}
(how much|what) do {f} TINS cost at {s} each => {f} * {s}
= there are {f} walls of {L} by {W} (metres|m|feet) each
- {f} walls, each {L} by {W}
how much is there to paint => {f} * {L} * {W}
how big is one of them => {L} * {W}
how much is there to paint in two coats => 2 * {f} * {L} * {W}
= a (rope|ribbon|board|pipe) is {v} cm and is cut into {n} equal (pieces|bits|parts)
- {v} cm of (rope|ribbon|pipe), {n} equal (pieces|parts)
how long is (one|each|every bit) => {v} / {n}
how long are {f} of the (pieces|bits|parts) together => {v} / {n} * {f}
= a (rope|ribbon|board|pipe) is {j} cm and i cut off {f} (pieces|bits) of {n} cm
- {j} cm of (rope|ribbon|pipe), cut off {f} times {n} cm
how (long|much) is (left|the rest) => {j} - {f} * {n}
how (long|much) was cut off (altogether|in all) => {f} * {n}

= {n} guests (come|are invited), each (brings|takes) {f} (friends|others) along
- {n} guests, each brings {f} friends
how many (people are there|is that) (altogether|with the friends) => {n} + {n} * {f}
how many (friends|extra ones) is that => {n} * {f}
= a film is {n} minutes and we (watch|see) {f} of them with (breaks|pauses) of {m} minutes in all
- {f} films of {n} minutes, {m} minutes of breaks
how (long|many minutes) (is that|altogether|does it take) => {f} * {n} + {m}
how (long|many minutes) without the breaks => {f} * {n}
how many hours without the breaks => {f} * {n} / 60
= WHO (walks|reads|trains|cleans) {n} minutes on (weekdays|work days) and {m} on saturday
- {n} minutes on each of 5 days, {m} on saturday
how many minutes (is that|a week|altogether) => 5 * {n} + {m}

= i (wrap|buy|make) {n} presents at {s} each and the paper is {t} (for each|apiece|a present)
- {n} presents at {s}, paper {t} for each
(how much|what) (is it|do i spend) (altogether|in all) => {n} * ({s} + {t})
(how much|what) (is it|do i spend) without the paper => {n} * {s}
= i (wrap|buy|make) {n} presents at {s} each and the paper is {t} for the lot
- {n} presents at {s}, paper {t} for them all
(how much|what) (is it|do i spend) (altogether|in all) => {n} * {s} + {t}
(how much|what) (is it|do i spend) without the paper => {n} * {s}
= the dog (gets|eats) {f} (scoops|cups|biscuits) in the morning and the same (in the evening|at night)
- dog: {f} (scoops|cups), morning and evening
how many is that (a|per|each) day => 2 * {f}
how many is that (a|per|in a) week => 7 * 2 * {f}
= there were {o} (logs|candles|nappies) in the (shed|cellar) and we (use|burn|need) {f} (a|every|each) day
- {o} (logs|nappies|bottles), {f} (go|used) (a|every|each) day
how many are left after {g} days => {o} - {f} * {g}
how many days (do|will) they last => {o} / {f}
how many (go|are used) in {g} days => {f} * {g}
= half of the {M} (chairs|seats|beds) are taken and {f} are broken
- {M} (chairs|beds), half taken, {f} broken
how many (can still be used|are free and whole) => {M} / 2 - {f}
how many are taken => {M} / 2
'''
WHOLE = '''
(dinner|supper|drinks) {a}, {f} of us, {t} (tip|for the cloakroom) on top, (each|per head|how much each)(?|) => ({a} + \
{t}) / {f}
how much does each (of us|flatmate) pay if the rent is {R} and we are {f}(?|) => {R} / {f}
how much does the landlord get if {f} of us pay {a} each(?|) => {f} * {a}
(what is left|how much is left|what remains) of {A} after (paying |){B} and {C}(?|) => {A} - {B} - {C}
(what is left|how much remains) if i have {A} and pay {B}, then {C}(?|) => {A} - {B} - {C}
(how much|what) is {s} a month (over|for|in) {f} years(?|) => 12 * {f} * {s}
(how much|what) is {s} a week (over|for|in) a (whole |)year(?|) => 52 * {s}
(how much|what) is {s} a day (over|for|in) {f} weeks(?|) => 7 * {f} * {s}
{R} a year, (how much is that|what is it) (a|per) month(?|) => {R} / 12
{a} a month, (how much is that|what is it) (a|per) year(?|) => 12 * {a}
(how many grams|how much) for {n} (people|guests) if {f} need {M} (grams|g)(?|) => {M} / {f} * {n}
(how many grams|how much) for {n} (people|guests) if one needs {K} (grams|g)(?|) => {n} * {K}
{M} g serves {f}, (we are|i cook for) {n}, how (much|many grams)(?|) => {M} / {f} * {n}
half (a|the) recipe with {M} g (of flour|of rice|of sugar), (how much|how many grams)(?|) => {M} / 2
how many MEDS are left from {o} after {g} days with {f} (a|each) day(?|) => {o} - {f} * {g}
how many days do {w} MEDS last with {f} (a|each) day(?|) => {w} / {f}
how many MEDS (do i need|go) in {n} days with {f} (a|each) day(?|) => {f} * {n}
(what does it cost|how much is it) to tile {L} by {W} at {s} (a|per) square metre(?|) => {L} * {W} * {s}
how many TINS for {v} square metres if one does {n}(?|) => {v} / {n}
i (have|had) {x}, (gave|lost) {y}(,| and) (found|got) {z}, how many now(?|) => {x} - {y} + {z}
i (have|had) {x}, (gave|lost) {y}(,| and) (gave|lost) {z}, how many now(?|) => {x} - {y} - {z}
how many grams do i cook if every guest eats {K} and {n} come(?|) => {n} * {K}
how many grams is it for every guest if {M} must do for {f}(?|) => {M} / {f}
(dear|listen dear), we were {f} at supper and it was {a} in all, what must each one give(?|) => {a} / {f}
(dear|listen dear), we were {f} at supper and each one gave {a}, what is that in all(?|) => {f} * {a}
'''
