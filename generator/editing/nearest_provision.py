"""What to write instead of a provision that the text does not have: what there is at that place."""

from __future__ import annotations

import re
from collections.abc import Collection

from generator.editing.checked import nearest

_STEP = re.compile(r"^(.+)([pis])([1-9][0-9]*)$")
_WORDS = {"p": "款", "i": "项", "s": "目"}


def instead_of(provision: str, known: Collection[str]) -> str:
    """The mend for an id that names nothing: how many 款 its article has, else the last articles' ids.

    ``a3p9`` where 第三条 has two 款: ``a3 有 2 款：a3p1 至 a3p2``.
    """
    step = _STEP.match(provision)
    if step is not None:
        whole, mark = step[1], step[2]
        if whole not in known:
            return instead_of(whole, known)
        parts = _parts(whole + mark, known)
        if not parts:
            return f"{whole} 没有{_WORDS[mark]}，只写 {whole}"
        named = parts[0] if len(parts) == 1 else f"{parts[0]} 至 {parts[-1]}"
        return f"{whole} 有 {len(parts)} {_WORDS[mark]}：{named}"
    articles = [key for key in known if _STEP.match(key) is None]
    if not articles:
        return "这部法规没有条文，去掉它"
    guess = nearest(provision, articles)
    last = max(articles, key=_number)
    meant = f"是不是“{guess}”？" if guess else ""
    return f"{meant}最后一条是 {last}"


def _parts(stem: str, known: Collection[str]) -> list[str]:
    """``a3p1``, ``a3p2`` for the stem ``a3p``, in order."""
    found = [key for key in known if key.startswith(stem) and key[len(stem) :].isdigit()]
    return sorted(found, key=lambda key: int(key[len(stem) :]))


def _number(article: str) -> tuple[int, ...]:
    """``a120-1`` as (120, 1)."""
    return tuple(int(part) for part in article[1:].split("-"))
