"""Pools of words and the random values drawn from them.

KINDS maps the kind of a parameter or result to the function that draws one value; JSON_TYPES gives the JSON type of
the kinds that are no strings. The modules of families add their own kinds. `r` is the source of random numbers, here
and everywhere. """
import re
import unicodedata

ONS = 'b c d f g h j k l m n p r s t v w z br ch cl dr fl gr kl pl pr sh sk st th tr'.split()
VOW = 'a e i o u a e i o ai ea ou'.split()
COD = ['', '', '', 'n', 'r', 's', 'l', 'm', 't', 'x', 'nd', 'ck', 'rn']
PLACES = '''
Paris London Rome Oslo Madrid Berlin Tokyo Lima Cairo Delhi Boston Chicago Denver Seattle Austin Dallas Miami
Toronto Montreal Vienna Prague Warsaw Lisbon Porto Dublin Athens Zurich Geneva Basel Milan Turin Naples Venice
Munich Hamburg Cologne Leipzig Brussels Ghent Amsterdam Utrecht Stockholm Malmo Helsinki Tampere Copenhagen Aarhus
Bergen Riga Tallinn Vilnius Budapest Bucharest Sofia Istanbul Ankara Moscow Kyiv Lagos Nairobi Accra Tunis Rabat
Dakar Seoul Busan Osaka Kyoto Beijing Shanghai Taipei Manila Hanoi Bangkok Jakarta Mumbai Pune Sydney Perth
Melbourne Auckland Santiago Bogota Quito Havana Phoenix Portland Atlanta Houston Barcelona Valencia Seville Granada
Bilbao Malaga Cordoba Toledo Salamanca Zaragoza Vigo Lyon Marseille Toulouse Bordeaux Lille Nantes Strasbourg Rennes
Dijon Grenoble Avignon Nîmes Orléans Calais Brest Annecy Florence Bologna Palermo Verona Genoa Pisa Siena Bari
Catania Trieste Salzburg Graz Linz Innsbruck Bern Lucerne Lausanne Winterthur Antwerp Bruges Leuven Namur Rotterdam
Eindhoven Groningen Haarlem Delft Nijmegen Gothenburg Uppsala Lund Kiruna Turku Oulu Rovaniemi Odense Aalborg
Esbjerg Trondheim Stavanger Tromsø Ålesund Gdańsk Wrocław Poznań Łódź Lublin Brno Ostrava Bratislava Košice
Ljubljana Maribor Zagreb Dubrovnik Zadar Belgrade Sarajevo Skopje Tirana Podgorica Pristina Plovdiv Varna Cluj
Timișoara Iași Debrecen Szeged Pécs Dresden Stuttgart Frankfurt Bremen Nuremberg Hanover Düsseldorf Dortmund Essen
Kiel Lübeck Rostock Freiburg Heidelberg Mainz Kassel Jena Erfurt Potsdam Würzburg Münster Edinburgh Glasgow Aberdeen
Inverness Manchester Liverpool Bristol Leeds Sheffield Nottingham Oxford Cambridge Brighton Plymouth Exeter Norwich
York Durham Cardiff Swansea Belfast Derry Galway Limerick Waterford Thessaloniki Patras Heraklion Izmir Antalya
Bursa Konya Trabzon Odesa Lviv Kharkiv Minsk Tbilisi Batumi Yerevan Baku Almaty Tashkent Samarkand Bishkek Dushanbe
Kazan Novosibirsk Sochi Dubai Doha Riyadh Jeddah Muscat Manama Tehran Isfahan Shiraz Baghdad Basra Beirut Damascus
Amman Jerusalem Haifa Karachi Lahore Islamabad Peshawar Kabul Kathmandu Pokhara Dhaka Chittagong Colombo Kandy
Chennai Kolkata Bangalore Hyderabad Jaipur Kochi Surat Lucknow Varanasi Goa Singapore Penang Bandung Surabaya
Denpasar Cebu Davao Saigon Hue Yangon Mandalay Vientiane Nagoya Sapporo Fukuoka Kobe Sendai Hiroshima Nara Incheon
Daegu Gwangju Chengdu Wuhan Nanjing Harbin Shenzhen Guangzhou Kaohsiung Tainan Ulaanbaatar Brisbane Adelaide Darwin
Hobart Canberra Cairns Wellington Christchurch Dunedin Queenstown Suva Apia Honolulu Vancouver Calgary Edmonton
Winnipeg Ottawa Halifax Regina Detroit Cleveland Memphis Nashville Orlando Tampa Philadelphia Baltimore Pittsburgh
Minneapolis Milwaukee Sacramento Oakland Tucson Omaha Tulsa Boise Charlotte Savannah Richmond Buffalo Rochester
Anaheim Guadalajara Monterrey Puebla Oaxaca Tijuana Cancún Kingston Nassau Medellín Cali Cartagena Caracas Guayaquil
Cuenca Arequipa Cusco Sucre Montevideo Asunción Rosario Mendoza Valparaíso Concepción Brasília Recife Fortaleza
Salvador Manaus Curitiba Casablanca Marrakech Fez Tangier Algiers Oran Tripoli Alexandria Luxor Aswan Khartoum
Kampala Kigali Mombasa Kisumu Dodoma Lusaka Harare Maputo Durban Johannesburg Pretoria Windhoek Gaborone Luanda
Kinshasa Abuja Kano Ibadan Kumasi Lomé Cotonou Abidjan Bamako Freetown Banjul Yaoundé Douala Antananarivo
'''.split() + '''\
New York|San Francisco|Los Angeles|Rio de Janeiro|Cape Town|Hong Kong|New Delhi|São Paulo|Zürich|Kraków|
Buenos Aires|Mexico City|Las Vegas|San Diego|San Antonio|San Juan|San José|Salt Lake City|Kansas City|New Orleans|
Santa Fe|Baton Rouge|Little Rock|Des Moines|Kuala Lumpur|Tel Aviv|Abu Dhabi|Addis Ababa|Port Louis|Dar es Salaam|
Phnom Penh|Luang Prabang|Chiang Mai|Da Nang|Ho Chi Minh City|Quezon City|Port Moresby|Alice Springs|Byron Bay|
Gold Coast|The Hague|Den Bosch|Bad Homburg|Baden-Baden|Aix-en-Provence|Clermont-Ferrand|Le Havre|La Rochelle|
Saint-Malo|San Sebastián|Palma de Mallorca|Las Palmas|Reggio Emilia|St Andrews|St Gallen|Milton Keynes|
Stoke-on-Trent|Newcastle upon Tyne|Nizhny Novgorod|Novi Sad|Banja Luka|Stara Zagora|Ústí nad Labem|
Frankfurt an der Oder|La Paz|Santa Cruz|Porto Alegre|Belo Horizonte|Mar del Plata|Viña del Mar|Puerto Montt|
Panama City|Guatemala City|Santo Domingo|Port of Spain|Quebec City|Niagara Falls|Thunder Bay|St John's|
Grand Rapids|Cedar Falls|Long Beach|Palo Alto|Ann Arbor|Chapel Hill|East London|Port Elizabeth|Ras al-Khaimah|
Navi Mumbai'''.replace('\n', '').split('|')
FIRST = '''
Anna Ben Carla David Emma Felix Grace Henry Ines Jonas Kate Leo Maria Nina Oscar Paula Quinn Rosa Sam Tara Umar Vera
Will Yara Zoe Alice Bob Carol Dan Eva Frank Hugo Ivan Julia Karl Laura Marco Nora Olga Pedro Rita Sofia Tom Victor
Wendy Lucas Mia Noah Lena Omar José Zoë Amelia Arthur Beatrice Charlie Charlotte Chloe Daisy Edward Eleanor Ella
Emily Ethan Freya George Georgia Harriet Harry Isaac Isla Jack Jacob James Jessica John Joseph Lily Liam Logan Lucy
Mason Matilda Megan Michael Molly Nathan Olivia Phoebe Rachel Rebecca Robert Ruby Samuel Sarah Simon Sophie Thomas
Tobias Violet William Zachary Brandon Brooke Caleb Dylan Hannah Hayley Jordan Justin Kayla Kevin Kyle Madison Tyler
Wyatt Deborah Gary Janet Keith Linda Margaret Nigel Patricia Ronald Sheila Stephen Susan Trevor Aoife Ciarán Niamh
Saoirse Siobhán Seán Eoin Rhys Cerys Hamish Fiona Ewan Alasdair Amélie André Aurélie Benoît Camille Céline Chantal
Chloé Didier Émile Étienne François Gaëlle Guillaume Hélène Jean-Luc Jean-Pierre Léa Loïc Manon Marie-Claire Mathieu
Noémie Océane Pascal Rémi Solène Thérèse Yannick Yves Alejandro Álvaro Ángel Beatriz Belén Carlos Concepción Diego
Emilio Esperanza Fernando Gonzalo Guadalupe Inés Iñigo Javier Jesús Joaquín Lucía María Martín Mónica Nuria Pablo
Pilar Raúl Rocío Rodrigo Santiago Sebastián Tomás Valentina Ximena Afonso Duarte Fátima Gonçalo Inês João Leonor
Luís Mafalda Rui Tiago Vasco Alessandro Chiara Elisabetta Enzo Federica Gianluca Giorgia Giulia Giuseppe Lorenzo
Ludovica Matteo Niccolò Raffaele Riccardo Salvatore Andreas Anke Anneliese Björn Dieter Dörte Fritz Günther
Hans-Peter Heike Ingrid Jürgen Jörg Katrin Klaus Lieselotte Lukas Matthias Rüdiger Sabine Sören Stefan Ulrike Uwe
Wolfgang Annelies Bart Daan Femke Joost Lieke Maarten Pieter Saskia Sjoerd Willem Agnieszka Bartosz Bogdan Ewa
Grzegorz Jakub Kasia Krzysztof Łukasz Małgorzata Paweł Piotr Stanisław Wojciech Zofia Zuzanna Dmitri Ekaterina Irina
Ksenia Mikhail Natalia Nikolai Oksana Sergei Svetlana Tatiana Taras Vladimir Volodymyr Jiří Kateřina Ondřej Radek
Tereza Zdeněk Dragan Goran Jovana Luka Milica Nikola Anikó Balázs Eszter Gábor László Zsófia Andrei Mihai Ioana
Ștefan Eleni Giorgos Katerina Kostas Yiannis Arben Elira Astrid Bjørn Freja Gunnar Håkon Ida Kjetil Lars Linnéa
Magnus Mette Nils Rasmus Sigrid Signe Solveig Sven Søren Tove Åsa Aino Eero Juhani Päivi Veikko Guðrún Ólafur Kaja
Andrus Ayşe Burak Cem Deniz Elif Emre Gül Hakan Mehmet Merve Özlem Selin Zeynep Aaliyah Abdullah Ahmed Aisha Ali
Bilal Fatima Hamza Hassan Ibrahim Jamila Karim Khadija Layla Mariam Mohammed Mustafa Nadia Noor Rania Rashid Salma
Samira Tariq Yasmin Youssef Yusuf Zahra Zainab Avi Dov Miriam Noa Shira Yael Ariel Dariush Farhad Nasrin Parisa Reza
Shirin Aarav Aditi Ananya Anjali Arjun Deepak Divya Gurpreet Harish Ishaan Kavita Lakshmi Manish Meera Neha Nikhil
Pooja Priya Rahul Rajesh Ravi Rohan Sanjay Shreya Sunita Suresh Vikram Dilshan Nimali Tenzin Pemba Akira Aiko Daiki
Emi Haruka Haruto Hiroshi Kaori Kenji Mei Naoki Ren Sakura Satoshi Takeshi Yuki Yui Hyun-woo Ji-ho Ji-woo Min-jun
Seo-yeon Soo-jin Sung-min Jing Jun Lan Li-Wei Mei-Ling Qiang Xiaoming Xin Yan Ying Zhen Anh Duc Hien Linh Minh Thao
Tuan Somchai Niran Kanya Malai Aung Thiri Ahmad Budi Dewi Putri Siti Wayan Wulan Jomar Luzviminda Rizal Adaeze Amara
Ayodele Babajide Chidi Chinedu Emeka Femi Folake Ifeoma Kelechi Ngozi Nkechi Obinna Oluwaseun Tunde Yewande Abena
Akosua Kofi Kojo Kwame Yaa Aminata Fatou Mamadou Moussa Ousmane Abebe Almaz Hiwot Tesfaye Achieng Kamau Makena Njeri
Wanjiru Juma Neema Thabo Nomsa Sipho Lerato Zanele Themba Tendai Rutendo Ayanna DeShawn Jamal Keisha Latoya Malik
Tyrone D'Angelo Aroha Kahu Mele Sione Tane Kalani Leilani Nakoma Aiyana Citlali Itzel Cuauhtémoc Inti Nayeli
'''.split()
LAST = '''
Smith Jones Brown Keller Garcia Rossi Novak Meyer Larsen Silva Costa Kim Tanaka Patel Singh Lopez Martin Dubois
Weber Fischer Moreau Hansen Nielsen Kowalski Ivanov Petrov Sato Chen Wang Nguyen Okafor Mensah Diaz Reyes Adams
Clark Evans Hill King Lee Moore Reed Scott Young Johnson Williams Miller Davis Wilson Anderson Taylor Thomas Jackson
White Harris Thompson Robinson Walker Allen Wright Baker Nelson Carter Mitchell Roberts Turner Phillips Campbell
Parker Edwards Collins Stewart Morris Rogers Cook Morgan Bell Murphy Bailey Cooper Richardson Cox Howard Ward Brooks
Gray Watson Bennett Wood Hughes Price Myers Foster Bishop Hawkins Sutherland Whitfield Ashworth Blackwood Fairbanks
Pemberton Thistlewood Winterbourne O'Neill O'Brien O'Connor O'Sullivan D'Souza D'Angelo MacDonald McCarthy McGregor
McAllister Fitzgerald Gallagher Byrne Doyle Kavanagh Llewellyn Pritchard Griffiths Rhys-Davies Smith-Jones Bernard
Bertrand Bonnet Chevalier Durand Fontaine Fournier Girard Lambert Lefèvre Leroy Mercier Petit Rousseau Roux Beaulieu
Béranger Côté D'Aubigné García Martínez Rodríguez Hernández González Pérez Sánchez Ramírez Flores Gutiérrez Jiménez
Muñoz Núñez Ortiz Vargas Castillo Ibáñez Peña Quiñones Zúñiga Almeida Carvalho Fernandes Gonçalves Magalhães
Oliveira Pereira Ribeiro Sousa Teixeira Araújo Bianchi Bruno Colombo Conti Esposito Ferrari Gallo Greco Lombardi
Mancini Marino Ricci Romano Russo D'Amico Müller Schmidt Schneider Schäfer Schröder Bauer Becker Braun Hoffmann
Huber Kaiser Klein Koch König Krüger Lehmann Maier Neumann Richter Schulz Schwarz Vogel Wagner Wolf Zimmermann Weiß
Müller-Lüdenscheidt Bakker Visser Smit Mulder Hoekstra Janssen Peeters Claes Wouters Andersson Johansson Karlsson
Lindqvist Svensson Bergström Åkesson Öberg Berg Dahl Haugen Johansen Østergaard Sørensen Møller Rasmussen Kjær
Korhonen Virtanen Mäkinen Nieminen Jónsdóttir Sigurðsson Tamm Bērziņš Kazlauskas Nowak Wiśniewski Wójcik Zieliński
Kamiński Lewandowska Dąbrowski Szymańska Novotný Dvořák Svoboda Procházková Černý Horváth Nagy Szabó Tóth Kovács
Popescu Ionescu Dumitrescu Ivanova Smirnov Kuznetsov Volkov Sokolova Shevchenko Bondarenko Kravchuk Dimitrov
Georgieva Jovanović Petrović Marković Horvat Babić Kovačević Hoxha Papadopoulos Nikolaidis Georgiou Yılmaz Demir
Kaya Çelik Öztürk Şahin Haddad Khoury Mansour Nasser Rahman Hussain Al-Rashid El-Sayed Benali Bouzid Ben-David Cohen
Levi Mizrahi Shapiro Hosseini Ahmadi Rezaei Petrosyan Kapanadze Khan Malik Chaudhry Bhatt Chatterjee Desai Gupta
Iyer Joshi Kapoor Kumar Mehta Mukherjee Nair Rao Reddy Sharma Verma Perera Fernando Thapa Sherpa Tamang Suzuki
Takahashi Watanabe Ito Yamamoto Nakamura Kobayashi Yoshida Matsumoto Inoue Kimura Hayashi Park Choi Jung Kang Cho
Yoon Lim Han Li Zhang Liu Zhao Huang Zhou Wu Xu Sun Zhu Guo Lin Tan Wong Chan Ng Tran Le Pham Hoang Phan Vu
Chaiyaporn Srisai Santoso Wijaya Suharto Santos Bautista Villanueva Magsaysay Adeyemi Balogun Eze Nwosu Ogunleye
Okonkwo Adebayo Asante Boateng Owusu Diallo Traoré Keita Ndiaye Sow Camara Tesfaye Bekele Haile Kamau Mwangi
Odhiambo Wanjiku Otieno Mbeki Nkosi Dlamini Khumalo Ndlovu Moyo Chikwanha Banda Phiri Mutombo Kabila Ramanantsoa Tui
Faleolo Ngata Kealoha Quispe Mamani Huamán Xicoténcatl
'''.split() + '''\
van Dijk|van den Berg|van der Meer|van der Merwe|de Vries|de Jong|ten Brink|de la Cruz|de la Fuente|de los Santos|
del Río|da Silva|dos Santos|do Nascimento|de Souza|di Stefano|della Rovere|De Luca|Lo Bianco|Le Goff|Du Bois|
de Villiers|von Braun|von der Heide|zu Hohenberg|af Klint|St. Clair|bin Rashid|
ibn Khalid|al Farsi'''.replace('\n', '').split('|')
ADJ = '''
red blue green big small old new fast slow cheap simple modern classic spicy sweet quiet bright dark warm cold fresh
annual weekly daily internal public private global local final late early advanced basic open hidden white black
yellow orange purple pink brown golden silver pale vivid striped spotted plain shiny dull transparent tiny huge
large little tall wide narrow thick thin deep shallow flat round square curved crooked straight heavy light soft
hard rough smooth sharp blunt wet damp dusty muddy sticky slippery clean dirty tidy messy full broken fixed loose
tight solid hollow hot cool icy frozen mild sunny rainy windy foggy bitter sour salty creamy crispy crunchy juicy
raw roasted smoked vegan organic homemade loud silent noisy gentle calm busy lazy sleepy lively cheerful happy sad
lonely angry grumpy nervous brave shy proud curious clever wise silly funny serious strange weird odd ordinary
unusual rare common popular famous unknown secret mysterious obvious visible lost spare missing temporary permanent
seasonal monthly yearly quarterly overdue recent ancient medieval vintage digital analog electric manual automatic
wireless portable foldable waterproof solar nuclear chemical natural artificial wild domestic tropical polar coastal
urban rural northern southern eastern western central foreign native regional national federal official legal
illegal formal casual fancy elegant sturdy fragile flexible rigid comfortable cosy spacious crowded remote distant
nearby costly expensive precious valuable useful useless handy reliable risky dangerous harmless healthy toxic sober
hungry thirsty tired careful clumsy polite rude honest loyal stubborn generous greedy humble eager rapid sudden
gradual steady endless brief partial complete draft unfinished faulty
'''.split()
NOUN = '''
report budget meeting invoice garden kitchen bicycle guitar piano camera laptop phone keyboard mouse coffee tea
bread cheese chicken pasta salad soup rice tomato apple mango lemon pepper onion river mountain ocean forest desert
island bridge castle museum library school hospital station airport engine battery solar wind energy climate health
sleep yoga running travel history science music art film football tennis chess python java rust database server
network security login password backup cache index vector memory agent contract policy refund shipping warranty
insurance salary holiday vacation team project roadmap release launch design prototype survey customer supplier
partner house flat roof wall floor ceiling door window stairs attic cellar balcony fence gate shed garage lawn hedge
flower tree bush seed soil compost shovel rake hammer nail screw drill saw pliers wrench ladder bucket rope tape
glue paint brush plank brick cement tile pipe tap sink toilet shower bathtub towel soap shampoo toothbrush mirror
comb razor sponge detergent vacuum broom mop bin carpet rug curtain cushion blanket pillow mattress bed sofa
armchair chair stool desk shelf wardrobe drawer lamp bulb candle socket plug cable charger switch heater radiator
boiler fan fridge freezer oven stove microwave toaster kettle blender dishwasher pot pan lid plate bowl cup mug
glass fork knife spoon chopsticks tray jar bottle tin carton napkin tablecloth apron recipe breakfast lunch dinner
snack dessert cake biscuit chocolate honey jam butter cream yogurt milk juice lemonade beer wine whisky cocktail
water ice sugar salt flour oil vinegar mustard ketchup garlic ginger cinnamon vanilla basil parsley potato carrot
cabbage spinach broccoli cucumber pumpkin mushroom bean pea lentil corn oat wheat noodle sausage bacon ham steak
lamb duck turkey salmon tuna shrimp egg omelette sandwich burger pizza pie pancake waffle cookie popcorn banana
grape cherry peach pear plum melon strawberry raspberry coconut almond walnut peanut olive avocado shirt blouse
sweater jacket coat raincoat trousers jeans skirt dress suit tie belt sock shoe boot sandal slipper glove scarf hat
cap helmet umbrella bag backpack suitcase wallet purse necklace bracelet earring ring wristwatch button zip pocket
fabric wool cotton silk leather needle thread scissors laundry costume uniform mask car van truck lorry bus tram
train metro taxi ferry yacht canoe kayak plane helicopter balloon scooter motorbike skateboard trailer caravan
tractor ambulance wheel tyre brake clutch gearbox exhaust bumper windscreen headlight seatbelt mileage petrol diesel
motorway highway roundabout crossing junction bypass pavement alley avenue square park playground fountain statue
tower temple church mosque cathedral chapel monastery palace fortress lighthouse windmill barn farm stable
greenhouse vineyard factory warehouse workshop office studio theatre cinema gallery stadium arena casino hotel
hostel campsite restaurant bakery butcher pharmacy supermarket market kiosk bank courthouse prison embassy
university college kindergarten nursery clinic laboratory observatory zoo aquarium circus dog cat horse pony cow
goat sheep pig rabbit hamster squirrel hedgehog fox wolf bear deer moose lion tiger elephant giraffe monkey camel
kangaroo panda koala bat owl eagle raven pigeon sparrow swan goose hen parrot penguin turtle lizard snake frog whale
dolphin shark octopus crab lobster snail butterfly bee ant spider beetle mosquito feather fur nest hill valley cliff
cave canyon volcano waterfall lake pond stream swamp beach coast bay reef dune meadow jungle savanna prairie
rainforest sky cloud rain storm thunder lightning rainbow fog frost hail snow avalanche flood drought earthquake
eclipse sunrise sunset moon planet comet galaxy satellite telescope microscope magnet laser robot drone sensor
antenna circuit transistor printer scanner monitor tablet headset microphone speaker projector router modem firewall
browser website blog newsletter podcast playlist video photo album screenshot folder document spreadsheet
presentation slide template draft attachment shortcut bookmark calendar reminder deadline milestone backlog sprint
ticket bug patch plugin module package container cluster pipeline branch commit variable loop algorithm compiler
terminal script widget dashboard chart graph diagram table column row formula query dataset certificate token
session endpoint webhook money coin banknote cheque credit debit loan mortgage rent deposit interest inflation tax
tariff fee fine tip discount voucher coupon receipt purchase auction bargain profit loss revenue turnover dividend
bond stock portfolio pension allowance scholarship grant donation charity sponsor investor shareholder accountant
auditor lawyer judge witness verdict lawsuit clause licence patent trademark copyright treaty election candidate
vote parliament senate ministry mayor president citizen passport visa border customs refugee police crime burglary
theft alibi evidence job career intern apprentice employee manager director secretary colleague boss promotion
interview resume shift overtime strike union strategy campaign slogan billboard leaflet brochure catalogue magazine
newspaper article headline editor journalist novel chapter paragraph sentence poem legend myth biography diary
letter postcard envelope stamp dictionary alphabet grammar accent dialect translation quotation essay thesis lecture
seminar exam homework pupil student teacher professor classroom blackboard chalk pencil pen eraser ruler notebook
calculator globe atlas mathematics algebra geometry calculus statistics physics chemistry biology botany zoology
astronomy geology medicine psychology philosophy sociology economics politics linguistics archaeology theology
friendship love marriage wedding divorce family baby toddler child teenager adult grandmother uncle aunt cousin
nephew niece neighbour stranger guest host crowd tribe village happiness sadness anger fear hope courage patience
pride shame guilt jealousy curiosity boredom loneliness kindness honesty trust loyalty wisdom luck chance risk
danger safety peace war freedom justice truth lie secret rumour gossip joke riddle puzzle mystery miracle dream
nightmare idea thought opinion belief habit talent skill hobby passion ambition success failure mistake excuse
apology promise advice warning complaint compliment solution decision choice option reason purpose goal progress
effort attempt effect cause origin corner edge surface bottom shadow echo noise silence smell taste touch texture
shape pattern balance gravity pressure friction momentum voltage frequency wavelength temperature humidity body head
face forehead eye ear nose mouth lip tooth tongue throat neck shoulder elbow wrist hand finger thumb chest stomach
hip knee ankle foot toe skin bone muscle lung liver kidney brain fever cough headache allergy asthma infection virus
vaccine bandage plaster pill syrup ointment injection surgery therapy massage diagnosis symptom diet calorie protein
vitamin exercise swimming climbing hiking cycling skiing snowboard surfing sailing rowing boxing wrestling judo
karate fencing archery gymnastics athletics marathon triathlon volleyball basketball handball hockey cricket rugby
golf badminton squash baseball dart billiard bowling trophy medal referee penalty tournament league coach stopwatch
treadmill dumbbell melody rhythm lyrics chorus concert orchestra choir opera ballet drum trumpet flute clarinet
saxophone cello harp accordion banjo ukulele painting sculpture sketch portrait canvas easel palette ceramics
origami knitting embroidery photography comedy tragedy drama musical puppet magician clown audience applause stage
birthday anniversary christening funeral carnival festival parade firework picnic barbecue banquet toast gift
present surprise garland wreath bouquet rose tulip daisy sunflower orchid lavender oak birch maple pine willow
cactus fern moss ivy bamboo mangrove coral crystal diamond emerald ruby pearl amber marble granite clay gravel sand
iron copper bronze steel aluminium plastic rubber paper cardboard charcoal gasoline uranium hydrogen oxygen nitrogen
carbon luggage itinerary souvenir compartment cabin deck sail mast oar tent torch binoculars map guidebook campfire
hammock sunscreen lifeguard trail summit dice domino jigsaw crossword kite doll teddy sandbox swing seesaw
trampoline joystick avatar quest dungeon dragon wizard knight sword shield armour treasure pirate vampire ghost
alien
'''.split()
UNSEEN_NOUN = (
    'harbor lantern violin compass orchard tunnel glacier parcel rocket saddle turbine falcon '
    'ribbon anchor pottery beacon'
).split()
LANGS = '''
French German Spanish Italian Portuguese Dutch Polish Swedish Danish Finnish Greek Turkish Russian Arabic Hindi
Japanese Korean Chinese Czech Latin English Norwegian Icelandic Irish Welsh Catalan Basque Galician Hungarian
Romanian Bulgarian Serbian Croatian Bosnian Slovak Slovenian Albanian Macedonian Ukrainian Belarusian Lithuanian
Latvian Estonian Hebrew Persian Urdu Bengali Punjabi Tamil Telugu Marathi Gujarati Nepali Sinhala Thai Vietnamese
Indonesian Malay Tagalog Khmer Burmese Mongolian Swahili Amharic Yoruba Zulu Hausa Somali Afrikaans Esperanto
Maltese Georgian Armenian Kazakh Cantonese Mandarin
'''.split()
CUR = 'USD EUR GBP JPY CHF CAD AUD SEK NOK DKK PLN CZK HUF INR CNY KRW BRL MXN ZAR TRY NZD SGD HKD THB'.split()
UNITS = [
    ('km', 'miles'), ('meters', 'feet'), ('kg', 'pounds'), ('grams', 'ounces'), ('liters', 'gallons'),
    ('celsius', 'fahrenheit'), ('hours', 'minutes'), ('inches', 'cm'), ('acres', 'hectares'), ('bytes', 'bits'),
    ('knots', 'mph'), ('joules', 'calories'),
]
DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split()
MONTHS = 'January February March April May June July August September October November December'.split()
ROOMS = '''\
kitchen|bedroom|bathroom|office|garage|hallway|living room|basement|attic|garden|dining room|cellar|loft|nursery|
guest room|laundry room|pantry|study|library|porch|balcony|terrace|conservatory|utility room|playroom|home office|
meeting room|break room|reception|lobby|corridor|staircase|workshop|studio|gym|store room|server room|boardroom|
canteen|classroom|waiting room|master bedroom|kids' room|downstairs toilet|room 204|conference room B|sauna|
wine cellar|walk-in closet'''.replace('\n', '').split('|')
TABLES = '''
users orders invoices payments products sessions events logs tickets employees accounts reviews customers suppliers
shipments order_items line_items refunds subscriptions coupons carts categories inventory warehouses transactions
transfers invoices_2025 audit_log page_views user_roles permissions api_keys messages comments posts tags
attachments notifications devices sensors readings bookings guests rooms flights passengers patients appointments
prescriptions students courses grades projects tasks time_entries leads contacts campaigns
'''.split()
COUNTRIES = '''
France Germany Spain Italy Portugal Poland Sweden Norway Finland Greece Turkey Japan Korea China India Brazil Chile
Peru Mexico Canada Egypt Kenya Ghana Nigeria Morocco Vietnam Thailand Iceland Ireland Austria Denmark Belgium
Netherlands Luxembourg Switzerland Hungary Romania Bulgaria Serbia Croatia Slovenia Slovakia Albania Montenegro
Kosovo Moldova Ukraine Belarus Lithuania Latvia Estonia Malta Cyprus Andorra Monaco Liechtenstein Russia Georgia
Armenia Azerbaijan Kazakhstan Uzbekistan Mongolia Nepal Bhutan Bangladesh Pakistan Afghanistan Iran Iraq Israel
Jordan Lebanon Syria Oman Qatar Kuwait Bahrain Yemen Indonesia Malaysia Singapore Philippines Cambodia Laos Myanmar
Taiwan Australia Fiji Samoa Tonga Vanuatu Argentina Bolivia Colombia Ecuador Paraguay Uruguay Venezuela Guyana
Suriname Panama Nicaragua Honduras Guatemala Belize Cuba Jamaica Haiti Barbados Algeria Tunisia Libya Sudan Ethiopia
Eritrea Somalia Uganda Rwanda Tanzania Zambia Zimbabwe Malawi Mozambique Namibia Botswana Angola Gabon Cameroon Togo
Benin Senegal Gambia Mali Niger Chad Liberia Madagascar Mauritius
'''.split() + '''\
New Zealand|South Africa|United Kingdom|United States|Saudi Arabia|Sri Lanka|Costa Rica|El Salvador|
Dominican Republic|Czech Republic|North Macedonia|Papua New Guinea|Ivory Coast|Burkina Faso|Sierra Leone|
Cape Verde|Côte d'Ivoire|Trinidad and Tobago|South Korea|Puerto Rico'''.replace('\n', '').split('|')
DISHES = '''\
lasagna|pancakes|chicken curry|tomato soup|apple pie|fried rice|pad thai|ramen|risotto|guacamole|banana bread|
beef stew|lentil soup|pizza|tacos|fish and chips|shepherd's pie|roast chicken|mashed potatoes|scrambled eggs|
grilled cheese|mac and cheese|chili con carne|clam chowder|pulled pork|meatloaf|cornbread|pecan pie|cheesecake|
brownies|waffles|french toast|porridge|granola|muesli|avocado toast|caesar salad|greek salad|potato salad|
coleslaw|hummus|falafel|shakshuka|tabbouleh|baba ganoush|couscous|lamb tagine|kebab|doner|moussaka|tzatziki|dolma|
baklava|börek|pierogi|borscht|goulash|bigos|stuffed peppers|cabbage rolls|schnitzel|spätzle|sauerkraut|
käsespätzle|apple strudel|Black Forest cake|rösti|cheese fondue|raclette|quiche Lorraine|ratatouille|
bouillabaisse|coq au vin|beef bourguignon|croque monsieur|crêpes|crème brûlée|tarte Tatin|paella|gazpacho|
tortilla española|patatas bravas|churros|bacalhau|caldo verde|spaghetti carbonara|penne arrabbiata|gnocchi|
ravioli|minestrone|bruschetta|tiramisu|panna cotta|ossobuco|meatballs|gravlax|smørrebrød|karelian pasties|
chicken tikka masala|butter chicken|dal|palak paneer|biryani|samosas|naan|masala dosa|dhokla|sushi|miso soup|
okonomiyaki|tempura|gyoza|udon noodles|bibimbap|kimchi|japchae|dumplings|mapo tofu|Peking duck|hot pot|
spring rolls|dim sum|pho|banh mi|summer rolls|green curry|tom yum|satay skewers|nasi goreng|beef rendang|laksa|
adobo|lumpia|jollof rice|egusi soup|injera with lentils|bobotie|peri-peri chicken|ceviche|empanadas|arepas|
feijoada|pão de queijo|quesadillas|enchiladas|burritos|tamales|jerk chicken|gumbo|pumpkin soup|mushroom risotto|
onion tart|carrot cake|lemon meringue|rhubarb crumble|rice pudding|oatmeal cookies|
garlic bread'''.replace('\n', '').split('|')
COND = '''\
sunny|cloudy|rainy|windy|foggy|snowy|stormy|clear|humid|dry|overcast|hot|cold|mild|warm|drizzly|misty|hazy|breezy|
icy|freezing|frosty|muggy|showery|thundery|light snow|heavy rain|partly sunny|
scattered showers|clear and cold'''.replace('\n', '').split('|')


