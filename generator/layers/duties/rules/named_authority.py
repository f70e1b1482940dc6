"""…的主管机关是X, 主管部门为X: the body that is named is competent."""

from __future__ import annotations

import re

from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Before, Context, Norm
from generator.layers.duties.names import expand
from generator.layers.duties.phrases.noun_phrase import noun_phrase_end, whole_phrase
from generator.layers.duties.what_follows import modal_follows

_OFFICE = (
    "(?:主管|管理|监督管理|监管|执法|登记|审批|许可|批准|受理|实施|行政主管|行政领导|领导|负责|责任|牵头"
    "|执行)"
    "(?:部门|机关|机构|单位)"
)
_IS = re.compile(f"(?:^|[^，]*){_OFFICE}(?:，)?(?:是|为)(?!了|本[法条])")
_IS_OFFICE = re.compile(
    f"([^，]{{2,40}}?)(?<!主管机关)(?<!主管部门)(?:是|为)(?!了)(?:[^，]*的[^，的]*{_OFFICE}"
    f"|[^，]*(?:责任人|责任主体))"
)
_BODY_IS_OFFICE = re.compile(f"([^，]{{2,40}}?)(?:是|为)(?!了)([^，]*)的[^，的]*{_OFFICE}")
# 实施许可的部门为监管部门
_IS_PLAIN_OFFICE = re.compile(f"(?!{_OFFICE}为)([^，]{{2,40}}?)为{_OFFICE}")
# 市水行政主管部门是本市排水主管部门
_OF_THIS_PLACE = re.compile(
    f"((?!本)[^，]{{2,40}}?)(?:是|为)本(?:市|省|自治区|县|区|级|行政区域)[^，]*{_OFFICE}"
)
# 县农业行政主管部门是农产品质量安全监督管理部门，负责…
_BODY_IS_PLAIN_OFFICE = re.compile(
    f"([^，的]{{2,40}}(?:部门|机关|机构|局|委员会))是(?!否|本)[^，的]{{2,}}{_OFFICE}"
)
_SET_APART = re.compile(f"[是为][^，]*的[^，的]*(?:{_OFFICE}|主管单位|责任人|责任主体)")
_REMARK = re.compile("(?:＊+|[（(][^（()）]*[）)])$")
# 以审批机关为被告
_AS_A_PARTY = re.compile("以[^，]*为(?:共同)?(?:被告|第三人|被申请人|原告)")
_SET_BEFORE = re.compile(f"[^，]*{_OFFICE}$")


def named_authority(clause: Clause, context: Context) -> Before | Norm | None:
    """Answers where the office is the subject and the body stands after 是 or 为."""
    if "是" not in clause.text and "为" not in clause.text:
        return None
    text = _REMARK.sub("", clause.text)
    itself = _IS_OFFICE.fullmatch(text) or _is_itself(text) or _OF_THIS_PLACE.fullmatch(text)
    itself = itself or _IS_PLAIN_OFFICE.fullmatch(text)
    if itself is None and clause.mark == "，":
        itself = _BODY_IS_PLAIN_OFFICE.fullmatch(text)
    if itself and whole_phrase(itself.group(1)):
        names = expand(itself.group(1))
        if clause.mark == "，" and modal_follows(context):  # …的主管部门，应当承担以下职责
            return Before(names)
        return Norm("competence", names, itself.end(1), carry=names)
    if context.waiting_is_bare and context.waiting and _SET_APART.fullmatch(text):
        return Norm("competence", context.waiting, 0, carry=context.waiting)
    found = None if _AS_A_PARTY.search(clause.text) else _IS.match(clause.text)
    if found is None:
        opened = clause.before == "，" and _SET_BEFORE.search(context.sentence_text.rsplit("，", 2)[-2])
        found = re.match("(?:是|为)(?!了)", clause.text) if opened else None
    if found is None:
        return None
    rest = clause.text[found.end() :]
    end = whole_phrase(rest) or noun_phrase_end(rest)
    return Norm("competence", expand(rest[:end]), found.end() - 1, carry=None) if end == len(rest) else None


def _is_itself(text: str) -> re.Match[str] | None:
    """省水行政主管部门是河道的主管机关: what stands before 的 is a thing, not the body that is named."""
    found = _BODY_IS_OFFICE.fullmatch(text)
    return found if found and not whole_phrase(found.group(2)) else None
