"""集会、游行、示威举行地的公安局: members that are no names belong to the name behind 的."""

from __future__ import annotations

import re

from generator.layers.duties.names.levels import is_level, leading_place
from generator.layers.duties.names.suffix import NESTED, ends_with_head

# 石油、化工以及其他生产…的企业, 停车场和有条件的国家机关: a member that stands for itself.
_FOR_ITSELF = re.compile("其他|其它|(?:有|具备)条件的")
# 建筑物、构筑物和其他设施的所有者: so other things are what the members before are as well.
_OF_OTHER_THINGS = re.compile(
    "其他[^的]{0,8}(?:设施|场所|设备|建筑物|物品|产品|车辆|船舶|工程|项目)"
    "(的(?:所有|产权|管理|使用|经营|权属|建设|维护|运营)[^的、]{0,4}(?:者|人|单位|企业))"
)
_APART = re.compile("以及|，|及其")
# Publishers, services and places that are bodies although no list of heads has them.
_IS_BODY = re.compile(
    "媒|报(?![警告废名])|刊|广播|电视|网|电信|国库|财政|农村|热线|集体|国家$|私人|社会$|系统$|行业$|所在地|政府|等|孤儿"
)
_SITE = re.compile("(?:[站库场馆]|场所)$")
# 加油站、储油库和使用油罐车的单位
_OF_DOERS = re.compile("使用|从事|经营|生产|销售")


def joined_to_one(phrase: str, members: list[str]) -> list[str]:
    """The members of ``phrase`` in order; bare ones before X的Y are one member with it."""
    result: list[str] = []
    bare = 0
    begins = end = 0
    for index, member in enumerate(members):
        start = phrase.index(member, end)
        joint, end = phrase[end:start], start + len(member)
        if _is_bare(member):
            begins = begins if bare else start
            bare += 1
        elif bare and (whose := _OF_OTHER_THINGS.fullmatch(member)):
            result[-bare:] = [thing + whose[1] for thing in result[-bare:]]
            bare = 0
        elif bare and _closes(member, members[index - 1], joint):
            result[-bare:] = [phrase[begins:end]]
            bare = 0
            continue
        else:
            bare = 0
        result.append(member)
    return result


def _is_bare(member: str) -> bool:
    """No body: neither the word for one nor a level nor a list."""
    named = ends_with_head(member) or is_level(member) or leading_place(member)
    return not named and _IS_BODY.search(member) is None


def _closes(member: str, before: str, joint: str) -> bool:
    """Whether ``member`` is X的Y, joined without 以及 to the bare member ``before`` it."""
    behind = member[member.rfind("的") + 1 :]
    if (
        "的" not in member
        or not (ends_with_head(member) or is_level(behind))
        or "等" in member[: member.index("的")]
    ):
        return False
    for_itself = _FOR_ITSELF.match(member) or (_SITE.search(before) and _OF_DOERS.match(member))
    return not (for_itself or NESTED.search(member) or _APART.search(joint))
