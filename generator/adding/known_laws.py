"""The laws that ``source/`` already holds: by title, read only when a title comes again."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from generator.assembly.check_code import check_code
from generator.assembly.facts import facts_of
from generator.assembly.make_book import read_regulation
from generator.assembly.shelf import SourceFolder, source_folders
from generator.cli.errors import UserError
from generator.comparing import plain_title
from generator.editing.reading_files import read_file
from generator.editing.schemas.regulation import RegulationFile


@dataclass(frozen=True, slots=True)
class Law:
    """A law under ``source/``: what tells it from another text of the same title.

    ``received`` is the SHA-256 of the file as received, ``sha256`` that of the text.
    """

    id: str
    received: str
    sha256: str
    version_date: str
    version_of: str | None


class Known:
    """Every id in use and every title; one instance lives as long as the command."""

    def __init__(self, source: Path) -> None:
        """Reads the titles. Raises ``UserError`` for a folder that cannot be used."""
        self.ids: set[str] = {path.name for path in source.iterdir()} if source.is_dir() else set()
        self._unread: dict[str, list[SourceFolder]] = {}
        self._laws: dict[str, list[Law]] = {}
        for folder in source_folders(source):
            self._unread.setdefault(plain_title(_title(folder)), []).append(folder)

    def same_title(self, title: str) -> list[Law]:
        """The laws of that title, the one filed first at the head."""
        key = plain_title(title)
        laws = self._laws.setdefault(key, [])
        laws += [_law(folder) for folder in self._unread.pop(key, [])]
        laws.sort(key=lambda law: (law.version_of is not None, law.id))
        return laws

    def put(self, title: str, law: Law) -> None:
        """Remember a law that was just filed."""
        self.ids.add(law.id)
        self._laws.setdefault(plain_title(title), []).append(law)


def _title(folder: SourceFolder) -> str:
    file = read_file(folder.original.parent / "regulation.yml", RegulationFile).value
    if file.title:
        return file.title
    try:
        return read_regulation(folder).title
    except UserError:
        # A folder that cannot be read is the build's to report; it keeps its id.
        return ""


def _law(folder: SourceFolder) -> Law:
    file = read_file(folder.original.parent / "regulation.yml", RegulationFile).value
    regulation = read_regulation(folder)
    facts = facts_of(regulation, file)
    received = hashlib.sha256(folder.original.read_bytes()).hexdigest()
    return Law(folder.id, received, check_code(regulation).sha256, facts.version_date, file.version_of)
