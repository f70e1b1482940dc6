"""The catalogue of a library: which title is which law, and who refers to whom."""

from __future__ import annotations

from collections.abc import Sequence

from generator.comparing import plain_title
from generator.pages.other_laws import Citation, OtherLaws
from generator.publishing.made import Made


class Catalogue:
    """Laws by their titles. Of several versions of a law the newest answers to its title."""

    def __init__(self, made: Sequence[Made]) -> None:
        self._by_title: dict[str, Made] = {}
        for one in sorted(made, key=lambda one: (str(one.entry["version_date"]), one.id)):
            self._by_title[plain_title(one.entry["title"])] = one
        self._provisions = {one.id: frozenset(one.provisions) for one in made}
        self._others = self._follow(made)

    def others(self, key: str) -> OtherLaws:
        """What the pages of one law need to know of the others."""
        links, citations = self._others[key]
        return OtherLaws(links, tuple(citations))

    def _follow(
        self, made: Sequence[Made]
    ) -> dict[str, tuple[dict[tuple[str, str | None], str], list[Citation]]]:
        found: dict[str, tuple[dict[tuple[str, str | None], str], list[Citation]]] = {
            one.id: ({}, []) for one in made
        }
        for one in made:
            for cite in one.cites:
                law = self._by_title.get(plain_title(cite.law))
                if law is None or plain_title(one.entry["title"]) == plain_title(cite.law):
                    continue
                if cite.target is not None and cite.target not in self._provisions[law.id]:
                    continue
                found[one.id][0][(cite.law, cite.target)] = law.id
                title = str(one.entry["title"])
                citation = Citation(one.id, title, cite.paragraph, cite.place, cite.target, cite.words)
                found[law.id][1].append(citation)
        return found
