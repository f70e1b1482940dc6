"""Whether the words up to the first word for a body can be a name: no activity, no date, no thing."""

from __future__ import annotations

import re

from generator.layers.duties.phrases.agents import acts, is_whole_name
from generator.layers.duties.phrases.phrase_joins import brings_kinds, without_compounds
from generator.layers.duties.phrases.prepositions import BY, is_thing_with_adverbial, opens_with_preposition
from generator.layers.duties.word_lists import alternatives, hard_word, heads

_MATRIX = re.compile(
    f"(?!使用(?:单位|人|者))(?:{alternatives('matrix_verbs')})(?!小组|机关|机构|委员会|人(?!员|民)|(?:检查|管理)(?:部门|机构|机关|人员))"
)
# 委托有关机构 is a verb and its object; in 车辆未经管理机构同意 the name ends before 未经.
_NEEDS_OTHERS = re.compile(
    "委托(?!人(?!员)|方|双方|者|单位|机关|部门|机构(?!$)|诉讼|代理|法院|人民法院|检察院|行政机关|加工|书|合同)|.*[未非]经|但?已经?被(?!.*的)"
)
_OPENS_RELATIVE = re.compile(
    "(?:依照|按照|根据)[^，]*(?:注销|设立|取得|确定|批准|成立|登记)的[^的，]{1,10}$"
    "|在[^，]*(?:工作|就读|学习|居住|生活|任职|经营|活动|停留|从业|执业)的"
    "|在[^，的]{2,16}(?:境内|境外|区域内|范围内|辖区内|海域|地区|区内|城内)的(?:其他|一切|任何|所有)?(?=[^，的]{1,10}$)"
    "|(?:依法|负有|具有|具备|被|受)[^，]*的"
)
# A head of this length is no verb, whatever verb it holds: 对外贸易经济合作部.
_LONG_WORD = 3
# 本市对…的组织和个人予以表彰: the body has been named, the rest is whom it deals with.
_ACTS_ON_SOMEBODY = re.compile(
    "(?:本(?:市|省|自治区|县|区)|[^，的对、]{1,12}[关门府院局会])对(?!外|口|象|方)"
)
# 绿化、市容、房屋管理等部门
_FIELDS = re.compile(
    "(?!(?:本市|本省)?(?:推动|推进|组织|会同|协调|指导|支持|鼓励|督促|加强|联合|配合))[^，的对将把、]{2,14}(?:(?:、|和)[^，的对将把、]{2,12})+等(?:有关|相关|主管|行政|管理)*(?:部门|机关)"
)
# 1993年9月22日国务院批准…, 法律、法规规定企业…: a decree or a law, not who acts
_DATE_OR_LAW = re.compile("^[0-9]{4}年|(?:法律|法规|规章|条例|章程|公约)规定(?!的)")
# 举办职业学校: what is done; 举办单位 and 发展改革部门 are names.
_ACTIVITY = re.compile(
    f"(?:{alternatives('activity_verbs')})(?!单位|机关|机构|部门|者|人(?![民才工体])|方|企业$|委员会|小组|性|管理|行政|办公室|主体|主管|中心|改革|和改革|与改革|计划|规划部|规划主|银行|研究|[、和与或及])"
)
# 新建、改建、扩建学校: the same with several verbs before a site.
_WORKS_ON_A_SITE = re.compile(
    "(?:(?:新建|改建|扩建|迁建|修建|兴建|开辟|重建|续建)(?:、|和|或者|或|以及)?){2,}(?!的)[^的]*[校园区场厂站馆所院港库店头山]$"
)
# 组织编制机关, not 组织医疗机构开展…
_ORGANISER = re.compile(
    "组织[编制订实施起草选举管理协调验收评审承办考试申报建设活动监督查拟]{0,4}(?:机关|机构|单位|者|人|部门)"
)
# 十人以上业主
_COUNTED = re.compile("^[一二两三四五六七八九十百0-9]+(?:人|名|个)以上(?:的)?(?=[^，])")
# 解释草案经常务委员会…: the body behind 经 is another.
_NO_BODY = re.compile(
    f"{BY}|(?<=[区所台地])(?:鼓励|引进|吸引|集聚)|可以委托|是(?!否)|包括|属于|作为|(?<=[^，的])(?<![已曾神财未外流途所年前后日不])经(?![营济办纪理销贸信验费常委发侦络])"
)
# 新建、改建、扩建客运站: what is built.
_BUILDS = re.compile("(?!.*(?:单位|企业|者)$)(?:新建|改建|扩建|迁建)(?:、|和|或者|以及)")
_ACTS_WITHOUT_A_CLAUSE = re.compile("[^供配补自]给(?!予|付|水|排|养)|[^针相]对(?!外|口|象|方)")


def may_be_name(head: str) -> bool:
    """Whether the words up to the first head can be a name: no adverbial, no verb without 的."""
    head = _COUNTED.sub("", head)
    if "涉及" in head and "的" not in head.rsplit("涉及", 1)[1]:  # 活动涉及居民
        return False
    if _ACTS_ON_SOMEBODY.match(head) or _BUILDS.match(head) or brings_kinds(head):
        return False
    if (
        _FIELDS.fullmatch(head)
        or _OPENS_RELATIVE.match(head)
        or (len(head) > _LONG_WORD and heads().fullmatch(head))
    ):
        return True
    if (
        opens_with_preposition(head)
        or (_MATRIX.match(head) and not is_whole_name(head))
        or _NEEDS_OTHERS.match(head)
        or _NO_BODY.search(head)
        or _says_what_is_done(head)
    ):
        return False
    hard = hard_word().search(without_compounds(head))
    return not hard or "的" in head[hard.end() :] or acts(head[hard.end() :])


def _says_what_is_done(head: str) -> bool:
    """举办职业学校, 组织医疗机构, 法律规定企业, 质权自出质人: an activity or a thing with a body in it."""
    if head.startswith("组织") and len(head) > len("组织"):
        return not _ORGANISER.fullmatch(head)
    if is_thing_with_adverbial(head) or _DATE_OR_LAW.search(head):
        return True
    return "的" not in head and bool(
        (_ACTIVITY.match(head) and not is_whole_name(head))
        or _WORKS_ON_A_SITE.match(head)
        or _ACTS_WITHOUT_A_CLAUSE.search(head)
    )
