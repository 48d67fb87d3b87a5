# ======== 1. one tool in view
R(
    'track_parcel',
    'where is my parcel? the number on the slip says 00340434292135100186',
    C('track_parcel', {'tracking_number': '00340434292135100186'}),
)
R(
    'decode_vin',
    'Can you decode 1HGCM82633A004352 for me, I want to know what I am buying.',
    C('decode_vin', {'vin': '1HGCM82633A004352'}),
)
R('arm_alarm', "We're going to bed, please arm the alarm for the night.", C('arm_alarm', {'mode': 'night'}))
R('roll_dice', 'roll three dice', C('roll_dice', {'count': 3}))
R('hash_text', 'sha256 of "correct horse" please', C('hash_text', {'text': 'correct horse', 'algorithm': 'sha256'}))
R('nameColor', 'what would you call #4682B4', C('nameColor', {'hex': '#4682B4'}))
R(
    'substitute_for',
    "I've run out of buttermilk and the shop is closed. What could I use instead?",
    C('substitute_for', {'ingredient': 'buttermilk'}),
)
R(
    'plan_route',
    'how do I get from Ghent to Bruges by bike?',
    C('plan_route', {'start': 'Ghent', 'end': 'Bruges', 'mode': 'bike'}),
)
R('charge_car', 'plug is in. chrage the car to 80 percent', C('charge_car', {'limit_percent': 80}))
R(
    'GetVehicleLocation',
    'The customer keeps calling about truck TR-118, could you see where it is?',
    C('GetVehicleLocation', {'vehicleId': V('TR-118', 'truck TR-118')}),
)

# ======== 2. money
R(
    'create_invoice void_invoice refundPayment',
    'Please bill Nordlicht GmbH 1,250 euros for the workshop we held last week, all three days of '
    'it. Payable by 2026-05-31.',
    C('create_invoice', {'customer': 'Nordlicht GmbH', 'amount': 1250, 'currency': 'EUR', 'due_date': '2026-05-31'}),
)
R(
    'refundPayment transfer_funds freeze_card',
    "The customer of pay_8841 isn't happy, the lamp arrived scratched. Give her 20 back.",
    C('refundPayment', {'paymentId': 'pay_8841', 'amount': 20}),
)
R(
    'refundPayment create_invoice apply_coupon add_to_cart',
    'full refund for pay_90112',
    C('refundPayment', {'paymentId': 'pay_90112'}),
)
R(
    'transfer_funds pay_bill freeze_card get_quote',
    'mvoe 300 from checking to savings',
    C('transfer_funds', {'from_account': 'checking', 'to_account': 'savings', 'amount': 300}),
)
R(
    'transfer_funds pay_bill split_bill',
    'I owe Hydro One 86.40 for the electricity, please settle that today',
    C('pay_bill', {'payee': 'Hydro One', 'amount': 86.4}),
)
R(
    'freeze_card transfer_funds',
    'I think I left my wallet on the tram!! Block the card ending in 4471 right now.',
    C('freeze_card', {'last4': '4471'}),
)
R(
    'split_bill book_table pay_bill',
    'dinner came to 132.50 and there were five of us, waht does each one owe',
    C('split_bill', {'total': 132.5, 'people': 5}),
)
R(
    'mortgage_payment split_bill calculate_bmi',
    'If I borrow 240000 at 3.9 percent for 25 years, what would I pay each month?',
    C('mortgage_payment', {'principal': 240000, 'annual_rate': 3.9, 'years': 25}),
)
R(
    'create_price_alert place_order get_quote transfer_funds pay_bill approve_expense',
    'let me know when NVDA drops below 110',
    C('create_price_alert', {'ticker': 'NVDA', 'price': 110, 'direction': 'below'}),
)
R(
    'create_price_alert place_order get_quote',
    'Sell 40 shares of KO, please.',
    C('place_order', {'side': 'sell', 'symbol': 'KO', 'quantity': 40}),
)
R('create_price_alert place_order get_quote', 'whats SAP trading at', C('get_quote', {'symbol': 'SAP'}))
R(
    'donate pay_bill transfer_funds',
    "I'd like to give 15 euros to Sea-Watch, and the same again each month.",
    C('donate', {'charity': 'Sea-Watch', 'amount': 15, 'monthly': True}),
)
R(
    'approve_expense request_leave log_hours',
    'EXP-314 has no receipt, so reject it',
    C('approve_expense', {'expense_id': 'EXP-314', 'approved': False}),
)

