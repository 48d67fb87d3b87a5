"""Patterns: '(a|b|)' is a choice, may be nested; '{x}' is the place of a value."""
import re

INNER = re.compile(r'\(([^()]*)\)')


def expand(r, pattern):
    """One random reading of a pattern."""
    while True:
        m = INNER.search(pattern)
        if not m:
            return re.sub(' +', ' ', pattern).strip()
        pattern = pattern[: m.start()] + r.choice(m.group(1).split('|')) + pattern[m.end() :]


def lines(text):
    """One entry a line."""
    return [x.strip() for x in text.strip().split('\n') if x.strip()]


def fill(text, shown):
    """Puts the texts of values where their names stand in braces."""
    return re.sub(r'\{(\w+)\}', lambda m: shown[m.group(1)], text)
