"""由A，B，C和D组成: commas inside the list of those of whom a body is made up."""

from __future__ import annotations

import re

from generator.layers.duties.context import Context
from generator.layers.duties.phrases.noun_phrase import whole_phrase

_MADE_UP = re.compile("(?:组成|构成)$")


def goes_on_as_members(context: Context) -> bool:
    """Whether names, and nothing else, follow up to 组成."""
    for clause in context.following:
        if clause.masked.startswith("由"):
            return False
        if _MADE_UP.search(clause.masked):
            return True
        if not whole_phrase(clause.text):
            return False
    return False
