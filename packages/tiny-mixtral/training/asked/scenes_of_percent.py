"""Scenes with percentages: the part alone, the whole with it, what is left after it, each one's share of it. Written
as told_scenes.py says."""

SCENES = '''
= (the bill|my bill|dinner|the meal|lunch|the taxi|the haircut) (is|was|comes to|came to) {a}
= (we|i) (have|got|had) a (bill|check) of {a}
- (bill|check|dinner|meal|lunch) {a}
- (bill|check|dinner|meal) is {a}
(how much|what) is (a |){p} (tip|service charge) => {p} / 100 * {a}
(how much|what) (must|should|do) i leave (for|as|as a) {p} tip => {p} / 100 * {a}
(how much|what) (is it|do i pay|is that|must i pay) (altogether|in total|all in) with (a |){p} tip => {a} + {p} / 100 \
* {a}
(how much|what) (does it come to|will i pay|do i give|do i hand over) with {p} (tip|service) (added|on top) => {a} + \
{p} / 100 * {a}
(how much|what) is the total (with|including|plus) {p} (tip|service) => {a} + {p} / 100 * {a}
(how much|what) (does each|will each) (of us|person) pay with {p} tip if we are {f} => ({a} + {p} / 100 * {a}) / {f}
(how much|what) (does each|will each) (of us|person) pay without (a tip|tip) if we are {f} => {a} / {f}
(how much|what) (is left to pay|do i pay|is it) after {p} (off|discount) => {a} - {p} / 100 * {a}

= (the bill|my bill|dinner|the meal|the taxi) (is|was|came to) {a} and i (want to leave|leave|want to give|tip) (a \
|){p} tip
= (the bill|dinner|lunch) (is|was) {a} and (we|i) (want to tip|tip|add) {p}
- (bill|dinner|meal|taxi) (is|was) {a}, (want to leave|leaving|giving|plus) a {p} tip
- bill {a}, tip {p}
(how much|what) (is it|is that|do i pay) (altogether|in total|all together|all in) => {a} + {p} / 100 * {a}
(how much|what) is the total => {a} + {p} / 100 * {a}
(how much|what) is (just the tip|the tip|the tip alone|only the tip) => {p} / 100 * {a}
(how much|what) (is it|does each pay|is that) (for each|each|per person) (if|when) (we are|there are) {f} (of us|) => \
({a} + {p} / 100 * {a}) / {f}
> (how much|what) altogether => {a} + {p} / 100 * {a}

= (the|a|my|this) (coat|sofa|phone|bike|lamp|dress|table|jacket|game) (is|costs|was) {a} and (there is|you get|has) \
{p} off
= (the|a|this) (coat|sofa|phone|bike|lamp|dress|table) for {a} is (reduced|marked down|cut|discounted) by {p}
= they (give|take) {p} off (a|the) (coat|sofa|phone|bike|table|jacket) for {a}
- (coat|sofa|phone|bike|lamp|dress) {a}, {p} off
(how much|what) do i save => {p} / 100 * {a}
(how much|what) is the discount( in money|) => {p} / 100 * {a}
(how much|what) (do i pay|is left to pay|is it now|must i pay) => {a} - {p} / 100 * {a}
(how much|what) is the (new|sale|reduced|final) price => {a} - {p} / 100 * {a}
(how much|what) (do i pay|is it) for {f} of them => {f} * ({a} - {p} / 100 * {a})

= the (price|net price|offer|quote|invoice) is {a} (without|before|plus|not including) {p} (VAT|tax|vat|sales tax)
= (my|our|the) invoice (is|says|comes to) {a} net and the (VAT|tax|vat) is {p}
= it (is|costs) {a} and {p} (VAT|tax|sales tax) comes on top
- net {a}, (vat|VAT|tax) {p}
(how much|what) is the (tax|VAT|vat)( alone| in money|) => {p} / 100 * {a}
(how much|what) (is|makes) the (VAT|tax) amount => {p} / 100 * {a}
(how much|what) (is it|do i pay|is the total|is the sum) (with tax|with VAT|gross|including tax|with everything) => \
{a} + {p} / 100 * {a}
(how much|what) is the gross (price|amount|sum) => {a} + {p} / 100 * {a}

= my (pay|wage|salary|rent|pension|electricity bill|fee) is {A} and (goes|is going) up( by|) {p}
= my (pay|wage|salary|rent|pension|fee) of {A} (rises|goes up|grows) by {p}
- (pay|rent|salary|pension) {A}, up {p}
(how much|what) (is it|do i get|is that) (then|afterwards|after that) => {A} + {p} / 100 * {A}
(how much|what) is the (rise|increase|raise)( in money|) => {p} / 100 * {A}
(how much|what) (more|extra) is that => {p} / 100 * {A}
(how much|what) is the new (amount|one|figure) => {A} + {p} / 100 * {A}
= my (pay|wage|salary|rent|pension|fee|bill) is {A} and (goes|is going) down( by|) {p}
= my (pay|wage|salary|rent|pension|bill) of {A} (falls|drops|is cut) by {p}
(how much|what) (is it|do i get|is that) (then|afterwards|after that) => {A} - {p} / 100 * {A}
(how much|what) (do i lose|is the cut|is the drop)( in money|) => {p} / 100 * {A}
(how much|what) is the new (amount|one|figure) => {A} - {p} / 100 * {A}

= i (earn|make|get) {A} and (pay|lose) {p} (tax|in taxes|for insurance)
= from my (pay|wage|salary) of {A} they (take|keep|deduct) {p}
- salary {A}, (tax|deductions) {p}
(how much|what) (is left|do i keep|do i get|reaches me|is my net pay) => {A} - {p} / 100 * {A}
(how much|what) (is the tax|goes off|is taken|do they take) => {p} / 100 * {A}

= i (put|have|keep) {R} in (the bank|an account|savings) at {p} (interest|a year|per year)
= (the bank|my bank) gives {p} (interest|a year) on {R}
- {R} at {p} interest
(how much|what) interest (do i get|is that|is it) (in a year|in one year|after a year|per year) => {p} / 100 * {R}
(how much|what) (do i have|is there|will be there|is in the account) after (one|a) year => {R} + {p} / 100 * {R}
(how much|what) simple interest (is that|do i get) (in|for) {f} years => {f} * {p} / 100 * {R}
(how much|what) (do i have|is there) after {f} years with simple interest => {R} + {f} * {p} / 100 * {R}
= i (borrow|borrowed|lent|lend) {R} at {p} interest (a year|per year|for one year)
(how much|what) (is the interest|interest is that) (for|in) one year => {p} / 100 * {R}
(how much|what) (must be paid back|is it with interest|is paid back) after one year => {R} + {p} / 100 * {R}

= {p} of (the|our|my) {K} (students|guests|members|workers|players|pupils) (are ill|came|voted|passed|are women|are new)
- {K} (students|guests|members|workers|pupils), {p} (of them|of whom) (are ill|came|voted|passed|are new)
how many (people |)(is that|are that|does that make) => {p} / 100 * {K}
how many (are not|did not|do not) => {K} - {p} / 100 * {K}
how many are the (others|rest) => {K} - {p} / 100 * {K}
= {f} (out of|of) {K} (students|guests|members|workers|eggs|seats) (are blue|came|voted|passed|are new|were late)
what (percent|percentage) (is that|of them is that) => {f} / {K} * 100
what is that in percent => {f} / {K} * 100
how many percent (is that|are that|is it) => {f} / {K} * 100

= (my|the) (phone|tank|battery|plan) had {K} (percent|gb|gigabytes|litres) and {f} (are|is) (used|gone|used up)
how much (is left|remains|is still there) => {K} - {f}
= (my|the) data plan has {n} (gb|gigabytes) and i (used|have used) {p}
(how much|how many gigabytes) (did i use|is used|is gone) => {p} / 100 * {n}
(how much|how many gigabytes) (is left|are left|do i have left) => {n} - {p} / 100 * {n}
= {p} of (my|the) {n} (litre|liter) tank is (full|used|gone)
how many (litres|liters) is that => {p} / 100 * {n}
how many (litres|liters) are the rest => {n} - {p} / 100 * {n}

= i (scored|got|had|answered) {f} (points |questions |)(out of|of) {K} (in|on) (the|my) (test|exam|quiz)
- (test|exam|quiz): {f} (out of|of) {K} (points|right|correct)
what (percent|percentage) is (that|it|this) => {f} / {K} * 100
how many (did i miss|were wrong|points did i lose|are missing) => {K} - {f}
= the (exam|test|quiz) has {K} questions and i need {p} to pass
how many (must i get right|must be right|right answers is that) => {p} / 100 * {K}

= (a|the) (jacket|car|flat|share|stock) (cost|was) {B} (last year|before|once) and (costs|is) {A} now
= the (price|rent|fare) (went|rose|climbed|changed) from {B} to {A}
how many percent (more|up) is that => ({A} - {B}) / {B} * 100
what is the (rise|increase) in percent => ({A} - {B}) / {B} * 100
how much (more|dearer|higher) is (it|that)( in money|) => {A} - {B}
= the (price|rent|fare|value) (went|fell|dropped|sank) from {A} to {B}
how many percent (less|down) is that => ({A} - {B}) / {A} * 100
what is the (drop|decrease|fall) in percent => ({A} - {B}) / {A} * 100
how much (less|cheaper|lower) is (it|that)( in money|) => {A} - {B}
'''
WHOLE = '''
(please |can you |could you |)add (a |){p} (VAT|tip|tax|service charge|sales tax|vat|service) to {a} => {a} + {p} / \
100 * {a}
(please |)add {p} (VAT|tax|tip|vat|sales tax) (on|on top of|onto) {a} => {a} + {p} / 100 * {a}
(please |)(put|stick) {p} on top of {a} => {a} + {p} / 100 * {a}
(please |can you |could you |)(work out|calculate|compute|give me|tell me) (the |)(VAT|tip|tax|service charge) of {p} \
(on|for) {a} => {p} / 100 * {a}
(please |can you |could you |)(work out|calculate|compute|give me|tell me) {p} (VAT|tip|tax|commission) (on|for) {a} \
=> {p} / 100 * {a}
(please |can you |could you |)(work out|calculate|compute|give me) {a} (plus|including|with|and) {p} \
(VAT|tip|tax|service) => {a} + {p} / 100 * {a}
(please |can you |)(take|knock|deduct|get|subtract) {p} (off|from) {a} => {a} - {p} / 100 * {a}
(how much|what) is {a} (with|plus|including|and) {p} (VAT|tax|tip|vat|service|sales tax)? => {a} + {p} / 100 * {a}
(how much|what) is {a} (less|minus|without|after) (a |){p} (discount|off)? => {a} - {p} / 100 * {a}
(how much|what) is the (VAT|tip|tax|commission|discount) on {a} (at|if it is|with) {p}? => {p} / 100 * {a}
(how much|what) is {p} of {a}? => {p} / 100 * {a}
(how much|what) (is left of|remains of) {a} after {p}( is gone| goes off| tax|)? => {a} - {p} / 100 * {a}
{a} (plus|and|+|with|incl|including) {p} (VAT|tax|tip|vat|sales tax|service) => {a} + {p} / 100 * {a}
{a} (minus|less|-) {p} => {a} - {p} / 100 * {a}
{p} (VAT|tax|tip|vat) on {a} => {p} / 100 * {a}
{p} (VAT|tax|tip) on top of {a} => {a} + {p} / 100 * {a}
{p} off {a} => {a} - {p} / 100 * {a}
{p} (discount|reduction) on {a}, (new price|what do i pay|what is left to pay)? => {a} - {p} / 100 * {a}
{p} (discount|reduction) on {a}, (what do i save|how much is the saving|saving)? => {p} / 100 * {a}
(increase|raise|put up) {a} by {p} => {a} + {p} / 100 * {a}
(reduce|lower|cut|bring down) {a} by {p} => {a} - {p} / 100 * {a}
{a} with {p} tip (split|shared) (between|among|by) {f}( people| friends|) => ({a} + {p} / 100 * {a}) / {f}
split {a} plus {p} tip (between|among) {f}( people| friends| of us|) => ({a} + {p} / 100 * {a}) / {f}
(what|how much) (is|will be) the total (of|for|on) {a} (plus|with|and) {p} (tip|tax|VAT)? => {a} + {p} / 100 * {a}
(what|which) (percent|percentage) of {K} is {f}? => {f} / {K} * 100
{f} (out of|of) {K} (in|as a) percent => {f} / {K} * 100
{f} is (what|how many) percent of {K}? => {f} / {K} * 100
{p} of {a} plus {b} => {p} / 100 * {a} + {b}
'''