SENTENCES = '''\
good morning|thank you for the {w}|my name is {x}|please call {f}|where is the {w}|the {n} is {a}|
the {n} is {a} again|I love {w}|see you {d}|see you at {t}|I will be {m} minutes late|
I'm running {m} minutes late, start without me|sorry, I can't make it {d}|can we move it to {t}|
can you pick up the {n} on your way home?|don't forget the {n}|don't forget to bring your {n}|
I left the keys under the {n}|the key is with {f} next door|dinner is ready|dinner is at {t}, bring some {k}|
we are having {k} tonight|I made too much {k}, come over|happy birthday, {f}!|congratulations on the new job!|
get well soon|safe travels and say hello to {f}|just landed in {c}|we arrived in {c} this morning|
my train to {c} is delayed|stuck in traffic near {c}|I'm outside|I'm waiting in front of the {n}|on my way|
almost there, {s} more stops|call me back when you can|call me when you are in {c}|are you free {d}?|
are you coming to the {n} tonight|who has the {n} from {f}|what time does the {n} start|
did you get my mail about the {p}?|did {f} tell you about the {n}|I talked to {f} and it is fine|{f} says hi|
{f} is asking for you|{x} called and wants the {p} back|{x} will take over from me|please ask {x} about the {p}|
tell {f} the {n} is in the {r}|the meeting is in the {r} now|the meeting with {x} is at {t}|
the meeting was moved to {d}|we need more {n} and a {a} {n}|we are out of {n}|please buy {n}, {n} and {n}|
the {r} smells of {n}|someone left a {a} {n} in the {r}|the {n} in the {r} is broken|
the heating in the {r} does not work|the {n} you sent me is {a}|the {n} fits perfectly, thanks a lot|
I can't find my {n} anywhere|I think I lost my {a} {n}|have you seen my {a} {n}|your {n} has arrived|
your order {o} is ready|the reference is {o}|the code for the door is {o}|the new version of the {p} is online|
the draft of the {p} is attached|please read the {p} before {d}|I need your signature on the {n} by {d}|
the deadline is {d}|let us meet {d} at {t}|let's talk about the {p} tomorrow|let's postpone the {n} until {d}|
no worries, take your time|no problem at all|sounds good to me|yes, that works for me|I'm not sure about the {n}|
I will think about it|it was lovely to see you both|it was nice meeting you in {c}|
thanks for your help with the {n}|thanks for dinner, the {k} was wonderful|sorry about the noise last night|
sorry for the late reply, I was in {c}|miss you already|good luck with the exam {d}|I passed the exam!|
the baby is finally asleep|{f} lost a tooth today|{f} has a fever, we are staying home|school is closed {d}|
the dog ate my {n}|the cat is stuck on the {n}|it is raining in {c} again|the view from the {n} is amazing|
we won {s} to nil|the game starts at {t}, be there|I owe you {m} euros for the {n}|rent is due {d}|
please water the plants while we are in {c}|please leave the {n} at the door|
please turn off the {n} before you leave|check the {n} first, then the {n}|all tests passed, ready to merge|
the server was restarted at {t}|the backup of the {n} failed|the {n} module needs a review|
the build is broken since {d}|customer wants a refund for the {p}|patient slept well, no fever since {t}|
took two tablets at {t}|{n} first, {n} later|remember: {p}|note to self: never buy {a} {n} again|
hello {f}, the {n} is on its way|Hi {f}, are we still on for {d}|Dear {x}, thank you for the {p}|
Dear all, the {r} is closed until {d}|our flight to {c} leaves at {t}|We moved to {c} in {M}|We miss you in {c}|
everything went well at the {n}|nobody was at home, so I left the {n} with {f}|Mum says dinner is at {t}|
Grandpa turns {m} on {d}|{p}|{p}|{w}|{w} {w}'''.replace('\n', '').split('|')
TITLES = '''\
dentist|dentist at {t}|lunch with {f}|dinner with {f} and {f}|coffee with {x}|call with {l}|call with {x}|
video call with {x}|team meeting|weekly team meeting|{n} meeting|{n} review|{n} planning|{n} rehearsal|{n} class|
{n} lesson with {f}|kick-off for the {a} {n}|budget review|one-on-one with {f}|job interview with {x}|
performance review {f}|stand-up|sprint planning|gym|gym with {f}|yoga class|football practice|piano lesson|
swimming with the kids|birthday of {f}|{f}'s birthday|{f}'s farewell party|{f} and {f}'s wedding|
anniversary dinner|parents' evening|school play|pick up {f} from school|pick up the {n}|return the {a} {n}|
drop off the {n}|haircut|eye test|vet appointment|doctor's appointment|blood test|physio session|vaccination {f}|
car inspection|tyre change|plumber in the {r}|chimney sweep|boiler service|clean the {r}|paint the {r}|
train to {c}|flight to {c}|weekend in {c}|trip to {c}|visit {f} in {c}|move to {c}|book club|choir rehearsal|
date night|movie night with {f}|game night|barbecue at {f}'s|concert in {c}|theatre with {x}|town hall|
training on {n}|workshop: {p}|webinar about {n}|exam in {n}|thesis defence {x}|deadline for the {n}|tax return|
pay the {n}|renew the {n}'''.replace('\n', '').split('|')
DOMAINS = '''
.com .com .com .org .io .net .de .fr .it .nl .pl .ch .eu .edu .info .ca .co .dev .co.uk .com.au .com.br
'''.split()
FILE_ENDINGS = '''
.txt .txt .md .md .json .json .csv .csv .py .py .ts .ts .js .html .css .yaml .yml .toml .xml .ini .conf .env .log .pdf
.docx .xlsx .pptx .odt .png .jpg .jpeg .svg .gif .webp .mp3 .wav .mp4 .zip .tar.gz .sql .sh .go .rs .java .cpp .rb .php
.vue .tsx .ipynb .parquet .bak
'''.split()
FOLDERS = '''
src/ docs/ data/ tests/ lib/ assets/ config/ scripts/ public/ notes/ backup/ src/utils/ ../ ~/ /tmp/ /etc/ /var/log/
/home/ /srv/ /opt/ /mnt/data/ Documents/ Downloads/
'''.split()
COUNTED = 'two three four five six seven eight nine ten'.split()
LETTERS, NO_LETTER_O = 'abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHJKLMNPQRSTUVWXYZ'


