"""被告拒不到庭的，可以缺席判决; 当事人有违法所得，应当予以没收: what only a court or an authority does.

The party that the sentence names is then the one it is done to.
"""

from __future__ import annotations

import re

from generator.layers.duties.authority import is_authority
from generator.layers.duties.context import Context, Names

_LEAD = (
    "(?:依法|及时|如实|当场|立即|书面|一并|同时|直接|先行|径行|可以|应当|酌情|在[^，]{1,12}内|(?:按照?|依照"
    "|根据)[^，]{0,24}(?:规定|情况|情节|需要|结果|轻重)"
    "|自[^，]{1,20}起[^，]{1,8}内|(?:经|报经?)[^，]{2,16}(?:批准|审查|审核)[，后]?)*"
)
_IN_COURT = (
    "(?:(?:合并|分案|并案)审理|再审$|缺席(?:判决|裁决|审理)|裁定|判决|判令|判处|宣告(?:无罪|缓刑|失踪|死亡)|按照?(?:其|自动)?(?:撤诉|撤回[^，]*)处理"
    "|(?:从轻|减轻|从重)(?:处罚|、|或者|和)|采信|加重[^，]{1,8}刑罚|免予刑事处罚|驳回(?:起诉|上诉"
    "|诉讼请求|再审申请|申诉)|[^，]{0,6}(?:列|追加)为[^，]*(?:原告|被告|第三人|当事人)"
    "|以[^，]*为(?:共同)?(?:被告|被申请人|第三人|当事人|被执行人)|不?开庭审理"
    "|(?:中止|终结|恢复|终止)(?:诉讼|执行|审理|审查|本次)|延期审理|宣布休庭|一并审查$)"
)
_BY_POWER = (
    "(?:予以|一律|应当)?(?:加[收处][^，]{0,6}滞纳金|不?适用[^，]*(?:程序|措施|戒毒|拘留|处罚|刑)|拘传|拘留|监视居住|取保候审"
    "|分案|减刑|假释|暂予监外|没收|查封|扣押|追缴|收缴|取缔|立案|通缉|逮捕|批准或者决定|讯问"
    "|(?:免收|减收|减免)[^，]{0,12}费|免予(?:[^，]{0,2}处罚|追究)|免除[^，]{0,6}处罚|不予(?:行政|治安管理)?处罚"
    "|从宽|补发|将[^，]{1,4}(?:记录在案|记入笔录)|(?:发给|换发|核发|颁发)[^，]*(?:证|照|证书|执照|签证|证件)(?:[^，者]{0,2})$"
    "|记录在案|记入笔录|(?:综合|一并|分别|不予|应当)*认定|附卷|(?:鼓励|引导|支持|扶持)其(?!他)|强制(?:医疗|隔离|遣送|带离"
    "|驱散|戒毒|调解)|追究[^，]*(?:责任|刑事责任)|不予实施[^，]*惩戒|减免加处|减免[^，]*(?:罚款|滞纳金)"
    "|责令|(?:退还|返还|发还|解除)被?(?:扣留|扣押|查封|没收)"
    "|制作[^，]*(?:调解书|裁决书|判决书|裁定书|决定书)$|限期(?:改正|治理|拆除)|吊销|从(?:轻|重)|列入[^，]*(?:名单|名录)|录入[^，]*(?:档案|系统)"
    "|作出[^，]*立案[^，]*决定)"
)
# Who asks for a decision never takes it.
_ON_REQUEST = (
    "(?:应?予?(?:准许|受理|准予|批准|许可|支持)(?![者人的])|予以(?:准许|受理|准予|批准|支持)"
    "|不予(?:准许|受理|批准|支持|许可)|驳回)"
)
_COURT_ACT = re.compile(_LEAD + _IN_COURT)
_POWER_ACT = re.compile(_LEAD + _BY_POWER)
_ANSWER = re.compile(_LEAD + _ON_REQUEST)
_COURT = re.compile("法院|法庭|合议庭|审判|法官|独任|仲裁|裁判|人民陪审")
_OFFICER = re.compile(
    "(?:法庭|庭|审判[员长]|审判人员|审判组织|法官|独任法官|检察[官长]|检察人员|书记员|警察|民警|警官"
    "|执勤人员|执法人员|(?:监督|检查|监察|侦查|调查|监理|管理|检疫|稽查|征收|工作)(?:人员|员)"
    "|督学|仲裁员|主持人|主席|会议|大会|主席团|主任会议|委员长会议|国务院|国家|省|市|县|区|院|所|部|署"
    "|厅|站|学校|医院|军事机关|国|军|驻军|党组|党委|组织|协会|联合会|地区|单位|企业|公司|方面)$"
)
_PARTY = re.compile(
    "(?:当事人|双方|一方|对方|各方|原告|被告|第三人|被告人|嫌疑人|申[请诉]人|被申请人|上诉人|证人|辩护人"
    "|代理人|控告人|患者|行为人|利害关系人|执行人|债务人|债权人|人犯|罪犯|分子)$"
)
# 被检查单位 and the like are those it is done to, whatever their names end with.
_UNDER = re.compile("被(?:检查|监督|调查|处罚|告|监管|审计|审查|执行)|违法|涉案|涉嫌")
_NO_COURT = re.compile("检察院|公安|监察")
# 犯罪嫌疑人在逃的，应当要求公安机关…: something is done about a suspect, unless it is an act of his own.
_SUSPECT = re.compile("(?:犯罪嫌疑人|被告人|罪犯|犯罪分子|人犯|矫正对象|戒毒人员)$")
_OF_THE_SUSPECT = re.compile(
    _LEAD
    + "(?:还|也|继续|另行|自行|先|按时|积极|主动)*(?:遵守|如实|接受|承担|履行|报经|委托|申请|提出|上诉|申诉"
    "|请求|要求(?!公安|人民)|由(?:其|被告人|本人|罪犯)|不?出庭|外出|拒绝|配合|服从|参加|报到|缴纳|赔偿|退赔"
    "|退出|不受|从事|离开|会见|约见|与|享有|享受|获得|得到|辩护|行使|自愿|签名|签署|捺|填写|使用|学习|劳动"
    "|查阅|撤回|为自己|向(?!他|其|[^，]*(?:宣读|出示|送达))|在[^，]*[上下](?:签|捺)|在[^，的]*(?:接受|报到|居住)"
    "|对[^，]*(?:提出|申请|不服))"
)
# 玩忽职守的，应视情节轻重严肃处理
_PUNISHED = re.compile(
    "(?:视|根据|按照)[^，]*(?:情节|轻重)[^，]*(?:处理|处分|处罚)$|给予(?:行政|政务|纪律)?处分$"
)
# 用户拒绝检查的，可以暂停供气
_SERVED = re.compile("(?:用户|用水人|用户单位|用热单位)$")
_CUT_OFF = re.compile(_LEAD + "(?:暂停|停止|中止|中断|恢复|限制|拒绝)[^，]{0,4}(?:供[水电气热暖]|服务)")
# No company takes goods away or lets somebody off.
_PENAL = re.compile(
    _LEAD + "(?:予以|应当)?(?:没收|追缴|收缴|免予|免除[^，]{0,6}处罚|从轻|从宽|从重|减轻处罚|立案|通缉|逮捕"
    "|查封|扣押)"
)
_TRADE = re.compile("(?:企业|公司|单位|学校|医院|(?:医疗|经营|服务|中介|检测|检验|鉴定|代理|评估|培训)机构)$")


