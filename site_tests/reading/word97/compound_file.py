"""A compound file ([MS-CFB], version 3) of given streams, in its simplest shape."""

from __future__ import annotations

import struct
from collections.abc import Mapping

_SECTOR = 512
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
# Shorter streams stand in a stream of their own; all are made this long, so there is none.
_CUTOFF = 4096


def compound_file(streams: Mapping[str, bytes]) -> bytes:
    """The bytes of a file that holds the streams, each padded with nulls to 4096 bytes at least."""
    padded = {name: content.ljust(_CUTOFF, b"\0") for name, content in streams.items()}
    body = b""
    chains: list[int] = []
    starts: dict[str, int] = {}
    for name, content in padded.items():
        starts[name] = len(chains)
        count = -(-len(content) // _SECTOR)
        chains += [len(chains) + n + 1 for n in range(count - 1)] + [_END]
        body += content.ljust(count * _SECTOR, b"\0")
    entries = [_entry("Root Entry", 5, _END, 0, child=1 if padded else _FREE)]
    for number, (name, content) in enumerate(padded.items(), 1):
        # The tree of names has only right branches: a list.
        right = number + 1 if number < len(padded) else _FREE
        entries.append(_entry(name, 2, starts[name], len(content), right=right))
    while len(entries) % 4:
        entries.append(_entry("", 0, 0, 0))
    directory = len(chains)
    sectors = len(entries) // 4
    chains += [directory + n + 1 for n in range(sectors - 1)] + [_END]
    fats = 1
    while fats * 128 < len(chains) + fats:
        fats += 1
    first = len(chains)
    chains += [_FAT] * fats
    table = b"".join(struct.pack("<I", number) for number in chains).ljust(fats * _SECTOR, b"\xff")
    head = struct.pack(
        "<8s16x5H6x7I2I", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0x3E, 3, 0xFFFE, 9, 6,
        0, fats, directory, 0, _CUTOFF, _END, 0, _END, 0,
    )  # fmt: skip
    places = [first + n for n in range(fats)] + [_FREE] * (109 - fats)
    return head + struct.pack("<109I", *places) + body + b"".join(entries) + table


def _entry(name: str, kind: int, start: int, size: int, right: int = _FREE, child: int = _FREE) -> bytes:
    words = (name + "\0").encode("utf-16-le") if name else b""
    return struct.pack(
        "<64sHBB3I16x4x16xIII", words, len(words), kind, 1, _FREE, right, child, start, size, 0
    )
