"""A table on a page: its words, cells and heads, and a proof that sees what is lost, moved or swapped."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import lxml.html
import markdown
import pytest

from generator.assembly.book import Book
from generator.model.table import Span, TableRow
from generator.model.text import Paragraph
from generator.pages.book_pages import book_pages
from generator.pages.law_markdown import Mark
from generator.pages.law_pieces import paragraphs_markdown
from generator.pages.law_tables import LawRow, table_html
from generator.pages.other_laws import OtherLaws
from generator.publishing.quick_markdown import quick_html
from generator.publishing.verify.elements import parse_page
from generator.publishing.verify.expected import expected_pages
from generator.publishing.verify.page_law import page_law
from generator.publishing.verify.prove import _differences
from site_tests.tables.laws import page_book, word_book


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> list[Book]:
    folder = tmp_path_factory.mktemp("laws")
    return [word_book(folder), page_book(folder)]


def _bodies(book: Book) -> Iterator[tuple[str, str]]:
    for name, text in book_pages(book, OtherLaws()):
        yield name.rpartition("/")[2].replace(".md", ".html"), text.split("\n---\n", 1)[1]


def _faults(book: Book, name: str, html: str) -> list[str]:
    expected = {page.name: page for page in expected_pages(book.regulation)}[name]
    shown = page_law(parse_page(html.encode()))
    return [*shown.faults, *_differences(expected, shown)]


def _quick(body: str) -> str:
    quick = quick_html(body)
    assert quick is not None
    return quick[0]


def test_pages_with_tables_are_written_quickly_and_as_markdown_writes_them(books: list[Book]) -> None:
    slow = markdown.Markdown(extensions=["toc", "tables", "fenced_code", "attr_list", "def_list"])
    seen = 0
    for book in books:
        for _, body in _bodies(book):
            if "<table" in body:
                seen += 1
                bare = re.sub(r"\]\([^)]*\)", "](#x)", body)
                slow.reset()
                assert _quick(bare) == slow.convert(bare)
    assert seen == 5  # two annexes, an article and the whole text of the one law, an annex of the other


def test_every_page_shows_the_rows_and_cells_of_the_source(books: list[Book]) -> None:
    for book in books:
        names = {page.name for page in expected_pages(book.regulation) if page.rows}
        checked = {
            name for name, body in _bodies(book) if name in names and not _faults(book, name, _quick(body))
        }
        assert checked == names


def test_the_words_of_a_row_are_its_text_to_the_character(books: list[Book]) -> None:
    for book in books:
        for annex in book.regulation.annexes:
            body = dict(_bodies(book))[f"{annex.id}.html"]
            tree: Any = lxml.html.fromstring(f"<main>{_quick(body)}</main>")
            for index, line in enumerate(annex.lines, 1):
                (element,) = tree.xpath(f"//*[@id='l{index}']")
                assert element.text_content() == line
                assert element.tag in ({"tr", "caption"} if index - 1 in annex.rows else {"p"})


def _swap(one: str, other: str) -> Callable[[str], str]:
    return lambda html: html.replace(one, "\0").replace(other, one).replace("\0", other)


_EMPTY = "<td></td>"
_FIGURE = "<td>0&#46;40</td>"
_ROW = re.compile(r'<tr id="l6".*?</tr>\n')
_DAMAGES: dict[str, Callable[[str], str]] = {
    "an empty cell lost": lambda html: html.replace(_EMPTY, "", 1),
    "an empty cell moved": lambda html: html.replace(f" {_FIGURE}{_EMPTY}", f"{_EMPTY} {_FIGURE}"),
    "cells swapped": _swap("0&#46;65", "0&#46;40"),
    "a cell lost": lambda html: html.replace(f" {_FIGURE}", ""),
    "words changed": lambda html: html.replace("停车场", "停车位"),
    "cells run together": lambda html: html.replace("停车场</td> <td", "停车场</td><td"),
    "a merged cell made smaller": lambda html: html.replace('<td rowspan="2">经营性', "<td>经营性"),
    "a merged cell made wider": lambda html: html.replace("<td>集贸", '<td colspan="2">集贸'),
    "a row lost": lambda html: _ROW.sub("", html),
    "a row twice": lambda html: _ROW.sub(lambda match: match[0] * 2, html),
    "a table parted": lambda html: html.replace('<tr id="l6"', '</tbody></table><table><tbody><tr id="l6"'),
    "two tables made one": lambda html: re.sub(
        r"</tbody>\n</table>.*?<tbody>", "", html, count=1, flags=re.S
    ),
    "a cell hidden": lambda html: html.replace("<td>停车场", "<td hidden>停车场"),
    "a cell styled": lambda html: html.replace("<td>停车场", '<td style="color:#fff">停车场'),
    "a class that is not ours": lambda html: html.replace("<td>停车场", '<td class="x">停车场'),
    "a row as plain words": lambda html: re.sub(
        r'<tr( id="l11".*?)</tr>', r"<tr><td><p\1</p></td></tr>", html
    ),
}


@pytest.mark.parametrize("damage", _DAMAGES.values(), ids=_DAMAGES)
def test_what_is_lost_moved_or_swapped_is_found(books: list[Book], damage: Callable[[str], str]) -> None:
    html = re.sub(r'(<t[dh]) class="[^"]*"', r"\1", _quick(dict(_bodies(books[0]))["annex1.html"]))
    assert _faults(books[0], "annex1.html", html) == []
    damaged = damage(html)
    assert damaged != html, "the test's edit found nothing to change"
    assert _faults(books[0], "annex1.html", damaged)


def _html(*rows: TableRow) -> str:
    return str(table_html([LawRow(f"x{n}", f"l{n}", row, row.cells) for n, row in enumerate(rows, 1)]))


def test_heads_are_those_of_the_source() -> None:
    head = TableRow(1, ("对象", "", "标准"), kind="head")
    html = _html(head, TableRow(1, ("居民", "每户", "8元"), heads=frozenset({0})))
    assert '<th class="zd-short" scope="col">对象</th><td class="zd-short"></td>' in html
    assert '<th class="zd-short" scope="row">居民</th>' in html
    assert "<th" not in _html(TableRow(1, ("甲", "1")), TableRow(1, ("乙", "2")))


def test_a_head_that_reaches_into_the_body_does_not_part_the_table() -> None:
    head = TableRow(1, ("对象", "标准"), (Span(1, 2), Span(1, 1)), kind="head")
    html = _html(head, TableRow(1, ("8元",)))
    assert "<thead>" not in html and 'rowspan="2"' in html


def test_figures_stand_under_each_other_and_a_group_of_rows_stays_together() -> None:
    rows = [
        TableRow(1, ("种类", "罚款", "说明"), kind="head"),
        TableRow(
            1, ("甲", "1,000元", "造成交通堵塞等严重后果而且逾期不改正的"), (Span(1, 2), Span(), Span())
        ),
        TableRow(1, ("20%", "")),
        TableRow(1, ("乙", "—", "")),
    ]
    html = _html(*rows)
    assert html.count('"zd-num"') == 4 and html.count("zd-long") == 4 and html.count("zd-short") == 3
    assert re.findall(r"<tr[^>]*zd-on", html) == ['<tr class="zd-on'] and '<tr class="zd-on" id="l2"' in html


def test_references_in_a_cell_are_links() -> None:
    row = TableRow(1, ("支路", "", "按照第三条执行"))
    paragraph = Paragraph("a2p6", row.text, row=row)
    mark = Mark(5, 8, "[", "](a3.md){: .zd-ref }")
    assert row.text[5:8] == "第三条"
    (html,) = paragraphs_markdown([paragraph], "a2", lambda _: [mark])
    assert '按照<a class="zd-ref" href="a3.html">第三条</a>执行</td>' in html
    assert '<tr id="p6" data-law-text="a2p6">' in html


def test_a_table_is_named_by_the_line_above_it(books: list[Book]) -> None:
    html = dict(_bodies(books[0]))["annex1.html"]
    # 单位：… is the line above; what names the table stands above that.
    assert re.findall(r'role="region" tabindex="0" ([^>]*)>', html) == [
        'aria-labelledby="l1"',
        'aria-labelledby="l8"',
    ]
    other = dict(_bodies(books[1]))["annex1.html"]
    assert re.findall(r'tabindex="0" ([^>]*)>', other) == [
        'aria-labelledby="l1"', 'aria-labelledby="l6"', 'aria-label="表格 3"',
    ]  # fmt: skip


def test_an_articles_table_has_one_margin(books: list[Book]) -> None:
    pages = {name.rpartition("/")[2]: text for name, text in book_pages(books[0], OtherLaws())}
    assert pages["a2.md"].count("<!-- 款 -->") == 3
    matter = next(line for line in pages["a2.md"].splitlines() if line.startswith("paragraphs:"))
    assert re.findall(r'"label": "([^"]*)"', matter) == ["第一款", "表格", "第二款"]
