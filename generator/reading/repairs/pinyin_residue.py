"""A syllable in brackets after its own character: ``發(fā)布``, ``會(huì )``, ``們(men)``.

Copies made through a reading aid carry it. A bracket stays when it holds anything but one
reading of the character before it: （街道）, (GDP), (一).
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from pypinyin import Style, pinyin

from generator.reading.repairs.edit import Edit
from generator.reading.repairs.traditional import simplified_character

_BRACKET = re.compile(
    r"([\u3400-\u9fff\U00020000-\U0003ffff])([(（]\s*([a-zü\u00e0-\u01dc\u0300-\u030c]{1,8})\s*[)）])"
)
_TONED = re.compile("[\u0300\u0301\u0304\u030c]")


def has_residue(text: str) -> bool:
    """Whether any character is followed by its own toned syllable."""
    return any(_belongs(match[1], match[3]) for match in _BRACKET.finditer(text))


def repair_pinyin_residue(text: str, traditional: bool) -> tuple[str, list[Edit]]:
    """The text without residue; where the text is traditional, the character is made simplified at once."""
    edits: list[Edit] = []

    def mend(match: re.Match[str]) -> str:
        if not _belongs(match[1], match[3]):
            return match[0]
        after = simplified_character(match[1]) if traditional else match[1]
        edits.append(Edit(match[0], after))
        return after

    return (_BRACKET.sub(mend, text), edits) if "(" in text or "（" in text else (text, edits)


def _belongs(character: str, syllable: str) -> bool:
    """Whether it is a reading. A toned syllable may carry another tone: sandhi, old readings."""
    syllable = unicodedata.normalize("NFC", syllable)
    if _TONED.search(unicodedata.normalize("NFD", syllable)):
        return _toneless(syllable) in {_toneless(reading) for reading in _readings(character)}
    return syllable in _readings(character)


@cache
def _readings(character: str) -> frozenset[str]:
    return frozenset(pinyin(character, style=Style.TONE, heteronym=True)[0])


def _toneless(syllable: str) -> str:
    return _TONED.sub("", unicodedata.normalize("NFD", syllable))
