"""有关 and 其他 before the first of several heads belong to those after it: 有关部门和单位."""

from __future__ import annotations

import re
from itertools import takewhile

from generator.layers.duties.names.levels import LEVEL, is_level
from generator.layers.duties.word_lists import alternatives

_BARE = frozenset({"单位", "机构", "组织", "人员", "企业", "机关", "部门", "个人", "专家"})
# A longer name says for itself which body it is.
_SHORT = 9
# 有关行政管理部门和单位
_OF_A_FIELD = re.compile("(?:有关|相关)(?=[^的、]{2,10}部门$)(?!主管部门)")
# 公职人员任免机关、单位
_WHOSE = re.compile("([^的有相其]{1,6}(?:有关|相关)|[^的]{0,6}任免)(?:部门|机构|机关|单位)")
# 其他部门和单位; 所在机关、单位
_OTHER = re.compile(
    "(?:任何)?((?:[^，]{2,}的)?其他(?!机关|学校)|[^的]*(?:所在|任免))(?:任何)?(?:部门|单位|机构|组织|个人|企业|机关|学校)"
)
_OF_A_GOVERNMENT = re.compile(
    f"([^其的]*(?:政府的?|[省市县区旗州乡镇])(?:有关|相关)|(?:{LEVEL})(?:有关|相关)?)(?:部门|机关)"
)
_OF_SOME_LEVEL = re.compile(f"(有关|相关)(?:沿.)?(?:{LEVEL})([^的]{{2,}})")
# 被检查单位和个人: the passive belongs to both.
_SHARED = re.compile(
    "(?:其他|其它)?(有关|相关|境内外|国内外|(?:境外|国外|外国|(?:中国)?境内)(?=组织|机构|单位|企业)|被[^的有相]{2,4}(?=单位|企业|机构|组织|部门))"
)
# 其他任何单位和个人: all others, but in 法人、其他组织和个人 only other organisations.
_OTHERS = re.compile("(?:其他|其它)(?:任何)?(?:单位|组织|企业|机构)")
# 有关国家机关和仲裁机构, 相关建设单位或者使用者
_SPECIFIC = re.compile("(?:本[市省县])?(有关|相关)(?!行政|主管)[^的]{2,4}(?:机关|机构|组织|团体|单位|部门)")
_PLAIN = re.compile("[^有相其的府]{0,4}(?:机关|机构|组织|团体|单位)|(?:使用|经营|所有|管理)[者人]")
# 取水单位和个人: what one person does as well; 检验检测机构和人员.
_DOING = re.compile(
    "(?:.*的)?((?:[取用排]水|排污|捕捞|运输|养殖|种植|饲养|养犬|经营|生产|销售|使用|作业|收集)+)(?:单位|企业)"
)
# 境内外企业、高等院校和科研机构
_FROM_WHERE = re.compile("(境内外|国内外)(?!的)")
_OWN = re.compile("境|国|其|有关|本|.*的")
_NONE = re.compile("(?!)")
# 有关人民政府或者主管部门, 相关业主、物业使用人: bodies or parties of one kind; not 有关部门、新闻媒体.
_ALIKE = re.compile("((?:.*的)?(?:有关|相关))(?:单位|(?:行政)?机关|人民政府|人民法院|协会|业主|产权人)")
_ALIKE_BEHIND = re.compile(
    "(?:国家)?机关|团体|(?:主管|政府)部门|审判组织|商会|授权组织|(?:物业|非业主)?使用人"
)
_INSTITUTE = re.compile(f"((?!管理|监督|服务)(?:{alternatives('activities')})+)(?:机构|单位)")


def share_concerned(names: list[str]) -> list[str]:
    """有关部门和单位: 有关 belongs to both, where the second is a bare 单位, 机构, 组织 or 个人."""
    concerned = _SPECIFIC.fullmatch(names[0]) if names else None
    result: list[str] = []
    for name in names:
        governments = _governments_before(result) if name in {"单位", "机构", "组织"} else []
        if governments:
            result.extend(government + name for government in governments)
            continue
        own = concerned[1] + name if concerned and result and _PLAIN.fullmatch(name) else name
        others = all(one.startswith(("其他", "其它")) for one in result)
        result.append(_concerned(own, result[-1] if result else "", others=others))
    where = _FROM_WHERE.match(names[0]) if names else None
    return [where[1] + name if where and not _OWN.match(name) else name for name in result]


def _governments_before(names: list[str]) -> list[str]:
    """市、县人民政府有关部门和单位: 市人民政府有关, 县人民政府有关; 市、县部门和单位: 市, 县."""
    run = list(takewhile(bool, (_OF_A_GOVERNMENT.fullmatch(name) for name in reversed(names))))
    return [found[1] for found in reversed(run) if found]


def _concerned(name: str, previous: str, *, others: bool) -> str:
    """``name`` with the 有关 of the name before it, or with what stands before that 有关."""
    if name in _BARE:
        return _before_a_bare_head(name, previous, others=others) + name
    alike = _ALIKE.fullmatch(previous)
    if alike and _ALIKE_BEHIND.fullmatch(name):
        return alike[1] + name
    if name == "公民" and re.fullmatch("有关(?:单位|组织)", previous):
        return "有关" + name
    if re.fullmatch("有关(?:主管)?部门", previous) and re.fullmatch("[^的]{0,6}(?:管理|执法)机构", name):
        return "有关" + name
    shared = _OF_SOME_LEVEL.fullmatch(previous)
    of_the_same = shared and name.endswith(shared[2]) and is_level(name.removesuffix(shared[2]))
    of_the_same = of_the_same and not name.startswith(("有关", "相关"))
    return shared[1] + name if shared and of_the_same else name


def _before_a_bare_head(name: str, previous: str, *, others: bool) -> str:
    """What of the name before belongs to a bare 单位 as well."""
    field_of = _OF_A_FIELD.match(previous) if name != "部门" else None
    if field_of:
        return field_of.group()
    if name == "个人" and others and _OTHERS.fullmatch(previous):
        return "其他"
    doing = {"个人": _DOING, "人员": _INSTITUTE}.get(name, _NONE).fullmatch(previous)
    if doing:
        return doing[1]
    found = _WHOSE.fullmatch(previous) or (_OTHER.fullmatch(previous) if name != "个人" else None)
    if not found and len(previous) < _SHORT:
        found = _SHARED.match(previous)
    return found[1] if found else ""
