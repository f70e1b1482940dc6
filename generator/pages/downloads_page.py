"""The page 下载: every file that can be taken away, with size, check sum and what it is for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.pages.front_matter import plain_page
from generator.pages.render import render


@dataclass(frozen=True, slots=True)
class Download:
    """A file below ``site/downloads/``. ``size`` in bytes; ``note`` says what it is for."""

    name: str
    title: str
    size: int
    sha256: str
    note: str

    @property
    def size_in_words(self) -> str:
        """``1.2 MB`` or ``340 kB``."""
        if self.size >= 1_000_000:
            return f"{self.size / 1_000_000:.1f} MB"
        return f"{max(1, round(self.size / 1000))} kB"


def downloads_page(downloads: Sequence[Download]) -> str:
    """The Markdown of ``downloads.md``."""
    matter = {
        "template": "page.html",
        "title": "下载",
        "kind": "downloads",
        "root": "",
        "crumbs": [{"text": "首页", "href": "index.html"}, {"text": "下载"}],
    }
    return plain_page(matter, "下载", render("downloads", downloads=downloads))
