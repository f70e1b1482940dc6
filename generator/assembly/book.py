"""A book: one regulation with everything the pages, the search, the press and the exports need."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.assembly.check_code import CheckCode
from generator.assembly.facts import Facts
from generator.comparing import VersionPlace
from generator.editing import Editorial, Register
from generator.layers.readings import Reading
from generator.layers.relations import Relation
from generator.model.annotated import AnnotatedRegulation
from generator.model.text import Regulation


@dataclass(frozen=True, slots=True)
class Book:
    """``id`` is the folder's name under ``source/`` and under the site; ``readings`` go by 款.

    ``relations`` are the nearest other articles, by article. ``minor_actors`` are those that an
    automatic register found but once or twice: they share a page. ``last_number`` is
    the highest number of an article. ``versions`` is where the law stands
    among the versions that the library holds; ``None`` where it holds only this one.
    """

    id: str
    facts: Facts
    annotated: AnnotatedRegulation
    check: CheckCode
    register: Register = field(default_factory=Register)
    editorial: Editorial = field(default_factory=Editorial)
    readings: Mapping[str, tuple[Reading, ...]] = field(default_factory=dict)
    relations: Mapping[str, tuple[Relation, ...]] = field(default_factory=dict)
    minor_actors: frozenset[str] = frozenset()
    last_number: int = 0
    versions: VersionPlace | None = None

    @property
    def regulation(self) -> Regulation:
        """The text alone."""
        return self.annotated.regulation

    def actor_href(self, key: str) -> str:
        """Where an actor is described, from the regulation's folder."""
        return f"roles/others.html#{key}" if key in self.minor_actors else f"roles/{key}.html"
