"""The single-file book and the EPUB."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import zipfile
from pathlib import Path
from typing import Any

import lxml.html
import pytest
from lxml import etree
from playwright.sync_api import Browser

from generator.assembly.book import Book
from generator.assembly.make_book import make_book
from generator.assembly.shelf import SourceFolder, source_folder
from generator.pages.law_markdown import segments
from generator.publishing.books import epub_book, single_file_book
from site_tests.tables.laws import word_book

_LAWS = sorted((Path(__file__).parents[1] / "printing" / "laws").glob("*.txt"))


@pytest.fixture(scope="module", params=["flagship", "tables", *(law.stem for law in _LAWS)])
def book(
    request: pytest.FixtureRequest, flagship_folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> Book:
    if request.param == "flagship":
        return make_book(source_folder(flagship_folder))
    if request.param == "tables":
        return word_book(tmp_path_factory.mktemp("law"))
    law = next(law for law in _LAWS if law.stem == request.param)
    return make_book(SourceFolder("law", None, law))


def _law(book: Book) -> dict[str, str]:
    return {
        segment.id: segment.text
        for _, paragraph in book.regulation.paragraphs()
        for segment in segments(paragraph)
    }


def test_single_file_holds_the_law_and_asks_for_nothing(book: Book) -> None:
    data = single_file_book(book)
    assert len(data) <= 3_000_000
    tree: Any = lxml.html.fromstring(data.decode())
    shown = {
        element.get("data-law-text"): element.text_content() for element in tree.xpath("//*[@data-law-text]")
    }
    assert {key: shown.get(key) for key in _law(book)} == _law(book)
    ids = set(tree.xpath("//@id"))
    assert len(ids) == len(tree.xpath("//@id"))
    for link in tree.xpath("//@href"):
        assert link.startswith("#") and link[1:] in ids
    assert not tree.xpath("//@src") and not tree.xpath("//link")
    assert "url(" not in data.decode()
    assert book.check.sha256 in data.decode()


def test_epub_is_one_by_the_rules(book: Book) -> None:
    """Container, package and navigation as EPUB 3.3 asks; every link leads somewhere."""
    data = epub_book(book)
    assert data == epub_book(book)
    archive = zipfile.ZipFile(io.BytesIO(data))
    first = archive.infolist()[0]
    assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
    assert archive.read("mimetype") == b"application/epub+zip"
    package: Any = etree.fromstring(archive.read("EPUB/package.opf"))
    names = {"o": "http://www.idpf.org/2007/opf"}
    manifest = {item.get("id"): item.get("href") for item in package.iterfind(".//o:item", names)}
    listed = {f"EPUB/{href}" for href in manifest.values()}
    inside = set(archive.namelist()) - {"mimetype", "META-INF/container.xml", "EPUB/package.opf"}
    assert listed == inside
    assert {item.get("idref") for item in package.iterfind(".//o:itemref", names)} == set(manifest) - {"css"}
    modified = package.find(".//o:meta[@property='dcterms:modified']", names)
    assert modified is not None and re.fullmatch(r"\d{4}-\d\d-\d\dT00:00:00Z", modified.text or "")
    pages: dict[str, Any] = {
        name: etree.fromstring(archive.read(name)) for name in inside if name.endswith(".xhtml")
    }
    ids = {name: {str(one) for one in tree.xpath("//@id")} for name, tree in pages.items()}
    for name, tree in pages.items():
        assert len(ids[name]) == len(tree.xpath("//@id"))
        for link in tree.xpath("//@href"):
            file, _, anchor = str(link).partition("#")
            target = f"EPUB/{file}" if file else name
            assert target in inside
            assert not anchor or anchor in ids[target], link
    shown = {
        str(element.get("data-law-text")): "".join(element.itertext())
        for tree in pages.values()
        for element in tree.xpath("//*[@data-law-text]")
    }
    assert {key: shown.get(key) for key in _law(book)} == _law(book)


def test_epubcheck_finds_nothing(book: Book, tmp_path: Path) -> None:
    program = shutil.which("epubcheck")
    assert program is not None, "epubcheck is missing; tooling/test.sh installs it"
    # Debian's is a jar that only some systems run by its name alone.
    is_jar = Path(program).read_bytes()[:2] == b"PK"
    command = ["java", "-jar", program] if is_jar else [program]
    path = tmp_path / "book.epub"
    path.write_bytes(epub_book(book))
    done = subprocess.run([*command, str(path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.browser
def test_single_file_finds_explains_and_remembers(
    flagship_folder: Path, tmp_path: Path, browser: Browser
) -> None:
    path = tmp_path / "单文件 读本.html"
    path.write_bytes(single_file_book(make_book(source_folder(flagship_folder))))
    context = browser.new_context(offline=True)
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(path.as_uri())
    page.fill("#q", "网格员 教育培训")
    page.keyboard.press("Enter")
    assert page.locator("#hits li").evaluate_all("all => all.map(one => one.dataset.hit)") == ["a50p2"]
    page.locator("a.term").first.click()
    assert page.locator("#explain").is_visible()
    page.keyboard.press("Escape")
    page.get_by_role("button", name="放大文字").click()
    size = page.evaluate("getComputedStyle(document.body).fontSize")
    page.get_by_role("button", name="深色").click()
    page.wait_for_timeout(500)  # the browser hands its store on a moment later
    page.reload()
    assert page.evaluate("getComputedStyle(document.body).fontSize") == size
    assert page.get_by_role("button", name="深色").get_attribute("aria-pressed") == "true"
    page.set_viewport_size({"width": 320, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    context.close()
    assert errors == []
