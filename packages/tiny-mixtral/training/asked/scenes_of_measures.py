"""Scenes with lengths, areas, distances, speeds, times, ages, scores, temperatures. Written as told_scenes.py says."""

SCENES = '''
= (the|my|our) (room|garden|kitchen|lawn|field|terrace|bedroom) is {L} (metres|meters|feet|m) by {W}
= (the|my|our) (room|garden|kitchen|lawn|field|terrace) is {L} (metres|meters|feet|m) long and {W} wide
- (room|garden|kitchen|lawn|plot|wall) {L} by {W}
what is the area => {L} * {W}
how (big|large) is (the area|its area|it in square metres) => {L} * {W}
what is the perimeter => 2 * ({L} + {W})
how (long is|much is) the (fence|edge|border) (around it|all around|round it) => 2 * ({L} + {W})
how many metres of (fence|edging|skirting) (go around it|do i need around it|all around) => 2 * ({L} + {W})
what does the (carpet|floor|turf|laminate) cost at {s} (a|per) square metre => {L} * {W} * {s}
what does a fence around it cost at {s} (a|per) metre => 2 * ({L} + {W}) * {s}
how many tiles (do i need|are that) (at|with) {f} tiles (a|per|to the) square metre => {L} * {W} * {f}

= (the|my|a) (box|tank|pool|crate|parcel|aquarium|sandpit) is {L} by {W} by {H}
= (a|the) (box|tank|pool|crate|parcel) is {L} long, {W} wide and {H} (high|deep|tall)
- (box|tank|pool|crate|parcel) {L} x {W} x {H}
- (box|tank|crate) {L} by {W} by {H}
what is (the|its) volume => {L} * {W} * {H}
what volume (is that|does it have) => {L} * {W} * {H}
what is the area of the bottom => {L} * {W}

= (a|the|my) square (room|field|garden|tile|table|plot) has sides of {L}( metres| m| feet|)
- square (room|field|plot), side {L}
what is the area => {L} ^ 2
what is the perimeter => 4 * {L}
= (a|the|my) (cube|dice|box) has (edges|sides) of {f} cm
what is (the|its) volume => {f} ^ 3

= one TIN of paint (covers|is enough for|does) {n} square metres
= a TIN of paint (covers|does) {n} square metres
how many TINS do i need for {v} square metres => {v} / {n}
how (much|many square metres) (can i paint|is covered) with {f} (TINS|of them) => {f} * {n}
= i have (a board|a plank|a rope|ribbon|wire|pipe) of {v} cm and (cut|make|need) pieces of {n} cm
= the (board|rope|pipe|plank) is {v} cm long and (each|every|one) piece (is|must be) {n}
how many (pieces |)(do i get|can i cut|is that) => {v} / {n}
= i (cut|need) {f} pieces of {n} cm (from|off|out of) (a|the) (board|plank|rope|pipe)
how (much|long|many cm) (is that|are they) (altogether|in total|in all) => {f} * {n}
= (the|my) (board|rope|plank|pipe) is {x} cm and i (cut|saw) off {y}
how (long|much) is (left|the rest|what is left) => {x} - {y}
= i (cut|saw|split|divide) (a board|a plank|a rope|a pipe) of {v} cm into {n} equal (parts|pieces)
how long is (each|one|every piece|each part) => {v} / {n}
= (there are|i set|we need) {n} posts (with|and) {f} screws (each|per post|in each)
how many screws (is that|do i need|altogether) => {n} * {f}

= (we|i) (drove|rode|cycled|did|travelled) {D} KM in {f} hours
= the (truck|bus|train|boat) (did|made|covered) {D} KM in {f} hours
- {D} KM in {f} hours
(what was|what is) the (average |)speed => {D} / {f}
how (fast|many KM an hour) (is that|was that) => {D} / {f}
= (i|we) (drive|go|travel|cruise) (at|with) {S} KM (an hour|per hour)
= (the|my) (truck|train|car|bus) (does|goes|runs at) {S} KM (an hour|per hour)
how far (do i get|is that|does that take me|do we go) in {f} hours => {f} * {S}
how long (does it take|do i need|will it take) for {D} KM => {D} / {S}
how many hours (is|are|for) {D} KM => {D} / {S}
= (it is|the town is|my mother lives|the depot is) {D} KM away and (i|we) (drive|go|do) {S} (an hour|per hour)
how (long|many hours) (does it take|do i need|will it take|is that) => {D} / {S}
= (my|the) (car|van|truck|lorry) (uses|needs|burns|takes) {f} litres (per|for|every) 100 km
how (much|many litres) (does it use|do i need|is that) for {D} km => {D} / 100 * {f}
what does (the fuel|it|the diesel) for {D} km cost at {s} (a|per) litre => {D} / 100 * {f} * {s}
= (my|the) (car|van|truck|bike) (does|gets|goes) {n} KM (to|on|per) (a|the|one) (gallon|litre)
how (far|many KM) (do i get|is that|can i go) (on|with) {f} (gallons|litres|of them) => {f} * {n}
how many (gallons|litres) (do i need|does it take|for|are needed) for {v} KM => {v} / {n}
= i (filled up|tanked|bought) {L} (litres|gallons) and drove {D} KM
how many KM (is that |)(a|per) (litre|gallon) => {D} / {L}
= (the|my|our) (trip|tour|route|hike|drive) is {x} KM and (i|we) (did|have done|have driven|drove) {y}
- trip {x} KM, done {y}
how (far|much) is (left|it still|the rest) => {x} - {y}
what (percentage|percent) of it is (done|that) => {y} / {x} * 100
how (far|much|many KM) (a day|each day|per day) (for|over) the (rest|remaining part) in {f} days => ({x} - {y}) / {f}
= (i|we) (walk|run|cycle|swim|ride) {n} KM (a|every|each) day
how (far|many KM) (is that|do i do) in {f} days => {n} * {f}
how (far|many KM) (is that|) (a|per|in a) week => {n} * 7
how many days (do i need |)for {v} KM => {v} / {n}
= it is {n} KM (to work|to school|to the shop|to the office) and i go there and back {f} (days|times) a week
how (far|many KM) (is that|do i drive) (a|per) week => {n} * 2 * {f}
= (on|last) monday (we|i) (walked|ran|cycled) {n} KM, on tuesday {m} and on (friday|sunday) {k}
how (far|many KM) (was that|is that) (altogether|in total) => {n} + {m} + {k}
what (was|is) (the average|that on average) (a|per) day => ({n} + {m} + {k}) / 3

= (the|my) (film|game|match|flight|course) is {x} minutes long and {y} (are|have) (over|gone)( already|)
how (many minutes|long|much) is left => {x} - {y}
= i (look at my phone|watch tv|practise|study|play|train) {n} minutes (a|every|each) day
how (many minutes|long) (is that|does that make) in {f} days => {n} * {f}
how (many minutes|long) is that (a|in a|per) week => {n} * 7
how many hours is that in {m} days => {n} * {m} / 60
= (one|a|each) lesson (takes|is|lasts) {n} minutes and i have {f} (a|every) day
how (many minutes|long) (is that|altogether) (a|per) day => {f} * {n}
how many (hours|full hours) is that => {f} * {n} / 60
= i have {v} minutes for {n} (questions|tasks|patients|customers|calls)
how (many minutes|long|much time) (is that for|do i have for|per) (each|one|each one) => {v} / {n}
= (each|every|one) (patient|customer|call|task) takes {n} minutes
how (long|many minutes) (do i need |)for {f}( of them|) => {f} * {n}
how many (of them |)(can i do|do i manage|fit) in {v} minutes => {v} / {n}

= (my (sister|mother|aunt|teacher)|anna) is {E} and i am {o2}
how many years (older is she|are between us|is the difference) => {E} - {o2}
how old are we (together|added up) => {E} + {o2}
what is (our average age|the average of the two) => ({E} + {o2}) / 2
= i am {E}( years old| now|) and my (son|daughter|cat|dog) is {f}
how old (was i|must i have been) when (it|the little one) was born => {E} - {f}
how old (will|would) i be in {n} years => {E} + {n}
how old was i {f} years ago => {E} - {f}
= (she|he|my aunt|the house|our club) was born in {Y} (and it is {Z} now|and now it is {Z})
how (many years|long ago) is that => {Z} - {Y}

= my (marks|grades|scores|points) (are|were) {f}, {g} and {h}
= i (got|scored|had) {f}, {g} and {h} (points|goals|marks)( in three games| in the tests|)
- (scores|marks|temperatures|grades): {f}, {g}, {h}
what is (the|my) average => ({f} + {g} + {h}) / 3
(what|how much) is (the|my) (total|sum) => {f} + {g} + {h}
= my (marks|scores|results|times) (are|were) {n}, {m}, {k} and {f}
- (scores|marks|times|results): {n}, {m}, {k}, {f}
what is (the|my) (average|mean) => ({n} + {m} + {k} + {f}) / 4
what do they add up to => {n} + {m} + {k} + {f}
= we won {n} games, lost {f} and drew {g}
how many (games |)(did we play|is that|altogether) => {n} + {f} + {g}
how many points (is that|do we have) (with|at) 3 for a win and 1 for a draw => {n} * 3 + {g}
= (a|each) win (gives|is) {f} points and a draw {g}
how many points (are|for|do i get for) {n} wins => {n} * {f}
how many points for {n} wins and {m} draws => {n} * {f} + {m} * {g}
= our team (has|scored) {x} points and (theirs|the other one|the other team) {y}
how many (more|points more|are we ahead) => {x} - {y}

= (it was|the oven was|the room was) {T} degrees and (now it is|it is now|fell to) {U}
= it is {T} degrees (by day|inside|at noon) and {U} (at night|outside|in the evening)
what is the difference => {T} - {U}
how (much colder|much cooler|many degrees less) is that => {T} - {U}
= it (is|was) {U} degrees and (gets|got|will get|becomes) {f} degrees warmer
how (warm|hot|many degrees) (is it|is that) (then|after that) => {U} + {f}
= it (is|was) {T} degrees and (gets|got|will get|becomes) {h} degrees (colder|cooler)
how (cold|many degrees) (is it|is that) (then|after that) => {T} - {h}

= one (slice|cookie|glass|bar|apple|portion) has {n} calories
= there are {n} calories in (a|one) (slice|cookie|glass|bar|portion)
how many (calories |)(are|are in) {f} of them => {f} * {n}
how many (of them |)(can i eat|may i have) for {v} calories => {v} / {n}
= i (may|can|am allowed to) eat {x} calories (a|per) day and (had|ate) {y} (already|for lunch|this morning)
how many (are|do i have) left => {x} - {y}
= (i|we) (burn|use) {n} calories (a|per|every) (minute|lap|round)
how many (calories |)is that in {m} (minutes|laps|rounds) => {n} * {m}
= the lift takes {f} people (per|a|each) (ride|trip|go)
how many (rides|trips) (do i need |are needed |)for {w} people => {w} / {f}
how many people (go up|is that) in {n} (rides|trips) => {n} * {f}
= i (weigh|weighed) {E} kilos and (lost|lose) {f}
how much do i weigh (then|now) => {E} - {f}
= i (weigh|weighed) {E} kilos and (gained|put on) {f}
how much do i weigh (then|now) => {E} + {f}
= i (weigh|weighed) {E} kilos and (lose|lost) {f} kilos in {g} weeks
how many kilos (a|per) week is that => {f} / {g}
= the (tap|pump|hose) gives {n} litres (a|per|every) minute
how many litres (is that |)in {f} minutes => {n} * {f}
how long (does it take|will it take|do i wait) for {v} litres => {v} / {n}
- mix (paint|concrete|juice) {f} to {g} (out of|to make) {K} litres
how (much|many litres) of the first => {f} / ({f} + {g}) * {K}
how (much|many litres) of the second => {g} / ({f} + {g}) * {K}
= {K} (sweets|euros|dollars|points|acres) are (divided|split|shared) in the ratio {f} to {g}
(how much|what) is the first (part|share) => {f} / ({f} + {g}) * {K}
(how much|what) is the second (part|share) => {g} / ({f} + {g}) * {K}
'''
WHOLE = '''
(what is the |the |)volume of (a|the) (box|crate|tank|room|pool) {L} (by|x) {W} (by|x) {H} => {L} * {W} * {H}
(what is the |the |)volume of (a|the) (box|crate|tank|parcel) (of|that is|with) {L} by {W} by {H}( cm| metres| m|) => \
{L} * {W} * {H}
(what is the |the |)area of (a|the) (room|field|rectangle|garden|sheet|wall) {L} (by|x) {W} => {L} * {W}
(what is the |the |)area of (a|the) (room|field|rectangle|garden) (of|that is|with) {L} by {W}( metres| m| feet|) => \
{L} * {W}
(what is the |the |)perimeter of (a|the) (room|field|rectangle|garden) (of |){L} (by|x) {W} => 2 * ({L} + {W})
(what is the |the |)area of a square (with|of) side {L} => {L} ^ 2
(what is the |the |)perimeter of a square (with|of) side {L} => 4 * {L}
(what is the |the |)volume of a cube (with|of) (side|edge) {f} => {f} ^ 3
(what is the |the |)area of a triangle (with|of) base {L} and height {H} => {L} * {H} / 2
(what is the |the |)(average|mean|avg) of {n} and {m} => ({n} + {m}) / 2
(what is the |the |)(average|mean|avg) of {n}, {m} and {k} => ({n} + {m} + {k}) / 3
(what is the |the |)(average|mean|avg) of {n} {m} {k} => ({n} + {m} + {k}) / 3
average of {n}, {m}, {k} => ({n} + {m} + {k}) / 3
(what is the |the |)(average|mean|avg) of {n}, {m}, {k} and {f} => ({n} + {m} + {k} + {f}) / 4
(what is the |the |)(average|mean|avg) of {n}, {m}, {k}, {f} and {g} => ({n} + {m} + {k} + {f} + {g}) / 5
average( of|:|) {n}, {m}, {k}, {f}, {g} => ({n} + {m} + {k} + {f} + {g}) / 5
(what is the |the |)(sum|total) of {n}, {m}, {k} and {f} => {n} + {m} + {k} + {f}
(what is the |the |)(sum|total) of {n}, {m}, {k}, {f} and {g} => {n} + {m} + {k} + {f} + {g}
(what is|how much is|) three quarters of {R2} => 3 / 4 * {R2}
(what is|how much is|) two thirds of {R2} => 2 / 3 * {R2}
(what is|how much is|) two fifths of {R2} => 2 / 5 * {R2}
(what is|how much is|) three fifths of {R2} => 3 / 5 * {R2}
(what is|how much is|) (a|one) quarter of {R2} => {R2} / 4
(what is|how much is|) (a|one) third of {R2} => {R2} / 3
(what is|how much is|) {F}/{G} of {R2} => {F} / {G} * {R2}
(what is|how much is|) (half|one half) of {R2} => {R2} / 2
(what is left|how much is left) of {R2} (after|if i take away) three quarters => {R2} - 3 / 4 * {R2}
(what is left|how much is left) of {R2} (after|if i take away) a third => {R2} - {R2} / 3
(what is left|how much is left) of {R2} (after|if i take away) {F}/{G} => {R2} - {F} / {G} * {R2}
three quarters of {x} plus {y} => 3 / 4 * {x} + {y}
(what is|how much is|) (a third|one third) of {R2} (people|students|euros|pages|km) => {R2} / 3
three quarters of {R2} (people|students|euros|pages|km) => 3 / 4 * {R2}
(what is|) the square root of {n} plus {m} => sqrt({n}) + {m}
(what is|) {n} squared plus {m} squared => {n} ^ 2 + {m} ^ 2
'''
