"""Checks what the generator gives, by rule; exits with 1 where something is wrong.

    check_data.py [--count 4000] [--packs 300] [--seed 5]

Arguments fit their schemas in the order of their keys; every value of a call stands in the request in some form;
answers hold the values they must hold; no placeholder or bracket is left in a text; no sample is too long. Packs of
all tools are checked alike, and each of their conversations, read back from the tokens that training sees, must be
what its messages are rendered to, from the beginning on. Prints counts and speed."""
import argparse
import collections
import json
import os
import random
import re
import sys
import time

from batches import Encoder
from conversations import MAX_TOKENS, draw_samples
from lengths import HERE, MAX_PACK, lengths_of
from records import ENUMS
from render import plain
from tokenizer import Tokenizer
from tool_packs import draw_tool_pack
from wording import spelled

SHOWN_PROBLEMS = 40
ENUM_VALUES = {value for values in ENUMS.values() for value in values}


def fits(schema, value):
    type_ = schema['type']
    if type_ == 'object':
        keys = [key for key in schema['properties'] if key in value] if isinstance(value, dict) else None
        if keys is None or list(value) != keys or any(key not in value for key in schema.get('required', [])):
            return False
        return all(fits(schema['properties'][key], each) for key, each in value.items())
    if type_ == 'array':
        return isinstance(value, list) and len(value) > 0 and all(fits(schema['items'], each) for each in value)
    if 'enum' in schema and value not in schema['enum']:
        return False
    if type_ in ('integer', 'number'):
        return isinstance(value, int if type_ == 'integer' else (int, float)) and not isinstance(value, bool)
    return isinstance(value, bool if type_ == 'boolean' else str)


def leaves(value, schema):
    """(value, schema) of all that is no object or array."""
    if isinstance(value, dict):
        return [leaf for key, each in value.items() for leaf in leaves(each, schema['properties'][key])]
    if isinstance(value, list):
        return [leaf for each in value for leaf in leaves(each, schema['items'])]
    return [(value, schema)]


def said(value, schema, text):
    """Does the value stand in the text in a form in which people write it?"""
    if isinstance(value, bool) or 'enum' in schema or str(value) in text:
        return True
    if isinstance(value, str):  # codes, units and formulas are rewritten
        code = re.fullmatch('[A-Z]{3}', value) or value in ('celsius', 'fahrenheit')
        return bool(code or set('/*+-^()') & set(value))
    if '{:,}'.format(value) in text:
        return True
    spellings = (spelled(value, link, dash) for link in (' and ', ' ') for dash in '- ') if value == int(value) else ()
    return isinstance(value, int) and value >= 0 and any(each in text.lower() for each in spellings)


def check_extraction(meta):
    if not fits(meta['schema'], meta['expect']):
        yield 'extraction does not fit its schema', meta['expect']
        return
    for value, _ in leaves(meta['expect'], meta['schema']):
        if not isinstance(value, bool) and str(value) not in meta['text'] and value not in ENUM_VALUES:
            yield 'extracted value is not in the text', value


def check_call(call, meta, text):
    functions = [tool['function'] for tool in meta['tools'] if tool['function']['name'] == call['name']]
    if len(functions) != 1:
        yield 'tool is not in view once', call['name']
        return
    schema = functions[0]['parameters']
    if not fits(schema, call['arguments']):
        yield 'arguments do not fit the schema', call
        return
    for value, inner in leaves(call['arguments'], schema):
        if 'expression' not in str(functions[0]) and not said(value, inner, text):
            yield 'value is not in the request', (value, meta['text'][:200])


def check(segments, meta):
    """(problem, what) pairs of one sample"""
    if lengths_of(segments)[1] > MAX_TOKENS:
        yield 'too long', meta['text']
    if re.search(r'\[\w+:', meta['text']):
        yield 'bracket left', meta['text']
    prompt = [text for role, text in segments if role in ('p', 'h')]
    for text in prompt:
        if not text.startswith(' [{') and re.search(r'\{[A-Za-z]\w*\}', text):
            yield 'placeholder left', meta['text']
    if meta['mode'] == 'json':
        yield from check_extraction(meta)
        return
    spoken = ''.join(prompt).split('[/AVAILABLE_TOOLS]')[-1]
    for call in meta['calls'] + meta.get('later_calls', []):
        yield from check_call(call, meta, spoken)
    if meta['calls'] and not meta.get('schema'):
        for value in meta['must']:
            if value not in meta['answer'] and json.dumps(value, ensure_ascii=False)[1:-1] not in meta['answer']:
                yield 'answer lacks a value', (value, meta['answer'])


def read_back(tokenizer, row):
    """The text of each conversation of a pack, the beginning included, and how far its positions are in order."""
    ids, _, positions, branches = row
    for branch in range(1, max(branches) + 1):
        seen = [at for at, each in enumerate(branches) if each in (0, branch)]
        yield tokenizer.decode([ids[at] for at in seen]), [positions[at] for at in seen] == list(range(len(seen)))


def check_pack(tokenizer, head, drawn):
    """(problem, what) pairs of one pack"""
    row = Encoder(tokenizer, 1.0, 1.0, 1.0, 1.0).encode_pack(head, [body for body, _ in drawn], 0.0)
    if len(row[0]) > MAX_PACK:
        yield 'pack too long', len(row[0])
    for (text, in_order), (body, meta) in zip(read_back(tokenizer, row), drawn):
        replied = meta['messages_with_results'] if meta['calls'] else meta['messages']
        reply = meta['answer'] if meta['calls'] else meta['reply']
        whole = plain(replied + [dict(role='assistant', content=reply)], meta['tools'])
        asked = plain(meta['messages'], meta['tools'])
        if not (whole.startswith(text) and text.startswith(asked) and text.endswith('</s>') and in_order):
            yield 'pack is not what is rendered', (text, whole)
        yield from check(head + body, meta)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--count', type=int, default=4000)
    parser.add_argument('--packs', type=int, default=300)
    parser.add_argument('--seed', type=int, default=5)
    options = parser.parse_args()
    r, start = random.Random(options.seed), time.process_time()
    tokenizer = Tokenizer.load(os.path.join(HERE, 'vocabulary.json'))
    modes, problems, shown, tokens = collections.Counter(), collections.Counter(), collections.Counter(), 0
    in_packs = collections.Counter()

    def note(problem, what):
        problems[problem] += 1
        if sum(problems.values()) <= SHOWN_PROBLEMS:
            print(problem + ':', what)

    for at in range(options.count):
        for segments, meta in draw_samples(r, 'train' if at % 4 else r.choice(['id', 't1', 't2'])):
            modes[meta['mode']] += 1
            shown[len(meta['tools'] or [])] += 1
            tokens += lengths_of(segments)[1]
            for problem, what in check(segments, meta):
                note(problem, what)
    for _ in range(options.packs):
        head, drawn = draw_tool_pack(r, MAX_PACK)
        in_packs.update(meta['mode'] for _, meta in drawn)
        tokens += lengths_of(head)[1] + sum(lengths_of(body)[1] for body, _ in drawn)
        for problem, what in check_pack(tokenizer, head, drawn):
            note(problem, what)
    print('kinds', dict(modes), 'tools in view', dict(sorted(shown.items())), 'in packs', dict(in_packs))
    print('%d tokens a second' % (tokens / (time.process_time() - start)), 'problems', dict(problems))
    return 1 if problems else 0


if __name__ == '__main__':
    sys.exit(main())
