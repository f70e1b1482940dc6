"""本条例所称X，是指……: a definition with a verb of its own. With a list, the list belongs to it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.layers.terms.definition import Definition, Reach, define
from generator.model.text import Paragraph

_DEFINED = re.compile(
    r"(?P<where>本(?:法典|法|条例|办法|规定|规则|细则|决定|解释|章程|条|款|章|节|编)|前[一二两三四]?[款条项])(?:中)?(?:所称|所指|所说)的?"
    r"(?P<term>[^，。；：\n]{2,40}?)(?:，\s?)?(?:，?(?:均|都|仅)?(?:是指|系指|指)|，包括|，为)"
)
_REACH: dict[str, Reach] = {
    "条": "article",
    "款": "article",
    "项": "article",
    "章": "chapter",
    "节": "section",
}


def read(paragraph: Paragraph) -> Iterator[Definition]:
    """Every 所称 of a 款; several terms before one 是指 (A、B，是指) are one each."""
    text = paragraph.full_text
    if "称" not in text and "所指" not in text and "所说" not in text:
        return
    for match in _DEFINED.finditer(text):
        where = match.group("where")
        reach: Reach = _REACH.get(where[-1], "law")
        words = sentence(text, match.start())
        for part in _terms(match.group("term")):
            if (found := define(part, words, "part" if where == "本编" else reach)) is not None:
                yield found


def _terms(words: str) -> list[str]:
    quoted = re.findall(r"“([^”]+)”", words)
    return quoted or ([words] if "、" not in words else words.split("、"))


def sentence(text: str, start: int) -> str:
    """From ``start`` to the full stop; where a list follows the colon, to the end of the list."""
    stop = re.compile(r"。|\n").search(text, start)
    if stop is None:
        return text[start:]
    if stop.group() == "\n":
        return text[start:] if text[stop.start() - 1] in "：:" else text[start : stop.start()]
    return text[start : stop.end()]
