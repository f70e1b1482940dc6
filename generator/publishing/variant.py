"""The same pages in another script: made from the built pages, each one step from the official text."""

from __future__ import annotations

import re
from collections.abc import Collection

from generator.pages.front_matter import changed
from generator.publishing.traditional import FOLDER, to_traditional

_OFFICIAL = "简体官方文本"
# Where the theme leaves room for the note above a converted page.
_NOTE_PLACE = "<!-- script-note -->"
_ALTERNATE = re.compile(rf'<link rel="alternate" hreflang="{FOLDER}" href="[^"]*">')
_SWITCH = re.compile(rf'<a class="zd-script" lang="{FOLDER}" hreflang="{FOLDER}" href="[^"]*">[^<]*</a>')
_FOLDER_LINK = re.compile(r'\bhref="((?:\.\./)+)([a-z0-9-]+)/')
# Folders that all pages share, or that have a twin whenever a page leads there.
_NO_LAWS = {"assets", "downloads", "library"}
_SHARED_FILE = re.compile(r'\b(href|src)="((?:\.\./)*)(assets|downloads)/')


def with_switch(name: str, page: str) -> str:
    """The Markdown of a page of the official text, with the way to its twin in traditional characters."""
    href = f"{'../' * name.count('/')}{FOLDER}/{name.removesuffix('.md')}.html"
    return changed(page, alternate=[{"lang": FOLDER, "label": "繁體", "href": href}])


def variant_page(name: str, html: str, twins: Collection[str] = ()) -> str:
    """The twin of a built page; ``name`` is its path below the site, and below ``zh-Hant/``.

    Links to other pages stay as they are where these have twins too: ``twins`` are the laws that
    have. Other laws, and files that all pages share, are one folder further away.
    """
    depth = name.count("/")

    def further(match: re.Match[str]) -> str:
        up, folder = match.groups()
        if len(up) != 3 * depth or folder in twins or folder in _NO_LAWS:
            return match.group()
        return f'href="../{up}{folder}/'

    html = _FOLDER_LINK.sub(further, html)
    official = f"{'../' * (name.count('/') + 1)}{name}"
    page = _SHARED_FILE.sub(r'\1="../\2\3/', to_traditional(html))
    page = _ALTERNATE.sub(f'<link rel="alternate" hreflang="zh-Hans" href="{official}">', page, count=1)
    link = f'<a class="zd-script" lang="zh-Hans" hreflang="zh-Hans" href="{official}">{_OFFICIAL}</a>'
    page = _SWITCH.sub(link, page, count=1)
    page = page.replace('"inLanguage":"zh-Hans"', '"inLanguage":"zh-Hant"')
    note = (
        f'<p class="zd-note" data-gloss>本頁由簡體原文轉換，以<a href="{official}">簡體官方文本</a>為準。</p>'
    )
    return page.replace(_NOTE_PLACE, note, 1)
