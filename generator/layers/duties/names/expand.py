"""Expands a coordination to full atomic names, sharing the suffix as grammar does."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from generator.layers.duties.names.brackets import alternates, without_remarks
from generator.layers.duties.names.levels import is_level, leading_level
from generator.layers.duties.names.pieces import pieces
from generator.layers.duties.names.places import runs_places, spelled_out
from generator.layers.duties.names.sharing import (
    share_all_levels,
    share_concerned,
    share_government,
    share_officers,
    share_qualifier,
)
from generator.layers.duties.names.suffix import (
    NESTED,
    PLACE,
    ends_with_head,
    ends_with_office,
    suffix_of,
    with_suffix,
)
from generator.layers.duties.names.tidy import tidy
from generator.layers.duties.word_lists import words

_AND_SO_ON = re.compile("^(.+?)(?<![高中初同平优])等(?!级|待遇|候|院校|学校|教育)(.*)$")
_CONCERNED = re.compile("^(?:其他|其它)?(?:有关|相关)?(?:的)?")
_LEADERS = re.compile(
    "^(?:各|任何)?((?:(?:地方|地区|部门|单位|企业|机关|学校|团体|组织)(?:、|和|与)?){2,})的((?:主要)?(?:领导人|负责人|领导))$"
)
_LENDS_NONE = re.compile(
    "(?:海关|电视|工会|银行|警察|报刊|广播|网络|法院|学校|医院|国务院|共青团|妇联|商店|仓库|车间|个人|公民|法人|景区|饭店|宾馆|机场|车站|社区|街道|家庭)$"
)
_OUTSIDE = re.compile("([^，的]{2,40}?(?:以外|之外)的)(.+)")
_ITEM = re.compile("第（([一二三四五六七八九十]+)）项")
# 易燃易爆物品、危险化学品等危险物品的生产、经营单位
_DEALING_IN_A_LIST = re.compile(
    "(?![^的]*(?:部门|委员会)(?:、|以及|和))"
    "([^的，]{2,40}等[^、和的]{0,4}(?:物品|产品|商品|设备|设施|场所|工程|车辆|活动)的)([^的]{2,40}(?:单位|企业|者))"
)
_ONLY_KINDS = re.compile("(?:有关|相关|其他)?[^的和及与]{0,16}(?:人员|组织|主体|群体)$")
_BODY_OF_A_LIST = re.compile("等[^、和]{2,12}的(?:管理单位|经营者|所有人|管理者|使用人|经营单位|建设单位)$")
# 展览会、展示会等活动的主办方
_OF_A_LIST_OF_THINGS = re.compile(
    "[^的]{2,40}?等[^、和或的]{0,6}(?:活动|工程|项目|产品|设施|场所|服务|业务|作品|区域|设备|车辆|物品)的[^的、和或及与]{2,8}"
)
_IN_THE_REGION = re.compile(
    "^(?:在)?本(?:市|省|自治区|县|条例)?(?:行政区域|区域|范围|辖区|境)内(?:的)?(?=[^，]{2})"
)
_OPENS_A_CLAUSE = re.compile("从事|使用|经营|提供|生产|销售|负有|开展|参与|在")
_CONCERNED_PAIR = re.compile("等(?:有关|相关)部门(?:和|、|及|或者)(?:单位|机构|组织)$")
# 凭证件向公安机关…, 经主管部门同意: with these words no name begins.
_NO_NAME = re.compile(
    "应(?!急|届|用|征)|送交|.*工作(?:实行|坚持|遵循)|并(?!联)|及时[向对]|未[向经对]|凭|对[在国]|为[^的]*$|经(?!济|营|办|销|纪|费|常|贸|信|理|手|授权)(?![^的]*的.*的|[^的]*(?:批准|登记|授权|许可|核准|认定|备案|注册|审核|确认|认可|培训|考核|推荐|选举|同意|鉴定|检验|评估)[^的]*的)|以[^的]*$|受[^的]{2,}(?:会议|委员会|政府|部门|机关)$"
)
_FIELD = re.compile("^(人民政府)([^部机].*)$")
_PREFIX = re.compile("^(.*(?:人民政府|国务院))(.+)$")


def expand(phrase: str) -> tuple[str, ...]:
    """Atomic names of the bodies that a noun phrase names, in its order, each once."""
    phrase = phrase.removeprefix("以及").replace("＊", "").replace("(", "（").replace(")", "）")
    phrase = phrase.replace("县（市）区", "县（市）、区")
    phrase = spelled_out(phrase)
    phrase = _ITEM.sub("第〔\\1〕项", phrase)
    if runs_places(phrase) or _BODY_OF_A_LIST.search(phrase) or _OF_A_LIST_OF_THINGS.fullmatch(phrase):
        return (tidy(phrase),)
    phrase = _IN_THE_REGION.sub("", phrase.removeprefix("凡"))
    if _is_one_thing_of(phrase):
        return (tidy(phrase),)
    outside = _OUTSIDE.fullmatch(phrase)
    if outside:
        prefix = "" if phrase.startswith("除") else outside.group(1)
        return tuple(prefix + name for name in expand(outside.group(2)))
    dealing = _DEALING_IN_A_LIST.fullmatch(phrase)
    if dealing:
        return tuple(dealing.group(1) + name for name in expand(dealing.group(2)))
    phrase = _LEADERS.sub(lambda found: "、".join(f"{one}{found[2]}" for one in pieces(found[1])), phrase)
    phrase = _without_kinds(phrase)
    coordination = _Coordination(office=ends_with_office(phrase))
    for piece in pieces(without_remarks(phrase)):
        coordination.add(piece)
    names = coordination.finish()
    if _CONCERNED_PAIR.search(phrase):
        names[-1] = "有关" + names[-1]
    return _clean(
        share_qualifier(
            share_concerned(share_government(share_all_levels(share_officers(names), phrase))), phrase
        )
    )


def _without_kinds(phrase: str) -> str:
    """法官、律师等司法、执法人员: where every member is a name, the words after 等 say their kind."""
    found = _AND_SO_ON.match(phrase)
    if not found or not _ONLY_KINDS.fullmatch(found.group(2)):
        return phrase
    members = pieces(found.group(1))
    return found.group(1) if len(members) > 1 and all(map(ends_with_head, members)) else phrase


@dataclass(slots=True)
class _Coordination:
    """The members read so far: ``open`` ones still want a suffix, ``levels`` a body they are a level of.

    ``office``: the coordination ends with an office that also belongs to places in it.
    """

    names: list[str] = field(default_factory=list)
    open: list[str] = field(default_factory=list)
    levels: list[str] = field(default_factory=list)
    prefixes: list[str] = field(default_factory=list)
    office: bool = False

    def add(self, piece: str) -> None:
        """Takes the next member as it stands between two joining words."""
        base, after, is_list = _split_list(piece)
        if is_level(base) and not is_list:
            self.levels.append(base)
            return
        own = self._with_prefixes(base)
        if after:
            self._close_list(own, base, after)
        elif ends_with_head(base) and self.open and "的" in base and not NESTED.search(base):
            self.names.extend([*self.open, *own])
            self.open.clear()
            self.prefixes = []
        elif self.office and PLACE.fullmatch(base):
            self.open.extend(own)
        elif ends_with_head(base) and (
            _LENDS_NONE.search(base) is None or not self.open or self.open[-1].endswith("级")
        ):
            self._close(suffix_of(base))
            self.names.extend(own)
            self.prefixes = []
        else:
            self.open.extend(own)

    def finish(self) -> list[str]:
        """All names in order."""
        self.names.extend(self.open)
        self.names.extend(self.levels)
        return self.names

    def _with_prefixes(self, base: str) -> list[str]:
        """The member once for each level before it: 市、区 + 人民政府."""
        level = leading_level(base) if self.levels or _field_after_level(base) else ""
        if level and base not in {"社区", "街道", "乡镇"}:
            rest = self._under_levels(base, level)
        else:
            named = self.levels and re.search("[区县市](人民政府)$", base)
            government = _PREFIX.match(base)
            if not government or ends_with_head(base):
                self.names.extend(one + named[1] if named else one for one in self.levels)
            rest = base
            if government and not ends_with_head(base):
                above = [level + "人民政府" for level in self.levels]
                self.prefixes, rest = [*above, government.group(1)], government.group(2)
        self.levels = []
        return [prefix + rest for prefix in self.prefixes] if self.prefixes else [rest]

    def _under_levels(self, base: str, level: str) -> str:
        rest = base[len(level) :]
        place = re.match("[^、的]{0,14}所在地(?:的)?", self.levels[0]) if self.levels else None
        if place and not level.startswith(place.group()):
            level, base = place.group() + level, place.group() + base
            self.levels = [
                one if one.startswith(place.group()) else place.group() + one for one in self.levels
            ]
        self.prefixes = [*self.levels, level]
        field_of = _FIELD.match(rest)
        if field_of and not ends_with_head(base):
            self.prefixes = [prefix + field_of[1] for prefix in self.prefixes]
            return field_of[2]
        return rest

    def _close_list(self, own: list[str], base: str, after: str) -> None:
        """…等部门: a class noun or a shared suffix ends the list."""
        if _is_class(after) and after.endswith(("媒体", "媒介")):
            self.names.extend([*self.open, *own])
            self.open.clear()
        elif self.open and _is_class(after) and not self.prefixes:
            self.open.extend(own)
            self.names.extend(_forced(member, _CONCERNED.sub("", after)) for member in self.open)
            self.open.clear()
        elif (ends_with_head(base) or after.endswith(("媒体", "媒介"))) and _is_class(after):
            self._close(suffix_of(base))
            self.names.extend(own)
        else:
            self.open.extend(own)
            self._close(_CONCERNED.sub("", after))
        self.prefixes = []

    def _close(self, suffix: str) -> None:
        self.names.extend(with_suffix(member, suffix) for member in self.open)
        self.open.clear()


def _split_list(piece: str) -> tuple[str, str, bool]:
    found = _AND_SO_ON.match(piece)
    if found and "的" in found.group(2) and _OPENS_A_CLAUSE.match(piece):
        return piece, "", False
    if not found:
        return piece, "", False
    return found.group(1), found.group(2), True


def _field_after_level(base: str) -> bool:
    level = leading_level(base)
    return bool(level) and len(base) - len(level) >= 2 and not ends_with_head(base)


def _is_class(after: str) -> bool:
    return _CONCERNED.sub("", after) in words("class_nouns") and "部门" not in after


def _clean(names: list[str]) -> tuple[str, ...]:
    result: dict[str, None] = {}
    for name in names:
        for one in alternates(name):
            tidied = tidy(one).replace("〔", "（").replace("〕", "）")
            if tidied and "，" not in tidied and not _NO_NAME.match(tidied):
                result[tidied] = None
    return tuple(result)


def _forced(member: str, suffix: str) -> str:
    """新闻、广播等单位: where one member is bare, all take the suffix, but 学校 stays."""
    keeps = re.search(
        "(?:[建农经市发教卫体编]委|校|院|园|站|场|馆|店|企业|公司|机构|单位|部门|者|人|会|组织|团体|机关)$",
        member,
    )
    return member if keeps else member + suffix


def _is_one_thing_of(phrase: str) -> bool:
    """网络产品、服务的提供者: bare members before the only 的 are what the one person deals with."""
    found = re.fullmatch("([^的]+)的([^的、和或及与]{2,8})", phrase)
    if (
        not found
        or not re.search("[、和与]", found.group(1))
        or re.search("等|政府|部门|设区$|和(?:生产|经营|从事|使用|提供|销售|储存|运输)", found.group(1))
    ):
        return False
    return not any(ends_with_head(piece) or is_level(piece) for piece in pieces(found.group(1)))
