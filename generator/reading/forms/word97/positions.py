"""Lists of positions with data for what stands between two of them ([MS-DOC] 2.2.2, PLC)."""

from __future__ import annotations

import struct
from itertools import pairwise

from generator.reading.forms.word97.damage import DamagedError


def positions_and_data(plc: bytes, size: int) -> tuple[tuple[int, ...], list[bytes]]:
    """One position more than there are data of ``size`` bytes. An empty part has none of either.

    Raises ``DamagedError`` where the positions fall.
    """
    if not plc:
        return (), []
    count = (len(plc) - 4) // (4 + size)
    if count < 0:
        raise DamagedError("a list of positions is cut")
    positions = struct.unpack_from(f"<{count + 1}I", plc)
    if any(before > after for before, after in pairwise(positions)):
        raise DamagedError("positions fall")
    at = 4 * (count + 1)
    return positions, [plc[at + size * n : at + size * (n + 1)] for n in range(count)]
