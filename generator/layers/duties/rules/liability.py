"""依法给予处分, 依法追究刑事责任, 依法承担民事责任: a legal consequence for which no authority is named."""

from __future__ import annotations

import re

from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Context, More, Norm
from generator.layers.duties.names import expand
from generator.layers.duties.noun_phrase import noun_phrase_end
from generator.layers.duties.subject import indicative_subject

_CRIMINAL = re.compile("追究[^，]{0,14}责任|(?:定罪|从重|合并|从轻)处罚$|论处$")
_CIVIL = re.compile(
    "承担[^，]{0,14}(?:责任|赔偿)|予以赔偿$|给予治安管理处罚|予以治安管理处罚|给予[^，]{0,12}处分|依照[^，]*(?:处罚|处理)$|依法(?:予以|给予)处罚|(?:定罪|从重|合并|从轻)处罚$|论处$"
)
_START = re.compile("(?:应当)?(?:由[^，]{2,40})?(?:应当)?(?:依法|依照|按照|并)?")


def liability(clause: Clause, context: Context) -> Norm | More | None:  # noqa: PLR0911
    """Consequences without an authority. 应当 before 承担 or 赔偿 makes an obligation of them."""
    text = clause.masked
    if "由" in text and not _CRIMINAL.search(text):
        return None
    if re.search("下列规定[^，]{0,4}(?:处罚|处理)", text):
        return More()
    criminal = _CRIMINAL.search(text)
    civil = _CIVIL.search(text)
    found = criminal or civil
    if found is None or re.search("不得|可以", text[: found.start()]):
        return None
    by = re.search("由", text[: found.start()])
    if by and criminal:
        end = noun_phrase_end(clause.text[by.end() :])
        if end:
            place = by.end() + end
            return Norm("sanction", expand(clause.text[by.end() : place]), place)
    if "应当" in text and not (criminal and "刑事" in text):
        return None
    waits = context.waiting or context.pending is not None
    if not criminal and not (context.is_penal or "法律责任" in text or ("依法" in text and waits)):
        return None
    if "负责" in text[: found.start()] or re.match("承担[^，]*工作", text[found.start() :]):
        return None
    if text[found.end() :].startswith("的"):
        return None
    subject = indicative_subject(text[: found.end()])
    if not criminal and subject.kind == "actors" and not text.startswith("与"):
        return Norm("competence", subject.names, subject.end, subject.partners, carry=subject.names)
    last = context.last
    if last and last.modality == "obligation" and last.segment == context.segment and text.startswith("并"):
        return More()
    same = context.last and context.last.modality == "sanction" and context.last.segment == context.segment
    if same and not criminal and "处分" in text:
        return Norm("sanction", context.authority, _action(text), carry=None)
    return Norm("sanction", (), _action(text))


def _action(text: str) -> int:
    for word in ("依法", "依照", "按照", "追究", "承担", "给予", "予以"):
        place = text.find(word)
        if place >= 0:
            return place
    return 0
