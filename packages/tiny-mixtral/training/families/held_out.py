"""Seven of the tool families that are never trained (others stand in the wide modules, marked as held out)."""

from families.notation import *
from families.pools import *

family(
    'get_air_quality air_quality',
    'Get the air quality of a city|Air pollution index at a place',
    dict(c=city_parameter()),
    "How is the air quality in {c}?|Is the air in {c} clean?|air pollution in {c}",
    {'aqi index': 'int', 'level': ['good', 'bad', 'fair']},
    [],
    True,
)
family(
    'train_departures next_trains',
    'Next trains leaving from a station|Train departures',
    dict(s=parameter('place', 'station stop', 'Name of the station|Train station')),
    'When does the next train leave from {s}?|Show train departures for the station {s}|' 'next trains from {s}',
    {'train line': 'id', 'departure time': 'time'},
    [],
    True,
)
family(
    'movie_info find_movie',
    'Information about a movie|Get rating and year of a movie',
    dict(t=parameter('movie', 'title movie', 'Movie title|The movie')),
    "Tell me about the movie {t}|How good is the movie {t}?|Who made the film {t}?",
    {'rating score': 'num', 'year': 'int'},
    [],
    True,
)
family(
    'cancel_order cancel_purchase',
    'Cancel an order|Cancels an order by its id',
    dict(o=parameter('id', 'order_id order', 'Order id|Id of the order to cancel')),
    "Cancel order {o}|Please cancel my order {o}|I no longer want order {o}, cancel it",
    {'status': ['cancelled', 'refused'], 'refund': 'num'},
    [],
    True,
)
family(
    'random_number pick_number',
    'Pick a random number|Random number in a range',
    dict(
        a=parameter('int', 'min low', 'Lower bound|Smallest value'),
        b=parameter('int', 'max high', 'Upper bound|Largest value'),
    ),
    'Pick a random number between {a} and {b}|random number from {a} to {b}|' 'Give me a number between {a} and {b}',
    {'number value': 'int'},
    [],
    True,
)
family(
    'rent_car car_rental',
    'Rent a car in a city|Car rental',
    dict(c=city_parameter(), n=parameter('days', 'days num_days', 'Number of days|How many days')),
    "Rent a car in {c} for {n} days|I need a rental car in {c} for {n} days",
    {'car model': 'made', 'price': 'int'},
    [],
    True,
)
family(
    'get_balance account_balance',
    'Get the balance of a bank account|Account balance',
    dict(a=parameter('id', 'account account_id iban', 'Account number|The account')),
    "What is the balance of account {a}?|How much money is in account {a}?|balance {a}",
    {'balance amount': 'num', 'currency': CUR},
    [],
    True,
)
