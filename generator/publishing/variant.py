"""The same pages in another script: made from the built pages, each one step from the official text."""

from __future__ import annotations

import re

from generator.pages.front_matter import changed
from generator.publishing.traditional import FOLDER, to_traditional

_OFFICIAL = "简体官方文本"
# Where the theme leaves room for the note above a converted page.
_NOTE_PLACE = "<!-- script-note -->"
_ALTERNATE = re.compile(rf'<link rel="alternate" hreflang="{FOLDER}" href="[^"]*">')
_SWITCH = re.compile(rf'<a class="zd-script" lang="{FOLDER}" hreflang="{FOLDER}" href="[^"]*">[^<]*</a>')
_SHARED_FILE = re.compile(r'\b(href|src)="((?:\.\./)*)(assets|downloads)/')


def with_switch(name: str, page: str) -> str:
    """The Markdown of a page of the official text, with the way to its twin in traditional characters."""
    href = f"{'../' * name.count('/')}{FOLDER}/{name.removesuffix('.md')}.html"
    return changed(page, alternate=[{"lang": FOLDER, "label": "繁體", "href": href}])


def variant_page(name: str, html: str) -> str:
    """The twin of a built page; ``name`` is its path below the site, and below ``zh-Hant/``.

    Links to other pages stay as they are, for these have twins too; files that all pages share
    are one folder further away.
    """
    official = f"{'../' * (name.count('/') + 1)}{name}"
    page = _SHARED_FILE.sub(r'\1="../\2\3/', to_traditional(html))
    page = _ALTERNATE.sub(f'<link rel="alternate" hreflang="zh-Hans" href="{official}">', page, count=1)
    link = f'<a class="zd-script" lang="zh-Hans" hreflang="zh-Hans" href="{official}">{_OFFICIAL}</a>'
    page = _SWITCH.sub(link, page, count=1)
    note = (
        f'<p class="zd-note" data-gloss>本頁由簡體原文轉換，以<a href="{official}">簡體官方文本</a>為準。</p>'
    )
    return page.replace(_NOTE_PLACE, note, 1)
