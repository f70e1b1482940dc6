"""What the 项 under a lead-in are: mere things, or statements with norms of their own."""

from __future__ import annotations

import re
from collections.abc import Sequence

_THINGS = re.compile(
    "(?:下列|以下)(?!规定|要求|分工)[^，：]{0,20}?(?:职责(?!分工)|职权|权力|义务|行为|情形|条件|材料|内容|事项|权利|标准|文件|情况|原则|活动|信息|资料|区域|因素|范围|方式|措施"
    "|单位|人员|费用|项目|物品|证件|案件|机构|数据|产品|工作|设备|问题|指标|地点|部位|场所|服务|建筑|设施|物质|支出|原因|形式(?!的)|公路|耕地|纠纷|(?:途径|渠道)(?=[^，：]{0,4}(?:解决|筹|获)))"
)
# 应当查明：, 重点检查：
_TO_BE_STATED = re.compile(
    "(?:查明|载明|写明|注明|列明|记载|审查(?!批准|审批|办理|处理|确定|同意)|重点检查|核查|核实|查验)(?:下列|以下)?[^，：]{0,6}：?$"
)
# 按照下列情形分别处理, 按以下原则解决: what follows are rules.
_RULED = re.compile(
    "(?:按照?|依照|根据|区别|区分|分别|视)(?:下列|以下)(?:不同)?(?:情形|情况|原则|办法|方式)(?![^，：]*(?:计算|折算|计征|收费|收取|补偿|认定|评定)：?$)[^，：]{2,16}：?$"
    "|(?:作出?|做出)(?:如下|下列|以下)(?:处理|裁判|裁定|判决|决定)(?:结果)?：?$"
)
# 有下列行为之一的，…并按照下列规定进行处罚: the items say how.
_PUNISHED = re.compile("(?:按照?|依照|根据)(?:下列|以下)规定[^，：]{0,6}(?:处罚|处理|办理|执行)：?$")
_OWN_NORM = re.compile(
    "(?:^|，)由[^，]{2,40}(?:负责(?!的)|给予|责令|处以|没收|吊销)|^[^，]{2,24}(?:部门|机关|局|委员会|人民政府|单位)(?:负责|应当)"
)
_MEETS = re.compile("符合(?:下列|以下)(?:规定|要求|条件)的，")
_CONSISTS_OF = re.compile("(?:包括|包含|分为|如下|是|为)(?:下列|以下)?[^，]{0,8}：?$")


def lists_things(lead: str, items: Sequence[str] = ()) -> bool:
    """Whether the lead-in (its words up to the colon) announces things, not rules or duties."""
    if any(_OWN_NORM.search(item) for item in items):
        return False
    cases = len(items) > 1 and all(item.rstrip("；;。").endswith("的") for item in items)
    if cases or _TO_BE_STATED.search(lead):
        return True
    if (
        _RULED.search(lead)
        or _PUNISHED.search(lead)
        or re.search("(?:程序|分工|步骤)[^，：]{0,4}如下：?$", lead)
    ):
        return False
    of_duties = re.search("(?:履行|承担)[^，：]{0,30}职责：?$", lead) and not re.search("规定|分工", lead)
    things = _THINGS.search(lead) and not re.search("(?:下列|以下)(?:规定|要求)$", lead)
    return bool(of_duties or things or _MEETS.search(lead) or _CONSISTS_OF.search(lead))
