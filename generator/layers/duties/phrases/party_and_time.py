"""父母外出后应当…: a party and the time of what it does, whatever verb stands between."""

from __future__ import annotations

import re

from generator.layers.duties.phrases.agents import is_whole_name
from generator.layers.duties.phrases.noun_phrase import noun_phrase_end
from generator.layers.duties.phrases.relative import relative_end
from generator.layers.duties.word_lists import predicate_start

_TIME = re.compile("[^，的、]{2,12}(?:时|后|前)(?:还|也|均|都|并)?")
_PARTY = re.compile("(?:人|者|员|方|户|夫妻|父母|子女|双方|公民|居民|村民|学生|单位|企业|机构)$")
# 设施在使用后: the party stands in the name of a thing. 上下乘客后: whom it is done to.
_THING = re.compile("设施|设备|场所|产品|财产|住所|资格|身份|死亡|病故|牺牲")


def timed_party_end(text: str) -> int:
    """Where the party that opens ``text``, the words before a modal word, ends; 0 where none acts then."""
    if not text.rstrip("还也均都并").endswith(("时", "后", "前")):
        return 0
    end = noun_phrase_end(text, strict=False)
    if not end or not _PARTY.search(text[:end]) or _THING.match(text, end):
        return 0
    done_to = predicate_start().match(text) and not is_whole_name(text[:end]) and not relative_end(text)
    return end if _TIME.fullmatch(text, end) and not done_to else 0
