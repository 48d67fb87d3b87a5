"""Wider tool families, part 2: home, cars, travel, sky, sport, media, games, photos, calendar, people, school,
languages."""

from families.notation import *
from families.pools import *


def one(l):
    return lambda r: r.choice(l)


def cat(*fs):
    return lambda r: ''.join(f if isinstance(f, str) else f(r) for f in fs)


def mix(*ws):
    """mix(share, maker, share, maker, ...)"""
    return lambda r: r.choices(ws[1::2], ws[::2])[0](r)


# ---------------------------------------------------------------- value pools
SPOTS = pool('''
kitchen, bedroom, nursery, pantry, loft, sunroom, study, laundry room, guest room, hallway, dining room,
living room, attic, cellar, garage, porch, conservatory, den, playroom, upstairs bathroom, downstairs toilet,
home office, workshop, utility room, kids room, master bedroom, library, gym, foyer, entrance, balcony, terrace,
mudroom, lounge, music room, box room, stairwell, walk-in closet, winter garden, hobby room, wine cellar, studio,
boiler room, granny flat
''')
DOORS = pool('''
front door, back door, garage door, patio door, side gate, cellar door, garden gate, shed door, balcony door,
main entrance, office door, porch door, rear gate, tool shed, bike store, mailroom, driveway gate, attic hatch,
server closet, gun safe, wine cabinet, basement door, studio door, pool gate, roof hatch, carport door,
storage unit, bungalow, guest house, stable door, boathouse, cabin, barn, kennel, greenhouse door,
laundry room door, west wing door, staff entrance, loading dock, lobby door
''')
CARS = pool('''
Corsa, Model 3, Leaf, Zoe, Golf, Polo, i3, e-tron, Kona, Ioniq, Enyaq, Taycan, Fiesta, Niro, Bolt, Mustang, Prius,
Yaris, Octavia, Twingo, Panda, Berlingo, Civic, Corolla, Outback, Tucson, Soul, Mini, Beetle, Passat, Kangoo,
Megane, Ariya, Cybertruck, Rivian, Polestar, ID.4, Spring, Born, Wrangler, Kuga, Jimny
''')
POIS = pool('''
pharmacy, bakery, petrol station, cash machine, supermarket, playground, car wash, florist, post office,
hardware store, bike shop, vet, dentist, barber, laundromat, book shop, gelato bar, public toilet,
drinking fountain, hostel, campsite, swimming pool, skate park, climbing gym, butcher, hat shop, locksmith,
shoe repair, tailor, vegan cafe, sushi bar, kebab shop, wine bar, night club, theatre, dog park, police station,
hospital, library, museum, tram stop, taxi rank, boat rental, pet shop, farmers market, nail salon, dry cleaner
''')
STREETS = pool('''
Mill Lane, High Street, Station Road, Oak Avenue, Elm Street, Church Row, Market Square, Harbour Road, King Street,
Victoria Road, Park Lane, Maple Drive, Sunset Boulevard, Linden Allee, Rue Lafayette, Via Roma, Calle Mayor,
Hill Crescent, Bridge Street, Long Acre, Castle Walk, Green Lane, Chapel Close, Orchard Way, Abbey Gardens,
Quay Street, Bakers Row, Cedar Court, Rose Terrace, Windmill Hill, Ferry Road, Queens Parade, Cannon Street,
Pine Ridge, Willow Bend, Silver Street
''')
STOPS = pool('''
Central Station, Town Hall, Market Square, University, Harbour, Opera, Zoo, Airport, Main Street, City Park,
Old Bridge, Stadium, Hospital, Museum Island, Riverside, North Gate, South Pier, Castle Hill, Exhibition Centre,
Green Park, Mill Road, Victoria Square, Ferry Terminal, Tech Campus, Cemetery, Town Gate, Botanical Garden,
Cathedral, East Side Mall, Clock Tower, Liberty Avenue, Lakeside, Hillcrest, Oakwood, Sunnyfield, Brewery Lane,
Nordbahnhof, Plaza Norte, Gare du Sud, Kings Cross, Union Square, Fleet Street
''')
TEAMS = pool('''
Arsenal, Chelsea, Everton, Ajax, Benfica, Juventus, Lazio, Valencia, Sevilla, Celtic, Rangers, Feyenoord,
Galatasaray, Flamengo, Santos, Boca Juniors, Lakers, Celtics, Bulls, Knicks, Warriors, Raptors, Yankees, Red Sox,
Cubs, Dodgers, Packers, Cowboys, Bears, Eagles, Steelers, Bruins, Canucks, Maple Leafs, Sharks, All Blacks,
Springboks, Wallabies, Dortmund, Bayern, Union Berlin, Lyon, Marseille, Napoli, Roma, Porto, Real Betis, Leeds,
Fulham, Burnley, Wrexham, Sunderland, Derby County, Crusaders, Stormers, Giants, Hornets, Penguins
''')
LEAGUES = pool('''
Premier League, Bundesliga, Serie A, La Liga, Ligue 1, Eredivisie, NBA, NHL, NFL, MLS, Six Nations, Champions Cup,
Super League, Allsvenskan, A-League, J League
''')
SONGA = pool('''
Golden, Midnight, Broken, Paper, Electric, Silver, Lonely, Velvet, Neon, Hollow, Burning, Crystal, Distant, Wild,
Summer, Winter, Faded, Secret, Blue, Sugar, Thunder, Tiny, Plastic, Foggy, Borrowed
''')
SONGB = pool('''
Hearts, Train, Rain, Avenue, Letters, Dreams, Sky, River, Mirror, Dancer, Highway, Shadows, Lullaby, Fire, Garden,
Parade, Echo, Moon, Streets, Waves, Radio, Ghost, Sunday, Bones, Satellite, Kisses
''')
PODS = pool('''
Deep Dive, Morning Brew, History Bites, Code Talk, The Long Walk, Crime Desk, Planet Curious, Money Matters,
Brain Food, Night Owls, Startup Stories, Slow Cooking, Space Weekly, The Garden Hour, Half Time, Parent Trap,
Book Club Radio, The Daily Dose, Sound Mind, Lost Cities, Science Friday, Odd Jobs, Tax Tales, Fresh Tracks,
Small Talk, Stage Fright, Ancient Answers, True North, Running Late, Design Matters, The Chess Pit, Vinyl Hunters,
Ocean Log, Quiet Please, Data Chat, The Wine Shelf, Weird Physics, Dog Days, Inside Politics, Bike Lane
''')
FILMS = pool('''
Casablanca, Alien, Jaws, Vertigo, Amelie, Inception, Gladiator, Titanic, Psycho, Fargo, Heat, Rocky, Parasite,
Memento, Up, Ratatouille, Coco, Frozen, Dune, Arrival, Gravity, Whiplash, Moonlight, Spotlight, Braveheart,
Goodfellas, Metropolis, Nosferatu, The Matrix, Blade Runner, Taxi Driver, Pulp Fiction, Toy Story, The Godfather,
Some Like It Hot, The Third Man, Spirited Away, Back to the Future, Lost in Translation, The Grand Budapest Hotel,
Life of Brian, The Big Lebowski, Chinatown, Rear Window, Night Train, The Lighthouse
''')
SHOWS = pool('''
Dark, Lost, Friends, Seinfeld, Fargo, Severance, The Office, Breaking Bad, The Wire, The Crown, Black Mirror,
Better Call Saul, Twin Peaks, Firefly, Fleabag, Sherlock, Downton Abbey, Peaky Blinders, The Bear, Succession,
Ozark, Narcos, Lupin, Borgen, The Bridge, Stranger Things, Westworld, Andor, Foundation, Silo, Slow Horses,
Ted Lasso, Scrubs, House, Monk, Columbo, Vikings, Rome, Chernobyl, Mindhunter
''')
BOOKS = pool('''
Dune, Emma, Dracula, Frankenstein, Middlemarch, Ulysses, Beloved, Persuasion, Hamlet, Matilda, Momo, The Hobbit,
Jane Eyre, Moby Dick, Little Women, Brave New World, Animal Farm, War and Peace, The Trial, The Stranger,
The Name of the Rose, Wuthering Heights, Great Expectations, A Wizard of Earthsea, The Dispossessed,
The Secret Garden, Treasure Island, Crime and Punishment, Siddhartha, Don Quixote, The Time Machine,
The Left Hand of Darkness, Lord of the Flies, Mrs Dalloway, The Bell Jar, Neuromancer, The Martian, Snow Crash,
Life of Pi, Invisible Cities, The Old Man and the Sea, Norwegian Wood, Heidi
''')
GAMES = pool('''
Tetris, Chess, Minecraft, Fortnite, Dota, Valorant, Overwatch, Rocket League, Apex Legends, Starcraft, Hearthstone,
Among Us, Terraria, Factorio, Halo, Doom, Portal, Skyrim, Elden Ring, Splatoon, Mario Kart, Street Fighter, Tekken,
FIFA, Counter-Strike, Civilization, Stardew Valley, Hades, Celeste, Hollow Knight, Go, Backgammon, Catan,
Carcassonne, Scrabble, Gran Turismo, Diablo, Warframe, Battlefield, Pokemon Go
''')
HOBBY = pool('''
astronomy, gardening, sailing, pottery, climbing, electric cars, football transfers, interest rates, Mars missions,
local politics, chess, vegan food, board games, wildfires, gene therapy, whales, housing, rail strikes,
quantum computing, bitcoin, tennis, wind power, fashion, indie games, archaeology, cheese, cycling, migration,
robots, volcanoes, coffee prices, the elections, Formula 1, sleep research, 3D printing, bees, opera, drones,
batteries, tax reform
''')
CHORES = pool('''
pick up the dry cleaning, buy stamps, return the library books, get cat litter, collect the parcel,
ask for the receipt, water the ficus, drop off the keys, buy oat milk, take out the bins, top up the bus card,
check the mailbox, feed the fish, charge the scooter, bring back the drill, buy a birthday card, order new glasses,
book the physio, print the contract, change the light bulb, fetch the bread, empty the dishwasher,
grab some batteries, hand in the form, take the vitamins, unplug the iron, refill the bird feeder,
close the windows, call the plumber, turn off the sprinkler, weigh the suitcase, get new running shoes
''')
PETS = pool('''
Luna, Bella, Milo, Simba, Nala, Rocky, Coco, Daisy, Biscuit, Pepper, Ginger, Felix, Mittens, Shadow, Oreo, Tiger,
Pickles, Waffles, Ziggy, Bruno, Rex, Fluffy, Bandit, Cleo, Hazel, Toffee, Marble, Pixel, Noodle, Pumpkin, Sushi,
Snowy, Kiwi, Mocha, Ruby, Socks, Whiskers, Gizmo, Olive, Poppy, Smokey, Archie
''')
PETFOOD = pool('''
dry food, wet food, salmon pate, chicken bits, hay, sunflower seeds, kibble, tuna flakes, pellets, carrots,
mealworms, lamb stew, puppy mix, turkey chunks, beef tripe, dental sticks, raw liver, rice and chicken, crickets,
grain free mix, senior kibble, kitten milk, parsley, dandelion leaves, millet, fish flakes, cooked egg,
pumpkin puree, duck strips, rabbit mince
''')
SUBJECTS = pool('''
algebra, geometry, chemistry, biology, world history, geography, music theory, physics, economics, grammar,
anatomy, art history, statistics, philosophy, latin, computer science, ecology, astronomy, calculus, genetics,
poetry, roman law, first aid, marine biology, trigonometry, ancient Greece, fractions, the periodic table,
human rights, thermodynamics, logic, psychology, linguistics, accounting, the French revolution, probability,
plate tectonics, optics, road signs, cell division
''')
TONGUES = pool('''
French, German, Spanish, Italian, Portuguese, Dutch, Polish, Swedish, Danish, Finnish, Greek, Turkish, Russian,
Latin, Czech, Hungarian, Romanian, Catalan, Norwegian, Icelandic, Welsh, Irish, Basque, Croatian, Serbian,
Bulgarian, Ukrainian, Estonian, Latvian, Lithuanian, Hebrew, Swahili, Esperanto, Galician, Occitan, Albanian,
Slovene, Slovak, Breton, Maltese
''')
VERBWORDS = pool('''
hablar, comer, venir, aller, finir, prendre, sein, gehen, essen, lesen, andare, vedere, dormire, fazer, poder,
querer, mangiare, parler, boire, schreiben, laufen, lopen, werken, spreken, amare, videre, essere, avere, vouloir,
savoir, trinken, fahren, correr, abrir, sentir, tener, dire, jouer, chanter, nuotare, scrivere, leggere, dicere,
facere, olla, tala, springa, pisac, mluvit, gormek, bilmek
''')
VOCAB = pool('''
butterfly, thunderstorm, spoon, key, ladder, squirrel, pillow, kettle, bridge, shoelace, umbrella, strawberry,
hedgehog, curtain, neighbour, eyebrow, wheelbarrow, sunrise, to forget, to borrow, to sneeze, thirsty, stubborn,
jealous, cheerful, windowsill, grandfather, staircase, hammer, candle, pencil case, lighthouse, snowflake,
the day after tomorrow, dragonfly, traffic jam, homework, suitcase, mushroom, puddle
''')
FOREIGN = pool('''
papillon, orage, cuchara, llave, Leiter, scoiattolo, cuscino, Kessel, ponte, schoenveter, paraplu, fraise, erizo,
cortina, vicino, sourcil, carriola, amanecer, olvidar, leihen, niesen, sediento, testardo, eifersuchtig, alegre,
davanzale, abuelo, escalier, martello, kynttila, estuche, faro, copo, overmorgen, libellule, Stau, deberes,
resvaska, hongo, Pfutze
''')
COAST = pool('''
Brighton, Whitby, Bar Harbor, Biarritz, Ostend, Saint Malo, Galway, Cork Harbour, Tofino, Monterey, Nazare, Cadiz,
Tarifa, Scheveningen, Husum, Esbjerg, Stavanger, Oban, Penzance, Tenby, Swansea, Dover, Calais, Cherbourg, Brest,
Arcachon, Santander, Faro, Essaouira, Byron Bay, Bondi, Napier, Nelson, Key West, Galveston, Nantucket, Cape May,
Astoria, Juneau, Halifax, Darwin, Broome, Jersey, Cuxhaven
''')
PLANETS = pool('''
Mercury, Venus, Mars, Jupiter, Saturn, Uranus, Neptune, Orion, Cassiopeia, Ursa Major, Lyra, Sirius, Vega, Polaris,
Betelgeuse, Andromeda, the Pleiades, Antares, Aldebaran, Scorpius, Halley, the space station, Europa, Titan, Ceres,
Pegasus, Cygnus, Arcturus, Capella, Deneb, Regulus, Leo, Gemini, Draco, Perseus, Rigel, Altair, Spica, Hydra,
Aquila
''')
BRANCHES = pool('''
Central, Westside, Riverside, Old Town, Northgate, Hillview, University, Harbour, Eastwood, Market Street,
Parkside, South End, Lakeshore, Mill Road, Greenfield, Fairview, Kingsway, Oak Park, St. Mary, Union Square
''')
CINEMAS = pool('''
Odeon, Rex, Astoria, Capitol, Lumiere, Apollo, Palace, Rialto, Gaumont, Tivoli, Regal, Plaza, Cinema Nova, Royal,
Roxy, Scala, Filmhaus, Empire, Curzon, Vue Central, Electric, Kino Babylon, Moviemax, Cineplex West,
Old Mill Cinema, Orpheum, Alhambra, Ritz, Paramount, Picture House
''')
GCOURSE = pool('''
Pine Valley, Royal Links, Oak Hill, Lakeside, St. Olaf, Dunes Club, Heather Glen, Bay View, Eagle Ridge,
Stone Creek, Old Mill, Castle Park, Silver Lakes, North Berwick, Fox Hollow, Red Rock, Willow Springs, Seaview,
Black Forest, Thistle Moor
''')
PHNAMES = pool(
    'IMG DSC photo pic scan beach sunset wedding birthday cat garden holiday portrait team '
    'mountain selfie banner logo poster cover hero avatar receipt sketch snow pool dinner skyline'.replace(' ', ',')
)
VIDNAMES = pool(
    'clip GOPR holiday interview drone goal lecture demo party vlog concert screen intro trailer '
    'baby skate match rehearsal tour reel webinar timelapse podcast surf unboxing'.replace(' ', ',')
)
TAGS = (
    'wolf fox tiger raven panda ninja pixel storm shadow frost blaze ghost turbo lucky mega night '
    'star hawk otter moss nova rogue echo comet zen'
).split()
POSTS = pool('''
our new shop opens soon, finally finished the marathon, so proud of the whole crew,
coffee first and then the world, who else is watching the final, we are hiring, back from the mountains,
my cat stole the show again, doors open early this time, new song out now, thank you for all the kind messages,
what a sunset, lost a grey scarf near the station, looking for a flatmate, the bakery ran out of rye bread,
big announcement coming, snow at last, our website has a fresh look, never skip leg day, tickets are almost gone,
trying to learn the banjo, garden update: the beans are up, best ramen of my life, first day at the new job,
anyone up for tennis, still no hot water, spring menu is live, I built a birdhouse, the kitten has a name,
long live the queue
''')
WDATES = [
    'tomorrow', 'today', 'tonight', 'this weekend', 'next weekend', 'tomorrow morning', 'this evening',
    'this afternoon', 'tomorrow night', 'next week', 'the day after tomorrow',
] + ['%s %s' % (a, d) for a in ('next', 'this') for d in DAYS]
MON3 = [m[:3] for m in MONTHS]


