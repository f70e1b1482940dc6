"""依法应当公开的信息, 禁止燃放的区域: a modal word that only says which thing is meant."""

from __future__ import annotations

import re

from generator.layers.duties.phrases.forbidden_things import is_forbidden_thing
from generator.layers.duties.phrases.relative import ADVERBS
from generator.layers.duties.word_lists import heads, predicate_start

_MAY_FOLLOW = re.compile(
    "(?:部门|机关|政府|机构|单位|人|者|客|户|民|企业|公司|院|会|个人|员|校|局|所|团|组|社|站|庭|厅|办事处|中心|港务监督|也|还|均|并|亦|则|家|方|国家|省|市|县|区|州|[）)])$"
)
# 督导结果可向社会公布: the modal word allows an act.
_PLAIN_ACT = ("由", "予以", "依法", "按", "根据", "在", "向", "请")
_BY_RULE = re.compile("依法|按照规定|按规定|法律规定|(?:按照|依照|根据|依据)[^，]*(?:规定|要求)")
_A_THING = re.compile("[^，的]{1,24}的[^，]*(?<!规定)(?<!要求)(?<!制度)(?<!义务)(?<!职责)(?<!原则)")
_GOVERNED = re.compile(
    "(?:(?<![存所现])在|(?<![面应针相核])对|将|把|按照|依照|根据|达到|超过|低于|高于|属于)$"
)
# 关于服刑不得少于十三年的时间
_ABOUT = re.compile("(?:^|[中条])关于[^，的]{2,24}$")
_OF_A_NOUN = re.compile("[^，的]{2,24}的[^，的]{2,8}")
_A_FACT = re.compile(
    "(?!以|按|根据)[^，的]{2,12}的(?:法律)?(?:事实|情形|事项|行为)(?:发生|属于|包括|为|是|由)"
)
# 应当拆除的建筑物不得出租
_OF_A_SUBJECT = re.compile("(?![按依在对向将把以根为])[^，的]{2,4}的[^，的在于]{2,16}(?:应当|不得|必须)")
_OF_HOLDERS = re.compile("[^，的]{2,12}的[^，的在于]{2,16}(?:应当|不得|必须)")
_WHO_MAY = re.compile("[^，的]{2,40}的(?:法院|机关|部门|单位|人|机构)(?:为|是)")
# 移交有权处理的部门, 有权处理的部门应当…
_WHO_HAS_POWER = re.compile(
    "[^，的]{1,12}的(?:[^，的]{0,6})(?:法院|机关|部门|单位|机构)(?:$|[^，]{0,4}(?:应当|不得|可以|必须))"
)
_OF_WHAT_ONE_HAS = re.compile("(?:依法)?(?:享有|享受|具有|具备|承担|履行|遵守)的")
_TO_WHOM = re.compile(
    "(?:对于?|向|为|给予?|将|把|由|包括|是|指|帮助|支持|鼓励|资助|安置)(?:已经?|符合条件|依法|其他|正在)*$"
)
_HAD_BY = re.compile(
    "利?(?:和[^，的]{1,8})?(?:的(?!权|自由|待遇|同等|各项|优惠|优待|其他|相应|合法|财产|人身)[^，]+|豁免权?的[^，]+)"
)
_EXCEPT = re.compile("(?:^|[^拆清消免解删扣排根铲剔废])除$")
_AGENT = re.compile("应当?由[^，的]{0,30}([^，的]{2})的[^，]{2,}$")
# 应当拆除的建筑物，不得出租; 应当支付的报酬由委托人承担: what is said of the noun comes later.
_ANOTHER_MODAL = re.compile(
    "[^，]*?的(?:，|也|还|均|都)?(?:应当|不得|可以|必须|须)|[^，的]{1,10}的[^，的]{1,14}由[^，]{1,20}(?:承担|负担)$"
)
_OF_A_RULE = re.compile(
    "(?!(?:遵守|秉持|秉承|采取|采用|实行|建立|落实|执行|依照|满足|做到|确立|适应|制定|完善|健全|形成|构建|明确|尊重|考虑)(?!的))(?!服从|应(?!当)|按照|坚持|遵循|贯彻|体现|恪守|逐步|达到|根据|以|符合)[^，]{1,10}的(?:要求|原则|机制|责任制|体系|方针|理念|格局)"
)
_BODY = re.compile(
    "(?:方|员|院|会|校|户|民|部|队|代表|部门|机关|政府|机构|单位|人|者|企业|公司|委员会|法院|检察院|局|工作|活动)(?:依法|均|都|也)?$"
)
_ATTRIBUTE_OF_LAW = re.compile("(?:法律|法规|国家|明令|规定|依法|[对将把向])$")
# 可以预见的损失, not 可以提出新的证据.
_POSSIBLE = re.compile(
    "[^，的]{2,4}(?<!新)(?<!相应)(?<!必要)(?<!适当)(?<!有关)(?<!合理)(?<!一定)(?<!不同)(?<!相关)(?<!其他)的[^，的]{2,8}"
)
# 案件中不应当公开的信息
_SHORT_ATTRIBUTE = re.compile("[^，的]{1,6}的[^，的]")
# 名单的条件、可以实施的惩戒措施; 支付或者应当支付的数额
_AND_END = re.compile("、$|.或者$")
_JOINED_ATTRIBUTE = re.compile("[^，的]{2,8}的[^，]")
_KIND = re.compile("[^，]*的[^，的]{0,8}(?:情形|情况|单位|行为|事项|案件|范围)$")
# 遵循管业务必须管安全的原则
_PRINCIPLE = re.compile("(?:并|应当)*(?:遵循|坚持|贯彻|落实|体现)")
# 未按照规定履行告知义务, 督促业主履行义务
_LEFT_UNDONE = re.compile("(?:未|没有|拒绝|拒不|怠于|不影响|不再|督促|监督|指导|引导|责令|催告|通知)[^，]*$")
_CLOSING = re.compile("[\u4e00-\u9fff]{2,}(?:依法|规定|(?<![场出究务易看厕])所|存在|文书|判决)$")


