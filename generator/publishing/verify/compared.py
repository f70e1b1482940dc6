"""Proving a comparison: a text without its ``ins`` is the older version, without its ``del`` the newer."""

from __future__ import annotations

import re
from pathlib import Path

from generator.comparing import plain_words, same_words, texts_of
from generator.model.text import Regulation
from generator.publishing.verify.elements import Element
from generator.publishing.verify.page_law import parse_page

PAGE = "changes.html"
_WITH = re.compile(rb'data-compare-with="([a-z0-9-]+)"')
_SIDES = (("old", "ins"), ("new", "del"))


def compared_pairs(site: Path) -> dict[str, str]:
    """The laws of a site with a comparison, by id, and the version that each is compared with."""
    found = {}
    for page in sorted(site.glob(f"*/{PAGE}")):
        match = _WITH.search(page.read_bytes())
        if match:
            found[page.parent.name] = match[1].decode()
    return found


def comparison_faults(page: bytes, old: Regulation | None, new: Regulation | None) -> list[str]:
    """Every place where the page shows other words than the two texts, or leaves some out.

    Layout is no difference (``plain_words``). ``None`` is a text that the sources no longer hold.
    """
    tree = parse_page(page)
    if tree is None or old is None or new is None:
        return ["the comparison has no text to be compared with"]
    faults: list[str] = []
    for (side, without), regulation in zip(_SIDES, (old, new), strict=True):
        words = {text.id: text.words for article in regulation.articles for text in texts_of(article)}
        shown = set()
        for element in tree.iter("*"):
            key = element.get(f"data-compare-{side}")
            if key is None:
                continue
            shown.add(key)
            if key not in words:
                faults.append(f"{key} is not in the {side} text")
            elif plain_words(_words(element, without)) != plain_words(words[key]):
                faults.append(f"{key}: the words are not those of the {side} text")
        named = {element.get(f"data-same-{side}") for element in tree.iter("li")}
        for article in regulation.articles:
            missing = [text.id for text in texts_of(article) if text.id not in shown]
            if missing and article.id not in named:
                faults.append(f"{missing[0]} of the {side} text is missing")
    return faults + _unlike(tree, old, new)


def _unlike(tree: Element, old: Regulation, new: Regulation) -> list[str]:
    """Articles that the page calls the same and that are not."""
    olds = {article.id: article for article in old.articles}
    news = {article.id: article for article in new.articles}
    faults = []
    for element in tree.iter("li"):
        mine, theirs = element.get("data-same-old"), element.get("data-same-new")
        if mine is None and theirs is None:
            continue
        if mine not in olds or theirs not in news or not same_words(olds[mine], news[theirs]):
            faults.append(f"{mine} and {theirs} are not the same")
    return faults


def _words(element: Element, without: str) -> str:
    parts = [element.text or ""]
    for child in element:
        if child.tag != without:
            parts.append("".join(child.itertext()))
        parts.append(child.tail or "")
    return "".join(parts)
