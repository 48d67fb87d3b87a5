"""Held-out conversations while training: a text counts as right if every token of it is the most likely one.

That equals greedy decoding which gives exactly this text, at the cost of one pass."""
import random

import torch

from batches import NAME_BEHIND, collate
from conversations import draw_samples

SPLITS = ('id', 't1', 't2', 'demo')


def draw_rows(tokenizer, split, count, seed):
    """(ids, spans of the assistant's texts, meta)"""
    r, rows = random.Random(seed), []
    while len(rows) < count:
        for segments, meta in draw_samples(r, split):
            ids, spans = [], []
            for role, text in segments:
                start = len(ids)
                ids += [tokenizer.id[text]] if 'ctl' in role else tokenizer.encode(text)
                if role in ('a', 'actl') and text != '</s>':
                    spans.append((start, len(ids)))
            if spans and len(ids) <= 1000:
                rows.append((ids, spans, meta))
    return rows


def judge(tokenizer, ids, spans, meta, right):
    """(name, right) pairs of one row; right: for each token, whether it was the most likely one."""
    mode = meta['mode']
    good = [bool(right[start:end].all()) for start, end in spans]
    if mode == 'json':
        return [('json', good[0])]
    out = [('decides ' + ('call' if meta['calls'] else mode), bool(right[spans[0][0]]))]
    if not meta['calls']:
        return out
    if len(meta['calls']) == 1 and mode != 'chain':
        start, end = spans[1]
        tokens = [tokenizer.tokens[each] for each in ids[start:end]]
        name_end = tokens.index(NAME_BEHIND) if NAME_BEHIND in tokens else len(tokens) - 1
        out += [('tool', bool(right[start : start + name_end + 1].all())), ('call', good[1])]
    else:
        out.append((mode, good[1]))
    if mode == 'chain' and len(good) > 3:
        out.append(('chain, second', good[2] and good[3]))
    return out + [('answer' if mode != 'calljson' else 'calljson', good[-1])]


@torch.no_grad()
def evaluate(model, tokenizer, rows_by_split, device):
    """split -> name -> share right"""
    model.eval()
    out = {}
    for split, rows in rows_by_split.items():
        counts = {}
        rows = sorted(rows, key=lambda row: len(row[0]))
        for at in range(0, len(rows), 16):
            part = rows[at : at + 16]
            ids = collate([(row[0], [1.0] * len(row[0])) for row in part])[0].to(device)
            right = torch.zeros(ids.shape, dtype=torch.bool, device=device)
            right[:, 1:] = model(ids[:, :-1]).argmax(-1) == ids[:, 1:]
            for row, row_right in zip(part, right.cpu()):
                for name, good in judge(tokenizer, *row, row_right):
                    count = counts.setdefault(name, [0, 0])
                    count[0] += good
                    count[1] += 1
        out[split] = {name: round(good / n, 3) for name, (good, n) in sorted(counts.items())}
    model.train()
    return out
