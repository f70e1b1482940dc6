"""A quotation mark is opened in an article and never closed."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.text import Paragraph
from generator.structure.checking import Check, Finding, Trace


def find(trace: Trace) -> Iterator[Finding]:
    for article in trace.regulation.articles:
        texts = [text for paragraph in article.paragraphs for text in _texts(paragraph)]
        whole = "".join(texts)
        if whole.count("“") > whole.count("”") and whole.rfind("“") > whole.rfind("”"):
            yield article.line, f"in {article.label} a quotation is opened and not closed"


def _texts(paragraph: Paragraph) -> Iterator[str]:
    yield paragraph.full_text


CHECK = Check(
    "S-022",
    "quotation not closed",
    "compare with the official text and add the missing mark with an erratum",
    "info",
    find,
)
