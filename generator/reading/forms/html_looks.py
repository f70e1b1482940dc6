"""Which lines of a page belong together by its layout: a title broken over lines."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from lxml import html

from generator.reading.forms.law_block import PageLine

_INLINE = frozenset(
    {"a", "b", "big", "em", "font", "i", "label", "o:p", "small", "span", "strong", "u", "br"}
)
_HEADINGS = frozenset({"h1", "h2", "h3"})
_MOST_LINES = 5


def lines_run_on(lines: Sequence[PageLine]) -> frozenset[int]:
    """The indices of lines that go on from the line above.

    Breaks inside a heading or a short paragraph, and neighbouring headings or centred paragraphs with
    the same attributes. A block of many lines is the text itself, parted by ``<br>``.
    """
    blocks = [_block(line.owner) for line in lines]
    found: set[int] = set()
    at = 0
    previous: html.HtmlElement | None = None
    for block, members in groupby(blocks):
        count = sum(1 for _ in members)
        if count <= _MOST_LINES:
            found.update(range(at + 1, at + count))
        if previous is not None and _same_look(previous, block):
            found.add(at)
        at += count
        previous = block
    return frozenset(found)


def _block(element: html.HtmlElement) -> html.HtmlElement:
    while isinstance(element.tag, str) and element.tag in _INLINE and element.getparent() is not None:
        element = element.getparent()
    return element


def _same_look(one: html.HtmlElement, other: html.HtmlElement) -> bool:
    if one.tag != other.tag or one.getparent() is not other.getparent() or _look(one) != _look(other):
        return False
    return one.tag in _HEADINGS or _is_centred(one)


def _look(element: html.HtmlElement) -> tuple[str | None, ...]:
    inner = next((child for child in element.iter("span", "font") if child is not element), None)
    own = tuple(element.get(name) for name in ("class", "style", "align"))
    return own if inner is None else (*own, inner.get("style"), inner.get("size"))


def _is_centred(element: html.HtmlElement) -> bool:
    parent = element.getparent()
    said = " ".join(element.get(name) or "" for name in ("style", "align", "class"))
    return "center" in said.lower() or (parent is not None and parent.tag == "center")
