"""Whose norm it is that a modal word without a subject states: who was named before, or nobody."""

from __future__ import annotations

import re

from generator.layers.duties.authority import is_authority
from generator.layers.duties.carried.barred import who_is_barred
from generator.layers.duties.carried.carrying import carried_subject
from generator.layers.duties.carried.left_behind import is_left_behind
from generator.layers.duties.carried.not_theirs import is_not_theirs
from generator.layers.duties.carried.of_the_applicant import applicant, in_office
from generator.layers.duties.carried.who_answers import is_harm_of_anybody, who_answers
from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Context, Names
from generator.layers.duties.modal_words import Modal

_PUNISHES = re.compile(
    "(?:依法|并|直接|(?:根据|按照|按|视|自)[^，]{2,24}(?:情节|轻重|起|标准|规定|吨位|程度))*"
    "(?:强制|收回|终止|吊销|撤销|取消|没收|责令|暂扣|扣押|扣留|查封|降低|处|(?:予以|给予)?通报|限制|限期停止|暂停|中止"
    "|加收|禁止|决定禁止|不受理|强行|拆除|采取[^，]*措施|(?:指定|委托)[^，]*代[为履]|代为"
    "|(?:予以|给予)[^，]{0,8}(?:警告|处分|处罚|批评))"
)
_TURNS_TO = re.compile("[^，]{0,12}(?:向|申请|请求|提起)")
# 可以作为处罚的依据: only a thing may.
_SERVES_AS = re.compile(
    "作为[^，]*(?:依据|根据|证据|参考|(?:量刑|从宽|从重|从轻|酌定)[^，]{0,4}情节|凭证|理由|标准|组成部分|(?<!附加)条件|参照)(?:使用|考虑)?(?:在[^，]*中(?:予以)?(?:使用|提交|提供|出示|采信)[^，]*)?"
)
# 资金由X管理，专户存储: what the body decides about is kept so, not the body (用于 is decided before).
_IS_KEPT_APART = re.compile("专款专用|专户存储")
# 由X责令改正；拒不改正的，应当采取措施予以制止
_ACT_OF_POWER = re.compile(
    "(?:依法|及时|并|同时)*(?:采取[^，]*措施|责令|没收|吊销|撤销|收缴|销毁|查封|扣押|强制|取缔|予以取缔)"
)
# 主管部门应责令停止施工；造成损失的，应予以赔偿: not the authority.
_MAKES_GOOD = re.compile("(?:依法|予以|当)*(?:赔偿|承担[^，]{0,6}(?:赔偿|民事)责任)")
# After 由X… a bare 应当 or 不得 is not X's (readers 12 : 2), nor is 经Y批准，可以 (5 : 1); 对…，应当 is.
_CONSENTED = re.compile(
    "(?:^|[，；。])(?:并)?(?:报)?经?[^，；。]*(?:批准|同意|审查|审核)(?:同意|合格)?后?，?$"
)
_TELLS = re.compile("(?:及时|书面)*(?:告知|通知|说明|提出|作出|下达)")
_ABOUT = re.compile("对(?![外口象方手])[^，；。]*，$")
# 由主任会议决定是否列入议程。不列入的，应当向会议报告: who decided answers for it (readers 7 : 0).
_REPORTS = re.compile("(?:及时|书面|依法)*(?:向[^，。；]{2,24}(?:报告|说明)|说明|告知|通知)")
# 由政府发给优待金，同时享受…
_RECEIVES = re.compile("享受[^，]*[，。；：]?\n?$")


def taken_over(word: Modal, before: str, after: str, clause: Clause, context: Context) -> Names:
    """Who bears the norm of ``word``, a modal word without a subject; () where nobody is named.

    ``before`` and ``after`` are the words of the clause before and behind the modal word.
    """
    if _reports(word, after, context):
        return context.agent_before
    used = context.subject_is_agent and not context.waiting and _IS_KEPT_APART.match(after)
    if used or _SERVES_AS.fullmatch(after) or _is_not_of_the_agent(word, before, after, clause, context):
        return ()
    names = _before_the_agent(clause, after, context) or _carried(word, before, after, context)
    left = names and is_left_behind(names, word, before, clause, context)
    if left or (names and is_not_theirs(names, before, after, context)):
        names = ()
    return names or who_answers(word, before, after, context)


