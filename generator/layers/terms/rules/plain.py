"""X，是指……。 at the beginning of a 款 or sentence, without 本条例所称."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.layers.terms.definition import Definition, define
from generator.layers.terms.rules.so_called import sentence
from generator.model.text import Paragraph

_PLAIN = re.compile(r"(?:\A|(?<=[。\n]))(?P<term>“?[^，。；：、\n“”的是所]{2,16}”?)(?:，\s?是指|是指)")


def read(paragraph: Paragraph) -> Iterator[Definition]:
    """Only in the text of the 款 itself; 所称 has its own rule."""
    text = paragraph.text
    if "是指" not in text:
        return
    for match in _PLAIN.finditer(text):
        words = sentence(paragraph.full_text, match.start())
        if (found := define(match.group("term"), words)) is not None:
            yield found
