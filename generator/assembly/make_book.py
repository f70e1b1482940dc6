"""From a source to a finished book, through every room in order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from generator.assembly.book import Book
from generator.assembly.check_code import check_code
from generator.assembly.facts import facts_of
from generator.assembly.shelf import SourceFolder
from generator.editing import Editorial, Register, load_editorial, load_errata, make_register
from generator.editing.confirmations import STALE, apply_confirmations
from generator.editing.cross_links import QUOTE
from generator.editing.reading_files import FAULTS, is_unusable
from generator.editing.words_of_text import CODE as NOT_IN_TEXT
from generator.layers.duties import find_duties
from generator.layers.readings import Reading, find_readings
from generator.layers.references import find_references
from generator.layers.relations import relate
from generator.layers.terms import GlossaryEntry, find_terms
from generator.model.annotated import AnnotatedRegulation
from generator.model.findings import Problem
from generator.model.layers import Duty
from generator.model.text import Regulation
from generator.reading import Erratum, read_bytes
from generator.reading.doubts import LOST
from generator.reading.errata import NO_PLACE
from generator.structure import parse

# What says that the editor's words are not the text's.
_TAKEN_FROM_TEXT = {STALE, QUOTE, NOT_IN_TEXT}
# From how many duties on an actor of an automatic register has a page of its own.
_OWN_PAGE = 3


def read_regulation(folder: SourceFolder) -> Regulation:
    """The text alone, with the editor's errata. Raises ``UserError`` when it cannot be read."""
    return _parse(folder.original.read_bytes(), str(folder.original), folder.folder)


def parse_file(name: str, data: bytes) -> Regulation:
    """The text of one file given on the command line; errata beside an ``original.*`` are applied."""
    path = Path(name)
    return _parse(data, name, path.parent if path.stem == "original" else None)


def _parse(data: bytes, name: str, folder: Path | None) -> Regulation:
    if folder is None:
        return parse(read_bytes(data, name))
    file = load_errata(folder)
    errata = [Erratum(entry.line, entry.before, entry.after, entry.reason) for entry in file.value.errata]
    regulation = parse(read_bytes(data, name, errata))
    # What is lost in the text may be said in the errata: while they cannot be read, nobody can tell.
    answered = is_unusable(file)
    found = [problem for problem in regulation.problems if not (answered and problem.code == LOST)]
    return replace(regulation, problems=(*found, *file.problems))


def make_book(folder: SourceFolder) -> Book:
    """Text, layers and the editor's files of one regulation."""
    regulation = read_regulation(folder)
    editorial = Editorial() if folder.folder is None else load_editorial(folder.folder, regulation)
    annotated = annotate(regulation, editorial)
    duties = annotated.duties
    stale: tuple[Problem, ...] = ()
    unsettled: frozenset[str] = frozenset()
    if editorial.duties is not None:
        applied = apply_confirmations(editorial.duties, regulation, annotated.duties)
        duties, stale, unsettled = applied.duties, applied.problems, applied.unsettled
    register, unknown = make_register(editorial.actors, duties, unsettled)
    told = (*editorial.problems, *stale)
    if any(problem.code in (NO_PLACE, *FAULTS) for problem in regulation.problems):
        # The text is not yet the one that the editor read: what he took from it may come back.
        told = tuple(problem for problem in told if problem.code not in _TAKEN_FROM_TEXT)
    problems = (*annotated.problems, *told, *unknown)
    return Book(
        id=folder.id,
        facts=facts_of(regulation, editorial.facts),
        annotated=replace(annotated, duties=duties, captions=editorial.captions, problems=problems),
        check=check_code(regulation),
        register=register,
        editorial=editorial,
        readings=_readings(regulation),
        relations=relate(regulation, duties, register, editorial.captions),
        minor_actors=_minor_actors(register, duties) if editorial.actors is None else frozenset(),
        last_number=max((article.number for article in regulation.articles), default=0),
    )


def annotate(regulation: Regulation, editorial: Editorial | None = None) -> AnnotatedRegulation:
    """The layers that rules find in the text, with the editor's glossary where there is one."""
    duties: dict[str, tuple[Duty, ...]] = {}
    for _, paragraph in regulation.paragraphs():
        found = find_duties(paragraph)
        if found:
            duties[paragraph.id] = found
    problems: tuple[Problem, ...]
    references, problems = find_references(regulation)
    terms, uses = find_terms(regulation, _glossary(editorial), references)
    return AnnotatedRegulation(
        regulation=regulation,
        duties=duties,
        references=references,
        terms=terms,
        term_uses=uses,
        problems=problems,
    )


def _minor_actors(register: Register, duties: Mapping[str, Sequence[Duty]]) -> frozenset[str]:
    """Actors with fewer duties than a page of their own is worth."""
    counts: Counter[str] = Counter()
    for listed in duties.values():
        for duty in listed:
            actors = (register.find(name) for name in (*duty.bearers, *duty.partners))
            counts.update({actor.id for actor in actors if actor is not None})
    return frozenset(key for key, count in counts.items() if count < _OWN_PAGE)


def _glossary(editorial: Editorial | None) -> Sequence[GlossaryEntry]:
    if editorial is None:
        return ()
    return [
        GlossaryEntry(
            id=entry.id,
            term=entry.term,
            explanation=entry.explanation,
            aliases=entry.aliases,
            scope=() if entry.scope is None else (*entry.scope.articles, *entry.scope.divisions),
            exclude=entry.exclude,
        )
        for entry in editorial.glossary
    ]


def _readings(regulation: Regulation) -> Mapping[str, tuple[Reading, ...]]:
    found = {}
    for _, paragraph in regulation.paragraphs():
        readings = tuple(find_readings(paragraph.full_text))
        if readings:
            found[paragraph.id] = readings
    return found
