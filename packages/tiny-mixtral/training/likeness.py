"""How near two families are: which tools might serve each other's requests, and which are near misses.

Nearness is the cosine of two bags of words (names, descriptions, phrasings), weighted by rarity. What the words do
not show is written down by hand: GROUPS of families that might serve each other, DISTINCT pairs that are near in
words and do another job."""
import math
import re
from itertools import islice

import families
from demo import DEMO
from families import HELD_OUT, TRAINED, key
from families.procedural import draw_sibling, same_job

ALL = TRAINED + HELD_OUT + DEMO
GROUPS = [
    set(group.split())
    for group in '''\
get_weather get_forecast get_air_quality|calculate add multiply sum_list calculate_tip|set_timer set_alarm create_event
send_email send_message|add_todo write_note create_event create_ticket|get_user get_employee
get_order track_package cancel_order|product_price check_stock|get_time|convert_units|convert_currency
country_info get_distance|company_info get_stock_price|define_word translate
get_balance'''.replace('\n', '|').split('|')
]  # of the first families and the demo
WIDE_GROUPS = families.GROUPS + [
    set(group.split())
    for group in '''\
shopping_add add_todo place_bulk_order|invite_guests create_event send_email|block_room create_event
plot_values sum_list
plan_route get_distance|compare_cities country_info|register_customer get_user|assign_chores add_todo
split_bill calculate_tip calculate|plot_values make_chart|record_exercises log_workout
filter_products search_products product_price|recipes_from_ingredients find_recipe|place_bulk_order order_food
create_playlist play_music|filter_products product_price check_stock'''.replace('\n', '|').split('|')
]
ANY = {'web_search', 'search_docs', 'get_news'}  # might serve nearly everything
NOT_OPEN = families.NOT_OPEN | set(
    '''
    web_search search_docs get_news play_song play_music find_recipe define_word translate set_light send_message
    country_info write_note book_flight find_hotel search_flights find_hotels echo read_file book_hotel reserve_table
    book_table add_todo create_event rent_car movie_info get_user
    '''.split()
)  # might serve one of unserved.OPEN
DISTINCT = {
    frozenset(pair.split())
    for pair in '''\
check_password generate_password|place_bulk_order get_order|scale_recipe find_recipe|create_poll cast_vote
set_ticket_status create_ticket|assign_ticket set_ticket_status|convert_units convert_currency|order_food get_order
get_stock_price check_stock|set_reorder_point check_stock|buy_event_tickets set_ticket_status
buy_event_tickets create_ticket|set_reorder_point get_stock_price|create_shipment redirect_parcel
assign_ticket create_ticket|move_stock check_stock|car_insurance_quote rent_car|get_order cancel_order
set_user_preferences get_user|get_weather get_forecast|buy_event_tickets assign_ticket
add_ticket_reply set_ticket_status|get_metric create_alert|get_stock_price product_price
place_bulk_order cancel_order|create_shipment track_package|redirect_parcel track_package
assign_ticket add_ticket_reply|book_doctor book_office_slot|sales_forecast get_forecast|submit_expense file_claim
days_between get_forecast|shipping_quote get_stock_price|deploy_service scale_deployment
add_to_playlist create_playlist|line_status draw_line|set_charge_limit find_chargers
buy_transit_ticket buy_event_tickets|buy_transit_ticket set_ticket_status|buy_transit_ticket create_ticket
buy_transit_ticket assign_ticket|add_flashcard block_card|set_match_filters filter_products
mark_watched play_podcast|apply_photo_filter filter_products|apply_photo_filter resize_image|league_table book_table
move_stock set_reorder_point|scale_recipe recipes_from_ingredients|search_inbox send_message
set_charge_limit rent_car|create_shipment shipping_quote'''.replace('\n', '|').split('|')
}
SAME = 0.30  # from here on, one of two families may serve requests for the other
COMMON_WORDS = set(
    '''
    a an the of for to in on by with and or is are my me i you it its this that from at please can could do does what
    which how get show want need would like some one be as if who where when into your we our us will have has there
    all any not no so just give tell new make set add
    '''.split()
)


def words_of(text):
    """The beginnings of the words that tell texts apart; placeholders are no words."""
    text = re.sub(r'([a-z])([A-Z])', r'\1 \2', text)
    text = re.sub(r'\{\w+\}|\[\w+:', ' ', text).lower().replace('_', ' ')
    return [word[:6] for word in re.findall(r'[a-z]+', text) if word not in COMMON_WORDS and len(word) > 1]