# ======== 3. home
R(
    'lock_door arm_alarm camera_snapshot',
    'The plumber is here, open the garage for him.',
    C('lock_door', {'door': 'garage', 'action': 'unlock'}),
)
R(
    'set_thermostat preheat_oven position_blinds',
    "it's freezing in the nursery, make it 21 degrees",
    C('set_thermostat', {'room': V('nursery', 'the nursery'), 'celsius': 21}),
)
R(
    'set_light position_blinds set_volume',
    'make the desk lamp green',
    C('set_light', {'lamp': V('desk lamp', 'desk'), 'color': 'green'}),
)
R(
    'robot_vacuum_start water_garden',
    'Send the robot through the kitchen and the hallway.',
    C('robot_vacuum_start', {'rooms': V(['kitchen', 'hallway'], ['the kitchen', 'the hallway'])}),
)
R(
    'position_blinds set_light camera_snapshot lock_door set_thermostat robot_vacuum_start',
    'the sun blinds me, blinds in the study at 30 percent please',
    C('position_blinds', {'room': V('study', 'the study'), 'percent_open': 30}),
)
R(
    'camera_snapshot arm_alarm set_light',
    'Somebody rang. Take a picture with the porch camera.',
    C('camera_snapshot', {'camera': V('porch', 'porch camera')}),
)
R('preheat_oven start_timer brew_coffee', 'get the oven to 425 F', C('preheat_oven', {'temperature': 425, 'unit': 'F'}))
R('preheat_oven start_timer brew_coffee', 'two strong coffees pls', C('brew_coffee', {'cups': 2, 'strength': 'strong'}))
R(
    'start_timer sleep_timer log_workout',
    'nine minute timer named pasta',
    C('start_timer', {'minutes': 9, 'label': 'pasta'}),
)
R(
    'start_timer sleep_timer set_volume play_song',
    "I'm dozing off here, stop the music in 25 minutes",
    C('sleep_timer', {'minutes': 25}),
)
R(
    'water_garden irrigate_field dispense_food',
    'Zone 3 looks dry. Give it 12 minutes.',
    C('water_garden', {'zone': 3, 'minutes': 12}),
)
R('dispense_food log_meal order_pizza', 'kitty is hungry, let out 40 grams', C('dispense_food', {'grams': 40}))

