"""由X责令改正, 处…罚款, 没收, 吊销: a named authority imposes a legal consequence."""

from __future__ import annotations

import re

from generator.layers.duties.authority import is_authority
from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Context, More, Names, Norm
from generator.layers.duties.names import expand
from generator.layers.duties.partners import partners_in
from generator.layers.duties.phrases.noun_phrase import noun_phrase_end
from generator.layers.duties.phrases.prepositions import APPOINTS, BY
from generator.layers.duties.subject import subject_of
from generator.layers.duties.word_lists import alternatives

_WORD = re.compile(
    f"(?:{alternatives('sanction_words')})(?!机关|机构|部门|程序|文书|裁量|种类)|处(?:以)?[^，理置分]{{1,40}}(?:罚款|拘留|徒刑|拘役|管制|罚金|死刑)|处(?:无期徒刑|死刑|拘役|管制|罚金)"
)
_ONLY_DISCIPLINE = re.compile(
    "^(?:[^，]*对|依法给予|给予)(?!.*罚款)[^，]*(?:给予|予以)[^，]*处分$|^(?:依法)?给予[^，]*处分$"
)
_NO_PENALTY = re.compile(
    "可以[^，]{0,8}(?:从轻|从重|从宽|加重|减轻|免予|免除)"
    "|自[^，]*之日起[^，]*(?:不得|不受理|禁止)|受到[^，]{0,8}处[罚分](?:或者|的[^，])|采取[^，]*措施$|设定[^，]*罚款|下列规定[^，]{0,4}(?:处罚|处理)|(?:抵缴|缴纳|交纳)罚款|(?:拒绝|拒付)[^，]{0,4}罚款|处罚权|罚款(?:限额|数额|决定|的|收入|[收票单]据)|处罚(?:决定|通知)|(?:免予|不予|不再|免除|免于)[^，]{0,6}处[罚分]"
    "|作出的责令[^，]*决定$|判处的|^对违反[^，]*的(?:行政)?处罚$|(?:没收|吊销|处罚|罚款|撤销|拘留)[^，]*的(?:(?:申请|建议|裁定|案件|请求|权力|依据)$|(?:决定|裁定)(?:应当|不得|可以|自))"
)
_NO_PENALTY_BEFORE = re.compile(
    "被判?$|(?:未经|未受|未被|曾经?|已经?受)[^，]{0,6}$|(?<!由)有权(?!机关|管理|处理|部门|单位)[^，]*$|应当|不得|(?:部门|机关|机构|政府|局)应(?:依法)?$"
)
# 可以提请主管部门依法作出处罚; 可以进行调查和处罚: the body may ask for it, or do it beside other things.
_MAY_ASK = re.compile("可以[^，由]*(?:提请|建议|报请|移送|提交|商请)")
_MAY_PUNISH = re.compile("可以[^，由]*(?:进行|和|、)处罚$")
_MAY_FINE = re.compile(
    "^(?:并|同时|依法)*(?P<may>可以?(?:并|依法|同时|(?:根据|视|按照?)[^，]{0,4}情节(?:轻重)?)*"
    "(?:给予警告(?:、|或者|，|和|并))?处以?[^，理置]*罚款(?:、[^，]*拘留)?)$"
)
# 不得违反规定，向企业收费、罚款、摊派
# 对有关出版社处以1000元以上10000元以下的罚款: a fine with its amount needs no violation beside it.
_FINE = re.compile("(?:并|同时|可以)*(?:对[^，]*)?处以?[^，理置]*(?:元|倍|百分之|％|%)[^，]*罚款$")
# 违反前款规定的，限期清理；
_IN_TIME = re.compile("限期[^，的由]{2,12}$")
_FORBIDDEN = ("收费、罚款、摊派", "罚款", "摊派", "集资")
_SECURES = re.compile("可以(?:依法|先行|予以)?(?:查封|扣押|暂扣|扣留)")
# 有关部门还可以对负责人处…: the subject ends before 可以.
_MAY = re.compile("(?:还|也|并)?可以")
_ADVERB = re.compile("(?:依法|及时|立即|当场)*")
_HARD = re.compile(
    "^责令|徒刑|拘役|管制|罚金|死刑|罚款|没收|吊销|行政拘留|给予警告|给予[^，]*处分|责令停产|暂扣|治安管理处罚|处罚$|^撤销其[^，]*(?:资格|许可|证书)"
)


def penalty(clause: Clause, context: Context) -> Norm | More | None:
    """A penalty with its authority, named here or carried over; 可以并处 is a part of it."""
    text = clause.masked
    word = None if _only_secures(clause, context) else _WORD.search(text) or _IN_TIME.match(text)
    if word is None or _NO_PENALTY.search(text) or _NO_PENALTY_BEFORE.search(text[: word.start()]):
        return None
    by = _authority(clause.text, word.start())
    if by is not None:
        names, place, partners = by
        return Norm("sanction", names, place, partners, carry=None)
    return _without_agent(clause, word.start(), context)


