"""The subject of a clause: what stands before its modal word or its verb."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from generator.layers.duties.names import expand
from generator.layers.duties.names.levels import only_levels
from generator.layers.duties.partners import partners_in
from generator.layers.duties.phrases.acting_together import acting_together, both_act
from generator.layers.duties.phrases.local_parties import is_local_party
from generator.layers.duties.phrases.noun_phrase import (
    goes_on,
    noun_phrase_end,
    whole_phrase,
)
from generator.layers.duties.phrases.party_and_time import timed_party_end
from generator.layers.duties.phrases.place_that_acts import place_that_acts
from generator.layers.duties.phrases.prepositions import BY
from generator.layers.duties.phrases.relative import relative_end
from generator.layers.duties.phrases.thing_behind import is_thing_behind
from generator.layers.duties.phrases.verb_first import opens_with_verb
from generator.layers.duties.word_lists import alternatives

Kind = Literal["none", "actors", "thing"]


@dataclass(frozen=True, slots=True)
class Subject:
    """``none``: no subject stands here. ``actors``: bodies. ``thing``: a subject that is no body.

    ``end`` is where the bodies end in the text that was searched.
    """

    kind: Kind
    names: tuple[str, ...] = ()
    partners: tuple[str, ...] = ()
    end: int = 0


# 依法设立的拍卖企业: here 依法 is a part of the name.
_BY_LAW_IN_A_NAME = (
    "依法(?:有偿)?(?:应当|设立|成立|组建|登记|取得|注册|批准|负有|负责|行使|享有|从事|作出|承担|属于|实施|履行|参与)"
    "[^，]{0,30}?的(?!权|义务)"
)
_LEADING = re.compile(f"(?!并[联网购轨]|即时)(?:(?!{_BY_LAW_IN_A_NAME})(?:{alternatives('leading_words')}))+")
_TIME = re.compile(
    "(?:法定)?(?:节假日|工作日|休息日)|汛期|夜间|平时|冬季|夏季|战时|每年|[0-9一二两三四五六七八九十]+(?:年|个月)内"
)
_ADVERB = re.compile(f"(?:{alternatives('adverbs')})+$")
# 在中国境内的外国人: 中 is a part of a word here, and 内的 closes a qualifier.
_WHOLE_WORD = (
    "(?!的)(?<!中(?=[国华央心小医药外介标选级止断等型方]))(?<!外(?=[国商资籍地省交汇币来部包侨墙事贸方宾环]))"
    "(?<!前(?=[款述条期置]))(?<!后(?=[续勤期果方]))(?<!内(?=[部容地河陆涝外设]))(?<!时(?=[间限效代]))"
    "(?<!上(?=[市级述海网诉传报岗门]))(?<!下(?=[列级属岗落游达辖]))(?<!起(?=[草诉重止点算]))"
)
_FRAME = re.compile(
    "(?:在|自|于|当|从|经|对|因|按照|根据|依照|依据|为了|通过|以|除|发生|接到|收到|遇有)[^，]*?"
    "(?:之日起[^，]{1,8}内|工作日内|日内|过程中|活动中|工作中|期间|之前|之后|以外|外|时|前|后|内|中|情况下|条件下|基础上|上|下|起)"
    f"{_WHOLE_WORD}"
)
_CLOSES = re.compile(f"(?:时|前|后|内|中|下|规定|要求|需要|职责){_WHOLE_WORD}")
_ADVERBIAL = re.compile(
    "在|对|按照|按|根据|依照|依据|依法|因|经|为了|为|除|自|从|将|把|向|当|通过|以|非经|未经|至少|每|于|凭|确需|需要|遇|不(?!动产)"
)
_NO_ADVERBIAL = re.compile("经(?:营|纪)|自(?:然|治)|为民|以工|从(?:业|事)|不合格|不动产|对外|按揭")
_THIS_PLACE = re.compile("本(?:市|省|自治区|县|区|州)")
_BY = re.compile(BY)
_CHOSEN_BY = re.compile("由[^，由]{2,20}(?:确定|指定|认定|批准|授权|委托|任命|选举|推荐)的")
# 驾驶人员连续驾驶时间不得超过…: a quantity of the body's.
_QUANTITY = re.compile(
    "(?![在对按根依因为从于向经以就将把自视凭与]|结合|针对).*(?:时间|期限|年限|年龄|人数|名额|比例|收费标准|面积)$"
    "|(?![在对按根依因为从于向经以就将把自视凭与]).*的[^的]*(?:场地|用地)$"
    "|(?:学生)?(?:接受|参加|履行|执行|落实|开展)[^，]*情况$"
)
# 市、区县（自治县）根据需要，确定…
_LEVELS_ACT = re.compile("[^，。]{1,40}?(?=根据|按照|依照|建立|设立|设置|应当|制定|成立|确定|组织|完善)")
_RELATIVE_END = re.compile("的(?:也|还|均|都|并)?$")
_WHERE_POSSIBLE = re.compile(
    "(?:有|具备)条件的(地方|地区)(?:$|在[^，的]*(?:[时中]|过程中)$|(?:按照|根据|结合)[^，]*$)"
)
# 因保护造成的移民等应当…, 对吊销证件的决定应当…: what a cause has brought about, a decision.
_BROUGHT_ABOUT = re.compile(
    "因[^，的]*(?:造成|引起|产生|导致|发生|形成|所致)的[^，]*[^，的](?<!原因)(?<!情况)(?<!需要)|对[^，]*的(?:决定|裁定|判决)"
)
_TIME_END = re.compile("(?:前|后|时|期间|过程中|期限内|日内)$")
_NO_SUBJECT = re.compile(
    "不(?:受|再|限制)|用于|实现|无需|并令|载明|如实|由|供(?![应给电水热气暖货销养排方用需役])|(?:直接|即时|及时)?[派送移转报交投运][^，的]{0,2}至(?!今)|(?:未|非)经[^，]*(?:同意|批准|许可|授权|审批|认可|核准|审核|审查)$|每|指(?![定导挥])|先(?![进锋行期])|再(?!生)|转告|选取|强化|连同|发回|同(?![业一级行])|与(?!会)|会同|不分|不因|不论|无论|为(?![民首])|经(?!济|营|办(?!案)|纪|理|销|贸|信|常(?!务))(?=[^，]*(?:查验|审查|审核|同意|批准|检验|核准|许可|决定|确定|认定|授权|考核|鉴定)$)|经(?=常务委员会(?:主任|委员长)?(?:会议)?[^，的]{0,40}(?:通过|审议|审查|表决|决定|同意|批准))|向(?!导)|报(?![社刊纸告])|受(?=[^，的]{1,16}(?:委托|委派|指派)$)|委托(?!法院|人|方|单位|机关|机构|书)|先?交(?![通易警管流])|[转送](?=有关|相关|同级|上级|本级|各)|商(?=有关|相关|同级|本级|省|国务院|所在)|由(?=对|选民)|对(?![外口象方手])|将(?![军来])|把(?!关)"
)
# 奖励和保障见义勇为人员应当坚持公平: what is done, not who.
_TWO_DOINGS = re.compile(
    "(?:奖励|表彰|救助|抚恤|优待|保障|保护|安置)(?:和|与|及|、)(?:奖励|表彰|救助|抚恤|优待|保障|保护|安置)(?!机构|部门|机关|单位|主管|管理|工作|中心|局|对象|委员会|等|、|和)"
)
_OBJECT_FOLLOWS = re.compile(
    f"(?:依法|及时|统一|并)*(?:{alternatives('object_verbs')})(?!人(?![民员大])|者|方(?!面)|单位|机关|机构|部门|小组)"
)
_TOGETHER = re.compile("(?:与(?!会)|会同|同)[^，]*(?:共同|相互|联合|协同)")
_PRONOUN = re.compile("其$|其(?:应|必|不|可)|[二两三]者$")


@lru_cache(maxsize=2048)
def subject_of(before: str) -> Subject:
    """Reads the words before a modal word."""
    lead = _LEADING.match(before)
    offset = lead.end() if lead else 0
    time = _TIME.match(before, offset)
    offset = time.end() if time else offset
    text = before[offset:]
    if not text or text == "组织" or _ADVERB.fullmatch(text) or _PRONOUN.match(text):
        return Subject("none", partners=partners_in(text))
    if _TOGETHER.match(text):
        return Subject("none", partners=partners_in(text))
    found = _of_the_place(text, offset) or _agent(text, offset) or _nominal(text, offset)
    return found or _at_a_time(text, offset) or _without(text)


def _of_the_place(text: str, offset: int) -> Subject | None:
    """市、区（县）, 本市 and 有条件的地方 as bearers."""
    possible = _WHERE_POSSIBLE.match(text)
    if possible:
        return Subject("actors", (possible.group(1),), (), offset + possible.end(1))
    if is_local_party(text):
        return _actors(text, "", offset + len(text))
    if _THIS_PLACE.fullmatch(text):
        return Subject("actors", (text,), (), offset + len(text))
    return None


def _agent(text: str, offset: int) -> Subject | None:
    by = None if _CHOSEN_BY.search(text) else _BY.search(text)
    end = noun_phrase_end(text[by.end() :]) if by else 0
    if not by or not end:
        return None
    return _actors(text[by.end() : by.end() + end], text[by.end() + end :], offset + by.end() + end)


def _nominal(text: str, offset: int) -> Subject | None:
    """The bodies at the head of the text or after an adverbial of time and place."""
    if _TWO_DOINGS.match(text):
        return Subject("thing")
    if _RELATIVE_END.search(text) or _is_with_whom(text):
        return Subject("none", partners=partners_in(text))
    for start in (0, *_frames(text)):
        end = whole_phrase(text[start:]) or noun_phrase_end(text[start:])
        if end and (is_thing_behind(text[start + end :]) or (not start and _QUANTITY.fullmatch(text[end:]))):
            return Subject("thing")
        if end:
            return _actors(text[start : start + end], text[start + end :], offset + start + end)
    return None


def _at_a_time(text: str, offset: int) -> Subject | None:
    end = timed_party_end(text)
    return _actors(text[:end], text[end:], offset + end) if end else None


def _is_with_whom(text: str) -> bool:
    """与产品的生产者承担…: not who acts, but with whom; 与产品有关的单位 is a name."""
    return text.startswith("与") and not text.startswith("与会") and not relative_end(text, pivots=True)


def _without(text: str) -> Subject:
    """No body stands here: an adverbial, or a thing as subject."""
    if text.startswith(("会同", "协同", "与", "联合")):
        return Subject("none", partners=partners_in(text))
    if _BROUGHT_ABOUT.fullmatch(text):
        return Subject("thing")
    adverbial = _ADVERBIAL.match(text) and not _NO_ADVERBIAL.match(text)
    return Subject("none" if adverbial or _TIME_END.search(text) else "thing")


def _frames(text: str) -> list[int]:
    """Ends of adverbials of time and place at the head of the text."""
    found = _FRAME.match(text)
    ends = []
    while found:
        ends.append(found.end())
        found = _FRAME.match(text, found.end())
    if _ADVERBIAL.match(text):
        ends += [m.end() for m in _CLOSES.finditer(text) if m.end() not in ends]
    return [end for end in ends if end < len(text)]


def _actors(names: str, rest: str, end: int) -> Subject:
    found = expand(names)
    if not found:
        return Subject("thing")
    return Subject("actors", found, partners_in(rest), end)


@lru_cache(maxsize=2048)
def indicative_subject(text: str) -> Subject:
    """The bodies at the head of a clause without a modal word, followed by a predicate."""
    lead = _LEADING.match(text)
    offset = lead.end() if lead else 0
    levels = _LEVELS_ACT.match(text, offset)
    if levels and only_levels(levels.group()) and goes_on(text[levels.end() :]):
        return _actors(levels.group(), text[levels.end() :], levels.end())
    place = place_that_acts(text[offset:])
    if place:
        return Subject("actors", (text[offset : offset + place],), (), offset + place)
    if _NO_SUBJECT.match(text, offset) or _OBJECT_FOLLOWS.match(text, offset):
        return Subject("none")
    end = noun_phrase_end(text[offset:]) or both_act(text[offset:])
    if not end or opens_with_verb(text[offset:], end):
        return Subject("none")
    if not goes_on(text[offset + end :]):
        end = acting_together(text[offset:], end)
        if not end:
            return Subject("none")
    return _actors(text[offset : offset + end], text[offset + end :], offset + end)
