"""Which pages of a built site the theme's tests look at, and in which states."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

# Page kind → where such a page is, the first that exists; a kind that a site has not is left out.
PATTERNS: dict[str, tuple[str, ...]] = {
    "library": ("index.html",),
    "regulation": ("*/index.html",),
    "chapter": ("*/c2.html", "*/full.html"),
    "article": ("*/a12.html",),
    "long article": ("*/a4.html",),
    "actor": ("*/roles/gongan*.html", "*/roles/[!m]*.html"),
    "role": ("*/roles/me-*.html",),
    "glossary": ("*/glossary.html",),
    "atlas": ("*/atlas.html",),
    "duties": ("*/duties.html",),
    "search": ("search.html",),
    "downloads": ("downloads.html", "*/downloads.html"),
    "accessibility": ("accessibility.html",),
    "definition": ("what-is-a-duty.html",),
    "quiz": ("*/quiz.html",),
}
THEMES = ("light", "dark", "contrast", "yellow-on-black", "black-on-yellow")


@dataclass(frozen=True, slots=True)
class State:
    """What a reader has chosen: edition, theme, and the width of the window in px."""

    edition: str = "standard"
    theme: str = "light"
    width: int = 1280

    def __str__(self) -> str:
        return f"{self.edition}-{self.theme}-{self.width}"


def find_pages(site: Path) -> dict[str, Path]:
    """The pages of ``site`` by kind."""
    found = {}
    for kind, patterns in PATTERNS.items():
        for pattern in patterns:
            paths = sorted(path for path in site.glob(pattern) if "zh-Hant" not in path.parts)
            if paths:
                found[kind] = paths[0]
                break
    return found


def probe(name: str) -> str:
    """JavaScript that measures something in a page: ``probes/NAME.js``."""
    return Path(__file__).with_name("probes").joinpath(f"{name}.js").read_text("utf-8")
