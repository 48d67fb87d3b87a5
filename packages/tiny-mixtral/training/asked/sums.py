"""Arithmetic typed bare, told in words, percentages, shares: one pattern a line, with the expression.

Capital letters are marks: A to D are numbers, N is 2 to 10 (O its ordinal), M a small base, P and Q percentages, K a
few people, F/G a fraction. '[' and ']' stand for brackets in a pattern. What is typed as a formula without spaces is
passed without them, unless a sign has to be changed."""
import re

from .counts import as_word, ordinal
from .formulas import formula
from .patterns import expand, lines


def table(text):
    return [line.split(' => ') for line in lines(text)]


BARE = table('''
A+B => A+B
A+B => A+B
A-B => A-B
A*B => A*B
A*B => A*B
A/B => A/B
A+B+C => A+B+C
A+B+C+D => A+B+C+D
A-B-C => A-B-C
A+B-C => A+B-C
A*B*C => A*B*C
A*B*C*D => A*B*C*D
A*B+C => A*B+C
A*B-C => A*B-C
A+B*C => A+B*C
A-B*C => A-B*C
A/B+C => A/B+C
A/B*C => A/B*C
A*B/C => A*B/C
A*B+C*D => A*B+C*D
[A+B]*C => (A+B)*C
[A+B]*C => (A+B)*C
[A-B]*C => (A-B)*C
[A+B]/C => (A+B)/C
[A-B]/C => (A-B)/C
A*[B+C] => A*(B+C)
A*[B-C] => A*(B-C)
A/[B+C] => A/(B+C)
A-[B+C] => A-(B+C)
[A+B]*[C+D] => (A+B)*(C+D)
[A+B]*[C-D] => (A+B)*(C-D)
[A*B]+[C*D] => (A*B)+(C*D)
[A+B+C]/3 => (A+B+C)/3
[A + B] * C => (A + B) * C
[A - B] / C => (A - B) / C
A * [B + C] => A * (B + C)
A + B + C + D => A + B + C + D
A * B * C => A * B * C
A * B * C - D => A * B * C - D
A +B => A + B
A+ B => A + B
-A+B => -A+B
AxB => A * B
AxB => A * B
A x B => A * B
AxBxC => A * B * C
A x B x C => A * B * C
A x B x C x D => A * B * C * D
A×B×C => A * B * C
AxB+C => A * B + C
A x B - C => A * B - C
[A+B]xC => (A + B) * C
A÷B => A / B
A ÷ B ÷ C => A / B / C
''')
POWERS = table('''
M^N => M ^ N
M^N => M ^ N
A^2 => A ^ 2
A^3 => A ^ 3
(A²|A ^2|A**2) => A ^ 2
A³ => A ^ 3
M^N(+| + )B => M ^ N + B
A^2(+| + )B^2 => A ^ 2 + B ^ 2
(sqrt |sqrt|√|√ )A => sqrt(A)
sqrt[A](+| + )B => sqrt(A) + B
sqrt[A^2+B^2] => sqrt(A ^ 2 + B ^ 2)
sqrt[A+B] => sqrt(A + B)
''')
POWERS_IN_WORDS = table('''
A squared => A ^ 2
A squared => A ^ 2
A cubed => A ^ 3
A squared (plus|+) B squared => A ^ 2 + B ^ 2
A squared (minus|take away) B => A ^ 2 - B
A cubed plus B => A ^ 3 + B
M to the O( power|) => M ^ N
M to the O( power|) => M ^ N
M raised to the O( power|) => M ^ N
M (to the power of|to the power|power|raised to) N => M ^ N
the O power of M => M ^ N
M to the power of N plus B => M ^ N + B
(the |)(square root|root|sq root|squareroot) of A => sqrt(A)
(the |)square root of A => sqrt(A)
(the |)square root of A plus B => sqrt(A) + B
(the |)square root of A times B => sqrt(A) * B
A times the square root of B => A * sqrt(B)
(the |)cube root of A => A ^ (1 / 3)
''')
CHAINS = table('''
A times B plus C => A * B + C
A times B plus C => A * B + C
A times B minus C => A * B - C
A times B times C => A * B * C
A times B times C times D => A * B * C * D
A plus B plus C => A + B + C
A plus B plus C plus D => A + B + C + D
A plus B (minus|take away|less) C => A + B - C
A minus B minus C => A - B - C
A minus B plus C => A - B + C
A plus B times C => A + B * C
A (divided by|over) B plus C => A / B + C
A divided by B minus C => A / B - C
A divided by B times C => A / B * C
A times B divided by C => A * B / C
A (times|multiplied by) B(,|) then (plus|add) C => A * B + C
A plus B(,| and) then (times|multiplied by) C => (A + B) * C
A plus B, all (times|multiplied by) C => (A + B) * C
A minus B, (all|then|and that) (times|multiplied by) C => (A - B) * C
A plus B, (all|then|and that) divided by C => (A + B) / C
A minus B, (all|then|and that) divided by C => (A - B) / C
A times the (sum of B and C|total of B and C) => A * (B + C)
A times the difference between B and C => A * (B - C)
(the |)sum of A and B, (times|multiplied by) C => (A + B) * C
(the |)sum of A and B, divided by C => (A + B) / C
(the |)product of A and B, minus C => A * B - C
(the |)product of A and B, plus C => A * B + C
(the |)product of A, B and C => A * B * C
(the |)product of A(,| and) B => A * B
(the |)difference between A and B, times C => (A - B) * C
(the |)difference (between|of) A and B => A - B
(the |)(sum|total) of A, B(,|) and C => A + B + C
(the |)(sum|total) of A, B, C(,|) and D => A + B + C + D
A, B and C (added together|added up|all together|combined|in total) => A + B + C
A and B (added together|put together|combined|in total) => A + B
A and B multiplied( together|) => A * B
(the |)(average|mean) of A, B(,|) and C => (A + B + C) / 3
(the |)(average|mean|avg) of A, B, C(,|) and D => (A + B + C + D) / 4
(the |)average of A and B => (A + B) / 2
A (more|greater) than B => B + A
A (less|fewer) than B => B - A
(double|twice) A plus B => 2 * A + B
(double|twice) A minus B => 2 * A - B
A dozen => A * 12
A (lots of|times|sets of) B => A * B
(minus|negative) A plus B => -A + B
A into K (equal |)parts => A / K
''')
IMPERATIVES = table('''
add A, B(,|) and C => A + B + C
add A, B, C(,|) and D => A + B + C + D
add A and B => A + B
add( up|) A B C => A + B + C
add A and B(,|) (and |)then (times|multiply) (it |that |the sum |)by C => (A + B) * C
add A (and|to) B, then divide (it |that |)by C => (A + B) / C
multiply A by B(,| and|, then) add C => A * B + C
multiply A by B(,| and|, then) (subtract|take away) C => A * B - C
multiply A, B(,|) and C( together|) => A * B * C
multiply the sum of A and B by C => (A + B) * C
multiply A with B => A * B
divide A by B(,| and|, then) add C => A / B + C
divide the sum of A and B by C => (A + B) / C
divide A by B and (the result|that) by C => A / B / C
take A away from B => B - A
take A (from|off) B => B - A
take B from A and (divide|split) (the rest|what is left) (by|between) K => (A - B) / K
subtract A from B(,| and) then (multiply|times) (it |the result |)by C => (B - A) * C
subtract A and B from C => C - A - B
start (with|at) A, add B, (take away|subtract) C => A + B - C
average A, B(,|) and C => (A + B + C) / 3
square A => A ^ 2
cube A => A ^ 3
double A => 2 * A
triple A => 3 * A
halve A => A / 2
square A and add B => A ^ 2 + B
double A and add B => 2 * A + B
split A (between|among|by) K( people| friends| of us| kids|) => A / K
split A( euros| dollars| pounds| bucks) (between|among) K( people| friends|) => A / K
split (a|the) ($|€|£)A (bill|dinner|check|cab) (K ways|between K|between K people|by K) => A / K
split ($|€|£|)A K ways => A / K
divide A( euros| dollars| sweets| cards| pages|) (among|between) K (people|friends|kids|players|of us) => A / K
share A( euros| dollars| cookies| sweets| grapes|) (among|between) K (people|friends|kids|children) => A / K
split A plus (a |)P% tip (between|among) K( people| friends|) => (A + P / 100 * A) / K
''')
FRACTIONS = table('''
half of A => A / 2
F/G of A => F / G * A
F/G of A => F / G * A
(a|one) third of A => A / 3
(a|one) quarter of A => A / 4
(a|one) fifth of A => A / 5
(a|one) sixth of A => A / 6
(a|one) seventh of A => A / 7
(an|one) eighth of A => A / 8
(a|one) ninth of A => A / 9
(a|one) tenth of A => A / 10
(a|one) twelfth of A => A / 12
two(-| )thirds of A => 2 / 3 * A
three(-| )quarters of A => 3 / 4 * A
(two|2) fifths of A => 2 / 5 * A
(three|3) fifths of A => 3 / 5 * A
(four|4) fifths of A => 4 / 5 * A
(three|3) eighths of A => 3 / 8 * A
(five|5) eighths of A => 5 / 8 * A
(five|5) sixths of A => 5 / 6 * A
(three|3) tenths of A => 3 / 10 * A
(seven|7) tenths of A => 7 / 10 * A
half of A plus half of B => A / 2 + B / 2
a third of A plus B => A / 3 + B
a quarter of A minus B => A / 4 - B
half the sum of A and B => (A + B) / 2
(one and a half|1.5) times A => 1.5 * A
two and a half times A => 2.5 * A
A times (a|one) half => A * 1 / 2
F/G (plus|+) M/N => F / G + M / N
F/G (times|x) A => F / G * A
''')
PERCENTAGES = table('''
P% of A => P / 100 * A
P(% of|%of| % of| percent of| per cent of| pct of) A => P / 100 * A
P(%| percent) of ($|€|£)A => P / 100 * A
P(%| percent) of A( euros| dollars| pounds| people| pages| students| km) => P / 100 * A
P% of A plus B => P / 100 * A + B
P% of A minus B => P / 100 * A - B
P% of A plus Q% of B => P / 100 * A + Q / 100 * B
P% of Q% of A => P / 100 * Q / 100 * A
(half a|half of one) percent of A => 0.5 / 100 * A
(a |)P(%| percent) tip (on|for) ($|€|£)A => P / 100 * A
(a |the |)tip of P(%| percent) (on|for) ($|€|£|)A => P / 100 * A
(a |)P(%| percent) tip (on|for) a A (dollar|euro|pound) (bill|dinner|lunch|meal|cab) => P / 100 * A
(the |)(commission|interest|sales tax|vat|tax) on A at P(%| percent) => P / 100 * A
P(%| percent) (tax|vat|commission|interest) on ($|€|£|)A => P / 100 * A
P(%| percent) off ($|€|£|)A => A - P / 100 * A
P(%| percent) off (of |)A( euros| dollars| pounds|) => A - P / 100 * A
($|€|£)A with P(%| percent) off => A - P / 100 * A
($|€|£|)A (minus|less|-) P(%| percent)( discount|) => A - P / 100 * A
A after a P(%| percent) (cut|drop|reduction|loss|discount) => A - P / 100 * A
A (marked|knocked) down( by|) P(%| percent) => A - P / 100 * A
A after a P(%| percent) (rise|raise|increase|pay rise|gain) => A + P / 100 * A
A (marked up|going up|growing|up)( by|) P(%| percent) => A + P / 100 * A
($|€|£|)A (plus|+|and|with) P(%| percent) (tax|vat|tip|service|interest) => A + P / 100 * A
(the |)total (of|for) ($|€|£|)A (with|plus) (a |)P(%| percent) (tip|tax|service charge) => A + P / 100 * A
($|€|£|)A plus P(%| percent) tip (split|divided) (between|by) K( people|) => (A + P / 100 * A) / K
A as a (percentage|percent|%) of B => A / B * 100
A out of B (as a percentage|in percent|as a percent|in %) => A / B * 100
the percentage (that |)A is of B => A / B * 100
the percent(age|) (change|increase|growth) from A to B => (B - A) / A * 100
''')
PERCENTAGES_TO_DO = table('''
add P(%| percent) (tax|vat|sales tax|service|tip) to ($|€|£|)A => A + P / 100 * A
add (a |)P(%| percent) (tax|tip|fee|surcharge) (to|on) ($|€|£|)A => A + P / 100 * A
add P(%| percent) to A => A + P / 100 * A
take P(%| percent) off (of |)($|€|£|)A => A - P / 100 * A
(take|deduct|subtract) P(%| percent) from A => A - P / 100 * A
knock P(%| percent) off ($|€|£|)A => A - P / 100 * A
increase A by P(%| percent) => A + P / 100 * A
raise A by P(%| percent) => A + P / 100 * A
(reduce|decrease|lower|cut) A by P(%| percent) => A - P / 100 * A
''')
WHOLE = table('''
what (percent|percentage|%) of B is A(?|) => A / B * 100
A is what (percent|percentage|%) of B(?|) => A / B * 100
how many percent of B is A(?|) => A / B * 100
(what percent is|what % is) A of B(?|) => A / B * 100
(i scored|i got|she got|we have) A (out of|of) B, what('s| is) that in percent(?|) => A / B * 100
how much (more|bigger|larger|higher) is A than B(?|) => A - B
how much (less|smaller|lower) is A than B(?|) => B - A
how (many times|often) does A (go|fit) into B(?|) => B / A
what (do i|must i) add to A to (get|reach|make) B(?|) => B - A
how much (is missing|do i need) (from|to get from) A to B(?|) => B - A
(what's|what is|how much is) left (if|when) (i|you|we) take A (from|off) B(?|) => B - A
what do (i|you) get (if|when) (i|you) (add|put together) A and B(?|) => A + B
what do (i|you) get (if|when) (i|you) multiply A (by|with|and) B(?|) => A * B
what('s| is) A and B and C together(?|) => A + B + C
what number is P(%| percent) of A(?|) => P / 100 * A
how much (tip|do i tip) on ($|€|£|)A at P(%| percent)(?|) => P / 100 * A
what('s| is) ($|€|£|)A split K ways(?|) => A / K
A( euros| dollars|), K people, how much each(?|) => A / K
A (between|among|for) K( people| friends| of us|)(?|) => A / K
($|€|£)A (between|split by|split between|shared by) K( people| friends| of us|)(?|) => A / K
A shared (equally |evenly |)(between|among) K (people|friends|kids|children)(?|) => A / K
''')


