"""The words of a norm's sentence that name its bearers and nothing else."""

from __future__ import annotations

import re

from generator.training.material import Norm
from generator.training.names import ENDING, is_broad, stem

_CLAUSE = re.compile(r"[，；。：\n]")
# What may stand in a subject beside the names themselves.
_BETWEEN = re.compile("部门|机关|机构|单位|人民政府|民委员会|（|）|[、和及其等与或者以都均各所有任何本该]")
_LONGEST = 60
_AGENT = "由"


def subject(norm: Norm) -> tuple[str, int]:
    """The words and where they begin in the sentence, or an empty string.

    What stands before the action in its clause, behind 由 where there is one: 收费标准由【价格主管部门】制定.
    """
    # An action that begins with 或者 goes on from names that are not the bearers'.
    goes_on = norm.duty.action.startswith(("或", "和", "、", "及", "与"))
    if goes_on or not norm.bearers or any(is_broad(name) for name in norm.bearers):
        return "", 0
    before = norm.sentence[: norm.at].removesuffix("，")
    words = _CLAUSE.split(before)[-1]
    bare = words.removeprefix("并").rpartition(_AGENT)[2]
    for told in (words, bare):
        if _names_only(told, norm.bearers) or _names_only(told, norm.duty.bearers):
            return told, len(before) - len(told)
    return "", 0


def _names_only(words: str, bearers: tuple[str, ...]) -> bool:
    if not words or len(words) > _LONGEST or words.startswith(("其", "该", "本")):
        return False
    rest = words
    for name in sorted(bearers, key=len, reverse=True):
        told = next((form for form in _forms(name) if form in words), "")
        if not told:
            return False
        rest = rest.replace(told, "")
    return not _BETWEEN.sub("", rest)


def _forms(name: str) -> tuple[str, ...]:
    """A name as it may stand in a row of names: whole, without its ending (公安、民政等部门), or its stem."""
    return name, ENDING.sub("", name) or name, stem(name)
