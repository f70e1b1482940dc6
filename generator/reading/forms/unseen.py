"""What a Word file holds and does not show."""

from __future__ import annotations

from collections.abc import Sequence

from generator.model.findings import Problem


def unseen_problems(unseen: Sequence[str]) -> tuple[Problem, ...]:
    """R-027 where there are deleted or hidden texts, none where not."""
    if not unseen:
        return ()
    message = f"{len(unseen)} places hold deleted or hidden text, which is left out: {unseen[0][:30]}"
    return (Problem("R-027", "info", 0, message, "accept the changes in Word, if they are right"),)
