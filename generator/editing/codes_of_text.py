"""The short code that binds the editor's word on a 款 to its text."""

from __future__ import annotations

import hashlib

from generator.model.text import Paragraph

_LENGTH = 12


def paragraph_hash(paragraph: Paragraph) -> str:
    """The first twelve hexadecimal figures of the SHA-256 of ``full_text``."""
    return hashlib.sha256(paragraph.full_text.encode()).hexdigest()[:_LENGTH]
