"""Zip entries without the time and the machine they were made on: the same files give the same zip."""

from __future__ import annotations

import zipfile

_DATE = (1980, 1, 1, 0, 0, 0)


def add_file(archive: zipfile.ZipFile, name: str, data: bytes, *, compress: bool = True) -> None:
    """Add one file under ``name`` (with ``/``), readable by all, with a fixed date."""
    entry = zipfile.ZipInfo(name, _DATE)
    entry.create_system = 3
    entry.external_attr = 0o100644 << 16
    entry.compress_type = zipfile.ZIP_DEFLATED if compress else zipfile.ZIP_STORED
    archive.writestr(entry, data)
