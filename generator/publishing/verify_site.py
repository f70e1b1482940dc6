"""Proving a built site against the sources, read anew."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.assembly.make_book import read_regulation
from generator.assembly.shelf import SourceFolder, source_folders
from generator.model.text import Regulation
from generator.publishing.jobs import library_jobs
from generator.publishing.project import Project
from generator.publishing.stamp import read_stamp
from generator.publishing.theme_sheets import theme_stylesheets
from generator.publishing.verify import Proof, prove_site
from generator.publishing.verify.pdf_law import PdfProof
from generator.publishing.verify.printed import prove_printed


def verify_site(project: Project, site: Path) -> Proof:
    """Every regulation of the project, and of the library it was built from, compared with ``site``."""
    return prove_site(site, _regulations(project), theme_stylesheets(project))


def verify_printed(project: Project) -> list[tuple[str, PdfProof]]:
    """(file name, proof) of every PDF in ``dist/`` that holds a whole regulation."""
    shelf = source_folders(project.source)
    return list(prove_printed(project.dist, ((folder.id, read_regulation(folder)) for folder in shelf)))


def _regulations(project: Project) -> Iterator[tuple[str, Regulation]]:
    shelf = source_folders(project.source)
    library = read_stamp(project.build / "stamp.json").get("library", "")
    if library:
        jobs = library_jobs(Path(library), {folder.id for folder in shelf})
        left_out = set(read_stamp(project.build / "stamp.json").get("left_out", "").split())
        shelf += [SourceFolder(job.id, None, job.original) for job in jobs if job.id not in left_out]
    return ((folder.id, read_regulation(folder)) for folder in shelf)
