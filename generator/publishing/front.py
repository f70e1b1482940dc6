"""The pages and files that belong to the site as a whole."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import yaml

from generator.cli.errors import UserError
from generator.pages.accessibility_page import accessibility_page
from generator.pages.downloads_page import Download, downloads_page
from generator.pages.duty_definition_page import duty_definition_page
from generator.pages.library.filter_page import library_data
from generator.pages.library_page import is_browsed, library_pages
from generator.pages.search_page import search_page
from generator.publishing.docs_folder import write_docs, write_if_changed
from generator.publishing.made import Made
from generator.publishing.project import Project
from generator.publishing.renderer import Renderer
from generator.publishing.theme_sheets import WITH_ICONS, theme_stylesheets
from generator.publishing.traditional import FOLDER, convert
from generator.publishing.variant import variant_page, with_switch

# What in the theme's folder is for the theme itself and no part of the site.
_TEMPLATES = (".html", ".j2")
_LISTS = "library"
# What the filter page loads; the traditional characters have a file of their own.
_DATA = "assets/library.js"
_TRADITIONAL_DATA = f"assets/library-{FOLDER}.js"


def front_pages(
    project: Project, made: Sequence[Made], own: set[str], downloads: Sequence[Download], site: Path
) -> None:
    """Write the library page, the search page, the page not found and the theme's files into ``site``.

    ``own`` are the regulations under ``source/``: they, and the front pages for them, exist in
    traditional characters too. ``downloads`` are copied from ``dist/``.
    """
    renderer = Renderer(project.config)
    ours = [one for one in made if one.id in own]
    twins = _pages(project, ours, downloads)
    same = len(ours) == len(made)
    # Where the library holds more, the pages of our own are only the ground for their twins.
    ground = site if same else site / FOLDER
    _render(renderer, project.docs, ground, twins, set(twins))
    for name in twins:
        page = name.replace(".md", ".html")
        text = variant_page(page, (ground / page).read_text("utf-8"))
        write_if_changed(site / FOLDER / page, text.replace(_DATA, _TRADITIONAL_DATA).encode())
    if not same:
        _render(renderer, project.docs, site, _pages(project, made, downloads), set(twins))
    _write_data(_DATA, [one.entry for one in made], str, (site, project.docs))
    _write_data(_TRADITIONAL_DATA, [one.entry for one in ours], convert, (site,))
    renderer.render_not_found(site)
    for file in downloads:
        target = site / "downloads" / file.name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(project.dist / file.name, target)
    for path in sorted(project.theme.rglob("*")):
        if path.is_file() and path.suffix not in (*_TEMPLATES, ".css"):
            target = site / path.relative_to(project.theme)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)
    sheets = theme_stylesheets(project)
    for name, data in sheets.items():
        write_if_changed(site / name, data)
    # Beside the Markdown too, where it goes before the theme's own, for a plain `mkdocs build`.
    write_if_changed(project.docs / WITH_ICONS, sheets[WITH_ICONS])


def _render(renderer: Renderer, docs: Path, site: Path, pages: dict[str, str], twins: set[str]) -> None:
    """Render ``pages``; those in ``twins`` lead to their twin in traditional characters."""
    for path in docs.glob("*.md"):
        if path.name not in pages:
            path.unlink()
    pages = {name: with_switch(name, text) if name in twins else text for name, text in pages.items()}
    lists = {name: text for name, text in pages.items() if name.startswith(f"{_LISTS}/")}
    write_docs(docs / _LISTS, [(name.removeprefix(f"{_LISTS}/"), text) for name, text in lists.items()])
    for name in pages.keys() - lists.keys():
        write_if_changed(docs / name, pages[name].encode())
    renderer.render(docs, site, pages)


def _write_data(
    name: str, entries: Sequence[dict[str, Any]], spelling: Callable[[str], str], roots: Sequence[Path]
) -> None:
    for root in roots:
        if is_browsed(entries):
            write_if_changed(root / name, library_data(entries, spelling).encode())
        else:
            (root / name).unlink(missing_ok=True)


def _pages(project: Project, made: Sequence[Made], downloads: Sequence[Download]) -> dict[str, str]:
    entries = [one.entry for one in made]
    return {
        **dict(library_pages(entries, site_name(project))),
        "search.md": search_page(entries),
        "downloads.md": downloads_page(downloads),
        "accessibility.md": accessibility_page(),
        "what-is-a-duty.md": duty_definition_page(),
    }


def site_name(project: Project) -> str:
    """The name of the site in ``mkdocs.yml``."""
    for line in project.config.read_text("utf-8").splitlines():
        if line.startswith("site_name:"):
            return str(yaml.safe_load(line)["site_name"])
    raise UserError("缺少 site_name", file=project.config.name, mend="加一行 site_name: …")
