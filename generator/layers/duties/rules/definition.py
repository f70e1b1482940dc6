"""是指, 所称, 适用于, 制定本条例, 起施行, 从其规定: no norm."""

from __future__ import annotations

import re

from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Context, Nothing

_NO_NORM = re.compile(
    "是指|所称|制定本(?!市|省|区|县|地|行|单|部|级|系|校|院|机|企|辖|社|乡|镇|村)|适用于|适用本|[起日]施行$|同时废止|即行废止|从其规定|另有(?:规定|约定)的?(?:，|$|除外)|的除外$|除外$|不适用"
    "|的[^，]{2,8}按照[^，]*规定执行$|(?:依照|按照?)(?:本条例|本办法|本规定|本法)执行$|^包括下列|^下列[^，]*(?:是|为|属于)"
)
# 为了保障…，做好…工作，根据…，制定本条例
_MADE_FOR = re.compile("制定本(?:条例|办法|规定|法|决定|细则|规则|解释|准则)$")


def definition(clause: Clause, context: Context) -> Nothing | None:
    """Definitions, purpose, scope, the date of effect, a mere renvoi."""
    if context.sentence_text.startswith("为") and any(
        _MADE_FOR.search(one.masked) for one in context.following
    ):
        return Nothing()
    if re.search("[是系]指", clause.masked):
        return Nothing()
    if _NO_NORM.search(clause.masked) and not re.search("应当|不得|可以|由", clause.masked):
        return Nothing()
    return None


def defines(sentence: str) -> bool:
    """Whether a sentence up to here is a definition: 本条例所称X，是指…."""
    return bool(re.search("所称[^。]{1,80}(?:是指|指|包括)|^[^，。]{2,30}，?是指", sentence))
