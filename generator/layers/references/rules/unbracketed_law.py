"""刑法第二百五十三条之一, 依照行政处罚法第九条: a law named without 《 》 right before a provision."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from generator.layers.references.tokens import OtherLaw

_REACH = 50
_RUN = re.compile(r"[一-龥〇]+\Z")
_LAW_WORD = re.compile(
    r"(?:法典|法|条例|公约|细则|规则|办法|规定|章程|协定|议定书|解释|决定|通则|总则|准则|条令|宪章)\Z"
)
_WEAK_WORD = re.compile(r"(?:细则|规则|办法|规定|章程|协定|解释|决定|通则|总则|准则|条令)\Z")
_NO_LAW = re.compile(
    r"(?:方法|看法|做法|合法|依法|违法|非法|执法|司法|立法|守法|用法|语法|书法|疗法|手法|无法|不法|普法|加法"
    r"|(?:有关|相关|其他|其它|上述|下列|前述|另有|特别|此|按|违反|国家|该|同|原)(?:规定|办法|规则|解释|决定|条例|法)"
    r"|(?:法|法典|条例|章程|办法|细则|合同|协议|法律|法规|规章)规定)\Z"
)
# Words after which a name begins, at their last place before the provision.
_BEGIN = re.compile(
    r".*(?:依照|按照|根据|依据|遵照|参照|比照|对照|违反|触犯|适用|准用|援引|引用|符合|属于|具有|享有|构成|作出|行使|履行"
    r"|认定为|视为|视同|认定|确定|推定|是指|所指|即为|遵守|执行|实施|规定的|修正后的?|修改后的?|修订后的?|修正前的?"
    r"|之前|以前|高于|低于|达到|超过|满足|收到|结合|存在|处分|不影响|或者|以及|并且|同时|应当|可以|主张|从事|产生|界定|排除"
    r"|的|与其|但|且|犯|除|所|将)"
)
_LEAD = re.compile(r"^(?:和|与|及|或|对|以|有|在|为|由|按|依|从|因|经|是|又|并|即|被|向|用|无)+")
# Names of the laws of the land that hold one of those words, or that a rule would cut.
_STATE = "中华人民共和国"
_SHORTEST_FREE_NAME = 4


@cache
def known_names() -> tuple[str, ...]:
    """Short titles of national laws, longest first (``known_laws.txt``)."""
    text = files("generator.layers.references").joinpath("known_laws.txt").read_text(encoding="utf-8")
    lines = (line.strip() for line in text.splitlines())
    return tuple(sorted((line for line in lines if line and not line.startswith("#")), key=len, reverse=True))


@cache
def _known_set() -> frozenset[str]:
    return frozenset(known_names())


def _known_suffix(run: str) -> str | None:
    known = _known_set()
    return next((run[i:] for i in range(len(run) - 1) if run[i:] in known), None)


def _free_name(run: str) -> str | None:
    """The name by its beginning words, where the law is none of the known ones."""
    cut = _BEGIN.match(run)
    name = _LEAD.sub("", run[cut.end() :] if cut else run)
    if len(name) < _SHORTEST_FREE_NAME or not _LAW_WORD.search(name) or _NO_LAW.search(name):
        return None
    if _WEAK_WORD.search(name) and (cut is None or len(name) < _SHORTEST_FREE_NAME + 2):
        return None
    return name


def name_before(text: str, position: int, names: Mapping[str, str]) -> OtherLaw | None:
    """The law whose name ends right before ``position``, where a provision begins.

    ``names`` are the short names that the law defines; a name that it does not define stays as written.
    """
    before = text[max(0, position - _REACH) : position].rstrip()
    bare = re.sub(r"[的中之]\Z", "", before)
    if bare != before and _WEAK_WORD.search(bare):
        return None  # 章程规定的第三条: 规定 is a verb here
    before = bare
    before_name = re.sub(r"(?<=法)(?:分则|总则)\Z", "", before)
    defined = _defined_suffix(before, names)
    found = _RUN.search(before)
    if defined is None and found is None:
        return None
    base = position - min(position, _REACH)
    if defined is not None:
        start = base + len(before) - len(defined)
        return OtherLaw(start, base + len(before), position, names[defined], bracketed=False)
    assert found is not None
    for candidate in dict.fromkeys((before, before_name)):
        run_match = _RUN.search(candidate)
        if run_match is None or not _LAW_WORD.search(candidate):
            continue
        run = run_match.group()
        if re.search(r"本(?:法|条例)\Z", run):
            return None
        name = _known_suffix(run) or (_free_name(run) if candidate == before_name else None)
        if name is None:
            continue
        start = base + len(candidate) - len(name)
        if text[:start].endswith(_STATE) and not name.startswith(_STATE):
            start -= len(_STATE)
            name = _STATE + name
        return OtherLaw(start, base + len(candidate), position, name, bracketed=False)
    return None


def _defined_suffix(before: str, names: Mapping[str, str]) -> str | None:
    for name in sorted(names, key=len, reverse=True):
        if not before.endswith(name):
            continue
        left = before[: -len(name)]
        if left.endswith("本"):
            continue
        # A short one (条例) must stand free: 监督管理条例 is another law.
        run = _RUN.search(left)
        if (
            len(name) > 3
            or run is None
            or ((cut := _BEGIN.match(run.group())) and cut.end() == len(run.group()))
        ):
            return name
    return None
