"""Which lines at the head of a Word document belong together by its layout: a title over lines."""

from __future__ import annotations

from typing import Any

from docx.oxml.ns import qn

from generator.reading.forms.docx_text import paragraph_text

_MOST_PARAGRAPHS = 60
_MOST_LINES = 5


def lines_run_on(document: Any) -> frozenset[int]:
    """The indices of lines that go on from the line above, among the paragraphs before the first table.

    Breaks inside a short paragraph, and neighbouring centred paragraphs of one style, size and weight.
    """
    found: set[int] = set()
    at = 0
    above: tuple[str | None, ...] | None = None
    for block in list(document.element.body)[:_MOST_PARAGRAPHS]:
        if block.tag != qn("w:p") or block.find(f"{qn('w:pPr')}/{qn('w:rPr')}/{qn('w:del')}") is not None:
            break
        text, boxes = paragraph_text(block, [])
        if boxes:
            break
        lines = text.split("\n")
        if 1 < len(lines) <= _MOST_LINES:
            found.update(range(at + 1, at + len(lines)))
        look = _look(block) if text.strip() else None
        if look is not None and look == above:
            found.add(at)
        above = look
        at += len(lines)
    return frozenset(found)


def _look(paragraph: Any) -> tuple[str | None, ...] | None:
    """Style, size and weight of a centred paragraph's first words; ``None`` for any other."""
    properties = paragraph.find(qn("w:pPr"))
    centred = None if properties is None else properties.find(qn("w:jc"))
    if centred is None or centred.get(qn("w:val")) != "center":
        return None
    style = properties.find(qn("w:pStyle"))
    run = next((run for run in paragraph.iter(qn("w:r")) if run.find(qn("w:t")) is not None), None)
    marks = None if run is None else run.find(qn("w:rPr"))
    values = [None if marks is None else marks.find(qn(f"w:{name}")) for name in ("sz", "b")]
    return (
        None if style is None else style.get(qn("w:val")),
        *(None if value is None else value.get(qn("w:val"), "on") for value in values),
    )
