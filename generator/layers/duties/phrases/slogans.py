"""政府推动、市场运作, 党委领导、政府负责: a slogan says how all work together and gives nobody a task."""

from __future__ import annotations

import re

_TWO = re.compile("[^，、的]{4}、[^，、的]{4}(?:的(?:原则|方针|机制|体制|格局))?")
_MANY = re.compile("党委[^，、的]{0,4}领导、[^，的]*|[^，、的]{4,8}(?:、[^，、的]{4,8}){2,}")


def is_slogan_of_two(text: str) -> bool:
    """Whether all of the clause is two words of four characters: 规划引领、统筹推进的原则."""
    return _TWO.fullmatch(text) is not None


def is_slogan(text: str) -> bool:
    """Whether the clause is a slogan, of any length: ask only where it holds the verb of a task."""
    return is_slogan_of_two(text) or _MANY.fullmatch(text) is not None
