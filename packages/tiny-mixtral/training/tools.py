"""From a family to one tool: a name, a description, a JSON Schema, as frameworks write them.

`draw_tool` also gives the names that the parameters got: role -> name."""
from families.pools import JSON_TYPES, made

NESTED = {'obj', 'arr', 'arrobj'}
DRAFT_7, DRAFT_2020 = 'http://json-schema.org/draft-07/schema#', 'https://json-schema.org/draft/2020-12/schema'


def pick(r, entries, split, held_out=1):
    """One of a list; its last entries are held out for the split t1."""
    if len(entries) < 3:
        return r.choice(entries)
    if split == 't1':
        return r.choice(entries[-held_out:])
    if split == 't2':
        return r.choice(entries)
    return r.choice(entries[:-held_out])


def draw_style(r):
    """How a framework writes schemas: order of keys, additionalProperties, $schema, descriptions, bounds of
    integers."""
    return dict(
        description_first=r.random() < 0.5,
        closed=r.random() < 0.5,
        schema=r.choice([None, None, None, None, '7', '20', '7last']),
        no_descriptions=r.random() < 0.3,
        safe_integers=r.random() < 0.25,
        bare_fields=r.random() < 0.4,
    )


def json_type(kind):
    return 'string' if kind == 'enum' else JSON_TYPES.get(kind, 'string')


def object_schema(style, properties, required):
    schema = {}
    if style['schema'] in ('7', '20'):
        schema['$schema'] = DRAFT_7 if style['schema'] == '7' else DRAFT_2020
    schema.update(type='object', properties=properties)
    if required or style['schema'] is None:
        schema['required'] = required
    if style['closed']:
        schema['additionalProperties'] = False
    if style['schema'] == '7last':
        schema['$schema'] = DRAFT_7
    return schema


def described(style, schema, description):
    """The schema of a property with its description where the style puts it."""
    if description and style['description_first']:
        out = {'description': description, **schema}
    else:
        out = {**schema, **({'description': description} if description else {})}
    if 'properties' in out or 'items' in out:
        return out
    if not style['description_first'] and description and 'enum' in out:
        out = {key: out[key] for key in ('type', 'description', 'enum')}
    if style['safe_integers'] and out.get('type') == 'integer':
        out.update(minimum=-9007199254740991, maximum=9007199254740991)
    return out


def unused_name(r, name, names, used):
    while name in used:
        name = r.choice(names + [name + '2'])
    return name


def nested_schema(r, style, parameter, names, split):
    """The schema of an object or an array; the names of its fields go into `names`."""

    def fields():
        properties, required = {}, []
        for role, field in parameter['fields'].items():
            name = unused_name(r, pick(r, field['names'], split), field['names'], properties)
            names[role] = name
            schema = dict(type=json_type(field['kind']))
            if field['kind'] == 'enum':
                schema['enum'] = field['enum']
            bare = style['no_descriptions'] or style['bare_fields']
            properties[name] = described(style, schema, None if bare else pick(r, field['descriptions'], split))
            if not field['optional']:
                required.append(name)
        schema = dict(type='object', properties=properties, required=required)
        if style['closed']:
            schema['additionalProperties'] = False
        return schema

    if parameter['kind'] == 'obj':
        return fields()
    items = fields() if parameter['kind'] == 'arrobj' else dict(type=json_type(parameter['item']))
    return dict(type='array', items=items)


def flat_schema(r, parameter):
    kind = parameter['kind']
    type_ = 'number' if kind == 'demonum' else json_type(kind)
    if type_ == 'integer' and r.random() < 0.2:
        type_ = 'number'
    schema = dict(type=type_)
    if type_ == 'array':
        schema['items'] = dict(type='number')
    if kind == 'enum':
        schema['enum'] = parameter['enum']
    return schema


def camel_case(name):
    first, *others = name.split('_')
    return first + ''.join(word.capitalize() for word in others)


def draw_name(r, names, split):
    name = pick(r, names, split)
    return camel_case(name) if r.random() < 0.22 and '_' in name else name


def made_up_name(r):
    return made(r, 2, 3) + (r.choice(['_', '']) + made(r, 1, 2) if r.random() < 0.5 else '')


def draw_tool(r, family, split, style, made_up=0.0):
    """A tool of the family, and role -> name of its parameters. made_up: share of names that are no words."""
    demo = family.get('demo')

    def one_of(entries):
        return r.choice(entries) if demo else pick(r, entries, split)

    name = r.choice(family['names']) if demo else draw_name(r, family['names'], split)
    description = one_of(family['descriptions'])
    if r.random() < 0.25 and description[-1] != '.':
        description += '.'
    made_up = made_up if split == 'train' and not demo else 0.0
    if r.random() < made_up:
        name = made_up_name(r)
    properties, required, names = {}, [], {}
    for role, parameter in family['parameters'].items():
        property_name = one_of(parameter['names'])
        if not style['no_descriptions'] and r.random() < made_up:
            property_name = made(r, 2, 2)
        property_name = names[role] = unused_name(r, property_name, parameter['names'], properties)
        about = None if style['no_descriptions'] else one_of(parameter['descriptions'])
        if parameter['kind'] in NESTED:
            schema = nested_schema(r, style, parameter, names, split)
        else:
            schema = flat_schema(r, parameter)
        properties[property_name] = described(style, schema, about)
        if not parameter['optional']:
            required.append(property_name)
    if split in ('train', 'id') and not demo and r.random() < 0.2:
        description = paraphrase(r, description, family, required)
    function = dict(name=name, description=description, parameters=object_schema(style, properties, required))
    return dict(type='function', function=function), names


REMARKS = [
    '. Use it whenever the user asks for it.', '. Call this only once per request.', ' (beta)', '. Fast.',
    ' for the current user', '. Returns JSON.', '. Internal tool.', ' via the API',
]
WARNINGS = [
    'Fails if something is missing.', 'Does not ask for confirmation.', 'Results are not cached.',
    'May take a few seconds.', 'Only for signed-in users.',
]


def listed_with_and(words):
    return words[0] if len(words) == 1 else ', '.join(words[:-1]) + ' and ' + words[-1]


def paraphrase(r, description, family, required):
    """The same description with something around it."""
    description = description.rstrip('.')
    x = r.random()
    if x < 0.35:
        keys = [spellings.split()[0].replace('_', ' ') for spellings in family['results']]
        return description + '. Returns %s.' % listed_with_and(keys)
    if x < 0.5 and required:
        return description + '. Needs %s.' % ' and '.join(required[:3])
    if x < 0.65:
        return description + r.choice(REMARKS)
    if x < 0.8:
        return r.choice(['Tool: ', 'Function: ', 'API: ', 'Action: ']) + description
    if x < 0.9:
        return description.lower()
    return description + '. ' + r.choice(WARNINGS)
