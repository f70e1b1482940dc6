"""等部门和单位, 等司法、执法人员: words behind a list that say of what kind its members are, and name nobody.

Readers write no 单位 or 机构 of its own there at 12 places of 16; after 等有关部门 they are of two minds.
"""

from __future__ import annotations

import re

from generator.layers.duties.names.and_so_on import AND_SO_ON
from generator.layers.duties.names.pieces import pieces
from generator.layers.duties.names.suffix import ends_with_head

_ONLY_KINDS = re.compile("(?:有关|相关|其他)?[^的和及与]{0,16}(?:人员|组织|主体|群体)$")
# 等部门（机构）, 等群众团体和机构
_TWO_KINDS = re.compile(
    "(等(?!有关部门|相关部门)[^、和或及与的，（）]{0,6}(?:部门|机关|机构|团体|组织|单位))(?:、|和|或者|以及|及|与|（)"
    "(?:单位|机构|组织|团体|群众团体|社会组织)(?:）|(?![^、，和及或等]))"
)


def without_kinds(phrase: str) -> str:
    """The phrase without a second word of kind, or without any where each member is a name by itself."""
    if "等" not in phrase:
        return phrase
    phrase = _TWO_KINDS.sub("\\1", phrase)
    found = AND_SO_ON.match(phrase)
    if not found or not _ONLY_KINDS.fullmatch(found.group(2)):
        return phrase
    members = pieces(found.group(1))
    return found.group(1) if len(members) > 1 and all(map(ends_with_head, members)) else phrase
