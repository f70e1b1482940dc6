"""Proving a comparison: a text without its ``ins`` is the older version, without its ``del`` the newer."""

from __future__ import annotations

import re
from pathlib import Path

from generator.comparing import plain_words, same_words, texts_of
from generator.model.text import Regulation
from generator.publishing.verify.elements import Element, Tree, parse_page, words_of

PAGE = "changes.html"
_WITH = re.compile(rb'data-compare-with="([a-z0-9-]+)"')
_SIDES = (("old", "ins"), ("new", "del"))
_TEXTS = {"old": "旧版", "new": "新版"}


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
        return ["对照页没有可对照的文本"]
    faults: list[str] = []
    for (side, without), regulation in zip(_SIDES, (old, new), strict=True):
        words = {text.id: text.words for article in regulation.articles for text in texts_of(article)}
        shown = set()
        for element in tree.css(f"[data-compare-{side}]"):
            key = element.attributes[f"data-compare-{side}"] or ""
            shown.add(key)
            if key not in words:
                faults.append(f"{_TEXTS[side]}里没有 {key}")
            elif plain_words(_words(element, without)) != plain_words(words[key]):
                faults.append(f"{key} 的文字与{_TEXTS[side]}不同")
        named = {element.attributes[f"data-same-{side}"] for element in tree.css(f"li[data-same-{side}]")}
        for article in regulation.articles:
            missing = [text.id for text in texts_of(article) if text.id not in shown]
            if missing and article.id not in named:
                faults.append(f"缺少{_TEXTS[side]}的 {missing[0]}")
    return faults + _unlike(tree, old, new)


def _unlike(tree: Tree, old: Regulation, new: Regulation) -> list[str]:
    """Articles that the page calls the same and that are not."""
    olds = {article.id: article for article in old.articles}
    news = {article.id: article for article in new.articles}
    faults = []
    for element in tree.css("li:is([data-same-old],[data-same-new])"):
        mine, theirs = (element.attributes.get(f"data-same-{side}") for side, _ in _SIDES)
        if mine not in olds or theirs not in news or not same_words(olds[mine], news[theirs]):
            faults.append(f"{mine} 和 {theirs} 不相同")
    return faults


def _words(element: Element, without: str) -> str:
    return "".join(words_of(child) for child in element.iter(include_text=True) if child.tag != without)
