"""Members that leave out what they share with the one before: 献血者的配偶、子女, 业委会主任、副主任."""

from __future__ import annotations

import re

from generator.layers.duties.names.levels import PLACE_OF
from generator.layers.duties.names.suffix import ends_with_head
from generator.layers.duties.word_lists import predicate_start

_KINSMAN = (
    "(?:配偶|父母|子女|(?:外)?祖父母|兄弟姐妹|兄弟|姐妹|(?:外)?孙子女|(?:近)?亲属|家属|直系亲属|直系血亲)"
)
_KIN = re.compile(f"{_KINSMAN}(?:的{_KINSMAN})?")
_OF_SOMEBODY = re.compile(f"([^的]{{2,12}}的)(?={_KINSMAN}$)")
_DEPUTY = re.compile("副([^副的]{1,5})")
_AT_A_PLACE = re.compile(
    f"((?:[^、的]{{0,8}}(?:{PLACE_OF}|沿线|沿岸|流域|(?<!所在)(?<![本各])地区)内?"
    "|[^、的]{2,10}(?:区域|流域|范围|库区|辖区|境)内|[^、的]{2,12}区域(?=有关|相关))?的?(?:所在(?!地)|有关|相关)?)(?<=.)"
    "[^的]{2,}(?:政府|委员会|办事处|派出所)$"
)
_LOCAL_BODY = re.compile(
    "(?:街道办事处|(?:[村居](?:民)?|村（居）民|居（村）民|社区(?:居民)?)委员会|(?:乡|镇|乡镇|民族乡)(?:人民)?政府|公安派出所)"
)
# 公安机关、检察机关工作人员: a body and then its people, without 的.
_A_BODY = "[^的]*(?:政府|办事处|机关|机构|部门|企业|单位|组织|团体|法院|检察院|(?<!工)会)"
_PEOPLE_OF_A_BODY = re.compile(
    f"{_A_BODY}((?<!业主委员会)代表|(?:工作|从业|有关)?人员|(?:主要)?(?:负责人|领导)|职工|成员)"
)
_ONE_BODY = re.compile(_A_BODY)

_DOER = re.compile("[^的]{2}([者人])")


def completed(names: list[str]) -> list[str]:
    """The names, each with what it has in common with those before it."""
    if len(names) < 2:
        return names
    names = _people_of_each(_kin(_doers(names)))
    # What stands before the only 的 goes to all members anyhow (``share_qualifier``).
    shared = "的" in names[0] and not any("的" in name for name in names[1:])
    return [names[0], *_at_the_place(names[1:])] if shared else _at_the_place(_deputies(names))


def _doers(names: list[str]) -> list[str]:
    """投诉、举报者: a bare verb before the last member takes its 者."""
    last = _DOER.fullmatch(names[-1])
    if last is None or predicate_start().fullmatch(names[-1][:2]) is None:
        return names
    verbs = predicate_start()
    return [
        name + last[1]
        if len(name) == len("投诉") and verbs.fullmatch(name) and not ends_with_head(name)
        else name
        for name in names
    ]


def _kin(names: list[str]) -> list[str]:
    """献血者的配偶、父母、子女的配偶: all are kin of the one before 的."""
    whose = _OF_SOMEBODY.match(names[0])
    if whose is None or not all(_KIN.fullmatch(name) for name in names[1:]):
        return names
    return [names[0], *(whose[1] + name for name in names[1:])]


def _deputies(names: list[str]) -> list[str]:
    """镇的人民代表大会主席、副主席: the deputy is that of each body that has such an office."""
    result: list[str] = []
    for name in names:
        deputy = _DEPUTY.fullmatch(name)
        chiefs = [one for one in result if deputy and one.endswith(deputy[1])]
        bodies = [one.removesuffix(deputy[1]) for one in chiefs] if deputy else []
        result.extend([body + name for body in bodies if not body.endswith("副")] or [name])
    return result


def _at_the_place(names: list[str]) -> list[str]:
    """铁路沿线乡镇人民政府、街道办事处: both lie there."""
    if not any(map(_LOCAL_BODY.fullmatch, names)):
        return names
    result: list[str] = []
    place = ""
    for name in names:
        found = _AT_A_PLACE.match(name)
        place = found[1] if found else place
        result.append(place + name if place and _LOCAL_BODY.fullmatch(name) else name)
    return result


def _people_of_each(names: list[str]) -> list[str]:
    """街道办事处或者乡镇人民政府代表: the last word belongs to both bodies."""
    people = _PEOPLE_OF_A_BODY.fullmatch(names[-1])
    if people is None or not all(_ONE_BODY.fullmatch(name) for name in names[:-1]):
        return names
    return [*(name + people[1] for name in names[:-1]), names[-1]]
