"""Every reference of a regulation, with what could not be resolved."""

from __future__ import annotations

from collections.abc import Iterator

from generator.layers.references.law_titles import normal
from generator.layers.references.library import Library
from generator.layers.references.places import Place, Places, index, place_at
from generator.layers.references.pointers import Pointer
from generator.layers.references.short_names import short_names
from generator.layers.references.targets import target_of
from generator.layers.references.walking import walk
from generator.model.findings import Problem
from generator.model.layers import Reference
from generator.model.text import Regulation


def find_references(
    regulation: Regulation, library: Library | None = None
) -> tuple[dict[str, tuple[Reference, ...]], tuple[Problem, ...]]:
    """References of every 款 in the order of the text, by the id of the 款 (none: no entry).

    What counts as one: ``generator.layers.references``. ``resolved`` is true where the target
    exists in this law or, for another law, in ``library``. Nothing is raised; what does not resolve is
    a problem:
    F-001 no such provision in this law, F-002 nothing before (前款 in the first 款),
    F-003 ambiguous (not linked), F-004 no such provision in a law of the library.
    """
    places = index(regulation)
    names = short_names(_texts(regulation))
    own = normal(regulation.title)
    found: dict[str, tuple[Reference, ...]] = {}
    problems: list[Problem] = []
    for article in regulation.articles:
        for number, paragraph in enumerate(article.paragraphs, 1):
            pointers, titles = walk(article, number, paragraph, places, own, names)
            if not pointers and not titles:
                continue
            text = paragraph.full_text
            references = [
                Reference(
                    t.start, t.end, text[t.start : t.end], t.title, None, None, _has(library, t.title, None)
                )
                for t in titles
            ]
            for pointer in pointers:
                if pointer.continues is None:
                    here = place_at(article, number, paragraph, pointer.start)
                    reference, problem = _reference(pointer, pointers, here, places, text, library)
                    if reference is not None:
                        references.append(reference)
                    if problem is not None:
                        problems.append(problem)
            references.sort(key=lambda r: (r.start, r.end))
            if references:
                found[paragraph.id] = tuple(references)
    return found, tuple(problems)


def _texts(regulation: Regulation) -> Iterator[str]:
    for paragraph in regulation.preamble:
        yield paragraph.full_text
    for division in regulation.all_divisions():
        for paragraph in division.preamble:
            yield paragraph.full_text
    for _, paragraph in regulation.paragraphs():
        yield paragraph.full_text


def _has(library: Library | None, law: str | None, provision: str | None) -> bool:
    return law is not None and library is not None and library.has(law, provision) is True


def _reference(
    pointer: Pointer, pointers: list[Pointer], here: Place, places: Places, text: str, library: Library | None
) -> tuple[Reference | None, Problem | None]:
    last = next((p for p in pointers if p.continues is pointer), None)
    end = last.end if last is not None else pointer.end
    words = text[pointer.start : end]
    if pointer.unknown_law:
        return None, Problem("F-003", "info", here.line, f"“{words}”所指的法律不明确，没有链接", "由编者核对")
    target = target_of(pointer, here, places)
    through = target_of(last, here, places).id if last is not None else None
    resolved = _resolved(pointer, target.id, through, places, library) and not target.ambiguous
    reference = Reference(pointer.start, end, words, pointer.law, target.id, through, resolved)
    return reference, _problem(reference, target.ambiguous, here, library)


def _resolved(
    pointer: Pointer, target: str | None, through: str | None, places: Places, library: Library | None
) -> bool:
    if target is None:
        return False
    if pointer.law is None:
        return target in places.ids and (through is None or through in places.ids)
    return _has(library, pointer.law, target) and (through is None or _has(library, pointer.law, through))


def _problem(reference: Reference, ambiguous: bool, here: Place, library: Library | None) -> Problem | None:
    words, line = reference.text, here.line
    if reference.target is None:
        return Problem("F-002", "warning", line, f"“{words}”之前没有可指的条款", "核对原文的分款")
    if ambiguous:
        return Problem("F-003", "info", line, f"“{words}”可以指几处，没有链接", "由编者核对")
    if reference.resolved:
        return None
    if reference.law is None:
        return Problem("F-001", "warning", line, f"“{words}”所指的条款在本法规中找不到", "核对条号")
    if library is not None and library.has(reference.law, None):
        return Problem(
            "F-004", "warning", line, f"“{words}”所指的条款在《{reference.law}》中找不到", "核对版本"
        )
    return None