# ======== 4. operations and code
R(
    'restart_service scale_deployment tail_logs',
    'The ad runs on TV after the late news and last year everything fell over. I do not want to '
    'live through that again. So please give web-frontend six replicas.',
    C('scale_deployment', {'deployment': 'web-frontend', 'replicas': 6}),
)
R(
    'restart_service scale_deployment tail_logs list_containers',
    'last 200 lines that mailer wrote',
    C('tail_logs', {'service': 'mailer', 'lines': 200}),
)
R(
    'rollback_release merge_pull_request toggle_feature_flag',
    'The new build of payroll is broken, put 2.8.1 back.',
    C('rollback_release', {'app': 'payroll', 'version': '2.8.1'}),
)
R(
    'toggle_feature_flag rollback_release purge_cache list_containers check_certificate',
    'switch off new_onboarding',
    C('toggle_feature_flag', {'flag': 'new_onboarding', 'enabled': False}),
)
R(
    'create_dns_record purge_cache check_certificate ping',
    'docs should be a CNAME for windmill.netlify.app',
    C('create_dns_record', {'type': 'CNAME', 'host': 'docs', 'value': 'windmill.netlify.app'}),
)
R(
    'purge_cache create_dns_record check_certificate',
    'I changed the texts an hour ago, but people still see the old prices. Throw /pricing and /faq ' 'out of the CDN.',
    C('purge_cache', {'paths': ['/pricing', '/faq']}),
)
R(
    'create_webhook create_branch merge_pull_request',
    'tell https://ci.example.org/hook about every push and every release',
    C('create_webhook', {'url': 'https://ci.example.org/hook', 'events': ['push', 'release']}),
)
R(
    'check_certificate ping scan_ports',
    'is 10.0.4.17 listening on 22, 80 and 8443?',
    C('scan_ports', {'target': '10.0.4.17', 'ports': [22, 80, 8443]}),
)
R(
    'create_branch merge_pull_request rename_file',
    "I need a branch called fix/login-loop, off develop.",
    C('create_branch', {'name': 'fix/login-loop', 'base': 'develop'}),
)
R(
    'create_branch merge_pull_request create_webhook close_ticket',
    'tests are green, squash 512 in',
    C('merge_pull_request', {'number': 512, 'method': 'squash'}),
)
R(
    'run_query rename_table backup_database',
    'run SELECT count(*) FROM orders',
    C('run_query', {'sql': 'SELECT count(*) FROM orders'}),
)

# ======== 5. office
R(
    'file_ticket assign_ticket close_ticket',
    'New bug, critical: "Login page is blank". Labels: frontend, regression',
    C('file_ticket', {'title': 'Login page is blank', 'priority': 'critical', 'labels': ['frontend', 'regression']}),
)
R(
    'file_ticket assign_ticket close_ticket log_hours',
    'WEB-1340 is the same thing as another one we have, close it as a duplicate',
    C('close_ticket', {'ticket': 'WEB-1340', 'resolution': 'duplicate'}),
)
R(
    'log_hours request_leave book_meeting_room',
    'put 3.5 hours on Atlas for me',
    C('log_hours', {'project': 'Atlas', 'hours': 3.5}),
)
R(
    'request_leave log_hours approve_expense',
    'I would like to take vacation from 2026-07-20 to 2026-07-31. We are finally going to see my ' 'sister!',
    C('request_leave', {'kind': 'vacation', 'start': '2026-07-20', 'end': '2026-07-31'}),
)
R(
    'book_meeting_room book_table schedule_message',
    'is Fjord free? grab it at 14:30 for 45 minutes',
    C('book_meeting_room', {'room': 'Fjord', 'start_time': '14:30', 'duration_minutes': 45}),
)
R(
    'schedule_message send_sms create_poll',
    'Post "standup moves to the roof" in #team tomorrow at 8',
    C('schedule_message', {'channel': '#team', 'text': 'standup moves to the roof', 'at': 'tomorrow at 8'}),
)
R(
    'invite_member create_user reset_password',
    'ines.duarte@example.com should get into our workspace, she only needs to look at things (viewer)',
    C('invite_member', {'email': 'ines.duarte@example.com', 'role': 'viewer'}),
)
R(
    'create_user reset_password invite_member',
    'Create an account for Tomasz Lis, tlis@example.net, he is an admin.',
    C('create_user', {'user': {'name': 'Tomasz Lis', 'email': 'tlis@example.net', 'role': 'admin'}}),
)
R(
    'create_user reset_password ban_user',
    'pekka@example.fi forgot how to log in again...',
    C('reset_password', {'email': 'pekka@example.fi'}),
)
R(
    'update_lead add_contact send_for_signature',
    'Great news from the call with the bakery, they take the whole package! Lead 5093, mark it as '
    'won and Rosa is the owner.',
    C('update_lead', {'lead_id': 5093, 'changes': {'stage': 'won', 'owner': 'Rosa'}}),
)
R(
    'send_for_signature send_sms update_lead',
    'Get lease.pdf signed by Amara Obi, her address is amara@example.com',
    C('send_for_signature', {'document': 'lease.pdf', 'signer': {'name': 'Amara Obi', 'email': 'amara@example.com'}}),
)
R(
    'create_poll schedule_message publish_article',
    'ask everyone "Where do we eat?" with Thai, Greek and burgers to pick from',
    C('create_poll', {'question': 'Where do we eat?', 'options': ['Thai', 'Greek', 'burgers']}),
)
R(
    'ban_user reset_password publish_article',
    'spamking99 is at it agian. 48 hours out.',
    C('ban_user', {'username': 'spamking99', 'hours': 48}),
)
R(
    'send_sms schedule_message add_contact start_timer define_word',
    'text +4915112345678 saying: on my way',
    C('send_sms', {'to': '+4915112345678', 'body': 'on my way'}),
)

