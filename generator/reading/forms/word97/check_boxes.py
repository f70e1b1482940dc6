"""Check boxes of forms: whether one is checked ([MS-DOC] 2.9.78, FFData; 2.9.158, NilPICFAndBinData)."""

from __future__ import annotations

from generator.reading.forms.word97.damage import part

_HEAD = 0x44
_FIXED = 10
_BOX = 1
_AS_DEFAULT = 25


def is_checked(data: bytes, at: int) -> bool | None:
    """The state of the check box whose data stand at ``at`` in the data stream; ``None`` for another field.

    Raises ``DamagedError`` where they lie outside of it.
    """
    start = at + _HEAD
    bits = int.from_bytes(part(data, start + 4, 2), "little")
    if bits & 3 != _BOX:
        return None
    state = bits >> 2 & 0x1F
    if state == _AS_DEFAULT:
        # The name stands before it: its length, its characters, a null.
        name = int.from_bytes(part(data, start + _FIXED, 2), "little")
        default = start + _FIXED + 2 * (name + 2)
        state = int.from_bytes(part(data, default, 2), "little")
    return state == 1
