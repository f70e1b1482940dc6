"""Cells of a table by the lines that are drawn around them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from generator.reading.forms.printed.rule import Rule

_NEAR = 0.004
_COVERED = 0.8
_FEWEST = 2
_MOST_RULES = 3000


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell by its first row and column, and its place on the page."""

    row: int
    column: int
    box: Rule


@dataclass(frozen=True, slots=True)
class Grid:
    """A table of at least two rows and two columns."""

    box: Rule
    columns: int
    cells: tuple[Cell, ...]


def grids_of(rules: Sequence[Rule], height: float) -> list[Grid]:
    """The tables on a page of ``height``, from the top. One whose cells are no rectangles is none."""
    if len(rules) > _MOST_RULES:
        return []
    near = height * _NEAR
    level = _merged([rule for rule in rules if rule.level], near)
    upright = _merged([rule for rule in rules if not rule.level], near)
    grids = (_grid(*part, near) for part in _connected(level, upright, near))
    return sorted((grid for grid in grids if grid is not None), key=lambda grid: grid.box.top)


def _merged(rules: Iterable[Rule], near: float) -> list[Rule]:
    """Lines of one direction; those that go on from one another, or lie upon one another, are one."""
    merged: list[Rule] = []
    for rule in sorted(rules, key=lambda r: (r.top, r.left) if r.level else (r.left, r.top)):
        for place in range(len(merged) - 1, -1, -1):
            if _goes_on(merged[place], rule, near):
                merged[place] = _around(merged[place], rule)
                break
        else:
            merged.append(rule)
    return merged


def _around(one: Rule, other: Rule) -> Rule:
    # The first keeps its height: a thick line is drawn as several.
    if one.level:
        return Rule(min(one.left, other.left), one.top, max(one.right, other.right), one.top)
    return Rule(one.left, min(one.top, other.top), one.left, max(one.bottom, other.bottom))


def _goes_on(one: Rule, other: Rule, near: float) -> bool:
    if one.level:
        beside, gap = abs(one.top - other.top), max(one.left, other.left) - min(one.right, other.right)
    else:
        beside, gap = abs(one.left - other.left), max(one.top, other.top) - min(one.bottom, other.bottom)
    return beside <= near and gap <= near


def _connected(
    level: Sequence[Rule], upright: Sequence[Rule], near: float
) -> list[tuple[list[Rule], list[Rule]]]:
    """Lines that meet, each with all that it meets."""
    parts: list[tuple[list[Rule], list[Rule]]] = []
    for across in level:
        meeting = [rule for rule in upright if _meet(across, rule, near)]
        own: tuple[list[Rule], list[Rule]] = ([across], meeting)
        rest = []
        for part in parts:
            if any(rule in part[1] for rule in own[1]):
                own = ([*part[0], *own[0]], list(dict.fromkeys((*part[1], *own[1]))))
            else:
                rest.append(part)
        parts = [*rest, own]
    return parts


def _meet(across: Rule, down: Rule, near: float) -> bool:
    return (
        across.left - near <= down.left <= across.right + near
        and down.top - near <= across.top <= down.bottom + near
    )


def _grid(level: Sequence[Rule], upright: Sequence[Rule], near: float) -> Grid | None:
    if not level or not upright:
        return None
    left, right = min(rule.left for rule in level), max(rule.right for rule in level)
    rows = _places((rule.top for rule in level), near)
    # Many tables have no lines at their sides.
    columns = _places((*(rule.left for rule in upright), left, right), near)
    if len(rows) <= _FEWEST or len(columns) <= _FEWEST:
        return None
    cells = _cells(rows, columns, (level, upright), near)
    return None if cells is None else Grid(
        Rule(columns[0], rows[0], columns[-1], rows[-1]), len(columns) - 1, cells
    )  # fmt: skip


def _places(places: Iterable[float], near: float) -> list[float]:
    found: list[float] = []
    for place in sorted(places):
        if not found or place - found[-1] > near:
            found.append(place)
    return found


def _cells(
    rows: Sequence[float], columns: Sequence[float], lines: tuple[Sequence[Rule], Sequence[Rule]], near: float
) -> tuple[Cell, ...] | None:
    """The rectangles; those without a line between them are one. ``None`` where one is no rectangle."""
    owner: dict[tuple[int, int], tuple[int, int]] = {}
    level = [(rule.top, rule.left, rule.right) for rule in lines[0]]
    upright = [(rule.left, rule.top, rule.bottom) for rule in lines[1]]
    for row, (top, bottom) in enumerate(pairwise(rows)):
        for column, (left, right) in enumerate(pairwise(columns)):
            above = row > 0 and not _lies(level, top, (left, right), near)
            beside = column > 0 and not _lies(upright, left, (top, bottom), near)
            own = owner[row - 1, column] if above else (row, column)
            if beside and above and owner[row, column - 1] != own:
                return None
            owner[row, column] = owner[row, column - 1] if beside else own
    spans: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for place, own in owner.items():
        spans.setdefault(own, []).append(place)
    cells = []
    for (row, column), places in spans.items():
        last_row, last_column = max(r for r, _ in places), max(c for _, c in places)
        if len(places) != (last_row - row + 1) * (last_column - column + 1):
            return None
        box = Rule(columns[column], rows[row], columns[last_column + 1], rows[last_row + 1])
        cells.append(Cell(row, column, box))
    return tuple(cells)


def _lies(
    lines: Iterable[tuple[float, float, float]], at: float, ends: tuple[float, float], near: float
) -> bool:
    """Whether a line at ``at`` covers most of what lies between the ends."""
    start, end = ends
    covered = sum(
        max(0.0, min(end, to) - max(start, begin)) for place, begin, to in lines if abs(place - at) <= near
    )
    return covered >= _COVERED * (end - start)
