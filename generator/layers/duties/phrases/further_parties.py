"""申请人不服驳回或者被申请人不服保护令的: a condition with two clauses has two parties."""

from __future__ import annotations

import re

from generator.layers.duties.authority import is_authority
from generator.layers.duties.context import Names
from generator.layers.duties.phrases.phrase_joins import head_ends
from generator.layers.duties.subject import indicative_subject

_OR = re.compile("或者|以及|或(?!者)")
# 发现生产者违法或者销售者违法的: both stand in what the first one finds.
_TAKES_A_CLAUSE = re.compile("要求|委托|允许|同意|批准|确认|知道|导致|造成|通知|主张|[^，]*(?:发现|认为)")
_NO_NAME = re.compile("被(?![申告害投举劝])|[已未将许可]")


def further_parties(text: str, first: Names) -> Names:
    """Those who act in a second clause of the condition ``text``, beside the ``first`` that it names.

    Both do the like (the clauses have a word in common), or both are authorities.
    """
    if "或" not in text and "以及" not in text:
        return ()
    end = indicative_subject(text).end
    found: dict[str, None] = {}
    for joint in _OR.finditer(text, end):
        left = text[end : joint.start()]
        if not left or _TAKES_A_CLAUSE.match(left) or joint.start() in head_ends(text[: joint.start()]):
            continue
        other = indicative_subject(text[joint.end() :])
        known = first or tuple(name for name in other.names if text.startswith(name))
        if known and act_alike(known, left, other.names, text[joint.end() + other.end :]):
            found.update(dict.fromkeys(other.names))
    return tuple(found)


def opens_with_or(text: str) -> bool:
    """Whether the clause is joined to the condition before it."""
    return _OR.match(text) is not None


def act_alike(first: Names, does: str, second: Names, acts: str) -> bool:
    """自然人变更姓名，或者法人变更名称的: whether two parties do the like, or are authorities both."""
    if not first or not second or any(_NO_NAME.match(name) or "的" in name for name in second):
        return False
    authorities = [all(map(is_authority, names)) for names in (first, second)]
    if authorities[0] != authorities[1]:
        return False
    pairs = {does[at : at + 2] for at in range(len(does) - 1)}
    return authorities[0] or first == second or any(acts[at : at + 2] in pairs for at in range(len(acts) - 1))
