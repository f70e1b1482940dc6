"""The row of a duty in a list of the atlas, written once: the same duty stands in several lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup

from generator.pages.render import macro

if TYPE_CHECKING:
    from generator.pages.atlas.entries import Atlas, DutyEntry


class Rows:
    """HTML of the duties of one atlas for pages from which ``home`` leads to the regulation's folder."""

    def __init__(self, atlas: Atlas) -> None:
        self._atlas = atlas
        self._written: dict[tuple[int, str, bool], Markup] = {}

    def __call__(self, entry: DutyEntry, home: str, who: bool) -> Markup:
        """The row; with ``who`` it names who bears the duty."""
        key = (id(entry), home, who)
        if key not in self._written:
            self._written[key] = Markup(macro("duty_macros", "row")(entry, self._atlas, home, who))
        return self._written[key]
