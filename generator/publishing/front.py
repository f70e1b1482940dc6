"""The pages and files that belong to the site as a whole."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

import yaml

from generator.cli.errors import UserError
from generator.pages.accessibility_page import accessibility_page
from generator.pages.downloads_page import downloads_page
from generator.pages.library_page import library_page
from generator.pages.search_page import search_page
from generator.publishing.docs_folder import write_if_changed
from generator.publishing.made import Made
from generator.publishing.project import Project
from generator.publishing.renderer import Renderer

# What in the theme's folder is for the theme itself and no part of the site.
_TEMPLATES = (".html", ".j2")


def front_pages(project: Project, made: Sequence[Made], site: Path) -> None:
    """Write the library page, the search page, the page not found and the theme's files into ``site``."""
    pages = {
        "index.md": library_page([one.entry for one in made], site_name(project)),
        "search.md": search_page([one.entry for one in made]),
        "downloads.md": downloads_page([]),
        "accessibility.md": accessibility_page(),
    }
    for name, text in pages.items():
        write_if_changed(project.docs / name, text.encode())
    for path in project.docs.glob("*.md"):
        if path.name not in pages:
            path.unlink()
    renderer = Renderer(project.config)
    renderer.render(project.docs, site, pages)
    renderer.render_not_found(site)
    for path in sorted(project.theme.rglob("*")):
        if path.is_file() and path.suffix not in _TEMPLATES:
            target = site / path.relative_to(project.theme)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)


def site_name(project: Project) -> str:
    """The name of the site in ``mkdocs.yml``."""
    for line in project.config.read_text("utf-8").splitlines():
        if line.startswith("site_name:"):
            return str(yaml.safe_load(line)["site_name"])
    raise UserError("site_name is missing", file=project.config.name, mend="add a line site_name: …")
