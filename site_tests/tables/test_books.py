"""Tables in print and in the books to take away: every cell, and a proof that misses none."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import lxml.html
import pytest
from lxml import etree

from generator.assembly.book import Book
from generator.assembly.make_book import make_book
from generator.assembly.shelf import SourceFolder
from generator.printing.editions import Order, jobs_of
from generator.printing.print_job import PrintJob, run_job
from generator.publishing.books import epub_book, single_file_book
from generator.publishing.verify.pdf_law import prove_pdf
from generator.publishing.verify.pdf_rows import Block, without_repeated_heads
from generator.publishing.verify.table_rows import rows_fault, rows_of_law
from site_tests.printing.tags import Tags
from site_tests.tables.laws import FINES, page_book, word_book


@pytest.fixture(scope="module")
def roads(tmp_path_factory: pytest.TempPathFactory) -> Book:
    return word_book(tmp_path_factory.mktemp("law"))


@pytest.fixture(scope="module")
def fees(tmp_path_factory: pytest.TempPathFactory) -> Book:
    return page_book(tmp_path_factory.mktemp("law"))


def _job(book: Book, edition: str) -> PrintJob:
    (job,) = jobs_of(edition, Order(book))
    return job


@pytest.mark.parametrize("edition", ["plain", "booklet"])
def test_a_long_table_repeats_its_head_cuts_no_row_and_is_proven(roads: Book, edition: str) -> None:
    pdf = run_job(_job(roads, edition)).pdf
    assert prove_pdf(pdf, roads.regulation).message == ""
    tags = Tags(pdf)
    last = len(tags.reader.pages)
    heads = [one.page for one in tags.of("TR") if one.words == "".join(FINES[0])]
    assert len(heads) > 1 and len(set(heads)) == len(heads) and max(heads) < last
    # What a cell joins stays together: each page begins with the first of three rows.
    for page in heads[1:]:
        row = next(one.words for one in tags.of("TR") if one.page == page and one.words != "".join(FINES[0]))
        assert "擅自占用城市道路轻微" in row


_EMPTY, _FIGURE = "<td></td>", "<td>0.40</td>"


@pytest.mark.parametrize(
    "damage",
    [
        lambda html: html.replace(_FIGURE + _EMPTY, f"{_EMPTY} {_FIGURE}"),
        lambda html: html.replace(_EMPTY, ""),
        lambda html: html.replace("0.65", "\0").replace("0.40", "0.65").replace("\0", "0.40"),
        lambda html: html.replace("逾期不改正的", "逾期没有改正的", 1),
        lambda html: re.sub(r"<tr[^>]*annex2l5.*", "", html),
    ],
    ids=["moved", "empty one lost", "swapped", "changed", "row lost"],
)
def test_the_proof_of_print_sees_cells_lost_moved_and_swapped(
    roads: Book, damage: Callable[[str], str]
) -> None:
    job = _job(roads, "plain")
    plain = re.sub(r'(<t[dh]) class="[^"]*"', r"\1", job.html)
    html = damage(plain)
    assert html != plain, "the test's edit found nothing to change"
    assert prove_pdf(run_job(replace(job, html=html)).pdf, roads.regulation).message


def test_only_a_true_repetition_of_a_head_is_left_out() -> None:
    head, one, two = ("甲", "乙"), ("1", "2"), ("3", "")

    def shown(*rows: tuple[tuple[str, ...], bool] | str) -> list[tuple[str, ...] | None]:
        blocks = [Block(row) if isinstance(row, str) else Block("".join(row[0]), *row) for row in rows]
        return [block.cells for block in without_repeated_heads(blocks, expected)]

    expected = [head, one, two]
    assert shown((head, True), (one, False), (head, True), (two, False)) == expected
    # Another head, one after a paragraph, and one that no row of a table goes before are faults and stay.
    assert len(shown((head, True), (one, False), (("甲", "丙"), True), (two, False))) == 4
    assert len(shown((head, True), (one, False), "段", (head, True), (two, False))) == 5
    assert len(shown((head, True), (one, False), (head, False), (two, False))) == 4
    # Two tables with one head.
    expected = [head, one, head, two]
    assert shown((head, True), (one, False), (head, True), (two, False)) == expected
    assert rows_fault(expected, [head, one, two])
    assert rows_fault(expected, [head, one, head, ("", "3")])


def test_the_single_file_holds_rows_that_can_be_found(roads: Book) -> None:
    tree: Any = lxml.html.fromstring(single_file_book(roads).decode())
    for annex in roads.regulation.annexes:
        for index, line in enumerate(annex.lines, 1):
            (element,) = tree.xpath(f"//*[@id='{annex.id}l{index}']")
            assert element.text_content() == line and element.get("data-law-text") == element.get("id")
    rows = [tuple(cell.text_content() for cell in row) for row in tree.xpath("//main//tr")]
    assert rows_fault(rows_of_law(roads.regulation), rows) == ""
    assert len(tree.xpath("//*[@tabindex='0'][@aria-label]/table")) == 4


def test_epub_holds_every_cell(roads: Book, fees: Book) -> None:
    for book in (roads, fees):
        with zipfile.ZipFile(io.BytesIO(epub_book(book))) as archive:
            names = sorted(
                name for name in archive.namelist() if name.startswith(("EPUB/part", "EPUB/annex"))
            )
            trees = [etree.fromstring(archive.read(name)) for name in reversed(names)]
        shown = [
            tuple("".join(map(str, cell.itertext())) for cell in row)
            for tree in trees
            for row in tree.iter("{*}tr")
        ]
        assert rows_fault(rows_of_law(book.regulation), shown) == ""


def test_a_wide_table_in_large_letters_lies_across_the_sheet_with_its_heading(tmp_path: Path) -> None:
    cells = "".join(f"<td>每{number}个月做的事</td>" for number in "一二三四五六七八九")
    rows = "".join(
        f"<p>{line}</p>" for line in ("第一条　电梯按照附件维护。", "第二条　本办法自公布之日起施行。")
    )
    law = tmp_path / "law.html"
    law.write_text(
        f"<meta charset=utf-8><h1>某市电梯维护办法</h1>{rows}<p>附件</p><p>维护周期表</p>"
        f"<table><tr>{cells}</tr><tr>{cells}</tr></table>",
        encoding="utf-8",
    )
    book = make_book(SourceFolder("law", None, law))
    pdf = run_job(_job(book, "large-22")).pdf
    assert prove_pdf(pdf, book.regulation).message == ""
    across = [page for page in Tags(pdf).reader.pages if page.mediabox.width > page.mediabox.height]
    assert len(across) == 1
    words = re.sub(r"\s", "", across[0].extract_text())
    assert "维护周期表" in words and words.count("附件") == 2
