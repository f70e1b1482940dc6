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
        message = f"the {form} holds the shapes of its characters, not the text"
        raise UserError(message, file=name, mend="use text recognition first")
    return lost


def findings(seen: SeenPages, lost: int) -> list[Problem]:
    """R-032, R-033, R-027 and R-034 where they apply."""
    problems = []
    if seen.pictures:
        message = f"pages that hold only pictures are not read: {_named(seen.pictures)}"
        problems.append(Problem("R-032", "warning", 0, message, "add what stands there to the text"))
    if len(seen.recognised) == len(seen.pages):
        message = "the text is what a machine read from pictures of the pages"
        problems.append(Problem("R-033", "warning", 0, message, "compare every line with the pages"))
    elif seen.recognised:
        message = f"这些页是扫描的图片，文字是机器识别的：{_named(seen.recognised)}"
        problems.append(Problem("R-033", "warning", 0, message, "把这些页的每一行与页面核对"))
    if seen.apart:
        apart = seen.apart
        message = f"{len(apart)} lines are turned or not seen and are left out: {apart[0][:30]}"
        problems.append(Problem("R-027", "info", 0, message, "look whether one of them is the law's"))
    if lost:
        message = f"{lost} characters are known by their shapes only"
        problems.append(Problem("R-034", "warning", 0, message, "compare with the page, write errata.yml"))
    return problems


def _named(numbers: Sequence[int]) -> str:
    return ", ".join(str(number) for number in numbers[:_PAGES_NAMED])
