"""The flagship as the search sees it, put together from its files by simple means."""

from __future__ import annotations

from functools import cache

import yaml

from generator.search import SearchName, SearchSource, read_synonyms
from site_tests.search.laws import FLAGSHIP, ROOT, flagship_lines, law

FOLDER = ROOT / "source" / FLAGSHIP


@cache
def flagship() -> SearchSource:
    """Text, captions, terms, actors and synonyms."""
    plain = law(FLAGSHIP, "无锡市社会治理促进条例", list(flagship_lines()))
    names: list[SearchName] = []
    for entry in _entries("captions.yml", "captions"):
        names.append(SearchName("caption", entry["caption"], f"{entry['article']}.html"))
    for entry in _entries("glossary.yml", "terms"):
        also = "、".join(entry.get("aliases", ()))
        note = (f"又称{also}。" if also else "") + entry["explanation"]
        names.append(SearchName("term", entry["term"], f"glossary.html#term-{entry['id']}", note))
    for entry in _entries("actors.yml", "actors"):
        names.append(SearchName("role", entry["name"], f"roles/{entry['id']}.html"))
    return SearchSource(
        id=plain.id,
        title=plain.title,
        short_title="社会治理促进条例",
        paragraphs=plain.paragraphs,
        names=tuple(names),
        synonyms=read_synonyms(FOLDER / "synonyms.yml"),
        code="WX",
    )


def _entries(file: str, key: str) -> list[dict[str, str]]:
    path = FOLDER / file
    return list(yaml.safe_load(path.read_text("utf-8"))[key]) if path.is_file() else []
