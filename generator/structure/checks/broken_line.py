"""A 款 ends without a stop, so its sentence may go on in the next line."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.text import Paragraph
from generator.structure.checking import Check, Finding, Trace


def find(trace: Trace) -> Iterator[Finding]:
    for article, paragraph in trace.regulation.paragraphs():
        if paragraph is article.paragraphs[-1] and article is trace.regulation.articles[-1]:
            continue
        text = _last_words(paragraph)
        if text and text != article.caption and not text.endswith(_STOPS):
            yield paragraph.line, f"in {article.label} a line ends without a stop: “…{text[-10:]}”"


_STOPS = tuple("。；：！？”’）)】》;:.!?…、，")


def _last_words(paragraph: Paragraph) -> str:
    if not paragraph.items:
        return paragraph.text
    item = paragraph.items[-1]
    return item.subitems[-1].text if item.subitems else item.text


CHECK = Check(
    "S-018",
    "line broken off",
    "if a sentence was broken over two lines, join them with an erratum",
    "info",
    find,
)
