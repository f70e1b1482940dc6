"""由双方人民政府的代表签字, 由组织评议的委员会通知: the body behind 的, and what tells it apart."""

from __future__ import annotations

import re

from generator.layers.duties.names import expand
from generator.layers.duties.phrases.noun_phrase import noun_phrase_end

_WHICH = re.compile("(?!其|法律|法规|规章|章程|规约|本[法条办])[^，由的]{2,24}的")
_A_PERSON = re.compile("(?:人|员|者|代表|负责人|村民|居民|业主|机关|机构|委员会|部门|政府|法院|检察院|单位)$")


def body_of_another(rest: str) -> int:
    """Where the body behind the first 的 of ``rest`` ends if its predicate follows at once; else 0.

    ``rest`` are the words behind 由, at whose head no body was found.
    """
    which = _WHICH.match(rest)
    end = noun_phrase_end(rest[which.end() :]) if which else 0
    if which is None or not end or which.end() + end == len(rest):
        return 0
    names = expand(rest[: which.end() + end])
    return which.end() + end if all(map(_A_PERSON.search, names)) else 0
