"""Expands a coordination to full atomic names, sharing the suffix as grammar does."""

from __future__ import annotations

import re
from functools import lru_cache

from generator.layers.duties.names.act_for_name import is_an_act
from generator.layers.duties.names.brackets import alternates, without_remarks
from generator.layers.duties.names.concerned import share_concerned
from generator.layers.duties.names.coordination import AND_SO_ON, Coordination
from generator.layers.duties.names.inside_lists import (
    bodies_before_a_list,
    dealers_with_a_list,
    staff_of_a_list,
)
from generator.layers.duties.names.level_of_office import share_level_of_office
from generator.layers.duties.names.levels import LEVEL, is_level
from generator.layers.duties.names.of_each import each_with_its_own
from generator.layers.duties.names.of_several import joined_to_one
from generator.layers.duties.names.pieces import pieces
from generator.layers.duties.names.places import runs_places, spelled_out
from generator.layers.duties.names.relations import share_related
from generator.layers.duties.names.sharing import (
    share_all_levels,
    share_district,
    share_government,
    share_qualifier,
)
from generator.layers.duties.names.short_members import completed
from generator.layers.duties.names.staff import share_officers, share_offices
from generator.layers.duties.names.suffix import ends_with_head, ends_with_office
from generator.layers.duties.names.tail import with_shared_thing
from generator.layers.duties.names.tidy import tidy

# 借款人和出借人双方
_BOTH = re.compile("(?<=[人方位业者])(?<!当事人)(?<!或者)双方$")
_LEADERS = re.compile(
    "^(?:各|任何)?((?:各?(?:地方|地区|部门|单位|企业|机关|学校|团体|组织)(?:、|和|与)?){2,})的?((?:主要)?(?:领导人|负责人|领导))$"
)
_OUTSIDE = re.compile("([^，的]{2,40}?(?:以外|之外)的)(.+)")
# 船舶、设施及其作业人员: things have no duties, those who work on them have.
_THINGS_AND_STAFF = re.compile(
    "(?P<clause>(?:.*的)?)(?P<things>[^的及]*(?:船舶|车辆|机动车|设施|航空器|设备|排筏))及其?(?P<staff>[^的、]{2,4}人员)"
)
# 区县 (市), 县( 市、区)
_GAP = re.compile(" +(?=[（）、])|(?<=[（）、]) +")
_ITEM = re.compile("第（([一二三四五六七八九十]+)）项")
# 中国（上海）自由贸易试验区: the bracket is a part of the name.
_OF_CHINA = re.compile("中国（([^（）、]{2,4})）(?=自由|国际)")
_SCHOOLS = re.compile("(?<![初高大])中、小学")
# 县（市、区）乡（镇）人民政府: governments of two levels with the 、 left out.
_LEFT_OUT = re.compile("(县（市）(?=区)|县（(?:市、)?区）(?=乡（镇）|镇（乡）))")
# 市、区两级人民政府: the number only counts the levels before it.
_LEVELS_COUNTED = re.compile(f"(?<=[、和与])((?:{LEVEL}))[两三四五]级(?!医)")
# 公安厅、局: one office, called by either word.
_OFFICE_OR_OFFICE = re.compile("厅、局(?=$|[、，和或及])")
# 两个或者两个以上的
_TWO_OR_MORE = re.compile("([一两二三十][个人名])(?:或者|或)\\1(?=以上)")
_IF_POSSIBLE = re.compile("(?:有|具备)条 ?件的(?=(?:设区的|县级)?市|[县区乡镇]|街道)")
_ONLY_KINDS = re.compile("(?:有关|相关|其他)?[^的和及与]{0,16}(?:人员|组织|主体|群体)$")
_NOT_ONE_THING = re.compile(
    "等|政府|部门|设区$|(?:以及|及|和)(?:其他)?(?:依法)?(?:从事|使用|具有|负有|履行|设置)|以及其他(?:生产|经营|销售|储存|运输|排放)"
    "|和(?:生产|经营|从事|使用|提供|销售|储存|运输)"
)
_BODY_OF_A_LIST = re.compile(
    "等[^、和]{2,12}的(?:管理单位|经营者|所有人|管理者|使用人|经营单位|建设单位|职工|员工|学生|教师)$"
)
# 展览会、展示会等活动的主办方
_OF_A_LIST_OF_THINGS = re.compile(
    "[^的]{2,40}?等[^、和或的]{0,6}(?:活动|工程|项目|产品|设施|场所|服务|业务|作品|区域|设备|车辆|物品)的[^的、和或及与]{2,8}"
)
_IN_THE_REGION = re.compile(
    "^(?:在)?本(?:市|省|自治区|县|条例)?(?:行政区域|区域|范围|辖区|境)内(?:的)?(?=[^，]{2})"
)
_CONCERNED_PAIR = re.compile("等(有关|相关)(部门|单位)(?:和|、|及|或者)(?:单位|机构|组织|人员)$")
# 凭证件向公安机关…, 经主管部门同意: with these words no name begins.
_NO_NAME = re.compile(
    "亦(?!庄)|已经被|送(?=有关|交(?!方|人|单位))|可邀请|建立和完善|至(?![少今])|待(?=一般|其)|直到|用以|仅限|分别向|法律、[^的]*$|(?:法律|行政法规|法规|规章|(?:公司)?章程)$|应(?!急|届|用|征|收|税|当[^的]{2,}的[^的]*(?:单位|企业|机构|部门|组织)$)|送交(?!方|人|单位)|.*工作(?:实行|坚持|遵循)|并(?![联网购轨])|及时[向对]|未[向经对]|凭(?![^的向]{1,8}的[^的向]{1,8}$)|.*的其他[为对由]|对[在国]|为[^的]*$|经(?!济|营|办|销|纪|费|常|贸|信|理|手|授权)(?![^的]*的.*的|[^的]*(?:批准|登记|授权|许可|核准|认定|备案|注册|审核|确认|认可|培训|考核|推荐|选举|同意|鉴定|检验|评估|辨识|确定)[^的]*的)|以[^的]*$|受(?!质询|委托|理|案|托|援|检)[^的]{2,}(?:会议|委员会|政府|部门|机关)$"
)

