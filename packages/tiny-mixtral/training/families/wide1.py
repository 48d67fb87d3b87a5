"""Wider tool families, part 1: money, shops, support, sales, HR, books, homes, insurance, law, parcels, stock, food,
fitness."""

from families.notation import *
from families.pools import *

# ---------------------------------------------------------------- value pools
POT = pool('''
savings, checking, joint account, rainy day fund, travel pot, main account, business account, holiday pot,
tax account, kids account, emergency fund, house fund, giro, current account, student account, petty cash,
retirement pot, gift pot, salary account, rent account, brokerage, euro account, dollar account,
side project account, club account, wedding pot, car fund, Nordbank, Sunbank, credit union account,
shared household, pension pot, deposit account, escrow, trading account, freelance account, payroll account,
piggy bank, food budget, old savings, school fund
''')
SHOPHEAD = pool(
    'Bakery, Cafe, Kiosk, Pharmacy, Garage, Market, Books, Cinema, Hotel, Deli, Florist, Hardware, '
    'Sports, Toys, Optik, Pizza, Burger, Fuel, Telecom, Gym'
)
PAYFOR = pool('''
rent, the concert tickets, lunch last week, electricity, the piano lessons, my half of the taxi, dog food,
the birthday present, groceries, water bill, tuition, the deposit, parking, the ski trip, new tyres, football fees,
cleaning, the babysitter, wedding gift, internet, the hotel room, garden work, the wine, school trip, repairs,
the boat hire, guitar strings, dinner, the old sofa, gas, firewood, swimming course, web hosting, dentist,
the flea market table, thanks a lot, the cake, notary, haircut, the raffle
''')
GOAL = pool('''
a new laptop, the wedding, our house, a trip to Japan, driving lessons, an electric bike, a piano, the new kitchen,
a camper van, university, the baby, a sabbatical, solar panels, a used car, Christmas presents, a sailing course,
the roof repair, a drone, my masters degree, a greenhouse, a tattoo, a telescope, moving out, a dog, skis, braces,
the honeymoon, a sewing machine, early retirement, a heat pump, a boat, garden furniture, a language school,
a cello, the marathon trip, new windows, a wood stove, a gaming pc, dental work, the family reunion,
a coffee machine, a cargo bike
''')
STUFF = pool('''
socks, desk lamp, rain jacket, running shoes, water bottle, phone case, bath towel, backpack, yoga mat, coffee mug,
notebook, tent, office chair, bed sheets, scarf, sunglasses, frying pan, toaster, headphones, keyboard, bookshelf,
pillow, hiking boots, gloves, t-shirt, jeans, hoodie, umbrella, wallet, belt, blender, kettle, tea pot, dog bed,
cat toy, garden hose, flower pot, screwdriver set, drill, camping stove, sleeping bag, swim goggles, bike helmet,
tennis racket, football, board game, puzzle, candle, picture frame, wall clock, curtain, rug, mirror,
laundry basket, cutting board, knife set, lunch box, thermos, power bank, usb cable, monitor stand, webcam,
ring light, suitcase, hat, apron, bathrobe, slippers
''')
STUFFADJ = pool(
    'wool, cotton, leather, wooden, steel, bamboo, foldable, waterproof, black, white, navy, '
    'olive, striped, ceramic, glass, wireless, slim, oversized, vintage, kids, organic, silver, '
    'heavy duty, quilted, linen, mini'
)
ASKED = pool('''
the parcel arrived open, my screen stays black, I was charged twice, the login page keeps loading,
the app crashes on start, the sofa has a scratch, no confirmation mail came, the code is not accepted,
the wrong colour was sent, the battery drains in an hour, my invoice shows the old address, the speaker hums,
the zip is broken, the video has no sound
''')
ANSWERS = pool('''
we have sent a new charger, your refund is on its way, please restart the router, the fix will be live tonight,
we are still waiting for the carrier, could you send a photo of the label, the invoice has been corrected,
our engineers found the cause, try signing in again, a technician will call you, we are sorry for the trouble,
the password link is valid for an hour, please update to the latest version, the part is out of stock,
your account is unlocked now, the discount was added, we extended your trial, it works as designed,
please clear the cache, the double charge was reversed, we need the serial number, a replacement ships soon,
thanks for your patience, the warranty covers this, we merged your accounts, the manual is attached,
the server was down, this is a known bug, let us know if it happens again, the courier lost the box,
you can keep the wrong item, the address is updated, the seat was moved, the export is ready,
we could not reproduce it, the gift card was resent, please try another browser, customs is holding the parcel,
the rate limit was raised, the missing pages are in the mail, the plan was downgraded
''')
DEALW = pool(
    'renewal, rollout, pilot, license deal, upgrade, migration, retrofit, fleet order, framework '
    'contract, expansion, website relaunch, hardware deal, audit, training package, partnership, '
    'support contract, tender, print job'
)
CALLNOTE = pool('''
wants a demo, asked for a lower price, will decide after the holidays, budget is frozen, needs legal approval,
prefers the yearly plan, is happy with the trial, forwarded me to purchasing, left a voicemail,
asked about security, is comparing two vendors, wants a reference customer, sent the contract back,
needs training first, moved to another team, asked for a case study, line was bad, wants an offer by mail,
is on parental leave, has no need at the moment, liked the new dashboard, wants onboarding help,
complained about support, asked to be removed, signed on the spot, needs a German version,
wants to visit our office, asked about the API, wants a discount for charities, will talk to the board,
has a new boss, is expanding to Asia, asked for better terms, hates phone calls, wants fewer mails,
plans a relaunch, needs more seats, is worried about uptime, wants a paper contract, will test over the weekend
''')
REGION = pool('''
EMEA, the Nordics, North America, Latin America, DACH, Benelux, Iberia, the Midwest, Southeast Asia, Oceania,
Eastern Europe, the Baltics, Bavaria, Texas, California, Ontario, Scotland, Wales, the Balkans, the Gulf,
West Africa, Andalusia, Tuscany, Normandy, Quebec, the Pacific Northwest, New England, Catalonia, Hokkaido, Punjab,
APAC, the UK, Queensland, Patagonia, Anatolia, Silesia, the Caribbean, Flanders, Sicily, Florida
''')
JOBS = pool('''
data engineer, nurse, warehouse clerk, line cook, tax advisor, product manager, barista, welder, UX designer,
bus driver, lab technician, paralegal, sales rep, recruiter, payroll clerk, roofer, backend developer,
store manager, translator, physiotherapist, copywriter, security guard, forklift driver, pastry chef,
legal counsel, carpenter, mobile developer, team assistant, cashier, truck driver, wedding planner, dentist,
civil engineer, receptionist, photographer, support agent, tester, gardener, plumber, research assistant,
head of marketing, scrum master, bookkeeper, music teacher, chemist, controller, site manager, florist
''')
DEPTS = pool('''
marketing, finance, legal, logistics, operations, engineering, design, procurement, facilities, research, quality,
customer success, IT, people, sales, production, compliance, data science, security, press, housekeeping, kitchen,
maintenance, export, training, analytics, catering, fundraising, treasury, radiology, platform, growth,
field service, front desk, tooling, editorial, payments, risk, events, archive
''')
COST = pool('''
taxi to the airport, team lunch, train ticket, hotel night, printer paper, conference fee, parking, client dinner,
usb hub, toner, flowers for the lobby, office snacks, mileage, software license, visa fee, baggage fee,
coworking day pass, stamps, phone bill, workshop material, monitor cable, fuel, rental car, meeting room,
online course, trade fair stand, bus pass, farewell gift, whiteboard markers, first aid kit, coffee beans,
toll road, ferry, safety shoes, translation of a contract, domain renewal, desk chair, breakfast with a supplier,
lab gloves, roaming charges, ad campaign, courier
''')
SERV = pool('''
StreamBox, gym membership, newspaper, coffee box, Cloudly Pro, meal kit, music plan, language app, veggie box,
photo storage, magazine, audio books, razor club, VPN, pet food box, wine club, yoga app, game pass, bike lease,
design tool, podcast premium, phone plan, car sharing, dating app, puzzle box, weather pro, cinema pass,
chess lessons, contact lenses, plant club, sock box, antivirus, website builder, flower box, comics, cheese club,
swim club, tea box, password vault, museum card
''')
STREETS = pool('''
Elm Street, Oak Avenue, Mill Lane, Station Road, Harbour Way, King Street, Church Hill, Park Row, River Walk,
Garden Close, Sunset Boulevard, Lindenstrasse, Rue Verte, Via Roma, Calle Mayor, Bridge Street, Castle Road,
Orchard Drive, Meadow Lane, Baker Street, Birch Court, Cedar Road, Dock Street, Abbey Lane, High Street, Lake View,
Maple Drive, Market Square, North Parade, Old Town Road, Pine Grove, Queens Road, Rose Terrace, School Lane,
Tower Street, Union Square, Vine Street, West End, Willow Way, York Place
''')
CARS = pool('''
Toyota Corolla, VW Golf, Ford Focus, Honda Civic, Fiat Panda, Skoda Octavia, Mazda 3, Volvo V60, Kia Niro,
Renault Zoe, Cupra Born, Seat Ibiza, Hyundai i20, Nissan Leaf, Tesla Model Y, BMW i3, Polestar 2, Mini Cooper,
Subaru Forester, Dacia Duster, Peugeot 208, Jeep Renegade, Suzuki Swift, Mercedes Vito, Ford Transit, Toyota Yaris,
Lexus UX, Citroen C3, Fiat Ducato, Porsche Macan, Honda Jazz, Land Rover Defender, Smart Fortwo, Daihatsu Sirion,
Saab 900, Volvo XC40, Kia Picanto, Chevy Bolt, VW Caddy, Mazda MX-5
''')
DAMAGE = pool('''
a tree fell on the garage, hail dented the roof, my bike was stolen, the washing machine flooded the kitchen,
a stone cracked the windscreen, lightning killed the router, someone scratched the door,
the basement is under water, my suitcase got lost, the dog bit a neighbour, a pipe burst,
the camera fell into the lake, burglars broke the window, the stove caught fire, I hit a deer, the fence blew over,
my phone was stolen on a train, a tile hit a parked car, the freezer broke down, my son broke a vase,
the boiler leaked, a fox got the chickens, the trailer tipped over, the glass table shattered, wind took the tent,
a tenant ruined the floor, the chimney cracked, the laptop got wet, the horse kicked a car, the ski tore,
the aquarium leaked, rats ate the cables, the flight was cancelled, I slipped on ice, the roof box flew off,
the awning ripped, graffiti on the wall, the boat sank at the pier, my watch is missing, the drone crashed
''')
CLAUSE = pool('''
termination, late payment, governing law, liability, confidentiality, notice periods, pets, subletting,
non-compete, renewal, data protection, force majeure, arbitration, indemnity, warranty, price increases, penalties,
deposit, overtime, royalties, delivery dates, insurance, audit rights, ownership of code, repairs, assignment,
bonus, severance, noise, parking, exclusivity, travel costs, payment terms, acceptance tests, refunds, trademarks,
probation, garden work, interest, minimum order
''')
DOCW = pool(
    'lease, service agreement, employment contract, license, supply contract, NDA, partnership '
    'deed, loan agreement, terms of use, franchise contract, purchase contract, consulting '
    'agreement, privacy policy, will, settlement'
)
ALLERG = pool('''
peanuts, gluten, milk, eggs, soy, sesame, mustard, celery, shellfish, fish, walnuts, almonds, lupin, sulphites,
lactose, wheat, hazelnuts, cashews, garlic, onion, corn, pork, alcohol, coconut, kiwi, honey, molluscs, tree nuts,
buckwheat, oats, strawberries, tomato, gelatin, cinnamon, yeast, rye, barley, pistachios, poppy seeds, chickpeas
''')
MENU = pool('''
margherita, pad see ew, green curry, falafel wrap, butter chicken, miso ramen, lamb kebab, veggie burger,
caesar salad, fish tacos, pho, carbonara, dumplings, poke bowl, tiramisu, samosas, burrito, goulash, paella,
spring rolls, gyros, bibimbap, moussaka, fried noodles, lentil dal, cheese fondue, clam chowder, beef rendang,
pierogi, shakshuka, quesadilla, onion rings, tom yum, gnocchi, chicken wings, baba ganoush, calzone,
katsu sandwich, apple strudel, banh mi, mushroom risotto, spinach lasagna, pulled pork bun, beet salad,
hummus plate, duck pancakes, cheesecake, eggplant parmesan, shrimp tempura, goat cheese tart, jollof rice, ceviche,
pumpkin soup, pecan pie, chili con carne, crab cakes
''')
CUISINE = pool('''
Thai, Italian, Ethiopian, Korean, Vietnamese, Mexican, Greek, Lebanese, Indian, Japanese, Turkish, French,
Peruvian, Georgian, Polish, Moroccan, Spanish, Chinese, Nepalese, Persian, Cuban, Syrian, Hungarian, Portuguese,
Argentinian, Swiss, vegan, seafood, barbecue, sushi, pizza, ramen, burger, tapas, brunch, kosher, halal, fusion,
steak, vegetarian
''')
FOODS = pool('''
oats, salmon, lentils, greek yogurt, avocado, brown rice, chicken breast, tofu, cottage cheese, banana, almonds,
spinach, sweet potato, eggs, rye bread, cheddar, blueberries, hummus, quinoa, turkey ham, dark chocolate,
peanut butter, white beans, kale, mango, tuna, couscous, mozzarella, cashews, broccoli, pasta, honey, olive oil,
zucchini, carrots, raisins, beef mince, rice cakes, mushrooms, chickpeas, granola, feta, pumpkin seeds,
apple juice, cod, leek, bacon, coconut milk, plums, sauerkraut, tempeh, pears, popcorn, cream cheese, beetroot,
figs
''')
EXER = pool('''
squats, bench press, deadlifts, pull-ups, lunges, push-ups, rows, dips, shoulder press, calf raises, leg press,
bicep curls, plank rows, hip thrusts, step-ups, lat pulldowns, face pulls, crunches, kettlebell swings,
goblet squats, burpees, leg curls, front squats, hammer curls, chest flys, box jumps, good mornings,
leg extensions, chin-ups, thrusters, push press, split squats, arnold press, hack squats, shrugs, cable rows,
power cleans, snatches, wall balls, triceps dips, incline press, reverse flys
''')
PROJ = pool(
    'website, app, warehouse, intranet, crm, catalog, campus, tower, harbour, clinic, webshop, '
    'archive, festival, brand, metro, museum, data lake, chatbot, portal, audit'
)
FOODNOTE = pool('''
extra spicy, no onions, sauce on the side, no cutlery, well done, gluten free bread, leave it at the door,
half the salt, extra cheese, cut into slices, no ice, ring twice, not too hot, without coriander, extra napkins,
double rice, mild please, no peanuts, add chopsticks, crispy, less oil, on brown rice, no mayo, extra lime,
dressing separate, call on arrival, as hot as it gets, without garlic, light on the sauce, add a candle,
no plastic bag, soft boiled egg, extra pickles, no tomatoes, thin crust, with oat milk, no butter, large spoon,
medium rare, warm the bread
''')


