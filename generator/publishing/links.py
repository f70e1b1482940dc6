"""Every link and anchor inside a built site must lead somewhere, and no request may leave it."""

from __future__ import annotations

import posixpath
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from urllib.parse import unquote, urlsplit

from generator.cli.errors import REPORT
from generator.publishing.files_below import files_below
from generator.publishing.traditional import FOLDER
from generator.publishing.verify.elements import page_elements, parse_page
from generator.publishing.verify.pages import Pages

Link = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class FolderLinks:
    """``broken`` are lines; ``outward`` are links out of the folder as (page, file, anchor)."""

    broken: tuple[str, ...]
    outward: tuple[Link, ...]


def folder_links(site: Path, folder: str, pages: Pages | None = None) -> FolderLinks:
    """Check the links of all pages in ``site/folder``; those that leave the folder are only collected.

    A link to another host is fine to follow but not to load. One outward link for each target
    is kept.
    """
    pages = Pages(site) if pages is None else pages
    outward: dict[tuple[str, str], Link] = {}
    broken: list[str] = []
    # Pages of one folder share most of their links and all of their loads: each is looked at once.
    fine: dict[str, set[str]] = defaultdict(set)
    prefix = f"{folder}/" if folder else ""
    files = {name for name, _ in files_below(site / folder, prefix)}
    for page in sorted(name for name in files if name.endswith(".html")):
        built = pages.read(page)
        if built is None:
            continue
        here = posixpath.dirname(page)
        broken += [f"{page}: 从别的网站载入 {link}; {REPORT}" for link in built.loads if _is_foreign(link)]
        known = fine[here]
        for link in built.links:
            if link in known or (link[:1] == "#" and link[1:] in built.ids):
                continue
            place = _target(here, link)
            if place is None:
                known.add(link)
                continue
            found = (page, place[0] or page, place[1])
            if not found[1].startswith(prefix):
                outward.setdefault(found[1:], found)
                known.add(link)
                continue
            target = pages.read(found[1]) if found[1].endswith(".html") and found[1] in files else None
            wrong = broken_links([found], files, {found[1]: target.ids} if target else {})
            broken += wrong
            if place[0] and not wrong:
                known.add(link)
    return FolderLinks(tuple(broken), tuple(outward.values()))


@lru_cache(maxsize=1024)
def _is_foreign(link: str) -> bool:
    parts = urlsplit(link)
    return bool(parts.scheme or parts.netloc) and parts.scheme != "data"


def front_links(site: Path) -> list[Link]:
    """The links of the pages that belong to the site as a whole, as (page, file, anchor)."""
    folders = (site, site / "library", site / FOLDER, site / FOLDER / "library")
    names = [path.relative_to(site).as_posix() for folder in folders for path in folder.glob("*.html")]
    found: list[Link] = []
    for name in sorted(names):
        tree = parse_page((site / name).read_bytes())
        for link in page_elements(tree).links if tree is not None else ():
            place = _target(posixpath.dirname(name), link)
            if place is not None and place[0]:
                found.append((name, *place))
    return found


def broken_links(links: Iterable[Link], files: set[str], anchors: Mapping[str, frozenset[str]]) -> list[str]:
    """A line for each link whose file is not among ``files`` or whose anchor is not on its page.

    Anchors are looked up only on the pages in ``anchors``.
    """
    broken = []
    for page, target, fragment in links:
        if target not in files:
            broken.append(f"{page}: 链接的 {target} 不存在; {REPORT}")
        elif fragment and target in anchors and fragment not in anchors[target]:
            broken.append(f"{page}: {target} 上没有 #{fragment}; {REPORT}")
    return broken


def _target(here: str, link: str) -> tuple[str, str] | None:
    """(file below the site, anchor) of a link on a page in ``here``; ``None`` for one to another host.

    The file is empty for a link inside its own page.
    """
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        return None
    path = unquote(parts.path)
    base = "" if path.startswith("/") else here
    target = posixpath.normpath(posixpath.join(base, path.lstrip("/"))) if path else ""
    return target, unquote(parts.fragment)
