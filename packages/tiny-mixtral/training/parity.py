"""Does llama.cpp write what the trainer's model writes? Greedy texts of both on the same prompts.

    parity.py CHECKPOINT.pt MODEL.gguf [--vocabulary FILE] [--prompts 20] [--most 90]

The trainer's model computes in float32; its matrices are rounded as in the file (Q8_0), so that the arithmetic alone
differs."""
import argparse
import json
import os
import random
import subprocess
import tempfile

import numpy as np
import torch

import export_gguf
from conversations import draw_samples
from model import load_model
from tokenizer import Tokenizer

HERE = os.path.dirname(os.path.abspath(__file__))
SPLITS = ('id', 't1', 't2', 'demo')
END = 2


def round_weights(model):
    """Every tensor that the file holds as Q8_0 becomes what the file gives back."""
    weights = model.state_dict()
    for name, own in export_gguf.tensor_names(model.config.layers).items():
        values = weights[own].numpy()
        if export_gguf.type_of(name, values.shape, 'q8_0') == export_gguf.Q8_0:
            scales, whole = export_gguf.round_q8_0(values)
            stored = scales.astype(np.float16).astype(np.float32)
            weights[own].copy_(torch.from_numpy((whole * stored[:, None]).reshape(values.shape)))


def draw_prompts(count, seed=777):
    """Prompts up to the decision, of every split."""
    prompts = []
    for at in range(count):
        r = random.Random('parity %d %d' % (seed, at))
        segments, _ = draw_samples(r, SPLITS[at % len(SPLITS)])[0]
        cut = next(number for number, (role, _) in enumerate(segments) if role in ('a', 'actl'))
        prompts.append(segments[:cut])
    return prompts


@torch.no_grad()
def write_greedily(model, ids, most):
    """Tokens, and for each how far its logit is above that of the second one."""
    generated, leads = [], []
    while len(generated) < most:
        top = model(torch.tensor([ids + generated]))[0, -1].topk(2)
        generated.append(int(top.indices[0]))
        leads.append(float(top.values[0] - top.values[1]))
        if generated[-1] == END:
            break
    return generated, leads


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('checkpoint')
    parser.add_argument('gguf')
    parser.add_argument('--vocabulary', default=os.path.join(HERE, 'vocabulary.json'))
    parser.add_argument('--prompts', type=int, default=20)
    parser.add_argument('--most', type=int, default=90)
    options = parser.parse_args()
    tokenizer, model, rows = Tokenizer.load(options.vocabulary), load_model(options.checkpoint), []
    round_weights(model)
    for segments in draw_prompts(options.prompts):
        ids = tokenizer.encode_segments(segments)
        generated, leads = write_greedily(model, ids, options.most)
        prompt = ''.join(text for _, text in segments)
        text = tokenizer.decode(generated)
        rows.append(
            dict(prompt=prompt, ids=ids, generated=generated, leads=leads, text=text, most=options.most)
        )
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, 'rows.json')
        with open(path, 'w', encoding='utf-8') as file:
            json.dump(rows, file, ensure_ascii=False)
        subprocess.run(['node', os.path.join(HERE, 'parity.mjs'), options.gguf, path], check=True)


if __name__ == '__main__':
    main()
