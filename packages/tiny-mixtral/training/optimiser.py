"""Muon on the matrices, AdamW on embeddings, router and norms.

Several processes share the work on a CPU: each computes the gradients of its own batch and orthogonalises its share
of the matrices; `Team.sum` adds up vectors over the processes."""
import os

import torch
import torch.multiprocessing as multiprocessing

NEWTON_SCHULZ = 3.4445, -4.7750, 2.0315
MOMENTUM, MUON_DECAY = 0.95, 0.1


class Team:
    """Processes that go in step; made by `fork`, so after all that they share is loaded."""

    def __init__(self, size, width):
        self.size, self.rank = size, 0
        if size > 1:
            self.board = torch.zeros(size, width).share_memory_()
            self.barrier = multiprocessing.Barrier(size)

    def fork(self):
        for rank in range(1, self.size):
            if os.fork() == 0:
                self.rank = rank
                return

    def sum(self, vector):
        if self.size == 1:
            return vector
        self.board[self.rank, : vector.numel()].copy_(vector)
        self.barrier.wait()
        total = self.board[:, : vector.numel()].sum(0)
        self.barrier.wait()
        return total


def orthogonalise(gradient, steps=4):
    """Newton-Schulz iteration towards the nearest orthogonal matrix, or matrices."""
    a, b, c = NEWTON_SCHULZ
    x = gradient.bfloat16()
    norm = x.flatten(-2).norm(dim=-1)[..., None, None] if x.ndim == 3 else x.norm()
    x = x / (norm + 1e-7)
    tall = x.shape[-2] > x.shape[-1]
    if tall:
        x = x.transpose(-1, -2)
    for _ in range(steps):
        square = x @ x.transpose(-1, -2)
        x = a * x + (b * square + c * square @ square) @ x
    return (x.transpose(-1, -2) if tall else x).float()


class Optimiser:
    def __init__(self, model, team, rate, muon_rate):
        self.team, self.rate, self.muon_rate = team, rate, muon_rate
        self.all = list(model.parameters())
        self.matrices, self.others = [], []
        for name, parameter in model.named_parameters():
            matrix = parameter.ndim >= 2 and 'emb' not in name and 'router' not in name
            (self.matrices if matrix else self.others).append(parameter)
        groups = [
            dict(params=[p for p in self.others if p.ndim >= 2], weight_decay=0.01),
            dict(params=[p for p in self.others if p.ndim < 2], weight_decay=0.0),
        ]
        self.adam = torch.optim.AdamW(groups, lr=rate, betas=(0.9, 0.98), eps=1e-9)
        self.momenta = [torch.zeros_like(parameter) for parameter in self.matrices]

    def gather(self, extra):
        """Sets the mean gradient of all processes; adds up the extra numbers."""
        gradients = [p.grad if p.grad is not None else torch.zeros_like(p) for p in self.all]
        extra = torch.tensor(extra, dtype=torch.float32, device=gradients[0].device)
        total = self.team.sum(torch.cat([gradient.reshape(-1) for gradient in gradients] + [extra]))
        at = 0
        for parameter in self.all:
            size = parameter.numel()
            parameter.grad = total[at : at + size].view_as(parameter) / self.team.size
            at += size
        return total[at:].tolist()

    def step(self, scale):
        torch.nn.utils.clip_grad_norm_(self.others, 1.0)
        for group in self.adam.param_groups:
            group['lr'] = self.rate * scale
        self.adam.step()
        self.muon_step(self.muon_rate * scale)
        self.adam.zero_grad(set_to_none=True)

    @torch.no_grad()
    def muon_step(self, rate):
        updates = []
        for at, (parameter, momentum) in enumerate(zip(self.matrices, self.momenta)):
            momentum.mul_(MOMENTUM).add_(parameter.grad)
            if at % self.team.size == self.team.rank:
                update = orthogonalise(parameter.grad + MOMENTUM * momentum).reshape(-1)
            else:
                update = torch.zeros(parameter.numel(), device=parameter.device)
            updates.append(update)
        total, at = self.team.sum(torch.cat(updates)), 0
        for parameter in self.matrices:
            size = parameter.numel()
            update = total[at : at + size].view_as(parameter)
            scale = max(1, parameter.shape[-2] / parameter.shape[-1]) ** 0.5
            parameter.mul_(1 - rate * MUON_DECAY).add_(update, alpha=-rate * scale)
            parameter.grad = None
            at += size

    def state(self):
        return dict(adam=self.adam.state_dict(), momenta=self.momenta)

    def restore(self, state):
        self.adam.load_state_dict(state['adam'])
        for momentum, stored in zip(self.momenta, state['momenta']):
            momentum.copy_(stored)
