import sys, os, time, json, random, argparse, math
ap = argparse.ArgumentParser()
for k, v in dict(tok='', out='run', d=128, layers=5, heads=4, kv=2, ffn=192, lr=2e-3, opt='muon', tokens=4096, minutes=30., threads=1, procs=2, seed=1, warm=50, wprompt=.03, pshare=.3, aux=.02, eval_every=5., steps=0, init='', mlr=.02, maxsteps=0, mix='', decay=.5, focus=0., focus2=0., fuse=.5, demo=.28, dec=12., dec2=4., evaln=120, maxlen=700, pack=0., packtok=460).items(): ap.add_argument('--' + k, type=type(v), default=v)
a = ap.parse_args()
os.environ['OMP_NUM_THREADS'] = str(a.threads); os.environ['OPENBLAS_NUM_THREADS'] = str(a.threads); os.environ.setdefault('OMP_WAIT_POLICY', 'passive')
import torch, torch.multiprocessing as mp; torch.set_num_threads(a.threads)
from model import *; from tok import Tok; import gen, packs
T = Tok.load(a.tok); torch.manual_seed(a.seed); c = Cfg(vocab=len(T.tokens), d=a.d, layers=a.layers, heads=a.heads, kv=a.kv, ffn=a.ffn)
m = Mixtral(c)
if a.init: m.load_state_dict(torch.load(a.init)['model'], strict=False)
print(counts(c), flush=True)

if a.mix: gen.MIX.update(json.loads(a.mix))
gen.DEMO = a.demo
W_ = dict(p=0., ctl=0., h=0., hctl=0., a=1., actl=1.)
def enc(seg, wp=0.):
    """token ids and loss weights; the first token of an assistant turn (call or text) weighs more"""
    ids, w, prev = [], [], ''
    for k, t in seg:
        e = [T.id[t]] if 'ctl' in k else T.encode(t); v = [wp if k == 'p' else W_[k]] * len(e)
        if prev in ('[/INST]', '[/TOOL_RESULTS]') and k in ('a', 'actl'): v[0] = a.dec if prev == '[/INST]' else a.dec2
        ids += e; w += v; prev = t
    return ids, w
def batch(xs):
    L = max(len(x[0]) for x in xs); ids = torch.zeros(len(xs), L, dtype=torch.long); w = torch.zeros(len(xs), L)
    for j, x in enumerate(xs): ids[j, :len(x[0])] = torch.tensor(x[0]); w[j, :len(x[1])] = torch.tensor(x[1])
    if all(len(x) == 2 for x in xs): return ids, w
    pos = torch.arange(L).repeat(len(xs), 1); br = torch.zeros(len(xs), L, dtype=torch.long)
    for j, x in enumerate(xs):
        if len(x) > 2: pos[j, :len(x[2])] = torch.tensor(x[2]); br[j, :len(x[3])] = torch.tensor(x[3])
    return ids, w, pos, br
def enc_pack(head, bodies, wp):
    """ids, weights, positions, branches: every body goes on from the end of the head"""
    ids, _ = enc(head); n = len(ids); w = [0.] * n; pos = list(range(n)); br = [0] * n
    for i, b in enumerate(bodies):
        e, v = enc(b, wp); ids += e; w += v; pos += range(n, n + len(e)); br += [i + 1] * len(e)
    return ids, w, pos, br
def stream(r):
    n_pool = 0
    while True:
        pool = []; gen.FOCUS = a.focus if fr < a.fuse else a.focus2; all_ = packed = 0
        while all_ < 160000:
            if packed < a.pack * all_:  # so that packs are this share of all tokens
                e = enc_pack(*packs.pack(r, a.packtok, lambda t: len(T.encode(t))), a.wprompt if r.random() < a.pshare else 0.)
                if len(e[0]) <= 1000: pool.append(e); all_ += len(e[0]); packed += len(e[0])
                continue
            for g, _ in gen.samples(r, 'train'):
                e = enc(g, a.wprompt if r.random() < a.pshare else 0.)
                if len(e[0]) <= a.maxlen: pool.append(e); all_ += len(e[0])
        pool.sort(key=lambda e: len(e[0])); bs, cur = [], []
        for e in pool:
            if cur and len(e[0]) * (len(cur) + 1) > a.tokens: bs.append(cur); cur = []
            cur.append(e)
        # the same order of sizes in all processes, so that none waits for the others
        k = list(range(len(bs) + 50)); random.Random(n_pool).shuffle(k); n_pool += 1
        bs = [bs[i] for i in sorted(range(len(bs)), key=lambda i: k[i])]
        for b in bs: yield batch(b)