def money(r):
    x = r.random()
    return (
        r.randint(5, 99)
        if x < 0.3
        else (
            r.randint(10, 90) * 10
            if x < 0.45
            else (
                r.randint(100, 4999)
                if x < 0.6
                else round(r.randint(1, 999) + r.choice([0.5, 0.9, 0.95, 0.99, 0.25, r.randint(1, 99) / 100]), 2)
            )
        )
    )


def kg(r):
    return r.randint(1, 30) if r.random() < 0.4 else round(r.randint(1, 400) / 10, 1)


def product(r):
    return r.choice(STUFF) if r.random() < 0.4 else r.choice(STUFFADJ) + ' ' + r.choice(STUFF)


def sku(r):
    return r.choice(
        [
            lambda: 'SKU-' + digits(r, r.randint(3, 5)),
            lambda: made(r, 1, 1).upper() + '-' + digits(r, 2) + '-' + r.choice('SMLX'),
            lambda: r.choice('ABCDEFGH') + digits(r, 4),
            lambda: made(r, 1, 2) + '_' + digits(r, 2),
            lambda: digits(r, 6),
        ]
    )()


def binloc(r):
    return r.choice(
        [
            lambda: '%s-%02d-%02d' % (r.choice('ABCDEFGHK'), r.randint(1, 40), r.randint(1, 9)),
            lambda: '%s%d' % (r.choice('ABCDEFGHKLM'), r.randint(1, 99)),
            lambda: r.choice(['rack ', 'shelf ', 'dock ', 'bay ', 'zone '])
            + r.choice(['%d' % r.randint(2, 48), r.choice('ABCDEFGH') + str(r.randint(1, 9))]),
        ]
    )()


def street(r):
    return r.choice(
        [
            '%d %s' % (r.randint(1, 240), r.choice(STREETS)),
            '%d %s %s' % (r.randint(1, 180), Made(r), r.choice(['Street', 'Road', 'Lane', 'Avenue', 'Square'])),
            '%sstrasse %d' % (Made(r), r.randint(1, 99)),
        ]
    )


def policy(r):
    return r.choice(['POL-', 'P', 'HH-', 'KFZ', 'LP/', 'V-']) + digits(r, r.randint(4, 7))


def doc(r):
    x = r.random()
    return (
        r.choice(DOCW)
        if x < 0.25
        else (
            Made(r) + ' ' + r.choice(DOCW)
            if x < 0.6
            else made(r, 1, 2)
            + r.choice(['_', '-'])
            + r.choice(['lease', 'contract', 'nda', 'terms', 'agreement', 'draft'])
            + r.choice(['.pdf', '.docx', '_v2.pdf', '.md'])
        )
    )


def month(r):
    return r.choice(
        [
            lambda: r.choice(MONTHS),
            lambda: r.choice(MONTHS) + ' 20%d' % r.randint(19, 31),
            lambda: '20%d-%02d' % (r.randint(19, 31), r.randint(1, 12)),
        ]
    )()


def quarter(r):
    return r.choice(
        [
            'Q%d' % r.randint(1, 4),
            'Q%d 20%d' % (r.randint(1, 4), r.randint(19, 31)),
            '20%d-Q%d' % (r.randint(19, 31), r.randint(1, 4)),
        ]
    )


def project(r):
    return r.choice(
        [
            lambda: r.choice(PROJ),
            lambda: Made(r) + ' ' + r.choice(PROJ),
            lambda: 'Project ' + Made(r),
            lambda: made(r, 2, 2) + '-' + r.choice(PROJ).replace(' ', '-'),
        ]
    )()


def hours(r):
    return r.randint(1, 11) if r.random() < 0.5 else r.randint(0, 11) + r.choice([0.25, 0.5, 0.75])


def iban(r):
    return r.choice(['DE', 'FR', 'GB', 'NL', 'PL', 'CH', 'ES', 'AT']) + digits(r, r.choice([8, 10, 12]))


def merchant(r):
    return r.choice(
        [
            r.choice(SHOPHEAD) + ' ' + Made(r), Made(r), Made(r) + ' ' + r.choice(SHOPHEAD),
            Made(r) + r.choice(['mart', 'shop', 'pay', 'go']),
        ]
    )


def ticket(r):
    return r.choice(
        [
            lambda: digits(r, r.randint(4, 6)),
            lambda: r.choice(['TCK-', 'CASE-', 'SUP', 'T-', '#', 'REQ-', 'HD']) + digits(r, r.randint(2, 5)),
        ]
    )()


def invoice(r):
    return r.choice(['INV-', 'R', 'RE-', '', 'F/', 'IN', 'B-']) + r.choice(
        [digits(r, 4), digits(r, 5), '20%d-%s' % (r.randint(22, 29), digits(r, 3))]
    )


def parcel(r):
    return r.choice(
        [
            lambda: '1Z' + digits(r, 6) + r.choice('ABCXYZ'),
            lambda: r.choice(['LX', 'RR', 'CP', 'JD']) + digits(r, 7) + r.choice(['DE', 'GB', 'FR', '']),
            lambda: digits(r, r.randint(8, 10)),
        ]
    )()


def pulses(r):
    b = r.randint(52, 120)
    return [b + r.randint(-12, 40) for _ in range(r.randint(3, 7))]


one = lambda l: (lambda r: r.choice(l))
KINDS.update(
    w1_pot=one(POT),
    w1_iban=lambda r: iban(r) if r.random() < 0.5 else r.choice(POT),
    w1_payfor=one(PAYFOR),
    w1_goal=one(GOAL),
    w1_money=money,
    w1_payee=lambda r: person(r) if r.random() < 0.65 else merchant(r),
    w1_merchant=merchant,
    w1_last4=lambda r: digits(r, 4),
    w1_loan=lambda r: r.choice([r.randint(2, 99) * 1000, r.randint(20, 900) * 500, r.randint(1000, 90000)]),
    w1_rate=lambda r: r.choice(
        [r.randint(1, 12), round(r.randint(5, 140) / 10, 1), round(r.randint(50, 990) / 100, 2)]
    ),
    w1_years=lambda r: r.randint(2, 35),
    w1_product=product,
    w1_few=lambda r: r.randint(2, 9),
    w1_beds=lambda r: r.randint(2, 6),
    w1_people=lambda r: r.randint(2, 12),
    w1_ticket=ticket,
    w1_reply=one(ANSWERS + ASKED),
    w1_true=lambda r: True,
    w1_deal=lambda r: Made(r) + ' ' + r.choice(DEALW),
    w1_callnote=one(CALLNOTE),
    w1_region=one(REGION),
    w1_quarter=quarter,
    w1_month=month,
    w1_job=one(JOBS),
    w1_dept=one(DEPTS),
    w1_project=project,
    w1_hours=hours,
    w1_invoice=invoice,
    w1_cost=one(COST),
    w1_vat=lambda r: r.choice([5, 7, 8.1, 9, 10, 12, 13, 19, 20, 21, 22, 23, 25, 27, 5.5, 7.7, 17]),
    w1_service=one(SERV),
    w1_months=lambda r: r.randint(1, 12),
    w1_price=lambda r: r.choice([r.randint(4, 60) * 50, r.randint(8, 95) * 10000, r.randint(700, 4000)]),
    w1_street=street,
    w1_area=lambda r: r.randint(22, 320),
    w1_year=lambda r: r.randint(1890, 2024),
    w1_policy=policy,
    w1_damage=one(DAMAGE),
    w1_car=one(CARS),
    w1_age=lambda r: r.randint(18, 86),
    w1_party=lambda r: person(r) if r.random() < 0.4 else KINDS['company'](r),
    w1_clause=one(CLAUSE),
    w1_doc=doc,
    w1_kg=kg,
    w1_parcel=parcel,
    w1_sku=sku,
    w1_bin=binloc,
    w1_qty=lambda r: r.choice([r.randint(2, 60), r.randint(2, 60), r.randint(61, 900)]),
    w1_menu=one(MENU),
    w1_foodnote=one(FOODNOTE),
    w1_cuisine=one(CUISINE),
    w1_allergen=one(ALLERG),
    w1_food=one(FOODS),
    w1_grams=lambda r: r.choice([r.randint(1, 60) * 10, r.randint(5, 999)]),
    w1_foods2=lambda r: ' and '.join(r.sample(FOODS, 2)) if r.random() < 0.6 else ', '.join(r.sample(FOODS, 3)),
    w1_exercise=one(EXER),
    w1_sets=lambda r: r.randint(2, 8),
    w1_reps=lambda r: r.randint(3, 30),
    w1_lift=lambda r: r.choice([r.randint(1, 36) * 5, r.randint(4, 140), r.randint(1, 40) + 0.5]),
    w1_body=lambda r: r.choice([r.randint(45, 130), round(r.randint(450, 1300) / 10, 1)]),
    w1_tall=lambda r: r.randint(148, 208),
    w1_pulses=pulses,
    w1_kcal=lambda r: r.randint(40, 980),
    w1_bmi=lambda r: round(r.randint(160, 399) / 10, 1),
    w1_stars=lambda r: round(r.randint(31, 49) / 10, 1),
    w1_bpm=lambda r: r.randint(50, 185),
    w1_home=lambda r: r.choice([r.randint(80, 990) * 1000, r.randint(60000, 2400000)]),
    w1_wage=lambda r: r.randint(900, 9800),
    w1_factor=lambda r: r.choice([0.5, 0.75, 1.5, 2, 2.5, 3, 4, 5, 1.25, 1.75, 3.5, 0.25]),
)
JSON_TYPES.update(
    w1_money='number',
    w1_loan='number',
    w1_rate='number',
    w1_years='integer',
    w1_few='integer',
    w1_beds='integer',
    w1_people='integer',
    w1_true='boolean',
    w1_hours='number',
    w1_vat='number',
    w1_months='integer',
    w1_price='number',
    w1_area='integer',
    w1_year='integer',
    w1_age='integer',
    w1_kg='number',
    w1_qty='integer',
    w1_grams='integer',
    w1_sets='integer',
    w1_reps='integer',
    w1_lift='number',
    w1_body='number',
    w1_tall='integer',
    w1_pulses='array',
    w1_kcal='integer',
)

