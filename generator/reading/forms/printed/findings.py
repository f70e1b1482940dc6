"""What a reader of printed pages tells: pictures, machine-read text, lines apart, lost characters."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.cli.errors import UserError
from generator.model.findings import Problem
from generator.reading.forms.printed.seen_pages import SeenPages

# Control characters, the sign for a lost one, private use: a shape whose character the file does not say.
_NO_CHARACTER = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufffd\ue000-\uf8ff]")
_FEWEST_LOST = 20
_LOST_SHARE = 0.01
_PAGES_NAMED = 20


def lost_characters(text: str, form: str, name: str) -> int:
    """How many characters of ``text`` are known by their shapes only.

    Raises ``UserError`` where they are so many that this is no text.
    """
    lost = len(_NO_CHARACTER.findall(text))
    if lost > max(_FEWEST_LOST, len(text) * _LOST_SHARE):
        message = f"{form} 里只有字形，没有文字"
        raise UserError(message, file=name, mend="先做文字识别")
    return lost


def findings(seen: SeenPages, lost: int) -> list[Problem]:
    """R-032, R-033, R-027 and R-034 where they apply."""
    problems = []
    if seen.pictures:
        message = f"只有图片的页没有读：第 {_named(seen.pictures)} 页"
        problems.append(Problem("R-032", "warning", 0, message, "把那里的文字补进去"))
    if len(seen.recognised) == len(seen.pages):
        message = "文字是机器从页面的图片里认出来的"
        problems.append(Problem("R-033", "warning", 0, message, "逐行与页面对照"))
    elif seen.recognised:
        message = f"第 {_named(seen.recognised)} 页是扫描的图片，文字是机器识别的"
        problems.append(Problem("R-033", "warning", 0, message, "把这些页的每一行与页面核对"))
    if seen.apart:
        apart = seen.apart
        message = f"{len(apart)} 行转了方向或者看不见，另外保留：{apart[0][:30]}"
        problems.append(Problem("R-027", "info", 0, message, "检查其中有没有法规的文字"))
    if lost:
        message = f"{lost} 个字只有字形，认不出来"
        problems.append(Problem("R-034", "warning", 0, message, "与页面对照，写进 errata.yml"))
    return problems


def _named(numbers: Sequence[int]) -> str:
    return "、".join(str(number) for number in numbers[:_PAGES_NAMED])
