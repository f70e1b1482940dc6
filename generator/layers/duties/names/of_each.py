"""森林、林木、林地的所有权人: whoever owns or runs one of the things, said of each thing by itself.

Most readers write one name for each thing of a list with 、 or 和, as the spec expands a coordination, also
where 等公共场所 or 等设施 says of what kind they are (商场、车站等公共场所的管理单位); behind the name of a
trade, a substance or media (等行业, 等危险物品, 等媒介) they keep one name. Markets and stations are things
here, although they may also act by themselves.

"""

from __future__ import annotations

import re

from generator.layers.duties.names.levels import is_level, leading_place
from generator.layers.duties.names.pieces import pieces
from generator.layers.duties.names.relations import RELATION
from generator.layers.duties.names.suffix import ends_with_head, is_site
from generator.layers.duties.word_lists import alternatives, predicate_start

_WHO = re.compile(
    f"(?:合法|实际)?(?:{RELATION}|负责人|责任人|业主|主办者|承办者|组织者|(?:建设|主办|承办)单位)|运营|经营|管理|维护|养护|使用"
)
_THINGS_OF = re.compile("([^的]+(?:内的[^的]+)?)的([^的]+)")
# 住宅小区内的非住宅物业 is one thing; 沿街和广场周边 are places where somebody is.
_INSIDE = re.compile(".+内的")
_NO_THING = re.compile(
    "等|其他(?![^的]{0,8}(?:场所|设施)$)|其它|有关|相关|以外|前款|所列|下列|占|业务$|[内上中外下]$|[周旁沿]边$|两侧$|沿线$|周围$"
)
_OF_ONE_KIND = len("森林")
_OF_THIS_KIND = re.compile("等[^的、和等]{0,6}(?:场所|设施)(?:、场所)?$")
_NO_PLACE = re.compile("等|其他|其它|有关|相关|政府|部门|机关|委员会|[以之]外|业$")
# 供水、供气等公共设施的经营单位: fields of work, of which nobody is the 经营单位.
_ACT = re.compile(f"(?:{alternatives('activities')})+|[供排].|(?:公共)?交通|通信")


def each_with_its_own(phrase: str) -> list[str]:
    """The phrase once for each thing before 的; empty where it tells of no several things."""
    found = _THINGS_OF.fullmatch(phrase) if "的" in phrase else None
    if found is None or not all(map(_WHO.fullmatch, pieces(found[2]))):
        return []
    things = pieces(_OF_THIS_KIND.sub("", found[1].removesuffix("等")))
    of_a_kind = _OF_THIS_KIND.search(found[1]) is not None
    is_thing = _is_place if of_a_kind else _is_thing
    if len(things) == 1 or predicate_start().match(things[0]) or not all(map(is_thing, things)):
        return []
    # 网络产品、服务的提供者, 科普场馆、设施的管理者: the short one leaves out what it shares.
    cut_short = (
        not of_a_kind
        and len(things[0]) > _OF_ONE_KIND
        and any(len(one) <= _OF_ONE_KIND and (one == "场所" or not is_site(one)) for one in things[1:])
    )
    return [] if cut_short else [f"{thing}的{found[2]}" for thing in things]


def _is_thing(member: str) -> bool:
    """No body, no level, no place where somebody merely is."""
    bare = _INSIDE.sub("", member)
    body = ends_with_head(bare) and not is_site(bare)
    return not (body or is_level(bare) or leading_place(bare) or _NO_THING.search(bare))


def _is_place(member: str) -> bool:
    """In a list with 等公共场所 also schools and hospitals are places that somebody runs."""
    return not (is_level(member) or _NO_PLACE.search(member) or _ACT.fullmatch(member))