def is_relative(masked: str, start: int, end: int) -> bool:
    """Whether the modal word at this place stands in a relative clause: 的 and a noun follow."""
    word, before, after = masked[start:end], masked[:start], masked[end:]
    return (
        _follows_a_noun_or_rule(before, after)
        or (not before and _opens_a_subject(word, after))
        or (before != "" and _is_inside(masked, start, word, after))
        or bool(_ANOTHER_MODAL.match(after))
        or _allows_in_passing(word, before, after)
        or _says_who_may(word, before, after)
        or _is_by_rule(word, before, after)
        or (not word.startswith("享受") and _ends_in_a_noun(word, before, after))
    )


def _follows_a_noun_or_rule(before: str, after: str) -> bool:
    """除应当…外, 在应当…的期限内, 遵循…必须…的原则: what any modal word between these words belongs to."""
    return bool(
        _EXCEPT.search(before)
        or after.startswith(("知道", "知悉", "预见", "预警的", "有的"))
        or (before.endswith("以") and "的" in after[:12])
        or before.endswith(("的、", "的或者", "的和", "的以及", "认为"))
        or (after.endswith("的原则") and _PRINCIPLE.match(before))
        or (_ABOUT.search(before) and _OF_A_NOUN.fullmatch(after))
        or (_GOVERNED.search(before) and "的" in after[:48])
        or (before.startswith("属于") and _KIND.fullmatch(after))
    )


def _opens_a_subject(word: str, after: str) -> bool:
    """应当拆除的建筑物不得…: the modal word at the head of a clause belongs to the subject of another one."""
    of_a_subject = _OF_HOLDERS if word.startswith("享") else _OF_A_SUBJECT
    return bool(of_a_subject.match(after) or _A_FACT.match(after))


def _is_inside(masked: str, start: int, word: str, after: str) -> bool:
    """依法应当履行的义务, 应由保险人承担的责任: words stand before the modal word and a noun behind it."""
    before = masked[:start]
    if _OF_WHAT_ONE_HAS.match(after) or _is_by_agent(masked, start):
        return True
    if _OF_A_RULE.match(after) and not _BODY.search(before):
        return True
    return word.startswith("不应") and _SHORT_ATTRIBUTE.match(after) is not None


def _allows_in_passing(word: str, before: str, after: str) -> bool:
    """可以预见的损失, 支付或者应当支付的数额: what 可, 可以, 方可, 应 or 应当 says of a noun."""
    nobody = before != "" and not _MAY_FOLLOW.search(before)
    possible = _POSSIBLE.fullmatch(after) is not None
    joined = _AND_END.search(before) is not None and _JOINED_ATTRIBUTE.match(after) is not None
    if word == "可":
        return nobody and not after.startswith(_PLAIN_ACT)
    if word == "可以":
        return joined or (nobody and possible)
    if word == "方可":
        return possible or (before.startswith(("对", "将")) and "的" in after)
    return before.endswith("、") if word == "应" else word == "应当" and joined


def _says_who_may(word: str, before: str, after: str) -> bool:
    """有权处理的机关, 享有豁免权的外国人, 禁止通行的道路, 未履行告知义务: what these say of a noun."""
    if word == "有权":
        who = before.endswith(("由", "交", "报", "向")) or _WHO_MAY.match(after)
        return bool(who or (not _MAY_FOLLOW.search(before) and _WHO_HAS_POWER.match(after)))
    if word == "禁止":
        return is_forbidden_thing(before, after)
    if word.startswith("享"):
        return _is_had_by_whom(before, after)
    return word.endswith("义务") and "有" not in word and _LEFT_UNDONE.search(before) is not None


def _is_by_rule(word: str, before: str, after: str) -> bool:
    """按照规定应当公开的信息: a rule says so of the noun; not 依法享有…, which is a right."""
    noun = not word.startswith("享") and not after.startswith("不") and _A_THING.fullmatch(after)
    return bool(noun and _BY_RULE.fullmatch(before))


def _is_had_by_whom(before: str, after: str) -> bool:
    """对享受待遇的残疾人, 享有豁免权的外国人, 权利人享有物权的证明: 的 and a noun follow."""
    governed = _TO_WHOM.search(before) is not None and "的" in after
    return governed or _HAD_BY.match(after) is not None


def _is_by_agent(masked: str, start: int) -> bool:
    """应由保险人承担的责任: a verb stands right before 的."""
    found = _AGENT.match(masked, start)
    verb = (
        found is not None
        and found.group(1) not in ADVERBS
        and predicate_start().fullmatch(found.group(1)) is not None
    )
    return found is not None and verb and heads().search(masked[found.end(1) + 1 :]) is None


def _ends_in_a_noun(word: str, before: str, after: str) -> bool:
    """法律规定应当…的事项, where no body stands before the word."""
    if word in {"禁止", "有权"} and re.match("[^，]{0,12}的", after):
        return bool(_ATTRIBUTE_OF_LAW.search(before))
    if heads().at_end(before) or _BODY.search(before):
        return False
    return bool(_CLOSING.search(before) and re.match("[^，]{1,30}的[^，]+", after))
