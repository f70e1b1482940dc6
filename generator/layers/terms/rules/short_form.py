"""……（以下简称X）, （以下统称X）: a short form, explained by the words it stands for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.layers.references.law_titles import is_law
from generator.layers.terms.definition import Definition, define
from generator.model.text import Paragraph

_SHORT = re.compile(
    r"[（(](?P<before>[^（）()]{0,20}?)以下(?P<kind>简称|统称|称)(?:为|作)?(?P<term>[^（）()，。；\n]{2,30})[）)]"
)
_LABEL = r"\n\s?[（(][一二三四五六七八九十]+[）)]"
_CLAUSE = re.compile(rf".*(?:{_LABEL}|[，。；：\n])", re.S)
_SENTENCE = re.compile(rf".*(?:{_LABEL}|[。；：\n])", re.S)


def read(paragraph: Paragraph) -> Iterator[Definition]:
    """Short names of laws are left to the references."""
    text = paragraph.full_text
    if "以下" not in text:
        return
    for match in _SHORT.finditer(text):
        title = re.search(r"《([^《》]+)》\s?\Z", text[: match.start()])
        if title is not None and is_law(title.group(1)):
            continue
        begin = (_SENTENCE if match.group("kind") == "统称" else _CLAUSE).match(text[: match.start()])
        start = begin.end() if begin else 0
        found = define(match.group("term"), text[start : match.end()])
        if found is not None and match.start() > start:
            yield found
