"""国家建立…制度, 本市完善…体系: the State, or the place of the law, with a verb of its own behind it."""

from __future__ import annotations

import re

from generator.layers.duties.word_lists import alternatives

_PLACE = "国家|本(?:市|省|自治区|自治州|州|县|区)"
_ONLY_PLACE = re.compile(_PLACE)
# 国家建设规划, 国家保护的植物, 国家实施机关 are nouns.
_NO_NOUN = (
    "(?!的|性|领域|改革(?!开放)|计划|规划(?!建设)|单位|部门|机构|机关|工作(?!机制)|活动|者|人(?!民|才|口|工|员|力)"
    "|委员会|主管|行政|需要|规定|情况|政策)"
)
# 国家建立人体…体系, 本市制定政策措施: no name of a thing begins with 国家 and one of these verbs.
_NEVER_IN_A_NAME = (
    "建立|健全|加强|制定|实行|推行|开展|统筹|完善|构建|进行|打击|惩处|根据|按照(?!国家|有关规定执行)|依照"
)
_ACTS = re.compile(
    f"({_PLACE})(?:{alternatives('state_adverbs')})*"
    f"(?:(?:{_NEVER_IN_A_NAME})(?!的|单位|部门|机构|机关|者)|(?:{alternatives('state_verbs')}){_NO_NOUN})"
)
_TOWARDS = re.compile(
    f"({_PLACE})(?:依法|逐步|统一|优先)*"
    "(?:对(?!外)[^，]*(?:不?实行|实施|进行|给予|予以|采取|开展|加强|负责|建立|作出|授予|施行|提供|执行|组织|行使|加大)"
    "|对[^，]*(?:单位|组织|企业|个人|人员|公民|学生|地区|货物|技术|行为|权益)$"
    "|(?:向|为)[^，]*(?:提供|创造|给予|开展|建立|办理|发放|颁发)|[将把][^，]*(?:纳入|列入|列为|确定为|作为|融入|划|放在|送)"
    "|以[^，及]{2,30}(?:方式|形式|依托|重点|目标|核心|导向|组织|开展|推动|为)|在[^，]{2,30}(?:方面|[下上中内]|[建设加推开实给进提][置立强行进展施予供])"
    "|在[^，]{2,60}(?:领域|海域|流域|地区|区域|等地)(?:依法|逐步|统一)?(?:推行|建立|划定|建设|实行|实施|开展|加快|设立)"
    "|(?<!国家)[与和][^，]{2,30}(?:建立|完善|共同|合作|联合|加强|开展|依托|推进|协同|签订|实行)|就[^，]*(?:开展|进行|作出|与))"
)


_GOES_ON = re.compile(
    f"(?:并|同时)?(?:{alternatives('state_adverbs')})*(?:{alternatives('state_verbs')}){_NO_NOUN}"
)


def goes_on_with_task(text: str) -> bool:
    """Whether the words open with such a verb: 保护科学技术人员… is no name behind 国家保障…，"""
    return _GOES_ON.match(text) is not None


def place_that_acts(text: str) -> int:
    """Where 国家 or 本市 ends at the head of ``text`` if a verb of a public task follows; else 0."""
    if not text.startswith(("国家", "本")):
        return 0
    found = _ACTS.match(text) or _TOWARDS.match(text)
    return found.end(1) if found else 0


def is_place(name: str) -> bool:
    """Whether the name is that of the State or of the place of the law."""
    return _ONLY_PLACE.fullmatch(name) is not None
