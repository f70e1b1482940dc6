"""凭证件向公安机关…, 经主管部门同意: words with which no name begins, whatever was taken for one."""

from __future__ import annotations

import re

from generator.layers.duties.names.act_for_name import is_an_act

_NO_NAME = re.compile(
    "(?:其他)?(?:非?机动)?车辆?$|(?:警示|提醒|告诫)[^的]*$|亦(?!庄)|已经被|送(?=有关|交(?!方|人|单位))|可邀请|建立和完善"
    "|至(?![少今])|待(?=一般|其)|直到|用以|仅限|分别向|法律、[^的]*$|(?:法律|行政法规|法规|规章|(?:公司)?章程)$"
    "|应(?!急|届|用|征|收|税|当[^的]{2,}的[^的]*(?:单位|企业|机构|部门|组织)$)|送交(?!方|人|单位)"
    "|.*工作(?:实行|坚持|遵循)|并(?![联网购轨])|及时[向对]|未[向经对](?![^的]*的[^的]+$)"
    "|凭(?![^的向]{1,8}的[^的向]{1,8}$)|.*的其他[为对由]|对[在国]|为[^的]*$"
    "|经(?!济|营|办|销|纪|费|常|贸|信|理|手|授权)(?![^的]*的.*的|[^的]*(?:批准|登记|授权|许可|核准|认定|备案|注册|审核|确认|认可|培训|考核|推荐|选举|同意|鉴定|检验|评估|辨识|确定)[^的]*的)"
    "|以[^的]*$|受(?!质询|委托|理|案|托|援|检)[^的]{2,}(?:会议|委员会|政府|部门|机关)$"
)


def is_no_name(tidied: str) -> bool:
    """Whether a would-be name, already tidied, is nothing, a clause or an act."""
    return not tidied or "，" in tidied or _NO_NAME.match(tidied) is not None or is_an_act(tidied)
