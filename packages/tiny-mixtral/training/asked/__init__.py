"""How people ask for the five tools of the demo: phrasings, values, requests that no tool serves, small talk.

Values are drawn with the text shown in the request and the value that the call needs: 2,340 -> 2340, dollars -> USD,
'17% of 80' -> '17 / 100 * 80'."""
from .amounts import city
from .manners import manners, typed, typo
from .patterns import INNER, expand, fill, lines
from .phrasings import GREET, KINDS, REPLY
from .questions import calls_of, draw_kind, draw_values, not_ours, question, small_talk, two

__all__ = [
    'GREET', 'INNER', 'KINDS', 'REPLY', 'calls_of', 'city', 'draw_kind', 'draw_values', 'expand', 'fill', 'lines',
    'manners', 'not_ours', 'question', 'small_talk', 'two', 'typed', 'typo',
]
