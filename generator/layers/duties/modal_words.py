"""Finds the first modal word of a clause, and tells 应 in 应急 from 应."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from generator.layers.duties.phrases.relative_modals import is_relative
from generator.model.layers import Modality

# The character before 方 in the name of a party: 甲方可…, but 经批准方可….
_OF_A_PARTY = "地双一甲乙租包托资供需买卖中外对多各警我借贷"
_WORDS: tuple[tuple[Modality, tuple[str, ...]], ...] = (
    (
        "prohibition",
        (
            "不得",
            "严禁",
            "禁止(?!类|性(?!骚扰|侵|别))",
            "不准(?!确|时|予)",
            "不应当?(?=[\u4e00-\u9fff])",
            "不可以",
            "不许(?!可)",
            "无权",
            "(?:(?<=^)|(?<=但)|(?<=但是)|(?<=也)|(?<=并))不能(?![^，]*(?:的|时$))",
        ),
    ),
    (
        "obligation",
        (
            "(?<!适)应当(?!事人)",
            "必须",
            "务必(?!须)",
            "有义务",
            "负有(?:(?!的(?:部门|机构|单位|人|企业|组织|机关))[^，]){0,40}(?:职责|责任|义务)$",
            "负有(?:(?!的[人单机企组部])[^，]){0,16}义务(?!的)",
            "(?<!负)有责任(?!心|的|制)",
            "(?<![公国私没所])有(?!履行能力)[^，的]{0,28}的(?:义务|责任)$",
            "(?<=[都均])有[^，的]{2,12}义务$",
            "(?:^|[并，、])(?:依法|应当|自觉|认真|积极)?履行[^，]{0,16}义务(?!的)",
            "(?<=[者人位关门会员户）])(?:依法|自觉|认真|切实)?履行[^，]{0,40}义务$",
            "(?<![不未绝于拒])(?:承担|履行)[^，的]{0,30}的?义务$",
            "(?:^|(?<=[门关府构位人者员会院局校长表都也还])|(?<![需主重必只首纲摘次若简想不])(?=要(?:组织|带头|同|与|在|把|将|对|按|加强|严|认真|积极|坚持|建立|及时|充分|以|做|切实|依法|注意|注重|结合)))要(?!求|素|件|约|点|闻|害|么|是|不|说|义|职|道|领)",
            "(?:^|(?<=[门关府构位人者员会院局仍]))应(?=对[^，]{2,40}(?:实施|进行|予以|给予|作出|加强|提供合理|负责$|承担举证|实行))",
            "(?<![必无不])须(?!知|要)",
            "(?<![必确按所急无亟])需(?=征得|经[^，]{2,30}(?:同意|批准|审批|许可))",
            "(?<![适相响反供对效报感因回呼照策接顺])(?<!明知或者)(?<!明知或)应(?![^该]尽|得(?!到)|纳[税所增]|纳(?!入)|征(?!得|求)|邀(?!请)|缴(?:税|款|费|的)|[急用对选答变力届聘激税试收付当诉然县召]|[^，]{1,10}的?(?:请求|邀请)|[^，提递出办按受]{1,8}的申请$)",
        ),
    ),
    (
        "permission",
        (
            "(?<!许)可以(?!及(?!时))",
            f"(?<![{_OF_A_PARTY}])方可(?![能以])",
            f"(?<![许不认亦无])(?<!(?<![{_OF_A_PARTY}])方)可(?!支配)(?![能行靠以再燃持追回降循利用疑控比证分供移见操溯达预信谓]|视(?!情|具体|需)|采(?=储|量|区|期))",
        ),
    ),
    (
        "right",
        (
            "(?<![没所持享占专拥具])有权(?!限(?!制)|属|机关|部门|单位|机构|人)",
            "(?<!不)(?<!不再)享有(?!的)[^，]{0,40}?(?:权|自由|待遇|津贴|补贴|礼遇|地位|机会)",
            "(?<!停止)(?<!不)(?<!不再)享受(?=[^，]{0,30}(?:权利|待遇|年休假|休假|产假|护理假|育儿假|陪产假|婚假|假期|哺乳时间|礼遇|优惠|优待|补贴|补助|津贴|抚恤(?!金)|养老金|退休金|保险金|抚恤金|救助金|救济金|奖学金|政策|电价|减免|服务|工资收入|特殊保护|生活费|免费用血|父母假)(?!的|人员|待遇的))",
            "(?<![享负私公国所没持占专拥具])具?有(?!关|人|下列|以下)[^，]{1,40}(?:的(?:(?:诉讼|民主|基本|同等|平等)?权利|自由|权力)|等权利)(?!义务|人|的)",
            "(?<=[都均也者位人关门会员户社构民官])有(?:同等的?权利|选举权|发言权|一个投票权|表决权|申诉权|辩论权)(?!利|人|的)",
            "(?<=同等条件下)有优先[^，]{0,6}权",
            "(?<=[位者人关业门会员司户社织构府民])有(?!关|人|效|限)[^，的]{0,12}的?[^，的]{0,4}(?:自主|决定|优先|优先购买|选择|监督|知情|参与|表达|使用|收益)权(?!利|的)",
        ),
    ),
)
_BARE = re.compile("(?:还|也|均|都|依法|并)?(?:应当|必须|可以|不得|有权|应)")
_PATTERN = re.compile("|".join(f"(?P<{modality}>{'|'.join(words)})" for modality, words in _WORDS))
# Every modal word holds one of these: a clause without any need not be searched.
_MAY_HOLD = re.compile("[得禁准应可许权能必义责要须需享]|自由")


@dataclass(frozen=True, slots=True)
class Modal:
    """A modal word at its place in a clause."""

    modality: Modality
    start: int
    end: int


def opens_with_modal(masked: str) -> bool:
    """Whether a clause begins with a modal word, so that its subject stands before it: 还应当…."""
    return _BARE.match(masked) is not None


@lru_cache(maxsize=2048)
def first_modal(masked: str, position: int = 0) -> Modal | None:
    """The first modal word from ``position`` on that is not inside a relative clause."""
    if _MAY_HOLD.search(masked, position) is None:
        return None
    for found in _PATTERN.finditer(masked, position):
        modality = found.lastgroup
        if modality is None or is_relative(masked, found.start(), found.end()):
            continue
        for name, _ in _WORDS:
            if name == modality:
                return Modal(name, found.start(), found.end())
    return None
