"""A page without a network, and a page on which the engine answers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from site_tests.search.flagship import flagship
from site_tests.search.laws import CORPUS, corpus
from site_tests.search.site import make_site

# The hits of a query, best first: [[ID#a12p1, kind of hit], …], the names, what a slip may have meant.
_ASK = """async (query) => {
  const result = await ZhuduSearch.search(query);
  await result.take(Infinity);
  const hits = [];
  for (const entry of result.kept) {
    const record = await ZhuduSearch.document(entry.document);
    hits.push([record.regulation.id + "#" + record.id, entry.kind]);
  }
  return { hits, names: result.names.map(n => n.text), slips: result.slips.map(n => n.text) };
}"""

Ask = Callable[[str], dict[str, Any]]


@pytest.fixture(scope="session")
def flagship_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_site(tmp_path_factory.mktemp("flagship"), [flagship()])


@pytest.fixture(scope="session")
def corpus_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three hundred laws of the corpus: large enough to be split into many files."""
    if not CORPUS.is_dir():
        pytest.skip("the corpus is not on this machine")
    return make_site(tmp_path_factory.mktemp("corpus"), corpus(300))


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page that may read files only; an error in a script fails the test."""
    context = browser.new_context(offline=True)
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("dialog", lambda dialog: errors.append(f"dialog: {dialog.message}"))
    yield page
    context.close()
    assert not errors


def open_engine(page: Page, site: Path) -> Ask:
    """The engine of a site's search page, as a function."""
    page.goto((site / "search.html").as_uri())
    page.wait_for_function("window.ZhuduSearch && ZhuduSearch.search && ZhuduSearch.starts")
    return lambda query: dict(page.evaluate(_ASK, query))
