"""其他募捐组织开展募捐活动: all that stands before the first plain verb is a name."""

from __future__ import annotations

import re

from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Context, Names
from generator.layers.duties.modal_words import opens_with_modal
from generator.layers.duties.names import expand
from generator.layers.duties.phrases.agents import AGENT
from generator.layers.duties.phrases.noun_phrase import noun_phrase_end
from generator.layers.duties.phrases.prepositions import opens_with_preposition
from generator.layers.duties.phrases.thing_behind import is_thing_behind
from generator.layers.duties.phrases.verb_first import opens_with_verb
from generator.layers.duties.phrases.whole_subject import whole_names
from generator.layers.duties.word_lists import hard_word

_LONGEST_NAME = 40
# 申报的价格: the verb says which thing is meant.
_OF_A_THING = re.compile("(?!在)[^，的]{2,4}的")
# 致使债权人遭受损失, 由违法者承担, 给企业造成损失: somebody else, or nobody, is the subject.
_NOT_WHO_ACTS = re.compile(
    "致使|组织|利用|依托|如|属于|系|无|与|并|而|但|未|不|对|或|以及|其|他人|法律|本解释|本规定|[^，]*(?:使|给(?!排水)|被(?!.者)|由|经(?!营|济|纪|理|办|销|贸)|超过)"
)
# 监察机关认为事项重大、复杂: whoever holds an opinion acts on it.
_THINKS = re.compile("([^，认]{2,40}?)(?:对[^，]{2,30})?认为(?![是的])")


def party_of_a_doing(clause: Clause, context: Context) -> Names:
    """慈善组织和其他募捐组织开展募捐活动，应当…: who acts, where a bare modal word follows the comma."""
    following = context.next_words
    plain = "的" not in clause.text and opens_with_modal(following)
    return _who_thinks(clause.text) or (_before_plain_verb(clause.text) if plain else ())


def _who_thinks(text: str) -> Names:
    """监察机关认为…: who holds an opinion, where all before 认为 is a name."""
    thinks = _THINKS.match(text)
    name = thinks.group(1) if thinks else ""
    return expand(name) if name and noun_phrase_end(name) == len(name) else ()


def party_before_verb(text: str) -> Names:
    """The bodies at the head of ``text`` before its verb; () where it names a thing or nobody.

    Asked only where the search from the left has found no name: it takes 组织 before 开展 for a verb.
    """
    return _who_thinks(text) or _before_plain_verb(text)


def _before_plain_verb(text: str) -> Names:
    verb = hard_word().search(text[:_LONGEST_NAME])
    if verb is None or verb.start() < 2 or opens_with_preposition(text):
        return ()
    end = verb.start()
    name, rest = text[:end], text[end:]
    who = AGENT.search(name, max(0, end - 4))
    if who is None or who.end() != end or opens_with_verb(name, end) or _NOT_WHO_ACTS.match(name):
        return ()
    thing = _OF_A_THING.match(rest) or is_thing_behind(rest)
    return () if thing else whole_names(name, goes_on=False)
