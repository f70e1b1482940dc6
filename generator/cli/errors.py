"""The one way in which a user learns that something is wrong: a line, never a traceback."""

from __future__ import annotations

from pathlib import Path

# What to do about a fault that no input of the user's can cause.
REPORT = "这是程序的错，报告给开发者"


class UserError(Exception):
    """An input that cannot be used. The command line prints it as one line and exits with 2.

    ``message`` says what is wrong, ``mend`` what to do about it; ``file`` and ``line``
    (1-based) say where, when there is a where.
    """

    def __init__(
        self,
        message: str,
        *,
        file: str | Path | None = None,
        line: int | None = None,
        mend: str | None = None,
    ) -> None:
        self.message = message
        self.file = None if file is None else str(file)
        self.line = line
        self.mend = mend
        super().__init__(self.one_line())

    def one_line(self) -> str:
        """``FILE:LINE: what is wrong; what to do``, with every line break folded away."""
        place = "" if self.file is None else self.file + (f":{self.line}" if self.line else "") + ": "
        text = place + self.message + (f"; {self.mend}" if self.mend else "")
        return " ".join(text.split())
