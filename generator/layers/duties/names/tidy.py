"""Takes from a single name what is no part of it: determiners, 有关 in its variants, qualifiers."""

from __future__ import annotations

import re

from generator.layers.duties.word_lists import alternatives, predicate_start, words

_DETERMINER = re.compile(f"(?:{alternatives('determiners')})(?<!全体(?=会议))(?:的)?(?!权|制|者|人(?!员))")
_SINGLE = re.compile(
    "本(?:市|省|自治区|县)(?!级|[^、，的]{0,6}(?:设立|设置|举办|派驻)的)|各方(?=当事人|主体)|各(?!级|地(?!区|方|级)|民[主族]|方)"
    "|本(?!级|院|校|票|届|市|省|区|科|人|章|条(?!例)|款|项|节|法|规定|办法|条例(?:第|施行)|解释)"
    "|其中(?:的)?(?:一个)?(?=[^国心])|其(?!他|它)|该(?![级届])|下列(?!.*的)|一个(?!以上|人)"
)
_COUNTED = re.compile("(代表|组成人员|委员)[一二三四五六七八九十]+(?:人|名)(?:以上)?(?:联名)?$")
_OTHER_CONCERNED = re.compile(
    "(?:其他|其它)(?:的)?(有关|相关)(?=部门|单位|机构|机关|组织|人|主管|行政)|相关(?=部门)"
)
_EACH_OF_A_GOVERNMENT = re.compile("(?<=[院府会大市省县区他央])各(?!级|地|民|方|界|类|部(?!门|委)|总局)")
# 承包期内其家庭成员
_DURING = re.compile("^[^的，、]{1,4}期(?:间|限)?内其?(?=[^的]{2})")
_MERE_ACT = re.compile("[^、被受依]{2}(?:、[^、]{2})*(?:(?:及|以及|和|或者)(?:从事)?其他活动)?")
# 发包的单位: a party to a contract is who it is by its part in it.
_PARTY_TO_A_CONTRACT = frozenset({"发包", "承包", "出租", "承租", "转让", "受让", "招标", "投标", "出借"})
# 其授权的单位: who has been chosen for a task is said to be which.
_CHOSEN = frozenset({"授权", "委托", "指定", "确定", "聘请", "认可", "批准", "选定", "委派", "指派"})
_NUMBER = re.compile("^(?:不少于|至少)?[一二三四五六七八九十两若干]+名(?:以上|以下)?的?(?=[^单录义以])")
# 在中国境内的外国人, 依照本法规定行使监督管理权的部门: where, with what power and under what law founded
# says which body it is.
_SAYS_WHICH = re.compile(
    "在(?!有条件|没有|.*(?:时|期间|过程中|情况下)$)|(?:依照|按照|根据)[^，]*(?:行使|负有|履行|承担)[^，]*(?:权|职责|职能|义务|责任)$"
    "|(?:依照|按照|根据)[^，]*(?:规定|本法|条例|办法)(?:可以|应当|负责)"
    "|(?:依照|按照|根据)[^，]*(?:设立|成立|组建)$"
    "|对[^，]{1,20}(?:享有|负有|具有|有)[^，]{0,16}(?:权|权利|权限|职责|义务|责任|关系)$"
)
# 给铁路运输企业造成损失的单位
_HARMS = re.compile("给[^予的]*造成[^的]*(?:损失|损害|危害|影响|后果)的[^的]+$")
_BARE = frozenset({"单位", "个人", "企业", "人员", "组织", "机构"})
# 依法设立的法律援助基金会, 经批准设立的征信机构: every such body is; readers leave it out.
_FOUNDED = re.compile(
    "^(?:依法|经[^，的]{0,12}(?:批准|同意|许可|核准))(?:设立|成立|组建|登记|登记注册)的(?=[^，]{2})"
)
# 办理结婚登记的香港居民, 购置农业机械的农民: when they have the duty, no kind of person.
_ERRAND = re.compile("办理|购置|购买")
# 接到投诉的单位: it has the duty whenever it is told.
_TOLD = re.compile("接到|收到|接受(?=告知|通知)")
# 符合献血条件的公民, but 符合本宗教规定的人员: a condition that may come to be met.
_MEETS = re.compile("符合[^的]*条件$")
# 无导游证的人员: what somebody lacks for the time being; not 无障碍, 无雇工.
_LACKS = re.compile("(?:无|不具备)[^的]{0,20}(?:证|证书|执照|许可|资质|资格|条件|能力)$")
_PRIVATE = re.compile("(?:居民|公民|华侨|外国人|农民|牧民|消费者|个人|经济组织|经营组织)$")
_TRAILING = re.compile("(?:等|之间|(?<!有关)(?<!相关)方面|自身|(?<=.)本人|们|(?<=人)任何一方)+$")


def tidy(name: str) -> str:
    """The atomic name without determiners and without a qualifier that says only when or whether."""
    name = _unquoted(_NUMBER.sub("", name.strip("、，, \u3000")))
    name = _DURING.sub("", re.sub("^其(?:他|它)任何", "其他", name.replace("各级各类", "各级")))
    before = None
    while before != name:
        before = name
        name = _DETERMINER.sub("", name, count=1) if _DETERMINER.match(name) else name
        name = _SINGLE.sub("", name, count=1) if _SINGLE.match(name) else name
        name = _TRAILING.sub("", _COUNTED.sub(r"\1", name))
    name = re.sub(f"的(?:{alternatives('determiners')})(?!权|制|者|人(?!员))", "的", name.removeprefix("的"))
    name = re.sub("的各(?!级|地(?!区|方)|民主|方)", "的", name)
    name = _EACH_OF_A_GOVERNMENT.sub("", name)
    name = re.sub("^有关的(?!.*委员会)", "有关", name)
    name = "人" if name == "任何人" else _OTHER_CONCERNED.sub("有关", name)
    return _without_condition(_FOUNDED.sub("", name.removeprefix("的")))


def _unquoted(name: str) -> str:
    """Without quotation marks around all of it, and without one that lacks its fellow."""
    inside = name.removeprefix("“").removesuffix("”")
    return inside if "“" not in inside and "”" not in inside else name


def _without_condition(name: str) -> str:
    if re.match("[^的]{2,20}(?:内|中)?(?:同意|申请|选择)[^的]*的(?=所有|业主)", name):
        return name[name.rfind("的") + 1 :]
    cut = name.rfind("的")
    if _HARMS.match(name):
        return name[cut + 1 :]
    if cut <= 0 or name.startswith(("设区的市", "不设区的市")):
        return name
    modifier, head = name[:cut], name[cut + 1 :]
    if _SAYS_WHICH.match(modifier) or modifier in _PARTY_TO_A_CONTRACT or modifier in _CHOSEN:
        return name
    return head if head and _says_when(modifier, head) else name


def _says_when(modifier: str, head: str) -> bool:
    """Whether the clause tells what happens to be the case, and not which body or person is meant."""
    if _TOLD.match(modifier) or (_ERRAND.match(modifier) and _PRIVATE.search(head)):
        return True
    if _MERE_ACT.fullmatch(modifier) and predicate_start().match(modifier) and head in _BARE:
        return True
    if modifier.startswith("申请人"):
        return False
    dropped = modifier.startswith(words("dropped_qualifiers"))
    return dropped or bool(_LACKS.match(modifier) or _MEETS.match(modifier))
