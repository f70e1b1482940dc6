"""Links in our own Markdown as HTML, where no Markdown is read: in tables, and in the quick way to a page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

_LINK = re.compile(r"\[([^\[\]\n]*)\]\(([^()\s]*)\)\{: ([^{}\n]*) \}")
_ATTRIBUTE = re.compile(r'#([\w-]+)|\.([\w-]+)|([\w-]+)="([^"]*)"')


def links_as_html(words: str) -> str:
    """``words`` with each ``[…](page.md#p2){: .class }`` as MkDocs writes it."""
    return _LINK.sub(_anchor, words)


def listed_attributes(listed: str) -> Iterator[tuple[str, str]]:
    """Name and value of each attribute in the list of a Markdown block (``#a1 data-law-text="a1"``)."""
    for element, name, key, value in _ATTRIBUTE.findall(listed):
        yield ("id", element) if element else ("class", name) if name else (key, value)


def written_attributes(attributes: Mapping[str, str]) -> str:
    """The attributes of a tag, by name."""
    return "".join(f' {key}="{attributes[key]}"' for key in sorted(attributes))


def _anchor(match: re.Match[str]) -> str:
    words, address, listed = match.groups()
    page, mark, place = address.partition("#")
    href = page.removesuffix(".md") + (".html" if page.endswith(".md") else "") + mark + place
    return f"<a{written_attributes({'href': href, **dict(listed_attributes(listed))})}>{words}</a>"
