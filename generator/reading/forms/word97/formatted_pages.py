"""Pages of 512 bytes that say what stretches of the main stream are like ([MS-DOC] 2.9.33, 2.9.175)."""

from __future__ import annotations

import struct
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generator.reading.forms.word97.damage import DamagedError, part
from generator.reading.forms.word97.information_block import Block
from generator.reading.forms.word97.positions import positions_and_data

_PAGE = 512
_PAGE_NUMBER = 0x3FFFFF


@dataclass(frozen=True, slots=True)
class Stretches:
    """What the bytes from ``starts[n]`` to ``ends[n]`` (fc) are like, sorted; the groups are as stored."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    groups: tuple[bytes, ...]

    def at(self, place: int) -> bytes:
        """The group of a place; empty where nothing is said of it."""
        number = bisect_right(self.starts, place) - 1
        return self.groups[number] if number >= 0 and place < self.ends[number] else b""

    def between(self, start: int, end: int) -> Iterator[tuple[int, int, bytes]]:
        """The stretches of a range, without gaps, cut at its ends."""
        number = max(0, bisect_right(self.starts, start) - 1)
        while start < end:
            while number < len(self.starts) and self.ends[number] <= start:
                number += 1
            if number == len(self.starts) or self.starts[number] >= end:
                yield start, end, b""
                return
            if self.starts[number] > start:
                yield start, self.starts[number], b""
                start = self.starts[number]
            stop = min(end, self.ends[number])
            yield start, stop, self.groups[number]
            start = stop


def character_stretches(block: Block) -> Stretches:
    """Groups of modifiers of runs. Raises ``DamagedError``."""
    return _stretches(block, "character pages", _run_group, 1)


def paragraph_stretches(block: Block) -> Stretches:
    """For paragraphs: the number of the style in two bytes, then the group of modifiers."""
    return _stretches(block, "paragraph pages", _paragraph_group, 13)


def _stretches(block: Block, name: str, group: Callable[[bytes, int], bytes], entry: int) -> Stretches:
    """``entry`` is how many bytes a page has for each stretch, the first of them half the group's offset."""
    _, pages = positions_and_data(block.table_part(name), 4)
    found: dict[int, tuple[int, bytes]] = {}
    for number in {struct.unpack("<I", page)[0] & _PAGE_NUMBER for page in pages}:
        page = part(block.main, number * _PAGE, _PAGE)
        count = page[-1]
        if 4 * (count + 1) + entry * count > _PAGE - 1:
            raise DamagedError("a page says that it holds more than it can")
        places = struct.unpack_from(f"<{count + 1}I", page)
        for n in range(count):
            offset = 2 * page[4 * (count + 1) + entry * n]
            if places[n] < places[n + 1]:
                found[places[n]] = (places[n + 1], group(page, offset) if offset else b"")
    starts = tuple(sorted(found))
    return Stretches(starts, tuple(found[at][0] for at in starts), tuple(found[at][1] for at in starts))


def _run_group(page: bytes, offset: int) -> bytes:
    return part(page[:-1], offset + 1, page[offset])


def _paragraph_group(page: bytes, offset: int) -> bytes:
    # A length of nothing says that the length is in the next byte.
    if page[offset]:
        return part(page[:-1], offset + 1, 2 * page[offset] - 1)
    return part(page[:-1], offset + 2, 2 * part(page, offset + 1, 1)[0])
