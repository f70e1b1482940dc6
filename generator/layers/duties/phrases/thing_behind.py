"""企业营业执照, 学校建设用地, 保留台账的期限: behind the name of a body stands the thing that is meant."""

from __future__ import annotations

import re

from generator.layers.duties.phrases.made_by import made_by
from generator.layers.duties.word_lists import predicate_start

# 常务委员会公告应当载明…: what a body issues is a thing.
_PAPER = re.compile(
    "(?:建议|议案|质询案|批评|意见|、|和)+|(?:定期|临时|首次|年度|例行)会议|(?:工作)?(?:公告|公报|规章|决议|决定|报告|预算|决算|规划|计划|章程)(?:(?:及|和|、|以及)[^，]*)?"
)
_ACTIVITY = re.compile(
    "(?:规划)?(?:教育|康复|建设|管理|保护|规划|改造|养护|布局|选址|经营|保障|招聘|设计|安置|登记管理)(?:工作)?"
)
# 公司发行债券 is a verb and its object; with these the verb is a part of the noun.
_COMPOUND = re.compile(
    "(?!(?:建设|投资|采购|培训)(?:其|本))(?:建设|投资|设置|专项|安置|训练|赔偿|储备|培训|评估|登记|注册|营业|销售|检验|运输|教育|筹备|管辖|生产总值"
    "|生产安全|科学技术|贷款|会议|监督检查|考核|开挖)[^，的]{0,12}?(?:的[^，的]{1,10}?)?"
    "(?:规划|方案|预案|经费|费用|拨款|资金|资本|项目|设计|用地|记录|期限|比例|标准|条件|面积|区域|执照|决定书|办法|制度|结果"
    "|车辆|船舶|教材|器材|设施|利率|要点|用水量|计划|资本[（(][^）)]*[）)])(?:的[^，的]{1,8})?"
)
_MEASURE = re.compile(
    "[^，的对]{2,24}(?:的|后的)(?:[^，的]{0,6}(?:期限|比例|年龄|间隔时间|总额|增长|面积|限额|次数)|富余资产[^，]*|闲置[^，]*)|用于[^，]*的[^，的]+|每年的[^，的]+"
)
# 实施许可所需的经费, 违反规定所得的收入, 清算后的剩余财产: no preposition opens the words.
_NO_PREPOSITION = "(?![对将把向就为与同因按在于凭从以由根依]|经(?!营|办)|除|关于|针对|通过|自(?!行|筹|有))"
_WHAT_CAME_OF_IT = re.compile(
    f"{_NO_PREPOSITION}[^，]*?(?<!场)(?<!违法)所(?:需|得|用|获得|取得|募集|使用|收取|产生|造成|支付|发生|持有|签订|订立|作出|提供|形成|必需|支出)的?[^，的、]{{2,12}}(?:、[^，]*|和[^，]*)?"
    f"|{_NO_PREPOSITION}[^，]{{2,}}(?:取得|产生|获得|收取|形成|募集)的[^，的]{{2,12}}"
    f"|{_NO_PREPOSITION}[^，的]{{2,8}}后的[^，的]{{2,8}}"
)
# 经营业务的准备金评估和报告的编制: a verb behind 的 is a noun.
_DOING = re.compile(
    f"{_NO_PREPOSITION}[^，]{{4,}}的(编制|设置|设立|制定|评估|使用|处置|审批"
    "|确定|变更|分配|发放|配置|布局|选址|转让)"
)
_ADVERB_AT_END = re.compile("(?:还|也|均|都)$")


# 权利人依法对其承包的土地等享有…, 军官按照…制定的规定享受…
_SAYS_HOW = re.compile("对|向|将|在|把|为|就|与|依法对|(?:按照?|依照|根据)[^，]*(?:规定|标准|要求|约定)$")


def is_thing_behind(rest: str) -> bool:
    """Whether ``rest``, all words between a body and a modal word, names a thing or an activity."""
    words = _ADVERB_AT_END.sub("", rest)
    return bool(is_plain_thing(words) or _MEASURE.fullmatch(words) or _is_made_by(rest) or made_by(rest))


def is_plain_thing(words: str) -> bool:
    """企业营业执照, 违反规定所得的收入, 报告的编制: a noun whatever mark or word follows."""
    if _ACTIVITY.fullmatch(words) or _PAPER.fullmatch(words) or _COMPOUND.fullmatch(words):
        return True
    if "所" in words and _WHAT_CAME_OF_IT.fullmatch(words):
        return True
    return "的" in words and (_WHAT_CAME_OF_IT.fullmatch(words) or _DOING.fullmatch(words)) is not None


def _is_made_by(rest: str) -> bool:
    """省人民政府设立的科学技术奖: the bodies stand in a relative clause, the subject is a thing."""
    found = re.match("([^，的]{2})的", rest) or re.search("([^，的]{2})的[^，的]{1,14}$", rest)
    if not found or _SAYS_HOW.match(rest):
        return False
    return bool(predicate_start().fullmatch(found.group(1)))
