"""本法下列用语的含义：（一）X，是指……: a list of definitions, one term an item."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.layers.terms.definition import Definition, define
from generator.model.text import Paragraph

_HEAD = re.compile(
    r"(?:用语|术语|名词|概念|词语)[^。]{0,12}(?:含义|定义|解释|意义|是指|是|如下)|下列[^。]{0,12}含义"
)
_ENTRY = re.compile(
    r"\A(?P<term>[^，。；：\n]{2,40}?)(?:，\s?(?:是指|系指|指|包括|为)|是指|系指|：(?:是指|指)?|:(?:是指|指)?)"
)


def opens_list(paragraph: Paragraph) -> bool:
    """Whether the 款 says that definitions follow."""
    return bool(_HEAD.search(paragraph.text))


def read(paragraph: Paragraph) -> Iterator[Definition]:
    """The items of a 款 that opens a list of definitions."""
    if not paragraph.items or not opens_list(paragraph):
        return
    for item in paragraph.items:
        words = "\n".join((item.text, *(sub.label + sub.text for sub in item.subitems)))
        match = _ENTRY.match(words)
        if match is not None and (found := define(match.group("term"), words)) is not None:
            yield found