# ======== 6. shop, travel, transport
R(
    'change_delivery_address track_parcel apply_coupon',
    "We've moved! Order 70-4410 has to go to Lindenweg 8, 50667 Cologne.",
    C(
        'change_delivery_address',
        {'order_id': '70-4410', 'address': {'street': 'Lindenweg 8', 'city': 'Cologne', 'postcode': '50667'}},
    ),
)
R(
    'apply_coupon add_to_cart check_stock',
    'i have a code, SPRING20, does it work',
    C('apply_coupon', {'code': 'SPRING20'}),
)
R(
    'apply_coupon add_to_cart check_stock shopping_list_add flight_status watchlist_add',
    'My nephew talks of nothing but bikes. Do they have the Trek Marlin 5 in the Leeds store?',
    C(
        'check_stock',
        {'product': V('Trek Marlin 5', 'the Trek Marlin 5'), 'store': V('Leeds', 'Leeds store', 'the Leeds store')},
    ),
)
R(
    'print_label track_parcel',
    'label for a 2.4 kg parcel to Lena Roth in Austria',
    C('print_label', {'parcel': {'recipient': 'Lena Roth', 'country': 'Austria', 'weight_kg': 2.4}}),
)
R(
    'order_pizza book_table find_recipes',
    'Hungry! One large pizza with mushrooms and olives to my place please',
    C('order_pizza', {'size': 'large', 'toppings': ['mushrooms', 'olives']}),
)
R(
    'search_flights flight_status online_check_in rent_car',
    'Two adults and one child, from BCN to ARN on 2026-08-03. What is there?',
    C(
        'search_flights',
        {'origin': 'BCN', 'destination': 'ARN', 'date': '2026-08-03', 'passengers': {'adults': 2, 'children': 1}},
    ),
)
R(
    'flight_status online_check_in find_hotel',
    'check me in, QX7L2P, name is Haverkamp',
    C('online_check_in', {'booking_reference': 'QX7L2P', 'last_name': 'Haverkamp'}),
)
R(
    'rent_car find_hotel plan_route start_parking',
    'We need a van for 4 days, picking it up in Split',
    C('rent_car', {'pickup_location': 'Split', 'days': 4, 'category': 'van'}),
)
R(
    'find_hotel rent_car visa_requirements',
    'somwhere to stay in Annecy for three nights, the dog is coming along',
    C('find_hotel', {'town': 'Annecy', 'nights': 3, 'pets': True}),
)
R(
    'visa_requirements search_flights find_hotel',
    'My passport is Kenyan. Do I need a visa for Japan?',
    C('visa_requirements', {'nationality': V('Kenyan', 'Kenya'), 'destination': 'Japan'}),
)
R(
    'next_departures plan_route start_parking',
    'when does the next 12 leave from Central Library?',
    C('next_departures', {'stop': 'Central Library', 'line': '12'}),
)
R(
    'start_parking charge_car report_road_damage',
    'park KA-BX 902 in zone 41 for 90 minutes',
    C('start_parking', {'plate': 'KA-BX 902', 'zone': V('41', 'zone 41'), 'minutes': 90}),
)
R(
    'report_road_damage start_parking next_departures',
    'A tree came down in the storm and blocks Mill Lane',
    C('report_road_damage', {'street': 'Mill Lane', 'problem': 'fallen_tree'}),
)

