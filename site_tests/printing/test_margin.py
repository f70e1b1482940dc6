"""The notes beside the booklet's text: none over another, none past the foot or the edge of the page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from generator.assembly.make_book import make_book
from generator.assembly.shelf import SourceFolder
from generator.printing.booklet import booklet_html
from generator.printing.paper import Paper
from generator.printing.press import _laid_out

LAW = Path(__file__).parent / "laws" / "tall_margins.txt"
# Half a pixel is rounding.
_SAME = 0.5
_CORPUS = (
    "东营市大气污染防治条例(2019-12-06)",
    "北京市市容环境卫生条例(2021-09-24)",
    "蓄滞洪区运用补偿暂行办法(2000-05-27)",
    "最高人民法院关于审理存单纠纷案件的若干规定(2020-12-29)",
)


@dataclass(frozen=True)
class Note:
    """The box that all lines of one note of the margin fill, in pixels of the page."""

    page: int
    top: float
    bottom: float
    right: float
    words: str


def _notes(pages: list[Any]) -> Iterator[Note]:
    for number, page in enumerate(pages, 1):
        for box in page._page_box.descendants():
            if box.element is not None and box.element.get("class") == "marks" and box.is_floated():
                lines = [one for one in box.descendants() if getattr(one, "text", "").strip()]
                if lines:
                    yield Note(
                        number,
                        min(one.position_y for one in lines),
                        max(one.position_y + one.height for one in lines),
                        max(one.position_x + one.width for one in lines),
                        "".join(one.text for one in lines),
                    )


def _check(law: Path, paper: Paper) -> int:
    """No note over another; the number of notes."""
    book = make_book(SourceFolder("law", None, law))
    pages = _laid_out(booklet_html(book, paper)).pages
    notes = sorted(_notes(pages), key=lambda note: (note.page, note.top))
    for one, other in pairwise(notes):
        if one.page == other.page:
            assert one.bottom <= other.top + _SAME, f"{one.words} | {other.words}"
    for note in notes:
        sheet = pages[note.page - 1]
        assert note.bottom < sheet.height - 20, note.words
        assert note.right < sheet.width - 10, note.words
    wanted = sum(bool(book.facts.code) for _ in book.regulation.paragraphs())
    assert len(notes) >= wanted
    return len(notes)


@pytest.mark.parametrize("paper", ["A4", "A5", "Letter"])
def test_no_note_over_another(paper: Paper) -> None:
    assert _check(LAW, paper) >= 12


@pytest.mark.corpus
@pytest.mark.parametrize("law", _CORPUS)
def test_real_laws_with_many_bearers(law: str, corpus_files: list[Path]) -> None:
    assert _check(next(path for path in corpus_files if path.stem == law), "A4") > 15
