"""What is added over the text. Every value points at a span of one 款 and can be taken off again.

A span counts characters of ``Paragraph.full_text``: start included, end excluded.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Modality = Literal[
    "obligation", "prohibition", "permission", "right", "encouragement", "competence", "sanction"
]
Origin = Literal["rule", "editor"]


@dataclass(frozen=True, slots=True)
class Duty:
    """One norm: who must, may, or must not do something, as one statement of the text says it.

    What counts as one: ``generator/pages/data/what_is_a_duty.md``, the page that readers see.
    ``bearers`` and ``partners`` are atomic names; ``bearers`` is empty where the text
    names nobody. ``action`` is verbatim and lies inside the span.
    """

    modality: Modality
    bearers: tuple[str, ...]
    partners: tuple[str, ...]
    action: str
    start: int
    end: int
    origin: Origin = "rule"


@dataclass(frozen=True, slots=True)
class Reference:
    """A mention of another provision or another law; what counts as one: ``generator.layers.references``.

    ``law`` is the full title of another law, ``None`` inside the same one. ``target`` and
    ``through`` are ids of provisions. ``resolved`` says whether the target exists.
    """

    start: int
    end: int
    text: str
    law: str | None
    target: str | None
    through: str | None = None
    resolved: bool = False


@dataclass(frozen=True, slots=True)
class TermUse:
    """An occurrence of a defined term. ``term`` is the head word of its glossary entry."""

    start: int
    end: int
    term: str


@dataclass(frozen=True, slots=True)
class Term:
    """A term with its explanation.

    ``source`` is the provision that defines it (``a12p2`` in this law), ``None`` for an
    editor's gloss. ``origin`` says whether the words of ``explanation`` are the law's
    own definition found by rule, or the editor's.
    """

    id: str
    term: str
    explanation: str
    aliases: tuple[str, ...] = ()
    source: str | None = None
    origin: Origin = "rule"
