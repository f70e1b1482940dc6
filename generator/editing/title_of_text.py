"""The title in regulation.yml must be the text's own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from generator.cli.errors import UserError
from generator.editing.reading_files import EditorFile
from generator.editing.schemas.regulation import RegulationFile
from generator.layers.references.law_titles import normal
from generator.model.findings import Problem
from generator.model.text import Regulation
from generator.reading.forms.recognise import read_form

CODE = "E-031"


def title_not_of_text(file: EditorFile[RegulationFile], regulation: Regulation) -> Iterator[Problem]:
    """An error where the editor's title is neither the one read nor anywhere in the original.

    The name of the state and the mark of a version do not count. Where the wrong line was taken for
    the title, the editor writes the right one: it stands in the original.
    """
    title, read = file.value.title, regulation.title
    if not title or not read or normal(title) == normal(read) or _stands(title, Path(regulation.file)):
        return
    message = f"原文里没有名称“{title}”，原文的名称是“{read}”"
    yield file.problem(CODE, message, "写原文的名称，简称写在 short_title", "title")


def _stands(title: str, original: Path) -> bool:
    try:
        form = read_form(original.read_bytes(), str(original))
    except (UserError, OSError):
        return False
    words = normal(title)
    return bool(words) and words in normal(re.sub(r"\s", "", "".join(text for _, text in form.lines)))
