"""Who works with whom: an arc diagram, and the table that says the same."""

from __future__ import annotations

from html import escape

from generator.pages.atlas.drawing import label, table
from generator.pages.atlas.entries import Atlas, DutyEntry

_WIDTH = 360
_NAME = 156
_ROW = 26
_ACTORS = 18
_PAIRS = 40
_TABLE_PAIRS = 200
_NAME_CHARACTERS = 12


def network_svg(atlas: Atlas) -> str:
    """Arcs between the actors that most often share a duty; empty where fewer than two do."""
    pairs = _strongest(atlas)[:_PAIRS]
    order = _order(atlas, pairs)
    drawn = [(pair, len(entries)) for pair, entries in pairs if pair[0] in order and pair[1] in order]
    if not drawn:
        return ""
    # An actor whose partners are not drawn would be a dot without a line.
    tied = {key for pair, _ in drawn for key in pair}
    order = {key: place for place, key in enumerate(key for key in order if key in tied)}
    most = max(count for _, count in drawn)
    height = _ROW * len(order) + 8
    out = [
        f'<svg class="zd-network" viewBox="0 0 {_WIDTH} {height}" role="img" '
        'aria-label="一起承担责任的主体，内容与下表相同">'
    ]
    for (first, second), count in sorted(drawn, key=lambda pair: pair[1]):
        top, bottom = sorted((_y(order[first]), _y(order[second])))
        reach = (_WIDTH - _NAME - 12) * min(1.0, 0.15 + (bottom - top) / height)
        width = 1 + 4 * count / most
        out.append(
            f'<path class="zd-arc" style="stroke-width:{width:.1f}" '
            f'd="M{_NAME} {top} C{_NAME + reach:.0f} {top} {_NAME + reach:.0f} {bottom} {_NAME} {bottom}"/>'
        )
    for key, place in order.items():
        name = atlas.book.register.by_id[key].name
        out.append(f'<circle class="zd-node" cx="{_NAME}" cy="{_y(place)}" r="4"/>')
        out.append(label("zd-svg-name", _NAME - 10, _y(place) + 5, name, "end", _NAME_CHARACTERS))
    out.append("</svg>")
    return "".join(out)


def network_pairs(atlas: Atlas) -> tuple[int, int]:
    """How many pairs there are, and how many of them the table lists."""
    pairs = len(atlas.cooperation())
    return pairs, min(pairs, _TABLE_PAIRS)


def network_table(atlas: Atlas) -> str:
    """Every pair with the articles in which the two stand together."""
    by_id = atlas.book.register.by_id
    rows = []
    for (first, second), entries in _strongest(atlas)[:_TABLE_PAIRS]:
        names = " ".join(
            f'<td><a href="{atlas.book.actor_href(key)}">{escape(by_id[key].name)}</a></td>'
            for key in (first, second)
        )
        links = "、".join(
            f'<a href="{href}">{label}</a>'
            for href, label in dict.fromkeys((entry.href, entry.place) for entry in entries)
        )
        rows.append(f"<tr>{names}<td>{len(entries)}</td><td>{links}</td></tr>")
    return table("一起承担责任的主体", ["主体", "主体", "项数", "条款"], rows)


def _strongest(atlas: Atlas) -> list[tuple[tuple[str, str], list[DutyEntry]]]:
    return sorted(atlas.cooperation().items(), key=lambda pair: (-len(pair[1]), pair[0]))


def _order(atlas: Atlas, pairs: list[tuple[tuple[str, str], list[DutyEntry]]]) -> dict[str, int]:
    """The actors drawn, from top to bottom in the order of their duties."""
    wanted: list[str] = []
    for pair, _ in pairs:
        for key in pair:
            if key not in wanted and len(wanted) < _ACTORS:
                wanted.append(key)
    ranks = {actor.id: rank for rank, actor in enumerate(atlas.actors)}
    return {key: place for place, key in enumerate(sorted(wanted, key=lambda key: ranks[key]))}


def _y(place: int) -> int:
    return 16 + place * _ROW
