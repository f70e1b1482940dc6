"""A text in which no article was found: whoever takes laws in without asking must not take it."""

from __future__ import annotations

from collections.abc import Iterable

from generator.cli.errors import UserError
from generator.model.findings import Problem

NO_ARTICLE = "R-021"


def refuse_without_article(problems: Iterable[Problem], name: str) -> None:
    """Raise ``UserError`` where reading found a page without any article; ``name`` is the file's."""
    if any(problem.code == NO_ARTICLE for problem in problems):
        raise UserError("没有找到条文", file=name, mend="检查这是不是法规")
