"""由原户籍地的人民法院管辖: where the body behind 由 ends, told by what it has power to do."""

from __future__ import annotations

import re

from generator.layers.duties.authority import is_authority
from generator.layers.duties.names import expand

# Whatever its name holds, the body ends before what it has power to do.
_MAY_DECIDE = re.compile(
    "([^，由]{4,40}(?:法院|检察院|部门|机关|机构|政府))(?:管辖|受理|审理|办理|处理|批准|决定|执行|解决|裁决)"
)


def before_its_power(rest: str) -> int:
    """Where the name at the head of ``rest``, the words behind 由, ends; 0 where it is not so built."""
    found = _MAY_DECIDE.fullmatch(rest)
    return found.end(1) if found and all(map(is_authority, expand(found.group(1)))) else 0
