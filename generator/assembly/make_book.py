"""From a source folder to a finished book, through every room in order."""

from __future__ import annotations

from generator.assembly.book import Book
from generator.assembly.check_code import check_code
from generator.assembly.facts import Facts
from generator.assembly.shelf import SourceFolder
from generator.model.annotated import AnnotatedRegulation
from generator.model.layers import Duty
from generator.model.text import Regulation
from generator.reading import read_bytes
from generator.structure import parse


def read_regulation(folder: SourceFolder) -> Regulation:
    """The text alone, with the editor's errata. Raises ``UserError`` when it cannot be read."""
    source = read_bytes(folder.original.read_bytes(), str(folder.original))
    return parse(source)


def make_book(folder: SourceFolder) -> Book:
    """Text, layers and the editor's files of one regulation."""
    regulation = read_regulation(folder)
    annotated = annotate(regulation)
    facts = Facts(title=regulation.title, short_title=regulation.title)
    return Book(folder.id, facts, annotated, check_code(regulation))


def annotate(regulation: Regulation) -> AnnotatedRegulation:
    """The layers that rules find in the text alone."""
    from generator.layers.duties import find_duties
    from generator.layers.references import find_references
    from generator.layers.terms import find_terms

    duties: dict[str, tuple[Duty, ...]] = {}
    for _, paragraph in regulation.paragraphs():
        found = find_duties(paragraph)
        if found:
            duties[paragraph.id] = found
    references, problems = find_references(regulation)
    terms, uses = find_terms(regulation)
    return AnnotatedRegulation(
        regulation=regulation,
        duties=duties,
        references=references,
        terms=terms,
        term_uses=uses,
        problems=problems,
    )
