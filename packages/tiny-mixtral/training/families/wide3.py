"""Wider tool families, part 3: software, data, science, offices, farms, factories, events. Eight of the 42 are never
trained."""

from families.notation import *
from families.pools import *


def w3_few(r):
    return r.randint(2, 12)


# ---------------------------------------------------------------- value pools
SVC = '''
auth billing checkout search mailer gateway catalog inventory ledger notifier profile session upload thumbnail
webhook scheduler reporting analytics ingest crawler pricing shipping chat feed geo identity invoice media metrics
onboarding payments proxy queue ranking recommender redirect renderer sync tracker wallet worker
'''.split()
THING = '''\
login page|upload form|search box|user export|nightly job|invoice template|date picker|settings menu|mobile header
retry logic|cache key|error page|import wizard|profile picture|password reset|session token|dark mode|csv parser
webhook handler|signup flow|rate limiter|price rounding|map widget|push notification|audit trail|tooltip|sidebar
footer|config loader|health check|file picker|time zone code|currency label|onboarding tour|image resizer
pagination|comment thread|email footer|unit tests|build script|docker image|type hints|api client|sort order
scroll bar'''.replace('\n', '|').split('|')


def w3_svc(r):
    x = r.random()
    return (
        r.choice(SVC) + r.choice(['-api', '-service', '-worker', '-svc', '', '-web', '-v2', '_service', '-backend'])
        if x < 0.75
        else made(r, 2, 3) + r.choice(['-api', '', '-worker', 'd'])
    )


def w3_branch(r):
    x = r.random()
    if x < 0.55:
        return (
            r.choice(
                ['feature/', 'fix/', 'feat/', 'bugfix/', 'hotfix/', 'chore/', 'wip/', r.choice(FIRST).lower() + '/']
            )
            + r.choice(THING).replace(' ', r.choice('--_'))
            + r.choice(['', '', '-' + str(r.randint(2, 999))])
        )
    if x < 0.7:
        return made(r, 2, 3) + '-' + r.choice(NOUN)
    if x < 0.85:
        return r.choice(['release/', 'v', 'release-']) + '%d.%d' % (r.randint(0, 12), r.randint(0, 30))
    return r.choice(['main', 'develop', 'master', 'staging', 'next', 'stable', 'trunk', 'dev', 'integration', 'qa'])


def w3_base(r):
    return (
        r.choice(
            ['main', 'main', 'develop', 'master', 'staging', 'next', 'stable', 'trunk', 'dev', 'qa', 'integration']
        )
        if r.random() < 0.7
        else w3_branch(r)
    )


def w3_change(r):
    return r.choice(
        [
            'Fix the ', 'Add a ', 'Rework the ', 'Speed up the ', 'Remove the old ', 'Clean up the ', 'Document the ',
            'Translate the ', 'Split the ', 'Test the ',
        ]
    ) + r.choice(THING)


def w3_repo(r):
    return r.choice(
        [
            lambda: made(r, 2, 3),
            lambda: r.choice(NOUN) + '-' + r.choice(NOUN),
            lambda: made(r, 2, 2) + '/' + r.choice(NOUN) + r.choice(['', '-js', '-kit', '-app']),
            lambda: r.choice(SVC) + '-' + r.choice(['ui', 'core', 'docs', 'infra', 'cli']),
        ]
    )()


def w3_version(r):
    return (
        r.choice(['v', '', ''])
        + '%d.%d.%d' % (r.randint(0, 14), r.randint(0, 40), r.randint(0, 30))
        + r.choice(['', '', '', '-rc%d' % r.randint(1, 5), '-beta'])
    )


METRIC = '''
cpu_usage memory_usage disk_free request_latency error_rate queue_length open_connections cache_hits
requests_per_second response_time failed_logins active_sessions heap_size thread_count packet_loss io_wait swap_used
uptime signup_rate conversion_rate page_views bounce_rate job_duration replication_lag cpu_load disk_usage http_5xx
gc_pauses pod_restarts retry_count dropped_frames deadlocks slow_queries temperature fan_speed battery_level
bandwidth dns_errors checkout_errors cart_value inbox_size token_usage
'''.split()


def w3_metric(r):
    m = r.choice(METRIC) if r.random() < 0.8 else made(r, 2, 2) + '_' + r.choice(['count', 'rate', 'ms', 'total'])
    return m.replace('_', ' ') if r.random() < 0.4 else m


def w3_ip(r):
    return r.choice(
        [
            lambda: '10.%d.%d.%d' % (r.randint(0, 255), r.randint(0, 255), r.randint(1, 254)),
            lambda: '192.168.%d.%d' % (r.randint(0, 20), r.randint(1, 254)),
            lambda: '%d.%d.%d.%d' % (r.randint(11, 220), r.randint(0, 255), r.randint(0, 255), r.randint(1, 254)),
        ]
    )()


def w3_cidr(r):
    return (
        w3_ip(r)
        if r.random() < 0.7
        else '%d.%d.%d.0/%d'
        % (r.randint(11, 220), r.randint(0, 255), r.randint(0, 255), r.choice([16, 20, 24, 24, 28]))
    )


def w3_host(r):
    return (
        r.choice(
            ['web', 'db', 'cache', 'edge', 'node', 'mail', 'build', 'gpu', 'proxy', 'vpn', made(r, 2, 2), made(r, 2, 3)]
        )
        + r.choice(['-', '', '-prod-', '-eu-', '-us-'])
        + r.choice(['%02d', '%d']) % r.randint(1, 40)
    )


def w3_domain(r):
    return (
        r.choice(['', '', '', 'www.', 'shop.', 'api.', 'blog.', 'mail.'])
        + made(r, 2, 3)
        + r.choice(['', '', r.choice(NOUN)])
        + r.choice(['.com', '.org', '.io', '.net', '.dev', '.de', '.co.uk', '.shop', '.eu', '.fr'])
    )


def w3_target(r):
    return w3_ip(r) if r.random() < 0.5 else w3_domain(r) if r.random() < 0.6 else w3_host(r)


def w3_port(r):
    return r.choice(
        [
            21, 22, 25, 53, 80, 110, 143, 443, 587, 993, 3000, 3306, 5432, 6379, 8000, 8080, 8443, 9090, 27017,
            r.randint(1, 65000), r.randint(1, 9999), r.randint(1000, 20000),
        ]
    )


DBS = (
    'shop crm ledger warehouse hr blog wiki forum analytics billing tickets booking library clinic '
    'fleet school museum payroll catalog archive'
).split()


def w3_db(r):
    return (
        r.choice(DBS) + r.choice(['', '_prod', '_db', '_staging', '2', '-main', '_test'])
        if r.random() < 0.7
        else made(r, 2, 3) + r.choice(['', '_db', '_prod'])
    )


def w3_folder(r):
    return (
        r.choice(['./', '/', '~/', '/var/', '/home/' + r.choice(FIRST).lower() + '/', 'projects/', '', '/srv/'])
        + word(r)
        + r.choice(['', '/' + word(r), '-' + str(r.randint(2019, 2031)), '_old'])
    )


def w3_csv(r):
    return (
        r.choice(['', '', 'data/', './', '/tmp/', 'exports/'])
        + (
            word(r)
            if r.random() < 0.5
            else r.choice(NOUN)
            + r.choice(['_', '-'])
            + r.choice(['2024', '2025', '2026', 'q1', 'q2', 'q3', 'final', 'raw', 'clean'])
        )
        + r.choice(['.csv', '.csv', '.xlsx', '.tsv', '.parquet', '.ods'])
    )


def w3_txt(r):
    return (
        r.choice(['', '', 'src/', './', 'docs/', 'config/', '/etc/', 'notes/'])
        + word(r)
        + r.choice(['', '_' + r.choice(NOUN)])
        + r.choice(['.txt', '.md', '.conf', '.yaml', '.html', '.ini', '.py', '.log', '.tex', '.js'])
    )


COLS = '''
date month year region country city product category price quantity revenue cost profit age height weight score
temperature rainfall visits clicks signups salary department gender team minutes distance speed rating stock
discount tax returns hours pressure humidity latency votes students downloads users orders weekday quarter store
channel
'''.split()


def w3_col(r):
    return r.choice(COLS) if r.random() < 0.85 else made(r, 2, 2)


WHO = (
    'my uncle|the neighbour|our teacher|an old sailor|the baker|a tired nurse|the night guard|'
    'her twin sister|the new intern|a small dog|the mayor|the gardener|a stranger|the pilot|nobody|'
    'the whole village|a young fox|the last guest|our landlord|the postman'
).split('|')
DID = (
    'found a key under the stairs|lost the map in the rain|painted the fence twice|'
    'sold three boats|fell asleep on the train|forgot the password again|'
    'wrote a letter to the king|fixed the clock|missed the bus|planted tulips|ate the last pear|'
    'counted the stars'
).split('|')
DID += (
    'closed the shop early|sang in the kitchen|bought a red umbrella|opened the wrong door|'
    'waited for an hour|carried the piano upstairs|dropped the soup|heard a strange noise|'
    'took the long way home|kept the receipt'
).split('|')


def w3_prose(r):
    a, b = r.choice(WHO), r.choice(DID)
    s = a + ' ' + b
    x = r.random()
    if x < 0.4:
        return s[0].upper() + s[1:]
    if x < 0.65:
        return 'Yesterday %s, and %s %s' % (s, r.choice(WHO), r.choice(DID))
    if x < 0.8:
        return r.choice(FIRST) + ' ' + b
    return sentence(r) if x < 0.9 else 'Dear %s, %s' % (r.choice(FIRST), s)


def w3_term(r):
    x = r.random()
    return (
        r.choice(NOUN)
        if x < 0.3
        else (
            made(r, 2, 3)
            if x < 0.55
            else (
                r.choice(ADJ) + ' ' + r.choice(NOUN)
                if x < 0.75
                else r.choice(
                    [
                        Made(r), r.choice(LAST), w3_version(r), r.choice(PLACES), str(r.randint(1990, 2031)),
                        r.choice(COLS),
                    ]
                )
            )
        )
    )


def w3_regex(r):
    a = lambda: r.choice(
        [
            '[0-9]+', '[a-z]+', '[A-Z]{%d}' % r.randint(2, 4), '[0-9]{%d}' % r.randint(2, 8), '.*', '[aeiou]', '[^,]+',
            '(%s)?' % made(r, 1, 1), '(%s)+' % made(r, 1, 1), made(r, 1, 2), r.choice(NOUN),
        ]
    )
    return (
        r.choice(['^', '', '', ''])
        + a()
        + r.choice(['-', '_', '', ':', ' ', '@', '/'])
        + a()
        + r.choice(['$', '', '', ''])
    )


def w3_pass(r):
    s = made(r, 2, 3) if r.random() < 0.5 else r.choice(NOUN)
    return (
        r.choice([s.capitalize(), s, s.upper()])
        + r.choice(['', '!', '-', '_', '.', '#', '$'])
        + r.choice([digits(r, r.randint(1, 5)), str(r.randint(1950, 2026)), made(r, 1, 2)])
        + r.choice(['', '', '!', '%', '*'])
    )


def w3_token(r):
    return r.choice(['tok_', 'key-', 'ghp_', 'pat_', 'sk-', 'api-', 'sess_', 'bot-']) + ''.join(
        r.choice('abcdefghjkmnpqrstuvwxyz23456789') for _ in range(r.randint(4, 10))
    )


def w3_hex(r):
    h = ''.join(r.choice('0123456789abcdef') for _ in range(6))
    h = h.upper() if r.random() < 0.4 else h
    return r.choice(['#', '#', '#', '']) + h


