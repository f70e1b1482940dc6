"""该法第三条, 《…法》及其实施细则第五条: a law that is pointed at, not named. Not guessed, but reported."""

from __future__ import annotations

import re

from generator.layers.references.tokens import Token, UnknownLaw

PATTERN = (
    r"(?:(?<![应合])该(?:法|条例|办法|规定|规则|细则|决定|解释)"
    r"|及其(?:实施)?(?:条例|细则|办法|规定))(?=的?第)"
)


def read(match: re.Match[str]) -> list[Token]:
    return [UnknownLaw(match.start(), match.end())]