def made(r, lo=1, hi=3):
    return ''.join(r.choice(ONS) + r.choice(VOW) + r.choice(COD) for _ in range(r.randint(lo, hi)))


def Made(r):
    return made(r, 2, 3).capitalize()


def digits(r, n):
    return str(r.randint(1, 9)) + ''.join(r.choice('0123456789') for _ in range(n - 1))


def some_of(r, signs, n):
    return ''.join(r.choice(signs) for _ in range(n))


def capitals(r, lo, hi):
    n = r.randint(lo, hi)
    return some_of(r, NO_LETTER_O if n > 1 else NO_LETTER_O[1:], n)  # a single A reads as the article


def hexadecimal(r, n):
    return some_of(r, '0123456789abcdef', n)


def iban(r):
    blocks = [r.choice('DE FR NL CH ES IT PL GB AT BE'.split()) + digits(r, 2)]
    blocks += [digits(r, 4) for _ in range(r.randint(2, 4))]
    return (' ' if r.random() < 0.3 else '').join(blocks)


def plate(r):
    return r.choice(
        [
            lambda: capitals(r, 1, 3) + '-' + capitals(r, 1, 2) + ' ' + digits(r, r.randint(2, 4)),
            lambda: capitals(r, 2, 2) + digits(r, 2) + ' ' + capitals(r, 3, 3),
            lambda: capitals(r, 2, 2) + '-' + digits(r, 3) + '-' + capitals(r, 2, 2),
            lambda: digits(r, 1) + capitals(r, 3, 3) + digits(r, 3),
        ]
    )()


