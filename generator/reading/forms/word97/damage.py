"""What the parts of this reader raise where the file contradicts itself."""

from __future__ import annotations


class DamagedError(ValueError):
    """A part lies outside the file, or says what cannot be. ``read_word97`` makes it one line."""


def part(stream: bytes, start: int, length: int) -> bytes:
    """The bytes of a part. Raises ``DamagedError`` where the stream ends before it does."""
    if start < 0 or length < 0 or start + length > len(stream):
        raise DamagedError(f"{length} bytes at {start} lie outside the stream of {len(stream)}")
    return stream[start : start + length]
