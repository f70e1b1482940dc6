"""保护公民, 获得金融机构: a verb and its object that the search for a name took for one."""

from __future__ import annotations

import re

from generator.layers.duties.phrases.agents import AGENT, acts, is_whole_name
from generator.layers.duties.phrases.phrase_joins import BODY_END, head_ends
from generator.layers.duties.phrases.relative import relative_end
from generator.layers.duties.word_lists import heads, predicate_start

_NEVER_IN_A_NAME = re.compile(
    "(?:保障|支持|鼓励|推动|促进|加强|完善|强化|增强|激发|深化|弘扬|统筹规划)(?!机构|部门|中心|单位|人员|对象|性|房)|视为|认为|告知|促使|报送|报请|提请|违反|接到|收到|发现|建议"
)
# 教育、文化等部门: the first field is a noun, whatever verb it may be elsewhere.
_NOUN_FIRST = re.compile("规范性|[^，的]{1,10}合同的")
_FIELD_FIRST = re.compile("(?:教育|建设|规划|统计|审计|测绘|监察|交通|广播)(?:、|和|等|以及)")
_TASK_VERB = re.compile("贯彻|规范(?!性|化)|(?:建立)?健全|完善|加强|推进|听取|审议")
# 组织评议的…, 建设单位: whoever acts stands behind the verb, which is a part of the name.
_WHO_ACTS = re.compile(
    "(?!有关|相关|其他|本级|上级|同级|当地|各|外国人|中国|他人|未成年人|老年人|残疾人)"
    f"[^，的、和]{{0,10}}?{AGENT.pattern}"
)


def opens_with_verb(text: str, end: int) -> bool:
    """Whether what was taken for a name is a verb and its object: 保护公民, 获得金融机构."""
    if _TASK_VERB.match(text):
        return True
    if _NOUN_FIRST.match(text) or (_FIELD_FIRST.match(text) and BODY_END.search(text[:end])):
        return False
    verb = predicate_start().match(text)
    if verb is None or len(verb.group()) < 2 or relative_end(text):
        return False
    if _NEVER_IN_A_NAME.match(text):
        return True
    first = next(iter(head_ends(text[:end])), 0)
    if acts(text[verb.end() : end]) or is_whole_name(text[:first]) or heads().fullmatch(text[:first]):
        return False
    return _WHO_ACTS.match(text[verb.end() : end]) is None
