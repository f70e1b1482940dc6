"""A 款 ends without a stop, so its sentence may go on in the next line."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.text import Paragraph
from generator.structure.checking import Check, Finding, Trace

MANY = 10
"""So many in one law are no slip but a text whose lines were never joined: ``broken_text`` says it once."""


def find(trace: Trace) -> Iterator[Finding]:
    found = list(broken_lines(trace))
    yield from found if len(found) < MANY else ()


def broken_lines(trace: Trace) -> Iterator[Finding]:
    """Every line that ends without a stop and is no row of a table."""
    for article, paragraph in trace.regulation.paragraphs():
        if paragraph is article.paragraphs[-1] and article is trace.regulation.articles[-1]:
            continue
        text = _last_words(paragraph) if paragraph.row is None else ""
        if text and text != article.caption and not text.endswith(_STOPS):
            yield paragraph.line, f"{article.label}有一行末尾没有标点：“…{text[-10:]}”"


_STOPS = tuple("。；：！？”’）)】》;:.!?…、，")


def _last_words(paragraph: Paragraph) -> str:
    if not paragraph.items:
        return paragraph.text
    item = paragraph.items[-1]
    return item.subitems[-1].text if item.subitems else item.text


CHECK = Check(
    "S-018",
    "一行没有写完",
    "一句话断成两行的，在 errata.yml 里接起来",
    "info",
    find,
)
