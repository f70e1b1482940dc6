"""Whether the words between two heads can stand in one noun phrase: 的主要负责人, 负有…职责的部门, 和…."""

from __future__ import annotations

import re

from generator.layers.duties.phrases.acts_on import HANDS_ON, acts_on
from generator.layers.duties.phrases.agents import is_agent, is_doer, is_whole_name
from generator.layers.duties.phrases.prepositions import BY, opens_with_preposition
from generator.layers.duties.word_lists import hard_word, heads, predicate_start

_JOINED = re.compile("^(?:）|、|以及|或者|及其(?:派驻|派出|下属|内设)?|和|或|及(?!时)|与|等)+")
_TRADE = re.compile(
    "(?:提供|经营|使用|管理|开办|运营|控制|举办|服务)(?:者|人|商|单位|企业)"
    "|(?:登记|备案审查|注册|监测|检测|负担监督)[^，的]{0,6}(?:部门|机构|机关)|运输(?:站|企业|公司|车站)|合作社|出资(?:公司|企业)"
    "|控股子公司|教育专家委员会|培训(?:机构|学校|教练员)"
)
_ENDS_A_NAME = re.compile(
    f"^及时|^(?:统一|集中)?领导(?!小组|机构|干部|人|下|班子|体制|责任|职|成员|[和与、及的])|^难以|^组织(?!部|机构|法)|^{HANDS_ON}"
    f"|^(?:登记|核发|颁发|通知|受理)[^的]{{4,}}|^(?:设置|设立|成立|组建|建立|配备)[^的]{{3,}}$|^要(?![求素件约点])|^设(?![区施备计置立想法])|^(?:建议|约谈|责令|督促|要求)(?![人者])|^受(?![理益害托让援训])|^[^、和或及与]{{2}}(?:本(?!级|市|省)|其(?!他))|{BY}|是(?!否)|包括|属于|^作为|^系(?![统列数])"
    "|^统筹协调(?=有关|相关|各)|^(?:收回|独立于)|^变更(?=地址|名称|住所)|^组成(?!人员|部门|单位|成员)"
)
# 中央金融管理部门在沪机构
_RESIDENT = re.compile(
    "(?:驻[^，、的各有]{1,2}|在[沪京津渝豫鲁粤浙甬深穗杭港澳华]|在[当本]地)(?:机构|单位|企业|高校|部队)"
)
_MANAGER = re.compile("的(?:主要|直接|法定|有关|相关|其他|主管|工作|管理|专业|专职)?")
_CHARGED = re.compile(
    "管理[^，的]{1,14}工作的|(?![^，的]*(?:或者|和)委托|负责(?:组织|协调|指导))(?:承担|负责|负有|行使|履行|主管|具有|具体负责)[^，的]{1,24}的"
)
_CHARGED_BODY = re.compile("(?:负责|主管|承担)[^，的]{1,24}的(?:部门|机构|机关|单位|组织|人员)")
BODY_END = re.compile("(?:部门|机构|机关|单位|者|人员|人|组织|委员会|企业|中心|局|经营者)$")
# 退役军人安置地人民政府, 残疾人联合会: the verb is a part of a word.
_PLACE_OF = re.compile("(?<=联合)会|地的?(?:省|市|县|区|乡|人民|公安|街道|政府|机关|主管|有关)")
# 社会对残疾军人: a body and what it acts on
_GOVERNS = re.compile("(?<=[\u4e00-\u9fff]{2})(?<![的、针])(?:对(?![外口象方接])|向(?!导))")
# 外商投资设立运输企业: what somebody does, no long name
_VERB_INSIDE = re.compile(
    "(?<=[\u4e00-\u9fff]{2})(?<![未不的])(?:设立|成立|加入|受到|没有|属于|需到|能够)(?![^的]{0,12}的)"
)
_COMPOUND = re.compile(
    "科学普及|关心下一代|受伤害|居住区|水土保持|公共建筑|添加剂|特派员|厂务公开|民主管理|选举任免|人事任免|村务公开|政务公开|集体协商|商标|计算机|监督检查|管理监察|司法协助|法律援助|社会救助|行政复议|纪律检查|信息公开|统一管理|上网服务|营业场所|碳排放|排污权|排放权|注册登记|排放检验"
)
# 外商投资设立企业 is a clause, 设立单位 a name.
_SETS_UP = re.compile("[^，]{2}(?:设立|开办|兴办|创办|组建)(?!者|人|方|单位|机构|机关|部门|的)")
_PART_OF_A_BODY = re.compile(
    "的[^的，、和或及与]{2,10}(?:部门|机构|机关|委员会|单位|队伍|小组|人员|法院|检察院)|的(?:人民代表大会|常务委员会|人民政府)|的[^的，、和或及与]{0,10}(?:职工|代表|会员|股东|业主|社员)[^的，、]{0,4}大会"
    "|的(?:举办|开办|主办|承办|创办|设立|投资|出资|经营|管理|所有|使用|建设|承包|承租)(?:者|人|方|单位)"
    "|的[^的，、和或及与]{0,10}(?:负责人|法定代表人|代理人|继承人|监护人|近亲属|合伙人|实际控制人|检察长|检察官|法官|兽医|警察|民警|医师|工程师|律师|公证员|专家|审判长|书记员|秘书长|庭长|[省市县区乡镇厅局司处所站园部台校厂队]长|助理|首席代表|校长|院长|主任|经理|会长|理事长|馆长|行长|学生|教师|教职工|职工|员工|成员|董事|监事|股东|会员|家属|亲属|配偶|子女|父母)"
)
_OF = re.compile(
    "所在地(?:具?有|负有)[^，的]{1,10}的(?=[^，的]{0,12}(?:法院|部门|机构|机关|检察院))|(?:直接|依法|统一|专门|共同|决定|(?:按照|依照|根据)[^，的]{2,16}规定)?(?:所属|委托|授权|设立|指定|派出|认可|下属|内设|确定|派驻|派出或者委托|批准|任命|聘请|聘任|公布|核准|选派"
    "|组建|成立|举办|管理|认定|推荐|选举|选定|建立|设置|明确|主管)的(?=[^，的]{0,12}(?:部门|机构|机关|单位|组织|人员|企业|委员会|中心|队伍|医院|公司|事务所|学校|协会|银行|合作社|人|主任|副职|院长|庭长|代表))"
)
_LONG_HEAD = 2
_MODAL = re.compile("应当|不得|可以|必须|有权|依照|依据|在(?![职校岗编])")
# 人民政府的计划、规划等部门
_FIELDS_OF = re.compile("的[^的，、]{2,8}(?:、[^的，、]{2,10})+等(?:有关|相关)?(?:部门|机关|机构)")


