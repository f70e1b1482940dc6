"""One build at a time in one project."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.cli.errors import UserError


@contextmanager
def build_lock(folder: Path) -> Iterator[None]:
    """Hold ``folder/.lock`` while inside. The system lets go of it when the process dies.

    Raises ``UserError`` while another build holds it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / ".lock").open("a") as handle:
        try:
            _take(handle.fileno())
        except OSError as error:
            raise UserError("另一个 zhudu 正在做网站", file=folder, mend="等它做完") from error
        yield


def _take(descriptor: int) -> None:
    if os.name == "nt":
        import msvcrt

        # Type stubs have these names on Windows only.
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined, unused-ignore]
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
