"""Tool families whose parameters are objects (one level) or small arrays. The last three phrasings of each are held
out.

The names of the fields of an object are placeholders of the phrasings, as the names of parameters are."""

from families.notation import *
from families.pools import *

STREETS = '''\
Oak Street|Mill Lane|Station Road|Hill Avenue|Lake View|Church Road|Park Row|Elm Drive|King Street|River Walk|
Bridge Street|Garden Way|Maple Court|School Lane|High Street|Harbour Road|Castle Street|Cedar Close|Forest Drive|
Market Square|Abbey Road|Sunset Boulevard|North Gate|Cherry Lane|Willow Crescent|Pine Ridge|Queens Parade|
Windmill Way|Orchard Street|Brook Lane'''.replace('\n', '').split('|')
FOODS = '''
milk eggs butter flour sugar salt rice noodles beans onions carrots potatoes garlic spinach lettuce bananas oranges
grapes pears peaches yogurt cream cheese tofu salmon tuna shrimp honey jam coffee tea cocoa oats raisins almonds
walnuts mustard ketchup vinegar pepper basil oregano ginger cumin cinnamon vanilla yeast leeks celery mushrooms
zucchini olives
'''.split()
GOODS = '''
chairs tables lamps mugs plates towels pillows blankets pens notebooks folders staplers cables adapters keyboards
monitors headsets batteries screws hinges brackets filters gaskets valves helmets gloves boots jackets tents ropes
candles frames mirrors shelves baskets buckets brushes ladders hammers drills
'''.split()
MOVES = (
    'squats lunges planks pushups pullups situps burpees deadlifts rows curls dips crunches jumps '
    'sprints presses bridges kicks swings'
).split()
HUES = (
    'red blue green black white yellow orange purple gray pink brown teal navy beige gold silver '
    'violet crimson ivory maroon olive turquoise coral indigo'
).split()
TAGS = '''
urgent draft billing legal finance travel family receipts reviewed archive todo ideas holiday hiring backend
frontend mobile testing research marketing sales support design private shared 2024 2025 final old health garden
music recipes sports books school photos contracts events
'''.split()
CHORES = (
    'dishes laundry vacuuming shopping cooking ironing dusting mopping windows trash lawn weeding '
    'homework babysitting catering decoration invitations music transport tickets slides minutes '
    'budget testing review'
).split()
BRAND = lambda r: Made(r)
KINDS.update(
    n_street=lambda r: '%d %s'
    % (r.randint(1, 240), r.choice(STREETS) if r.random() < 0.7 else Made(r) + r.choice([' Street', ' Road', ' Lane'])),
    n_zip=lambda r: digits(r, r.choice([4, 5, 5, 6])),
    n_food=lambda r: r.choice(FOODS) if r.random() < 0.85 else made(r, 2, 2),
    n_goods=lambda r: r.choice(GOODS) if r.random() < 0.8 else made(r, 2, 2) + 's',
    n_move=lambda r: r.choice(MOVES),
    n_hue=lambda r: r.choice(HUES),
    n_tag=lambda r: r.choice(TAGS) if r.random() < 0.7 else made(r, 2, 3),
    n_chore=lambda r: r.choice(CHORES),
    n_brand=BRAND,
    n_coord=lambda r: r.randint(0, 400),
    n_px=lambda r: r.choice([128, 256, 320, 480, 512, 640, 720, 800, 1024, 1280, 1920, r.randint(50, 2400)]),
    n_qty=lambda r: r.randint(2, 60),
    n_cm=lambda r: r.randint(3, 180),
    n_gram=lambda r: r.choice([50, 100, 200, 250, 500, r.randint(5, 900)]),
    n_first=lambda r: r.choice(FIRST) if r.random() < 0.7 else Made(r),
    n_song=lambda r: KINDS['movie'](r),
    n_theme=lambda r: r.choice(['dark', 'light']),
    n_size=lambda r: r.choice([10, 12, 14, 16, 18, 20, r.randint(8, 30)]),
    n_price=lambda r: r.choice([r.randint(5, 90), r.randint(50, 900), r.randint(1000, 5000)]),
)
JSON_TYPES.update(
    n_coord='integer',
    n_px='integer',
    n_qty='integer',
    n_cm='number',
    n_gram='number',
    n_size='integer',
    n_price='number',
)


