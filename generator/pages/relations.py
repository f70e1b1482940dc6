"""Which laws of the library a law rests on, and which rest on it: lists, a picture, a full page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from generator.assembly.book import Book
from generator.pages.atlas.drawing import label
from generator.pages.front_matter import plain_page
from generator.pages.library.groups import PAGE_ENTRIES, part_name
from generator.pages.other_laws import OtherLaws
from generator.pages.shared_matter import common, crumb

# So many laws stand on a law's front page; the others are on laws.html.
_SHOWN = 12
_WIDTH = 360
_ROOT = 14
_NAME = 96
_ROW = 28
_NAME_CHARACTERS = 18
_PAGE_TITLE = "与其他法规的关系"


@dataclass(frozen=True, slots=True)
class RelatedLaw:
    """Another law of the library and how many references join it with this one."""

    id: str
    title: str
    count: int

    @property
    def href(self) -> str:
        """Its front page, from this law's folder."""
        return f"../{self.id}/index.html"


@dataclass(frozen=True, slots=True)
class Relation:
    """One direction: ``laws`` with the strongest first."""

    key: str
    title: str
    laws: tuple[RelatedLaw, ...]


def relations(book: Book, others: OtherLaws) -> tuple[Relation, ...]:
    """The directions in which there is any law of the library."""
    found = (
        Relation("rests-on", "本法依据的法律（引用）", _strongest(_cited(book, others))),
        Relation(
            "rests-here",
            "引用本法的法律",
            _strongest((citation.id, citation.title) for citation in others.citations),
        ),
    )
    return tuple(relation for relation in found if relation.laws)


def relations_matter(found: Sequence[Relation]) -> list[dict[str, Any]]:
    """What the front page shows: the strongest of each direction as a list and as a picture."""
    return [
        {
            "key": relation.key,
            "title": relation.title,
            "total": len(relation.laws),
            "laws": [
                {"href": law.href, "title": law.title, "count": law.count} for law in relation.laws[:_SHOWN]
            ],
            "svg": _picture(relation.title, relation.laws[:_SHOWN]),
            "more": "laws.html" if len(relation.laws) > _SHOWN else "",
        }
        for relation in found
    ]


def relation_pages(book: Book, found: Sequence[Relation]) -> Iterator[tuple[str, str]]:
    """(file name, Markdown) of the full lists, only where the front page does not hold them all."""
    if all(len(relation.laws) <= _SHOWN for relation in found):
        return
    rows = [(relation, law) for relation in found for law in relation.laws]
    runs = [rows[at : at + PAGE_ENTRIES] for at in range(0, len(rows), PAGE_ENTRIES)]
    for number, run in enumerate(runs, 1):
        of = f"（第 {number} 页，共 {len(runs)} 页）" if len(runs) > 1 else ""
        matter = common(book, "laws", f"{_PAGE_TITLE}{of} · {book.facts.short_title}", crumb(_PAGE_TITLE))
        matter |= {"template": "page.html"}
        if number > 1:
            matter["prev"] = _turn(number - 1)
        if number < len(runs):
            matter["next"] = _turn(number + 1)
        html = "".join(
            f"<h2>{escape(relation.title)}（共 {len(relation.laws)} 部）</h2>\n"
            + '<ul class="zd-laws">'
            + "".join(_line(law) for one, law in run if one is relation)
            + "</ul>\n"
            for relation in found
            if any(one is relation for one, _ in run)
        )
        yield f"{part_name('laws', number)}.md", plain_page(matter, _PAGE_TITLE + of, html)


def _cited(book: Book, others: OtherLaws) -> Iterator[tuple[str, str]]:
    """(id, title) of the law behind each reference that names a law of the library."""
    ids = {title: key for (title, _), key in others.links.items()}
    titles: dict[str, str] = {}
    for title, key in sorted(ids.items()):
        titles[key] = max(titles.get(key, ""), title, key=len)
    for references in book.annotated.references.values():
        for reference in references:
            if reference.law in ids:
                key = ids[reference.law]
                yield key, titles[key]


def _strongest(mentions: Iterator[tuple[str, str]]) -> tuple[RelatedLaw, ...]:
    counted = Counter(mentions)
    laws = [RelatedLaw(key, title, count) for (key, title), count in counted.items()]
    return tuple(sorted(laws, key=lambda law: (-law.count, law.id)))


def _picture(title: str, laws: Sequence[RelatedLaw]) -> str:
    """This law as a dot, the others beside it; the thicker the line, the more references."""
    height = _ROW * len(laws) + 4
    middle = height / 2
    most = max(law.count for law in laws)
    out = [
        f'<svg viewBox="0 0 {_WIDTH} {height}" role="img" aria-label="{escape(title)}，内容与列表相同">',
    ]
    for place, law in enumerate(laws):
        y = 16 + place * _ROW
        bend = (_ROOT + _NAME) / 2
        width = 1 + 5 * law.count / most
        out.append(
            f'<path style="stroke-width:{width:.1f}" d="M{_ROOT} {middle:.0f} '
            f'C{bend:.0f} {middle:.0f} {bend:.0f} {y} {_NAME} {y}"/><circle cx="{_NAME}" cy="{y}" r="4"/>'
        )
        out.append(
            label(
                "zd-svg-name",
                _NAME + 9,
                y + 5,
                law.title.removeprefix("中华人民共和国"),
                "start",
                _NAME_CHARACTERS,
            )
        )
    out.append(f'<circle cx="{_ROOT}" cy="{middle:.0f}" r="8"/></svg>')
    return "".join(out)


def _line(law: RelatedLaw) -> str:
    title = escape(law.title)
    return f'<li><a href="{law.href}"><b>{title}</b><span>{law.count} 处</span></a></li>\n'


def _turn(number: int) -> dict[str, str]:
    return {"href": f"{part_name('laws', number)}.html", "label": f"第 {number} 页"}
