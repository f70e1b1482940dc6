"""Two printed lines as one: where a space stood between them, and words that were broken."""

from __future__ import annotations

from generator.reading.latin import is_latin

_SOFT = "\u00ad"
_HYPHENS = "-\u2010"


def joined(text: str, after: str, *, spaced: bool) -> str:
    """``spaced`` says that a space was printed at the end of the first.

    A hyphen stays, for it may be the word's own. One that the file says was only set because the line ends
    there (a soft hyphen) goes.
    """
    if text.endswith(_SOFT):
        return text[:-1] + after
    space = spaced or is_latin(text[-1] + after[0])
    return text + (" " if space else "") + after


def is_broken_word(text: str, after: str) -> bool:
    """Whether a hyphen parts the letters of a word, so that nobody can tell whose it is."""
    return len(text) > 1 and text[-1] in _HYPHENS and is_latin(text[-2] + after[0]) and after[0].islower()
