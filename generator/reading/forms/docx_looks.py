"""What a Word paragraph looks like at the head of a document, for titles over lines."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

from generator.reading.forms.docx_names import qn, value_of
from generator.reading.forms.docx_styles import Styles


def paragraph_look(paragraph: Any, styles: Styles) -> Hashable | None:
    """Style, size and weight of a centred paragraph's or a heading's first words; ``None`` for any other."""
    properties = paragraph.find(qn("w:pPr"))
    style = styles.of_paragraph(properties)
    if styles.alignment(properties) != "center" and not styles.heads(style):
        return None
    run = next((run for run in paragraph.iter(qn("w:r")) if run.find(qn("w:t")) is not None), None)
    marks = None if run is None else run.find(qn("w:rPr"))
    bold = None if marks is None else marks.find(qn("w:b"))
    return style, value_of(marks, "w:sz"), None if bold is None else bold.get(qn("w:val"), "on")
