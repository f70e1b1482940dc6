"""The catalogue of a library: which title is which law, and who refers to whom."""

from __future__ import annotations

from collections.abc import Sequence

from generator.comparing import plain_title
from generator.pages.other_laws import Citation, OtherLaws
from generator.publishing.made import Cite, Made


class Catalogue:
    """Laws by their titles. Of several versions of a law the newest answers to its title.

    A reference to an article counts in the version of its time: numbers change with a revision.
    """

    def __init__(self, made: Sequence[Made]) -> None:
        self._by_title: dict[str, list[Made]] = {}
        for one in sorted(made, key=lambda one: (_date(one), one.id)):
            self._by_title.setdefault(plain_title(one.entry["title"]), []).append(one)
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
            own_title = plain_title(one.entry["title"])
            for cite in one.cites:
                law = self._law(cite, one)
                if law is None or plain_title(cite.law) == own_title:
                    continue
                if cite.target is not None and cite.target not in self._provisions[law.id]:
                    continue
                found[one.id][0][(cite.law, cite.target)] = law.id
                title = str(one.entry["title"])
                citation = Citation(one.id, title, cite.paragraph, cite.place, cite.target, cite.words)
                found[law.id][1].append(citation)
        return found

    def _law(self, cite: Cite, source: Made) -> Made | None:
        versions = self._by_title.get(plain_title(cite.law), [])
        day = _date(source)
        of_its_time = [law for law in versions if _date(law) and _date(law) <= day]
        if cite.target is not None and of_its_time:
            return of_its_time[-1]
        return versions[-1] if versions else None


def _date(one: Made) -> str:
    """The day since which its text reads as it does (ISO), empty where nothing says."""
    return str(one.entry["version_date"])
