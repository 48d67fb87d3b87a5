"""Numbers without much of a story: double it and take some off, split what is left, how much more, how many times,
means, parts and wholes; some short scenes of two or three figures. Written as told_scenes.py says."""

SCENES = '''
= (the first|one) number is {x} and the (second|other) is {y}
= we have two numbers, {x} and {y}
- two numbers, {x} and {y}
- first {x}, second {y}
how much (bigger|larger) is the first => {x} - {y}
what do they (come to|make) together => {x} + {y}
what is (their mean|the mean of them|halfway between them) => ({x} + {y}) / 2
what is twice the first (minus|less) the second => 2 * {x} - {y}
how many times does the second go into the first => {x} / {y}
= two numbers (make|add up to|give) {x} and one (of them|) is {y}
- sum {x}, one part {y}
what is the other( one|) => {x} - {y}
= two numbers multiplied (make|give) {v} and one (of them|) is {n}
- product {v}, one factor {n}
what is the other( one|) => {v} / {n}
= the mean of two numbers is {x} and one of them is {y}
- mean of two {x}, one is {y}
what is the other( one|) => 2 * {x} - {y}
what do the two add up to => 2 * {x}
= the mean of {f} (tests|rounds|numbers|days) is {n}
- {f} (tests|rounds|days), mean {n}
what (do they add up to|is their sum) => {f} * {n}
what is their sum (with|after) another one of {m} => {f} * {n} + {m}
= a (third|3rd) of (a|some) number is {n}
what is (the number|the whole number) => 3 * {n}
= half of (a|some|my) number is {n}
what is (the number|all of it) => 2 * {n}
what is a quarter of (the number|it) => {n} / 2
= a quarter of (my pay|the pot|the prize) is {c}
- {c} is a quarter of (my pay|the pot|the prize)
(how much|what) is (all of it|the whole) => 4 * {c}
(how much|what) are three quarters => 3 * {c}
= half a (sack|bag|wheel of cheese) weighs {M} grams
how many grams is (all of it|the whole) => 2 * {M}
how many grams is (a|one) quarter => {M} / 2

= i (slept|worked|read|drove) {f} hours on monday, {g} on tuesday and {h} on sunday
- {f}, {g} and {h} hours of (sleep|work|driving)
what is that (on average|a day on average) => ({f} + {g} + {h}) / 3
how many hours (is that|altogether) => {f} + {g} + {h}
= the (quotes|bids|offers) are {a}, {b} and {c}
= they offer {a}, {b} and {c} for the WISH
- (quotes|bids|rents): {a}, {b}, {c}
(how much|what) is (the average|the mean|that on average) => ({a} + {b} + {c}) / 3
(how much|what) are all three together => {a} + {b} + {c}
(how much|what) are the first two together => {a} + {b}
= my (times|laps|runs) were {L}, {W} and {H} minutes
- (lap times|splits) {L}, {W}, {H}
what is (my average|the mean|that on average) => ({L} + {W} + {H}) / 3
what (do they add up to|is the whole time) => {L} + {W} + {H}
= WHO (scored|made|threw) {n}, {m} and {k} (in three games|with three throws)
- WHO: {n}, {m}, {k}
what (was the average|was it on average|is the mean) => ({n} + {m} + {k}) / 3
how many is that in all => {n} + {m} + {k}
= i start (from|at|with) 501 and throw {n}, {m} and {k}
- darts, 501 minus {n}, {m}, {k}
what (is left|do i still need|remains) => 501 - {n} - {m} - {k}
what have i thrown => {n} + {m} + {k}

= i start (on|from) floor {m}, go up {f} and (then down|down again) {g}
- floor {m}, up {f}, down {g}
which floor (am i on|is that) => {m} + {f} - {g}
= i start with {x} points, lose {y} and win {z}
- {x} points, minus {y}, plus {z}
how many (have i got|is that) (now|in the end) => {x} - {y} + {z}
how many have i got if that is doubled => ({x} - {y} + {z}) * 2
how many have i got if that is halved => ({x} - {y} + {z}) / 2
= there are {n} pairs of (socks|gloves|skis|earrings) and {f} single ones
- {n} pairs (and|plus) {f} odd ones
how many pieces (is that|are there) => 2 * {n} + {f}
= {K} people came and (a quarter|one in four) (left early|were late|was under ten)
- {K} guests, a quarter (late|under ten)
how many (people |)is that => {K} / 4
how many (people |)are the (rest|others) => {K} - {K} / 4
= one in {f} of the {M} (lamps|eggs|letters|members) is (new|broken|red)
- {M} (lamps|eggs|letters), one in {f} is (bad|red)
how many are (those|that) => {M} / {f}
how many are the (rest|others) => {M} - {M} / {f}
= (one out of|one of) every {f} of the {M} (visitors|tickets|cards) wins
how many (winners|prizes) (is that|are there) => {M} / {f}
how many (go away empty|are blanks) => {M} - {M} / {f}
= two thirds of the {M} (seats|beds|pages) are (taken|full|done)
- {M} (seats|beds|pages), two thirds (taken|done)
how many (is that|are those) => 2 / 3 * {M}
how many are the (rest|others) => {M} - 2 / 3 * {M}
= WHO counted {x} and i counted {y}, (both added and|added up and) then halved
what (is it|comes out) => ({x} + {y}) / 2
= i (take|had|write down) {n}, add {k} and then (double it|double the result)
what do i get => ({n} + {k}) * 2
= i (double|take twice) {n} and then add {k}
what do i get => 2 * {n} + {k}
'''
WHOLE = '''
double {n}(,| and| and then|, then) (take off|take away|knock off|subtract) {f} => 2 * {n} - {f}
double {x}(,| and| and then|, then) (knock|strike|lop) {y} off => 2 * {x} - {y}
double {x}(,| and| and then|, then) (put {y} on top|add {y}|stick {y} on) => 2 * {x} + {y}
(twice|two times|2 times) {x} (less|minus|but without) {y} => 2 * {x} - {y}
(treble|triple) {n}(,| and| and then|, then) (take|knock) {f} off => 3 * {n} - {f}
(treble|triple) {n}(,| and| and then|, then) add {k} => 3 * {n} + {k}
(treble|triple) {x} and (split|share) it (between|among) {f} => 3 * {x} / {f}
(quadruple {n}|take {n} four times)(,| and) (then |)add {k} => 4 * {n} + {k}
(halve|take half of) {M}(,| and| and then|, then) (take|knock) {f} off => {M} / 2 - {f}
(halve|take half of) {M}(,| and| and then|, then) add {k} => {M} / 2 + {k}
(double {x}|twice {x}), then split it (between|among|in) {f} => 2 * {x} / {f}
take {y} (off|from|away from) {x}(,| and| and then) double (what's left|the rest|it) => 2 * ({x} - {y})
take {y} (off|from) {x}(,| and| and then) (halve|cut in half) (what's left|the rest|it) => ({x} - {y}) / 2
take {y} (off|from) {x}(,| and| and then) (split|share) (what's left|the rest) (by|among|between) {f} => ({x} - {y}) / \
{f}
take {y} (off|from) {x} and put {z} back on => {x} - {y} + {z}
knock {y} off {x}( for me|, what's left|, what do i get|) => {x} - {y}
knock {y} off {x} and another {z} off (that|what's left) => {x} - {y} - {z}
knock {B} off {A}, then times (that|it) by 12 => ({A} - {B}) * 12
add {n} and {m}(,| and| and then) (halve|split in two) (the sum|it|the lot) => ({n} + {m}) / 2
add {n} and {m}(,| and| and then) knock {f} off (the sum|it) => {n} + {m} - {f}
(add|put) {x} and {y} together, (double|twice) the lot => 2 * ({x} + {y})
(split|share) {v} {n} ways => {v} / {n}
(split|share) {A} {f} ways after taking out {B} => ({A} - {B}) / {f}
(split|share) {A} minus {B} (among|between) {f}( of us| people|) => ({A} - {B}) / {f}
take {f} lots of {n} (and add|plus) {k} => {f} * {n} + {k}
take {f} lots of {n} (away from|off|from) {j} => {j} - {f} * {n}
{f} lots of {n} and {g} lots of {m}, (altogether|how much) => {f} * {n} + {g} * {m}
{n} lots of {m} (minus|less) {f} lots of {g} => {n} * {m} - {f} * {g}
(what's|what is) (left|the rest) of {x} (when|once|if|after) {y} (goes|is gone|is taken away|goes off)(?|) => {x} - {y}
(what's|what is) left of {x} (when|once|after) {y} and {z} (go|are gone|are taken away)(?|) => {x} - {y} - {z}
how much (more|bigger|higher|greater) is {x} than {y}(?|) => {x} - {y}
how much (less|smaller|lower) is {y} than {x}(?|) => {x} - {y}
by how much (is {x} above|does {x} beat|is {x} over) {y}(?|) => {x} - {y}
by how much (is {y} under|does {y} miss|is {y} below) {x}(?|) => {x} - {y}
how far (is it |)from {y} (up |)to {x}(?|) => {x} - {y}
(what|how much) (must|do) i add to {y} to (get|make|reach) {x}(?|) => {x} - {y}
(what|how much) (must|do) i take (from|off) {x} to (get|be left with) {y}(?|) => {x} - {y}
{y} and what (makes|make|gives) {x}(?|) => {x} - {y}
{n} times what (makes|is|gives) {v}(?|) => {v} / {n}
how many times (does {n} go into|can i take {n} out of|is {n} in) {v}(?|) => {v} / {n}
how many times (as big as|bigger than|as much as) {n} is {v}(?|) => {v} / {n}
how many {n}s (are there |)(in|make up|go into) {v}(?|) => {v} / {n}
{v} is how many times {n}(?|) => {v} / {n}
{n} (goes|fits) into {v} how (often|many times)(?|) => {v} / {n}
what do {n} and {m} multiply (out |)to(?|) => {n} * {m}
(what's|what is) the (mean|average|middle) of {x} and {y}(?|) => ({x} + {y}) / 2
(what's|what is|) (the |)(mean|average) of {n}, {m} and {k}(?|) => ({n} + {m} + {k}) / 3
(mean|average) (please|pls|me this): {n}, {m}, {k} => ({n} + {m} + {k}) / 3
on average, what are {n}, {m} and {k}(?|) => ({n} + {m} + {k}) / 3
average out {n}, {m} and {k}( for me| please|) => ({n} + {m} + {k}) / 3
add (up |){n}, {m} and {k}, no average, just the sum => {n} + {m} + {k}
(what's|what is|) (a|one) quarter of {M} (plus|and) {y}(?|) => {M} / 4 + {y}
(what's|what is|) (a|one) quarter of {M} (minus|less) {f}(?|) => {M} / 4 - {f}
(what's|what is|) (a|one) third of {R2} (plus|and) {k}(?|) => {R2} / 3 + {k}
(what's|what is|) (a|one) third of {R2} times {f}(?|) => {R2} / 3 * {f}
(what's|what is|) half of {M} (plus|and) {k}(?|) => {M} / 2 + {k}
(what's|what is|) half of {x} and {y} (together|added up)(?|) => ({x} + {y}) / 2
(what's|what is|) {x} plus half of {M}(?|) => {x} + {M} / 2
(what's|what is|) {n} and a half times {f}(?|) => {n}.5 * {f}
(what's|what is|) a fifth of {M} (plus|and) {k}(?|) => {M} / 5 + {k}
(what's|what is|) three quarters of {M} (minus|less) {f}(?|) => 3 / 4 * {M} - {f}
(what's|what is|) {pay} (minus|less|take away|without) {out}(?|) => {pay} - {out}
(what's|what is|) {pay} (plus|and|add) {out}(?|) => {pay} + {out}
(what's|what is|) {pay} times 12(?|) => {pay} * 12
(what's|what is|) {pay} split (by|among|between) {f}(?|) => {pay} / {f}
(what's|what is|) {pay} less {out}, times 12(?|) => ({pay} - {out}) * 12
subtract {out} from {pay}( please|) => {pay} - {out}
(put|pop|stick) {k} on top of {n}( and double that|, then double it) => 2 * ({n} + {k})
(work|figure) (it |)out: {x} (take away|less) {y}, all over {f} => ({x} - {y}) / {f}
(work|figure) it out: {f} brackets {n} plus {m} => {f} * ({n} + {m})
bracket {x} minus {y} close bracket times {f} => ({x} - {y}) * {f}
bracket {n} plus {m} close bracket divided by {f} => ({n} + {m}) / {f}
{k} times {n} take away {g} times {h} => {k} * {n} - {g} * {h}
{v} over {n} times {f} => {v} / {n} * {f}
{x} divided by {y} => {x} / {y}
{y} divided by {x} => {y} / {x}
{y} into {x}, so {x} divided by {y} => {x} / {y}
'''
