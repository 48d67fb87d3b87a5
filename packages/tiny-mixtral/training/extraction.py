"""Structured output: a text, a JSON Schema, and the object that fits the schema and holds values of the text."""
from records import ENUMS, NESTED_RECORDS, RECORDS, draw_clinic, draw_generic, draw_pet
from render import dump, render
from tools import described, draw_style, object_schema, pick
from wording import fill

SYSTEM_TEXTS = [
    'You are a helpful assistant.', 'You are a helpful assistant. Use the tools when needed.', 'Answer briefly.',
    'You are an agent that calls tools.', 'Use tools to answer.', 'Be concise and precise.',
    'You are a travel assistant.', 'You answer questions with the tools you have.',
]
LEAD = [
    'Extract the data as JSON.', 'Extract the data.', '', '', 'Extract the fields from this text:', 'Read this:',
    'Parse this text.',
]
ASK = [
    'Answer with JSON that fits this schema: ', 'Answer with JSON that fits this schema: ',
    'Answer with JSON that fits this schema:\n', 'Respond with JSON that matches this schema: ',
    'Reply only with JSON for this schema: ', 'Return JSON matching this JSON schema:\n',
]


def type_of(value):
    if isinstance(value, bool):
        return 'boolean'
    return 'integer' if isinstance(value, int) else 'number' if isinstance(value, float) else 'string'


def deep_schema(value, style):
    if isinstance(value, dict):
        schema = dict(
            type='object',
            properties={key: deep_schema(each, style) for key, each in value.items()},
            required=list(value),
        )
        return dict(schema, additionalProperties=False) if style['closed'] else schema
    if isinstance(value, list):
        return dict(type='array', items=deep_schema(value[0], style))
    return dict(type=type_of(value))


def draw_property(r, style, key, value):
    words = key.replace('_', ' ')
    if isinstance(value, (dict, list)):
        about = 'The %s' % words if not style['no_descriptions'] and r.random() < 0.5 else None
        return described(style, deep_schema(value, style), about)
    schema = dict(type=type_of(value))
    if schema['type'] == 'integer' and r.random() < 0.2:
        schema['type'] = 'number'
    if key in ENUMS:
        schema['enum'] = ENUMS[key]
    about = None
    if not style['no_descriptions'] and r.random() < 0.7:
        about = r.choice(['The %s', '%s of the item', '%s']) % words
    return described(style, schema, about)


def draw_value_schema(r, style, values, keys):
    """A schema that these values fit."""
    return object_schema(style, {key: draw_property(r, style, key, values[key]) for key in keys}, keys)


def draw_record(r, split):
    x = r.random()
    if split == 't2':
        return draw_pet(r) if x < 0.35 else draw_clinic(r) if x < 0.6 else draw_generic(r, split)
    return draw_generic(r, split) if x < 0.3 else r.choice(RECORDS if x < 0.6 else NESTED_RECORDS)(r)


def draw_extraction(r, split):
    """One sample: segments and what is known about it."""
    style = dict(draw_style(r), safe_integers=False)
    values, template = draw_record(r, split)
    text, keys = fill(template, values, {}), list(values)
    if r.random() < 0.3 and len(keys) > 2:
        keys.remove(r.choice(keys))
    if r.random() < 0.5:
        r.shuffle(keys)
    schema = draw_value_schema(r, style, values, keys)
    lead = pick(r, LEAD, split)
    request = (lead + r.choice(['\n', ' ', '\n\n']) if lead else '') + text
    request += '\n\n' + (r.choice(ASK) if split != 't1' else ASK[-1]) + dump(schema)
    expected = {key: values[key] for key in keys}
    messages = [dict(role='user', content=request), dict(role='assistant', content=dump(expected))]
    if r.random() < 0.15:
        messages.insert(0, dict(role='system', content=r.choice(SYSTEM_TEXTS)))
    meta = dict(mode='json', expect=expected, schema=schema, text=text, messages=messages[:-1], tools=None)
    return render(messages), meta
