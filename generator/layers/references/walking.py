"""From tokens to pointers: which law, which context, what is joined to what.

The scope of another law lasts through 、和及以及 to the end of the clause; 本法 and everything
that is seen from here (前款, 本条) bring this law back.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.layers.references.places import Places, place_at
from generator.layers.references.pointers import Pointer
from generator.layers.references.rules.numbered import JOINT, RANGES
from generator.layers.references.rules.unbracketed_law import name_before
from generator.layers.references.scanning import tokens
from generator.layers.references.tokens import (
    AnnexMention,
    Numbered,
    OtherLaw,
    OwnLaw,
    Relative,
    Stop,
    Token,
    UnknownLaw,
    depth,
)
from generator.model.text import Article, Paragraph

_JOINT = re.compile(rf"\s?{JOINT}?\s?(?:者)?\s?\Z")
_GAP = re.compile(r"[的中里]?\s?(?:分则|总则)?\s?\Z")
_ARTICLE = depth("article")


@dataclass(slots=True)
class Walk:
    """The state of one pass over one 款."""

    article: Article
    number: int
    paragraph: Paragraph
    places: Places
    names: Mapping[str, str]
    text: str
    pointers: list[Pointer] = field(default_factory=list)
    titles: list[OtherLaw] = field(default_factory=list)
    last: Pointer | None = None
    head: Pointer | None = None
    pending: OtherLaw | OwnLaw | UnknownLaw | None = None
    law: str | None = None
    unknown_law: bool = False
    clause: int = 0
    sentence: int = 0

    def add(self, pointer: Pointer) -> None:
        self.pointers.append(pointer)
        self.last = pointer
        self.law, self.unknown_law = pointer.law, pointer.unknown_law
        self.pending = None

    def gap(self, token: Token) -> str:
        """The text between the last pointer and a token."""
        return "" if self.last is None else self.text[self.last.end : token.start]


def walk(
    article: Article, number: int, paragraph: Paragraph, places: Places, own: str, names: Mapping[str, str]
) -> tuple[list[Pointer], list[OtherLaw]]:
    """The pointers of one 款 in order, and the laws that are named without a provision."""
    text = paragraph.full_text
    state = Walk(article, number, paragraph, places, names, text)
    for token in tokens(text, own, names):
        match token:
            case Stop():
                _stop(state, token)
            case OwnLaw() | UnknownLaw():
                _flush(state)
                state.pending, state.last = token, None
                state.law, state.unknown_law = None, isinstance(token, UnknownLaw)
            case OtherLaw():
                _flush(state)
                state.pending = token
                state.law, state.unknown_law = None, False
            case Relative():
                _relative(state, token)
            case Numbered():
                _numbered(state, token)
            case AnnexMention():
                _annex(state, token)
    _flush(state)
    return state.pointers, state.titles


def _flush(state: Walk) -> None:
    """A law that no provision followed counts by itself where it stands between 《 and 》."""
    pending, state.pending = state.pending, None
    if isinstance(pending, OtherLaw) and pending.bracketed and pending.title is not None:
        state.titles.append(pending)


def _stop(state: Walk, token: Stop) -> None:
    _flush(state)
    state.clause += 1
    if token.sentence:
        state.sentence += 1
    if state.text[token.start] == "\n" and state.head is None and "\n" not in state.text[: token.start]:
        state.head = next((p for p in reversed(state.pointers) if p.law is None and not p.unknown_law), None)
    last = state.last
    # 第三十四条第四项，第四十四条: a comma right between two provisions joins them.
    joins = last is not None and token.start == last.end and state.text[token.start] in "，,"
    if not joins or not re.match(r"第|[（(]", state.text[token.end :]):
        state.law, state.unknown_law = None, False


def _relative(state: Walk, token: Relative) -> None:
    start = token.start
    last = state.last
    if last is not None and last.end == start and last.relative and token.before and not last.levels:
        start = last.start  # 本条前款
        if last in state.pointers:
            state.pointers.remove(last)
    _flush(state)
    for step in range(max(token.before, 1), 0, -1):
        pointer = Pointer(None, start, token.end, state.clause, state.sentence, relative=True)
        _resolve_relative(state, token, pointer, step if token.before else 0)
        if pointer.none and token.before > 1 and (step > 1 or token.level == "item"):
            continue  # 前三项污染物: the first three of something else
        state.add(pointer)


def _resolve_relative(state: Walk, token: Relative, pointer: Pointer, steps: int) -> None:
    article, places = state.article, state.places
    here = place_at(article, state.number, state.paragraph, token.start)
    match token.level:
        case "article":
            pointer.article = places.article_before(article.id, steps)
            pointer.none = pointer.article is None
        case "paragraph":
            pointer.article = article.id
            pointer.none = not _level(pointer, "paragraph", state.number - steps)
        case "item":
            pointer.article = article.id
            paragraph, item = state.number, here.item - steps
            if here.item == 0 and steps and state.number > 1:
                paragraph -= 1  # 前项 after the list: the last 项 of the 款 before
                item = len(article.paragraphs[paragraph - 1].items) + 1 - steps
            _level(pointer, "paragraph", paragraph)
            pointer.none = not _level(pointer, "item", item)
        case "subitem":
            pointer.article = article.id
            _level(pointer, "paragraph", state.number)
            _level(pointer, "item", here.item)
            pointer.none = not _level(pointer, "subitem", here.subitem - steps)
        case kind:
            pointer.division = places.enclosing(article.id, kind)
            if pointer.division is not None and steps:
                number = places.kinds[pointer.division][1] - steps
                parents = places.parents[pointer.division]
                within = parents[-1] if parents else None
                pointer.division = places.division(kind, number, within) if number > 0 else None
            pointer.none = pointer.division is None


def _level(pointer: Pointer, level: str, number: int) -> bool:
    if number < 1:
        return False
    pointer.levels[level] = (number, 0)  # type: ignore[index]
    return True


def _numbered(state: Walk, token: Numbered) -> None:
    last, level = state.last, depth(token.level)
    gap = state.gap(token)
    if (
        last is not None
        and last.annex is None
        and gap.strip() == ""
        and state.pending is None
        and level > last.deepest
    ):
        last.refine(token)
        return
    pending = state.pending
    if pending is not None and _GAP.match(state.text[_reach(pending) : token.start]):
        law = pending.title if isinstance(pending, OtherLaw) else None
        start = pending.start if isinstance(pending, OtherLaw) else token.start
        pointer = Pointer(law, start, token.end, state.clause, state.sentence)
        pointer.unknown_law = isinstance(pending, UnknownLaw)
        pointer.levels[token.level] = (token.number, token.inserted)
        state.add(pointer)
        return
    _flush(state)
    if last is not None and _JOINT.match(gap) and (joint := gap.strip()) is not None and last.annex is None:
        pointer = last.sibling(token, state.clause, state.sentence)
        if not joint and level == last.deepest and not token.ranged and gap == "" and last.end != token.start:
            pointer.article = last.article
        state.add(pointer)
        if joint in RANGES or token.ranged:
            pointer.continues = last
        return
    if level <= _ARTICLE and (named := name_before(state.text, token.start, state.names)) is not None:
        pointer = Pointer(named.title, named.start, token.end, state.clause, state.sentence)
        pointer.levels[token.level] = (token.number, token.inserted)
        state.add(pointer)
        return
    _free(state, token, level)


def _reach(pending: OtherLaw | OwnLaw | UnknownLaw) -> int:
    return pending.reach if isinstance(pending, OtherLaw) else pending.end


def _free(state: Walk, token: Numbered, level: int) -> None:
    """A provision by itself: its context is the clause, the sentence, the list, or its own article."""
    context = _context(state, token) if level > _ARTICLE else None
    if context is not None:
        pointer = context.sibling(token, state.clause, state.sentence)
    else:
        law = state.law if state.unknown_law else state.law or _named_before(state, token)
        pointer = Pointer(law, token.start, token.end, state.clause, state.sentence)
        pointer.unknown_law = state.unknown_law
        if level > _ARTICLE:
            pointer.law, pointer.unknown_law = None, False
            pointer.article = state.article.id
        pointer.levels[token.level] = (token.number, token.inserted)
    state.add(pointer)


def _named_before(state: Walk, token: Numbered) -> str | None:
    """刑法第二百二十一条……罪，第二百七十八条……罪: what this law does not have is of the law before."""
    last = state.last
    if token.level != "article" or last is None or last.sentence != state.sentence:
        return None
    wanted = f"a{token.number}" + (f"-{token.inserted}" if token.inserted else "")
    return None if wanted in state.places.articles else last.law


def _context(state: Walk, token: Numbered) -> Pointer | None:
    last = state.last
    if last is not None and last.annex is None and last.deepest >= _ARTICLE:
        if last.clause == state.clause:
            return last
        same_kind = last.deepest >= depth(token.level)
        if last.sentence == state.sentence and same_kind:
            return last
    head = state.head
    if token.level == "item" and head is not None and "\n" in state.text[: token.start]:
        levels = head.levels
        if "article" in levels and "item" not in levels:
            number, inserted = levels["article"]
            article = f"a{number}" + (f"-{inserted}" if inserted else "")
            if article != state.article.id and state.places.holders(article, token.number):
                return head
    return None


def _annex(state: Walk, token: AnnexMention) -> None:
    pending, last = state.pending, state.last
    law: str | None = None
    start = token.start
    if pending is not None and state.text[_reach(pending) : token.start] in ("", "的"):
        law = pending.title if isinstance(pending, OtherLaw) else None
        start = pending.start if isinstance(pending, OtherLaw) else token.start
    elif (
        last is not None
        and last.annex is not None
        and state.gap(token) in ("、", "和", "及", "或", "或者", "以及")
    ):
        law = last.law
    target = _annex_id(state, token, law, pending)
    if target is None:
        return
    if pending is not None and start == token.start:
        _flush(state)
    pointer = Pointer(law, start, token.end, state.clause, state.sentence, annex=target)
    state.add(pointer)


def _annex_id(state: Walk, token: AnnexMention, law: str | None, pending: object) -> str | None:
    if law is not None:
        return f"annex{token.number}" if token.number else None
    if token.number is None:
        ours = isinstance(pending, OwnLaw) and pending.end == token.start
        return state.places.annexes[0][1] if ours and len(state.places.annexes) == 1 else None
    for label, annex in state.places.annexes:
        digits = re.sub(r"\D", "", label)
        if label.startswith(token.label) and digits and int(digits) == token.number:
            return annex
    return f"annex{token.number}"
