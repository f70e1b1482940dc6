"""劳动者…的，由本人办理登记: 本人 is whoever has been named."""

from __future__ import annotations

from generator.layers.duties.authority import is_authority
from generator.layers.duties.context import Context, Names

_SELF = ("本人",)


def the_same_person(names: Names, context: Context) -> Names:
    """``names``; where they are only 本人, who waits for its norm or is the subject (no authority)."""
    named = context.waiting or context.subject
    return named if names == _SELF and named and not any(map(is_authority, named)) else names
