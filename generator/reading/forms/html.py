"""A saved web page: its visible lines, cells of a table row side by side."""

from __future__ import annotations

import re

from lxml import html

from generator.cli.errors import UserError

_SILENT = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "iframe",
        "head",
        "select",
        "option",
        "button",
        "svg",
        "object",
    ]
)
_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "br",
        "caption",
        "center",
        "dd",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "html",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    ]
)
_START = re.compile(r"(?is)^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b")
_SPACE = re.compile(r"[ \t\r\n\f]+")


def is_html(text: str) -> bool:
    """Whether the text is a page, not a law that mentions a tag."""
    return bool(_START.match(text[:20_000]))


def html_lines(text: str, name: str) -> tuple[tuple[int, str], ...]:
    """Visible lines with the source line where each begins (blocks, not styles, break lines)."""
    source = re.sub(r"^\s*<\?xml[^>]*\?>", "", text)
    try:
        root = html.document_fromstring(source, parser=html.HTMLParser(huge_tree=True, remove_comments=True))
    except (ValueError, html.etree.ParserError):
        raise UserError("the page holds no text", file=name, mend="save the page again") from None
    lines: list[tuple[int, str]] = []
    pieces: list[str] = []
    place = 1

    def flush(line: int) -> None:
        nonlocal place
        words = _SPACE.sub(" ", "".join(pieces)).strip()
        if words:
            lines.append((place, words))
        pieces.clear()
        place = max(place, line)

    cells = 0
    for event, element in html.etree.iterwalk(root, events=("start", "end")):
        tag = element.tag if isinstance(element.tag, str) else ""
        shown = tag not in _SILENT and not _hidden_by_parent(element)
        if event == "start":
            cells += tag == "tr"
            if tag in _BLOCKS and not (cells and tag not in ("tr", "br", "p", "div")):
                flush(element.sourceline or place)
            if shown and element.text:
                pieces.append(element.text)
        else:
            cells -= tag == "tr"
            if tag in ("td", "th"):
                pieces.append(" ")
            if tag in _BLOCKS and (not cells or tag == "tr"):
                flush(element.sourceline or place)
            if element.tail and not _hidden_by_parent(element):
                pieces.append(element.tail)
    flush(place)
    return tuple(lines)


def _hidden_by_parent(element: html.HtmlElement) -> bool:
    parent = element.getparent()
    while parent is not None:
        if parent.tag in _SILENT:
            return True
        parent = parent.getparent()
    return False