# ---------------------------------------------------------------- money and banking
family(
    'transfer_money send_money make_transfer wire_funds pay_person bank_transfer create_payment',
    'Transfer money to somebody|Send money from one of your accounts to a person or shop|'
    'Makes a bank transfer. The amount leaves the account at once.|Pay|Wire funds to a payee|'
    'Moves an amount to the account of a recipient, with an optional reference text|'
    'Create an outgoing payment',
    dict(
        a=parameter(
            'w1_money',
            'amount sum value amount_usd transfer_amount',
            'How much to send|Amount of money|Sum to transfer|The money to move',
        ),
        p=parameter(
            'w1_payee',
            'recipient to payee beneficiary receiver',
            'Who gets the money|Name of the payee|Person or shop to pay|Recipient of the transfer',
        ),
        m=parameter(
            'w1_payfor',
            'reference memo note purpose message',
            'What the payment is for|Reference text|Note for the recipient|Purpose of the payment',
            True,
        ),
    ),
    one_a_line('''Send {a} dollars to {p}[m: for {m}]
       transfer ${a} to {p}[m:, reference {m}]
       I still owe {p} {a} dollars, please pay it[m: (it is for {m})]
       Could you wire {p} {a} bucks[m: for {m}]?
       pay {p} {a}[m: with the note "{m}"]
       I'd like to move ${a} over to {p}[m:, memo: {m}]
       Make a bank transfer of {a} to {p}[m:; purpose {m}]
       {a} dollars to {p}, now
       Give {p} the ${a} I promised[m: for {m}]
       Before I forget it again: {p} should get {a} from my account[m:, and write {m} on it]
       recipient {p}, amount {a}[m:, text {m}]
       My friend is waiting for money. The name is {p} and it's {a} dollars[m:, for {m}].
       Let's settle up with {p}, ${a}[m: for {m}]'''),
    {'transfer_id id payment': 'id', 'status state': ['sent', 'pending', 'scheduled', 'booked']},
    ['The transfer of {a} to {p} is {1}, its id is {0}.', 'Done: {0} is {1}.'],
)
family(
    'list_transactions get_transactions account_activity recent_bookings fetch_statement '
    'transaction_history bank_movements',
    'List the transactions of an account|Account activity|'
    'Shows what was booked on an account since a day|'
    'Get the recent bookings. Can be narrowed down to one shop.|'
    'Fetch the movements of a bank account, newest first|Statement lines|Returns debits and credits',
    dict(
        k=parameter(
            'w1_iban',
            'account account_name from_account pot source',
            'Which account|Name of the account|The account to read|Account to look at',
        ),
        d=parameter(
            'date',
            'since from_date start after date_from',
            'First day|Start of the period|Only later bookings|Show bookings since this day',
            True,
        ),
        s=parameter(
            'w1_merchant',
            'merchant shop counterparty filter_by vendor',
            'Only this shop|Name of the shop|Filter by merchant|Other party of the booking',
            True,
        ),
    ),
    one_a_line('''Show the transactions of my {k}[d: since {d}]
       what came in and out of {k}[d: since {d}]?
       list bookings on {k}[d: from {d} on][s:, only {s}]
       I want to see everything that was booked on the {k}[d: after {d}]
       Has anything[s: by {s}] been charged to {k}[d: since {d}]?
       statement for {k}[d:, starting {d}][s:, merchant {s}]
       Pull up the activity in my {k}[s: with {s}]
       What did I spend from {k}[s: at {s}][d: since {d}]?
       something looks off with my {k}, can you get me the latest movements[d: since {d}]?
       get transactions account={k}[d: since={d}]
       Could I have a look at the payments[s: to {s}] on the {k} please
       which debits are there in {k}[d: as of {d}][s: by {s}]
       Let me check my {k}: any bookings[d: since {d}]?'''),
    {'count transaction_count': 'days', 'total_spent sum': 'w1_money'},
    ['There are {0} transactions, {1} in total.'],
)
family(
    'block_card freeze_card disable_card card_lock report_card lockCard stop_card',
    'Block a bank card|Card lock|Disables a debit or credit card at once|'
    'Freeze a card so that nobody can pay with it. Say why it is blocked.|'
    'Report a card and stop all payments|Stop a payment card by its last four digits|'
    'Locks the card of a customer',
    dict(
        c=parameter(
            'w1_last4',
            'last4 card_number card_ending digits card',
            'Last four digits|Digits on the card|The card ends in these digits|Which card',
        ),
        r=parameter(
            'enum',
            'reason why cause block_reason',
            'Why the card is blocked|Reason|What happened to the card|Cause',
            False,
            ['lost', 'stolen', 'damaged'],
        ),
    ),
    one_a_line('''Block my card ending in {c}, it was {r}
       my card {c} got {r}!!
       freeze card {c}, reason {r}
       Someone please disable the card with the digits {c} right away. It is {r}.
       I think my visa ending {c} is {r}, can you stop it?
       card {c} {r} -> lock it
       The one that ends in {c} was {r} yesterday, so nobody should be able to pay with it any more
       Lock {c} as {r}
       I need to report a {r} card, last four digits {c}
       Can you make sure that card {c} stops working? It has been {r}.
       put a hold on the {r} card ending with {c}
       Report card {c}: {r}
       Help, {r} credit card! It's {c} at the end.'''),
    {'status card_status': ['blocked', 'frozen', 'locked'], 'replacement_date new_card_date': 'date'},
    ['Card {c} is {0}, a new one comes by {1}.'],
)
family(
    'loan_payment monthly_rate mortgage_calculator calc_installment loan_calculator annuity ' 'repayment_plan',
    'Compute the monthly payment of a loan|Mortgage calculator|'
    'Calculates the instalment for a loan with a fixed interest rate|'
    'What a credit costs each month. Needs the sum, the yearly interest and the term.|Loan maths|'
    'Repayment for a given principal, rate and number of years|Get the annuity of a credit',
    dict(
        a=parameter(
            'w1_loan',
            'principal amount loan_amount sum borrowed',
            'The sum borrowed|Loan amount|Money to borrow|Principal',
        ),
        i=parameter(
            'w1_rate',
            'rate interest interest_rate annual_rate percent',
            'Yearly interest in percent|Interest rate|Rate per year|Percent of interest',
        ),
        y=parameter(
            'w1_years',
            'years term term_years duration',
            'How many years|Term in years|Years to pay back|Length of the loan',
        ),
    ),
    one_a_line('''What would I pay per month for a loan of {a} at {i}% over {y} years?
       monthly payment {a}, {i} percent, {y} years
       We want to borrow {a} for {y} years and the bank offers {i} percent interest. How much is that a month?
       mortgage of {a} at {i}% for {y} years
       Work out the instalment: principal {a}, interest {i}, term {y} years
       If I take {a} at {i} percent, paid back in {y} years, what is the rate?
       how expensive is a {y} year loan of {a} with {i}% interest
       I'd like to know my repayments on {a} dollars, {y} years, {i}%
       loan: {a} / {i}% / {y}y
       Could we afford this? {a} borrowed, {i}% a year, {y} years to pay it off
       Run the numbers on a {a} mortgage over {y} years at a rate of {i}%
       the dealer says {i}% interest over {y} years on {a}, tell me the monthly cost
       With {i}% interest and {y} years, what does borrowing {a} cost me each month?'''),
    {'monthly payment monthly_payment': 'w1_money', 'total_interest interest': 'w1_loan'},
    ['You pay {0} each month, with {1} of interest in total.'],
)
family(
    'set_savings_goal create_goal savings_target new_saving_goal start_saving addGoal save_for',
    'Set a savings goal|Start saving for something|Creates a target sum to reach by a day|'
    'Savings target. The app then puts money aside each month.|New goal|'
    'Plan how much to put aside for a wish|Add a goal with a name, an amount and a deadline',
    dict(
        g=parameter(
            'w1_goal', 'goal name title purpose', 'What to save for|Name of the goal|The wish|Purpose of the savings'
        ),
        a=parameter(
            'w1_loan',
            'amount target target_amount sum',
            'How much is needed|Target sum|Amount to reach|Money for the goal',
        ),
        d=parameter(
            'w1_month',
            'deadline by until target_date',
            'When the money is needed|Deadline|Until when|Target month',
            True,
        ),
    ),
    one_a_line('''I want to save {a} for {g}[d: by {d}]
       new savings goal: {g}, {a}[d:, until {d}]
       Help me put {a} dollars aside for {g}[d: before {d}]
       set a target of {a} for {g}
       Let's start saving up for {g}. We need {a}[d: by {d}].
       saving {a}[d: till {d}] for {g}
       Can you create a goal called "{g}" with {a} as the target[d: and {d} as the deadline]?
       My dream is {g} and it costs {a}, so open a savings target for it[d:, due {d}]
       goal {g} amount {a}
       I'd love to have {a} together for {g}[d: in {d}]
       Put {g} on my savings plan with {a}[d:, to be reached by {d}]
       we should have {a} on the side for {g}[d: when {d} comes], set that up please'''),
    {'monthly_sum per_month rate': 'w1_money', 'goal_id id': 'id'},
    ['Put {0} aside each month, the goal is {1}.'],
    True,
)

# ---------------------------------------------------------------- shops and orders
family(
    'add_to_cart cart_add put_in_basket basket_add add_item_to_cart buy_item addToBasket',
    'Add a product to the shopping cart|Put something in the basket|Cart: add|'
    'Adds one or more pieces of an article to the cart of the user|'
    'Places an item in the basket. The size is only needed for clothes.|'
    'Put an article on the list of things to buy now|Shopping basket, new line',
    dict(
        p=parameter(
            'w1_product',
            'product item article product_name name',
            'Which product|Article to add|Name of the item|What to buy',
        ),
        n=parameter(
            'w1_few', 'quantity qty count pieces num_items', 'How many|Number of pieces|Quantity|Pieces to add'
        ),
        s=parameter(
            'enum',
            'size variant fit item_size',
            'Size|Which size|Variant of the article|Fit',
            True,
            ['small', 'medium', 'large', 'extra large'],
        ),
    ),
    one_a_line('''Add {n} of the {p} to my cart[s: in {s}]
       put {n} x {p} in the basket[s:, size {s}]
       I'll take {n} of the {p}[s: in size {s}]
       {n} times {p} into my cart[s:, {s}]
       Can I get the {p}, {n} of them[s: and in {s}]?
       cart: {p}, {n} pcs[s:, {s}]
       We need {n} more of those {p} things, throw them in the basket[s: (size {s})]
       Basket please: the {p}. Quantity {n}[s:, {s} ones].
       I changed my mind, I do want the {p}. Put {n} in my shopping cart[s:, all {s}].
       buy {n} {p}[s: {s}]
       The {p} looks great, let me have {n}[s: in {s}]
       would you add the {p} to the cart for me, {n} pieces[s:, size: {s}]
       Shopping cart, {p}, make it {n}[s: and {s}]'''),
    {'item_count cart_count': 'days', 'total cart_total': 'w1_money'},
    ['Your cart holds {0} items for {1} now.'],
)
family(
    'search_products product_search find_products shop_catalog shop_search catalog_query findArticles',
    'Search the catalog of the shop|Find products|'
    'Looks for articles that match some words, with a price limit|'
    'Product search. Can show only articles that can be shipped today.|Browse what we sell|'
    'Full text search over all articles, sorted as you like|Shop search',
    dict(
        q=parameter(
            'w1_product',
            'query keywords search_term text q',
            'What to look for|Search words|Keywords|Text of the search',
        ),
        m=parameter(
            'w1_qty',
            'max_price price_limit up_to budget',
            'Highest price|Price limit|No article above this price|Budget in dollars',
            True,
        ),
        o=parameter(
            'enum',
            'sort order_by sort_by order',
            'How to sort|Order of the results|Sorting|Sort by',
            True,
            ['cheapest', 'newest', 'popular'],
        ),
        a=parameter(
            'w1_true',
            'in_stock available only_available stock_only',
            'Only articles in stock|Hide what is sold out|Whether it must be available|True: available only',
            True,
        ),
    ),
    one_a_line('''Show me {q}[m: under {m} dollars]
       find {q}[m: for at most {m}][a:, only what is in stock]
       I'm looking for {q}[o:, {o} first]
       search {q}[m: max {m}][o: sort by {o}]
       Do you sell {q}[m: below ${m}]?
       what kinds of {q} do you have[o:, {o} ones first]
       I need a present, maybe {q}[m:, not more than {m} dollars][a: and it must be available]
       Any {q}[m: up to {m} bucks] in your shop?
       browse {q}[a:, in stock only][o:, {o} first]
       Let me see the {q} section[o: sorted by {o}]
       My old {q} fell apart. Which ones do you carry[m: for less than {m}]?
       "{q}" please[m:, limit {m}][a:, available ones]
       Would you happen to have {q} in your catalog[m: for less than {m}]?'''),
    {'count hit_count': 'days', 'best_match top first': 'w1_product', 'price': 'w1_money'},
    ['{0} products match, the first is {1} for {2}.'],
)
family(
    'start_return return_item request_return create_return send_back register_return returns_portal',
    'Start the return of an article|Send something back|Registers a return and prints the label|'
    'Return request. The customer picks how the parcel gets to us.|Return a bought item|'
    'Opens a case for goods that the customer does not want to keep|RMA',
    dict(
        o=parameter(
            'id',
            'order_id order order_number purchase_id',
            'Order of the article|Number of the order|The purchase|Order id',
        ),
        p=parameter(
            'w1_product',
            'item article product returned_item',
            'What goes back|Article to return|Name of the item|The product',
        ),
        h=parameter(
            'enum',
            'method how return_method via',
            'How it is sent back|Way of return|Method|Drop it off or have it collected',
            True,
            ['drop off', 'pickup', 'store'],
        ),
    ),
    one_a_line('''I want to return the {p} from order {o}[h: by {h}]
       send back {p}, order {o}[h:, {h}]
       The {p} does not fit, order was {o}. How do I send it back[h: (I prefer {h})]?
       start a return for {o}: {p}
       Can I give the {p} back[h: via {h}]? My order number is {o}.
       order {o} - {p} - return[h: ({h})]
       I'm not happy with the {p} in order {o}, please take it back[h: with {h}]
       return request, order {o}, article {p}[h:, method {h}]
       Please open a return: it is about order {o}, I only keep the rest and send you the {p}[h:, {h} would be best]
       I ordered the wrong {p} in {o} and would like to send it in again[h: ({h})]
       Register the {p} of {o} as a return[h:, customer chooses {h}]
       Hello! Everything in {o} is nice but the {p} has to go back[h:, {h} please]
       how can I get rid of the {p} that came with {o}, I want to return it'''),
    {'return_id rma id': 'id', 'refund refund_amount': 'w1_money', 'deadline last_day': 'date'},
    ['Return {0} is open: send it by {2} and you get {1} back.'],
)