def w3_cell(r):
    return (
        r.choice(['', '', '', 'A'])
        + r.choice('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
        + str(r.randint(1, 60) if r.random() < 0.8 else r.randint(61, 999))
    )


def w3_sheet(r):
    return (
        r.choice(
            [
                'Budget', 'Costs', 'Summary', 'Sheet1', 'Sheet2', 'Q1', 'Q2', 'Q3', 'Q4', 'Sales', 'Totals', 'Inputs',
                'Staff', 'Forecast', 'Raw data', 'Prices', 'Rent', 'Travel', 'Members',
            ]
        )
        if r.random() < 0.6
        else r.choice(MONTHS) if r.random() < 0.5 else Made(r)
    )


FORMULAS = '''
H2O CO2 NaCl C6H12O6 CH4 NH3 H2SO4 HCl NaOH CaCO3 C2H5OH KMnO4 Fe2O3 Al2O3 SiO2 HNO3 H2O2 MgCl2 CuSO4 AgNO3 NaHCO3
C8H10N4O2 C9H8O4 KCl CaO O3 N2O SO2 C3H8 C6H6 H3PO4 TiO2 ZnO BaSO4 PbO2 LiF KOH NH4NO3 C12H22O11 CH3OH
'''.split()


def w3_formula(r):
    return (
        r.choice(FORMULAS)
        if r.random() < 0.6
        else 'C%dH%d' % (r.randint(2, 30), r.randint(4, 60))
        + r.choice(['', 'O', 'O%d' % r.randint(2, 9), 'N%dO%d' % (r.randint(2, 6), r.randint(2, 9)), 'Cl', 'S'])
    )


SPECIES = '''\
red fox|snow leopard|barn owl|blue whale|axolotl|monarch butterfly|giant panda|grey wolf|emperor penguin|hedgehog
komodo dragon|honey bee|silver birch|venus flytrap|sea otter|manta ray|bald eagle|fire salamander|wild boar
stag beetle|common toad|oak|ginkgo|edelweiss|tree fern|moose|lynx|badger|platypus|koala|narwhal|pangolin|tapir
okapi|kiwi|puffin|kingfisher|octopus|seahorse|clownfish|green sea turtle|gecko|black mamba|tarantula|dragonfly
earthworm|lady fern|fly agaric|chanterelle|water lily|Quercus robur|Canis lupus|Panthera leo|Homo erectus
Bellis perennis|Apis mellifera|Felis silvestris'''.replace('\n', '|').split('|')


def w3_species(r):
    return (
        r.choice(SPECIES)
        if r.random() < 0.75
        else (
            r.choice(ADJ) + ' ' + r.choice(SPECIES).lower().split(' ')[-1]
            if r.random() < 0.5
            else Made(r) + ' ' + made(r, 2, 3)
        )
    )


DOCTORS = '''
dermatologist dentist cardiologist pediatrician physiotherapist neurologist ophthalmologist psychiatrist
gynecologist urologist orthopedist podiatrist radiologist allergist optician chiropractor oncologist rheumatologist
midwife psychologist dietitian nephrologist hematologist surgeon hygienist gastroenterologist endocrinologist
pulmonologist immunologist orthodontist osteopath acupuncturist audiologist
'''.split()
DOCTORS += (
    'eye doctor|family doctor|pain specialist|sleep specialist|hand surgeon|speech therapist|'
    'plastic surgeon|occupational therapist|travel doctor|sports doctor|diabetes nurse|'
    'vascular surgeon|skin doctor|foot specialist|heart specialist'
).split('|')


def w3_doctor(r):
    return r.choice(DOCTORS) if r.random() < 0.9 else made(r, 2, 2) + r.choice(['ologist', 'therapist', ' specialist'])


DRUGS = '''
ibuprofen aspirin paracetamol warfarin metformin lisinopril atorvastatin omeprazole amoxicillin sertraline
fluoxetine diazepam codeine morphine tramadol naproxen prednisone furosemide digoxin insulin levothyroxine
simvastatin amlodipine losartan clopidogrel gabapentin citalopram cetirizine loratadine doxycycline ciprofloxacin
azithromycin allopurinol tamoxifen methotrexate lithium clozapine zolpidem ramipril bisoprolol salbutamol
montelukast pantoprazole venlafaxine
'''.split() + ['grapefruit juice', 'St John wort', 'vitamin K', 'alcohol', 'iron tablets']


def w3_drug(r):
    return r.choice(DRUGS) if r.random() < 0.85 else made(r, 2, 3) + r.choice(['ol', 'ine', 'ax', 'il'])


OFFICE = '''\
passport renewal|residence permit|driving licence exchange|marriage registration|birth certificate
vehicle registration|dog licence|building permit|parking permit|ID card pickup|address change
business registration|tax number|voter registration|name change|fishing licence|child benefit|citizenship test
document legalisation|housing allowance|pension advice|event permit|tree felling permit|trade licence
visa extension|notary signature|library card|food stall licence|school enrolment|death certificate|child passport
parental leave|unemployment benefit|weapon licence|hunting licence|taxi licence|house number sign|noise complaint
waste collection|student grant|criminal record check|foreign degree check|disability card|senior bus pass
civil partnership|street closure|garden plot'''.replace('\n', '|').split('|')


def w3_office(r):
    return r.choice(OFFICE)


FIELDS = [
    'north', 'south', 'east', 'west', 'upper', 'lower', 'old', 'far', 'river', 'hill', 'stony', 'long', 'back',
    'corner', 'sandy',
]


def w3_field(r):
    return r.choice(
        [
            lambda: r.choice(FIELDS)
            + ' '
            + r.choice(['field', 'orchard', 'meadow', 'paddock', 'vineyard', 'plot', 'greenhouse', 'acre']),
            lambda: r.choice(['plot ', 'field ', 'zone ', 'block ', 'greenhouse ', 'bed '])
            + r.choice([str(r.randint(1, 60)), r.choice('ABCDEFGHK'), r.choice('ABCD') + str(r.randint(1, 9))]),
            lambda: Made(r) + ' ' + r.choice(['field', 'farm', 'meadow', 'orchard']),
        ]
    )()


CROPS = '''
wheat barley oats rye maize potatoes carrots onions leeks cabbage lettuce spinach tomatoes peppers cucumbers
pumpkins apples pears plums cherries grapes strawberries raspberries hay rapeseed sunflowers soybeans lentils beans
peas rice cotton hops olives almonds walnuts chestnuts garlic beetroot turnips celery asparagus melons figs quinces
lavender
'''.split()


def w3_crop(r):
    return (
        r.choice(CROPS)
        if r.random() < 0.8
        else r.choice(['early ', 'organic ', 'winter ', 'red ', 'sweet ']) + r.choice(CROPS)
    )


def w3_sensor(r):
    return r.choice(
        [
            lambda: r.choice(['S', 'T', 'SN', 'PT', 'TH', 'VIB', 'HX']) + '-' + digits(r, r.randint(2, 4)),
            lambda: r.choice(
                [
                    'boiler', 'tank', 'oven', 'kiln', 'silo', 'pump', 'freezer', 'turbine', 'line', 'hall', 'pipe',
                    'roof', 'mixer', 'cellar', 'duct',
                ]
            )
            + r.choice([' ', '-', '_'])
            + str(r.randint(1, 30)),
            lambda: made(r, 2, 2) + '-' + digits(r, 2),
        ]
    )()


def w3_machine(r):
    return (
        r.choice(
            [
                'press', 'lathe', 'mill', 'welder', 'extruder', 'conveyor', 'robot', 'packer', 'line', 'oven', 'saw',
                'grinder', 'printer', 'loom', 'filler', 'palletizer', 'CNC', 'cutter', 'drill',
            ]
        )
        + r.choice([' ', '-', ' '])
        + r.choice([str(r.randint(1, 30)), r.choice('ABCDEFGH'), r.choice('ABC') + str(r.randint(1, 9))])
    )


DEFECT = '''\
scratched housing|missing screw|bent flange|cracked weld|wrong label|loose bolt|paint bubbles|short circuit
burnt edge|dented lid|leaking seal|blurred print|broken clip|rough edge|air pockets|crooked seam|oil stain
cold solder joint|chipped glass|warped panel|torn foil|color mismatch|empty bottle|stripped thread|hairline crack
misaligned hole|rust spots|thin coating|double print|weak magnet|noisy bearing|dead pixel|open seam
foreign particle|wrong torque'''.replace('\n', '|').split('|')


def w3_defect(r):
    return (
        r.choice(DEFECT)
        if r.random() < 0.85
        else r.choice(['cracked ', 'missing ', 'bent ', 'dirty ', 'loose '])
        + r.choice(['spring', 'gasket', 'handle', 'cover', 'cable', 'hinge', 'sensor', 'wheel', 'valve', 'plug'])
    )


EVENTS = [
    'Jazz Night', 'Food Fair', 'Winter Gala', 'Comedy Hour', 'Book Fair', 'Swan Lake', 'Hamlet', 'Beer Festival',
    'Film Week', 'Poetry Slam', 'Robot Expo', 'Spring Marathon', 'The Magic Flute', 'Car Show', 'Light Parade',
    'Chess Open', 'Garden Days', 'Rock am Hafen', 'Puppet Theatre', 'Science Slam',
]


def w3_event(r):
    return (
        r.choice(EVENTS)
        if r.random() < 0.45
        else Made(r)
        + ' '
        + r.choice(
            [
                'Festival', 'Live', 'Tour', 'Conference', 'Cup Final', 'Orchestra', 'Expo', 'Open Air', 'Derby',
                'Summit', 'Circus', 'Ballet',
            ]
        )
    )


def w3_quest(r):
    return r.choice(
        [
            lambda: 'Where should we eat on ' + r.choice(DAYS),
            lambda: 'Which ' + r.choice(NOUN) + ' do you like best',
            lambda: 'Do we need a new ' + r.choice(NOUN),
            lambda: 'Who will bring the ' + r.choice(NOUN),
            lambda: 'What should the ' + r.choice(NOUN) + ' be called',
            lambda: 'Should we move the ' + r.choice(NOUN) + ' to ' + r.choice(MONTHS),
            lambda: 'Are you happy with the ' + phrase(r),
            lambda: 'How often do you use the ' + r.choice(NOUN),
        ]
    )()


def w3_date(r):
    d, m = r.randint(1, 28), r.choice(MONTHS)
    x = r.random()
    if x < 0.25:
        return '20%02d-%02d-%02d' % (r.randint(20, 32), r.randint(1, 12), d)
    if x < 0.45:
        return '%d %s%s' % (d, m, r.choice(['', ' %d' % r.randint(2022, 2031)]))
    if x < 0.6:
        return '%s %d%s' % (m, d, r.choice(['', ', %d' % r.randint(2022, 2031)]))
    if x < 0.72:
        return '%s %d%s' % (m, d, 'st' if d in (1, 21) else 'nd' if d in (2, 22) else 'rd' if d in (3, 23) else 'th')
    if x < 0.82:
        return '%02d.%02d.20%02d' % (d, r.randint(1, 12), r.randint(22, 31))
    return r.choice(['next ', 'this ', '', '']) + r.choice(DAYS)


def w3_fulldate(r, a=1950, b=2040):
    d, y = r.randint(1, 28), r.randint(a, b)
    return r.choice(
        [
            '%04d-%02d-%02d' % (y, r.randint(1, 12), d), '%d %s %d' % (d, r.choice(MONTHS), y),
            '%s %d, %d' % (r.choice(MONTHS), d, y), '%02d/%02d/%d' % (d, r.randint(1, 12), y),
        ]
    )


def w3_date_early(r):
    return w3_fulldate(r, 1950, 2010)


def w3_date_late(r):
    return w3_fulldate(r, 2011, 2045)


def w3_clock(r):
    return (
        clock(r)
        if r.random() < 0.6
        else r.choice(
            [
                'noon',
                '%d:%02d %s' % (r.randint(1, 12), r.choice([0, 10, 15, 20, 30, 40, 45, 50]), r.choice(['am', 'pm'])),
                '%d:%02d' % (r.randint(6, 22), r.randint(0, 59)),
            ]
        )
    )


def w3_measure(r):
    return r.choice(
        [
            r.randint(1, 30),
            r.randint(1, 250),
            float('%d.%d' % (r.randint(0, 60), r.randint(1, 9))),
            float('%d.%d' % (r.randint(1, 20), r.choice([25, 75, 15, 35]))),
        ]
    )


def w3_ints(r):
    k = r.choice([1, 1, 2, 3, 4, 6, 7, 12])
    return [k * r.randint(2, 60) for _ in range(r.randint(2, 5))]


def w3_nums(r):
    f = r.random() < 0.35
    return [
        float('%d.%d' % (r.randint(0, 99), r.randint(1, 9))) if f else r.randint(1, 120 if r.random() < 0.7 else 2000)
        for _ in range(r.randint(3, 7))
    ]


def w3_ref(r):
    return r.choice(
        [
            lambda: alnum(r),
            lambda: r.choice(['APP', 'CASE', 'FORM', 'DOC', 'RQ'])
            + r.choice(['-', '/', ' '])
            + digits(r, r.randint(3, 7)),
            lambda: '%d/%d' % (r.randint(100, 99999), r.randint(2023, 2028)),
        ]
    )()


def w3_pollid(r):
    return r.choice(
        [
            lambda: 'P' + digits(r, 2),
            lambda: 'poll-' + digits(r, 3),
            lambda: digits(r, 4),
            lambda: 'vote_' + made(r, 1, 2),
        ]
    )()


def w3_choice(r):
    x = r.random()
    return (
        r.choice('ABCDEF')
        if x < 0.15
        else (
            r.choice(['yes', 'no', 'abstain', 'maybe'])
            if x < 0.3
            else phrase(r) if x < 0.6 else r.choice(DAYS + PLACES) if x < 0.8 else person(r)
        )
    )


def w3_meter(r):
    return r.choice(
        [
            digits(r, r.randint(5, 9)),
            'M-' + digits(r, 4),
            r.choice(['EN', 'ZX', 'WM', made(r, 1, 1).upper() + '-']) + digits(r, 5),
        ]
    )


KINDS.update({k: v for k, v in globals().items() if k.startswith('w3_') and callable(v)})
KINDS.update(
    w3_low=lambda r: r.choice([1, 20, 80, 100, r.randint(1, 1023)]),
    w3_high=lambda r: r.choice([1024, 2000, 9000, 10000, 65535, r.randint(1024, 65000)]),
)
KINDS.update(
    w3_true=lambda r: True,
    w3_false=lambda r: False,
    w3_big=lambda r: r.choice([r.randint(100, 999), r.randint(1000, 9999), r.randint(10000, 99999)]),
    w3_lines=lambda r: r.choice([10, 20, 25, 50, 100, 200, 500, r.randint(5, 300)]),
    w3_hours=lambda r: r.choice([2, 3, 6, 12, 24, 48, 72, r.randint(4, 96)]),
    w3_run=lambda r: r.randint(12, 99999),
    w3_sha=lambda r: ''.join(r.choice('0123456789abcdef') for _ in range(r.choice([7, 7, 8, 10]))),
)
JSON_TYPES.update(
    w3_low='integer',
    w3_high='integer',
    w3_few='integer',
    w3_port='integer',
    w3_measure='number',
    w3_ints='array',
    w3_nums='array',
    w3_true='boolean',
    w3_false='boolean',
    w3_big='integer',
    w3_lines='integer',
    w3_hours='integer',
    w3_run='integer',
)

# ---------------------------------------------------------------- git, pull requests, CI, deploys
family_by_line(
    'create_pull_request open_pull_request open_pr create_pr new_merge_request gh_pr_create ' 'submit_pr propose_merge',
    '''
Open a pull request from one branch into another
Creates a PR
Propose merging a branch. Returns the number of the new pull request.
New merge request between two git branches
Asks for a branch to be merged, optionally as a draft
Pull request creation
Start the review of a branch by opening a request to merge it''',
    dict(
        h=parameter(
            'w3_branch',
            'head source_branch head_branch from_branch branch compare',
            'Branch with the changes|Source branch|The branch to merge|Name of the head branch|'
            'Where the commits are',
        ),
        b=parameter(
            'w3_base',
            'base target_branch base_branch into onto destination',
            'Branch to merge into|Target branch|The base|Where the changes should go',
        ),
        t=parameter(
            'w3_change',
            'title pr_title summary subject headline',
            'Title of the pull request|One line about the change|PR title|Heading',
            True,
        ),
        x=parameter(
            'w3_true',
            'draft is_draft as_draft wip',
            'Open it as a draft|Draft or not|True if it is not ready for review|Mark as work in progress',
            True,
        ),
    ),
    '''
Open a pull request from {h} to {b}
open [x:a draft ]PR {h} -> {b}
Create a PR for {h} against {b}[t: with the title "{t}"]
I pushed my work to {h}, could you open a pull request into {b}[t: called "{t}"]?
make a merge request: source {h}, target {b}[t:, title {t}][x:, draft]
{h} is ready, send it to {b} as a pull request
I'd like to get {h} merged into {b}, so open a PR for it[t: titled "{t}"]
pr from {h} into {b}[t:: {t}]
Can we have a[x: draft] merge request that brings {h} into {b}?
Against {b}, open a pull request with the commits of {h}[x:, only as a draft for now]
New PR[t: "{t}"], base {b}, head {h}
The branch {h} needs a review before it goes to {b}. Open the PR[x: as draft].
Set up a pull request so that the team can look at {h} before we merge it into {b}''',
    {'number pr_number id': 'w3_run', 'url link html_url': 'url', 'state status': ['open', 'draft', 'created']},
    ['Pull request {0} is {2}: {1}', 'The pull request has the number {0}, see {1} ({2}).'],
)
family_by_line(
    'list_commits git_log commit_history get_commits recent_commits show_log commits_by',
    '''
List the commits of a repository
git log
Commit history of a repo, filtered by author. The newest commits come first.
Shows who committed what
Returns recent commits, optionally of one author and after a date
Find commits in a repository
History of changes to a code base''',
    dict(
        r=parameter(
            'w3_repo',
            'repo repository project repo_name slug',
            'Name of the repository|The repo|Which repository|Repository, owner/name or name',
        ),
        a=parameter(
            'person',
            'author committer user by',
            'Only commits by this person|Author of the commits|Who made the commits|Name of the committer',
            True,
        ),
        d=parameter(
            'w3_date',
            'since after from_date start',
            'Only commits after this date|Start date|Oldest day to show|From when on',
            True,
        ),
    ),
    '''
Show me the commits in {r}[a: by {a}][d: since {d}]
git log {r}[a: --author "{a}"]
What has been committed to {r}[d: since {d}]?
list commits {r}[a:, author {a}][d:, after {d}]
Which changes went into the repo {r}[d: after {d}]?
I want to see the history of {r}[a:, only what {a} did]
Give me the recent commits of the repository {r}[a: that {a} made]
commit history for {r} please
Has anything been pushed to {r}[a: by {a}][d: since {d}]?
I was away for a while. What did people commit to {r}[d: from {d} on]?
Pull up the log of {r}[a: for {a}]
For the release notes I need all commits on {r}[d: since {d}]
Our customer says that something broke in {r} and nobody here remembers touching it, so please show me its \
commits[d: since {d}][a: and only those of {a}]
Last commits of {r}?''',
    {'count total': 'int', 'latest last_message newest': 'w3_change', 'sha hash': 'w3_sha'},
    ['There are {0} commits, the latest is {2}: {1}'],
)
family_by_line(
    'rerun_pipeline retry_build rerun_workflow restart_ci_run ci_retry retrigger_build run_again',
    '''
Run a CI pipeline again
Retry a build
Restarts a finished workflow run. Can be limited to the jobs that failed.
Rerun the checks of a continuous integration run
Triggers the same build once more
Restart failed CI jobs
Repeats a run of the build server''',
    dict(
        n=parameter(
            'w3_run',
            'run_id pipeline_id build_number build run_number',
            'Number of the run|The pipeline id|Build number|Which run to repeat|Id of the workflow run',
        ),
        x=parameter(
            'w3_true',
            'failed_only only_failed failed_jobs_only skip_passed',
            'Run only the failed jobs|Skip jobs that passed|Limit to failures|True to leave out the green jobs',
            True,
        ),
    ),
    '''
Rerun pipeline {n}
Build {n} failed because of the network, please retry it[x:, only the failed jobs]
retry {n}[x:, failed jobs only]
Can you kick off run {n} again?
CI run {n} was red, start it once more[x: but just the jobs that failed]
Run the workflow {n} a second time[x:, skipping everything that passed]
I think build #{n} was just flaky. Run it again.
restart ci {n}
Give {n} another go on the build server
Everything passes on my laptop and I have changed nothing since, so I believe it was the build server having a bad \
day again; could you please start run {n} once more[x: with only the failed jobs]?
Trigger run {n} again[x: for the failed jobs only]
The tests in pipeline {n} timed out; I'd like a fresh run
Would you repeat the checks of run {n}[x:, only the broken ones]?
Retrigger build number {n}''',
    {'run_id new_run id': 'w3_run', 'status state': ['queued', 'running', 'started', 'waiting']},
    ['The new run {0} is {1}.', 'It is {1} as run {0}.'],
)
family_by_line(
    'deploy_service deploy release_version ship_build deploy_version rollout push_release do_deploy',
    '''
Deploy a version of a service to an environment
Ship a release
Rolls out a build. The service must exist in the chosen environment.
Puts a new version of an application live
Start a deployment
Release a service version to staging, production or another environment
Deployment of one service in a given version''',
    dict(
        s=parameter(
            'w3_svc',
            'service app application component name',
            'Name of the service|What to deploy|The application|Service to release',
        ),
        v=parameter(
            'w3_version',
            'version tag release image_tag build',
            'Version to deploy|Release tag|Which version|The image tag',
        ),
        e=parameter(
            'enum',
            'environment env stage target',
            'Where to deploy|Target environment|The stage|Environment name',
            False,
            ['production', 'staging', 'testing', 'preview'],
        ),
    ),
    '''
Deploy {s} {v} to {e}
ship version {v} of {s} to {e}
Roll out {v} of {s} on {e} please
We need {s} at {v} in {e}
Can you push {s} {v} to the {e} environment?
{e} should get {s} in version {v}
release {s} {v} {e}
QA is done with {v}, so put {s} live on {e}
On {e}, update {s} to {v}
I'd like version {v} of the {s} deployed to {e} before lunch
deploy: service {s}, version {v}, env {e}
Please bring {s} up to {v} on {e} and tell me how it went
Start a deployment of {s} with tag {v} to {e}
Time to get {v} out: {s} goes to {e}''',
    {'deployment_id id release_id': 'id', 'status': ['started', 'queued', 'live', 'rolling out']},
    ['Deployment {0} is {1}.', 'The deployment of {s} is {1}, its id is {0}.'],
)
# ---------------------------------------------------------------- servers, containers, logs, metrics, alerts
family_by_line(
    'scale_deployment scale_service set_replicas scale_to resize_deployment change_replica_count',
    '''
Change the number of running replicas of a service
Scale a deployment
Sets how many containers of a workload run. Scaling down stops the newest ones first.
Adjust the number of instances
Scale a service up or down to a given count of pods
Resize a workload in the cluster''',
    dict(
        s=parameter(
            'w3_svc',
            'deployment service workload app name',
            'The deployment|Name of the service|What to scale|Workload name',
        ),
        n=parameter(
            'w3_few',
            'replicas count instances pods size',
            'Number of replicas|How many instances|Desired pod count|Target size',
        ),
    ),
    '''
Scale {s} to {n} replicas
we need {n} instances of {s}
Run {n} pods for {s}
set {s} to {n} replicas please
Traffic is growing, so give {s} {n} containers
Can you bring {s} down to {n} instances tonight?
{s}: {n} replicas
I want {n} copies of {s} running
The newsletter goes out in an hour and last time the site fell over when everyone clicked at once, so make sure \
that {s} has {n} replicas before we send it
Change the replica count of {s} to {n}
The deployment {s} is too small. Make it {n} pods.
There should be {n} running instances of the {s} deployment
scale deploy {s} to {n}
Please size {s} for the weekend, {n} replicas should do''',
    {'replicas running ready': 'small', 'status state': ['scaling', 'ready', 'pending']},
    ['{s} is {1}, {0} replicas are running.'],
    True,
)
family_by_line(
    'tail_logs get_logs fetch_logs read_logs show_logs service_logs logs_for view_log_lines',
    '''
Get the latest log lines of a service
Show logs
Reads the log of an application. You may filter by level and limit the number of lines.
Fetch recent log output
Returns the tail of a log stream
Log viewer for running services
Look at what a service wrote to its log
Newest log entries of a container''',
    dict(
        s=parameter(
            'w3_svc',
            'service app source container name',
            'Service whose log is read|Name of the service|Which application|Log source',
        ),
        l=parameter(
            'enum',
            'level severity min_level log_level',
            'Log level|Only lines of this level|Severity|Level to filter by',
            True,
            ['error', 'warning', 'info', 'debug'],
        ),
        n=parameter(
            'w3_lines', 'lines limit tail count max_lines', 'Number of lines|How many lines|Limit|Lines to return', True
        ),
    ),
    '''
Show me the[n: last {n}][l: {l}] log lines of {s}
tail {s}[n: {n}]
What is {s} writing to its log?
Get[n: {n}][l: {l}] logs from {s}
logs {s}[l: level {l}][n:, {n} lines]
Something is wrong with {s}, can I see its[l: {l}] log?
I need the newest[l: {l}] entries in the log of {s}[n:, {n} of them]
Are there any[l: {l}] messages from {s}?
Print the[n: most recent {n}] lines that {s} logged[l: at level {l}]
Let me read the log output of {s}[n:, not more than {n} lines]
pull the {s} logs[l:, {l} only]
Users complain about {s}. Fetch its logs[n:, {n} lines should be enough].
Could you check what {s} logged lately[l:, just the {l} lines]?''',
    {'last_line line message': 'text', 'count lines_found': 'int'},
    ['I found {1} lines, the last one is: {0}'],
)
family_by_line(
    'create_alert add_alert_rule set_alert new_monitor create_monitor alert_when watch_metric alarm_on',
    '''
Create an alert that fires when a metric passes a threshold
Add an alert rule
Monitors a metric and notifies people. The alert fires as soon as the limit is crossed.
Set up a monitor on a metric
New alarm for a value that gets too high or too low
Alerting rule with metric, direction and limit
Get notified when a number leaves its range''',
    dict(
        m=parameter(
            'w3_metric',
            'metric metric_name series signal',
            'Metric to watch|The metric|What is measured|Name of the series',
        ),
        o=parameter(
            'enum',
            'direction condition comparison when',
            'Above or below the limit|Which side triggers|Direction of the check|Comparison',
            False,
            ['above', 'below'],
        ),
        t=parameter('num', 'threshold limit value bound', 'Threshold|The limit|Value that triggers the alert|Bound'),
        c=parameter(
            'email',
            'notify recipient contact email',
            'Who gets the alert|Mail address to notify|Contact for the alert|Where alerts go',
            True,
        ),
    ),
    '''
Alert me when {m} is {o} {t}
create an alert: {m} {o} {t}[c:, notify {c}]
If {m} goes {o} {t}, I want to hear about it
Set up a monitor for {m}, it should fire {o} {t}[c: and mail {c}]
Let us know as soon as {m} is {o} {t}
notify[c: {c}] on {m} {o} {t}
Please watch {m} and raise an alarm whenever it is {o} {t}
Nobody noticed the outage last night. Add a rule for {m} {o} {t}[c: that pings {c}].
I'd like an alert on {m} with the threshold {t}, triggered {o} it
new alert rule, metric {m}, condition {o}, limit {t}
Warn us once {m} is {o} the value {t}[c:; send the warning to {c}]
Anything {o} {t} on {m} should trigger an alert
Could you monitor {m} for values {o} {t}?''',
    {'alert_id rule_id id': 'id', 'state status': ['active', 'armed', 'enabled', 'saved']},
    ['The alert {0} is {1}.', 'Rule {0} on {m} is {1}.'],
)
family_by_line(
    'get_metric query_metric read_metric metric_stats fetch_metric host_metric metric_value',
    '''
Read a metric of a host
Metric lookup
Returns a statistic of a measured value on one machine. Hours sets how far to look back.
Query server metrics over some hours
Average, maximum or minimum of a metric
Performance numbers of a server
Statistics from the monitoring system''',
    dict(
        m=parameter(
            'w3_metric', 'metric metric_name name series', 'Name of the metric|The metric|What to read|Series name'
        ),
        h=parameter(
            'w3_host', 'host server machine node instance', 'Host name|Which server|The machine|Node to look at'
        ),
        a=parameter(
            'enum',
            'statistic aggregation stat function',
            'Which statistic|How to aggregate|Aggregation|Statistic to return',
            False,
            ['average', 'maximum', 'minimum', 'median'],
        ),
        n=parameter(
            'w3_hours',
            'hours lookback_hours window last_hours',
            'Hours to look back|Length of the window in hours|How many hours|Lookback',
            True,
        ),
    ),
    '''
What was the {a} {m} on {h}[n: over the last {n} hours]?
{a} {m} {h}[n: {n}h]
Give me the {a} of {m} for {h}[n:, last {n} hours]
On {h}, what is the {a} {m}[n: in the past {n} hours]?
A colleague claims that {h} has been struggling since the update and I don't believe it, so let me have the {a} {m} \
of that machine[n: over {n} hours]
I wonder how {h} is doing, get its {a} {m}
show {a} {m} of host {h}[n: for {n} hours]
Read {m} from {h} and report the {a}[n: of {n} hours]
The machine {h} seems slow. Could you look up the {a} {m}[n: for the last {n} hours]?
Look at {h}: {m}, {a}[n:, {n} hours back]
I need the {m} figures of {h}, the {a} is enough
Monitoring question: {a} value of {m} on server {h}?
For my report, find the {a} {m} that {h} had[n: within {n} hours]
how much {m} did {h} see, {a} please''',
    {'value result': 'num', 'samples points': 'int'},
    ['The {a} {m} on {h} is {0} ({1} samples).'],
)
# ---------------------------------------------------------------- databases, files, text
family_by_line(
    'backup_database dump_db create_backup db_backup make_db_dump snapshot_database export_dump',
    '''
Make a backup of a database
Database dump
Dumps a database to a file. With compression the file gets smaller, but it takes longer.
Back up all tables of a database
Save a snapshot of the data
Writes the content of a database to a backup file
Create a safety copy of a database''',
    dict(
        d=parameter(
            'w3_db',
            'database db db_name name',
            'Name of the database|The database|Which database to save|Database to dump',
        ),
        p=parameter(
            'w3_folder',
            'target path destination folder',
            'Where to write the backup|Target folder|Destination|Folder for the dump',
            True,
        ),
        z=parameter(
            'w3_true',
            'compress gzip compressed zip',
            'Compress the dump|True for a compressed file|Use gzip|Whether to pack it',
            True,
        ),
    ),
    '''
Back up the database {d}[p: to {p}]
make a[z: compressed] dump of {d}[p: in {p}]
backup {d}[z: with compression]
Before the migration, please save a copy of {d}[p: under {p}]
I need a fresh backup of {d}[p: in the folder {p}][z:, compressed please]
Dump the whole {d} database[p: into {p}]
I am about to run a script that I don't fully trust, and if it goes wrong we need a way back, so make a backup of \
the database {d} first[p: and put it in {p}][z:, compressed]
Can you take a snapshot of {d}[z: and compress it]?
db dump {d}[p: -> {p}]
We will drop some tables soon, so create a safety copy of {d} first
Secure the data in {d}[p:, the file should go to {p}]
The database {d} has no backup from today. Make one[z:, gzipped].
Store a[z: zipped] backup of {d}[p: at {p}]
Would you mind backing {d} up[p: to {p}] before I break something?''',
    {'file backup_file path': 'path', 'size_mb megabytes size': 'int'},
    ['The backup is in {0} ({1} MB).', 'Saved {d} to {0}, {1} MB.'],
)
family_by_line(
    'make_archive compress_folder create_archive pack_files archive_folder bundle_folder squash_dir',
    '''
Pack a folder into an archive file
Compress a directory
Creates a zip, tar, 7z or rar file from a folder. The folder itself stays as it is.
Bundle files into one archive
Archive a directory in a chosen format
Make one compressed file of many
Packs a folder, optionally protected by a password''',
    dict(
        p=parameter(
            'w3_folder',
            'folder path directory source dir',
            'Folder to pack|Path of the directory|The source folder|What to compress',
        ),
        f=parameter(
            'enum',
            'format type archive_type kind',
            'Archive format|File type|Kind of archive|Which format',
            False,
            ['zip', 'tar', '7z', 'rar'],
        ),
        w=parameter(
            'w3_pass',
            'password passphrase secret lock_with',
            'Password for the archive|Protect it with this password|Optional passphrase|' 'Secret needed to open it',
            True,
        ),
    ),
    '''
Pack {p} as a {f} file
{f} the folder {p}[w: with the password {w}]
Compress {p} to {f}[w:, password {w}]
I'd like the directory {p} as a {f} archive
make a {f} of {p}[w: and lock it with {w}]
Could you bundle everything in {p} into one {f}?
archive {p}, format {f}[w:, pw {w}]
Please turn the folder {p} into a {f} archive[w: that opens with {w}]
I have to mail {p} to a client. Put it in a {f} file[w: protected by {w}].
Everything below {p} should go in a single {f}
As {f}, please: {p}
Create a {f} archive from the contents of {p}[w:, encrypted using {w}]
The directory {p} takes up too much room, squeeze it into a {f}''',
    {'file archive output': 'path', 'size_kb size': 'w3_big', 'files file_count': 'int'},
    ['{2} files are packed in {0}, {1} KB.'],
)
family_by_line(
    'count_words word_count text_length count_text measure_text wc how_long_is_text',
    '''
Count the words, letters or lines of a text
Word count
Measures how long a text is. Choose the unit that should be counted.
Count characters, words or sentences
Length of a text in a given unit
Text statistics
Tells how many words or letters a passage has''',
    dict(
        t=parameter(
            'w3_prose', 'text input content passage string', 'The text|Text to measure|The passage|Content to count'
        ),
        u=parameter(
            'enum',
            'unit count what mode',
            'What to count|Unit of the count|Counted thing|Words or something else',
            False,
            ['words', 'letters', 'lines', 'sentences', 'vowels'],
        ),
    ),
    '''
How many {u} are in "{t}"?
count the {u}: {t}
Count the {u} in "{t}" for me
"{t}" - how many {u} is that?
number of {u} in '{t}'
Tell me how many {u} this has: {t}
I need to know the number of {u} of the following text: "{t}"
For the form I may only use so many {u}. How many does "{t}" have?
How long is "{t}", counted in {u}?
{u}? "{t}"
Could you count {u} here: "{t}"
My caption is "{t}" and I wonder how many {u} it contains
The magazine is strict about the length of letters from readers, so before I send mine I would like to know how \
many {u} this one has: "{t}"
Measure "{t}" in {u}''',
    {'count result total': 'mins'},
    ['It has {0} {u}.', 'I counted {0} {u}.'],
)
family_by_line(
    'replace_text find_and_replace replace_in_file substitute search_replace sed_replace ' 'swap_words edit_replace',
    '''
Replace a word everywhere in a file
Find and replace
Substitutes one string by another in a text file. It reports how often that happened.
Search for a text in a file and put another in its place
Swap a term for a different one
Changes all occurrences of a string
Text substitution inside one file, case matters unless told otherwise''',
    dict(
        f=parameter(
            'w3_txt', 'file path filename file_path document', 'File to edit|Path of the file|The document|Which file'
        ),
        a=parameter(
            'w3_term', 'find old search pattern old_text', 'Text to find|The old text|What to look for|Search string'
        ),
        b=parameter(
            'w3_term',
            'replace new replacement new_text replace_with',
            'New text|What to put instead|The replacement|Text that takes its place',
        ),
        i=parameter(
            'w3_true',
            'ignore_case case_insensitive any_case nocase',
            'Ignore upper and lower case|Match any case|True to ignore case|Case does not matter',
            True,
        ),
    ),
    '''
Replace "{a}" with "{b}" in {f}
In {f}, change {a} to {b} everywhere[i:, ignoring case]
swap {a} for {b} in the file {f}
sed {f}: {a} -> {b}[i:, case insensitive]
Please substitute "{b}" for "{a}" in {f}
The file {f} still says "{a}", it should say "{b}"
Open {f} and replace every "{a}" by "{b}"[i:, no matter the case]
find "{a}", replace "{b}", file {f}
We renamed {a} to {b}. Update {f} accordingly[i: and ignore case].
Every {a} in {f} must become {b}
I want "{b}" instead of "{a}" throughout {f}[i:, whatever the case]
can you turn all {a} into {b} in {f}?
Instead of "{a}" write "{b}" in the document {f}''',
    {'replacements changed count': 'int', 'status': ['saved', 'done', 'ok', 'written']},
    ['I replaced it {0} times, the file is {1}.', '{0} places in {f} were changed ({1}).'],
)
family_by_line(
    'regex_search find_matches grep_file match_pattern grep regex_find scan_with_regex',
    '''
Find all matches of a regular expression in a file
grep
Searches a file for a pattern. Returns the number of matches and the first one.
Regex search in a text file
Looks for lines that match a pattern
Match a regular expression against the content of a file
Pattern search''',
    dict(
        x=parameter(
            'w3_regex',
            'pattern regex expression regexp re',
            'The regular expression|Pattern to match|Regex|What to search for, as a regex',
        ),
        f=parameter(
            'w3_txt',
            'file path filename source file_path',
            'File to search|Path of the file|The text file|Where to search',
        ),
        n=parameter(
            'small',
            'max_matches limit max_count first_n',
            'At most this many matches|Limit of matches|Stop after so many|Maximum',
            True,
        ),
    ),
    '''
Find all matches of {x} in {f}
grep {x} {f}
Does {f} contain anything that matches `{x}`?
Run the regex {x} over {f}[n:, stop after {n} matches]
Somewhere in {f} there must be an entry that looks like the pattern {x}, at least that is what the error says, so \
search for it please[n: and give me {n} matches at most]
In {f}, look for {x}[n: ({n} matches at most)]
search {f} with the pattern {x}
Which lines of {f} match `{x}`?
I wrote the expression {x}, try it on the file {f}[n: and show the first {n} hits]
Count how often {x} matches in {f}
pattern {x}, file {f}[n:, limit {n}]
Check {f} against the regular expression {x} please
I'm looking for {x} somewhere in {f}[n:, {n} results will do]
What in {f} fits the regex '{x}'?''',
    {'matches count hits': 'int', 'first first_match': 'w3_term'},
    ['There are {0} matches, the first is {1}.'],
)
family_by_line(
    'change_case convert_case recase_text text_case letter_case set_case',
    '''
Change the letter case of a text
Case converter
Rewrites a text in upper case, lower case or another style. Spaces and punctuation stay.
Turn a text into capitals, small letters or title case
Converts the case of a string
Makes letters upper or lower''',
    dict(
        t=parameter(
            'w3_prose', 'text input string value content', 'Text to change|The text|Input string|What to convert'
        ),
        s=parameter(
            'enum',
            'case style mode to',
            'Target case|Which style|The case to use|Letter style',
            False,
            ['upper', 'lower', 'title', 'snake', 'camel', 'kebab'],
        ),
    ),
    '''
Put "{t}" in {s} case
{s} case: {t}
Convert "{t}" to {s} case
Make this {s} case: "{t}"
I need "{t}" written in {s} case
can you change the case of "{t}" to {s}
What does "{t}" look like in {s} case?
For the heading I want {s} case. The text is "{t}".
rewrite '{t}' using {s} case
"{t}" -> {s} case
Please give me back "{t}", but in {s} case
Change this sentence to {s} case for me: {t}
The style guide asks for {s} case here: "{t}"''',
    {'result text output': 'w3_prose'},
    ['Here it is: {0}', '{0}'],
    True,
)
# ---------------------------------------------------------------- security, networks
family_by_line(
    'check_password password_strength is_password_leaked test_password password_audit ' 'rate_password pwned',
    '''
Check how strong a password is
Password strength test
Rates a password and looks it up in known leaks. The password is not stored.
Find out whether a password was leaked
Tells if a password is safe to use
Password audit
Estimates how long it takes to crack a password''',
    dict(
        p=parameter(
            'w3_pass',
            'password candidate secret pw value',
            'Password to test|The password|Candidate password|Secret to rate',
        )
    ),
    '''
Is {p} a good password?
How strong is the password {p} really?
check password {p}
Can I use {p} as my password or is that too weak?
Has the password "{p}" ever been leaked?
test this password: {p}
I've been using {p} for years. Is it still safe?
Rate {p}, I plan to use it as a password
Would anyone guess {p} as a password?
Please find out if {p} shows up in a password leak
pw check "{p}"
How long would it take to crack {p}?
My bank wants a safe password, does "{p}" count as safe?''',
    {'strength rating': ['weak', 'fair', 'strong', 'very weak', 'excellent'], 'leaks times_leaked': 'int'},
    ['The password is {0}, it was found in {1} leaks.', 'It is {0} and appears in {1} leaks.'],
)
family_by_line(
    'check_certificate ssl_check tls_certificate_info cert_expiry inspect_certificate '
    'certificate_status https_check',
    '''
Check the TLS certificate of a domain
SSL check
Reads the certificate of a web site. Shows who issued it and when it expires.
When a certificate runs out
Inspect the https certificate of a host
Certificate lookup for a domain and port
Says whether the certificate of a site is still valid''',
    dict(
        d=parameter(
            'w3_domain', 'domain host site hostname server', 'Domain to check|The host name|Which site|Server name'
        ),
        p=parameter(
            'w3_port',
            'port tcp_port tls_port service_port',
            'Port, usually 443|Port number|TLS port|Where the server listens',
            True,
        ),
    ),
    '''
When does the certificate of {d} expire?
ssl check {d}[p: port {p}]
Is the TLS certificate on {d} still valid?
Check the certificate of {d}[p: on port {p}]
Who issued the certificate for {d}?
My browser warns me about {d}. Please look at its certificate.
Several customers wrote that their browser calls {d} unsafe, although nothing was changed there lately. Have a look \
at the certificate of that site[p: on port {p}] and tell me when it ends.
cert {d}
How many days are left on the {d} certificate?
I want to be sure that https works on {d}[p:, port {p}], inspect the certificate
Look at the certificate that {d} presents[p: at port {p}]
{d}: certificate ok?
Do we have to renew the certificate for {d} soon?
Get me the certificate details of the server {d}[p: listening on {p}]''',
    {'expires valid_until': 'date', 'issuer ca': 'company', 'days_left': 'w3_lines'},
    ['The certificate of {d} is from {1} and expires on {0}, in {2} days.'],
)
family_by_line(
    'revoke_token revoke_api_key disable_token invalidate_key delete_access_token kill_token ' 'token_revoke',
    '''
Revoke an access token
Disable an API key
Makes a token useless at once. A reason can be stored for the audit log.
Invalidate a key that may have leaked
Take away the access of a token
Token revocation
Stops an API key or session from working''',
    dict(
        t=parameter(
            'w3_token', 'token key token_id api_key credential', 'Token to revoke|The key|Id of the token|Which API key'
        ),
        r=parameter(
            'enum',
            'reason cause why note',
            'Why it is revoked|The reason|Cause for the audit log|Why',
            True,
            ['leaked', 'expired', 'unused', 'rotated', 'stolen'],
        ),
    ),
    '''
Revoke the token {t}
{t} was pushed to a public repo by accident, please kill it
disable api key {t}[r:, reason {r}]
Make sure {t} no longer works[r:, it is {r}]
The key {t} should not be accepted any more[r: because it was {r}]
revoke {t}[r: ({r})]
Can you invalidate {t} right now?[r: It got {r}.]
I don't trust {t}, cut off its access
Please withdraw the access token {t}[r: and note that it was {r}]
Nobody should log in with {t} from now on
Take {t} out of service[r:, mark it as {r}]
Kill the credential {t} before somebody uses it[r:, cause: {r}]
One of our contractors left the company on bad terms and probably still has {t} on his laptop, so I want that key \
revoked before the day is over[r: (note: {r})]
We think {t} is in the wrong hands. Block that token[r: as {r}].''',
    {'status state': ['revoked', 'disabled', 'invalid', 'removed'], 'revoked_at time at': 'time'},
    ['The token {t} is {0} since {1}.'],
)
family_by_line(
    'scan_ports port_scan find_open_ports nmap probe_ports check_open_ports list_open_ports',
    '''
Scan a host for open ports
Port scan
Probes a range of ports on one machine. Returns the ports that answer.
Find open TCP ports of an address
See which services a host offers
Network scan of one target
Tests which ports are reachable between a first and a last one''',
    dict(
        h=parameter(
            'w3_target',
            'target host address ip machine',
            'Host or address to scan|The target|IP or host name|Machine to probe',
        ),
        a=parameter(
            'w3_low',
            'from_port first_port start_port port_from',
            'First port|Start of the range|Lowest port|Where to begin',
            True,
        ),
        b=parameter(
            'w3_high',
            'to_port last_port end_port port_to',
            'Last port|End of the range|Highest port|Where to stop',
            True,
        ),
    ),
    '''
Scan {h} for open ports
Which ports are open on {h}?
nmap {h}
port scan {h}[a:, start {a}][b:, end {b}]
Check what {h} is listening on[a:, beginning at port {a}]
I own {h} and want to know its open ports[b: up to {b}]
Run a port scan against {h}[a: from {a}][b: to {b}]
Is anything reachable on {h}[a: from port {a} on]?
Before the audit, please probe {h}[b:, ports up to {b}]
Open ports of {h}?
What services does the machine {h} expose?
Let me see every port that answers on {h}[b:, {b} being the last one to test]
The firewall of {h} is new; find out which ports still respond''',
    {'open_ports open count': 'small', 'first_open port': 'w3_port'},
    ['{0} ports are open, the first one is {1}.', 'I found {0} open ports on {h}, starting with {1}.'],
)
family_by_line(
    'dns_lookup resolve_domain lookup_record dig nslookup get_dns_record query_dns',
    '''
Look up a DNS record of a domain
Resolve a name
Queries the domain name system. Choose the record type to get mail servers, addresses or text entries.
DNS query
Get the A, MX or TXT records of a host
Finds out where a domain points
Name resolution for one record type''',
    dict(
        d=parameter('w3_domain', 'domain name host hostname', 'Domain to look up|The name|Host name|Which domain'),
        t=parameter(
            'enum',
            'type record_type record rr_type',
            'Record type|Type of the entry|Which record|DNS record type',
            False,
            ['A', 'AAAA', 'MX', 'TXT', 'CNAME', 'NS'],
        ),
    ),
    '''
Look up the {t} record of {d}
dig {d} {t}
What is the {t} record for {d}?
{t} records of {d} please
Which {t} entry does {d} have?
Resolve {d}, type {t}
I changed my DNS an hour ago. What {t} record does {d} show now?
Get the DNS entry {t} of the domain {d}
nslookup -type={t} {d}
Does {d} have an {t} record?
Could you query the name servers for {d} and give me the {t} record
Mail to {d} bounces, so please check its {t} record
We moved our web site to another provider last week and some visitors still land on the old server; what does the \
{t} record of {d} say at the moment?
I need the {t} value that is set for {d}''',
    {'value record answer': 'w3_target', 'ttl': 'w3_big'},
    ['The {t} record of {d} is {0} (TTL {1}).'],
)
family_by_line(
    'block_ip ban_address firewall_block deny_ip block_address blacklist_ip',
    '''
Block an IP address in the firewall
Ban an address
Drops all traffic from an address or network. Without hours the ban never ends.
Deny access from one IP
Add a firewall rule that keeps an address out
Keeps unwanted visitors away by their IP''',
    dict(
        i=parameter(
            'w3_cidr',
            'ip address ip_address network source',
            'Address or network to block|The IP|Source address|Which address',
        ),
        h=parameter(
            'w3_hours',
            'hours duration_hours for_hours ban_hours',
            'How long, in hours|Hours until the ban ends|Length of the ban|Duration',
            True,
        ),
    ),
    '''
Block {i}[h: for {h} hours]
ban {i}[h: {h}h]
Please keep {i} out of our network[h: for the next {h} hours]
We are being attacked from {i}, block it[h: for {h} hours]
Add {i} to the firewall blacklist
No more traffic from {i}, please
deny access for {i}[h:, {h} hours]
Someone at {i} tries passwords all night. Shut that address out[h: for {h} hours].
I'd like {i} to be banned[h: during the next {h} hours]
Can you drop all packets coming from {i}?
The firewall should refuse {i} from now on
Put {i} on the block list[h: and lift the ban after {h} hours]
{i} is spamming our forms; lock it out''',
    {'rule_id rule id': 'id', 'status': ['blocked', 'active', 'applied', 'denied']},
    ['Rule {0} is set, {i} is {1}.'],
    True,
)
# ---------------------------------------------------------------- spreadsheets, charts, statistics, numbers, dates
family_by_line(
    'chart_from_file create_chart plot_data draw_graph plot_columns render_chart graph_file visualize',
    '''
Draw a chart from two columns of a data file
Plot data
Makes a picture of a table. One column goes on the x axis, the other on the y axis.
Create a bar, line, pie or scatter chart
Visualise the columns of a spreadsheet
Graph of one column against another
Turn a CSV file into a diagram
Chart generator for tables''',
    dict(
        f=parameter(
            'w3_csv',
            'file data_file path source csv',
            'File with the data|Path of the table|The data file|Source of the chart',
        ),
        k=parameter(
            'enum',
            'chart_type type kind style',
            'Kind of chart|Chart type|How to draw it|Style of the graph',
            False,
            ['bar', 'line', 'pie', 'scatter', 'radar'],
        ),
        x=parameter(
            'w3_col',
            'x x_column x_axis labels',
            'Column for the x axis|X values|Column with the labels|Horizontal axis',
        ),
        y=parameter(
            'w3_col', 'y y_column y_axis values', 'Column for the y axis|Y values|Column with the numbers|Vertical axis'
        ),
    ),
    '''
Make a {k} chart of {y} by {x} from {f}
Plot {y} against {x} as a {k} chart, data in {f}
{k} chart, file {f}, x {x}, y {y}
Use {f} to draw a {k} chart with {x} on the x axis and {y} on the y axis
I'd like to see {y} per {x} in a {k} chart; the numbers are in {f}
From {f}, graph {y} over {x} ({k})
can you visualize {f} with a {k} plot, {x} horizontally and {y} vertically
Please create a {k} diagram showing how {y} depends on {x}, based on {f}
chart {f}: {y} vs {x}, {k}
My boss wants a {k} chart. Take {x} as x and {y} as y from {f}.
Show the column {y} for each {x} of {f} in a {k} chart
A {k} graph of {f} please, {y} on the vertical axis, {x} on the horizontal one
Draw me something for the slides: {k} chart, {y} by {x}, source {f}''',
    {'image file chart_file': 'path', 'points rows': 'int'},
    ['The chart is in {0}, it has {1} points.'],
)
family_by_line(
    'set_cell write_cell update_cell put_value edit_cell cell_write fill_cell',
    '''
Write a number into a cell of a spreadsheet
Set a cell
Changes the value of one cell. The old value is returned.
Update a cell in a sheet
Put a value into a table cell
Edit one field of a workbook
Enter a number at an address such as B7''',
    dict(
        c=parameter(
            'w3_cell',
            'cell address cell_ref ref target',
            'Cell address|The cell|Where to write|Reference, for example C4',
        ),
        v=parameter('num', 'value number new_value content', 'Value to write|New value|The number|What to put in'),
        s=parameter(
            'w3_sheet', 'sheet sheet_name worksheet tab', 'Name of the sheet|Worksheet|Which tab|The sheet', True
        ),
    ),
    '''
Set {c} to {v}[s: in the sheet {s}]
put {v} in cell {c}[s: of {s}]
{c} = {v}[s: ({s})]
Write {v} into {c}[s: on the tab {s}]
Cell {c} should be {v}[s: in {s}]
Please change the value of {c}[s: on sheet {s}] to {v}
The number in {c} is wrong. It must be {v}.
While checking the figures with our accountant we saw that somebody had typed the wrong amount, so please correct \
cell {c}[s: on {s}] to {v}
Enter {v} at {c}[s:, sheet {s}]
In my spreadsheet, fill {c} with {v}
Could you update {c} in the table[s: "{s}"] so that it says {v}
overwrite {c} with {v}[s:, tab {s}]
I want {v} to stand in the cell {c}[s: of the worksheet {s}]
Type {v} in {c}[s:, on {s},] and save the workbook''',
    {'old_value previous': 'num', 'status': ['saved', 'updated', 'ok']},
    ['{c} was {0} before, now it is {v} ({1}).'],
)
family_by_line(
    'describe_numbers list_statistics summarize_values statistic_of stats number_stats basic_stats',
    '''
Compute a statistic of a list of numbers
Statistics
Takes numbers and returns one figure about them. The sum is not among the choices.
Mean, median, range or variance of some values
Describe a series of measurements
Summary figure for a data series
Finds the average or the spread of numbers''',
    dict(
        l=parameter(
            'w3_nums', 'numbers values data series sample', 'The numbers|List of values|Data points|Measurements'
        ),
        s=parameter(
            'enum',
            'statistic measure stat function',
            'Which statistic|What to compute|The measure|Name of the figure',
            False,
            ['mean', 'median', 'mode', 'variance', 'range'],
        ),
    ),
    '''
What is the {s} of {l}?
{s}: {l}
Find the {s} of these numbers: {l}
Compute the {s} for {l}
I measured {l}. What's the {s}?
Give me the {s} of the values {l} please
{l} - {s}?
For my homework I need the {s} of {l}
Could you tell me which {s} the series {l} has
My scores were {l} and I want to know the {s}
I have been timing my way to work for a while and got {l} so far; what is the {s} of that?
Take {l} and work out the {s}
the {s} of {l}, quickly
From the data {l}, determine the {s}''',
    {'result value': 'num'},
    ['The {s} is {0}.', '{0} is the {s} of these numbers.'],
)
family_by_line(
    'greatest_common_divisor gcd common_divisor gcd_of largest_common_factor find_gcd hcf',
    '''
Find the greatest common divisor of integers
GCD
Returns the largest number that divides all the given ones. Works for two or more integers.
Largest common factor
Common divisor of a list of whole numbers
Number theory helper for the gcd
Highest number that goes into every value without remainder''',
    dict(
        l=parameter(
            'w3_ints',
            'numbers integers values list',
            'The whole numbers|Integers|Two or more numbers|Values to compare',
        )
    ),
    '''
What is the greatest common divisor of {l}?
gcd of {l}
gcd({l})
Find the largest number that divides {l}
Which is the biggest common factor of {l}?
I need the greatest common divisor for {l}
Do {l} share a divisor? Give me the largest one.
highest common factor: {l}
Work out the GCD of the numbers {l}
We learn about divisors at school. What is the greatest one that {l} have in common?
Tell me what the largest shared factor of {l} is
I have planks of {l} cm and want to saw equal pieces without waste, so find the greatest common divisor
hcf {l}''',
    {'gcd result divisor': 'small'},
    ['The greatest common divisor is {0}.'],
)
family_by_line(
    'days_between date_difference count_days date_diff days_from_to elapsed_days span_in_days',
    '''
Count the days between two dates
Date difference
How many days lie between a first and a second date. Weekends can be left out.
Number of days from one date to another
Calculate the time span of two calendar dates
Days elapsed
Length of a period in days''',
    dict(
        a=parameter(
            'w3_date_early',
            'start from start_date first_date date1',
            'First date|Start of the period|From date|The earlier day',
        ),
        b=parameter(
            'w3_date_late', 'end to end_date second_date date2', 'Second date|End of the period|To date|The later day'
        ),
        w=parameter(
            'w3_true',
            'workdays_only business_days skip_weekends working_days',
            'Count only working days|Leave out weekends|Business days only|True to skip Saturday and Sunday',
            True,
        ),
    ),
    '''
How many days are there between {a} and {b}?
days from {a} to {b}
Count the[w: working] days between {a} and {b}
{a} - {b}, how many days[w: without weekends]?
I was born on {a}. How many days old was I on {b}?
What is the difference in days between {a} and {b}
How long is it from {a} until {b}[w:, workdays only]?
The contract runs from {a} to {b}, how many[w: business] days is that?
Tell me the number of days that lie between {a} and {b}[w:, leave out the weekends]
date diff {a} {b}
Between {a} and {b}, count the days[w: but skip Saturdays and Sundays]
We moved in on {a} and moved out on {b}; how many days did we live there?
Starting at {a}, how many days pass till {b}?''',
    {'days result': 'w3_big', 'weeks': 'int'},
    ['There are {0} days between them, that is {1} weeks.'],
)
family_by_line(
    'cylinder_volume volume_of_cylinder cylinder tank_volume compute_cylinder solid_volume',
    '''
Volume of a cylinder
Compute how much a round tank holds
Calculates the volume from radius and height. Both must have the same unit.
Cylinder geometry
How much space is inside a cylinder
Get the capacity of a round container''',
    dict(
        r=parameter('w3_measure', 'radius r rad base_radius', 'Radius of the base|The radius|Half the width|Radius'),
        h=parameter('w3_measure', 'height h length depth', 'Height|The height|How tall it is|Length of the cylinder'),
    ),
    '''
What is the volume of a cylinder with radius {r} and height {h}?
cylinder r={r} h={h}
A round tank has a radius of {r} and is {h} high. How much does it hold?
Compute the volume: cylinder, radius {r}, height {h}
Volume of a cylinder {h} tall with radius {r}
If the radius is {r} and the height {h}, what volume does the cylinder have?
I need to know how big a cylinder of height {h} and radius {r} is inside
My candle is a cylinder, {h} high, radius {r}. Get me its volume.
Cylinder volume for radius {r}, height {h} please
Given a height of {h} and a radius of {r}, work out the cylinder's volume
How much water fits into a pipe of radius {r} that is {h} long?
cylinder, {r} radius, {h} height, volume?
We drill a round hole {h} deep with a radius of {r}; how much earth comes out?''',
    {'volume result': 'num'},
    ['The volume is {0}.'],
    True,
)
# ---------------------------------------------------------------- conversions
family_by_line(
    'convert_color color_convert hex_to color_code translate_color parse_hex_color colour_values',
    '''
Convert a hex color to another color model
Color conversion
Turns a hex code into RGB, HSL or CMYK numbers. The leading hash sign may be missing.
Express a colour in another system
Get the components of a web color
Colour code converter
What a hex value means in rgb, hsl, cmyk or hsv''',
    dict(
        c=parameter(
            'w3_hex',
            'hex color hex_code colour code',
            'The hex color|Color code|Hex value of the colour|Colour to convert',
        ),
        m=parameter(
            'enum',
            'to model format target',
            'Target color model|Convert to|Which model|Output format',
            False,
            ['rgb', 'hsl', 'cmyk', 'hsv'],
        ),
    ),
    '''
Convert {c} to {m}
What is {c} in {m}?
{c} in {m}
{m} of {c}
Give me the {m} values for the color {c}
Our brand color is {c}, what is that in {m}?
color {c} -> {m}
I need the {m} code of {c} for the printer
Could you express the hex colour {c} as {m}
The designer sent {c}. I can only type {m}, so please convert it.
As {m}, what would {c} be?
We are having the shop front painted and the paint company does not understand web colors, so tell me what {c} is in {m}
Turn the hex code {c} into {m} please
Which {m} numbers belong to {c}?''',
    {'first a': 'pct', 'second b': 'pct', 'third c': 'pct'},
    ['In {m} it is {0}, {1}, {2}.'],
)
family_by_line(
    'encode_text encode text_encoder to_encoding encode_string string_encode encoder',
    '''
Encode a text in base64, hex or another scheme
Text encoder
Writes a string in a different encoding. The result contains plain ASCII only.
Turn a string into base64, hex, rot13, morse or binary
Encoding of short texts
Encodes a message
Re-writes text so that it can be sent through other channels''',
    dict(
        t=parameter(
            'w3_prose', 'text input string plain message', 'Text to encode|The text|Plain string|Message to encode'
        ),
        s=parameter(
            'enum',
            'encoding scheme format method',
            'Encoding to use|The scheme|Target encoding|How to encode',
            False,
            ['base64', 'hex', 'rot13', 'morse', 'binary'],
        ),
    ),
    '''
Encode "{t}" as {s}
{s} encode: {t}
What is "{t}" in {s}?
Convert "{t}" to {s}
I need the text "{t}" in {s}
to {s}: "{t}"
Please write "{t}" in {s} for me
Can you put '{t}' through {s} encoding
For a puzzle I want "{t}" turned into {s}
Give me the {s} form of "{t}"
"{t}" should be encoded with {s}
The API takes {s} only. Encode this for it: "{t}"
How does "{t}" look once it is {s} encoded?''',
    {'encoded result output': 'w3_token'},
    ['Encoded it is: {0}', '{0}'],
)
# ---------------------------------------------------------------- science
family_by_line(
    'molar_mass molecular_weight mol_mass formula_weight compound_mass get_molar_mass chem_weight',
    '''
Molar mass of a chemical compound
Molecular weight
Adds up the atoms of a formula. If grams are given, the number of moles comes too.
Weight of one mole of a substance
Chemistry calculator for formulas
Grams per mole
Find how heavy a molecule is from its formula''',
    dict(
        f=parameter(
            'w3_formula',
            'formula compound molecule substance',
            'Chemical formula|The compound|Formula, such as H2O|The molecule',
        ),
        g=parameter(
            'w3_measure',
            'grams mass sample_mass sample_g',
            'Mass of the sample in grams|Grams|How much of it there is|Sample mass',
            True,
        ),
    ),
    '''
What is the molar mass of {f}?
molar mass {f}
How many grams does one mole of {f} weigh?[g: I have {g} g of it.]
Get the molecular weight of {f}
{f} g/mol?
I weighed {f} in the lab[g:, {g} grams of it], what is its molar mass?
Work out the formula weight for {f}[g: and use a sample of {g} grams]
How heavy is a molecule of {f}
Tell me the molecular mass of the compound {f}[g:; my sample has {g} g]
In chemistry class we need the molar mass of {f} today
For {f}[g:, {g} grams], calculate the molar mass
Could you add up the atomic weights in {f}?
mol weight of {f}[g: ({g} g)] please''',
    {'molar_mass grams_per_mole result': 'num', 'moles': 'num'},
    ['{f} has {0} g/mol, that makes {1} moles.'],
)
family_by_line(
    'species_info lookup_species find_species animal_or_plant taxonomy get_species organism_lookup ' 'creature_facts',
    '''
Look up an animal, plant or fungus
Species facts
Biology lookup by common or Latin name. Returns the family and the conservation status.
Find data about a living species
Taxonomy of an organism
Is a species endangered, and what is it related to
Nature encyclopedia entry
Gives the biological classification of a creature''',
    dict(
        n=parameter(
            'w3_species',
            'species name organism animal taxon',
            'Name of the species|Common or Latin name|The organism|Animal or plant',
        )
    ),
    '''
Is the {n} endangered?
Which family does the {n} belong to?
species {n}
Look up {n} in the biology database
What kind of creature is {n}?
Tell me something about the species {n}
I think I saw something rare on my walk: {n}. What is known about it?
{n}: family and status
We are preparing a talk on nature for the school and every child picked one species. Mine has no idea about the \
{n}, so what can you find about it?
My daughter wants to know whether the {n} is threatened
taxonomy of {n}
How is {n} classified by biologists?
Get the biological facts for {n}
What is the closest family of {n}, and is it a protected species?''',
    {
        'family group': 'made',
        'status conservation_status': ['endangered', 'safe', 'vulnerable', 'extinct', 'protected', 'common'],
    },
    ['The {n} belongs to the family {0} and is {1}.'],
)
# ---------------------------------------------------------------- medicine
family_by_line(
    'book_doctor doctor_appointment book_appointment schedule_visit see_doctor ' 'request_consultation medical_booking',
    '''
Book an appointment with a doctor
Doctor's visit
Reserves a slot at a practice. Give the day, and the time if it matters.
Arrange a medical consultation
Request a time with a physician or specialist
Make an appointment at a clinic
Schedules a patient with a practitioner''',
    dict(
        s=parameter(
            'w3_doctor',
            'doctor specialist practitioner with_whom provider',
            'Doctor or specialty|Which specialist|Name or kind of doctor|Who to see',
        ),
        d=parameter('w3_date', 'date day when preferred_date', 'Day of the visit|The date|Preferred day|When'),
        h=parameter('w3_clock', 'time hour slot at', 'Time of the visit|Preferred time|Which hour|Slot', True),
        p=parameter(
            'person', 'patient patient_name for_whom who', 'Name of the patient|Who is ill|For whom|The patient', True
        ),
    ),
    '''
Book an appointment with the {s} on {d}[h: at {h}][p: for {p}]
I need to see the {s} on {d}[h:, {h} if possible]
appointment {s} {d}[h: {h}][p: ({p})]
My back hurts. Can you get me in with the {s} on {d}?
Could the {s} take a patient on {d}[h: around {h}]?[p: It is {p}.]
Make a doctor's appointment: {s}, {d}[h:, {h}]
Is there a slot with the {s} on {d}[h: at {h}]? If so, book it[p: for {p}].
On {d} I would like to visit the {s}[h: at {h}]
Please arrange a visit to the {s} for {d}[p:; the patient is {p}]
[p:{p} has a check-up due. ]Schedule the {s} for {d}[h: at {h}]
I've been putting it off, but sign me up with the {s} for {d}[h:, {h}]
get an appointment for {d}[h: at {h}] with the {s} at the clinic
We want {d}[h:, {h},] for a consultation with the {s}''',
    {'time start': 'time', 'appointment_id booking_id': 'id', 'practice clinic': 'resto'},
    ['The appointment with the {s} on {d} is at {0} in {2}, number {1}.'],
)
family_by_line(
    'drug_interactions check_interaction interaction_check drugs_together medicine_check can_i_combine',
    '''
Check whether two medicines interact
Drug interactions
Compares two drugs. The answer tells how serious the interaction is.
Can two medications be taken together
Safety check for a combination of drugs
Looks for dangerous effects between substances''',
    dict(
        a=parameter(
            'w3_drug',
            'drug_a first drug1 medicine',
            'First drug|Name of one medicine|Medication one|The drug taken now',
        ),
        b=parameter(
            'w3_drug',
            'drug_b second drug2 other',
            'Second drug|The other medicine|Medication two|What it is combined with',
        ),
    ),
    '''
Can I take {a} together with {b}?
Does {a} interact with {b}?
{a} and {b} - safe?
check interaction {a} {b}
My doctor gave me {a}, but I already use {b}. Is that a problem?
Are there any known interactions between {a} and {b}?
I took {b} this morning and wonder if {a} is okay now
My grandmother takes {b} every day for years now, and after her visit at the hospital they also wrote {a} on her \
list. Do these two get along?
Is it dangerous to mix {a} with {b}?
Look up whether {a} and {b} go together
A patient on {a} asks for {b}; what is the risk?
What happens if someone combines {a} and {b}?
interactions: {a}, {b}
Before I swallow {a}, tell me if {b} makes that risky''',
    {'severity risk': ['none', 'mild', 'moderate', 'severe'], 'effect note': 'word'},
    ['The risk of {a} with {b} is {0} ({1}).'],
    True,
)
# ---------------------------------------------------------------- government and forms
family_by_line(
    'book_office_slot registry_appointment town_hall_booking citizen_office_slot '
    'book_authority_visit reserve_counter office_appointment',
    '''
Book a slot at a public office
Town hall appointment
Reserves a time at the citizen office. One slot serves one matter only.
Get an appointment with an authority
Make a booking for a government service such as a passport
Reserve a counter at the registry
Appointment with the city administration for a given matter''',
    dict(
        m=parameter(
            'w3_office',
            'matter service purpose topic reason',
            'What it is about|The service needed|Purpose of the visit|Reason for coming',
        ),
        d=parameter('w3_date', 'date day when on', 'Day of the visit|The date|Preferred day|When to come'),
        c=parameter('place', 'office city town branch', 'City of the office|Which office|The town|Branch', True),
        n=parameter('w3_few', 'people persons visitors party', 'Number of people|How many come|Persons|Visitors', True),
    ),
    '''
Book a slot at the town hall for {m} on {d}
{m}, {d}[c:, {c} office]
I need an appointment at the citizen office[c: in {c}] on {d} because of {m}
Can I come in for {m} on {d}[n: with {n} people]?
Get me a counter at the registry[c: of {c}] for {m}, {d}
town hall {d} {m}[n:, {n} persons]
My papers run out soon. Reserve {d} for {m}[c: at the office in {c}].
We would like to sort out {m} with the authorities on {d}[n:; we are {n} people]
On {d} I have time for {m}, please get a slot at the public office
Is there anything free for {m} at the city administration[c: in {c}] on {d}? Then reserve it.
office appointment: {m}, {d}[c:, {c}]
Please make a booking with the authority for {m}[n: for {n} of us] on {d}
I'd like to handle {m} in person, {d} would suit me[c:, the {c} branch]''',
    {'time at': 'time', 'number ticket_number': 'id', 'counter room': 'small'},
    ['Your slot for {m} is at {0}, counter {2}, number {1}.'],
)
family_by_line(
    'application_status form_status check_application case_status where_is_my_application permit_status',
    '''
Status of an application at a public authority
Form status
Tells how far a submitted form has come. The file number is on the receipt.
Check a case at a government office
Find out if a request for a permit was approved
Progress of an official application''',
    dict(
        n=parameter(
            'w3_ref',
            'application_number case_number reference file_number',
            'Number of the application|Case number|Reference on the receipt|File number',
        )
    ),
    '''
What is the status of my application {n}?
application {n}
Has the office decided on case {n}?
Some weeks ago I handed in a form with the number {n}, is there any news?
Check how far my application {n} is
form {n} status
Did they approve {n} yet? It is my permit application.
I have called the office three times and nobody picks up the phone, so could you look up for me whether there is \
any decision on the application with the number {n}?
Where does the case {n} stand?
I'd like to know what the authority did with the file {n}
Is my application, number {n}, still being processed?
The receipt says {n}; please look up what became of that application
Any progress on the official request {n}?
Are there documents missing in application {n}?''',
    {
        'status state': ['received', 'in review', 'approved', 'rejected', 'waiting for documents'],
        'officer contact': 'person',
    },
    ['Application {n} is {0}, ask {1} for more.'],
    True,
)
# ---------------------------------------------------------------- farms and energy
family_by_line(
    'irrigate_field water_field start_irrigation irrigation_run sprinkle water_crops turn_on_sprinklers',
    '''
Water a field
Start the irrigation
Opens the valves of one field for some minutes. It can be told to skip the run if rain is expected.
Run the sprinklers on a plot
Irrigation control for a farm
Gives water to the crops
Starts watering in a zone''',
    dict(
        f=parameter(
            'w3_field', 'field plot zone area field_name', 'Field to water|Name of the plot|Which zone|The area'
        ),
        m=parameter(
            'mins', 'minutes duration runtime length', 'How long, in minutes|Minutes of watering|Duration|Running time'
        ),
        r=parameter(
            'w3_true',
            'skip_if_rain rain_check respect_forecast only_if_dry',
            'Skip the run when rain is expected|Check for rain first|Only water when it stays dry|'
            'True to look at the forecast',
            True,
        ),
    ),
    '''
Water {f} for {m} minutes
irrigate {f} {m} min[r:, skip if it rains]
Run the sprinklers on {f} for {m} minutes[r: unless rain is coming]
The {f} is bone dry, give it {m} minutes of water
Start the irrigation of {f}, {m} minutes[r:, but not if rain is expected]
{m} minutes of water for {f}, please
I want the {f} watered for {m} minutes tonight[r:, only if it stays dry]
Could you open the valves at {f} for {m} minutes?
The plants on the {f} look thirsty; let the water run {m} minutes
It has not rained for weeks and the leaves on {f} are turning yellow, so I would like to have the water on there \
for {m} minutes[r:, as long as no rain is on its way]
sprinklers {f}, {m} minutes
Give the crops on {f} a drink of {m} minutes[r: if no rain is due]
For {m} minutes, turn on irrigation in {f}
We have to irrigate again: {f}, {m} minutes[r:, and mind the rain forecast]''',
    {'liters water_used': 'w3_big', 'status': ['running', 'started', 'skipped', 'queued']},
    ['The irrigation of {f} is {1}, {0} liters are planned.'],
)
family_by_line(
    'record_harvest log_harvest add_yield harvest_entry save_crop_yield register_harvest',
    '''
Record a harvest
Log crop yield
Stores how many kilos of a crop came from a field. Used for the yearly farm report.
Add an entry to the harvest book
Register the amount of a crop that was brought in
Note down the yield of a field''',
    dict(
        c=parameter('w3_crop', 'crop product plant what', 'The crop|What was harvested|Kind of plant|Product'),
        k=parameter('w3_big', 'kilograms kg weight_kg crop_kg', 'Weight in kilograms|Kilos|How much|Amount in kg'),
        f=parameter('w3_field', 'field plot source where', 'Field it came from|The plot|Where it grew|Source', True),
        d=parameter(
            'w3_date', 'date day harvested_on when', 'Day of the harvest|Date|When it was brought in|Harvest date', True
        ),
    ),
    '''
We harvested {k} kg of {c}[f: from {f}][d: on {d}]
log harvest: {c}, {k} kg[f:, {f}]
Record {k} kilos of {c}[d: for {d}]
{k} kg {c}[f: ({f})] into the harvest book
Please note that the {c} brought {k} kg[f: on {f}]
The trailer is full, {k} kilograms of {c}. Enter that as yield[f: of the {f}].
It was a long day and everybody helped, but now all the {c} are in the barn and the scale says {k} kg, so please \
put that in the harvest book[d: for {d}]
Add {k} kg of {c} to our crop records[d: with the date {d}]
Write down the {c} harvest: {k} kg[d:, {d}]
[d:On {d} ]we brought in {c}, {k} kilos in total
How about the farm report? Put in {c} with {k} kg[f: from {f}].
Yield entry for {c}, {k} kg please
Could you register that we cut {k} kg of {c}[f: in the {f}]?
I picked {k} kg of {c}[d: on {d}], save it as harvest''',
    {'entry_id id': 'id', 'season_total total_kg': 'w3_big'},
    ['Saved as {0}, the season total of {c} is {1} kg.'],
    True,
)
family_by_line(
    'submit_meter_reading report_meter meter_reading send_reading enter_meter energy_reading ' 'record_consumption',
    '''
Submit the reading of an energy meter
Meter reading
Reports what the electricity, gas or water meter shows. The date is today if none is given.
Send a meter value to the supplier
Enter the state of a meter
Record energy consumption
Passes on the number on a counter to the utility company''',
    dict(
        m=parameter(
            'w3_meter',
            'meter_id meter meter_number counter device',
            'Number of the meter|Meter id|Which meter|The counter',
        ),
        v=parameter(
            'w3_big', 'reading value count units', 'The reading|Value shown|Number on the display|What the meter says'
        ),
        k=parameter(
            'enum',
            'type energy kind utility',
            'Kind of energy|What is measured|Type of meter|Utility',
            True,
            ['electricity', 'gas', 'water', 'heat'],
        ),
        d=parameter('w3_date', 'date read_on day when', 'Day of the reading|Date|When it was read|Reading date', True),
    ),
    '''
My[k: {k}] meter {m} shows {v}
Submit the reading {v} for meter {m}[d: as of {d}]
meter {m}: {v}[k: ({k})]
Please tell the supplier that counter {m} is at {v}[d: on {d}]
I read {v} on the[k: {k}] meter {m}[d: on {d}]
{v} on meter {m}, pass it on
Report[k: {k}] meter {m} with {v}
Here's my yearly reading: {v}, the meter number is {m}[k:, it is the {k} one]
Can you send in the value {v} for my[k: {k}] meter? The number is {m}.
The[k: {k}] counter with the number {m} says {v}, enter that please
Record meter {m} at {v}[d:, {d}]
I went down to the cellar[d: on {d}] and the meter {m} stood at {v}; submit that
reading {v} meter no {m}[d: date {d}]''',
    {'used consumption since_last': 'int', 'status': ['accepted', 'received', 'saved']},
    ['The reading is {1}, you used {0} units since the last one.'],
)
# ---------------------------------------------------------------- factories
family_by_line(
    'read_probe get_sensor_data plant_sensor query_sensor probe_value latest_reading sensor_latest',
    '''
Read a sensor in the plant
Sensor value
Asks a sensor for its latest measurement. One sensor may measure several quantities.
Get the temperature, pressure or vibration at a measuring point
Current reading of an industrial probe
Polls a sensor and returns what it measures
Latest value from the factory floor''',
    dict(
        s=parameter(
            'w3_sensor', 'sensor sensor_id probe point device', 'The sensor|Sensor id|Name of the probe|Measuring point'
        ),
        q=parameter(
            'enum',
            'quantity measure what channel',
            'What to read|The quantity|Measured value|Channel',
            False,
            ['temperature', 'pressure', 'vibration', 'humidity', 'flow', 'level'],
        ),
    ),
    '''
What is the {q} at {s}?
read {q} from sensor {s}
{s} {q}
Which {q} does {s} report right now?
Get me the current {q} value of {s}
The alarm went off near {s}, what {q} do we have there?
sensor {s}, {q} please
Could you poll {s} for {q}
I want to know the {q} measured by {s}
Is the {q} on {s} normal?
One of the operators heard a strange sound during the night shift and I would like to rule out a problem, so read \
the {q} at {s} for me
Ask {s} what its {q} is
Before we start the line, check the {q} at the probe {s}
Show the latest {q} reading of {s}''',
    {'value reading': 'num', 'unit': ['C', 'bar', 'mm/s', 'percent', 'l/min'], 'time taken_at': 'time'},
    ['At {2} the {q} of {s} was {0} {1}.'],
)
family_by_line(
    'log_defect report_defect add_quality_issue record_scrap defect_entry quality_log '
    'flag_bad_parts file_nonconformity',
    '''
Log a production defect
Quality issue
Records faulty parts from one machine. Parts that cannot be repaired are counted as scrap.
Report bad parts in manufacturing
Add an entry to the quality log
Note a defect found at a machine and how many parts have it
Register rejects of a production line
Nonconformity report for the factory''',
    dict(
        m=parameter(
            'w3_machine', 'machine station line equipment', 'The machine|Where it happened|Machine or line|Station'
        ),
        d=parameter(
            'w3_defect',
            'defect problem fault issue kind',
            'What is wrong|The defect|Kind of fault|Short name of the problem',
        ),
        n=parameter(
            'w3_few', 'count quantity parts pieces', 'How many parts|Number of bad pieces|Affected parts|Quantity'
        ),
        x=parameter(
            'w3_true',
            'scrap scrapped discard is_scrap',
            'The parts are scrap|True if they cannot be repaired|Throw them away|Count as scrap',
            True,
        ),
    ),
    '''
Log {n} parts with {d} on {m}
{m}: {d} ({n})[x:, scrap]
We found {n} pieces with {d} at {m}[x:; they go to scrap]
report defect {d}, machine {m}, {n} parts
Quality log please: {d}, {n} parts, {m}[x:, not repairable]
{m} produced {n} bad parts. The fault is {d}.
During the last inspection we noticed that something is off at {m}: {n} parts had the same fault, namely {d}. Enter \
this in the quality log[x: and count them as scrap].
There's a problem ({d}) on {n} parts from {m}[x: and we have to throw them away]
Can you note down {n} rejects on {m} because of {d}?
Because of {d} I took {n} pieces off {m}, put that in the quality log
Add a defect entry for {m} ({d}, count {n})[x: and book the parts as scrap]
The night shift had {n} cases of {d} on {m}
Please register a quality issue: {n} items from {m} show {d}
At {m} we have {d} again, this time on {n} parts[x:, all scrap]''',
    {'report_id entry id': 'id', 'rejects_today today': 'int'},
    ['Report {0} is saved, {m} has {1} rejects today.'],
)
# ---------------------------------------------------------------- events, polls, votes
family_by_line(
    'buy_event_tickets get_tickets order_tickets book_seats purchase_tickets ticket_purchase ' 'reserve_seats',
    '''
Buy tickets for an event
Order seats
Purchases admission for a concert, show or match. The category decides the price.
Get tickets to a performance
Reserve places at an event in a price category
Ticket shop
Books several seats for one evening''',
    dict(
        e=parameter(
            'w3_event',
            'event show concert event_name performance',
            'Name of the event|The show|Which event|What to attend',
        ),
        n=parameter(
            'w3_few', 'quantity count seats tickets number', 'Number of tickets|How many seats|Count|Tickets to buy'
        ),
        c=parameter(
            'enum',
            'category seat_type class section',
            'Seat category|Kind of seat|Price class|Section',
            True,
            ['standing', 'balcony', 'stalls', 'box', 'gallery'],
        ),
        d=parameter('w3_date', 'date day on evening', 'Day of the event|The date|Which day|When', True),
    ),
    '''
Buy {n} tickets for {e}[c:, {c}][d: on {d}]
{n} tickets {e}[d: {d}]
We want to see {e}[d: on {d}], get us {n} seats[c: in the {c} section]
I'd love to go to {e} with friends, so order {n}[c: {c}] tickets
Are there still {n}[c: {c}] places for {e}? Buy them.
Get {n}[c: {c}] seats at {e}[d: for {d}]
tickets for {e} please, {n} of them[c:, category {c}]
My parents like {e}. Book {n} seats[d: for {d}][c:, {c} if you can].
It is my wife's birthday soon and she has been talking about {e} for months, so please get {n} tickets[c: in the \
category {c}][d: for {d}] before it is sold out
Could you purchase {n} admissions to {e}[d: on {d}]?
Reserve {n} for {e}[c: ({c})]
For {e} I need {n} tickets[d:, the date is {d}]
Sort out {n} tickets to {e} before they are gone
{e}[d:, {d}]: {n} people want seats[c: ({c})], buy them please''',
    {'order_id booking': 'id', 'total price': 'num', 'seats first_seat row': 'small'},
    ['I bought {n} tickets for {e}, order {0}, {1} in total, row {2}.'],
)
family_by_line(
    'create_poll start_poll new_survey make_poll open_vote ask_group launch_survey put_to_vote',
    '''
Create a poll
Start a survey with one question
Asks a group a question and collects the answers. The poll ends on the closing day.
Launch a vote among the members
Make a new opinion poll, with or without names
Opens a question for voting
Set up a quick survey
Let the group decide about something''',
    dict(
        q=parameter(
            'w3_quest',
            'question title text subject',
            'The question|Question to ask|Text of the poll|What people vote on',
        ),
        d=parameter(
            'w3_date',
            'closes_on deadline end_date until',
            'Last day to vote|Deadline|When the poll ends|Closing day',
            True,
        ),
        a=parameter(
            'w3_true',
            'anonymous secret hide_names is_anonymous',
            'Hide who voted|Secret vote|True if names stay hidden|Anonymous poll',
            True,
        ),
    ),
    '''
Create a poll: "{q}"[d: until {d}]
poll "{q}"[a: anonymous]
Ask everybody "{q}?"[d: and close the vote on {d}]
I'd like the group to vote on this: {q}
Start a[a:n anonymous] survey with the question "{q}"[d:, open till {d}]
Let people vote: {q}?
Please set up a quick poll for the team. The question is "{q}"[a: and votes are secret].
make a survey asking "{q}"[d:, deadline {d}]
We can't agree, so put "{q}" to a vote[a:, without names]
New poll[d: ending {d}] - {q}
Could you find out what the members think? Poll them with "{q}"[a:, anonymously]
Open a vote on the question "{q}"[d: which ends on {d}]
"{q}" should be our next poll[a:, nobody should see who voted what]''',
    {'poll_id id': 'w3_pollid', 'link url': 'url'},
    ['The poll {0} is open: {1}', 'People can vote in poll {0} at {1}.'],
)
family_by_line(
    'cast_vote vote submit_vote answer_poll vote_in_poll poll_answer',
    '''
Cast a vote in a poll
Vote
Submits one choice to a running poll. A later vote replaces the earlier one.
Give an answer in a survey
Choose an option in a running vote
Sends a ballot''',
    dict(
        p=parameter(
            'w3_pollid', 'poll_id poll survey vote_id', 'Id of the poll|Which poll|The survey|Number of the vote'
        ),
        c=parameter('w3_choice', 'choice option answer vote', 'What to vote for|The option|Chosen answer|The vote'),
    ),
    '''
Vote for {c} in poll {p}
In {p} I vote {c}
poll {p}: {c}
Put me down for {c} in the poll {p}
My answer to poll {p} is "{c}"
I choose {c}, the poll is {p}
cast my vote in {p} for {c}
Please submit {c} as my vote in {p}
I changed my mind about {p}. My vote goes to {c} now.
I have read all the arguments twice and talked it over with the others, and in the end I am going with {c}, so \
please enter that for me in poll {p}
Can you vote "{c}" on {p} for me?
For the survey {p} pick the option {c}
Let my ballot in {p} say {c}
I'm all for {c}, so register that in poll {p}''',
    {'votes count': 'int', 'leading leader': 'w3_choice'},
    ['Your vote counts. There are {0} votes, {1} leads.'],
    True,
)

# GROUPS and NOT_OPEN: see wide1.py
GROUPS = [
    'book_doctor book_office_slot create_event',
    'create_alert get_metric',
    'get_metric read_probe',
    'read_probe read_sensor',
    'chart_from_file plot_values',
    'replace_text regex_search',
    'set_cell query_table',
    'describe_numbers greatest_common_divisor sum_list',
    'check_password generate_password',
    'create_poll cast_vote',
    'log_defect create_ticket',
    'tail_logs get_metric',
    'scan_ports check_certificate',
    'change_case encode_text',
    'deploy_service restart_service',
    'encode_text translate',
    'application_status get_order',
    'read_file tail_logs',
]
NOT_OPEN = ['buy_event_tickets', 'species_info']
