"""A saved web page: its visible lines, cells of a table row side by side."""

from __future__ import annotations

import re

from lxml import html

from generator.cli.errors import UserError

_SILENT = frozenset(
    {
        "script", "style", "noscript", "template", "iframe", "frameset", "head", "select", "option",
        "button", "svg", "object", "textarea",
    }
)  # fmt: skip
_BLOCKS = frozenset(
    {
        "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "div",
        "dl", "dt", "fieldset", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
        "header", "hr", "html", "li", "main", "nav", "ol", "p", "pre", "section", "table", "tbody",
        "td", "tfoot", "th", "thead", "tr", "ul",
    }
)  # fmt: skip
# Inside a row of a table only these break a line: the cells of a row of facts stay together.
_BREAKS_IN_ROW = frozenset(["tr", "br", "p", "div", "li", "section", "h1", "h2", "h3", "h4"])
_START = re.compile(r"(?is)^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b")
_SPACE = re.compile(r"[ \t\r\n\f]+")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_ARTICLE = re.compile(r"第\s*[一二三四五六七八九十0-9]+\s*条|^一、")


def is_html(text: str) -> bool:
    """Whether the text is a page, not a law that mentions a tag."""
    return bool(_START.match(text[:20_000]))


def html_lines(text: str, name: str) -> tuple[tuple[int, str], ...]:
    """Visible lines with the source line where each begins (blocks, not styles, break lines).

    Where no article is visible, what the page hides is read too: some pages show the law by script.
    """
    root = _root(text, name)
    lines = _lines(root, hidden=False)
    if not any(_ARTICLE.search(line) for _, line in lines):
        lines = _lines(root, hidden=True)
    return lines


def page_titles(text: str, name: str) -> tuple[str, ...]:
    """What the page's head says the title is (``<title>``, ``<meta name="ArticleTitle">``)."""
    root = _root(text, name)
    found = [element.text or "" for element in root.iter("title")][:1]
    for element in root.iter("meta"):
        if (element.get("name") or element.get("property") or "").lower() in ("articletitle", "og:title"):
            found.append(element.get("content") or "")
    return tuple(_SPACE.sub(" ", words).strip() for words in found if words.strip())


def _root(text: str, name: str) -> html.HtmlElement:
    source = re.sub(r"^\s*<\?xml[^>]*\?>", "", text)
    try:
        return html.document_fromstring(source, parser=html.HTMLParser(huge_tree=True, remove_comments=True))
    except (ValueError, html.etree.ParserError):
        raise UserError("the page holds no text", file=name, mend="save the page again") from None


def _lines(root: html.HtmlElement, *, hidden: bool) -> tuple[tuple[int, str], ...]:
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

    rows = silent = 0
    for event, element in html.etree.iterwalk(root, events=("start", "end")):
        tag = element.tag if isinstance(element.tag, str) else ""
        breaks = tag in _BLOCKS and (not rows or tag in _BREAKS_IN_ROW)
        if event == "start":
            silent += _is_silent(element, tag, hidden)
            rows += tag == "tr"
            if breaks:
                flush(element.sourceline or place)
            if not silent and element.text:
                pieces.append(element.text)
        else:
            silent -= _is_silent(element, tag, hidden)
            rows -= tag == "tr"
            if tag in ("td", "th"):
                pieces.append(" ")
            if tag in _BLOCKS and (not rows or tag == "tr"):
                flush(element.sourceline or place)
            if element.tail and not silent:
                pieces.append(element.tail)
    flush(place)
    return tuple(lines)


def _is_silent(element: html.HtmlElement, tag: str, hidden: bool) -> bool:
    if not tag or tag in _SILENT:
        return True
    return not hidden and (
        element.get("hidden") is not None or bool(_HIDDEN.search(element.get("style") or ""))
    )
