"""五分之一以上代表联名，可以…: a part of a body that signs together; the part belongs to its name."""

from __future__ import annotations

import re

from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Before, Context
from generator.layers.duties.names import expand
from generator.layers.duties.phrases.noun_phrase import whole_phrase

_NUMBER = "[一二两三四五六七八九十]{1,3}"
_SIGNS = re.compile(
    f"([^，]*?)({_NUMBER}分之{_NUMBER}以上的?)([^，的]{{2,24}}?)(?:书面|共同)?(?:联名|附议|联署)"
)
_OTHERS = re.compile("(?:或者|以及|、|或|和)$")


def jointly_signed(clause: Clause, context: Context) -> Before | None:
    """The clause before a modal word that names who signs; not inside a norm that has begun."""
    if clause.mark != "，" or "以上" not in clause.text or "联" not in clause.text[-3:]:
        return None
    found = _SIGNS.fullmatch(clause.text)
    if found is None or context.last_here is not None:
        return None
    before, part, who = found.groups()
    others = _OTHERS.search(before)
    if others:
        return Before((*expand(before[: others.start()]), *_with_part("", part, who)), bare=True)
    return Before(_with_part(before, part, who), bare=True) if whole_phrase(before + who) else None


def _with_part(body: str, part: str, who: str) -> tuple[str, ...]:
    names = expand(body + who)
    return tuple(name.removesuffix(who) + part + who if name.endswith(who) else name for name in names)