def who_decides(names: Names, predicate: str, context: Context) -> Names:
    """``names``; where they are parties and ``predicate`` is the act of a court or an authority, that body.

    () where the court or the authority is not named.
    """
    in_court = _COURT_ACT.match(predicate) is not None
    if _is_done_to(names, predicate) or (in_court and not any(map(_may_sit, names))):
        return _named(context, court=in_court)
    return names


def _may_sit(name: str) -> bool:
    """Whether the name is that of a body that may decide like a court; a prosecutor may not."""
    return _is_office(name) and not _NO_COURT.search(name)


def _is_done_to(names: Names, predicate: str) -> bool:
    """Whether ``names`` are those to whom an authority or a supplier does what ``predicate`` says."""
    if not names:
        return False
    if all(map(_SUSPECT.search, names)) and predicate and not _OF_THE_SUSPECT.match(predicate):
        return True
    if all(map(_SERVED.search, names)) and _CUT_OFF.match(predicate):
        return True
    if _PUNISHED.match(predicate):
        return not any(map(is_authority, names))
    if any(map(_is_office, names)):
        return _PENAL.match(predicate) is not None and all(map(_TRADE.search, names))
    asked = _ANSWER.match(predicate) is not None and any(map(_PARTY.search, names))
    return asked or _POWER_ACT.match(predicate) is not None


def _is_office(name: str) -> bool:
    return not _UNDER.search(name) and (is_authority(name) or _OFFICER.search(name) is not None)


def _named(context: Context, *, court: bool) -> Names:
    """The body that was named before the party, in the same sentence or as the subject before."""
    for names in (context.set_aside, context.subject):
        if names and all(map(_is_office, names)) and not (court and not any(map(_COURT.search, names))):
            return names
    return ()