def alnum(r):
    return r.choice(
        [
            lambda: capitals(r, 1, 3) + r.choice(['-', '', '']) + digits(r, r.randint(2, 6)),
            lambda: capitals(r, 1, 3) + r.choice(['-', '', '']) + digits(r, r.randint(2, 6)),
            lambda: r.choice(['ORD-', 'INV-', 'TK-', 'PX-', '#', 'AB-', 'REF']) + digits(r, r.randint(3, 6)),
            lambda: r.choice(['ORD-', 'INV-', 'TK-', 'PX-', '#', 'AB-', 'REF']) + digits(r, r.randint(3, 6)),
            lambda: hexadecimal(r, 6),
            lambda: hexadecimal(r, r.randint(7, 12)),
            lambda: capitals(r, 2, 5) + '-' + digits(r, r.randint(1, 4)),
            lambda: hexadecimal(r, 8) + '-' + hexadecimal(r, 4) + ('-' + hexadecimal(r, 4) if r.random() < 0.3 else ''),
            lambda: '%s-%s-%s' % (digits(r, 3), digits(r, r.randint(4, 7)), digits(r, r.randint(2, 4))),
            lambda: r.choice(['SKU-', 'ART-', 'P/N ', '']) + capitals(r, 2, 3) + '-' + digits(r, 4)
            + r.choice(['', '-XL', '-S', '-BLK', '-RED', '-02']),
            lambda: iban(r),
            lambda: plate(r),
            lambda: r.choice(['usr_', 'cus_', 'req_', 'pay_', 'evt_', 'sub_']) + some_of(r, LETTERS + '0123456789', 8),
            lambda: '%s/20%02d/%s' % (capitals(r, 1, 3), r.randint(19, 31), '0' * r.randint(0, 2) + digits(r, 3)),
            lambda: '20%02d-%s' % (r.randint(19, 31), '0' * r.randint(0, 3) + digits(r, r.randint(2, 4))),
            lambda: '%s-%s-%s' % tuple(some_of(r, NO_LETTER_O + '23456789', 4) for _ in range(3)),
            lambda: made(r, 1, 2) + r.choice(['-', '_']) + digits(r, r.randint(1, 3)),
        ]
    )()


