"""A saved web page: its visible lines, cells of a table row side by side."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from lxml import html

from generator.cli.errors import UserError
from generator.model.findings import Problem
from generator.model.table import TableRow
from generator.reading.forms.html_looks import lines_run_on
from generator.reading.forms.html_tables import data_tables, table_lines
from generator.reading.forms.html_unseen import is_silent
from generator.reading.forms.law_block import PageLine, end_of_law
from generator.reading.page.shapes import ARTICLE

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
_START = re.compile(
    r"(?is)^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*<(?:!doctype\s+html|html|head|body)\b"
)
# Endings that a web server's programs have: what is saved from them is mostly a page.
SERVED = (".jhtml", ".aspx", ".asp", ".jsp", ".php")
_ENDINGS = (".html", ".htm", ".shtml", ".xhtml", *SERVED)
_TAGS = re.compile(r"(?i)<(?:p|div|span|table|br|font|center|meta|section|article)\b[^<>]*>")
_PIECE = re.compile(r"(?i)</?(?:p|div|span|table|tr|td|br|font|strong|section)\b[^<>\n]*>")
_FEWEST = 5
_CONTROL = re.compile(r"^(?:点击)?(?:展开|收起|阅读|查看|显示)(?:更多|全文|全部|剩余)?(?:内容)?$|^加载更多$")
_SPACE = re.compile(r"[ \t\r\n\f]+")


def is_html(text: str, name: str) -> bool:
    """Whether the text is a page or a piece of one, not a law that mentions a tag.

    A piece copied from the source of a page has tags all over; its file may be called anything.
    """
    if _START.match(text[:20_000]):
        return True
    if not name.lower().endswith((".md", ".markdown")) and len(_PIECE.findall(text[:20_000])) >= _FEWEST:
        return True
    return name.lower().endswith(_ENDINGS) and bool(_TAGS.search(text[:20_000]))


@dataclass(frozen=True, slots=True)
class Page:
    """The visible lines with the source line where each begins; see ``Form`` for the rest."""

    lines: tuple[tuple[int, str], ...]
    titles: tuple[str, ...]
    end: int | None
    runs_on: frozenset[int]
    hidden: tuple[tuple[int, str], ...]
    problems: tuple[Problem, ...]
    rows: Mapping[int, TableRow]


def read_page(text: str, name: str) -> Page:
    """The page as its reader sees it (blocks, not styles, break lines).

    What it hides is read too where articles are among it that are not seen: some pages unfold the law
    or show it by script. Anything else that is hidden is kept apart.
    """
    root = _root(text, name)
    tables = data_tables(root)
    seen = [line for line in _lines(root, tables, hidden=False) if not _CONTROL.match(line.text)]
    every = _lines(root, tables, hidden=True)
    labels = _labels(seen)
    unfolded = not _labels(every) <= labels
    shown = [line for line in every if not _CONTROL.match(line.text)] if unfolded else seen
    problems: tuple[Problem, ...] = ()
    if unfolded and labels:
        message = "网页把法规的一部分折叠起来，那一部分也读了"
        problems = (Problem("R-025", "info", 0, message, "核对条数是否与网页相同"),)
    words = Counter(line.text for line in shown)
    hidden = []
    for line in every:
        if words[line.text]:
            words[line.text] -= 1
        else:
            hidden.append((line.number, line.text))
    lines = tuple((line.number, line.text) for line in shown)
    rows = {index: line.row for index, line in enumerate(shown) if line.row is not None}
    return Page(lines, _titles(root), end_of_law(shown), lines_run_on(shown), tuple(hidden), problems, rows)


def _labels(lines: Sequence[PageLine]) -> set[str]:
    return {"".join(match[0].split()) for line in lines if (match := ARTICLE.match(line.text))}


def _titles(root: html.HtmlElement) -> tuple[str, ...]:
    """What the page says the title is: ``<title>``, ``<meta name="ArticleTitle">``, each ``<h1>``."""
    found = [element.text or "" for element in root.iter("title")][:1]
    for element in root.iter("meta"):
        if (element.get("name") or element.get("property") or "").lower() in ("articletitle", "og:title"):
            found.append(element.get("content") or "")
    found += [element.text_content() for element in root.iter("h1")]
    return tuple(_SPACE.sub(" ", words).strip() for words in found if words.strip())


def _root(text: str, name: str) -> html.HtmlElement:
    source = re.sub(r"^\s*<\?xml[^>]*\?>", "", text)
    try:
        return html.document_fromstring(source, parser=html.HTMLParser(huge_tree=True, remove_comments=True))
    except (ValueError, html.etree.ParserError):
        raise UserError("网页里没有文字", file=name, mend="重新保存网页") from None


def _lines(
    root: html.HtmlElement, tables: Mapping[html.HtmlElement, int], *, hidden: bool
) -> tuple[PageLine, ...]:
    lines: list[PageLine] = []
    pieces: list[str] = []
    owner = root
    place = 1

    def put(words: str, holder: html.HtmlElement | None) -> None:
        nonlocal owner
        if words.strip() and not any(piece.strip() for piece in pieces):
            owner = root if holder is None else holder
        pieces.append(words)

    def flush(line: int) -> None:
        nonlocal place
        words = _SPACE.sub(" ", "".join(pieces)).strip()
        if words:
            lines.append(PageLine(place, words, owner))
        pieces.clear()
        place = max(place, line)

    rows = silent = 0
    walk = html.etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        tag = element.tag if isinstance(element.tag, str) else ""
        breaks = tag in _BLOCKS and (not rows or tag in _BREAKS_IN_ROW)
        if event == "start":
            silent += is_silent(element, tag, hidden)
            rows += tag == "tr"
            if breaks:
                flush(element.sourceline or place)
            if not silent and element in tables:
                flush(element.sourceline or place)
                lines += table_lines(element, tables[element], place, hidden=hidden)
                walk.skip_subtree()
            elif not silent and element.text:
                put(element.text, element)
        else:
            silent -= is_silent(element, tag, hidden)
            rows -= tag == "tr"
            if tag in ("td", "th"):
                pieces.append(" ")
            if tag in _BLOCKS and (not rows or tag == "tr"):
                flush(element.sourceline or place)
            if element.tail and not silent:
                put(element.tail, element.getparent())
    flush(place)
    return tuple(lines)