nested_family(
    'create_shipment ship_parcel new_shipment send_parcel book_shipment createShipment',
    'Create a shipment|Ships a parcel to an address|'
    'Book a parcel with the carrier. Give the address and the weight.|Send a package to somebody|'
    'New shipment order|Hands a parcel over to the courier',
    dict(
        a=object_parameter(
            'address to recipient destination deliver_to',
            'Where it goes|Address of the receiver|Delivery address|Recipient and address',
            dict(
                who=parameter(
                    'person', 'name full_name person recipient_name', 'Name|Who gets it|Name of the receiver'
                ),
                st=parameter(
                    'n_street', 'street street_address line1 address_line', 'Street and number|The street|Street line'
                ),
                ci=parameter('place', 'city town locality', 'City|Town|The city'),
            ),
        ),
        w=parameter('num', 'weight weight_kg kg mass', 'Weight in kg|How heavy, in kilograms|The weight'),
    ),
    'Ship a {w} kg parcel to {who}, {st}, {ci}|Send a package of {w} kg to {who} at {st} in {ci}|'
    'I have a parcel for {who}, {st}, {ci}. It weighs {w} kg, please send it.|'
    'new shipment: {who}, {st}, {ci}, {w} kg|create a shipment to {who} in {ci}, {st}, weight {w}|'
    'please ship this {w} kg box to {st}, {ci}, for {who}|'
    'The box weighs {w} kg and goes to {who} at {st}, {ci}. Can you book the shipment?|'
    'parcel, {w} kg, going to {who}; address {st}, {ci}|'
    'Get a {w} kg parcel on its way to {who} who lives at {st} in {ci}|'
    'I need to send {w} kg to {who}, {st}, {ci}|'
    'Book a shipment for {who} ({st}, {ci}), {w} kg|'
    'ship to {ci}, {st}, name on the door is {who}, {w} kg|'
    'Could you arrange a parcel of {w} kg to {who}? The address is {st}, {ci}.',
    {'tracking tracking_number': 'id', 'price cost': 'num'},
    ['The parcel to {who} is booked, tracking number {0}, price {1}.'],
)
nested_family(
    'register_customer add_customer new_customer create_client customer_create signup_customer',
    'Register a customer with the address|Adds a customer to the shop|'
    'Create a client record. The address has a street, a postal code and a city.|New customer|'
    'Stores a customer and where they live|Sign up a client',
    dict(
        n=parameter('person', 'name customer_name full_name client', 'Name of the customer|Full name|Who it is'),
        a=object_parameter(
            'address billing_address home location',
            'Home address|Where the customer lives|The address|Postal address',
            dict(
                st=parameter('n_street', 'street line1 street_line', 'Street|Street and number'),
                z=parameter('n_zip', 'zip postal_code postcode zip_code', 'Postal code|Zip code'),
                ci=parameter('place', 'city town', 'City|Town'),
            ),
        ),
    ),
    'Register {n}, {st}, {z} {ci}|Add a new customer: {n}, living at {st}, {z} {ci}|'
    'new client {n}, address {st}, {ci} {z}|'
    'Please create a customer record for {n}. The address is {st}, {z} {ci}.|'
    '{n} wants to become a customer. They live at {st} in {ci}, postal code {z}.|'
    'sign up {n}, {st}, {z}, {ci}|'
    'Put {n} into the customer list with the address {st}, {z} {ci}|'
    'customer {n}, street {st}, zip {z}, city {ci}, please register|'
    'We have a new customer called {n} from {ci}, zip {z}, street {st}|'
    'add {n} as a client, {st}, {ci}, {z}|Enter {n} as a customer; home is {st}, {z} {ci}|'
    'Could you register someone? Name {n}, street {st}, postcode {z}, town {ci}.|I want {n} in the '
    'system as a customer, address {st}, {ci}, zip code {z}',
    {'customer_id id': 'id', 'status': ['active', 'created', 'new']},
    ['{n} is registered as {0}, status {1}.'],
)
nested_family(
    'draw_line add_line line_between plot_line canvas_line make_line',
    'Draw a line on the canvas|Line from one point to another|'
    'Draws a straight line. Points have x and y.|Connect two points|Adds a line to the picture|'
    'Straight line',
    dict(
        p=object_parameter(
            'start from point1 begin',
            'First point|Where the line starts|Start point',
            dict(
                x1=parameter('n_coord', 'x left', 'x|Horizontal position'),
                y1=parameter('n_coord', 'y top', 'y|Vertical position'),
            ),
        ),
        q=object_parameter(
            'end to point2 finish',
            'Second point|Where the line ends|End point',
            dict(
                x2=parameter('n_coord', 'x left', 'x|Horizontal position'),
                y2=parameter('n_coord', 'y top', 'y|Vertical position'),
            ),
        ),
        c=parameter('n_hue', 'color colour stroke line_color', 'Color of the line|Which color|The color', True),
    ),
    'Draw a [c:{c} ]line from ({x1}, {y1}) to ({x2}, {y2})|'
    'line from {x1},{y1} to {x2},{y2}[c: in {c}]|'
    'Connect the point {x1}/{y1} with {x2}/{y2}[c:, color {c}]|'
    'Please draw a straight line that starts at x {x1}, y {y1} and ends at x {x2}, y {y2}[c:, {c}]|'
    'I want a [c:{c} ]line between ({x1},{y1}) and ({x2},{y2})|'
    'add a [c:{c} ]line {x1} {y1} to {x2} {y2}|'
    'From {x1}, {y1} a line to {x2}, {y2}[c:, make it {c}]|'
    'put a [c:{c} ]line on the canvas, start ({x1}, {y1}), end ({x2}, {y2})|'
    'draw from {x1}/{y1} to {x2}/{y2}[c: in {c}]|'
    'Can you join ({x1}, {y1}) and ({x2}, {y2}) with a [c:{c} ]line?|'
    'make a line, start at {x1},{y1}, stop at {x2},{y2}[c:, colour {c}]|'
    'A line please: from ({x1};{y1}) to ({x2};{y2})'
    "|Would you draw me a [c:{c} ]line going from x={x1}, y={y1} to x={x2}, y={y2}?",
    {'length': 'num', 'shape_id id': 'id'},
    ['The line {1} is drawn, its length is {0}.'],
)
nested_family(
    'place_bulk_order order_items bulk_order submit_order order_goods purchase_items',
    'Order several items|Place an order of many products|'
    'Orders goods from the supplier. Each item has a product and a quantity.|Bulk order|'
    'Buy a list of items|Sends a purchase order with its lines',
    dict(
        i=objects_parameter(
            'items lines products positions',
            'The items|What to order|Lines of the order|Items with quantities',
            dict(
                g=parameter('n_goods', 'product name article item', 'Product|Name of the product'),
                q=parameter('n_qty', 'quantity count qty amount', 'How many|Quantity'),
            ),
            '{q} {g}|{q} {g}|{q} x {g}|{g} x {q}|{g}: {q}',
            lo=1,
            hi=3,
        )
    ),
    'Order {i}|We need {i} for the warehouse, please order them|Place a bulk order: {i}|'
    'Buy {i} from the supplier|please order {i} for us|I would like to order {i}|'
    'new order with {i}|can you get us {i}|Our stock is low. Order {i} today.|'
    'put in an order for {i}|Please submit a purchase order with {i}|'
    "the shop is out again, we want {i} from the supplier|Send the supplier an order of {i}",
    {'order_id id order': 'id', 'total price': 'num'},
    ['Order {0} is placed, the total is {1}.'],
)
nested_family(
    'add_tags tag_document label_file set_tags apply_labels tagFile',
    'Add tags to a document|Puts labels on a file|Tag a file. Takes the path and a list of tags.|'
    'Attach keywords|Label documents|Adds one or more tags to something stored',
    dict(
        p=parameter('path', 'path file document file_path', 'Path of the file|Which file|The document'),
        t=list_parameter('n_tag', 'tags labels keywords tag_list', 'The tags|List of tags|Labels to add', lo=1, hi=4),
    ),
    'Tag {p} with {t}|Add the tags {t} to {p}|label {p} as {t}|Please put {t} on {p} as tags|'
    '{p} should have the tags {t}|tags for {p}: {t}|I want {p} tagged {t}|'
    'Attach the labels {t} to the file {p}|set the labels {t} on {p}|'
    'mark the document {p} with {t}|give {p} the keywords {t}|'
    'The file {p} is missing its tags, they are {t}|Could you add {t} as labels to {p}?',
    {'tag_count count': 'small', 'status': ['saved', 'ok', 'updated']},
    ['The tags are {1}, {p} has {0} of them now.'],
)
nested_family(
    'invite_guests send_invites invite_people add_attendees invite_all invite_by_email',
    'Invite people to an event|Sends invitations by email|'
    'Invite guests. Needs the event and the email addresses.|Add attendees|'
    'Mail an invitation to every address|Event invitations',
    dict(
        e=parameter('title', 'event event_name title meeting', 'Name of the event|Which event|The event'),
        m=list_parameter(
            'email', 'emails guests attendees addresses', 'Email addresses|Who to invite|List of guests', lo=1, hi=3
        ),
    ),
    'Invite {m} to {e}|Send an invitation for {e} to {m}|please add {m} as guests of {e}|'
    '{e}: invite {m}|I want {m} at {e}, send them invitations|invitations for {e} go to {m}|'
    'Can you invite {m} to the event {e}?|We are planning {e}. Invite {m}.|'
    'invite the following people to {e}: {m}|'
    'Mail invites for {e} to {m}|get {m} on the guest list of {e}|'
    'The attendees of {e} are {m}, please invite them|Ask {m} to come to {e}',
    {'sent invited': 'small', 'status': ['sent', 'queued']},
    ['{0} invitations to {e} are {1}.'],
)
nested_family(
    'resize_image scale_image image_resize change_image_size set_image_size resizePicture',
    'Resize an image|Changes the size of a picture|'
    'Scale an image file to a size in pixels. The size has width and height.|Image resize|'
    'Make a picture larger or smaller|Sets the pixel size of an image',
    dict(
        p=parameter('path', 'path image file image_path', 'Path of the image|The picture|Image file'),
        s=object_parameter(
            'size dimensions target options',
            'New size|The size in pixels|Width and height',
            dict(
                w=parameter('n_px', 'width w', 'Width in pixels|The width'),
                h=parameter('n_px', 'height h', 'Height in pixels|The height'),
            ),
        ),
    ),
    'Resize {p} to {w} x {h}|make the picture {p} {w} by {h} pixels|'
    'Scale {p} to a width of {w} and a height of {h}|I need {p} at {w}x{h}|'
    'change the size of {p} to {w} x {h} px|{p} should be {w} pixels wide and {h} pixels high|'
    'Please resize the image {p}: width {w}, height {h}|set {p} to {w} by {h}|'
    'can you scale the photo {p} to {h} pixels high and {w} wide|'
    'The image {p} is too big, bring it to {w} x {h}|'
    'shrink or grow {p} so that it is {w} wide and {h} tall|new size for {p}: {w} x {h}|'
    'Could I have {p} with {w} pixels across and {h} down?',
    {'file output': 'path', 'kb size_kb': 'int'},
    ['The image is now {0}, {1} kB.'],
)
nested_family(
    'filter_products product_filter browse_catalog filter_items search_catalog find_in_shop',
    'Filter the catalog|Find products by color and price|'
    'Browse the shop with filters. All filters are in one object.|Product filter|'
    'Shows the goods that match some filters|Narrow down the product list',
    dict(
        g=parameter('n_goods', 'category product kind type', 'What kind of product|The category|Product type'),
        f=object_parameter(
            'filters filter criteria where',
            'Filters|What must match|Conditions',
            dict(
                c=parameter('n_hue', 'color colour', 'Color|Wanted color'),
                m=parameter('n_price', 'max_price price_max up_to max', 'Highest price|Price limit'),
                b=parameter('n_brand', 'brand maker', 'Brand|Made by', True),
            ),
        ),
    ),
    'Show me {c} {g} under {m}[b: from {b}]|Find {g} in {c}, at most {m}[b:, brand {b}]|'
    'I am looking for {c} {g} for less than {m}[b:, made by {b}]|{g}, {c}, up to {m}[b:, {b} only]|'
    'which {c} {g} cost no more than {m}[b: and are from {b}]?|'
    'Do you have {g} in {c} below {m}[b: by {b}]?|'
    'filter {g}: color {c}, max price {m}[b:, brand {b}]|'
    'I want to buy {c} {g}[b: from {b}] but not over {m}|'
    'browse {g} that are {c} and cheaper than {m}[b:, brand {b}]|'
    'list {c} {g}[b: by {b}], price limit {m}|my budget is {m} and I need {c} {g}[b: made by {b}]|'
    'Are there any {g} in {c}[b: from {b}] that stay under {m}?|only {c} {g} please, {m} at '
    'most[b:, from {b}]',
    {'count matches': 'int', 'best top': 'phrase'},
    ['There are {0} matches, the best one is {1}.'],
)
nested_family(
    'split_bill share_bill bill_splitter divide_costs split_costs settle_bill',
    'Split a bill between people|Share the costs of a group|'
    'Divides a total by the people in the list. Returns the share of each.|Bill splitter|'
    'Who owes what|Splits an amount evenly among names',
    dict(
        a=parameter('num', 'total amount bill sum', 'Total of the bill|The amount|How much in all'),
        p=list_parameter(
            'n_first', 'people names persons friends', 'Who shares it|Names of the people|The people', lo=2, hi=4
        ),
    ),
    'Split a bill of {a} between {p}|{p} share {a}, who pays what?|Divide {a} among {p}|'
    'We were {p} and the dinner cost {a}, split it|split {a}: {p}|'
    'The total was {a}. Share it between {p}.|please split the costs of {a} for {p}|'
    'how much does each of {p} pay if the bill is {a}|bill {a}, people {p}|'
    '{a} has to be divided between {p}|Settle the bill: {a} for {p}|'
    'The check says {a}, and at the table were {p}. What does each one owe?|'
    'work out the shares of {p} for a total of {a}',
    {'share each': 'num', 'rest remainder': 'num'},
    ['Each one pays {0}, the rest is {1}.'],
)
nested_family(
    'plan_route route_stops plan_stops multi_stop_route route_planner order_stops',
    'Plan a route with several stops|Route through a list of places|'
    'Finds the way along the given stops, in their order.|Multi stop route|'
    'Plans a trip over many cities|Route planner',
    dict(
        s=list_parameter(
            'place', 'stops places waypoints cities', 'The stops|Places in order|List of places', lo=3, hi=4
        ),
        m=parameter(
            'enum',
            'mode vehicle by travel_mode',
            'How to travel|Kind of transport|Vehicle',
            True,
            ['car', 'bike', 'train'],
        ),
    ),
    'Plan a route through {s}[m: by {m}]|I want to visit {s}[m: by {m}], plan the route|'
    'route: {s}[m:, {m}]|Find the way along {s}[m: with the {m}]|'
    'We go to {s}[m: by {m}]. Which route is it?|make a route with the stops {s}[m:, by {m}]|'
    'my trip has these stops: {s}[m:, and I take the {m}]|'
    'please plan a [m:{m} ]tour over {s}|What is the best [m:{m} ]route that stops in {s}?|'
    'stops {s}[m:, mode {m}]|Show me a [m:{m} ]trip passing {s}|'
    'If I travel[m: by {m}] to {s}, what does the route look like?|Put {s} into one [m:{m} ]route',
    {'km distance': 'int', 'hours': 'small'},
    ['The route has {0} km and takes {1} hours.'],
)
nested_family(
    'block_room reserve_room_slot room_block hold_room book_room_slot block_space',
    'Block a room for a time window|Holds a room from one time to another|'
    'Reserve a room. The window has a start and an end.|Room block|Keeps a meeting room free|'
    'Takes a room out of use for some hours',
    dict(
        r=parameter('room', 'room space place_name where', 'Which room|The room|Name of the room'),
        w=object_parameter(
            'window slot period time_range',
            'Time window|From when to when|The slot',
            dict(
                a=parameter('time', 'start from begins', 'Start|Start time'),
                b=parameter('time', 'end to until', 'End|End time'),
            ),
        ),
    ),
    'Block the {r} from {a} to {b}|Keep the {r} free between {a} and {b}|hold the {r}, {a} to {b}|'
    'I need the {r} from {a} until {b}|Reserve the {r} for me, start {a}, end {b}|'
    'between {a} and {b} nobody may use the {r}, block it|{r} {a} - {b}, block please|'
    'Please take the {r} out of use from {a} to {b}|'
    'can you reserve the {r} starting at {a} and ending at {b}|'
    'The {r} is needed from {a} till {b}, book that slot|'
    'we want the {r} to ourselves from {a} to {b}|Set a block on the {r}: begins {a}, ends {b}|'
    'Could the {r} be held for us between {a} and {b}?',
    {'block_id id': 'id', 'status': ['blocked', 'reserved', 'ok']},
    ['The {r} is {1} from {a} to {b}, id {0}.'],
)
nested_family(
    'create_playlist new_playlist make_playlist playlist_create build_playlist add_playlist',
    'Create a playlist|Make a new playlist from songs|'
    'Builds a playlist. Give it a name and the titles.|New playlist|'
    'Collects some songs under a name|Saves a list of songs',
    dict(
        n=parameter('phrase', 'name title playlist_name', 'Name of the playlist|Title|How it is called'),
        s=list_parameter(
            'n_song', 'songs tracks titles items', 'The songs|Titles of the tracks|List of songs', lo=1, hi=3
        ),
    ),
    'Create a playlist "{n}" with {s}|Make a playlist called "{n}" from {s}|'
    'new playlist "{n}": {s}|Put {s} into a new playlist named "{n}"|'
    'I want a playlist "{n}" that has {s}|playlist "{n}" with the songs {s} please|'
    'Build me the playlist "{n}", tracks are {s}|Can you collect {s} in a playlist "{n}"?|'
    'save {s} as the playlist "{n}"|Start a playlist under the name "{n}" and add {s}|'
    'These go into a fresh playlist called "{n}": {s}|'
    'For the party, make a playlist "{n}" holding {s}|name it "{n}" and fill the playlist with {s}',
    {'playlist_id id': 'id', 'minutes length': 'mins'},
    ['The playlist {0} is ready, it runs {1} minutes.'],
)
nested_family(
    'record_exercises save_sets record_training add_training track_exercises training_entry',
    'Record a training session|Save the exercises of a training|'
    'Records what was done in the gym. Each set has an exercise and the repetitions.|Training log|'
    'Write down a workout|Stores exercises with their repetitions',
    dict(
        s=objects_parameter(
            'sets exercises entries moves',
            'The sets|What was done|Exercises with repetitions',
            dict(
                e=parameter('n_move', 'exercise name move', 'Exercise|Name of the exercise'),
                n=parameter('n_qty', 'reps repetitions count', 'Repetitions|How often'),
            ),
            '{n} {e}|{n} {e}|{n} x {e}|{e} x {n}|{e}, {n} reps',
            lo=1,
            hi=3,
        )
    ),
    'Log my workout: {s}|I did {s}, write it down|Today I managed {s}|'
    'record {s} in my training log|workout {s}|Please save my training, it was {s}|'
    'just finished {s}, log it|add {s} to my workouts|my exercises were {s}|Training done: {s}|'
    'Put {s} in the gym diary|I went to the gym and did {s}, please track it|'
    'Write {s} into my workout log',
    {'calories kcal': 'int', 'workout_id id': 'id'},
    ['Workout {1} is saved, you burned {0} calories.'],
)
nested_family(
    'mix_paint paint_mixer mix_colors blend_paint mix_pigments color_mix',
    'Mix paint from parts|Blends several colors|'
    'Mixes pigments by weight. A part has a color and grams.|Paint mixer|'
    'Makes a color out of others|Combine paints into one bucket',
    dict(
        p=objects_parameter(
            'parts colors pigments ingredients',
            'The parts|Colors with grams|What to mix',
            dict(
                c=parameter('n_hue', 'color colour pigment', 'Color|Which color'),
                g=parameter('n_gram', 'grams weight g amount', 'Grams|How many grams'),
            ),
            '{g} grams of {c}|{g} g {c}|{g}g of {c}|{c} ({g} g)',
            lo=2,
            hi=3,
        )
    ),
    'Mix {p}|Blend {p} for the wall|Please mix paint from {p}|I want a paint made of {p}|'
    'mix me {p}|paint: {p}|combine {p} in one bucket|Can you blend {p} together?|'
    'The recipe for my wall is {p}, mix that|stir {p} into one paint|'
    'For the fence we need a mix of {p}|Take {p} and make paint of it|'
    'what do I get when you mix {p}?',
    {'result color': 'made', 'total_grams grams': 'int'},
    ['You get {0}, {1} grams.'],
)
nested_family(
    'set_user_preferences update_preferences save_settings user_settings change_preferences setPrefs',
    'Change the preferences of a user|Save user settings|'
    'Updates language, theme and font size of an account. Only what is given changes.|'
    'User settings|Stores how a user wants the app to look|Preferences',
    dict(
        u=parameter('id', 'user_id user account id', 'Id of the user|Which account|The user'),
        s=object_parameter(
            'preferences settings options prefs',
            'The settings|What to change|Preferences',
            dict(
                l=parameter('lang', 'language lang', 'Language|Interface language'),
                t=parameter('enum', 'theme appearance', 'Theme|Look', False, ['dark', 'light']),
                f=parameter('n_size', 'font_size text_size', 'Font size|Size of the text', True),
            ),
        ),
    ),
    'Set user {u} to {l} and the {t} theme[f:, font size {f}]|'
    'User {u} wants {l} and a {t} theme[f: with text size {f}]|'
    'change the preferences of {u}: {l}, {t}[f:, size {f}]|'
    'Please switch account {u} to {l}, {t} theme[f:, font {f}]|'
    'for {u} save language {l}, theme {t}[f:, font size {f}]|'
    'settings of user {u}: language {l}, theme {t}[f: and font size {f}]|'
    'I want account {u} to be in {l} with the {t} look[f: and letters of size {f}]|'
    'give user {u} the {t} theme and {l} as the language[f:, text size {f}]|'
    'update {u}, {t} theme, {l}[f:, font size {f}]|'
    'account {u} should use {l} and be {t}[f:, with size {f} text]|'
    'User {u} asked for the {t} theme in {l}[f: with font size {f}]|'
    'make it {t} and {l} for the account {u}[f:, letters in size {f}]|'
    'Could you put {u} on {l} and choose the {t} theme[f:, and set the font to {f}]?',
    {'status': ['saved', 'updated', 'ok'], 'version': 'small'},
    ['The settings of {u} are {0}, version {1}.'],
)
nested_family(
    'plot_values draw_chart bar_chart plot_series make_chart chart_numbers',
    'Draw a chart of numbers|Plot some values|Makes a bar chart. Takes a title and the numbers.|'
    'Bar chart|Turns a list of numbers into a picture|Chart a series',
    dict(
        t=parameter('phrase', 'title name caption', 'Title of the chart|Caption|What it shows'),
        v=parameter('list', 'values numbers data series', 'The numbers|Values to plot|Data points'),
    ),
    'Plot {v} with the title "{t}"|Draw a bar chart called "{t}" of {v}|chart "{t}": {v}|'
    'I need a chart titled "{t}" with the values {v}|make a chart from {v}, caption "{t}"|'
    'Please plot the numbers {v} as "{t}"|Show {v} as bars, the title is "{t}"|'
    'can you chart {v} under the title "{t}"|'
    'graph the series {v} and name it "{t}"|The numbers are {v}. Make a chart "{t}" of them.|'
    'A picture with bars for {v}, titled "{t}"|"{t}" should be the title, and the bars {v}|'
    'put {v} in a bar chart with "{t}" on top',
    {'file image': 'path', 'max highest': 'int'},
    ['The chart is in {0}, the highest value is {1}.'],
)
nested_family(
    'shopping_add add_groceries grocery_list add_to_shopping_list buy_list shoppingListAdd',
    'Add things to the shopping list|Puts groceries on the list|'
    'Adds one or more items to the list for the supermarket.|Grocery list|Remember what to buy|'
    'Items for the shopping list',
    dict(
        i=list_parameter(
            'n_food', 'items groceries things products', 'What to buy|The items|List of groceries', lo=1, hi=4
        )
    ),
    'Add {i} to the shopping list|put {i} on the shopping list|We are out of {i}|I need to buy {i}|'
    'shopping list: {i}|please remember {i} for the supermarket|'
    'we have no more {i}, add that to the groceries|groceries: {i}|'
    'Next time at the store we need {i}|could you write {i} on my shopping list|'
    "don't let me forget to buy {i}|Get {i} onto the grocery list|"
    'The fridge has no {i} left, put it on the list',
    {'items total': 'small', 'list': ['weekly', 'home', 'family']},
    ['The {1} list has {0} items now.'],
)
nested_family(
    'allocate_budget split_budget assign_budget budget_plan distribute_money',
    'Distribute a budget|Gives money to departments|'
    'Plan the budget. Each share has a department and an amount.|Budget plan|'
    'Assigns amounts to teams|Divides the money of the year',
    dict(
        y=parameter('n_year', 'year fiscal_year for_year', 'The year|Which year|Fiscal year'),
        s=objects_parameter(
            'shares allocations lines parts',
            'The shares|Department and amount|Parts of the budget',
            dict(
                d=parameter('n_dept', 'department team unit', 'Department|Team'),
                m=parameter('n_money', 'amount money value', 'Amount|How much'),
            ),
            '{m} for {d}|{m} to {d}|{d} {m}|{d}: {m}',
            lo=1,
            hi=3,
        ),
    ),
    'Allocate the {y} budget: {s}|For {y} we plan {s}, save the budget|budget {y}: {s}|'
    'Distribute the money of {y} like this: {s}|in {y} the departments get {s}|'
    'Please assign {s} in the budget of {y}|The plan for {y} is {s}|set the budget for {y} to {s}|'
    'we agreed on {s} for the year {y}|'
    'Budget year {y}, shares are {s}|Give out the {y} money as follows: {s}|'
    'Next comes {y}: {s}, put that in the budget plan|Enter {s} as the budget of {y}',
    {'total sum': 'int', 'status': ['saved', 'approved', 'draft']},
    ['The budget of {y} is {1}, the total is {0}.'],
)
KINDS.update(
    n_year=lambda r: r.randint(2020, 2035),
    n_dept=lambda r: r.choice(
        'sales marketing design support finance legal research logistics production training security '
        'hiring facilities quality media'.split()
    ),
    n_money=lambda r: r.choice([500, 1000, 2500, 4000, 8000, 12000, r.randint(300, 90000)]),
)
JSON_TYPES.update(n_year='integer', n_money='number')

