"""Trains the model on conversations that are drawn while it runs; `train.py --help` lists the settings.

On a CPU several processes of one thread each go in step; on an accelerator there is one process. A run bounded by
--steps gives the same weights again on the same machine and version of torch, also if it was stopped and resumed; one
bounded by --minutes does not. Files: OUT.pt (weights), OUT.checkpoint.pt and OUT.data.N (for --resume),
OUT.log.jsonl."""
import argparse
import contextlib
import ctypes
import json
import os
import time
from dataclasses import asdict, dataclass, field, fields, replace

TRIM_THRESHOLD, MMAP_MAX = -1, -4  # of malloc.h


def setting(default, about):
    return field(default=default, metadata=dict(help=about))


@dataclass
class Settings:
    out: str = setting('run', 'beginning of the names of the files written')
    vocabulary: str = setting('', 'file of the vocabulary (default: the committed one)')
    init: str = setting('', 'weights to start from; none: random ones')
    resume: int = setting(0, '1: go on from OUT.checkpoint.pt if it is there')
    device: str = setting('auto', 'auto, cpu or cuda')
    seed: int = setting(1, 'of the first weights and of the data')
    steps: int = setting(0, 'length of the run in steps; 0: --minutes count')
    minutes: float = setting(30.0, 'length of the run in minutes, if --steps is 0')
    stop_after: int = setting(0, 'stop after this step as if interrupted, with a checkpoint; 0: never')
    processes: int = setting(2, 'on a CPU; an accelerator has one, with the batches of all')
    threads: int = setting(1, 'of each process')
    batch_tokens: int = setting(4096, 'of one process in one step')
    rate: float = setting(2e-3, 'learning rate of AdamW')
    muon_rate: float = setting(0.02, 'learning rate of Muon')
    warm_up: int = setting(50, 'steps in which the rates rise')
    decay_from: float = setting(0.5, 'share of the run after which the rates fall to zero')
    balance: float = setting(0.02, 'weight of the even use of the experts')
    decision_weight: float = setting(12.0, 'loss weight of the token after [/INST]')
    answer_weight: float = setting(4.0, 'loss weight of the token after [/TOOL_RESULTS]')
    name_weight: float = setting(5.0, 'loss weight of the name of a tool in a call')
    value_weight: float = setting(2.5, 'loss weight of the first token of a value')
    prompt_weight: float = setting(0.03, 'loss weight of prompt text')
    prompt_share: float = setting(0.3, 'share of conversations whose prompt has a loss')
    max_length: int = setting(700, 'longer samples are left out')
    shares: str = setting('', 'JSON: shares of kinds of conversations, where they differ from the usual ones')
    demo: float = setting(0.28, 'share of requests for the tools of the demo')
    focus: float = setting(0.0, 'share of short samples about the decision alone, at first')
    later_focus: float = setting(0.0, 'the same, later')
    focus_until: float = setting(0.5, 'share of the run after which --later_focus counts')
    pack_share: float = setting(0.0, "share of the tokens that stand in packs of the demo's tools")
    pack_tokens: int = setting(460, 'tokens of the conversations of such a pack')
    tool_pack_share: float = setting(0.0, 'share of the tokens that stand in packs of all tools')
    checkpoint_minutes: float = setting(5.0, 'between checkpoints')
    evaluate_minutes: float = setting(5.0, 'between evaluations on held-out conversations')
    evaluate_rows: int = setting(120, 'conversations of each split in an evaluation')
    width: int = setting(128, 'of the residual stream')
    layers: int = setting(5, 'number of blocks')
    expert_width: int = setting(192, 'of an expert')

    @classmethod
    def from_command_line(cls):
        parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
        for each in fields(cls):
            about = '%s (%s)' % (each.metadata['help'].replace('%', '%%'), each.default)
            parser.add_argument('--' + each.name, type=each.type, default=each.default, help=about)
        return cls(**vars(parser.parse_args()))


def limit_threads(count):
    """Before torch is loaded."""
    os.environ['OMP_NUM_THREADS'] = os.environ['OPENBLAS_NUM_THREADS'] = str(count)
    os.environ.setdefault('OMP_WAIT_POLICY', 'passive')


def keep_memory():
    """Lets the C library keep what it frees: asking the system anew for each big tensor took a third of the time."""
    with contextlib.suppress(OSError, AttributeError):  # glibc only
        mallopt = ctypes.CDLL(None).mallopt
        mallopt(MMAP_MAX, 0)
        mallopt(TRIM_THRESHOLD, 2**31 - 1)


