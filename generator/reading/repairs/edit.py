"""One change that a rule wants to make in a line."""

from __future__ import annotations

from typing import NamedTuple


class Edit(NamedTuple):
    """``before`` was there, ``after`` takes its place."""

    before: str
    after: str
