"""Splits a coordination into its members: at 、 和 或者 以及 及其, not inside a bracket or a name."""

from __future__ import annotations

import re
from functools import cache

from generator.layers.duties.names.levels import is_level, leading_place
from generator.layers.duties.names.suffix import ends_with_head
from generator.layers.duties.phrases.agents import acts
from generator.layers.duties.word_lists import alternatives, hard_word, heads, predicate_start, words

_SEPARATOR = re.compile("、|，|,|以及|或者|及其(?!他)|和|或|及|与")
_BRACKET = re.compile("[（(][^）)]*[）)]")
_KEPT = (
    "共和国",
    "参与",
    "涉及",
    "普及",
    "和谐",
    "和平区",
    "和平路",
    "和平利用",
    "及时",
    "调和",
    "与会",
    "让与",
    "赠与",
    "自然资源和",
    "和解",
    "直接或者间接",
    "直接或间接",
    "直接、间接",
)
_RELATIVE = re.compile(
    "获悉|知悉|收到|接到|负有|设置|饲养|种植|储存|贮存|开办|举办|租用|驾驶|持|领取|获得|接受|采用|购买|实施|从事|经营|使用|提供|生产|销售|设立|承担|具有|取得|持有|参加|开展|受|被(?![^的]{1,4}(?:人|者|方|单位|机关)$)|属于|因(?!素)|派出(?=该)|拥有|负责|得知|未|违反|造成|发生|不(?!设区|信教)|已|在|对(?!外)|为|与"
)

# 没有主管部门、审批机关的企业: what is governed may be a body; 生产经营者 is a name.
_GOVERNS = re.compile("[没具负拥]有|[^被]")
_BEFORE_A_CLAUSE = re.compile("^(?:其他|有关|相关|依法|可以)+")
_LAW_AND_RULE = re.compile(
    "(?:法律|行政法规|地方性法规|法规|规章)(?:(?:、|和|或者|以及)(?:法律|行政法规|地方性法规|法规|规章))+"
)
# A longer word behind 的 may be the name of a body that the list of heads lacks.
_LONG = 5
_VERB = 2
# 在国家确定的江河、湖泊设立的机构, 派驻看守所、监狱的检察人员
_PLACE_OF_WORK = re.compile("派驻[^，的]{2,16}的|(?<!所)在[^，]{2,24}?(?:设立|设置|派驻|建立|开办)的")
# 选举或者通过的人员
_TWO_VERBS = re.compile("([^，的、＊]{2})(?:或者|和|、|或|并)([^，的、＊]{2})的")
# 与司法鉴定有关的单位: 与 opens the qualifier and joins nothing.
_RELATED_TO = re.compile(
    "(?:^|(?<=[、和及或等])|(?<=其他|任何|所有))与(?=[^，]{2,}(?:有关|相关|无关|关系|联系|签订|订立|配套|相邻|毗邻)[^、]*的)"
)
_HAS = re.compile(
    "[^持所](?:占|拥有|具有|负有|享有|管理(?!行政|主管|所|局|处|办|委|中心|站|机)|主管|从事|承担)[^部机者人]"
)


# 公安、文化和旅游、教育等部门: 和 inside a list joins no members, it is a part of the name of one.
_LIST_OF_FIELDS = re.compile("、.*、.*等[^、]{0,8}部门$")
_FIELD_WITH_AND = re.compile("(?<=、)([^、的（）＊]{2,8})和[^、的（）＊及或]{2,8}(?=、)")


def pieces(phrase: str) -> list[str]:
    """The members in order, as they stand."""
    masked = _mask(phrase)
    spans: list[tuple[int, int]] = []
    position = 0
    for found in _SEPARATOR.finditer(masked):
        spans.append((position, found.start()))
        position = found.end()
    spans.append((position, len(phrase)))
    return _join_relatives(phrase, [(start, end) for start, end in spans if start < end])


def _mask(phrase: str) -> str:
    def blank(found: re.Match[str]) -> str:
        return "＊" * len(found.group())

    masked = _BRACKET.sub(blank, phrase)
    masked = _LAW_AND_RULE.sub(blank, masked)
    masked = _PLACE_OF_WORK.sub(blank, masked)
    masked = _TWO_VERBS.sub(lambda found: blank(found) if _are_verbs(found) else found.group(), masked)
    masked = _RELATED_TO.sub("＊", masked)
    masked = _one_names().sub(blank, masked)
    if _LIST_OF_FIELDS.search(phrase):
        masked = _FIELD_WITH_AND.sub(lambda found: blank(found) if _is_field(found[1]) else found[0], masked)
    return masked


def _is_field(part: str) -> bool:
    return not ends_with_head(part) and not leading_place(part)


@cache
def _one_names() -> re.Pattern[str]:
    """Names and words that hold 和, 及, 与 or 、, the longest first."""
    longest = sorted((*words("joined_names"), *_KEPT), key=len, reverse=True)
    return re.compile("|".join(map(re.escape, longest)))


@cache
def _trades() -> re.Pattern[str]:
    """Nothing but words for what somebody does by trade: 承包经营."""
    return re.compile(f"(?:{alternatives('activities')})+")


def _opens_with_others(phrase: str, spans: list[tuple[int, int]]) -> bool:
    """回收、储存、处理电子产品的单位: a verb that shares its object with the one before 的."""
    parts = [phrase[start:end] for start, end in spans]
    last = next((place for place, part in enumerate(parts) if "的" in part), 0)
    if not last or any(map(ends_with_head, parts[:last])):
        return False
    trade = _trades().match(parts[last])
    if trade and all(map(_trades().fullmatch, parts[:last])):
        # 承包经营或者租赁经营集体资产的个人
        return (
            (_ends_relative(parts[last]) or parts[last].endswith("集体"))
            and len(trade.group()) > _VERB
            and not acts(parts[last][trade.end() : parts[last].index("的")])
        )
    first, verb = (predicate_start().match(part) for part in (parts[0], parts[last]))
    return (
        first is not None
        and verb is not None
        and min(len(first.group()), len(verb.group())) > 1
        and not acts(parts[last][verb.end() : parts[last].index("的")])
    )


def _are_verbs(found: re.Match[str]) -> bool:
    return all(predicate_start().fullmatch(verb) for verb in found.groups())


def _join_relatives(phrase: str, spans: list[tuple[int, int]]) -> list[str]:
    """从事客运、货运的企业 is one member although it holds a 、."""
    result: list[str] = []
    opened: int | None = None
    for index, (start, end) in enumerate(spans):
        part = phrase[start:end]
        later = any("的" in phrase[one:other] for one, other in spans[index + 1 :])
        core = _BEFORE_A_CLAUSE.sub("", part)
        verb = _RELATIVE.match(core) or hard_word().match(core)
        clause = _HAS.search(part) or (
            verb and (_GOVERNS.fullmatch(verb.group()) or not acts(core[verb.end() :]))
        )
        opens = bool(clause) or _opens_with_others(phrase, spans[index:])
        if opened is not None:
            if "的" in part and (not later or _ends_relative(part)):
                result.append(phrase[opened:end])
                opened = None
        elif opens and later and not _ends_relative(part):
            opened = start
        else:
            result.append(part)
    if opened is not None:
        result.append(phrase[opened:])
    return result


def _ends_relative(part: str) -> bool:
    """Whether a name stands behind the 的: …林地的单位, not 使用集体所有的森林."""
    behind = part[part.rfind("的") + 1 :]
    return "的" in part and (len(behind) > _LONG or is_level(behind) or heads().search(behind) is not None)
