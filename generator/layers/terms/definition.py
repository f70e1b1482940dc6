"""A definition that the law itself gives."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

Reach = Literal["law", "part", "chapter", "section", "article"]


@dataclass(frozen=True, slots=True)
class Definition:
    """``explanation`` is verbatim, ``aliases`` are short forms, ``reach`` is how far it holds (本章所称)."""

    term: str
    explanation: str
    aliases: tuple[str, ...] = ()
    reach: Reach = "law"


_QUOTES = '“”"「」‘’《》 　'


_SHORT_FORM = re.compile(r"\s?[（(](?:以下)?(?:简称|称|又称|亦称)(?P<short>[^（）()]{2,30})[）)]\Z")
_ADVERB = re.compile(r"(?:一般|主要|通常|具体)\Z")


def clean(term: str) -> str | None:
    """The term without quotation marks, ``None`` where the words cannot be a term."""
    bare = term.strip(_QUOTES)
    if not 2 <= len(bare) <= 30 or any(mark in bare for mark in "，。；：？！\n"):
        return None
    if bare.count("（") != bare.count("）") or bare.count("(") != bare.count(")"):
        return None
    if bare.startswith(("本", "该", "其", "上述", "下列", "前款", "前条", "所称")):
        return None
    return bare


def define(words: str, explanation: str, reach: Reach = "law") -> Definition | None:
    """A definition of ``words``; 陆地污染源（简称陆源） is 陆地污染源 with the alias 陆源."""
    short = _SHORT_FORM.search(words)
    term = clean(_ADVERB.sub("", words[: short.start()] if short else words))
    alias = clean(short.group("short")) if short else None
    if term is None:
        return None
    return Definition(term, explanation, (alias,) if alias else (), reach)
