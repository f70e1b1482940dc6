"""The versions among the laws under ``source/``, for a command that makes no site.

Only the texts are read, not their layers.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.assembly.check_code import check_code
from generator.assembly.facts import facts_of
from generator.assembly.make_book import read_regulation
from generator.assembly.shelf import SourceFolder
from generator.cli.errors import UserError
from generator.comparing import Version, version_lines
from generator.editing.reading_files import read_file
from generator.editing.schemas.regulation import RegulationFile


def source_lines(folders: Sequence[SourceFolder]) -> Mapping[str, tuple[Version, ...]]:
    """The versions of each law that has several, by id. A text that cannot be read is left out.

    Whoever prints one law is not held up by another one; the build reports that.
    """
    if len(folders) < 2:
        return {}
    lines, _ = version_lines(version for version in map(_version, folders) if version is not None)
    return {version.id: line for line in lines for version in line}


def _version(folder: SourceFolder) -> Version | None:
    try:
        file = read_file(folder.original.parent / "regulation.yml", RegulationFile).value
        regulation = read_regulation(folder)
    except UserError:
        return None
    facts = facts_of(regulation, file)
    return Version(
        id=folder.id,
        title=facts.title,
        date=facts.version_date,
        of=file.version_of or "",
        sha256=check_code(regulation).sha256,
        in_force=facts.in_force,
        status=facts.status,
        articles=len(regulation.articles),
    )
