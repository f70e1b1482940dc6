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
        yield from _unknown(file, entry.related, known, "词语", "terms", index, "related")


def _sessions(file: EditorFile[Any]) -> Iterator[Problem]:
    known = {case.id for case in file.value.cases}
    for index, session in enumerate(file.value.sessions):
        yield from _unknown(file, session.cases, known, "案例", "sessions", index, "cases")
        total = sum(slot.minutes for slot in session.timetable)
        if total != session.minutes:
            message = f"课程安排共 {total} 分钟，这一课写的是 {session.minutes} 分钟"
            yield file.problem(SUM, message, "改成一样", "sessions", index, "minutes")


def _step_words(file: EditorFile[Any], texts: Mapping[str, str]) -> Iterator[Problem]:
    for index, case in enumerate(file.value.cases):
        for number, step in enumerate(case.steps):
            if step.paragraph in texts and step.words not in texts[step.paragraph]:
                message = f"{step.paragraph} 里没有这些字：{step.words[:40]}"
                place = ("cases", index, "steps", number, "words")
                yield file.problem(QUOTE, message, "从那一款里照抄", *place)


def _doubts(file: EditorFile[Any], texts: Mapping[str, str]) -> Iterator[Problem]:
    """The words in doubt stand in one of the 款; what an answer quotes from this law stands there."""
    for index, doubt in enumerate(file.value.doubts):
        listed = [texts[paragraph] for paragraph in doubt.paragraphs if paragraph in texts]
        if listed and not any(doubt.words in text for text in listed):
            message = f"所列的款里都没有这些字：{doubt.words[:40]}"
            yield file.problem(QUOTE, message, "从那一款里照抄", "doubts", index, "words")
        for number, basis in enumerate(doubt.basis):
            if basis.law is None and basis.words not in texts.get(basis.provision, ""):
                message = f"{basis.provision} 里没有这些字：{basis.words[:40]}"
                place = ("doubts", index, "basis", number, "words")
                yield file.problem(QUOTE, message, "从那一款里照抄", *place)


def _unknown(
    file: EditorFile[Any], ids: tuple[str, ...], known: Collection[str], what: str, *place: str | int
) -> Iterator[Problem]:
    for position, key in enumerate(ids):
        if key not in known:
            guess = nearest(key, known)
            mend = f"是不是“{guess}”？" if guess else "去掉它"
            yield file.problem(CODE, f"没有编号是“{key}”的{what}", mend, *place, position)
