"""The booklet: the law's words are all there, and everything a reader turns by is right."""

from __future__ import annotations

import re
from typing import Any

import pytest

from generator.assembly.book import Book
from generator.printing.law_words import _CLOSING
from generator.publishing.verify.pdf_law import prove_pdf
from site_tests.printing.conftest import PrintedBooklet
from site_tests.printing.tags import lines_of
from site_tests.printing.ua_rules import ua_faults

_PIXEL = 96 / 25.4
_TEXT_LEFT, _TEXT_RIGHT = 37 * _PIXEL, 150 * _PIXEL


def test_text_is_the_law_character_by_character(book: Book, booklet: PrintedBooklet) -> None:
    proof = prove_pdf(booklet.pdf, book.regulation)
    assert proof.message == ""
    assert proof.characters > 9000


def test_proof_sees_a_changed_character(book: Book, booklet: PrintedBooklet) -> None:
    from dataclasses import replace

    other = replace(book.regulation, title=book.regulation.title.replace("促进", "促近"))
    assert "近条例" in prove_pdf(booklet.pdf, other).message


def test_document_says_what_it_is(book: Book, booklet: PrintedBooklet) -> None:
    root: Any = booklet.tags.root
    assert str(root["/Lang"]).startswith("zh")
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert book.regulation.title in str(booklet.tags.reader.metadata.title)  # type: ignore[union-attr]
    assert b"pdfuaid" in root["/Metadata"].get_data()


def test_bookmarks_are_chapters_and_articles(book: Book, booklet: PrintedBooklet) -> None:
    titles = [str(entry.title) for entry in _flat(booklet.tags.reader.outline)]
    articles = [title.split("　")[0] for title in titles if re.match("第.+条", title)]
    assert articles == [article.label for article in book.regulation.articles]
    chapters = [title for title in titles if re.match("第.+章", title)]
    assert [title.split("　")[0] for title in chapters] == [
        division.label for division in book.regulation.all_divisions()
    ]


def test_every_page_number_is_that_of_its_target(booklet: PrintedBooklet) -> None:
    rows = [one for one in booklet.tags.elements if one.inner and "Sect" in one.above]
    numbered = 0
    for row in rows:
        page = re.search(r"(\d+)$", row.words.strip())
        if page and len(row.inner) == 1:
            numbered += 1
            assert int(page[1]) == booklet.tags.destination(row.inner[0]) + 1, row.words
    assert numbered > 300


def test_one_link_a_place(booklet: PrintedBooklet) -> None:
    """A link within a link is read out twice."""
    links = booklet.tags.of("Link")
    assert len(links) > 300
    assert not [link for link in links if "Link" in link.above]
    assert all(len(link.targets) == 1 for link in links)


def test_links_say_where_they_lead(booklet: PrintedBooklet) -> None:
    for page in booklet.tags.reader.pages:
        for annotation in page.get("/Annots", []):
            assert str(annotation.get_object()["/Contents"]).startswith("转到")


def test_fonts_are_embedded_and_none_is_type_3(booklet: PrintedBooklet) -> None:
    fonts: dict[str, Any] = {}
    for page in booklet.tags.reader.pages:
        resources: Any = page["/Resources"]
        fonts |= resources["/Font"]
    assert fonts
    for font in fonts.values():
        assert font.get_object()["/Subtype"] == "/Type0"
        descriptor = font.get_object()["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object()
        assert any(key in descriptor for key in ("/FontFile2", "/FontFile3"))


def test_no_line_starts_with_closing_punctuation(booklet: PrintedBooklet) -> None:
    reader = booklet.tags.reader
    checked = 0
    for page in reader.pages[1:]:
        for line in lines_of(reader, page, _TEXT_LEFT, _TEXT_RIGHT):
            checked += 1
            words = line.strip()
            assert not words or not (_CLOSING.match(words).group() if _CLOSING.match(words) else ""), line  # type: ignore[union-attr]
    assert checked > 700


def test_no_article_number_is_left_at_a_foot(book: Book, booklet: PrintedBooklet) -> None:
    elements = booklet.tags.elements
    seen = 0
    for at, element in enumerate(elements):
        if element.kind == "H3" and element.above[-1:] == ("Art",):
            first = next(one for one in elements[at:] if one.kind == "P" and one.above[-1:] == ("Art",))
            assert first.page == element.page, element.words
            seen += 1
    assert seen == len(book.regulation.articles)


def test_terms_are_explained_on_the_page_where_they_first_stand(book: Book, booklet: PrintedBooklet) -> None:
    text = [page.extract_text() for page in booklet.tags.reader.pages]
    chapter = booklet.tags.destination("c1")
    term = next(one for one in book.annotated.terms if one.term == "市域社会治理")
    assert re.sub(r"\s", "", term.explanation) in re.sub(r"\s", "", text[chapter])


def test_it_is_light(booklet: PrintedBooklet) -> None:
    assert len(booklet.pdf) <= 1_500_000
    assert booklet.seconds <= 60  # the bar is 15 on a quiet machine: see the bench
    assert booklet.memory <= 400


def test_standard_of_accessible_pdf(booklet: PrintedBooklet) -> None:
    assert ua_faults(booklet.pdf) == []


def test_repairs_name_the_lines_of_the_source(book: Book, booklet: PrintedBooklet) -> None:
    first = booklet.tags.destination("repairs")
    pages = booklet.tags.reader.pages[first : booklet.tags.destination("source")]
    shown = re.sub(r"\s", "", "".join(page.extract_text() for page in pages))
    for repair in book.regulation.repairs:
        if repair.rule == "pinyin-residue":
            kind = re.sub(r"\s", "", f"{repair.before}→{repair.after}")
            lines = re.search(re.escape(kind) + r"(?:×\d+)?行([\d、–]+)", shown)
            assert lines, repair
            runs = [run.split("–") for run in lines[1].split("、") if run]
            assert any(int(run[0]) <= repair.line <= int(run[-1]) for run in runs), repair


def test_no_turn_inside_of_an_article(book: Book, booklet: PrintedBooklet) -> None:
    """Every article of the flagship is shorter than a page."""
    pages: dict[str, set[int]] = {}
    label = ""
    for element in booklet.tags.elements:
        if "Art" in element.above[-1:] and element.kind == "H3":
            label = element.words
        elif label and element.kind == "P" and element.above[-1:] == ("Art",):
            pages.setdefault(label, set()).add(element.page)
    assert len(pages) == len(book.regulation.articles)
    assert [label for label, on in pages.items() if len(on) > 1] == []


@pytest.mark.parametrize("anchor", ["actors", "terms", "repairs", "source"])
def test_the_back_is_there(booklet: PrintedBooklet, anchor: str) -> None:
    assert booklet.tags.destination(anchor) > booklet.tags.destination("a75")


def test_headings_skip_no_level(booklet: PrintedBooklet) -> None:
    last = 0
    for element in booklet.tags.elements:
        if re.fullmatch("H[1-6]", element.kind):
            level = int(element.kind[1])
            assert level <= last + 1, element.words
            last = level


def _flat(outline: Any) -> list[Any]:
    found = []
    for entry in outline:
        found += _flat(entry) if isinstance(entry, list) else [entry]
    return found
