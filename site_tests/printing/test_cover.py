"""The cover's title and the page behind the contents: nothing is left over alone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.assembly.make_book import make_book
from generator.assembly.shelf import SourceFolder
from generator.printing.booklet import booklet_html
from generator.printing.paper import Paper
from generator.printing.press import _laid_out

_TEXT = """{title}

为了保护河湖，制定本条例。

第一章　总则
第一条　市人民政府应当保护河湖。
第二章　附则
第二条　本条例自2024年1月1日起施行。
"""


def _html(folder: Path, title: str, paper: Paper = "A4") -> str:
    path = folder / "law.txt"
    path.write_text(_TEXT.format(title=title), encoding="utf-8")
    return booklet_html(make_book(SourceFolder("law", None, path)), paper)


@pytest.mark.parametrize("paper", ["A4", "A5"])
@pytest.mark.parametrize("length", [5, 10, 13, 14, 20, 27, 40])
def test_no_character_of_the_title_is_left_over(length: int, paper: Paper, tmp_path: Path) -> None:
    title = ("某省" + "河湖管理保护利用开发监督检查" * 3)[: length - 2] + "条例"
    page: Any = _laid_out(_html(tmp_path, title, paper)).pages[0]._page_box
    heading = next(box for box in page.descendants() if box.element_tag == "h1")
    lines: dict[float, int] = {}
    for box in heading.descendants():
        if getattr(box, "text", ""):
            lines[box.position_y] = lines.get(box.position_y, 0) + len(box.text)
    counts = list(lines.values())
    assert sum(counts) == length
    assert length > 13 or len(counts) == 1
    assert counts[-1] * 2 > counts[0], counts


def test_a_short_preamble_stands_with_the_first_chapter(tmp_path: Path) -> None:
    pages = _laid_out(_html(tmp_path, "某省河湖管理条例")).pages
    words = ["".join(getattr(box, "text", "") for box in page._page_box.descendants()) for page in pages]
    first = [number for number, text in enumerate(words) if "为了保护河湖" in text]
    chapters = {name: n for n, page in enumerate(pages) for name in page.anchors if name in ("c1", "c2")}
    assert first == [chapters["c1"]]
    assert chapters["c2"] == chapters["c1"] + 1
