"""Page turns of the large print: where the ordinary booklet turns its page, the large print turns too.

Both readers can follow together: each page of the large print says at its foot which page of the
ordinary booklet (标准本) it shows, and never shows parts of two. The turns are read from the layout
of the ordinary booklet and given to the large print as styles. Light to import, as ``print_job`` is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

_BACK = ("actors", "terms", "repairs", "source")


@dataclass(frozen=True, slots=True)
class Stop:
    """A place where a page may turn: the id of a heading or of a piece of text."""

    id: str
    heading: bool = False


def turns(stops: Sequence[Stop], pages: Mapping[str, int]) -> dict[str, str]:
    """The stops that begin a page, with its number; ``12–13`` where a piece goes on past a turn.

    ``pages`` are the pages of all ids in the ordinary booklet, from 1.
    """
    begins: list[tuple[str, int]] = []
    for stop in stops:
        page = pages.get(stop.id)
        if page is not None and (not begins or page > begins[-1][1]):
            begins.append((stop.id, page))
    end = min((pages[key] for key in _BACK if key in pages), default=0)
    ends = [page for _, page in begins[1:]] + [end]
    return {
        key: str(page) if upto <= page + 1 else f"{page}–{upto - 1}"
        for (key, page), upto in zip(begins, ends, strict=True)
    }


def turn_styles(stops: Sequence[Stop], pages: Mapping[str, int]) -> str:
    """The style sheet that turns the large print's pages and numbers them."""
    headings = {stop.id for stop in stops if stop.heading}
    rules = []
    for key, label in turns(stops, pages).items():
        chapter = "chapter content(), " if key in headings else ""
        rules.append(f'#{key} {{ break-before: page; string-set: {chapter}standard "标准本第 {label} 页"; }}')
    for stop in stops:
        if stop.id in pages:
            # Padded with spaces as wide as figures, so that the words stand below each other.
            page = str(pages[stop.id]).ljust(len(str(max(pages.values()))), "\u2007")
            numbers = f'"标准本 {page}　本册 " target-counter(attr(data-to url), page)'
            rules.append(
                f'.contents .row[data-to="#{stop.id}"]::after {{ content: {numbers}; width: 9.6em; }}'
            )
    rules.append('#actors, #terms, #repairs, #source { string-set: chapter content(), standard ""; }')
    return "\n".join(rules)
