"""The parts of an OFD file by their locations. Nothing is unpacked to disk, no location leads out."""

from __future__ import annotations

import posixpath
import zipfile
from typing import Any

from lxml import etree

_MOST_XML = 400 * 1024 * 1024


class MissingPartError(ValueError):
    """The file names a part that it does not hold."""


class Package:
    """Reads XML parts: without DTDs, entities or network, each once."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._names = {_plain(name): name for name in archive.namelist()}
        self._lowered = {name.lower(): name for name in self._names}
        self._read = 0

    def place(self, location: str, holder: str = "") -> str:
        """The part that ``location`` means in the part ``holder`` (ST_Loc, GB/T 33190 7.2).

        ``/`` begins at the root, all else at the folder of the holder; some writers mean the root
        there too. Raises ``MissingPartError``.
        """
        location = location.strip().replace("\\", "/")
        inside = _plain(posixpath.join(posixpath.dirname("/" + holder), location))
        for wish in (inside, _plain(location)):
            if wish in self._names:
                return wish
            if wish.lower() in self._lowered:
                return self._lowered[wish.lower()]
        raise MissingPartError(location)

    def xml(self, place: str) -> Any:
        """The root element of a part that ``place`` gave. Raises ``LxmlError`` or one of ``DAMAGE``."""
        data = self._archive.read(self._names[place])
        self._read += len(data)
        if self._read > _MOST_XML:
            raise ValueError("the same parts are read again and again")
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
        )
        root: Any = etree.fromstring(data, parser)
        if root.getroottree().docinfo.doctype:
            raise ValueError("an OFD part has no document type")
        return root


def _plain(name: str) -> str:
    return posixpath.normpath("/" + name.replace("\\", "/")).lstrip("/")
