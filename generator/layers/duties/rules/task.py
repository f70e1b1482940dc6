"""X负责…, X主管…, X承担…工作: a task of X, whoever X is."""

from __future__ import annotations

import re

from generator.layers.duties.carried.carrying import carried_subject
from generator.layers.duties.carried.joined_before import opens_with_and
from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Context, More, Names, Norm
from generator.layers.duties.leads_up import only_leads_up
from generator.layers.duties.modal_words import opens_with_modal
from generator.layers.duties.phrases.by_in_relative import is_in_relative
from generator.layers.duties.phrases.slogans import is_slogan
from generator.layers.duties.phrases.thing_as_subject import speaks_of_a_thing
from generator.layers.duties.subject import Subject, subject_of
from generator.layers.duties.word_lists import alternatives, hard_word

_WORD = re.compile(
    "(?<!直接)负责(?!人(?!体|才|口|用|民防|防|工|力)|制(?!定|作|订)|任)|主管(?!责任|领导|人员|负责|部门|机关|机构|人|单位|行政|的部门)|承担(?=[^，]{0,40}(?:工作|职责|责任|任务|职能|义务|费用|管理|监督))|分担(?=[^，]{0,12}责任)|组织实施|履行(?=[^，]{0,24}职责)|(?<!司法)协助(?!义务)|做好(?=[^，]{0,40}工作)|予以(?:配合|协助|支持)"
)

_NO_TASK_BETWEEN = re.compile(
    "^(?:因|需要|不|未|拒|怠|主张|要求|认为|承诺)|不(?:依法|按|认真|得)|未(?:依法|按)|请求|过程中|为了?$|无力|不再?$|未$|不能|难以|无法|免予|免除|申请(?!人)"
)
# 按照让审理者裁判、由裁判者负责的原则
_PRINCIPLE = re.compile("[^，]*(?:按照|坚持|实行|遵循|贯彻|建立|落实)[^，]*(?:原则|方针|体制|机制)$")
_BY_A_PERSON = re.compile("专人负责[^，]*")
# 代表履行职责的期限，由…确定; 部门负责的审批事项，由…
_TASK_OF = re.compile("[^，的]{0,24}的[^，]{0,14}(?:期限|事项|商品|责任|费用)")
# 履行出资人职责的企业，由…: who has the duty only says which noun is meant.
_DUTY_OF_NOUN = re.compile(
    "(?:履行|承担)(?:的|了|[^，的]*(?:职责|责任|任务|义务)(?:的(?!原则)[^，]+|[中时]|期间)$|[^，]*受[^，]{0,4}保护$)"
)
# 官方兽医依法履行检疫职责，任何单位不得拒绝
_DUTY_AT_WORK = re.compile("[^，]*依法履行[^，]*职责")
_NOBODY_HINDERS = re.compile("任何(?:单位|组织|个人|部门)[^，]*不得")
_OTHER = re.compile("(?:分别|统一)*由|其")
_CAUSES = re.compile(f"(?!协助|配合|组织实施)(?:{alternatives('pivot_verbs')})")


def _besides_a_right(clause: Clause, context: Context) -> Norm | None:
    """消防救援机构有权封闭火灾现场，负责调查火灾原因: a task of whoever has the right."""
    last = context.last_here
    if last is None or last.modality != "right" or not last.bearers or not clause.text.startswith("负责"):
        return None
    same = clause.before == "，" and last.bearers == context.subject
    return Norm("competence", last.bearers, 0) if same else None


def task(clause: Clause, context: Context) -> Norm | More | None:
    """With a subject before the verb, or one set before a comma."""
    inside = context.last_here is not None and clause.before == "，"
    goes_on = inside and hard_word().match(clause.text)
    causes = context.waiting and _CAUSES.match(clause.text)
    besides = _besides_a_right(clause, context)
    at_work = _NOBODY_HINDERS.match(context.next_words) and _DUTY_AT_WORK.fullmatch(clause.masked)
    held = at_work or goes_on or causes or clause.masked.endswith("的部分") or _PRINCIPLE.match(clause.masked)
    if besides is not None or held:
        return besides
    if is_slogan(clause.masked) or _BY_A_PERSON.fullmatch(clause.masked):
        return More() if inside else None
    return _task(clause, context)


def _task(clause: Clause, context: Context) -> Norm | None:
    for word in _WORD.finditer(clause.masked):
        before = clause.text[: word.start()]
        if re.match(
            "[^，的]{1,24}的(?:行政)?(?:主管)?(?:机构|部门|单位|人员|机关)", clause.text[word.end() :]
        ):
            continue
        of_a_thing = clause.mark == "，" and _TASK_OF.fullmatch(clause.masked, word.end())
        if _DUTY_OF_NOUN.match(clause.masked, word.start()) or (of_a_thing and _other_follows(context)):
            return None
        subject = subject_of(before) if before else None
        between = before[subject.end :] if subject is not None else ""
        no_task = _NO_TASK_BETWEEN.search(between) or _is_no_task(clause, subject, word.start(), context)
        if no_task or "过程中" in clause.masked[word.end() :]:
            return None
        if word.group() in {"履行", "协助"} and _bare_modal_follows(context):
            return None
        if subject is not None and subject.kind == "actors":
            names = _with_those_before(subject.names, before, context)
            return Norm("competence", names, word.start(), subject.partners, carry=names)
        alone = context.last_here is None
        if (subject is None or subject.kind == "none") and context.waiting and alone:
            names = carried_subject(context, clause.text)
            return Norm("competence", names, word.start(), carry=names)
        break
    return None


def _is_no_task(clause: Clause, subject: Subject | None, place: int, context: Context) -> bool:
    """消防队承担任务的消防车免收费用; 由经营者负责退货的商品，…: body and verb say which thing is meant."""
    if subject is None:
        return False
    text = clause.text
    if speaks_of_a_thing(text[: subject.end], text[place:]) or only_leads_up(clause, subject.names, context):
        return True
    by = text.find("由")
    return 0 <= by < subject.end and is_in_relative(clause, by, text[subject.end :], context)


def _with_those_before(names: Names, before: str, context: Context) -> Names:
    """A部门，B人民政府，以及C机构负责…: 以及 joins the last to those that wait."""
    if not (context.waiting_is_bare and opens_with_and(before)):
        return names
    return tuple(dict.fromkeys((*context.waiting, *names)))


def _bare_modal_follows(context: Context) -> bool:
    """Whether a later clause of the piece opens with a modal word, so that this one only leads up to it."""
    return any(opens_with_modal(clause.masked) for clause in context.following)


def _other_follows(context: Context) -> bool:
    """Whether the next clause says by whom the thing named here is dealt with."""
    return _OTHER.match(context.next_words) is not None
