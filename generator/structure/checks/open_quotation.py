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
            yield article.line, f"{article.label}有引号没有合上"


def _texts(paragraph: Paragraph) -> Iterator[str]:
    yield paragraph.full_text


CHECK = Check(
    "S-022",
    "引号没有合上",
    "对照公布的文本，在 errata.yml 里补上引号",
    "info",
    find,
)
