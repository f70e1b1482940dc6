"""A YAML file as plain values, with the line of every key and entry."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Value = None | bool | int | str | list["Value"] | dict[str, "Value"]
Place = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Located:
    """``value`` as read; ``lines`` gives for each place in it (keys and indexes) its line, from 1.

    ``name`` is the file's name as it is shown to the user.
    """

    name: str
    value: Value
    lines: Mapping[Place, int] = field(default_factory=dict)

    def line_of(self, *place: str | int) -> int:
        """The line of a place, or of the nearest thing around it that has one."""
        while place not in self.lines and place:
            place = place[:-1]
        return self.lines.get(place, 1)
