"""A date as a reader says it."""

from __future__ import annotations


def spoken_date(iso: str) -> str:
    """``2023-01-01`` as ``2023年1月1日``; anything else as it is."""
    parts = iso.split("-")
    if len(parts) != 3 or not all(part.isdecimal() for part in parts):
        return iso
    year, month, day = (int(part) for part in parts)
    return f"{year}年{month}月{day}日"
