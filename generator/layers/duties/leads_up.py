"""个人撤回同意，不影响…效力; 法院独立审判，不受干涉: an act of which the next words say what follows."""

from __future__ import annotations

import re

from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Context, Names
from generator.layers.duties.modal_words import first_modal
from generator.layers.duties.subject import indicative_subject, subject_of

# A legal effect of the act, no act of anybody's.
_EFFECT = re.compile(
    "(?:均|也|并)?(?:不影响|不妨碍|不改变|不免除)(?!.*的$)"
    "|(?:均|也|依法)?受(?:到|国家|中国|中华人民共和国)*(?:法律)?保护$"
    "|(?:均|也|都|并|分别)?(?:不受(?!理)|不再?承担|不再?享[受有]|不需要|不(?:再)?适用|适用(?:前款|第|对等|《)|构成(?!.*的$)|不?属于(?!.*的$)|不?视为(?!.*的$)|不作为|免[征予除])"
)
_IN_SCOPE = re.compile("(?:均|也|同样)?适用本(?:条例|办法|规定|法|规则|细则|解释)(?:$|的?规定)")
_TIME = re.compile("(?:时|过程中|期间)$")
# 经营者承担…增加的支出，政府应当给予补偿
_COST = re.compile("的[^的，]{0,4}(?:支出|费用|损失|成本|开支)$")


def only_leads_up(clause: Clause, names: Names, context: Context) -> bool:
    """Whether the clause with the body ``names`` only leads up to what the following clauses say."""
    if clause.mark != "，" or not context.following:
        return False
    following = context.following[0].masked
    if _EFFECT.match(following) or any(_IN_SCOPE.match(later.masked) for later in context.following[:3]):
        return True
    return _is_paid_for(clause, context) or _is_the_time(names, context)


def _is_paid_for(clause: Clause, context: Context) -> bool:
    """Whether the clause names a cost, of which the next one says who bears it."""
    following = context.following[0] if context.following and clause.mark == "，" else None
    if following is None or not _COST.search(clause.masked):
        return False
    word = first_modal(following.masked)
    return word is not None and subject_of(following.text[: word.start]).kind == "actors"


def _is_the_time(names: Names, context: Context) -> bool:
    """监察人员履行职责，向有关人员了解情况时，有关人员应当…: both clauses say when another one has a duty."""
    if len(context.following) < 2:
        return False
    time, duty = context.following[:2]
    if not _TIME.search(time.masked) or indicative_subject(time.text).kind == "actors":
        return False
    word = first_modal(duty.masked)
    other = subject_of(duty.text[: word.start]) if word is not None else None
    return other is not None and other.kind == "actors" and not set(other.names) & set(names)
