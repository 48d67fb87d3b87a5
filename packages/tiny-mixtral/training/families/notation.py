"""How a tool family is written down: a kind of tool with its names, descriptions, parameters, phrasings, results and
answers.

A family is a dict of lists, of which one entry each is drawn whenever a tool is made from it. The last name,
description and phrasing (of nested families the last three phrasings) never appear in training; they are the test
split t1.

In a phrasing, `{c}` stands for the value of the parameter with the role c, and `[n: at most {n}]` for a part that is
left out when the optional parameter n is not passed. Several texts stand in one string with `|` between them, names
with a space."""

TRAINED, HELD_OUT = [], []


def parameter(kind, names, descriptions, optional=False, enum=None):
    """One parameter: the kind of its value (a key of pools.KINDS, 'enum', or 'u1'/'u2' for a pair of units)."""
    return dict(
        kind=kind, names=names.split(), descriptions=descriptions.split('|'), optional=optional, enum=enum
    )


def object_parameter(names, descriptions, fields, optional=False):
    """A parameter whose value is an object; fields: role -> parameter."""
    return dict(parameter('obj', names, descriptions, optional), fields=fields)


def list_parameter(item, names, descriptions, optional=False, lo=2, hi=4):
    """A parameter whose value is an array of `lo` to `hi` values of the kind `item`."""
    return dict(parameter('arr', names, descriptions, optional), item=item, lo=lo, hi=hi)


def objects_parameter(names, descriptions, fields, shows, optional=False, lo=1, hi=3):
    """A parameter whose value is an array of objects, each shown in the request as one of the templates `shows`."""
    described = parameter('arrobj', names, descriptions, optional)
    return dict(described, fields=fields, shows=shows.split('|'), lo=lo, hi=hi)


def city_parameter():
    return parameter(
        'place',
        'city location place town city_name',
        'City name|Name of the city|The city|The place to look up|Town or city',
    )


def family(names, descriptions, parameters, phrasings, results, answers=(), held=False):
    """Adds a family. parameters: role -> parameter; results: spellings of a key -> kind, list of values, or number."""
    made = dict(
        names=names.split(),
        descriptions=descriptions.split('|'),
        parameters=parameters,
        phrasings=phrasings.strip().split('|'),
        results=results,
        answers=list(answers),
    )
    (HELD_OUT if held else TRAINED).append(made)
    return made


def nested_family(*arguments, **options):
    """A family with an object or an array among its parameters; three of its phrasings are held out."""
    family(*arguments, **options).update(held_out_phrasings=3, nested=True)


def family_by_line(names, descriptions, parameters, phrasings, results, answers, held=False):
    """A family with one description and one phrasing a line."""
    family(names, one_a_line(descriptions), parameters, one_a_line(phrasings), results, answers, held)


def one_a_line(text):
    """Lines joined by `|`, as the notation wants them."""
    return '|'.join(line.strip() for line in text.strip().split('\n') if line.strip())


def pool(text):
    """The values of a list written with commas."""
    return [value.strip() for value in text.replace('\n', ' ').split(',') if value.strip()]
