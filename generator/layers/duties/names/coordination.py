"""Reads the members of a coordination one by one and gives each what it needs to be a whole name."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from generator.layers.duties.names.and_so_on import (
    behind_last,
    is_kind,
    split_list,
    with_kind,
    without_concerned,
)
from generator.layers.duties.names.levels import SITE, is_level, leading_level, leading_place
from generator.layers.duties.names.suffix import NESTED, PLACE, ends_with_head, suffix_of, with_suffix
from generator.layers.duties.names.tail import tail_for

_LENDS_NONE = re.compile(
    "(?:海关|电视|兽医|幼儿园|剧院|歌舞厅|保安|酒店|股东会|董事会|监事会|纪念馆|加油站|中转站|工会|银行|警察|报刊|广播|网络|(?<=网络)平台|港口|码头|法院|学校|医院|国务院|共青团|妇联|商店|仓库|车间|个人|公民|法人|景区|饭店|宾馆|员工|司机|干部|人士|行人|旅客|农民|群众|军人|未成年人|监事|父母|小学|党校|矿山|机场|车站|社区|街道|家庭)$"
)
# 环境监测、环境评估以及从事…的单位: the fields before are those of bodies of this kind.
_WITH_DUTIES = re.compile(
    "(?:其他|其它)?(?:从事|使用|具有|负有)|(?:其他|其它)(?:生产|经营|销售|储存|运输|设置|排放)"
)
# 文艺、体育、科技工作者等个人: the last member has the word that all of them share.
_WORKER = re.compile("(?:工作者|人员|专家|代表)$")
_FIELD = re.compile("^((?:人民)?政府(?:(?:所属)?的(?=[^、的]+$))?)([^部机].*)$")
_PREFIX = re.compile("^(.*(?:人民政府|(?<=[省市县区州盟旗])政府|国务院)(?:(?:所属)?的(?=[^、的]+$))?)(.+)$")
_PROVINCE = re.compile(
    "(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|广西|宁夏|西藏|新疆)(?![省市区自一二两三四五六七八九十])"
)
_CITY = re.compile("(?!在|本|.*城)[^、]{2,3}[市县]|[^、]{2}新区")
# 枣庄市人民代表大会常务委员会公报 is no field that several offices of a city have.
_NO_FIELD = re.compile("的|人民|委员会")
# 相关县、自治县: both are concerned.
_SITE = re.compile(f"{SITE}|有关|相关")


@dataclass(slots=True)
class Coordination:
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
        base, after, is_list = split_list(piece)
        if is_level(base) and not is_list:
            self.levels.append(base)
            return
        own = self._with_prefixes(base)
        if after:
            self._close_list(own, base, after)
        elif ends_with_head(base) and self.open and "的" in base and not NESTED.search(base):
            if _WITH_DUTIES.match(base):
                self._close_with(suffix_of(base[base.rfind("的") + 1 :]))
            self.names.extend([*self.open, *own])
            self.open.clear()
            self.prefixes = []
        elif self.office and PLACE.fullmatch(base):
            self.open.extend(own)
        elif ends_with_head(base) and (
            _LENDS_NONE.search(base) is None or not self.open or self.open[-1].endswith("级")
        ):
            self._close(base)
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
        field_place = _place_of(base) if _field_after_level(base) else ""
        level = leading_place(base) if self.levels else field_place
        if level and base not in {"社区", "街道", "乡镇"}:
            rest = self._under_levels(base, level)
        else:
            named = self.levels and re.search("[区县市](?:（[^）]*）)?(人民政府)$", base)
            government = _PREFIX.match(base)
            if not government or ends_with_head(base):
                self._leave_levels(named[1] if named else "")
            if leading_level(base):
                self.prefixes = []  # 市发展改革、市商务部门: it says its own level
            rest = base
            if government and not ends_with_head(base):
                above = [level + "人民政府" for level in self.levels]
                self.prefixes, rest = [*above, government.group(1)], government.group(2)
        self.levels = []
        own = leading_level(rest)  # 市发展改革、市商务行政部门
        return [rest if own == prefix else prefix + rest for prefix in self.prefixes] or [rest]

    def _leave_levels(self, government: str) -> None:
        """No member with a level follows: named places may still take the office at the end."""
        for one in self.levels:
            if leading_level(one) or government:
                self.names.append(one + government)
            else:
                self.open.append(one)

    def _under_levels(self, base: str, level: str) -> str:
        rest = base[len(level) :]
        place = _SITE.match(self.levels[0]) if self.levels else None
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
        if after.endswith(("媒体", "媒介")):
            self.names.extend([*self.open, *own])
            self.open.clear()
        elif self.open and is_kind(after) and not self.prefixes and not _WORKER.search(base):
            self.open.extend(own)
            self.names.extend(with_kind(member, without_concerned(after)) for member in self.open)
            self.open.clear()
        elif is_kind(after) and (ends_with_head(base) or self._is_medium(base)):
            self._close(base)
            self.names.extend(own)
        else:
            self.open.extend(own)
            if after.endswith("部门"):
                self._reopen_fields()
            self._close_with(behind_last(base, without_concerned(after)))
        self.prefixes = []

    def _reopen_fields(self) -> None:
        """广播、电视、文化等部门: before 部门 they are fields of work, no media."""
        while self.names and self.names[-1] in {"广播", "电视"}:
            self.open.insert(0, self.names.pop())

    def _is_medium(self, base: str) -> bool:
        """报刊、广播、网络等单位: the last of several media, the others of which are names."""
        return base == "网络" and bool(self.names) and not self.open

    def _close(self, last: str) -> None:
        """The members before ``last`` take of its end what they need; other media are media of their own."""
        if last.startswith("其他") and last.endswith(("媒体", "媒介")):
            self.names.extend(self.open)
            self.open.clear()
        self.names.extend(
            with_suffix(member, _behind_the_province(member, last) or tail_for(member, last))
            for member in self.open
        )
        self.open.clear()

    def _close_with(self, suffix: str) -> None:
        self.names.extend(with_suffix(member, _not_said_twice(member, suffix)) for member in self.open)
        self.open.clear()


def _behind_the_province(member: str, last: str) -> str:
    """河南、山东黄河河务局: what stands behind the province of the last; empty where none does."""
    return last[2:] if _PROVINCE.fullmatch(member) and _PROVINCE.match(last) else ""


def _not_said_twice(member: str, suffix: str) -> str:
    """网络游戏、网络直播等网络服务提供者: the word with which a member begins too is left out."""
    twice = len(suffix) > len("服务单位") and member[:2] == suffix[:2] and "的" not in suffix
    return suffix[2:] if twice else suffix


def _field_after_level(base: str) -> bool:
    level = _place_of(base)
    return bool(level) and len(base) - len(level) >= 2 and not ends_with_head(base)


def _place_of(base: str) -> str:
    """The level that a member begins with, or a named city or county."""
    level = leading_level(base)
    place = "" if level else leading_place(base)
    field_of = base[len(place) :]
    return place if _CITY.fullmatch(place) and not _NO_FIELD.search(field_of) else level
