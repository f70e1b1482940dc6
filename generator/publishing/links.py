"""Every link and anchor inside a built site must lead somewhere, and no request may leave it."""

from __future__ import annotations

import os
import posixpath
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

import lxml.html
from lxml.etree import ParserError

# Attributes by which a page asks for something, as against those by which it only points.
_LOADING = {("script", "src"), ("img", "src"), ("link", "href"), ("iframe", "src"), ("source", "src")}


def broken_links(site: Path, only: set[str] | None = None) -> list[str]:
    """One line for each link, anchor or file that is not there, and for each request to another host.

    ``only`` limits the pages that are read (paths below the site); targets are looked up in
    the whole site.
    """
    files = {path.relative_to(site).as_posix() for path in _walk(site)}
    pages = sorted(name for name in files if name.endswith(".html") and (only is None or name in only))
    anchors: dict[str, set[str]] = {}
    wanted: list[tuple[str, str, str]] = []
    broken: list[str] = []
    for page in pages:
        ids, links = _read(site / page)
        anchors[page] = ids
        for tag, attribute, link in links:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                if (tag, attribute) in _LOADING and parts.scheme != "data":
                    broken.append(f"{page}: loads {link} from another host")
                continue
            path = unquote(parts.path)
            target = posixpath.normpath(posixpath.join(posixpath.dirname(page), path)) if path else page
            if target not in files:
                broken.append(f"{page}: {link} leads nowhere")
            elif parts.fragment and target.endswith(".html"):
                wanted.append((page, target, unquote(parts.fragment)))
    for page, target, fragment in wanted:
        if target not in anchors:
            anchors[target] = _read(site / target)[0]
        if fragment not in anchors[target]:
            broken.append(f"{page}: there is no #{fragment} on {target}")
    return broken


def _read(path: Path) -> tuple[set[str], list[tuple[str, str, str]]]:
    try:
        tree = lxml.html.document_fromstring(path.read_bytes(), parser=lxml.html.HTMLParser(encoding="utf-8"))
    except ParserError:
        return set(), []
    ids = set()
    links = []
    for element in tree.iter():
        if not isinstance(element.tag, str):
            continue
        if element.get("id"):
            ids.add(element.get("id", ""))
        for attribute in ("href", "src"):
            link = element.get(attribute)
            if link is not None and not link.startswith(("javascript:", "mailto:", "tel:")):
                links.append((element.tag, attribute, link))
    return ids, links


def _walk(site: Path) -> Iterator[Path]:
    for folder, _, names in os.walk(site):
        for name in names:
            yield Path(folder) / name
