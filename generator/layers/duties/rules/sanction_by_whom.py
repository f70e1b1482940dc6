"""违反…的，由X责令改正; 擅自…的，由X收回: what the body behind 由 does is a consequence of a violation."""

from __future__ import annotations

import re

from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Context, Names
from generator.layers.duties.offences import is_offence, is_overdue

# Behind a penalty in the same sentence, what else the authority does.
_FURTHER = re.compile("列入|纳入|记入|撤销|注销|取消|降低|通报|追偿|扣缴|代为|除名")
_WITHDRAWAL = re.compile("(?:注销|撤销|吊销|取消|收回|追回)")
_PENALTY = re.compile(
    "(?:可以|依法|并|对[^，]{2,40})*(?:责令|没收|吊销|警告|暂扣|处[^，理置]*(?:罚款|拘留)"
    "|(?:给予|予以)[^，]*(?:警告|处分|处罚))"
)
# Never anything but a consequence of what somebody did.
_REPRIMAND = re.compile("(?:处罚|处分)$|给予[^，]{0,6}批评教育|(?:予以|给予)训诫|告诫书")
_DEALS_WITH = re.compile("(?:处罚|处分|进行处理|予以处理|依法处理|给予处理|查处)$")
_PUNISHES_A_PERSON = re.compile("对[^，]*(?:主管人员|责任人员|责任人)[^，]*(?:给予|予以|进行)处理$")
_VIOLATION = re.compile(
    "违反|弄虚作假|抄袭|骗取|情节严重的，由|不按|(?<!条件)(?<!要求)之一的|行为的|拒不|擅自"
)
# What a body also does where nobody has done wrong: 由保险机构承担, 由法院审理.
_BEARS = re.compile(
    "组成|劝阻|审理|审判|管辖|报批|报请[^，]*(?:决定|免去|批准延期)|组织(?:应急)?(?:维修|抢修|封填)|安排工作|表彰|奖励|推荐|补助|救助|抚恤|安置|给予[^，]{0,8}(?:补贴|优惠|优待|支持|补偿)|向[^，]+申请|提出申请|提请|承担|负担|(?<!直接)负责|支付|赔偿|申请[^，]*法院|解释|另行|制定|受理|裁决|仲裁|调解|协商"
)
_ASKS_COURT = re.compile("申请[^，]*法院[^，]*执行")
_WRONG = re.compile("未按|骗取|弄虚作假|欺骗|隐瞒|伪造|拒不|逾期")


def is_sanction(names: Names, clause: Clause, context: Context, predicate: str) -> bool:
    """Whether ``predicate``, what ``names`` behind 由 do, is a consequence of a violation."""
    if _ASKS_COURT.search(predicate):
        return False
    if is_offence(context, predicate):
        return True
    reprimand = _REPRIMAND.search(predicate) or (_DEALS_WITH.search(predicate) and _is_penal(context))
    withdrawn = _WRONG.search(context.sentence_text) and _WITHDRAWAL.search(predicate)
    after_a_penalty = context.last is not None and context.last.modality == "sanction"
    return bool(
        _is_consequence(context, predicate)
        or reprimand
        or _PUNISHES_A_PERSON.search(predicate)
        or _penalty_follows(clause, context)
        or withdrawn
        or (is_overdue(names, context) and not _BEARS.search(predicate))
        or (after_a_penalty and _FURTHER.search(predicate))
    )


def _penalty_follows(clause: Clause, context: Context) -> bool:
    """由X按照管理权限，责令…，处…罚款: the penalty stands in a later clause of the piece."""
    penal = context.pending is not None or context.is_penal
    later = any(_PENALTY.match(following.masked) for following in context.following)
    return penal and later and not _BEARS.search(clause.masked)


def _is_consequence(context: Context, predicate: str) -> bool:
    """违反…的，由X限期核拨: whatever a body does about a violation, unless it bears a cost."""
    return (
        context.pending is not None
        and bool(_VIOLATION.search(context.sentence_text))
        and not _BEARS.search(predicate)
        and context.sentence_text.rsplit("由", 1)[0].rstrip().endswith("的，")
    )


def _is_penal(context: Context) -> bool:
    return context.is_penal or any(draft.modality == "sanction" for draft in context.drafts)
