"""What a build keeps for a law goes when the law goes."""

from __future__ import annotations

import shutil
from collections.abc import Collection
from pathlib import Path


def forget_others(folder: Path, wanted: Collection[str]) -> None:
    """Remove what is kept in ``folder`` for regulations that are not among ``wanted``."""
    if not folder.is_dir():
        return
    for path in folder.iterdir():
        if path.name.split(".")[0] not in wanted:
            if path.is_dir():
                shutil.rmtree(path)
            elif folder.name != "docs":
                path.unlink()
