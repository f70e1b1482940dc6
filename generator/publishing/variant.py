"""The same pages in another script: where they stand and how the two lead to each other."""

from __future__ import annotations

from generator.pages.front_matter import changed
from generator.publishing.traditional import FOLDER


def with_switch(name: str, page: str) -> str:
    """A page of the official text, with the way to its twin in traditional characters."""
    up = "../" * name.count("/")
    href = f"{up}{FOLDER}/{name.removesuffix('.md')}.html"
    return changed(page, alternate=[{"lang": FOLDER, "label": "繁體", "href": href}])


def in_variant(name: str, page: str) -> tuple[str, str]:
    """(path, page) of the twin. Its words are still simplified: they are converted when it is built."""
    up = "../" * (name.count("/") + 1)
    href = f"{up}{name.removesuffix('.md')}.html"
    switch = [{"lang": "zh-Hans", "label": "简体官方文本", "href": href}]
    return f"{FOLDER}/{name}", changed(page, lang=FOLDER, alternate=switch)
