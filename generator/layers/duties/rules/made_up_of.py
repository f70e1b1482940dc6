"""X由Y组成，负责…: the clause says of whom the body is made up, the next one what the body does."""

from __future__ import annotations

import re

from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Before, Context
from generator.layers.duties.names import expand
from generator.layers.duties.phrases.noun_phrase import whole_phrase

_MADE_UP = re.compile(
    "([^，由]{2,30}?)(?:一般)?由[^，]{2,80}(?:组成|(?<!选举)(?<!推选)(?<!推举)(?<!推荐)(?<!任命)产生|构成)$"
)
_ACTS = re.compile(
    "(?:具体)?负责|定期|依法|代表(?!应当|任期|人数)|(?:可以|应当)|对(?!人民负责)[^，]*(?:负责|进行|实施|实行|开展|作出)"
    "|为[^，]*(?:提供|出具)"
)


def made_up_of(clause: Clause, context: Context) -> Before | None:
    """The body waits for its predicate; None where the next clause says something else (其成员…, 设主任…)."""
    following = context.following[0].masked if context.following and clause.mark == "，" else ""
    body = _MADE_UP.match(clause.text) if _ACTS.match(following) else None
    if body is None or following.endswith("的") or not whole_phrase(body.group(1)):
        return None
    return Before(expand(body.group(1)), bare=True)
