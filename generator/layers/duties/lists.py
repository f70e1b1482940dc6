"""What the 项 under a lead-in are: mere things, or statements with norms of their own."""

from __future__ import annotations

import re

_THINGS = re.compile(
    "(?:下列|以下)[^，：]{0,20}?(?:职责(?!分工)|义务|行为|情形|条件|材料|内容|事项|权利|标准|文件|情况|原则|活动|信息|资料|区域|因素|范围|方式|措施"
    "|单位|人员|费用|项目|物品|证件|场所|服务|建筑|设施|物质)"
)


def lists_things(lead: str) -> bool:
    """Whether the lead-in (its words up to the colon) announces things, not rules or duties."""
    return bool(re.search("(?:包括|包含|分为|如下|是|为)(?:下列|以下)?[^，]{0,8}：?$", lead)) or (
        bool(_THINGS.search(lead)) and not re.search("(?:下列|以下)(?:规定|要求)$", lead)
    )
