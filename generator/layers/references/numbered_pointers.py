"""第十二条, 第二款, 第（三）项: which law and which context they belong to."""

from __future__ import annotations

import re

from generator.layers.references.pointers import Pointer
from generator.layers.references.rules.numbered import JOINT, RANGES
from generator.layers.references.rules.unbracketed_law import name_before
from generator.layers.references.tokens import Numbered, OtherLaw, UnknownLaw, depth
from generator.layers.references.walk_state import Walk

_JOINT = re.compile(rf"\s?{JOINT}?\s?\Z")
# What may stand between a law and its provision: 《…法》的第三条, 刑法分则第二章.
_GAP = re.compile(r"[的中里]?\s?(?:分则|总则)?\s?\Z")
_ARTICLE = depth("article")


def add_numbered(state: Walk, token: Numbered) -> None:
    """Refines the last pointer (第七条 + 第一款), joins it (、第二款) or begins a new one."""
    last, level, gap = state.last, depth(token.level), state.gap(token)
    near = last is not None and last.annex is None
    if near and last is not None and not gap.strip() and state.pending is None and level > last.deepest:
        last.refine(token)
    elif state.pending is not None and _follows_law(state, token, level):
        _of_the_pending_law(state, token)
    elif near and last is not None and _JOINT.match(gap):
        state.flush()
        pointer = last.sibling(token, state.clause, state.sentence)
        state.add(pointer)
        if gap.strip() in RANGES or token.ranged:
            pointer.continues = last
    else:
        state.flush()
        _by_itself(state, token, level)


def _follows_law(state: Walk, token: Numbered, level: int) -> bool:
    """A 款 or 项 right after another law's name is nothing that could be resolved."""
    named_other = isinstance(state.pending, OtherLaw) and state.pending.title is not None
    return bool(_GAP.match(state.after_pending(token))) and (level <= _ARTICLE or not named_other)


def _of_the_pending_law(state: Walk, token: Numbered) -> None:
    pending = state.pending
    law = pending.title if isinstance(pending, OtherLaw) else None
    start = pending.start if isinstance(pending, OtherLaw) else token.start
    pointer = Pointer(law, start, token.end, state.clause, state.sentence)
    pointer.unknown_law = isinstance(pending, UnknownLaw)
    pointer.levels[token.level] = (token.number, token.inserted)
    state.add(pointer)


def _by_itself(state: Walk, token: Numbered, level: int) -> None:
    named = name_before(state.text, token.start, state.names) if level <= _ARTICLE else None
    if named is not None:
        pointer = Pointer(named.title, named.start, token.end, state.clause, state.sentence)
    elif level <= _ARTICLE:
        law = state.law if state.unknown_law else state.law or _law_before(state, token)
        pointer = Pointer(law, token.start, token.end, state.clause, state.sentence)
        pointer.unknown_law = state.unknown_law
    elif (context := _context(state, token)) is not None:
        state.add(context.sibling(token, state.clause, state.sentence))
        return
    else:
        pointer = Pointer(None, token.start, token.end, state.clause, state.sentence)
        pointer.article = state.article.id
    pointer.levels[token.level] = (token.number, token.inserted)
    state.add(pointer)


def _law_before(state: Walk, token: Numbered) -> str | None:
    """刑法第二百二十一条……罪，第二百七十八条……罪: what this law does not have is of the law before."""
    last = state.last
    if token.level != "article" or last is None or last.sentence != state.sentence:
        return None
    wanted = f"a{token.number}" + (f"-{token.inserted}" if token.inserted else "")
    return None if wanted in state.places.articles else last.law


def _context(state: Walk, token: Numbered) -> Pointer | None:
    """Where a bare 款 or 项 takes its article from: the clause, the sentence, the head of the list."""
    last = state.last
    if last is not None and last.annex is None and last.deepest >= _ARTICLE:
        if last.clause == state.clause:
            return last
        alike = last.deepest >= depth(token.level)
        if last.sentence == state.sentence and alike and (last.law is None or not _is_here(state, token)):
            return last
    return _head_of_the_list(state, token)


def _is_here(state: Walk, token: Numbered) -> bool:
    """Whether one's own article has that 款 or 项."""
    if token.level == "paragraph":
        return token.number <= len(state.article.paragraphs)
    return bool(state.places.holders(state.article.id, token.number))


def _head_of_the_list(state: Walk, token: Numbered) -> Pointer | None:
    """违反本条例第十三条规定的：（一）有第一项行为的: the 项 of the article before the list."""
    head = state.head
    if token.level != "item" or head is None or "\n" not in state.text[: token.start]:
        return None
    if "article" not in head.levels or "item" in head.levels:
        return None
    number, inserted = head.levels["article"]
    article = f"a{number}" + (f"-{inserted}" if inserted else "")
    if article == state.article.id or not state.places.holders(article, token.number):
        return None
    return head
