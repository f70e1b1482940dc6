"""建立X机构，负责…; 指定专人，负责…: the body that the clause before sets up has the task."""

from __future__ import annotations

import re

from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Context, Norm
from generator.layers.duties.names import expand
from generator.layers.duties.names.suffix import ends_with_head

_SETS_UP = re.compile(
    "(?:设立|建立|成立|组建|组成|设置|配备|(?<![建内附])设(?!在)|委托|安排)(?:了|相应的|专门的|本级|由[^，]*(?:组成|构成)的)?"
    "([^，的、]{0,24}?(?:机构|委员会|小组|办公室|指挥部|中心|单位|部门|人员|专人|专员|队伍|秘书长?|经理|主任|负责人|员))$"
)
# 单位设检查员，协助… is wholly the task of the unit (readers 3 : 0).
_PERSONS = re.compile("(?:员|人|经理|主任|秘书长?)$")
# 若干人, 一至二人; （以下简称管理机构）
_NUMBER = "[0-9一二两三四五六七八九十]+"
_REMARK = re.compile(f"(?:(?:若干|{_NUMBER})(?:至{_NUMBER})?(?:人|名)|[（(][^（()）]*[）)])$")
_CHARGES = re.compile("(?:指定|确定|明确)([^，的、]{0,24}?(?:机构|单位|部门|人员))$")
# 设立委员会或者确定相应机构
_OR_NAMES_ONE = re.compile("或者?(?:指定|确定|明确|委托)")
_TASK = re.compile("(?:具体)?(?:负责|承担|协助)(?=[^，])")


def new_body(clause: Clause, context: Context) -> Norm | None:
    """Answers for a clause that opens with 负责 or 承担 right after the body was set up."""
    task = _TASK.match(clause.text)
    encouraged = context.last is not None and context.last.modality == "encouragement"
    if task is None or clause.before != "，" or encouraged:
        return None
    before = context.said_before(clause).rstrip("，＊")
    before = re.sub("，(?:受|按照|根据)[^，]+$", "", before).rsplit("，", 1)[-1]
    before = _REMARK.sub("", before)
    found = _SETS_UP.search(before)
    if found is None and "，受" in context.sentence_text:  # 确定实施单位，受征收部门委托，负责…
        found = _CHARGES.search(before)
    if found is None or found.group(1) == "人员":
        return None
    if _PERSONS.search(found.group(1)) and (context.last or context.waiting):
        return None
    if _OR_NAMES_ONE.search(found.group(1)) or not ends_with_head(found.group(1)):
        return None
    names = expand(found.group(1))
    return Norm("competence", names, task.start(), carry=names, by_agent=True)
