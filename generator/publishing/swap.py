"""Putting a finished folder in the place of an old one, the old one whole until the last moment."""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
from pathlib import Path

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


def put_in_place(new: Path, place: Path) -> Path | None:
    """Make ``new`` the folder at ``place``. Gives where the old one stands now, for the caller to remove.

    On Linux the two change places in one step, so there is no moment without a site. Elsewhere
    the old one is first moved aside; ``recover`` brings it back if that was interrupted.
    """
    if not place.exists():
        place.parent.mkdir(parents=True, exist_ok=True)
        new.replace(place)
        return None
    if not _exchange(new, place):
        aside = _aside(place)
        shutil.rmtree(aside, ignore_errors=True)
        place.replace(aside)
        new.replace(place)
        return aside
    return new


def recover(place: Path) -> None:
    """After an interrupted exchange: bring the old folder back if nothing stands in its place."""
    aside = _aside(place)
    if aside.exists():
        if place.exists():
            shutil.rmtree(aside, ignore_errors=True)
        else:
            aside.replace(place)


def _aside(place: Path) -> Path:
    return place.with_name(place.name + ".old")


def _exchange(first: Path, second: Path) -> bool:
    """``renameat2`` with ``RENAME_EXCHANGE``; false where the system or the disk does not have it."""
    if not sys.platform.startswith("linux"):
        return False
    try:
        rename = ctypes.CDLL(None, use_errno=True).renameat2
    except (OSError, AttributeError):
        return False
    result: int = rename(_AT_FDCWD, os.fsencode(first), _AT_FDCWD, os.fsencode(second), _RENAME_EXCHANGE)
    return result == 0
