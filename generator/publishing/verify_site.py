"""Proving a built site against the sources, read anew."""

from __future__ import annotations

from pathlib import Path

from generator.assembly.make_book import read_regulation
from generator.assembly.shelf import source_folders
from generator.publishing.project import Project
from generator.publishing.site_build import theme_stylesheets
from generator.publishing.verify import Proof, prove_site


def verify_site(project: Project, site: Path) -> Proof:
    """Every regulation of the project compared with what ``site`` shows."""
    regulations = [(folder.id, read_regulation(folder)) for folder in source_folders(project.source)]
    return prove_site(site, regulations, theme_stylesheets(project))
