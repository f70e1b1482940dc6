"""X达成的协议的确认，按照…办理: the clause names a thing, and the next one says what is done with it."""

from __future__ import annotations

import re

from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Context
from generator.layers.duties.modal_words import first_modal
from generator.layers.duties.subject import subject_of

_NAMED_THING = re.compile(
    "提出的[^，的]{0,6}(?:意见|建议|异议|请求)$|的[^的，]{0,4}(?:案件|事项|纠纷|材料|费用|议案|法规案|资料|货物|人员|对象|罪犯|工程|设施|项目|土地|林木|物品|资金|房屋)$"
)
_OPINION = re.compile(
    "对[^，]*的[^，的]{0,10}(?:意见|建议|答复|评价|异议|决定|申请|报告|方案|结果|权限|程序|期限)$"
)
_SHORT_TOPIC = re.compile(
    "(?:移交|承担|产生|发生|形成|使用|收取|提供|取得|获得|所需|需要|交纳|缴纳)的[^，的]{1,8}$|的部分$"
)
_CASES = re.compile("的[^的，]{0,8}(?:情形|情况|事项|内容|范围|方式)$")
_IS_OR_HOLDS = re.compile("是(?!否)|包括(?:下列|以下)")
_ENDS_IN_A_NOUN = re.compile("的[^的，]{1,10}$")
# 人民政府根据…的需要: a body and the basis of its act.
_BY_NEEDS = re.compile("[府门关局会院](?:根据|按照|依据|依照).*(?:因素|情况|需要|要求)$")
# 仲裁委员会登记证书，由…印制; 人员执业资格注册管理，按照…执行
_PAPERS = re.compile("[^，的]{4,}(?:证书|许可证|票据|标志|办法|经费|费用|注册管理|条件|程序)$")
_BY_RULES = re.compile("(?:按照|依照)[^，]*(?:执行|办理)$")
_BY_ANALOGY = re.compile("(?:参照|比照)[^，]*(?:执行|办理)$")
_BY_ANOTHER = re.compile("(?:分别|统一|一并|均|都)*(?:由|交(?!通))|其")
# What a clause says of the thing named before it.
_RULES_ON_IT = re.compile(
    "对[^，]{2,20}(?:判处|处以)|(?:按照?|依照|参照|比照)[^，]*(?:执行|办理|处理|规定|列支|计算)$|(?:依据|根据)[^，]*确定$"
    "|适用|不适用|归|是|属于|计入|一律纳入|在[^，]*列支$"
    "|为(?![了其本])(?![^，]*(?:提供|办理|核发|保障|开具|创造|服务|补贴|配备|建立))"
    "|自[^，]*(?:之日|时|起)(?:起(?!生效)|[^，]*起算|[^，]*计算)"
)
_SAYS_HOW = re.compile("(?:按照?|依照|根据|经)[^，由]*$")


def is_named_topic(clause: Clause, context: Context) -> bool:
    """X达成的协议的确认，按照…办理: the clause names a thing with which the next one deals."""
    if clause.mark != "，":
        return False
    following = context.next_words
    return (
        _another_deals_with_it(clause.masked, context)
        or _says_what_it_is(clause.masked, following)
        or _is_paper(clause.masked, following)
        or _deals_with_it(clause, context)
        or _BY_ANALOGY.match(following) is not None
        or _is_ruled_on(clause.masked, following)
    )


def _another_deals_with_it(topic: str, context: Context) -> bool:
    """提出的意见，由主席团办理: somebody else than whoever the topic speaks of."""
    if not (_BY_ANOTHER.match(context.next_words) or _later_by_another(context)):
        return False
    return any(kind.search(topic) for kind in (_SHORT_TOPIC, _NAMED_THING, _OPINION))


def _says_what_it_is(topic: str, following: str) -> bool:
    """X公开的情形，包括…: the next clause says what the thing is or holds."""
    cases = following.startswith("包括") and _CASES.search(topic) is not None
    says = cases or _IS_OR_HOLDS.match(following) is not None
    return says and not first_modal(following) and "作为" not in topic


def _is_paper(topic: str, following: str) -> bool:
    """登记证书，由…印制: a paper, a fee or a procedure, and who makes it or by which rules."""
    dealt_with = following.startswith("由") or _BY_RULES.match(following)
    return bool(dealt_with) and _PAPERS.search(topic) is not None


def _is_ruled_on(topic: str, following: str) -> bool:
    """X提供的资料，归…: a noun with 的, and a rule on it in the next clause."""
    rule = not following.endswith("的") and _RULES_ON_IT.match(following) is not None
    return rule and _ENDS_IN_A_NOUN.search(topic) is not None and _BY_NEEDS.search(topic) is None


def _later_by_another(context: Context) -> bool:
    """…的评估项目，重新评估时，费用由X负担: a condition and a clause with 由 follow the topic."""
    following = [later.masked for later in context.following]
    if len(following) > 1 and following[0].endswith(("时", "的", "后")) and "由" in following[1]:
        return True
    first = next((text for text in following if not _SAYS_HOW.match(text)), "")
    return first.startswith("由")


def _deals_with_it(clause: Clause, context: Context) -> bool:
    """人民检察院…起诉的案件，人民法院应当依法受理: the thing is named with whoever made it."""
    following = context.following[0] if context.following else None
    word = first_modal(following.masked) if following is not None else None
    if following is None or word is None or not _NAMED_THING.search(clause.masked):
        return False
    return subject_of(following.text[: word.start]).kind == "actors"
