"""The editor's glossary as the terms layer takes it."""

from __future__ import annotations

from collections.abc import Iterable

from generator.editing.schemas.glossary import GlossaryTerm
from generator.layers.terms import GlossaryEntry


def terms_of_glossary(glossary: Iterable[GlossaryTerm]) -> tuple[GlossaryEntry, ...]:
    """One entry each; a quotation from another law is no definition in this one, so ``source`` is empty."""
    return tuple(
        GlossaryEntry(
            id=entry.id,
            term=entry.term,
            explanation=entry.explanation,
            aliases=entry.aliases,
            scope=() if entry.scope is None else (*entry.scope.divisions, *entry.scope.articles),
            exclude=entry.exclude,
        )
        for entry in glossary
    )
