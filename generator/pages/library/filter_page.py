"""The page that narrows the whole library down, and the data that it loads."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any

from generator.pages.front_matter import front_matter
from generator.pages.library.groups import Entry, Way, in_order
from generator.pages.library.list_pages import list_matter, ways_matter
from generator.search.pinyin_keys import pinyin_keys

_TITLE = "筛选全部法规"
# The facts a reader can choose by, in the order of the form.
_FACTS = (("kind", "类别"), ("region", "地区"), ("year", "年份"), ("status", "状态"))


def filter_page(ways: Sequence[Way]) -> tuple[str, str]:
    """(path below ``build/docs/``, Markdown). Without script the page leads to the lists."""
    matter = list_matter(_TITLE, last=_TITLE) | {
        "template": "library-all.html",
        "kind": "library-all",
        "ways": ways_matter(ways, ""),
    }
    return "library/all.md", front_matter(matter) + f"# {_TITLE}\n"


def library_data(entries: Sequence[Entry], spelling: Callable[[str], str] = str) -> str:
    """A classic script that sets ``window.zhuduLibrary``: it can be loaded from ``file://``.

    ``facts`` are [name, label, values], ``rows`` are [title, folder, initials in pinyin, articles,
    one index into each fact's values or -1]. Facts of which nothing is known are left out.
    ``spelling`` turns what is shown into another script.
    """
    known = [(key, label, values) for key, label in _FACTS if (values := _values(entries, key))]
    places = {key: {value: place for place, value in enumerate(values)} for key, _, values in known}
    rows: list[list[Any]] = [
        [
            spelling(entry["title"] + (f"（{entry['version']}）" if entry["version"] else "")),
            entry["id"],
            pinyin_keys(entry["title"])[1],
            entry["articles"],
            *(places[key].get(str(entry[key]), -1) for key, _, _ in known),
        ]
        for entry in in_order(entries)
    ]
    facts = [[key, spelling(label), [spelling(value) for value in values]] for key, label, values in known]
    lines = ",\n".join(_json(row) for row in rows)
    return f'window.zhuduLibrary = {{"facts": {_json(facts)}, "rows": [\n{lines}\n]}};\n'


def _values(entries: Sequence[Entry], key: str) -> list[str]:
    """Every value of a fact once; the newest year first."""
    return sorted({str(entry[key]) for entry in entries if entry[key]}, reverse=key == "year")


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
