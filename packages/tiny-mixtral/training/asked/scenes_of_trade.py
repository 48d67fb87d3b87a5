"""Scenes of buying and selling: tickets, unit prices both ways, several at a discount, tax inside and on top, plans
with a base, instalments, profit. Written as told_scenes.py says."""

SCENES = '''
= tickets are {s} (each|a head|per person) and there are {f} of us
= one ticket is {s} and we are {f}
= {f} of us (go|are going) (to the show|to the zoo|skating|bowling) and it costs {s} (each|a head|for every person)
- tickets {s}, {f} of us
- {f} (people|of us), {s} (each|per ticket|a head)
(how much|what) (is it|do we pay|is that) (altogether|in all|for everybody|all together) => {f} * {s}
> total => {f} * {s}
(how much|what) (is it|do we pay) with a booking fee of {t} for the whole order => {f} * {s} + {t}
(how much|what) (is it|do we pay) with a booking fee of {t} on every ticket => {f} * ({s} + {t})
(how much|what) (is it|do we pay) if {g} (more friends|cousins|others) (come along|join us) => ({f} + {g}) * {s}
(how much|what) do we pay with {p} (group discount|off) => {f} * ({s} - {p} / 100 * {s})
(how much|what change) do we get back from {over} => {over} - {f} * {s}

= {n} GOODS cost {a} (together|in all|as a set)
= i (paid|gave|spent) {a} (in all|altogether) for {n} GOODS
= they (ask|want) {a} for a (pack|bundle|set|lot) of {n} GOODS
- {n} GOODS, {a} (the lot|all together|in total)
- {a} buys {n} GOODS
(how much|what) is (one|a single GOOD|each) => {a} / {n}
> (price of one|so one costs|per piece) => {a} / {n}
(how much|what) (would|do) {f} of them cost at that (rate|price) => {a} / {n} * {f}
(how much|what) do {f} lots like that cost => {f} * {a}
(how much is the lot|what does the lot cost) after {p} off => {a} - {p} / 100 * {a}
= one GOOD costs {a} and i (need|take|want) {n}
= GOODS are {a} (each|apiece|a piece) and we (need|take|want) {n}( of them|)
= i (buy|order|get) {n} GOODS and (each|every) one is {a}
- GOODS {a} each, need {n}
- {n} GOODS, {a} each
(how much|what) (is it|do i pay|is that) (for all of them|in all|altogether) => {n} * {a}
> (total|sum|so all together) => {n} * {a}
(how much|what) (is it|do i pay) if i get {f} of them free => ({n} - {f}) * {a}
(how much|what) (is it|is that) with {p} off (everything|the whole order) => {n} * ({a} - {p} / 100 * {a})
(how much|what) does each pay if {f} of us (share|go halves on|chip in for) it => {n} * {a} / {f}

= (eggs|rolls|roses|pencils|doughnuts|oysters) (are|cost|go for) {s} a dozen
- (eggs|rolls|roses|pencils|doughnuts) {s} (a|per) dozen
(how much is|what is) (one|a single one) => {s} / 12
(how much|what) (are|do i pay for|is it for) {f} dozen => {f} * {s}
(how much|what) (are|would be) {n} of them at that rate => {s} / 12 * {n}
(how much|what) do i pay for {f} dozen and a {t} (box|delivery|bag) => {f} * {s} + {t}
= i (bought|got|ordered) {f} dozen (eggs|rolls|roses|doughnuts) and {g} of them (broke|were bad|are gone)
- {f} dozen (eggs|roses|doughnuts), {g} (broken|bad|gone)
how many (good ones |)(are left|remain|do i have now) => 12 * {f} - {g}
how many (did i have|were there) (at first|before that|to begin with) => 12 * {f}

= a (shirt|chair|lamp|tyre|jacket|mug) costs {a}, i (take|want|need) {f} and (get|there is) {p} off
= i (buy|am buying) {f} GOODS at {a} each and the (shop|seller|voucher) (gives|takes) {p} off
- {f} GOODS at {a}, {p} off
(how much|what) (do i pay|is it|is left to pay|is the damage) => {f} * ({a} - {p} / 100 * {a})
(how much|what) (do i save|is the discount in money|is knocked off) => {f} * {p} / 100 * {a}
(how much|what) would (it|they) be without the (discount|offer) => {f} * {a}
(how much|what) does one (of them|GOOD) cost then => {a} - {p} / 100 * {a}
(how much|what) is it per person if {g} of us share => {f} * ({a} - {p} / 100 * {a}) / {g}

= the price (of|is) {a} (and it |)already (includes|contains) {p} (VAT|tax)
= {a} is the price with {p} (VAT|tax) (inside|already in it|included)
- {a} including {p} (VAT|vat|tax)
(how much|what) is it (without|before) (VAT|tax) => {a} / (1 + {p} / 100)
(how much|what) (VAT|tax) is (in it|in there|inside) => {a} - {a} / (1 + {p} / 100)
= {a} is (net|without tax|before VAT) and {p} (is added|comes on top|has to go on)
= i (quoted|charge|billed) {a} plus {p} (VAT|tax)
- {a} net, plus {p}
(how much|what) (does the customer pay|is it gross|is the whole invoice) => {a} + {p} / 100 * {a}
(how much|what) (goes to the tax office|is the tax part) => {p} / 100 * {a}
(how much|what) are {f} such invoices (gross|with everything) => {f} * ({a} + {p} / 100 * {a})
(how much|what) are {f} such invoices net => {f} * {a}

= my (phone plan|contract|tariff) is {a} a month plus {t} (per|for every|for each extra) gigabyte
= i pay {a} a month for the line and {t} for (each|every) (gigabyte|gig) (on top|extra)
- plan {a} monthly, {t} per (gig|gigabyte|GB)
(how much|what) is a month with {f} (gigabytes|gigs) => {a} + {f} * {t}
(how much|what) are just the extras for {f} (gigabytes|gigs) => {f} * {t}
(how much|what) is (a year|the whole year) without (any extras|extra data) => 12 * {a}
(how much|what) is a year with {f} (gigabytes|gigs) every month => 12 * ({a} + {f} * {t})
= the (taxi|cab|scooter) (costs|takes|is) {s} to start and {t} (a|per|for every) (km|kilometre|mile)
- (taxi|cab): {s} base, {t} per (km|mile)
(how much|what) (is it for|do i pay for) {n} (km|of them) => {s} + {n} * {t}
(how much|what) does each pay if {f} of us ride {n} of them => ({s} + {n} * {t}) / {f}
(how much|what) is there and back, {n} each way, with two rides => 2 * ({s} + {n} * {t})
= the (van|boat|hall|bike|tent) (is|costs) {a} a day and {b} (once |)for (cleaning|the paperwork)
- (van|boat|hall) {a} a day, {b} once for cleaning
(how much|what) (is it|do we pay) for {f} days => {f} * {a} + {b}
(how much|what) (is it|do we pay) for {f} days without that fee => {f} * {a}
(how much|what) does each of {g} people pay for {f} days => ({f} * {a} + {b}) / {g}
= the (van|boat|hall|bike|tent) (is|costs) {a} a day and (insurance is|helmets are) {b} a day( too| as well|)
- (van|boat|bike) {a} a day, insurance {b} a day
(how much|what) (is it|do we pay) for {f} days => {f} * ({a} + {b})
(how much|what) (is it|do we pay) for {f} days without that extra => {f} * {a}

= (films are|the film channel is) {s} a month and music {t}
= i (pay|spend) {s} on (films|one app) and {t} on (music|another) (a|every|each) month
- (netflix|films) {s}, (spotify|music) {t}, (both a|per) month
(how much|what) (is that|are both) (a|each|per) month => {s} + {t}
(how much|what) (is that|are both|do i spend) (a|per|in a) year => 12 * ({s} + {t})
(how much|what) is the first (one |)alone (a|per) year => 12 * {s}
(how much|what) are both per person if {f} of us share => ({s} + {t}) / {f}
= the gym is {s} a month and the first month is free
(how much|what) (is|do i pay for) the first year => 11 * {s}
(how much|what) is a normal year => 12 * {s}

= i (bought|got) {n} GOODS at {t} each and sold them at {d} each
= {n} GOODS cost me {t} each and (i sold them|they went|i sold all of them) at {d} each
- {n} GOODS, bought at {t}, sold at {d} each
(how much|what) (did i earn|is the profit|did i make on all of them) => {n} * ({d} - {t})
(how much|what) (did i earn|is the profit) on one => {d} - {t}
(how much|what) (came in|did customers pay|did i take) (altogether|in all) => {n} * {d}
(how much|what) (went out|did i lay out|did i spend) (on them|to buy them) => {n} * {t}
= i (bought|got) a WISH for {B} and (sold it|it went) for {A}
- WISH bought {B}, sold {A}
(how much|what) (did i make|is my gain|is the profit) => {A} - {B}
how many percent (did i make|is the profit) on what i paid => ({A} - {B}) / {B} * 100
(how much|what) do i keep after fees of {C} => {A} - {B} - {C}
(how much|what) (does each get|is it each) if {f} of us share the profit => ({A} - {B}) / {f}

= a WISH (is|costs) {A}, i pay {B} (down|now|straight away) and the rest in {f} (instalments|monthly parts)
- WISH {A}, {B} down, rest in {f} (instalments|parts)
(how much|what) is (one|each|every) (instalment|part) => ({A} - {B}) / {f}
(how much|what) is still (open|owed) after the down payment => {A} - {B}
= for the WISH i pay {B} (down|now) and then {f} (times|instalments of) {c}
- WISH: {B} now, then {f} instalments of {c}
(how much|what) (is it|do i pay|does it cost me) (in the end|altogether) => {B} + {f} * {c}
(how much|what) do the instalments come to => {f} * {c}
= i (saw|want) a WISH for {A}, have {B} and (save|put by) {t} (a|every) week
- WISH {A}, got {B}, saving {t} a week
how (long|many weeks) (do i wait|until i can buy it|does it take) => ({A} - {B}) / {t}
(how much|what) (am i short|is missing)( now| today|) => {A} - {B}
(how much|what) will i have (after|in) {f} weeks => {B} + {f} * {t}
= we (took|made) {a} on (friday|monday), {b} on saturday and {c} on sunday
- takings: {a}, {b}, {c}
(how much|what) is that (for|over) the three days => {a} + {b} + {c}
(how much|what) is that a day on average => ({a} + {b} + {c}) / 3
(how much|what) does each of {f} (partners|sellers) get => ({a} + {b} + {c}) / {f}

= parking is {s} for the first hour and {t} for (each|every) (further hour|hour after that)
- parking: first hour {s}, then {t} (an|per) hour
(how much|what) (is it|do i pay) for {n} hours => {s} + ({n} - 1) * {t}
(how much|what) (is it|do i pay) for two hours => {s} + {t}
= everything is half price and i (take|want) {n} GOODS (marked|that were) {a} each
- GOODS {a} each, now half price, i take {n}
(how much|what) (do i pay|is it|is it for all) => {n} * {a} / 2
(how much is|what is) one now => {a} / 2
(how much|what) would they be at the old price => {n} * {a}
= adults pay {s}, children half, and we are {f} adults and {g} children
- adult {s}, child half price; {f} adults, {g} children
(how much|what) (is it|do we pay) (altogether|for everybody) => {f} * {s} + {g} * {s} / 2
(how much|what) do the children pay together => {g} * {s} / 2
(how much|what) do the adults pay together => {f} * {s}
= WHO sells a WISH for {A} and gets {p} commission
= the agent takes {p} of the {A} that the WISH brings
- WISH sold for {A}, {p} commission
(how much|what) is the commission( in money|) => {p} / 100 * {A}
(how much|what) is left for the owner => {A} - {p} / 100 * {A}
= WHO and i buy a present for {a} and (pay|go) halves
(how much|what) is my (half|share|part) => {a} / 2
(how much|what) is my (half|share) with a card for {t} => ({a} + {t}) / 2
= {n} people give {s} each and WHO (adds|gives|puts in) {a}
- {n} people give {s} each, WHO gives {a}
(how much|what) is in the (pot|hat|box) => {n} * {s} + {a}
(how much|what) came from the {n} alone => {n} * {s}
'''
WHOLE = '''
(so |quick one: |)(how much|what) (is it |)for {f} of us if tickets are {s}( each| a head|)(?|) => {f} * {s}
(how much is one|what does one cost|price of one) if {n} GOODS (cost|are) {a}( together| in all|)(?|) => {a} / {n}
(how much are|what do i pay for|price of) {n} GOODS if (one is|one costs|each is) {a}(?|) => {n} * {a}
{n} for {a}, (so |)(price of one|how much is one|what does one cost|what is each)(?|) => {a} / {n}
one (costs|is) {a}, (so |)(price of|how much are|how much for) {n}(?|) => {n} * {a}
{n} GOODS for {a} (altogether|the lot), (i only want|i need) {f}, how much(?|) => {a} / {n} * {f}
(the |my |)bill is {a}, (i |)want to leave a {p} tip, how much (altogether|in total|do i pay then)(?|) => {a} + {p} / \
100 * {a}
(the |my |)bill is {a}, (i |)want to leave a {p} tip, how much (is the tip|must the tip be|do i leave extra)(?|) => \
{p} / 100 * {a}
bill {a}, tip {p}, {f} of us, each(?|) => ({a} + {p} / 100 * {a}) / {f}
(what is|how much is|) {R} (increased|raised|bumped up) by {p}(?|) => {R} + {p} / 100 * {R}
(what is|how much is|) {R} (decreased|lowered|cut) by {p}(?|) => {R} - {p} / 100 * {R}
(what do i get|what comes out) if {R} (grows|goes up|rises) by {p}(?|) => {R} + {p} / 100 * {R}
(what do i get|what comes out) if {R} (shrinks|goes down|falls) by {p}(?|) => {R} - {p} / 100 * {R}
by how much does {R} (grow|go up|rise|change) if it (gains|is raised by) {p}(?|) => {p} / 100 * {R}
(make|can you make) {R} (bigger|higher|larger) by {p} => {R} + {p} / 100 * {R}
(make|can you make) {R} (smaller|lower) by {p} => {R} - {p} / 100 * {R}
(what is the |)change from {over} (for|if i take|when i buy) {n} GOODS at {s}( each| apiece|)(?|) => {over} - {n} * {s}
{a} (has|includes) {p} VAT in it, (what is it without|how much without|net price)(?|) => {a} / (1 + {p} / 100)
{a} and {p} VAT comes on top, (what is it with|how much then|gross price)(?|) => {a} + {p} / 100 * {a}
(my son asks: |)what do {f} dozen cost at {s} (a|the|per) dozen(?|) => {f} * {s}
what does one cost at {s} (a|the|per) dozen(?|) => {s} / 12
(how many weeks|how long) must i save {t} a week for a WISH of {A} if i have {B}(?|) => ({A} - {B}) / {t}
(how much|what) is left to pay on {A} after {B} down(?|) => {A} - {B}
i owe {A}, paid {B}, (the rest|what is open) in {f} parts, how much is one(?|) => ({A} - {B}) / {f}
take {B} off {A} and (share|split) (the rest|what is left) (among|between) {f}( of us| people|) => ({A} - {B}) / {f}
add {b} to {a} and (share|split) (it all|the total) (among|between) {f}( of us| people|) => ({a} + {b}) / {f}
(lol |ok so |)there's {f} of us n tickets r {s} each, whats the damage(?|) => {f} * {s}
(lol |ok so |)there's {f} of us n the bill is {a}, whats the damage each(?|) => {a} / {f}
would you kindly tell me what {n} GOODS come to at {s} apiece(?|) => {n} * {s}
would you kindly tell me what one GOOD comes to if {n} of them are {a} in all(?|) => {a} / {n}
for {n} GOODS i give {a}, how much it is for one(?|) => {a} / {n}
for one GOOD i give {a}, how much it is for {n}(?|) => {n} * {a}
'''
