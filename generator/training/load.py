"""Reading training.yml and binding it to the text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from generator.cli.errors import UserError
from generator.editing.bound import provision_ids
from generator.editing.reading_files import EditorFile, read_file
from generator.editing.unique import repeated
from generator.model.annotated import AnnotatedRegulation
from generator.model.findings import Problem
from generator.model.text import Regulation
from generator.training.names import stem
from generator.training.schema import Training

FILE = "training.yml"
UNIQUE = (("cases", "id"), ("sessions", "id"))
UNBOUND = "E-040"
UNKNOWN_WHO = "E-041"


def load_training(folder: Path, regulation: Regulation) -> Training:
    """``training.yml`` of ``source/ID/``; an absent file is an empty value.

    Raises ``UserError`` with file and line for the first thing that is wrong with it.
    """
    file = read_training(folder, regulation)
    for problem in file.problems:
        raise UserError(
            problem.message, file=file.located.name, line=problem.line or None, mend=problem.mend or None
        )
    return file.value


def read_training(folder: Path, regulation: Regulation) -> EditorFile[Training]:
    """The same with everything that is wrong as ``problems``: for the check of the sources."""
    file = read_file(folder / FILE, Training, provision_ids(regulation))
    if file.problems:
        return file
    problems = (*repeated(file, UNIQUE), *_unbound(file, regulation))
    return EditorFile(file.value, file.located, problems)


def unknown_actors(
    file: EditorFile[Training], annotated: AnnotatedRegulation, names: Mapping[str, str] | None = None
) -> tuple[Problem, ...]:
    """Steps whose actor neither the duties of that 款 nor its words know.

    ``names`` are the register's: alias → canonical name.
    """
    canonical = names or {}
    texts = {paragraph.id: paragraph.full_text for _, paragraph in annotated.regulation.paragraphs()}
    found = []
    for number, case in enumerate(file.value.cases):
        for place, step in enumerate(case.steps):
            duties = annotated.duties.get(step.paragraph, ())
            known = {canonical.get(n, n) for d in duties for n in (*d.bearers, *d.partners)}
            for who in step.who:
                if canonical.get(who, who) in known or stem(who) in texts.get(step.paragraph, ""):
                    continue
                message = f'"{who}" does not act in {step.paragraph}'
                mend = "name an actor of that 款"
                found.append(file.problem(UNKNOWN_WHO, message, mend, "cases", number, "steps", place, "who"))
    return tuple(found)


def _unbound(file: EditorFile[Training], regulation: Regulation) -> Iterator[Problem]:
    training = file.value
    texts = {paragraph.id: paragraph.full_text for _, paragraph in regulation.paragraphs()}
    cases = {case.id for case in training.cases}
    for number, case in enumerate(training.cases):
        if not case.steps:
            yield file.problem(UNBOUND, f'case "{case.id}" has no steps', "add one", "cases", number)
        for place, step in enumerate(case.steps):
            if step.words not in texts.get(step.paragraph, ""):
                yield file.problem(
                    UNBOUND,
                    f'the words do not stand in {step.paragraph}: "{step.words[:30]}"',
                    "copy them from the text",
                    *("cases", number, "steps", place, "words"),
                )
    for number, session in enumerate(training.sessions):
        total = sum(slot.minutes for slot in session.timetable)
        if total != session.minutes:
            yield file.problem(
                UNBOUND,
                f"the timetable adds up to {total} minutes, not {session.minutes}",
                "correct one of them",
                *("sessions", number, "timetable"),
            )
        for key in session.cases:
            if key not in cases:
                yield file.problem(
                    UNBOUND, f'no case "{key}"', "use the id of a case", "sessions", number, "cases"
                )
        for place, slot in enumerate(session.timetable):
            for article in slot.articles:
                if article not in session.articles:
                    yield file.problem(
                        UNBOUND,
                        f"{article} is not among the articles of the session",
                        "add it there",
                        *("sessions", number, "timetable", place, "articles"),
                    )
