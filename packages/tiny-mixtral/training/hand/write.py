# Writes cases.jsonl and demo.jsonl: every row below was written by hand.
import json, os, random

HERE = os.path.dirname(os.path.abspath(__file__))


class V:  # several right spellings; the first is the preferred one
    def __init__(self, *alts):
        self.alts = list(alts)


TOOLS = {}


def typ(kind, desc=None, **more):
    d = {'type': kind}
    if desc:
        d['description'] = desc
    d.update(more)
    return d


def S(desc=None, **m):
    return typ('string', desc, **m)


def N(desc=None, **m):
    return typ('number', desc, **m)


def I(desc=None, **m):
    return typ('integer', desc, **m)


def B(desc=None, **m):
    return typ('boolean', desc, **m)


def E(values, desc=None):
    return typ('string', desc, enum=values.split('|'))


def A(items, desc=None, **m):
    return {**typ('array', desc), 'items': items, **m}


def O(props, req=None, desc=None, **m):
    d = typ('object', desc, properties=props)
    if req is None:
        req = list(props)
    if req:
        d['required'] = req
    d.update(m)
    return d


def T(tool, descr, props, req=None, **more):
    assert tool not in TOOLS, tool
    TOOLS[tool] = {'name': tool, 'description': descr, 'parameters': O(props, req, **more)}


