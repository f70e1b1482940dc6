"""From a pointer to the id of a provision."""

from __future__ import annotations

from dataclasses import dataclass

from generator.layers.references.places import Place, Places
from generator.layers.references.pointers import Pointer
from generator.layers.references.tokens import Level

_DIVISIONS: tuple[tuple[Level, str], ...] = (
    ("part", "b"),
    ("subpart", "f"),
    ("chapter", "c"),
    ("section", "s"),
)


@dataclass(frozen=True, slots=True)
class Target:
    """``id`` may be ``None``; ``ambiguous`` where several 款 could be meant."""

    id: str | None
    ambiguous: bool = False


def target_of(pointer: Pointer, here: Place, places: Places) -> Target:
    """The id that a pointer stands for, seen from ``here``."""
    if pointer.none:
        return Target(None)
    if pointer.annex is not None:
        return Target(pointer.annex)
    if not any(level in pointer.levels for level in ("article", "paragraph", "item", "subitem")) and (
        pointer.article is None
    ):
        return Target(_division(pointer, here, places))
    return _provision(pointer, here, places)


def _division(pointer: Pointer, here: Place, places: Places) -> str | None:
    written = "".join(
        f"{letter}{pointer.levels[level][0]}" for level, letter in _DIVISIONS if level in pointer.levels
    )
    if pointer.law is not None or pointer.unknown_law:
        return _without_subpart(pointer) if "chapter" in pointer.levels else written
    within = pointer.division
    for level, _ in _DIVISIONS:
        if level not in pointer.levels:
            continue
        number = pointer.levels[level][0]
        if within is None:
            outer = {"subpart": "part", "chapter": "part", "section": "chapter"}.get(level)
            within = places.enclosing(here.article.id, outer) if outer else None
        found = places.division(level, number, within)
        if found is None:
            return _without_subpart(pointer) if "chapter" in pointer.levels else written
        within = found
    return within


def _without_subpart(pointer: Pointer) -> str:
    return "".join(
        f"{letter}{pointer.levels[level][0]}"
        for level, letter in _DIVISIONS
        if level in pointer.levels and level != "subpart"
    )


def _article_id(pointer: Pointer, here: Place) -> str:
    if "article" in pointer.levels:
        number, inserted = pointer.levels["article"]
        return f"a{number}" + (f"-{inserted}" if inserted else "")
    return pointer.article or here.article.id


def _provision(pointer: Pointer, here: Place, places: Places) -> Target:
    article = _article_id(pointer, here)
    levels = pointer.levels
    if "paragraph" not in levels and "item" not in levels and "subitem" not in levels:
        return Target(article)
    ambiguous = False
    if "paragraph" in levels:
        paragraph = levels["paragraph"][0]
        if pointer.law is None and not pointer.unknown_law and article in places.articles:
            paragraph = places.articles[article].position_of(paragraph)
    elif pointer.law is not None or pointer.unknown_law:
        paragraph = 1
    else:
        paragraph, ambiguous = _holder(article, levels.get("item", (here.item or 1, 0))[0], here, places)
    target = f"{article}p{paragraph}"
    if "item" in levels:
        target += f"i{levels['item'][0]}"
    elif "subitem" in levels:
        target += f"i{here.item or 1}"
    if "subitem" in levels:
        target += f"s{levels['subitem'][0]}"
    return Target(target, ambiguous)


def _holder(article: str, item: int, here: Place, places: Places) -> tuple[int, bool]:
    """The 款 that holds the 项 of an article, and whether another could be meant."""
    candidates = places.holders(article, item)
    if not candidates:
        any_items = places.holders(article, 1)
        return (any_items or [1])[0], False
    if len(candidates) == 1:
        return candidates[0], False
    if article == here.article.id:
        if here.item and here.paragraph in candidates:
            return here.paragraph, False
        before = [c for c in candidates if c < here.paragraph]
        return (before[-1] if before else candidates[0]), len(before) != 1
    return candidates[0], True
