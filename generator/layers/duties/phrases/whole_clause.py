"""A clause that is one noun, though it begins like a body and its act."""

from __future__ import annotations

import re

from generator.layers.duties.phrases.noun_phrase import whole_phrase

# 当事人双方为公民的案件，也可以…
_CASE = re.compile("(?:(?<!认)为|是)[^，的]{2,12}的(?:案件|纠纷|事项)$")
_MADE_BODY = re.compile(
    "(?:根据|按照|依照|依法)[^，]*(?:确定|设立|指定|授权|委托|批准)的[^，]*(?:机构|部门|组织|单位)$"
)


def is_case(rest: str) -> bool:
    """Whether ``rest``, the words behind the body, makes the clause the name of a case."""
    return _CASE.search(rest) is not None


def is_made_body(text: str, rest: str) -> bool:
    """政府根据实际情况确定的负责水土保持工作的机构: the text names a body that another has chosen."""
    return _MADE_BODY.match(rest) is not None and whole_phrase(text) == len(text)