def on_date(r):
    """a date that can follow the word on"""
    m, d = r.randint(0, 11), r.randint(1, 28)
    th = '%d%s' % (d, {1: 'st', 2: 'nd', 3: 'rd', 21: 'st', 22: 'nd', 23: 'rd'}.get(d, 'th'))
    return r.choice(
        [
            lambda: '20%02d-%02d-%02d' % (r.randint(24, 31), m + 1, d),
            lambda: '%d %s' % (d, MONTHS[m]),
            lambda: '%s %s' % (MONTHS[m], th),
            lambda: 'the ' + th,
            lambda: r.choice(DAYS),
            lambda: '%02d/%02d/20%02d' % (m + 1, d, r.randint(24, 31)),
            lambda: '%s %d %s' % (r.choice(DAYS)[:3], d, MON3[m]),
            lambda: '%s %d, 20%d' % (MONTHS[m], d, r.randint(24, 31)),
            lambda: '%d.%d.' % (d, m + 1) + '20%d' % r.randint(24, 31),
        ]
    )()


def clock2(r):
    h, m = r.randint(1, 12), r.choice([0, 5, 10, 15, 20, 30, 40, 45, 50])
    return r.choice(
        [
            lambda: '%02d:%02d' % (r.randint(0, 23), m),
            lambda: '%d %s' % (h, r.choice(['am', 'pm'])),
            lambda: '%d:%02d %s' % (h, m, r.choice(['am', 'pm'])),
            lambda: '%d%s' % (h, r.choice(['am', 'pm'])),
            lambda: r.choice(
                [
                    'noon',
                    'midnight',
                    'half past %s' % r.choice('six seven eight nine ten'.split()),
                    'quarter to %s' % r.choice('five six nine ten'.split()),
                    "%d o'clock" % h,
                ]
            ),
            lambda: '%d:%02d' % (r.randint(0, 23), m),
        ]
    )()


def phone(r):
    return r.choice(
        [
            lambda: '+%d %s %s' % (r.randint(1, 99), digits(r, 3), digits(r, r.randint(5, 7))),
            lambda: '0%s %s' % (digits(r, 3), digits(r, 6)),
            lambda: '555-%s' % digits(r, 4),
            lambda: '0' + digits(r, 9),
            lambda: '%s-%s-%s' % (digits(r, 3), digits(r, 3), digits(r, 4)),
        ]
    )()


def plate(r):
    a = lambda n: ''.join(r.choice('ABCDEFGHJKLMNPRSTUVWXYZ') for _ in range(n))
    return r.choice(
        [
            lambda: a(2) + '-' + a(2) + ' ' + digits(r, 3),
            lambda: a(3) + ' ' + digits(r, 3),
            lambda: a(2) + digits(r, 2) + ' ' + a(3),
            lambda: digits(r, 4) + ' ' + a(3),
            lambda: a(1) + '-' + digits(r, 5),
        ]
    )()


def code6(r):
    return ''.join(r.choice('ABCDEFGHJKLMNPQRSTUVWXYZ23456789') for _ in range(6))


def tcode(r, lo=0, hi=20):
    return r.choice(['%d:%02d', '%02d:%02d', '00:%02d:%02d']) % (r.randint(lo, hi), r.randint(0, 59))


def gamer(r):
    return r.choice(
        [
            lambda: r.choice(TAGS)
            + r.choice(['_', '', '-'])
            + r.choice(TAGS)
            + r.choice(['', digits(r, 2), digits(r, 4)]),
            lambda: made(r, 2, 2) + digits(r, r.randint(1, 3)),
            lambda: 'x' + r.choice(TAGS).capitalize() + 'x',
            lambda: r.choice(FIRST[:20]) + r.choice(TAGS).capitalize(),
        ]
    )()


def photo(r):
    return r.choice(
        [
            lambda: r.choice(PHNAMES) + r.choice(['_', '-', '']) + digits(r, r.randint(1, 4)),
            lambda: r.choice(PHNAMES) + '-' + r.choice(PHNAMES),
            lambda: made(r, 2, 3),
        ]
    )() + r.choice(['.jpg', '.png', '.jpeg', '.webp', '.heic', '.tiff'])


def video(r):
    return r.choice(
        [
            lambda: r.choice(VIDNAMES) + r.choice(['_', '-', '']) + digits(r, r.randint(1, 4)),
            lambda: r.choice(VIDNAMES) + '_' + r.choice(VIDNAMES),
            lambda: made(r, 2, 3),
        ]
    )() + r.choice(['.mp4', '.mov', '.mkv', '.avi', '.webm'])


def asc(l):
    return [x for x in l if x.isascii()]


A_FIRST, A_PLACES = asc(FIRST), asc(PLACES)


def a_person(r):
    return r.choice(
        [
            lambda: r.choice(A_FIRST),
            lambda: r.choice(A_FIRST) + ' ' + r.choice(LAST),
            lambda: r.choice(A_FIRST) + ' ' + Made(r),
            lambda: Made(r),
        ]
    )()


def surname(r):
    return r.choice(LAST) if r.random() < 0.6 else r.choice(['', '', 'van ', "O'", 'de ']) + Made(r)


def a_place(r):
    return (
        r.choice(A_PLACES) if r.random() < 0.5 else r.choice(['', '', '', 'Bad ', 'Upper ', 'Mount ', 'San ']) + Made(r)
    )


