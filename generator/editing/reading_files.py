"""Reading one of the editor's files: YAML, schema and the provisions it names."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from generator.cli.errors import UserError
from generator.editing.bound import missing_provisions
from generator.editing.checked import checked
from generator.editing.located import Located
from generator.editing.yaml_files import read_yaml
from generator.model.findings import Problem, Severity

T = TypeVar("T")

UNREADABLE = "E-001"
UNFIT = "E-002"
EMPTY = "E-013"
# With one of these the file counts as empty.
FAULTS = (UNREADABLE, UNFIT)


@dataclass(frozen=True, slots=True)
class EditorFile(Generic[T]):
    """One file: its value (empty where the file is absent or wrong), the lines, what is wrong."""

    value: T
    located: Located
    problems: tuple[Problem, ...] = ()

    def problem(
        self, code: str, message: str, mend: str, *place: str | int, severity: Severity = "error"
    ) -> Problem:
        """A problem at a place of this file."""
        return Problem(code, severity, self.located.line_of(*place), message, mend, self.located.name)


def is_unusable(file: EditorFile[Any]) -> bool:
    """Whether there is a file that could not be read, so that its value is empty for that reason only."""
    return any(problem.code in FAULTS for problem in file.problems)


def read_file(path: Path, schema: type[T], known: frozenset[str] | None = None) -> EditorFile[T]:
    """The file as its schema's value; an absent file is an empty value without problems.

    ``known`` are the ids of the regulation's provisions; ``None`` where the text is not read yet.
    """
    located = Located(str(path), None)
    if not path.exists():
        return EditorFile(schema(), located)
    try:
        located = read_yaml(path)
    except UserError as error:
        problem = Problem(UNREADABLE, "error", error.line or 0, error.message, error.mend or "", str(path))
        return EditorFile(schema(), located, (problem,))
    value, problems = checked(located, schema, UNFIT)
    if value is None:
        return EditorFile(schema(), located, problems)
    if not located.value:
        empty = Problem(EMPTY, "warning", 0, "文件是空的", "去掉它，或者写上内容", located.name)
        return EditorFile(value, located, (empty,))
    if known is not None:
        problems = tuple(missing_provisions(value, schema, located, known))
    return EditorFile(value, located, problems)
