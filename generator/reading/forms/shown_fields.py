"""Fields that Word shows without storing what it shows: a circled number, a sign of a font, a phonetic guide.

After ECMA-376 part 1, 17.16.5, and what Word writes for 带圈字符, ``eq \\o\\ac(○,1)``, and for 拼音指南,
``EQ \\* jc2 \\* hps10 \\o\\ad(\\s\\up 9(zhī),知)``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from generator.model.findings import Problem
from generator.reading.forms.symbol_fonts import is_sign_font, sign_text

LOST = "\ufffd"
_KINDS = "EQ|SYMBOL|AUTONUM(?:LGL|OUT)?|LISTNUM|MACROBUTTON|GOTOBUTTON|FORMCHECKBOX"
_SHOWN_ONLY = re.compile(rf"[\s\x01-\x08]*(?:{_KINDS})(?![A-Za-z])", re.IGNORECASE)
_CIRCLED = re.compile(
    r"EQ\s*\\o\s*\\ac\s*\(\s*[○〇◯]\s*[,，;；]\s*(\d{1,2}|[一-龥A-Za-z])\s*\)", re.IGNORECASE
)
_LAYOUT = r'(?:\\\*\s*(?:"[^"]*"|[^\s"\\]+)\s*)*'
_GUIDE = re.compile(
    rf"EQ\s*{_LAYOUT}\\o\s*\\a[cdlr]\s*\(\s*\\s\s*\\up\s*\d+\s*\(([^()]*)\)\s*[,，;；]\s*([^()\\]+)\)",
    re.IGNORECASE,
)
_BUTTON = re.compile(r"(?:MACRO|GOTO)BUTTON\s+\S+\s+(\S.*)", re.IGNORECASE | re.DOTALL)
_SYMBOL = re.compile(r"SYMBOL\s+(0x[0-9a-f]+|\d+)((?:\s.*)?)", re.IGNORECASE | re.DOTALL)
_FONT = re.compile(r'\\f\s*(?:"([^"]*)"|([^\s\\]+))', re.IGNORECASE)
_CONTROL = re.compile("[\x00-\x08]")
_CHECKED, _UNCHECKED = "☒", "☐"
_UNICODE = re.compile(r"\\u\b", re.IGNORECASE)


def _circles() -> dict[str, str]:
    signs = {str(number): chr(0x2460 + number - 1) for number in range(1, 21)}
    signs |= {str(number): chr(0x3251 + number - 21) for number in range(21, 36)}
    signs |= {str(number): chr(0x32B1 + number - 36) for number in range(36, 51)}
    signs |= {chr(65 + at): chr(0x24B6 + at) for at in range(26)}
    signs |= {chr(97 + at): chr(0x24D0 + at) for at in range(26)}
    return signs | dict(zip("一二三四五六七八九十", "㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉", strict=True))


_CIRCLES = _circles()


class Shown(NamedTuple):
    """``text`` is what stands in the line, ``guide`` a reading above it.

    Where the text is not known it is U+FFFD, and ``lost`` is the code.
    """

    text: str
    guide: str = ""
    lost: str = ""


def is_shown_only(code: str) -> bool:
    """Whether Word makes what this field shows each time anew, and need not store a result."""
    return _SHOWN_ONLY.match(code) is not None


def is_check_box(code: str) -> bool:
    """Whether the field is a check box, whose state stands beside its code."""
    return _CONTROL.sub("", code).strip().upper() == "FORMCHECKBOX"


def shown_field(code: str, checked: bool | None = None) -> Shown:
    """What such a field shows; U+FFFD, which is reported as a lost character, where it is not known.

    ``checked`` is the state of a check box, ``None`` where it is not known or the field is none.
    """
    code = " ".join(_CONTROL.sub("", code).split())
    shown = Shown(LOST)
    if checked is not None and is_check_box(code):
        shown = Shown(_CHECKED if checked else _UNCHECKED)
    elif circled := _CIRCLED.fullmatch(code):
        number = circled[1].lstrip("0") if circled[1].isdigit() else circled[1]
        shown = Shown(_CIRCLES.get(number, LOST))
    elif guided := _GUIDE.fullmatch(code):
        shown = Shown(guided[2].strip(), guided[1].strip())
    elif button := _BUTTON.fullmatch(code):
        shown = Shown(button[1])
    elif symbol := _SYMBOL.fullmatch(code):
        shown = Shown(_symbol(int(symbol[1], 16 if symbol[1][:2] in ("0x", "0X") else 10), symbol[2]))
    return shown._replace(lost=code) if LOST in shown.text else shown


def _symbol(number: int, switches: str) -> str:
    """The sign of a SYMBOL field (17.16.5.66): in its font, in Unicode, or in Windows-1252."""
    font = _FONT.search(switches)
    name = (font[1] or font[2] or "") if font else ""
    if _UNICODE.search(switches) or is_sign_font(name):
        return sign_text(name, number)
    return bytes((number,)).decode("cp1252", "replace") if number in range(0x20, 0x100) else LOST


def lost_fields(codes: Sequence[str]) -> tuple[Problem, ...]:
    """R-037 for the codes of fields whose text is not known; none where there are none."""
    if not codes:
        return ()
    message = f"{len(codes)} 处域由 Word 显示，没有存成文字：{codes[0][:30]}"
    mend = "看原来的文件，要紧的写成文字"
    return (Problem("R-037", "warning", 0, message, mend),)
