"""应当通知人民检察院，由其决定…: 其 is the body to which the words before hand the matter over."""

from __future__ import annotations

import re

from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Context, Names
from generator.layers.duties.names import expand
from generator.layers.duties.phrases.noun_phrase import noun_phrase_end

_PRONOUN = re.compile("其(?!他|它|中|余)")
_HANDS_OVER = re.compile(
    "通知|通报|移送|送交|移交|交付|交由|提交|报送?(?![告酬名社刊纸])|委托|聘请|邀请|选举产生|规定由|向|告知|提请"
)


def handed_to(rest: str, clause: Clause, context: Context) -> Names:
    """The body that the clause before names last behind such a verb, for 其 at the head of ``rest``.

    () where ``rest``, the words behind 由, has no such 其, or no body is named.
    """
    if not _PRONOUN.match(rest):
        return ()
    before = context.said_before(clause).rstrip("，").rsplit("，", 1)[-1]
    for verb in reversed(list(_HANDS_OVER.finditer(before))):
        end = noun_phrase_end(before[verb.end() :])
        if end:
            return expand(before[verb.end() : verb.end() + end])
    return ()
