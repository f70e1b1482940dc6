"""What a body does to another: 业主委托…企业, 主席团交…委员会, 乡人民政府商…组织. There its name ends."""

from __future__ import annotations

import re

from generator.layers.duties.phrases.agents import acts
from generator.layers.duties.word_lists import alternatives, heads

HANDS_ON = (
    "(?:(?:会同)?商(?![会户场店业务贸品标人家用事城学圈铺住法检投量定])|先?[转分呈]?送(?![货餐水变奶医达])"
    "|[先转提]?交(?![通易警流货投行管办接叉汇配])|报(?![社刊纸名考业道关])|给(?![付予水排养])"
    "|持(?![有股卡证牌仓])|代表(?=本级|本单位|该|妇女|职工|残疾人|归侨|会员|和维护|中国|国家|省人民政府|市人民政府|业主))"
)
"""Words of one character, and 代表, with another body as object; source: reading."""

_HANDS_ON = re.compile(HANDS_ON)
# Not where the verb is a part of a name: 监督检查机构, 安置工作主管部门, 安置地人民政府, 保障性住房.
_ACTS_ON = re.compile(
    f"(?:{alternatives('acting_verbs')})(?<!授权(?=有关))"
    "(?!的|性|工作|检查|管理|督导|执法|保护|服务|业务|活动|事务|议事|主管|指导|计划|协调|行政|资格|小组|选举|人事|与|地(?!方))"
)


def acts_on(between: str) -> bool:
    """业主委托电梯安装企业: the words behind a body say what it does to the one at their end."""
    verb = _ACTS_ON.match(between)
    rest = between[verb.end() :] if verb else ""
    return len(rest) > 1 and not acts(rest)


def is_done_by(rest: str) -> bool:
    """Whether the words behind a body begin with what it does to another one."""
    hands_on = _HANDS_ON.match(rest)
    if not hands_on and not _ACTS_ON.match(rest):
        return False
    head = heads().search(rest)
    return head is not None and (hands_on is not None or acts_on(rest[: head.end()]))
