"""《…法》（以下简称…）: names that a law gives to other laws. They hold for the whole text."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.layers.references.law_titles import is_law

_QUOTES = '《》〈〉“”"‘’「」 　'
_DEFINED = re.compile(
    r"(?:《(?P<title>(?:[^《》\n]|《[^《》\n]*》)+)》|(?P<bare>中华人民共和国[一-龥]{2,30}?(?:法|条例)))"
    r"\s?[（(][^（）()]{0,30}?(?:以?下(?:统一)?(?:简称|称)|简称)(?:为|作)?[:：]?(?P<short>[^（）()，；。]{1,30})[）)]"
)
_SEVERAL = re.compile(
    r"(?P<titles>(?:《[^《》\n]+》(?:、|和|及|以及)?){2,})\s?[（(]以下分别(?:简称|称)(?:为)?(?P<shorts>[^（）()。]+)[）)]"
)


def short_names(texts: Iterable[str]) -> dict[str, str]:
    """Short name → full title, from every text of the law."""
    found: dict[str, str] = {}
    for text in texts:
        if "称" not in text:
            continue
        for match in _DEFINED.finditer(text):
            title = match.group("title") or match.group("bare")
            short = match.group("short").strip(_QUOTES)
            if short and is_law(title) and not short.startswith("本"):
                found.setdefault(short, title)
        for match in _SEVERAL.finditer(text):
            titles = re.findall(r"《([^《》]+)》", match.group("titles"))
            shorts = [s.strip(_QUOTES) for s in re.split(r"[、，]|和", match.group("shorts"))]
            if len(titles) == len(shorts):
                found.update(zip(shorts, titles, strict=True))
    return found
