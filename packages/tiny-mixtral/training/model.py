"""Tiny Mixtral: pre-norm decoder, GQA with interleaved RoPE (llama.cpp's 'norm' rope for arch llama), RMSNorm,
SwiGLU experts, router softmax over the chosen top-2. Expert work is grouped by expert (no dense dispatch)."""
import math, torch, torch.nn as nn, torch.nn.functional as F

class Cfg:
    def __init__(s, vocab=1536, d=128, layers=5, heads=4, kv=2, ffn=192, experts=8, top=2, theta=10000.0, ctx=1024, eps=1e-5):
        s.__dict__.update(locals()); del s.__dict__['s']
    def dict(s): return dict(s.__dict__)

class RMS(nn.Module):
    def __init__(s, d, eps): super().__init__(); s.w = nn.Parameter(torch.ones(d)); s.eps = eps
    def forward(s, x): return x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + s.eps) * s.w

def rope_tables(c):
    hd = c.d // c.heads
    f = c.theta ** (-torch.arange(0, hd, 2).float() / hd)
    a = torch.arange(c.ctx).float()[:, None] * f
    return a.cos(), a.sin()
def rope(x, cos, sin):  # x B,T,H,hd ; pairs (2i, 2i+1) ; cos, sin T,hd/2 or B,T,hd/2
    a, b = x[..., 0::2], x[..., 1::2]
    c, s = (cos[None, :, None], sin[None, :, None]) if cos.ndim == 2 else (cos[:, :, None], sin[:, :, None])
    return torch.stack((a * c - b * s, a * s + b * c), -1).flatten(-2)