# ======== 7. health, school, science
R(
    'log_meal log_workout log_water',
    'had a bagel for breakfast',
    C('log_meal', {'food': V('bagel', 'a bagel'), 'meal': 'breakfast'}),
)
R(
    'log_blood_pressure calculate_bmi log_workout',
    'I measured after breakfast, as the doctor told me. It was 128 over 82.',
    C('log_blood_pressure', {'systolic': 128, 'diastolic': 82}),
)
R(
    'refill_prescription book_doctor cancel_appointment',
    'My pills are nearly gone, could you get more? Rx 6620113',
    C('refill_prescription', {'rx_number': V('6620113', 'Rx 6620113')}),
)
R(
    'refill_prescription book_doctor cancel_appointment',
    'get me in with Dr. Osei on Thursday because of my knee',
    C(
        'book_doctor',
        {'doctor': V('Dr. Osei', 'Osei'), 'day': V('Thursday', 'on Thursday'), 'reason': V('knee', 'my knee')},
    ),
)
R(
    'calculate_bmi log_blood_pressure log_meal mortgage_payment split_bill',
    'bmi for 81 kg and 178 cm',
    C('calculate_bmi', {'weight_kg': 81, 'height_cm': 178}),
)
R(
    'enroll_student grade_submission search_papers',
    'Put student s20441 into CHEM-101.',
    C('enroll_student', {'student_id': V('s20441', 'student s20441'), 'course': 'CHEM-101'}),
)
R(
    'define_word translate find_rhymes identify_plant search_papers kb_search',
    'what on earth does "petrichor" mean',
    C('define_word', {'word': 'petrichor'}),
)
R(
    'define_word translate find_rhymes add_flashcard',
    "I'm writing a poem and nothing rhymes with \"silver\". Or does it?",
    C('find_rhymes', {'word': 'silver'}),
)
R(
    'translate define_word send_sms',
    'how do you say "the bill, please" in Portuguese',
    C('translate', {'text': 'the bill, please', 'target': 'Portuguese'}),
)
R(
    'reserve_book book_by_isbn cite',
    'hold Middlemarch for me at the Eastside branch',
    C('reserve_book', {'title': 'Middlemarch', 'branch': V('Eastside', 'Eastside branch', 'the Eastside branch')}),
)
R(
    'reserve_book book_by_isbn cite search_papers',
    'I need 10.1038/nature14539 as an APA reference',
    C('cite', {'doi': '10.1038/nature14539', 'style': 'apa'}),
)
R('molar_mass element_info', 'how heavy is one mole of C6H12O6?', C('molar_mass', {'formula': 'C6H12O6'}))
R(
    'iss_passes moon_phase tide_times',
    'I live at 48.2, 16.37 and my son wants to see the space station fly over',
    C('iss_passes', {'latitude': 48.2, 'longitude': 16.37}),
)
R(
    'find_earthquakes tide_times air_quality',
    'any quakes in Chile lately, 5.5 or stronger?',
    C('find_earthquakes', {'region': 'Chile', 'min_magnitude': 5.5}),
)

# ======== 8. media, play, food
R(
    'resize_image compress_pdf rename_file',
    'banner.png must be 1200 by 400',
    C('resize_image', {'file': 'banner.png', 'width': 1200, 'height': 400}),
)
R(
    'delete_file rename_file zip_folder',
    'get rid of /tmp/old.log for good, not just into the bin',
    C('delete_file', {'path': '/tmp/old.log', 'permanently': True}),
)
R(
    'spawn_entity make_move roll_dice',
    'drop a goblin at x 14, y 7',
    C('spawn_entity', {'kind': V('goblin', 'a goblin'), 'position': {'x': 14, 'y': 7}}),
)
R(
    'move_arm set_motor_speed read_sensor',
    'Drive the arm to 120, 45, 300, and do it slowly.',
    C('move_arm', {'target': {'x': 120, 'y': 45, 'z': 300}, 'slow': True}),
)
R(
    'find_recipes pair_wine substitute_for shopping_list_add',
    'got leeks, potatoes and cream, what can I cook in 30 minutes at most',
    C('find_recipes', {'ingredients': ['leeks', 'potatoes', 'cream'], 'max_minutes': 30}),
)

