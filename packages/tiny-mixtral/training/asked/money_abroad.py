"""Money met abroad and at home: prices, wages, tips, refunds, presents, taxes, rents, with the target before or
after, other numbers beside the one that counts. The names in braces stand in money_requests.py; {y} is the
target told by its country (countries_of_money.py)."""
from .patterns import lines

MONEY_ABROAD = lines('''
the (rug|teapot|lamp) man in the bazaar says {m}, (am i being robbed|is he joking)? in {t} please
he started at {m} and i can only think in {t}(, so what's he asking|)(?|)
(hostel|the hostel|guesthouse) is {m} for (3|4|5) nights, {t}?
for (2|3|7) nights they take {m}, how much is the whole lot in {t}(?|)
room (12|204|7) costs {m}, what would that be in {t}(?|)
(flight|bus|train) (88|417|9) costs {m}, in {t} that's what(?|)
table of (4|6|9), bill came to {m}. (In {t}|How much {t}|That in {t})?
it's {m} and i'm (12|15|16), (how many|how much) {t} do i need to save(?|)
(lunch|dinner) for (two|three|four) was {m}, what's that back home in {t}(?|)
my (1st|second|third) payslip says {m}, (what's that in {t}|in {t} pls|{t}?)
page (3|14) of the contract says {m}, please state it in {t}
size (38|42|44) boots, {m}. {t}?
invoice (no 114|2031|77) is over {m}, we book in {t}. (What do I enter|Amount)?
since (2015|last year|1998) the rent has been {m}, and in {t}(?|)
gate (5|12) sandwich: {m}!! how much is that in {t}
is that a lot in {t}? they want {m}
is {m} (a bargain|a rip off|daylight robbery|a steal)? i only know {t}, so convert it
is that a lot? {m}. {t} is what i use, so tell me in that
would {m} hurt in {t}(?|) how much is it
{m}, dear or cheap? put it in {t} for me
(should|do) i laugh or cry at {m}? in {t} please
(my wage|the pay|the dole) here (is|comes to) {m} a week, mum asks what it is in {t}
they'd pay me {m} a year over there, (what's|how much is) that in {t}(?|)
(overtime|night shift|weekend work) brings {m}, my wife counts in {t}(, so|, how much is it)(?|)
(christmas|holiday|signing) bonus of {m}, what would that make in {t}(?|)
what should i expect in {t} from a salary of {m}(?|)
left {m} on the table as a tip, (was that mean|was that too much|stingy)? tell me in {t}
waiter got {m} from me, thats how much in {t}
is {m} what they call a tip?? in {t} please
taxi man (refuses|won't take) {t} and wants {m}, so (how much|what) is it(?|)
(the cabbie|driver) quotes {m}. In {t}, what's he after?
they (refunded|sent back|returned) {m}, i paid in {t}, (what should land on my card|how much should come back)(?|)
refund: {m}. my bank shows {t}. what will it show?
got {m} back (for the broken kettle|from the airline|for the cancelled gig), in {t} thats
(auntie|grandad|my godfather) put {m} in the (card|envelope), what can i call that in {t}(?|)
birthday money! {m}! how many {t}
a present for {m}, my budget is in {t}, (how much of it goes|what does that cost me)(?|)
wedding gift of {m}, state it in {t} for the thank you list
customs (wants|charged|asked) {m} for the parcel, what's that in {t}(?|)
the tax (man|office|letter) says i owe {m}, my account is in {t}(, how much do i wire|)(?|)
city tax of {m} a head, {t}?
vat on it was {m}, what does that make in {t}(?|)
(speeding fine|parking fine|library fine) abroad: {m}. In {t} how painful?
fined {m} for chewing gum!! what is that in {t}
(landlord|the landlady) raised it to {m}, i earn {t}, so (what|how much) do i pay(?|)
deposit {m}, flat found! how many {t} do i need for that(?|)
rent abroad would be {m}, say it in {t}
the flat (on floor 3|with 2 rooms|number 8) goes for {m}, how many {t} is it(?|)
nan's pension from over there is {m}, she wants to know in {t}
(school|uni|college) fees {m}, dad pays in {t}, what's his damage(?|)
(roaming|data roaming) cost me {m}!!!! {t}??
my (steam|xbox|nintendo) cart says {m}, what's that in {t}(?|)
skin in the game shop is {m}, how much {t} thats
sneakers drop at {m}, {t} price(?|)
concert merch {m} each, {t} for one(?|)
she paid {m} for (nails|lashes|a haircut), how much is that even in {t}
(copay|dentist|the filling) abroad was {m}, insurance form wants {t}
insurance pays out {m}, (i'd|i would) get how many {t}(?|)
hospital bill {m}; patient pays in {t}; amount?
a sack of (cement|rice|flour) costs {m} down there, what's that in {t}(?|)
supplier quotes {m}, our budget line is in {t}, (what goes in it|fill it in)(?|)
plumber abroad charged {m}, (i'd|to) compare, tell me in {t}
bricks come to {m}, client pays {t}. What do I bill?
fresh (saffron|truffles|vanilla) at {m} a box, my kitchen books run in {t}, so(?|)
menu (2|b|of the day) is {m}, what would it be in {t}(?|)
pint in the airport: {m}. somebody tell me in {t}
coffee {m}?! {t}?
(two|three) coffees, {m} altogether, and in {t}(?|)
in {t}, what does {m} (set me back|cost me|come out at)(?|)
in {t}, is {m} (a lot|much)? convert it
in {t} i'd be paying what for something that costs {m}(?|)
what {t} sum do i (need|wire|send) so they get {m} worth(?|)
to {t} please, from {m}
into {t} with it: {m}
out of {m} i get how many {t}(?|)
{t} wanted, {m} in hand
given {m}, find {t}
i hold {m}, i want {t}, how (much|many)(?|)
{m} burning a hole in my pocket, what's that in {t}(?|)
{m} in (proper|real|normal) money, i.e. {t}(?|)
{m}, or as we say, how many {t}(?|)
{m} for (tourists|foreigners) who think in {t}(?|)
what would that be in {t}: {m}
what would that be in {t}? it says {m}
what would {m} look like on a {t} price tag(?|)
what {t} price would match {m}(?|)
what does {m} come to over here, in {t}(?|)
{m} over there is what over here in {t}(?|)
over here we have {t}, over there it costs {m}, so(?|) how much
the price tag has {m}, my purse has {t}, how much (do i count out|leaves my purse)(?|)
my (card|revolut|bank app) shows {t} but the till said {m}, what will it take(?|)
atm (offers|gave me|spat out) {m}, how much {t} left my account(?|)
(cash machine|atm) asks {m} or more, thats how many {t}(?|)
changing {m} back into {t} before the flight, what do i end up with(?|)
leftover holiday money {m}, what's it (good for|make|come to) in {t}(?|)
found {m} in grandad's coat, worth how many {t} today(?|)
if i sell it for {m}, how many {t} did i make(?|)
my etsy sale came in at {m}, in {t}?
a lad owes me {m}, he pays in {t}, how (many|much) should he hand over(?|)
we split and my share is {m}, i'll send {t}, how (many|much) is it(?|)
lost {m} at poker, don't tell my wife, what's that in {t}(?|)
(bet|i bet) {m} and won the same, {t}?
prize money: {m}. In {t} for the press release, please.
donation of {m}, receipt must be in {t}, how much do i write(?|)
(crowdfunding|the charity) goal {m}, how many {t} is the goal(?|)
(please sir|sorry sir|hello sir), {m} how much make in {t}(?|)
how I can know {m} in {t} please(?|)
i not know this money, {m} is what in {t}(?|)
me pay {m}, how many {t} is it(?|)
is possible to say {m} in {t}(?|)
(kindly|would you kindly) let me have the {t} figure for {m}(.|)
might one ask what {m} amounts to in {t}(?|)
forgive me, dear, but what is {m} in {t}? My glasses are upstairs.
i'd be ever so glad to know {m} in {t}(.|)
if it isn't a bother, {m} in {t}(?|)
idk what {m} is, hit me with {t}
bruh {m}?? whats that in {t}
ngl {m} sounds insane, whats it in {t}
{m} fr? in {t} tho
wtf is {m} in {t}
{m} gimme {t}
{m}. {t}. go.
{m} {t} cnvrt
cnvrt {m} 2 {t}
{m} how much become in {t}
whats {m} as {t} m8
{t} for {m}, cheers
{m}, quick, in {t}, the waiter is (coming|waiting|staring)
someone is waiting at the till: {m} in {t}(?|)
(settle a bet|bet): {m} is how many {t}(?|)
{m} in {y}(?|)
{m} in {y}, (please|how much|roughly|what would it be)(?|)
(what's|how much is|what is|what would be) {m} in {y}(?|)
(is|would) {m} (be |)a lot in {y}? how much is it
i (have|got|need|saved|won) {m}, what's that in {y}(?|)
it's priced at {m}. And in {y}?
(change|convert|swap|turn) {m} (to|into) {y}( for me| please|)
(going there soon|flying tomorrow|moving in may), so {m} in {y} makes(?|)
the (shop|bill|hotel) wants {m}, (say it|put it) in {y}
my (nan|cousin|tutor) gave me {m}; (what|how much) is it in {y}(?|)
in {y}, what's {m}(?|)
tell me {m} in {y}
from {m} to {y}(?|)
''')
