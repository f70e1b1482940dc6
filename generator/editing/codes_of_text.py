"""Short codes that bind the editor's word to what was read: the text of a 款, the duties found in it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from generator.model.layers import Duty
from generator.model.text import Paragraph

_LENGTH = 12


def paragraph_hash(paragraph: Paragraph) -> str:
    """The first twelve hexadecimal figures of the SHA-256 of ``full_text``."""
    return _code(paragraph.full_text)


def duties_hash(duties: Iterable[Duty]) -> str:
    """The same for duties: modality, bearers, partners, action and span of each, in order."""
    lines = [
        "|".join(
            (
                duty.modality,
                "、".join(duty.bearers),
                "、".join(duty.partners),
                duty.action,
                f"{duty.start}-{duty.end}",
            )
        )
        for duty in duties
    ]
    return _code("\n".join(lines))


def _code(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:_LENGTH]
