"""由X制定, 由X办理, 由X负责: competence of X."""

from __future__ import annotations

import re

from generator.layers.duties.carried.handed_over import handed_to
from generator.layers.duties.carried.or_by import or_by
from generator.layers.duties.carried.same_person import the_same_person
from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Context, More, Names, Norm
from generator.layers.duties.majority import who_votes
from generator.layers.duties.modal_words import opens_with_modal
from generator.layers.duties.names import expand
from generator.layers.duties.partners import partners_in
from generator.layers.duties.phrases.bare_levels import bare_levels_end
from generator.layers.duties.phrases.before_its_power import before_its_power
from generator.layers.duties.phrases.body_of_another import body_of_another
from generator.layers.duties.phrases.by_in_relative import is_in_relative
from generator.layers.duties.phrases.further_alternates import further_alternates
from generator.layers.duties.phrases.members import goes_on_as_members
from generator.layers.duties.phrases.noun_phrase import noun_phrase_end
from generator.layers.duties.phrases.prepositions import BY
from generator.layers.duties.phrases.relative import relative_end
from generator.layers.duties.rules.sanction_by_whom import is_sanction
from generator.layers.duties.two_parties import two_parties
from generator.layers.duties.word_lists import heads, predicate_start

_BY = re.compile(f"{BY}(?!于|此|来)")
_LONGEST = 30
# 由作出决定的公安机关送…
_BODY_BEHIND = re.compile(
    "(?<=的)[^，的、和或及]{2,12}(?:部门|机关|机构|法院|检察院|政府)(?=[^，、和或及的])"
)
# 由街道办事处、乡镇人民政府或者居民委员会的代表担任: not the bodies themselves.
_THEIR_OWN = ("的代表", "的负责人", "的主要负责人", "的工作人员")
_MADE_UP = re.compile("(?:组成|构成|除外)$")
_A_THING = re.compile("的[^，的]{0,10}(?:项目|工程|设施|案件|事项|建筑物)$")
_QUALIFIED = re.compile("(?!其)[^，、由]{2,16}的(?:主管部门|部门|机关|机构)(?=[^，、和或及与的])")
_MATTERS = re.compile(
    "(?:对于?|关于|就|涉及|按照[^，]*应当由)[^，]*的(?:事项|问题|项目|工作|材料|文件|信息|案件)$"
)
_POWER = re.compile("对[^，]{2,24}(?:负有|享有|具有|拥有|有|承担)[^，的]{1,16}的")
_SHORT_VERB = re.compile("[^，的、和或及与等]{2,6}")
# 由审判员组成合议庭审理 is an act, 由委员组成 none.
_NO_ACT = re.compile(
    "(?:等|共同)?(?:组成|构成)(?![^，的]{2,8}(?:审理|审判|办理|负责|审查|进行))|(?:等)?(?:产生|引起|造成)"
    "|负责(?:的)?(?:原则|制(?!定|作|订))|章程|规约|公约|大会"
)
# 规定由应急委员会指挥的突发事件，县级人民政府应当…
_RULED_BY = re.compile("[^，]*规定(?:应当)?由[^，]*的[^，的]{2,8}$|[^，]{2,20}约定由[^，]*管辖$")
# 应当根据…，由X商定: the duty before the comma is already that of X.
_OUGHT = re.compile("(?:应当?|必须)(?:根据|按照|依照|依据|依法|视|结合|综合考虑|参照)[^，。；]*，$")


def by_whom(clause: Clause, context: Context) -> Norm | More | None:
    """Not where 由 only says of what a thing is made (由…组成)."""
    if "由" not in clause.masked or _is_topic(clause, context):
        return None
    for found in _BY.finditer(clause.masked):
        answer = _of_the_body(found, clause, context)
        if answer is not None:
            return answer
    return None


