"""References of HTML left in the text: ``&ldquo;应当&rdquo;`` to “应当”, ``&#12289;`` to 、.

Pages whose editor escaped the text twice have them. Only in a text with several that stand for marks,
spaces or characters of Chinese: a rule on coding may write ``&lt;`` itself.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from html.entities import html5

from generator.model.findings import Repair
from generator.reading.raw_line import RawLine
from generator.reading.repairs.edit import Edit

_RULE = "entities"

_REFERENCE = re.compile(r"&(?:amp;)*(?:([A-Za-z][A-Za-z0-9]{1,30});|#(\d{2,7});|#[xX]([0-9A-Fa-f]{2,6});)")
_FEWEST = 3


def has_entities(text: str) -> bool:
    """Whether references were left in the text."""
    if "&" not in text:
        return False
    meant = [_meant(match) for match in _REFERENCE.finditer(text)]
    return sum(1 for characters in meant if characters and not characters.isascii()) >= _FEWEST


def mend_entities(lines: Sequence[RawLine]) -> tuple[list[RawLine], list[Repair]]:
    """The lines and the cells of tables with the characters meant, and one repair for each reference.

    Before all other rules: they look for spaces and stops.
    """
    if not has_entities("\n".join(line.text for line in lines)):
        return list(lines), []
    kept: list[RawLine] = []
    repairs: list[Repair] = []
    for line in lines:
        mended = [repair_entities(text) for text in (line.row.cells if line.row else (line.text,))]
        row = replace(line.row, cells=tuple(text for text, _ in mended)) if line.row else None
        kept.append(line._replace(text=row.text if row else mended[0][0], row=row))
        repairs += [Repair(line.number, e.before, e.after, _RULE) for _, edits in mended for e in edits]
    return kept, repairs


def repair_entities(text: str) -> tuple[str, list[Edit]]:
    """The line with the characters meant, one edit for each reference."""
    edits: list[Edit] = []

    def mend(match: re.Match[str]) -> str:
        meant = _meant(match)
        if meant is None:
            return match[0]
        edits.append(Edit(match[0], meant))
        return meant

    return _REFERENCE.sub(mend, text), edits


def _meant(match: re.Match[str]) -> str | None:
    if match[1]:
        return html5.get(f"{match[1]};")
    code = int(match[2]) if match[2] else int(match[3], 16)
    if code < 0x20 or code > 0x10FFFF or 0xD800 <= code < 0xE000:
        return None
    return chr(code)
