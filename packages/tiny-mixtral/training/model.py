"""Tiny Mixtral: a pre-norm decoder with grouped-query attention and a sparse mixture of SwiGLU experts.

As llama.cpp's arch `llama` computes it: RoPE on neighbouring pairs, RMSNorm, a router whose softmax runs over the two
chosen experts, tied embeddings. While training, the matrix products run in bfloat16; weights, norms, the residual
stream, the router and the loss stay float32. In evaluation all is float32."""
import math
from dataclasses import asdict, dataclass

import torch
import torch.nn as nn
import torch.nn.functional as functional

import kernels

TRAINING_TYPE = torch.bfloat16
MASKED = -1e9


@dataclass
class Config:
    """Stored with the weights under these names."""

    vocab: int = 1536
    d: int = 128  # width of the residual stream
    layers: int = 5
    heads: int = 4
    kv: int = 2  # heads of keys and values
    ffn: int = 192  # width of an expert
    experts: int = 8
    top: int = 2  # experts used for a token
    theta: float = 10000.0
    ctx: int = 1024
    eps: float = 1e-5

    @property
    def head(self):
        return self.d // self.heads

    def dict(self):
        return asdict(self)


def product(x, weight, training):
    if training:
        return x.to(TRAINING_TYPE) @ weight.to(TRAINING_TYPE).t()
    return x @ weight.t()


def quick(module, x):
    """Are parts of the step done by kernels.c?"""
    return module.training and x.device.type == 'cpu' and kernels.built() is not None


class RMSNorm(nn.Module):
    def __init__(self, width, eps):
        super().__init__()
        self.w, self.eps = nn.Parameter(torch.ones(width)), eps

    def forward(self, x):
        """The result twice, where it is to be had at once also in the type of the products."""
        return kernels.norm(x, self.w, self.eps, quick(self, x))


def rope_tables(config):
    frequencies = config.theta ** (-torch.arange(0, config.head, 2).float() / config.head)
    angles = torch.arange(config.ctx).float()[:, None] * frequencies
    return angles.cos(), angles.sin()


def parts_of(length):
    """Long rows are attended in parts, each with the keys up to its end only."""
    return 4 if length > 500 else 3 if length > 250 else 2 if length > 125 else 1


