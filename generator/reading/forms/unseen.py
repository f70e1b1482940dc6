"""What a Word file holds and does not show."""

from __future__ import annotations

from collections.abc import Sequence

from generator.model.findings import Problem


def unseen_problems(unseen: Sequence[str]) -> tuple[Problem, ...]:
    """R-027 where there are deleted or hidden texts, none where not."""
    if not unseen:
        return ()
    message = f"{len(unseen)} 处删去或者隐藏的文字另外保留：{unseen[0][:30]}"
    return (Problem("R-027", "info", 0, message, "修订没有错的，在 Word 里接受"),)
