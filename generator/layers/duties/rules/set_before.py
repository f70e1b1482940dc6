"""公安、民政等部门，应当…; 对…的问题，公安机关…: a subject or a topic set off by a comma."""

from __future__ import annotations

import re

from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Before, Context, More
from generator.layers.duties.names import expand
from generator.layers.duties.noun_phrase import noun_phrase_end, whole_phrase

_TOPIC = re.compile(
    "对(?!外)|在|经(?!营)|为|按照|根据|依照|依据|因|除|自(?!然|行)|从(?!事)|当(?!事)|关于|针对|有下列|发生|需要|未经|非经"
)


def set_before(clause: Clause, context: Context) -> Before | More:
    """Everything else: a bare subject, a topic, or the continuation of the norm before."""
    end = noun_phrase_end(clause.text) or whole_phrase(clause.text)
    if end and end == len(clause.text) and (context.last is None or context.last.segment != context.segment):
        return Before(expand(clause.text), bare=True)
    named = noun_phrase_end(clause.text, strict=False)
    if named and re.match("是|为(?!了)", clause.text[named:]) and clause.mark == "，":
        return Before(expand(clause.text[:named]))
    if clause.mark in {"，", "："} and _TOPIC.match(clause.text):
        return Before()
    if clause.mark in {"，", "："} and (context.last is None or context.last.segment != context.segment):
        return Before()
    return More()
