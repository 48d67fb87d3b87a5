"""Conversations of the generator with their prompt text, for the test that compares it with Windrose's own
renderPrompt.

    write_text_form.py [--seed 7] [--of 14]  > rows.jsonl

Each row is the smallest of so many drawn, to keep the file small. Needs nothing but Python's standard library."""
import argparse
import json
import random
import sys

import packs
from conversations import MODES, Mixture, draw_samples
from render import dump, plain

KINDS = [
    ('train', 'call', 12), ('t1', 'call', 12), ('t2', 'call', 12), ('demo', 'call', 12), ('train', 'none', 34),
    ('train', 'open', 34), ('train', 'chat', 38), ('train', 'json', 56), ('t2', 'json', 50), ('train', 'calljson', 8),
    ('train', 'par_same', 8), ('t2', 'par_same', 8), ('train', 'par_diff', 8), ('train', 'chain', 8),
]  # split, mode, rows
PACKS = 3


def as_text(message):
    """Arguments of calls as JSON text, as clients send them, so that no reader changes their numbers."""
    if not message.get('tool_calls'):
        return message
    calls = [
        dict(call, function=dict(call['function'], arguments=dump(call['function']['arguments'])))
        for call in message['tool_calls']
    ]
    return dict(message, tool_calls=calls)


def row_of(kind, messages, tools):
    row = dict(kind=kind, messages=[as_text(message) for message in messages], text=plain(messages, tools))
    if tools:
        row['tools'] = tools
    return row


def whole(meta):
    """The conversation with its last answer."""
    longest = meta.get('messages_with_results') or meta['messages']
    reply = meta.get('answer') or meta.get('reply') or dump(meta.get('expect'))
    return [*longest, dict(role='assistant', content=reply)]


def only(mode):
    """A mixture of hardly anything but one mode."""
    shares = dict.fromkeys((*MODES, 'json'), 0.0)
    if mode in shares:
        shares[mode] = 1.0
    return Mixture(shares=shares, twin=1.0 if mode == 'none' else 0.0)


def draw_row(r, split, mode, of):
    rows = []
    while len(rows) < of:
        for _, meta in draw_samples(r, split, only(mode)):
            if meta['mode'] == mode:
                rows.append(row_of(split + ' ' + mode, whole(meta), meta['tools']))
    return min(rows, key=lambda row: len(dump(row)))


def draw_pack_row(r):
    """The demo's tools, an earlier exchange, an answer as an object."""
    kinds, tools = packs.draw_tools(r)
    before, _, last = packs.draw_earlier(r, kinds)
    text, calls, reply = packs.draw_exchange(r, kinds, last)
    if not calls:
        return row_of('pack', before + [dict(role='user', content=text)], tools)
    with_ids = packs.numbered(calls, 0)
    results, reply = packs.draw_results(r, calls, with_ids)
    text, reply = packs.with_schema(r, text, reply)
    turn = [dict(role='user', content=text), dict(role='assistant', tool_calls=with_ids), *results]
    return row_of('pack', before + turn + [dict(role='assistant', content=reply)], tools)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--seed', type=int, default=7)
    parser.add_argument('--of', type=int, default=14)
    options = parser.parse_args()
    sys.stdout.reconfigure(encoding='utf-8')
    for split, mode, count in KINDS:
        r = random.Random('%s %s %d' % (split, mode, options.seed))
        for _ in range(count):
            print(json.dumps(draw_row(r, split, mode, options.of), ensure_ascii=False))
    r = random.Random(options.seed)
    for _ in range(PACKS):
        print(json.dumps(draw_pack_row(r), ensure_ascii=False))


if __name__ == '__main__':
    main()
