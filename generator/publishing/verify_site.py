"""Proving a built site against the sources, read anew."""

from __future__ import annotations

from pathlib import Path

from generator.assembly.make_book import read_regulation
from generator.assembly.shelf import SourceFolder, source_folders
from generator.publishing.jobs import library_jobs
from generator.publishing.project import Project
from generator.publishing.site_build import theme_stylesheets
from generator.publishing.stamp import read_stamp
from generator.publishing.verify import Proof, prove_site


def verify_site(project: Project, site: Path) -> Proof:
    """Every regulation of the project, and of the library it was built from, compared with ``site``."""
    shelf = source_folders(project.source)
    library = read_stamp(project.build / "stamp.json").get("library", "")
    if library:
        jobs = library_jobs(Path(library), {folder.id for folder in shelf})
        shelf += [SourceFolder(job.id, None, job.original) for job in jobs if (site / job.id).is_dir()]
    regulations = ((folder.id, read_regulation(folder)) for folder in shelf)
    return prove_site(site, regulations, theme_stylesheets(project))
