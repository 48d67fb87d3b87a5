"""Conversations to evaluate on, one file a split, for test/evaluation.test.ts of the package.

    write_rows.py OUT_FOLDER [--seed 777] [--count 40]

Splits as in conversations.py. A row: mode, messages (up to the decision), calls, tools; with calls also `answered`
(messages up to the answer) and `must` (what the answer has to hold); of an extraction schema and expect, and its
message without the schema.

demo-tools.json: the tools of the demo, for questions/ and hand/demo.jsonl."""
import argparse
import json
import os
import random

import packs
from conversations import draw_samples
from write_text_form import as_text

SPLITS = ('id', 't1', 't2', 'demo')


def row_of(meta):
    row = dict(mode=meta['mode'], messages=[as_text(message) for message in meta['messages']])
    if meta['mode'] == 'json':
        request, _, _ = row['messages'][-1]['content'].rpartition('\n\n')
        row['messages'][-1] = dict(role='user', content=request)
        return dict(row, schema=meta['schema'], expect=meta['expect'])
    row.update(tools=[tool['function'] for tool in meta['tools']], calls=meta['calls'])
    if meta['calls'] and meta['mode'] != 'calljson':
        row.update(answered=[as_text(message) for message in meta['messages_with_results']], must=meta['must'])
    return row


def draw_rows(split, count, seed):
    r, rows = random.Random('%s %d' % (split, seed)), []
    while len(rows) < count:
        rows += [row_of(meta) for _, meta in draw_samples(r, split)]
    return rows[:count]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('folder')
    parser.add_argument('--seed', type=int, default=777)
    parser.add_argument('--count', type=int, default=40)
    options = parser.parse_args()
    os.makedirs(options.folder, exist_ok=True)
    for split in SPLITS:
        rows = draw_rows(split, options.count, options.seed)
        with open(os.path.join(options.folder, split + '.jsonl'), 'w', encoding='utf-8') as file:
            file.writelines(json.dumps(row, ensure_ascii=False) + '\n' for row in rows)
    tools = [packs.tool(kind, packs.USUAL_STYLE)['function'] for kind in packs.TOOLS]
    with open(os.path.join(options.folder, 'demo-tools.json'), 'w', encoding='utf-8') as file:
        file.write(json.dumps(tools, indent=2) + '\n')


if __name__ == '__main__':
    main()
