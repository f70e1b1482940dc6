"""Plain statements about a body that give it no task: when it meets, what it is counted as, what it lacks."""

from __future__ import annotations

import re

from generator.layers.duties.authority import is_authority
from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Context, Names
from generator.layers.duties.phrases.becomes_of_a_party import becomes_of

# 主席团会议每三个月至少举行一次: when a meeting is held.
_MEETING = re.compile("(?:会议|大会)$")
_IS_HELD = re.compile("(?:一般|至少)*(?:每|于每|定期|在本届)[^，]*(?:举行|召开)[^，]*")
# 诉求人提出诉求不受干预
_IS_FREE = re.compile("[^，的]{0,24}不受[^，]*(?:干预|干涉|干扰|侵犯|侵害|歧视)")
# 居民企业以登记注册地为纳税地点
_COUNTS_AS = re.compile("以[^，]*为[^，]{2,8}")
# 残疾人只能登记一辆车: what a party is limited to; 教师队伍实行专职与兼职结合.
_LIMITED = re.compile("(?:一户)?只能|实行[^，]*结合$")
# 机构依法履行职责，进行监督检查，其人员不得少于二人
_AT_WORK = re.compile("依法履行职责$")
# 活动应当符合下列要求：（一）从业人员保持个人卫生: a part of the duty that the lead-in states.
_MUST_MEET = re.compile(
    "(?:应当?|必须)[^，。；：]*(?:符合|遵守|达到|落实|具备)[^，。；：]*(?:要求|规定|规范|标准)[：:]"
)
_ITS_STAFF = re.compile("其[^，]*(?:人员|人数)(?:不得|应当)")


def states_no_task(rest: str, names: Names, clause: Clause, context: Context) -> bool:
    """Whether ``rest``, the words behind ``names`` in the clause, says nothing that they have to do."""
    if _MEETING.search(names[-1]) and _IS_HELD.fullmatch(rest):
        return True
    if _IS_FREE.match(rest) or (_AT_WORK.match(rest) and _staff_follows(context)):
        return True
    if any(map(is_authority, names)):
        return False
    if clause.item and _MUST_MEET.search(context.sentence_text):
        return True
    counts = clause.mark in {"。", "；", "\n"} and _COUNTS_AS.fullmatch(rest)
    return bool(counts or _LIMITED.match(rest) or becomes_of(rest, names[-1]))


def _staff_follows(context: Context) -> bool:
    return any(_ITS_STAFF.match(later.masked) for later in context.following[:2])
