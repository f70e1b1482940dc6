"""The built pages, each read and parsed once for all checks."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator.publishing.verify.page_law import PageLaw, page_law, parse_page

# Links that no file answers.
_ELSEWHERE = ("javascript:", "mailto:", "tel:")


@dataclass(frozen=True, slots=True)
class BuiltPage:
    """``ids`` are its anchors, ``links`` are (tag, attribute, address) of everything it points to."""

    data: bytes
    law: PageLaw
    ids: frozenset[str]
    links: tuple[tuple[str, str, str], ...]


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
        return BuiltPage(data, law, frozenset(), ())
    links = []
    for element in tree.xpath("//*[@href or @src]"):
        for attribute in ("href", "src"):
            link = element.get(attribute)
            if link is not None and not link.startswith(_ELSEWHERE):
                links.append((str(element.tag), attribute, link))
    return BuiltPage(data, law, frozenset(tree.xpath("//@id")) | {"top"}, tuple(links))
