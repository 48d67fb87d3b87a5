"""Sums told at length or in passing, by people who also say other things: the figures are early, late or far apart.
Whole texts only, written as told_scenes.py says."""

WHOLE = '''
my sister has her birthday on sunday and i baked {f} trays of {g} buns, then the dog ate {gone} of them, how many are \
left(?|) => {f} * {g} - {gone}
so we went to the zoo yesterday, tickets were {s} each, there were {f} of us and grandma paid {t} for parking, what \
did it all cost(?|) => {f} * {s} + {t}
hi, there's a leak under the sink, the plumber wants {a} for coming out and {s} an hour, he thinks {f} hours, what \
will i pay(?|) => {a} + {f} * {s}
it's raining so we stay in, the puzzle has {x} pieces and {y} are in place, how many are missing(?|) => {x} - {y}
my phone's calculator is gone, so tell me what each of us {f} pays if the dinner was {a}(?|) => {a} / {f}
what does each of us pay(?|), i mean we were {f} and the taxi took {a} => {a} / {f}
we hired a boat for {a}, that was for {f} hours, what did one hour cost us(?|) => {a} / {f}
grandad drives slowly, he needed {f} hours for {D} km, how many km an hour was that(?|) => {D} / {f}
i've been on the road since breakfast, {D} km and {L} litres of fuel, so how many km did i get per litre(?|) => {D} / \
{L}
they pay me {s} an hour here, i did {n} hours in may and {m} in june, how much for both months(?|) => {s} * ({n} + {m})
they pay me {s} an hour here, i did {n} hours in may and {m} in june, how much for may alone(?|) => {s} * {n}
last year i gave {B} for the licence, this year they want {A}, by how much did it go up(?|) => {A} - {B}
my streaming thing was {B} a month, starting in march it's {A}, what does that cost me extra in a year(?|) => ({A} - \
{B}) * 12
the old fridge eats {A} of power a year and the new one {B}, so over {f} years i save what(?|) => ({A} - {B}) * {f}
we've {n} children in the group, {f} are ill, and each of the others gets {g} stickers, how many stickers do i cut \
out(?|) => ({n} - {f}) * {g}
i'm saving for a WISH, it's {A} and my piggy bank has {B}, i can put away {t} a week, how many weeks is that(?|) => \
({A} - {B}) / {t}
i'm saving for a WISH, it's {A} and my piggy bank has {B}, how much is still missing(?|) => {A} - {B}
WHO bought the drinks for {b} and i bought the food for {a}, there were {f} of us, what should each one pay(?|) => \
({a} + {b}) / {f}
WHO bought the drinks for {b} and i bought the food for {a}, what did the party cost(?|) => {a} + {b}
our bus holds {x} people, {y} have a ticket so far, how many more can we sell(?|) => {x} - {y}
our bus holds {x} people, {y} have a ticket so far and {z} are on the list, how many seats are free after that(?|) => \
{x} - {y} - {z}
the vet says {rate} ml for every kilo, my dog is a heavy {kilos} kilos, how many ml do i give her(?|) => {rate} * \
{kilos}
she is {kilos} kilos, our dog, and the vet said {rate} ml for every kilo, so how many ml(?|) => {rate} * {kilos}
a kilo of cherries was {s} at the market and i took {part} kilos, what did i spend(?|) => {s} * {part}
i spent {s} at the market on {part} kilos of cherries, what's that a kilo(?|) => {s} / {part}
the barrel has {whole} litres in it and we fill bottles of {part}, how many bottles should i bring(?|) => {whole} / \
{part}
new curtains: {f} windows, {L} metres of cloth for each, {s} a metre, what will the cloth cost(?|) => {f} * {L} * {s}
new curtains: {f} windows and {L} metres of cloth for each, how much cloth do i buy(?|) => {f} * {L}
the hall is {L} by {W}, but the stage of {small} by {tall} gets no carpet, how many square metres of carpet is \
that(?|) => {L} * {W} - {small} * {tall}
i had {x} followers on monday, lost {y} over that silly post and got {z} back, where am i now(?|) => {x} - {y} + {z}
twelve eggs in a box, {f} boxes, {g} eggs broken on the way home, how many can i still use(?|) => 12 * {f} - {g}
i read {n} pages a night and the book has {v}, how many nights will it keep me busy(?|) => {v} / {n}
i read {n} pages a night, how many is that in {f} nights(?|) => {n} * {f}
i've read {y} pages and the book has {x}, when i do {f} a night how many nights are left(?|) => ({x} - {y}) / {f}
my three runs this week were {f}, {g} and {h} km, what's the average(?|) => ({f} + {g} + {h}) / 3
my three runs this week were {f}, {g} and {h} km, how far is that altogether(?|) => {f} + {g} + {h}
quick one from the till: customer gives me a {note}, the cake is {cost}, how much do i give back(?|) => {note} - {cost}
i gave the lady a {note} for a cake of {cost}, did i get the right change, how much should it be(?|) => {note} - {cost}
rent is {out}, i bring home {pay}, what do i live on(?|) => {pay} - {out}
i bring home {pay}, the rent takes {out} and the car another {C}, what do i live on(?|) => {pay} - {out} - {C}
we sold {n} cups of lemonade at {s}, the lemons and sugar were {t}, how much did the kids earn(?|) => {n} * {s} - {t}
we sold {n} cups of lemonade at {s}, the kids got {t} in tips on top, how much is in the jar(?|) => {n} * {s} + {t}
{f} nights in a hostel at {s}, then {g} nights in a hotel at {a}, what's my whole bill(?|) => {f} * {s} + {g} * {a}
{f} nights in a hostel would be {t} each, the hotel wants {d} each, how much dearer is the hotel for all {f} \
nights(?|) => {f} * ({d} - {t})
the soup is for {f}, it takes {M} g of lentils, now {n} people want some, how many grams should go in(?|) => {M} / {f} \
* {n}
a {pack}-pack is {s} here and i only need one, what would that be(?|) => {s} / {pack}
a {pack}-pack is {s} here and i need {f} of those packs, what would that be(?|) => {s} * {f}
my watch counted {steps} steps today, if i do the same for {n} days how many do i get to(?|) => {steps} * {n}
the doctor wants 15000 steps but i only did {steps}, what's the difference(?|) => 15000 - {steps}
the will says {A}, first {B} goes to the church, then {f} cousins get the same, how much for one cousin(?|) => ({A} - \
{B}) / {f}
WHO is {E} and was {o2} when they moved here, how many years ago was that(?|) => {E} - {o2}
'''
