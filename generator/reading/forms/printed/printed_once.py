"""Bold type is made by some programs by printing the same character again, a little beside: one is kept."""

from __future__ import annotations

from collections.abc import Iterable

from generator.reading.forms.printed.mark import Mark

_NEAR = 0.2
_HALF = 0.5


def printed_once(marks: Iterable[Mark]) -> list[Mark]:
    """The marks without those that stand upon an equal one; spaces stay."""
    kept: list[Mark] = []
    places: dict[tuple[str, int, int], list[Mark]] = {}
    for mark in marks:
        if mark.text.isspace() or not any(
            _same(other, mark) for key in _near(mark) for other in places.get(key, ())
        ):
            kept.append(mark)
            key = (mark.text, round(mark.x / _size(mark)), round(mark.y / _size(mark)))
            places.setdefault(key, []).append(mark)
    return kept


def _size(mark: Mark) -> float:
    # Type of nearly one size has one grid.
    return max(1.0, float(round(mark.em)))


def _near(mark: Mark) -> set[tuple[str, int, int]]:
    size, reach = _size(mark), _NEAR * mark.em
    return {
        (mark.text, round((mark.x + across) / size), round((mark.y + down) / size))
        for across in (-reach, reach)
        for down in (-reach, reach)
    }


def _same(one: Mark, other: Mark) -> bool:
    # A narrow letter may stand twice in a word, closer than a fifth of its height.
    across = min(_NEAR * other.em, _HALF * abs(other.advance) or _NEAR * other.em)
    return (
        one.way == other.way
        and abs(one.em - other.em) < _NEAR * other.em
        and abs(one.x - other.x) < across
        and abs(one.y - other.y) < across
    )
