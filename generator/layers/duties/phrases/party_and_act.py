"""任何单位或者个人租用华侨的私有房屋，应当…: a party and what it does to a thing of somebody else's."""

from __future__ import annotations

import re

from generator.layers.duties.phrases.agents import AGENT
from generator.layers.duties.phrases.noun_phrase import whole_phrase
from generator.layers.duties.phrases.phrase_joins import head_ends
from generator.layers.duties.phrases.thing_behind import is_thing_behind
from generator.layers.duties.word_lists import hard_word, predicate_start

_PARTY = re.compile("(?:单位|企业|机构|者|人|人员|公司|组织|公民|居民|村民|农民|户|个人)$")
# The object is one of a kind or of somebody; in 从事生产的场所 the clause says which place is meant.
_KIND = re.compile("(?:以外|之外|以上|以下|范围内|境内|境外|所有|[性型级]|规定|重大|危险|相关|有关|不同)$")
_RENTS = re.compile("租用|借用|占用|承租|租赁|受让")
_LONGEST = 30


def party_end(text: str) -> int:
    """Where the party at the head of ``text`` ends, if its verb and an object with 的 follow; else 0."""
    if "的" not in text or "所" in text:
        return 0
    for end in head_ends(text[:_LONGEST]):
        verb = _RENTS.match(text, end) or predicate_start().match(text, end)
        if verb is None or len(verb.group()) < len("经营") or AGENT.match(text, verb.end()):
            continue
        rest = text[end:]
        named = _PARTY.search(text[:end]) is not None and whole_phrase(text[:end]) == end
        return end if named and _has_object(rest, verb.end() - end) and not is_thing_behind(rest) else 0
    return 0


def _has_object(rest: str, verb: int) -> bool:
    """Whether what follows the verb is a noun of a kind or of somebody, with no verb before the last 的."""
    owner, _, thing = rest[verb:].rpartition("的")
    if not owner or not thing or hard_word().match(thing):
        return False
    return _KIND.search(owner) is not None or len(owner) in head_ends(owner)
