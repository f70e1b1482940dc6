"""附件一, 附表2, 附录三: an annex by its number; 附件 alone only where the law has a single one."""

from __future__ import annotations

import re

from generator.layers.references.tokens import AnnexMention, Token
from generator.numerals import NUMERAL_CHARACTERS, read_numeral

# 附件一并报送, 附件一式三份: the numeral belongs to the next word.
PATTERN = rf"附(?P<kind>件|表|录)(?P<annex>[{NUMERAL_CHARACTERS}]+(?![并式份套起同般致些个定律]))?"


def read(match: re.Match[str]) -> list[Token]:
    numeral = match.group("annex")
    label = "附" + match.group("kind")
    return [AnnexMention(match.start(), match.end(), label, read_numeral(numeral) if numeral else None)]
