"""A character that no law prints: private use, replacement, control, zero width."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.structure.checking import Check, Finding, Trace


def find(trace: Trace) -> Iterator[Finding]:
    for row in trace.rows:
        for match in _SUSPICIOUS.finditer(row.line.text):
            before = row.line.text[max(0, match.start() - 6) : match.start()]
            code = f"U+{ord(match[0]):04X}"
            yield row.line.number, f"“{before}”后面有法规里不会有的字符 {code}"


_SUSPICIOUS = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff"
    "\ue000-\uf8ff\ufffc\ufffd\U000f0000-\U0010ffff]"
)


CHECK = Check(
    "S-012",
    "可疑的字符",
    "对照公布的文本，在 errata.yml 里改正",
    "warning",
    find,
)