def _reports(word: Modal, after: str, context: Context) -> bool:
    """Whether a new sentence obliges the body after 由 of the sentence before to report or explain."""
    bare = not context.subject and not context.waiting and context.last is None
    return bare and word.modality == "obligation" and _REPORTS.match(after) is not None


def _is_not_of_the_agent(word: Modal, before: str, after: str, clause: Clause, context: Context) -> bool:
    """由X确定，应当公示; 由X推荐，经Y批准，可以命名: a further norm is not that of the body after 由."""
    if not context.subject_is_agent or context.waiting or word.modality == "right":
        return False
    said = context.said_before(clause) + before
    if word.modality == "permission":
        return _CONSENTED.search(said) is not None
    office = all(map(is_authority, context.subject))
    goes_on = _TELLS.match(after) if office else context.last_here is None
    return not before and not goes_on and _ABOUT.search(said) is None


def _before_the_agent(clause: Clause, after: str, context: Context) -> Names:
    """申请人可以…，由上级机关裁决；也可以直接向法院起诉: the applicant again."""
    also = clause.text.startswith(("也可以", "还可以")) and context.subject_is_agent and not context.waiting
    own = clause.before == "；" or _TURNS_TO.match(after) or _may_besides(context)
    return context.subject_before_agent if also and own else ()


def _may_besides(context: Context) -> bool:
    """可以与X合作，由X招募，也可以自行招募: whoever may do the first may do the last."""
    allowed = context.drafts[-2:-1]
    return any(
        draft.modality == "permission"
        and draft.bearers == context.subject_before_agent
        and draft.segment == context.segment
        for draft in allowed
    )


def _carried(word: Modal, before: str, after: str, context: Context) -> Names:
    """The subject of the clause before; after a penalty 可以 speaks of its authority.

    由政府发给优待金，同时享受…: the right is not that of the body that grants it.
    """
    receives = word.modality == "right" and _RECEIVES.search(context.sentence_text) is not None
    given = receives and context.subject_is_agent and not context.waiting
    if given and all(map(is_authority, context.subject)):
        return context.subject_before_agent
    if word.modality == "right" and context.waiting:
        return context.waiting
    names = carried_subject(context, after)
    applies = applicant(names, before, after, context)
    if applies is not None:
        return applies
    return _of_those(names or in_office(after, context), word, before, after, context)


def _of_those(names: Names, word: Modal, before: str, after: str, context: Context) -> Names:
    """``names``, those carried over, or another body where they cannot be the ones who act."""
    last = context.last
    punished = last is not None and last.modality == "sanction"
    if not names and last is not None and punished and _ACT_OF_POWER.match(after):
        return last.bearers
    if word.modality == "prohibition" and names:
        names = who_is_barred(names, before, after, context)
        if not names:
            return ()
    ordered = "责令" in context.sentence_text and names and all(map(is_authority, names))
    if (ordered and not context.waiting and _MAKES_GOOD.match(after)) or is_harm_of_anybody(after, context):
        return ()
    imposed = punished and not context.waiting
    if word.modality == "permission" and context.authority and (imposed or not names):
        return context.authority
    return names


def goes_on_to_punish(word: Modal, after: str, context: Context) -> bool:
    """由X责令改正；拒不改正的，可以收回…: 可以 inside a sanction is a part of it."""
    last = context.drafts[-1] if context.drafts else None
    return bool(
        word.modality == "permission"
        and last is not None
        and last.modality == "sanction"
        and last.bearers == context.authority
        and _PUNISHES.match(after)
    )
