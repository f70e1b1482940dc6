"""What a member that is no whole name needs of the others, told from what it is on its own.

An act (勘察 in 勘察、设计企业) needs the word for the party, a thing (庆典 in 庆典、殡仪服务提供者) also
what is done with it; and the thing before the first of several acts (特种设备生产、使用单位) belongs to each.
"""

from __future__ import annotations

import re
from itertools import takewhile

from generator.layers.duties.names.levels import is_level, leading_level
from generator.layers.duties.names.suffix import NESTED, ends_with_head, suffix_of
from generator.layers.duties.word_lists import alternatives, words

_ACT = f"(?:{alternatives('activities')})"
_PARTY = "(?:责任|专业|作业|从业|工作)?(?:单位|企业|者|人员|人|商|主体|公司|队伍|组织)"
_TRADE = re.compile(f"(?:{_ACT}+)((?:设施)?{_ACT}*(?:{_PARTY}|机构|(?<=受理)部门))")
_ACT_AND_INSTITUTE = re.compile("(?:咨询|检验|检测|鉴定|评估|监督管理)机构$")
_BARE_PARTY = frozenset({"者", "人", "商"})
_ENDS_IN_ACT = re.compile(f"{_ACT}$")
# 贮存和运输服务提供者: the act is the service.
_SERVICE = "服务提供者"
# 安全生产管理人员: the act is said of no thing.
_ONE_WORD = re.compile("(?:安全|技术|卫生|无损|业务|质量|消防|文物|权|专职|兼职)$")
_THING_AND_ACT = re.compile(
    f"([^的、，（）等]{{2,}}?)(?:(?:(?!供[水电气热暖]|排水|总承包|(?<=总)承包){_ACT})+|产品|商品)"
)
# 建设项目法人及时组织设计, 建筑设计: a body and its predicate, or a kind of trade, but no thing.
_NO_THING = re.compile("(?:法人|机构|部门|单位|机关|法院|人员|经营者|企业)|(?:建筑|相关|有关|其他|法定)$")
_ACTS = re.compile(f"{_ACT}+")
_ACTS_AND_PARTY = re.compile(f"(?!消费者){_ACT}+等?(?:{_PARTY}|机构)(?:的.*)?")
# 建设工程勘察、设计、施工、工程质量检测单位: the last may be done to a thing of its own.
_OTHER_ACTS_AND_PARTY = re.compile(f"(?!消费者)[^的]{{0,6}}{_ACT}等?{_PARTY}")


def tail_for(member: str, last: str) -> str:
    """The end of ``last`` that makes ``member`` a whole name."""
    alike = _behind_its_like(member, last)
    if alike:
        return alike
    whole = suffix_of(last)
    trade = _trade_in(last)
    if trade is None or NESTED.search(last):
        return whole
    start = trade.start() - _shared_length(member, last)
    if _ENDS_IN_ACT.search(member) and last.endswith(_SERVICE):
        return _SERVICE
    if _ENDS_IN_ACT.search(member):
        return _last_act(trade, alone=start <= 0) if trade.group(1) in _BARE_PARTY else trade.group(1)
    of_a_thing = start > 1 and not _ONE_WORD.search(last[: trade.start()])
    institute = last.endswith("机构") and not _ACT_AND_INSTITUTE.search(last)
    return trade.group() if of_a_thing and not institute else whole


def _behind_its_like(member: str, last: str) -> str:
    """What ``last`` says behind the word that stands beside the end of ``member``; else empty.

    专职或者兼职安全生产管理人员, 受理申请的省、自治区气象主管机构.
    """
    if is_level(_behind(member)) and "的" in member:
        level = leading_level(last)
        return last[len(level) :] if level else ""
    for pair in words("counterparts"):
        one, other = pair.split()
        if member.endswith(one) and last.startswith(other):
            return last.removeprefix(other)
    return ""


def _shared_length(member: str, last: str) -> int:
    """How many characters both begin with."""
    pairs = zip(_behind(member), _behind(last), strict=False)
    return len(list(takewhile(lambda pair: pair[0] == pair[1], pairs)))


def _behind(name: str) -> str:
    """What stands behind the last 的."""
    return name[name.rfind("的") + 1 :]


def _trade_in(last: str) -> re.Match[str] | None:
    """The acts and the party with which a name like 民用爆破器材生产企业 ends."""
    for found in re.finditer(_ACT, last):
        trade = _TRADE.fullmatch(last, found.start())
        if trade:
            return trade
    return None


def _last_act(trade: re.Match[str], *, alone: bool) -> str:
    """生产、经营者 are 生产者 and 经营者; 餐饮、洗车经营者 are 餐饮经营者 and 洗车经营者."""
    acts = re.findall(_ACT, trade.group())
    return trade.group(1) if alone and len(acts) == 1 else f"{acts[-1]}{trade.group(1)}"


def with_shared_thing(members: list[str]) -> list[str]:
    """特种设备生产、使用单位: the thing before the first act belongs to each of the acts."""
    result: list[str] = []
    thing = ""
    for index, member in enumerate(members):
        if thing and _ACTS_AND_PARTY.fullmatch(member):
            result.append(thing + member)
            thing = ""
        elif thing and _ACTS.fullmatch(member):
            result.append(thing + member)
        else:
            thing = _thing_of(members, index)
            result.append(member)
    return result


def _thing_of(members: list[str], index: int) -> str:
    """The thing of an act to which only further acts and then a party with one are joined; else empty."""
    found = _THING_AND_ACT.fullmatch(_behind(members[index]))
    alone = index == 0 or ends_with_head(members[index - 1])
    if found is None or not alone or _NO_THING.search(found.group(1)) or _ACTS.fullmatch(found.group(1)):
        return ""
    acts = len(list(takewhile(_ACTS.fullmatch, members[index + 1 :])))
    last = members[index + 1 + acts : index + 2 + acts]
    closes = _OTHER_ACTS_AND_PARTY if acts > 1 else _ACTS_AND_PARTY
    return found.group(1) if last and closes.fullmatch(last[0]) else ""
