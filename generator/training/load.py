"""training.yml on its own: read strictly for a command, and checked against the duties."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from generator.cli.errors import UserError
from generator.editing import Register, load_editorial
from generator.editing.reading_files import read_file
from generator.editing.schemas.training import TrainingFile
from generator.model.annotated import AnnotatedRegulation
from generator.model.findings import Problem
from generator.model.text import Regulation
from generator.training.names import stem
from generator.training.training import Training, training_of

FILE = "training.yml"
UNKNOWN_WHO = "E-040"


def load_training(folder: Path, regulation: Regulation) -> Training:
    """``training.yml`` of ``source/ID/``; an absent file is an empty value.

    Raises ``UserError`` with file and line for the first error in it.
    """
    editorial = load_editorial(folder, regulation)
    for problem in editorial.problems:
        if problem.file.endswith(FILE) and problem.severity == "error":
            raise UserError(
                problem.message, file=problem.file, line=problem.line or None, mend=problem.mend or None
            )
    return training_of(editorial)


def names_of(register: Register) -> dict[str, str]:
    """Every name and alias of the register with the canonical name it stands for."""
    return {name: actor.name for name, actor in register.by_name.items()}


def unknown_actors(
    folder: Path, annotated: AnnotatedRegulation, names: Mapping[str, str] | None = None
) -> tuple[Problem, ...]:
    """Steps of ``training.yml`` whose actor neither the duties of that 款 nor its words know.

    ``names`` are the register's: alias → canonical name.
    """
    file = read_file(folder / FILE, TrainingFile)
    canonical = names or {}
    texts = {paragraph.id: paragraph.full_text for _, paragraph in annotated.regulation.paragraphs()}
    found = []
    for number, case in enumerate(file.value.cases):
        for place, step in enumerate(case.steps):
            duties = annotated.duties.get(step.paragraph, ())
            known = {canonical.get(n, n) for d in duties for n in (*d.bearers, *d.partners)}
            text = texts.get(step.paragraph, "")
            for who in step.who:
                if canonical.get(who, who) not in known and who not in text and stem(who) not in text:
                    message = f"{step.paragraph} 里没有主体“{who}”"
                    where = ("cases", number, "steps", place, "who")
                    found.append(file.problem(UNKNOWN_WHO, message, "写那一款里的主体", *where))
    return tuple(found)