def _of_the_body(by: re.Match[str], clause: Clause, context: Context) -> Norm | More | None:
    """What the body behind this 由 does; None where it does nothing here."""
    rest = clause.text[by.end() :]
    several, place = two_parties(rest)
    if not several:
        several, place = who_votes(rest)
    if several:
        return Norm("competence", several, by.end() + place, carry=several, by_agent=True)
    end = _body_end(rest)
    named = handed_to(rest, clause, context) if end == 0 and by.start() == 0 else ()
    if named:
        return _norm(named, by.end(), len("其"), clause, context)
    if end == 0 or _NO_ACT.match(rest, end) or _names_a_thing(clause):
        return None
    if _MADE_UP.search(rest[end:]) or _is_relative(rest[end:]):
        return None
    if is_in_relative(clause, by.start(), rest[end:], context):
        return None
    names = the_same_person(expand(rest[:end]), context)
    more, length = further_alternates(clause, rest[end:], context)
    return _norm((*names, *more), by.end(), max(end, length - by.end()), clause, context)


def _norm(names: Names, by: int, end: int, clause: Clause, context: Context) -> Norm | More | None:
    """The norm of ``names``, who stand up to ``end`` behind the 由 that ends at ``by``."""
    if not names:
        return None
    if clause.masked.startswith("由") and _continues(clause, context, names):
        return More()
    predicate = clause.text[by:][end:]
    same = or_by(clause, context)
    if same is None and is_sanction(names, clause, context, predicate):
        return Norm("sanction", names, by + end, carry=None)
    partners = partners_in(predicate)
    return Norm(same or "competence", names, by + end, partners, carry=names, by_agent=True)


def _body_end(rest: str) -> int:
    """Where the body named at the head of ``rest`` ends; 0 where none is."""
    end = bare_levels_end(rest) or noun_phrase_end(rest)
    qualified = _QUALIFIED.match(rest) if end == 0 else None
    if qualified:
        end = qualified.end()
    end = end or before_its_power(rest)
    if end == 0 and (_BODY_BEHIND.match(rest, relative_end(rest)) or not re.match("[^，]{1,16}的", rest)):
        end = noun_phrase_end(rest, strict=False)
        end = 0 if rest.startswith(_THEIR_OWN, end) else end
    return end or _over_a_relative(rest) or _over_a_power(rest) or _first_body(rest) or body_of_another(rest)


def _over_a_relative(rest: str) -> int:
    """申请通知证人出庭的一方发问: where the body ends before a short verb that no list holds."""
    end = noun_phrase_end(rest, strict=False) if relative_end(rest) else 0
    return end if end and _SHORT_VERB.fullmatch(rest, end) else 0


def _over_a_power(rest: str) -> int:
    """对主要投资主体有审计管辖权的审计机关: where the body behind the power that qualifies it ends."""
    power = _POWER.match(rest)
    end = noun_phrase_end(rest[power.end() :]) if power else 0
    return power.end() + end if power and end else 0


def _first_body(rest: str) -> int:
    """The first body behind which a predicate begins, whatever its name holds; 0 where there is none."""
    for found in heads().finditer(rest):
        if found.end() > _LONGEST or re.search("[的，派报]", rest[: found.end()]):
            break
        verb = predicate_start().match(rest, found.end())
        if verb and len(verb.group()) > 1 and found.end() > 3:
            return found.end()
    return 0


def _continues(clause: Clause, context: Context, names: Names) -> bool:
    """可以根据当事人的请求，由X调解: the permission before the comma is already that of X."""
    last = context.last_here
    if last is None or last.bearers != names or clause.before != "，":
        return False
    said = context.said_before(clause)
    return last.modality == "permission" or (last.modality == "obligation" and bool(_OUGHT.search(said)))


def _names_a_thing(clause: Clause) -> bool:
    """由华侨捐资兴建的公益事业工程项目，…: the subject of what follows."""
    return clause.mark == "，" and clause.masked.startswith("由") and bool(_A_THING.search(clause.masked))


def _is_topic(clause: Clause, context: Context) -> bool:
    """认为需要由X研究决定的事项，可以…: the clause names a thing, and a bare modal word follows."""
    following = context.next_words
    ruled = _RULED_BY.match(clause.masked) or _MATTERS.match(clause.masked)
    if clause.mark == "，" and (ruled or goes_on_as_members(context)):
        return True
    return bool(
        clause.mark == "，" and re.search("的[^，的]{1,6}$", clause.masked) and opens_with_modal(following)
    )


def _is_relative(rest: str) -> bool:
    """由县级人民政府批准的地名: a verb stands right before 的."""
    found = re.match("(?:依法|统一|直接)?([^，的]{2})的[^，]", rest)
    return found is not None and bool(predicate_start().fullmatch(found.group(1)))
