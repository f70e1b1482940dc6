"""What people type finds the article that answers: in one law, and in a library of thirty."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page

from site_tests.search.conftest import Ask, open_engine
from site_tests.search.laws import CORPUS
from site_tests.search.people import Asked, asked, library
from site_tests.search.site import make_site

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def library_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if not CORPUS.is_dir():
        pytest.skip("the corpus is not on this machine")
    return make_site(tmp_path_factory.mktemp("library"), library())


def missed(ask: Ask, queries: list[Asked], several: bool) -> list[str]:
    """The queries whose articles stand too far down, each with what stood first instead."""
    wrong = []
    for one in queries:
        places = [
            place.replace("#", ":") if several else place.split("#")[1] for place, _ in ask(one.query)["hits"]
        ]
        first = list(dict.fromkeys(place.rpartition("p")[0] for place in places))
        if not one.articles & set(first[: one.within]):
            wrong.append(f"{one.query}: {' '.join(first[:3]) or 'nothing'}")
    print(f"\nfound: {len(queries) - len(wrong)} of {len(queries)}", *wrong, sep="\n  ")
    return wrong


def test_there_are_many() -> None:
    assert len(asked("flagship")) + len(asked("library")) >= 200


def test_flagship(page: Page, flagship_site: Path) -> None:
    queries = asked("flagship")
    wrong = missed(open_engine(page, flagship_site), queries, several=False)
    assert len(wrong) <= 0.05 * len(queries), wrong


def test_library(page: Page, library_site: Path) -> None:
    queries = asked("library")
    wrong = missed(open_engine(page, library_site), queries, several=True)
    assert len(wrong) <= 0.05 * len(queries), wrong
