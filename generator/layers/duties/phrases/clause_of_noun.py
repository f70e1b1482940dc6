"""劳动者享受待遇的条件由法律规定: the body and its verb only qualify the noun of which the clause speaks."""

from __future__ import annotations

import re

from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Context

# A body that acts 对, 按照, 在 … is read on from there.
_ADVERBIAL = (
    "(?![对将把按在根从于凭会向]|依照|依据|依法|因|通过|以(?!工)|经|就|自(?!愿)"
    "|与[^，的]*(?:签订|共同|联合|建立))"
)
# What is said of a thing, never of a body that acts.
_STATE = (
    "(?:受[^，的]{2,6}保护|不?计入(?!成本)|不能?作为|(?:参照|比照)[^，]*(?:执行|办理|处理|确定)|自(?![行愿觉主])[^，]*(?:起|开始|生效)[^，]*|视为"
    "|不(?:停止执行|影响)|自动(?:恢复|失效|终止)|以[^，的]*为(?:依据|准|限|主|基本形式)$|为(?:最终|[0-9０-９一二三四五六七八九十]{1,3}(?:年|日|个月))"
    "|继续有效|(?<=的)[有无]效$|与[^，]*一致|从[^，]*中?列支|归[^，]*所有|随着?[^，]*(?:增长|增加)|与[^，]*一并[^，]*|及于|按照[^，]*的规定执行$)"
)
_SAID_OF_NOUN = re.compile(
    f"受[^，的]{{2,8}}保护$|{_ADVERBIAL}(?:[^，]*的)?(?:[^，的]{{1,12}}?(?:和|、|或者)){{0,4}}[^，的]{{1,12}}?(?:均|都|也|一般|同时)?{_STATE}"
    f"|{_ADVERBIAL}[^，]*的[^，的]{{1,8}}不?属于[^，的]*$"
    "|对[^，]*的[^，的]{2,4}(?:在|按照)[^，]*(?:进行|执行)$|[^，]*所(?:需|必需|发生)的[^，]*费用[^，]*从[^，]*(?:支付|列支)"
    "|对[^，]*的(?:债权|权利|请求权|债务)[^，]{0,12}(?:存在|消灭|转移)$"
    "|[^，]*(?:份额|比例|数额|金额|期限)不(?:低于|少于|高于|超过)"
    "|在[^，的]*期间的[^，的]{1,6}以[^，的]*为(?:主|基础|基本形式)$"
    "|(?![^，]*对)(?:申请|参加|办理|开展|从事|使用|购买|签订|订立)[^，]*实行[^，]*原则$"
)
# 享受待遇的条件由法律规定, 依章程的规定由选举产生; not 以…为由, not 由X…的Y.
_MADE_BY = re.compile("[^，]*(?<![为应当自缘理事])由(?!于)(?:[^，的]+|[^，的]*的(?:过半数|多数)[^，的]*)$")
# 残疾人教育，实行…; 华侨在城市的房屋，…
_NOUN_ONLY = re.compile(
    "(?:教育|就业|安置|养老|救助)|在[^，的]{1,24}的(?:房屋|发言(?:和表决)?|签章|签名|处分|财产|安全作业管理)"
)
# 为实施制度所必需的开支
_NEEDED = re.compile("所(?:必需|必要|需要?)的[^，的]{1,8}$")
# 期间, 情况 … that a verb of the body qualifies, in a list of things.
_LISTED = re.compile(
    f"{_ADVERBIAL}[^，]*(?:情况|[^，的]的(?:事实|期间|期限|时间|证明|证据|文件|材料|纠纷(?:案件)?|计税价格|程序是否合法|补贴|费用|支出|建设资金|产品|公路|耕地|建设工程项目|建设项目))$"
    f"|{_ADVERBIAL}[^，]*(?:证明文件副本|期间的[^，]*(?:补贴|保险费|补助))$"
)
_ENDS_ITEM = frozenset({"；", "。", "\n"})
_TOPIC = re.compile("(?<!的)[^，的]的[^，的]{1,8}(?:(?:和|、|或者)[^，的]{1,6})?$")
# 超越权限订立的合同，除…外有效
_MADE = re.compile(f"{_ADVERBIAL}[^，的]*(?:取得|订立|签订|收受|制作|持有|生产|销售|获得)的[^，的]{{1,8}}$")
_OF_WHAT_IS_MADE = re.compile("依法(?:予以)?(?:追缴|没收|收缴|收回|处理)|除|该|不得|视为|[有无]效|属于|归")
_COUNTS_AS = re.compile("(?:均|应|也|即|都)?不?视(?:为|同)")
# What a further clause says of the thing that is named before it.
_OF_THE_TOPIC = re.compile(
    "(?:根据|按照?|依照)[^，]*原则[^，]*移交|免[征纳]|减征|不?计入|专项用于|不?视为|[有无]效|以[^，]*为(?:纳税地点|准|依据)"
    "|逐级上报|一经|一律(?:使用|适用|无效)|即(?:为|发生)|仅作为|不作为|[都均]是|均为|对[^，]*具有[^，]*(?:约束力|效力)|一般应?(?:根据|按照|当)"
)


def qualifies_a_noun(clause: Clause, rest: str, context: Context) -> bool:
    """Whether ``rest``, the words behind the body in its clause, makes it a part of what a noun names."""
    if _SAID_OF_NOUN.match(rest) or _MADE_BY.match(rest) or _NEEDED.search(rest):
        return True
    if clause.item and clause.mark in _ENDS_ITEM and _LISTED.fullmatch(rest):
        return True
    following = context.next_words
    if clause.mark == "，" and _NOUN_ONLY.fullmatch(rest):
        return True
    if clause.mark == "，" and _MADE.match(rest) and _OF_WHAT_IS_MADE.match(following):
        return True
    topic = clause.mark == "，" and _TOPIC.search(rest)
    return bool(topic and _OF_THE_TOPIC.match(following))


def is_fiction(clause: Clause, rest: str, context: Context) -> bool:
    """X的行为视为…; X…，视为…: the law says what something counts as; nobody has a task."""
    counts = any(_COUNTS_AS.match(later.masked) for later in context.following[:3])
    return re.search("视(?:为|同)(?!己)", rest) is not None or (clause.mark == "，" and counts)