def place(r):
    x = r.random()
    if x < 0.5:
        return r.choice(PLACES)
    if x < 0.92:
        return Made(r)
    return r.choice(['Port ', 'New ', 'Saint ', 'Fort ', 'Lake ', 'Upper ', 'San ', 'Bad ', 'Mount ']) + Made(r)


def first_name(r):
    return r.choice(FIRST) if r.random() < 0.65 else Made(r)


def last_name(r):
    return r.choice(LAST) if r.random() < 0.65 else Made(r)


def person(r):
    x = r.random()
    if x < 0.36:
        return first_name(r)
    if x < 0.86:
        return first_name(r) + ' ' + last_name(r)
    if x < 0.92:
        return r.choice(['Dr. ', 'Dr ', 'Prof. ', 'Ms ', 'Mr ', 'Mrs ', 'Mr. ', 'Mrs. ', 'Sister ']) + last_name(r)
    if x < 0.95:
        return r.choice(NO_LETTER_O) + '. ' + last_name(r)
    if x < 0.97:
        return first_name(r) + ' ' + r.choice(NO_LETTER_O) + '. ' + last_name(r)
    return first_name(r) + ' ' + r.choice(FIRST) + ' ' + last_name(r)


def word(r):
    return r.choice(NOUN) if r.random() < 0.65 else made(r, 2, 3)


