"""Screenshots of a built site in every width and theme, for people who work on the theme.

``python tooling/shots.py [SITE] [OUT] [--page NAME=PATH ...]`` writes PNG files into OUT
(default ``build/shots``), which is not kept in the repository.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

WIDTHS = (1280, 768, 390, 320)
STATES = {
    "light": {},
    "dark": {"theme": "dark"},
    "contrast": {"theme": "contrast"},
    "yellow": {"theme": "yellow-on-black"},
    "elder": {"edition": "elder"},
    "elder-dark": {"edition": "elder", "theme": "dark"},
}
PAGES = (
    "index.html",
    "*/index.html",
    "*/c2.html",
    "*/a12.html",
    "*/a4.html",
    "*/atlas.html",
    "*/duties.html",
    "*/glossary.html",
    "*/roles/me-*.html",
    "accessibility.html",
    "search.html",
    "*/quiz.html",
)
CHROMIUM = "/usr/bin/chromium"


def pages(site: Path, patterns: tuple[str, ...] = PAGES) -> Iterator[tuple[str, Path]]:
    """(name, file) of the first page that each pattern finds."""
    for pattern in patterns:
        found = sorted(site.glob(pattern))
        if found:
            yield (
                pattern.replace("*/", "").replace("/", "-").removesuffix(".html")
                + ("-law" if pattern == "*/index.html" else ""),
                found[0],
            )


def shoot(browser: Browser, site: Path, out: Path, widths: list[int], states: list[str], whole: bool) -> int:
    """Write the pictures; returns how many."""
    count = 0
    for state in states:
        for width in widths:
            context = browser.new_context(viewport={"width": width, "height": 900})
            page = context.new_page()
            page.goto(next(path for _, path in pages(site)).as_uri())
            for name, value in STATES[state].items():
                page.evaluate("([name, value]) => zhudu.set(name, value)", [name, value])
            for name, path in pages(site):
                page.goto(path.as_uri())
                page.screenshot(path=out / f"{name}-{width}-{state}.png", full_page=whole)
                count += 1
            context.close()
    return count


def main() -> None:
    """Read the arguments and shoot."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("site", nargs="?", default="site", type=Path)
    parser.add_argument("out", nargs="?", default="build/shots", type=Path)
    parser.add_argument("--width", type=int, action="append", choices=WIDTHS)
    parser.add_argument("--state", action="append", choices=list(STATES))
    parser.add_argument("--window", action="store_true", help="the first window only, not the whole page")
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as play:
        browser = play.chromium.launch(
            executable_path=CHROMIUM,
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        )
        count = shoot(
            browser,
            given.site.resolve(),
            given.out,
            given.width or list(WIDTHS),
            given.state or list(STATES),
            not given.window,
        )
        browser.close()
    print(f"{count} pictures in {given.out}")


if __name__ == "__main__":
    main()
