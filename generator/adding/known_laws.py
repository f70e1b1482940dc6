"""The laws that ``source/`` already holds: by title, read only when a title comes again."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from generator.adding.collect import Received, Refused
from generator.assembly.check_code import check_code
from generator.assembly.facts import facts_of
from generator.assembly.make_book import read_regulation
from generator.assembly.shelf import SourceFolder, source_folders
from generator.cli.errors import UserError
from generator.comparing import plain_title
from generator.editing.reading_files import read_file
from generator.editing.schemas.regulation import RegulationFile

# A title that YAML reads as it stands, as ``add`` writes it: no quotation, mark or comment in it.
_PLAIN_TITLE = re.compile(r"^title: ([\u4e00-\u9fff][\w\u3000-\u303f\uff00-\uffef]*)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Law:
    """A law under ``source/``: what tells it from another text of the same title.

    ``received`` is the SHA-256 of the file as received.
    """

    id: str
    received: str
    version_date: str
    version_of: str | None


@dataclass(frozen=True, slots=True)
class Held:
    """A received file (``name``) whose text the folder ``id`` holds already under ``title``."""

    name: str
    id: str
    title: str


class Known:
    """Every id in use and every title; one instance lives as long as the command."""

    def __init__(self, source: Path) -> None:
        """Reads the titles. Raises ``UserError`` for a folder that cannot be used."""
        self.ids: set[str] = {path.name for path in source.iterdir()} if source.is_dir() else set()
        self._sizes: dict[int, list[SourceFolder]] = {}
        self._folders = {folder.id: folder for folder in source_folders(source)}
        self._unread: dict[str, list[SourceFolder]] = {}
        self._laws: dict[str, list[Law]] = {}
        self._codes: dict[str, str] = {}
        for folder in self._folders.values():
            self._unread.setdefault(plain_title(_title(folder)), []).append(folder)
            self._sizes.setdefault(folder.original.stat().st_size, []).append(folder)

    def same_file(self, received: Received | Refused) -> Received | Held | Refused:
        """``Held`` where a folder holds these very bytes: then nothing need be read in them."""
        if isinstance(received, Received):
            for folder in self._sizes.get(len(received.data), ()):
                if folder.original.read_bytes() == received.data:
                    return Held(received.name, folder.id, _title(folder))
        return received

    def same_title(self, title: str) -> list[Law]:
        """The laws of that title, the one filed first at the head."""
        key = plain_title(title)
        laws = self._laws.setdefault(key, [])
        laws += [_law(folder) for folder in self._unread.pop(key, [])]
        laws.sort(key=lambda law: (law.version_of is not None, law.id))
        return laws

    def code_of(self, law: Law) -> str:
        """The SHA-256 of the law's text, which is read for that, once."""
        if law.id not in self._codes:
            self._codes[law.id] = check_code(read_regulation(self._folders[law.id])).sha256
        return self._codes[law.id]

    def put(self, title: str, law: Law, code: str) -> None:
        """Remember a law that was just filed; ``code`` is the SHA-256 of its text."""
        self.ids.add(law.id)
        self._codes[law.id] = code
        self._laws.setdefault(plain_title(title), []).append(law)


def _title(folder: SourceFolder) -> str:
    path = folder.original.parent / "regulation.yml"
    plain = _PLAIN_TITLE.search(path.read_text("utf-8", errors="replace")) if path.is_file() else None
    if plain:
        return plain[1]
    file = read_file(path, RegulationFile).value
    if file.title:
        return file.title
    try:
        return read_regulation(folder).title
    except UserError:
        # A folder that cannot be read is the build's to report; it keeps its id.
        return ""


def _law(folder: SourceFolder) -> Law:
    file = read_file(folder.original.parent / "regulation.yml", RegulationFile).value
    day = file.version_date or facts_of(read_regulation(folder), file).version_date
    received = hashlib.sha256(folder.original.read_bytes()).hexdigest()
    return Law(folder.id, received, str(day), file.version_of)
