"""网络产品、服务的提供者, 展览会等活动的主办方: a list of things, and one name for who deals with all."""

from __future__ import annotations

import re

from generator.layers.duties.names.levels import is_level
from generator.layers.duties.names.pieces import pieces
from generator.layers.duties.names.suffix import ends_with_head

_THINGS_OF = re.compile("([^的]+)的([^的、和或及与（]{2,12})")
_JOINED = re.compile("[、和与]|或者|(?<=..)及(?!时)")
_NOT_ONE_THING = re.compile(
    "等|政府|部门|设区$|(?:以及|和)其他[^的]{0,8}(?:场所|设施)$|(?:以及|及|和)(?:其他)?(?:依法)?(?:从事|使用|具有|负有|履行|设置)|以及其他(?:生产|经营|销售|储存|运输|排放)"
    "|和(?:生产|经营|从事|使用|提供|销售|储存|运输)"
)
_BODY_OF_A_LIST = re.compile(
    "等[^、和]{2,12}的(?:管理单位|经营者|所有人|管理者|使用人|经营单位|建设单位|职工|员工|学生|教师)$"
)
# 展览会、展示会等活动的主办方
_OF_A_LIST_OF_THINGS = re.compile(
    "[^的]{2,40}?等[^、和或的]{0,6}(?:活动|工程|项目|产品|设施|场所|服务|业务|作品|区域|设备|车辆|物品)的[^的、和或及与]{2,8}"
)


def is_body_of_a_list(phrase: str) -> bool:
    """Whether the phrase lists things up to 等 and names who runs them, or is theirs."""
    return bool(_BODY_OF_A_LIST.search(phrase) or _OF_A_LIST_OF_THINGS.fullmatch(phrase))


def is_one_thing_of(phrase: str) -> bool:
    """网络产品、服务的提供者: bare members before the only 的 are what the one person deals with."""
    found = _THINGS_OF.fullmatch(phrase)
    if not found or not _JOINED.search(found.group(1)) or _NOT_ONE_THING.search(found.group(1)):
        return False
    return not any(ends_with_head(piece) or is_level(piece) for piece in pieces(found.group(1)))
