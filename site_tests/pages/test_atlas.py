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


def test_whom_it_concerns_is_asked_first(folder: Path, built_site: Path, book: Book) -> None:
    """The roles are on the law's front page before all else, on the atlas, and one step from the site's."""
    front = (folder / "index.html").read_text("utf-8")
    assert front.index('id="whom"') < front.index('id="start"') < front.index('id="toc"')
    roles = {f"roles/me-{role.id}.html" for role in book.register.roles}
    assert roles <= set(_tree(folder / "atlas.html").xpath("//*[@id='whom']/following::ul[1]//a/@href"))
    assert f"{FLAGSHIP}/index.html#whom" in (built_site / "index.html").read_text("utf-8")


def test_questions_without_an_answer_are_named_once(folder: Path, book: Book) -> None:
    page = _tree(folder / "roles" / "me-wanggeyuan.html")
    assert not page.xpath("//h2[contains(., '0 项') and @id!='expect']")
    assert "没有写我可以做什么、我不得做什么" in page.text_content()
    assert page.xpath("//*[@class='zd-rail']//a/@href") == ["#must", "#expect"]


def test_a_quoted_duty_ends_as_in_the_law(folder: Path, book: Book) -> None:
    texts = {p.id: p.full_text.replace("\n", "") for a in book.regulation.articles for p in a.paragraphs}
    law = "".join(texts.values())
    quotes = _tree(folder / "by-modality.html").xpath("//*[@class='zd-quote']")
    assert len(quotes) > 100
    for quote in quotes:
        words = quote.text_content().strip()
        assert words[-1] in "。；：！？…"
        assert words.removesuffix("……") in law


def test_what_the_pictures_hold_is_said(folder: Path, book: Book) -> None:
    page = _tree(folder / "atlas.html")
    matrix, network = page.xpath("//svg[contains(@class, 'zd-matrix') or contains(@class, 'zd-network')]")
    tables = page.xpath("//*[@class='zd-as-table']")
    drawn, listed = len(matrix.xpath(".//*[@class='zd-svg-name']")), len(tables[0].xpath(".//tbody/tr"))
    assert f"责任最多的 {drawn} 个主体，下面的表列出全部 {listed} 个" in page.text_content()
    assert f"下面的表列出全部 {len(tables[1].xpath('.//tbody/tr'))} 对" in page.text_content()
    ends = {place for d in network.xpath(".//path/@d") for place in (d.split()[1], d.split()[-1])}
    assert {dot.get("cy") for dot in network.xpath(".//circle")} <= ends, "no dot without a line"


def test_repairs_stand_by_rule_the_editor_s_first(folder: Path, book: Book) -> None:
    groups = _tree(folder / "source.html").xpath("//*[@class='zd-repairs']")
    assert groups[0].xpath("string(.//h3)").startswith("编者勘误") and "open" in groups[0].attrib
    counts = [int(cell) for cell in groups[0].getparent().xpath(".//tbody/tr/td[3]/text()")]
    assert sum(counts) == len(book.regulation.repairs)


def test_the_page_of_a_wrong_address_needs_nothing_from_elsewhere(built_site: Path) -> None:
    page = _tree(built_site / "404.html")
    assert not page.xpath("//link[@href] | //script[@src] | //img")
    assert "找不到这一页" in page.text_content()


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