# ---------------------------------------------------------------- support and tickets
family(
    'set_ticket_status update_ticket ticket_state change_ticket_status move_ticket mark_ticket ' 'resolve_case',
    'Change the status of a support ticket|Ticket status|Sets a case to another state|'
    'Move a ticket along. Agents see the change at once.|Update where a support case stands|'
    'Marks a ticket as pending, solved and so on|Edit the state of a help desk request',
    dict(
        t=parameter(
            'w1_ticket',
            'ticket_id ticket case_id case number',
            'Which ticket|Number of the ticket|Case number|Ticket to change',
        ),
        s=parameter(
            'enum',
            'status state new_status to',
            'The new status|Where the ticket stands now|State to set|Status after the change',
            False,
            ['open', 'pending', 'on hold', 'solved', 'closed'],
        ),
    ),
    one_a_line('''Set ticket {t} to {s}
       mark {t} as {s}
       case {t} is {s} now
       Ticket {t} can be changed to {s}, the customer wrote back
       Please update the status of {t}: {s}
       status of {t} -> {s}
       I talked to the client, so you may put {t} on the list as {s}
       Would you switch the state of support case {t} to {s}?
       {s} for ticket {t}, please
       We can call {t} {s}
       change {t} from whatever it is to {s}
       The thing with {t} should say {s} in the help desk
       Let the system know that request {t} is {s}'''),
    {'status state': ['updated', 'saved', 'ok'], 'time change_time': 'time'},
    ['Ticket {t} was {0} at {1}.'],
)
family(
    'assign_ticket give_ticket_to route_ticket hand_over_case set_assignee delegate_ticket ticket_owner',
    'Assign a ticket to an agent|Hand a case to a colleague|Sets who works on a ticket|'
    'Route a support request to a person. The old owner is told.|Assignee|'
    'Give somebody the job of answering a customer|Choose the owner of a help desk case',
    dict(
        t=parameter(
            'w1_ticket',
            'ticket case ticket_id ref case_number',
            'Ticket number|The case|Which ticket|Number of the case',
        ),
        a=parameter(
            'person',
            'agent assignee owner user colleague',
            'Who takes it|Name of the agent|New owner|Colleague who gets the ticket',
        ),
        u=parameter(
            'w1_true',
            'urgent escalate high_priority rush',
            'Whether it is urgent|True for urgent cases|Escalate it|Needs an answer fast',
            True,
        ),
    ),
    one_a_line('''Assign ticket {t} to {a}[u: and flag it as urgent]
       give {t} to {a}
       I think {a} should take care of case {t}[u:, it is urgent]
       can {a} look at {t}[u: urgently]?
       hand over {t} to {a}[u:, mark as urgent]
       Nobody works on {t} yet, make it {a}[u: and say it is urgent]
       route case {t} -> {a}[u: (urgent!)]
       I'm off next week so let {a} have {t}
       Put {a} down as the owner of {t}[u: and escalate it]
       ticket {t}, new assignee {a}[u:, urgent]
       The customer of {t} speaks only to {a}, please pass it on[u: with high urgency]
       Could you delegate support request {t} to my colleague {a}[u:; this one is urgent]
       case {t} is one for {a}'''),
    {'assigned_to owner': 'person', 'workload open_count': 'days'},
    ['It is with {0} now, who has {1} open tickets.'],
)
family(
    'add_ticket_reply reply_to_ticket answer_case post_comment ticket_comment comment_on_case ' 'respond_customer',
    'Write a reply in a support ticket|Answer a customer|Adds a comment to a case|'
    'Post an answer to a ticket. Internal comments stay hidden from the customer.|Reply|'
    'Sends text to the person who opened a support request|Comment on a help desk case',
    dict(
        t=parameter(
            'w1_ticket', 'ticket_id case id ticket', 'Ticket to answer|Number of the case|Which ticket|Case id'
        ),
        x=parameter(
            'w1_reply',
            'text message body reply comment',
            'Text of the reply|What to write|The answer|Body of the comment',
        ),
        i=parameter(
            'w1_true',
            'internal private hidden staff_only',
            'Only for staff|Hide it from the customer|True: internal comment|Private comment',
            True,
        ),
    ),
    one_a_line('''Reply to ticket {t}: {x}
       answer case {t} with "{x}"
       Tell the customer in {t} that {x}
       add a comment to {t}[i:, internal,] saying {x}
       In ticket {t} please write: {x}
       post "{x}" on {t}[i: as an internal note]
       respond to {t} -- {x}
       I promised an answer for {t}. Write "{x}"[i:, but only for staff].
       comment for {t}[i: (internal)]: {x}
       Write back on support case {t} and say {x}
       Let them know "{x}", it's ticket {t}
       Drop a[i:n internal] line into {t}: "{x}"
       The person behind {t} is waiting, so reply with {x}'''),
    {'comment_id reply_id id': 'id', 'status': ['posted', 'sent', 'saved']},
    ['Reply {0} was {1}.', 'It is {1}, the id is {0}.'],
)
family(
    'queue_wait_time support_wait how_busy hotline_status waiting_time get_queue line_length',
    'Get the waiting time of the hotline|How long callers wait|Support queue|'
    'Tells how many people are in line for a team. Updated every minute.|'
    'Current wait for a department|Returns the state of a phone queue|'
    'Check how busy the support lines are',
    dict(
        d=parameter(
            'enum',
            'department queue team line',
            'Which team|The queue|Department to call|Phone line',
            False,
            ['billing', 'technical', 'sales', 'returns', 'shipping'],
        )
    ),
    one_a_line('''How long is the wait for {d}?
       waiting time {d}
       Is the {d} line busy right now?
       How many people are in the queue for the {d} team?
       I need to talk to {d}, how long will I be on hold?
       hotline status of {d}
       if I call {d} now, when will someone pick up
       Check the {d} queue
       Tell me how busy your {d} people are at the moment
       my phone battery is low so I'd like to know first how many callers are ahead of me at {d}
       queue length: {d}
       What's the hold time at the {d} desk?'''),
    {'wait_minutes wait': 'mins', 'queue_length caller_count': 'small'},
    ['The wait is {0} minutes with {1} callers in line.'],
    True,
)

# ---------------------------------------------------------------- CRM and sales
family(
    'log_call add_call_note record_call crm_log_call save_activity call_log logCustomerCall',
    'Log a phone call with a contact|Record a sales call|Saves how a call with a customer went|'
    'Adds a call to the history of a contact. Length is in minutes.|Call log|'
    'Writes an activity of the type call to the CRM|Note down a talk on the phone',
    dict(
        c=parameter(
            'person',
            'contact customer person lead with',
            'Who was on the phone|Name of the contact|The customer|Person called',
        ),
        o=parameter(
            'enum',
            'outcome result call_result disposition',
            'How it went|Result of the call|Outcome|What came of it',
            False,
            ['interested', 'not interested', 'no answer', 'call back', 'won'],
        ),
        n=parameter(
            'w1_callnote',
            'note notes summary remark comment',
            'What was said|Short summary|Remark|Note on the call',
            True,
        ),
        m=parameter(
            'mins',
            'minutes duration length duration_min',
            'Length in minutes|How long the call took|Duration|Minutes on the phone',
            True,
        ),
    ),
    one_a_line('''Log a call with {c}, outcome {o}[n:: {n}]
       just spoke to {c}[m: for {m} minutes], {o}[n:. {n}]
       call {c}: {o}[n: - {n}]
       I had {c} on the phone[m:, {m} minutes]. Result: {o}[n:; {n}].
       record that I rang {c}[m: ({m} min)] and it was "{o}"
       Please put in the CRM that my call with {c} ended as {o}[n:, because this one {n}]
       call log entry for {c}[m:, {m} minutes long], put down {o}
       add a call to the history of {c}, status {o}[n:, note: {n}]
       Phoned {c} this morning. Write down {o}[n: and "{n}"].
       save call / contact {c} / {o}[n: / {n}]
       Could you note my talk with {c}[m: of {m} minutes]? Mark it {o}[n: and add {n}]
       Another one for the call log: {c}, {o}[m:, took {m} minutes]
       tried {c} again today, {o}[n: ({n})], please log it'''),
    {'activity_id id': 'id', 'calls_total calls': 'small'},
    ['Call {0} is saved, it is number {1} with {c}.'],
)
family(
    'move_deal set_deal_stage update_opportunity pipeline_move change_stage deal_to_stage advance_deal',
    'Move a deal to another stage of the pipeline|Deal stage|Sets where an opportunity stands|'
    'Pipeline update. The forecast is computed again afterwards.|'
    'Change the stage of a sales opportunity|Drags a deal into another column|Update a deal',
    dict(
        d=parameter(
            'w1_deal', 'deal opportunity deal_name name', 'Name of the deal|Which opportunity|The deal|Deal to move'
        ),
        s=parameter(
            'enum',
            'stage to column new_stage',
            'The new stage|Stage of the pipeline|Where it goes|Column of the board',
            False,
            ['lead', 'qualified', 'proposal', 'negotiation', 'won', 'lost'],
        ),
        v=parameter(
            'w1_loan',
            'value deal_value amount worth',
            'What the deal is worth|Value in dollars|Amount of the deal|Size of the deal',
            True,
        ),
    ),
    one_a_line('''Move the {d} to {s}
       stage {s} for {d}
       We can put "{d}" into the {s} column[v: with {v} dollars]
       set deal {d} to stage {s}[v:, value {v}]
       Good news from the client: the {d} goes to {s}[v:, worth {v}]
       pipeline: {d} => {s}
       Please update the opportunity {d}, it has reached {s}[v: and is worth {v} now]
       I'd say the {d} counts as {s} from today
       drag {d} over to {s} on the sales board
       mark the {d} as {s}[v: at {v}]
       The {d} isn't where it should be, its stage must be {s}
       deal update {d} / {s}[v: / {v}]
       can you change the stage of our {d} to {s}[v: and its amount to {v}]'''),
    {'probability chance percent': 'pct', 'pipeline_total forecast': 'w1_home'},
    ['The chance is {0} percent and the pipeline adds up to {1}.'],
)
family(
    'assign_territory set_region_owner sales_territory give_region region_rep territory_update ' 'owner_of_region',
    'Give a sales region to a person|Territories|Sets which sales rep looks after a region|'
    'Assigns a territory. All accounts there move along.|Change who sells in a part of the world|'
    'Region owner|Hand a sales area to a rep from some day on',
    dict(
        r=parameter('w1_region', 'region territory area market', 'The region|Sales area|Which territory|Market'),
        p=parameter('person', 'rep salesperson owner seller', 'Name of the sales rep|Who sells there|New owner|Seller'),
        d=parameter(
            'date', 'from start effective starting', 'First day|When it starts|Start of the change|Valid from', True
        ),
    ),
    one_a_line('''Give {r} to {p}[d: from {d}]
       so {p} takes over {r}[d: starting {d}]
       make {p} the sales rep for {r}
       Who sells in {r}? It should be {p}[d: as of {d}].
       territory {r} -> {p}
       We decided that {p} will be looking after our customers in {r}[d:, first day {d}]
       Assign the {r} region to {p}[d:, effective {d}]
       Let {p} handle {r} from now on
       please hand the whole of {r} to {p}[d: on {d}]
       put {p} in charge of sales in {r}
       for {r} the owner has to be {p}[d: from {d} onwards]
       set rep={p} region={r}
       From the sales meeting: {r} belongs to {p}[d:, valid {d}]'''),
    {'account_count customer_count': 'days', 'status': ['assigned', 'updated', 'ok']},
    ['{0} accounts in {r} are {1}.'],
)
family(
    'sales_forecast revenue_forecast forecast_sales predict_revenue sales_outlook expected_sales ' 'getSalesForecast',
    'Forecast the sales of a region|Revenue outlook|Predicts what will be sold in a quarter|'
    'Expected revenue for a market. Based on the open deals.|Estimate of upcoming sales|'
    'How much we will sell somewhere|Sales prediction by quarter',
    dict(
        r=parameter(
            'w1_region', 'region market territory where', 'Which region|The market|Sales area|Part of the world'
        ),
        q=parameter(
            'w1_quarter',
            'quarter period when fiscal_quarter',
            'The quarter|Which period|Quarter to predict|Fiscal quarter',
        ),
    ),
    one_a_line('''What sales do we expect in {r} for {q}?
       forecast {r} {q}
       How much revenue will {r} bring in {q}?
       Give me the sales outlook on {r}, quarter {q}
       predict {q} revenue for {r}
       The board asks what we will sell in {r} during {q}
       expected sales {q}, region {r}
       I'd like to see how {q} is going to look in {r}
       For my slides I need the predicted turnover in {r} for {q}
       Are we going to make our numbers in {r} in {q}?
       sales estimate please: {r}, {q}
       Where will we end up in {q} if you look at {r} only?'''),
    {'expected revenue forecast': 'w1_home', 'confidence percent': 'pct'},
    ['We expect {0}, with a confidence of {1} percent.'],
    True,
)

