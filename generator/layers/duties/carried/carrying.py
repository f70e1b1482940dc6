"""Which subject a clause without one has."""

from __future__ import annotations

import re

from generator.layers.duties.authority import is_authority
from generator.layers.duties.carried.decides import who_decides
from generator.layers.duties.context import Context, Names

_OF_AN_AUTHORITY = re.compile(
    "责令|予支持|收回|记明|告知|不予|撤销|(?<!办理)(?<!申请)(?<![照证])注销|吊销|依法处理|查处|受理|通知(?!对方|另一方|书)|批准|书面说明|认定|退回|驳回|裁定|判决|移送|督促|予以|给予|准予|准许|当场|先予"
)

# 犯罪嫌疑人在押的，应当立即释放; 外国人…的，可以遣送出境: done to the party of the condition.
_ABOUT_A_PARTY = re.compile(
    "附卷|记录在案|予以记录|立即释放|释放|(?:决定)?适用(?:简易|速裁|普通|特别|强制医疗)程序|追究[^，]*责任|强制(?!调解)|遣送|驱逐"
    "|剥夺|取消[^，]{0,14}(?:资格|身份|警衔|军衔|称号|待遇)|作为(?:定案|认定|证据)|变更强制措施|追缴|恢复调查|组织听证"
    "|公告送达|在笔录[上中]|中止审理|终止审理|延期审理|缺席|定罪处罚|[^，]*(?:处罚|论处)$|依照[^，]*(?:定罪|处罚)"
)
_PAYS = re.compile("(?:依法|及时|如数|予以|全额)*(?:赔偿|承担|返还|退还|支付|缴纳|补缴|负担)(?!决定)")
_LENIENCY = re.compile(
    "对[^，]{0,12}(?:从宽|从轻|减轻|免除|免予)|从重处罚|从轻处罚|免予|认定为|视为|推定|^(?:依法|酌情)?(?:从轻|减轻|从重|从宽|免除)"
)
# 交通警察作出处罚的，应当告知
_OFFICIAL = re.compile("(?:警察|民警|执法人员|执法队员|检查人员|审判长|合议庭|审判员|检察官|法官|督学)$")
_BLAMED = re.compile("受到|处分|玩忽职守|滥用职权|徇私|违反|开除")
_TO_WHOM = re.compile(
    "向[^，]{2,40}?(?:申请|报告|备案|提出|登记|提交|申报|起诉|投诉|举报|申诉|追偿|求助|提起(?!公诉))"
)
_DIRECTLY = re.compile("^(?:可以|应当|必须|不得|依法|直接|另行|及时|同时|立即|当场|予以|在[^，]{1,12}内)+")
_FAILED = re.compile("(?:没有|未|拒不|拒绝|逾期不)[^，]*的，[^，]*，?$")
_WHEN = re.compile("自[^，]{1,20}起|在?(?:接到|收到)[^，]{0,20}之日起|(?:接到|收到)[^，]{0,12}(?:通知|告知)")

# 有五分之一以上的代表提议，应当召集会议: whoever proposes it does not call it.
_CALLS = re.compile("(?:及时|临时|立即|在[^，]{1,12}内)*(?:召集|召开|举行)")
_ASKED_FOR = re.compile("(?:提议|建议|要求|请求|联名)(?:的|时)?，[^，]*，?$")
# 经有关部门批准, 要求有关部门依法处理: the act is another's, who is asked.
_BY_POWER = re.compile("责令|不予|撤销|吊销|驳回|裁定|判决|准予|准许|给予|处理|书(?!面)")
_ASKS = re.compile(
    "(?:依法|按照?[^，]{0,10}规定|在[^，]{1,24}[前后内])?(?:经|报|凭|持|请求|要求|申请|到)(?!过)[^，]*?(?:批准|认定|受理|处理|审批|登记|注销|手续|注册|同意|通知|变更)"
    "|(?:在[^，]{1,24}[前后内])?向[^，]{2,30}(?:提起|申请|请求|举报)"
    "|请求(?!人民法院)[^，]+"
    "|(?:在|自)[^，]{1,24}内(?:依法|书面)*(?:申请|提起|提出)"
)
# 可以减刑, 可以对该企业采取…: what is done about whoever waits.
_DEALS_WITH_IT = re.compile(
    "予支持|(?:依法|予以|在法定刑[^，]*?)?(?:判处|按照[^，]{0,16}予以(?:优待|安置)|推定为|认定为|视为|撤销假释|撤销缓刑|按撤诉|收监|减刑|假释|从重|从轻|减轻|数罪并罚|宣告缓刑|裁定减刑)"
)
_ABOUT_IT = re.compile("(?:依法)?对该(?:部分)?([^，]{2,8})")
# 业主…的，应当告知业主委员会: another body, whose name begins like the party's.
_NO_LONGER = "(?!委员会|大会|代表|协会)"
_TELLS = re.compile("(?:告知(?!书)|通知(?!书)|督促|劝阻|制止|约定|批评教育)")


