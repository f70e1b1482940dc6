"""Where the provisions of one law are: what exists, what comes before what, which 款 holds the 项."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.model.text import Article, Paragraph, Regulation


@dataclass(frozen=True, slots=True)
class Place:
    """Where a mention stands. Numbers count from 1; ``item`` and ``subitem`` are 0 outside of any."""

    article: Article
    paragraph: int
    item: int = 0
    subitem: int = 0
    line: int = 0


@dataclass(frozen=True, slots=True)
class Places:
    """An index of one regulation."""

    articles: dict[str, Article]
    order: tuple[str, ...]
    positions: dict[str, int]
    ids: frozenset[str]
    division_of: dict[str, str]
    parents: dict[str, tuple[str, ...]]
    kinds: dict[str, tuple[str, int]]
    numbered: dict[tuple[str, int], list[str]]
    annexes: tuple[tuple[str, str], ...] = field(default=())

    def article_before(self, article: str, steps: int) -> str | None:
        """The id of the article ``steps`` before, in the order of the text."""
        at = self.positions[article] - steps
        return self.order[at] if at >= 0 else None

    def enclosing(self, article: str, kind: str) -> str | None:
        """The id of the division of that kind around an article."""
        inner = self.division_of.get(article)
        if inner is None:
            return None
        chain = (*self.parents[inner], inner)
        found = next((d for d in reversed(chain) if self.kinds[d][0] == kind), None)
        if found is None and kind == "chapter":
            # A heading that has lost its number, or is printed 一、, stands where chapters stand.
            found = next((d for d in chain if self.kinds[d][0] == "section"), None)
        return found

    def division(self, kind: str, number: int, within: str | None) -> str | None:
        """The division of that kind and number; one inside ``within`` first, else the only or first one."""
        found = self.numbered.get((kind, number), ())
        inside = [d for d in found if within is not None and within in self.parents[d]]
        return next(iter(inside or found), None)

    def holders(self, article: str, item: int) -> list[int]:
        """The numbers of the 款 of an article that have an ``item``-th 项."""
        known = self.articles.get(article)
        if known is None:
            return []
        return [i for i, p in enumerate(known.paragraphs, 1) if len(p.items) >= item]


def index(regulation: Regulation) -> Places:
    """Every id of the regulation, and how they lie in each other."""
    ids: set[str] = {annex.id for annex in regulation.annexes}
    for article, paragraph in regulation.paragraphs():
        ids.update((article.id, paragraph.id))
        for item in paragraph.items:
            ids.add(item.id)
            ids.update(sub.id for sub in item.subitems)
    ids.update(article.id for article in regulation.articles)
    parents: dict[str, tuple[str, ...]] = {}
    kinds: dict[str, tuple[str, int]] = {}
    numbered: dict[tuple[str, int], list[str]] = {}
    for division in regulation.all_divisions():
        kinds[division.id] = (division.kind, division.number)
        numbered.setdefault((division.kind, division.number), []).append(division.id)
        parents.setdefault(division.id, ())
        for child in division.divisions:
            parents[child.id] = (*parents[division.id], division.id)
    ids.update(kinds)
    return Places(
        articles={a.id: a for a in regulation.articles},
        order=tuple(a.id for a in regulation.articles),
        positions={a.id: i for i, a in enumerate(regulation.articles)},
        ids=frozenset(ids),
        division_of={a.id: a.division for a in regulation.articles if a.division is not None},
        parents=parents,
        kinds=kinds,
        numbered=numbered,
        annexes=tuple((annex.label, annex.id) for annex in regulation.annexes),
    )


def place_at(article: Article, number: int, paragraph: Paragraph, offset: int) -> Place:
    """The 项 and 目 in which a position of the 款's full text lies."""
    end = len(paragraph.text)
    place = Place(article, number, line=paragraph.line or article.line)
    for i, item in enumerate(paragraph.items, 1):
        if offset <= end:
            return place
        place = Place(article, number, i, line=item.line or place.line)
        end += 1 + len(item.label) + len(item.text)
        for j, sub in enumerate(item.subitems, 1):
            if offset <= end:
                return place
            place = Place(article, number, i, j, line=sub.line or place.line)
            end += 1 + len(sub.label) + len(sub.text)
    return place