def phrase(r):
    x = r.random()
    if x < 0.24:
        return r.choice(ADJ) + ' ' + r.choice(NOUN)
    if x < 0.4:
        return r.choice(NOUN) + ' ' + r.choice(NOUN)
    if x < 0.52:
        return r.choice(ADJ) + ' ' + r.choice(NOUN) + ' ' + r.choice(NOUN)
    if x < 0.6:
        return r.choice(NOUN) + ' for ' + r.choice(ADJ) + ' ' + r.choice(NOUN)
    if x < 0.64:
        return r.choice(NOUN) + r.choice([' with ', ' of the ', ' without ', ' in the ']) + r.choice(NOUN)
    if x < 0.68:
        return r.choice(ADJ) + ' ' + r.choice(ADJ) + ' ' + r.choice(NOUN)
    if x < 0.79:
        return made(r, 2, 3) + ' ' + r.choice(NOUN)
    if x < 0.87:
        return r.choice(ADJ) + ' ' + made(r, 2, 3)
    return made(r, 2, 3)


def draw_pattern(r, pattern):
    """The pattern with a value drawn for each of its letters in braces."""
    text = re.sub(r'\{(\w)\}', lambda match: LETTERED[match.group(1)](r), pattern)
    return re.sub(r'\b([Aa]) (?=[aeio])', r'\1n ', text) if '{a}' in pattern else text


