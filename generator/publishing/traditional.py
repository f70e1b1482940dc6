"""The site in traditional characters: built pages converted with OpenCC, the official text one link away.

The forms are those of the Taiwan standard (OpenCC's ``s2tw``: 群 裡 衛 啟 為 線 峰 床 著). Characters are
converted and words are not exchanged (信息 stays 信息, not 資訊): they are the law's.

Words are converted together across inline marks (a term's link must not change how its
neighbours are read) and apart across blocks. Only what a reader sees or hears is converted.
"""

from __future__ import annotations

import re
from functools import cache
from importlib import resources

from opencc import OpenCC

FOLDER = "zh-Hant"

_PIECES = re.compile(r"(<!--.*?-->|<(?:script|style)\b.*?</(?:script|style)>|<[^>]*>)", re.S)
_TAG_NAME = re.compile(r"</?([a-zA-Z0-9]+)")
# Elements that stand within a line of words.
_INLINE = {"a", "b", "del", "em", "i", "ins", "mark", "ruby", "span", "strong"}
_SPOKEN = re.compile(r'\b(title|aria-label|placeholder|alt|content|data-copy)="([^"]*)"')
_BREAK = "\n"


def to_traditional(html: str) -> str:
    """The page with all visible and spoken words in traditional characters, and its language named."""
    pieces = _PIECES.split(html)
    # Even pieces are words, odd ones are tags.
    joined: list[str] = []
    for index, piece in enumerate(pieces):
        if index % 2 == 0:
            joined.append(piece)
        elif not _is_inline(piece):
            joined.append(_BREAK)
    converted = _together(joined)
    out: list[str] = []
    words = iter(converted)
    for index, piece in enumerate(pieces):
        if index % 2 == 0:
            out.append(next(words))
        else:
            if not _is_inline(piece):
                next(words)
            out.append(_SPOKEN.sub(_spoken, piece) if "=" in piece else piece)
    return re.sub(r'<html lang="[^"]*"', f'<html lang="{FOLDER}"', "".join(out), count=1)


def convert(text: str) -> str:
    """Simplified to traditional characters, by the words that OpenCC or ``traditional_words.txt`` knows."""
    done = str(_converter().convert(text))
    if len(done) != len(text):
        return done
    pattern, forms = _words()
    at = 0
    found = []
    for match in pattern.finditer(text):
        found += [done[at : match.start()], forms[match.group()]]
        at = match.end()
    return "".join([*found, done[at:]])


@cache
def _words() -> tuple[re.Pattern[str], dict[str, str]]:
    """The words of laws, as a pattern and with their traditional forms."""
    text = (
        resources.files("generator.publishing").joinpath("traditional_words.txt").read_text(encoding="utf-8")
    )
    forms = dict(line.split(" ", 1) for line in text.splitlines() if not line.startswith("#"))
    # The first character decides quickly where no word starts.
    firsts = "".join(sorted({word[0] for word in forms}))
    return re.compile(f"(?=[{firsts}])(?:{'|'.join(sorted(forms, key=len, reverse=True))})"), forms


def _together(parts: list[str]) -> list[str]:
    """The parts converted as one text; each alone where a word changed its length."""
    whole = "".join(parts)
    done = convert(whole)
    if len(done) != len(whole):
        return [convert(part) for part in parts]
    found = []
    at = 0
    for part in parts:
        found.append(done[at : at + len(part)])
        at += len(part)
    return found


def _is_inline(piece: str) -> bool:
    name = _TAG_NAME.match(piece)
    return name is not None and name.group(1).lower() in _INLINE


def _spoken(match: re.Match[str]) -> str:
    return f'{match.group(1)}="{convert(match.group(2))}"'


@cache
def _converter() -> OpenCC:
    return OpenCC("s2tw")
