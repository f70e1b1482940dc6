"""Words for what one is to a thing or a body: 医疗器械注册人、备案人, 公司董事、监事, 燃气经营企业、使用单位.

What stands before the first of them belongs to those after it, which say by themselves of nothing.
"""

from __future__ import annotations

import re

from generator.layers.duties.word_lists import alternatives

# Those who build are parties of their own: 建设单位, 施工单位.
_OF_A_TRADE = (
    "(?:生产|经营|生产经营|销售|使用|管理|经营管理|管理使用|使用管理|维护保养|产权|权属|养护|维护|运营|储存|运输|处置|批发|零售|进口|充装|维修)"
    "(?:单位|企业)"
)
RELATION = f"(?:(?:{alternatives('relations')})[者人]|(?:乘坐|驾驶)(?:人员|员)|{_OF_A_TRADE})"
"""The word for what one is to a thing: 所有权人, 使用人, 经营单位."""
_RELATED = re.compile(
    "(?P<whose>(?:.*的)?)"
    "(?P<of>(?:其他)?(?!其|该|本|被|有关|相关|其他|任何|特许|实际|受托|境外|个体|主要|合法|共同|集中)[^的、，（]{2,}?)"
    f"(?P<relation>{RELATION})"
)
# 医疗器械注册人、受托生产企业
_BARE_RELATION = re.compile(f"{RELATION}|受托(?:生产|经营|加工)企业")
# 企业经营者, 铁路运输: whoever runs a body, and a trade with a further word for a trade.
_NO_THING = re.compile("(?:企业|公司|单位|机构|部门|协会|个体|自主|受托|委托|场内|行业|工程|物业|投资)$")
_OFFICE = (
    "(?:(?:董事|监事|理事|股东)会|(?:联合)?管理委员会|董事|监事|高级管理人员|控股股东|实际控制人|股东|法定代表人"
    "|主要负责人|董事长|总经理|安全生产管理人员)"
)
_OFFICER = re.compile(
    f"(?P<whose>(?:.*的)?)(?P<of>[^的、，]*(?:企业|公司|单位|银行|合作社|机构))(?P<relation>{_OFFICE})"
)
_BARE_OFFICE = re.compile(_OFFICE)


def share_related(names: list[str]) -> list[str]:
    """渔业船舶所有者, 经营者 → 渔业船舶所有者, 渔业船舶经营者."""
    if len(names) < 2:
        return names
    return _shared(_shared(names, _RELATED, _BARE_RELATION), _OFFICER, _BARE_OFFICE)


def _shared(names: list[str], related: re.Pattern[str], bare: re.Pattern[str]) -> list[str]:
    result: list[str] = []
    things: list[str] = []
    relation = ""
    for name in names:
        if things and bare.fullmatch(name):
            result.extend(thing + name for thing in things)
            continue
        found = None if bare.fullmatch(name) else related.fullmatch(name)
        if found and not (related is _RELATED and _NO_THING.search(found["of"])):
            # 机动车生产者, 电动自行车生产者: two things with one word.
            things = [*(things if found["relation"] == relation else ()), found["of"]]
            relation = found["relation"]
        elif not name.startswith("受托"):
            things = []
        result.append(name)
    return result