# held-out sets, teacher-forced: a call is right if every token of it is the argmax (equal to greedy decoding giving exactly it)
def evalset(split, n, seed):
    r = random.Random(seed); out = []
    while len(out) < n:
        for g, meta in gen.samples(r, split):
            ids, spans = [], []
            for k, t in g:
                e = [T.id[t]] if 'ctl' in k else T.encode(t); b = len(ids); ids += e
                if k in ('a', 'actl') and t != '</s>': spans.append((t, b, len(ids)))
            if spans and len(ids) <= 1000: out.append((ids, spans, meta))
    return out
EV = {s: evalset(s, a.evaln, 999) for s in ('id', 't1', 't2', 'demo')}
def evaluate():
    m.eval(); res = {}
    with torch.no_grad():
        for sp, ex in EV.items():
            k = {}
            def inc(x, v): q = k.setdefault(x, [0, 0]); q[0] += v; q[1] += 1
            ex = sorted(ex, key=lambda e: len(e[0]))
            for i in range(0, len(ex), 16):
                ch = ex[i:i + 16]; ids, _ = batch([(e[0], [1.] * len(e[0])) for e in ch]); am = m(ids[:, :-1]).argmax(-1)
                ok = torch.zeros(ids.shape, dtype=torch.bool); ok[:, 1:] = am == ids[:, 1:]
                for j, (x, spans, meta) in enumerate(ch):
                    good = [bool(ok[j, b:e].all()) for _, b, e in spans]; md = meta['mode']; first = bool(ok[j, spans[0][1]])
                    if md == 'json': inc('json', good[0]); continue
                    inc('dec_call' if meta['calls'] else 'dec_' + md, first)
                    if not meta['calls']: continue
                    b, e = spans[1][1], spans[1][2]; toks = [T.tokens[t] for t in x[b:e]]
                    if len(meta['calls']) == 1 and md != 'chain': ae = toks.index('", "arguments": {') if '", "arguments": {' in toks else len(toks) - 1; inc('tool', bool(ok[j, b:b + ae + 1].all())); inc('call', good[1])
                    else: inc(md, good[1])
                    if md == 'chain' and len(good) > 3: inc('chain2', good[2] and good[3])
                    inc('answer' if md != 'calljson' else 'calljson', good[-1])
            res[sp] = {x: round(p / q, 3) for x, (p, q) in sorted(k.items())}
    m.train(); return res

W = a.procs; P_ALL = list(m.parameters()); NP = sum(p.numel() for p in P_ALL)
BUF = torch.zeros(W, NP + 2).share_memory_(); BAR = mp.Barrier(W); rank = 0
for i in range(1, W):
    if os.fork() == 0: rank = i; break
if rank: a.seed += 1000 * rank
def reduce_(flat):  # sum over processes
    if W == 1: return flat
    BUF[rank, :flat.numel()].copy_(flat); BAR.wait(); o = BUF[:, :flat.numel()].sum(0); BAR.wait(); return o
mu, ad = [], []
for n, p in m.named_parameters():
    (mu if a.opt == 'muon' and p.ndim >= 2 and 'emb' not in n and 'router' not in n else ad).append(p)
opt = torch.optim.AdamW([dict(params=[p for p in ad if p.ndim >= 2], weight_decay=.01), dict(params=[p for p in ad if p.ndim < 2], weight_decay=0.)], lr=a.lr, betas=(.9, .98), eps=1e-9)
mom = [torch.zeros_like(p) for p in mu]
def ns(G, k=4):
    X = G / (G.flatten(-2).norm(dim=-1)[..., None, None] + 1e-7) if G.ndim == 3 else G / (G.norm() + 1e-7)
    t = X.shape[-2] > X.shape[-1]
    if t: X = X.transpose(-1, -2)
    for _ in range(k):
        A = X @ X.transpose(-1, -2); B = -4.7750 * A + 2.0315 * A @ A
        X = 3.4445 * X + B @ X
    return X.transpose(-1, -2) if t else X