# ---- money
T(
    'create_invoice',
    'Create a new invoice for a customer.',
    {
        'customer': S('Customer name'),
        'amount': N('Total, before tax'),
        'currency': E('EUR|USD|GBP'),
        'due_date': S('YYYY-MM-DD', format='date'),
    },
    ['customer', 'amount', 'currency'],
)
T('void_invoice', 'Void an invoice that was sent by mistake.', {'invoice_id': S()})
T(
    'refundPayment',
    'Give a customer their money back for a payment, fully or in part.',
    {'paymentId': S('Payment identifier, e.g. pay_123'), 'amount': N('Leave out to refund everything')},
    ['paymentId'],
)
T(
    'transfer_funds',
    'Move money between two of your own accounts',
    {'from_account': S(), 'to_account': S(), 'amount': N(minimum=0.01)},
)
T('pay_bill', 'Pays a bill to a registered payee.', {'payee': S('Who gets paid'), 'amount': N('Amount to pay')})
T('freeze_card', 'Temporarily block a bank card.', {'last4': S('Last four digits of the card', pattern='^[0-9]{4}$')})
T(
    'split_bill',
    'Work out what each person owes.',
    {
        'total': N('The bill total'),
        'people': I('How many people share it', minimum=1),
        'tip_percent': N('Tip to add, in percent'),
    },
    ['total', 'people'],
)
T(
    'mortgage_payment',
    'Monthly payment of a mortgage.',
    {'principal': N('Amount borrowed'), 'annual_rate': N('Interest rate in percent'), 'years': I('Term')},
)
T(
    'create_price_alert',
    'Notify the user once a share price crosses a level.',
    {'ticker': S('Stock symbol'), 'price': N(), 'direction': E('above|below')},
)
T(
    'place_order',
    'Place a market order at the broker.',
    {'side': E('buy|sell'), 'symbol': S(), 'quantity': I('Number of shares')},
    additionalProperties=False,
)
T('get_quote', 'Latest traded price for a ticker symbol.', {'symbol': S()})
T(
    'donate',
    'Make a donation to a charity.',
    {'charity': S(), 'amount': N('In euros'), 'monthly': B('true to repeat it every month')},
    ['charity', 'amount'],
)
T('approve_expense', 'Approve or reject an expense claim.', {'expense_id': S(), 'approved': B()})
# ---- home
T('lock_door', 'Lock or unlock one of the smart doors.', {'door': E('front|back|garage'), 'action': E('lock|unlock')})
T(
    'set_thermostat',
    'Set the target temperature of a room.',
    {'room': S('Room name'), 'celsius': N('Target in degrees Celsius')},
)
T(
    'set_light',
    'Change a lamp.',
    {'lamp': S('Name of the lamp'), 'color': S('Color name'), 'brightness': I('Percent', minimum=0, maximum=100)},
    ['lamp'],
)
T(
    'robot_vacuum_start',
    'Send the robot vacuum out to clean.',
    {'rooms': A(S(), 'Rooms to clean', minItems=1), 'mop': B('Also mop the floor')},
    ['rooms'],
)
T('arm_alarm', 'Arm the burglar alarm.', {'mode': E('home|away|night', 'Arming mode')})
T(
    'position_blinds',
    'Move the blinds of a room to a position.',
    {'room': S(), 'percent_open': I('0 is closed, 100 is fully open')},
)
T('camera_snapshot', 'Take a still picture with a security camera.', {'camera': S('Camera name')})
T('preheat_oven', 'Preheat the oven.', {'temperature': I(), 'unit': E('C|F')})
T(
    'brew_coffee',
    'Start the coffee machine.',
    {'cups': I('How many cups', minimum=1, maximum=12), 'strength': E('mild|regular|strong')},
    ['cups'],
)
T(
    'start_timer',
    'Start a countdown.',
    {'minutes': N('Length in minutes'), 'label': S('What the timer is for')},
    ['minutes'],
)
T('water_garden', 'Open the valve of one garden zone for a while.', {'zone': I('Zone number'), 'minutes': I()})
T('dispense_food', 'Release food from the automatic pet feeder.', {'grams': I('How much food')})
# ---- devops
T(
    'restart_service',
    'Restart a running service.',
    {'service': S('Service name'), 'environment': E('dev|staging|production')},
)
T(
    'scale_deployment',
    'Set the number of replicas of a Kubernetes deployment.',
    {'deployment': S(), 'replicas': I(minimum=0), 'namespace': S('Default namespace when omitted')},
    ['deployment', 'replicas'],
)
T(
    'tail_logs',
    'Show the last log lines of a service.',
    {'service': S(), 'lines': I('How many lines, 50 if not given')},
    ['service'],
)
T(
    'rollback_release',
    'Roll an app back to an earlier version.',
    {'app': S(), 'version': S('Semantic version, such as 1.4.2')},
)
T('toggle_feature_flag', 'Turn a feature flag on or off', {'flag': S('Flag key'), 'enabled': B()})
T(
    'create_dns_record',
    'Add a DNS record to the zone.',
    {'type': E('A|AAAA|CNAME|TXT|MX'), 'host': S('Record name'), 'value': S('What it points at'), 'ttl': I('Seconds')},
    ['type', 'host', 'value'],
)
T('purge_cache', 'Purge paths from the CDN cache.', {'paths': A(S(), 'Paths, each with a leading slash')})
T('create_webhook', 'Register a webhook endpoint.', {'url': S(format='uri'), 'events': A(E('push|release|issue|star'))})
T('check_certificate', 'Check when the TLS certificate of a host expires.', {'hostname': S()})
T(
    'ping',
    'Ping a host and report the round trip time.',
    {'host': S('Host name or IP'), 'count': I('Number of packets')},
    ['host'],
)
T(
    'scan_ports',
    'Check which of the given TCP ports are open.',
    {'target': S('IP address'), 'ports': A(I())},
    **{'$schema': 'http://json-schema.org/draft-07/schema#'},
)
T('list_containers', 'List docker containers on this machine.', {'all': B('Include stopped containers')}, [])
T(
    'create_branch',
    'Create a git branch.',
    {'name': S('Name of the new branch'), 'base': S('Branch to start from')},
    ['name'],
)
T(
    'merge_pull_request',
    'Merge an open pull request.',
    {'number': I('Pull request number'), 'method': E('merge|squash|rebase')},
    ['number'],
)
T('run_query', 'Run a read-only SQL statement against the warehouse.', {'sql': S()})
T('rename_table', 'Rename a database table.', {'from': S(), 'to': S()})
T('backup_database', 'Dump a database to the backup bucket.', {'database': S()})
# ---- work
T(
    'file_ticket',
    'Open a ticket in the bug tracker.',
    {'title': S(), 'priority': E('low|medium|high|critical'), 'labels': A(S())},
    ['title'],
)
T(
    'assign_ticket',
    'Hand a ticket to a colleague.',
    {'ticket': S('Ticket key, like OPS-12'), 'assignee': S('User name')},
)
T('close_ticket', 'Close a ticket.', {'ticket': S(), 'resolution': E('fixed|duplicate|wontfix')})
T(
    'log_hours',
    'Book working hours on a project.',
    {'project': S(), 'hours': N('Hours worked, fractions allowed'), 'note': S()},
    ['project', 'hours'],
)
T(
    'request_leave',
    'Hand in a leave request.',
    {'kind': E('vacation|sick|parental|unpaid'), 'start': S('First day, YYYY-MM-DD'), 'end': S('Last day, YYYY-MM-DD')},
)
T(
    'book_meeting_room',
    'Reserve a meeting room.',
    {'room': S('Room name'), 'start_time': S('HH:MM, 24 hours'), 'duration_minutes': I()},
    ['room', 'start_time'],
)
T(
    'schedule_message',
    'Post a message to a channel later.',
    {'channel': S('Channel, with the #'), 'text': S('Message text'), 'at': S('When to post it')},
)
T(
    'invite_member',
    'Invite somebody to the workspace by e-mail.',
    {'email': S(format='email'), 'role': E('viewer|editor|admin')},
    ['email'],
)
T(
    'create_user',
    'Create a user account.',
    {'user': O({'name': S('Full name'), 'email': S(), 'role': E('member|admin')}, ['name', 'email'])},
)
T('reset_password', 'Send a password reset link.', {'email': S('Address of the account')})
T(
    'update_lead',
    'Change fields of a sales lead in the CRM.',
    {
        'lead_id': I(),
        'changes': O({'stage': E('new|contacted|won|lost'), 'owner': S('Sales rep'), 'value': N('Deal size')}, []),
    },
)
T(
    'send_for_signature',
    'Send a document to somebody to sign it.',
    {'document': S('File name'), 'signer': O({'name': S(), 'email': S()})},
)
T('create_poll', 'Start a poll in the chat.', {'question': S(), 'options': A(S(), minItems=2)})
T(
    'publish_article',
    'Put an article on the blog.',
    {'slug': S('Slug of the article'), 'draft': B('Keep it hidden'), 'tags': A(S())},
    ['slug'],
)
T(
    'ban_user',
    'Ban a user from the forum.',
    {'username': S(), 'hours': I('Leave out for a permanent ban')},
    ['username'],
)
T('send_sms', 'Send a text message to a phone number.', {'to': S('Phone number'), 'body': S('The text')})
T(
    'add_contact',
    'Save someone in the address book.',
    {'contact': O({'name': S(), 'phone': S(), 'birthday': S()}, ['name'])},
)
# ---- shop and delivery
T('track_parcel', 'Where is a parcel now?', {'tracking_number': S('Number printed on the label')})
T(
    'change_delivery_address',
    'Change where an order that has not shipped yet will be delivered.',
    {'order_id': S(), 'address': O({'street': S('Street and house number'), 'city': S(), 'postcode': S()})},
)
T('apply_coupon', 'Apply a discount code to the current cart.', {'code': S()})
T(
    'add_to_cart',
    'Put a product in the shopping cart.',
    {'product': S('Product name'), 'quantity': I(default=1)},
    ['product'],
)
T('check_stock', 'See if a product is available in a store.', {'product': S(), 'store': S('Store or branch')})
T(
    'print_label',
    'Print shipping labels.',
    {'parcel': O({'recipient': S(), 'country': S(), 'weight_kg': N()}), 'copies': I()},
    ['parcel'],
)
T(
    'order_pizza',
    'Order a pizza for delivery.',
    {'size': E('small|medium|large'), 'toppings': A(S(), 'Toppings')},
    ['size'],
)
# ---- travel and transport
T(
    'search_flights',
    'Find flights between two airports.',
    {
        'origin': S('IATA code'),
        'destination': S('IATA code'),
        'date': S('YYYY-MM-DD'),
        'passengers': O({'adults': I(), 'children': I()}, ['adults']),
    },
    ['origin', 'destination', 'date'],
)
T('flight_status', 'Is a flight on time?', {'flight_number': S('Like LH400')})
T('online_check_in', 'Check a passenger in for a flight.', {'booking_reference': S('Six characters'), 'last_name': S()})
T(
    'rent_car',
    'Reserve a rental car.',
    {'pickup_location': S(), 'days': I('Rental length in days'), 'category': E('economy|suv|van')},
    ['pickup_location', 'days'],
)
T(
    'find_hotel',
    'Find hotels with free rooms.',
    {'town': S(), 'nights': I(), 'pets': B('Only places where pets are allowed')},
    ['town', 'nights'],
)
T(
    'visa_requirements',
    'Tells whether a traveller needs a visa.',
    {'nationality': S('Passport country'), 'destination': S('Country to visit')},
)
T(
    'next_departures',
    'Next buses and trams from a stop.',
    {'stop': S('Name of the stop'), 'line': S('Only this line')},
    ['stop'],
)
T(
    'start_parking',
    'Start a paid parking session.',
    {'plate': S('License plate'), 'zone': S('Parking zone'), 'minutes': I()},
)
T('charge_car', 'Start charging the electric car up to a limit.', {'limit_percent': I(minimum=50, maximum=100)})
T('decode_vin', 'Decode a vehicle identification number.', {'vin': S(minLength=17, maxLength=17)})
T(
    'report_road_damage',
    'Tell the city about damage to a road.',
    {'street': S(), 'problem': E('pothole|broken_light|flooding|fallen_tree')},
)
T(
    'plan_route',
    'Plan a route.',
    {'start': S(), 'end': S(), 'mode': E('car|bike|walk', 'How to travel'), 'avoid_tolls': B()},
    ['start', 'end'],
)
# ---- health
T(
    'log_meal',
    'Add something eaten to the food diary.',
    {'food': S(), 'kcal': I('Calories'), 'meal': E('breakfast|lunch|dinner|snack')},
    ['food', 'meal'],
)
T('log_workout', 'Record a workout.', {'activity': E('running|cycling|swimming|yoga'), 'minutes': I()})
T(
    'log_blood_pressure',
    'Store a blood pressure reading.',
    {'systolic': I('Upper value'), 'diastolic': I('Lower value'), 'pulse': I()},
    ['systolic', 'diastolic'],
)
T('refill_prescription', 'Ask the pharmacy for a refill.', {'rx_number': S('Prescription number')})
T(
    'book_doctor',
    'Make an appointment with a doctor.',
    {'doctor': S(), 'day': S('Day, as said'), 'reason': S()},
    ['doctor', 'day'],
)
T('cancel_appointment', 'Cancel an appointment by its id.', {'appointment_id': S()})
T('calculate_bmi', 'Body mass index.', {'weight_kg': N(), 'height_cm': N()})
T('log_water', 'Track how much water was drunk.', {'ml': I('Millilitres')})
# ---- school, books, language
T(
    'grade_submission',
    'Enter the grade for a piece of homework.',
    {'student': S(), 'points': N('Points out of 100'), 'comment': S('Feedback for the student')},
    ['student', 'points'],
)
T('enroll_student', 'Enroll a student in a course.', {'student_id': S(), 'course': S('Course code')})
T('add_flashcard', 'Add a card to the deck.', {'front': S('What is asked'), 'back': S('The answer')})
T('define_word', 'Look a word up in the dictionary.', {'word': S()})
T('translate', 'Translate text into another language.', {'text': S(), 'target': S('Language to translate into')})
T('find_rhymes', 'Words that rhyme with a word.', {'word': S(), 'max': I()}, ['word'])
T('book_by_isbn', 'Details of a book by its ISBN.', {'isbn': S()})
T('reserve_book', 'Put a library book on hold for pick-up.', {'title': S(), 'branch': S('Library branch')})
T('cite', 'Format a citation for a paper.', {'doi': S('Digital object identifier'), 'style': E('apa|mla|chicago|ieee')})
T(
    'search_papers',
    'Search scientific papers.',
    {'topic': S(), 'from_year': I('Only papers from this year on')},
    ['topic'],
)
# ---- science, nature
T('molar_mass', 'Molar mass of a compound.', {'formula': S('Chemical formula')})
T('element_info', 'Facts about a chemical element.', {'element': S('Name or symbol')})
T('moon_phase', 'Phase of the moon on a date.', {'date': S('ISO date')})
T(
    'iss_passes',
    'When the space station can be seen from a place.',
    {'latitude': N(minimum=-90, maximum=90), 'longitude': N(minimum=-180, maximum=180)},
)
T('tide_times', 'High and low water at a harbour.', {'harbour': S()})
T('air_quality', 'Air quality index of a place.', {'place': S()})
T('find_earthquakes', 'Recent earthquakes in a region.', {'region': S(), 'min_magnitude': N()}, ['region'])
T('pollen_level', 'Pollen in the air for an allergen.', {'area': S(), 'allergen': E('birch|grass|ragweed|olive')})
T('irrigate_field', 'Irrigate a field.', {'field': S('Field name'), 'millimeters': N('Water depth')})
T('record_harvest', 'Write down what was harvested.', {'crop': S(), 'kilograms': N()})
T('identify_plant', 'Name the plant in a photo.', {'image_url': S('Link to the photo')})
# ---- files and media
T('resize_image', 'Resize an image file.', {'file': S(), 'width': I('Pixels'), 'height': I('Pixels')})
T('compress_pdf', 'Make a PDF smaller.', {'path': S(), 'quality': E('low|medium|high')}, ['path'])
T('trim_clip', 'Cut a video clip.', {'clip': S('File name'), 'start': N('Seconds'), 'end': N('Seconds')})
T('rename_file', 'Rename a file.', {'old_name': S(), 'new_name': S()})
T('delete_file', 'Delete a file.', {'path': S('File to delete'), 'permanently': B('Skip the trash')}, ['path'])
T('zip_folder', 'Pack a folder into a zip archive.', {'folder': S(), 'archive': S('Name of the zip file')})
T('shorten_url', 'Make a short link.', {'url': S(), 'alias': S('Wished ending of the link')}, ['url'])
T(
    'generate_password',
    'Generate a random password.',
    {'length': I(), 'symbols': B('Use special characters')},
    ['length'],
)
T('hash_text', 'Compute the hash of a text.', {'text': S(), 'algorithm': E('md5|sha1|sha256')})
# ---- play
T('play_song', 'Play a song.', {'title': S('Song title'), 'artist': S()}, ['title'])
T('set_volume', 'Set the speaker volume.', {'level': I(minimum=0, maximum=100)})
T('sleep_timer', 'Stop the music after some minutes.', {'minutes': I()})
T('cinema_times', 'Showtimes of a movie.', {'movie': S(), 'cinema': S()}, ['movie'])
T('rate_movie', 'Rate a movie with stars.', {'movie': S(), 'stars': I(minimum=1, maximum=5)})
T('watchlist_add', 'Save a film or series to watch later.', {'title': S()})
T('team_score', 'Score of the latest match of a team.', {'team': S()})
T('roll_dice', 'Roll dice.', {'count': I('How many dice'), 'sides': I('Sides of each die')}, ['count'])
T('make_move', 'Play a move on the chess board.', {'move': S('Algebraic notation')})
T('spawn_entity', 'Place a creature in the level.', {'kind': S('Creature'), 'position': O({'x': I(), 'y': I()})})
T(
    'move_arm',
    'Drive the robot arm to a position in millimetres.',
    {'target': O({'x': N(), 'y': N(), 'z': N()}), 'slow': B()},
    ['target'],
)
T('set_motor_speed', 'Set the speed of a motor.', {'motor': S('Motor id'), 'rpm': I('Revolutions per minute')})
T('read_sensor', 'Read the present value of a sensor.', {'sensor_id': S()})
# ---- food
T(
    'find_recipes',
    'Recipes for what is in the fridge.',
    {'ingredients': A(S()), 'max_minutes': I('Longest cooking time'), 'vegetarian': B()},
    ['ingredients'],
)
T('substitute_for', 'What can replace an ingredient.', {'ingredient': S()})
T('pair_wine', 'Suggest a wine for a dish.', {'dish': S()})
T(
    'book_table',
    'Reserve a table in a restaurant.',
    {'restaurant': S(), 'guests': I('Party size'), 'time': S('Time of day')},
)
T('shopping_list_add', 'Add things to the shopping list.', {'items': A(S(), 'Things to buy')})

