"""The lists of a large library, and the lists of these lists where they are many."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from generator.assembly.spoken_date import spoken_date
from generator.pages.front_matter import front_matter
from generator.pages.library.groups import Way, part_name, parts

# So many values of a way stand on the front page; the rest is one page further.
VALUES_SHOWN = 30
_SHOWN = ("title", "version", "region", "kind", "status", "in_force", "year", "articles")


def list_pages(ways: Sequence[Way]) -> Iterator[tuple[str, str]]:
    """(path below ``build/docs/``, Markdown) of every list."""
    for way in ways:
        for group in way.groups:
            laws = [{**_shown(entry), "href": f"../{entry['href']}"} for entry in group.entries]
            title = f"按{way.title}：{group.value}（{len(laws)} 部）"
            yield from _split(group.name, title, "regulations", laws)
        if len(way.groups) > VALUES_SHOWN:
            values = [value_link(group.name, group.value, len(group.entries)) for group in way.groups]
            yield from _split(way.key, f"按{way.title}：共 {len(values)} 项", "listed", values)


def ways_matter(ways: Sequence[Way], folder: str) -> list[dict[str, Any]]:
    """What a page shows of the ways in; ``folder`` leads from the page to the lists.

    Where there are many values, the commonest are shown, in their usual order.
    """
    shown = []
    for way in ways:
        most = sorted(way.groups, key=lambda group: (-len(group.entries), group.name))[:VALUES_SHOWN]
        kept = {group.name for group in most}
        groups = [group for group in way.groups if group.name in kept]
        links = [value_link(folder + group.name, group.value, len(group.entries)) for group in groups]
        matter: dict[str, Any] = {"key": way.key, "title": way.title, "listed": links}
        if len(way.groups) > VALUES_SHOWN:
            matter |= {"all": f"{folder}{way.key}.html", "count": len(way.groups)}
        shown.append(matter)
    return shown


def value_link(name: str, value: str, count: int) -> dict[str, Any]:
    """A link to the list ``name``."""
    return {"href": f"{name}.html", "text": value, "count": count}


def list_matter(title: str, *, last: str) -> dict[str, Any]:
    """What the pages below ``library/`` have in common; ``last`` is the last crumb."""
    return {
        "template": "library-list.html",
        "title": title,
        "kind": "library-list",
        "root": "../",
        "crumbs": [{"text": "首页", "href": "../index.html"}, {"text": last}],
    }


def for_readers(entry: dict[str, Any]) -> dict[str, Any]:
    """The entry with its day as people write it (2023年12月29日); days are sorted before."""
    return entry | {"in_force": spoken_date(entry["in_force"])}


def _shown(entry: dict[str, Any]) -> dict[str, Any]:
    shown = for_readers(entry)
    return {key: shown[key] for key in _SHOWN}


def _split(name: str, title: str, key: str, entries: Sequence[dict[str, Any]]) -> Iterator[tuple[str, str]]:
    runs = parts(entries)
    for number, run in enumerate(runs, 1):
        of = f"，第 {number} 页，共 {len(runs)} 页" if len(runs) > 1 else ""
        matter = list_matter(title + of, last=title) | {
            key: list(run),
            "start": 1 + (number - 1) * len(runs[0]),
        }
        if number > 1:
            matter["prev"] = _turn(name, number - 1)
        if number < len(runs):
            matter["next"] = _turn(name, number + 1)
        yield f"library/{part_name(name, number)}.md", front_matter(matter) + f"# {title}{of}\n"


def _turn(name: str, number: int) -> dict[str, str]:
    return {"href": f"{part_name(name, number)}.html", "label": f"第 {number} 页"}