def muon_step(lr):
    with torch.no_grad():
        us = []
        for i, (p, b) in enumerate(zip(mu, mom)):  # each process orthogonalises its share of the matrices
            b.mul_(.95).add_(p.grad)
            us.append(ns(p.grad + .95 * b).reshape(-1) if i % W == rank else torch.zeros(p.numel()))
        u = reduce_(torch.cat(us)); o = 0
        for p in mu:
            n = p.numel(); p.mul_(1 - lr * .1).add_(u[o:o + n].view_as(p), alpha=-lr * max(1, p.shape[-2] / p.shape[-1]) ** .5); o += n; p.grad = None
t0 = time.time(); total = a.minutes * 60; step = ntok = 0; fr = 0.; r = random.Random(a.seed); st = stream(r); ev = 0.; acc = accn = 0.; tl = t0; nl = 0
log = open(a.out + ('.log.jsonl' if rank == 0 else '.rank%d' % rank), 'a')
while True:
    el = time.time() - t0
    if fr >= 1: break
    fr = step / a.maxsteps if a.maxsteps else el / total
    b = next(st); w = b[1]; loss, al = loss_fn(m, *b); (loss + a.aux * m.aux()).backward()
    n = int((w > 0).sum())
    flat = reduce_(torch.cat([(p.grad if p.grad is not None else torch.zeros_like(p)).reshape(-1) for p in P_ALL] + [torch.tensor([fr if rank == 0 else 0., float(n)])]))
    o = 0
    for p in P_ALL: p.grad = flat[o:o + p.numel()].view_as(p) / W; o += p.numel()
    fr, n = float(flat[-2]), int(flat[-1])
    torch.nn.utils.clip_grad_norm_(ad, 1.)
    sched = min(1, (step + 1) / a.warm) * (1 if fr < a.decay else max(.02, (1 - fr) / max(1e-6, 1 - a.decay)))  # warm-up, constant, linear to zero
    for g in opt.param_groups: g['lr'] = a.lr * sched
    opt.step(); muon_step(a.mlr * sched); opt.zero_grad(set_to_none=True)
    step += 1; ntok += n; nl += n; acc += al.item(); accn += 1
    if step % 50 == 0 and rank == 0:
        now = time.time(); ld = torch.stack([b.moe.load.float() / b.moe.load.sum() for b in m.blocks])
        print('step %d %.0fs tok %.2fM %.0f tok/s loss %.4f aloss %.4f load max %.2f min %.3f cpu %.2f' % (step, now - t0, ntok / 1e6, nl / (now - tl), loss.item(), acc / accn, ld.max(), ld.min(), time.process_time() / (now - t0)), flush=True)
        log.write(json.dumps(dict(step=step, s=round(now - t0), tok=ntok, aloss=acc / accn, tps=nl / (now - tl))) + '\n'); log.flush(); acc = accn = nl = 0; tl = now
    if rank == 0 and el - ev > a.eval_every * 60:
        e0 = time.time(); res = evaluate(); print('EVAL step %d %.0fs tok %.2fM' % (step, el, ntok / 1e6), json.dumps(res), '%.1fs' % (time.time() - e0), flush=True)
        log.write(json.dumps(dict(eval=res, step=step, s=round(el), tok=ntok)) + '\n'); log.flush(); ev = time.time() - t0
        torch.save(dict(model=m.state_dict(), cfg=c.dict(), step=step, tok=ntok), a.out + '.pt')
if rank: os._exit(0)
res = evaluate(); print('FINAL step %d %.0fs tok %.2fM' % (step, time.time() - t0, ntok / 1e6), json.dumps(res), flush=True)
log.write(json.dumps(dict(eval=res, step=step, s=round(time.time() - t0), tok=ntok)) + '\n')
torch.save(dict(model=m.state_dict(), cfg=c.dict(), step=step, tok=ntok), a.out + '.pt')
