"""《中华人民共和国消防法》, 《消防法》（以下简称…）: a law between 《 and 》."""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.layers.references.law_titles import is_law, normal
from generator.layers.references.tokens import OtherLaw, Token

# Brackets after the title are stepped over unless they hold a provision.
PATTERN = (
    r"《(?P<title>(?:[^《》\n]|《[^《》\n]*》)+)》"
    r"(?P<after>\s?[（(](?:以?下[^（）()]{0,4}称|简称|法释|法发|[^（）()第]{0,20}(?:号|修正|修订|公布|发布|通过))[^（）()]*[）)])?"
)


def read(match: re.Match[str], own: str, names: Mapping[str, str]) -> list[Token]:
    """``own`` is the normal form of this law's title, ``names`` its short names for other laws."""
    written = match.group("title").strip()
    title = names.get(written, written)
    if not is_law(title):
        return []
    end = match.end("title") + 1
    same = normal(title) == own
    return [OtherLaw(match.start(), end, match.end(), None if same else title, bracketed=True)]
