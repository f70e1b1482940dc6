"""…的，…时，…后，: a condition. It belongs to the norm after it; whoever it names may be its subject."""

from __future__ import annotations

import re

from generator.layers.duties.authority import is_authority
from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Before, Context, Names
from generator.layers.duties.modal_words import first_modal, opens_with_modal
from generator.layers.duties.phrases.further_parties import act_alike, further_parties, opens_with_or
from generator.layers.duties.phrases.noun_phrase import noun_phrase_end
from generator.layers.duties.phrases.party_of_condition import FINDS, TIME, party_of
from generator.layers.duties.what_follows import is_half

_ENDS = re.compile("(?:(?<![目标])的|情况下|情形下|条件下|前提下|之日起(?:[^，]{1,12}内)?)$")
# 被认定为示范机构的，依法享受…: whoever it is, not the subject of the sentence before.
_IS_HELD = re.compile("被(?:认定|评为|评定|确定|列入|授予|命名)[^，]*的$")
# 在前款规定的机关不提起诉讼的情况下: the body in it does not act.
_IN_A_CASE = re.compile("在[^，]*(?:的情况下|的情形下|的前提下|的条件下)")
# 审判人员确定后: they are chosen by others.
_CHOSEN = re.compile("[^，]{2,24}(?:确定|选定|选出|产生|指定|更换)(?:以)?后$")
_ENCOURAGES = re.compile("(?:国家|本市|本省)?(?:鼓励|倡导|提倡)[^，]*(?:基础上|[中下内上时后前]|期间)$")
# 由X初审后，报Y批准 is the act of X, no condition.
_HANDED_ON = re.compile(
    "(?:并)?由(?!于)[^，]*(?<!的)(?<!过程中)(?<!期间)$"
    "|[^，]{2,16}(?<![理事自])由(?!于)[^，]{3,40}(?:初审|审核|审查|审批|论证|评审|评估|确认|意见)后$"
)
# 主管部门对未取得…的，不予办理: the authority deals with what the condition names.
_DEALS = re.compile("[^，的]{2,30}(?:部门|机关|政府|法院|检察院|局)(?:对(?!外)|对于)")
_PLACE = re.compile("(?:对方|机场|港口|车站|码头|公园|市场|景区|水库|市|县|区)$")
_IF = re.compile("(?:但|但是)?(?:如果|即使|若(?!干)|倘若|假如|如(?![下实期何数]))")
# 法庭认为有必要的, 主管部门调查核实属实的: an authority that examines is the one who then acts.
_CHECKS = re.compile(
    "(?:经|依法|认真)*(?:审查|审理|审核|核查|核实|调查|查证|查实|查明|复查|复核|认为|认定|确认)"
)
_AUTHORITY_BODY = re.compile("(?:管理|监督|执法|监察|行政|登记|审批|检疫|稽查|复议|仲裁|派出)机构$")


def condition(clause: Clause, context: Context) -> Before | None:
    """A clause that only says when, if, or about whom."""
    text = clause.masked
    if clause.mark not in {"，", "："} or _HANDED_ON.match(text) or _ENCOURAGES.match(text):
        return None
    alternative = text.startswith("或者") and is_half(bool(TIME.search(text)), context)
    if alternative or _IN_A_CASE.fullmatch(text) or (text.startswith("除") and text.endswith("外")):
        return Before()
    if clause.mark == "，" and _IF.match(text) and not first_modal(text):
        return Before(party_of(clause))
    if _ENDS.search(text) and (text.endswith("的") or not first_modal(text)):
        names = _parties(clause, context)
        return Before(
            names,
            weak=text.endswith("的")
            and not _DEALS.match(text)
            and not _finds(clause, names, context)
            and not _is_joined(names, context),
            thing=not names and (_IS_HELD.match(text) is not None or _crosses(text, context)),
        )
    if TIME.search(text) and (not first_modal(text) or (text.endswith("时") and _bare_modal_next(context))):
        names = party_of(clause)
        chosen = _CHOSEN.fullmatch(text) is not None
        at_a_place = bool(names) and all(_PLACE.search(name) for name in names) and names != ("本市",)
        return Before(() if chosen or at_a_place else names)
    return None


def _parties(clause: Clause, context: Context) -> Names:
    """Whoever acts in the condition, with those of the clause before that 或者 joins to it."""
    names = party_of(clause)
    joined: Names = ()
    if names and clause.before == "，" and opens_with_or(clause.text):
        before = context.said_before(clause).rsplit("，", 2)[-2]
        joined = context.waiting if act_alike(context.waiting, before, names, clause.text) else ()
    return tuple(dict.fromkeys((*joined, *names, *further_parties(clause.text, names))))


def _crosses(text: str, context: Context) -> bool:
    """跨省运输的，应当…: not the authority of the sentence before."""
    return text.startswith("跨") and all(map(is_authority, context.subject))


def _is_joined(names: Names, context: Context) -> bool:
    """Whether the names are those that waited and further ones."""
    waiting = context.waiting
    return bool(waiting) and not context.waiting_is_weak and names[: len(waiting)] == waiting != names


def _finds(clause: Clause, names: Names, context: Context) -> bool:
    """供电企业发现…的，应当告知: who finds or gets to know something has the duty, whatever it is."""
    end = noun_phrase_end(clause.text) if names else 0
    needs = clause.text.startswith("需要", end) and _bare_modal_next(context)
    examines = needs or _CHECKS.match(clause.text, end)
    checks = examines and all(map(_is_proper_authority, names))
    return bool(end) and (FINDS.match(clause.text, end) is not None or bool(checks))


def _is_proper_authority(name: str) -> bool:
    """Not 司法鉴定机构, which is a party itself."""
    return is_authority(name) and (not name.endswith("机构") or _AUTHORITY_BODY.search(name) is not None)


def _bare_modal_next(context: Context) -> bool:
    """Whether the next clause opens with a modal word, so that this one only says when."""
    return opens_with_modal(context.next_words)
