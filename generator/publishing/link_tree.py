"""A second copy of a folder that takes no room: the same files under another name."""

from __future__ import annotations

import os
import shutil
from pathlib import Path


def link_tree(source: Path | str, target: Path | str) -> None:
    """Make ``target`` a folder of the files of ``source``: hard links where the disk has them, else copies.

    Whoever writes into a file of the one changes the other, so the one that is kept must notice
    (``folder_state``). Raises ``OSError`` when the disk refuses.
    """
    Path(target).mkdir(parents=True)
    for entry in os.scandir(source):
        place = f"{target}/{entry.name}"
        if entry.is_dir(follow_symlinks=False):
            link_tree(entry.path, place)
            continue
        try:
            os.link(entry.path, place)
        except OSError:
            shutil.copy2(entry.path, place)
