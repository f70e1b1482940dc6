"""The word for a body with which a name ends, and that it may lend to the members before it."""

from __future__ import annotations

import re

from generator.layers.duties.word_lists import heads

_BRACKET_AT_END = re.compile("[（(][^）)]*[）)]$")
_GOVERNMENT = re.compile("(?:人民|(?<=[省市县区州盟旗]))政府.*$")
_TOO_SHORT = frozenset({"员", "者", "人", "师", "长"})
_SUFFIX = re.compile(
    "(?:(?<!司法)(?<!水)行政主管|主管|(?<!司法)行政执法|(?<!司法)行政|(?<!工商)行政管理)?"
    "(?:部门|管理机构|管理委员会)$"
)
# 同级或者上级人民代表大会常务委员会
_ASSEMBLY = re.compile("人民代表大会(?:常务委员会)?$")
_AGENT = re.compile(
    "(?:工作|生产|销售|经营|提供|开办|运营|开发|进口|驾驶|饲养|种植|养殖|加工|服务|设计|制造|运输)(?:者|人|商)$|(?:所有权?|使用权|产权)(?:者|人)$"
)
PLACE = re.compile(
    "机场|车站|港口|码头|市场|公园|景区|[^、]{0,14}(?:开发区|园区|新区|度假区|保税区|试验区|示范区|产业区)"
)
"""机场、铁路管理机构: places that take the office named at the end of a coordination."""
_OFFICE = re.compile("(?:(?:管理|经营)(?:机构|单位|部门|者|人)|管委会|管理委员会)$")
# Fields of work that end like the name of a body.
_FIELDS = ("广播电视", "有线电视", "数字电视")
# Sites that take the word for an office or a trade, but no bare 单位: 住宅小区、单位.
_SITE = re.compile(
    "(?:市场|公园|体育场|地铁|景区|小区|林场|农场|牧场|渔场|广场|堆场|游乐场|场所|工地|景点|库房"
    "|(?:处置|处理|填埋|停车)场|[站库厂馆]|(?<!平)台|(?:科技|产业)园|(?:产业|开发|示范|试验|保税|度假|高新|集聚)区)$"
)
_OF_A_SITE = re.compile("..(?:单位|企业|者|机构|人|人员|主体)$|部门|机关")
# 自然科学和社会科学类社会团体
_OF_A_KIND = re.compile("(?<=[^分各同])类(?:社会|行业)?(?:团体|组织|企业|机构|学校|协会|单位)$")
NESTED = re.compile("(?:(?:行政主管|主管|行政)?部门|单位|企业|机构)的.{2,12}$")
"""部门的… at the end of a name: an office inside of a department."""


def ends_with_office(text: str) -> bool:
    """Whether the text ends with an office that places may share: 机场、铁路管理机构."""
    return _OFFICE.search(text) is not None


def ends_with_head(text: str) -> bool:
    """Whether the text ends with a word for a body or person (a bracket after it counts)."""
    bare = _BRACKET_AT_END.sub("", text)
    if bare.endswith(_FIELDS):
        return False
    return heads().at_end(bare) is not None


def is_site(text: str) -> bool:
    """Whether the text names a place that somebody runs: 集贸市场, 体育场（馆）."""
    return _SITE.search(_BRACKET_AT_END.sub("", text)) is not None


def suffix_of(name: str) -> str:
    """The end of a name that it may lend to the members before it; empty where it lends none."""
    name = _BRACKET_AT_END.sub("", name)
    government = _GOVERNMENT.search(name)
    if government and "的" not in government.group():
        return government.group()
    for end in (_ASSEMBLY, _SUFFIX, _AGENT, _OF_A_KIND, NESTED):
        shared = end.search(name)
        if shared:
            return shared.group()
    found = heads().at_end(name)
    return "" if found is None or found.group() in _TOO_SHORT else found.group()


def with_suffix(member: str, suffix: str) -> str:
    """The member with as much of the suffix as it lacks; the member alone where it is a whole name."""
    takes_office = PLACE.fullmatch(member) and _OFFICE.search(suffix)
    medium = suffix.startswith("媒体") and member in {"广播", "电视", "网络", "报刊"}
    field = member.endswith(("海关", "电视", "广播", "兽医")) and suffix.endswith("部门")
    if takes_office or medium or field:
        return member + suffix
    if _SITE.search(member) and not _OF_A_SITE.search(suffix):
        return member
    if not suffix or ends_with_head(member) or member.endswith((suffix, "各部", "改革委", "健康委")):
        return member
    if suffix.startswith(("行政", "主管")) and member.endswith(("行政", "管理", "监督", "监管", "执法")):
        suffix = suffix.removeprefix("行政") if member.endswith("行政") else suffix
        if suffix == "行政部门":
            suffix = "部门"
    return member + suffix[_overlap(member, suffix) :]


def _overlap(member: str, suffix: str) -> int:
    """房地产中介 and 中介服务机构: how much of the suffix the member ends with already."""
    return next((size for size in (4, 3, 2) if len(suffix) > size and member.endswith(suffix[:size])), 0)
