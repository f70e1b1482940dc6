"""The built pages, each read and parsed once for all checks."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator.publishing.verify.elements import page_elements, parse_page
from generator.publishing.verify.page_law import PageLaw, page_law

# Links that no file answers.
_ELSEWHERE = ("javascript:", "mailto:", "tel:")


@dataclass(frozen=True, slots=True)
class BuiltPage:
    """``ids`` are its anchors, ``links`` the addresses it points to, ``loads`` those it asks for itself."""

    data: bytes
    law: PageLaw
    ids: frozenset[str]
    links: tuple[str, ...]
    loads: tuple[str, ...]


class Pages:
    """The pages of a site by their path below it. Only what the checks need is kept, not the trees."""

    def __init__(self, site: Path) -> None:
        self.site = site
        self._read: dict[str, BuiltPage | None] = {}

    def read(self, name: str) -> BuiltPage | None:
        """One page; ``None`` where there is no such file."""
        if name not in self._read:
            self._read[name] = _built_page(self.site / name)
        return self._read[name]


def _built_page(path: Path) -> BuiltPage | None:
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return None
    tree = parse_page(data)
    if tree is None:
        return BuiltPage(data, page_law(None), frozenset(), (), ())
    found = page_elements(tree)
    links = (link for link in dict.fromkeys(found.links) if not link.startswith(_ELSEWHERE))
    loads = tuple(dict.fromkeys(found.loads))
    return BuiltPage(data, page_law(tree, found), frozenset(found.ids) | {"top"}, tuple(links), loads)
