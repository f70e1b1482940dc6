"""The few strokes that the atlas's pictures share."""

from __future__ import annotations

from html import escape


def label(kind: str, x: float, y: float, text: str, anchor: str = "middle", most: int = 0) -> str:
    """An SVG text of class ``kind`` at (x, y); cut to ``most`` characters where that is not 0."""
    if most and len(text) > most:
        text = text[: most - 1] + "…"
    return f'<text class="{kind}" x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{escape(text)}</text>'


def table(name: str, heads: list[str], rows: list[str]) -> str:
    """A folded table that says what a picture shows; ``heads`` are plain words, ``rows`` are HTML."""
    head = "".join(f'<th scope="col">{escape(text)}</th>' for text in heads)
    return (
        '<details class="zd-as-table"><summary>看成表</summary>\n'
        f'<div class="zd-table" role="region" tabindex="0" aria-label="{escape(name)}">\n<table>\n'
        f"<thead><tr>{head}</tr></thead>\n<tbody>\n{''.join(rows)}\n</tbody>\n</table>\n</div>\n</details>"
    )
