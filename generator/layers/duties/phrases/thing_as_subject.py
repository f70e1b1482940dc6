"""申请人申请执行的期限依据…规定, 港口建设坚持…原则: the subject is a thing, not the body before it."""

from __future__ import annotations

import re

# What has a rule of its own: how long, how much, on what terms.
_MEASURE = "(?:期限|期间|时间|资格|条件|标准|范围|程序|比例|数额|金额|费用|支出|损失|种类|顺序|税额|利息)"
_BY_RULE = "(?:依据|按照?|依照|根据|参照|比照|以(?!及|[上下内外前后])|自(?!行|愿|主)|从(?!事|业)|适用|执行)"
# 向法院申请执行裁决的期限依据…, 开发新技术发生的研究开发费用按照…列支
_RULED = re.compile(
    f"(?!对|将|按|根据|依)[^，]*[^，的]{{2}}的[^，的]{{0,6}}{_MEASURE}(?:应|均|一般)?{_BY_RULE}[^，]{{2,}}"
)
# 承担执勤任务的消防车免收通行费
_SPARED = re.compile(
    "(?!对|根据|按|依|为|向|将|在|可以|应当)[^，]*[^，的]的[^，的]{1,8}(?:免[收征缴交除]|减[收征免半])"
)
# 港口建设坚持…原则
_ACTIVITY = re.compile(
    "(?:建设|规划|管理|保护|发展|开发|改造|经营|服务|教育|运输|治理|安置|保障|优待|就业|康复)(?:工作|活动|事业|对象|地|待遇)?"
    "(?:应|均)?(?:坚持|遵循|贯彻|遵守|体现|是(?!否)|为(?![了其])|按照|实行)"
)
# 从业人员在五十人以上的企业
_NUMBER = re.compile(
    "(?:在|为|达到|超过|不足|少于)[0-9０-９一二三四五六七八九十百千万两]+(?:人|名|户)(?:以[上下])?"
)
# 建设工程质量实行企业自控: a thing and its predicate were taken for a name.
_RUN_INTO_NAME = re.compile(
    "[^，的]{3,}(?:实行|坚持|遵循)[^，的]+$|[^，]{2,}是(?!否)[^，]|[^，的]{0,12}(?:年限|期限|方式|金额|比例)为|分为"
    "|[^，的]{2,8}于每?[0-9０-９]"
)


def speaks_of_a_thing(name: str, rest: str) -> bool:
    """Whether the clause has a thing as its subject.

    Args:
        name: the words taken for the name of a body.
        rest: the words behind them.
    """
    if _RUN_INTO_NAME.match(name) or _ACTIVITY.match(rest) or _NUMBER.match(rest):
        return True
    return "的" in rest and bool(_RULED.match(rest) or _SPARED.match(rest))
