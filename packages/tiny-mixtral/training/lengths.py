"""How many tokens a text is, for the limits of the generator.

The committed vocabulary counts, unless `count_with` names another way (while the vocabulary itself is being
learned)."""
import os

from tokenizer import Tokenizer

HERE = os.path.dirname(os.path.abspath(__file__))
MAX_PACK = 1000  # tokens of a list of tools and the conversations behind it
_count = None


def count_with(function):
    global _count
    _count = function


def count_tokens(text):
    if _count is None:
        vocabulary = Tokenizer.load(os.path.join(HERE, 'vocabulary.json'))
        count_with(lambda text: len(vocabulary.encode(text)))
    return _count(text)


def lengths_of(segments):
    """Tokens before the first text of the assistant in the last turn, and in all."""
    prompt = total = 0
    open_ = True
    for role, text in segments:
        if role in ('a', 'actl'):
            open_ = False
        count = 1 if 'ctl' in role else count_tokens(text)
        total += count
        prompt += count if open_ else 0
    return prompt, total
