"""The first 46 tool families. The last name, description and phrasing of each is held out."""

from families.notation import *
from families.pools import *

family(
    'get_weather weather current_weather get_current_weather fetch_weather weather_now check_weather',
    'Get the current weather for a city|Current weather at a place|'
    'Returns the weather of a location|Look up weather conditions|'
    'Weather right now in a given city|Tells the weather',
    dict(
        c=city_parameter(),
        u=parameter('enum', 'unit units scale', 'Temperature unit|Unit to use|Scale', True, ['celsius', 'fahrenheit']),
    ),
    "What's the weather in {c}?|how is the weather in {c}|"
    'What is the weather like in {c}[u: in {u}]?|weather {c}|Is it raining in {c}?|'
    'Tell me the weather in {c}[u: in {u}]|Do I need an umbrella in {c}?|'
    'How warm is it in {c}[u:, in {u}]?|Is it cold in {c} right now?|'
    'What are the weather conditions in {c}[u: in {u}]?',
    {'temperature temp temp_c': 'temp', 'condition sky weather': COND},
    ['It is {0} degrees and {1} in {c}.'],
)
family(
    'get_forecast forecast weather_forecast fetch_forecast forecast_days',
    'Weather forecast for the next days|Get the forecast for a city|'
    'Predict the weather for some days|Multi day weather forecast',
    dict(
        c=city_parameter(),
        n=parameter('days', 'days num_days count day_count', 'Number of days|How many days|Days to forecast'),
    ),
    'Give me the {n} day forecast for {c}|What will the weather be in {c} over the next {n} days?|'
    'forecast for {c}, {n} days|How will the weather be in {c} for the coming {n} days?|'
    'Show a forecast of {n} days for {c}|I am going to {c} for {n} days, what is the forecast?',
    {'high max': 'temp', 'low min': 'small', 'summary outlook': COND},
    ['In {c} it will be {2}, with a high of {0} and a low of {1}.'],
)
family(
    'convert_currency currency_converter exchange_money currency_exchange convert_money fx_convert',
    'Convert an amount of money from one currency to another|Currency conversion|'
    'Exchange money between currencies|Convert between currencies|'
    'Compute the value of an amount in another currency',
    dict(
        a=parameter('num', 'amount value sum quantity', 'Amount of money|The amount|How much|Amount to convert'),
        f=parameter(
            'cur', 'from from_currency source base', 'Source currency|Currency to convert from|From currency code'
        ),
        t=parameter('cur', 'to to_currency target quote', 'Target currency|Currency to convert to|To currency code'),
    ),
    'Convert {a} {f} to {t}|How much is {a} {f} in {t}?|What is {a} {f} in {t}?|'
    'Change {a} {f} into {t}|{a} {f} to {t}|I have {a} {f}, how many {t} is that?|'
    'exchange {a} {f} for {t}|Tell me what {a} {f} is worth in {t}',
    {'result converted amount': 'num', 'rate': 'num'},
    ['{a} {f} is {0} {t}.'],
)
family(
    'convert_units unit_converter convert_unit measure_convert unit_convert convert_measurement',
    'Convert a value between units|Unit conversion|Convert measurements|'
    'Change a quantity from one unit to another|Converts physical units',
    dict(
        a=parameter('num', 'value amount quantity number', 'The value|Value to convert|Number to convert|Quantity'),
        f=parameter('u1', 'from_unit from source_unit unit_from', 'Source unit|Unit to convert from|From unit'),
        t=parameter('u2', 'to_unit to target_unit unit_to', 'Target unit|Unit to convert to|To unit'),
    ),
    'Convert {a} {f} to {t}|How many {t} are {a} {f}?|What is {a} {f} in {t}?|{a} {f} in {t}|'
    'Turn {a} {f} into {t}|Please express {a} {f} in {t}|How many {t} are there in {a} {f}?',
    {'result value converted': 'num'},
    ['{a} {f} is {0} {t}.'],
)
family(
    'calculate calculator evaluate calc math_eval compute do_math',
    'Evaluate a math expression|Calculate the value of an expression|A simple calculator|'
    'Compute arithmetic|Does math',
    dict(
        e=parameter(
            'expr',
            'expression expr formula input',
            'The expression|Math expression|Expression to evaluate|Formula to compute',
        )
    ),
    'What is {e}?|Calculate {e}|compute {e}|How much is {e}?|Evaluate {e}|{e}|Can you work out {e}|'
    'solve {e}|What does {e} equal?',
    {'result value answer': 'num'},
    ['{e} = {0}', 'The result is {0}.'],
)
family(
    'add add_numbers sum_two plus addition',
    'Add two numbers|Adds a and b|Sum of two numbers|Addition of two values',
    dict(
        a=parameter('num', 'a x first num1', 'First number|First value'),
        b=parameter('num', 'b y second num2', 'Second number|Second value'),
    ),
    'Add {a} and {b}|What is the sum of {a} and {b}?|What is {a} plus {b}?|add {b} to {a}|'
    'sum {a} and {b}|How much is {a} plus {b}?',
    {'result sum total': 'num'},
    ['The sum is {0}.'],
)
family(
    'multiply multiply_numbers times product_of mul',
    'Multiply two numbers|Product of two numbers|Multiplies a by b|Multiplication of two values',
    dict(
        a=parameter('num', 'a x first num1', 'First number|First factor'),
        b=parameter('num', 'b y second num2', 'Second number|Second factor'),
    ),
    'Multiply {a} by {b}|What is the product of {a} and {b}?|What is {a} times {b}?|'
    'multiply {a} and {b}|How much is {a} times {b}?',
    {'result product': 'num'},
    ['The product is {0}.'],
)
family(
    'get_time time_in_city current_time world_clock local_time get_local_time',
    'Get the current time in a city|Local time at a place|What time it is somewhere|World clock|'
    'Tells the current local time',
    dict(c=city_parameter()),
    'What time is it in {c}?|current time in {c}|Tell me the time in {c}|'
    'What is the local time in {c}?|time in {c}?|Is it already late in {c}?|'
    'what time do they have in {c} now',
    {'time local_time now': 'time'},
    ['It is {0} in {c}.'],
)
family(
    'get_distance distance distance_between calculate_distance route_distance',
    'Distance between two cities|Calculate the distance from one place to another|'
    'How far two places are apart|Get the travel distance',
    dict(
        f=parameter('place', 'from origin start from_city', 'Start city|Origin|Where to start'),
        t=parameter('place', 'to destination end to_city', 'End city|Destination|Where to go'),
    ),
    'How far is {f} from {t}?|What is the distance between {f} and {t}?|distance from {f} to {t}|'
    'How far is it from {f} to {t}?|How many km from {f} to {t}?|'
    'I want to drive from {f} to {t}, how long is the way?',
    {'km distance distance_km': 'int'},
    ['It is {0} km from {f} to {t}.'],
)
family(
    'get_stock_price stock_price quote_stock stock_quote share_price',
    'Get the current stock price|Price of a share|Look up a stock by symbol|' 'Returns the latest quote for a ticker',
    dict(s=parameter('ticker', 'symbol ticker stock code', 'Ticker symbol|Stock symbol|The ticker')),
    'What is the stock price of {s}?|How is {s} trading?|price of {s} stock|Get me a quote for {s}|'
    'How much is one share of {s}?|stock {s}|What does a {s} share cost?',
    {'price last': 'num', 'change': 'num'},
    ['{s} is at {0}.'],
)
family(
    'create_event add_event schedule_event calendar_add new_event add_to_calendar',
    'Create a calendar event|Add an event to the calendar|Schedule an appointment|' 'Put something on the calendar',
    dict(
        t=parameter('title', 'title name summary event', 'Title of the event|Event name|What it is'),
        d=parameter('date', 'date day when on', 'Date of the event|The day|Which day'),
        h=parameter('time', 'time start_time at hour', 'Start time|Time of the event|When it starts', True),
    ),
    'Schedule {t} on {d}[h: at {h}]|Add {t} to my calendar for {d}[h: at {h}]|'
    'Create an event {t} on {d}[h: at {h}]|put {t} on my calendar {d}[h:, {h}]|'
    'Book {t} for {d}[h: at {h}]|I have {t} on {d}[h: at {h}], please put it in my calendar',
    {'status': ['created', 'ok', 'confirmed', 'added'], 'event_id id': 'id'},
    ['I have added {t} on {d}. The id is {1} ({0}).'],
)
family(
    'set_timer start_timer timer countdown create_timer',
    'Start a countdown timer|Set a timer|Timer for some minutes|Starts a timer',
    dict(m=parameter('mins', 'minutes duration mins length', 'Minutes|Length in minutes|How many minutes')),
    'Set a timer for {m} minutes|Start a {m} minute timer|timer {m} minutes|'
    'Remind me in {m} minutes|Wake me in {m} minutes|count down {m} minutes',
    {'status': ['started', 'running', 'ok'], 'timer_id id': 'id'},
    ['The timer {1} for {m} minutes is {0}.'],
)
family(
    'set_alarm alarm create_alarm wake_up',
    'Set an alarm|Alarm at a given time|Create an alarm clock entry|Wakes the user at a time',
    dict(h=parameter('time', 'time at alarm_time when', 'Alarm time|Time to ring|When to ring')),
    "Set an alarm for {h}|Wake me up at {h}|alarm at {h}|I need to get up at {h}|Please wake me at {h}",
    {'status': ['set', 'ok', 'active'], 'alarm_id id': 'id'},
    ['Your alarm {1} at {h} is {0}.'],
)
family(
    'translate translate_text translation translator to_language',
    'Translate text into another language|Translate a text|Translates a sentence|Language translation',
    dict(
        t=parameter('text', 'text input sentence content', 'Text to translate|The text|Sentence to translate'),
        l=parameter(
            'lang', 'target_language language to lang', 'Target language|Language to translate to|The language'
        ),
    ),
    'Translate "{t}" to {l}|How do you say "{t}" in {l}?|translate "{t}" into {l}|'
    'What is "{t}" in {l}?|Say "{t}" in {l}|I need "{t}" in {l}|'
    'Give me the {l} translation of "{t}"',
    {'translation result text': 'made'},
    ['In {l} that is: {0}', '{0}'],
)
family(
    'search_docs doc_search search_documents find_docs search_documentation',
    'Search the documentation|Find documents about a topic|Search internal documents|' 'Full text search in the docs',
    dict(
        q=parameter('phrase', 'query q search_query text', 'Search query|What to search for|The query'),
        n=parameter('small', 'limit max_results top_k count', 'Maximum number of results|How many results|Limit', True),
    ),
    'Search the docs for {q}[n:, {n} results]|Find documents about {q}[n:, at most {n}]|'
    'What do the docs say about {q}?|search documentation: {q}[n:, limit {n}]|'
    'Look up {q} in the documentation|Do we have a document on {q}?|show me [n:{n} ]docs about {q}',
    {'title document': 'phrase', 'count total hits': 'int'},
    ['I found {1} documents. The best one is {0}.'],
)
family(
    'web_search search_web google search_internet internet_search',
    'Search the web|Find pages on the internet|Web search|Look something up online',
    dict(q=parameter('phrase', 'query q search_term keywords', 'Search query|Search terms|What to look for')),
    'Search the web for {q}|google {q}|Look up {q} online|find pages about {q} on the internet|'
    'search online for {q}|What can you find on the web about {q}?',
    {'title top_result': 'phrase', 'url link': 'url'},
    ['The top result is {0}: {1}'],
)
family(
    'send_email email mail_send send_mail compose_email',
    'Send an email|Send a mail to someone|Email a person|Sends an email message',
    dict(
        t=parameter('email', 'to recipient address email', 'Recipient address|Email address|Who to send it to'),
        s=parameter('phrase', 'subject title topic', 'Subject line|Subject of the mail|The subject'),
        b=parameter('text', 'body text message content', 'Body of the mail|Mail text|The message', True),
    ),
    'Send an email to {t} about {s}[b: saying "{b}"]|Email {t} with subject {s}[b: and body "{b}"]|'
    'mail {t} about {s}[b:: "{b}"]|Write an email to {t}, subject {s}[b:, text "{b}"]|'
    'Send {t} a mail with the subject {s}[b: and the text "{b}"]',
    {'status': ['sent', 'queued', 'delivered'], 'message_id id': 'id'},
    ['The email to {t} is {0}, id {1}.'],
)
family(
    'send_message message_send text_message send_sms chat_message',
    'Send a text message|Message someone|Send an SMS to a person|Sends a chat message',
    dict(
        p=parameter('person', 'recipient to contact person', 'Who gets the message|Recipient|Name of the contact'),
        t=parameter('text', 'text message body content', 'Message text|The message|What to say'),
    ),
    'Text {p} "{t}"|Send a message to {p}: {t}|Tell {p} "{t}"|message {p} saying {t}|'
    'Send {p} the message "{t}"|Let {p} know: {t}',
    {'status': ['sent', 'delivered', 'queued'], 'id message_id': 'id'},
    ['Your message to {p} was {0} ({1}).'],
)
family(
    'add_todo todo_add create_task add_task new_todo',
    'Add an item to the todo list|Create a task|Put a task on the list|Adds a todo',
    dict(t=parameter('title', 'item task title text', 'The task|What to do|Task text')),
    'Add {t} to my todo list|Put {t} on my list|todo: {t}|Create a task: {t}|'
    'I need to remember {t}, add it to my tasks|new task {t}',
    {'id task_id': 'id', 'open_tasks total': 'small'},
    ['Done. Task {0} is added, you now have {1} open tasks.'],
)
family(
    'set_light light_control switch_light control_lights lights',
    'Turn the lights on or off|Control the light in a room|Switch a lamp|Light switch',
    dict(
        r=parameter('room', 'room area zone where', 'The room|Which room|Room name'),
        s=parameter('enum', 'state power action mode', 'On or off|The state|Switch state', False, ['on', 'off']),
    ),
    'Turn {s} the light in the {r}|Turn the {r} lights {s}|switch {s} the {r} light|'
    'lights {s} in the {r}|Please turn {s} the lamp in the {r}|{r} light {s}',
    {'status': ['ok', 'done'], 'watts power_use': 'int'},
    ['The light in the {r} is now {s} ({0}, {1} watts).'],
)
family(
    'set_thermostat set_temperature thermostat heating_control adjust_heating',
    'Set the thermostat|Set the target temperature of a room|Control the heating|' 'Change the room temperature',
    dict(
        r=parameter('room', 'room zone area', 'The room|Which room|Room name'),
        t=parameter('temp', 'temperature temp degrees target', 'Target temperature|Degrees|Temperature to set'),
    ),
    'Set the {r} to {t} degrees|Heat the {r} to {t}|make the {r} {t} degrees|'
    'Set the temperature in the {r} to {t}|I want {t} degrees in the {r}|thermostat {r} {t}',
    {'status': ['ok', 'set', 'heating'], 'current now': 'temp'},
    ['The {r} is set to {t} degrees, now it is {1} ({0}).'],
)
family(
    'get_order order_status lookup_order get_order_status find_order',
    'Look up an order|Get the status of an order|Find an order by its id|Order lookup',
    dict(o=parameter('id', 'order_id id order number', 'Order id|The order number|Id of the order')),
    'Where is my order {o}?|What is the status of order {o}?|Look up order {o}|order {o} status|'
    'Has order {o} shipped?|Check on my order {o}|I have not received order {o} yet',
    {'status state': ['shipped', 'pending', 'delivered', 'packed', 'returned'], 'eta arrives': 'date'},
    ['Order {o} is {0}, expected {1}.'],
)
family(
    'search_flights find_flights flight_search flights lookup_flights',
    'Search for flights|Find flights between two cities|Flight search by date|' 'Looks up plane connections',
    dict(
        f=parameter('place', 'from origin departure from_city', 'Departure city|Origin|Where to fly from'),
        t=parameter('place', 'to destination arrival to_city', 'Arrival city|Destination|Where to fly to'),
        d=parameter('date', 'date day departure_date when', 'Date of the flight|Travel date|Day'),
    ),
    'Find flights from {f} to {t} on {d}|Search a flight from {f} to {t} for {d}|'
    'I want to fly from {f} to {t} on {d}|flights {f} to {t} {d}|'
    'Are there flights from {f} to {t} on {d}?|Book me a plane from {f} to {t} {d}',
    {'flight number': 'id', 'price cost': 'int'},
    ['Flight {0} costs {1}.'],
)
family(
    'find_hotels search_hotels hotel_search hotels',
    'Find hotels in a city|Search for a hotel room|Hotel search|Looks up places to stay',
    dict(
        c=city_parameter(),
        n=parameter(
            'small', 'nights num_nights stay_length duration', 'Number of nights|How many nights|Length of stay'
        ),
    ),
    'Find a hotel in {c} for {n} nights|I need a room in {c} for {n} nights|'
    'hotels in {c}, {n} nights|Search hotels in {c} for {n} nights|'
    'Where can I stay in {c} for {n} nights?',
    {'hotel name': 'resto', 'price cost': 'int'},
    ['You can stay at {0} for {1}.'],
)
family(
    'book_table reserve_table restaurant_booking make_reservation',
    'Book a table at a restaurant|Reserve a table|Make a restaurant reservation|Table booking',
    dict(
        r=parameter('resto', 'restaurant place name venue', 'Restaurant name|Name of the place|Which restaurant'),
        n=parameter('small', 'people guests party_size persons', 'Number of people|How many guests|Party size'),
        h=parameter('time', 'time at hour when', 'Time|Time of the booking|When'),
    ),
    'Book a table at {r} for {n} at {h}|Reserve a table for {n} people at {r} at {h}|'
    'table for {n} at {r}, {h}|I want to eat at {r} with {n} people at {h}|'
    'Get us a table for {n} at {r} at {h}',
    {'status': ['confirmed', 'booked', 'ok'], 'code confirmation': 'id'},
    ['Your table at {r} is {0}, code {1}.'],
)
family(
    'play_music play_song music_play start_music',
    'Play a song|Play music by an artist|Start playing a track|Music player',
    dict(
        s=parameter('movie', 'song title track name', 'Song title|The song|Track name'),
        a=parameter('person', 'artist by singer band', 'Artist name|Who sings it|The artist'),
    ),
    'Play {s} by {a}|I want to hear {s} by {a}|put on {s} by {a}|Start the song {s} by {a}|'
    'play the track {s} from {a}',
    {'status': ['playing', 'started'], 'length duration': 'time'},
    ['{s} by {a} is {0} ({1}).'],
)
family(
    'define_word dictionary define lookup_word word_definition',
    'Get the definition of a word|Dictionary lookup|Define a word|Meaning of a word',
    dict(w=parameter('word', 'word term query entry', 'The word|Word to define|Term')),
    'What does {w} mean?|Define {w}|definition of {w}|What is the meaning of {w}?|'
    'Look up the word {w}|explain the word {w}',
    {'definition meaning': 'phrase'},
    ['{w} means {0}.'],
)
family(
    'get_news news latest_news news_search headlines',
    'Get the latest news about a topic|News headlines|Find news articles|Recent news on a subject',
    dict(t=parameter('phrase', 'topic subject about query', 'Topic|News topic|The subject')),
    'What is the news about {t}?|Latest news on {t}|news {t}|Any headlines about {t}?|'
    'Show me news on {t}|What happened with {t}?',
    {'headline title': 'phrase', 'source': 'company'},
    ['{1} writes: {0}.'],
)
family(
    'find_recipe recipe_search get_recipe recipes',
    'Find a recipe|Search recipes for a dish|How to cook something|Recipe lookup',
    dict(d=parameter('dish', 'dish food name meal', 'Name of the dish|The dish|What to cook')),
    "Find a recipe for {d}|How do I cook {d}?|recipe for {d}|I want to make {d}|How is {d} made?",
    {'minutes time': 'mins', 'main_ingredient ingredient': 'word'},
    ['It takes {0} minutes, the main ingredient is {1}.'],
)
family(
    'get_user find_user lookup_user user_info get_customer',
    'Look up a user|Get the profile of a person|Find a customer by name|User lookup',
    dict(n=parameter('person', 'name user user_name customer', 'Name of the user|The user|Full name')),
    'Look up the user {n}|Who is {n}?|find user {n}|Show me the profile of {n}|'
    'Get the customer {n}|I need the data of {n}',
    {'email mail': 'email', 'city': 'place'},
    ['The email is {0}, the city is {1}.'],
)
family(
    'create_ticket open_ticket new_ticket report_issue file_bug',
    'Create a support ticket|Open a ticket|Report a problem|File an issue',
    dict(
        t=parameter('phrase', 'title subject summary issue', 'Title of the ticket|The problem|Short summary'),
        p=parameter(
            'enum', 'priority severity level urgency', 'Priority|How urgent|Level', False, ['low', 'medium', 'high']
        ),
    ),
    'Open a {p} priority ticket about {t}|Create a ticket for {t} with {p} priority|'
    'new ticket: {t}, {p}|Report {t} as a {p} issue|File a bug: {t}, priority {p}',
    {'ticket_id id ticket': 'id', 'status': ['open', 'new', 'created']},
    ['Ticket {0} is {1}.'],
)
family(
    'read_file open_file get_file file_read load_file',
    'Read a file|Get the content of a file|Open a file and return its text|Loads a file from disk',
    dict(p=parameter('path', 'path file filename file_path', 'File path|Path of the file|The file')),
    "Read the file {p}|What is in {p}?|open {p}|Show me the content of {p}|cat {p}|Load {p}",
    {'content text': 'text', 'lines size': 'int'},
    ['The file says: {0} ({1}).'],
)
family(
    'write_note create_note save_note take_note',
    'Save a note|Write down a note|Create a note|Takes notes',
    dict(t=parameter('text', 'text content note body', 'Text of the note|The note|What to write')),
    'Take a note: {t}|Write down "{t}"|note that {t}|Save a note saying {t}|Make a note: {t}',
    {'note_id id': 'id', 'status': ['saved', 'ok']},
    ['Note {0} is {1}.'],
)
family(
    'query_table run_query list_rows get_rows db_query',
    'Get rows from a database table|Query a table|List records of a table|Database query',
    dict(
        t=parameter('table', 'table table_name from source', 'Table name|The table|Which table'),
        n=parameter('small', 'limit count rows max_rows', 'Number of rows|Row limit|How many rows'),
    ),
    'Show {n} rows of the table {t}|Get the first {n} {t} from the database|'
    'list {n} records from {t}|select {n} rows from {t}|Give me {n} rows of {t}',
    {'rows count': 'int', 'first first_name': 'person'},
    ['{0} rows, the first one is {1}.'],
)
family(
    'track_package package_status track_shipment parcel_tracking',
    'Track a package|Where a package is|Shipment tracking|Track a delivery by number',
    dict(n=parameter('id', 'tracking_number number code tracking_id', 'Tracking number|The number|Package code')),
    'Track package {n}|Where is my package {n}?|tracking {n}|Where is the shipment {n} now?|' 'Follow the delivery {n}',
    {'location place': 'place', 'status': ['in transit', 'delivered', 'delayed']},
    ['The package is {1}, now in {0}.'],
)
family(
    'country_info get_country country_facts about_country',
    'Facts about a country|Get information on a country|'
    'Country data such as capital and population|Looks up a country',
    dict(c=parameter('country', 'country name nation', 'Country name|The country|Which country')),
    'What is the capital of {c}?|Tell me about {c}|population of {c}|How many people live in {c}?|'
    'Give me facts about {c}',
    {'capital': 'place', 'population': 'int'},
    ['The capital of {c} is {0} and the population is {1}.'],
)
family(
    'sum_list sum_numbers add_all total',
    'Sum a list of numbers|Add up all numbers|Total of a list|Adds many numbers',
    dict(l=parameter('list', 'numbers values list items', 'The numbers|List of numbers|Values to add')),
    "Sum {l}|Add up {l}|What is the total of {l}?|total of {l}|Sum up the numbers {l}",
    {'sum total result': 'int'},
    ['The total is {0}.'],
)
family(
    'calculate_tip tip tip_calculator get_tip',
    'Calculate a tip|Compute the tip for a bill|Tip calculator|How much to tip',
    dict(
        a=parameter('num', 'amount bill total price', 'Bill amount|The bill|Total to pay'),
        p=parameter('pct', 'percent tip_percent percentage rate', 'Tip percent|Percentage|Rate'),
    ),
    'What is a {p} percent tip on {a}?|Calculate a {p}% tip for a bill of {a}|tip {p}% on {a}|'
    'How much is {p} percent tip on a bill of {a}?|My bill is {a}, I want to tip {p}%',
    {'tip': 'num', 'total': 'num'},
    ['The tip is {0}, the total is {1}.'],
)
family(
    'generate_password make_password random_password password',
    'Generate a random password|Create a password|Makes a secure password|Password of a given length',
    dict(n=parameter('int', 'length size chars count', 'Length|Number of characters|Password length')),
    'Generate a password with {n} characters|Make a {n} character password|'
    'new password of length {n}|I need a password of {n} characters|random password, {n} long',
    {'password': 'id'},
    ['Your password is {0}.'],
)
family(
    'shorten_url short_link url_shortener make_short_link',
    'Shorten a URL|Make a short link|URL shortener|Creates a short link for a web address',
    dict(u=parameter('url', 'url link address long_url', 'The URL|Link to shorten|Web address')),
    'Shorten {u}|Make a short link for {u}|short url for {u}|Give me a short version of {u}|'
    'I need a shorter link for {u}',
    {'short_url link short': 'url'},
    ['Here is the short link: {0}'],
)
family(
    'echo repeat say echo_text speak',
    'Repeat a text|Says something|Echo the input|Returns the same text',
    dict(t=parameter('text', 'text message input words', 'The text|Text to repeat|What to say')),
    'Say "{t}"|Repeat: {t}|echo {t}|Please say {t}|Repeat after me: {t}',
    {'output text': 'text'},
    ['{0}'],
)
family(
    'get_employee find_employee employee_lookup staff_lookup',
    'Look up an employee|Employee directory|Find staff by name|Get data of a colleague',
    dict(n=parameter('person', 'name employee employee_name person', 'Name|Employee name|Who')),
    'Look up the employee {n}|Which department is {n} in?|find the colleague {n}|'
    'What is the phone number of {n}?|Who does {n} work for?',
    {'department team': 'word', 'phone number': 'int'},
    ['{n} works in {0}, phone {1}.'],
)
family(
    'product_price get_price price_lookup check_price',
    'Get the price of a product|Product price lookup|How much a product costs|Price check',
    dict(p=parameter('phrase', 'product item name article', 'Product name|The product|Which item')),
    'How much does the {p} cost?|What is the price of the {p}?|price of {p}|Check the price of {p}|'
    'What do you charge for the {p}?',
    {'price amount': 'num', 'currency': CUR},
    ['The {p} costs {0} {1}.'],
)
family(
    'check_stock inventory stock_level get_inventory',
    'Check the stock of a product|Inventory level|How many items are in stock|Warehouse stock',
    dict(p=parameter('phrase', 'product item sku name', 'Product|The item|Which product')),
    'Do we have {p} in stock?|How many {p} are left?|inventory of {p}|Check the stock of {p}|'
    'Is the {p} still available?',
    {'in_stock quantity count': 'int', 'warehouse location': 'place'},
    ['There are {0} left in {1}.'],
)
family(
    'company_info get_company company_lookup find_company',
    'Get information about a company|Company profile|Look up a firm|Find a company by name',
    dict(c=parameter('company', 'company name firm organization', 'Company name|The company|Name of the firm')),
    'Tell me about the company {c}|Who is the CEO of {c}?|company info {c}|'
    'How many employees does {c} have?|Look up the firm {c}',
    {'ceo boss': 'person', 'employees staff': 'int'},
    ['The CEO of {c} is {0}, it has {1} employees.'],
)
family(
    'restart_service service_restart reboot restart',
    'Restart a service|Reboots a server|Restart a running service|Service control',
    dict(s=parameter('word', 'service name server app', 'Service name|The service|What to restart')),
    'Restart the {s} service|reboot {s}|Please restart {s}|The service {s} hangs, restart it|' 'Do a restart of {s}',
    {'status state': ['running', 'restarted', 'ok', 'failed'], 'uptime pid': 'int'},
    ['{s} is {0} ({1}).'],
)
