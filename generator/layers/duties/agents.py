"""Words for who acts (单位, 人员, 机构, 者…) behind the verb of what is done: 应急救援人员, 审查批准机关."""

from __future__ import annotations

import re

from generator.layers.duties.word_lists import hard_word

AGENT = re.compile(
    "(?:方|义务|责任|责|权利|权|执行|服务|管理|活动|项目|任务|场所|标的|主管|实施|主办|承办|参与|被)?"
    "(?:人|方|者|单位|机关|人员|机构|企业|部门|商|户|员|主体|组织|团队|队|队伍|工|公司|主|团|组|委员会|小组|中心|会|法院|检察院|社|院|校|站|场|厂|店|庭|局|厅|署|馆|双方)"
)
# 平台提供者, 机构负责人: with these endings the verb is a part of the name.
_DOER = re.compile("者|人|方|商|户")
_FURTHER_VERB = re.compile(
    "(?:、|和|或者)?(?:保养|管理|批准|运输|维护|使用|经营|检测|处置|监理|设计|施工|安装|维修|销售|生产|加工|收集|处理|利用|审批|许可|监督|请求|申请|申报|登记|注册|保管|承运|托运|承租|承包|出租|发包|投资|执业|协商)"
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


def is_doer(rest: str) -> bool:
    """Whether ``rest``, what follows the verb, is just 者, 人, 方, 商 or 户."""
    return _DOER.fullmatch(rest) is not None