# Four in ten phrases have none of these: they are one name, with nothing to share or to cut.
_MAY_BE_SEVERAL = re.compile('[、和或及与等以的其各本凡（(＊“”"]')


@lru_cache(maxsize=2048)
def expand(phrase: str) -> tuple[str, ...]:
    """Atomic names of the bodies that a noun phrase names, in its order, each once."""
    return _clean([phrase]) if _MAY_BE_SEVERAL.search(phrase) is None else _expanded(phrase)


def _expanded(phrase: str) -> tuple[str, ...]:
    phrase = phrase.removeprefix("以及").replace("＊", "").replace("(", "（").replace(")", "）")
    phrase = _GAP.sub("", phrase) if " " in phrase else phrase
    phrase = _SCHOOLS.sub("中小学", _LEFT_OUT.sub("\\1、", phrase))
    phrase = _OFFICE_OR_OFFICE.sub("厅（局）", _LEVELS_COUNTED.sub("\\1", spelled_out(phrase)))
    phrase = _OF_CHINA.sub("中国〔\\1〕", _ITEM.sub("第〔\\1〕项", phrase))
    phrase = _TWO_OR_MORE.sub("\\1", _IF_POSSIBLE.sub("", phrase))
    apart = bodies_before_a_list(phrase) or each_with_its_own(phrase)
    if apart:
        return tuple(name for one in apart for name in expand(one))
    if runs_places(phrase) or _BODY_OF_A_LIST.search(phrase) or _OF_A_LIST_OF_THINGS.fullmatch(phrase):
        return (tidy(phrase),)
    phrase = _IN_THE_REGION.sub("", phrase.removeprefix("凡"))
    if _is_one_thing_of(phrase):
        return (tidy(phrase),)
    outside = _OUTSIDE.fullmatch(phrase)
    if outside:
        prefix = "" if phrase.startswith("除") else outside.group(1)
        return tuple(prefix + name for name in expand(outside.group(2)))
    in_a_list = _with_a_list(phrase)
    if in_a_list:
        return in_a_list
    phrase = _LEADERS.sub(lambda found: "、".join(f"{one}{found[2]}" for one in pieces(found[1])), phrase)
    phrase = _BOTH.sub("", _without_kinds(phrase))
    coordination = Coordination(office=ends_with_office(phrase))
    bare = without_remarks(phrase)
    for piece in with_shared_thing(joined_to_one(bare, pieces(bare))):
        coordination.add(piece)
    names = coordination.finish()
    pair = _CONCERNED_PAIR.search(phrase)
    if pair:
        names[-1] = ("有关" if pair[2] == "部门" else pair[1]) + names[-1]
    leveled = share_level_of_office(share_all_levels(_of_bodies(names), phrase), phrase)
    return _clean(share_qualifier(share_concerned(share_government(leveled, phrase)), phrase))


def _with_a_list(phrase: str) -> tuple[str, ...]:
    """The names where a list with 等 stands before 的, or things before their staff; else empty."""
    workers = _THINGS_AND_STAFF.fullmatch(phrase)
    if workers and not any(map(ends_with_head, pieces(workers["things"]))):
        return expand(workers["clause"] + workers["staff"])
    dealing = dealers_with_a_list(phrase)
    if dealing:
        names = expand(dealing[1])
        # 灯箱等设施的设置单位或者个人: nobody is a person of a thing.
        alone = "个人" if len(names) > 1 and len(names[0]) > len("单位") else ""
        return tuple(name if name == alone else dealing[0] + name for name in names)
    staff = staff_of_a_list(phrase)
    return tuple(f"{name}的{staff[1]}" for name in expand(staff[0])) if staff else ()


def _of_bodies(names: list[str]) -> list[str]:
    return share_district(share_offices(share_officers(share_related(completed(names)))))


def _without_kinds(phrase: str) -> str:
    """法官、律师等司法、执法人员: where every member is a name, the words after 等 say their kind."""
    found = AND_SO_ON.match(phrase)
    if not found or not _ONLY_KINDS.fullmatch(found.group(2)):
        return phrase
    members = pieces(found.group(1))
    return found.group(1) if len(members) > 1 and all(map(ends_with_head, members)) else phrase


def _clean(names: list[str]) -> tuple[str, ...]:
    result: dict[str, None] = {}
    if names and is_an_act(tidy(names[0])):
        return ()
    for name in names:
        for one in alternates(name):
            tidied = tidy(one).replace("〔", "（").replace("〕", "）")
            if tidied and "，" not in tidied and not _NO_NAME.match(tidied) and not is_an_act(tidied):
                result[tidied] = None
    return tuple(result)


def _is_one_thing_of(phrase: str) -> bool:
    """网络产品、服务的提供者: bare members before the only 的 are what the one person deals with."""
    found = re.fullmatch("([^的]+)的([^的、和或及与（]{2,12})", phrase)
    if (
        not found
        or not re.search("[、和与]|或者|(?<=..)及(?!时)", found.group(1))
        or _NOT_ONE_THING.search(found.group(1))
    ):
        return False
    return not any(ends_with_head(piece) or is_level(piece) for piece in pieces(found.group(1)))
