"""A library made of regulations: looks laws up by title, with or without 中华人民共和国."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from generator.layers.references.law_titles import normal
from generator.layers.references.places import index
from generator.model.text import Regulation


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The laws that exist, each under a key of the caller's (the id of its folder).

    Titles are compared in their normal form, so 刑法, 《中华人民共和国刑法》 and
    《刑法（2020年修正）》 are one law. It fulfils ``Library``.
    """

    keys: dict[str, str] = field(default_factory=dict)
    provisions: dict[str, frozenset[str]] = field(default_factory=dict)

    def key_of(self, law: str) -> str | None:
        """The key of a law, ``None`` where it is not in the library."""
        return self.keys.get(normal(law))

    def has(self, law: str, provision: str | None) -> bool | None:
        """Whether the law has the provision; ``None`` where the law is not here."""
        key = self.key_of(law)
        if key is None:
            return None
        return provision is None or provision in self.provisions[key]


def catalogue_of(regulations: Iterable[tuple[str, Regulation]]) -> Catalogue:
    """A catalogue of (key, regulation). Of several versions of one title the last one given counts."""
    catalogue = Catalogue()
    for key, regulation in regulations:
        catalogue.keys[normal(regulation.title)] = key
        catalogue.provisions[key] = index(regulation).ids
    return catalogue
