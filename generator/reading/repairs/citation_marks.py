"""Numbers of sources that an encyclopaedia sets into the text: 应当落实。[1] and 网格员[2-3]负责.

Only where the text has several and no line begins with one: there they would be its footnotes.
"""

from __future__ import annotations

import re

from generator.reading.repairs.edit import Edit

_MARK = re.compile(r"(?<=[\u3400-\u9fff。，；：、”）》])[\[［]\d{1,3}(?:[-–,，]\d{1,3})*[\]］]")
_NOTE = re.compile(r"(?m)^\s*(?:[\[［]\d{1,3}[\]］])")
_FEWEST = 2


def has_citation_marks(text: str) -> bool:
    """Whether the text carries such numbers and is without notes of its own."""
    return len(_MARK.findall(text)) >= _FEWEST and not _NOTE.search(text)


def drop_citation_marks(text: str) -> tuple[str, list[Edit]]:
    """The line without them, one edit each."""
    return _MARK.sub("", text), [Edit(match[0], "") for match in _MARK.finditer(text)]
