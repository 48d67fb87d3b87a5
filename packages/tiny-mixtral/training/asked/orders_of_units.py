"""Units asked in an unusual order or voice: the target first, other numbers beside the one that counts, slang, a
second language, shop talk. The names in braces stand in unit_requests.py."""
from .patterns import lines

ORDERS_OF_UNITS = lines('''
in {t} what does {q} (come out as|look like|end up as)(?|)
into {t} with {q}(| please|, go)
to {t}, from {q}(?|)
what number of {t} (matches|do i write for|belongs next to|stands for) {q}(?|)
{t} wanted, {q} given
given {q}, find {t}
given: {q}. wanted: {t}.
i'm after {t}, (all i have is|what i've got is|they gave me) {q}
we only (do|have|use|know) {t} at (home|school|the office|our shop), (so what's|what is|so how much is) {q}(?|)
over here it's all {t}(, so|.) {q} is what(?|)
{q}. What's that when it's at home, in {t}?
{q} in old money, {t} i mean
{q}, for those of us who (think|grew up|live) in {t}(?|)
say {q} to someone who only knows {t}
how would (a|an) (frenchman|american|brit|aussie|german) who uses {t} (say|put|write) {q}(?|)
(my wife|my nan|our foreman|the tailor|the kid) says {q} and I (hear|need|speak) {t}(. Help?|. Translate!|, help)
{q} - (and now|same thing|but) in {t} (so|that) i (understand|get it|can picture it)
sorry my english, {q} how is in {t}?
please how I can know {q} in {t}?
i not understand {f}, {q} is what in {t}?
{q} how much become in {t}?
i have paper with {q}, must be {t}(, help please|. please|)
(kindly|would you kindly|please be so good as to) let me have {q} in {t}(.|, thank you|)
forgive an old woman, but what is {q} in {t}(?|, dear?)
dear, my eyes are bad. Is there a way to hear {q} in {t}?
(when i was a girl|in my day) we used {t}. What is {q} in that?
idk what {q} is, (gimme|hit me with|drop it in|say it in) {t}
bruh {q}?? thats what in {t}
{q} fr? in {t} tho
wtf is {q} in {t}
ngl i only know {t}, whats {q}
{q} gimme {t}
lol {q} sounds fake, whats that in {t}
{q}>{t} pls
{q} tell {t}
cnvrt {q} 2 {t}
{q} {t} wots that
{t} for {q}, cheers
whats {q} as {t} m8
{q}. {t}. go.
(page|chapter|sheet|slide|line) (12|3|47|208) says {q}(, |. )(in {t}|{t}|what is that in {t}|how much is that in \
{t})(?|)
(question|exercise|task|problem|nr) (3|4b|17|12): (write|express|give|put) {q} in {t}
(i'm|my sister's|he's) (19|34|72) and never learned {t}. (What is|How much is) {q} in them?
(at|around) (9|10|noon|7:30) the (display|dial|meter|readout) showed {q}. (In {t}|As {t}|{t} value)?
on (day 2|the 3rd|5 may|friday the 13th) we (noted|logged|wrote down) {q}; i need {t}
(in 1985|in 1912|back in 2003) the (log|diary|notebook|plan) gave it as {q}, (what's|what is|how much is) that in \
{t}(?|)
out of (3|12|20) (samples|boxes|readings) the (top|biggest|last) one is {q}, (say it in|what's it in|convert that one \
to) {t}
item (17|4|230) on the list: {q}. They want {t}. What do i type?
room (101|12|7) ordered {q}, (what is that in {t}|how much is it in {t})(?|)
(two|three|four) of us need an answer: what is {q} in {t}?
my (2nd|third|5th) try: {q} to {t}?
version (2|3.1) of the manual has {q}, version (1|2.9) was in {t}, so what was that number(?|)
is {q} more or less than i think? give it in {t}
how does {q} compare if you put it in {t}(?|)
{q} sounds like loads, how many {t} is it really(?|)
compared with what i know ({t} mostly|, i use {t}), how (much|many) is {q}(?|)
{q}, bigger number in {t} or smaller? (what is it exactly|show me the figure|just convert it)
is {q} closer to nothing or a lot? in {t} please
what's {q} worth in {t}, (unit|measure|measurement) wise(?|)
how many {t} (go to|are equal to|correspond with|would you call|does one get out of|sit in|hide in) {q}(?|)
how many {t} have i got if i've got {q}(?|)
how many {t} (should|must|do) i (write|type|enter|put) for {q}(?|)
(tell|remind) me how many {t} {q} (comes to|works out at|amounts to|turns into)(.| again|)
{q} (equal|equals|equal to|same) ? {t}(| thx)
{q} expressed the {t} way(?|)
{q}, (rounded|exact|roughly|ballpark|give or take), in {t}(?|)
{t} please, not {f}, it's {q}
(wrong unit|wrong units|oops wrong unit), i meant {q} in {t}
(they|you) gave me {q} instead of {t}(, convert back please|. what should it be|, what would it have been)(?|)
reading {q}, log in {t}
(spec|label|drawing|tender|order) calls for {q}; (supplier|the shop|my mate|site) quotes {t}. Equivalent?
(for the|for a) (form|quote|chart|log|delivery note) i have to (state|enter|give) {q} in {t}(, what goes in|)(?|)
i've {q} written down and a box labelled {t}, (what goes in|fill it in)(?|)
a customer (asks|wants) {q}, our stock is in {t}(. how much is that|, what do i look up)(?|)
could you pop {q} into {t} for me(, love|, dear|, please|)(?|)
i'd be ever so grateful for {q} in {t}
if it isn't too much trouble, {q} in {t}(?|)
may i ask what {q} (comes to|amounts to|makes) in {t}(?|)
(settle a bet|bet settled please|we have a bet): (what's|how much is) {q} in {t}(?|)
(brain fog|brain's gone|mind blank), {q} is what in {t} again(?|)
(quick|fast), someone is waiting: {q} to {t}
{q} as a {t} figure(?|)
take {q}, make it {t}
do {q} in {t} for me
''')
