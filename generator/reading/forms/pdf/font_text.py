"""What a font says a character is."""

from __future__ import annotations

import re

from generator.reading.forms.printed.mark import LOST

# Word and others name the space so; U+0003 is its number in most TrueType fonts.
_SPACES = re.compile("[\t\n\x0b\x0c\r\x03]")
_NONE = re.compile("[\x00-\x1f\x7f-\x9f\ufffe\uffff]")


def shown_text(text: str, *, drawn: bool) -> str:
    """The characters; U+FFFD for one that is ``drawn``, takes room, and is named by nothing."""
    if not text:
        return LOST if drawn else ""
    return _NONE.sub(LOST, _SPACES.sub(" ", text))