# never in training
nested_family(
    'compare_cities city_comparison compare_places cities_compare',
    'Compare some cities|Cost of living of several cities|'
    'Compares the cities in the list. Names the cheapest one.|City comparison',
    dict(c=list_parameter('place', 'cities places towns', 'The cities|Cities to compare|List of places', lo=2, hi=4)),
    'Compare {c}|Which of {c} is the cheapest?|How do {c} compare?|compare the cities {c}|'
    'I might move to one of {c}, compare them for me|comparison of {c} please|'
    'Is it cheaper to live in one of {c}?|show me how {c} differ|put {c} next to each other|'
    'Rank {c} by cost of living|'
    "We are thinking about {c}. Which city costs the least?|city comparison: {c}",
    {'cheapest winner': 'place', 'index score': 'int'},
    ['The cheapest is {0} with an index of {1}.'],
    held=True,
)
nested_family(
    'cut_board saw_board board_to_size order_cut',
    'Cut a board to size|Sends a cutting job to the saw|'
    'Saws a piece of wood. The size has length, width and thickness in millimetres.|Board cutter',
    dict(
        w=parameter('n_wood', 'wood material kind', 'Kind of wood|The material|Which wood'),
        b=object_parameter(
            'size dimensions measures board',
            'The size|Measures of the board|Dimensions in mm',
            dict(
                l=parameter('n_px', 'length l', 'Length|Length in mm'),
                u=parameter('n_mm', 'width w', 'Width|Width in mm'),
                h=parameter('n_mm', 'thickness t', 'Thickness|Thickness in mm'),
            ),
        ),
    ),
    'Cut a board of {w}, {l} x {u} x {h} mm|'
    'I need a piece of {w}, {l} long, {u} wide and {h} thick|saw me a {w} board {l}x{u}x{h}|'
    'board cut to size please: {w}, length {l}, width {u}, thickness {h}|'
    'For the shelf I want {w}, {l} by {u} by {h}|{w} board, {l} mm long, {u} mm wide, {h} mm thick|'
    'can you cut {w} to {l} x {u}, thickness {h}?'
    '|My board should be {l} long, {u} wide, {h} thick and made of {w}|'
    'order a cut: {w}, {l} / {u} / {h}|'
    'Send this to the saw: {w}, {l} mm in length, {u} mm in width, {h} mm thick|'
    'One board in {w} please, measures {l} x {u} x {h}|'
    'Could I get {w} cut {l} long and {u} wide with a thickness of {h}?',
    {'job job_id': 'id', 'price cost': 'num'},
    ['The job is {0}, the price is {1}.'],
    held=True,
)
KINDS.update(
    n_wood=lambda r: r.choice(
        'oak pine birch maple walnut ash beech cherry larch spruce teak elm cedar fir bamboo plywood'.split()
    ),
    n_mm=lambda r: r.randint(8, 600),
)
JSON_TYPES.update(n_mm='integer')
nested_family(
    'assign_chores distribute_tasks share_chores give_tasks',
    'Assign chores to people|Who does which task|'
    'Saves the chores of the week. Each entry has a person and a chore.|Chore plan',
    dict(
        a=objects_parameter(
            'assignments entries plan',
            'Who does what|Entries with person and chore|The plan',
            dict(
                p=parameter('n_first', 'person name who', 'Person|Who does it'),
                c=parameter('n_chore', 'chore task job', 'Chore|What to do'),
            ),
            '{p} does {c}|{c} for {p}|{p}: {c}|{p} takes {c}',
            lo=1,
            hi=3,
        )
    ),
    'Chores this week: {a}|Assign the chores: {a}|plan: {a}|Please save who does what: {a}|'
    'We decided that {a}|the chore plan is {a}|for the party {a}, write that down|task list: {a}|'
    'We split the housework, so {a}, please save it|Put this in the chore plan: {a}|'
    'distribute the tasks as follows: {a}|'
    "everyone helps, {a}",
    {'plan_id id': 'id', 'open count': 'small'},
    ['Plan {0} is saved, {1} tasks are open.'],
    held=True,
)
