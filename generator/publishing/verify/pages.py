"""The built pages, each read and parsed once for all checks."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lxml import etree

from generator.publishing.verify.page_law import PageLaw, page_law, parse_page

# Plain strings, not ones that know their element: there are many.
_LINKS: Any = etree.XPath("//@href | //@src", smart_strings=False)
_LOADS: Any = etree.XPath("//@src | //link/@href", smart_strings=False)
_IDS: Any = etree.XPath("//@id", smart_strings=False)
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
    law = page_law(tree)
    if tree is None:
        return BuiltPage(data, law, frozenset(), (), ())
    links = dict.fromkeys(link for link in _LINKS(tree) if not link.startswith(_ELSEWHERE))
    ids = frozenset(_IDS(tree)) | {"top"}
    return BuiltPage(data, law, ids, tuple(links), tuple(dict.fromkeys(_LOADS(tree))))
