"""Finds the noun phrase that names bodies at the head of a string of text."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from generator.layers.duties.names.pieces import pieces
from generator.layers.duties.phrases.acts_on import is_done_by
from generator.layers.duties.phrases.made_by import LONGEST, made_by
from generator.layers.duties.phrases.may_be_name import may_be_name
from generator.layers.duties.phrases.phrase_joins import (
    head_ends,
    is_long_name,
    reaches,
)
from generator.layers.duties.phrases.prepositions import opens_with_preposition
from generator.layers.duties.phrases.relative import relative_end
from generator.layers.duties.word_lists import alternatives, predicate_start

_MADE_BY = re.compile("所(?!属|在|有|地)[^，、]{1,3}的")
_SHORT_CLAUSE = re.compile("(?!有[^，的]{0,8}(?:分之|以上|过半|半数))[^，的由对将把在按依根]{2,10}的")
_AND = re.compile("以及|或者|及其|、|和|或|及|与")
_WITH = re.compile(
    "[与同][^，]{1,40}?(?:共同|相互|联合|协商|配合|签订|约定|订立|协作|合作|建立)|[与同][^，]{40,80}?的基础上(?:签订|订立)"
    "|[与同][^，]{1,60}?(?:有|存在)[^，]{0,16}关系"
)
# 储备粮, 会议决议, 自用的物品: the word that might begin a predicate is a part of a noun.
_NO_VERB = re.compile(
    "设(?:备|施|区)|负责人(?![体才口])|不足|报[酬纸刊]|储备[粮肉糖金]|营业(?:执照|场所|时间|收入)|注册(?:资本|资金|商标)|平均(?:工资|收入)|保护(?:范围|备案)|检测网络|就业(?:保障金|率)"
    "|教育(?:收费|经费)|管理(?:区域|范围|细则)|使用和管理细则|经营(?:场所|范围|区域)|会期|会议(?:决议|决定|纪要|记录|议程)|划分标准|装饰装修垃圾|拆除作业|自(?:用|备|身)的|以(?:[上外](?!级)|下的)|若干|同期|考核工作|投资(?:总额|额|比例|情况)|聘期|居住(?:建筑|证|状况)"
)
_OPENS_ADVERBIAL = re.compile(
    "有(?=下列|以下|前款|前述|上述|前[两二三]款|违法|违反|本(?:条例|法|办法|规定)第|证据|正当理由|其他(?:行为|违法))|回(?=[^，]{0,12}(?:落户|安置|国|大陆|内地|原))"
    "|领导(?!小组|机构|干部|人|下|班子|体制|责任|职|成员|[和与、及的])[^，]{0,40}(?:工作|事业|建设|活动|抢险)|先(?=按照|依照|行|由|对|向|将)|第[一二三四两][次届](?=审议|讨论|提交|举行)|据此|受[^，的]{1,24}的?(?:委托|委派|指派|聘请|授权)(?=[^，的]{3})"
    "|[0-9０-９一二三四五六七八九十两]{1,4}(?:年|个?月|日|个工作日)内|到(?![期达场])|自[^，]*起|设(?![区施备计置有立])"
)
_TAKES_PART = re.compile("(?:参加|参与)的$")
_LEVELS_BEHIND = ("设区的", "不设区的")
_CLASS = re.compile(
    "(?<![高中初同平优])等(?!级|待遇|候|院校|学校|教育)(?:其他)?(?:有关|相关|各类)?(?:的)?(?:场所(?![的内外])|群体)?"
)


@lru_cache(maxsize=2048)
def noun_phrase_end(text: str, *, strict: bool = True) -> int:
    """Where the bodies named at the head of ``text`` end; 0 where none are named.

    With ``strict`` something that can begin a predicate must follow, or the end of the text.
    """
    best = _coordination_end(text)
    if not best or _MADE_BY.search(text[:best]):
        return 0
    rest = text[best:]
    made = _made_body(text, best)
    if made:
        return made
    if strict and rest and not goes_on(rest) and not _with_partner(rest):
        return _over_a_clause(text, best) or _charged_with(text, best)
    return best


def goes_on(rest: str) -> bool:
    """Whether a predicate begins here; 设备 is no verb, 到 and 自…起 open an adverbial."""
    if _NO_VERB.match(rest):
        return False
    return (
        predicate_start().match(rest) is not None
        or _OPENS_ADVERBIAL.match(rest) is not None
        or is_done_by(rest)
    )


def _made_body(text: str, best: int) -> int:
    """省人民代表大会选举的工作人员: the first name only says who made the body that counts."""
    clause = made_by(text[best:]) if "的" in text[best : best + LONGEST] else 0
    start = best + clause
    inside = text[:start]
    if not clause or opens_with_preposition(text.removeprefix("依法")) or _TAKES_PART.search(inside):
        return 0
    if text.startswith(_LEVELS_BEHIND, start):
        return 0
    first = _AND.split(text[start:], maxsplit=1)[0]
    end = start + (_coordination_end(text[start:]) if head_ends(first) else 0)
    whole = end > start and "对外商" not in text[start:end] and whole_phrase(text[start:end])
    return end if whole and (end == len(text) or goes_on(text[end:])) else 0


def _over_a_clause(text: str, best: int) -> int:
    """配偶随军的家庭: the first name is the subject of a relative clause before the body that counts."""
    found = _SHORT_CLAUSE.match(text, best)
    end = _simple_end(text[found.end() :]) if found else 0
    if not found or not end:
        return 0
    rest = text[found.end() + end :]
    return found.end() + end if not rest or predicate_start().match(rest) else 0


def _charged_with(text: str, best: int) -> int:
    """部门负责从事…业务的机构和人员的登记: the predicate begins at 负责, the bodies behind it are objects."""
    for end in head_ends(text):
        if end >= best:
            return 0
        if end > 1 and text.startswith("负责", end) and may_be_name(text[:end]):
            return end
    return 0


def _coordination_end(text: str) -> int:
    """The end of a phrase and of those that 和 or 、 joins to it, each with its own relative clause."""
    relative = relative_end(text)
    best = _simple_end(text[relative:])
    if not best:
        return 0
    best += relative
    joined = None if _with_partner(text[best:]) else _AND.match(text, best)
    further = relative_end(text[joined.end() :]) if joined else 0
    if joined and further:
        more = _coordination_end(text[joined.end() :])
        return joined.end() + more if more else best
    return best


def _simple_end(text: str) -> int:
    """The end of a coordination of names that no relative clause opens."""
    ends = head_ends(text)
    best = 0
    for index, end in enumerate(ends):
        if best and not reaches(text[best:end], text[end : end + 20]):
            break
        if not best and not may_be_name(text[:end]):
            return 0
        best = end
        rest = text[end:]
        if _with_partner(rest):
            break
        if index + 1 < len(ends) and reaches(
            text[end : ends[index + 1]], text[ends[index + 1] : ends[index + 1] + 20]
        ):
            continue
        break
    return _over_brackets_and_others(text, best) if best else 0


_GOVERNS = re.compile(
    "(?<=[\u4e00-\u9fff])(?:对(?!外|口|象|方)|向(?!导|社会)|将(?!军)|(?<=[人者位关])(?:属于|系(?![统列数])))"
)
# 企业方可以: 方 belongs to the party.
_SIDE = re.compile("(?:企业|职工|工会|用人单位|劳动者)方(?=(?:均|都|也|还)*$)")
_FOUNDED = re.compile("(?:设立|成立|组织|组建|派出|开办|投资|兴办|举办|设置|建立|聘请|聘用|委托|指定|确定)的")
_CUTS = re.compile(
    "是(?!否)|作为|(?<![输运配报发投移寄派护传递])送(?![达货检样电])|(?<!提)供(?![应给电水热气暖销货方需养者商])|对(?!外|口)|(?<!所)在(?!校|职|押|建)|按|依(?!托)|根据|向(?!导)|将(?!军)|把|因(?!素)|应|经(?!营|济|办|纪|理|常|销|贸|信)|会同|组织(?=有关|相关)|报送|发现|接到|收到|通过"
    "|[与同](?=[^，]*(?:共同|相互|协商|配合))|之间|过程中|期间|时$"
)


@lru_cache(maxsize=2048)
def whole_phrase(text: str) -> int:
    """The length of the text where all of it, up to a final adverb, is one noun phrase; else 0."""
    if text.startswith("是"):
        return 0
    if text.startswith("以及"):
        rest = whole_phrase(text[2:])
        return rest + 2 if rest else 0
    side = _SIDE.search(text)
    bare = text[: side.end()] if side else re.sub(f"(?:{alternatives('adverbs')}|之间)+$", "", text)
    if _MADE_BY.search(bare):
        return 0
    relative = relative_end(bare, pivots=True)
    if relative and _is_whole(bare[relative:]):
        return len(bare)
    if relative and _coordination_end(bare) == len(bare):
        return len(bare)
    return len(bare) if _is_whole(bare) else 0


def _is_whole(bare: str) -> bool:
    ends = head_ends(bare)
    if len(_without_end(bare)) not in ends:
        return False
    if any(bare.startswith("作为", end) for end in ends):
        return False
    if _CUTS.search(_without_relative(bare)) or _GOVERNS.search(bare):
        return False
    chain = all(reaches(bare[one:two]) or _qualifies(bare[one:two]) for one, two in pairwise(ends))
    if chain and may_be_name(bare[: ends[0]]):
        return True
    return is_long_name(bare, ends) or all(is_long_name(member, head_ends(member)) for member in pieces(bare))


def _qualifies(between: str) -> bool:
    """经营者依法在境内设立的代表机构: a clause of the first body, not 财政按…的比例返还企业."""
    return "的" in between and (not opens_with_preposition(between) or _FOUNDED.search(between) is not None)


def _without_end(text: str) -> str:
    return re.sub("(?:等(?:场所|群体)?|[（(][^）)]*[）)])+$", "", text)


def _without_relative(text: str) -> str:
    """Without the words before the last 的 where they open the text or a member with a verb."""
    cut = text.rfind("的")
    return text[cut + 1 :] if cut > 0 else text


def _with_partner(rest: str) -> bool:
    return bool(_WITH.match(rest))


def _over_brackets_and_others(text: str, end: int) -> int:
    if text[end : end + 1] in {"）", ")"} and "（" in text[:end].replace("(", "（"):
        end += 1
    found = re.compile("[（(][^）)]*[）)]|＊+").match(text, end)
    if found:
        end = found.end()
    listed = _CLASS.match(text, end)
    if listed:
        end = listed.end()
    return end