def _is_dealt_with(predicate: str, waiting: Names) -> bool:
    """Whether a court or an authority that nobody names decides about whoever waits."""
    about = _ABOUT_IT.match(predicate)
    it = about is not None and any(about.group(1).startswith(name[-3:]) for name in waiting)
    return (it or _DEALS_WITH_IT.match(predicate) is not None) and not any(map(is_authority, waiting))


def _tells_another(predicate: str, waiting: Names) -> bool:
    """Whether who waits tells or stops somebody else: 发现隐患的，应当告知; not 被告人…的，应当告知其."""
    told = _TELLS.search(predicate[:24])
    if told is None or _BY_POWER.search(predicate[: told.start()]):
        return False
    behind = predicate[told.end() :]
    return not re.match("其(?!他)|他|当事人|法定代理人", behind) and not any(
        re.search(re.escape(part) + _NO_LONGER, predicate) for name in waiting for part in name.split("的")
    )


def carried_subject(context: Context, predicate: str) -> Names:
    """The subject set before a comma, else that of the clause before.

    A party named only in a condition (申请人逾期不补正的，应当退回) gives way to an authority
    that is already the subject, where the predicate is the act of an authority.
    """
    called = _CALLS.match(predicate) and _ASKED_FOR.search(context.sentence_text)
    callers = tuple(name for name in context.subject if not name.endswith("会议"))
    return who_decides(callers if called else _carried(context, predicate), predicate, context)


def _carried(context: Context, predicate: str) -> Names:
    if not context.waiting:
        return context.subject
    tells = not context.subject and _tells_another(predicate, context.waiting)
    if _TO_WHOM.match(_DIRECTLY.sub("", predicate)) or _ASKS.match(predicate) or tells:
        return context.waiting
    if _is_dealt_with(predicate, context.waiting):
        return ()
    return _weak_or_not(context, predicate) if context.waiting_is_weak else context.waiting


def _weak_or_not(context: Context, predicate: str) -> Names:
    """The subject before, whoever a mere condition names, or nobody, by what is done."""
    official = any(map(_OFFICIAL.search, context.waiting)) and not _BLAMED.search(context.sentence_text)
    by_authority = official or any(map(is_authority, context.waiting))
    opening = _TO_WHOM.sub("", _WHEN.sub("", predicate))[:24]
    of_an_authority = _OF_AN_AUTHORITY.search(opening[:14])
    if _PAYS.match(predicate):
        return context.waiting
    if not by_authority and (of_an_authority or _ABOUT_A_PARTY.match(_DIRECTLY.sub("", predicate))):
        return context.subject
    if not by_authority and _LENIENCY.search(opening):
        return ()
    if of_an_authority and _failed(context):
        return context.subject
    if context.subject and _OF_AN_AUTHORITY.search(_WHEN.sub("", predicate)[:14]):
        party_before = by_authority and not any(map(is_authority, context.subject))
        return context.waiting if party_before else context.subject
    return context.waiting


def _failed(context: Context) -> bool:
    """公安机关没有移送的，应当作出不批准的决定: the authority before that one decides."""
    both = (*context.waiting, *context.subject)
    other = context.subject and all(map(is_authority, both))
    return bool(other and _FAILED.search(context.sentence_text))
