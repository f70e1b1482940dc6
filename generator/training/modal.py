"""The modal word that a norm begins with, and what it may be mistaken for."""

from __future__ import annotations

import re
from dataclasses import dataclass

_ENCOURAGE = "(?:鼓励|支持|引导|倡导|提倡)"
_MODAL = re.compile(f"应当|必须|有权|可以|不得|禁止|严禁|不准|{_ENCOURAGE}(?:(?:[、和]|并){_ENCOURAGE})*")


@dataclass(frozen=True, slots=True)
class Choice:
    """For a class of modal words: the wrong ones, the one to swap in, and how hard it is to tell."""

    wrong: tuple[str, ...]
    swaps: tuple[str, ...]
    difficulty: int


# Words of one class mean the same, so they never stand against one another; neither do 可以 and
# 有权, which a reader may take for the same thing.
_CHOICES = {
    "must": Choice(("可以", "不得"), ("可以", "不得"), 1),
    "must not": Choice(("应当", "可以"), ("可以",), 1),
    "may": Choice(("应当", "不得"), ("应当", "不得"), 2),
    "entitled": Choice(("应当", "不得"), ("应当", "不得"), 2),
    "encouraged": Choice(("应当", "禁止"), ("禁止",), 2),
}
_CLASSES = {
    "应当": "must",
    "必须": "must",
    "可以": "may",
    "有权": "entitled",
    "不得": "must not",
    "禁止": "must not",
    "严禁": "must not",
    "不准": "must not",
}


def modal_at(text: str, at: int) -> str:
    """The modal word at a place, or an empty string."""
    match = _MODAL.match(text, at)
    return match.group() if match else ""


def modal_class(word: str) -> str:
    """The class of a modal word."""
    return _CLASSES.get(word, "encouraged")


def choice(word: str) -> Choice:
    """What a modal word may be mistaken for."""
    return _CHOICES[modal_class(word)]


def modal_classes(text: str) -> frozenset[str]:
    """The classes of all modal words of a text."""
    return frozenset(modal_class(match.group()) for match in _MODAL.finditer(text))