class Attention(nn.Module):
    def __init__(self, config):
        super().__init__()
        self.config = config
        d, head = config.d, config.head
        self.q = nn.Linear(d, config.heads * head, bias=False)
        self.k = nn.Linear(d, config.kv * head, bias=False)
        self.v = nn.Linear(d, config.kv * head, bias=False)
        self.o = nn.Linear(config.heads * head, d, bias=False)

    def project(self, x, cos, sin):
        """Queries (B, T, heads, head), keys and values (B*kv, T, head)."""
        c, (batch, length, _) = self.config, x.shape
        type_ = TRAINING_TYPE if self.training else x.dtype
        weights = torch.cat((self.q.weight * c.head**-0.5, self.k.weight, self.v.weight))
        together = product(x, weights, self.training).flatten(0, 1)
        turned = kernels.turn(together, cos, sin, c.heads + c.kv, c.head, quick(self, x)).to(type_)
        widths = [c.heads * c.head, c.kv * c.head, c.kv * c.head]
        query, *others = turned.view(batch, length, -1).split(widths, -1)
        key, value = (
            each.view(batch, length, c.kv, c.head).transpose(1, 2).reshape(batch * c.kv, length, c.head)
            for each in others
        )
        return query.view(batch, length, c.heads, c.head), key, value

    def forward(self, x, cos, sin, sight):
        """cos, sin: B*T, head/2. sight: see Mixtral.sight."""
        c, (batch, length, _) = self.config, x.shape
        group = c.heads // c.kv
        query, key, value = self.project(x, cos, sin)
        size = -(-length // parts_of(length))
        outputs = []
        for start in range(0, length, size):
            end = min(length, start + size)
            part = end - start
            grouped = query[:, start:end].view(batch, part, c.kv, group, c.head).permute(0, 2, 3, 1, 4)
            grouped = grouped.reshape(batch * c.kv, group * part, c.head)
            scores = torch.bmm(grouped, key[:, :end].transpose(1, 2))
            shares = kernels.softmax(scores.view(batch, c.heads, part, end), sight, start).view_as(scores)
            attended = torch.bmm(shares, value[:, :end])
            attended = attended.view(batch, c.kv, group, part, c.head).permute(0, 3, 1, 2, 4)
            outputs.append(attended.reshape(batch, part, -1))
        return product(torch.cat(outputs, 1), self.o.weight, self.training)


class Experts(nn.Module):
    """Tokens are grouped by expert, so that only the chosen ones are computed."""

    def __init__(self, config):
        super().__init__()
        self.config = config
        experts, d, ffn = config.experts, config.d, config.ffn
        self.router = nn.Parameter(torch.randn(experts, d) * 0.02)
        self.w1 = nn.Parameter(torch.randn(experts, ffn, d) * d**-0.5)  # gate
        self.w3 = nn.Parameter(torch.randn(experts, ffn, d) * d**-0.5)  # up
        self.w2 = nn.Parameter(torch.randn(experts, d, ffn) * ffn**-0.5 / math.sqrt(2 * config.layers))  # down
        self.imbalance, self.load = 0.0, None

    def forward(self, x, half):
        shape = x.shape
        x, half = x.reshape(-1, shape[-1]), half.reshape(-1, shape[-1])
        c = self.config
        logits = x @ self.router.t()
        top_logits, top = logits.topk(c.top, -1)
        weights, chosen = top_logits.softmax(-1), top.reshape(-1)
        order = chosen.argsort()
        counts = torch.bincount(chosen, minlength=c.experts)
        token = torch.div(order, c.top, rounding_mode='floor')
        if self.training:
            self.imbalance = c.experts * (counts.float() / chosen.numel() * logits.softmax(-1).mean(0)).sum()
        self.load = counts
        type_ = TRAINING_TYPE if self.training else x.dtype
        gate_up, down = torch.cat((self.w1, self.w3), 1).to(type_), self.w2.to(type_)
        outputs = []
        for rows, in_, out in zip(half.to(type_)[token].split(counts.tolist()), gate_up.unbind(0), down.unbind(0)):
            hidden = rows @ in_.t()
            outputs.append(kernels.gate(hidden, quick(self, x)) @ out.t())
        mixed = torch.cat(outputs) * weights.reshape(-1)[order][:, None].to(type_)
        return torch.zeros_like(x).index_add(0, token, mixed.to(x.dtype)).view(shape)


class Block(nn.Module):
    def __init__(self, config):
        super().__init__()
        self.n1, self.at = RMSNorm(config.d, config.eps), Attention(config)
        self.n2, self.moe = RMSNorm(config.d, config.eps), Experts(config)

    def forward(self, x, cos, sin, sight):
        x = x + self.at(self.n1(x)[1], cos, sin, sight)
        return x + self.moe(*self.n2(x))


class Mixtral(nn.Module):
    def __init__(self, config):
        super().__init__()
        self.config = config
        self.emb = nn.Embedding(config.vocab, config.d)
        nn.init.normal_(self.emb.weight, std=0.02)
        self.blocks = nn.ModuleList(Block(config) for _ in range(config.layers))
        self.norm = RMSNorm(config.d, config.eps)
        for block in self.blocks:
            for linear in (block.at.q, block.at.k, block.at.v):
                nn.init.normal_(linear.weight, std=config.d**-0.5)
            nn.init.normal_(block.at.o.weight, std=config.d**-0.5 / math.sqrt(2 * config.layers))
        cos, sin = rope_tables(config)
        self.register_buffer('cos', cos, False)
        self.register_buffer('sin', sin, False)
        self.register_buffer('mask', torch.full((config.ctx, config.ctx), MASKED).triu(1), False)

    def sight(self, ids, branches):
        """What each token sees: numbers of branches (B, T) for kernels.c, else a mask of 0 and MASKED: T, T for all
        rows, or B, T, T. branches: see `hidden`."""
        length = ids.shape[1]
        if quick(self, ids):
            return torch.zeros_like(ids, dtype=torch.int32) if branches is None else branches.int()
        mask = self.mask[:length, :length]
        if branches is not None:
            query, key = branches[:, :, None], branches[:, None, :]
            mask = mask + ((key != query) & (key != 0)) * MASKED
        return mask.to(TRAINING_TYPE) if self.training else mask

    def hidden(self, ids, positions=None, branches=None):
        """positions, branches (B, T) of a pack: branch 0 is the common beginning, seen by all; others see it and
        themselves."""
        batch, length = ids.shape
        x, sight = self.emb(ids), self.sight(ids, branches)
        at = torch.arange(length, device=ids.device).repeat(batch) if positions is None else positions.flatten()
        cos, sin = self.cos[at], self.sin[at]
        for block in self.blocks:
            x = block(x, cos, sin, sight)
        return self.norm(x)[1]

    def forward(self, ids):
        return self.hidden(ids) @ self.emb.weight.t()

    def imbalance(self):
        """How unevenly the experts are used; 1 is even."""
        return sum(block.moe.imbalance for block in self.blocks) / len(self.blocks)


def loss_of(model, ids, weights, positions=None, branches=None):
    """(weighted mean, mean over the tokens of the assistant). weights: of predicting ids[:, t]; 0 for padding."""
    packed = () if branches is None else (positions[:, :-1], branches[:, :-1])
    hidden = model.hidden(ids[:, :-1], *packed)
    targets, weights = ids[:, 1:], weights[:, 1:]
    counted = weights > 0
    logits = product(hidden[counted], model.emb.weight, model.training).float()
    losses, weights = functional.cross_entropy(logits, targets[counted], reduction='none'), weights[counted]
    own = weights >= 0.99
    return (losses * weights).sum() / weights.sum(), (losses * own).sum() / own.sum()


def count_weights(config):
    """All weights, and those used for one token."""
    attention = config.d * config.head * (2 * config.heads + 2 * config.kv)
    expert, router, norms = 3 * config.d * config.ffn, config.d * config.experts, 2 * config.d
    embedding = config.vocab * config.d
    total = config.layers * (attention + config.experts * expert + router + norms) + embedding + config.d
    active = config.layers * (attention + config.top * expert + router) + embedding
    return dict(total=total, active=active)


def load_model(path, device='cpu'):
    """The model of a checkpoint, ready for evaluation. Checkpoints are trusted: they are one's own."""
    stored = torch.load(path, map_location=device)
    model = Mixtral(Config(**stored['cfg'])).to(device)
    model.load_state_dict(stored['model'], strict=False)
    return model.eval()
