"""A body and a verb that state no act of it: who is chosen, what a penalty is for, the name of a thing."""

from __future__ import annotations

import re

from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Context, Names

# 预备役军官从下列人员中选拔; 法定代表人依照公司章程确定: these persons are those chosen.
_CHOSEN = re.compile(
    "(?:(?:一般|主要|分别)?[从在][^，]*中[^，]{0,4}|(?:按照|依照|依法|根据)[^，]*|经[^，]*)(?:选拔|抽取|抽取产生|选任|遴选|推荐产生|选举产生|推举产生|推选产生|提名|选聘|聘任|聘请|招收|招录|确定|选定|指定)$"
)
_PERSON = re.compile("(?:人|人员|员|专家|军官|候选人|代表|主任|院长|法官|检察官)$")
# …的主要内容包括：
_INTRODUCES = re.compile(
    "(?:包括|包含|分为|有|是|为|的(?:基本|主要)?(?:形式|步骤|方式|条件|标准|种类|范围|程序))$"
)
# X履职情况的考核结果作为…: what follows the body is a noun.
_NOUN_FOLLOWS = re.compile(
    "(?![将把对])[^，将把]*(?:结果|情况|考核|记录|成绩|信息|经费|费用|资金|收入|支出)(?:依法|应)?(?:作为|纳入|列入|计入|记入)"
)
# 发行人所报送的申请文件的格式，由…规定
_MADE_BY_ONE = re.compile(
    "[^，]{6,}(?<!对)所(?!属|在|有)[^，的]{1,4}的(?:(?!进行(?!的)|予以|实施|作出|负责|存在)[^，])+$"
)
_STATUS = re.compile("(?:取得|具有)[^，]*(?:法人|主体)资格$")
# 代表提出的建议，由主席团…
_DEALT_WITH = re.compile("(?:也|均|都|应)?(?:由|交(?!通)|归|不受|受(?!理)|按照[^，]*(?:纳入|列入))")
_THING_OF = re.compile("(?<!目)的[^的，]{1,12}$")
_AN_ACT = re.compile(
    "(?:工作|管理|保护|职责|活动|监督|服务|建设|领导|指导|职能|任务|管辖|规模)$|的[^的]*(?:作出|提出|制定|确定|编制|建立)|进行|予以|给予"
)
# 具体保护措施的制定、公告、通知，由…负责
_DOINGS = re.compile(
    "(?![对将把按在根从]|依照|依据|负责)[^，]*的(?:[^，的、]{2}(?:、|和|与|以及))+[^，的、]{2}"
)
# 其他担保人在…范围内免除担保责任
_LET_OFF = re.compile("[^，]*(?:免除|免予承担|不再承担|不承担)[^，]{0,8}责任$")
# 但是，…的除外
_BUT = re.compile("(?:^|[，；])但")
_PENALTY = re.compile(
    "(?:并)?由[^，]*(?:责令|处以?[^，理置]*罚款|没收|吊销|(?:给予|予以)[^，]*(?:警告|处分|处罚|批评)|追究)"
)

# 工作人员…滥用职权，依照…给予处分: what a party did, and the penalty for it with no authority named.
_WRONG = re.compile(
    "不依法|不履行|越权|失职|滥用|玩忽|徇私|违反|擅自|违法|弄虚作假|有下列(?:行为|情形)之一|刁难"
)
_PENALTY_FOR_IT = re.compile(
    "(?:依照|按照|根据|依法|比照)[^，]*(?:给予|予以|追究)[^，]*(?:处分|处罚|责任)|对[^，]*(?:主管人员|责任人员)"
)


def no_act(rest: str, names: Names, clause: Clause, context: Context) -> bool:
    """Whether the clause only leads up to what follows. ``rest`` stands behind the names in the clause."""
    chosen = _CHOSEN.fullmatch(rest) and _PERSON.search(names[-1])
    status = clause.mark != "，" and _STATUS.search(rest)
    introduces = clause.mark == "：" and _INTRODUCES.search(rest)
    return (
        bool(chosen or status or introduces or _LET_OFF.match(rest))
        or _is_offence(clause, rest, context)
        or _is_excepted(context)
    )


def noun_follows(rest: str) -> bool:
    """X履职情况的考核结果作为…: what stands behind the body goes on with its name for a thing."""
    return _NOUN_FOLLOWS.match(rest) is not None


def is_thing_of(clause: Clause, rest: str, context: Context) -> bool:
    """代表在会议期间提出的建议、批评和意见，由主席团…: X的Y that the next clause deals with, no act of X."""
    following = context.next_words
    if clause.mark == "，" and following.startswith("由") and _MADE_BY_ONE.match(clause.masked):
        return True
    if clause.mark != "，" or not _DEALT_WITH.match(following):
        return False
    if following.startswith("由") and _DOINGS.fullmatch(rest):
        return True
    return bool(_THING_OF.search(rest) and not _AN_ACT.search(rest))


def _is_offence(clause: Clause, rest: str, context: Context) -> bool:
    """经营人强令违章作业，由港航管理机构责令…: what the penalty is for."""
    following = context.next_words
    if clause.mark != "，":
        return False
    if _PENALTY_FOR_IT.match(following) and _WRONG.search(rest):
        return True
    later = context.following[1].masked if len(context.following) > 1 else ""
    further = following.startswith(("以", "或者"))
    return _PENALTY.match(following) is not None or (further and _PENALTY.match(later) is not None)


def _is_excepted(context: Context) -> bool:
    """但是，用人单位依法解除合同，或者…的除外: the clause says what is excepted."""
    if not _BUT.search(context.sentence_text):
        return False
    return any(clause.masked.endswith("的除外") for clause in context.following)
