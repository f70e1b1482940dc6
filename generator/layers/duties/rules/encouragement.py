"""鼓励, 支持, 倡导, 引导, 提倡 where no body is named as the encourager."""

from __future__ import annotations

import re

from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Context, More, Names, Norm
from generator.layers.duties.names import expand
from generator.layers.duties.names.levels import leading_level
from generator.layers.duties.phrases.noun_phrase import goes_on, noun_phrase_end
from generator.layers.duties.phrases.prepositions import opens_with_preposition
from generator.layers.duties.phrases.relative import ADVERBS, relative_end
from generator.layers.duties.word_lists import alternatives, hard_word, heads, predicate_start

_START = re.compile(
    "(?:(?:国家|本市|本省|本自治区|全市|全省|全社会|省|市|各地|开发区|新区)(?:依法|积极)?)?(?:积极|大力|依法|重点|优先|充分)?"
    "((?:鼓励|支持|倡导|引导|提倡|奖励)(?:(?:和|、|并|与)?(?:鼓励|支持|倡导|引导|提倡)|(?:和|、|并|与)(?:扶持|推动|促进|保障|推广|规范|保护|帮助|奖励|推进))*)"
)


# 鼓励行业协会制定公约，引导成员遵守: what those encouraged do with their own people.
_OWN_MEMBERS = re.compile(
    "引导(?:全体)?(?:成员|会员|职工|员工|从业人员|学生|家庭成员|业主|村民|居民|社员|信教公民)"
)
# 支持在实验区设立从事…的金融机构
_SETS_UP_THERE = re.compile("在(?!校|职|册|岗|编)[^，的]{2,16}?(?:设立|建设|开展|设置|举办|建立)(?!的)")
# 对重点行业实施清洁生产审核，支持采用…
_AFTER_A_TOPIC = re.compile("对(?!外|于)[^，。]*(?:实施|进行|实行|开展|给予)[^，。的]*，支持")

# 鼓励类产业; 鼓励外商投资产业目录由…拟订
_NAMES_A_LIST = re.compile("类|[^，的]{2,10}目录由")
_QUALIFIES = re.compile("符合|具备|具有|提供|参加|从事|与[^，的]{2,20}[有相]关的")
# 鼓励机关附设的厕所对外开放: it is the thing that is encouraged.
_ITS_THING = re.compile("(?:等)?附设的")
# A place or a thing, or a name that runs on.
_NO_NAME = re.compile("的|到|设立|平台|场所|书屋|图书|报刊|实验室|资本|[^，]等$")


_PLACE_OR_MEANS = re.compile(
    f"(?:(?:有|符合|具备)条件的|其他|有关|各类|各)*([^，。；、的]{{0,6}}?(?:{alternatives('encouraged')}))(?!具有)"
)
# 为残疾人、老年人和其他有困难的个人提供服务: whom it is done for.
_FOR_WHOM = re.compile(
    "为(?!民|首)[^，]*(?:个人|人|家庭|人员|群众|妇女|儿童|学生|户)提供(?![^，]*的(?:单位|企业|组织|个人|机构|者))"
)
# 符合条件的党员, 与养犬相关的协会: a state opens the name, no act does.
_QUALIFIED = re.compile(
    "(?:符合|具有|具备|与[^，的]{2,12}(?:相关|有关))[^，的]*的(?!.*(?:等的|设立|组建|建设|开展))"
)