def bag_of_words(family):
    bag = {}
    for weight, texts in ((2.0, family['names']), (1.5, family['descriptions']), (1.0, family['phrasings'])):
        for text in texts:
            for word in words_of(text):
                bag[word] = bag.get(word, 0) + weight / len(texts)
    return bag


BAGS = {id(family): bag_of_words(family) for family in ALL}


def weigh_bags():
    """family -> word -> weight; every vector has the length 1."""
    families_with = {}
    for bag in BAGS.values():
        for word in bag:
            families_with[word] = families_with.get(word, 0) + 1
    vectors = {}
    for family in ALL:
        bag = BAGS[id(family)]
        vector = {word: x * math.log(len(ALL) / families_with[word] + 0.1) for word, x in bag.items()}
        length = math.sqrt(sum(x * x for x in vector.values())) or 1.0
        vectors[id(family)] = {word: x / length for word, x in vector.items()}
    return vectors


VECTORS = weigh_bags()


def similarities():
    """family -> other family -> cosine, for those with a word in common"""
    with_word = {}
    for family in ALL:
        for word, x in VECTORS[id(family)].items():
            with_word.setdefault(word, []).append((id(family), x))
    out = {id(family): {} for family in ALL}
    for family in ALL:
        row = out[id(family)]
        for word, x in VECTORS[id(family)].items():
            for other, y in with_word[word]:
                row[other] = row.get(other, 0.0) + x * y
        del row[id(family)]
    return out


SIMILARITY = similarities()


def partners(groups):
    """name -> all names that stand in a group with it"""
    out = {}
    for group in groups:
        for name in group:
            out.setdefault(name, set()).update(group)
    return out


PARTNERS, WIDE_PARTNERS = partners(GROUPS), partners(WIDE_GROUPS)


def in_one_group(partners_of, a, b):
    return b in partners_of.get(a, ())


def clash(family, other):
    """Among the first families: must they not stand in one list of tools?"""
    a, b = key(family), key(other)
    return a == b or in_one_group(PARTNERS, a, b)


def wide_clash(family, other):
    """Among all families: must they not stand in one list of tools?"""
    if family is other:
        return True
    if 'verb' in family and 'verb' in other:
        return family['noun'] == other['noun'] and same_job(family['verb'], other['verb'])
    if 'verb' in family or 'verb' in other:
        procedural, written = (family, other) if 'verb' in family else (other, family)
        bag = BAGS.get(id(written))
        return bag is not None and any(word in bag for word in words_of(procedural['noun']))
    a, b = key(family), key(other)
    if a == b or in_one_group(WIDE_PARTNERS, a, b):
        return True
    if family.get('written') and family['written'] == other.get('written'):
        return False  # one author wrote them, and named those that are alike
    return SIMILARITY[id(family)].get(id(other), 0.0) >= SAME and frozenset((a, b)) not in DISTINCT


def serves(family, other):
    """Might a tool of the family serve a request for the other?"""
    if clash(family, other) or wide_clash(family, other) or key(family) in ANY:
        return True
    of_places = key(family) in ('country_info', 'get_forecast') and key(other) in ('get_weather', 'get_time')
    return ('demo' in family or 'demo' in other) and of_places


def near_misses(family):
    """The nine families nearest in words whose tools serve no request for this one."""
    row = SIMILARITY[id(family)]
    nearest = sorted((other for other in ALL if row.get(id(other), 0.0) > 0.02), key=lambda other: -row[id(other)])
    return list(
        islice((each for each in nearest if not serves(each, family) and not serves(family, each)), 9)
    )


NEAR = {id(family): near_misses(family) for family in ALL}
NEAR_TRAINED = {
    index: [other for other in others if not any(other is held for held in HELD_OUT)] for index, others in NEAR.items()
}


def draw_near(r, family, split):
    """A family of the same domain with another job."""
    if 'verb' in family:
        return draw_sibling(r, family, split)
    return r.choice((NEAR if split == 't2' else NEAR_TRAINED).get(id(family)) or TRAINED)


def shares_words(family, text):
    """Does a word of the text, longer than two letters, appear in the family?"""
    bag = BAGS.get(id(family)) or dict.fromkeys(words_of(family.get('noun', '')))
    return any(word in bag and len(word) > 2 for word in words_of(text))
