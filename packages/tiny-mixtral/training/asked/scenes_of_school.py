"""Scenes of children, classes and games: giving to each and sharing out, twice and half, more and fewer than, ages,
marks, points, brackets told in words. Written as told_scenes.py says."""

SCENES = '''
= there are {n} KIDS and (each|each one|every one) gets {f} ITEMS
= {n} KIDS are (to have|getting|promised) {f} ITEMS (each|apiece)
= i (hand|give) {f} ITEMS to every one of {n} KIDS
- {n} KIDS, {f} ITEMS (each|a head|per head)
- {n} KIDS each (gets|gets|get|take) {f} ITEMS
how many ITEMS (altogether|do we need|is that in all|go out) => {n} * {f}
> (how many in all|total|so how many) => {n} * {f}
how many ITEMS (are left over|remain|stay) from {j} => {j} - {n} * {f}
how many ITEMS (do i need|are needed) (if|when) {g} more KIDS (turn up|come) => ({n} + {g}) * {f}
how many ITEMS (do i need|are needed) (if|when) everyone gets {g} more => {n} * ({f} + {g})
= {v} ITEMS (go|are handed out) in equal parts to {n} KIDS
= {n} KIDS (share|split|divide) {v} ITEMS (between them|fairly)
= i (deal|hand|give) out {v} ITEMS so that all {n} KIDS get the same
- {v} ITEMS in all, {n} KIDS, same for everyone
how many (is that each|does each one get|go to each) => {v} / {n}
> (how many each|per head|each) => {v} / {n}
how many do {f} of (them|the KIDS) get together => {v} / {n} * {f}
= there are {q} ITEMS, {k} are (kept back|bad|put aside) and {f} KIDS share the rest
= i (take|eat|hide) {k} of {q} ITEMS (first |)and then {f} KIDS (share|divide) the others
- {q} ITEMS, minus {k}, {f} KIDS share (the rest|what remains)
how many (does each get|is it each|per head) => ({q} - {k}) / {f}
how many (are there |)to (share|divide) => {q} - {k}
= {x} ITEMS were in the (jar|bag|box), WHO took {y} and later put {z} back
- {x} ITEMS, WHO takes {y}, puts {z} back
how many are (in it|in there) now => {x} - {y} + {z}
= {x} ITEMS were in the (jar|bag|box), WHO took {y} and i took {z}
- {x} ITEMS, {y} for WHO, {z} for me
how many (are left|remain|are there now) => {x} - {y} - {z}
how many (are gone|did we take) (in all|together) => {y} + {z}
how many (are left|remain) if i put {f} back => {x} - {y} - {z} + {f}

= i have {x} ITEMS and WHO has (twice as many|double that|two times as many|twice my number)
- me {x} ITEMS, WHO twice as many
how many (has WHO got|does WHO have|are those of WHO) => 2 * {x}
how many (is that|have we got|do we have) together => {x} + 2 * {x}
= i have {M} ITEMS and WHO has (half as many|half that|only half of that)
- me {M} ITEMS, WHO half as many
how many (has WHO got|does WHO have) => {M} / 2
how many (is that|have we got|do we have) together => {M} + {M} / 2
= i have {x} ITEMS and WHO has {f} times (as many|that)
- me {x}, WHO {f} times as many
how many (has WHO got|does WHO have) => {f} * {x}
how many (is that|have we got|do we have) together => {x} + {f} * {x}
how many more (has WHO|does WHO have) than me => {f} * {x} - {x}
= i have {x} ITEMS and WHO has {y} (fewer|less)( than me| than i do|)
- me {x} ITEMS, WHO {y} fewer
how many (has WHO got|does WHO have) => {x} - {y}
how many (is that|have we got|do we have) together => {x} + {x} - {y}
= i have {x} ITEMS and WHO has {y} more( than me| than i do|)
- me {x} ITEMS, WHO {y} more than me
how many (has WHO got|does WHO have) => {x} + {y}
how many (is that|have we got|do we have) together => {x} + {x} + {y}
= i have {x} ITEMS, (which is|that is) {y} fewer than WHO( has|)
how many (has WHO got|does WHO have) => {x} + {y}
= i have {x} ITEMS, (which is|that is) {y} more than WHO( has|)
how many (has WHO got|does WHO have) => {x} - {y}
= i have {M} ITEMS and (give|pass) half (of them |)to WHO
= i (lost|gave away|ate) half of my {M} ITEMS
- {M} ITEMS, half (of them |)gone
how many (are left|have i got now|do i keep) => {M} / 2
how many (are left|do i keep) if {f} more (go|disappear) => {M} / 2 - {f}
how many (have i got|are there) if i then (find|get|buy) {k} more => {M} / 2 + {k}

= i am {E} and WHO is {o2} years younger( than me|)
- me {E}, WHO {o2} years younger
how old is WHO => {E} - {o2}
how old will WHO be in {f} years => {E} - {o2} + {f}
how old are we together => {E} + {E} - {o2}
= i am {E} and WHO is {o2} years older( than me|)
- me {E}, WHO {o2} years older
how old is WHO => {E} + {o2}
how old are we together => {E} + {E} + {o2}
= i am {o2} and WHO is (three times|3 times) (my age|as old)
how old is WHO => 3 * {o2}
how many years (older|more) is that than me => 3 * {o2} - {o2}
= WHO is {E} and (the little one|the baby|our dog) is {o2}
- WHO {E}, the (dog|boy|girl) {o2}
how old (will they be|are they) together in {f} years => {E} + {o2} + 2 * {f}
how old was WHO when the other one was born => {E} - {o2}
how many years (are|lie) between them => {E} - {o2}

= i got {n}, {m} and {k} (points |marks |)in (three|my three|the last three) (tests|papers|exams)
- (tests|papers|results) so far: {n}, {m}, {k}
- {n} in maths, {m} in art, {k} in sport
what is (the|my) (average|mean) => ({n} + {m} + {k}) / 3
> average => ({n} + {m} + {k}) / 3
what do they (come to|make) (in all|together) => {n} + {m} + {k}
what is the average with another test of {f} => ({n} + {m} + {k} + {f}) / 4
= i (had|got) {n} and {m} in two (tests|rounds|games)
- two (tests|rounds): {n} and {m}
what is the average => ({n} + {m}) / 2
what is the sum => {n} + {m}
what is the average (with|after) a third one of {k} => ({n} + {m} + {k}) / 3
= a test has {n} questions with {f} points each
- test, {n} questions, {f} points each
how many points (are possible|can i get|is full marks) => {n} * {f}
how many points have i got (if|when) {g} (answers|of them) are (right|correct) => {g} * {f}
how many points are {p} of (them|all the points) => {p} / 100 * {n} * {f}
= i (answered|had) {y} of {x} (questions|words|sums) (right|correctly|correct)
- {y} (right|correct) (out of|of) {x}
what (is that|did i get) in percent => {y} / {x} * 100
how many were wrong => {x} - {y}

= (our team|WHO|our side) scored {f} (goals|tries) in each of {n} games
= {n} games and {f} goals in every one
how many goals (is that|in all) => {n} * {f}
= (our team|our side) scored {v} goals in {n} games
- {v} goals, {n} games
how many goals (is that per game|a game|on average) => {v} / {n}
= a win is {f} points, a draw {g} and we (won|have won) {n} and drew {m}
- win {f} points, draw {g}; won {n}, drew {m}
how many points (have we got|is that|do we have) => {n} * {f} + {m} * {g}
how many points came from (the wins|winning) => {n} * {f}
how many games (did we not lose|were those) => {n} + {m}
= WHO shot {n} two pointers and {m} three pointers
- WHO: {n} baskets of 2, {m} baskets of 3
how many points (is that|are those|altogether) => {n} * 2 + {m} * 3
how many baskets (is that|altogether) => {n} + {m}
= the score is {x} to {y}
- score {x} against {y}
how (big is the lead|many points ahead are they) => {x} - {y}
how many points were (scored|made) in all => {x} + {y}

= the (trip|coach|museum) costs {a} for the class and {n} (pupils|KIDS) (share it|split it)
- class trip {a} in all, {n} (pupils|KIDS)
(how much|what) is it per (pupil|head) => {a} / {n}
(how much|what) is it per head if the school (pays|gives) {p} of it => ({a} - {p} / 100 * {a}) / {n}
= the (trip|museum|swim) costs {a} (a head|per pupil|each) and {n} (pupils|KIDS) (go|come along)
- trip {a} a head, {n} (pupils|KIDS)
(how much|what) is it for the (class|whole group|lot of them) => {n} * {a}
(how much|what) is it for all of them with {p} off => {n} * ({a} - {p} / 100 * {a})
= WHO gets {s} pocket money (a|every|each) week
- pocket money {s} a week
(how much|what) is that in {n} weeks => {n} * {s}
(how much|what) is that (a|in a) year => 52 * {s}
(how much|what) is that in {n} weeks if half (is spent|goes on sweets) => {n} * {s} / 2
how many weeks (make|until there is|for) {A} => {A} / {s}

= there are {n} girls and {m} boys (in the club|in the year|on the trip)
- {n} girls, {m} boys
how many (children|pupils) (is that|are there|in all) => {n} + {m}
how many (children|pupils) are there if {f} (stay at home|are ill|leave) => {n} + {m} - {f}
how many ITEMS (is that|do we need) with {f} for everyone => ({n} + {m}) * {f}
how many are in a team if we make two teams => ({n} + {m}) / 2
(how much|what) do they pay together at {s} a head => ({n} + {m}) * {s}
= {f} classes of {n} (pupils|children) (go|travel) and {g} teachers come too
- {f} classes of {n}, {g} teachers
how many people (is that|are there|go) => {f} * {n} + {g}
how many (pupils|of them are no teachers) => {f} * {n}
(how much|what) do the pupils pay at {s} (each|a head) => {f} * {n} * {s}
'''
WHOLE = '''
(please |homework: |my son asks: |)add {n} and {f}, then (times|multiply by|times it by) {g} => ({n} + {f}) * {g}
add {k} and {n}(,| and) then divide (by|it by|the lot by) {f} => ({k} + {n}) / {f}
(first |)take {f} from {n}, then (multiply by|times|multiply what is left by) {g} => ({n} - {f}) * {g}
take {k} away from {q} and divide (the rest|what remains) by {f} => ({q} - {k}) / {f}
multiply {n} (by|and|with) {f}, then (add|plus) {k} => {n} * {f} + {k}
multiply {n} by {f}, then (take off|take away|subtract|minus) {g} => {n} * {f} - {g}
divide {w} by {f}(,| and) then add {k} => {w} / {f} + {k}
divide {w} by {f}(,| and) then (multiply by|times) {g} => {w} / {f} * {g}
(what is|) {n} times the sum of {f} and {g}(?|) => {n} * ({f} + {g})
(what is|) {n} times the difference (between|of) {x} and {y}(?|) => {n} * ({x} - {y})
(what is|) the sum of {n} and {m}(, all| all|, the whole thing) times {f}(?|) => ({n} + {m}) * {f}
(what is|) the sum of {w} and {k}, (all divided|divided) by {f}(?|) => ({w} + {k}) / {f}
(what is|which number is|) {y} less than {x}(?|) => {x} - {y}
(what is|which number is|) {y} more than {x}(?|) => {x} + {y}
(what is|) {n} more than (twice|double) {k}(?|) => 2 * {k} + {n}
(what is|) {f} less than (twice|double) {k}(?|) => 2 * {k} - {f}
(what is|) {n} more than half of {M}(?|) => {M} / 2 + {n}
(what is|) (twice|double) the sum of {n} and {k}(?|) => 2 * ({n} + {k})
(what is|) half the difference between {x} and {y}(?|) => ({x} - {y}) / 2
i think of {n}, (add|plus) {k} and (double|multiply by two) (it|the result)( all|), what (is it|do i get)(?|) => \
({n} + {k}) * 2
i think of {n}, double it and add {k}, what (is it|do i get)(?|) => {n} * 2 + {k}
start (from|with) {x}, take away {y}, (then |)multiply (the result |)by {f} => ({x} - {y}) * {f}
start with {n}, (times|multiply by) {f}, (then |)take away {g} => {n} * {f} - {g}
(put|add) {x}, {y} and {z} together and (share|divide) (it|the lot) by {f} => ({x} + {y} + {z}) / {f}
how many ITEMS (do i buy|must i get) (for|if) {n} KIDS (and everyone gets|get|who get) {f} each(?|) => {n} * {f}
how many ITEMS does each get if {n} KIDS share {v}(?|) => {v} / {n}
how many (does WHO have|has WHO) if i have {x} and WHO has {y} (less|fewer)(?|) => {x} - {y}
how many (does WHO have|has WHO) if i have {x} and WHO has twice as many(?|) => 2 * {x}
how many (are|is) {f} dozen(?|) => {f} * 12
how many (are|is) {f} dozen and {g}( more|)(?|) => {f} * 12 + {g}
how many (are|is) {f} score(?|) => {f} * 20
a dozen KIDS get {f} ITEMS each, how many (is that|in all)(?|) => 12 * {f}
how (old|many years old) is WHO if i am {E} and WHO is {o2} years younger(?|) => {E} - {o2}
how old is WHO if i am {E} and i am {o2} years younger(?|) => {E} + {o2}
(mean|average) of two (tests|numbers), {n} and {m}(?|) => ({n} + {m}) / 2
please be so kind: {n} KIDS, each of them receives {f} ITEMS, how many must i purchase(?|) => {n} * {f}
please be so kind: {v} ITEMS for {n} KIDS in equal parts, how many may each of them have(?|) => {v} / {n}
i must buy for {n} KIDS, for each one {f} ITEMS, how many it makes(?|) => {n} * {f}
'''
