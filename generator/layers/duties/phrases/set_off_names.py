"""居住证持有人，应当…: a name and nothing else before a comma, which no search from its beginning reaches."""

from __future__ import annotations

import re

from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Context, Names
from generator.layers.duties.modal_words import first_modal
from generator.layers.duties.phrases.whole_subject import whole_names
from generator.layers.duties.subject import subject_of

# 对遵守法律，一年内无记分的驾驶人，可以…
_OBJECT = re.compile("(?:但是?，?|其中，|同时，)?对于?(?![外口象方手])")


def set_off_names(clause: Clause, context: Context, *, opens_segment: bool) -> Names:
    """居住证持有人，应当…: a name that the search from the left misses, and a modal word after the comma."""
    following = context.following[0] if context.following else None
    word = first_modal(following.masked) if following is not None else None
    if clause.mark != "，" or not opens_segment or following is None or word is None:
        return ()
    if clause.before == "，" and context.waiting:
        return ()
    if following.masked.endswith("的") or subject_of(following.text[: word.start]).kind != "none":
        return ()
    return () if _OBJECT.match(context.sentence_text) else whole_names(clause.text, goes_on=False)
