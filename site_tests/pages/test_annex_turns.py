"""The page of an annex leads on: to the annex before and after it, the first back to the last chapter."""

from __future__ import annotations

from pathlib import Path

import yaml

from generator.pages.annex_pages import annex_pages
from site_tests.tables.laws import word_book


def test_each_annex_leads_to_its_neighbours(tmp_path: Path) -> None:
    book = word_book(tmp_path)
    pages = {name: yaml.safe_load(text.split("---")[1]) for name, text in annex_pages(book)}
    first, last = pages["annex1.md"], pages[f"annex{len(pages)}.md"]
    assert len(pages) > 1
    assert first["next"]["href"] == "annex2.html"
    assert last["prev"]["href"] == f"annex{len(pages) - 1}.html"
    assert "next" not in last
    chapters = book.regulation.divisions
    assert first.get("prev", {}).get("href") == (f"{chapters[-1].id}.html" if chapters else None)