class Attn(nn.Module):
    def __init__(s, c):
        super().__init__(); s.c = c; hd = c.d // c.heads; s.hd = hd
        s.q = nn.Linear(c.d, c.heads * hd, bias=False); s.k = nn.Linear(c.d, c.kv * hd, bias=False)
        s.v = nn.Linear(c.d, c.kv * hd, bias=False); s.o = nn.Linear(c.heads * hd, c.d, bias=False)
    def forward(s, x, cos, sin, mask):
        # mask: T,T for all rows, or B,T,T where each row has its own (packs)
        B, T, _ = x.shape; c = s.c; g = c.heads // c.kv
        q = rope(s.q(x).view(B, T, c.heads, s.hd), cos, sin); k = rope(s.k(x).view(B, T, c.kv, s.hd), cos, sin); v = s.v(x).view(B, T, c.kv, s.hd)
        # grouped queries, B,kv,g*T,hd against B,kv,T,hd; long rows in parts, each with the keys up to its end only
        k = k.permute(0, 2, 1, 3).reshape(B * c.kv, T, s.hd); v = v.permute(0, 2, 1, 3).reshape(B * c.kv, T, s.hd)
        n = -(-T // (3 if T > 500 else 2 if T > 250 else 1)); ys = []
        for i in range(0, T, n):
            e = min(T, i + n); t = e - i
            qi = q[:, i:e].view(B, t, c.kv, g, s.hd).permute(0, 2, 3, 1, 4).reshape(B * c.kv, g * t, s.hd)
            a = torch.bmm(qi * s.hd ** -0.5, k[:, :e].transpose(1, 2))
            a.view(B, c.heads, t, e).add_(mask[i:e, :e] if mask.ndim == 2 else mask[:, None, i:e, :e])
            ys.append(torch.bmm(a.softmax(-1), v[:, :e]).view(B, c.kv, g, t, s.hd).permute(0, 3, 1, 2, 4).reshape(B, t, -1))
        return s.o(torch.cat(ys, 1))

class MoE(nn.Module):
    def __init__(s, c):
        super().__init__(); s.c = c; E, d, f = c.experts, c.d, c.ffn
        s.router = nn.Parameter(torch.randn(E, d) * 0.02)
        s.w1 = nn.Parameter(torch.randn(E, f, d) * d ** -0.5)  # gate
        s.w3 = nn.Parameter(torch.randn(E, f, d) * d ** -0.5)  # up
        s.w2 = nn.Parameter(torch.randn(E, d, f) * f ** -0.5 / math.sqrt(2 * c.layers))
        s.aux = 0.; s.load = None
    def forward(s, x):
        shp = x.shape; x = x.reshape(-1, shp[-1]); N = x.shape[0]; K, E = s.c.top, s.c.experts
        lg = x @ s.router.t()
        tv, ti = lg.topk(K, -1); w = tv.softmax(-1)
        fl = ti.reshape(-1); order = fl.argsort(); cnt = torch.bincount(fl, minlength=E); tok = torch.div(order, K, rounding_mode='floor')
        if s.training:
            s.aux = E * (cnt.float() / fl.numel() * lg.softmax(-1).mean(0)).sum()
        s.load = cnt
        xs = x[tok]; outs = []; o = 0
        for e, n in enumerate(cnt.tolist()):
            if n == 0: continue
            xe = xs[o:o + n]; o += n
            outs.append((F.silu(xe @ s.w1[e].t()) * (xe @ s.w3[e].t())) @ s.w2[e].t())
        y = torch.cat(outs) * w.reshape(-1)[order][:, None]
        return torch.zeros_like(x).index_add(0, tok, y).view(shp)

class Block(nn.Module):
    def __init__(s, c): super().__init__(); s.n1 = RMS(c.d, c.eps); s.at = Attn(c); s.n2 = RMS(c.d, c.eps); s.moe = MoE(c)
    def forward(s, x, cos, sin, mask):
        x = x + s.at(s.n1(x), cos, sin, mask)
        return x + s.moe(s.n2(x))

class Mixtral(nn.Module):
    def __init__(s, c):
        super().__init__(); s.c = c
        s.emb = nn.Embedding(c.vocab, c.d); nn.init.normal_(s.emb.weight, std=0.02)
        s.blocks = nn.ModuleList(Block(c) for _ in range(c.layers)); s.norm = RMS(c.d, c.eps)
        for b in s.blocks:
            for l in (b.at.q, b.at.k, b.at.v): nn.init.normal_(l.weight, std=c.d ** -0.5)
            nn.init.normal_(b.at.o.weight, std=c.d ** -0.5 / math.sqrt(2 * c.layers))
        cos, sin = rope_tables(c); s.register_buffer('cos', cos, False); s.register_buffer('sin', sin, False)
        s.register_buffer('mask', torch.full((c.ctx, c.ctx), -1e9).triu(1), False)
    def hidden(s, ids, pos=None, br=None):
        """pos, br B,T: position and branch of each token of a pack; branch 0 is the common beginning, seen by all branches"""
        T = ids.shape[1]; x = s.emb(ids); cos, sin, m = s.cos[:T], s.sin[:T], s.mask[:T, :T]
        if br is not None:
            cos, sin = s.cos[pos], s.sin[pos]
            other = (br[:, None, :] != br[:, :, None]) & (br[:, None, :] != 0)  # row: query, column: key
            m = m + other * -1e9
        for b in s.blocks: x = b(x, cos, sin, m)
        return s.norm(x)
    def forward(s, ids): return s.hidden(ids) @ s.emb.weight.t()
    def aux(s): return sum(b.moe.aux for b in s.blocks) / len(s.blocks)

def loss_fn(m, ids, w, pos=None, br=None):
    """ids B,T ; w B,T weight of predicting ids[:,t] ; 0 for padding"""
    h = m.hidden(ids[:, :-1], *(() if br is None else (pos[:, :-1], br[:, :-1]))); y = ids[:, 1:]; w = w[:, 1:]
    sel = w > 0
    lg = h[sel] @ m.emb.weight.t()
    ce = F.cross_entropy(lg, y[sel], reduction='none'); ws = w[sel]
    return (ce * ws).sum() / ws.sum(), (ce * (ws >= .99)).sum() / (ws >= .99).sum()

def counts(c):
    hd = c.d // c.heads
    at = c.d * hd * (2 * c.heads + 2 * c.kv); ex = 3 * c.d * c.ffn
    return dict(total=c.layers * (at + c.experts * ex + c.d * c.experts + 2 * c.d) + c.vocab * c.d + c.d, active=c.layers * (at + c.top * ex + c.d * c.experts) + c.vocab * c.d)
