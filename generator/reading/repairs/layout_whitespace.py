"""White space that only lays out: full-width spaces, runs of spaces, letters spaced out (总    则).

One policy: no white space at the ends of a line, one plain space where white space stood
inside it, none between the single characters of a heading, none beside figures where the file sets
spaces there throughout (2000 年 5 月). Zero-width characters, soft
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

_HAN = "\u3400-\u9fff\u3001-\u3011\uff08\uff09\uff0c\uff1a\uff1b"
_BORDER = re.compile(rf"(?<=[{_HAN}])( ?)(?=\d)|(?<=\d)( ?)(?=[{_HAN}])")
_LABEL = re.compile(
    r"^第\s?[一二三四五六七八九十百千零〇\d]+\s?(?:编|分编|章|节|条)(?:之[一二三四五六七八九十]+)? "
)
_FEWEST = 6
_SHARE = 0.6
_AROUND = 2

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


def has_spaced_figures(text: str) -> bool:
    """Whether most figures stand apart from the Chinese characters beside them: the writer set them so."""
    borders = [bool(match[1] or match[2]) for match in _BORDER.finditer(text)]
    return sum(borders) >= max(_FEWEST, _SHARE * len(borders))


def close_figures(text: str) -> tuple[str, list[Edit]]:
    """The line without the spaces beside figures, but the one after its label; one edit for each."""
    label = _LABEL.match(text)
    start = label.end() if label else 0
    head, rest = text[:start], text[start:]
    edits = []
    for match in _BORDER.finditer(rest):
        if match[1] or match[2]:
            left, right = rest[max(0, match.start() - _AROUND) : match.start()], rest[match.end() :][:_AROUND]
            edits.append(Edit(f"{left} {right}", left + right))
    return head + _BORDER.sub("", rest), edits
