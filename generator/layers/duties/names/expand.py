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
from generator.layers.duties.names.no_name import is_no_name
from generator.layers.duties.names.of_each import each_with_its_own
from generator.layers.duties.names.of_several import joined_to_one
from generator.layers.duties.names.one_name import is_body_of_a_list, is_one_thing_of
from generator.layers.duties.names.pieces import pieces
from generator.layers.duties.names.plain_spelling import plainly_spelled, with_own_brackets
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
from generator.layers.duties.phrases.relative import OUTSIDE

# 借款人和出借人双方
_BOTH = re.compile("(?<=[人方位业者])(?<!当事人)(?<!或者)双方$")
_LEADERS = re.compile(
    "^(?:各|任何)?((?:各?(?:地方|地区|部门|单位|企业|机关|学校|团体|组织)(?:、|和|与)?){2,})的?((?:主要)?(?:领导人|负责人|领导))$"
)
# 船舶、设施及其作业人员: things have no duties, those who work on them have.
_THINGS_AND_STAFF = re.compile(
    "(?P<clause>(?:.*的)?)(?P<things>[^的及]*(?:船舶|车辆|机动车|设施|航空器|设备|排筏))及其?(?P<staff>[^的、]{2,4}人员)"
)
_ONLY_KINDS = re.compile("(?:有关|相关|其他)?[^的和及与]{0,16}(?:人员|组织|主体|群体)$")
_IN_THE_REGION = re.compile(
    "^(?:在)?本(?:市|省|自治区|县|条例)?(?:(?:行政|管辖)?区域|范围|辖区|境)内(?:的)?(?=[^，]{2})"
)
# 教育、卫生等部门和单位: the second word only says the kind again (readers 5 : 1).
_KIND_AGAIN = re.compile(
    "(等(?:(?:有关)?人民)?(?:部门|单位|机构|组织|团体))(?:和|、|以及|及|或者?)(?:群众)?(?:部门|单位|机构|组织|团体)(?=$|、|和|以及)"
)
_CONCERNED_PAIR = re.compile("等(有关|相关)(部门|单位)(?:和|、|及|或者)(?:单位|机构|组织|人员)$")

# Four in ten phrases have none of these: they are one name, with nothing to share or to cut.
_MAY_BE_SEVERAL = re.compile('[、和或及与等以的其各本凡（(＊“”"]')


@lru_cache(maxsize=2048)
def expand(phrase: str) -> tuple[str, ...]:
    """Atomic names of the bodies that a noun phrase names, in its order, each once."""
    return _clean([phrase]) if _MAY_BE_SEVERAL.search(phrase) is None else _expanded(phrase)


def _expanded(phrase: str) -> tuple[str, ...]:
    phrase = plainly_spelled(phrase)
    apart = bodies_before_a_list(phrase) or each_with_its_own(phrase)
    if apart:
        return tuple(name for one in apart for name in expand(one))
    if is_body_of_a_list(phrase):
        return (tidy(phrase),)
    phrase = _IN_THE_REGION.sub("", phrase.removeprefix("凡"))
    if is_one_thing_of(phrase):
        return (tidy(phrase),)
    outside = _outside(phrase)
    if outside is not None:
        return outside
    return _with_a_list(phrase) or _coordinated(phrase)


def _outside(phrase: str) -> tuple[str, ...] | None:
    """本市以外的单位和个人: both are from outside; None where the phrase does not begin so."""
    found = OUTSIDE.match(phrase)
    if found is None or found.end() == len(phrase):
        return None
    prefix = "" if phrase.startswith("除") else found.group()
    return tuple(prefix + name for name in expand(phrase[found.end() :]))


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


def _coordinated(phrase: str) -> tuple[str, ...]:
    """The members of a coordination, each with all that grammar shares among them."""
    phrase = _LEADERS.sub(lambda found: "、".join(f"{one}{found[2]}" for one in pieces(found[1])), phrase)
    phrase = _BOTH.sub("", _without_kinds(_KIND_AGAIN.sub(r"\1", phrase)))
    names = _members(phrase)
    names = share_district(share_offices(share_officers(share_related(completed(names)))))
    names = share_level_of_office(share_all_levels(names, phrase), phrase)
    return _clean(share_qualifier(share_concerned(share_government(names, phrase)), phrase))


def _members(phrase: str) -> list[str]:
    coordination = Coordination(office=ends_with_office(phrase))
    bare = without_remarks(phrase)
    for piece in with_shared_thing(joined_to_one(bare, pieces(bare))):
        coordination.add(piece)
    names = coordination.finish()
    pair = _CONCERNED_PAIR.search(phrase)
    if pair:
        names[-1] = ("有关" if pair[2] == "部门" else pair[1]) + names[-1]
    return names


def _without_kinds(phrase: str) -> str:
    """法官、律师等司法、执法人员: where every member is a name, the words after 等 say their kind."""
    found = AND_SO_ON.match(phrase)
    if not found or not _ONLY_KINDS.fullmatch(found.group(2)):
        return phrase
    members = pieces(found.group(1))
    return found.group(1) if len(members) > 1 and all(map(ends_with_head, members)) else phrase


def _clean(names: list[str]) -> tuple[str, ...]:
    """The names tidied, each once, with the alternates in their brackets; none where the first is an act."""
    if names and is_an_act(tidy(names[0])):
        return ()
    tidied = (tidy(one) for name in names for one in alternates(name))
    return tuple(dict.fromkeys(name for name in map(with_own_brackets, tidied) if not is_no_name(name)))
