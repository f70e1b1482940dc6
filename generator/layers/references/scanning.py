"""The rules in order, as one pass over a text. A rule is a pattern and a function; the first to fit wins."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from generator.layers.references.rules import (
    annex,
    numbered,
    own_law,
    relative,
    stop,
    that_law,
    titled_law,
)
from generator.layers.references.tokens import Token

_Reader = Callable[[re.Match[str]], list[Token]]

RULES: tuple[tuple[str, str, _Reader], ...] = (
    ("that_law", that_law.PATTERN, that_law.read),
    ("own_law", own_law.PATTERN, own_law.read),
    ("relative", relative.PATTERN, relative.read),
    ("numbered", numbered.PATTERN, numbered.read),
    ("annex_mention", annex.PATTERN, annex.read),
    ("stop", stop.PATTERN, stop.read),
)
_READERS = {name: reader for name, _, reader in RULES}
_ALL = re.compile(
    "|".join(
        f"(?P<{name}>{pattern})" for name, pattern, _ in (("titled_law", titled_law.PATTERN, None), *RULES)
    )
)
# Texts without any of these hold no reference; most hold none.
_WORTH_READING = re.compile(
    rf"《|第\s?[（(]?{numbered.NUMERAL}|附[件表录]|[前本上][一二两三四五六七八九十]{{0,2}}(?:分编|[条款项章节编目])|[）)]项"
)


def tokens(text: str, own: str, names: Mapping[str, str]) -> Iterator[Token]:
    """The tokens of ``text`` in order. ``own``: the law's title, normal form; ``names``: its short names."""
    if not _WORTH_READING.search(text):
        return
    for match in _ALL.finditer(text):
        rule = match.lastgroup or ""
        if rule in _READERS:
            yield from _READERS[rule](match)
        else:
            yield from titled_law.read(match, own, names)
