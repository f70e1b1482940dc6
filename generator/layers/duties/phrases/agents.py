"""Words for who acts (单位, 人员, 机构, 者…) behind the verb of what is done: 应急救援人员, 审查批准机关."""

from __future__ import annotations

import re

from generator.layers.duties.word_lists import hard_word, predicate_start

AGENT = re.compile(
    "(?:方|案|义务|责任|责|负责|权利|权|执行|服务|管理|活动|项目|任务|场所|标的|主管|实施|主办|承办|参与|被)?"
    "(?:人|方|者|单位|机关|人员|机构|企业|部门|商|户|员|主体|组织|团队|队|队伍|工|公司|主|团|组|委员会|小组|中心|会|法院|检察院|社|院|校|顾问|站|场|厂|店|庭|局|厅|署|馆|双方|各方|一方)"
)
# 平台提供者, 机构负责人: with these endings the verb is a part of the name.
_DOER = re.compile("者|人|方|商|户")
_FOUNDS = re.compile(
    "设立|成立|组建|开办|兴办|创办|新建|建立|建设|组织|聘请|聘用|聘任|招聘|招用|录用|选举|推选|选派|撤销|变更|注销|引进|委托|派出"
    "|指定|选择|安排|确定|提请|报请|提交|送交|移送|接收|接待|监督|发现|取得|领导|培养|培训|救助"
)
# 鼓励单位, 告知双方, 讯问被告人: whoever stands behind these is the one it is done to.
_URGES = re.compile(
    "鼓励|支持|扶持|指导|督促|帮助|告知|通知|要求|责令|引导|动员|发动|邀请|征求|追究|防止|制止|协助|协调|配合|促进|推动|保护|保障"
    "|尊重|关心|爱护|慰问|健全|完善|加强|发展|会同|依托|利用|罢免|任免|任命|表彰|奖励|讯问|询问|传唤|逮捕|拘留|收到|接到|落实|造成"
)
_DIRECTLY = re.compile(
    "(?:人(?![员民才大口力])|者|方(?![式案法便面向])|单位|机关)(?!因|以外|之外|、|或者接受)"
)
_WHO = re.compile("(?:人|者|方|单位|机关|机构|商|户|员)$")
_OWN_TRADE = re.compile("处理|使用|占用|编制|设置")
_WHO_URGES = re.compile("(?:人(?!员)|者)")
_WHO_FOUNDS = re.compile("(?:人|者|方|单位|机关|一方|双方)")
_FURTHER_VERB = re.compile(
    "(?:、|和|或者|以及)?(?:服务|提供|教育|保养|管理|批准|运输|维护|使用|经营|检测|处置|监理|设计|施工|安装|维修|销售|生产|加工|收集|处理|利用|审批|许可|监督|请求|申请|申报|登记|注册|保管|承运|托运|承租|承包|出租|发包|投资|执业|协商|进口|出口)"
)


def is_agent(words: str) -> bool:
    """应急救援人员: the verb is a part of the name."""
    hard = hard_word().search(words)
    return hard is None or bool(AGENT.fullmatch(words[hard.end() :]))


def acts(rest: str) -> bool:
    """维护保养单位, 审查批准机关: further verbs may stand before the word for who acts."""
    while not AGENT.fullmatch(rest):
        verb = _FURTHER_VERB.match(rest)
        if not verb:
            return False
        rest = rest[verb.end() :]
    return True


def is_whole_name(text: str) -> bool:
    """使用管理单位, 委托人, 设立人: the verb at the head of the text says what the one who acts does.

    Behind a verb that founds, appoints or questions only who does it counts, not whom: 设立公司, 讯问被告人.
    """
    verb = predicate_start().match(text)
    if verb is None or len(verb.group()) < 2:
        return False
    rest = text[verb.end() :]
    if _URGES.match(text):
        return _WHO_URGES.fullmatch(rest) is not None
    if _FOUNDS.match(text):
        return _WHO_FOUNDS.fullmatch(rest) is not None
    return acts(rest) and bool(_WHO.search(rest) or _OWN_TRADE.match(text))


def verb_names_who_acts(text: str) -> bool:
    """发包方组织…, 托运人…: the verb at the head of the text is the first part of a name."""
    verb = predicate_start().match(text)
    return verb is not None and len(verb.group()) > 1 and _DIRECTLY.match(text, verb.end()) is not None


def is_doer(rest: str) -> bool:
    """Whether ``rest``, what follows the verb, is just 者, 人, 方, 商 or 户."""
    return _DOER.fullmatch(rest) is not None