# ---- second style: names and wording as found in older or sloppier code
T('GetVehicleLocation', 'Returns GPS position of a fleet vehicle', {'vehicleId': S('fleet number of the vehicle')})
T('do_backup_photos', 'backs up a photo album to the NAS', {'album_name': S('album')})
T("kb_search", 'Full text search in the help center knowledge base', {'q': S('search terms')})
T('days-until', 'Number of days from today to a date.', {'date': S('Date in the form YYYY-MM-DD')})
T('nameColor', 'Human name for a hex color.', {'hex': S('With leading #')})
T('tlf_lookup', 'Reverse phone lookup: who owns this number', {'number': S()})

CASES, DEMO = [], []


def unwrap(value, path, alts):
    if isinstance(value, V):
        alts[path] = value.alts
        return value.alts[0]
    if isinstance(value, dict):
        return {k: unwrap(v, f'{path}.{k}' if path else k, alts) for k, v in value.items()}
    return value


def C(name, args, **more):
    alts = {}
    call = {'name': name, 'arguments': unwrap(args, '', alts), **more}
    if alts:
        call['anyOf'] = alts
    return call


def R(tools, user, *calls):
    tools = tools.split()
    random.Random(user).shuffle(tools)  # so that the right tool is not always the first
    expect = {'calls': list(calls)} if calls else {'none': True}
    CASES.append(
        {'id': f'hand-{len(CASES) + 1:03d}', 'tools': [TOOLS[t] for t in tools], 'user': user, 'expect': expect}
    )


def D(user, *calls):
    expect = {'calls': list(calls)} if calls else {'none': True}
    DEMO.append({'id': f'demo-{len(DEMO) + 1:02d}', 'user': user, 'expect': expect})


exec(open(os.path.join(HERE, 'rows.py')).read())
for file, rows in (('cases', CASES), ('demo', DEMO)):
    with open(os.path.join(HERE, file + '.jsonl'), 'w') as out:
        for row in rows:
            out.write(json.dumps(row) + '\n')
print(len(CASES), len(DEMO))
