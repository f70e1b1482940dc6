"""由省、自治区规定, 由各地级以上市确定: levels of government that act, named without 人民政府."""

from __future__ import annotations

import re

_LEVELS = re.compile(
    "(?:所在(?:地的?)?|当地)?(?:省|自治区|直辖市|设区的市|县（市、区）|区县（自治县）|乡[（(]镇[）)]|县[（(]市[）)]|市|区|县|乡|镇|村|国家|国务院|各?地级以上市|、|和|或者|以及)+"
    "(?=(?:[两二三四五]级)?(?:制定|规定|确定|批准|公布|另行|自行|负责|统一|按照|根据|给予)(?!的))"
)


def bare_levels_end(rest: str) -> int:
    """Where the levels at the head of the words behind 由 end, if a verb follows at once; else 0."""
    found = _LEVELS.match(rest)
    return found.end() if found else 0
