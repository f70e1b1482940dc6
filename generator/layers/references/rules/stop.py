"""，；：。 and the end of a line: where a clause or a sentence ends."""

from __future__ import annotations

import re

from generator.layers.references.tokens import Stop, Token

PATTERN = r"[，,；;：。！？\n]"


def read(match: re.Match[str]) -> list[Token]:
    return [Stop(match.start(), match.end(), sentence=match.group() in "。！？\n")]
