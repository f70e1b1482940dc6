"""森林、林木、林地的所有权人: whoever owns or runs one of the things, said of each thing by itself.

Most readers write one name for each thing of a list with 、 or 和, as the spec expands a coordination (lists
with 等: ``at_each_place``). Markets and stations are things here, although they may also act by themselves.
"""

from __future__ import annotations

import re

from generator.layers.duties.names.levels import is_level, leading_place
from generator.layers.duties.names.pieces import pieces
from generator.layers.duties.names.relations import RELATION
from generator.layers.duties.names.suffix import ends_with_head, is_site
from generator.layers.duties.word_lists import predicate_start

# A party to what is done with the thing.
_PARTY = "[托承]运人|[委受]托人|[招投]标人|权利人|责任人|受益者|设置者|(?:主办|举办|承办)方"
_WHO = re.compile(
    f"(?:合法|实际)?(?:{RELATION}|负责人|责任人|业主|[^的、]{{0,4}}(?:{_PARTY})|所属单位|主办者|承办者|组织者|(?:建设|主办|承办|设置|经营管理)单位|主管部门)|运营|经营|管理|维护|养护|使用|生产|储存|运输"
)
_THINGS_OF = re.compile("([^的]+(?:内的[^的]+)?)的([^的]+)")
# 住宅小区内的非住宅物业 is one thing; 沿街和广场周边 are places where somebody is.
_INSIDE = re.compile(".+内的")
_NO_THING = re.compile(
    "等|其他(?![^的]{0,8}(?:场所|设施)$)|其它|有关|相关|以外|前款|所列|下列|占|业务$|[内上中外下]$|[周旁沿]边$|两侧$|沿线$|周围$"
)
_OF_ONE_KIND = len("森林")
# 网络产品、服务: as the second of two, such a word says of no kind without what stands before the first.
_SHARES = re.compile("产品|服务|设施|设备|场所|场地|领域|行业|标线")


def each_with_its_own(phrase: str) -> list[str]:
    """The phrase once for each thing before 的; empty where it tells of no several things."""
    found = _THINGS_OF.fullmatch(phrase) if "的" in phrase else None
    if found is None or not all(map(is_who, pieces(found[2]))):
        return []
    # 尾矿库、填埋场等的管理单位: nothing behind 等 says of what kind they are.
    things = pieces(found[1].removesuffix("等"))
    if len(things) == 1 or predicate_start().match(things[0]) or not all(map(_is_thing, things)):
        return []
    return [f"{thing}的{found[2]}" for thing in _in_full(things)]


def _in_full(things: list[str]) -> list[str]:
    """The things, short ones with what they share with the first; [] where nobody knows what that is.

    网络产品、服务的提供者, 科普场馆、设施的管理者 leave it out.
    """
    first, *others = things
    if len(first) <= _OF_ONE_KIND or not any(map(_is_cut_short, others)):
        return things
    if not all(map(_SHARES.fullmatch, others)):
        return []
    return [first, *(first[:-_OF_ONE_KIND] + one for one in others)]


def _is_cut_short(thing: str) -> bool:
    return len(thing) <= _OF_ONE_KIND and (thing == "场所" or not is_site(thing))


def is_who(member: str) -> bool:
    """Whether the text says what somebody is to a thing, or is what is done with it: 所有权人, 管理."""
    return _WHO.fullmatch(member) is not None


def _is_thing(member: str) -> bool:
    """No body, no level, no place where somebody merely is."""
    bare = _INSIDE.sub("", member)
    body = ends_with_head(bare) and not is_site(bare)
    return not (body or is_level(bare) or leading_place(bare) or _NO_THING.search(bare))