# sentences around arithmetic; a formula stands alone
ALONE = ['{e}'] * 9 + ['{e}?', '{e}=', '{e} =', '{e}=?', '{e} = ?', '{e} ?', '= {e}', '{e}.', '{e} pls']
MORE_CALC = lines('''
{e}?
{e}=
{e} = ?
{e} equals(?|)
{e} (is|makes|gives) (what|how much|how many)(?|)
{e}, (how much is that|what is that|what's that|what does that make|please|quick)(?|)
{e}... (what's that|how much|please)(?|)
(ok so |so |um |right |ok |and |now |next ){e}(?|)
(wats|waht is|wat is|whats|wht is|what s|hw much is|how mch is) {e}(?|)
(calcualte|calculte|compute|work out|workout|find|determine|get) {e}( please| pls|)
(caculate|do|solve|evaluate) (this|for me|the following)(:| -) {e}
(how much|what) (does|would|will) {e} (make|be|come out to|come to|amount to)(?|)
(what|how much) do (i|we|you) (have|end up with|pay) (for|with|at) {e}(?|)
(tell|show|give) me (the result of|the answer to|quickly|please|) {e}( please| quickly|)
(i need|we need|i want) (the result of|the answer to|the value of|) {e}( quickly| for my accounts| today|)
(do you know|any idea|can you tell me|i wonder|i was wondering) (what|how much) {e} is(?|)
(my daughter|my son|the teacher|my boss|the quiz|the homework) (asks|wants to know|says)(:| ) (what|how much) (is |\
){e}( is|)(?|)
(sorry|excuse me|hello dear|young man|dear computer), (what is|how much is) {e}(?|)
(check|verify|double check)(:| for me:| please:) {e}
(math|maths|sum|homework|question 3|exercise b|problem)(:|) {e}
(without a calculator i can't do|i'm bad at maths|too lazy to think|i never learned this)(: |, what is |. what's \
){e}(?|)
(can|could|would) (you|u) (tell me|find|get|give me) {e}(?| please|)
(help me|please help)( with|:| to get) {e}
(type|enter|put) {e} (into|in) the calculator( please|)
(i get confused|i always forget)(, |: )(what's|how much is) {e}(?|)
(the result|the answer|result|answer) (of|for|to) {e}( please|)(?|)
''')
DIGITS_ONLY = re.compile('[$€£]|A B')  # no words behind a sign of money, or where only a space parts them


