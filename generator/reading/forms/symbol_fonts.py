"""Signs of fonts that have their own code: what character each one is.

Word stores such a sign as the name of a font and a number. Symbol is after the mapping that Adobe gave to
Unicode (MAPPINGS/VENDORS/ADOBE/symbol.txt); of Wingdings only the signs that stand in documents.
"""

from __future__ import annotations

import re

_LOST = "\ufffd"
# Where the fonts of signs have theirs: the code of the font is added to this.
_BASE = 0xF000
_PRIVATE = range(0xE000, 0xF900)
_CODED = re.compile("[\uf020-\uf0ff]")


def _from(first: int, characters: str) -> dict[int, str]:
    """Characters in the order of the code; a space where it has none in Unicode."""
    return {first + at: character for at, character in enumerate(characters) if character != " "}


_SYMBOL = (
    _from(
        0x21, "!∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_ αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"
    )
    | _from(0xA0, "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…  ↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓")
    | _from(0xE1, "〈®©™∑")
    | {0x20: " ", 0xF1: "〉", 0xF2: "∫"}
)
_WINGDINGS = (
    _from(0x80, "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿")
    | {0x20: " ", 0x6C: "●", 0x6E: "■", 0x6F: "□", 0x71: "❑", 0x72: "❒", 0x75: "◆", 0x76: "❖", 0x9F: "•"}
    | {0xA1: "○", 0xA8: "◻", 0xDF: "←", 0xE0: "→", 0xFB: "✘", 0xFC: "✔", 0xFD: "☒", 0xFE: "☑"}
)
_FONTS = {"symbol": _SYMBOL, "wingdings": _WINGDINGS}


def is_sign_font(font: str) -> bool:
    """Whether the font is one whose signs are known here."""
    return font.strip().lower() in _FONTS


def signs_in(text: str, font: str) -> str:
    """Text in which Word wrote signs of a font by their own codes (U+F020 to U+F0FF), with their characters.

    What a font that is not known here draws for such a code stays as it is.
    """
    if not is_sign_font(font):
        return text
    return _CODED.sub(lambda match: sign_text(font, ord(match[0])), text)


def sign_text(font: str, number: int) -> str:
    """The character of a sign; U+FFFD, which is reported as a lost character, where it has none."""
    signs = _FONTS.get(font.strip().lower())
    if signs is not None:
        return signs.get(number - _BASE if number >= _BASE else number, _LOST)
    return _LOST if number in _PRIVATE or number < 0x20 or 0xD800 <= number < 0xE000 else chr(number)
