"""Weights and vocabulary of a GGUF file that export_gguf.py wrote, to go on training from them.

    import_gguf.py MODEL.gguf OUT.pt [--vocabulary OUT.json] [--layer-after N]

OUT.pt is for `train.py --init`; what was rounded stays rounded. --vocabulary also writes the vocabulary. --layer-after
puts a copy of layer N (from 0) behind it, whose last matrices are zero, so that the model does the same at first."""
import argparse
import json
import struct

import numpy as np
import torch

from export_gguf import (
    ALIGNMENT, ARRAY, BOOL, F16, F32, FLOAT32, INT32, STRING, UINT32, VERSION, tensor_names,
)

FORMATS = {UINT32: '<I', INT32: '<i', FLOAT32: '<f', BOOL: '<?'}
LAST_MATRICES = ('at.o.weight', 'moe.w2')  # of a layer; zero in one that changes nothing


class Reader:
    """Reads one value after the other."""

    def __init__(self, data):
        self.data, self.at = data, 0

    def number(self, format_):
        (value,) = struct.unpack_from(format_, self.data, self.at)
        self.at += struct.calcsize(format_)
        return value

    def string(self):
        size = self.number('<Q')
        self.at += size
        return self.data[self.at - size : self.at].decode()

    def value(self, type_):
        if type_ == STRING:
            return self.string()
        if type_ == ARRAY:
            inner, count = self.number('<I'), self.number('<Q')
            return [self.value(inner) for _ in range(count)]
        return self.number(FORMATS[type_])


def tensor(data, at, shape, type_):
    size = int(np.prod(shape))
    if type_ in (F32, F16):
        values = np.frombuffer(data, '<f4' if type_ == F32 else '<f2', size, at)
    else:
        blocks = np.frombuffer(data, np.dtype([('scale', '<f2'), ('whole', 'i1', 32)]), size // 32, at)
        values = blocks['scale'].astype('<f4')[:, None] * blocks['whole']
    return torch.tensor(values.astype('<f4').reshape(shape))


def read(path):
    """(metadata, name -> tensor)"""
    with open(path, 'rb') as file:
        reader = Reader(file.read())
    reader.at = 4
    if reader.data[:4] != b'GGUF' or reader.number('<I') != VERSION:
        raise SystemExit('%s is no GGUF file of version %d' % (path, VERSION))
    tensors, pairs = reader.number('<Q'), reader.number('<Q')
    metadata, index = {}, []
    for _ in range(pairs):
        key = reader.string()
        metadata[key] = reader.value(reader.number('<I'))
    for _ in range(tensors):
        name = reader.string()
        shape = [reader.number('<Q') for _ in range(reader.number('<I'))][::-1]
        index.append((name, shape, reader.number('<I'), reader.number('<Q')))
    start = -(-reader.at // ALIGNMENT) * ALIGNMENT
    return metadata, {name: tensor(reader.data, start + offset, shape, type_) for name, shape, type_, offset in index}


def config_of(metadata):
    own = {key.partition('.')[2]: value for key, value in metadata.items() if key.startswith('llama.')}
    return dict(
        vocab=own['vocab_size'], d=own['embedding_length'], layers=own['block_count'],
        heads=own['attention.head_count'], kv=own['attention.head_count_kv'], ffn=own['feed_forward_length'],
        experts=own['expert_count'], top=own['expert_used_count'], theta=own['rope.freq_base'],
        ctx=own['context_length'], eps=own['attention.layer_norm_rms_epsilon'],
    )


def with_layer(model, after):
    """The model with one layer more."""
    out = {}
    for name, values in model.items():
        if not name.startswith('blocks.'):
            out[name] = values
            continue
        _, layer, rest = name.split('.', 2)
        out['blocks.%d.%s' % (int(layer) + (int(layer) > after), rest)] = values
        if int(layer) == after:
            new = torch.zeros_like(values) if rest in LAST_MATRICES else values.clone()
            out['blocks.%d.%s' % (after + 1, rest)] = new
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('model')
    parser.add_argument('out')
    parser.add_argument('--vocabulary', default='')
    parser.add_argument('--layer-after', type=int, default=-1)
    options = parser.parse_args()
    metadata, tensors = read(options.model)
    config = config_of(metadata)
    model = {own: tensors[name] for name, own in tensor_names(config['layers']).items()}
    if options.layer_after >= 0:
        model, config['layers'] = with_layer(model, options.layer_after), config['layers'] + 1
    torch.save(dict(model=model, cfg=config, step=0, tokens=0), options.out)
    if options.vocabulary:
        parts = dict(tokens='tokens', scores='scores', types='token_type')
        vocabulary = {key: metadata['tokenizer.ggml.' + name] for key, name in parts.items()}
        with open(options.vocabulary, 'w', encoding='utf-8') as file:
            json.dump(vocabulary, file, ensure_ascii=False)


if __name__ == '__main__':
    main()
