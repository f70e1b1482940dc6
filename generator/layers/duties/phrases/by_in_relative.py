"""使用由物价部门批准的标准, 按照由货主承担风险的原则: 由 and its body stand inside a relative clause."""

from __future__ import annotations

import re

from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Context
from generator.layers.duties.modal_words import first_modal
from generator.layers.duties.phrases.relative import ADVERBS
from generator.layers.duties.subject import subject_of
from generator.layers.duties.word_lists import hard_word, predicate_start, words

_VERB_OF = re.compile("([^，的]{2})的[^，的]{2,24}$")
# 规定的, 相应的 … are said of the object of what the body does.
_OF_THE_OBJECT = frozenset(
    {"规定", "要求", "相应", "约定", "有关", "相关", "统一", "具体", "所在", "需要", "符合", "申请"}
)
_RULE = re.compile("(?:按照|根据|依照|坚持|实行|遵循|建立|形成|完善|推行)(?!.*(?:，|分别|并|统一)由)")
_OF_A_RULE = re.compile("的(?:原则|机制|体制|制度|格局|模式|方针|方式|标准|办法)$")
# 负责修理、更换、退货的商品
_SEVERAL_VERBS = re.compile("负责[^，的]{2}(?:、[^，的]{2})+的[^，的]{2,24}$")
_BY_A_RULE = re.compile("(?:按照?|依照|根据|依据)[^，的由]*(?:规定|约定|要求)|依法")
_ACT_OF = re.compile("[^，的、]{2,8}([^，的、]{2})的[^，]*的[^，的]+$")
_SCOPE = re.compile("本(?:条例|办法|规定|法|细则)适用于")
# 设立由…负责人组成的指挥机构
_SETS_UP = re.compile("(?:设立|成立|建立|组建|组织|健全|完善)$")
_OF_WHOM = re.compile("[^，]*(?:组成|构成|参加|参与|牵头)[^，]*的")
_MADE_UP_OF = re.compile("(?:组成|构成)的[^，的]+$")
# 客船以及由主管部门实行签证的船舶，免予…
_JOINS_A_NOUN = re.compile("[^，](?:以及|、|或者)$")
_NOUN = re.compile("(?!将|对)[^，]*的[^，的]{2,12}")
_VERB_BEFORE = re.compile("([^，的、]{2})(?:各类|全部|所有)?$")
# Verbs that may be nouns elsewhere, but not with a thing made by somebody behind them.
_TAKES_A_THING = re.compile(
    "使用|采用|佩戴|领取|持有|出具|悬挂|张贴|购买|缴纳|遵守|执行|参加|执有|携带|加盖|粘贴|填写"
)
_NO_VERB = frozenset(
    {
        "可以",
        "应当",
        "必须",
        "依法",
        "统一",
        "一律",
        "或者",
        "分别",
        "另行",
        "交由",
        "改为",
        "直接",
        "可由",
        "只能",
    }
)
_OWN_SUBJECT = re.compile(
    "其(?!他)|(?:也|均|都)?(?:不得|可以|应当|必须)|免[予征交缴]|减征|不?计入|属于|不?适用"
)


def is_in_relative(clause: Clause, place: int, rest: str, context: Context) -> bool:
    """Whether the body after 由 only says which thing is meant.

    Args:
        clause: the clause in which 由 stands.
        place: where 由 begins in it.
        rest: the words behind the body.
        context: what follows the clause.
    """
    before = clause.masked[:place]
    if _SCOPE.search(before) or (_RULE.match(before) and _OF_A_RULE.search(rest)):
        return True
    if _SETS_UP.search(before) and (
        _OF_WHOM.match(clause.masked, place + 1) or _MADE_UP_OF.search(clause.masked, place)
    ):
        return True
    joined = clause.mark == "，" and _JOINS_A_NOUN.search(before) and _NOUN.fullmatch(rest)
    if joined or (not rest and clause.mark != "，"):  # 管理由国务院确定的学校: nothing is said of the body
        return True
    verb = _VERB_OF.search(rest)
    if place == 0 and _made_before(rest) and _is_dealt_with_by(clause, context):
        return True
    if not verb or not (_qualifies(verb.group(1)) or _SEVERAL_VERBS.search(rest)):
        return False
    opens = place == 0 or _BY_A_RULE.fullmatch(before) is not None
    return _is_object(before) or (opens and _names_a_topic(clause, context))


def _made_before(rest: str) -> bool:
    """审批取水的中央直属…的收费标准: a verb and its object stand before the first 的."""
    act = _ACT_OF.match(rest)
    verb = predicate_start().match(rest) if act else None
    return (
        act is not None and verb is not None and len(verb.group()) > 1 and act.group(1) not in _OF_THE_OBJECT
    )


def _is_dealt_with_by(clause: Clause, context: Context) -> bool:
    """Whether the next clause says by whom the thing is made that this one names."""
    following = context.next_words
    return clause.mark == "，" and following.startswith("由")


def _qualifies(verb: str) -> bool:
    known = predicate_start().fullmatch(verb) is not None
    return known and verb not in _OF_THE_OBJECT and verb not in ADVERBS and verb not in words("adverbs")


def _is_object(before: str) -> bool:
    """使用由…批准的标准: a verb stands right before 由."""
    verb = _VERB_BEFORE.search(before)
    if _TAKES_A_THING.fullmatch(before):
        return True
    if verb is None or verb.group(1) in _NO_VERB or verb.group(1) in words("adverbs"):
        return False
    return hard_word().fullmatch(verb.group(1)) is not None


def _names_a_topic(clause: Clause, context: Context) -> bool:
    """由两个单位共同办理的建议，各单位应当…: the next clause has a subject of its own."""
    following = context.following[0] if context.following else None
    if clause.mark != "，" or following is None:
        return False
    word = first_modal(following.masked)
    if word is None:
        return _OWN_SUBJECT.match(following.masked) is not None
    subject = subject_of(following.text[: word.start])
    return subject.kind == "actors" or _OWN_SUBJECT.match(following.masked) is not None