# ---------------------------------------------------------------- HR and payroll
family(
    'request_leave book_time_off apply_for_leave submit_absence time_off_request leave_request ' 'addAbsence',
    'Ask for days off|Request leave|Submits an absence to the manager|'
    'Time off. The manager gets a mail and has to agree.|'
    'Apply for vacation or another kind of leave between two days|Enter an absence|'
    'Hand in a leave request',
    dict(
        t=parameter(
            'enum',
            'type kind leave_type absence',
            'Kind of leave|Which type of absence|Type|What the days are for',
            False,
            ['vacation', 'sick', 'parental', 'unpaid', 'study'],
        ),
        a=parameter(
            'date', 'start from first_day start_date', 'First day off|Start|From when|First day of the absence'
        ),
        b=parameter('date', 'end to last_day end_date', 'Last day off|End|Until when|Last day of the absence'),
    ),
    one_a_line('''I'd like to take {t} leave from {a} to {b}
       {t} leave {a} - {b}
       Request {t} days, starting {a} and ending {b}
       put me down for {t} leave between {a} and {b}
       Can I be off from {a} until {b}? It would be {t} leave.
       submit absence: {t}, first day {a}, last day {b}
       I won't be in from {a} to {b} ({t})
       Please hand in a {t} leave request for me. It begins {a} and I am back after {b}.
       need time off {a} through {b}, type {t}
       apply for leave / {t} / {a} / {b}
       My manager said yes already, so enter {t} leave for {a} up to {b}
       From {a} I am away, {t} leave, until {b}
       book {t} time off, {a} till {b}'''),
    {'day_count duration': 'days', 'status': ['requested', 'approved', 'waiting']},
    ['Your leave of {0} days is {1}.'],
)
family(
    'get_payslip fetch_payslip pay_statement salary_slip download_payslip payroll_document show_pay',
    'Get the payslip of an employee|Pay statement|Returns gross and net pay for a month|'
    'Salary slip of one person. Only HR and the person may see it.|'
    'Fetches what somebody earned in a month|Payroll document|'
    'Shows the wage details of a staff member',
    dict(
        e=parameter(
            'person', 'employee name staff_member worker', 'Name of the employee|Whose payslip|Staff member|The person'
        ),
        m=parameter(
            'w1_month', 'month period pay_period for_month', 'Month|Which pay period|Month of the payslip|Period'
        ),
    ),
    one_a_line('''Get the payslip of {e} for {m}
       payslip {e} {m}
       How much did {e} earn in {m}?
       I need the salary slip from {m} for {e}
       What was the net pay of {e} in {m}?
       show pay statement, employee {e}, {m}
       seems that {e} lost the pay statement for {m}, can you fetch it?
       The bank wants to see what {e} was paid in {m}
       Please pull the wage details of {e}, period {m}
       download {m} payslip for {e}
       For a mortgage application we have to have the {m} payslip that belongs to {e}
       Could I see the payroll document of {e} for the month {m}?
       gross and net of {e} in {m}?'''),
    {'gross gross_pay': 'w1_wage', 'net net_pay payout': 'w1_wage'},
    ['Gross pay was {0}, net pay {1}.'],
)
family(
    'post_job publish_vacancy create_job_ad open_position new_vacancy job_posting advertise_job',
    'Publish a job advertisement|Post a vacancy|Opens a position in the career portal|'
    'New job. It appears on the web page within an hour.|'
    'Advertise an open position for a department|Puts a job ad online|'
    'Create a vacancy with title, team and place of work',
    dict(
        j=parameter(
            'w1_job', 'title job_title role position', 'Job title|Name of the position|The role|Who we look for'
        ),
        d=parameter(
            'w1_dept', 'department team unit group', 'Department|Which team|Unit that hires|Team of the new colleague'
        ),
        c=parameter(
            'place', 'location city office site', 'Place of work|City of the job|Office|Where the job is', True
        ),
        r=parameter(
            'bool',
            'remote home_office remote_ok work_from_home',
            'Whether remote work is possible|Remote job or not|Home office|May work from home',
            True,
        ),
    ),
    one_a_line('''Post a job for a {j} in {d}[c:, located in {c}][r:, remote: {r}]
       we're hiring a {j} for the {d} team[c: in {c}][r: (remote {r})]
       new vacancy: {j}, {d}[c:, {c}][r:, remote {r}]
       Please advertise a position as {j}, department {d}[c:, office {c}]
       The {d} department needs a new {j}[c: in {c}]. Put it online[r:, remote work: {r}].
       open position {j} / {d}[c: / {c}]
       the team {d} is looking for a {j}[c: at our {c} site], publish that
       Can you create a job ad? Title "{j}", team {d}[c:, city {c}][r:, home office {r}]
       publish an opening for a {j}[c: based in {c}], it belongs to {d}
       I want to find somebody for {d}, a {j}[r: (remote work: {r})]. Set up the ad.
       our {j} leaves us, so post the job again[c: for {c}], team is {d}
       job ad: {d} wants a {j}[r:, remote = {r}]
       Let people apply as {j} in {d}[c: ({c})]'''),
    {'job_id posting_id id': 'id', 'link url': 'url'},
    ['The job {0} is online at {1}.'],
)
family(
    'log_hours book_hours track_time add_timesheet_entry timesheet enter_hours record_work_time',
    'Book working hours on a project|Timesheet entry|Logs how long you worked on something|'
    'Track time. Hours may be fractions such as 1.5.|Enter hours|'
    'Writes a line to the timesheet of the user|Record work time for billing',
    dict(
        h=parameter(
            'w1_hours', 'hours duration time_spent worked', 'Number of hours|How long|Hours worked|Time spent in hours'
        ),
        p=parameter(
            'w1_project',
            'project project_name on cost_center',
            'Which project|Name of the project|Project to book on|What the work was for',
        ),
        d=parameter('date', 'date day work_date on_day', 'Day of the work|When it was done|Which day|Date', True),
    ),
    one_a_line('''Book {h} hours on {p}[d: for {d}]
       log {h}h {p}[d: {d}]
       I worked {h} hours on {p}[d: on {d}]
       put {h} hours down for {p}[d:, date {d}]
       timesheet: {p}, {h} hours[d:, {d}]
       Add {h} hours of work for "{p}"[d: on {d}] to my timesheet
       spent {h} hrs with {p}[d: ({d})], please track it
       Please record my time. Project {p}, {h} hours[d:, day {d}].
       Can you enter that {p} took me {h} hours[d: on {d}]?
       I see that {p} needs {h} more hours in the timesheet[d: for {d}]
       I forgot to track {p}[d: on {d}], it was {h} hours
       time on {p} = {h} hours
       My day went into {p}: {h} hours. Write that down[d: for {d}]'''),
    {'total_hours total week_total': 'w1_body', 'status': ['booked', 'saved', 'logged']},
    ['The time is {1}, {0} hours in total.'],
)

# ---------------------------------------------------------------- invoices and accounting
family(
    'mark_invoice_paid invoice_paid settle_invoice register_payment book_payment close_invoice ' 'payment_received',
    'Mark an invoice as paid|Register an incoming payment|Sets an invoice to paid on a day|'
    'Settle an open invoice. No more reminders are sent after that.|Paid|'
    'Books the payment of a customer against an invoice|Close an open item in the books',
    dict(
        i=parameter(
            'w1_invoice',
            'invoice_id invoice number invoice_no',
            'Number of the invoice|Which invoice|Invoice to close|Invoice id',
        ),
        d=parameter(
            'date', 'paid_on date payment_date received', 'Day of the payment|When the money came|Payment date|Date'
        ),
        m=parameter(
            'enum',
            'method paid_by payment_method channel',
            'How it was paid|Way of payment|Method|Payment channel',
            True,
            ['cash', 'card', 'bank transfer', 'check', 'paypal'],
        ),
    ),
    one_a_line('''Mark invoice {i} as paid on {d}[m: by {m}]
       invoice {i} paid {d}[m:, {m}]
       The money for {i} came in {d}[m: by {m}]
       we received the payment of invoice {i}, date {d}[m:, method {m}]
       settle {i}[m: ({m})], {d}
       Please close invoice {i}. The customer paid[m: by {m}] and the date is {d}.
       book payment for {i} / {d}[m: / {m}]
       You can stop chasing {i}, it was settled {d}[m: with {m}]
       Set {i} to paid, value date {d}
       register that invoice number {i} got paid[m: via {m}], payment date {d}
       With date {d} I see the amount of {i} on our account, so it's done[m:, it was a {m} payment]
       can you tick off invoice {i} as paid? Date {d}[m:, {m}]
       paid: {i}, on {d}'''),
    {'status': ['paid', 'settled', 'closed'], 'open_amount remaining': 'num'},
    ['Invoice {i} is {0}, {1} remains open.'],
)
family(
    'submit_expense add_expense expense_claim claim_cost file_expense reimburse newExpense',
    'Hand in an expense|Expense claim|Submits a cost that the company pays back|'
    'Adds a line to the expense report. Receipts can be added later.|Claim money back|'
    'Enter what an employee paid for the company|File an expense for refund by accounting',
    dict(
        t=parameter(
            'w1_cost',
            'description what item purpose',
            'What was bought|Description of the cost|The expense|What the money was for',
        ),
        a=parameter('w1_money', 'amount cost total price', 'How much it was|Amount|Sum on the receipt|Cost'),
        c=parameter(
            'cur',
            'currency currency_code cur iso',
            'Currency|Code of the currency|Currency on the receipt|Currency code',
        ),
    ),
    one_a_line('''Submit an expense: {t}, {a} {c}
       I paid {a} {c} for {t}, I want it back
       expense {t} {a} {c}
       add {a} {c} to my expense report for {t}
       Please file {t} as an expense. The receipt says {a} {c}.
       claim {a} {c} ({t})
       The {t} cost me {a} {c}, put that on the company
       Can you hand in {a} {c} that I spent on {t}?
       reimburse me for {t}: {a} {c}
       On my business trip I had to pay {a} {c} out of my own pocket, namely for {t}. Claim it please.
       new cost to be refunded by accounting, {t}, {a} {c}
       put {t} in my expenses with {a} {c}
       accounting should pay me back {a} {c}, it was for {t}'''),
    {'claim_id expense_id id': 'id', 'status': ['submitted', 'waiting', 'in review']},
    ['Expense {0} is {1}.'],
)
family(
    'calc_vat add_vat vat_calculator gross_from_net sales_tax tax_on_amount compute_tax',
    'Compute the VAT on a net amount|VAT|Adds sales tax to a price|'
    'Gross price from a net price. The rate is given in percent.|'
    'Calculate the tax that an invoice has to show|Tax calculator for prices|'
    'How much value added tax is due',
    dict(
        a=parameter(
            'w1_money', 'net amount net_amount price', 'Net amount|Price without tax|Amount before tax|The net sum'
        ),
        p=parameter('w1_vat', 'rate vat_rate percent tax_rate', 'Tax rate in percent|VAT rate|Percent of tax|Rate'),
    ),
    one_a_line('''What is {a} plus {p}% VAT?
       add {p} percent sales tax to {a}
       VAT on {a} at {p}%
       The net price is {a} and the tax rate {p}%. What goes on the invoice?
       how much tax do I owe on {a} with a VAT rate of {p}
       net {a}, vat {p}%, gross?
       I quoted {a} before tax, what will the client pay with {p}% VAT on top?
       compute the value added tax for {a}, rate {p}
       gross amount of {a} (tax {p}%)
       Please put {p}% VAT on {a}
       I'd like to have {a} including {p} percent tax
       At a tax rate of {p}%, what's the gross for a net sum of {a}?'''),
    {'tax vat': 'w1_money', 'gross total': 'w1_money'},
    ['The tax is {0}, the gross amount {1}.'],
    True,
)

