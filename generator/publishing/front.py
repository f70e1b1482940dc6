"""The pages and files that belong to the site as a whole."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

import yaml

from generator.cli.errors import UserError
from generator.pages.accessibility_page import accessibility_page
from generator.pages.downloads_page import Download, downloads_page
from generator.pages.library_page import library_page
from generator.pages.search_page import search_page
from generator.publishing.docs_folder import write_if_changed
from generator.publishing.made import Made
from generator.publishing.project import Project
from generator.publishing.renderer import Renderer
from generator.publishing.traditional import FOLDER
from generator.publishing.variant import variant_page, with_switch

# What in the theme's folder is for the theme itself and no part of the site.
_TEMPLATES = (".html", ".j2")


def front_pages(
    project: Project, made: Sequence[Made], own: set[str], downloads: Sequence[Download], site: Path
) -> None:
    """Write the library page, the search page, the page not found and the theme's files into ``site``.

    ``own`` are the regulations under ``source/``: they, and the front pages for them, exist in
    traditional characters too. ``downloads`` are copied from ``dist/``.
    """
    renderer = Renderer(project.config)
    twins = _pages(project, [one for one in made if one.id in own], downloads)
    _render(renderer, project.docs, site, twins)
    for name in twins:
        page = name.replace(".md", ".html")
        text = (site / page).read_text("utf-8")
        write_if_changed(site / FOLDER / page, variant_page(page, text).encode())
    if len(own) != len(made):
        _render(renderer, project.docs, site, _pages(project, made, downloads))
    renderer.render_not_found(site)
    for file in downloads:
        target = site / "downloads" / file.name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(project.dist / file.name, target)
    for path in sorted(project.theme.rglob("*")):
        if path.is_file() and path.suffix not in _TEMPLATES:
            target = site / path.relative_to(project.theme)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)


def _render(renderer: Renderer, docs: Path, site: Path, pages: dict[str, str]) -> None:
    for path in docs.glob("*.md"):
        if path.name not in pages:
            path.unlink()
    for name, text in pages.items():
        write_if_changed(docs / name, with_switch(name, text).encode())
    renderer.render(docs, site, pages)


def _pages(project: Project, made: Sequence[Made], downloads: Sequence[Download]) -> dict[str, str]:
    entries = [one.entry for one in made]
    return {
        "index.md": library_page(entries, site_name(project)),
        "search.md": search_page(entries),
        "downloads.md": downloads_page(downloads),
        "accessibility.md": accessibility_page(),
    }


def site_name(project: Project) -> str:
    """The name of the site in ``mkdocs.yml``."""
    for line in project.config.read_text("utf-8").splitlines():
        if line.startswith("site_name:"):
            return str(yaml.safe_load(line)["site_name"])
    raise UserError("site_name is missing", file=project.config.name, mend="add a line site_name: …")
