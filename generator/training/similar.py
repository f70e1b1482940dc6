"""How alike two pieces of law are, by the two-character grams they share."""

from __future__ import annotations

import re
from functools import lru_cache

# Words that stand in every duty and say nothing of what it is about.
_EMPTY = re.compile(
    "应当|可以|不得|必须|鼓励|支持|引导|依法|按照|根据|各自|职责|做好|加强|建立|健全|完善|相关|有关|工作|及时|组织|开展"
)
_HAN = re.compile(r"[\u3400-\u9fff]+")


@lru_cache(maxsize=65536)
def grams(text: str) -> frozenset[str]:
    """The two-character grams of the words that matter."""
    found: set[str] = set()
    for run in _HAN.findall(_EMPTY.sub(" ", text)):
        found.update(run[i : i + 2] for i in range(len(run) - 1))
    return frozenset(found)


def likeness(one: str, other: str) -> float:
    """The share (0 to 1) of the shorter text's grams that the other has too.

    Two texts of empty words alone (做好相关工作) count as alike.
    """
    a, b = grams(one), grams(other)
    if not a or not b:
        return 1.0
    return len(a & b) / min(len(a), len(b))