R(
    'shopping_list_add find_recipes add_to_cart',
    "we're out of oat milk, eggs and sponges, write them on the list",
    C('shopping_list_add', {'items': ['oat milk', 'eggs', 'sponges']}),
)

# ======== 9. two requests in one
R(
    'set_thermostat lock_door set_light arm_alarm preheat_oven',
    'Lock the front door and then set the bedroom to 18 degrees.',
    C('lock_door', {'door': 'front', 'action': 'lock'}),
    C('set_thermostat', {'room': V('bedroom', 'the bedroom'), 'celsius': 18}),
)
R(
    'team_score cinema_times',
    'How did Celtic do, and how did Aberdeen do?',
    C('team_score', {'team': 'Celtic'}),
    C('team_score', {'team': 'Aberdeen'}),
)
R(
    'play_song set_volume sleep_timer',
    'play Jolene by Dolly Parton, volume 60',
    C('play_song', {'title': 'Jolene', 'artist': 'Dolly Parton'}),
    C('set_volume', {'level': 60}),
)
R(
    'rate_movie watchlist_add cinema_times',
    "Finally saw Heat, four stars from me. Also save Collateral, I'd like to see that one next.",
    C('rate_movie', {'movie': 'Heat', 'stars': 4}),
    C('watchlist_add', {'title': 'Collateral'}),
)
R(
    'get_quote place_order',
    'price of AMD and of INTC please',
    C('get_quote', {'symbol': 'AMD'}),
    C('get_quote', {'symbol': 'INTC'}),
)
R(
    'log_water log_workout log_meal',
    'drank 500 ml and did twenty minutes of yoga',
    C('log_water', {'ml': 500}),
    C('log_workout', {'activity': 'yoga', 'minutes': 20}),
)
R(
    'rename_file zip_folder delete_file',
    'rename draft.docx to final.docx and pack the folder thesis into thesis.zip',
    C('rename_file', {'old_name': 'draft.docx', 'new_name': 'final.docx'}),
    C('zip_folder', {'folder': V('thesis', 'the folder thesis'), 'archive': 'thesis.zip'}),
)
R(
    'air_quality pollen_level moon_phase',
    "My eyes itch. How is the air in Graz, and how bad is the birch pollen in Graz?",
    C('air_quality', {'place': 'Graz'}),
    C('pollen_level', {'area': 'Graz', 'allergen': 'birch'}),
)
R(
    'element_info molar_mass',
    'tell me about osmium, plus the molar mass of OsO4',
    C('element_info', {'element': 'osmium'}),
    C('molar_mass', {'formula': 'OsO4'}),
)
R(
    'read_sensor set_motor_speed move_arm',
    'Read sensor T-09. After that, motor M2 at 1500 rpm.',
    C('read_sensor', {'sensor_id': V('T-09', 'sensor T-09')}),
    C('set_motor_speed', {'motor': V('M2', 'motor M2'), 'rpm': 1500}),
)
R(
    'book_table pair_wine order_pizza',
    'a table for 6 at Casa Lupo at 19:30, and which wine goes with saltimbocca?',
    C('book_table', {'restaurant': 'Casa Lupo', 'guests': 6, 'time': '19:30'}),
    C('pair_wine', {'dish': 'saltimbocca'}),
)
R(
    'record_harvest irrigate_field',
    '85 kilos of beets are in, note it. And give North Meadow 10 mm of water',
    C('record_harvest', {'crop': 'beets', 'kilograms': 85}),
    C('irrigate_field', {'field': 'North Meadow', 'millimeters': 10}),
)