def encouragement(clause: Clause, context: Context) -> Norm | More | None:
    """After a norm of a named body in the same sentence, it belongs to that norm."""
    found = _START.match(clause.masked)
    if found is None or found.group(1).startswith("奖励") or _NAMES_A_LIST.match(clause.masked, found.end()):
        return None
    strong = re.search("鼓励|倡导|提倡", found.group(1)) is not None
    last = context.last_here
    if _belongs_to_the_norm_before(found.group(1), clause, context):
        return More()
    after_a_topic = clause.before == "，" and not strong and not _AFTER_A_TOPIC.match(context.sentence_text)
    rest = clause.text[found.end() :]
    if rest.startswith("其") and context.waiting and context.waiting_is_weak and last is None:
        return Norm("encouragement", context.waiting, found.start(1), carry=None)
    if last is None and (context.waiting or after_a_topic):
        return None
    end = 0 if _FOR_WHOM.match(rest) else noun_phrase_end(rest) or _followed_by_unknown_verb(rest)
    names = expand(rest[:end]) if end > 0 and not _opens_with_verb(rest, end) else ()
    names = () if _ITS_THING.match(rest, end) else names or _place_or_means(rest)
    again = last is not None and last.modality == "encouragement"
    if again and not names and "鼓励" not in found.group(1):
        return More()
    return Norm("encouragement", names, found.start(1), carry=None)


def _belongs_to_the_norm_before(word: str, clause: Clause, context: Context) -> bool:
    last = context.last
    if last is None:
        return False
    own = context.subject_is_agent and word in {"鼓励", "倡导", "提倡"}
    # 应当坚持…，鼓励社会力量举办幼儿园; 倡导尚德务实的风尚 goes on with what ought to be done.
    nobody = word.startswith("鼓励") and last.modality == "obligation" and not last.bearers
    of_its_subject = last.modality not in {"encouragement", "prohibition"} and not own and not nobody
    here = context.last_here is not None
    if word == "引导" and here and _OWN_MEMBERS.match(clause.text):
        return True
    carried = last.modality in {"competence", "obligation"} and clause.before == "；"
    return (here and of_its_subject) or carried


def _followed_by_unknown_verb(rest: str) -> int:
    """Where the bodies end if the verb after them is in no list; 0 if it may be a longer name."""
    end = noun_phrase_end(rest, strict=False)
    following = rest[end : end + 8] if "在" in rest[:end] else rest[end : end + 8].removeprefix("之间")
    thing = re.search("制度|体系|机制", following)
    return 0 if not following or "的" in following or following[0] in "之化" or thing else end


def _place_or_means(rest: str) -> Names:
    """鼓励有条件的村…, 支持实验区建立…, 鼓励各类资本设立…: what is encouraged to act as a body would."""
    found = _PLACE_OR_MEANS.match(rest)
    if found is None or not goes_on(rest[found.end() :]):
        return ()
    name = found.group(1)
    return () if hard_word().match(name) or opens_with_preposition(name) else (name,)


def _is_qualified(rest: str, end: int) -> bool:
    """鼓励符合条件的公民…: a relative clause that says whom, and a name behind it."""
    clause = relative_end(rest) if _QUALIFIES.match(rest) else 0
    named = rest[clause:end]
    return 0 < clause < end and not rest.startswith("的", end) and _NO_NAME.search(named) is None


def _opens_with_verb(rest: str, end: int) -> bool:
    """鼓励建设个人品牌调解室 encourages nobody by name; 鼓励建设单位… does."""
    hard = hard_word().match(rest)
    name = "的" in rest[:end] or heads().match(rest) is not None
    if hard is not None and hard.group() not in ADVERBS and not name:
        return True
    if _is_qualified(rest, end):
        return False
    if _SETS_UP_THERE.match(rest):
        return True
    verb = predicate_start().match(rest) or re.match("发展", rest)
    first = heads().search(rest)
    named = first is not None and re.search(
        "(?:单位|企业|机构|者|(?<!个)人|组织|主体|部门|人员|团体|场所)$", first.group()
    )
    qualified = _QUALIFIED.match(rest, 0, end) is not None
    opens = verb is not None and verb.group() not in ADVERBS and not _is_in_the_name(rest, verb.group())
    return opens and not named and not qualified


def _is_in_the_name(rest: str, verb: str) -> bool:
    """执业兽医, 设区的市, 自主创新示范区内的企业: the verb is the beginning of a name."""
    if heads().match(rest) is not None or leading_level(rest):
        return True
    return len(verb) == 1 and verb in "自同从" and not opens_with_preposition(rest)
