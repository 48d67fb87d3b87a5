"""The units by what they measure. A unit: its short forms, the singular, the plurals, and its weight, 4 unless told;
'_' is a space."""

DIMENSIONS = [
    [
        ('km kms', 'kilometer kilometre', 'kilometers kilometres', 6),
        ('m', 'meter metre', 'meters metres', 6),
        ('cm cms', 'centimeter centimetre', 'centimeters centimetres', 6),
        ('mm', 'millimeter millimetre', 'millimeters millimetres'),
        ('mi', 'mile', 'miles miles miles', 6),
        ('ft', 'foot', 'feet feet', 6),
        ('in', 'inch', 'inches inches', 6),
        ('yd yds', 'yard', 'yards'),
        ('nmi', 'nautical_mile', 'nautical_miles sea_miles', 3),
        ('dm', 'decimeter decimetre', 'decimeters decimetres', 2),
        ('um', 'micrometer micron micrometre', 'micrometers microns micrometres', 1),
        ('nm', 'nanometer nanometre', 'nanometers nanometres', 1),
        ('ly', 'light-year light_year', 'light-years light_years', 1),
        ('fathoms', 'fathom', 'fathoms', 1),
        ('furlongs', 'furlong', 'furlongs', 1),
        ('leagues', 'league', 'leagues', 1),
        ('AU', 'astronomical_unit', 'astronomical_units', 1),
        ('chains', 'chain', 'chains', 1),
        ('rods', 'rod', 'rods', 1),
        ('pc', 'parsec', 'parsecs', 1),
        ('hands', 'hand', 'hands', 1),
        ('thou', 'thou', 'thou', 1),
    ],
    [
        ('kg kgs', 'kilogram kilo kilogramme', 'kilograms kilos kilogrammes', 6),
        ('g g gm', 'gram gramme', 'grams grammes', 6),
        ('mg', 'milligram', 'milligrams', 4),
        ('lb lbs', 'pound', 'pounds pounds', 8),
        ('oz', 'ounce', 'ounces', 6),
        ('st', 'stone', 'stone'),
        ('t', 'ton tonne', 'tons tonnes', 4),
        ('mcg ug', 'microgram', 'micrograms', 2),
        ('us_tons', 'short_ton us_ton', 'short_tons us_tons', 1),
        ('metric_tons', 'metric_ton metric_tonne', 'metric_tons metric_tonnes', 2),
        ('long_tons', 'long_ton imperial_ton', 'long_tons imperial_tons', 1),
        ('ct', 'carat', 'carats', 1),
        ('troy_oz', 'troy_ounce', 'troy_ounces', 1),
        ('grains', 'grain', 'grains', 1),
        ('cwt', 'hundredweight', 'hundredweights', 1),
        ('dag dkg', 'decagram', 'decagrams', 1),
        ('quintals', 'quintal', 'quintals', 1),
        ('drams', 'dram', 'drams', 1),
        ('slugs', 'slug', 'slugs', 1),
        ('kilotons', 'kiloton', 'kilotons', 1),
    ],
    [
        ('l L', 'liter litre', 'liters litres', 6),
        ('ml mL', 'milliliter millilitre', 'milliliters millilitres', 6),
        ('dl dL', 'deciliter decilitre', 'deciliters decilitres', 3),
        ('gal gals', 'gallon', 'gallons', 6),
        ('pt pts', 'pint', 'pints'),
        ('qt qts', 'quart', 'quarts'),
        ('cups', 'cup', 'cups', 6),
        ('tbsp tbsps tbs', 'tablespoon', 'tablespoons', 5),
        ('tsp tsps', 'teaspoon', 'teaspoons', 5),
        ('fl_oz fl.oz floz fl_oz fl._oz', 'fluid_ounce', 'fluid_ounces', 5),
        ('cl', 'centiliter centilitre', 'centiliters centilitres', 3),
        ('m3 m³', 'cubic_meter cubic_metre', 'cubic_meters cubic_metres', 3),
        ('cc ccs', 'cubic_centimeter cubic_centimetre', 'cubic_centimeters cubic_centimetres', 2),
        ('cu_ft ft3', 'cubic_foot', 'cubic_feet', 2),
        ('cu_in', 'cubic_inch', 'cubic_inches', 1),
        ('cu_yd', 'cubic_yard', 'cubic_yards', 1),
        ('hl', 'hectoliter hectolitre', 'hectoliters hectolitres', 1),
        ('imp_gal', 'imperial_gallon UK_gallon', 'imperial_gallons UK_gallons', 1),
        ('uk_pints', 'imperial_pint UK_pint', 'imperial_pints UK_pints', 1),
        ('bbl', 'barrel', 'barrels', 1),
        ('bushels', 'bushel', 'bushels', 1),
        ('gills', 'gill', 'gills', 1),
        ('dessertspoons', 'dessertspoon', 'dessertspoons', 1),
        ('pinches', 'pinch', 'pinches', 1),
        ('microlitres', 'microliter microlitre', 'microliters microlitres', 1),
    ],
    [
        ('C °C', 'celsius Celsius', 'celsius Celsius celsius Celsius centigrade', 8),
        ('F °F', 'fahrenheit Fahrenheit', 'fahrenheit Fahrenheit', 8),
        ('K', 'kelvin Kelvin', 'kelvin Kelvin', 3),
    ],
    [
        (
            'km/h kph kmh km/h', 'kilometer_per_hour kilometre_per_hour',
            'kilometers_per_hour kilometres_per_hour km_per_hour', 6,
        ),
        ('mph mph mi/h', 'mile_per_hour', 'miles_per_hour miles_an_hour', 6),
        (
            'm/s m/s mps', 'meter_per_second metre_per_second',
            'meters_per_second metres_per_second metres_a_second', 6,
        ),
        ('knots kn kt', 'knot', 'knots knots'),
        ('ft/s fps', 'foot_per_second', 'feet_per_second', 3),
        ('km/s', 'kilometer_per_second kilometre_per_second', 'kilometers_per_second kilometres_per_second', 2),
        ('cm/s', 'centimeter_per_second', 'centimeters_per_second', 1),
        ('m/min', 'meter_per_minute metre_per_minute', 'meters_per_minute metres_per_minute', 1),
    ],
    [
        ('h hrs hr', 'hour', 'hours hours', 6), ('min mins', 'minute', 'minutes minutes', 6),
        ('s sec secs', 'second', 'seconds seconds', 6), ('days', 'day', 'days', 6), ('weeks wks', 'week', 'weeks'),
        ('years yrs', 'year', 'years'), ('months', 'month', 'months'), ('ms', 'millisecond', 'milliseconds', 3),
        ('fortnights', 'fortnight', 'fortnights', 2), ('decades', 'decade', 'decades', 2),
        ('centuries', 'century', 'centuries', 1), ('usec', 'microsecond', 'microseconds', 1),
        ('ns', 'nanosecond', 'nanoseconds', 1), ('millennia', 'millennium', 'millennia', 1),
    ],
    [
        ('sq_ft sqft ft2 ft² sq._ft', 'square_foot', 'square_feet', 6),
        ('m2 m² sqm sq_m', 'square_meter square_metre', 'square_meters square_metres', 6),
        ('acres', 'acre', 'acres', 6),
        ('ha', 'hectare', 'hectares', 5),
        ('sq_mi mi2', 'square_mile', 'square_miles'),
        ('km2 km² sq_km', 'square_kilometer square_kilometre', 'square_kilometers square_kilometres', 5),
        ('sq_yd', 'square_yard', 'square_yards', 3),
        ('sq_in', 'square_inch', 'square_inches', 3),
        ('cm2 cm² sq_cm', 'square_centimeter square_centimetre', 'square_centimeters square_centimetres', 3),
        ('mm2 mm²', 'square_millimeter square_millimetre', 'square_millimeters square_millimetres', 1),
    ],
    [
        ('B', 'byte', 'bytes'), ('KB kB', 'kilobyte', 'kilobytes'), ('MB MB megs', 'megabyte meg', 'megabytes', 6),
        ('GB GB gigs', 'gigabyte gig', 'gigabytes gigs', 6), ('TB', 'terabyte', 'terabytes', 6),
        ('PB', 'petabyte', 'petabytes', 2),
        ('bits', 'bit', 'bits'),
        ('MiB', 'mebibyte', 'mebibytes', 2), ('GiB', 'gibibyte', 'gibibytes', 2),
        ('KiB', 'kibibyte', 'kibibytes', 1), ('TiB', 'tebibyte', 'tebibytes', 1),
        ('kbit', 'kilobit', 'kilobits', 1), ('Mbit', 'megabit', 'megabits', 2), ('Gbit', 'gigabit', 'gigabits', 2),
        ('EB', 'exabyte', 'exabytes', 1), ('PiB', 'pebibyte', 'pebibytes', 1),
    ],
    [
        ('J', 'joule', 'joules'), ('kJ', 'kilojoule', 'kilojoules'), ('cal', 'calorie', 'calories'),
        ('kcal', 'kilocalorie', 'kilocalories'),
        ('kWh', 'kilowatt_hour kilowatt-hour', 'kilowatt_hours kilowatt-hours'),
        ('MJ', 'megajoule', 'megajoules'),
        ('Wh', 'watt_hour', 'watt_hours', 2), ('MWh', 'megawatt_hour', 'megawatt_hours', 2), ('BTU', 'BTU', 'BTUs', 2),
        ('ft-lb', 'foot-pound', 'foot-pounds', 1), ('therms', 'therm', 'therms', 1),
        ('GJ', 'gigajoule', 'gigajoules', 1),
        ('eV', 'electronvolt', 'electronvolts', 1),
    ],
    [
        ('bar', 'bar', 'bar'), ('psi', 'psi', 'psi psi psi pounds_per_square_inch'), ('Pa', 'pascal', 'pascals'),
        ('atm', 'atmosphere', 'atmospheres'),
        ('hPa', 'hectopascal', 'hectopascals'), ('kPa', 'kilopascal', 'kilopascals'), ('mbar', 'millibar', 'millibars'),
        ('mmHg', 'mmHg', 'mmHg'), ('MPa', 'megapascal', 'megapascals', 2), ('Torr', 'torr', 'torr', 1),
        ('inHg', 'inch_of_mercury', 'inches_of_mercury', 2),
    ],
    [
        ('deg', 'degree', 'degrees'), ('rad', 'radian', 'radians'), ('arcmin', 'arcminute', 'arcminutes', 1),
        ('arcsec', 'arcsecond', 'arcseconds', 1), ('turns', 'turn', 'turns', 1), ('gon', 'gradian', 'gradians', 1),
    ],
    [
        ('W', 'watt', 'watts'), ('kW', 'kilowatt', 'kilowatts'), ('hp', 'horsepower', 'horsepower'),
        ('MW', 'megawatt', 'megawatts', 2), ('GW', 'gigawatt', 'gigawatts', 1),
        ('PS', 'metric_horsepower', 'metric_horsepower', 1),
    ],
    [
        ('Mbps Mbps Mb/s', 'megabit_per_second', 'megabits_per_second'),
        ('MB/s', 'megabyte_per_second', 'megabytes_per_second'),
        ('Gbps', 'gigabit_per_second', 'gigabits_per_second'), ('kbps', 'kilobit_per_second', 'kilobits_per_second'),
        ('GB/s', 'gigabyte_per_second', 'gigabytes_per_second', 2),
        ('KB/s', 'kilobyte_per_second', 'kilobytes_per_second', 2),
    ],
    [
        ('Hz', 'hertz', 'hertz'), ('kHz', 'kilohertz', 'kilohertz'), ('MHz', 'megahertz', 'megahertz'),
        ('GHz', 'gigahertz', 'gigahertz'), ('rpm', 'revolution_per_minute', 'revolutions_per_minute', 2),
    ],
    [
        ('N', 'newton', 'newtons'), ('kN', 'kilonewton', 'kilonewtons'), ('lbf', 'pound-force', 'pounds_of_force'),
        ('kgf', 'kilogram-force', 'kgf'), ('dyn', 'dyne', 'dynes', 1),
    ],
    [
        ('mpg', 'mile_per_gallon', 'miles_per_gallon'), ('km/l', 'kilometer_per_liter', 'kilometers_per_liter'),
        ('l/100km L/100km l/100_km', 'l/100_km', 'liters_per_100_km litres_per_100_km'),
        ('uk_mpg', 'mile_per_imperial_gallon', 'miles_per_imperial_gallon', 1),
    ],
    [
        ('Nm', 'newton_metre newton_meter', 'newton_metres newton_meters'), ('ft-lbs', 'foot-pound', 'foot-pounds'),
        ('in-lbs', 'inch-pound', 'inch-pounds', 2), ('kgm', 'kilogram_metre', 'kilogram_metres', 1),
    ],
    [
        ('l/min lpm', 'litre_per_minute liter_per_minute', 'litres_per_minute liters_per_minute'),
        ('gpm', 'gallon_per_minute', 'gallons_per_minute'), ('ml/h', 'millilitre_per_hour', 'millilitres_per_hour', 2),
        ('l/h', 'litre_per_hour', 'litres_per_hour', 2), ('m3/h', 'cubic_metre_per_hour', 'cubic_metres_per_hour', 2),
        ('cfm', 'cubic_foot_per_minute', 'cubic_feet_per_minute', 2),
    ],
]
DIMENSION_WEIGHTS = [32, 22, 24, 18, 13, 13, 11, 9, 5, 5, 1, 2, 2, 1, 1, 2, 1, 1]
NAMES = (
    'length mass volume temperature speed time area data energy pressure angle power data_rate '
    'frequency force economy torque flow'
).split()

CASE_MATTERS = set('B cal J MJ MW MPa MB/s GB/s KB/s Mbit Gbit ml mL mg mm nm m K'.split())  # in small letters or large


def two_units(r, dimension):
    """Two units of a dimension, the usual ones more often."""
    rare = r.random() < 0.1  # all alike
    weights = [4 if rare or len(unit) == 3 else unit[3] for unit in dimension]
    source = r.choices(dimension, weights)[0]
    while True:
        target = r.choices(dimension, weights)[0]
        if target is not source:
            return source, target
