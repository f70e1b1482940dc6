"""The levels of government that stand bare in a coordination: 市、县级市、区人民政府."""

from __future__ import annotations

import re

LEVEL = (
    "(?:省|县级市|市|县|区|乡|镇|州|盟)（(?:自治县|开发区|县级市|街道|市|县|区|乡|镇|地|州|盟|旗|、)+）|不设区的市|地级以上市|省辖市|县级以上(?!人民|政府|地方|党|各)|设区的市级(?!以)|设区的市|设区市|县级以上地方(?!人民政府|各级)|区县（自治县）|区、?县（自治县）|县（市、区）|县（市）、区|区（县、市）|区县（市）|县（市）"
    "|市辖区|县（区、市）|市（地）|区（县）|县（区）|市（区）|乡（镇）|乡镇|镇（乡）|镇（街道）|街道（乡镇）|乡镇（街道）|县级市|自治县|民族乡"
    "|自治区|自治州|直辖市|区县|县区(?!域)|市县|地级市|省级|市级|区级|县级(?!以|市(?!场))|乡级|省|市|县|区|州|盟|旗|乡|镇|街道|国家"
)
_START = re.compile(
    f"(?:{LEVEL})(?<!国家)(?!场|政(?!府)|容|域|民(?!政|宗|族|防|营|兵)|级|内|外|属|长|村|会|城(?!市|乡|镇|管)|以上|以下|级以上)|国家(?!安全|保密|机关|公园|赔偿)"
)
PLACE_OF = "(?:(?:所在|住所|居住|户籍|发生|登记|举行|举办|安置|注册|经营|停靠|停泊|事发|接收|输入|流入)地)"
"""Where something is or happens: 所在地, 事故发生地."""
SITE = (
    f"[^、的]{{0,14}}(?:{PLACE_OF}(?:的)?|沿线|沿岸|流域|(?<!所在)(?<!本)地区)"
    "|沿[海江河湖边黄]|所在(?=[区县市乡镇])"
)
"""Words that say where the levels after them lie: 核设施所在地省、自治区, 沿海省、自治区."""
_QUALIFIED = re.compile(f"{SITE}|(?:相关|有关|所在|所经过)(?:的)?|各|当地|本")
# 石龙区, 泰安市, 浦东新区; but no 社区, 军区 or 开发区
_NAMED = re.compile(
    "(?!跨|经|各|由|所|原|充|该|凡|本|有关|其他|上级|同级)(?:[^、，的和或及与（）]{1,3}?(?<![社景园小校厂库矿林牧地辖任军分备戍灾漠民城超早夜业禁渔不设疫船宅战聚发税范验假化货股上门]|(?<!上)街)"
    "(?<!高新)[市区县旗](?!域|场|政(?!府)|容|民(?!政|宗|族|防|营|兵)|级|内|外|属|长|管委会|管理委员会|委员会)|[^、，的和或及与（）]{2,4}(?:省|自治区|自治州))"
)
# The characters of a field of work: no level stands in it, but 城市管理, 市场监督管理 and 乡村振兴 may.
FIELD = "(?:城[市镇乡]|市[场政容]|乡[村建]|区域|[^的、省市县区乡镇])"
BARE_OFFICE = (
    "(?!有关|相关|其他|其它|上级|下级|本级|同级|当地|各|所属|人民政府|国务院|国家|中国|所在|中央|军队|地方|基层|企业)"
    f"{FIELD}{{2,13}}(?<!有关)(?<!相关)"
)
"""The field of an office of which neither level nor government is said: 财政 in 市公安局和财政部门."""
LIST_APART = re.compile("(?:部门|局|机关|机构)(?:和|以及|及|与)[^，]*等")
"""市公安机关和交通运输、应急管理等部门: the list behind 和 is not said to be of the city."""
_LEVELS_ONLY = re.compile(f"(?:{LEVEL}|村（社区）|村|社区|、|和|以及)+")


def only_levels(text: str) -> bool:
    """Whether a subject names levels and nothing else: 市、区（县）、镇（街道）、村（社区）."""
    return len(text) > 2 and _LEVELS_ONLY.fullmatch(text) is not None


def leading_level(piece: str) -> str:
    """The level that a piece begins with, with a word like 所在地 before it; empty where none."""
    qualified = _QUALIFIED.match(piece)
    offset = qualified.end() if qualified else 0
    found = _START.match(piece, offset)
    return piece[: found.end()] if found else ""


def leading_place(piece: str) -> str:
    """The level or the named place (石龙区, 泰安市) that a piece begins with; empty where none."""
    level = leading_level(piece)
    named = None if level else _NAMED.match(piece)
    return named.group() if named else level


def is_level(piece: str) -> bool:
    """Whether the piece is a level or a named place and nothing else."""
    return bool(piece) and leading_place(piece) == piece
