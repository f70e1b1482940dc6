"""Where everything is: file names and addresses of the pages. All ASCII, all relative."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.model.text import Division, Regulation

_TARGET = re.compile(r"(?P<article>a\d+(?:-\d+)*)(?P<rest>p\d+.*)?$")


def anchor_on_article(node: str, article: str) -> str:
    """``a12p2i1`` on the page of ``a12`` is ``p2i1``."""
    return node.removeprefix(article)


def page_divisions(regulation: Regulation) -> list[Division]:
    """The divisions that have a page of their own, in order.

    Chapters, headings that stand beside them, and 编 or 分编 that hold articles directly. Sections
    share the page of their chapter.
    """
    pages: list[Division] = []

    def walk(division: Division) -> None:
        whole_subtree = division.kind in ("chapter", "section") or division.articles or not division.divisions
        if whole_subtree:
            pages.append(division)
            return
        for child in division.divisions:
            walk(child)

    for division in regulation.divisions:
        walk(division)
    return pages


def articles_under(division: Division) -> list[str]:
    """Ids of all articles in a division and its inner ones, in the order of the text."""
    found = list(division.articles)
    for child in division.divisions:
        found += articles_under(child)
    return found


def in_order(division: Division) -> Iterator[Division | str]:
    """What stands inside a division, in the order of the text: ids of articles, and inner divisions."""
    yield from division.articles
    for child in division.divisions:
        yield child
        yield from in_order(child)


class Routes:
    """Addresses in one regulation's folder; ``suffix`` is ``.md`` in Markdown, else ``.html``."""

    def __init__(self, regulation: Regulation) -> None:
        self.pages = page_divisions(regulation)
        self._page_of_division: dict[str, str] = {}
        self.page_of_article: dict[str, str] = {}
        for page in self.pages:
            for division in _with_inner(page):
                self._page_of_division[division.id] = page.id
            for article in articles_under(page):
                self.page_of_article[article] = page.id
        self._outer = {
            division.id: next(iter(_with_inner_pages(division, self._page_of_division)), "index")
            for division in regulation.all_divisions()
        }
        for one in regulation.articles:
            self.page_of_article.setdefault(one.id, "full")

    def target(self, node: str, suffix: str) -> str:
        """The address of a provision: ``a10p2`` → ``a10.md#p2``, ``c2s1`` → ``c2.md#c2s1``."""
        match = _TARGET.match(node)
        if match:
            rest = match["rest"]
            return f"{match['article']}{suffix}" + (f"#{rest}" if rest else "")
        if node.startswith("annex"):
            return f"{node}{suffix}"
        page = self._page_of_division.get(node)
        if page is None:
            return f"{self._outer.get(node, 'index')}{suffix}"
        return f"{page}{suffix}" + ("" if page == node else f"#{node}")


def _with_inner(division: Division) -> list[Division]:
    found = [division]
    for child in division.divisions:
        found += _with_inner(child)
    return found


def _with_inner_pages(division: Division, pages: dict[str, str]) -> list[str]:
    return [pages[inner.id] for inner in _with_inner(division) if inner.id in pages]
