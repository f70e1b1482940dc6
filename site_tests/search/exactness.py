"""Which queries do not find just the paragraphs that hold them; for the test and the benchmark."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from pathlib import Path

from playwright.sync_api import Page

from generator.search import SearchSource
from generator.search.fold import fold
from site_tests.search.conftest import open_engine

EXACT = 1


def pieces(laws: Sequence[SearchSource], count: int, seed: int) -> list[str]:
    """Stretches of two to eight characters, drawn from the text."""
    draw = random.Random(seed)
    texts = [paragraph.text for law in laws for paragraph in law.paragraphs]
    found: list[str] = []
    while len(found) < count:
        text, length = draw.choice(texts), draw.randint(2, 8)
        start = draw.randrange(max(1, len(text) - length))
        piece = text[start : start + length]
        # A line break or blank separates words in a query; a provision's number asks for that provision.
        words = (
            re.fullmatch(r"\S{2,8}", piece)
            and re.search(r"\w", piece)
            and not re.search(r"第.+条|^\d+$", piece)
        )
        if words and not re.search('["“”「」『』]', piece):
            found.append(piece)
    return found


def misses(laws: Sequence[SearchSource], queries: list[str], page: Page, site: Path) -> list[str]:
    """The queries whose exact hits are not just the paragraphs that hold them, or do not come first.

    Blanks that layout left inside a text may be passed over, but nothing else.
    """
    ask = open_engine(page, site)
    folded = [(f"{law.id}#{part.id}", fold(part.text)) for law in laws for part in law.paragraphs]
    wrong = []
    for query in queries:
        hits = ask(query)["hits"]
        holding = {place for place, text in folded if fold(query) in text}
        exact = [place for place, kind in hits if kind == EXACT]
        loosely = {place for place, text in folded if fold(query) in re.sub(r"\s", "", text)}
        if not holding <= set(exact) <= loosely or [place for place, _ in hits[: len(exact)]] != exact:
            wrong.append(query)
    return wrong
