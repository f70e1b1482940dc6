"""Links inside and between the editor's files: every id named must be that of an entry."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from generator.editing.checked import nearest
from generator.editing.reading_files import EditorFile
from generator.model.findings import Problem
from generator.model.text import Regulation

CODE = "E-006"
QUOTE = "E-007"
SUM = "E-008"


def cross_link_problems(files: Mapping[str, EditorFile[Any]], regulation: Regulation) -> Iterator[Problem]:
    """Related terms, cases of sessions, the minutes of a timetable, the words of a case's step."""
    yield from _related_terms(files["glossary.yml"])
    yield from _sessions(files["training.yml"])
    texts = {paragraph.id: paragraph.full_text for _, paragraph in regulation.paragraphs()}
    yield from _step_words(files["training.yml"], texts)
    yield from _doubts(files["doubts.yml"], texts)


def _related_terms(file: EditorFile[Any]) -> Iterator[Problem]:
    known = {entry.id for entry in file.value.terms}
    for index, entry in enumerate(file.value.terms):
        yield from _unknown(file, entry.related, known, "term", "terms", index, "related")


def _sessions(file: EditorFile[Any]) -> Iterator[Problem]:
    known = {case.id for case in file.value.cases}
    for index, session in enumerate(file.value.sessions):
        yield from _unknown(file, session.cases, known, "case", "sessions", index, "cases")
        total = sum(slot.minutes for slot in session.timetable)
        if total != session.minutes:
            message = f"the timetable takes {total} minutes, the session {session.minutes}"
            yield file.problem(SUM, message, "make them equal", "sessions", index, "minutes")


def _step_words(file: EditorFile[Any], texts: Mapping[str, str]) -> Iterator[Problem]:
    for index, case in enumerate(file.value.cases):
        for number, step in enumerate(case.steps):
            if step.paragraph in texts and step.words not in texts[step.paragraph]:
                message = f"these words are not in {step.paragraph}: {step.words[:40]}"
                place = ("cases", index, "steps", number, "words")
                yield file.problem(QUOTE, message, "copy them from the 款", *place)


def _doubts(file: EditorFile[Any], texts: Mapping[str, str]) -> Iterator[Problem]:
    """The words in doubt stand in one of the 款; what an answer quotes from this law stands there."""
    for index, doubt in enumerate(file.value.doubts):
        listed = [texts[paragraph] for paragraph in doubt.paragraphs if paragraph in texts]
        if listed and not any(doubt.words in text for text in listed):
            message = f"these words are in none of the 款: {doubt.words[:40]}"
            yield file.problem(QUOTE, message, "copy them from the 款", "doubts", index, "words")
        for number, basis in enumerate(doubt.basis):
            if basis.law is None and basis.words not in texts.get(basis.provision, ""):
                message = f"these words are not in {basis.provision}: {basis.words[:40]}"
                place = ("doubts", index, "basis", number, "words")
                yield file.problem(QUOTE, message, "copy them from the 款", *place)


def _unknown(
    file: EditorFile[Any], ids: tuple[str, ...], known: Collection[str], what: str, *place: str | int
) -> Iterator[Problem]:
    for position, key in enumerate(ids):
        if key not in known:
            guess = nearest(key, known)
            mend = f'did you mean "{guess}"?' if guess else "remove it"
            yield file.problem(CODE, f'there is no {what} "{key}"', mend, *place, position)
