"""前款, 前两款, 前条, 前项, 上款, 本条, 本款, 本章, 本节, 本编: a provision seen from where one stands."""

from __future__ import annotations

import re

from generator.layers.references.tokens import NOUNS, Relative, Token
from generator.numerals import read_numeral

_NOUN = (
    r"(?:分编|编(?![制号码辑写入])|章(?!程(?!序)|节)|节(?![目约能水日])"
    r"|条(?!例|件|文|款|约|目|规(?!定))|款(?![式物]|项(?!目))|项(?![目下])|目(?![标的录前光]))"
)
# 基本条件, 日本, 资本项下 …: 本 is the end of another word.
PATTERN = (
    rf"(?:前(?P<count>[一二两三四五六七八九十]{{1,2}})?{_NOUN}"
    rf"|(?:(?<=[，。；、：\n依违据照反合用有除对将经由因])|\A)上一?[条款项](?![例件约目文])"
    rf"|(?<![基资样文版根副正课剧脚日标原书账])(?<!成(?=本项))本{_NOUN})"
)
_TAIL = re.compile(r"(分编|[编章节条款项目])\Z")


def read(match: re.Match[str]) -> list[Token]:
    text = match.group()
    noun = _TAIL.search(text)
    assert noun is not None
    before = 0 if text[0] == "本" else read_numeral(match.group("count") or "一") or 1
    return [Relative(match.start(), match.end(), NOUNS[noun.group(1)], before)]
