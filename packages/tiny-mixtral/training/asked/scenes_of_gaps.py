"""Scenes of what is missing, left or over: targets, budgets, leads, change, pay and what goes off it, two prices over
a year, walls with a hole, fewer than another, keeping some and sharing the rest. Written as told_scenes.py says."""

SCENES = '''
= (the|this|my) (novel|thesis|manual|script) (has|runs to) {x} pages and i (am through|have done|got through) {y}( of \
them|)
= i am on page {y} and (the|this) (novel|manual|script) has {x}
= the course has {x} lessons and (WHO|i) finished {y}
- {y} pages done, {x} in all
- {x} (songs|cards|lessons|letters), {y} done
how many (to go|are there to go|still to do|are ahead) => {x} - {y}
how many (to go|are there to go) after another {z} => {x} - {y} - {z}
how many a day (to be through|to be done) in {f} days => ({x} - {y}) / {f}

= (we|the club|our school) (need|want|must find) {A} for (the roof|new kit|the trip) and (have|raised|collected) {B}
= {B} (is|lies) in the (pot|tin|kitty) and the (target|goal) is {A}
= we (have|raised|collected) {B} (so far|already) and (need|are aiming for) {A}
- target {A}, raised {B}
- raised {B} (out of|of) {A}
(how much|what) (do we still need|is missing|is still to come|are we short of it) => {A} - {B}
(how much|what) is missing (after WHO gives|if WHO adds) {C} => {A} - {B} - {C}
(how much|what) must each of {f} (people|families) add to get there => ({A} - {B}) / {f}
= (we|i) (planned|budgeted|allowed) {B} for the (party|roof|wedding|move) and it (cost|came to|swallowed) {A}
= the (party|roof|wedding|move) (cost|came to|swallowed) {A} and only {B} (was|had been) planned
- planned {B}, spent {A}
- {A} spent, {B} planned
(how much|what) (are we over|too much is that|did we overspend|over budget is that) => {A} - {B}
how many percent over is that => ({A} - {B}) / {B} * 100
= (we|i) (planned|budgeted|allowed) {A} for the (party|roof|wedding|move) and it (only cost|only came to|stayed at) {B}
- planned {A}, spent only {B}
(how much|what) (are we under|did we not need|was left over) => {A} - {B}
(how much|what) (does each|would each) of {f} people get back => ({A} - {B}) / {f}

= (WHO|the blue team|my cousin) has {y} (points|votes|coins) and (the leader|the winner|our rival) has {x}
= (the leader|the winner|our rival) has {x} (points|votes|coins) and (WHO|the blue team) has {y}
- we have {y}, they have {x}
- (leader|winner) {x}, second {y}
how (many behind is that|big is the gap|many would draw level|many separate the two) => {x} - {y}
how (many behind is that|big is the gap) after {z} more for the second => {x} - {y} - {z}
= i (paid with|handed over|put down) a {note} and the (shopping|bread|taxi|book|bill) (was|came to) {cost}
= the (shopping|fare|pizza|book|haircut) (was|came to) {cost} and i (paid with|handed over|put down|gave them) a {note}
- (shopping|fare|pizza) {cost}, paid with a {note}
- a {note} for a (bill|fare|book) of {cost}
(how much change|what change) (do i get|is due|should i get|comes to me) => {note} - {cost}
(how much|what) (comes|should come|must come) back => {note} - {cost}
(how much|what) comes back (with|after) a tip of 1 => {note} - {cost} - 1
= the (till|shop|driver) gave me {cost} back from a {note}
- {cost} back from a {note}
(how much|what) did (it|the thing) cost => {note} - {cost}

= i (earn|bring home|clear|get) {pay} a month and {out} (goes on|goes for|is gone on|pays for) (loans|the house|school)
= {out} of my {pay} (goes on|is eaten by|disappears into) (rent|the mortgage|school fees)( each month|)
- income {pay}, rent {out}
- {pay} comes in, {out} goes out( every month|)
(how much|what) (do i have left|is left|stays with me|can i still spend)( a month|) => {pay} - {out}
(how much|what) stays with me (in|over) a year => ({pay} - {out}) * 12
(how much|what) comes in (over|in) a year => {pay} * 12
(how much|what) is left (a|per|each) week if the month has 4 => ({pay} - {out}) / 4
= the (car|roof|course|boat) (is|costs) {pay} and i (have|put by|saved) {out}
- {pay} to pay, {out} in hand
(how much|what) (am i short|is still missing|do i have to find) => {pay} - {out}
how many months (until|till) i have (it|the rest) at {a} a month => ({pay} - {out}) / {a}

= my (plan|contract|gym|insurance|tariff) is {A} a month and the new one (would be|is only|comes to) {B}
= i pay {A} a month (now|today) and (another firm|a rival|the other place) asks {B}
= (another firm|a rival|the other place) asks {B} a month and (now i pay|i am paying|mine is) {A}
- (plan|gym|insurance) {A} a month now, {B} at the other place
- {B} (instead of|rather than) {A} a month
(how much|what) (do|would|could) i save (in a|a|per) year => ({A} - {B}) * 12
(how much|what) (do|would) i save (each|a|per) month => {A} - {B}
(how much|what) (do|would|could) i save (in|over) {n} months => ({A} - {B}) * {n}
(how much|what) is the cheaper one (a|per|in a) year => {B} * 12
= my (rent|pay|pension|allowance) went from {B} to {A} a month
= my (rent|pay|pension|allowance) is {A} a month now and (was|used to be) {B}
- (rent|pay|pension) {A} a month, {B} before
(how much|what) more is that (a|in a|per) year => ({A} - {B}) * 12
(how much|what) more is that (each|a|per) month => {A} - {B}
(how much|what) more is that (a|per) week if a month has 4 => ({A} - {B}) / 4
= a (coffee|lunch|beer|wash) (costs|is) {d} (in town|at the station) and {t} (at home|in the canteen)
= at home a (coffee|lunch|beer|wash) (costs|is) {t} and in town {d}
- (coffee|lunch|beer) {d} in town, {t} at home
(how much|what) (do i save|is the difference) (over|in) {n} days => {n} * ({d} - {t})
(how much|what) (do i save|is the difference) (each time|every day|per cup) => {d} - {t}
(how much|what) are {n} of the dearer ones => {n} * {d}

= one (pump|tap|hose) gives {x} litres an hour and the other {y}
- two pumps, {x} and {y} litres an hour
how many (litres |)more does the (first|stronger) one give in {f} hours => {f} * ({x} - {y})
how many litres (come out|is that) (together|from both) in {f} hours => {f} * ({x} + {y})
= the (tub|barrel|tank) (gets|takes in) {x} litres an hour and (loses|leaks) {y}
- {x} litres in, {y} litres out (an|per|each) hour
how many litres (gather|does it gain|are in it) in {f} hours => {f} * ({x} - {y})
how many litres does it gain in one hour => {x} - {y}
= (our|the) wall is {L} by {W} and has a (window|door|hatch) of {small} by {tall}( in it|)
= the (lawn|yard|floor|ceiling) is {L} by {W} and a (pond|hatch|bed|hole) of {small} by {tall} (stays out|does not \
count)
- wall {L} x {W}, (door|window) {small} x {tall}
- {L} by {W} (metres of wall|of floor), minus {small} by {tall}
how (much|many square metres) (must|do|should) i (paint|cover|do) => {L} * {W} - {small} * {tall}
how big is the (hole|gap|part left out) => {small} * {tall}
how big is it with the gap counted in => {L} * {W}
(how much|what) does it cost at {s} a square metre without the gap => ({L} * {W} - {small} * {tall}) * {s}
= one (room|field|bed) is {L} by {W} and the next is {H} by {f}
- {L} x {W} and {H} x {f}, two (rooms|fields|beds)
how big are (both|the two) together => {L} * {W} + {H} * {f}
how big is the first (alone|by itself) => {L} * {W}

= i have {f} (sons|nephews|nieces|helpers) and {A}, i keep {B} and they (share|split) the rest
= i keep {B} of the {A} for myself and my {f} (kids|nephews|helpers) (share|split) what is left
- {A}, {B} for me, the rest for {f} (kids|nephews|helpers)
(how much|what) does (each|each one|one of them) get => ({A} - {B}) / {f}
(how much|what) do they (share|get) between them => {A} - {B}
(how much|what) would each of them get if i kept nothing => {A} / {f}
= WHO (ran|swam|did|skated) {x} laps and i (did|managed) {y} (fewer|less)
= i (did|managed) {y} laps (fewer|less) than WHO, who did {x}
- WHO {x} laps, me {y} fewer
how many (laps |)(is that for both|did we do together|altogether) => {x} + {x} - {y}
how many (laps |)did i do => {x} - {y}
= WHO (sold|baked|picked) {x} and i (sold|baked|picked) {y} more( than that|)
- WHO {x}, me {y} more
how many (did we do together|are there between us|for both of us) => {x} + {x} + {y}
how many (are mine|did i do) => {x} + {y}
= one (parcel|sack|goat|crate) weighs {x} kilos and the other {y} (less|kilos less)
- first sack {x} kilos, second {y} less
(how much|what) do (both|the two) weigh (together|at once) => {x} + {x} - {y}
(how much|what) does the (lighter|other|second) one weigh => {x} - {y}
= the (truck|cart|trailer) weighs {x} kilos loaded and {y} empty
- loaded {x} kilos, empty {y}
(how much|what) does the load weigh => {x} - {y}
(how much|what) does each of {f} (sacks|crates) in it weigh => ({x} - {y}) / {f}

= i sold {n} GOODS at {a} each and the (material|wood|stall|cloth) cost me {c}
= the (stall|wood|cloth|material) cost me {c} and i sold {n} GOODS (at|for) {a} each
- {n} GOODS sold at {a} each, (material|stall) {c}
- costs {c}, sold {n} GOODS at {a}
(how much|what) (is my profit|is left for me|did i really make|do i keep) => {n} * {a} - {c}
(how much|what) (did i take|came in) before costs => {n} * {a}
(how much|what) is the profit on (each|one) => ({n} * {a} - {c}) / {n}
(how much|what) does each of {f} partners get of the profit => ({n} * {a} - {c}) / {f}
= we (cut|sliced) {f} (pizzas|cakes|melons|pies) into {g} (slices|pieces) each and (ate|sold) {gone}
= {f} (pizzas|cakes|melons|pies) (make|give) {g} slices each and {gone} are (eaten|gone)
- {f} (pizzas|pies|bars), {g} pieces each, {gone} (eaten|gone|sold)
how many (pieces |)(are left|remain|can we still eat) => {f} * {g} - {gone}
how many (pieces |)were there (at first|to begin with) => {f} * {g}
= the (queue|waiting list|inbox) had {x} (names|people|numbers) in it and {y} (are through|are dealt with|gave up)
- {x} in the queue, {y} through
how many (still wait|are waiting|are left) => {x} - {y}
how many (still wait|are waiting) with {z} newcomers => {x} - {y} + {z}
= i (have|took|packed) {A} for the trip, {B} is gone and {f} days are left
- {A} for the trip, {B} gone, {f} days left
(how much|what) can i spend (a|each|per) day now => ({A} - {B}) / {f}
(how much|what) is (still there|left) => {A} - {B}
= the (lease|rental|warranty) allows {Q} km and the car (has done|is at|shows) {V}
- allowed {Q} km, driven {V}
how many km (over|too many) is that => {V} - {Q}
(how much|what) do i pay at {s} for each km over => ({V} - {Q}) * {s}
= the (lease|rental|warranty) allows {V} km and the car (has done|is at|shows) {Q}
- allowed {V} km, driven {Q}
how many km (can i still drive|are left|may i add) => {V} - {Q}
how many km a month (can i still drive|is that) for {f} months => ({V} - {Q}) / {f}
= the (tree|puppy|hedge|bean) (was|measured) {y} cm and is {x} now
- {y} cm (in may|then), {x} cm now
how (much|many cm) did it grow => {x} - {y}
how (much|many cm) a week is that over {f} weeks => ({x} - {y}) / {f}
'''
WHOLE = '''
page {y} of {x}, how many (to go|are left)(?|) => {x} - {y}
(how much change|what change|what comes back) from a {note} (for|if it is|when i pay) {cost}(?|) => {note} - {cost}
{cost} and i give a {note}, (how much|what) comes back(?|) => {note} - {cost}
(what's|what is) left of {pay} (when|if|after) {out} goes(?|) => {pay} - {out}
(what's|what is) left of {pay} (when|if|after) {out} (goes|is paid) and then {C}(?|) => {pay} - {out} - {C}
(how much|what) is left (over |)if i make {pay} and spend {out}(?|) => {pay} - {out}
(how much|what) do i save a year (with|at) {B} instead of {A} a month(?|) => ({A} - {B}) * 12
(how much|what) do i save a year if my plan drops from {A} to {B} a month(?|) => ({A} - {B}) * 12
{B} a month instead of {A}, (how much|what) is that over a year(?|) => ({A} - {B}) * 12
{A} a month, (how much|what) is that over a year(?|) => {A} * 12
wall {L} by {W} minus (door|window) {small} by {tall}, how much to paint(?|) => {L} * {W} - {small} * {tall}
(we need|the target is) {A} and we (have|raised) {B}, (how much|what) is still missing(?|) => {A} - {B}
sold {n} at {a} each, spent {c} on material, (profit|what do i keep)(?|) => {n} * {a} - {c}
spent {c} on material, sold {n} at {a} each, (profit|what do i keep)(?|) => {n} * {a} - {c}
{A} minus {B} for me, {f} (kids|helpers) share the rest, (how much each|each one gets)(?|) => ({A} - {B}) / {f}
{x} laps for WHO and {y} fewer for me, (how many together|sum)(?|) => {x} + {x} - {y}
(how far|how many points) behind am i with {y} if the leader has {x}(?|) => {x} - {y}
{y} down, how many of {x} to go(?|) => {x} - {y}
'''
