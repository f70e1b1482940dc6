"""Characters that Unicode has twice for the sake of old code pages: 立 (U+F9F7) to 立.

Unicode makes each of them canonically equal to one character of the language (the decomposition in
UnicodeData, blocks U+F900–FAFF and U+2F800–2FA1F), so NFC gives it. Search finds only that one.
The twelve of the block that are characters of their own have no decomposition and stay.
"""

from __future__ import annotations

import re
import unicodedata

from generator.reading.repairs.edit import Edit

_BLOCKS = re.compile("[\uf900-\ufaff\U0002f800-\U0002fa1f]+")


def repair_compatibility_ideographs(text: str) -> tuple[str, list[Edit]]:
    """The line with the characters of the language, one edit for each run of changed ones."""
    edits: list[Edit] = []

    def mend(match: re.Match[str]) -> str:
        after = unicodedata.normalize("NFC", match[0])
        if after != match[0]:
            edits.append(Edit(match[0], after))
        return after

    return _BLOCKS.sub(mend, text), edits