if __name__ == '__main__':
    SETTINGS = Settings.from_command_line()
    limit_threads(SETTINGS.threads)
    keep_memory()

import torch  # noqa: E402

import lengths  # noqa: E402
import teacher_forced  # noqa: E402
from batches import Encoder, Stream  # noqa: E402
from conversations import Mixture  # noqa: E402
from model import Config, Mixtral, count_weights, loss_of  # noqa: E402
from optimiser import Optimiser, Team  # noqa: E402
from tokenizer import Tokenizer  # noqa: E402

LOG_STEPS = 25


def choose_device(name):
    if name == 'auto':
        return 'cuda' if torch.cuda.is_available() else 'cpu'
    return name


def learning_scale(settings, step, progress):
    """Warm-up, constant, then linearly to zero."""
    falling = max(0.02, (1 - progress) / max(1e-6, 1 - settings.decay_from))
    return min(1, (step + 1) / settings.warm_up) * (1 if progress < settings.decay_from else falling)


class Window:
    """Sums over the steps since the last line of the log."""

    def __init__(self, step):
        self.step, self.start = step, time.time()
        self.tokens = self.all_tokens = 0
        self.loss = self.drawing = 0.0


class Run:
    def __init__(self, settings):
        self.device = choose_device(settings.device)
        if self.device == 'cuda':  # one process does the work of all
            settings = replace(settings, processes=1, batch_tokens=settings.batch_tokens * settings.processes)
        self.settings = settings
        self.tokenizer = Tokenizer.load(settings.vocabulary or os.path.join(lengths.HERE, 'vocabulary.json'))
        lengths.count_with(lambda text: len(self.tokenizer.encode(text)))
        self.model = self.make_model()
        self.mixture = Mixture(demo=settings.demo)
        self.mixture.shares.update(json.loads(settings.shares or '{}'))
        self.team = Team(settings.processes, self.message_size())
        self.step = self.tokens = self.all_tokens = 0
        self.seconds = 0.0  # of the runs before this one
        self.progress = 0.0

    def make_model(self):
        s = self.settings
        torch.manual_seed(s.seed)
        config = Config(vocab=len(self.tokenizer.tokens), d=s.width, layers=s.layers, ffn=s.expert_width)
        model = Mixtral(config)
        if s.init:
            model.load_state_dict(torch.load(s.init, map_location='cpu')['model'], strict=False)
        print(count_weights(config), self.device, flush=True)
        return model.to(self.device)

    def message_size(self):
        """All gradients, and the four numbers of `train_step`."""
        return sum(parameter.numel() for parameter in self.model.parameters()) + 4

    # ------------------------------------------------------------ files
    def path(self, ending):
        return self.settings.out + ending

    def save(self, ending, **more):
        stored = dict(
            model=self.model.state_dict(), cfg=self.model.config.dict(), step=self.step, tokens=self.tokens, **more
        )
        torch.save(stored, self.path(ending) + '.part')
        os.replace(self.path(ending) + '.part', self.path(ending))

    def save_checkpoint(self):
        """Every process writes where its data stands; the first one writes the rest."""
        data = self.path('.data.%d' % self.team.rank)
        torch.save((self.step, self.stream.state()), data + '.part')
        os.replace(data + '.part', data)
        if self.team.rank == 0:
            more = dict(all_tokens=self.all_tokens, seconds=self.elapsed(), settings=asdict(self.settings))
            self.save('.checkpoint.pt', optimiser=self.optimiser.state(), **more)
            self.save('.pt')
        self.saved = self.elapsed()

    def resume(self):
        stored = torch.load(self.path('.checkpoint.pt'), map_location=self.device)
        step, state = torch.load(self.path('.data.%d' % self.team.rank))
        if step != stored['step']:
            raise SystemExit('%s.checkpoint.pt and .data.%d are of different steps' % (self.path(''), self.team.rank))
        self.model.load_state_dict(stored['model'], strict=False)
        self.optimiser.restore(stored['optimiser'])
        self.stream.restore(state)
        self.step, self.tokens, self.all_tokens = stored['step'], stored['tokens'], stored['all_tokens']
        self.seconds = stored['seconds']
        if self.team.rank == 0:
            print('resumed at step %d after %d s' % (self.step, self.seconds), flush=True)

    # ------------------------------------------------------------ the loop
    def elapsed(self):
        return self.seconds + time.time() - self.started

    def draw_evaluation_rows(self):
        count = self.settings.evaluate_rows
        self.rows = {
            split: teacher_forced.draw_rows(self.tokenizer, split, count, 999) for split in teacher_forced.SPLITS
        }

    def run(self):
        s = self.settings
        self.draw_evaluation_rows()
        self.team.fork()
        self.optimiser = Optimiser(self.model, self.team, s.rate, s.muon_rate)
        encoder = Encoder(self.tokenizer, s.decision_weight, s.answer_weight, s.name_weight, s.value_weight)
        self.stream = Stream(s, encoder, self.mixture, s.seed + 1000 * self.team.rank)
        if s.resume and os.path.exists(self.path('.checkpoint.pt')):
            self.resume()
        self.started = time.time()
        self.saved = self.evaluated = self.elapsed()
        self.log = open(self.path('.log.jsonl'), 'a') if self.team.rank == 0 else None
        self.window = Window(self.step)
        while not self.finished():
            self.train_step()
            if s.stop_after and self.step >= s.stop_after:
                self.save_checkpoint()
                break
        if self.team.rank:
            os._exit(0)
        self.write_evaluation('final')
        self.save('.pt')
        self.log.close()

    def finished(self):
        return self.step >= self.settings.steps if self.settings.steps else self.progress >= 1

    def train_step(self):
        s = self.settings
        self.progress = self.step / s.steps if s.steps else self.elapsed() / (s.minutes * 60)
        before = time.process_time()
        batch = self.stream.next(self.progress)
        self.window.drawing += time.process_time() - before
        batch = [tensor.to(self.device) for tensor in batch]
        loss, own_loss = loss_of(self.model, *batch)
        (loss + s.balance * self.model.imbalance()).backward()
        first = self.team.rank == 0  # the others follow its clock
        save = first and self.elapsed() - self.saved > s.checkpoint_minutes * 60
        self.progress, tokens, all_tokens, save = self.optimiser.gather(
            [self.progress if first else 0.0, float((batch[1] > 0).sum()), float(batch[0].numel()), float(save)]
        )
        self.optimiser.step(learning_scale(s, self.step, self.progress))
        self.step += 1
        self.count(int(tokens), int(all_tokens), own_loss.item())
        if first and self.step % LOG_STEPS == 0:
            self.write_log(loss.item())
        if save:
            self.save_checkpoint()
        if first and self.elapsed() - self.evaluated > s.evaluate_minutes * 60:
            self.write_evaluation('evaluation')

    def count(self, tokens, all_tokens, loss):
        self.tokens += tokens
        self.all_tokens += all_tokens
        self.window.tokens += tokens
        self.window.all_tokens += all_tokens
        self.window.loss += loss

    # ------------------------------------------------------------ the log
    def write(self, **entry):
        self.log.write(json.dumps(dict(step=self.step, s=round(self.elapsed()), tok=self.tokens, **entry)) + '\n')
        self.log.flush()

    def write_log(self, loss):
        window, steps = self.window, self.step - self.window.step
        seconds = time.time() - window.start
        loads = torch.stack([block.moe.load.float() / block.moe.load.sum() for block in self.model.blocks])
        own_loss, speed = window.loss / steps, window.all_tokens / seconds
        print(
            'step %d %.0f s, %.2f s a step, %.0f tokens/s (%.0f with a loss), drawing data %.0f%%, '
            'loss %.4f own %.4f, expert load %.3f to %.2f'
            % (
                self.step, self.elapsed(), seconds / steps, speed, window.tokens / seconds,
                100 * window.drawing / seconds, loss, own_loss, loads.min(), loads.max(),
            ),
            flush=True,
        )
        self.write(aloss=own_loss, all=self.all_tokens, tps=speed)
        self.window = Window(self.step)

    def write_evaluation(self, what):
        shares = teacher_forced.evaluate(self.model, self.tokenizer, self.rows, self.device)
        print('%s, step %d, %.0f s: %s' % (what, self.step, self.elapsed(), json.dumps(shares)), flush=True)
        self.write(eval=shares)
        self.evaluated = self.elapsed()
        self.window = Window(self.step)


if __name__ == '__main__':
    torch.set_num_threads(SETTINGS.threads)
    Run(SETTINGS).run()
