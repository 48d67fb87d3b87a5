"""Parts of a step that PyTorch does in many passes over memory; on a CPU kernels.c does each in one, which makes a
training step a third faster.

`norm`, `turn`, `softmax` and `gate` do the same both ways but for the rounding of bfloat16. The library is built with
the machine's C compiler when it is first wanted; without a compiler, on an accelerator and in evaluation there is
PyTorch alone (also with TRAINING_KERNELS=0)."""
import ctypes
import functools
import hashlib
import os
import subprocess
import tempfile

import torch
import torch.nn.functional as functional

SOURCE = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'kernels.c')
FLAGS = ['-Ofast', '-march=native', '-mprefer-vector-width=512', '-shared', '-fPIC']


@functools.lru_cache(None)
def built():
    """The library; None where it cannot be built."""
    if os.environ.get('TRAINING_KERNELS') == '0':
        return None
    with open(SOURCE, 'rb') as file:
        name = hashlib.sha256(file.read()).hexdigest()[:16]
    path = os.path.join(tempfile.gettempdir(), 'training-kernels-%s-%d.so' % (name, os.getuid()))
    if not os.path.exists(path):
        part = '%s.%d' % (path, os.getpid())
        try:
            subprocess.run(['cc', *FLAGS, SOURCE, '-o', part, '-lmvec', '-lm'], check=True, capture_output=True)
        except (OSError, subprocess.CalledProcessError):
            return None
        os.replace(part, path)
    return ctypes.CDLL(path)


def pointer(tensor):
    return ctypes.c_void_p(None if tensor is None else tensor.data_ptr())


def call(name, *arguments):
    """Tensors as pointers, which must be contiguous; whole numbers as long, others as float."""
    types = {int: ctypes.c_long, float: ctypes.c_float}
    getattr(built(), name)(*(types.get(type(each), pointer)(each) for each in arguments))


class Gate(torch.autograd.Function):
    """silu(gate) * up of rows that hold both."""

    @staticmethod
    def forward(ctx, both):
        both = both.contiguous()
        rows, width = both.shape[0], both.shape[1] // 2
        out = both.new_empty(rows, width)
        call('gate_forward', both, out, rows, width)
        ctx.save_for_backward(both)
        return out

    @staticmethod
    def backward(ctx, d_out):
        (both,) = ctx.saved_tensors
        d_both, d_out = torch.empty_like(both), d_out.contiguous()
        call('gate_backward', both, d_out, d_both, both.shape[0], both.shape[1] // 2)
        return d_both


class Norm(torch.autograd.Function):
    """x / rms(x) * scale, in float32 and in bfloat16."""

    @staticmethod
    def forward(ctx, x, scale, eps):
        x, width = x.contiguous(), x.shape[-1]
        rows = x.numel() // width
        out, half, inverse = torch.empty_like(x), torch.empty_like(x, dtype=torch.bfloat16), x.new_empty(rows)
        call('norm_forward', x, scale, out, half, inverse, rows, width, float(eps))
        ctx.save_for_backward(x, scale, inverse)
        ctx.set_materialize_grads(False)
        return out, half

    @staticmethod
    def backward(ctx, d_out, d_half):
        x, scale, inverse = ctx.saved_tensors
        d_x, d_scale = torch.empty_like(x), torch.zeros_like(scale)
        d_out = None if d_out is None else d_out.contiguous()
        d_half = None if d_half is None else d_half.contiguous()
        call('norm_backward', x, scale, inverse, d_out, d_half, d_x, d_scale, inverse.numel(), x.shape[-1])
        return d_x, d_scale, None


class Turn(torch.autograd.Function):
    """Rotary positions on the first `heads` heads of rows; gives the rows with those heads turned."""

    @staticmethod
    def forward(ctx, rows, cos, sin, heads, width):
        rows, cos, sin = rows.contiguous(), cos.contiguous(), sin.contiguous()
        out = torch.empty_like(rows)
        out[:, heads * width :] = rows[:, heads * width :]
        stride = rows.shape[1]
        call('turn', rows, out, cos, sin, rows.shape[0], heads, width, stride, 1.0)
        ctx.save_for_backward(cos, sin)
        ctx.sizes = heads, width
        return out

    @staticmethod
    def backward(ctx, d_out):
        cos, sin = ctx.saved_tensors
        heads, width = ctx.sizes
        d_out = d_out.contiguous()
        d_rows, stride = torch.empty_like(d_out), d_out.shape[1]
        d_rows[:, heads * width :] = d_out[:, heads * width :]
        call('turn', d_out, d_rows, cos, sin, d_out.shape[0], heads, width, stride, -1.0)
        return d_rows, None, None, None, None


class Softmax(torch.autograd.Function):
    """Of scores (batch, heads, part, end), in place, over the keys that each query sees."""

    @staticmethod
    def forward(ctx, scores, branches, start):
        batch, heads, part, end = scores.shape
        call('softmax_forward', scores, branches, batch, heads, part, end, start, branches.shape[1])
        ctx.mark_dirty(scores)
        ctx.save_for_backward(scores)
        return scores

    @staticmethod
    def backward(ctx, d_result):
        (result,) = ctx.saved_tensors
        d_scores = d_result.contiguous()
        d_scores = d_scores.clone() if d_scores is d_result else d_scores
        call('softmax_backward', result, d_scores, result.numel() // result.shape[-1], result.shape[-1])
        return d_scores, None, None


def norm(x, scale, eps, quick):
    """x / rms(x) * scale, twice: the second one in the type of the products where that costs nothing."""
    if quick:
        return Norm.apply(x, scale, eps)
    x = x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + eps) * scale
    return x, x


def turn(rows, cos, sin, heads, width, quick):
    """Rotary positions on the first `heads` heads of the rows; pairs are (2i, 2i+1). cos, sin: rows, width/2."""
    if quick:
        return Turn.apply(rows, cos, sin, heads, width)
    turned, rest = rows.split([heads * width, rows.shape[1] - heads * width], -1)
    turned = turned.reshape(len(rows), heads, width)
    even, odd, cos, sin = turned[..., 0::2], turned[..., 1::2], cos[:, None], sin[:, None]
    turned = torch.stack((even * cos - odd * sin, even * sin + odd * cos), -1).flatten(1)
    return torch.cat((turned, rest), -1)


def softmax(scores, sight, start):
    """Of scores (batch, heads, part, end) of the queries from `start` on; changes them. sight: Mixtral.sight."""
    if sight.dtype == torch.int32:
        return Softmax.apply(scores, sight, start)
    part, end = scores.shape[2:]
    if sight.ndim == 2:
        scores[..., start:].add_(sight[start:end, start:end])
    else:
        scores.add_(sight[:, None, start:end, :end])
    return scores.softmax(-1)


def gate(both, quick):
    """silu(gate) * up of rows that hold both."""
    if quick:
        return Gate.apply(both)
    gate, up = both.chunk(2, -1)
    return functional.silu(gate) * up