# ---------------------------------------------------------------- subscriptions
family(
    'change_plan switch_plan upgrade_plan set_subscription_plan update_subscription plan_change ' 'modify_plan',
    'Change the plan of a subscription|Switch to another plan|Up- or downgrade of a customer|'
    'Plan change. The price difference is charged right away.|'
    'Sets the tier that an account pays for|Move a user between free and paid tiers|'
    'Modify a subscription',
    dict(
        e=parameter(
            'email',
            'account email user customer_email',
            'Mail address of the account|Which account|The customer|Email of the user',
        ),
        p=parameter(
            'enum',
            'plan tier new_plan level',
            'The new plan|Tier|Which plan|Plan to switch to',
            False,
            ['free', 'basic', 'pro', 'team', 'enterprise'],
        ),
        b=parameter(
            'enum',
            'billing interval cycle billing_cycle',
            'How often to bill|Billing interval|Monthly or yearly|Cycle',
            True,
            ['monthly', 'yearly'],
        ),
    ),
    one_a_line('''Switch {e} to the {p} plan[b:, billed {b}]
       upgrade {e} to {p}[b: {b}]
       customer {e} wants {p} now[b:, {b} billing]
       Please change the subscription of {e}: {p}[b:, {b}]
       Can the account {e} be put on the {p} tier[b: with {b} payment]?
       set plan={p} for {e}
       The customer with the address {e} asks for our {p} plan[b: on a {b} basis]
       move {e} over to {p}
       We had a mail from {e} who would like to be on {p} instead[b: and pay {b}]
       plan change {e} -> {p}[b: ({b})]
       From today {e} should be on {p}[b:, {b} invoice]
       Give the user {e} the {p} plan[b: ({b} cycle)]
       I am {e} and I need {p}[b:, {b} please]'''),
    {'price new_price': 'w1_money', 'next_bill renewal_date': 'date'},
    ['The new price is {0}, the next bill comes {1}.'],
)
family(
    'pause_subscription hold_membership suspend_subscription subscription_pause take_a_break '
    'freeze_membership pauseService',
    'Pause a subscription for some months|Put a membership on hold|'
    'Suspends a service without ending the contract|'
    'Takes a break from a subscription. It starts again by itself.|Pause|'
    'Freeze a running membership so that nothing is charged|'
    'Hold deliveries and payments of a service',
    dict(
        s=parameter(
            'w1_service',
            'service subscription name membership',
            'Which subscription|Name of the service|Service to pause|The membership',
        ),
        n=parameter(
            'w1_people',
            'months duration pause_months num_months',
            'How many months|Length of the break|Months to pause|Duration in months',
        ),
    ),
    one_a_line('''Pause my {s} for {n} months
       hold {s}, {n} months
       I don't need the {s} for the next {n} months, put it on hold
       Can I take a {n} month break from the {s}?
       Please freeze my {s} subscription. {n} months should do.
       no {s} for {n} months please
       suspend the {s} for a period of {n} months
       I'm travelling and won't use the {s}, stop it for {n} months but don't cancel
       give the {s} a rest, say {n} months
       My {s} should not charge me during the coming {n} months
       pause {s} ({n} mo)
       It would be great if {s} could be paused, and that for {n} months
       Let me skip {n} months of {s}'''),
    {'resume_date restart_date': 'date', 'status': ['paused', 'on hold', 'frozen']},
    ['Your {s} is {1} and starts again {0}.'],
)

# ---------------------------------------------------------------- real estate
family(
    'search_listings find_homes property_search homes_for apartment_finder search_flats ' 'real_estate_search',
    'Search flats and houses|Homes on the market|Finds properties to rent or to buy in a town|'
    'Property search with a price limit. Rent is per month.|Apartment finder|'
    'Lists houses and flats that fit a budget|Look for a place to live',
    dict(
        k=parameter(
            'enum',
            'deal type offer rent_or_buy',
            'Rent or buy|Kind of offer|Type of deal|What you want to do',
            False,
            ['rent', 'buy'],
        ),
        c=parameter('place', 'city town location area', 'City|Where to search|Town of the property|Location'),
        m=parameter(
            'w1_price', 'max_price budget limit price_to', 'Highest price|Budget|Price limit|Not more than this'
        ),
        b=parameter(
            'w1_beds',
            'bedrooms rooms min_bedrooms beds',
            'Number of bedrooms|At least so many bedrooms|Rooms to sleep in|Bedrooms',
            True,
        ),
    ),
    one_a_line('''I want to {k} a flat in {c} for up to {m}[b: with {b} bedrooms]
       {k} in {c}, max {m}[b:, {b} bedrooms]
       Find homes to {k} in {c}[b: with at least {b} bedrooms] below {m}
       We are moving to {c} and have {m} to spend. What could we {k}[b:, {b} bedrooms needed]?
       any houses in {c} that I can {k} under {m}?
       apartments {c} / {k} / {m}[b: / {b} bedrooms]
       My sister hopes to {k} a place in {c}[b:, {b} bedrooms], budget {m}
       Is there anything to {k} around {c} that costs less than {m}[b: and has {b} bedrooms]?
       Show properties, {k}, {c}, price limit {m}
       looking to {k} something[b: with {b} bedrooms] in {c} for {m} or less
       What's on the market in {c} if I'd like to {k} and can pay {m}?
       With a budget of {m} what can you {k} in {c}[b: ({b} bedrooms)]?
       a home in {c} please, to {k}, not over {m}[b:, {b} bedrooms]'''),
    {'count found': 'days', 'cheapest lowest_price': 'w1_price'},
    ['I found {0} homes, the cheapest costs {1}.'],
)
family(
    'schedule_viewing book_viewing arrange_viewing visit_property house_viewing plan_tour ' 'viewing_appointment',
    'Book a viewing of a house or flat|Arrange to see a property|'
    'Makes an appointment with the agent at an address|Viewing. The agent confirms by phone.|'
    'Plan a tour of a home|Sets day and time for a visit to a property on offer|House visit',
    dict(
        s=parameter(
            'w1_street',
            'address property street home',
            'Address of the property|Street and number|Which home|The property to see',
        ),
        d=parameter('date', 'day date on viewing_date', 'Day of the visit|Which day|Date|Day to see it'),
        t=parameter('time', 'time at start_time hour', 'Time of the visit|What time|Start|Clock time'),
    ),
    one_a_line('''Book a viewing of {s} on {d} at {t}
       viewing {s}, {d}, {t}
       Can we see the flat at {s} on {d} at {t}?
       I'd like to have a look at {s}, best would be {d} at {t}
       arrange a visit to the house at {s} for {d}, {t}
       We love the pictures of {s}! Could we come by {d} at {t}?
       schedule a tour: {s} / {d} / {t}
       tell the agent that I come to see {s} on {d} around {t}
       On {d} at {t} we have time to visit {s}
       Make an appointment to view the apartment in {s}, {t} on {d}
       is {s} free to be seen on {d} at {t}? then book it
       set up a house viewing for my parents, address {s}, day {d}, time {t}
       let me walk through {s} on {d} at {t} please'''),
    {'agent contact': 'person', 'status': ['confirmed', 'requested', 'booked']},
    ['The viewing is {1}, {0} will meet you.'],
)
family(
    'estimate_home_value property_value house_price_estimate appraise home_worth value_my_home ' 'valuation',
    'Estimate what a home is worth|Property valuation|Gives a market price for an address|'
    'Appraisal of a house or flat. More details make it better.|Home value|'
    'What somebody would pay for a property of some size|House price estimate',
    dict(
        s=parameter(
            'w1_street',
            'address street location home_address',
            'Address of the home|Street and number|Where it stands|Location of the house',
        ),
        a=parameter(
            'w1_area', 'area square_meters size sqm', 'Living area in square meters|Size|Square meters|How big it is'
        ),
        y=parameter(
            'w1_year',
            'year_built built year construction_year',
            'Year it was built|When it was built|Age of the house|Construction year',
            True,
        ),
    ),
    one_a_line('''What is the house at {s} worth? It has {a} square meters[y: and was built in {y}]
       home value {s} {a} sqm[y: {y}]
       Estimate the price of {s}, {a} m2[y:, built {y}]
       How much could we get for our place at {s}? {a} square meters[y:, from {y}].
       I inherited {s} ({a} sqm[y:, year {y}]) and wonder about its market price
       valuation please: {s}, area {a}[y:, construction year {y}]
       appraise {s} with {a} square meters
       My aunt is selling {s}[y:, built in {y}], what should she ask for {a} square meters?
       market price of a {a} sqm flat at {s}[y: ({y})]
       If I sell {s} with its {a} square meters[y: from {y}], what will I get?
       {a} square meters at {s}[y:, year built {y}], worth?
       Tell me roughly what someone would pay for {a} sqm in {s}'''),
    {'value estimate price': 'w1_home', 'price_per_sqm sqm_price': 'w1_wage'},
    ['It is worth about {0}, that is {1} per square meter.'],
    True,
)

# ---------------------------------------------------------------- insurance
family(
    'file_claim report_damage submit_claim new_claim open_insurance_claim claim_report notifyLoss',
    'File an insurance claim|Report a damage|Opens a claim under a policy|'
    'Tell the insurer what happened. A case worker calls back.|'
    'Submits a loss with a short description|New claim for a policy holder|'
    'Insurance: notify about a loss',
    dict(
        p=parameter(
            'w1_policy',
            'policy_number policy contract_no policy_id',
            'Number of the policy|Policy|Contract number|Which insurance',
        ),
        x=parameter(
            'w1_damage',
            'description damage what_happened event',
            'What happened|Description of the damage|The event|Short text about the loss',
        ),
        d=parameter(
            'date',
            'date incident_date happened_on day',
            'Day it happened|Date of the event|When|Date of the damage',
            True,
        ),
    ),
    one_a_line('''File a claim on policy {p}: {x}[d: ({d})]
       hello, {x}, my policy is {p}[d:, date {d}]
       I have to report a damage. Policy {p}, {x}[d: on {d}].
       claim {p} - {x}[d: - {d}]
       Oh no, {x}! Please open a claim, contract {p}[d:, it happened {d}]
       Under {p} I'd like to claim because {x}
       new insurance claim / {p} / {x}
       What a week: {x}[d: on {d}]. The number of my insurance is {p}, can you register it?
       tell the insurance that {x}[d:, date of loss {d}]; policy no {p}
       Can I get money back? Policy {p}, {x}
       damage report for {p}, description "{x}"[d:, {d}]
       The policy {p} should cover this: {x}[d:, on {d}]
       Let my insurer know: {x}. It's policy {p}[d: and the date was {d}].'''),
    {'claim_id claim_number id': 'id', 'case_worker handler': 'person'},
    ['Claim {0} is open, {1} takes care of it.'],
)
family(
    'car_insurance_quote quote_car_insurance insure_car auto_quote motor_quote get_premium ' 'vehicle_insurance_price',
    'Get a quote for car insurance|Car insurance price|'
    'Computes the yearly premium for a vehicle and a driver|'
    'Motor insurance quote. Young drivers pay more.|Premium|What it costs to insure a car|'
    'Price of a policy for a car by model, age and cover',
    dict(
        v=parameter('w1_car', 'vehicle car model car_model', 'Make and model|The car|Which vehicle|Model of the car'),
        a=parameter(
            'w1_age',
            'driver_age age age_of_driver years',
            'Age of the driver|How old the driver is|Driver age in years|Age',
        ),
        c=parameter(
            'enum',
            'coverage cover level protection',
            'Kind of cover|Coverage|How much is covered|Level of protection',
            True,
            ['liability', 'partial', 'full'],
        ),
    ),
    one_a_line('''How much to insure a {v}? The driver is {a}[c:, {c} cover]
       quote: {v}, driver {a}[c:, {c}]
       I'm {a} and drive a {v}. What would[c: {c}] coverage cost?
       insurance price for my {v}, I am {a} years old[c: and want {c} cover]
       What's the premium on a {v} with somebody aged {a} at the wheel[c:, {c} insurance]?
       give me a car insurance quote for the {v}, age {a}
       My daughter turned {a} and bought a {v}, can you see what insuring it costs[c: with {c} cover]?
       quote me[c: {c}] cover for a {v}, driver aged {a}, how much
       Please calculate the premium: car {v}, age {a}[c:, coverage {c}]
       car = {v} / age = {a}[c: / cover = {c}]
       We think about getting a {v}. The main driver will be {a}. What about the insurance[c:, say {c}]?
       insure {v}[c: ({c})], {a} years
       Driver of {a}, car is a {v}: what do you charge per year[c: for {c} cover]?'''),
    {'premium yearly_premium price': 'w1_money', 'deductible excess': 'w1_money'},
    ['The premium is {0} a year with a deductible of {1}.'],
)

