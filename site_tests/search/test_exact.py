"""Whatever stands in the text is found, all of it, before anything else."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page

from site_tests.search.exactness import misses, pieces
from site_tests.search.flagship import flagship
from site_tests.search.laws import corpus

pytestmark = pytest.mark.browser


def test_flagship(page: Page, flagship_site: Path) -> None:
    queries = pieces([flagship()], 300, seed=4)
    assert misses([flagship()], queries, page, flagship_site) == []


@pytest.mark.corpus
def test_corpus(page: Page, corpus_site: Path) -> None:
    laws = corpus(300)
    assert len(list((corpus_site / "assets" / "search-index").iterdir())) > 50
    assert misses(laws, pieces(laws, 100, seed=5), page, corpus_site) == []
