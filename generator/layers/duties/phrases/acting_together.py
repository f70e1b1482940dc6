"""X和Y共同设立…, X和Y分工负责…: the bodies that 和 joins act together, neither is a partner."""

from __future__ import annotations

import re

from generator.layers.duties.phrases.noun_phrase import noun_phrase_end

_TOGETHER = re.compile("(?:每年|依法)?(?:共同|相互|分工)(?!提起|申请|提出)(?=[^，的]{2})")


def acting_together(text: str, end: int) -> int:
    """``end``, where the names at the head of ``text`` end, if those joined by 和 act together; else 0."""
    return end if "和" in text[:end] and _TOGETHER.match(text, end) else 0


def both_act(text: str) -> int:
    """A和B分工负责…: where the bodies at the head of ``text`` end; 0 where no such verb follows."""
    end = noun_phrase_end(text, strict=False) if "和" in text and "分工" in text else 0
    return acting_together(text, end)