# ---------------------------------------------------------------- legal documents
family(
    'draft_contract generate_contract write_agreement create_contract contract_template '
    'prepare_contract make_agreement',
    'Draft a contract between two parties|Write an agreement|'
    'Generates a legal document from a template|'
    'Contract draft. A lawyer should read it before it is signed.|'
    'Prepares an agreement with the names of both sides filled in|Contract generator|'
    'Create a document for two parties to sign',
    dict(
        k=parameter(
            'enum',
            'kind type document template',
            'Kind of contract|Which document|Template to use|Type of agreement',
            False,
            ['NDA', 'lease', 'loan agreement', 'service agreement', 'sales contract'],
        ),
        a=parameter(
            'w1_party',
            'party_a first_party from_party issuer',
            'First party|One side of the contract|The first name|Party that issues it',
        ),
        b=parameter(
            'w1_party', 'party_b second_party with counterpart', 'Second party|The other side|With whom|The counterpart'
        ),
    ),
    one_a_line('''Draft a new {k} between {a} and {b}
       new {k} for {a} and {b}
       Please write up the {k} that {a} will sign with {b}
       I need a fresh {k}, first party {a}, second party {b}
       now that {a} and {b} agreed on everything, prepare the {k}
       generate contract: {k}; {a}; {b}
       Can you set up a standard {k} with {a} on one side and {b} on the other?
       Our lawyer is on holiday. Could you put together the {k} of {a} with {b}?
       make me the {k}, parties are {a} / {b}
       Between {a} and {b} there should be a proper {k}, create one
       We want it in writing: {k}, {a} with {b}
       create a document of type {k} naming {a} and {b} as parties
       let {a} and {b} have the usual {k}'''),
    {'document file doc': 'path', 'page_count length_pages': 'small'},
    ['The draft is in {0} and has {1} pages.'],
)
family(
    'find_clause search_contract get_clause clause_lookup contract_section read_clause extractClause',
    'Find a clause in a contract|Clause lookup|Returns what a document says about a subject|'
    'Searches a legal document. Gives the number of the section too.|'
    'Reads one section of an agreement|Look up terms in a contract|'
    'Legal text search inside one document',
    dict(
        c=parameter(
            'w1_clause',
            'topic clause subject about',
            'Subject of the clause|What the clause is about|Topic|Which terms',
        ),
        d=parameter(
            'w1_doc',
            'document contract file doc_name',
            'Which document|Name of the contract|File to search|The agreement',
        ),
    ),
    one_a_line('''What does the {d} say about {c}?
       find the {c} clause in {d}
       what about {c} in {d}?
       Is there anything on {c} in the {d}?
       Does the {d} deal with {c}, and where?
       look up {c}, document {d}
       Show me the part of the {d} about {c}
       I'm reading {d} and can't find the bit on {c}
       Before I sign the {d} I want to know what it has on {c}
       clause: {c} / contract: {d}
       Which section of {d} covers {c}?
       please quote the passage on {c} from our {d}
       Check {d} for terms regarding {c}'''),
    {'section paragraph number': 'small', 'summary text': 'phrase'},
    ['Section {0}: {1}.'],
)

# ---------------------------------------------------------------- logistics and parcels
family(
    'shipping_quote shipping_cost parcel_rate postage get_shipping_rate freight_quote calculateShipping',
    'Get the price of sending a parcel|Shipping cost|Computes postage between two places by weight|'
    'Freight quote. Express costs more but arrives sooner.|Parcel rates|'
    'What a carrier charges for a shipment of some kilos|Postage calculator',
    dict(
        a=parameter(
            'place',
            'from origin ship_from sender_city',
            'Where it is sent from|Origin|City of the sender|Start of the way',
        ),
        b=parameter(
            'place',
            'to destination ship_to receiver_city',
            'Where it goes|Destination|City of the receiver|End of the way',
        ),
        w=parameter('w1_kg', 'weight weight_kg kilos kg', 'Weight in kg|How heavy it is|Kilos|Weight of the parcel'),
        s=parameter(
            'enum',
            'service speed option shipping_type',
            'Which service|How fast|Shipping option|Speed',
            True,
            ['economy', 'standard', 'express', 'overnight'],
        ),
    ),
    one_a_line('''How much does it cost to send {w} kg from {a} to {b}[s: by {s}]?
       shipping {a} -> {b}, {w}kg[s:, {s}]
       What is the postage for a parcel of {w} kilos from {a} to {b}[s: with {s} delivery]?
       I want to mail a box of {w} kg to {b}, it starts in {a}[s:. {s} please]
       rate for {w} kg, {a} to {b}[s:, {s}]
       My parents in {b} need a package that weighs {w} kg. What do I pay from {a}[s: for {s}]?
       price to ship {w} kg to {b} out of {a}
       Can you work out freight from {a} to {b} for {w} kilograms[s: ({s})]?
       quote me a shipment: origin {a}, destination {b}, weight {w}[s:, service {s}]
       From {a} I have to get {w} kg to {b}[s:, {s}], what will the carrier charge?
       a {w} kg parcel[s:, {s},] {a} to {b}, cost?
       If a suitcase has {w} kg, how expensive is sending it from {a} over to {b}?
       what do you charge for {w} kilos going to {b} when picked up in {a}[s:, {s} service]'''),
    {'price cost': 'w1_money', 'duration transit_days': 'days'},
    ['It costs {0} and takes {1} days.'],
)
family(
    'redirect_parcel change_delivery reroute_package new_delivery_address send_parcel_elsewhere '
    'divert_shipment update_dropoff',
    'Send a parcel to another address|Change a delivery|Redirects a package that is on its way|'
    'New address for a shipment. Works until the van is loaded.|Reroute|'
    'Tells the driver to go somewhere else with a parcel|Divert a delivery to a street and number',
    dict(
        n=parameter(
            'w1_parcel',
            'parcel_number tracking_code parcel shipment',
            'Number of the parcel|Tracking code|Which parcel|The shipment',
        ),
        s=parameter(
            'w1_street',
            'address new_address street deliver_to',
            'The new address|Street and number|Where to bring it|Address to deliver to',
        ),
        d=parameter('date', 'date on delivery_day day', 'New day of delivery|When to bring it|Day|Delivery date', True),
    ),
    one_a_line('''Send parcel {n} to {s} instead[d:, on {d}]
       redirect {n} to {s}[d: on {d}]
       I won't be home, bring {n} to {s}[d:, {d}]
       new address for package {n}: {s}
       Could the courier drop {n} off at {s}[d: on {d}]?
       We moved! The shipment {n} has to go to {s} now
       change delivery {n}, {s}[d:, {d}]
       Please tell the driver that {n} should be delivered to {s}[d: and not before {d}]
       reroute tracking code {n} -> {s}
       my parcel is {n} and I'd rather get it at {s}[d: {d}]
       At {s} somebody can open the door, so let {n} come there[d: on {d}]
       divert {n}: deliver to {s}'''),
    {'status': ['redirected', 'changed', 'accepted'], 'fee extra_cost': 'num'},
    ['The parcel is {0}, the fee is {1}.'],
    True,
)

# ---------------------------------------------------------------- warehouses and inventory
family(
    'move_stock transfer_stock relocate_items bin_transfer shift_inventory stock_move rebin',
    'Move stock between two places in the warehouse|Bin transfer|Relocates pieces of an article|'
    'Takes items out of one bin and books them into another. Both counts change.|'
    'Shift inventory from shelf to shelf|Warehouse move|Change where goods are stored',
    dict(
        s=parameter('w1_sku', 'sku article item_code part', 'Article code|SKU|Which item|Part number'),
        n=parameter('w1_qty', 'quantity qty units pieces', 'How many pieces|Units to move|Quantity|Number of items'),
        a=parameter(
            'w1_bin', 'from_bin source from_location out_of', 'Where they are now|Source bin|From where|Old place'
        ),
        b=parameter('w1_bin', 'to_bin target to_location into', 'Where they go|Target bin|New place|To where'),
    ),
    one_a_line('''Move {n} units of {s} from {a} to {b}
       {n} x {s}, {a} -> {b}
       take {n} pieces of {s} out of {a} and put them in {b}
       Please relocate {s}, quantity {n}, from {a} into {b}
       transfer {n} {s} {a} to {b}
       There is no room left in {a}, so {n} of the {s} must go over to {b}
       Can you book {n} pcs of {s} from {a} to {b}?
       stock move, item {s}, qty {n}, source {a}, target {b}
       The guys on the forklift brought {n} {s} to {b}. They were in {a} before.
       I need {n} of {s} in {b}, you find them at {a}
       From {a}, shift {n} units of article {s} to {b}
       rebin {s}, {n} units ({a} to {b})
       Into {b} please: {n} pieces of {s} that lie in {a}'''),
    {'moved_count moved_quantity': 'w1_qty', 'remaining rest': 'w1_qty'},
    ['{0} units of {s} were moved, {1} remain in {a}.'],
)
family(
    'set_reorder_point min_stock set_minimum reorder_level stock_alert low_stock_threshold ' 'update_safety_stock',
    'Set the stock level at which an article is ordered again|Minimum stock|'
    'Changes the reorder point of an item|Low stock limit. Below it the buyer gets a mail.|'
    'Threshold for buying new goods|Says how many pieces of an article must always be there|'
    'Update safety stock',
    dict(
        s=parameter('w1_sku', 'sku item article_code product_code', 'Article code|Which item|SKU|Code of the product'),
        n=parameter(
            'w1_qty',
            'minimum threshold level min_quantity',
            'Lowest number in stock|Limit|Minimum|Level that triggers the order',
        ),
        a=parameter(
            'bool',
            'auto_order automatic buy_automatically auto',
            'Order by itself|Order without asking|Automatic purchase|Buy when low',
            True,
        ),
    ),
    one_a_line('''Set the minimum stock of {s} to {n}[a:, automatic order: {a}]
       reorder {s} when fewer than {n} are left
       {n} is the new reorder point for {s}
       Warn me as soon as {s} drops below {n}
       min stock {s} = {n}[a:, auto order {a}]
       We ran out of {s} again. Raise the limit to {n}[a:. Automatic: {a}].
       There should always be {n} of {s} on the shelf[a: (order by itself: {a})]
       could you change the low stock threshold for {s} to {n}?
       keep at least {n} pieces of {s}
       Safety stock, article {s}: {n}[a: / auto {a}]
       If {s} falls under {n}, buyers should know about it[a:, automatic ordering {a}]
       make {n} the level at which we buy {s} again
       alert for {s} at {n} pcs'''),
    {'current in_stock stock_now': 'int', 'status': ['set', 'updated', 'saved']},
    ['The limit is {1}, {0} pieces are in stock now.'],
)

# ---------------------------------------------------------------- restaurants and food delivery
family(
    'order_food place_food_order food_delivery order_meal takeaway get_takeout order_dish',
    'Order food from a restaurant|Food delivery|'
    'Places an order for a dish that is brought to your door|'
    'Takeaway order. Wishes to the kitchen can be added.|Have a meal delivered|'
    'Orders some portions of a dish|Lunch to the office',
    dict(
        r=parameter(
            'resto', 'restaurant from place vendor', 'Name of the restaurant|Where to order|The place|Who cooks'
        ),
        d=parameter('w1_menu', 'dish meal item menu_item', 'The dish|What to eat|Item on the menu|Meal'),
        n=parameter(
            'w1_few', 'portions quantity count servings', 'How many portions|Number of meals|Quantity|Portions'
        ),
        x=parameter(
            'w1_foodnote',
            'note wishes instructions comment',
            'Wish to the kitchen|Note|Special instructions|Comment for the restaurant',
            True,
        ),
    ),
    one_a_line('''Order {n} portions of {d} from {r}[x:, {x}]
       {n} x {d} from {r}[x: ({x})]
       We're hungry! Get us {n} servings of {d} from {r}[x: with the note "{x}"]
       can {r} bring {n} times {d}[x:, {x}]?
       I'd like {d} from {r} for lunch, {n} of them[x:, and {x}]
       food from {r}: {d}, {n} portions[x:; {x}]
       Let's have {d} tonight, {n} portions, delivered by {r}
       takeaway {r}, {n} {d}[x:, {x}]
       Please place an order at {r}. We take {n} of the {d}[x: and ask for this: {x}].
       nobody wants to cook, so order {d} at {r}, {n} portions
       Have {n} {d} sent over from {r}[x:, {x} please]
       get {d} for {n} people from {r}[x:, tell them {x}]
       call {r} and get {n} helpings of {d} delivered[x:, {x}]'''),
    {'order_number order_id': 'id', 'eta_minutes eta': 'mins', 'total price': 'w1_money'},
    ['Order {0} costs {2} and arrives in {1} minutes.'],
)
family(
    'find_restaurants restaurant_search places_to_eat where_to_eat eat_nearby search_eateries ' 'dining_guide',
    'Find restaurants in a town by kind of food|Places to eat|Lists eateries that serve a cuisine|'
    'Restaurant search. You may ask for a price level.|Where to eat|'
    'Dining guide by city and cuisine|Recommends places that are rated well',
    dict(
        k=parameter(
            'w1_cuisine', 'cuisine food kind_of_food kitchen', 'Kind of food|Cuisine|What to eat|Style of the kitchen'
        ),
        c=city_parameter(),
        p=parameter(
            'enum',
            'price price_level budget price_range',
            'Price level|How expensive|Budget|Price range',
            True,
            ['cheap', 'moderate', 'expensive'],
        ),
        o=parameter(
            'w1_true',
            'open_now open only_open is_open',
            'Only places open now|True: must be open|Open at the moment|Hide closed places',
            True,
        ),
    ),
    one_a_line('''Where can I eat {k} food in {c}[o: right now]?
       list the[p: {p}] {k} restaurants in {c}
       find me a[p: {p}] place for {k} food in {c}[o: that is open now]
       I'm in {c} tonight and feel like {k}[p:, something {p}]
       any good {k} spots around {c}[p:, {p}]?
       Looking for {k} cuisine, {c}[p:, price level {p}][o:, open now]
       Which restaurants in {c} do {k}[o: and are open at the moment]?
       recommend somewhere for {k} in {c}
       We are a group of friends visiting {c} and all of us love {k} food. Where should we have dinner[p: if it has \
to be {p}]?
       food: {k}, city: {c}[p:, price: {p}]
       restaurant search: {c}, {k}[o:, only open ones]
       Could you name a few[p: {p}] places in {c} that serve {k} dishes?
       My date wants {k}, we meet in {c}, got ideas[p: for {p} places]?'''),
    {'best top name': 'resto', 'rating score': 'w1_stars', 'count found': 'days'},
    ['There are {2} places, the best one is {0} with {1} stars.'],
)
family(
    'check_allergens allergen_check contains_allergen is_it_safe_to_eat dish_allergens '
    'allergy_lookup menu_allergy_info',
    'Check whether a dish contains an allergen|Allergy check|'
    'Looks up what is in a dish on the menu|'
    'Allergen information. Ask staff if the allergy is severe.|Says if a meal is safe for a guest|'
    'Ingredient warning for a dish|Menu allergens',
    dict(
        d=parameter('w1_menu', 'dish meal menu_item item', 'The dish|Name of the meal|Item on the menu|What is served'),
        a=parameter(
            'w1_allergen',
            'allergen substance ingredient contains',
            'What to check for|The allergen|Ingredient to avoid|Substance',
        ),
    ),
    one_a_line('''Is there any {a} in the {d}?
       does the {d} contain {a}
       I can't have {a}. Is the {d} ok for me?
       {a} in {d}, yes or no
       allergy check, dish {d}, allergen {a}
       My son is allergic to {a}, may he eat the {d}?
       check {d} for {a}
       A guest at table asks if we make the {d} with {a}
       Could you find out whether {a} is used in the {d}?
       I would love to try the {d} but I get ill from {a}, is it in there?
       can someone with an intolerance to {a} order the {d}
       please look if your {d} is free of {a}'''),
    {'answer verdict': ['yes', 'no', 'traces'], 'check_date date': 'date'},
    ['The answer is {0}, as of {1}.'],
    True,
)

