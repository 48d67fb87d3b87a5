"""Scenes of work and of the road: wages by the hour, the week and the piece, packing, stock, deliveries, fuel, distance
and time, walls and fields. Written as told_scenes.py says."""

SCENES = '''
= i (get|earn|am paid) {s} (an|per) hour and (work|do) {n} hours a week
= WHO (gets|earns|makes) {s} an hour and works {n} hours (a|each) week
- {s} an hour, {n} hours a week
- (job|shop job|cleaning job): {n} hours weekly, {s} an hour
(how much|what) is (that|the pay) (a|per|each) week => {n} * {s}
> (weekly pay|pay per week) => {n} * {s}
(how much|what) is (that|the pay) (for|in) {f} weeks => {f} * {n} * {s}
(how much|what) is (that|the pay) a week with {t} (for the bus|bonus|tips) on top => {n} * {s} + {t}
(how much|what) (is left|remains) of a week after {p} (tax|deductions) => {n} * {s} - {p} / 100 * {n} * {s}
(how much|what) is (that|the pay) a week if {f} hours are (missed|cut|unpaid) => ({n} - {f}) * {s}
how many hours (is that|are worked) in {f} weeks => {f} * {n}
= (i|we) (got|were paid|received) {a} for {n} hours
= {n} hours (brought|earned) (me|us|WHO) {a}
- {a} for {n} hours
- {n} hours, paid {a} (in all|together)
(how much|what) is (that|it) (an|per|for one) hour => {a} / {n}
> hourly (rate|wage) => {a} / {n}
(how much|what) would {f} hours (be|pay) at the same rate => {a} / {n} * {f}
= (my|the|our) (salary|wage) is {R} a (year|season) (and it comes in|paid in|split into) 12 (payments|parts|instalments)
(how much|what) is (one|each) => {R} / 12
(how much|what) is (one|each) after {p} (tax|deductions) => ({R} - {p} / 100 * {R}) / 12
= (my|the|our) (salary|wage) is {R} a month and there are 13 (payments|salaries) (a|in the) year
(how much|what) is that (a|per|for the whole) year => 13 * {R}
= i worked {f} hours at {s} and {g} (extra|night|late) hours at {t}
- {f} hours at {s}, {g} (night|extra|sunday) hours at {t}
(how much|what) (do i get|is my pay|did i earn) (altogether|in all|for both) => {f} * {s} + {g} * {t}
(how much|what) is (my pay|that) for the (normal|first) hours (only|alone) => {f} * {s}
how many hours (is that|did i work) (altogether|in all) => {f} + {g}
(how much|what) is that per hour on average => ({f} * {s} + {g} * {t}) / ({f} + {g})
= i (make|sew|deliver|wash) {n} (GOODS|parcels|cars) a day and get {s} for each
- {n} (GOODS|parcels) a day, {s} for each
(how much|what) (do i earn|is that) (a|per) day => {n} * {s}
(how much|what) (do i earn|is that) in {f} days => {f} * {n} * {s}
how many (of them|pieces) (is that|do i do) in {f} days => {f} * {n}
= {f} (painters|workers|men|cleaners) need {n} hours for a job
- job: {f} (painters|workers), {n} hours each
how many hours of work (is that|are paid) (in all|altogether) => {f} * {n}
how long would one (of them|alone) need => {f} * {n}
(how much|what) does it cost at {s} an hour for each of them => {f} * {n} * {s}
= a job (takes|needs) {w} hours and {f} of us (share|split) (it|the hours)
- {w} hours of work, {f} people share it
how many hours (is that for|does that make for|for) each => {w} / {f}

= one BOX holds {n} GOODS and we have {v} (of them|to pack)
= {v} GOODS have to be packed, {n} (go|fit) in a BOX
- {v} GOODS, {n} (to a|per) BOX
how many BOXES (is that|do we need|must i fetch) => {v} / {n}
= {n} GOODS (go|fit) in a BOX and we have {m} BOXES
= there are {m} BOXES and {n} GOODS in (each|every one)
- {m} BOXES, {n} GOODS (in each|per BOX)
how many GOODS (is that|are there|altogether) => {m} * {n}
how many GOODS (are there|is it) with {f} loose ones => {m} * {n} + {f}
how many GOODS are (fine|good|whole) if {f} (broke|are damaged) => {m} * {n} - {f}
how many GOODS are there if {f} BOXES are (missing|empty|lost) => ({m} - {f}) * {n}
(how much|what) are they worth at {s} each => {m} * {n} * {s}
= {v} GOODS are (spread|divided) over {n} BOXES (equally|evenly)
- {v} GOODS evenly into {n} BOXES
how many GOODS are in one( BOX|) => {v} / {n}
how many GOODS are in {f} of the BOXES => {v} / {n} * {f}
= i had {q} GOODS, {k} were (sold|thrown out|sent back) and the rest (goes|go) on {f} (shelves|tables|lorries)
- {q} GOODS, {k} sold, rest on {f} shelves
how many (go on|per|on) (each|each one|one of them) => ({q} - {k}) / {f}
how many (make up the rest|are still here) => {q} - {k}
= a (lorry|van|cart) carries {n} BOXES and makes {f} (trips|rounds|runs) a day
- {n} BOXES a trip, {f} trips a day
how many BOXES (a|per) day => {f} * {n}
how many BOXES in {g} days => {g} * {f} * {n}
how many GOODS (a|per) day with {m} in every BOX => {f} * {n} * {m}
= we (make|made) {n} GOODS in the morning and {m} in the afternoon
- {n} GOODS (before lunch|early), {m} (after lunch|late)
how many (is that|are made) (a|in the whole|in one) day => {n} + {m}
how many (is that|are made) in {f} (such days|days like that) => {f} * ({n} + {m})
how many pass if {f} are (faulty|bad) => {n} + {m} - {f}
= a (machine|printer|press) makes {n} (GOODS|pages|copies) a minute
- (printer|press|machine), {n} (GOODS|copies) a minute
how many (is that |does it make |)in an hour => 60 * {n}
how many (is that |does it make |)in {f} minutes => {f} * {n}
how many minutes (does it need |)for {v} => {v} / {n}
how many do {g} such machines make in {f} minutes => {g} * {f} * {n}

= (the|my) (van|car|truck) (uses|burns|drinks) {f} litres on 100 km and (fuel|diesel) is {s} a litre
- {f} litres per 100 km, fuel {s} a litre
(how much|what) does it cost (for|to drive) {D} km => {D} / 100 * {f} * {s}
how many litres (is that|does it need) for {D} km => {D} / 100 * {f}
(how much|what) does it cost (for|to drive) 100 km => {f} * {s}
= i (used|burned|needed) {L} litres for {D} km
- {D} km, {L} litres
how many litres (is that|does it use) (per|on|for) 100 km => {L} / {D} * 100
how many km (is that on|do i get from|per) one litre => {D} / {L}
= the (meter|clock|counter) (read|said|was at) {Q} (last month|before|in may) and (reads|says|is at) {V} now
= the (meter|clock|counter) (is|stands) at {V} now and it (was|stood) at {Q} (last time|before)
- (meter|mileage|counter) {Q} before, {V} now
- old (reading|figure) {Q}, new {V}
how much (was used|is the difference|lies between) => {V} - {Q}
(how much|what) does that cost at {s} a unit => ({V} - {Q}) * {s}
how much is that a (day|week|month) over {f} of them => ({V} - {Q}) / {f}
= (we|i) (drive|ride|cycle|sail) {f} hours a day at {S} KM an hour
- {f} hours a day, {S} KM an hour
how (far|many KM) (is that|do we get) (a|per|in one) day => {f} * {S}
how (far|many KM) (is that|do we get) in {g} days => {g} * {f} * {S}
= (it|the town|the depot) is {D} KM away and (we|i) (do|drive|manage) {S} KM an hour
- {D} KM to go, {S} KM an hour
how (long|many hours) (does it take|is the way|am i on the road) => {D} / {S}
how (long|many hours) is there and back => 2 * {D} / {S}
how (far|many KM) is there and back => 2 * {D}
= (we|i) (took|needed) {f} hours for {D} KM
= {D} KM (took|cost) (us|me|WHO) {f} hours
how fast (was that|were we on average) => {D} / {f}
how (far|many KM) would {g} hours be at that speed => {D} / {f} * {g}
= the (trip|walk|tour) is {x} KM, i (did|covered) {y} (today|already) and (do|go) the rest in {f} days
- {x} KM, {y} done, rest in {f} days
how many KM (a|per|each) day( now|) => ({x} - {y}) / {f}
how many KM (are|is) the rest => {x} - {y}
= it is {n} KM to (work|the office|the site) and i (go|drive) there and back {f} times a week
- {n} KM each way, {f} times a week, there and back
how many KM (is that|do i do) a week => 2 * {n} * {f}
how many KM (is that|do i do) in {g} weeks => 2 * {n} * {f} * {g}
(how much|what) do i (get|claim) a week at {s} (a|per) KM => 2 * {n} * {f} * {s}

= (we|i) went {x} KM by train, {y} by bus and {z} on foot
- train {x} KM, bus {y}, on foot {z}
how (far|many KM) (is that|was that) (altogether|in all) => {x} + {y} + {z}
how (much farther|many KM more) (is that|was it) by train than by bus => {x} - {y}
how (far|many KM) (is that|was that) without the walk => {x} + {y}
= (we|i) drove {f} hours at {S} KM an hour and {g} hours at 30
- {f} hours at {S} KM an hour, then {g} hours at 30
how (far|many KM) (is that|was that) (altogether|in all) => {f} * {S} + {g} * 30
how (long|many hours) (is that|was that) (altogether|in all) => {f} + {g}
how fast is that on average => ({f} * {S} + {g} * 30) / ({f} + {g})

= a (field|plot|yard|garden|site) is {L} by {W} (metres|m|feet)
- (plot|yard|garden|lawn) {L} x {W}
- {L} long {W} wide
how (big|large) is the (ground|surface|area) => {L} * {W}
how (long|much) is the (fence|hedge|wall) (all round|around it) => 2 * ({L} + {W})
how (long|much) is the fence (around it|all round) with a gate of 1 (metre|unit) left out => 2 * ({L} + {W}) - 1
(how much|what) does (grass|turf|gravel) cost at {s} per square (metre|unit) => {L} * {W} * {s}
(how much|what) does (wire|a fence|a hedge) all round cost at {s} per (metre|unit) of length => 2 * ({L} + {W}) * {s}
how many (bags|sacks) of seed (if|when) one does {f} square metres => {L} * {W} / {f}
= a wall is {L} by {W} and has a (door|window) of 2 square metres
- wall {L} by {W}, window 2 square metres
how much is there to (paint|plaster|cover) without the (hole|opening|gap) => {L} * {W} - 2
how much is the whole (wall|area) => {L} * {W}

= we (make|ship|sell) {K} GOODS a day and (want to make it|it is going to be) {p} more
- {K} GOODS a day, now {p} more
how many (GOODS |)(a|per) day is that => {K} + {p} / 100 * {K}
how many (extra|additional) GOODS (a|per) day => {p} / 100 * {K}
= of {K} GOODS {p} are (faulty|broken|sent back)
- {K} GOODS, {p} faulty
how many are (faulty|no good|for the bin) => {p} / 100 * {K}
how many are (good|fine|in order) => {K} - {p} / 100 * {K}
= we (planted|set) {n} rows of {m} (trees|vines|bulbs) and in every row {f} died
- {n} rows of {m} (trees|vines|bulbs), {f} dead in each
how many (are alive|are left|live) => {n} * ({m} - {f})
how many died (altogether|in all) => {n} * {f}
how many were planted (altogether|in all) => {n} * {m}
= the farm had {x} (sheep|hens|goats), sold {y} and {z} were born
- {x} (sheep|hens|goats), {y} sold, {z} born
how many (are there now|has it got now) => {x} - {y} + {z}
how many were left before the (births|young ones) => {x} - {y}
= the farm had {x} (sheep|hens|goats), bought {y} and lost {z}
- {x} (sheep|hens|goats), {y} bought, {z} lost
how many (are there now|has it got now) => {x} + {y} - {z}
'''
WHOLE = '''
(how much|what) (do i|does WHO) (get|earn|make) for {n} hours at {s} (an|per|the) hour(?|) => {n} * {s}
(what is my hourly rate|how much an hour) if {n} hours (paid|brought) {a}(?|) => {a} / {n}
paid {a} for {n} hours, (how much an hour|hourly rate)(?|) => {a} / {n}
{n} hours, {s} (per hour|an hour), (how much is that|pay|wage)(?|) => {n} * {s}
{f} hours a day, {g} days, {s} (an|per) hour, (total|pay|how much)(?|) => {f} * {g} * {s}
how many BOXES (do i need|must i get|are needed) (for|to pack) {v} GOODS if {n} fit in one(?|) => {v} / {n}
how many GOODS (are|fit) in {m} BOXES if {n} fit in one(?|) => {m} * {n}
how many GOODS go in one BOX if {v} are spread over {n}(?|) => {v} / {n}
how (long|many hours) for {D} KM at {S} KM an hour(?|) => {D} / {S}
how (far|many KM) in {f} hours at {S} KM an hour(?|) => {f} * {S}
how fast (was i|were we|is that) if {D} KM took {f} hours(?|) => {D} / {f}
{D} KM at {S} an hour, (how long|how many hours|time)(?|) => {D} / {S}
{f} hours at {S} KM an hour, (how far|distance)(?|) => {f} * {S}
{D} KM in {f} hours, (speed|how fast|so what speed)(?|) => {D} / {f}
(meter|counter) was {Q}, is {V}, (used|difference|how much is that)(?|) => {V} - {Q}
how (much|many units) did i use if the meter went from {Q} to {V}(?|) => {V} - {Q}
how (much|many metres of) fence (goes|do i need) round a (garden|field|plot) of {L} by {W}(?|) => 2 * ({L} + {W})
how (big|large) is a (garden|field|plot) of {L} by {W}(?|) => {L} * {W}
how many litres for {D} km if (it|the car) (needs|uses) {f} (per|on) 100(?|) => {D} / 100 * {f}
(fuel|petrol) for {D} km at {f} litres per 100 km and {s} a litre(?|) => {D} / 100 * {f} * {s}
how many (are|do we have) left of {j} GOODS if {n} (shops|people) get {f} each(?|) => {j} - {n} * {f}
{v} minutes for {n} (calls|visits|patients), how (long|many minutes) each(?|) => {v} / {n}
{n} minutes (a|per|each) (call|visit|patient), {m} of them, how (long|many minutes) in all(?|) => {n} * {m}
i work {n} hours, for one hour they give {s}, how much it makes(?|) => {n} * {s}
i work {n} hours, for all they give {a}, how much it makes for one hour(?|) => {a} / {n}
'''
