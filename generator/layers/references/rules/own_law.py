"""本法, 本条例, 本办法 …: what follows is of this law again. By itself it is no reference."""

from __future__ import annotations

import re

from generator.layers.references.tokens import OwnLaw, Token

PATTERN = (
    r"(?<![基根日])本(?:法典|法(?![院人律官庭学医])|条例|办法|规定|规则|细则|实施细则|实施办法|实施条例"
    r"|暂行条例|暂行规定|暂行办法|决定|决议|解释|规程|章程|准则|规范|通知|意见|公约|条令)(?:总则|分则)?"
)


def read(match: re.Match[str]) -> list[Token]:
    return [OwnLaw(match.start(), match.end())]