def figure(r, words=False):
    """(value, text) of a number that one reckons with"""
    x = r.random()
    if words and x < 0.16:
        value = r.choice([r.randint(2, 12), r.randint(2, 20), r.randint(20, 99)])  # no hundreds: 'and' would join two
        return value, as_word(r, value)
    x = r.random()
    if x < 0.42:
        value = r.randint(2, 20)
    elif x < 0.74:
        value = r.randint(10, 99)
    elif x < 0.86:
        value = r.randint(100, 999)
    elif x < 0.92:
        value = r.randint(1000, 20000)
        return value, '{:,}'.format(value) if r.random() < 0.4 else str(value)
    else:
        value = float('%d.%d' % (r.randint(0, 200), r.choice([5, 25, 75, r.randint(1, 9)])))
        return value, '%.2f' % value if r.random() < 0.3 else str(value)
    return value, str(value)


def percentage(r):
    usual = [5, 8, 10, 12, 15, 17, 18, 20, 25, 30, 40, 50, 75]
    return r.choice([r.choice(usual), r.choice(usual), r.randint(1, 99), 2.5, 7.5, 12.5, 0.5, 150])


def draw_marks(r, words):
    """mark -> (value, text)"""
    marks = {mark: figure(r, words) for mark in 'ABCD'}
    n = r.randint(2, 10)
    bottom = r.randint(2, 12)
    marks.update({mark: (percentage(r),) * 2 for mark in 'PQ'})
    marks.update(N=(n, n), O=(n, ordinal(r, n)), M=(r.randint(2, 15),) * 2)
    marks.update(F=(r.randint(1, bottom - 1),) * 2, G=(bottom, bottom))
    people = r.randint(2, 12)
    marks['K'] = people, as_word(r, people) if words and r.random() < 0.25 else people
    return marks


def put(text, marks, which):
    return ''.join(str(marks[each][which]) if each in marks else each for each in text)


def from_marks(r, chosen, words):
    """A line of a table with its marks drawn: (text, expression)"""
    pattern, expression = r.choice(chosen)
    pattern = expand(r, pattern)
    marks = draw_marks(r, words and not DIGITS_ONLY.search(pattern))
    text = put(pattern, marks, 1).replace('[', '(').replace(']', ')')
    return text, put(expression, marks, 0)


def bare(r):
    """A formula and nothing else."""
    if r.random() < 0.4:
        return formula(r)
    return from_marks(r, r.choices([BARE, POWERS, POWERS_IN_WORDS], [7, 2, 2])[0], False)


def in_words(r):
    """Arithmetic in words, to stand in a sentence."""
    tables = [CHAINS, IMPERATIVES, POWERS_IN_WORDS, FRACTIONS, PERCENTAGES, PERCENTAGES_TO_DO]
    return from_marks(r, r.choices(tables, [9, 6, 4, 5, 7, 2])[0], r.random() < 0.4)


def whole_question(r):
    """Arithmetic that is a sentence of its own."""
    return from_marks(r, WHOLE, r.random() < 0.2)
