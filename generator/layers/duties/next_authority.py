"""单位应当…申报，海关凭批准文件放行: another authority acts upon the norm before the comma."""

from __future__ import annotations

import re

from generator.layers.duties.authority import is_authority
from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Context, Names
from generator.layers.duties.word_lists import predicate_start

# 发回原审人民法院…, 实现与有关部门…: the body is an object.
_NO_NEW_SUBJECT = re.compile(
    "被(?!告)|方便|实现|有(?!关)|直至|携|报|按照|并|以|安全|到|但?法律|[^，]*(?:结果|方案|情况)(?:未经|报|由)"
)
_ENDS_A_LIST = re.compile("通报|报告|备案|批准|提出|.{0,3}")


def acts_upon(names: Names, clause: Clause, rest: str, context: Context) -> bool:
    """单位应当…申报，海关凭批准文件放行: another body acts upon what the norm before asks or allows."""
    last = context.last
    asked = (
        last is not None
        and last.modality in {"permission", "right", "obligation"}
        and not set(names) & set(last.bearers)
    )
    if not asked or predicate_start().match(names[0]) or not all(map(is_authority, names)):
        return False
    return not (_NO_NEW_SUBJECT.match(clause.text) or _ENDS_A_LIST.fullmatch(rest))
