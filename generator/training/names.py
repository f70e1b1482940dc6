"""Which names may mean the same body. A wrong answer must never be a right one by another name."""

from __future__ import annotations

import re
from collections.abc import Iterable

_DETERMINER = re.compile(
    "^(?:县级以上地方各级|县级以上地方|县级以上|地方各级|各级|地方|所在地|本级|上级|有关|相关|其他|任何|所有|各类)+"
)
# Whose department it is: 国务院民政部门 and 县级以上人民政府民政部门 are both 民政部门.
_OF_WHOM = re.compile("^(?:国务院|.{0,12}人民政府)(?=.)")
ENDING = re.compile("(?:行政主管部门|监督管理部门|主管部门|管理部门|部门|机关|机构|人民政府|民委员会)$")
_MOST_NAMES = 5
# Names of whole classes: nearly anyone could belong to them.
_CLASSES = """
单位 个人 组织 部门 机关 机构 企业 团体 公民 公众 人员 企业事业单位 事业单位 经营者 生产经营单位
社会力量 社会组织 社会公众 主管部门 职能部门 政府 当事人 其他组织 社会团体 人民团体 媒体 群众
居民 村民 经营管理单位 管理单位 国家机关 法人
"""
# Names that mean somebody only beside other words: 同级人民政府, 另一方, 所在单位.
_RELATIVE = re.compile(
    "有关|相关|其他|其它|同级|上一?级|下一?级|本级|原(?!告)|该|其|此|你|我|本[院部会局单人方]|[另对双各一]方|[任某][何一]|所在|当地|"
    "有权|当事|相应|各自|[前后]手|国家$|本[市省区县州]$"
)
_OPEN = ("的", "有关", "相关", "其他")
_BROAD = frozenset(_CLASSES.split())


def stem(name: str) -> str:
    """A name without determiner and class noun: 公安机关 and 公安部门 → 公安."""
    bare = _DETERMINER.sub("", name)
    return ENDING.sub("", bare) or bare or name


def is_broad(name: str) -> bool:
    """Whether a name stands for a class that others may fall under (单位, 有关部门, 负有…职责的部门), or
    for somebody whom only the words around it tell (同级人民政府, 另一方)."""
    bare = _DETERMINER.sub("", name)
    return (
        not bare
        or bare in _BROAD
        or any(word in bare for word in _OPEN)
        or name.endswith("方")
        or bool(_RELATIVE.match(name))
    )


def overlap(one: str, other: str) -> bool:
    """Whether two names may mean the same body, or one may hold the other."""
    if one == other or is_broad(one) or is_broad(other):
        return True
    bare_one, bare_other = (_OF_WHOM.sub("", _DETERMINER.sub("", name)) for name in (one, other))
    if _within(bare_one, bare_other) or _within(bare_other, bare_one):
        return True
    if one.endswith(_ALIKE) and other.endswith(_ALIKE) and one[-3:] == other[-3:]:
        return True
    stem_one, stem_other = stem(one), stem(other)
    if one.endswith("人民政府") != other.endswith("人民政府"):
        return False
    if one.endswith("人民政府"):
        return stem_one == stem_other
    return stem_one in stem_other or stem_other in stem_one


# Any two of these may be the same people: 道路运输经营者 are 客运经营者 and 货运经营者.
_ALIKE = ("经营者", "工作人员", "从业人员")
_PEOPLE = ("人", "员", "者", "户", "民", "代表", "家属", "师", "长", "生", "职工", "工", "主", "属")


def _within(one: str, other: str) -> bool:
    """Whether a name is the other with words left out: 慈善组织 and 慈善行业组织."""
    rest = iter(other)
    return all(character in rest for character in one)


def family(name: str) -> int:
    """What sort of body a name means: 0 a government, 1 another public body, 2 an organisation, 3 people."""
    if name.endswith(("人民政府", "街道办事处")):
        return 0
    if name.endswith(("部门", "机关", "机构", "法院", "检察院", "委员会", "局", "厅")):
        return 1
    return 3 if name.endswith(_PEOPLE) else 2


def distance(some: Iterable[str], others: Iterable[str]) -> int:
    """How unlike two groups are in sort: wrong answers of a near sort are the plausible ones."""
    pool = {family(name) for name in others}
    return min((abs(family(name) - other) for name in some for other in pool), default=2)


def same_sort(some: Iterable[str], others: Iterable[str]) -> bool:
    """Whether either group could stand in a sentence about the other: all public bodies, or all
    organisations, or all people (no 单位 wears a uniform)."""
    sorts = [{max(1, family(name)) for name in group} for group in (some, others)]
    return len(sorts[0]) == 1 and sorts[0] == sorts[1]


def any_overlap(some: Iterable[str], others: Iterable[str]) -> bool:
    """Whether any name of one group overlaps with any of the other."""
    pool = tuple(others)
    return any(overlap(one, other) for one in some for other in pool)


def shown(names: Iterable[str]) -> str:
    """A group of names as a reader sees it, with a shared ending written once."""
    group = list(dict.fromkeys(names))
    if {"镇人民政府", "街道办事处"} <= set(group):
        at = group.index("镇人民政府")
        group = [n for n in group if n not in ("镇人民政府", "街道办事处")]
        group.insert(min(at, len(group)), "镇人民政府（街道办事处）")
    for ending in ("人民政府", "民委员会", "部门"):
        if len(group) > 1 and all(n.endswith(ending) and len(n) > len(ending) for n in group):
            return _list([n.removesuffix(ending) for n in group], ending)
    return _list(group, "")


def _list(names: list[str], ending: str) -> str:
    """Names in a row; a long row is cut, since an option must stay readable."""
    if len(names) <= _MOST_NAMES:
        return "、".join(names) + ending
    return "、".join(names[: _MOST_NAMES - 1]) + "等" + (ending or "主体")
