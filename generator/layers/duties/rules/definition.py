"""是指, 所称, 适用于, 制定本条例, 起施行, 从其规定: no norm."""

from __future__ import annotations

import re

from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Context, Nothing
from generator.layers.duties.modal_words import first_modal

_NO_NORM = re.compile(
    "是指|所称|制定本(?![^，]{1,3}第[^，]{1,5}[条款项])(?!市|省|区|县|地|行|单|部|级|系|校|院|机|企|辖|社|乡|镇|村)|适用于|适用本|[起日]施行$|同时废止|即行废止|从其规定|另有(?:规定|约定)的?(?:，|$|除外)|的除外$|除外$|不适用"
    "|的[^，]{2,8}按照[^，]*规定执行$|(?:依照|按照?)(?:本条例|本办法|本规定|本法)执行$|^包括下列|^下列[^，]*(?:是|为|属于)"
)
# X，适用本条例; X，适用《…法》的规定: the clauses before name what falls under the law.
_IN_SCOPE = re.compile(
    "(?:统一|也|均|同样)?(?:参照|比照)?适用(?:于)?(?:本|前|[^，。]*(?:法|条例|规定|办法|解释|细则|[^，]条|款)[＊]*$)"
)
_APPLIES = re.compile(
    "(?:参照)?适用[^，由]{0,16}(?:法|条例|规定|办法|解释)$|[^，]*[^，参不]适用＊+和?本[^，]{2,3}$"
)
# 学前教育实行…的管理体制
_REGIME = re.compile(
    "^(?!国家|本[市省州县区])[^，。]{2,24}实行[^。]*(?:统筹|为主|负责|领导|管理|参与)[^。]*的(?:[^的，。]{0,8})?(?:体制|机制|原则|格局)。?$"
)
# 为了保障…，做好…工作，根据…，制定本条例
_MADE_FOR = re.compile("制定本(?:条例|办法|规定|法|决定|细则|规则|解释|准则)$")


def definition(clause: Clause, context: Context) -> Nothing | None:
    """Definitions, purpose, scope, the date of effect, a mere renvoi."""
    if context.sentence_text.startswith("为") and any(
        _MADE_FOR.search(one.masked) for one in context.following
    ):
        return Nothing()
    if (
        re.search("[是系]指", clause.masked)
        or _APPLIES.match(clause.masked)
        or _names_the_scope(clause, context)
    ):
        return Nothing()
    if _says_what_a_thing_is(context):
        return Nothing()
    if _NO_NORM.search(clause.masked) and not re.search("应当|不得|可以|由", clause.masked):
        return Nothing()
    return None


def _names_the_scope(clause: Clause, context: Context) -> bool:
    """Whether the clause after this one says that the law applies."""
    if clause.mark != "，":
        return False
    for later in context.following:
        if _IN_SCOPE.match(later.masked):
            return first_modal(clause.masked) is None
        if not later.masked.startswith(("除", "订立")):
            return False
    return False


def _says_what_a_thing_is(context: Context) -> bool:
    """中介合同是…的合同; 学前教育实行…的管理体制: a definition, up to 。 or ；."""
    text = context.sentence_text
    if "是" not in text and "实行" not in text:
        return False
    sentence = (text + "".join(one.masked + one.mark for one in context.following)).rstrip("。")
    thing, _, rest = sentence.partition("是")
    named = "，" not in thing and any(
        rest.endswith("的" + thing[-length:]) for length in range(2, min(6, len(thing)) + 1)
    )
    regime = _REGIME.match(sentence) if "实行" in text else None
    return named or (regime is not None and re.search("由|必须|应当", sentence) is None)


def defines(sentence: str) -> bool:
    """Whether a sentence up to here is a definition: 本条例所称X，是指…."""
    return bool(re.search("所称[^。]{1,80}(?:是指|指|包括)|^[^，。]{2,80}，?是指", sentence))