# ======== 10. no tool fits
R('flight_status online_check_in search_flights', 'How many kilos may my suitcase weigh on LH400?')
R(
    'track_parcel change_delivery_address',
    'The box arrived crushed and the mug inside is broken. I want to complain about it.',
)
R('set_thermostat set_light lock_door', 'is anybody at home right now?')
R('create_branch merge_pull_request', 'who wrote the line that crashes in parser.py?')
R('find_recipes substitute_for pair_wine', 'how many calories are in a slice of carrot cake')
R('log_meal log_water log_workout', 'How did I sleep last night?')
R('play_song set_volume sleep_timer', 'Who wrote the lyrics of Hallelujah?')
R('get_quote place_order create_price_alert donate freeze_card', 'explain what a short squeeze is, in one paragraph')
R('grade_submission enroll_student', 'print the class list for CHEM-101')
R('reserve_book book_by_isbn', 'what time does the library close on sundays')
R('camera_snapshot arm_alarm', 'there is a burglar in the house, call the police!!')
R('rename_file delete_file zip_folder', 'open report.docx in Word')
R('book_table order_pizza', 'What was the best thing you ever ate?')
R(
    'restart_service tail_logs scale_deployment rollback_release backup_database ping',
    'how much do we pay for the cluster each month?',
)
R('tide_times moon_phase', 'How deep is the harbour of Whitby?')
R('send_sms add_contact', 'read me my latest voicemail')
R('resize_image compress_pdf trim_clip', 'take the background out of portrait.jpg')
R('define_word find_rhymes', 'Please correct the commas in this sentence: Well I think we should go home')
R('next_departures start_parking', 'my bike was stolen at Central Station, what can I do?')
R('check_certificate ping', 'register the domain plumtree.dev for me')
R('donate pay_bill transfer_funds freeze_card', 'I want to open a new savings account for my daughter')
R('shorten_url generate_password', 'is this site a scam: http://win-a-phone.example')
R('cancel_appointment book_doctor refill_prescription', 'what are the side effects of ibuprofen')
R('kb_search days-until tlf_lookup do_backup_photos', 'thanks, that was all for today!')
R('make_move roll_dice team_score', 'Good morning! How are you doing?')

# ================================ the five tools of `npm start`
W = lambda *c: C('get_weather', {'city': V(*c) if len(c) > 1 else c[0]})
H = lambda *c: C('get_time', {'city': V(*c) if len(c) > 1 else c[0]})


def some(x):
    return V(*x) if isinstance(x, tuple) else x


def U(v, f, t):
    return C('convert_units', {'value': v, 'from': some(f), 'to': some(t)})


def M(v, f, t):
    return C('convert_currency', {'amount': v, 'from': some(f), 'to': some(t)})


def K(result, *e):
    return C('calculate', {'expression': V(*e)}, result=result)


