"""Characters of the blocks of radicals to those of the language: ⽤ to 用, ⻋ to 车; 〈 to 〈.

A PDF made by a browser names many characters by the radical that its font draws alike. No text is
written with radicals, so each of them was another character: NFKC gives it for the Kangxi radicals
(U+2F00–2FD5), the property Equivalent_Unified_Ideograph (UAX #44) for U+2E80–2EF3. The angle brackets
U+2329 and U+232A, named so by browsers too, are canonically those of Chinese, U+3008 and U+3009;
Latin ligatures (ﬁ) are their letters.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from generator.reading.repairs.edit import Edit
from generator.reading.repairs.traditional import simplified_character

_FIRST = 0x2E80
# Equivalent_Unified_Ideograph of U+2E80 and on, Unicode 14; － where there is none.
_SUPPLEMENT = (
    "－厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵－旡日月歺母民氵氺灬爫爫丬"
    "牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶"
    "辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟"
)
_NONE = "－"
_LIGATURES = range(0xFB00, 0xFB07)
_RADICALS = re.compile("[\u2329\u232a\u2e80-\u2ef3\u2f00-\u2fd5\ufb00-\ufb06]+")


def unified(text: str) -> str:
    """The text with every radical made the character that it stands for."""
    return text.translate(_table()) if _RADICALS.search(text) else text


@cache
def _table() -> dict[int, str]:
    # ⼾ is 戶 by NFKC, yet a simplified font draws 户 alike; what is traditional is made simplified anyhow.
    pairs = [(_FIRST + place, character) for place, character in enumerate(_SUPPLEMENT)]
    pairs += [(0x2329, "\u3008"), (0x232A, "\u3009")]
    pairs += [(code, unicodedata.normalize("NFKC", chr(code))) for code in range(0x2F00, 0x2FD6)]
    table = {code: simplified_character(character) for code, character in pairs if character != _NONE}
    return table | {code: unicodedata.normalize("NFKC", chr(code)) for code in _LIGATURES}


def repair_radicals(text: str) -> tuple[str, list[Edit]]:
    """The line without radicals, one edit for each run of them."""
    edits = [
        Edit(run[0], unified(run[0]))
        for run in _RADICALS.finditer(text)
        if unified(run[0]) != run[0]
    ]  # fmt: skip
    return (unified(text), edits) if edits else (text, [])
