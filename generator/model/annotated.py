"""The finished value: immutable text and its layers. Everything below only reads it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.model.findings import Problem
from generator.model.layers import Duty, Reference, Term, TermUse
from generator.model.text import Regulation


@dataclass(frozen=True, slots=True)
class AnnotatedRegulation:
    """A regulation with its layers, each keyed by the id of the 款 it lies over.

    A 款 without an entry has none of that kind. ``captions`` are the editor's, by article id.
    ``problems`` are those of the layers and of the editor's files; those of the text are in
    ``regulation.problems``.
    """

    regulation: Regulation
    duties: Mapping[str, tuple[Duty, ...]] = field(default_factory=dict)
    references: Mapping[str, tuple[Reference, ...]] = field(default_factory=dict)
    term_uses: Mapping[str, tuple[TermUse, ...]] = field(default_factory=dict)
    terms: tuple[Term, ...] = ()
    captions: Mapping[str, str] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
