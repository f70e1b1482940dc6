"""A hundred queries drawn from the whole corpus: each must find all that hold it, before any other."""

from __future__ import annotations

import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from site_tests.conftest import BROWSER_FLAGS, CHROMIUM
from site_tests.search.exactness import misses, pieces
from site_tests.search.laws import CORPUS, corpus
from site_tests.search.site import make_site

_QUERIES = 100


def main() -> None:
    """Prints how many queries were exact, and those that were not."""
    if not CORPUS.is_dir():
        print("search-exact: the corpus is not on this machine")
        return
    laws = corpus()
    queries = pieces(laws, _QUERIES, seed=6)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=BROWSER_FLAGS)
        page = browser.new_context(offline=True).new_page()
        wrong = misses(laws, queries, page, make_site(Path(folder), laws))
        browser.close()
    print(f"{len(laws)} laws, {_QUERIES} queries drawn from them, exact: {_QUERIES - len(wrong)}", *wrong)
