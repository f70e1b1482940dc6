"""公共服务场所应当配备…, 商品零售场所不得提供…: a venue that acts is whoever runs it."""

from __future__ import annotations

import re

from generator.layers.duties.names import expand
from generator.layers.duties.names.pieces import pieces

_LIST = re.compile("(.+?)等[^、和]*$")
_MEMBER = re.compile("(?:馆|站|场|园|店|院|校|厂|所|码头|超市|酒吧|网吧|景区|保护区|枢纽|公司|中心|（场）)$")
_VENUE = re.compile(
    "[^，的]{2,60}(?:场所|停车场|集贸市场|交易市场|批发市场|消纳场|服务区|公共厕所)(?:都|均|还)?$"
    "|[^，的]{2,40}等[^，、的]{2,14}的场所$"
)
_THING_FIRST = re.compile(
    "开办|设立|设置|建设|进入|在|对|于|出入|新建|利用|从事|以下|下列|生产|储存|经营(?!场所)|变更|选择|举办"
    "|应急避难|住"
)
# What only somebody can do; not 符合, 具备, 远离, 保持.
_ACTS = re.compile(
    "(?:依法|按照?[^，]{2,24}?(?:规定|要求|标准|规范)|根据[^，]{2,20}|结合[^，]{2,12}|逐步|主动|定期|及时|免费|在[^，]{2,16})*"
    "(?:配备|提供|建立|制定|查验|公示|张贴|开展|落实|采取|安排|接纳|优先|向|为|对|组织|履行|维护|加强|遵守|接受|劝阻|考虑|支持|宣传|播放|明示"
    "|创造条件|聘用|招用|允许|接待|出售|销售)"
)
# 图书馆、公园等场所应当按照规定，对未成年人…: the act follows; 车站、机场等场所应当建设…
_OF_SEVERAL = re.compile(
    "(?:按照?|根据|结合)[^，]{2,30}(?:规定|要求|需要|特点|实际|标准)$|(?:按照?[^，]{2,16}(?:规定|要求))?(?:建设|设置|安装)"
)
_CONDITION_OF_A_THING = re.compile("为(?:封闭|露天|[^，]{0,6}所必)")


def venue_that_acts(before: str, after: str) -> bool:
    """Whether ``before`` names a venue and ``after``, what follows the modal word, is the act of a party."""
    if not _VENUE.fullmatch(before) or _THING_FIRST.match(before):
        return False
    several = "等" in before and _OF_SEVERAL.match(after) is not None
    return (several or _ACTS.match(after) is not None) and not _CONDITION_OF_A_THING.match(after)


def venue_names(before: str) -> tuple[str, ...]:
    """The venues of which the words before 等 are names themselves, else as in any coordination."""
    found = _LIST.match(before)
    members = pieces(found.group(1)) if found else []
    if members and all(map(_MEMBER.search, members)):
        return tuple(name for member in members for name in expand(member))
    return expand(before)
