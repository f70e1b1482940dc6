"""Relative clauses before the name of a body: 设立内部审计机构的企业, 经批准从事…的单位."""

from __future__ import annotations

import re
from functools import lru_cache

from generator.layers.duties.phrases.agents import verb_names_who_acts
from generator.layers.duties.phrases.prepositions import PREPOSITION
from generator.layers.duties.word_lists import alternatives, hard_word, heads, predicate_start

_PIVOT = re.compile(alternatives("pivot_verbs"))
ADVERBS = frozenset({"科学", "专门", "综合", "临时", "文明", "合理", "高效", "统一", "共同", "独立", "长期"})
_LEADING = re.compile("(?:其他|有关|相关|所有|任何)+(?:的)?")
_ALWAYS_PIVOT = re.compile(
    "告知|通知|要求|督促|责令|保障|确保|保证|允许|准许|鼓励|报|提请|使(?!用)|让(?!与)|令|请(?!求)|由|给(?!付|予|水|排)|将|把|每|凭|向(?=符合|有|未)"
)
_STATE = re.compile(f"{alternatives('relative_verbs')}|负(?!责)")
# 依照本法对…的人员进行监察, 以…的机构为被告: the phrase goes on behind the noun.
_ACTS_ON = re.compile("(?:依照|按照|根据|依据)[^，的]{1,12}对(?!外)(?!.*(?:负有|享有|具有|实施|进行))")
# 建设工程质量监督机构依法对…的质量: a whole name and its predicate stand before 的.
_NAME_AND_VERB = re.compile(
    "(?:机构|部门|机关|政府|委员会)(?:依法)?(?:应当|对(?!外|口)|按照|依据|根据|负责|发现|认为|接到|收到)|(?:单位|企业|组织|团体|学校)对(?=有下列|在[^，]*[中上]|做出|作出|为)"
)
_TAKES_AS = re.compile(
    "[^，]{0,16}为(?:被告|原告|被申请人|第三人|主|代表|目的|依据|对象|标准|重点|条件|基础|中心|限|准|当事人)"
)
# 被宣告假释的犯罪分子, but 被执行人的财产.
_PURPOSE = re.compile("以[^，的]{1,20}为(?:目的|主|宗旨|业|主要[^，的]{1,8})的")
_PRESENT = re.compile("(?:在场|在岗|在职|在册|在逃|在押)的")
_PASSIVE = re.compile("被(?![告害]|[^，的]{1,3}(?:人|单位|机关|企业|机构|者|方))")
_NO_NAME = re.compile("(?:规定|要求|约定|需要)[向对由将]")
# 承办单位对…的代表建议, 备案人向…: the verb is a part of a name, behind which the predicate begins.
_DOER_GOES_ON = re.compile(
    "(?:经营|管理|使用|服务|生产|销售|承运|所有|持有)?(?:单位|企业|机构|机关|部门|组织|人|者|方|商)(?:依法|应当)?(?:对(?!外)|在(?!职|校|押|编|岗|册)|向|将(?!军)|把|按|依照|根据|从(?!事|业)|自(?!行|愿|主)|经(?!营|批准|济|办|纪|理)|认为|作为|需要|委托(?!的))"
)
# 设立独立的结算机构: the verb governs the body behind an adjective, no clause qualifies it.
_ADJECTIVE = re.compile("(?:独立|专门|相应|必要|统一|健全|完善|固定|专职|合格|适当|新|平战结合)的")
_LEADS = re.compile("牵头(?:部门|单位|机关|机构)")
_EQUAL = re.compile("相当于[^，的]{2,12}的")
OUTSIDE = re.compile("[^，的]{2,40}?(?:以外|之外)的")
"""X以外的 before a name."""
_PREPOSITION = re.compile(f"{PREPOSITION}|与|同")


@lru_cache(maxsize=2048)
def relative_end(text: str, *, pivots: bool = False) -> int:
    """Where a relative clause that opens ``text`` ends, after its 的; 0 where the text opens with none.

    With ``pivots`` verbs that take a body as object and say what it does (支持企业开展…) count too.
    """
    leading = _LEADING.match(text)
    if leading:
        end = relative_end(text[leading.end() :], pivots=pivots)
        return leading.end() + end if end else 0
    return _of_a_set_form(text) or _of_a_verb(text, pivots=pivots)


def _of_a_set_form(text: str) -> int:
    """以…为目的的, 相当于…的, …以外的: no verb of a list need open it."""
    present = _PRESENT.match(text)
    if present and _stands_here(text[present.end() :]):
        return present.end()
    equal = _EQUAL.match(text)
    if equal and _stands_here(text[equal.end() :]):
        return equal.end()
    purpose = _PURPOSE.match(text)
    if purpose and heads().search(text[purpose.end() : purpose.end() + 30]):
        return purpose.end()
    outside = OUTSIDE.match(text)
    if outside and not hard_word().search(outside.group()) and _stands_here(text[outside.end() :]):
        return outside.end()
    return 0


def _of_a_verb(text: str, *, pivots: bool) -> int:
    """从事…的, 在…工作的: a verb or a preposition opens it."""
    opening = _opening(text, pivots=pivots)
    if not opening:
        return 0
    for found in re.finditer("的", text[:80]):
        place = found.end()
        if place <= opening or not _stands_here(text[place:]):
            continue
        if _ADJECTIVE.fullmatch(text, opening, place) or _goes_on_behind(text, opening, place, pivots=pivots):
            return 0
        if _PREPOSITION.match(text) and not _STATE.search(text[opening:place]):
            continue
        return place
    return 0


def _goes_on_behind(text: str, opening: int, place: int, *, pivots: bool) -> bool:
    """Whether the preposition that opens the text governs the noun behind 的 and so is no relative clause."""
    if text.startswith("对"):
        return not (pivots and re.search("负有|享有|具有", text[opening:place]))
    if _NAME_AND_VERB.search(text[:place]):
        return True
    as_something = text.startswith("以") and _TAKES_AS.match(text, place)
    return bool(as_something or _ACTS_ON.match(text[:place]))


def _opening(text: str, *, pivots: bool) -> int:
    """The length of the verb or preposition that opens the text; 0 where none does."""
    preposition = _PREPOSITION.match(text)
    if preposition:
        return preposition.end()
    pivot = _ALWAYS_PIVOT.match(text) or (not pivots and _PIVOT.match(text))
    if pivot or verb_names_who_acts(text):
        return 0
    passive = _PASSIVE.match(text)
    if passive:
        return passive.end()
    verb = hard_word().match(text) or predicate_start().match(text)
    if (
        verb is None
        or _DOER_GOES_ON.match(text, verb.end())
        or verb.group() in ADVERBS
        or (len(verb.group()) == 1 and verb.group() not in "不未已被受持拟")
    ):
        return 0
    return verb.end()


def _stands_here(rest: str) -> bool:
    """Whether the words after 的 begin with a name: a head is near and no verb or 的 before it."""
    found = None if _NO_NAME.match(rest) else heads().search(rest)
    if found is None or found.start() > 16:
        return False
    before = rest[: found.end()]
    verb = _LEADS.match(before) is None and hard_word().match(before)
    return "的" not in before and "，" not in before and not verb
