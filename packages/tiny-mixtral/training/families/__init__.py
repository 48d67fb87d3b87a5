"""All tool families. TRAINED are used in training, HELD_OUT never; FIRST are those of TRAINED that are written in
Python, and drawn twice as often. GROUPS are families that might serve each other's requests; NOT_OPEN are families
that might serve one of the requests that no tool is meant for. Families are named by their first name.

The order of the imports is the order of the families, on which the samples of a seed depend."""
from . import first, held_out  # isort: skip
from . import nested, wide1, wide2, wide3, written  # isort: skip
from .notation import HELD_OUT, TRAINED

FIRST = list(TRAINED)
written.read_all()

GROUPS = [set(group.split()) for module in (wide1, wide2, wide3, written) for group in module.GROUPS]
NOT_OPEN = {name for module in (wide1, wide2, wide3) for name in module.NOT_OPEN}


def key(family):
    """The first name of a family, by which groups name it."""
    return family['names'][0]
