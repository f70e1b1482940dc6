"""The whole way from the sources to the site, stage by stage.

First every regulation becomes a book (kept in ``build/books/``), then the pages of each book
become HTML (kept in ``build/html/``), each on its own and only when something it is made from has
changed. At the end the site is put together from them beside the old one and takes its place.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from generator.assembly.shelf import source_folders
from generator.cli.report import Stages
from generator.pages.other_laws import OtherLaws
from generator.publishing.build_lock import build_lock
from generator.publishing.catalogue import Catalogue
from generator.publishing.downloads import downloads_in
from generator.publishing.files_below import files_below
from generator.publishing.forgetting import forget_others
from generator.publishing.front import front_pages
from generator.publishing.laws_read import read_laws
from generator.publishing.library_findings import Found
from generator.publishing.link_tree import link_tree
from generator.publishing.links import broken_links, front_links
from generator.publishing.made import Made
from generator.publishing.many_files import begun_removal, lay_tasks
from generator.publishing.pool import begun
from generator.publishing.project import Project
from generator.publishing.rendered import Rendered, RenderTask, render_book
from generator.publishing.search_index import make_index
from generator.publishing.stamp import folder_state, inputs_digest, read_stamp, write_stamp
from generator.publishing.swap import put_in_place, recover
from generator.publishing.theme_sheets import theme_stylesheets
from generator.publishing.traditional import FOLDER
from generator.publishing.version_books import Line, Lines, clash_lines, find_lines, with_status
from generator.search import FOLDER as INDEX_FOLDER
from generator.search import write_index


@dataclass(frozen=True, slots=True)
class Built:
    """What a build did: regulations and articles published, pages rendered anew, lines for the user.

    ``published`` is false when errors kept the old site in its place. ``found`` are the laws of the
    library with findings, worst first.
    """

    regulations: int
    articles: int
    rendered: int
    errors: tuple[str, ...]
    published: bool
    warnings: tuple[str, ...] = ()
    found: tuple[Found, ...] = ()


def build_site(
    project: Project, stages: Stages, library: Path | None = None, cluster: str | None = None
) -> Built:
    """Build ``site/`` from ``source/`` and, where given, from every law below ``library``.

    The old site stays whole until the new one is proven. A law of the library that cannot be read
    is reported and left out; an error under ``source/`` stops the build. ``cluster`` is the address
    of a Dask scheduler; without one the work is shared among this machine's cores.

    Raises ``UserError`` for input that cannot be used, ``OSError`` when the disk refuses.
    """
    with build_lock(project.build):
        recover(project.site)
        read = read_laws(project, stages, library, cluster)
        made, own = read.made, read.own
        errors = tuple(line for one in made if one.id in own for line in one.errors)
        if errors:
            return Built(len(made), 0, 0, errors, published=False)
        readable = read.readable
        if not readable:
            return Built(0, 0, 0, read.left_out, published=False, warnings=read.warnings)
        wrong, warnings = clash_lines(find_lines(readable).clashes, own)
        if wrong:
            return Built(len(made), 0, 0, wrong, published=False)
        built = _publish(project, readable, {one.id for one in made}, stages, library, cluster)
        return replace(
            built,
            errors=(*read.left_out, *built.errors),
            warnings=(*read.warnings, *warnings),
            found=read.found,
        )


def _publish(
    project: Project,
    made: Sequence[Made],
    given: set[str],
    stages: Stages,
    library: Path | None,
    cluster: str | None,
) -> Built:
    """Publish the books ``made``; ``given`` are the ids of all regulations, those left out as well."""
    theme = inputs_digest([project.theme, project.config])
    articles = sum(one.entry["articles"] for one in made)
    own = {folder.id for folder in source_folders(project.source)}
    catalogue = Catalogue(made)
    others = {one.id: catalogue.others(one.id) for one in made}
    lines = find_lines(made)
    twins = {
        one.id: tuple(sorted(own & (others[one.id].ids() | lines.ids(one.id)))) if one.id in own else ()
        for one in made
    }
    digests = {one.id: one.digest for one in made}
    keys = {
        key: _digest(digest, theme, repr(others[key]), repr(twins[key]), _line_digest(key, lines, digests))
        for key, digest in digests.items()
    }
    titles = {one.id: one.entry["short_title"] for one in made if one.id in own}
    downloads = downloads_in(project.dist, titles)
    whole = _digest(json.dumps(keys), repr(downloads), " ".join(sorted(given)))
    stamp_file = project.build / "stamp.json"
    with stages.stage("比对"):
        stamp = read_stamp(stamp_file)
        same = stamp.get("whole") == whole and stamp.get("site") == folder_state(project.site)
    if same:
        return Built(len(made), articles, 0, (), published=True)
    new = project.build / "site.new"
    with stages.stage("成页"):
        shutil.rmtree(new, ignore_errors=True)
        new.mkdir(parents=True)
        # MkDocs wants the folder, and on a cold build the front pages are the first to need it.
        project.docs.mkdir(parents=True, exist_ok=True)
        tasks = _render_tasks(project, keys, own, others, twins, lines)
        with begun(render_book, tasks, cluster=cluster) as results:
            front_pages(project, with_status(made, lines), own, downloads, new)
            rendered = list(stages.each("成页", results, len(tasks)))
        errors = tuple(line for one in rendered for line in one.findings)
        failed = {one.id for one in rendered if one.findings}
    if failed & own:
        return Built(len(made), articles, 0, errors, published=False)
    if failed:
        # A law of the library that cannot be proven is left out, and with it every link to it.
        kept = [one for one in made if one.id not in failed]
        built = _publish(project, kept, given, stages, library, cluster)
        return replace(built, errors=(*errors, *built.errors))
    with stages.stage("合成"):
        folders = [*keys, *(f"{FOLDER}/{key}" for key in keys if key in own)]
        laying = lay_tasks(project.build / "html", new, folders)
        # Beside the Markdown, so that a plain `mkdocs build` has the same search.
        write_index(project.docs, make_index(project.build, list(keys), own, cluster, laying))
        link_tree(project.docs / INDEX_FOLDER, new / INDEX_FOLDER)
        errors = _outward_errors(new, rendered)
    if errors:
        return Built(len(made), articles, 0, errors, published=False)
    with stages.stage("就位"), begun_removal(put_in_place(new, project.site)):
        state = folder_state(project.site)
        left_out = " ".join(sorted(given - keys.keys()))
        stamp = {"whole": whole, "site": state, "library": str(library or ""), "left_out": left_out}
        write_stamp(stamp_file, stamp)
    return Built(len(made), articles, sum(one.pages for one in rendered), (), published=True)


def _render_tasks(
    project: Project,
    keys: dict[str, str],
    own: set[str],
    others: dict[str, OtherLaws],
    twins: dict[str, tuple[str, ...]],
    lines: Lines,
) -> list[RenderTask]:
    html = project.build / "html"
    html.mkdir(parents=True, exist_ok=True)
    forget_others(html, {*keys, FOLDER})
    forget_others(project.docs, {*keys, "assets", "library"})
    sheets = tuple(sorted(theme_stylesheets(project).items()))
    return [
        RenderTask(
            key,
            digest,
            project.config,
            project.build / "books",
            project.docs,
            html,
            sheets,
            others[key],
            _synonyms(project, key),
            key in own,
            twins[key],
            lines.of.get(key, ()),
        )
        for key, digest in keys.items()
    ]


def _synonyms(project: Project, key: str) -> Path | None:
    path = project.source / key / "synonyms.yml"
    return path if path.is_file() else None


def _outward_errors(new: Path, rendered: Sequence[Rendered]) -> tuple[str, ...]:
    files = {name for name, _ in files_below(new)}
    links = [link for one in rendered for link in one.outward]
    links += front_links(new)
    return tuple(f"error: {line}" for line in broken_links(links, files, {}))


def _line_digest(key: str, lines: Lines, digests: dict[str, str]) -> str:
    """What the pages of a law show of its other versions: their order, and each of their texts."""
    line: Line = lines.of.get(key, ())
    return repr([(version, digests[version.id]) for version in line]) if line else ""


def _digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()
