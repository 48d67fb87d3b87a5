"""Scenes with money: wages, shopping, change, rent, savings, bills shared. Written as told_scenes.py says."""

SCENES = '''
= i (earn|get|make) {s} an hour
= my (wage|pay|rate) is {s} (an|per) hour
= they pay (me|him|her) {s} (an|per) hour
how much (is that |do i earn |do i get |)for {n} hours => {n} * {s}
what (is that|does that make|do i get) in a week of {n} hours => {n} * {s}
what (is that|do i earn) (if|when) i work {f} hours a day for {g} days => {f} * {g} * {s}
how many hours (do i need|must i work) (for|to get|to earn) {A} => {A} / {s}
= i work {f} hours a day, {g} days a week( at {s} an hour|)
how many hours (is that a week|a week|per week) => {f} * {g}
how many hours (is that|do i work) in {n} weeks => {f} * {g} * {n}
= i (work|do) {f} hours a day, {g} days a week at {s} an hour
what do i (earn|get|make) (a|per|each) week => {f} * {g} * {s}

= i (earned|got|made|was paid) {a} for {n} hours( of work|)
= they paid (me|us|him) {a} for {n} hours
what (is that|was it|did i earn) (an|per) hour => {a} / {n}
how much (is that|was it|did i get) per hour => {a} / {n}

= my (shift|work day) (is|was) {f} hours and i did {g} (of them|shifts)( this week|)
how many hours (is that|altogether|in total) => {f} * {g}
= i worked {n} hours on monday, {f} on tuesday and {g} on friday
how many hours (is that|altogether|in total|did i work) => {n} + {f} + {g}
what do i get at {s} an hour => ({n} + {f} + {g}) * {s}
what is (that|the average) (a|per) day on average => ({n} + {f} + {g}) / 3

= i (get|earn|bring home) {A} a month and (pay|spend) {B} (on|for) rent
= my (pay|pension|salary) is {A} and (the rent|my rent) is {B}
- pay {A}, rent {B}
(what|how much) (is left|do i have left|remains) => {A} - {B}
what (percent|percentage) of (it|my pay|the money) is the rent => {B} / {A} * 100
= i (get|earn|have) {A} a month, (pay|spend) {B} (on|for) rent and {C} (on|for) food
- (budget|pension|pay) {A}, rent {B}, food {C}
(what|how much) (is left|do i have left|remains|is there still) => {A} - {B} - {C}
(what|how much) do i (spend|pay) (altogether|in total|in all) => {B} + {C}
= i have {A} (for|over) {f} (weeks|days)
= my (budget|pocket money|holiday money) is {A} for {f} (days|weeks)
= i have {A} to get through {f} (days|weeks)
(how much|what) can i spend (a day|per day|each day|a week|per week) => {A} / {f}
(how much|what) (is left|remains) (if|when|after) i (spend|pay|lose) {B} => {A} - {B}
= i had {A} (in my wallet|in my purse|in cash|on me), (spent|paid) {B} and then {C}
= i (had|started with) {A} and (spent|paid|used) {B} (and|and after that|and later) {C}
- had {A}, (spent|gave away|paid) {B} and {C}
(how much|what) (is left|do i have left|do i still have|remains) => {A} - {B} - {C}
(how much|what) did i (spend|pay)( in total| altogether|) => {B} + {C}
= i had {A}, (spent|paid|lost) {B} and then (got|found|earned) {c}
how much (do i have|have i got|is there)( now|) => {A} - {B} + {c}
= i had {a}, (got|found|earned) {b} (more|on top) and then (won|got) (another|also) {c}
how much (do i have|have i got|is there)( now|) => {a} + {b} + {c}

= GOODS (are|cost) {s} (each|apiece|a piece)
= (one|a) GOOD (is|costs) {s}
= the price of (a|one) GOOD is {s}
= they (want|ask|charge) {s} (for a|for one|per) GOOD
what (do|would) {n} (of them |GOODS |)cost => {n} * {s}
how much (is it |)for {n} => {n} * {s}
what do i pay for {n} and {t} (delivery|postage|shipping|for the bag) => {n} * {s} + {t}
how much (change|do i get back) (if i buy {n} and pay with|for {n} from a) {over} => {over} - {n} * {s}
how many (can i buy|do i get|can i get|could i buy) (with|for) {A} => {A} / {s}

= {n} GOODS (cost|are|were|came to) {a}( together| altogether|)
= i (paid|gave|spent) {a} for {n} GOODS
= a (pack|set|box) of {n} (GOODS |)(is|costs) {a}
= (a|the) (pack|box|set) of {n} GOODS (costs|is) {a}
- {n} GOODS for {a}
what does one (cost|GOOD cost) => {a} / {n}
(how much|what) (is|was) (one|each|a single GOOD|each one) => {a} / {n}
(what is|what's) the price (per piece|for one|of one|each) => {a} / {n}
what would {f} (of them |)cost => {a} / {n} * {f}

= i (buy|take|want|need|order|bought) {n} GOODS at {s} (each|apiece|a piece)
= we (require|need|ordered) {n} GOODS at {s} (each|apiece)
- {n} GOODS at {s}
- {n} GOODS, {s} each
what (does the order come to|is the total|do i owe|is the bill|will it cost) => {n} * {s}
what (is|was) my change (from|if i pay with|out of) {over} => {over} - {n} * {s}
how much (do i get back|change do i get) from {over} => {over} - {n} * {s}
what (do i|does each of us|does each person) pay if we are {f} and share it => {n} * {s} / {f}
what do i pay with {t} (for delivery|postage|shipping) (on top|added) => {n} * {s} + {t}

= i buy {n} GOODS at {s} and {m} SNACKS at {t}
= {n} GOODS at {s} each and {m} SNACKS at {t} each (are|were) on (my|the) (list|bill|order)
- {n} GOODS at {s}, {m} SNACKS at {t}
what (is|was) (the total|my bill) => {n} * {s} + {m} * {t}
how much (is that|do i pay) (altogether|in total) => {n} * {s} + {m} * {t}

= the (bill|dinner|meal|taxi|check) (is|was|came to|comes to) {a} and (we are|there are|there were) {f} (people|of us)
= {f} (friends|people|colleagues) (share|split) (a bill of|a meal for|a taxi for) {a}
= (we|my friends and i|my neighbours and i) (share|split) {a} {f} ways
- (bill|dinner|taxi|rent) {a}, {f} (people|of us)
(what|how much) does each (one |of us |person |)pay => {a} / {f}
how much (is it|is that) (each|per person|a head|for everyone) => {a} / {f}
(what|how much) does each pay (if|when|with) {t} (tip is added|more for the tip) => ({a} + {t}) / {f}
= {f} (friends|people|colleagues|guests) pay {a} each
= each of us pays {a} and we are {f}
- {f} people, {a} (each|a head|per head)
(what|how much) (is that|do we pay|does it come to) (altogether|in total|together) => {f} * {a}
how much (do we have|is there) together (with {t} tip on top|if {t} tip goes on top) => {f} * {a} + {t}

= (the bill|it|the shopping) (is|was|came to|comes to) {B} and i (pay|paid) with (a|) {A}
= i (gave|handed over) {A} and (it|the bill) (is|was) {B}
- {B} (to pay|on the till), paid with {A}
(what is|what's) my change => {A} - {B}
how much (do i get back|change do i get|comes back|must they give back) => {A} - {B}
= the (coat|phone|bike|radio|chair) costs {A} and i (have|saved|have saved|only have) {B}
= i (want|am saving for) a (coat|phone|bike|radio) for {A} and have {B}( already|)
how much (is missing|do i still need|more do i need|am i short) => {A} - {B}
how many (weeks|months) (will it take|until i have it) if i (save|put away) {t} a (week|month) => ({A} - {B}) / {t}

= i (save|put aside|put away|lay back) {a} (a|every|each|per) month
= we (save|put aside) {a} (a|every|each|per) month
how much (is that |will it be |do i have |)(in|after) {n} months => {n} * {a}
how much is that (a|per|each) year => 12 * {a}
how much (is that |)in {f} years => 12 * {f} * {a}
how long (do i need|does it take|will it take|until i have) for {R} => {R} / {a}
how many months (to|until i|before i) (reach|have|get to) {R} => {R} / {a}
= i have {R} saved and (add|put in) {a} (a|every|each) month
= there is {R} in (my|the) account and {a} (comes|goes) in (every|each|a) month
how much (is it|do i have|will there be|is there) after {n} months => {R} + {n} * {a}
= i (owe|have to pay back|borrowed) {R} and pay (back |){a} (a|every|each) month
= my (debt|loan) is {R} and i pay {a} (a|every|each) month
how many months (will it take|does it take|until it is paid|do i pay) => {R} / {a}
how much (have i paid|is paid back) (after|in) {f} months => {f} * {a}
= i (borrowed|owed|owe) {A} and (have paid|paid|gave) back {B}
= (tom|my brother|she) owes me {A} and (has paid|gave) back {B}
how much (is still owed|is left|is open|do i still have to pay|is missing) => {A} - {B}

= (my|the|our) (phone|internet|gym|power|streaming|tv) (bill|plan|contract|subscription) (is|costs) {s} (a|per|each) \
month
= i pay {s} (a|every|per) month for (my phone|the gym|netflix|music|the paper|parking)
- (gym|phone|netflix|spotify|internet|insurance) {s} (a|per) month
(what|how much) (is that |do i pay |)(a|per|each) year => 12 * {s}
(what|how much) is (that|it) for {n} months => {n} * {s}
(what|how much) is that (a|per) year (with|plus) {t} for (joining|setting it up) => 12 * {s} + {t}
(what|how much) (is that|do i pay) (for|in|over) {f} years => 12 * {f} * {s}
= (my|the|our) (insurance|licence|membership|subscription|licence fee) (is|costs) {R} (a|per) year
= i pay {R} a year for (the car|insurance|the club|heating)
(what|how much) (is that|does it cost|do i pay) (a|per|each) month => {R} / 12
(what|how much) is that (a|per|each) week => {R} / 52
(what|how much) is (that|it) for {f} years => {f} * {R}
= (the|my|our) rent is {R} (a|per) month
- rent {R} a month
(what|how much) (is that|do i pay) (a|per|in a) year => 12 * {R}
(what|how much) (is that|does each pay) (each |)(if|when) {f} (people|flatmates|friends) share (it|the flat) => {R} / \
{f}
(what|how much) (is it|do i pay) with {a} for (heating|bills|water) (on top|added|as well) => {R} + {a}

= the hotel (is|costs|charges|wants) {a} (a|per) night
= one night (is|costs) {a}
(what|how much) (are|do i pay for|is it for|for) {f} nights => {f} * {a}
how many nights (can i stay|do i get) for {R} => {R} / {a}
(what|how much) do {f} nights cost (plus|and) {t} (tax|for the cot|for parking) => {f} * {a} + {t}
= (i|we) paid {R} for {f} nights
(what|how much) (is|was) that (a|per) night => {R} / {f}

= (entry|the entry|a ticket|the museum) (is|costs) {s} for adults and {t} for (children|kids)
= adults pay {s} and (children|kids) {t}
(what|how much) (do|is it for) {f} adults and {g} (children|kids)( pay|) => {f} * {s} + {g} * {t}
(what|how much) is it for {f} adults and (one|1) child => {f} * {s} + {t}

= (the machine|the car|a bike|the van|the hall) (rents for|costs|is) {a} a day
= they charge {a} a day for the (van|hall|bike|boat)
(what|how much) (is it|do i pay) for {f} days => {f} * {a}
(what|how much) is it for {f} days plus {b} (deposit|insurance|cleaning) => {f} * {a} + {b}
how many days (do i get|can i have it) for {R} => {R} / {a}

= (apples|potatoes|tomatoes|grapes|plums) (are|cost|go for) {s} a (kilo|kg)
= (a|one) kilo of (apples|potatoes|onions|cheese|meat) (is|costs) {s}
(what|how much) (do i pay for|is it for) {L} (kilos|kg) => {L} * {s}
(what|how much) (for|is) {L} (kilos|kg) and a bag for {t} => {L} * {s} + {t}
how many (kilos|kg) (do i get|can i buy) (for|with) {A} => {A} / {s}
= i paid {a} for {f} (kilos|kg|litres|metres) (of it|of rope|of paint|of meat)
(what|how much) is that (a|per|for one) (kilo|unit|one|litre|metre) => {a} / {f}

= (petrol|diesel|gas|fuel) (is|costs) {s} a (litre|gallon)
(what|how much) (do i pay for|are|is it for) {n} (litres|gallons) => {n} * {s}
how many (litres|gallons) (do i get|can i buy) (for|with) {A} => {A} / {s}
'''
