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
from generator.publishing.traditional import to_traditional
from generator.publishing.variant import in_variant, with_switch

# What in the theme's folder is for the theme itself and no part of the site.
_TEMPLATES = (".html", ".j2")


def front_pages(project: Project, made: Sequence[Made], own: set[str], site: Path) -> None:
    """Write the library page, the search page, the page not found and the theme's files into ``site``.

    ``own`` are the regulations under ``source/``: they, and the front pages for them, exist in
    traditional characters too.
    """
    pages = _pages(project, made)
    renderer = Renderer(project.config)
    for path in project.docs.glob("*.md"):
        if path.name not in pages:
            path.unlink()
    docs = project.docs.with_name("docs-variant")
    variant = dict(
        in_variant(name, text)
        for name, text in _pages(project, [one for one in made if one.id in own]).items()
    )
    for folder, texts in (
        (project.docs, {name: with_switch(name, text) for name, text in pages.items()}),
        (docs, variant),
    ):
        for name, text in texts.items():
            write_if_changed(folder / name, text.encode())
        renderer.render(folder, site, texts)
    for name in variant:
        path = site / name.replace(".md", ".html")
        path.write_text(to_traditional(path.read_text("utf-8")), "utf-8")
    renderer.render_not_found(site)
    for path in sorted(project.theme.rglob("*")):
        if path.is_file() and path.suffix not in _TEMPLATES:
            target = site / path.relative_to(project.theme)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)


def _pages(project: Project, made: Sequence[Made]) -> dict[str, str]:
    entries = [one.entry for one in made]
    return {
        "index.md": library_page(entries, site_name(project)),
        "search.md": search_page(entries),
        "downloads.md": downloads_page([]),
        "accessibility.md": accessibility_page(),
    }


def site_name(project: Project) -> str:
    """The name of the site in ``mkdocs.yml``."""
    for line in project.config.read_text("utf-8").splitlines():
        if line.startswith("site_name:"):
            return str(yaml.safe_load(line)["site_name"])
    raise UserError("site_name is missing", file=project.config.name, mend="add a line site_name: …")
