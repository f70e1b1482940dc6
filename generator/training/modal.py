"""The modal word that a norm begins with, and what it may be mistaken for."""

from __future__ import annotations

import re
from dataclasses import dataclass

_ENCOURAGE = "(?:鼓励|支持|引导|倡导|提倡)"
_MODAL = re.compile(f"应当|必须|有权|可以|不得|禁止|严禁|不准|{_ENCOURAGE}(?:(?:[、和]|并){_ENCOURAGE})*")


@dataclass(frozen=True, slots=True)
class Choice:
    """For a class of modal words: the wrong ones, those to swap in, and how hard it is to tell.

    A wrong word must fit into the sentence as well as the right one, else it shows itself: 禁止 and 鼓励
    stand before the one who acts (鼓励企业研发), 应当 and 可以 behind it. The first of ``wrong`` is the
    near one; without it the others are too easy.
    """

    wrong: tuple[str, ...]
    swaps: tuple[str, ...]
    difficulty: int


# Words of one class mean the same, so they never stand against one another; neither do 可以 and
# 有权, which a reader may take for the same thing.
_CHOICES = {
    "must": Choice(("可以", "不得"), ("可以",), 1),
    "must not": Choice(("可以", "应当"), ("可以",), 1),
    "may": Choice(("应当", "不得"), ("应当",), 2),
    "entitled": Choice(("应当", "不得"), ("应当",), 2),
    "encouraged": Choice(("要求", "禁止"), ("要求",), 2),
}
_BAN = Choice(("限制", "允许"), ("限制",), 2)
_NONE = Choice((), (), 1)
_CLASSES = {
    "应当": "must",
    "必须": "must",
    "可以": "may",
    "有权": "entitled",
    "不得": "must not",
    "禁止": "must not",
    "严禁": "must not",
    "不准": "must not",
    "要求": "must",
    "允许": "may",
    "限制": "limited",
}


def modal_at(text: str, at: int) -> str:
    """The modal word at a place, or an empty string."""
    match = _MODAL.match(text, at)
    return match.group() if match else ""


def modal_class(word: str) -> str:
    """The class of a modal word."""
    return _CLASSES.get(word, "encouraged")


def choice(word: str) -> Choice:
    """What a modal word may be mistaken for; nothing where no other word fits into its place (倡导…新风)."""
    if word in ("禁止", "严禁"):
        return _BAN
    if modal_class(word) == "encouraged" and not word.startswith("鼓励"):
        return _NONE
    return _CHOICES[modal_class(word)]


def modal_classes(text: str) -> frozenset[str]:
    """The classes of all modal words of a text."""
    return frozenset(modal_class(match.group()) for match in _MODAL.finditer(text))
