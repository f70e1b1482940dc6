"""What a paragraph looks like at the head of a document, for titles over lines."""

from __future__ import annotations

from collections.abc import Hashable

from generator.reading.forms.word97.document import Document
from generator.reading.forms.word97.paragraphs import Paragraph


def paragraph_look(document: Document, paragraph: Paragraph) -> Hashable | None:
    """Style, size and weight of a centred paragraph's or a heading's first words; ``None`` for any other."""
    if not paragraph.look.heads:
        return None
    units = document.text.units
    words = (
        run
        for start, end, run in document.runs.between(paragraph.start, paragraph.end)
        if not run.special and units[start:end].strip()
    )
    first = next(words, None)
    return (paragraph.look.style, *((None, None) if first is None else (first.size, first.bold)))
