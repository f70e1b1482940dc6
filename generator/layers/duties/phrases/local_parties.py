"""村, 有关乡(镇)、村, 各级财政, 餐饮、住宿等行业: parties that no word of ``heads`` ends."""

from __future__ import annotations

import re

from generator.layers.duties.names.levels import only_levels

_BARE = frozenset({"省", "市", "县", "乡", "镇", "村"})
# 有移民安置任务的乡、村; not 对沿线的市、县.
_QUALIFIER = re.compile(
    "有关|相关|沿线|沿海|(?:涉及(?:到)?|有|具备|需要|位于|处于|经过|承担)[^，。的]{2,16}的"
)
_LEVELS = "各级|本级|同级|县级以上|省级|市级|县级|地方|中央|政府|公共|国家|省|市|县|区|乡|镇|、|和"
_PURSE = re.compile(f"(?:{_LEVELS})+财政")

# 餐饮、住宿等行业, 窗口单位和服务行业; one trade alone is a field, and 管行业必须管安全 a principle.
_TRADES = re.compile(
    "(?!管|对|在|按|根据|依照|开展|从事|规范|促进|支持|鼓励|加强|推动|跨|本|该|各|下列|新建|其他)"
    "[^，的]{2,40}(?:、|和|以及)[^，的]{2,16}行业"
)


def is_local_party(text: str) -> bool:
    """Whether all of ``text``, the words before a modal word, is such a party."""
    if text in _BARE or _PURSE.fullmatch(text) or (text.endswith("行业") and _TRADES.fullmatch(text)):
        return True
    plain = text.replace("(", "（").replace(")", "）")
    if only_levels(plain):
        return True
    qualifier = _QUALIFIER.match(plain)
    rest = plain[qualifier.end() :] if qualifier else ""
    return rest in _BARE or only_levels(rest)
