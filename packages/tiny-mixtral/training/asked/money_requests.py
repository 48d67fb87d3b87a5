"""How strangers ask for money in another currency: {m} is the amount with its currency, {a} the number alone, {f} and
{t} the currencies, {p} the second in brackets, {s} a sentence that holds the amount, {S} one at the
beginning."""
from .patterns import lines

STORIES = lines('''
(we|i|they) owe (them|him|her|my landlord|the plumber|us) {m}
i found {m} in (an old coat|a drawer|my pocket|a taxi|grandpa's desk)
found {m} in (an old coat|my jacket|a book|the sofa)
(my|our) (rent|salary|pension|deposit|mortgage|phone bill) is {m}( a month| per month|)
i (earn|make|get|send home|save|spend) {m} (a month|every month|a week|per year)
(i'm|i am|im) sending {m} (home|to my mother|to my family|to my parents|back home)
i saw (shoes|a watch|a jacket|a bike|a lamp) for {m}
(the|this|that) (jacket|phone|rug|carpet|bag|guitar|tour|taxi|cab) (is|costs|was) {m}
(the|a) (cab|guide|seller|plumber|vendor|landlord|dentist|mechanic) (wants|asks|charges|is asking|asked for) {m}
(the|our|my) (hotel|hostel|airbnb|room|apartment) (in Prague|in Oslo|in Cairo|by the sea|there|) (costs|is) {m} (a \
night|per night|a week)
(my|his|her) (nan|uncle|boss|aunt|grandfather|sister|godmother) (gave|sent|left|paid|lent|owes) me {m}
(dinner|lunch|a beer|breakfast|a haircut|coffee|a ticket|the visa|parking) (was|is|costs|came to|cost us) {m}
(the|my) (flight|train|bus|ferry|concert) ticket (is|was|costs|cost) {m}
i (sold|am selling|want to sell) my (car|bike|guitar|laptop|goats) for {m}
i (have|only have|still have|got) {m} (left|in cash|with me|in my wallet|on my card)
(we|i) (won|raised|collected|borrowed|inherited|withdrew|changed) {m}
(the|an|our) invoice (is|says|is for|comes to) {m}
(they|the company|the client|my customer) (offered|paid|will pay|offer) (me |us |){m}
the (fine|toll|fee|tax|tip|entrance|shipping|repair) is {m}
a (kilo of tomatoes|loaf of bread|litre of petrol|pack of cigarettes|sim card) costs {m}
my (budget|limit|allowance|scholarship|price) is {m}
i (paid|spent|lost|tipped) {m} (for a taxi|on holiday|yesterday|at the market|for it|in the casino)
(the|this) (house|flat|car|boat|farm) (is on sale|sells|goes|is listed) for {m}
it (costs|is|was|says) {m}
(tuition|insurance|the course|daycare|the vet) (is|costs) {m}
(my|our) school trip (costs|is) {m}
''')
ASKED_AFTER = lines('''
{S}. {t}?
{S}. {t} please(?|)
{S}. (In|in|And in|So in|That in) {t}(?|)
{S}, (in|and in|so in|as) {t}(?|)
{S}, in {t} (thats|that is|that's) what(?|)
{S} in {t} (how much|what is that|please)(?|)
{S}. (What|what) is that in {t}(?|)
{S}, what('s| is|s) that in {t}(?|)
{S} what (is it|is that) in {t}
{S}. (How|how) (many|much) {t} is that(?|)
{S} how many {t} is that
{S}. How much in {t}(?|)
{S} lol, how much is that in {t}
{S} haha (how much|what) is that in {t}
{S}!! how much is that in {t}(?|)
{S}... (in {t}|how many {t}|what's that in {t})(?|)
{S} - (how much|what is it|what's that) in {t}(?|)
{S} - {t}?
{S}. (Is|is) that (a lot|much|expensive|cheap|fair)? (What is it|How much) in {t}?
{S}. How much is that in my money, {t}(?|)
{S}. What is that in my money {p}(?|)
{S} how much is it in my currency {p}
{S}. (My|my) (wife|boss|mother|accountant|friend|bank) (wants|needs|asks for) it in {t}(. How much is that?|. Can you \
convert?|.|)
{S}. (I|i) (think|count|get paid|only pay) in {t}, (so how much is that|what is it|how much would that be)(?|)
{S}. (Please convert|Convert it|Convert|Please change it) (to|into) {t}(.|)
{S}, (pls|please|plz) convert (to|into|in) {t}
{S}, and i want to (pay|know it|have it|see it) in {t}
{S} but i (only have|have|pay with|want) {t}(, how much do i need|. How much is that)(?|)
{S}. How much is (this|that|it) worth in {t}(?| today?| now?|)
{S}. What (do|would|will) i get (for it |for that |)in {t}(?|)
{S}. How many {t} (do i|will i|would i|should i) (get|need|have|expect)(?|)
{S}. (Can|Could) you (tell me|say|work out) (what that is|how much that is|that) in {t}(?| please?|)
{S}. Would you (kindly|please) (convert|express|state) (this|that) in {t}(?|.)
{S}. (I would like|I need|We need) to know (what that is|how much that is) in {t}(.| please.|)
(so|ok so|well|hi|hey|hi there), {s}(, |. )(how many {t}|what's that in {t}|in {t}|how much in {t})(?|)
''')
NEUTRAL = lines('''
(how much|how many) {t}? {S}
what is that in {t}? {S}
(please convert to|i need this in|can you give me) {t}: {s}
how much is {m} worth in {t}(?| today| right now|)
how much (is|are) {m} in {t} (nowadays|at the moment|right now|roughly|exactly)(?|)
what do i get for {m}, in {t}(?|)
what do i get in {t} (for|if i change|if i give them|when i sell) {m}(?|)
how many {t} (do|will|can|would) (i|we|they) (get|receive|have|expect|pocket) (for|from) {m}(?|)
how many {t} (must|should|do) i (pay|bring|take|withdraw) (for|to cover) {m}(?|)
if i (change|exchange|swap|bring|convert|trade) {m}(, | )(how many {t} do i get|what do i get in {t}|how much is it in \
{t})(?|)
if (someone|he|she) (pays|gives|owes) me {m}(, | )(how many {t} is that|how much is that in {t})(?|)
{m} in my money {p}(?|)
{m} in my (money|currency), {t}(?|)
(what is|what's|whats) {m} in (my|our|local|proper) money {p}(?|)
how much is {m} in {t} for (a tourist|my trip|my taxes|my budget|the invoice)(?|)
{m} in {t} (because|since) (i get paid in {t}|the invoice is in {t}|my bank uses {t}|the form asks for {t}|i pay in \
{t})
(i need|give me|tell me) {m} in {t} (because|since) (my boss|the bank|the shop|my wife) (wants|takes|needs) {t}
{m}, how many {t}(?|)
{m}, {t}(?|)
{m}. {t}(?| please|)
{m}. (Now|And|So|Then) in {t}(?|.|)
{m} {t} (please|pls|convert|conversion|?)
{m} (>|>>|-->|==>|to:|in:) {t}
{m} = ___ {t}
{m} = x {t}
{m} {t} =
{m} convert (to|in|into) {t}( please| pls|)
{m} into {t} (how much|how many|what is it)(?|)
{m} to {t} (please|pls|thx|thanks|ty|today)
{m} as {t}
{m} against {t}(?|)
{m} (works out as|comes out at|amounts to|is the same as|is worth|is equal to) how many {t}(?|)
{m} is (what|how much) in {t}(?|)
{m}, (i need that|give it to me|make that|make it|put that|i want it) in {t}(.| please|)
{t}, {m}
{t}: {m} = ?
{t} = ? {m}
{t} equivalent of {m}
{m} {t} equivalent(?|)
(in|to) {t} (please|pls): {m}
in {t} (please|pls|now)(,|) {m}
in {t}, {m} (is|would be|makes|are)(?| what?|)
in terms of {t}, (what|how much) is {m}(?|)
{f} to {t} {a}
{f} to {t}(:|,) {a}
{f} to {t} (for|with) {a}
{f} (in|into) {t} please(,|:) {a}
{f} > {t} {a}
{f} -> {t}(:|) {a}
{f} to {t}, (i have|it says|i've got|amount) {a}
from {f} to {t}(,|:) {a}
from {f} (to|into) {t}, (what is|how much is|i have) {a}(?|)
convert from {f} (to|into) {t} (the sum|the amount|for) {a}
(convert|change) {f} (to|into) {t}(:|,) {a}
amount {a}, from {f} to {t}
{a} from {f} to {t}
(please|kindly) (convert|express|give|state) {m} in {t}
(please|kindly) (tell|inform|advise) me how many {t} (there are in|correspond to|i get for) {m}(.|)
(dear|good) (sir or madam|assistant|morning|evening), (could|would) you (please|kindly) (convert|express) {m} (in|\
into) {t}(?|.)
i would be (grateful|glad|happy) if you could (convert|express|give me) {m} in {t}(.|)
would it be possible to (have|get|see|pay) {m} in {t}(?|)
would you mind (converting|changing|telling me) {m} (in|into) {t}(?|)
(help|quick|fast|urgent)(, |: |! ){m} (in|to) {t}(?|!|)
(ugh|oh no|sigh|hmm|erm|uh|wow), (what is|what's|how much is) {m} in {t}(?|)
please i (need|want) know (how many|how much) {t} is {m}
(how|how to) (make|do|get) {m} (to|in|into) {t}(?|)
what is the {t} (of|for|from) {m}(?|)
how many is {m} (in|of|on) {t}(?|)
how much cost {m} in {t}(?|)
(me|i) want {m} (be|to be) in {t}
(could|can) i (get|have|see) {m} in {t}(?| please| pls|)
(let me know|find out|work out|figure out|check) (how many|how much) {t} {m} (is|makes|are)
(let me know|find out|work out|figure out|check) what {m} (is|makes|would be) in {t}
(siri|alexa|computer|hey google|assistant) (what is|what's|convert) {m} (in|to) {t}
okay (so |)what would {m} be if i had it in {t}
(we|they|people) (pay with|use|have) {t} here(, |. )(so what is|what's|how much is) {m}(?|)
i'm (in|from|moving to) (a country|a place) (with|that uses) {t}(, |. )(what is|how much is) {m} (there|)(?|)
(the|my) (form|app|shop|website|bank|tax office) (wants|needs|only takes|is in) {t}(, |. )(i have|mine is|it's|what \
is) {m}(?|)
(suppose|say|imagine|let's say) (it's|we have|i've got|it costs) {m}(, |. )(how many {t} is that|what's that in {t})(?|)
i (never|don't) know how (much {m} is in {t}|many {t} {m} is)(?| please|)
(bought it|got it|saw it|sold it|booked it|it's yours) for {m}(, |. )(how many {t} is that|what's that in {t}|in \
{t})(?|)
(best price|last price|final price|my price|special price|for you) {m}(, |. )(how much in {t}|in {t} please|what is \
that in {t})(?|)
price (in {f}|of it): {m}, (price |)in {t}(?|)
(want to|need to|wanna|gotta) (change|swap|exchange|convert) {m} (to|into|for) {t}
(buy|buying|get|getting) {t} (for|with) {m}(, |: | )(how many|how much|how many do i get)(?|)
(sell|selling) {m} for {t}(, |: | )(how many|how much|how many do i get)(?|)
(pay|paying|charge|charging) {m} (in|as) {t}(, |: | )(how much|how much is it|what is it)(?|)
(remittance|transfer|payment|wire|western union)(:|,) {m} (to|in|into) {t}(?|)
(is|are) {m} (more than a little|enough|a good salary|too much|nothing)? (How much is it|What's that) in {t}?
what is {m} in {t} thanks
um so (i have|i've got) {m} and i'd like to know (what that is|how much that is) in {t}
okay so {m} in {t} (what does that come to|how much would that be|what's that)
so basically {m} and i want (it|that) in {t}
{m} i need (that|it) in {t} (please|can you do that|right now|for the shop)
what (is|was) {m} again in {t}(?|)
what's {m} then in {t}(?|)
(hi|hello|hey) (can|could) you (help|help me) with {m} in {t}(?|)
(hi|hello|hey), {m}(, |. | - )(what|how much) is that in {t}(?| please?|)
(anyone|does anyone|do you) know what {m} is in {t}(?|)
how (would|could|should) {m} be (written|expressed|given|said) in {t}(?|)
how does {m} convert (to|into) {t}(?|)
what {t} (value|figure|number) (is|matches|goes with) {m}(?|)
{m} should be (what|how much) in {t}(?|)
{m} must be in {t}(, | )(please|pls)
{m} makes (what|how much) in {t}(?|)
{m}?? in {t} (please|pls|plz)
{m} - (in {t}|how much in {t}|{t} please|{t}?)
{m}, not in {f} but in {t}(?| please|)
not {f}, (i want|i need|give me) {t}: {m}
{t} please(: |, |! ){m}
{t} not {f}(: |, ){m}
(same|equal) as {m} but in {t}(?|)
(double check|confirm|verify) for me(: |, )(what is |how much is |){m} in {t}(?|)
(money question|currency question|travel question|stupid question)(: |, |. )(what is|what's|how much is) {m} in {t}(?|)
''')
MONEY_REQUESTS = ASKED_AFTER + ASKED_AFTER + NEUTRAL
# every mark on its own, by codes
MORE_TERSE = lines('''
{f} {t} {a}
{f} to {t} {a}
{f} to {t} {a}
{f} to {t} {a}(?| pls| please|)
{f} -> {t} {a}
{f}>{t} {a}
{f}->{t} {a}
{f}2{t} {a}
{f} 2 {t} {a}
{a} {f}->{t}
{a} {f}>{t}
{a} {f}/{t}
{a} {f} 2 {t}
{a}{f} {t}
{f} {a} {t}
{f} {a} = ? {t}
{f} {a} = {t}(?|)
{f} {a} > {t}
{f} {a} -> {t}
{f}{a} > {t}
{f}{a} {t}
{a} {f} in {t} pls
{f} {a}, in {t}(?|)
{t}? {a} {f}
{t}? {f} {a}
{t}: {a} {f}
{t} for {f} {a}
{a} {f} gives {t}(?|)
''')