# 集聚发展各类机构: whatever the verb is, a kind of body is its object.
_OF_ALL_KINDS = re.compile("(?!各级|其他|境内|国内|本)[^，的、和或及与]{2,6}各类")


def brings_kinds(text: str) -> bool:
    """Whether the text opens with a verb whose object is a kind of body: 集聚发展各类机构."""
    return "各类" in text and _OF_ALL_KINDS.match(text) is not None


def head_ends(text: str) -> list[int]:
    """Ends of the words for bodies; 国家 counts only at the head of the text (达到国家规定 names nobody)."""
    return [
        found.end()
        for found in heads().finditer(text)
        if (found.group() != "国家" or found.start() == 0)
        and (found.group() != "组织" or found.start() > 0 or len(text) == 2 or text[2] in "和或、及")
    ]


def reaches(between: str, beyond: str | None = None) -> bool:
    """Whether the words from one head to the next can still be one noun phrase.

    ``beyond`` stand after it; None where a modal word is known to follow.
    """
    joined = _JOINED.sub("", between)
    if (
        _is_long_head(joined)
        or _is_noun(between, beyond)
        or _OF.match(between + (beyond or ""))
        or _FIELDS_OF.fullmatch(between)
        or _CHARGED.match(between)
        or _CHARGED_BODY.match(between + (beyond or ""))
        or _TRADE.fullmatch(between)
        or _RESIDENT.match(between)
    ):
        return True
    if _ENDS_A_NAME.search(between.lstrip("）")) or acts_on(between):
        return False
    if joined != between:
        return _joins(between, joined)
    hard = hard_word().search(without_compounds(between))
    if "的" in between:
        return _is_part(between, bool(hard))
    doer = hard is not None and is_doer(between[hard.end() :])
    return (not hard or doer) and not _begins_a_predicate(between)


def _is_long_head(between: str) -> bool:
    """残疾人联合会, 职工方协商代表: one word for a body, whatever verb it holds, right behind another."""
    return len(between) > _LONG_HEAD and heads().fullmatch(between) is not None


def _is_noun(between: str, beyond: str | None) -> bool:
    """有关协会组织应当…: before a modal word 组织 has no object and is no verb."""
    return between == "组织" and (beyond is None or _MODAL.match(beyond) is not None)


def is_long_name(bare: str, ends: list[int]) -> bool:
    """互联网上网服务营业场所经营单位: one head at the end and no verb at the beginning."""
    verb_first = predicate_start().match(bare) and not is_whole_name(bare)
    opens = verb_first or _GOVERNS.search(bare) or _VERB_INSIDE.search(bare)
    if _SETS_UP.search(bare) or brings_kinds(bare):
        return False
    return len(ends) == 1 and not opens and not opens_with_preposition(bare) and bool(BODY_END.search(bare))


def without_compounds(text: str) -> str:
    """The text with words like 信息公开 blanked, in which a verb is a part of a name."""
    return _COMPOUND.sub(lambda found: "＊" * len(found.group()), text)


def _joins(between: str, joined: str) -> bool:
    """After 和, 、 or 等 the next member may be long, or have a relative clause of its own."""
    if joined.startswith("相当于"):
        return False
    if "的" in joined and re.match("负有|从事|使用|经营|提供", joined):
        return True
    hard = hard_word().search(without_compounds(between))
    return (
        hard is None
        or is_agent(joined)
        or is_long_name(joined, head_ends(joined))
        or _in_relative(between, hard.end())
    )


def _begins_a_predicate(between: str) -> bool:
    start = predicate_start().match(between)
    if start is None or _PLACE_OF.match(between, start.end()):
        return False
    long_verb = len(start.group()) > 1 and not BODY_END.search(between)
    return (
        long_verb
        or opens_with_preposition(between)
        or re.match("与|可|应(?!急)|会同|未|不(?!动)", between) is not None
    )


def _is_part(between: str, hard: bool) -> bool:
    """的主要负责人, 所在地的人民政府, 的专家委员会."""
    if _begins_a_predicate(between):
        return False
    if _MANAGER.fullmatch(between) or between.startswith("所在地的"):
        return True
    return bool(_PART_OF_A_BODY.fullmatch(between)) and (not hard or is_agent(between[1:]))


def _in_relative(between: str, position: int) -> bool:
    return bool(re.search("^[、和或及与者以]", between)) and "的" in between[position:]
