"""White space that only lays out: full-width spaces, runs of spaces, letters spaced out (总    则).

One policy: no white space at the ends of a line, one plain space where white space stood
inside it, none between the single characters of a heading. Zero-width characters, soft
hyphens and direction marks count as white space of layout and go.
"""

from __future__ import annotations

import re

from generator.reading.repairs.edit import Edit

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
_SPACES = re.compile(r"[\s\u00a0\u3000]+")
_SPACED = re.compile(
    r"^((?:第\s?[一二三四五六七八九十百零〇两\d]+\s?(?:编|分编|章|节))?)"
    r"\s?([\u4e00-\u9fff](?: [\u4e00-\u9fff])+)$"
)

_ALONE = frozenset({"总则", "附则", "分则", "目录", "序言"})


def clean(text: str) -> str:
    """The line without invisible characters and with single plain spaces."""
    return _SPACES.sub(" ", _INVISIBLE.sub("", text)).strip()


def repair_layout_whitespace(text: str) -> tuple[str, list[Edit]]:
    """The clean line; only a spaced-out heading is recorded."""
    text = clean(text)
    match = _SPACED.match(text)
    if match is None:
        return text, []
    after = match[2].replace(" ", "")
    if not match[1] and after not in _ALONE:
        return text, []
    return (f"{match[1]} {after}" if match[1] else after), [Edit(match[2], after)]
