"""职工发生工伤，由单位承担责任: what a party does, with which the next clause deals."""

from __future__ import annotations

import re

from generator.layers.duties.authority import is_authority
from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Context, Names

_DEALT_WITH = re.compile(
    "由(?![^，]*(?:组成|构成))"
    "|(?:按照?|依照|参照|比照)[^，]*(?:执行|办理|对待|处理|规定|标准|(?:征收|缴纳)[^，]{0,8})$"
    "|免[交缴征收除]|所需(?:经费|费用)不得|(?:根据|按照|依照)[^，由]*由[^，]*(?:给予|支付|承担|发给)|[^，]{2,10}?(?:仍然|继续|随之)?(?:[有无]效|终止)$"
)
_DECIDED = re.compile("由[^，]*(?:审批|批准|审核|核准|审查|登记)$")
# 企业提出方案，由…决定: an act that another one follows.
_HANDS_IN = re.compile("提出|编制|制定|拟定|拟订|出具|(?<!申)报|(?<!赠)送|(?<!有)组织|推荐")
_ACTS = re.compile(
    "负责(?!人)|[缴交]纳|决定|行使|设立|每|负(?!责人)|承担|凭|会同|使用|有权"
    "|^(?:根据|按照|依照|依据|依法|以|对(?!.*(?:案件|意见|采伐|行为)$))"
)
# 被执行人申请不予执行裁决，人民法院不予支持
_ASKS = re.compile("(?:共同|自行)?提起诉讼|(?:起诉)?(?:请求|申请|主张|要求)(?!人)|起诉|上诉")
# Bodies that end like an authority and are none.
_PARTY = re.compile("(?:办学|医疗|养老|金融|中介|评估|鉴定|检测|培训|服务|保险|研究开发|科研|认证|代理)机构$")


def only_says_when(clause: Clause, rest: str, names: Names, context: Context) -> bool:
    """Whether the clause at the head of a sentence only says in what case the next one holds.

    Args:
        clause: the clause with the party and its act.
        rest: the words behind the names.
        names: the party.
        context: what follows.
    """
    following = context.next_words
    if clause.mark != "，" or not clause.opens_a_piece or any(map(_is_public, names)):
        return False
    if _ASKS.match(rest) and any(one.masked.startswith("人民法院") for one in context.following[:3]):
        return True
    if _HANDS_IN.search(rest) or not _DEALT_WITH.match(following):
        return False
    return _DECIDED.match(following) is not None or _ACTS.search(rest) is None


def _is_public(name: str) -> bool:
    return is_authority(name) and _PARTY.search(name) is None
