"""What a regulation's pages need to know of the other laws in the library."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Citation:
    """A 款 of another law that refers here. ``target`` is ``None`` where it names the whole law."""

    id: str
    title: str
    paragraph: str
    place: str
    target: str | None
    words: str


@dataclass(frozen=True, slots=True)
class OtherLaws:
    """``links``: (title, target) of each reference that the library can follow → id of the law there.

    ``citations``: who refers to this regulation, in the order of the library.
    """

    links: Mapping[tuple[str, str | None], str] = field(default_factory=dict)
    citations: tuple[Citation, ...] = ()

    def ids(self) -> set[str]:
        """Every law that this regulation's pages lead to."""
        return {*self.links.values(), *(citation.id for citation in self.citations)}

    def address(self, law: str, target: str | None) -> str | None:
        """The page of another law's provision, from a regulation's folder; ``None`` where it is not here."""
        key = self.links.get((law, target))
        if key is None:
            return None
        if target is None or not target.startswith("a") or target.startswith("annex"):
            return f"../{key}/index.html"
        article, _, rest = target.partition("p")
        return f"../{key}/{article}.html" + (f"#p{rest}" if rest else "")
