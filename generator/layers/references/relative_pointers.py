"""前款, 前两条, 本章: resolved from where they stand."""

from __future__ import annotations

from generator.layers.references.places import place_at
from generator.layers.references.pointers import Pointer
from generator.layers.references.tokens import Level, Relative
from generator.layers.references.walk_state import Walk


def add_relative(state: Walk, token: Relative) -> None:
    """One pointer for each provision meant; 前两款 are two. All are of this law."""
    start, last = token.start, state.last
    if last is not None and last.end == start and last.relative and token.before and not last.levels:
        start = last.start  # 本条前款 is one mention
        state.pointers.remove(last)
    state.flush()
    for step in range(max(token.before, 1), 0, -1):
        pointer = Pointer(None, start, token.end, state.clause, state.sentence, relative=True)
        _resolve(state, token, pointer, step if token.before else 0)
        if pointer.none and token.before > 1 and (step > 1 or token.level == "item"):
            continue  # 前三项污染物: the first three of something else
        state.add(pointer)


def _resolve(state: Walk, token: Relative, pointer: Pointer, steps: int) -> None:
    article, places = state.article, state.places
    here = place_at(article, state.number, state.paragraph, token.start)
    match token.level:
        case "article":
            pointer.article = places.article_before(article.id, steps)
            pointer.none = pointer.article is None
        case "paragraph":
            pointer.article = article.id
            # In a table, the 款 before is the one that the rows count with.
            back = steps - (steps > 0 and state.paragraph.row is not None)
            pointer.none = not _set(pointer, "paragraph", article.count_of(state.number) - back)
        case "item":
            pointer.article = article.id
            paragraph, item = state.number, here.item - steps
            if here.item == 0 and steps and state.number > 1:
                paragraph -= 1  # 前项 after the list: the last 项 of the 款 before
                item = len(article.paragraphs[paragraph - 1].items) + 1 - steps
            _set(pointer, "paragraph", article.count_of(paragraph))
            pointer.none = not _set(pointer, "item", item)
        case "subitem":
            pointer.article = article.id
            _set(pointer, "paragraph", article.count_of(state.number))
            _set(pointer, "item", here.item)
            pointer.none = not _set(pointer, "subitem", here.subitem - steps)
        case kind:
            pointer.division = places.enclosing(article.id, kind)
            if pointer.division is not None and steps:
                number = places.kinds[pointer.division][1] - steps
                parents = places.parents[pointer.division]
                within = parents[-1] if parents else None
                pointer.division = places.division(kind, number, within) if number > 0 else None
            pointer.none = pointer.division is None


def _set(pointer: Pointer, level: Level, number: int) -> bool:
    if number < 1:
        return False
    pointer.levels[level] = (number, 0)
    return True
