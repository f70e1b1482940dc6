"""Actors × chapters as a heat map, and the table that says the same."""

from __future__ import annotations

from html import escape

from generator.editing import Actor
from generator.pages.atlas.drawing import label, table
from generator.pages.atlas.entries import Atlas

# Sizes in SVG units; the picture is as wide as a phone, so it needs no sideways scrolling.
_WIDTH = 360
_NAME = 156
_ROW = 24
_HEAD = 34
_ROWS = 40
_NAME_CHARACTERS = 12


def matrix_counts(atlas: Atlas) -> dict[str, dict[str, int]]:
    """How many duties each actor bears in each chapter, by their ids."""
    return {
        key: {chapter.id: sum(entry.chapter == chapter for entry in entries) for chapter in atlas.chapters}
        for key, entries in atlas.by_actor.items()
    }


def matrix_svg(atlas: Atlas) -> str:
    """The heat map of the actors with most duties; empty where there are fewer than two chapters."""
    if len(atlas.chapters) < 2:
        return ""
    counts = matrix_counts(atlas)
    actors = _shown(atlas)
    most = max((count for row in counts.values() for count in row.values()), default=1) or 1
    cell = (_WIDTH - _NAME) / len(atlas.chapters)
    height = _HEAD + _ROW * len(actors)
    out = [
        f'<svg class="zd-matrix" viewBox="0 0 {_WIDTH} {height}" role="img" '
        'aria-label="主体与章的责任数，内容与下表相同">'
    ]
    for column, chapter in enumerate(atlas.chapters):
        out.append(label("zd-svg-head", _NAME + cell * (column + 0.5), 22, _short(chapter.label)))
    for row, actor in enumerate(actors):
        y = _HEAD + row * _ROW
        out.append(label("zd-svg-name", _NAME - 8, y + 16, actor.name, "end", _NAME_CHARACTERS))
        for column, chapter in enumerate(atlas.chapters):
            count = counts[actor.id][chapter.id]
            x = _NAME + cell * column
            level = 0 if not count else 1 + (4 * (count - 1)) // most
            out.append(
                f'<rect class="zd-heat zd-heat--{level}" x="{x + 1:.1f}" y="{y + 1}" '
                f'width="{cell - 2:.1f}" height="{_ROW - 2}" rx="2"/>'
            )
            if count:
                number = f"zd-heat-number zd-heat-number--{level}"
                out.append(label(number, x + cell / 2, y + 16, str(count)))
    out.append("</svg>")
    return "".join(out)


def matrix_table(atlas: Atlas) -> str:
    """Every actor with its counts by chapter, as a table."""
    counts = matrix_counts(atlas)
    rows = []
    for actor in atlas.actors:
        row = counts.get(actor.id)
        if row is None:
            continue
        cells = "".join(f"<td>{row[chapter.id] or ''}</td>" for chapter in atlas.chapters)
        name = f'<a href="{atlas.book.actor_href(actor.id)}">{escape(actor.name)}</a>'
        rows.append(f'<tr><th scope="row">{name}</th>{cells}<td>{len(atlas.by_actor[actor.id])}</td></tr>')
    heads = ["主体", *(chapter.label for chapter in atlas.chapters), "合计"]
    return table("主体与章的责任数", heads, rows)


def matrix_shown(atlas: Atlas) -> int:
    """How many actors the picture holds; the table has all."""
    return len(_shown(atlas))


def _shown(atlas: Atlas) -> list[Actor]:
    return [actor for actor in atlas.actors if actor.id in atlas.by_actor][:_ROWS]


def _short(name: str) -> str:
    """``第二章`` is shown as ``二``: the head of a narrow column."""
    return name.removeprefix("第").removesuffix("章") or name
