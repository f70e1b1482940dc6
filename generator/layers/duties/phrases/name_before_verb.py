"""其他募捐组织开展募捐活动, 投诉、举报者对答复不服的: all that stands before the first plain verb is a name."""

from __future__ import annotations

import re

from generator.layers.duties.phrases.agents import AGENT
from generator.layers.duties.phrases.prepositions import opens_with_preposition
from generator.layers.duties.phrases.thing_behind import is_thing_behind
from generator.layers.duties.phrases.whole_subject import whole_names
from generator.layers.duties.word_lists import hard_word

_LONGEST_NAME = 40
# Behind 与 stands with whom it is done.
_WITH = re.compile("[与同](?!会)(?=[^，]{2,30}(?:发生|存在|签订|订立|有))")
# 申报的价格: the verb says which thing is meant.
_OF_A_THING = re.compile("[^，的]{2,4}的")
# 致使债权人遭受损失, 由违法者承担, 给企业造成损失: somebody else, or nobody, is the subject.
_NOT_WHO_ACTS = re.compile(
    "致使|组织|属于|系|无|与|并|而|但|未|不|对|或|以及|其|他人|法律|本解释|本规定|[^，]*(?:使|给(?!排水)|被(?!.者)|由|经(?!营|济|纪|理|办|销|贸)|超过)"
)


def party_before_verb(text: str) -> tuple[str, ...]:
    """The bodies at the head of ``text`` before its verb; () where it names a thing or nobody.

    Asked only where the search from the left has found no name: it takes 组织 before 开展 for a verb.
    """
    verb = hard_word().search(text[:_LONGEST_NAME])
    shared = _WITH.search(text, 0, verb.start() if verb else min(len(text), _LONGEST_NAME))
    found = shared or verb
    if found is None or found.start() < 2 or opens_with_preposition(text):
        return ()
    end = found.start()
    name, rest = text[:end], text[end:]
    who = AGENT.search(name, max(0, end - 4))
    if who is None or who.end() != end or _NOT_WHO_ACTS.match(name) or _OF_A_THING.match(rest):
        return ()
    return () if is_thing_behind(rest) else whole_names(name, goes_on=False)
