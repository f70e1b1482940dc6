"""Things that may stand only once in a file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from generator.editing.reading_files import EditorFile
from generator.model.findings import Problem

CODE = "E-004"


def repeated(file: EditorFile[Any], lists: Iterable[tuple[str, str]]) -> Iterator[Problem]:
    """A problem for every value that stands twice; ``lists`` names (list, key that must differ)."""
    for listed, key in lists:
        seen: dict[object, int] = {}
        for index, entry in enumerate(getattr(file.value, listed)):
            value = getattr(entry, key)
            if value in seen:
                first = file.located.line_of(listed, seen[value], key)
                message = f"{key}“{value}”重复，第一次在第 {first} 行"
                yield file.problem(CODE, message, "去掉一个", listed, index, key)
            else:
                seen[value] = index