# ---------------------------------------------------------------- recipes and nutrition
family(
    'get_nutrition nutrition_facts food_values calories_in nutrient_lookup macro_lookup foodInfo',
    'Get the nutrition facts of a food|Calories and protein|'
    'Looks up nutrients for a number of grams|'
    'Nutrition values. All figures are for the weight you give.|Macros|'
    'How much energy is in something to eat|Food database lookup by name and weight',
    dict(
        f=parameter('w1_food', 'food ingredient name product', 'Which food|Name of the food|Ingredient|What is eaten'),
        g=parameter(
            'w1_grams',
            'grams weight quantity portion',
            'Weight in grams|How many grams|Size of the portion|Amount in g',
        ),
    ),
    one_a_line('''How many calories are in {g} grams of {f}?
       {g}g {f} calories
       nutrition facts for {g} g of {f}
       What nutrients do I get from {f}, {g} grams?
       I just ate {g} grams of {f}, how bad is that?
       protein in {g} grams of {f}
       Look up {f} for me, portion {g} grams
       Can you tell me the macros of {f} at {g} g?
       food values: {f} / {g}
       If my breakfast has {g} grams of {f} in it, what does this add to my day?
       energy of {g} g {f}?
       For my diet plan I have to know what {g} grams of {f} come to
       is {f} fattening? say {g} grams of it'''),
    {'calories kcal energy': 'w1_kcal', 'protein protein_g': 'mins'},
    ['{g} grams of {f} have {0} calories and {1} grams of protein.'],
)
family(
    'scale_recipe adjust_servings resize_recipe recipe_for_people convert_portions recipe_scaler ' 'change_yield',
    'Scale a recipe to another number of servings|Adjust portions|'
    'Recomputes the amounts of all ingredients|'
    'Resize a recipe for more or fewer people. Spices are scaled less.|Recipe scaler|'
    'Change how many people a dish feeds|Converts amounts for a bigger table',
    dict(
        d=parameter(
            'w1_menu', 'recipe dish name recipe_name', 'Which recipe|Name of the dish|The recipe|Dish to scale'
        ),
        n=parameter(
            'w1_people', 'servings people portions guests', 'For how many people|Number of servings|Portions|Guests'
        ),
    ),
    one_a_line('''Scale the {d} recipe to {n} servings
       for {n} people, the {d} please, adjust the amounts
       I have {n} guests tonight, change my {d} recipe to that
       make the {d} enough for {n}
       recalculate {d}, {n} portions
       My {d} only feeds a couple but {n} are coming. Can you fix the quantities?
       How do the amounts in the {d} recipe change for {n} people?
       resize {d} -> {n}
       Could you convert the recipe for {d} so that it serves {n}?
       I need the quantities of the {d} recipe for {n} servings
       set the yield of {d} to {n} portions
       We will be {n} at the table, the {d} has to be scaled
       adjust servings: {d} ({n})'''),
    {'factor scale': 'w1_factor', 'minutes cooking_time': 'mins'},
    ['Take {0} times the amounts and cook for {1} minutes.'],
)
family(
    'recipes_from_ingredients what_can_i_cook cook_with use_leftovers fridge_recipes recipe_ideas ' 'suggest_meal',
    'Suggest meals from ingredients you have|Leftover ideas|'
    'Finds something to cook with what is in the fridge|'
    'Recipe ideas. A limit for the time and a diet can be given.|What can I cook|'
    'Meal suggestions from a few ingredients|Uses up food before it goes bad',
    dict(
        i=parameter(
            'w1_foods2', 'ingredients have items with', 'What you have|Ingredients|Food in the fridge|Things to use up'
        ),
        t=parameter(
            'mins',
            'max_minutes minutes time_limit max_time',
            'Longest cooking time in minutes|Time limit|Minutes you have|At most this long',
            True,
        ),
        d=parameter(
            'enum',
            'diet diet_type style restriction',
            'Diet|Kind of diet|What is allowed|Dietary rule',
            True,
            ['vegan', 'vegetarian', 'keto', 'low carb', 'gluten free', 'high protein'],
        ),
    ),
    one_a_line('''What can I make with {i}[t: in {t} minutes]?
       I have {i} left, give me a[d: {d}] meal idea
       cook with {i}[d:, {d}][t:, max {t} min]
       There is nothing but {i} in my fridge[t: and I only have {t} minutes]. What's for dinner?
       suggest something[d: {d}] using {i}
       ideas for {i}[t:, {t} minutes at most]
       Could you think of a dish[d:, {d} please,] that uses up {i}?
       so I got {i} - any idea what to do with it[d:? we eat {d}]
       leftovers: {i}[d: / {d}][t: / {t} min]
       My kids want a hot lunch and all I see in the kitchen is {i}. Help[d: (and keep it {d})]!
       Turn {i} into a[d: {d}] dinner[t: within {t} minutes]
       something nice with {i} that doesn't take longer than a nap[t:, {t} minutes or so]
       I bought too much {i}. Which meals can I cook with that[d: if I stay {d}]?'''),
    {'meal suggestion recipe': 'w1_menu', 'minutes time': 'mins'},
    ['How about {0}? It takes {1} minutes.'],
)

# ---------------------------------------------------------------- fitness and health tracking
family(
    'log_workout log_exercise add_set track_exercise record_lift training_log gym_entry',
    'Log an exercise of a workout|Training diary|Records sets and repetitions|'
    'Adds a lift to the gym log. Weight is in kilos and may be left out.|Track an exercise|'
    'Saves what you did at the gym|Write sets, reps and weight to the diary',
    dict(
        e=parameter(
            'w1_exercise', 'exercise name movement lift', 'Name of the exercise|Which exercise|Movement|The lift'
        ),
        s=parameter('w1_sets', 'sets set_count num_sets rounds', 'Number of sets|Sets|How many sets|Rounds'),
        r=parameter(
            'w1_reps',
            'reps repetitions reps_per_set count',
            'Repetitions in each set|Reps|How many repeats|Repetitions',
        ),
        w=parameter('w1_lift', 'weight kilos load weight_kg', 'Weight in kg|Load|How heavy|Kilos on the bar', True),
    ),
    one_a_line('''Log {s} sets of {r} {e}[w: at {w} kg]
       did {e} {s}x{r}[w: {w}kg]
       I did {s} sets of {e} with {r} reps[w: and {w} kilos]
       add to my training diary: {e}, {s} sets, {r} reps[w:, {w} kg]
       Just finished {e}! {s} sets, {r} repetitions each[w:, {w} kg on the bar].
       record {e} / {s} / {r}[w: / {w}]
       Please write down that I managed {r} reps of {e} in each of {s} sets[w: with {w} kg]
       gym log {s} * {r} {e}[w: @ {w}]
       Today was leg and arm day, so put {e} in my log, {s} sets by {r} reps[w:, weight {w}]
       track my workout: {s} rounds of {e}, {r} times[w:, {w} kg load]
       For {e} I got {s} sets of {r} done[w: using {w} kg]
       Could you save the exercise {e} for me? Sets {s}, reps {r}[w:, kilos {w}].
       my {e} today were {s} sets x {r} reps[w: with a weight of {w}]'''),
    {'volume total_volume': 'w1_wage', 'streak streak_days': 'days'},
    ['Saved. The volume is {0} and your streak is {1} days.'],
)
family(
    'body_mass_index calculate_bmi bmi get_bmi bmi_calculator weight_check healthy_weight',
    'Compute the body mass index|BMI|Calculates BMI from weight and height|'
    'Weight check for adults. Height is in centimeters.|Tells if somebody has a healthy weight|'
    'Body mass index calculator|Index from kilos and centimeters',
    dict(
        w=parameter('w1_body', 'weight weight_kg kilos mass', 'Weight in kg|Kilos|Body weight|How heavy the person is'),
        h=parameter('w1_tall', 'height height_cm cm size', 'Height in cm|How tall|Centimeters|Body height'),
    ),
    one_a_line('''What is my BMI? I weigh {w} kg and I'm {h} cm tall
       bmi {w} kg {h} cm
       Calculate the body mass index for {w} kilos at {h} centimeters
       I am {h} cm and {w} kg, is that healthy?
       body mass index: height {h}, weight {w}
       Am I overweight with {w} kg at a height of {h} cm?
       The doctor wants to know my BMI. The scale says {w} and the last measured height was {h}.
       weight {w}, height {h}, bmi?
       Could you tell me if {w} kilograms are fine for someone of {h} cm
       my husband is {h} cm tall and has {w} kg, what BMI is that
       compute bmi (h={h}, w={w})
       At {h} cm, which index do I get with {w} kilos?
       is {w} kg too much for {h} cm?'''),
    {'bmi index value': 'w1_bmi', 'category class': ['normal', 'underweight', 'overweight', 'obese']},
    ['The BMI is {0}, which is {1}.'],
)
family(
    'analyze_heart_rate pulse_stats heart_rate_summary pulse_average check_pulse bpm_report ' 'heartRateStats',
    'Analyze a series of pulse readings|Heart rate summary|'
    'Computes mean and peak of heart rate values|'
    'Takes beats per minute from a watch. Returns the average and the highest one.|'
    'Pulse statistics|Report on measured heart rates|Average bpm of a workout',
    dict(
        l=parameter(
            'w1_pulses',
            'readings values bpm pulses samples',
            'The readings in beats per minute|Pulse values|Measured heart rates|List of bpm',
        )
    ),
    one_a_line('''My pulse readings were {l}. What do they say?
       analyze heart rate {l}
       Here is what my watch measured: {l} bpm, how was my heart rate?
       average pulse of {l}
       bpm {l}
       I took my pulse a few times and got {l}, is that ok?
       Give me a summary of these heart rates: {l}
       During the run my heart rate was {l}, what's the average and the peak?
       heart rate stats for {l} please
       can you check the pulse values {l} for me
       What's the mean bpm if I measured {l}?
       The nurse wrote down {l} for the pulse of my father, please analyze it
       look at these beats per minute, {l}, and tell me the highest'''),
    {
        'average mean avg': 'w1_bpm',
        'peak max highest': 'w1_bpm',
        'zone level': ['resting', 'light', 'moderate', 'hard'],
    },
    ['The average is {0} and the peak {1}, so the zone is {2}.'],
)

# GROUPS: families that might serve each other's requests, by first name; NOT_OPEN: families that might serve one of
# the requests for which no tool is meant (replies.OPEN)
GROUPS = '''\
transfer_money mark_invoice_paid|list_transactions get_balance|loan_payment calculate
calc_vat calculate calculate_tip|set_savings_goal add_todo|add_to_cart order_food
search_products product_price check_stock|start_return cancel_order|log_call write_note
get_payslip get_employee get_user|request_leave create_event|log_hours write_note log_workout
schedule_viewing create_event book_table|file_claim create_ticket|order_food book_table find_restaurants
check_allergens find_recipe get_nutrition|get_nutrition find_recipe|recipes_from_ingredients find_recipe
find_clause search_docs read_file|log_workout write_note|analyze_heart_rate sum_list|body_mass_index calculate
draft_contract write_note'''.replace('\n', '|').split('|')
NOT_OPEN = (
    'order_food recipes_from_ingredients scale_recipe get_nutrition check_allergens '
    'find_restaurants search_products add_to_cart'
).split()
