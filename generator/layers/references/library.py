"""What the references ask of other laws."""

from __future__ import annotations

from typing import Protocol


class Library(Protocol):
    """Laws by their titles. ``law`` is a full title or a name as written (刑法)."""

    def has(self, law: str, provision: str | None) -> bool | None:
        """Whether the law has that provision (``None``: the law as a whole).

        ``None`` where the law itself is not in the library.
        """
        ...
