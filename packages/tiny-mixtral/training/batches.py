"""From conversations to batches: token ids, loss weights, and for packs positions and branches."""
import random

import torch

import packs
from conversations import draw_samples
from lengths import MAX_PACK
from tool_packs import draw_tool_pack

POOL_TOKENS = 160000  # drawn before batches are made of them
WEIGHTS = {'p': 0.0, 'ctl': 0.0, 'h': 0.0, 'hctl': 0.0, 'a': 1.0, 'actl': 1.0}  # by the role of a segment


NAME_BEFORE, NAME_BEHIND = ('[{"name": "', '"}, {"name": "'), '", "arguments": {'
VALUE_BEFORE = ('": "', '": ')


class Encoder:
    """What has to be chosen weighs more than what follows from it: call or text, the tool, where a value begins."""

    def __init__(self, tokenizer, decision_weight, answer_weight, name_weight, value_weight):
        self.tokenizer = tokenizer
        self.first_weights = {'[/INST]': decision_weight, '[/TOOL_RESULTS]': answer_weight}
        self.name_weight, self.value_weight = name_weight, value_weight
        self.name_before = {tokenizer.id[text] for text in NAME_BEFORE}
        self.name_behind = tokenizer.id[NAME_BEHIND]
        self.value_before = {tokenizer.id[text] for text in VALUE_BEFORE}

    def weigh_choices(self, ids):
        """Weights of an assistant's text: the names of tools, and the first token of each value."""
        weights, in_name, begins_value = [], False, False
        for token in ids:
            in_name = in_name and token != self.name_behind
            weights.append(self.name_weight if in_name else self.value_weight if begins_value else 1.0)
            in_name, begins_value = in_name or token in self.name_before, token in self.value_before
        return weights

    def encode(self, segments, prompt_weight=0.0):
        """(ids, weights)"""
        ids, weights, previous = [], [], ''
        for role, text in segments:
            piece = [self.tokenizer.id[text]] if 'ctl' in role else self.tokenizer.encode(text)
            piece_weights = [prompt_weight if role == 'p' else WEIGHTS[role]] * len(piece)
            if role == 'a':
                piece_weights = self.weigh_choices(piece)
            if previous in self.first_weights and role in ('a', 'actl'):
                piece_weights[0] = self.first_weights[previous]
            ids += piece
            weights += piece_weights
            previous = text
        return ids, weights

    def encode_pack(self, head, bodies, prompt_weight):
        """(ids, weights, positions, branches): every body goes on from the end of the head"""
        ids, _ = self.encode(head)
        start = len(ids)
        weights, positions, branches = [0.0] * start, list(range(start)), [0] * start
        for branch, body in enumerate(bodies, 1):
            piece, piece_weights = self.encode(body, prompt_weight)
            ids += piece
            weights += piece_weights
            positions += range(start, start + len(piece))
            branches += [branch] * len(piece)
        return ids, weights, positions, branches


def collate(rows):
    """(ids, weights) or, with a pack among the rows, (ids, weights, positions, branches); rows filled up with
    zeros."""
    length = max(len(row[0]) for row in rows)
    ids, weights = torch.zeros(len(rows), length, dtype=torch.long), torch.zeros(len(rows), length)
    for at, row in enumerate(rows):
        ids[at, : len(row[0])] = torch.tensor(row[0])
        weights[at, : len(row[1])] = torch.tensor(row[1])
    if all(len(row) == 2 for row in rows):
        return ids, weights
    positions = torch.arange(length).repeat(len(rows), 1)
    branches = torch.zeros(len(rows), length, dtype=torch.long)
    for at, row in enumerate(rows):
        if len(row) > 2:
            positions[at, : len(row[2])] = torch.tensor(row[2])
            branches[at, : len(row[3])] = torch.tensor(row[3])
    return ids, weights, positions, branches


class Stream:
    """Batches without end, of rows of like length, deterministic from a seed.

    A pool of rows is drawn, sorted by length and cut into batches. `state` and `restore` let a run go on where it
    stopped: the pool is drawn again from the random state before it, and the batches that were used are left out."""

    def __init__(self, settings, encoder, mixture, seed):
        self.settings, self.encoder, self.mixture = settings, encoder, mixture
        self.random = random.Random(seed)
        self.pool_number, self.used, self.batches = 0, 0, []
        self.before_pool = None

    def next(self, progress):
        """The next batch; progress (0 to 1) of the run says how many samples are about the decision alone."""
        if self.used == len(self.batches):
            early = progress < self.settings.focus_until
            self.draw_pool(self.settings.focus if early else self.settings.later_focus)
        self.used += 1
        return collate(self.batches[self.used - 1])

    def draw_pool(self, focus):
        self.before_pool = self.random.getstate(), focus, self.pool_number
        self.mixture.focus = focus
        rows = sorted(self.draw_rows(), key=lambda row: len(row[0]))
        batches, current = [], []
        for row in rows:
            if current and len(row[0]) * (len(current) + 1) > self.settings.batch_tokens:
                batches.append(current)
                current = []
            current.append(row)
        # the same order of sizes in all processes, so that none waits for the others
        places = list(range(len(batches) + 50))
        random.Random(self.pool_number).shuffle(places)
        self.batches = [batches[at] for at in sorted(range(len(batches)), key=lambda at: places[at])]
        self.pool_number += 1
        self.used = 0

    def draw_rows(self):
        s, rows, total, packed, tool_packed = self.settings, [], 0, 0, 0
        while total < POOL_TOKENS:
            if packed < s.pack_share * total:
                row = self.draw_pack()
                packed += len(row[0])
                drawn = [row]
            elif tool_packed < s.tool_pack_share * total:
                row = self.draw_tool_pack()
                tool_packed += len(row[0])
                drawn = [row]
            else:
                drawn = self.draw_plain()
            rows += drawn
            total += sum(len(row[0]) for row in drawn)
        return rows

    def draw_pack(self):
        """One of the demo's tools."""
        while True:
            head, bodies = packs.draw_pack(self.random, self.settings.pack_tokens, self.count)
            row = self.encoder.encode_pack(head, bodies, self.draw_prompt_weight())
            if len(row[0]) <= MAX_PACK:
                return row

    def draw_tool_pack(self):
        head, drawn = draw_tool_pack(self.random, MAX_PACK, self.mixture)
        return self.encoder.encode_pack(head, [body for body, _ in drawn], self.draw_prompt_weight())

    def draw_plain(self):
        samples = draw_samples(self.random, 'train', self.mixture)
        rows = [self.encoder.encode(segments, self.draw_prompt_weight()) for segments, _ in samples]
        return [row for row in rows if len(row[0]) <= self.settings.max_length]

    def count(self, text):
        return len(self.encoder.tokenizer.encode(text))

    def draw_prompt_weight(self):
        """Some conversations teach the text of the prompt too, a little."""
        return self.settings.prompt_weight if self.random.random() < self.settings.prompt_share else 0.0

    def state(self):
        return self.before_pool, self.used

    def restore(self, state):
        (random_state, focus, self.pool_number), used = state
        self.random.setstate(random_state)
        self.draw_pool(focus)
        self.used = used
