"""附件, 附件1, 附件一：, 附表, 附录, 附：… at the start of a line. 附则 is a chapter, not an annex."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.numerals import NUMERAL_CHARACTERS, read_numeral

_MARK = re.compile(
    rf"附\s*(?:(件|表|录|图|注|文|页)\s*([{NUMERAL_CHARACTERS}]{{1,4}})?(\s*[：:]|\s*[.．、](?!\d)|(?=\s|$))|(\s*[：:]|$))"
)


@dataclass(frozen=True, slots=True)
class AnnexMark:
    """The label of an annex, without layout white space; ``number`` is 0 where none is printed."""

    number: int
    label: str
    rest: str


def annex_mark(text: str) -> AnnexMark | None:
    """The annex label that ``text`` begins with, or ``None`` (附件一所列… is a sentence)."""
    if not text.startswith("附"):
        return None
    match = _MARK.match(text)
    if match is None:
        return None
    number = read_numeral(match[2]) if match[2] else 0
    rest = text[match.end() :].strip()
    if number is None or rest.endswith(("。", "；")):
        return None
    return AnnexMark(number, "".join(match[0].split()), rest)