D('how warm is it in Seville right now', W('Seville'))
D("I'm packing for Reykjavik. What's it like out there?", W('Reykjavik'))
D('weather toronto', W('toronto', 'Toronto'))
D('Do I need an umbrella in Glasgow?', W('Glasgow'))
D('is it snowing in Montreal at the moment?', W('Montreal'))
D('My daughter just moved to Wellington, how is the wether there?', W('Wellington'))
D('Tell me the temperature in Ho Chi Minh City.', W('Ho Chi Minh City'))
D('hows the weather over in cape town today', W('cape town', 'Cape Town'))
D('Would I be fine in a t-shirt in Nairobi?', W('Nairobi'))
D('What time is it in Buenos Aires?', H('Buenos Aires'))
D('I want to phone my aunt in Auckland, is it the middle of the night there?', H('Auckland'))
D('curent time seoul', H('seoul', 'Seoul'))
D('time in new york pls', H('new york', 'New York'))
D('Could you tell me how late it is in Karachi?', H('Karachi'))
D('What does the clock say in Vancouver?', H('Vancouver'))
D('our office in Warsaw - are they still at work, what time do they have', H('Warsaw'))
D('do you know what hour it is in Addis Ababa', H('Addis Ababa'))
D('How many feet are 3 meters?', U(3, 'meters', 'feet'))
D('26.2 miles in km', U(26.2, 'miles', ('km', 'kilometers')))
D('the recipe says 350 F, my oven has celsius', U(350, ('F', 'fahrenheit', 'degrees F'), ('celsius', 'C')))
D('convert 5 gallons to liters', U(5, 'gallons', 'liters'))
D('I weigh 154 pounds. How much is that in kilos?', U(154, ('pounds', 'lbs', 'lb'), ('kilos', 'kg', 'kilograms')))
D('how many grams in 12 ounces', U(12, 'ounces', 'grams'))
D('What is 2.5 hours in minutes?', U(2.5, 'hours', 'minutes'))
D('The car does 130 km/h, what is that in mph', U(130, 'km/h', 'mph'))
D('how many acres is 7 hectares', U(7, 'hectares', 'acres'))
D('I have a disk of 500 GB, how many MB does that make?', U(500, 'GB', 'MB'))
D('waht is 48 times 17', K(816, '48 * 17', '48*17', '48 x 17', '48 × 17'))
D('1024/16', K(64, '1024/16', '1024 / 16'))
D('Add 389 and 746 for me.', K(1135, '389 + 746', '389+746'))
D(
    'whats 12% of 650',
    K(
        78,
        '12 / 100 * 650',
        '12% of 650',
        '650 * 0.12',
        '0.12 * 650',
        '650 * 12%',
        '12% * 650',
        '650 * 12 / 100',
        '12 * 650 / 100',
    ),
)
D('square root of 729?', K(27, 'sqrt(729)'))
D('how much is (18 + 6) * 5', K(120, '(18 + 6) * 5', '(18+6)*5', '(18+6) * 5'))
D('If I divide 1000 by 8, what do I get?', K(125, '1000 / 8', '1000/8'))
D('2 to the power of 15', K(32768, '2 ^ 15', '2^15', '2 ** 15', '2**15'))
D('i had 500 and spent 137, what is left', K(363, '500 - 137', '500-137'))
D('How many euros do I get for 250 dollars?', M(250, ('dollars', 'USD'), ('euros', 'EUR')))
D('75 GBP in USD', M(75, 'GBP', 'USD'))
D('convert 10000 yen to pounds', M(10000, ('yen', 'JPY'), ('pounds', 'GBP')))
D(
    'The hotel wants 890 Swiss francs, what is that in euros?',
    M(890, ('Swiss francs', 'francs', 'CHF'), ('euros', 'EUR')),
)
D('is 40 euro a lot? i mean in rupees', M(40, ('euro', 'EUR', 'euros'), ('rupees', 'INR')))
D(
    'how many pesos are 20 dollars, mexican pesos I mean',
    M(20, ('dollars', 'USD'), ('mexican pesos', 'MXN', 'Mexican pesos')),
)
D("What's the weather in Athens and what time is it in Sydney?", W('Athens'), H('Sydney'))
D('time in Dubai and in Madrid', H('Dubai'), H('Madrid'))
D('compare the weather of Rome and Milan', W('Rome'), W('Milan'))
D(
    'how many cm is 6 feet, and how many kg is 200 pounds?',
    U(6, 'feet', 'cm'),
    U(200, ('pounds', 'lbs', 'lb'), ('kg', 'kilograms')),
)
D('How much is 60 EUR in CZK, and is it raining in Prague?', M(60, 'EUR', 'CZK'), W('Prague'))
D('9 * 14 please, also 15 miles in kilometers', K(126, '9 * 14', '9*14'), U(15, 'miles', ('kilometers', 'km')))
# outside of what they can do
D('what is the capital of Mongolia')
D('How many people live in Lagos?')
D('set an alarm for 7 am')
D('Write me a birthday poem for my dad.')
D('how do I say good evening in Hungarian?')
D('Book a flight from Oslo to Berlin')
D('who invented the metric system')
D('what did Tesla shares close at yesterday')
D('When does the Louvre open?')
D('tell me a joke')
D('which museums should I see in Vienna')
D('Hi there, nice to meet you!')