def title(r):
    x = r.random()
    if x < 0.35:
        return phrase(r)
    if x < 0.78:
        return draw_pattern(r, r.choice(TITLES))
    return Made(r) + ' ' + r.choice(
        'review sync party workshop demo launch meeting call kick-off visit training interview'.split()
    )


def integer(r):
    x = r.random()
    return (
        r.randint(1, 12)
        if x < 0.35
        else r.randint(10, 99) if x < 0.65 else r.randint(100, 999) if x < 0.85 else r.randint(1000, 99999)
    )


def number(r):
    x = r.random()
    if x < 0.6:
        return integer(r)
    return float('%d.%d' % (r.randint(0, 400), r.choice([5, 25, 75, r.randint(1, 9), r.randint(11, 19)])))


def ordinal(n):
    return str(n) + ('th' if 10 < n < 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th'))


def spoken_date(r):
    """A day as people name it; the rarer forms."""
    day, month, year = r.randint(1, 28), r.choice(MONTHS), r.randint(2024, 2031)
    return r.choice(
        [
            lambda: 'the %s of %s' % (ordinal(day), month),
            lambda: '%s of %s' % (ordinal(day), month),
            lambda: '%s %s' % (month, ordinal(day)),
            lambda: '%d %s %d' % (day, month, year),
            lambda: '%d %s' % (day, month),
            lambda: '%s %d, %d' % (month, day, year),
            lambda: '%d %s %d' % (day, month[:3], year),
            lambda: '%02d/%02d/%d' % (day, r.randint(1, 12), year),
            lambda: '%d/%d/%d' % (r.randint(1, 12), day, year % 100),
            lambda: '%d.%d.%d' % (day, r.randint(1, 12), year),
            lambda: '%s %d %s' % (r.choice(DAYS), day, month),
            lambda: '%s the %s' % (r.choice(DAYS), ordinal(day)),
            lambda: 'the ' + ordinal(day),
        ]
    )()


def relative_date(r):
    """A day counted from now."""
    return r.choice(
        [
            lambda: 'in %s %s' % (r.choice(COUNTED), r.choice(['days', 'weeks', 'months'])),
            lambda: 'in %d days' % r.randint(2, 30),
            lambda: r.choice(['end of the month', 'the end of the month', 'the end of ' + r.choice(MONTHS)]),
            lambda: r.choice(['next week', 'next month', 'this weekend', 'next weekend', 'the day after tomorrow']),
            lambda: r.choice(['a week from ', 'the ' + r.choice(['first ', 'last '])])
            + r.choice(DAYS)
            + r.choice(['', ' in ' + r.choice(MONTHS)]),
        ]
    )()


def date(r):
    x = r.random()
    if x < 0.26:
        return '20%02d-%02d-%02d' % (r.randint(24, 31), r.randint(1, 12), r.randint(1, 28))
    if x < 0.4:
        return '%s %d' % (r.choice(MONTHS), r.randint(1, 28))
    if x < 0.52:
        return r.choice(['next ', 'next ', 'this ']) + r.choice(DAYS)
    if x < 0.7:
        return r.choice(['tomorrow', 'today'] + DAYS)
    return spoken_date(r) if x < 0.93 else relative_date(r)


def spoken_time(r):
    hour, part = r.randint(1, 12), r.choice(['am', 'pm', 'AM', 'PM', ' am', ' pm'])
    minutes = r.choice([5, 10, 15, 20, 30, 30, 45, 50])
    return r.choice(
        [
            lambda: 'half past ' + r.choice(COUNTED),
            lambda: r.choice(['quarter past ', 'quarter to ', 'ten past ', 'ten to ', 'five to ']) + r.choice(COUNTED),
            lambda: '%d:%02d%s' % (hour, minutes, part),
            lambda: '%d:%02d%s' % (hour, minutes, part),
            lambda: '%d.%02d%s' % (hour, minutes, part),
            lambda: '%d%s' % (hour, part),
            lambda: "%d o'clock" % hour,
            lambda: r.choice(['noon', 'midnight', 'noon', 'midday']),
            lambda: '%dh%02d' % (r.randint(0, 23), minutes),
        ]
    )()


def clock(r):
    x = r.random()
    if x < 0.5:
        return '%02d:%02d' % (r.randint(0, 23), r.choice([0, 15, 30, 45, r.randint(0, 59)]))
    return '%d %s' % (r.randint(1, 12), r.choice(['am', 'pm'])) if x < 0.72 else spoken_time(r)


def ascii_of(name):
    """José -> jose, O'Neill -> oneill"""
    name = name.lower().translate(str.maketrans({'ø': 'o', 'ł': 'l', 'ß': 'ss', 'æ': 'ae', 'ı': 'i', 'đ': 'd'}))
    return ''.join(c for c in unicodedata.normalize('NFKD', name) if c.isascii() and c.isalnum())


def mailbox(r):
    first, last = ascii_of(first_name(r)), ascii_of(last_name(r))
    return r.choice(
        [
            lambda: first,
            lambda: first,
            lambda: made(r, 2, 3),
            lambda: made(r, 2, 3),
            lambda: first + '.' + last,
            lambda: first + '.' + last,
            lambda: first[0] + r.choice(['', '.']) + last,
            lambda: first + r.choice(['_', '-']) + last,
            lambda: first + digits(r, r.randint(1, 4)),
            lambda: last + '.' + first[0] + str(r.randint(1, 99)),
            lambda: first + '+' + r.choice(NOUN),
            lambda: r.choice('info office sales support hello billing jobs press team admin no-reply orders'.split()),
        ]
    )()


def host(r):
    x = r.random()
    name = made(r, 2, 2) if x < 0.7 else r.choice(NOUN) if x < 0.85 else made(r, 2, 2) + '-' + r.choice(NOUN)
    return name + r.choice(DOMAINS)


def email(r):
    x = r.random()
    if x < 0.08:
        domain = r.choice('example.com gmail.com outlook.com yahoo.com icloud.com gmx.de web.de proton.me'.split())
    else:
        domain = (r.choice('mail. uni. staff. eu. cs. shop.'.split()) if x < 0.16 else '') + host(r)
    return mailbox(r) + '@' + domain


def sentence(r):
    return draw_pattern(r, r.choice(SENTENCES))


def file_name(r):
    x, ending = r.random(), r.choice(FILE_ENDINGS)
    if x < 0.5:
        return word(r) + ending
    if x < 0.7:
        return word(r) + r.choice(['_', '-', '.']) + word(r) + ending
    if x < 0.85:
        version = r.choice(['v2', 'final', 'old', 'copy', '2026-01', digits(r, 4)])
        return word(r) + r.choice(['_', '-']) + version + ending
    if x < 0.95:
        return word(r).capitalize() + r.choice(['', word(r).capitalize()]) + ending
    return r.choice('README Makefile Dockerfile LICENSE .gitignore .bashrc index.html main.py'.split())


def path(r):
    x = r.random()
    if x < 0.4:
        head = r.choice(['', '', '/', './', 'src/', 'docs/'])
    else:
        head = r.choice(FOLDERS)
    return head + ''.join(word(r) + '/' for _ in range(r.choice([0, 0, 1, 1, 2, 3]))) + file_name(r)


def query(r):
    keys = r.sample('id q page lang ref user sort tab v utm_source'.split(), r.choice([1, 1, 2]))
    return '?' + '&'.join('%s=%s' % (key, r.choice([word(r), str(r.randint(1, 999))])) for key in keys)


def url(r):
    below = r.choice('api shop blog docs app m status cdn'.split())
    site = r.choice(['https://'] * 8 + ['http://', 'https://www.', 'https://www.', 'https://%s.' % below]) + host(r)
    if r.random() < 0.04:
        site = 'http://localhost:' + r.choice(['3000', '5000', '8000', '8080', '8888'])
    x = r.random()
    if x < 0.35:
        return site
    names = [word(r) if r.random() < 0.85 else str(r.randint(1, 9999)) for _ in range(r.choice([1, 1, 2, 3]))]
    levels = '/' + '/'.join(names)
    if x < 0.72:
        return site + levels + r.choice(['', '', '', '/'])
    if x < 0.86:
        return site + levels + r.choice(['.html', '.pdf', '.jpg', '.png', '.json', '.xml', '.zip', '.php', '.csv'])
    return site + levels + (query(r) if x < 0.96 else '#' + word(r))


def restaurant(r):
    if r.random() < 0.2:
        return r.choice(['The ', '']) + r.choice(ADJ).capitalize() + ' ' + r.choice(NOUN).capitalize()
    return r.choice(['Casa ', 'Chez ', 'Cafe ', 'The ', '', 'Bistro ', 'Trattoria ', 'Osteria ', 'La ']) + Made(r)


def company(r):
    x = r.random()
    if x < 0.12:
        return r.choice(LAST) + r.choice([' & Sons', ' Brothers', ' Group', ' Consulting', ' Ltd'])
    return Made(r) + r.choice(['', '', ' Inc', ' Labs', ' Corp', ' GmbH', ' Ltd', ' LLC', ' AG', ' Systems', ' Foods'])


def expr(r):
    n = lambda: str(r.randint(1, 99) if r.random() < 0.7 else r.randint(100, 999))
    s = n() + r.choice([' + ', ' - ', ' * ', ' / ', '+', '*']) + n()
    if r.random() < 0.4:
        s = s + r.choice([' + ', ' * ', ' - ']) + n()
    if r.random() < 0.15:
        s = '(' + n() + ' + ' + n() + ') * ' + n()
    return s


def ticker(r):
    return (
        ''.join(r.choice('ABCDEFGHIJKLMNOPQRSTUVWXYZ') for _ in range(r.randint(3, 4)))
        if r.random() < 0.7
        else r.choice(['AAPL', 'MSFT', 'GOOG', 'TSLA', 'NVDA', 'AMZN'])
    )


LETTERED = dict(
    a=lambda r: r.choice(ADJ),
    c=place,
    d=date,
    f=first_name,
    k=lambda r: r.choice(DISHES),
    l=last_name,
    m=lambda r: str(r.randint(5, 90)),
    M=lambda r: r.choice(MONTHS),
    n=lambda r: r.choice(NOUN),
    o=alnum,
    p=phrase,
    r=lambda r: r.choice(ROOMS),
    s=lambda r: str(r.randint(1, 9)),
    t=clock,
    w=word,
    x=person,
)  # by the letters that stand in braces in SENTENCES and TITLES
KINDS = dict(
    place=place,
    person=person,
    word=word,
    phrase=phrase,
    title=title,
    int=integer,
    num=number,
    date=date,
    time=clock,
    email=email,
    text=sentence,
    path=path,
    url=url,
    expr=expr,
    ticker=ticker,
    id=alnum,
    made=Made,
    days=lambda r: r.randint(2, 14),
    small=lambda r: r.randint(1, 12),
    mins=lambda r: r.randint(1, 90),
    pct=lambda r: r.randint(1, 60),
    temp=lambda r: r.randint(15, 28),
    lang=lambda r: r.choice(LANGS),
    cur=lambda r: r.choice(CUR),
    room=lambda r: r.choice(ROOMS),
    table=lambda r: r.choice(TABLES) if r.random() < 0.6 else made(r, 2, 2) + 's',
    country=lambda r: r.choice(COUNTRIES) if r.random() < 0.6 else Made(r),
    dish=lambda r: r.choice(DISHES) if r.random() < 0.6 else phrase(r),
    movie=lambda r: r.choice(['The ', '', 'A '])
    + r.choice(ADJ).capitalize()
    + ' '
    + (r.choice(NOUN).capitalize() if r.random() < 0.5 else Made(r)),
    resto=restaurant,
    company=company,
    list=lambda r: [integer(r) for _ in range(r.randint(3, 5))],
    bool=lambda r: r.random() < 0.5,
)
JSON_TYPES = dict(
    int='integer',
    days='integer',
    small='integer',
    mins='integer',
    pct='number',
    temp='number',
    num='number',
    list='array',
    bool='boolean',
)
