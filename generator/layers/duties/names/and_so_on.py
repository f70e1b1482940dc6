"""What closes a list with 等: 教育、公安等部门, 商场等公共场所, 石材加工等易产生扬尘的企业."""

from __future__ import annotations

import re

from generator.layers.duties.names.suffix import ends_with_head
from generator.layers.duties.phrases.relative import relative_end
from generator.layers.duties.word_lists import words

AND_SO_ON = re.compile(
    "^(.+?)(?<![高中初同平优])(?<![一二三四五特](?=等功))等(?!级|待遇|候|院校|学校|教育)(.*)$"
)
_CONCERNED = re.compile(
    "^(?:其他|其它)?(?:各类)?(?:国家(?=有关)|政府(?=有关|相关|职能))?(?:有关|相关)?(?:的)?(?:并联审批|参与)?(?:有关|相关)?"
)
# 石材、木料加工等易产生扬尘的企业: the clause says of what kind they are.
_CLAUSE_BEHIND = re.compile(
    "(?![^的]*(?:部门|单位|机构|机关|企业|公司|组织|团体|学校|政府)[^的]{0,2}的)"
    "[^的]{2,}(?<!工作|领域|方面|线路|系统|岗位|任务|规定|文件|业务)的((?:[^的]*的)?[^的、和或及与]*(?:部门|单位|机构|机关|企业|公司))"
)
_OPENS_A_CLAUSE = re.compile("从事|使用|经营|提供|生产|销售|负有|开展|参与|在")
# Names, and words to which no kind is added: 农委, 妇联, 港口.
_KEEPS_ITS_END = re.compile(
    "(?:[建农经市发教卫体编]委|[妇残侨文科商]联|共青团|海关|校|院|园|站|场|馆|店|企业|公司|机构|单位|部门|者|人|会|组织|团体|机关|库|港口|码头|市场|广场|小区|堆场|场所|工地|园区|楼宇|报刊|报纸|网络)$"
)


def split_list(piece: str) -> tuple[str, str, bool]:
    """The last member before 等, what stands behind 等, and whether the piece closes a list so."""
    found = AND_SO_ON.match(piece)
    if not found:
        return piece, "", False
    base, after = found.groups()
    if "的" in after and (
        _OPENS_A_CLAUSE.match(piece) or (relative_end(piece) > len(base) and not ends_with_head(base))
    ):
        return piece, "", False
    clause = _CLAUSE_BEHIND.fullmatch(after)
    return base, clause[1] if clause else after, True


def is_kind(after: str) -> bool:
    """Whether the words behind 等 only say of what kind the members are."""
    return without_concerned(after) in words("class_nouns") and "部门" not in after


def without_concerned(after: str) -> str:
    """The words behind 等 without 有关 and 其他 before them."""
    return _CONCERNED.sub("", after)


def behind_last(base: str, after: str) -> str:
    """公路、城市道路等道路管理部门: ``after`` without the word with which the last member ends already."""
    word = after[:2]
    return after[2:] if len(after) > 4 and len(base) > 2 and base.endswith(word) else after


def with_kind(member: str, kind: str) -> str:
    """新闻、广播等单位: where one member is bare, all take the word behind 等, but 学校 stays."""
    return member if _KEEPS_ITS_END.search(member) else member + kind
