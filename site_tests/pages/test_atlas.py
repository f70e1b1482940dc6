"""Every chip, page and export says what the JSON says, and all counts agree."""

from __future__ import annotations

import csv
import io
from collections import Counter
from pathlib import Path

import lxml.html
import openpyxl
import pytest

from generator.assembly.book import Book
from generator.assembly.make_book import make_book
from generator.assembly.shelf import source_folder
from generator.exporting.duty_rows import COLUMNS
from generator.exporting.duty_tables import duties_csv, duties_xlsx
from generator.exporting.regulation_json import regulation_to_json
from generator.pages.paragraph_matter import MODALITY_NAMES
from site_tests.conftest import FLAGSHIP, ROOT

# (article, modality, bearers) of a duty, as pages and JSON both know it.
Key = tuple[str, str, str]


@pytest.fixture(scope="module")
def book() -> Book:
    return make_book(source_folder(ROOT / "source" / FLAGSHIP))


@pytest.fixture(scope="module")
def expected(book: Book) -> Counter[Key]:
    found: Counter[Key] = Counter()
    for article in regulation_to_json(book.annotated)["articles"]:  # type: ignore[attr-defined]
        for paragraph in article["paragraphs"]:
            for duty in paragraph["duties"]:
                found[(article["id"], duty["modality"], "|".join(duty["bearers"]))] += 1
    return found


@pytest.fixture(scope="module")
def folder(built_site: Path) -> Path:
    return built_site / FLAGSHIP


def _tree(path: Path) -> lxml.html.HtmlElement:
    return lxml.html.document_fromstring(path.read_bytes(), parser=lxml.html.HTMLParser(encoding="utf-8"))


def _chips(element: lxml.html.HtmlElement) -> Counter[tuple[str, str]]:
    return Counter((e.get("data-modality"), e.get("data-bearers")) for e in element.xpath(".//*[@data-duty]"))


def _listed(path: Path) -> Counter[Key]:
    """The duties of a page of the atlas, with the article that each one's first link leads to."""
    found: Counter[Key] = Counter()
    for entry in _tree(path).xpath("//*[@data-duty]"):
        links = [link.get("href").split("/")[-1] for link in entry.xpath(".//a[@href]")]
        article = next(link for link in links if link[0] == "a" and link[1].isdigit())
        found[(article.split(".")[0], entry.get("data-modality"), entry.get("data-bearers"))] += 1
    return found


def test_every_action_stands_at_its_span(book: Book) -> None:
    texts = {paragraph.id: paragraph.full_text for _, paragraph in book.regulation.paragraphs()}
    assert book.annotated.duties
    for key, duties in book.annotated.duties.items():
        for duty in duties:
            assert duty.action in texts[key][duty.start : duty.end]


def test_article_pages(folder: Path, book: Book, expected: Counter[Key]) -> None:
    shown: Counter[Key] = Counter()
    for article in book.regulation.articles:
        for (modality, bearers), count in _chips(_tree(folder / f"{article.id}.html")).items():
            shown[(article.id, modality, bearers)] += count
    assert shown == expected


def test_chapter_pages(folder: Path, book: Book, expected: Counter[Key]) -> None:
    shown: Counter[tuple[str, str]] = Counter()
    for division in book.regulation.divisions:
        shown += _chips(_tree(folder / f"{division.id}.html"))
    assert shown == Counter((modality, bearers) for _, modality, bearers in expected.elements())


@pytest.mark.parametrize("name", ["duties.html", "by-modality.html", "by-chapter.html"])
def test_lists_are_complete(folder: Path, expected: Counter[Key], name: str) -> None:
    assert _listed(folder / name) == expected


def test_each_actor_page_lists_all_its_duties_and_only_those(folder: Path, book: Book) -> None:
    wanted: dict[str, Counter[tuple[str, str]]] = {}
    for duties in book.annotated.duties.values():
        for duty in duties:
            found = [book.register.find(name) for name in duty.bearers]
            for key in {actor.id for actor in found if actor}:
                wanted.setdefault(key, Counter())[(duty.modality, "|".join(duty.bearers))] += 1
    assert wanted
    for key, listed in wanted.items():
        tree = _tree(folder / "roles" / f"{key}.html")
        # The part on duties shared with others comes last, under its own heading.
        shown: Counter[tuple[str, str]] = Counter()
        for entry in tree.xpath("//*[@data-duty][not(preceding::h2[@id='shared'])]"):
            shown[(entry.get("data-modality"), entry.get("data-bearers"))] += 1
        assert shown == listed, key
        assert tree.xpath("string(//*[@data-count='duties'])") == str(sum(listed.values()))


def test_counts_agree(folder: Path, expected: Counter[Key]) -> None:
    total = str(sum(expected.values()))
    for name in ("atlas.html", "duties.html"):
        assert _tree(folder / name).xpath("string(//*[@data-count='duties'])") == total
    assert f"<b>{total}</b> 项责任" in (folder / "index.html").read_text("utf-8")


def test_every_role_has_its_page(folder: Path, book: Book) -> None:
    assert len(book.register.roles) == 12
    for role in book.register.roles:
        assert _tree(folder / "roles" / f"me-{role.id}.html").xpath("//*[@data-duty]"), role.name


def test_tables_hold_the_same_duties(book: Book, expected: Counter[Key]) -> None:
    rows = list(csv.reader(io.StringIO(duties_csv([book]).decode("utf-8-sig"))))
    sheet = openpyxl.load_workbook(io.BytesIO(duties_xlsx([book]))).active
    assert sheet is not None
    cells = [[cell or "" for cell in row] for row in sheet.iter_rows(values_only=True)]
    assert tuple(rows[0]) == COLUMNS
    assert cells == rows
    kinds = {name: modality for modality, (name, _) in MODALITY_NAMES.items()}
    listed = Counter((row[1].partition("p")[0], kinds[row[5]], row[7].replace("、", "|")) for row in rows[1:])
    assert listed == Counter(
        {(article, kind, bearers.replace("、", "|")): n for (article, kind, bearers), n in expected.items()}
    )
    assert sheet.auto_filter.ref
    assert sheet.freeze_panes == "D2"


def test_the_workbook_is_the_same_every_time(book: Book) -> None:
    assert duties_xlsx([book]) == duties_xlsx([book])
