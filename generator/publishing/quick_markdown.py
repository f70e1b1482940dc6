"""The HTML of our own pages' bodies, without Markdown's general machinery.

The body of a page is written by ``law_markdown`` and its neighbours and holds few kinds of blocks:
headings, comments, paragraphs with an attribute list, tables as HTML, and definition lists of 项 and 目.
Every character that Markdown could take for a mark is a reference already. For bodies of these blocks,
and only these, the result is written directly; it is the same to the byte, which tests show against
MkDocs itself.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from markdown.extensions.toc import slugify, unique

from generator.pages.inline_links import links_as_html, listed_attributes, written_attributes

_HEADING = re.compile(r"(#{1,4}) ([^\n#&\\*_`{}\[\]<>|~^$=]+?)(?: \{: ([^\n{}]+) \})?")
_PARAGRAPH = re.compile(r"([^\n]+)\n\{: ([^\n{}]+) \}")
_LABEL = re.compile(r"[^\n:]+")
_ENTRY = re.compile(r":   (?:([^\n]+)\n    \{: ([^\n{}]+) \}|(<!-- 无文字 -->))")
_TABLE = re.compile(r'<div class="zd-rows"[^\n]*>\n<table[^\n]*>\n(?:<[^\n]*>\n)+</table>\n</div>')
_COMMENTS = frozenset({"<!-- 款 -->", "<!-- 条 -->"})
_INDENT = "    "


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of a page with those below it."""

    level: int
    id: str
    name: str
    children: list[Heading] = field(default_factory=list)

    def token(self) -> Any:
        """As Python-Markdown gives the entries of its table of contents."""
        children = [child.token() for child in self.children]
        return {"level": self.level, "id": self.id, "name": self.name, "children": children}


def quick_html(body: str) -> tuple[str, list[Heading]] | None:
    """(HTML, headings) of a page's Markdown body; ``None`` where it holds any other kind of block."""
    blocks = [block.strip("\n") for block in body.strip("\n").split("\n\n")]
    if not blocks[0].startswith("# "):
        return None
    out: list[str] = []
    top: list[Heading] = []
    at = 0
    while at < len(blocks):
        block = blocks[at]
        at += 1
        if block in _COMMENTS:
            out.append(block + "\n")
        elif block.startswith("#"):
            heading = _heading(block, top, body)
            if heading is None:
                return None
            out.append(heading)
        elif _TABLE.fullmatch(block):
            out.append(block + "\n")
        elif (paragraph := _PARAGRAPH.fullmatch(block)) is not None:
            out.append(_paragraph(paragraph.group(1), paragraph.group(2)))
        else:
            listed = _list(blocks, at - 1, "")
            if listed is None:
                return None
            lines, at = listed
            out += lines
    return "\n".join(out).strip(), top


def _heading(block: str, top: list[Heading], body: str) -> str | None:
    match = _HEADING.fullmatch(block)
    if match is None:
        return None
    marks, name, listed = match.groups()
    attributes = dict(listed_attributes(listed or ""))
    if "id" not in attributes:
        if top:
            return None  # only the first heading is left to be named by its words
        used = {found.group(1) for found in re.finditer(r"\{: #([\w-]+)", body)}
        attributes["id"] = str(unique(slugify(name, "-"), used))
    level, siblings = len(marks), top
    while siblings and siblings[-1].level < level:
        siblings = siblings[-1].children
    siblings.append(Heading(level, attributes["id"], name))
    return f"<h{level}{written_attributes(attributes)}>{name}</h{level}>"


def _paragraph(words: str, listed: str) -> str:
    return f"<p{written_attributes(dict(listed_attributes(listed)))}>{links_as_html(words)}</p>"


def _list(blocks: Sequence[str], at: int, indent: str) -> tuple[list[str], int] | None:
    """The lines of the definition list that begins with ``blocks[at]``, and the block after it."""
    out = ["<dl>"]
    first = at
    while at + 1 < len(blocks):
        label, entry = (_inner(block, indent) for block in blocks[at : at + 2])
        if label is None or entry is None or label.startswith("#") or _LABEL.fullmatch(label) is None:
            break
        match = _ENTRY.fullmatch(entry)
        if match is None:
            break
        words, listed, empty = match.groups()
        out += [f"<dt>{label}</dt>", "<dd>", empty or _paragraph(words, listed)]
        at += 2
        if at < len(blocks) and blocks[at].startswith(indent + _INDENT):
            inner = _list(blocks, at, indent + _INDENT)
            if inner is None or empty:
                return None
            lines, at = inner
            out += lines
        out.append("</dd>")
    return None if at == first else ([*out, "</dl>"], at)


def _inner(block: str, indent: str) -> str | None:
    """A block of a list without its indent; ``None`` for one that stands farther out or in."""
    lines = block.split("\n")
    if not all(line.startswith(indent) for line in lines) or lines[0][len(indent) :].startswith(" "):
        return None
    return "\n".join(line[len(indent) :] for line in lines)
