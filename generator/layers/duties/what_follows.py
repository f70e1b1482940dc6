"""What stands behind a clause up to 。 or ；: a bare modal word, a topic, the end of a condition."""

from __future__ import annotations

import re

from generator.layers.duties.context import Context
from generator.layers.duties.modal_words import first_modal
from generator.layers.duties.subject import subject_of


def modal_follows(context: Context) -> bool:
    """Whether the first modal word after this clause, up to 。 or ；, lacks a subject of its own."""
    for clause in context.following:
        found = first_modal(clause.masked)
        if found is not None and not clause.masked.endswith("的"):
            return is_compared(clause.masked) or subject_of(clause.text[: found.start]).kind == "none"
    return False


def is_compared(text: str) -> bool:
    """同中国公民有同等的权利: the clause names with whom somebody is compared, and no subject of its own."""
    return text.startswith(("同", "与")) and "同等" in text and not text.startswith("同等")


def topic_follows(context: Context) -> bool:
    """…进行监督检查，对违法行为有权制止: the next clause names whom its norm is about, not when it holds."""
    following = context.next_words
    return re.match("对(?![外口象方])", following) is not None


def is_in_condition(context: Context) -> bool:
    """Whether a later clause up to the next norm ends with 的: then this one is part of a condition."""
    for clause in context.following:
        if clause.masked.startswith("其中"):
            return False
        if clause.masked.endswith("的"):
            return True
        if first_modal(clause.masked) is not None:
            return False
    return False


def is_half(time: bool, context: Context) -> bool:
    """X接待…，或者接待…时，应当…: behind 或者 stands the other half of a condition whose party is named."""
    later_half = time and bool(context.waiting)
    return later_half or any(later.masked.endswith("的") for later in context.following)
