"""X和Y共同设立…, X和Y分工负责…: behind 和 stands a second body that acts, no partner."""

from __future__ import annotations

import re

from generator.layers.duties.phrases.noun_phrase import noun_phrase_end

_AND = re.compile("和(?=[^，依按]{2,20}?(?:共同|相互|分工))")
_TOGETHER = re.compile("(?:每年|依法)?(?:共同|相互|分工)(?!提起|申请|提出)(?=[^，的]{2})")


def acting_together(text: str, end: int) -> int:
    """Where the second body ends if the first, or both, end at ``end`` and both act together; else 0."""
    if "和" in text[:end] and _TOGETHER.match(text, end):
        return end
    joined = _AND.match(text, end)
    second = noun_phrase_end(text[joined.end() :], strict=False) if joined else 0
    if joined is None or not second or _TOGETHER.match(text, joined.end() + second) is None:
        return 0
    return joined.end() + second


def both_act(text: str) -> int:
    """A和B分工负责…: where the bodies at the head of ``text`` end; 0 where no such verb follows."""
    end = noun_phrase_end(text, strict=False) if "和" in text and "分工" in text else 0
    return end if end and "和" in text[:end] and _TOGETHER.match(text, end) else 0