def marks(r):
    top = r.choice([6, 15, 20, 100])
    return [r.randint(max(1, top // 4), top) for _ in range(r.randint(3, 6))]


def song(r):
    return r.choice(
        [
            lambda: r.choice(SONGA) + ' ' + r.choice(SONGB),
            lambda: r.choice(SONGB) + ' of ' + Made(r),
            lambda: 'The ' + r.choice(SONGB),
            lambda: r.choice(SONGA) + ' ' + Made(r),
            lambda: r.choice(['Dear ', 'Hey ', 'Oh ', 'Waiting for ', 'Dance with ']) + r.choice(A_FIRST),
        ]
    )()


def playlist(r):
    return r.choice(
        [
            lambda: r.choice(
                pool(
                    'gym, roadtrip, chill, focus, party, sunday, cooking, rainy day, running, throwback, sleep, '
                    'study, wedding, summer, breakup, kitchen disco, commute, garden, yoga, oldies'
                )
            )
            + r.choice(['', '', ' mix', ' vibes', ' 20%d' % r.randint(18, 29)]),
            lambda: Made(r) + ' ' + r.choice(['hits', 'mix', 'favourites']),
        ]
    )()


KINDS.update(
    w2_spot=mix(9, one(SPOTS), 1, cat(Made, ' room')),
    w2_door=mix(9, one(DOORS), 1, cat(made, ' door')),
    w2_car=mix(
        6,
        one(CARS),
        2,
        Made,
        2,
        cat(one(pool("old, red, blue, white, company, family, silver, little, black, green")), ' ', one(CARS)),
    ),
    w2_poi=one(POIS),
    w2_addr=mix(
        4,
        cat(lambda r: str(r.randint(1, 240)), ' ', one(STREETS)),
        2,
        cat(lambda r: str(r.randint(1, 99)), ' ', Made, ' ', one(['Street', 'Road', 'Lane', 'Avenue'])),
        1,
        cat(Made, 'strasse ', lambda r: str(r.randint(1, 150))),
    ),
    w2_town=a_place,
    w2_hood=mix(5, a_place, 3, one(STOPS), 2, one(STREETS)),
    w2_stop=mix(6, one(STOPS), 2, cat(Made, one([' Street', ' Park', ' Square', ' Road', ' Bridge'])), 2, Made),
    w2_line=mix(
        4,
        lambda r: str(r.randint(1, 399)),
        2,
        cat(one(list('ABCMNSUX')), lambda r: str(r.randint(1, 99))),
        1,
        cat(lambda r: str(r.randint(1, 99)), one(list('ABEN'))),
    ),
    w2_flight=lambda r: r.choice(
        'BA LH AF KL UA DL AA QF EK SK IB TP LX OS AY EI FR U2 W6 SQ NH CX TK AZ AC WN B6 JL ET QR'.split()
    )
    + r.choice(['', '', ' '])
    + digits(r, r.randint(2, 4)),
    w2_pnr=code6,
    w2_plate=plate,
    w2_zone=mix(
        3, lambda r: digits(r, 4), 2, lambda r: r.choice('ABCDEFGH') + digits(r, 2), 1, lambda r: 'P' + digits(r, 3)
    ),
    w2_coast=mix(8, one(COAST), 2, Made),
    w2_body=one(PLANETS),
    w2_team=mix(8, one(TEAMS), 2, cat(Made, one([' United', ' City', ' FC', ' Rovers', '', ' Athletic']))),
    w2_league=mix(7, one(LEAGUES), 3, cat(Made, one([' League', ' Cup', ' Division']))),
    w2_song=song,
    w2_playlist=playlist,
    w2_band=mix(3, a_person, 3, cat('The ', one(SONGB)), 2, cat(one(SONGA), ' ', one(SONGB)), 2, Made),
    w2_pod=mix(8, one(PODS), 2, cat('The ', Made, one([' Show', ' Hour', ' Podcast']))),
    w2_film=mix(7, one(FILMS), 3, KINDS['movie']),
    w2_show=mix(7, one(SHOWS), 3, cat(one(['The ', '', 'House ']), Made)),
    w2_book=mix(7, one(BOOKS), 3, cat(one(['The ', 'A ', '']), one(SONGA), ' ', one(SONGB))),
    w2_game=mix(8, one(GAMES), 2, cat(Made, one([' Quest', ' Wars', ' 2', ' Racing', '']))),
    w2_topic=mix(8, one(HOBBY), 2, phrase),
    w2_chore=mix(7, one(CHORES), 3, cat(one(['buy ', 'get ', 'look for ', 'ask about the ']), word)),
    w2_pet=mix(8, one(PETS), 2, Made),
    w2_feed=one(PETFOOD),
    w2_subject=one(SUBJECTS),
    w2_tongue=one(TONGUES),
    w2_verb=mix(8, one(VERBWORDS), 2, cat(made, one(['ar', 'er', 'en', 'ir', 'are']))),
    w2_vocab=one(VOCAB),
    w2_foreign=mix(8, one(FOREIGN), 2, made),
    w2_branch=mix(8, one(BRANCHES), 2, Made),
    w2_cinema=mix(7, one(CINEMAS), 3, cat('', Made)),
    w2_links=mix(7, one(GCOURSE), 3, Made),
    w2_photo=photo,
    w2_video=video,
    w2_t0=lambda r: tcode(r, 0, 4),
    w2_t1=lambda r: tcode(r, 5, 30),
    w2_gamer=gamer,
    w2_post=mix(7, one(POSTS), 3, sentence),
    w2_on=on_date,
    w2_when=one(WDATES),
    w2_clock=clock2,
    w2_phone=phone,
    w2_person=a_person,
    w2_surname=surname,
    w2_true=lambda r: True,
    w2_false=lambda r: False,
    w2_pct=lambda r: r.choice([r.randint(1, 100), 5 * r.randint(1, 20)]),
    w2_limit=lambda r: r.choice([50, 60, 70, 75, 80, 85, 90, 95, 100, r.randint(50, 100)]),
    w2_wash=lambda r: r.choice([20, 30, 40, 50, 60, 70, 75, 90, 95]),
    w2_kw=lambda r: r.choice([11, 22, 43, 50, 75, 100, 120, 150, 175, 200, 250, 300, 350]),
    w2_km=lambda r: r.choice([0.5, 1, 1.5, 2, 2.5, 3, 4, 5, 8, 10, 15, 20, 25, 30]),
    w2_park=lambda r: r.choice([15, 20, 30, 45, 60, 75, 90, 100, 120, 150, 180, 240]),
    w2_slot=lambda r: r.choice([10, 15, 20, 25, 30, 40, 45, 50, 60, 75, 90, 120]),
    w2_zones=lambda r: r.randint(1, 9),
    w2_budget=lambda r: r.choice([50 * r.randint(4, 99), r.randint(200, 4999)]),
    w2_fm=lambda r: r.choice([round(r.uniform(87.5, 108), 1), r.randint(88, 108)]),
    w2_season=lambda r: r.randint(1, 14),
    w2_episode=lambda r: r.randint(1, 26),
    w2_epno=lambda r: r.choice([r.randint(1, 60), r.randint(60, 900)]),
    w2_speed=lambda r: r.choice([0.75, 0.8, 1.1, 1.2, 1.25, 1.3, 1.5, 1.75, 2, 2.5]),
    w2_dice=lambda r: r.randint(1, 12),
    w2_sides=lambda r: r.choice([3, 4, 6, 8, 10, 12, 16, 20, 24, 30, 100]),
    w2_grams=lambda r: r.choice([5 * r.randint(2, 60), r.randint(10, 400)]),
    w2_age0=lambda r: r.randint(20, 39),
    w2_age1=lambda r: r.randint(40, 75),
    w2_dist=lambda r: r.choice([5, 10, 15, 20, 25, 30, 40, 50, 60, 75, 80, 100, 120, 150, 200]),
    w2_marks=marks,
    w2_strokes=lambda r: [r.randint(2, 9) for _ in range(r.choice([3, 4, 5, 6, 9]))],
    w2_ccode=lambda r: r.choice('MAT PHY BIO CS HIS ART ENG CHE LAW MUS ECO GEO PSY PHI STAT MED SOC'.split())
    + r.choice(['', '-', ' '])
    + digits(r, 3),
    w2_sid=lambda r: r.choice(
        [digits(r, 6), digits(r, 7), 's' + digits(r, 5), 'ST-' + digits(r, 4), 'U' + digits(r, 6)]
    ),
    w2_qn=lambda r: r.choice([5, 8, 10, 12, 15, 20, 25, 30, 40, r.randint(3, 50)]),
    w2_gpin=lambda r: digits(r, r.choice([4, 4, 5, 6])),
    w2_sensor=mix(
        4,
        one(SPOTS),
        2,
        lambda r: 'S-' + digits(r, 3),
        2,
        one(
            pool(
                'greenhouse, chicken coop, beehive, roof, cellar, freezer room, stable, aquarium, server rack, '
                'sauna, boat cabin, caravan, barn, pond, terrarium, classroom, lab, warehouse, pool house, '
                'vineyard'
            )
        ),
    ),
    w2_res=mix(
        1, lambda r: 'HB-' + digits(r, 5), 1, lambda r: digits(r, 8), 1, code6, 1, lambda r: 'RES' + digits(r, 4)
    ),
    w2_addend=lambda r: r.randint(1, 12),
    w2_seat=lambda r: '%d%s' % (r.randint(1, 42), r.choice('ABCDEF')),
    w2_deg=lambda r: r.randint(-3, 90),
    w2_score=lambda r: '%d-%d' % (r.randint(0, 6), r.randint(0, 6)),
    w2_km2=lambda r: round(r.uniform(0.3, 40), 1),
    w2_big=lambda r: r.randint(20, 9999),
    w2_price=lambda r: round(r.uniform(0.9, 60), 2),
    w2_litre=lambda r: round(r.uniform(0.7, 2.3), 2),
    w2_lat=lambda r: round(r.uniform(-60, 70), r.choice([2, 3, 4])),
    w2_lon=lambda r: round(r.uniform(-179, 179), r.choice([2, 3, 4])),
    w2_avg=lambda r: round(r.uniform(1, 20), 1),
    w2_late=lambda r: r.randint(13, 45),
    w2_secs=lambda r: r.randint(5, 1500),
    w2_dawn=lambda r: '0%d:%02d' % (r.randint(4, 8), r.randint(0, 59)),
    w2_dusk=lambda r: '%d:%02d' % (r.randint(16, 22), r.randint(0, 59)),
    w2_office=lambda r: '%02d:%s' % (r.randint(8, 17), r.choice(['00', '15', '30', '45'])),
    w2_filter=lambda r: r.randint(1, 100),
)
JSON_TYPES.update(
    w2_true='boolean',
    w2_false='boolean',
    w2_pct='integer',
    w2_limit='integer',
    w2_wash='integer',
    w2_kw='number',
    w2_km='number',
    w2_park='integer',
    w2_slot='integer',
    w2_zones='integer',
    w2_budget='integer',
    w2_fm='number',
    w2_season='integer',
    w2_episode='integer',
    w2_epno='integer',
    w2_speed='number',
    w2_dice='integer',
    w2_sides='integer',
    w2_grams='number',
    w2_age0='integer',
    w2_age1='integer',
    w2_dist='integer',
    w2_marks='array',
    w2_strokes='array',
    w2_qn='integer',
    w2_addend='integer',
    w2_filter='integer',
)


# ---------------------------------------------------------------- smart home and things
family(
    'set_blinds move_blinds blinds_position shutter_control adjust_shades roller_blind set_cover',
    one_a_line('''
Move the blinds of a room to a position
Window shades
Raises or lowers the shutters. A position of 100 means fully open.
Drive a motorised roller blind to the given opening
Sets how far a cover is open, in percent
Adjust the window covering of one room of the house
Positions the roller shutter in a room'''),
    dict(
        r=parameter(
            'w2_spot',
            'room zone where cover location',
            'Room with the blinds|Which window covering|Name of the room|Where the blind hangs',
        ),
        p=parameter(
            'w2_pct',
            'position percent opening level pos',
            'Opening in percent|How far open, 0 to 100|Target position|Percentage',
        ),
        s=parameter(
            'enum',
            'speed pace motor motion',
            'Motor speed|How fast to move|Slow is quieter|Pace',
            True,
            ['slow', 'normal', 'fast'],
        ),
    ),
    one_a_line('''
Set the {r} blinds to {p} percent[s:, {s} please]
open the blinds in the {r} to {p}%[s: at {s} speed]
The sun is blinding me, move the {r} shades to {p} percent
blinds {r} {p}%
Could you drive the shutters in the {r} to position {p}[s:, motor on {s}]?
I want the roller blind of the {r} at {p} percent
put the shades {p}% open in the {r}[s:, {s} motion]
It's getting dark. Bring the blinds to {p} percent in the {r}, would you?
Position {p} for the {r} shutters
Too much light in the {r}: blinds to {p} percent[s:, and make it {s}]
Raise the {r} shutter until it is {p}% open
I'd like a bit of privacy in the {r}, so shades to {p} percent thanks
We are about to watch a film and the picture is so pale with all this daylight, so could you bring the blinds in \
the {r} to {p} percent[s: at {s} speed] before we start?
lower the blind in {r} to {p}'''),
    {'position now': 'w2_pct', 'state status': ['moving', 'done', 'stopped', 'in place']},
    ['The blinds in the {r} are at {0} percent ({1}).'],
)

family(
    'start_vacuum robot_clean vacuum_room send_robot clean_zone hoover_start run_vacuum_robot',
    one_a_line('''
Send the robot vacuum to clean a room
Robot vacuum
Starts a cleaning run in one zone. The robot returns to its dock when it has finished.
Let the robot hoover a room of the flat
Vacuums the given area with the chosen suction
Cleaning job for the robotic cleaner
Dispatch the vacuum robot'''),
    dict(
        r=parameter(
            'w2_spot',
            'room zone area target_room segment',
            'Room to clean|Where to vacuum|The zone|Area the robot should clean',
        ),
        m=parameter(
            'enum',
            'mode suction power fan_level',
            'Suction level|Cleaning mode|How strong|Fan power',
            True,
            ['quiet', 'standard', 'turbo', 'max'],
        ),
        w=parameter(
            'w2_true', 'mop wet with_mop wipe', 'Also mop the floor|Wet cleaning too|Whether to wipe|Use the mop', True
        ),
    ),
    one_a_line('''
Vacuum the {r}[m: in {m} mode]
Can the robot do the {r}[m: on {m}]?
hoover the {r}[w: and mop it too]
There are crumbs all over the {r}, please send the robot[m: with {m} suction]
start cleaning {r}[m:, {m}]
I'd like the {r} vacuumed before the guests come[w:, wet mopping included]
Tell the vacuum to go to the {r}[m:, suction {m}]
The dog has been rolling around in the {r} again, so run the robot there[w:, with the mop]
robot: clean the {r}
the floor of the {r} looks awful. Let the hoover do its thing[m: in {m} mode][w: and wipe as well]
Please get the {r} floor clean with the robot
Do a run through the {r} with the vacuum cleaner robot[m:, level {m}]
I know it ran yesterday, but the children had their friends over for cake and now the whole {r} is sticky, so \
please send the robot there once more[m: in {m} mode]
Would you vacuum my {r} now?'''),
    {
        'status state': ['cleaning', 'started', 'on its way', 'charging first', 'waiting'],
        'battery battery_level': 'w2_pct',
        'minutes eta_minutes': 'mins',
    },
    ['Robot status for the {r}: {0}, battery {1} percent, about {2} minutes.'],
    True,
)

family(
    'set_lock_state lock_door smart_lock lock_control door_lock operate_lock change_lock',
    one_a_line('''
Lock or unlock a smart lock
Door lock
Operates an electronic lock. Some doors ask for a pin code before they open.
Change the state of the lock on a door or gate
Lets you lock or unlock one entrance
Remote control for electronic locks of the house
Sends a lock command to a door'''),
    dict(
        d=parameter(
            'w2_door', 'door lock entrance lock_name name', 'Which door|Name of the lock|The entrance|Door or gate'
        ),
        a=parameter(
            'enum',
            'action command state op',
            'What to do|Lock or unlock|The command|Desired action',
            False,
            ['lock', 'unlock'],
        ),
        p=parameter(
            'w2_gpin', 'pin code pin_code passcode', 'Pin code|Code of the lock|Secret digits|PIN if needed', True
        ),
    ),
    one_a_line('''
Please {a} the {d}[p:, the pin is {p}]
{a} {d}
Can you {a} the {d} for me?
I'm already in bed, could you {a} the {d}[p: with code {p}]?
go ahead and {a} the {d}
The courier will be here any minute, so {a} the {d}[p: using pin {p}] please
I need you to {a} the {d}[p:; code {p}]
did i forget something? {a} the {d} just in case
Would you kindly {a} our {d}
{a} the {d} now
Remote {a} for the {d}[p:, passcode {p}]
We want to {a} the {d} before we leave
I left the house in a hurry this morning and I honestly cannot remember what I did, so to be on the safe side \
please {a} the {d}[p: with the code {p}] for me
Time to {a} the {d}, please do it[p: with the pin {p}]'''),
    {'status result': ['ok', 'done', 'jammed', 'confirmed'], 'battery': 'w2_pct'},
    [
        'The {d} reports {0}, the battery of the lock is at {1} percent.',
        'I sent {a} to the {d}: {0}, battery {1} percent.',
    ],
)

family(
    'start_wash run_washer washing_program washer_start laundry_cycle start_laundry wash_cycle',
    one_a_line('''
Start a program of the washing machine
Washing machine
Begins a laundry cycle. Temperature is given in degrees Celsius.
Runs the washer with the given program, and optionally delays the end
Wash laundry with a chosen fabric program
Launches a washing cycle on the connected appliance
Start the washer'''),
    dict(
        p=parameter(
            'enum',
            'program cycle fabric programme_name',
            'Washing program|Fabric type|Which cycle|Program name',
            False,
            ['cotton', 'wool', 'delicates', 'synthetics', 'jeans', 'eco'],
        ),
        t=parameter('w2_wash', 'temperature degrees temp celsius', 'Water temperature|Degrees Celsius|Temp|How hot'),
        h=parameter(
            'w2_clock',
            'finish_at ready_by end_time done_by',
            'When it should be ready|End time|Finish time|Time of the end',
            True,
        ),
    ),
    one_a_line('''
Start the washer on {p} at {t} degrees[h:, ready by {h}]
wash {p} {t}
Run the {p} cycle at {t} degrees[h: that ends at {h}]
I've put the laundry in: {p} program, {t} degrees please
Could you wash my things with the {p} setting at {t} degrees[h: so they are done at {h}]?
washing machine, {p}, {t}[h:, finish {h}]
Everything is loaded. Do {t} degrees on {p}[h: and be finished by {h}]
Please begin a {t} degree {p} wash
My kid's clothes are filthy again, so put the machine on {p} at {t} degrees
{t} degrees, program {p}, go[h: - must be done by {h}]
I would like to run the {p} program with {t} degree water[h:, done at {h}]
Laundry time! {p} at {t}[h:, ready at {h}]
Our guests slept over and left a mountain of laundry which I have already stuffed into the drum, so run the {p} \
program at {t} degrees[h: and make sure it ends by {h}]
set the washer: {p}, {t} C'''),
    {'minutes duration': 'mins', 'status': ['running', 'scheduled', 'door open', 'started']},
    ['The washer is {1}, the {p} cycle takes {0} minutes.'],
)

family(
    'read_sensor get_room_reading room_sensor measure_room home_sensor_value indoor_values ' 'climate_reading',
    one_a_line('''
Read the value of a sensor
Sensor reading
Returns the latest measurement of one quantity. Readings are refreshed every minute.
Ask a wireless sensor for a measured quantity
Look up humidity, noise or other values measured somewhere in the house
Gets the current reading in a place
Latest value measured by a device'''),
    dict(
        s=parameter(
            'w2_sensor',
            'sensor location sensor_id where',
            'Sensor id or place|Which sensor|Name of the place|Where it is mounted',
        ),
        q=parameter(
            'enum',
            'quantity metric kind measure',
            'What is measured|Quantity to read|Kind of value|The metric',
            False,
            ['humidity', 'noise', 'brightness', 'pressure', 'CO2', 'dust'],
        ),
    ),
    one_a_line('''
What is the {q} in the {s}?
Give me the {q} value of {s}
sensor {s}: {q}?
How high is the {q} at the {s} right now?
read {q} {s}
I wonder what the {q} is in the {s}
The air feels strange in the {s}. Can you read the {q} there?
Show me the {q} reading from {s}
check {q} for sensor {s}
Is the {q} in the {s} all right?
I'd like to know the current {q} of the {s}
get the latest {q} measured in {s}
My app shows nothing but a grey circle again and I do not feel like walking over there, so would you please tell me \
what the {q} in the {s} is?
Any idea of the {q} level in the {s}?'''),
    {'value reading': 'w2_price', 'trend': ['rising', 'falling', 'steady', 'jumping']},
    ['The {q} in the {s} is {0} and {1}.'],
)

# ---------------------------------------------------------------- cars and charging
family(
    'find_chargers charging_stations ev_charger_search nearby_chargers locate_charging_point '
    'plug_finder charger_lookup',
    one_a_line('''
Find charging stations for electric cars
EV chargers near a place
Searches public charge points around a place. Can be limited to powerful ones.
Where can an electric vehicle be plugged in
Lists charging points that have a given plug
Look for free chargers in an area
Locate an EV charger'''),
    dict(
        c=parameter(
            'w2_hood',
            'near place location area around',
            'Where to search|Place or area|Search near here|Town or street',
        ),
        k=parameter(
            'enum',
            'plug connector plug_type socket',
            'Plug type|Connector of the car|Kind of socket|The connector',
            False,
            ['CCS', 'Type 2', 'CHAdeMO', 'Schuko'],
        ),
        w=parameter(
            'w2_kw',
            'min_kw power min_power kilowatts',
            'Minimum power in kW|At least this many kW|Lowest power|kW',
            True,
        ),
    ),
    one_a_line('''
Find a {k} charger near {c}[w: with at least {w} kW]
Where can I charge around {c}? My car has a {k} plug[w: and takes {w} kW]
public {k} charging stations {c}[w:, {w} kW or more]
My battery is nearly flat and I am close to {c}. Is there anything with {k}?
show {k} charge points at {c}[w: from {w} kW up]
I need to plug in near {c}, connector is {k}[w:, minimum {w} kW]
Any free {k} chargers in the area of {c}?
Looking for {k} sockets around {c}[w:, not slower than {w} kW]
We are stopping in {c} tonight, which charging stations with {k} are there?
Can you tell me where to charge an electric car with {k} in {c}[w: at {w} kW]?
EV chargers in {c}, {k} only[w:, {w}+ kW]
almost empty... {k} charger close to {c} please
We rented an electric car for the first time and have no idea how any of this works, we only know that it has {k} \
and that we will stop in {c}[w: and that {w} kW would be good], so where can we charge it?
Search {c} for a charging station that offers {k}'''),
    {'station name': 'w2_addr', 'free available': 'small', 'price_kwh price': 'w2_litre'},
    ['{0} has {1} free chargers at {2} per kWh.'],
)

family(
    'set_charge_limit charge_car_to car_charge_target limit_charging ev_charge_level ' 'battery_target charge_until',
    one_a_line('''
Set the charge level at which a car stops charging
Car charge limit
Changes the charging target of a vehicle. It can be told to be ready at some time.
Up to which percentage the car should charge
Tell an electric car how full to make its battery
Defines the battery level to reach
Target level for charging a vehicle'''),
    dict(
        v=parameter('w2_car', 'car vehicle car_name ev', 'Which car|Name of the vehicle|The vehicle|Car to charge'),
        p=parameter(
            'w2_limit',
            'percent limit target_level soc max_charge',
            'Target in percent|Charge level|Stop at this level|Battery percentage',
        ),
        h=parameter(
            'w2_clock',
            'ready_at departure by_time leave_at',
            'When the car must be ready|Time of departure|Ready by|When I leave',
            True,
        ),
    ),
    one_a_line('''
Charge the {v} to {p} percent[h: by {h}]
Set the charge limit of the {v} to {p}%
stop charging my {v} at {p} percent
{p}% is enough for the {v}[h:, but it has to be ready at {h}]
I have a long drive ahead. Please fill the {v} up to {p} percent[h: before {h}]
limit {v} {p}
Could the {v} be charged to {p}[h: by {h}] please?
Let the {v} load to {p} percent only, it is better for the battery
battery target {p} for the {v}[h:, leaving at {h}]
I want {p} percent in the {v}[h: when I leave at {h}]
The {v} is plugged in, take it to {p}%
make sure the {v} does not go above {p} percent
The dealer told me it is bad for the battery to be full all the time, so from now on please stop charging the {v} \
when it gets to {p} percent[h:, it just has to be there by {h}]
Change the charging target for our {v} to {p} per cent[h:, done at {h}]'''),
    {
        'level current': 'w2_pct',
        'minutes_left remaining': 'mins',
        'status': ['charging', 'waiting', 'plugged in', 'complete'],
    },
    ['The {v} is {2} at {0} percent, {1} minutes to go.'],
)

family(
    'pay_parking start_parking park_ticket buy_parking parking_session meter_pay park_here',
    one_a_line('''
Pay for parking
Starts a parking session for a number plate
Buys a parking ticket. The zone code is printed on the sign in the street.
Parking meter by phone
Pay the fee for a car standing in a parking zone
Start paid parking in a zone for some minutes
Book parking time'''),
    dict(
        z=parameter('w2_zone', 'zone zone_code area_code sign', 'Parking zone|Code on the sign|Zone code|Zone number'),
        n=parameter(
            'w2_plate',
            'plate license_plate registration number_plate',
            'Number plate|License plate of the car|Registration|The plate',
        ),
        m=parameter(
            'w2_park',
            'minutes duration stay length_minutes',
            'Minutes to park|How long|Duration in minutes|Length of stay',
        ),
    ),
    one_a_line('''
Pay parking for {n} in zone {z}, {m} minutes
I'm parked in {z} with {n} and need {m} minutes
park {n} zone {z} {m} min
Start a parking session: plate {n}, zone {z}, {m} minutes
Could you buy me {m} minutes of parking in zone {z}? The plate is {n}
{m} minutes in zone {z} for {n} please
The sign says {z}, my car is {n}, I'll be gone for {m} minutes
get a parking ticket for {n}, it's zone {z}, for {m} minutes
I don't want a fine! Zone {z}, registration {n}, {m} minutes
Please pay for {m} minutes of parking, number plate {n}, area {z}
My wife left the car in zone {z} (plate {n}), book {m} minutes for it
Add {m} minutes of parking in {z} for the car {n}
The machine on the corner swallowed my coins and prints nothing at all, so I have to do it this way: {m} minutes in \
zone {z} for the car with the plate {n}, please
parking {z} / {n} / {m} minutes'''),
    {'until ends_at': 'w2_clock', 'fee cost': 'w2_price'},
    ['{n} may park until {0}, the fee is {1}.'],
    True,
)

family(
    'find_fuel gas_prices cheapest_fuel petrol_price fuel_finder pump_prices fuel_stations',
    one_a_line('''
Find cheap fuel near a place
Petrol prices
Compares the price of fuel at stations around a place. The cheapest one is returned.
Where to fill up for the least money
Gas station prices by kind of fuel
Looks up what the pumps charge in an area
Cheapest station for a fuel'''),
    dict(
        c=parameter('w2_town', 'town area near city place', 'Where to look|Town or area|Place to search|Search around'),
        k=parameter(
            'enum',
            'fuel fuel_type kind grade',
            'Kind of fuel|Fuel type|What the car drinks|Grade',
            False,
            ['diesel', 'petrol', 'E10', 'LPG', 'premium'],
        ),
        d=parameter(
            'w2_km', 'radius_km radius max_distance within', 'Search radius in km|How far away|Kilometres|Radius', True
        ),
    ),
    one_a_line('''
Where is the cheapest {k} near {c}[d: within {d} km]?
litre of {k}, price in {c}
What do they charge for {k} in {c} at the moment?
I have to fill up in {c}, {k} please[d:, not more than {d} km away]
find cheap {k} around {c}[d:, radius {d} km]
Show me pumps with {k} in the {c} area
The tank is almost empty and we're in {c}. Which station has cheap {k}[d: in a range of {d} km]?
Compare {k} prices around {c}[d: up to {d} km out]
how much is a litre of {k} in {c} right now
Looking for the lowest {k} price, {c}[d:, {d} km]
Is {k} expensive in {c} today?
Tell me where to get {k} in {c} without paying a fortune
The little orange light has been on for quite a while now and I refuse to pay motorway prices again, so which \
station around {c}[d:, within {d} km,] has the cheapest {k} right now?
fuel stations {c} {k}'''),
    {'station brand': 'company', 'price per_litre': 'w2_litre'},
    ['{0} sells {k} for {1} a litre.', 'In {c} the cheapest {k} is at {0}: {1}.'],
)

# ---------------------------------------------------------------- maps
family(
    'get_directions directions navigate_to find_route route_between way_finder how_to_get_there',
    one_a_line('''
Get directions from one place to another
Route planner
Calculates a route. Say how you travel and whether tolls should be avoided.
Step by step way between two addresses
Navigation for walkers, cyclists and drivers of all kinds
Works out how to get somewhere
Find the way to a destination'''),
    dict(
        f=parameter(
            'w2_addr',
            'start origin from_address from begin',
            'Start address|Where the trip begins|Starting point|From here',
        ),
        t=parameter(
            'w2_addr', 'destination goal to_address to end', 'Destination address|Where to go|End point|The goal'
        ),
        m=parameter(
            'enum',
            'mode travel_mode by vehicle',
            'How to travel|Means of transport|Mode of travel|Travel by',
            True,
            ['car', 'bike', 'foot', 'bus'],
        ),
        a=parameter(
            'w2_true',
            'avoid_tolls no_tolls skip_toll toll_free',
            'Avoid toll roads|Do not use toll roads|Whether to avoid tolls|Free roads only',
            True,
        ),
    ),
    one_a_line('''
How do I get from {f} to {t}[m: by {m}]?
Directions from {f} to {t}[m:, by {m}][a:, no toll roads]
Navigate to {t}, I am at {f}[a:, and avoid tolls]
route {f} -> {t}[m: ({m})]
Show me the way to {t} starting at {f}[m:, I'd go by {m}]
What's the best route between {f} and {t}[m: by {m}]?
I have an appointment at {t}. Which way should I go from {f}[m: if I go by {m}]?
plan a route to {t} from {f}[a: without tolls]
My taxi driver got lost, please guide us from {f} to {t}
Take me to {t} from {f}[m: (directions by {m} please)]
I'm standing in front of {f} and need to reach {t}[m:, preferably by {m}]
Get me the route from {f} to {t}[m: by {m}][a: that stays off toll roads]
I'm in town for a job interview and I really must not be late, so please work out how I get from {f} to {t}[m: by \
{m}] and tell me how long it will take
from {f} to {t}, how do I go?'''),
    {
        'minutes duration': 'mins',
        'km distance': 'w2_km2',
        'first_step step': ['turn left', 'turn right', 'go straight', 'cross the bridge', 'take the second exit'],
    },
    ['It takes {0} minutes for {1} km. First step: {2}.'],
)

family(
    'find_nearby places_nearby search_places poi_search what_is_around local_search nearby_places',
    one_a_line('''
Find places of a kind near a location
Nearby places
Searches the map for shops, services and sights. Results are sorted by distance.
What is around here, by category
Points of interest close to an address
Looks for the closest place of a category
Local search on the map'''),
    dict(
        k=parameter(
            'w2_poi',
            'category kind type keyword what',
            'Kind of place|Category|What to look for|Type of shop or service',
        ),
        c=parameter('w2_hood', 'near location around place centre', 'Near this place|Where|Location|Around here'),
        d=parameter('w2_km', 'radius km max_km distance', 'Radius in km|How far|Largest distance|Kilometres', True),
    ),
    one_a_line('''
Is there a {k} near {c}?
Find the nearest {k} to {c}[d:, at most {d} km away]
{k} around {c}
I'm staying at {c} and need a {k}[d: within {d} km]
Where's the closest {k} from {c}?
show me every {k} in a radius[d: of {d} km] of {c}
any {k} close to {c}[d:, max {d} km]?
My friend is visiting {c}, which {k} is nearest?
We urgently need a {k}; we are at {c} right now[d: and can go {d} km]
Search for a {k} in the neighbourhood of {c}
Which {k} can I reach from {c}[d: in under {d} km]?
could you point me to a {k} by {c}
My suitcase broke, my phone is nearly dead and I have not eaten since breakfast, but first things first: where is \
the nearest {k} if I start walking from {c}[d: and do not want to go further than {d} km]?
look for {k} near {c}'''),
    {'name': 'resto', 'address street': 'w2_addr', 'open_now open': 'bool'},
    ['{0} at {1} (open now: {2}).'],
)

family(
    'geocode_address geocode address_to_coordinates locate_address coordinates_of get_lat_lon ' 'resolve_address',
    one_a_line('''
Turn an address into coordinates
Geocoding
Gives latitude and longitude of a street address. The country code narrows the search.
Coordinates of an address
Locate an address on the globe
Resolves a street and number to a point on the map
Latitude and longitude lookup for addresses'''),
    dict(
        a=parameter(
            'w2_addr',
            'address street_address query location',
            'The address|Street and number|Address to locate|Where it is',
        ),
        c=parameter('w2_town', 'city town municipality locality', 'City of the address|Town|In which city|Locality'),
    ),
    one_a_line('''
What are the coordinates of {a} in {c}?
geocode {a}, {c}
Give me latitude and longitude for {a}, {c}
I need the exact position of {a} in {c} for a map
lat/lon of {a} {c}
Where on the globe is {a}, {c}? Coordinates please
Could you resolve the address {a} in {c} to a point?
For my drone I need the coordinates of {a} in {c}
Locate {a} in {c} and tell me the coordinates
convert the address {a} ({c}) to coordinates
Which latitude and longitude does {a} in {c} have?
In {c} there is a house at {a}; find its coordinates
coordinates: {a}, {c}'''),
    {'lat latitude': 'w2_lat', 'lon lng longitude': 'w2_lon'},
    ['{a} in {c} is at {0}, {1}.'],
)

# ---------------------------------------------------------------- public transport
family(
    'bus_arrivals next_bus stop_departures when_is_my_bus stop_monitor live_arrivals bus_eta',
    one_a_line('''
When the next bus of a line comes to a stop
Live bus times
Real time arrivals at a stop. Works for buses and trams of the city.
Shows when a line leaves from a stop
Minutes until the next vehicle of a line
Departure board of a stop for one line
Next bus or tram'''),
    dict(
        l=parameter('w2_line', 'line route line_number bus', 'Line|Number of the bus|Route|Bus or tram line'),
        s=parameter('w2_stop', 'stop stop_name station from_stop', 'Name of the stop|Where you wait|The stop|Bus stop'),
    ),
    one_a_line('''
When does bus {l} come to {s}?
next {l} at {s}
How many minutes until the {l} is at {s}?
I'm waiting for line {l} at {s}, where is it?
Is the {l} from {s} on time?
Show the next arrivals of bus {l} for the stop {s}
Have I missed the {l} at {s}?
line {l}, stop {s}, next departure?
The display at {s} is broken. When will the {l} arrive?
What time does the next number {l} leave {s}
It's raining at {s} and no {l} in sight, how long will it take?
Could you check when tram {l} gets to {s}?
I'm standing here at {s} with two kids and a pram in the pouring rain and the paper timetable has been torn off, so \
when is the {l} supposed to come?
at {s}: how soon is the {l} coming'''),
    {'minutes in_minutes': 'small', 'after following': 'w2_late', 'status': ['on time', 'late', 'early', 'cancelled']},
    ['Line {l} comes in {0} minutes ({2}), the one after in {1} minutes.'],
)

family(
    'line_status service_status disruptions transit_alerts is_line_running line_disruption check_line',
    one_a_line('''
Is a line running normally
Service status of a line
Reports delays and closures on a transit line. Ask for planned works on a day to come, too.
Disruptions on a metro or train line
Tells whether trains run as planned
Check a line for problems
Alerts for one line of the network'''),
    dict(
        l=parameter('w2_line', 'line line_id route line_name', 'The line|Name of the line|Which line|Line to check'),
        d=parameter('w2_when', 'day when date for_day', 'For which day|Day|When you travel|The date', True),
    ),
    one_a_line('''
Is line {l} running[d: {d}]?
Are there delays on the {l}[d: {d}]?
status of {l}[d: {d}]
Any problems with the {l} line[d: {d}]?
I take the {l} to work, will it be disrupted[d: {d}]?
check line {l}
What's wrong with the {l}? People are standing everywhere
Does the {l} run normally[d: {d}], or is there building work?
someone said the {l} is closed[d: {d}], is that true
Tell me about disruptions on line {l}[d: for {d}]
is the {l} ok?
I'd rather not get stuck again, how is service on the {l}[d: {d}]
Before I put on my shoes and walk all the way to the station for nothing, could you please check if there is \
anything wrong with line {l}[d: {d}]?
is there a strike on the {l}'''),
    {'status service': ['normal', 'delayed', 'closed', 'reduced', 'replaced by buses'], 'delay_minutes delay': 'mins'},
    ['Line {l} is {0}, the delay is {1} minutes.'],
)

family(
    'buy_transit_ticket transit_ticket metro_ticket get_travel_pass order_bus_ticket city_ticket ' 'fare_purchase',
    one_a_line('''
Buy a ticket for public transport
Tickets for bus and metro
Purchases a fare for some zones. The ticket is sent to the phone.
Get a travel pass for the city network
Order single, day or longer tickets
Fare purchase by number of zones
Public transport pass'''),
    dict(
        k=parameter(
            'enum',
            'ticket_type kind pass ticket',
            'Type of ticket|Kind of pass|Which ticket|Ticket class',
            False,
            ['single', 'return', 'day', 'weekly', 'monthly'],
        ),
        z=parameter(
            'w2_zones',
            'zones zone_count num_zones number_of_zones',
            'Number of zones|How many zones|Zones|Zones covered',
        ),
        n=parameter(
            'small',
            'passengers people travellers count',
            'How many people|Number of passengers|Travellers|For how many',
            True,
        ),
    ),
    one_a_line('''
Buy a {k} ticket for {z} zones[n:, {n} people]
I need a {k} pass covering {z} zones[n: for {n} persons]
{k} ticket, {z} zones[n:, {n} passengers]
Get me a {k} ticket valid in {z} zones please
Can you order a {k} travel pass for {z} zones[n: and {n} travellers]?
We want to use the metro: {k} ticket, {z} zones[n:, there are {n} of us]
one more {k} ticket with {z} zones
I'm commuting again, so a {k} card for {z} zones would be great
How do I get a {k} ticket? Just buy it for {z} zones[n: for {n} people]
Purchase a {k} fare across {z} zones
for {z} zones, a {k} ticket[n: for {n}] please
the machine is out of order, buy a {k} ticket for {z} zones with the app
please pay a {k} fare, {z} zones[n:, {n} of us]'''),
    {'price fare': 'w2_price', 'ticket_code code': 'id'},
    ['Your {k} ticket {1} costs {0}.'],
)

# ---------------------------------------------------------------- flights, hotels, trips
family(
    'flight_status track_flight flight_tracker is_flight_on_time flight_info plane_status ' 'where_is_flight',
    one_a_line('''
Get the status of a flight
Flight tracker
Tells whether a flight is on time. Gate and delay are part of the answer.
Look up a plane by its flight number
Live information on one flight
Is a flight delayed
Arrival and gate of a flight'''),
    dict(
        n=parameter(
            'w2_flight',
            'flight_number flight number flight_no code',
            'Flight number|The flight|Airline code and number|Which flight',
        ),
        d=parameter('w2_on', 'date day on flight_date', 'Date of the flight|Day|When it flies|Flight date', True),
    ),
    one_a_line('''
Is flight {n} on time?
status of {n}[d: on {d}]
Has {n} landed yet?
Which gate does {n} leave from[d: on {d}]?
My parents are coming with {n}[d: on {d}], is it delayed?
track flight {n}
When will {n} arrive?
I need to pick someone up, please check flight {n}[d: of {d}]
flight {n}[d:, {d}]: any delay?
Can you look up where {n} is at the moment?
I am sitting on board of {n} and nobody tells us anything. What is its status?
What's the situation with {n}[d: on {d}]
I promised to pick up my aunt and her enormous dog at the airport but the website of the airline is down, so please \
find out whether {n}[d: on {d}] is going to be late
how late is {n} going to be'''),
    {
        'status': ['on time', 'delayed', 'boarding', 'landed', 'cancelled', 'departed'],
        'gate': 'w2_seat',
        'arrival eta': 'w2_clock',
    },
    ['Flight {n} is {0}, gate {1}, arrival {2}.'],
)

family(
    'flight_checkin check_in_online checkin_passenger online_checkin get_boarding_pass web_checkin ' 'do_check_in',
    one_a_line('''
Check in for a flight
Online check-in
Checks a passenger in and returns the boarding pass. A seat preference can be given.
Do the web check-in with booking code and surname
Get a boarding pass
Air travel check-in by reservation code
Passenger check-in before departure'''),
    dict(
        c=parameter(
            'w2_pnr',
            'booking_code pnr reference reservation',
            'Booking code|Six character reference|Reservation code|PNR',
        ),
        n=parameter(
            'w2_surname',
            'last_name surname family_name passenger',
            'Surname of the passenger|Last name|Family name|Name on the ticket',
        ),
        s=parameter(
            'enum',
            'seat seat_type preference seat_preference',
            'Seat preference|Kind of seat|Which seat|Where to sit',
            True,
            ['window', 'aisle', 'middle'],
        ),
    ),
    one_a_line('''
Check me in, booking {c}, name {n}[s:, {s} seat]
Online check-in for {n}, code {c}
Please do the check-in for reservation {c}, surname {n}[s: and get a {s} seat]
check in {c} {n}[s: {s}]
I want my boarding pass, my code is {c} and my last name {n}
Could you check in the {n} booking {c}[s: with a seat at the {s}]?
My flight leaves soon! Check in {n} with reference {c}[s:, {s} if possible]
The airline says I can check in now: {c}, family name {n}
do the web check-in, PNR {c}, passenger {n}[s:, I prefer the {s}]
Get the boarding pass for {n} (booking reference {c})
passenger {n}, reservation {c}, check-in please[s:, {s} seat]
when you check in {n} under {c}, mail me the pass[s: and pick a {s} seat]
I am in the taxi already and the app of the airline keeps crashing, could you check me in, the surname is {n} and \
the booking code on the confirmation says {c}[s:, and I would like a {s} seat]
check in with {c} on the name of {n}'''),
    {'seat seat_number': 'w2_seat', 'gate': 'w2_seat', 'boarding boarding_time': 'w2_clock'},
    ['You are checked in: seat {0}, gate {1}, boarding at {2}.'],
)

family(
    'change_hotel_dates modify_booking move_reservation rebook_hotel update_stay change_stay ' 'hotel_change',
    one_a_line('''
Change the dates of a hotel reservation
Move a hotel stay
Modifies an existing booking. Both the new arrival and the new departure are needed.
Shift a room booking to other days
Rebook a reservation for new dates
Update check-in and check-out of a stay
Edit reservation dates'''),
    dict(
        r=parameter(
            'w2_res',
            'reservation booking_id confirmation reservation_id',
            'Reservation number|Booking id|Confirmation code|The booking',
        ),
        a=parameter(
            'w2_on', 'arrival check_in new_arrival from_date', 'New arrival date|Check-in day|Arriving on|First night'
        ),
        b=parameter(
            'w2_on', 'departure check_out new_departure to_date', 'New departure date|Check-out day|Leaving on|Last day'
        ),
    ),
    one_a_line('''
Change my hotel booking {r}: arrival {a}, departure {b}
Move reservation {r} to {a} until {b}
We'll come later than planned. New dates for {r}: from {a} to {b}
rebook {r} {a} - {b}
Can I shift my stay {r}? I would arrive on {a} and leave on {b}
Please update booking {r}, check-in {a}, check-out {b}
I need {r} changed so that I get there on {a} and go home on {b}
from {a} to {b} instead, reservation {r}
The conference was moved, so my room {r} should now be from {a} till {b}
modify {r}: in on {a}, out on {b}
Is it possible to have the room of booking {r} between {a} and {b} instead
hotel reservation {r}, new check-in {a}, new check-out {b}, thank you
Put {r} on {a} to {b}'''),
    {'status': ['changed', 'confirmed', 'not possible', 'on request'], 'price new_price total': 'w2_budget'},
    ['Reservation {r} is {0}, the new price is {1}.'],
    True,
)

family(
    'plan_trip trip_planner make_itinerary suggest_itinerary holiday_plan itinerary travel_plan',
    one_a_line('''
Plan a trip with a budget
Itinerary maker
Puts together a plan for some days in a place. Stays within the money you have.
Creates a travel plan for a holiday
Day by day suggestions for a journey
Suggest what to do on a trip for a given number of days
Draft an itinerary'''),
    dict(
        c=parameter(
            'w2_town', 'destination where place city region', 'Destination|Where to go|City or region|The place'
        ),
        n=parameter('days', 'days length num_days duration_days', 'Number of days|How long|Days|Length of the trip'),
        b=parameter(
            'w2_budget', 'budget max_budget money spend', 'Budget|Money to spend|Most it may cost|Total budget', True
        ),
        k=parameter(
            'enum',
            'style theme interest focus',
            'Style of travel|What you like|Theme|Main interest',
            True,
            ['culture', 'food', 'nature', 'beach', 'family', 'shopping'],
        ),
    ),
    one_a_line('''
Plan {n} days in {c}[b: for {b} euros]
Make an itinerary for {c}, {n} days[k:, focus on {k}]
I've got {n} days in {c}[b: and {b} to spend]. What should we do?
plan: {c} {n} days[b: budget {b}]
What would a {n} day [k:{k} ]trip to {c} look like?
We are thinking about {c} for our holiday, {n} days[b:, no more than {b} in total]. Can you draft something?
holiday plan please: {c}, {n} days[k:, mostly {k}]
Suggest an itinerary of {n} days around {c}[k: with a lot of {k}]
my boss finally gave me {n} days off and I want to see {c}[k:, I am into {k}]
Put together a journey of {n} days to {c}[b: that costs at most {b}]
trip to {c}, {n} days[k:, {k}][b:, {b} max]
If I go to {c} for {n} days, how should I plan it?
My husband and I haven't been away since the baby was born, and now that grandma will look after her we would love \
to spend {n} days in {c}[b: for no more than {b} altogether], what do you suggest?
draft me {n} days in {c}'''),
    {'highlight top_stop': 'resto', 'cost estimated_cost': 'w2_budget'},
    ['The highlight is {0}, the whole trip costs about {1}.'],
)

# ---------------------------------------------------------------- sky and sea
family(
    'tide_times get_tides high_tide tide_table low_and_high_water tides_for sea_level_times',
    one_a_line('''
Times of high and low water
Tides
Gives the tide times of a harbour for a day. Times are local.
Tide table for a place on the coast
When the sea is high or low
Looks up high tide and low tide
Sea tide forecast for one day'''),
    dict(
        c=parameter('w2_coast', 'harbour port beach coast_place', 'Harbour or beach|Place on the coast|Port|Where'),
        d=parameter('w2_when', 'day date when tide_day', 'Which day|The date|Day of the tides|When'),
    ),
    one_a_line('''
When is high tide in {c} {d}?
tides {c} {d}
What time is low water at {c} {d}?
We want to walk across the sands at {c} {d}, how are the tides?
Give me the tide table of {c} for {d}
I'm going surfing {d}, when is the water high in {c}?
Tell me the tide times for {d} in {c}
high and low tide, {c}, {d}
Is it ebb or flood {d} in {c}? I need the times
Could you look up the tides at {c} {d} for me
For {d} I need to know when the sea is lowest at {c}
our boat leaves {c} {d}, when will there be enough water in the harbour
We have planned a picnic on the beach with the whole school class and do not want to get our feet wet, so at what \
time will the water at {c} be high {d}?
show tides at {c}, {d}'''),
    {'high high_tide': 'w2_clock', 'low low_tide': 'w2_clock'},
    ['High tide is at {0}, low tide at {1}.'],
)

family(
    'sun_times sunrise_sunset get_sunrise when_is_sunset daylight_hours sun_calendar dawn_and_dusk',
    one_a_line('''
Sunrise and sunset at a place
Sun times
Computes when the sun rises and sets. Without a date it uses the current day.
How long there is daylight somewhere
Dawn and dusk for a city
When it gets light and dark
Daylight hours by place and date'''),
    dict(
        c=parameter('w2_town', 'place city location town', 'The place|City|Where|Location'),
        d=parameter('w2_on', 'date day on for_date', 'The date|Which day|Day|When', True),
    ),
    one_a_line('''
When does the sun set in {c}[d: on {d}]?
sunrise {c}[d: {d}]
What time is sunrise in {c}[d: on {d}]?
How long is it light in {c}[d: on {d}]?
I want to photograph the sunset over {c}[d: on {d}], when should I be there?
At what time does it get dark in {c}[d: on {d}]?
sun times for {c} please
Tell me when the sun comes up in {c}[d: on {d}]
We plan a hike near {c}[d: on {d}] and need daylight: when is dawn and dusk?
Is it still light in {c} in the evening[d: of {d}], when does the sun go down?
daylight in {c}[d:, {d}]
give me sunset and sunrise for {c}
We are going to propose a toast to my parents on the terrace just as the sun goes down, so I need to know exactly \
when that happens in {c}[d: on {d}]
when will the first light be in {c}[d: on {d}]'''),
    {'sunrise rise': 'w2_dawn', 'sunset set': 'w2_dusk'},
    ['In {c} the sun rises at {0} and sets at {1}.'],
)

family(
    'pollen_level pollen_count allergy_forecast pollen_report hay_fever_index check_pollen plant_pollen',
    one_a_line('''
Pollen count for a plant
Pollen
Tells people with hay fever how much pollen flies. Levels go from none to very high.
How much pollen of a kind is in the air
Allergy report for a town
Looks up the pollen index of a region
Hay fever warning'''),
    dict(
        c=parameter('w2_town', 'town region city area', 'Town or region|Where|City|Area of the report'),
        k=parameter(
            'enum',
            'plant pollen_type species allergen',
            'Which plant|Kind of pollen|Species|The allergen',
            False,
            ['birch', 'grass', 'hazel', 'ragweed', 'olive', 'alder'],
        ),
        d=parameter('w2_when', 'day when date for_day', 'Day|When|The date|For which day', True),
    ),
    one_a_line('''
How is the {k} pollen in {c}[d: {d}]?
{k} pollen {c}[d: {d}]
My nose is running like mad, how much {k} is in the air in {c}[d: {d}]?
Is the {k} count high in {c}[d: {d}]?
I am allergic to {k}. Can I go outside in {c}[d: {d}]?
pollen check for {k}, {c}
Give me the {k} pollen level for {c}[d: for {d}]
We are taking the kids to {c}[d: {d}] and one of them can't stand {k}, is much of it flying?
What does the hay fever report say about {k} in {c}?
Will there be lots of {k} pollen around {c}[d: {d}]?
Should I take my pills? It's {k} season in {c}
Tell me the pollen load of {k} near {c}[d: {d}]
any {k} flying in {c}'''),
    {'level': ['none', 'low', 'medium', 'high', 'very high'], 'count grains': 'w2_secs'},
    ['The {k} pollen in {c} is {0}, {1} grains.'],
)

family(
    'sky_position when_visible planet_visibility stargazing find_in_sky night_sky_object see_object',
    one_a_line('''
Where and when a planet or star can be seen
Night sky lookup
Tells if an object stands above the horizon. Helps people with a telescope.
Visibility of a celestial object from a place
Find a star, planet or constellation in the sky
Position of an object for observers
When does an object rise'''),
    dict(
        o=parameter(
            'w2_body',
            'object body target star',
            'Planet, star or constellation|The object|What to observe|Name of the object',
        ),
        c=parameter(
            'w2_town',
            'observer_location place from_city site',
            'Where you observe from|Place of the observer|City|Location',
        ),
        d=parameter('w2_when', 'night date when evening', 'Which night|When|The date|Day', True),
    ),
    one_a_line('''
Can I see {o} from {c}[d: {d}]?
Where in the sky is {o} if I'm in {c}[d: {d}]?
When does {o} rise over {c}[d: {d}]?
is {o} visible, {c}[d:, {d}]?
I've just bought a telescope and want to find {o} from {c}[d: {d}]
In which direction should I look for {o} in {c}?
Is {o} above the horizon in {c}[d: {d}]?
my daughter wants to see {o}, we live in {c}, is it possible[d: {d}]?
show me the position of {o} as seen from {c}
Stargazing in {c}[d: {d}]: will {o} be up?
how high does {o} stand in {c}[d: {d}]
What's a good time to watch {o} in {c}[d: {d}]?
My grandfather used to show it to me when I was little and now I want to do the same for my son, so where do we \
have to look for {o} from {c}[d: {d}]?
find {o} for an observer in {c}'''),
    {
        'direction azimuth': ['east', 'west', 'south', 'north', 'southeast', 'southwest'],
        'altitude height': 'w2_deg',
        'best_time time': 'w2_dusk',
    },
    ['Look {0} for {o}, {1} degrees up, best at {2}.'],
    True,
)

# ---------------------------------------------------------------- sport
family(
    'match_result get_score final_score game_result how_did_they_play match_score sports_score',
    one_a_line('''
Result of a match between two teams
Score of a game
Looks up how a match ended. Give a date when the teams met more than once.
Final score of a sports game
Who won a match
How a team played against another one
Get a score'''),
    dict(
        a=parameter('w2_team', 'team home home_team team_a', 'The team|Home team|First team|Team name'),
        b=parameter('w2_team', 'opponent away away_team team_b', 'The other team|Opponent|Visiting team|Second team'),
        d=parameter('w2_on', 'date match_date day played_on', 'Day of the match|Date|When they played|Match day', True),
    ),
    one_a_line('''
How did {a} play against {b}[d: on {d}]?
What was the score of {a} vs {b}[d: on {d}]?
result {a} {b}
Did {a} beat {b}[d: on {d}]?
Who won, {a} or {b}?
I missed the match of {a} against {b}[d: on {d}], how did it end?
score {a} - {b}[d:, {d}]
Final result of the game between {a} and {b}[d: on {d}] please
my brother is a huge fan of {a}. Tell me they won against {b}!
Has the {a} game against {b} finished, and with what result?
Give me the outcome of {a} against {b}[d:, played on {d}]
So, {a} or {b}[d: on {d}], which one got the points?
I was on a plane the whole evening and nobody in the office wants to talk about it, so please tell me quickly how \
the game {a} against {b}[d: on {d}] turned out
how many goals in {a} v {b}'''),
    {'score result': 'w2_score', 'scorer best_player': 'w2_person'},
    ['{a} against {b} ended {0}, best player {1}.'],
)

family(
    'league_table standings league_position team_rank table_position get_standings where_in_table',
    one_a_line('''
Position of a team in its league
Standings
Where a team stands in the table. Points are given as well.
Rank of a club in the league table
Looks up the league table for one team
How many points a team has
Team ranking'''),
    dict(
        t=parameter('w2_team', 'team club side team_name', 'The team|Club|Team name|Which side'),
        l=parameter(
            'w2_league', 'league competition division cup', 'Name of the league|Competition|Which league|Division'
        ),
    ),
    one_a_line('''
Where is {t} in the {l} table?
What place does {t} have in the {l}?
standings of the {l} for {t}
How many points has {t} got in the {l}?
is {t} leading the {l}
Show me the rank of {t} in the {l}
Are {t} going to be relegated from the {l}? Check their position
In the {l}, how is {t} doing this season?
table position of {t}, {l}
I haven't followed the {l} for weeks. How far up is {t}?
Tell me how {t} stands in the {l} right now
does {t} still have a chance in the {l}, what's their rank
look up {t} in the {l} table'''),
    {'position rank': 'small', 'points': 'mins'},
    ['{t} is number {0} in the {l} with {1} points.'],
)

family(
    'golf_round save_scorecard log_golf_round record_round scorecard enter_scores golf_score',
    one_a_line('''
Save a round of golf
Scorecard
Stores the strokes of each hole. The sum is compared with par.
Record the strokes played on a course
Adds a round to the player's history
Keep golf scores hole by hole
Enter a scorecard'''),
    dict(
        c=parameter(
            'w2_links', 'course golf_course club where', 'Golf course|Name of the course|Where it was played|The club'
        ),
        s=parameter(
            'w2_strokes', 'strokes scores holes per_hole', 'Strokes per hole|List of scores|The holes|Strokes in order'
        ),
    ),
    one_a_line('''
Save my round at {c}: {s}
golf {c} {s}
I played {c} with {s} strokes, please record it
Record a round on {c}, the holes were {s}
My scorecard from {c} is {s}, put it into my history
Log these strokes for {c}: {s}
What a terrible day at {c}. Enter {s} anyway
Please store {s} as my scores at {c}
scores {s}, course {c}
At {c} I needed {s} on the holes, could you note that in my golf log?
Add to my golf statistics: {c}, strokes {s}
enter the round from {c} ({s})
new scorecard for {c} with {s}'''),
    {'total strokes_total': 'mins', 'over_par par_difference': 'small'},
    ['The round at {c} is saved: {0} strokes, {1} over par.'],
)

# ---------------------------------------------------------------- music, podcasts, radio
family(
    'add_to_playlist playlist_add save_song put_in_playlist add_track append_to_playlist ' 'playlist_insert',
    one_a_line('''
Add a song to a playlist
Playlist add
Puts a track on one of the user's playlists. The playlist is created when it does not exist.
Save a song in a list
Append music to a playlist
Collect a track in a playlist by name
Store a song for later listening'''),
    dict(
        s=parameter('w2_song', 'song track title song_title', 'The song|Track title|Title|Which song'),
        p=parameter(
            'w2_playlist',
            'playlist playlist_name list_name target',
            'Name of the playlist|The playlist|Where to add it|Playlist',
        ),
        a=parameter('w2_band', 'artist by band performer', 'Artist|Who performs it|The band|Singer or band', True),
    ),
    one_a_line('''
Add {s}[a: by {a}] to my {p} playlist
Put the song {s} on the playlist {p}
save {s}[a: ({a})] to {p}
I love this one, add {s}[a: from {a}] to "{p}"
Can you stick {s} in my playlist called {p}?
playlist {p}: add {s}[a: - {a}]
My {p} list needs {s}[a: by {a}]
Please append the track {s}[a: by {a}] to {p}
"{s}"[a: by {a}] should be on the {p} playlist
What was playing just now was {s}, keep it in {p} for me
Into {p} goes {s}[a: by {a}]
I want to have {s} in the {p} playlist
throw {s} into {p}'''),
    {'tracks length count': 'mins', 'status': ['added', 'already there', 'saved']},
    ['{s} is {1}, the playlist {p} has {0} tracks.'],
)

family(
    'play_podcast podcast_play listen_podcast start_episode play_episode podcast_player resume_podcast',
    one_a_line('''
Play a podcast
Podcast player
Starts an episode of a show. Without a number the newest one is played.
Listen to an episode at some speed
Plays spoken shows
Start a podcast episode by its number
Put on a podcast'''),
    dict(
        s=parameter(
            'w2_pod', 'show podcast title podcast_name', 'Name of the show|The podcast|Podcast title|Which show'
        ),
        n=parameter(
            'w2_epno', 'episode number episode_number ep', 'Number of the episode|Episode|Which episode|Ep number', True
        ),
        x=parameter('w2_speed', 'speed rate playback_speed tempo', 'Playback speed|How fast|Speed factor|Rate', True),
    ),
    one_a_line('''
Play the podcast {s}[n:, episode {n}]
put on {s}[n: episode {n}][x: at {x}x]
I want to listen to {s}[n:, number {n}]
Start[n: episode {n} of] {s}[x: at {x} times speed]
podcast {s}[n: ep {n}]
Can I hear {s} while cooking[x:, at speed {x}]?
My colleague told me about the podcast {s}, please play it[n:, she said episode {n} was great]
Let's have {s}[n: no. {n}]
continue with {s}[x:, {x} speed please]
play some {s}, it helps me fall asleep[x: at speed {x}]
Would you start the show {s}[n: with episode {n}]?
Time for my walk: {s}[n: {n}] on the headphones
I have a very long drive in front of me and music makes me sleepy, so I would rather listen to somebody talking, \
let's say {s}[n:, number {n}][x:, at {x} times the normal speed]
I'd like[n: episode {n} of] the {s} podcast'''),
    {'minutes length': 'mins', 'guest speaker': 'w2_person'},
    ['Playing {s} with {1}, {0} minutes.'],
)

family(
    'tune_radio radio_play set_frequency radio_tuner listen_radio switch_station radio_station',
    one_a_line('''
Tune the radio to a frequency
Radio tuner
Sets the receiver to a station. The volume may be changed in the same call.
Listen to a radio station by frequency
Change the radio station
Switch the tuner to some MHz
Puts the radio on'''),
    dict(
        f=parameter(
            'w2_fm',
            'frequency mhz station_frequency freq',
            'Frequency in MHz|Where the station sends|MHz|The frequency',
        ),
        r=parameter(
            'w2_spot', 'room speaker where player', 'Which room|Room of the radio|Speaker|Where it should play'
        ),
        v=parameter('w2_pct', 'volume loudness level vol', 'Volume in percent|How loud|Loudness|Volume', True),
    ),
    one_a_line('''
Tune the {r} radio to {f}[v:, volume {v}]
radio {f} in the {r}
Put {f} MHz on in the {r}[v: at volume {v}]
I want to hear the station on {f} in the {r}
Switch the radio in the {r} over to {f} FM[v: and set the loudness to {v}]
{f} on the {r} speaker please
Can we have the radio on {f} in the {r}[v:, volume at {v}]?
The news starts soon, so {r} radio to {f} please
Set the frequency of the {r} receiver to {f}
let me listen to {f} FM, {r}[v:, {v} percent volume]
Find {f} on the tuner in the {r}
My favourite station is {f}, play it in the {r}[v: at {v} percent]
Grandma is coming over for lunch and she always wants to hear the same old station while she eats, it's {f} I \
think, so please put it on in the {r}[v: at volume {v}]
change the {r} radio to {f}'''),
    {'station name': 'company', 'signal': ['strong', 'weak', 'good', 'noisy']},
    ['The {r} radio plays {0}, the signal is {1}.'],
)

# ---------------------------------------------------------------- film and TV
family(
    'showtimes cinema_times movie_showtimes film_screenings what_time_film screening_times ' 'cinema_program',
    one_a_line('''
When a film is shown in a cinema
Cinema showtimes
Lists the screenings of a film at a theatre. Pick a day to narrow it down.
Screening times of a movie
Looks up the program of a cinema for one film
Times of a film on the big screen
When can I see a movie'''),
    dict(
        f=parameter('w2_film', 'film movie film_title title', 'Title of the film|The movie|Film|Which film'),
        c=parameter('w2_cinema', 'cinema theatre theater venue', 'Name of the cinema|Movie theatre|The cinema|Where'),
        d=parameter('w2_when', 'day when date evening', 'Day of the visit|When|The date|Which day', True),
    ),
    one_a_line('''
When is {f} shown at the {c}[d: {d}]?
showtimes {f} {c}[d: {d}]
What time does {f} start in the {c}[d: {d}]?
Is {f} still running at the {c}?
We would like to see {f}[d: {d}]. When does the {c} show it?
Does the {c} have {f} on the program[d: {d}], and when?
cinema {c}: times for {f}[d:, {d}]
I'm meeting friends at the {c}[d: {d}], which screenings of {f} are there?
At what times can I watch {f} in the {c} cinema[d: {d}]?
the {c} is playing {f}[d: {d}], right? tell me the times
Look up the screenings of {f} at {c}
My kids keep asking about {f}; when is it on at the {c}[d: {d}]
We have finally found a babysitter and would like to make the most of it, so could you look up at what time {f} is \
shown in the {c}[d: {d}]?
film times for {f} at {c}'''),
    {'start time first_show': 'w2_dusk', 'screen hall': 'small'},
    ['{f} starts at {0} in hall {1} of the {c}.'],
)

family(
    'mark_watched episode_watched log_episode tv_progress set_watched seen_episode track_show',
    one_a_line('''
Mark an episode of a series as watched
Episode tracker
Keeps track of what you have seen. Season and episode number are needed.
Log a TV episode
Remember where you are in a series
Tick off an episode
Saves progress in a TV show'''),
    dict(
        s=parameter('w2_show', 'series show title tv_show', 'Name of the series|The show|Series title|Which show'),
        n=parameter(
            'w2_season',
            'season season_number season_no series_no',
            'Season|Number of the season|Which season|Season number',
        ),
        e=parameter(
            'w2_episode', 'episode episode_number ep e', 'Episode|Number of the episode|Which episode|Episode number'
        ),
    ),
    one_a_line('''
Mark {s} season {n} episode {e} as watched
I've seen {s} season {n}, episode {e}
watched {s} s{n} e{e}
Just finished episode {e} of season {n} of {s}, note it
Tick off season {n} episode {e} of {s}
We got to episode {e} in season {n} of {s} last night, please log that
seen: {s}, season {n}, episode {e}
Please remember that I watched number {e} in season {n} of {s}
Update my progress in {s} to season {n} episode {e}
set {s} {n}x{e} to watched
What an ending! {s} season {n} episode {e} is done, put it on my watched list
For the series {s} I am through with episode {e}, season {n}
My flatmate and I keep arguing about how far we are, so write it down once and for all: we have seen {s} up to and \
including season {n} episode {e}
log {s} season {n} ep {e}'''),
    {'episodes_left remaining': 'mins', 'progress percent': 'w2_pct'},
    ['Noted. {0} episodes of {s} are left, you have seen {1} percent.'],
)

# ---------------------------------------------------------------- books and games
family(
    'reserve_book hold_book library_hold place_hold library_reserve request_book reserve_title',
    one_a_line('''
Reserve a book at the library
Library hold
Places a hold on a title. You are told when it can be picked up at the branch.
Request that a branch keeps a book for you
Get in the queue for a borrowed book
Reservation of library books
Puts a book aside for a reader'''),
    dict(
        b=parameter('w2_book', 'title book book_title work', 'Title of the book|The book|Book to reserve|Which work'),
        l=parameter(
            'w2_branch',
            'branch library pickup_branch location',
            'Library branch|Where to pick it up|The branch|Which library',
        ),
        k=parameter(
            'enum',
            'format medium edition type',
            'Format|Kind of edition|Medium|Printed or other',
            True,
            ['hardcover', 'paperback', 'audiobook', 'large print'],
        ),
    ),
    one_a_line('''
Reserve {b} at the {l} branch[k: as {k}]
Can you put a hold on {b}[k: ({k})] for pickup in {l}?
hold {b} {l}
I'd like to borrow {b} from the {l} library[k:, {k} if there is one]
My book club is reading {b}, get it for me at {l}
Is {b} out? Then put me on the waiting list at the {l} branch
Please keep {b} aside at {l}[k:, the {k} edition]
request {b}[k: in {k}], library {l}
I will be near {l} this week, so reserve {b} there
Queue me up for {b} in the {l} library
For my train rides I want {b}[k: as {k}], pick up at {l}
library {l}: reserve "{b}" for me
A friend of mine would not stop raving about it over dinner, so now I have to read {b} too; please have it held for \
me at the {l} branch[k:, {k} if you can]
could the {l} branch set aside a copy of {b}'''),
    {'place_in_queue position': 'small', 'ready ready_on': 'w2_on'},
    ['{b} is reserved, you are number {0} in the queue, ready around {1}.'],
    True,
)

family(
    'roll_dice throw_dice dice dice_roller roll dnd_roll cast_dice',
    one_a_line('''
Roll dice
Throws several dice with a number of sides. A modifier is added to the sum.
Dice for board games and role playing
Random throw of dice
Virtual dice cup
Roll some dice and tell the total
Role playing dice roller'''),
    dict(
        n=parameter('w2_dice', 'count dice number_of_dice n', 'How many dice|Number of dice|Dice|Count'),
        s=parameter(
            'w2_sides', 'sides faces sides_per_die die_type', 'Sides of each die|Faces|How many sides|Kind of die'
        ),
        m=parameter('w2_addend', 'modifier bonus plus add_on', 'Added to the sum|Bonus|Modifier|Number to add', True),
    ),
    one_a_line('''
Roll {n} dice with {s} sides[m: and add {m}]
throw {n}d{s}[m: + {m}]
I attack the dragon: {n}d{s}[m: plus {m}]
Please roll {n} {s}-sided dice for me[m:, bonus {m}]
{n}d{s}
We lost the dice. Can you throw {n} of them, {s} sides each?
dice: {n} with {s} faces[m:, modifier {m}]
Let me have a throw of {n} dice that have {s} sides
Cast {n} dice, each has {s} faces[m:, then add {m} to it]
my turn! {n} dice, {s} sides[m:, +{m}]
What do I get with {n} {s}-sided dice[m: and a bonus of {m}]?
It's a saving throw, so {n} dice with {s} sides[m: and {m} on top]
do a roll of {n} d{s}'''),
    {'total sum': 'mins', 'highest best': 'small'},
    ['You rolled {0}, the highest die shows {1}.'],
)

family(
    'player_stats get_player gamer_profile game_stats lookup_player player_profile gamertag_lookup',
    one_a_line('''
Statistics of a player in a video game
Player stats
Finds a gamer by nickname. Rank and wins are given for one game.
How good a player is
Get the profile behind a gamertag
Look up wins and rank of an account
Ranking of a gamer'''),
    dict(
        p=parameter(
            'w2_gamer',
            'player gamertag nickname username handle',
            'Nickname of the player|Gamertag|Player name|Account name',
        ),
        g=parameter('w2_game', 'game game_title title which_game', 'Which game|Title of the game|The game|Game'),
    ),
    one_a_line('''
Show me the stats of {p} in {g}
How good is {p} at {g}?
player {p} game {g}
What rank does {p} have in {g}?
I just lost against {p} in {g}, how many wins does that guy have?
look up {p} on {g}
Check the {g} profile of {p}
Tell me about the {g} player called {p}
my cousin plays {g} as {p}, is he any good?
Get the {g} statistics for gamertag {p}
Is {p} a pro in {g}? Look at the numbers
in {g}, who is {p} and what is their level
Some stranger has challenged me to a duel tonight and I would like to know what I am getting myself into, so how \
many wins does {p} have in {g}?
how many wins does {p} have in {g}'''),
    {'rank': ['bronze', 'silver', 'gold', 'platinum', 'diamond', 'unranked'], 'wins': 'w2_big', 'win_rate': 'w2_pct'},
    ['{p} is {0} in {g} with {1} wins, {2} percent of all games.'],
    True,
)

# ---------------------------------------------------------------- social media, photos, video
family(
    'publish_post create_post post_update share_post social_post post_to schedule_post',
    one_a_line('''
Publish a post on a social network
Social media post
Writes an update to one of the linked accounts. It can be scheduled for later.
Share a text with followers
Post something online
Puts a status message on a network
Create a new post'''),
    dict(
        t=parameter('w2_post', 'text content caption body status', 'Text of the post|What to write|Caption|Content'),
        n=parameter(
            'enum',
            'network platform site channel',
            'Which network|Platform|Where to publish|The site',
            False,
            ['Instagram', 'Facebook', 'LinkedIn', 'Mastodon', 'Bluesky', 'Threads'],
        ),
        h=parameter(
            'w2_clock',
            'publish_at time schedule at',
            'Time to publish|When to post|Scheduled time|Publish later at',
            True,
        ),
    ),
    one_a_line('''
Post "{t}" on {n}[h: at {h}]
Publish on {n}: {t}
Share the following on {n}[h: at {h}]: "{t}"
put "{t}" on my {n}[h:, time {h}]
I want my followers on {n} to read "{t}"
new post, {n}: "{t}"
Can you write "{t}" on {n} for us[h:, but only at {h}]?
Tell {n} "{t}"
Let the people on {n} know: {t}
Schedule a {n} post[h: for {h}] with the text "{t}"
New update for {n}, it should say "{t}"[h: and go out at {h}]
Our page on {n} has been quiet for too long. Post this[h: at {h}]: {t}
Nobody in our team has had the time to do anything online for weeks, so let's at least put something on {n}[h: at \
{h}], for instance "{t}"
make a post that says "{t}" for {n}'''),
    {'post_id id': 'id', 'status': ['published', 'scheduled', 'in review']},
    ['Your post on {n} is {1}, id {0}.'],
)

family(
    'apply_photo_filter photo_filter filter_image add_effect edit_photo apply_effect stylize_picture',
    one_a_line('''
Apply a filter to a photo
Photo effects
Gives a picture another look. The strength goes from one to a hundred.
Edits an image with one of the ready-made effects
Change the style of a picture
Puts an effect over an image file and saves a copy
Image filter'''),
    dict(
        f=parameter(
            'w2_photo', 'file photo image picture filename', 'Image file|The photo|Name of the picture|File to edit'
        ),
        k=parameter(
            'enum',
            'filter effect style look',
            'Which filter|The effect|Look of the result|Style',
            False,
            ['sepia', 'vintage', 'noir', 'blur', 'sketch', 'warm'],
        ),
        s=parameter(
            'w2_filter', 'strength intensity power level', 'Strength of the effect|How strong|Intensity|Amount', True
        ),
        c=parameter(
            'w2_true',
            'keep_copy copy keep_original as_copy',
            'Keep the original|Save as a copy|Do not overwrite|Whether the original stays',
            True,
        ),
    ),
    one_a_line('''
Put a {k} filter on {f}[s: with strength {s}]
apply {k} to {f}[s: at {s}]
Can you make {f} look {k}[s:, intensity {s}]?
I want {f} in {k}[c: but keep the original]
filter {f}: {k}[s:, {s}]
The wedding pictures are so dull, please use {k} on {f}[s:, about {s} strong]
Edit {f} with the {k} effect[s: at level {s}][c: and save it as a copy]
give {f} some {k}
How would {f} look with {k}[s: at strength {s}]? Just do it[c:, on a copy please]
effect {k} for {f}[s:, amount {s}]
My photo {f} needs a {k} touch[c:, don't overwrite it]
Before I post {f} it should get the {k} look[s: with an intensity of {s}]
My sister is going to frame it and hang it in her living room, so I would like the picture {f} to get the {k} \
effect[s: with a strength of {s}] before I print it
run {k} over {f}[s: ({s})]'''),
    {'output file': 'w2_photo', 'kilobytes size_kb': 'w2_big'},
    ['The new picture is {0}, {1} kilobytes.'],
)

family(
    'trim_video cut_video clip_video video_trim cut_clip extract_clip shorten_video',
    one_a_line('''
Trim a video
Cut a part out of a film
Keeps only what lies between start and end. Sound can be dropped.
Make a short clip from a longer recording
Extracts a section of a video file
Video cutter
Crop a recording in time'''),
    dict(
        f=parameter('w2_video', 'file video filename source clip', 'Video file|The video|Name of the file|File to cut'),
        a=parameter('w2_t0', 'start from start_time begin', 'Start of the clip|From|Where it begins|Start time code'),
        b=parameter('w2_t1', 'end to end_time until', 'End of the clip|Until|Where it ends|End time code'),
        s=parameter(
            'w2_false',
            'audio sound keep_audio with_sound',
            'Keep the sound|Whether the clip has sound|Audio track|With sound',
            True,
        ),
    ),
    one_a_line('''
Trim {f} from {a} to {b}[s: without sound]
Cut {f}: start {a}, end {b}
I only need {a} to {b} of {f}[s:, no audio]
make a clip of {f} between {a} and {b}[s:, drop the sound]
Keep the part of {f} that begins at {a} and ends at {b}
clip {f} {a} - {b}
The goal happens in {f} somewhere from {a} until {b}, cut that out for me
shorten {f} so that it runs from {a} to {b}[s: and is silent]
From the recording {f} take {a} through {b}[s: and leave the audio away]
Please extract {a} to {b} out of the video {f}
Could you crop {f}? Everything before {a} and after {b} must go
video {f}, in point {a}, out point {b}[s:, mute it]
The file is far too large to send and most of it is just people walking past the camera anyway, so only keep what \
is between {a} and {b} in {f}[s:, and leave the sound out]
throw away all of {f} except {a} to {b}'''),
    {'clip file': 'w2_video', 'seconds length': 'w2_secs'},
    ['The clip is {0}, {1} seconds long.'],
)

# ---------------------------------------------------------------- calendars, contacts, mail
family(
    'find_free_slot free_time find_meeting_time availability open_slot when_are_we_free suggest_time',
    one_a_line('''
Find a free slot in the calendar
When somebody has time
Looks at the calendars of both people. The first gap that is long enough is proposed.
Suggest a time for a meeting with a person
Availability check
Search for an opening of a given length
Common free time'''),
    dict(
        p=parameter(
            'w2_person', 'person attendee with_whom colleague', 'Who should take part|Person to meet|Attendee|With whom'
        ),
        m=parameter(
            'w2_slot', 'minutes duration length slot_minutes', 'Length in minutes|How long|Duration|Minutes needed'
        ),
        d=parameter('w2_when', 'day date when on_day', 'Day to look at|When|Which day|The date', True),
    ),
    one_a_line('''
When are {p} and I both free for {m} minutes[d: {d}]?
Find a {m} minute slot with {p}[d: {d}]
I need {m} minutes with {p}[d: {d}], when would that work?
free slot {p} {m} min[d: {d}]
Look for a gap of {m} minutes in my calendar and the one of {p}[d: for {d}]
Does {p} have {m} minutes to spare[d: {d}]?
I have to talk something over with {p}, it takes {m} minutes. Suggest a time[d: {d}]
Check when I could sit down with {p} for {m} minutes
Is there room for {m} minutes with {p}[d: {d}]
What time suits both me and {p}[d: {d}]? We need {m} minutes
propose a time to meet {p}[d: {d}], {m} minutes should be enough
availability of {p}, {m} minutes[d:, {d}]
We keep missing each other and this really cannot wait any longer, so please look at both of our calendars and find \
{m} minutes for {p} and me[d: {d}]
how about {m} minutes with {p}[d: {d}], any opening?'''),
    {'start time': 'w2_office', 'day': 'w2_on'},
    ['You and {p} are both free at {0} on {1}.'],
)

family(
    'remind_at_place location_reminder place_reminder geo_reminder remind_when_there ' 'arrival_reminder remind_me_at',
    one_a_line('''
Remind the user of something at a place
Location reminder
The phone rings when the user gets to a place. It can also ring on leaving.
A reminder bound to a location rather than a time
Reminds of an errand when arriving somewhere
Place based to-do alert
Geofenced reminder'''),
    dict(
        t=parameter(
            'w2_chore',
            'text what reminder_text errand',
            'What to remember|Text of the reminder|The errand|What it is about',
        ),
        c=parameter(
            'w2_poi',
            'place where location trigger_place',
            'The place|Where to remind|Location that triggers it|Kind of place',
        ),
        k=parameter(
            'enum',
            'trigger event on when',
            'On arriving or on leaving|What triggers it|Which moment|Trigger',
            True,
            ['arriving', 'leaving'],
        ),
    ),
    one_a_line('''
Remind me to {t} when I'm at the {c}
At the {c}, remind me to {t}
When I pass the {c} again I have to {t}, don't let me forget
remind {t} @ {c}[k: when {k}]
Next time I am at the {c}, tell me to {t}
As soon as the {c} comes up please remind me that I must {t}
I always forget to {t}. Ping me at the {c}[k: on {k}]
Set a reminder for the {c}: {t}[k:, on {k}]
Could you nudge me to {t} once I reach the {c}?
place reminder, {c}, {t}
Give me an alert at the {c} so that I {t}[k: (when {k})]
{t} - remind me of it at the {c}[k:, when {k}]
I have walked past it three times this week and every single time it slipped my mind, so when I get to the {c} next \
time, please tell me to {t}
i need to {t} and it only works at the {c}, so remind me there'''),
    {'id reminder_id': 'id', 'distance_km away': 'w2_km2'},
    ['Reminder {0} is set, the {c} is {1} km away.'],
    True,
)

family(
    'save_contact add_contact new_contact create_contact contact_add store_number add_to_address_book',
    one_a_line('''
Save a new contact
Add someone to the address book
Stores a name with a telephone number. An email address is optional.
Create an entry in the contacts
Puts a phone number into the contact list
Remember the number of a person
New contact'''),
    dict(
        n=parameter(
            'w2_person', 'name contact_name full_name person', 'Name of the contact|Full name|Who it is|The person'
        ),
        p=parameter(
            'w2_phone', 'phone number telephone phone_number mobile', 'Phone number|The number|Mobile number|Telephone'
        ),
        e=parameter('email', 'email mail email_address address', 'Email address|Mail|Address for mail|E-mail', True),
        s=parameter(
            'w2_true',
            'favourite starred is_favorite star',
            'Mark as favourite|Whether it is starred|Put among the favourites|Star it',
            True,
        ),
    ),
    one_a_line('''
Save {n} with the number {p}[e: and email {e}]
New contact: {n}, {p}[e:, {e}]
{p} is the number of {n}, please store it
add {n} {p}[e: {e}] to my contacts[s: and star it]
I met {n} yesterday, the phone number is {p}[e: and the mail address {e}]. Put that in my address book
The new plumber is called {n}, number {p}, save it
Can you remember that {n} can be reached at {p}[e: or {e}]?
create a contact {n}, phone {p}[s:, as a favourite]
put {p} in my phone under {n}
My sister's new number is {p}, she's in there as {n}, make an entry
contacts: {n} / {p}[e: / {e}]
I don't have {n} in my list yet. Number: {p}[e:, mail: {e}][s:, and make it a favourite]
I have scribbled it on the back of a receipt which I am sure to lose before the day is over, so please save {p} as \
the number of {n}[e:, and {e} as the mail address]
store {p} for {n}'''),
    {'contact_id id': 'id', 'total contacts': 'w2_big'},
    ['{n} is saved as contact {0}, you now have {1} contacts.'],
)

family(
    'search_inbox find_mail search_mail mail_search inbox_search lookup_emails find_messages',
    one_a_line('''
Search the inbox
Find mails from a person
Goes through received mail. Unread messages alone can be listed.
Look for messages by sender and subject
Mail search
Finds an email that somebody sent
Search received messages'''),
    dict(
        p=parameter('w2_person', 'sender from author from_person', 'Who sent it|Sender|From whom|The author'),
        q=parameter(
            'w2_topic', 'about keyword subject contains', 'What it is about|Words in the mail|Subject|Keyword', True
        ),
        u=parameter(
            'w2_true',
            'unread_only unread only_new new_only',
            'Only unread mail|Unread messages only|Leave out read ones|Just the new ones',
            True,
        ),
    ),
    one_a_line('''
Find mails from {p}[q: about {q}]
Did {p} write me[q: about {q}]?
search my inbox for {p}[u:, unread only]
I can't find that message of {p}[q: on {q}], look for it
show[u: unread] mail from {p}
What has {p} sent me lately[q: concerning {q}]?
Any new email by {p}?
inbox: from {p}[q:, about {q}][u:, just the unread ones]
I think {p} mailed me something[q: about {q}], is it there?
Look through my messages, I need the one from {p}[q: that mentions {q}]
Somewhere in my mail there is a note from {p}[q: about {q}]. Can you dig it out?
list everything I received from {p}[u: and haven't read]
I am completely sure that I got something from {p}[q: about {q}] a while ago, but I have scrolled up and down for \
ages now without any luck, can you find it?
have i got mail from {p}'''),
    {'count found': 'small', 'subject latest': 'phrase'},
    ['There are {0} mails from {p}, the latest is {1}.'],
)

# ---------------------------------------------------------------- news
family(
    'follow_topic news_alert subscribe_topic topic_alert watch_topic news_digest add_news_alert',
    one_a_line('''
Follow a topic in the news
News alert
Sends a digest about a subject at regular intervals. Can be stopped at any time.
Keep the user informed about something
Subscribe to stories on a theme
Watches the press for a keyword
Regular updates on a topic'''),
    dict(
        t=parameter('w2_topic', 'topic subject keyword theme', 'Topic to follow|Subject|What to watch|Keyword'),
        f=parameter(
            'enum',
            'frequency interval how_often schedule',
            'How often|Interval|Frequency|Schedule',
            False,
            ['hourly', 'daily', 'weekly', 'monthly'],
        ),
    ),
    one_a_line('''
Follow {t} and send me a {f} digest
I want {f} updates about {t}
{f} alert on {t}
Keep me posted on {t}, {f} please
Subscribe me to {t}, {f}
Let me know {f} what the papers write about {t}
watch {t} for me, a {f} summary is enough
I'm writing a thesis on {t}, so set up a {f} news alert
Send me stories about {t} on a {f} basis
Could I get a {f} briefing on {t}?
news about {t}: {f}, to my phone
From now on I would like to hear {f} about {t}
set an alert for {t} ({f})'''),
    {'alert_id id': 'id', 'next next_digest': 'w2_when'},
    ['Alert {0} is set, the next digest comes {1}.'],
)

# ---------------------------------------------------------------- pets and dating
family(
    'log_feeding feed_pet pet_meal record_feeding pet_fed add_pet_meal pet_feeder',
    one_a_line('''
Log a meal of a pet
Pet feeding diary
Notes what an animal got and how much. Helps families who share the feeding.
Record that a pet was fed
Keeps a diary of pet food
Save grams of food given to an animal
Feeding log'''),
    dict(
        p=parameter('w2_pet', 'pet pet_name animal name', 'Name of the pet|Which animal|The pet|Who was fed'),
        g=parameter(
            'w2_grams', 'grams quantity portion weight', 'Grams of food|How much|Portion in grams|Weight of the meal'
        ),
        f=parameter('w2_feed', 'food meal kind_of_food what', 'Kind of food|What it ate|The food|Meal', True),
    ),
    one_a_line('''
{g} grams[f: of {f}] for {p}, write it down
I gave {p} {g} grams[f: of {f}]
Log {g} g[f: {f}] for {p}
our {p} has eaten {g} grams[f: of {f}]
Just fed {p}, {g} grams[f:, {f}]
Please note that {p} got {g} grams[f: of {f}] this time
feeding: {p}, {g}[f:, {f}]
Before anyone gives {p} more: there were already {g} grams[f: of {f}], record that
The little monster {p} devoured {g} grams[f: of {f}]. Put it in the diary
Add a meal for {p}: {g} grams
Tell the feeding log {p} had {g} g[f: {f}]
my neighbour fed {p} with {g} grams[f: of {f}], keep track of it
The cat sitter will be here soon and she needs to know what has happened so far, so please note that I have given \
{p} {g} grams[f: of {f}]
meal for {p}, {g} grams'''),
    {'today_total total': 'w2_secs', 'next next_meal': 'w2_clock'},
    ['Noted. {p} had {0} grams today, the next meal is at {1}.'],
)

family(
    'set_match_filters dating_filters match_preferences partner_filter match_settings '
    'discovery_settings set_age_range',
    one_a_line('''
Set the filters of a dating profile
Dating preferences
Decides who is shown to you. Ages are in years and the distance in kilometres.
Change age range and distance for matches
Narrow the search for a partner
Who may appear among the suggested people
Match filters'''),
    dict(
        a=parameter(
            'w2_age0', 'min_age age_from youngest from_age', 'Youngest age|Minimum age|Age from|At least this old'
        ),
        b=parameter('w2_age1', 'max_age age_to oldest to_age', 'Oldest age|Maximum age|Age up to|At most this old'),
        d=parameter(
            'w2_dist',
            'distance_km max_distance km radius',
            'Distance in km|How far away|Kilometres|Search radius',
            True,
        ),
    ),
    one_a_line('''
Show me people between {a} and {b}[d: within {d} km]
Set my match filter to ages {a} to {b}[d:, {d} km]
I'd like to meet someone from {a} to {b} years old[d:, not further than {d} km away]
dating filter {a}-{b}[d:, radius {d}]
Only matches aged {a} to {b}[d: in a radius of {d} kilometres] please
Change my preferences: youngest {a}, oldest {b}
I keep getting people who are way too young. Make it {a} up to {b}[d: and no more than {d} km]
age range {a} till {b}[d:, distance {d}]
Nobody under {a} or over {b}[d:, and at most {d} km from me]
Could you set the ages in my profile search to {a} and {b}
single again, so let us try {a} to {b}[d: and {d} km around me]
update discovery, min {a}, max {b}[d:, {d} km]
from {a} to {b}, that's who I want to date'''),
    {'matches people': 'w2_big', 'status': ['saved', 'updated', 'active']},
    ['Your filters are {1}, {0} people match.'],
)

# ---------------------------------------------------------------- school and languages
family(
    'grade_average average_grade compute_gpa marks_average mean_grade report_card_average grades_mean',
    one_a_line('''
Average of a student's grades in a subject
Grade average
Takes the marks of one subject. Returns the mean and the best of them.
Work out the mean of school marks
Compute a report card grade from a list of marks
Mean of exam results
Averages marks'''),
    dict(
        g=parameter('w2_marks', 'grades marks results scores', 'List of grades|The marks|Results|Marks so far'),
        s=parameter('w2_subject', 'subject course class topic', 'School subject|Which class|Subject|The course'),
    ),
    one_a_line('''
What is my average in {s} with the marks {g}?
Grades in {s}: {g}. Average?
average {g} for {s}
My son got {g} in {s}, what does that make on average?
Work out the mean of my {s} marks {g}
For {s} I have {g} so far, compute the average grade
{s} marks are {g}, how am I doing
Could you calculate what {g} means for my {s} report card?
I'm a teacher and need the mean for {s}: {g}
tell me the {s} average of {g}
The results in {s} were {g}; give me the mean
If the marks {g} count the same, what will I get in {s}?
There is a parents' evening coming up and I would like to be prepared for whatever the teacher says about {s}, the \
marks this year have been {g}, so what is the mean?
mean of the {s} grades {g} please'''),
    {'average mean': 'w2_avg', 'best highest': 'mins'},
    ['The average in {s} is {0}, the best mark is {1}.'],
)

family(
    'enroll_student enrol_course register_course sign_up_class course_enrollment join_course ' 'add_student_to_course',
    one_a_line('''
Enroll a student in a course
Course registration
Signs a student up for a course in a term. Fails when the course is full.
Register somebody for a class by its code
Put a student on the list of a lecture
University enrolment
Sign up for a course'''),
    dict(
        s=parameter(
            'w2_sid', 'student_id student matriculation id', 'Number of the student|Student id|Matriculation number|Who'
        ),
        c=parameter('w2_ccode', 'course_code course code module', 'Code of the course|Course|Module code|Which class'),
        t=parameter(
            'enum',
            'term semester season period',
            'The term|Semester|When it takes place|Season',
            False,
            ['spring', 'summer', 'autumn', 'winter'],
        ),
    ),
    one_a_line('''
Enroll student {s} in {c} for the {t} term
Register {s} for {c}, {t} semester
sign {s} up for {c} ({t})
My student number is {s} and I want to take {c} in {t}
put {s} into course {c} next {t}
Can {s} still join {c} in the {t} term?
in the {t}, course {c}, add student {s}
I forgot to register! It's {c}, {t} semester, my id is {s}
Please add matriculation number {s} to the {t} course {c}
enrolment {s} {c} {t}
A seat in {c} would be great for the {t}, student {s}
For the {t} semester, student {s} takes {c}
I have tried to do it on the website at least a dozen times but it always logs me out, so could you please put \
student {s} on the list for {c} in the {t} term?
could you get {s} a place in the {t} class {c}'''),
    {'status': ['enrolled', 'waiting list', 'full', 'pending'], 'seats_left seats': 'small'},
    ['Student {s} is {0} for {c}, {1} seats are left.'],
    True,
)

family(
    'start_quiz make_quiz quiz_me create_quiz practice_test new_quiz exam_practice',
    one_a_line('''
Start a quiz on a subject
Practice test
Asks questions until the number is reached. Three levels of difficulty exist.
Prepares an exam style test for learning
Quiz generator for school subjects
Test your knowledge of a topic
Makes a quiz'''),
    dict(
        s=parameter('w2_subject', 'subject topic theme area', 'Subject|What the quiz is about|Topic|Area of knowledge'),
        n=parameter(
            'w2_qn',
            'questions count num_questions length',
            'Number of questions|How many questions|Length of the quiz|Questions',
        ),
        d=parameter(
            'enum',
            'difficulty level hardness grade',
            'Difficulty|Level|How hard|Grade',
            True,
            ['easy', 'medium', 'hard'],
        ),
    ),
    one_a_line('''
Quiz me on {s}, {n} questions[d:, {d}]
Start a[d: {d}] quiz about {s} with {n} questions
{n} questions on {s}[d:, {d} ones]
I have an exam in {s}, ask me {n} questions
test my {s}: {n} questions[d:, level {d}]
Let's see how much {s} I remember. Give me {n} questions[d: that are {d}]
Make a practice test for {s}[d:, {d} difficulty], {n} items
my daughter needs to revise {s}, prepare {n}[d: {d}] questions
quiz {s} {n}[d: {d}]
Can you examine me in {s}? {n} questions will do
I'd like to practise {s} with {n}[d: {d}] questions
A quick test please, {n} questions, about {s}[d:, rather {d}]
I have been staring at my notes all day long and nothing seems to stick, so let us try it another way and ask me \
{n}[d: {d}] questions about {s}
how about a {n} question quiz on {s}'''),
    {'quiz_id id': 'id', 'first_question question': 'phrase'},
    ['Quiz {0} starts now. First question: {1}.'],
)

family(
    'conjugate_verb verb_forms conjugation conjugate inflect_verb verb_table verb_conjugator',
    one_a_line('''
Conjugate a verb
Verb forms
Gives the forms of a verb in one tense. Works for many languages.
How a verb changes in a tense
Look up the conjugation of a foreign verb
Verb table of a language
Inflects verbs'''),
    dict(
        v=parameter('w2_verb', 'verb infinitive word base_form', 'The verb|Infinitive|Verb to conjugate|Base form'),
        l=parameter(
            'w2_tongue', 'language lang tongue in_language', 'Language of the verb|Which language|Language|The tongue'
        ),
        t=parameter(
            'enum',
            'tense time form mood',
            'Which tense|Tense|Form|Time',
            False,
            ['present', 'past', 'future', 'conditional', 'imperative'],
        ),
    ),
    one_a_line('''
Conjugate the {l} verb {v} in the {t}
What are the {t} forms of {v} in {l}?
{v} {t} {l}
How does one conjugate {v} ({l}) in the {t} tense?
I have {l} homework: {t} of "{v}"
Give me the {t} tense of {v} in {l}
verb table {l}, {v}, {t}
My {l} teacher wants the verb {v} in the {t}
Show the {t} of the {l} word {v}
I always mix up the {t} of {v} in {l}, list the forms please
In {l}, how do I put {v} into the {t}?
could you write down the {l} verb {v} in all persons, {t}
We had this in class ages ago and I am too embarrassed to ask my teacher again, so what does the {l} verb {v} look \
like in the {t}, person by person?
{t} forms of {v}, it's {l}'''),
    {'first_person i_form': 'made', 'plural we_form': 'made'},
    ['The first person is {0}, the plural is {1}.'],
)

family(
    'add_flashcard new_flashcard create_card vocab_card save_vocabulary learn_word add_vocab',
    one_a_line('''
Add a flashcard to a deck
New vocabulary card
Creates a card with two sides. Cards are repeated until they are known.
Save a word and its translation for learning
Puts a word pair in the trainer
Vocabulary card for a language
Flashcard maker'''),
    dict(
        a=parameter(
            'w2_foreign',
            'front word foreign_word side_a',
            'Front of the card|Word to learn|The foreign word|First side',
        ),
        b=parameter(
            'w2_vocab', 'back meaning translation side_b', 'Back of the card|The meaning|What it means|Second side'
        ),
        l=parameter(
            'w2_tongue', 'deck language deck_name stack', 'Name of the deck|Language deck|Which deck|Card stack', True
        ),
    ),
    one_a_line('''
Add a flashcard: {a} means {b}[l: (deck {l})]
new card {a} = {b}[l: in {l}]
I just learned that "{a}" is "{b}"[l: in {l}], make a card of it
front {a}, back {b}[l:, deck {l}]
Put {a} on the front and {b} on the back of a card[l: in my {l} deck]
save the word {a} with the meaning {b}[l: to {l}]
Today's word is {a}, that is {b}. Add it to my vocabulary[l: for {l}]
Can you remember {a} - {b}[l: in the {l} stack] for my next test?
vocab: {a} / {b}
How could I forget! {a} is {b}. Onto a flashcard with it[l:, {l} deck]
I want to practise {a} ({b})[l: with my {l} cards]
Make me a[l: {l}] card that asks for {a} and answers {b}
I keep hearing it on the bus and today someone finally told me that {a} means {b}, so please make a card of it[l: \
in my {l} deck] before I forget it again
please store the pair {a} and {b} on a card'''),
    {'card_id id': 'id', 'deck_size cards': 'int'},
    ['Card {0} is saved, the deck has {1} cards.'],
)

family(
    'find_synonyms synonyms thesaurus similar_words synonym_lookup other_words_for word_alternatives',
    one_a_line('''
Find words with the same meaning
Thesaurus
Lists synonyms of a word. The style of the words can be chosen.
Other words for something
Looks for alternatives to an expression
Similar words, at most as many as you like
Synonym search for writers'''),
    dict(
        w=parameter('word', 'word term expression base_word', 'The word|Word to replace|Expression|Term'),
        k=parameter(
            'enum',
            'style register tone flavour',
            'Style|Register of the words|Tone|How they should sound',
            True,
            ['formal', 'casual', 'poetic', 'slang'],
        ),
        n=parameter(
            'small', 'limit max_words count how_many', 'How many words|Largest number|Limit|Number of synonyms', True
        ),
    ),
    one_a_line('''
What's another word for {w}?
Give me[n: {n}] synonyms of {w}
synonym {w}[k:, {k}]
I keep repeating "{w}" in my essay, what could I write instead[k:, something {k}]?
Find words that mean the same as {w}[n:, at most {n}]
other words for {w}[k: in a {k} style]
Is there a[k: {k}] word I can use in place of {w}?
thesaurus entry for {w}
Replace {w} with something similar[k:, it should sound {k}]
How else can I say {w}[k:, {k} if possible]?
show me[n: up to {n}][k: {k}] alternatives for the word {w}
My text says {w} far too often. Suggest[n: {n}] other terms
My editor has crossed out the word {w} so often that the page is more red than white, so could you come up with[n: \
{n}] other words[k: that sound {k}] which say the same thing?
words like {w}'''),
    {'best synonym': 'word', 'others count': 'small'},
    ['You could say {0}, there are {1} more.'],
)

# GROUPS and NOT_OPEN: see wide1.py
GROUPS = [
    'find_chargers find_fuel find_nearby',
    'get_directions get_distance',
    'geocode_address find_nearby',
    'bus_arrivals line_status train_departures',
    'flight_status search_flights',
    'change_hotel_dates find_hotels',
    'match_result league_table get_news',
    'add_to_playlist play_music play_podcast tune_radio',
    'showtimes movie_info',
    'roll_dice random_number',
    'find_free_slot create_event',
    'remind_at_place add_todo write_note',
    'save_contact get_user',
    'search_inbox send_email',
    'follow_topic get_news',
    'grade_average sum_list golf_round',
    'find_synonyms define_word',
    'add_flashcard define_word translate write_note',
    'conjugate_verb translate',
    'sun_times get_time',
    'pollen_level get_air_quality get_weather',
    'read_sensor set_thermostat get_air_quality',
    'publish_post send_message',
    'find_fuel product_price',
    'plan_trip find_hotels search_flights',
]
NOT_OPEN = (
    'plan_trip match_result find_synonyms follow_topic play_podcast tune_radio set_lock_state '
    'find_nearby start_quiz publish_post'
).split()
