"""The fields of an RTF file: a code, and mostly a result that stands in the text (RTF 1.9.1, Fields)."""

from __future__ import annotations

from dataclasses import dataclass

from generator.reading.forms.shown_fields import Shown, is_shown_only, shown_field

_CHECK_BOX = 1
_AS_DEFAULT = 25


@dataclass(slots=True)
class Field:
    """A field that has not ended. ``shown_before`` is how many characters the text had when it began.

    ``kind``, ``state`` and ``default`` are those of a field of a form (``fftype``, ``ffres``, ``ffdefres``).
    """

    shown_before: int
    code: str = ""
    kind: int = 0
    state: int = _AS_DEFAULT
    default: int = 0

    def form_property(self, name: str, value: int) -> None:
        """A word inside ``\\formfield``."""
        if name == "fftype":
            self.kind = value
        elif name == "ffres":
            self.state = value
        elif name == "ffdefres":
            self.default = value

    def ended(self, shown: int) -> Shown | None:
        """What the field shows in place of a result; ``None`` where it has one, or shows nothing.

        ``shown`` is how many characters the text has now.
        """
        if shown > self.shown_before or not is_shown_only(self.code):
            return None
        state = self.default if self.state == _AS_DEFAULT else self.state
        return shown_field(self.code, state == 1 if self.kind == _CHECK_BOX else None)
