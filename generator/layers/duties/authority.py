"""Which names are those of an authority, told by their endings."""

from __future__ import annotations

import re

_AUTHORITY = re.compile(
    "(?:机关|部门|政府|法院|检察院|委员会|管委会|代表大会|办事处|机构|海关|局|仲裁庭|法庭|合议庭|仲裁院|主席团|国务院|委|警备区|武装部|军分区|军区)$"
)


def is_authority(name: str) -> bool:
    """Whether the name ends like that of a court, a department or another public body."""
    return _AUTHORITY.search(name) is not None
