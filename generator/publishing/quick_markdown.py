"""The HTML of the simplest of our pages, without Markdown's general machinery.

Most pages of a library are articles without 项 and pages that are all template. Their Markdown is a
heading, comments, and paragraphs with an attribute list, all written by ``law_markdown``: every
character that Markdown could take for a mark is a reference already. For these, and only these, the
result is written directly; it is the same to the byte, which tests show against MkDocs itself.
"""

from __future__ import annotations

import re

from markdown.extensions.toc import slugify, unique

_HEADING = re.compile(r"# ([^\n#&\\*_`{}\[\]<>|~^$=]+)")
_PARAGRAPH = re.compile(r'([^\n]+)\n\{: #([\w-]+) data-law-text="([\w-]+)" \}')
_LINK = re.compile(r"\[([^\[\]\n]*)\]\(([^()\s]*)\)\{: ([^{}\n]*) \}")
_ATTRIBUTE = re.compile(r'\.([\w-]+)|([\w-]+)="([^"]*)"')
_COMMENT = "<!-- 款 -->"


def quick_html(body: str) -> tuple[str, str] | None:
    """(HTML, heading) of a page's Markdown body; ``None`` where it holds more than the simplest blocks."""
    blocks = body.strip("\n").split("\n\n")
    heading = _HEADING.fullmatch(blocks[0])
    if heading is None:
        return None
    title = heading.group(1).strip()
    out = [f'<h1 id="{heading_id(title)}">{title}</h1>']
    for block in (part.strip("\n") for part in blocks[1:]):
        if block == _COMMENT:
            out.append(_COMMENT + "\n")
            continue
        paragraph = _PARAGRAPH.fullmatch(block)
        if paragraph is None:
            return None
        words, element, name = paragraph.groups()
        out.append(f'<p data-law-text="{name}" id="{element}">{_LINK.sub(_anchor, words)}</p>')
    return "\n".join(out), title


def heading_id(title: str) -> str:
    """The id that MkDocs's table of contents gives to the only heading of a page."""
    return str(unique(slugify(title, "-"), set()))


def _anchor(match: re.Match[str]) -> str:
    words, address, listed = match.groups()
    page, mark, place = address.partition("#")
    attributes = {"href": page.removesuffix(".md") + (".html" if page.endswith(".md") else "") + mark + place}
    for name, key, value in _ATTRIBUTE.findall(listed):
        attributes["class" if name else key] = name or value
    written = "".join(f' {key}="{attributes[key]}"' for key in sorted(attributes))
    return f"<a{written}>{words}</a>"
