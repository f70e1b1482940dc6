"""The sheets that can be printed on."""

from __future__ import annotations

from typing import Literal, get_args

from generator.cli.errors import UserError

Paper = Literal["A4", "A5", "Letter"]
PAPERS: tuple[Paper, ...] = get_args(Paper)


def paper_of(name: str) -> Paper:
    """The paper of this name, whatever its case. Raises ``UserError`` for another one."""
    for paper in PAPERS:
        if paper.lower() == name.lower():
            return paper
    raise UserError(f"没有“{name}”这种纸张", mend=f"可以写：{'、'.join(PAPERS)}")
