"""What a model does in llama.cpp, on many rows; prints a table of shares.

    evaluate.py MODEL.gguf|CHECKPOINT.pt [--count 120] [--splits id,t1,…] [--seed 777] [--rows FILE]
                [--vocabulary FILE]

Splits: id, t1, t2 and demo are drawn by the generator (conversations.py); cases and hand-demo were written by hand
(hand/), test, dev, author, second-dev, second-test, third-test, third-dev and fourth-test are typed questions to the
demo's tools (questions/). With --rows the rows and what failed are kept."""
import argparse
import json
import os
import random
import subprocess
import sys
import tempfile

import packs
from conversations import draw_samples
from lengths import count_tokens
from render import plain

HERE = os.path.dirname(os.path.abspath(__file__))
WRITTEN = {
    'cases': 'hand/cases.jsonl', 'hand-demo': 'hand/demo.jsonl', 'test': 'questions/test.jsonl',
    'dev': 'questions/dev.jsonl', 'author': 'questions/author.jsonl', 'second-dev': 'questions/second-dev.jsonl',
    'second-test': 'questions/second-test.jsonl', 'third-test': 'questions/third-test.jsonl',
    'third-dev': 'questions/third-dev.jsonl', 'fourth-test': 'questions/fourth-test.jsonl',
}
LONGEST = 1000


def generated_row(split, segments, meta):
    cut = next(at for at, (role, _) in enumerate(segments) if role in ('a', 'actl'))
    calls = meta.get('calls', [])
    row = dict(
        split=split,
        mode=meta['mode'],
        follow=bool(meta.get('follow')),
        text=meta['text'],
        tools=meta['tools'] or [],
        prompt=''.join(text for _, text in segments[:cut]),
        calls=calls,
        schema=meta.get('schema'),
        must=meta.get('must'),
        nested=any(isinstance(value, (dict, list)) for call in calls for value in call['arguments'].values()),
        expect=meta.get('expect'),
    )
    if 'messages_with_results' in meta:
        row['answer_prompt'] = plain(meta['messages_with_results'], meta['tools'])
    if 'later_calls' in meta:
        row.update(later_calls=meta['later_calls'], later_prompt=plain(meta['messages_after_first'], meta['tools']))
    if meta['mode'] == 'calljson':
        row['expect'] = json.loads(meta['answer'])
    return row


def generated_rows(split, count, seed):
    r, rows = random.Random('%s %s' % (split, seed)), []
    while len(rows) < count:
        rows += [generated_row(split, segments, meta) for segments, meta in draw_samples(r, split)]
    return rows[:count]


def written_rows(split):
    with open(os.path.join(HERE, WRITTEN[split]), encoding='utf-8') as file:
        written = [json.loads(line) for line in file if line.strip()]
    rows = []
    for each in written:
        text = each.get('user') or each.get('question')
        tools = [dict(type='function', function=tool) for tool in each.get('tools', [])]
        tools = tools or [packs.tool(kind, packs.USUAL_STYLE) for kind in packs.TOOLS]
        calls = each['calls'] if 'calls' in each else each['expect'].get('calls', [])
        prompt = plain([dict(role='user', content=text)], tools)
        if count_tokens(prompt) > LONGEST:
            print('left out, too long:', text)
            continue
        mode = 'call' if calls else 'none'
        rows.append(dict(split=split, mode=mode, text=text, tools=tools, prompt=prompt, calls=calls, hand=True))
    return rows


def export(checkpoint, vocabulary, folder):
    path = os.path.join(folder, 'model.gguf')
    command = [sys.executable, os.path.join(HERE, 'export_gguf.py'), checkpoint, path, '--vocabulary', vocabulary]
    subprocess.run(command, check=True)
    return path


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('model')
    parser.add_argument('--count', type=int, default=120)
    parser.add_argument('--seed', type=int, default=777)
    parser.add_argument('--splits', default='id,t1,t2,demo,cases,hand-demo')
    parser.add_argument('--rows', default='')
    parser.add_argument('--vocabulary', default=os.path.join(HERE, 'vocabulary.json'))
    options = parser.parse_args()
    rows = []
    for split in options.splits.split(','):
        rows += written_rows(split) if split in WRITTEN else generated_rows(split, options.count, options.seed)
    with tempfile.TemporaryDirectory() as folder:
        path = options.rows or os.path.join(folder, 'rows.json')
        with open(path, 'w', encoding='utf-8') as file:
            json.dump(rows, file, ensure_ascii=False)
        model = options.model
        if model.endswith('.pt'):
            model = export(model, options.vocabulary, folder)
        return subprocess.run(['node', os.path.join(HERE, 'evaluate.mjs'), model, path]).returncode


if __name__ == '__main__':
    sys.exit(main())
