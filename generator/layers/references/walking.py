"""From tokens to pointers: which law, which context, what is joined to what.

The scope of another law lasts through 、和及以及 to the end of the clause; 本法 and everything
that is seen from here (前款, 本条) bring this law back.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.layers.references.annex_pointers import add_annex
from generator.layers.references.numbered_pointers import add_numbered
from generator.layers.references.places import Places
from generator.layers.references.pointers import Pointer
from generator.layers.references.relative_pointers import add_relative
from generator.layers.references.scanning import tokens
from generator.layers.references.tokens import (
    AnnexMention,
    Numbered,
    OtherLaw,
    OwnLaw,
    Relative,
    Stop,
    UnknownLaw,
)
from generator.layers.references.walk_state import Walk
from generator.model.text import Article, Paragraph

_PROVISION = re.compile(r"第|[（(]")


def walk(
    article: Article, number: int, paragraph: Paragraph, places: Places, own: str, names: Mapping[str, str]
) -> tuple[list[Pointer], list[OtherLaw]]:
    """The pointers of one 款 in order, and the laws that are named without a provision.

    ``number`` counts the 款 of the article from 1; ``own`` is the law's title in its normal form,
    ``names`` its short names for other laws.
    """
    text = paragraph.full_text
    state = Walk(article, number, paragraph, places, names, text)
    for token in tokens(text, own, names):
        match token:
            case Stop():
                _stop(state, token)
            case OwnLaw():
                state.flush()
                state.pending, state.last = token, None
                state.law, state.unknown_law = None, False
            case UnknownLaw():
                _that_law(state, token)
            case OtherLaw():
                state.flush()
                state.pending = token
                state.law, state.unknown_law = None, False
            case Relative():
                add_relative(state, token)
            case Numbered():
                add_numbered(state, token)
            case AnnexMention():
                add_annex(state, token)
    state.flush()
    return state.pointers, state.titles


def _that_law(state: Walk, token: UnknownLaw) -> None:
    """该条例 after 《…条例》 in the same 款 is that one; otherwise nobody knows."""
    noun = state.text[token.start + 1 : token.end]
    named = [*(t.title for t in state.titles), *(p.law for p in state.pointers)]
    if isinstance(state.pending, OtherLaw):
        named.append(state.pending.title)
    state.flush()
    state.last = None
    titles = {title for title in named if title is not None and title.endswith(noun)}
    if state.text[token.start] == "该" and len(titles) == 1:
        state.pending = OtherLaw(token.start, token.end, token.end, titles.pop(), bracketed=False)
        state.law, state.unknown_law = None, False
    else:
        state.pending = token
        state.law, state.unknown_law = None, True


def _stop(state: Walk, token: Stop) -> None:
    state.flush()
    state.clause += 1
    if token.sentence:
        state.sentence += 1
    if state.text[token.start] == "\n" and state.head is None and "\n" not in state.text[: token.start]:
        state.head = next((p for p in reversed(state.pointers) if p.law is None and not p.unknown_law), None)
    last = state.last
    # 第三十四条第四项，第四十四条: a comma right between two provisions joins them.
    joins = last is not None and token.start == last.end and state.text[token.start] in "，,"
    if not joins or not _PROVISION.match(state.text, token.end):
        state.law, state.unknown_law = None, False