def _without_agent(clause: Clause, place: int, context: Context) -> Norm | More | None:
    """A penalty in a clause that names no authority after 由."""
    text = clause.masked
    if _MAY_ASK.search(text) or _MAY_PUNISH.search(text):
        return More() if text.startswith("并") and _goes_on(context) else None
    if _goes_on_with_a_duty(clause, context):
        return _fine_of_who_ought(clause, context) or (None if "可以" in text else More())
    ordered = _orders(clause, place) if context.pending is not None else None
    if ordered is not None:
        return ordered
    if not (context.is_penal or (_HARD.search(text) and context.pending is not None) or _FINE.match(text)):
        return None
    return _carried(clause, place, context)


def _goes_on(context: Context) -> bool:
    """Whether a penalty stands before in the same piece, of which 并可以建议… is a part."""
    return context.last_here is not None and context.last_here.modality == "sanction"


def _only_secures(clause: Clause, context: Context) -> bool:
    """对正在建设的建筑物，执法部门可以查封、暂扣施工工具: no violation is named, the body is allowed to."""
    may = _SECURES.search(clause.masked)
    return (
        may is not None and not context.is_penal and subject_of(clause.text[: may.start()]).kind == "actors"
    )


def _orders(clause: Clause, place: int) -> Norm | None:
    """…不完整的，文物行政部门责令其改正: an authority orders what is wrong to be put right."""
    subject = subject_of(clause.text[:place])
    bare = clause.text[subject.end : place]
    authority = subject.kind == "actors" and all(map(is_authority, subject.names))
    if not (authority and clause.masked.startswith("责令", place) and _ADVERB.fullmatch(bare)):
        return None
    return Norm("sanction", subject.names, place, subject.partners)


def _goes_on_with_a_duty(clause: Clause, context: Context) -> bool:
    """…应当解除合同，撤销其经营权: a part of the duty before the comma."""
    last = context.last_here
    if last is None or clause.before != "，":
        return False
    duty = last.modality in {"obligation", "permission", "right"}
    if last.modality == "prohibition":
        duty = "违" not in clause.masked and clause.masked.endswith(_FORBIDDEN)
    return duty and context.pending is None and not _ONLY_DISCIPLINE.search(clause.masked)


def _fine_of_who_ought(clause: Clause, context: Context) -> Norm | None:
    """检查人员应当予以制止，并可处以罚款: the fine is a sanction of whoever has the duty before it."""
    fine = _MAY_FINE.search(clause.masked)
    if fine is None or context.last is None or context.last.modality != "obligation":
        return None
    return Norm("sanction", context.last.bearers, fine.start("may")) if context.last.bearers else None


def _carried(clause: Clause, place: int, context: Context) -> Norm | None:
    """The authority is the subject of the clause, or that of the penalty before, or nobody."""
    text = clause.masked
    before = re.sub("可以?(?:并处|并|处|单|依法)?$|依法$|可以", "", clause.text[:place])
    subject = subject_of(before)
    may = _MAY.search(clause.text, 1, place) if subject.kind != "actors" else None
    earlier = subject_of(clause.text[: may.start()]) if may else subject
    subject = earlier if earlier.kind == "actors" else subject
    if subject.kind == "actors" and not re.search("^(?:对|向|给予|责令)|规定对", before):
        return Norm("sanction", subject.names, place, subject.partners)
    if subject.kind == "thing" and not re.search("对|并|给予|予以|情节|依法|的$|处", before):
        return None
    apart = context.last_here is None
    known = _who_waits(clause, context) or context.authority or _who_orders(context)
    bearers = () if apart and _ONLY_DISCIPLINE.search(text) else known
    return Norm("sanction", bearers, min(place, _first(clause.text, place)))


def _who_waits(clause: Clause, context: Context) -> Names:
    """人民法院对有前款行为的单位，可以予以罚款: the authority set before the comma."""
    named = context.waiting if clause.before == "，" and not context.waiting_is_weak else ()
    dealing = any(f"{name}对" in context.sentence_text for name in named)
    return named if dealing and all(map(is_authority, named)) else ()


def _who_orders(context: Context) -> Names:
    """X应当责令限期改正；逾期不改正的，依法撤销…; X不予办理，处五百元以下罚款: X goes on."""
    last = context.last
    if last is None:
        return ()
    ordered = last.modality == "obligation" and "责令" in context.sentence_text
    acted = last.modality == "competence" and all(map(is_authority, last.bearers))
    return last.bearers if ordered or (acted and last.segment == context.segment) else ()


def _authority(text: str, limit: int) -> tuple[tuple[str, ...], int, tuple[str, ...]] | None:
    for found in re.finditer(BY, text[:limit]):
        rest = text[found.end() :]
        end = noun_phrase_end(rest)
        if end == 0:
            end = noun_phrase_end(rest, strict=False)
        if end and found.end() + end <= limit:
            appointed = APPOINTS.match(rest, end)
            inner = noun_phrase_end(rest[appointed.end() :]) if appointed else 0
            if appointed and inner:
                place = found.end() + appointed.end() + inner
                return expand(rest[appointed.end() : appointed.end() + inner]), place, ()
            place = found.end() + end
            return expand(rest[:end]), place, partners_in(rest[end:limit])
    return None


def _first(text: str, limit: int) -> int:
    found = re.search("可以|并处|依法|给予|予以|处", text[: limit + 1])
    return found.start() if found else limit
