"""依法给予处分, 依法追究刑事责任, 依法承担民事责任: a legal consequence for which no authority is named."""

from __future__ import annotations

import re

from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Context, More, Norm
from generator.layers.duties.names import expand
from generator.layers.duties.phrases.noun_phrase import noun_phrase_end
from generator.layers.duties.subject import indicative_subject

_CRIMINAL = re.compile("追究[^，]{0,14}责任|(?:定罪|从重|合并|从轻)处罚$|从重处理$|论处$")
_CIVIL = re.compile(
    "承担[^，]{0,14}(?:责任|赔偿)|予以赔偿$|给予治安管理处罚|予以治安管理处罚|给予[^，]{0,12}处分|予以开除$|依照[^，]*(?:处罚|处理)$|依法(?:予以|给予)处罚|(?:定罪|从重|合并|从轻)处罚$|论处$|^依法(?:予以)?(?:收回|没收|取缔|吊销)$"
)
# 对不实报告不予追究责任, 财产优先用于承担民事责任: nobody imposes anything.
_LETS_OFF = re.compile("(?:不予|不再|免予|免于|免除|无需|(?<!得)不|用于)(?:依法)?$")
# 利用宗族势力欺压群众的，予以撤职
_DISMISSAL = re.compile("(?:给予|予以)(?:警告|记过|记大过|降级|撤职|开除|、|或者)+$")
_DUTY = re.compile("应当|(?:^|[^相适对反报响])应(?:依法|当?予以|承担|负|给予|赔偿|按)")
_BEARS = re.compile("(?:依法|自觉)?承担")
_RIGHT = re.compile("有权(?!机关|部门|单位|处理)")
# 不需要追究刑事责任，但应当追究行政责任的
_NOT_NEEDED = re.compile("(?:不需要|无需|不再|不予|免予|免于)追究[^，]*责任")
_UNDER_RULES = re.compile("下列规定[^，]{0,4}(?:处罚|处理)")


def liability(clause: Clause, context: Context) -> Norm | More | None:
    """Consequences without an authority. 应当 before 承担 or 赔偿 makes an obligation of them."""
    text = clause.masked
    criminal = _CRIMINAL.search(text)
    found = criminal or _CIVIL.search(text) or _dismissal(text, context)
    # 有权向…追究违约责任 is a right.
    if found and _RIGHT.search(text[: found.start()]):
        found = None
    if ("由" in text and not criminal) or text.startswith("建议") or _NOT_NEEDED.search(text):
        return None
    if (_UNDER_RULES.search(text) and "应当" not in text) or (
        found and _belongs_to_a_duty(text, bool(criminal), context)
    ):
        return More()
    if found is None or not _is_consequence(text, found, bool(criminal), context):
        return None
    named = _named(clause, found, bool(criminal))
    if named is not None or found.group().startswith("承担"):
        return named or More()  # 造成损失的，依法承担赔偿责任: nobody imposes it
    last = context.last_here
    if last is not None and last.modality == "sanction" and _goes_on_to_punish(clause, context):
        return Norm("sanction", context.authority, _action(text), carry=None)
    return Norm("sanction", (), _action(text))


def _belongs_to_a_duty(text: str, criminal: bool, context: Context) -> bool:
    """应当依照…，以…罪定罪处罚: the duty before the comma goes on."""
    last = context.last_here
    if last is None:
        return False
    if last.modality == "competence":
        return text.startswith("并承担") and not criminal
    more = text.startswith("并") and not context.is_penal
    duty = last.modality == "obligation" or (more and last.modality == "permission")
    goes_on = text.startswith("并") or (
        _BEARS.match(text) is not None and not context.is_penal and context.pending is None
    )
    return duty and (criminal or goes_on)


def _is_consequence(text: str, found: re.Match[str], criminal: bool, context: Context) -> bool:
    before, after = text[: found.start()], text[found.end() :]
    charged = before.replace("直接负责", "") if not text.endswith(("处罚", "处理")) else before
    if (
        _LETS_OFF.search(before)
        or re.search("不得|可以|负责|主张|请求|要求|诉请", charged)
        or after.startswith("的")
    ):
        return False
    if _DUTY.search(text) and not (criminal and "刑事" in text):
        return False
    if re.match(
        "承担[^，]*工作|承担[^，]{0,8}(?:监护|主体|举证|保密|扶养|赡养|抚养|保修|教育)责任",
        text[found.start() :],
    ):
        return False
    waits = bool(context.waiting) or context.pending is not None
    disciplined = text.startswith("对") and any(draft.modality == "sanction" for draft in context.drafts)
    dismissed = waits and _dismissal(text, context) is not None
    return (
        criminal
        or context.is_penal
        or disciplined
        or dismissed
        or "法律责任" in text
        or ("依法" in text and waits)
    )


def _dismissal(text: str, context: Context) -> re.Match[str] | None:
    """予以撤职, where no authority has been named that does so."""
    unnamed = not context.authority and (context.last is None or not context.last.bearers)
    return _DISMISSAL.search(text) if unnamed else None


def _named(clause: Clause, found: re.Match[str], criminal: bool) -> Norm | None:
    """由X追究…责任 is a sanction of X; X承担…责任 says what X has to bear."""
    by = re.search("由", clause.masked[: found.start()])
    end = noun_phrase_end(clause.text[by.end() :]) if by else 0
    if by and end:
        place = by.end() + end
        return Norm("sanction", expand(clause.text[by.end() : place]), place)
    subject = indicative_subject(clause.masked[: found.end()])
    if criminal or subject.kind != "actors" or clause.masked.startswith("与"):
        return None
    return Norm("competence", subject.names, subject.end, subject.partners, carry=subject.names)


def _goes_on_to_punish(clause: Clause, context: Context) -> bool:
    """由X责令改正，追究…的责任，依法予以处罚: all of it is done by X; 追究刑事责任 is for a court."""
    text = clause.masked
    if "刑事" in text or "法律责任" in text or "承担" in text or "赔偿" in text:
        return False
    return "处分" in text or (clause.before == "，" and context.pending is None)


def _action(text: str) -> int:
    for word in ("依法", "依照", "按照", "追究", "承担", "给予", "予以"):
        place = text.find(word)
        if place >= 0:
            return place
    return 0
