"""Learns the vocabulary from generated conversations: byte-pair merges inside runs of letters, and fragments of JSON
as tokens.

    vocabulary.py OUT.json [--size 2240] [--conversations 12000] [--packs 0] [--seed 11] [--extend OLD.json]

--extend keeps the tokens of a vocabulary, with their numbers, and adds the merges that save most on texts of today.
The committed vocabulary.json was learned from an earlier generator and extended since; see README.md."""
import argparse
import collections
import json
import random

import lengths
from conversations import draw_samples
from tokenizer import BYTE, CONTROL, CONTROL_TYPE, NORMAL, RUN, SPACE, UNKNOWN, USER_DEFINED, Tokenizer
from tool_packs import draw_tool_pack

DRAFT_7 = '"$schema": "http://json-schema.org/draft-07/schema#"'
DRAFT_2020 = '"$schema": "https://json-schema.org/draft/2020-12/schema"'
FRAGMENTS = [
    '{"type": "function", "function": {"name": "', '", "description": "',
    '", "parameters": {"type": "object", "properties": {', ', "description": "', ', "enum": ["', '}, "required": ["',
    '[{"name": "', '", "arguments": {', '{"content": ', '{"type": "object", "properties": {',
    '": {"type": "string"', '": {"type": "number"', '": {"type": "integer"', '": {"type": "boolean"',
    '": {"type": "array", "items": {"type": "number"}', '": {"type": "array", "items": {"type": "string"}',
    '": "', '": ', '", "', ', "', '"}, "id": "0000000', '}, "id": "0000000', '"}, "id": "', '}, "id": "',
    '"}, {"name": "', '"}]', ', "call_id": "0000000', ', "call_id": "', '", "parameters": ', '": {"description": "',
    '", "type": "string"', '", "type": "number"', '", "type": "integer"', ', "additionalProperties": false',
    '{' + DRAFT_7 + ', "type": "object", "properties": {', '{' + DRAFT_2020 + ', "type": "object", "properties": {',
    ', ' + DRAFT_7, ', "minimum": -9007199254740991, "maximum": 9007199254740991',
]
CHARACTERS = sorted({chr(code) for code in range(33, 127)} | {'\n'})
CHARACTERS_PER_TOKEN = 3.2  # a rough count for the limits of the generator, before there is a vocabulary
NEVER = -1e4  # scores below all merges: the characters themselves never win a merge


def count_words(texts):
    """(characters, count) of runs of more than one character of a class, without the fragments."""
    counts = collections.Counter()
    longest_first = sorted(FRAGMENTS, key=lambda fragment: -len(fragment))
    for text in texts:
        for fragment in longest_first:
            text = text.replace(fragment, '\0')
        counts.update(word for word in RUN.findall(text) if word not in ('\0', ' '))
    known = set(CHARACTERS)
    return [(list(word), count) for word, count in counts.items() if len(word) > 1 and set(word) <= known]


def merge_in(pieces, first, second):
    at = 0
    while at < len(pieces) - 1:
        if pieces[at] == first and pieces[at + 1] == second:
            pieces[at : at + 2] = [first + second]
        at += 1


def learn_merges(words, wanted, known):
    """The merges in the order in which they are learned, the most frequent pair first. words: (pieces, count)."""
    pairs, where = collections.Counter(), collections.defaultdict(set)
    for number, (pieces, count) in enumerate(words):
        for pair in zip(pieces, pieces[1:]):
            pairs[pair] += count
            where[pair].add(number)
    merges, seen = [], set(known)
    while len(merges) < wanted and pairs:
        (first, second), count = max(pairs.items(), key=lambda item: (item[1], item[0]))
        if count <= 1:
            break
        if first + second not in seen:
            merges.append(first + second)
            seen.add(first + second)
        for number in sorted(where[first, second]):
            pieces, times = words[number]
            for pair in zip(pieces, pieces[1:]):
                pairs[pair] -= times
                if pairs[pair] <= 0:
                    del pairs[pair]
            merge_in(pieces, first, second)
            for pair in zip(pieces, pieces[1:]):
                pairs[pair] += times
                where[pair].add(number)
        where.pop((first, second), None)
        pairs.pop((first, second), None)
    return merges


def learn(texts, size):
    special = CONTROL + ['<0x%02X>' % byte for byte in range(256)] + FRAGMENTS
    types = [UNKNOWN] + [CONTROL_TYPE] * (len(CONTROL) - 1) + [BYTE] * 256 + [USER_DEFINED] * len(FRAGMENTS)
    characters = [SPACE] + CHARACTERS
    merges = learn_merges(count_words(texts), size - len(special) - len(characters), characters)
    scores = [0.0] * len(special) + [NEVER - at for at in range(len(characters))]
    scores += [-float(len(characters) + at) for at in range(len(merges))]
    types += [NORMAL] * (len(characters) + len(merges))
    return dict(tokens=special + characters + merges, scores=scores, types=types)


def extend(old, texts, size):
    """The vocabulary with merges of runs of letters added, which are tried after all that it has."""
    tokenizer = Tokenizer(old)
    words = [
        ([old['tokens'][number] for number in tokenizer.merge(''.join(word))], count)
        for word, count in count_words(texts)
        if word[0].isalpha()
    ]
    merges = learn_merges(words, size - len(old['tokens']), old['tokens'])
    least = min(tokenizer.score[token] for token in tokenizer.score if tokenizer.score[token] > NEVER)
    return dict(
        tokens=old['tokens'] + merges,
        scores=old['scores'] + [least - 1 - at for at in range(len(merges))],
        types=old['types'] + [NORMAL] * len(merges),
    )


def draw_texts(r, count, packs=0):
    texts, drawn = [], 0
    for _ in range(packs):
        head, bodies = draw_tool_pack(r, lengths.MAX_PACK)
        for segments in [head] + [body for body, _ in bodies]:
            texts += [text for role, text in segments if role in 'pah']
    while drawn < count:
        for segments, _ in draw_samples(r):
            texts += [text for role, text in segments if role in 'pah']
            drawn += 1
    return texts


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('out')
    parser.add_argument('--size', type=int, default=2240)
    parser.add_argument('--conversations', type=int, default=12000)
    parser.add_argument('--packs', type=int, default=0)
    parser.add_argument('--seed', type=int, default=11)
    parser.add_argument('--extend', default='')
    options = parser.parse_args()
    r, old = random.Random(options.seed), None
    if options.extend:
        with open(options.extend, encoding='utf-8') as file:
            old = json.load(file)
    known = Tokenizer(old) if old else None
    lengths.count_with(
        lambda text: len(known.encode(text)) if known else int(len(text) / CHARACTERS_PER_TOKEN)
    )
    drawn = draw_texts(r, options.conversations, options.packs)
    vocabulary = extend(old, drawn, options.size) if old else learn(drawn, options.size)
    with open(options.out, 'w', encoding='utf-8') as file:
        json.dump(vocabulary, file, ensure_ascii=False)
    tokenizer, texts = Tokenizer(vocabulary), draw_texts(r, 100)
    for text in texts:
        assert tokenizer.decode(tokenizer.encode(text)) == text, text
    characters = sum(map(len, texts)) / sum(len(tokenizer.encode(text)) for text in texts)
    print('%s: %d tokens; %.2f characters a token' % (options.out, len(vocabulary['tokens']), characters))


if __name__ == '__main__':
    main()
