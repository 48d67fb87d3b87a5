"""More ways to ask for units and money: terse, by codes, one of a unit in another, in two sentences, misspelt."""
from .money_abroad import MONEY_ABROAD
from .money_requests import MONEY_REQUESTS, MORE_TERSE
from .orders_of_units import ORDERS_OF_UNITS
from .patterns import lines
from .twins import MONEY_TWINS, ONE_UNIT_TWINS, UNIT_TWINS
from .unit_requests import UNIT_REQUESTS

MORE_UNITS = lines('''
{q} {t}?
{q} {t}
{q} (in|to|into|=>|->|=|~) {t}
{q} (in|to) {t}(?| please| pls| plz| asap)
{q} (converted|translated|expressed|written) (in|to|into|as) {t}(?|)
{q} (makes|gives|equals|comes to|corresponds to) how (many|much) {t}(?|)
{q} (is|are|be) (what|how much|how many) (in |)(terms of |){t}(?|)
{q}, (in|to|what is that in|how many is that in|what's that in|as) {t}(?|)
{q}: (in |to |how many |){t}(?|)
{q} = ? {t}
{q} = how (many|much) {t}(?|)
{q} equals ? {t}
{q} -> {t}
? {t} = {q}
{t} = {q}?
{t} (for|from|per|of) {q}(?|)
{t}? {q}
{t}: {q}
(in|to) {t}: {q}
{f} to {t}: {a}
{f} -> {t}: {a}
{f} (to|in|into) {t}, {a}
{f} (to|into) {t} {a}
(conversion|convert|converting) (from |){f} (to|into) {t}(:|,) {a}
{a} {f} (to|into|->) {t}
(how many|how much) {t} (is|are|makes|make|in|inside|fit into|per|for) {q}(?|)
(how many|wie many|hw many|howmany|how mny) {t} (is|are|in) {q}(?|)
(how much|how many) is {q} (if i want it |)in {t}(?|)
(how long|how far|how big|how heavy|how hot|how much|how fast) (is|are|would be|will be) {q} in {t}(?|)
(how long|how far|how much) is {q} (measured|given|counted|when expressed|if you count) in {t}(?|)
how (do i|can i|would you|do you) (write|express|convert|say) {q} in {t}(?|)
(what's|whats|what is|wats|waht is) {q} (in|into|to|as) {t}(?|)
(what|how much) (is|are|would|does) {q} (be |make |come out to |)in (terms of |){t}(?|)
(what|which) (number|amount|value|figure) (of {t} is|in {t} is|of {t} corresponds to) {q}(?|)
(convert|convrt|conver|covert|convertt) {q} (to|in|into) {t}
(change|switch|turn|flip|put|bring) {q} (to|into|in) {t}( for me| please| thanks|)
(convert|change) (me |us |please |)(the |this |)value(:| of|) {q} (to|into) {t}
convert to {t}: {q}
convert to {t} {q}
(give|tell|show|send) (me|us) (the |)(number of |amount of |value in ){t} (in|for|of) {q}(?|)
(give|tell|show) me {q} as {t}
(i need|i want|i'd like|we need) to (convert|change|turn|express) {q} (to|into|in) {t}(?|)
(i need|i want|we need|looking for) {q} in {t}( please| quickly| for a form| for school|)
(i've|we've|i have) (got |)(only |about |around |exactly |){q}( here| left|)(, |. )(in {t}|what's that in {t}|how \
many {t} is that|how much is it in {t})(?|)
(can|could|would|will) (you|u) (tell me|say|work out|figure out|check|find out) (how many {t} (is|are|make) {q}|what \
{q} is in {t}|how much {q} is in {t})(?| please|)
(can|could|would) (you|u) (please |pls |)(do|make|put|switch|turn|convert) {q} (to|into|in) {t}(?|)
(do you know|any idea|i wonder|i was wondering|remind me|i forgot) (how many {t} (is|are|make|go into|there are in) \
{q}|what {q} is in {t})(?|)
(my american|my british|my german|my french) (friend|cousin|boss|recipe|cookbook) (says|said|wants|uses|needs) {q}(, |\
. )(what is that in {t}|how many {t} is that|and in {t}|convert it to {t})(?|)
(the doctor|my trainer|the nurse|my teacher|the vet|the plumber|the tailor) (says|said|wrote|wants|asked for) {q}(, |\
. )(what's that in {t}|how many {t} is that|how much is that in {t}|i need it in {t})(?|)
(we need|she needs|you need|it needs|it takes) {q} (of it|for the recipe|of fabric|of rope|in total)(, |. )(what's \
that in {t}|how many {t} is that|how much is it in {t})(?|)
(is|are) {q} (a lot|much|far|long|heavy|hot|cold)(?|) (how many {t} is that|what is it in {t}|what's that in {t})(?|)
(i only|we only|i don't) (know|think in|understand|use) {t}(, |. )(what is {q}|how much is {q}|how many is {q})(?|)
(sorry|excuse me|dear|hello dear|young man), (what is|how much is) {q} in {t}(?|)
(my ruler|my scale|the thermometer|the odometer|the gauge|my watch|the app) (says|shows|reads) {q}(, |. )(what is \
that in {t}|what's that in {t}|how many {t} is that|in {t})(?|)
(they sell it|it comes|it's sold|they measure it) (in|by) {t}(, |. )(how many {t} are {q}|how many do i need for {q}|\
what is {q})(?|)
(if i|when i|suppose i) (have|take|use|add|buy) {q}(, |, then | )(how many {t} is that|how many {t} do i have|what is \
that in {t})(?|)
(set|put) {q} (in|into|to) {t}(?|)
{q} (please |)in {t} instead(?|)
{q} but in {t}(?|)
not {f} but {t}: {q}
(units|unit conversion|conversion|measure|measurement)(:|) {q} (to|in|->) {t}
how (does|do) {q} (look|read|translate) in {t}(?|)
(say|imagine|assume) {q}(, |. )(what's that|what is it|how much) in {t}(?|)
{q} (equivalent|equals|equal) (in|to how many) {t}(?|)
(equivalent|value|size|length|amount) of {q} in {t}(?|)
(read|interpret|state|report) {q} (in|as) {t}
(in {t}|to {t}), (what is|how much is|what's) {q}(?|)
in {t} how (much|many) is {q}(?|)
(translate|transfer|transform|recalculate|rewrite) {q} (to|into|in) {t}( please| pls|)
{q} (r|is|are) how many {t}(?|)
(for a|for my) (recipe|form|homework|parcel|label|map)(: |, ){q} (in|to) {t}(?|)
(homework|exercise|task|question) (3|b|two|five)(: |, )(convert |express |){q} (to|in|into) {t}
from {q} to {t}( please|)
(make|turn) that {q} into {t}(?|)
what('s| is) {q} if (you|i|we) (use|want|count in|measure in) {t}(?|)
(ok so |ok |um |so |and |now ){q} (in|to) {t}(?|)
{q} in {t}, (please|thanks|thank you|pls|dear|quick)
my (sister|aunt|mate|landlord|client) (asks|wants to know) (how many {t} are {q}|what {q} is in {t})(?|)
''') + UNIT_REQUESTS + ORDERS_OF_UNITS + UNIT_TWINS
# one of a unit in another
ONE_UNIT = lines('''
how many {t} (are |)(there |)in {q}(?|)
how many {t} (are |is |)in {q}(?|)
how many {t} (in|to|per|make|does it take to make|make up|equal) {q}(?|)
how many {t} (does {q} have|has {q}|does {q} equal|is {q})(?|)
(number of |){t} in {q}(?|)
{q} (is|has|equals|=) how many {t}(?|)
(how long|how big|how much) is {q} in {t}(?|)
(what is|what's) {q} in {t}(?|)
(tell me|i forgot|remind me|do you know) how many {t} (are in|make|go into) {q}(?|)
{q} in {t}(?|)
''') + ONE_UNIT_TWINS
MORE_MONEY = lines('''
{m} {t}?
{m} {t}
{m} (in|to|into|2|=>|->|=|~|for) {t}
{m} (in|to) {t}(?| please| pls| plz| asap| now)
{m} (converted|translated|expressed|exchanged|changed) (in|to|into) {t}(?|)
{m} (makes|gives|buys|gets me|is) how (many|much) {t}(?|)
{m} (is|are|be) (what|how much) in {t}(?|)
{m}, (in|to|what is that in|what's that in|how much in|as) {t}(?|)
{m}: (in |to |how many |){t}(?|)
{m} = ? {t}
{m} = how (many|much) {t}(?|)
{m} worth of {t}(?|)
? {t} = {m}
{t} for {m}(?|)
{t} (from|out of|per) {m}(?|)
(in|to) {t}: {m}
{t}: {m}
(how many|how much|hw many|howmany) {t} (is|are|for|from|get i for|will i have for) {m}(?|)
how many {t} (do i have|are left|do they give me|will they give me|would i end up with) (for|from|if i change|when i \
change) {m}(?|)
(how much|how many) (is|are|makes) {m} (if i pay |if i want it |when i pay )in {t}(?|)
how (do i|can i|would you) (pay|write|express|convert|say) {m} in {t}(?|)
(what's|whats|what is|wats|waht is) {m} (in|into|to|as) {t}( money| today| these days| currency|)(?|)
(what|how much) (is|are|would|does) {m} (be |make |come out to |come to )in {t}(?|)
(what|which) (amount|sum|value) (of {t} is|in {t} is|of {t} do i get for) {m}(?|)
(convert|convrt|conver|covert|convertt) {m} (to|in|into|2) {t}
(change|swap|turn|flip|trade|switch) {m} (to|into|for|against) {t}( for me| please| thanks|)
convert to {t}: {m}
convert to {t} {m}
(convert|change) (the amount|the sum|this|the price)(:| of|) {m} (to|into) {t}
(give|tell|show|send) (me|us) (the |)(amount|value|price|sum) of {m} in {t}(?|)
(give|tell|show) me {m} as {t}
(i need|i want|i'd like|we need|we'd like) to (know|see|pay|get) {m} in {t}(?|)
(i've|we've|i have) (got |)(only |about |around |exactly |){m}( here| left| on me| in cash|)(, |. )(in {t}|what's \
that in {t}|how many {t} is that|how much is it in {t})(?|)
(can|could|would|will) (you|u) (tell me|say|work out|figure out|check|find out) (how many {t} (is|are) {m}|what {m} \
is in {t}|how much {m} is in {t})(?| please|)
(can|could|would) (you|u) (please |pls |)(do|put|switch|turn|convert) {m} (to|into|in) {t}(?|)
(do you know|any idea|i wonder|i was wondering|remind me) (how many {t} (i get for|is|are) {m}|what {m} is in {t}|how \
much {m} is in {t})(?|)
(my american|my british|my german|my japanese|my swiss) (friend|cousin|boss|client|landlord) (owes me|paid me|wants|\
sent me|asks for) {m}(, |. )(what is that in {t}|how many {t} is that|and in {t}|convert it to {t})(?|)
(the shop|the waiter|the website|the seller|the hotel|the airline|the dentist) (wants|asks for|charges|says|takes) \
{m}(, |. )(what's that in {t}|how many {t} is that|how much is that in {t}|i need it in {t})(?|)
(my grandson|my niece|my daughter|my tenant|the bank) (sent|owes|gave|lent|transferred) me {m}(, |. )(what's that in \
{t}|how many {t} is that|how much is it in {t})(?|)
is {m} (a lot|much|expensive|cheap|too much|a fair price)(?|) (how much is that in {t}|what is it in {t}|what's that \
in {t})(?|)
(i only|we only|i) (know|think in|understand|have|get paid in) {t}(, |. )(what is {m}|how much is {m})(?|)
(sorry|excuse me|dear|hello dear|young man), (what is|how much is) {m} in {t}(?|)
(the menu|the price tag|the invoice|the receipt|the meter|the bill|the ad) (says|shows|reads|is over) {m}(, |. )(what \
is that in {t}|what's that in {t}|how many {t} is that|in {t})(?|)
(if i|when i|suppose i|say i) (have|take|spend|withdraw|bring|pay) {m}(, |, then | )(how many {t} is that|how many {t} \
do i get|what is that in {t})(?|)
(at the airport|at the bank|on my card|on holiday|at the border)(, |: )(what do i get for {m} in {t}|{m} (to|in) {t}|\
how many {t} for {m})(?|)
{m} (please |)in {t} instead(?|)
{m} but in {t}(?|)
(money|currency|cash|fx|exchange|forex)(:|) {m} (to|in|->) {t}
how (does|do) {m} (look|translate|compare) in {t}(?|)
(say|imagine|assume|let's say) {m}(, |. )(what's that|what is it|how much) in {t}(?|)
(equivalent|value|worth|price) of {m} in {t}(?|)
(in {t}|to {t}), (what is|how much is|what's) {m}(?|)
in {t} how much is {m}(?|)
(translate|transfer|transform|recalculate|rewrite) {m} (to|into|in) {t}( please| pls|)
(for my|for the) (trip|invoice|tax form|travel budget|landlord|expenses)(: |, ){m} (in|to) {t}(?|)
from {m} to {t}( please|)
what('s| is) {m} if (i|we) (use|want|pay in|count in) {t}(?|)
(ok so |ok |um |so |and |now ){m} (in|to) {t}(?|)
{m} in {t}, (please|thanks|thank you|pls|dear|quick)
my (sister|aunt|mate|landlord|client) (asks|wants to know) (how many {t} are {m}|what {m} is in {t})(?|)
(i'm|we're|i am) (selling|buying|renting|getting) (it|the car|a flat|a bike|this) for {m}(, |. )(how much is that in \
{t}|in {t}|what is that in {t})(?|)
(i want to|i'm going to|i have to) (buy|get|order|withdraw) (cash|foreign money|some {t}|{t}) (for|with) {m}(, |. )how \
many {t} (is that|do i get)(?|)
(exchange|exchanging|changing|swapping) {m} (into|for) {t}(, |: )(what do i get|how much is that|how much)(?|)
''') + MONEY_REQUESTS + MONEY_ABROAD + MONEY_TWINS
# every mark on its own: a the amount, f and t the two currencies
TERSE_MONEY = lines('''
{a} {f} to {t}
{a} {f} to {t}
{a} {f} in {t}(?|)
{a} {f} {t}(?|)
{a} {f} {t}(?|)
{a}{f} (to |in |){t}(?|)
{f} {a} to {t}
{f} {a} to {t}
{f} {a} in {t}(?|)
{f} {a} {t}(?|)
{f}{a} (to|in) {t}(?|)
{a} {f} (->|=>|=|2|>|into|as) {t}
{a} {f} = ? {t}
{a} {f} = {t}(?|)
{f} to {t} {a}
{f} to {t}: {a}
{f} (->|2|into) {t}(:|) {a}
{f}/{t} {a}
{f} {t} {a}
{f}-{t} {a}
{t} for {a} {f}(?|)
{a} {f} how (many|much) {t}(?|)
{a} {f} (worth|is) in {t}(?|)
(convert|change|conv|exchange) {a} {f} {t}
(convert|change|conv|exchange) {f} {a} to {t}
(convert|conv) {f} to {t} {a}
what(s|'s| is) {a} {f} in {t}(?|)
how much is {f} {a} in {t}(?|)
how much {t} for {a} {f}(?|)
how many {t} is {a} {f}(?|)
{a} {f}, {t}(?|)
''') + MORE_TERSE
# the rate: the amount is one
RATE = lines('''
(what's|whats|what is|current|the|) exchange rate (from |of |for |){f} to {t}( today| now|)(?|)
{f} to {t} (rate|exchange rate|today|rate today)(?|)
{f} to {t}(?|)
how (many|much) {t} (is|are in|for|do i get for) (one|1|a) {f}(?|)
(what's|what is|how much is) (one|1|a) {f} (in|worth in) {t}( today| now|)(?|)
(one|1) {f} (in|to|is how many|=) {t}(?|)
''')
