"""Writing a finished file: beside its place, then moved in, so that nothing half written is ever seen."""

from __future__ import annotations

from pathlib import Path


def write_whole(path: Path, data: bytes) -> None:
    """Put ``data`` at ``path``, making folders as needed. An ``OSError`` leaves the old file as it was."""
    beside = Path(f"{path}.part")
    try:
        try:
            beside.write_bytes(data)
        except FileNotFoundError:
            path.parent.mkdir(parents=True, exist_ok=True)
            beside.write_bytes(data)
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
