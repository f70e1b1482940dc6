"""A text that is not the one in force says so wherever it is taken: on paper, in an e-book, in data."""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest

from generator.assembly.book import Book
from generator.assembly.make_book import make_book
from generator.assembly.shelf import source_folder
from generator.cli.app import run
from generator.printing.cover import cover_of
from generator.publishing.books import epub_book
from generator.publishing.standing import with_standing
from site_tests.conftest import ROOT, copy_project

VERSIONS = ROOT / "site_tests" / "publishing" / "versions"
SAID = "已被修改。这是2019年5月1日的文本，最新文本是2024年5月1日的"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The flagship and a law in two versions, filed and printed by the commands themselves."""
    root = tmp_path_factory.mktemp("standing")
    copy_project(root)
    files = sorted(str(path) for path in VERSIONS.glob("某市垃圾分类条例*.md"))
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(root)
        assert run(["add", *files]) == 0
        for key in filed(root):
            for edition in ("booklet", "plain"):
                assert run(["pdf", "--id", key, "--edition", edition]) == 0
        assert run(["export", "--format", "jsonld"]) == 0
    return root


def filed(root: Path) -> list[str]:
    """The two versions, the older one first."""
    return sorted((path.name for path in (root / "source").glob("moushi*")), key=len)


def texts(root: Path, name: str) -> list[str]:
    """The words of each page."""
    reader = pypdf.PdfReader(io.BytesIO((root / "dist" / name).read_bytes()))
    return [page.extract_text().replace("\n", "") for page in reader.pages]


def test_every_page_of_an_older_version_says_that_it_is_changed(project: Path) -> None:
    old, new = filed(project)
    assert all("〔已被修改〕" in page for page in texts(project, f"{old}-plain.pdf"))
    cover, *pages = texts(project, f"{old}-booklet.pdf")
    assert SAID in cover and "〔" not in cover
    assert all("〔已被修改〕" in page for page in pages)
    assert not any(
        "被修改" in page
        for edition in ("plain", "booklet")
        for page in texts(project, f"{new}-{edition}.pdf")
    )


def test_data_tell_the_versions_apart(project: Path) -> None:
    old, new = (json.loads((project / "dist" / f"{key}.jsonld").read_text("utf-8")) for key in filed(project))
    assert old["alternateName"].endswith("（2019年版）") and "legislationLegalForce" not in old
    assert "alternateName" not in new and new["legislationLegalForce"] == {
        "@id": "https://schema.org/InForce"
    }


def test_another_law_that_cannot_be_read_holds_nothing_up(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = project / "source" / "broken"
    broken.mkdir()
    (broken / "original.txt").write_bytes(b"")
    monkeypatch.chdir(project)
    assert run(["pdf", "--id", filed(project)[0], "--edition", "plain"]) == 0


@pytest.fixture(scope="module")
def river(tmp_path_factory: pytest.TempPathFactory) -> Book:
    folder = tmp_path_factory.mktemp("river") / "river"
    folder.mkdir()
    (folder / "original.txt").write_bytes((VERSIONS / "某市河道管理办法(2010-03-01).md").read_bytes())
    return make_book(source_folder(folder))


@pytest.mark.parametrize(
    ("status", "words"),
    [
        ("有效", ""),
        ("", ""),
        ("已废止", "已废止"),
        ("尚未生效", "尚未生效，自2010年4月1日起施行"),
    ],
)
def test_a_law_alone_says_what_is_stated_of_it(river: Book, status: str, words: str) -> None:
    stated = replace(river, facts=replace(river.facts, status=status))
    book = with_standing(stated)
    assert book.facts.standing == words
    row = dict(cover_of(book, "").rows).get("效力状况", "")
    assert row == (words or status)
    with zipfile.ZipFile(io.BytesIO(epub_book(book))) as archive:
        assert (words or status) in archive.read("EPUB/title.xhtml").decode()
