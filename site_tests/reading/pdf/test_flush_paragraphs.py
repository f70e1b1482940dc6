"""PDF without first-line indents: what ends a paragraph whose last line is full to the margin."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from generator.reading.forms.form import Form
from generator.reading.forms.pdf import read_pdf
from site_tests.reading.pdf.pdf_file import EM, LEFT, PITCH, TOP, PdfFile, width_of

_ROOM = 28
_DOUBT = "R-029"


def _broken(text: str) -> list[str]:
    lines = [""]
    for char in text:
        if width_of(lines[-1] + char) > _ROOM * EM + 0.1:
            lines.append("")
        lines[-1] += char
    return lines


def _filler(number: int) -> str:
    """An article of two lines, the first of which goes on in the middle of a sentence."""
    return f"第{'一二三四五六七八九'[number]}条　停车场经营者应当" + "保持停车场的整洁和秩序" * 3 + "。"


def _full(ending: str, start: str = "第十条　") -> str:
    """A paragraph that ends, or a sentence that ends, at the end of a full line."""
    return start + "甲" * (_ROOM - len(start) - len(ending)) + ending


def _form(paragraphs: Sequence[str], *, gap: float = 0.0, room: float = _ROOM, stretch: bool = False) -> Form:
    """``gap`` stands between paragraphs; ``stretch`` says that lines are stretched to ``room``."""
    file = PdfFile()
    file.centred("某市停车场管理条例", TOP, 20)
    base = TOP + 2 * PITCH
    for paragraph in paragraphs:
        lines = _broken(paragraph)
        for number, line in enumerate(lines):
            more = room - width_of(line) / EM if stretch and number < len(lines) - 1 else 0.0
            for place, char in enumerate(line):
                at = width_of(line[:place]) + place * more * EM / max(1, len(line) - 1)
                file.put(char, LEFT + at, base)
            base += PITCH
            if base > 780:
                file.page()
                base = TOP
        base += gap
    return read_pdf(file.data(), "x.pdf")


def _texts(form: Form) -> list[str]:
    return [text for _, text in form.lines][1:]


def _doubts(form: Form) -> int:
    return [problem.code for problem in form.problems].count(_DOUBT)


_FILLERS = tuple(_filler(number) for number in range(9))
_TWO = (_full("。"), "停车场经营者应当按照规定收费，不得拖延。")
_ONE = ("".join(_TWO),)


def _clean(paragraphs: Sequence[str]) -> list[str]:
    return [paragraph.replace("\u3000", " ") for paragraph in paragraphs]


@pytest.mark.parametrize("paragraphs", [_TWO, _ONE])
def test_space_between_paragraphs_tells(paragraphs: Sequence[str]) -> None:
    form = _form((*_FILLERS, *paragraphs), gap=0.3 * PITCH)
    assert _texts(form) == _clean((*_FILLERS, *paragraphs))
    assert _doubts(form) == 0


@pytest.mark.parametrize("paragraphs", [_TWO, _ONE])
def test_a_line_that_is_stretched_to_the_margin_goes_on(paragraphs: Sequence[str]) -> None:
    form = _form((*_FILLERS, *paragraphs), room=_ROOM + 0.5, stretch=True)
    assert _texts(form) == _clean((*_FILLERS, *paragraphs))
    assert _doubts(form) == 0


def test_a_line_in_which_the_next_character_had_room_ends_its_paragraph() -> None:
    shorter = (_TWO[0].replace("甲", "", 1), _TWO[1])
    form = _form((*_FILLERS, *shorter))
    assert _texts(form) == _clean((*_FILLERS, *shorter))
    assert _doubts(form) == 0


def test_where_nothing_tells_it_is_parted_and_listed() -> None:
    for paragraphs in (_TWO, _ONE):
        form = _form((*_FILLERS, *paragraphs))
        assert _texts(form) == _clean((*_FILLERS, *_TWO))
        assert _doubts(form) == 1


def test_a_paragraph_that_the_law_names_is_one() -> None:
    last = "第十一条　违反本条例第九条、第十条第二款规定的，处以罚款。"
    form = _form((*_FILLERS, *_TWO, last))
    assert _texts(form) == _clean((*_FILLERS, *_TWO, last))
    assert _doubts(form) == 0
    other = "第十一条　违反《某法》第十条第二款、本条例第十条第一款规定的，处以罚款。"
    assert _doubts(_form((*_FILLERS, *_TWO, other))) == 1
