"""国家建立…制度, 本市完善…体系: what the State or the place of the law does is its competence."""

from __future__ import annotations

import re

from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Before, Context, More, Names, Norm
from generator.layers.duties.modal_words import first_modal
from generator.layers.duties.names import expand
from generator.layers.duties.partners import partners_in
from generator.layers.duties.phrases.place_that_acts import (
    goes_on_with_task,
    is_place,
    place_that_acts,
)
from generator.layers.duties.subject import subject_of

_LEADS = re.compile("(?:但是?|同时|此外)?")
# 国家举办的学校建设资金, 国家建立的储备，由…管理: a noun, of which the next clause speaks.
_THING = re.compile("[^，]*的[^，的]{1,8}$")
_ABOUT_IT = re.compile("由|经|按照[^，]*(?:执行|办理)$|参照|(?:也|均|都)?(?:应当|可以|必须)")
# 在移民安置区兴办的项目: the place stands only in the relative clause of a noun.
_RELATIVE = re.compile("在[^，]*[^，的]{2}的[^，的]{1,12}$")
# 本市与天津市、河北省共同制定标准
_NEIGHBOURS = re.compile(
    "[与和]((?:[^，、和与的]{1,6}[省市区州县](?:、|和)?)+)(?:共同|联合|依托|建立|完善|协同|加强|开展|推进|签订|实行)"
)
_BY_RULES = re.compile("参照|按照[^，]*(?:执行|办理)$")
_SCOPE = re.compile("[^，]*适用(?:于|本)")
_ABOUT = re.compile("(国家|本[市省州县区]|本自治[区州县])(?:对(?!外)|在(?!编|职))[^，]*$")
_SAYS_HOW = re.compile("(?:按照?|依照|根据|依据|以及|或者)[^，]*")
_DOES = re.compile(
    "(?:依法|逐步|统一)?(?:实行|实施|采取|给予|予以|免除|免征|减免|施行|建立|加强|统一|加大|推行|严格)(?!的)"
)


def of_the_place(clause: Clause, context: Context) -> Norm | Before | More | None:
    """``Before`` where a later clause of the piece has a modal word and no subject of its own."""
    lead = _LEADS.match(clause.text)
    opens = lead.end() if lead else 0
    end = place_that_acts(clause.text[opens:]) or _towards_a_thing(clause, opens, context)
    if not end:
        return More() if _goes_on(clause, context) else None
    rest = clause.text[opens + end :]
    if clause.masked.endswith("除外") or _SCOPE.match(clause.masked):
        return None
    name = clause.text[opens : opens + end]
    if clause.mark == "，" and _THING.match(rest) and _ABOUT_IT.match(context.next_words):
        return None if _RELATIVE.match(rest) or _BY_RULES.match(context.next_words) else Before((name,))
    if clause.mark == "，" and (_modal_follows(context) or _leads_to_another(rest, context)):
        return Before((name,))
    return Norm("competence", (name,), opens + end, _partners(rest), carry=(name,))


def _towards_a_thing(clause: Clause, opens: int, context: Context) -> int:
    """国家对渔业的监督管理，（按照…，）实行统一领导: where 国家 ends if the act stands in a later clause."""
    place = _ABOUT.match(clause.masked, opens) if clause.mark == "，" else None
    if place is None:
        return 0
    later = next((one.masked for one in context.following if not _SAYS_HOW.fullmatch(one.masked)), "")
    return place.end(1) - opens if _DOES.match(later) else 0


def _partners(rest: str) -> Names:
    neighbours = _NEIGHBOURS.match(rest)
    return expand(neighbours.group(1)) if neighbours else partners_in(rest)


def _goes_on(clause: Clause, context: Context) -> bool:
    """国家保障…，保护科学技术人员…: the task before goes on."""
    last = context.last_here
    return (
        last is not None
        and clause.before == "，"
        and last.modality == "competence"
        and all(map(is_place, last.bearers))
        and goes_on_with_task(clause.text)
    )


def _leads_to_another(rest: str, context: Context) -> bool:
    """本市制定规划，起草部门应当…: the first clause says when the other has its duty."""
    word = first_modal(context.next_words) if rest.startswith("制定") else None
    return word is not None and subject_of(context.following[0].text[: word.start]).kind == "actors"


def _modal_follows(context: Context) -> bool:
    for clause in context.following:
        if clause.masked.startswith("其") and not clause.masked.startswith("其他"):
            return False
        found = first_modal(clause.masked)
        if found is not None and not clause.masked.endswith("的"):
            bare = found.modality != "prohibition" or not clause.masked.startswith(
                ("禁止", "严禁"), found.start
            )
            return bare and subject_of(clause.text[: found.start]).kind == "none"
    return False
