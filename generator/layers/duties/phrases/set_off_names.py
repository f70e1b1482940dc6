"""居住证持有人，应当…: a name and nothing else before a comma, which no search from its beginning reaches."""

from __future__ import annotations

import re

from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Context, Names
from generator.layers.duties.modal_words import first_modal
from generator.layers.duties.names import expand
from generator.layers.duties.phrases.local_parties import is_local_party
from generator.layers.duties.phrases.whole_subject import whole_names
from generator.layers.duties.subject import subject_of

# 对遵守法律，一年内无记分的驾驶人，可以…
_OBJECT = re.compile("(?:但是?，?|其中，|同时，)?对于?(?![外口象方手])")
# 凡具有本市户籍的公民，都…; 每年六月底前年满十八周岁的公民，都…
_ALL_WHO = re.compile("^(?:凡(?:是|属)?|每年[^，的]{2,12}[前后])")


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
    if _OBJECT.match(context.sentence_text):
        return ()
    if is_local_party(clause.text):
        return expand(clause.text)
    return whole_names(_ALL_WHO.sub("", clause.text), goes_on=False)
