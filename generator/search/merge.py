"""All regulations' contributions put together into the script files that the browser loads.

``index.js`` holds the head: regulations, the folding table, where each shard begins. A small
library has its shards in the same file; a large one has them in files of about ``_GRAM_UNITS``
and ``_TEXT_UNITS`` units, so that a query reads only the few it needs.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import Any

from generator.search.fold import simplified_table
from generator.search.packing import count, number, numbers, pack
from generator.search.regulation_index import MODALITIES, RegulationIndex

DOCUMENT = "\ufdd1"
_GRAM_UNITS = 14_000
_TEXT_UNITS = 17_000
_ONE_FILE_UNITS = 400_000
_FREQUENT = 600


@dataclass(slots=True)
class _Gathered:
    """What the regulations have added up to so far."""

    postings: dict[str, bytearray] = field(default_factory=dict)
    last: dict[str, int] = field(default_factory=dict)
    shapes: list[int] = field(default_factory=list)
    clauses: int = 0
    regulations: list[list[Any]] = field(default_factory=list)
    synonyms: list[list[Any]] = field(default_factory=list)
    text_parts: list[str] = field(default_factory=list)
    text_starts: list[int] = field(default_factory=list)
    open_texts: list[str] = field(default_factory=list)
    open_units: int = 0


def merge(indexes: Iterable[RegulationIndex], twins: Collection[str] = ()) -> dict[str, bytes]:
    """The files of the search index by name. The same indexes in the same order give the same bytes.

    ``twins`` are the regulations whose pages exist in traditional characters too.
    """
    gathered = _Gathered()
    for index in indexes:
        _add(gathered, index, index.id in twins)
    _close_texts(gathered)
    gram_parts, gram_starts, frequent = _gram_parts(gathered)
    parts = [(f"g{i}", part) for i, part in enumerate(gram_parts)]
    parts.append(("d0", json.dumps(pack(numbers(gathered.shapes)), ensure_ascii=False)))
    parts += [(f"t{i}", part) for i, part in enumerate(gathered.text_parts)]
    whole = sum(len(part) for _, part in parts) <= _ONE_FILE_UNITS
    head = _script("head", _literal(_head(gathered, gram_starts, frequent)))
    if whole:
        return {"index.js": _file(head + "".join(_script(name, part) for name, part in parts))}
    files = {"index.js": _file(head)}
    files.update((f"{name}.js", _file(_script(name, part))) for name, part in parts)
    return files


def _add(gathered: _Gathered, index: RegulationIndex, twin: bool) -> None:
    base = gathered.clauses
    place = len(gathered.regulations)
    _add_postings(gathered, index, base)
    first_document = len(gathered.shapes)
    for shape, text in zip(index.shapes, index.texts, strict=True):
        if not gathered.open_texts:
            gathered.text_starts.append(len(gathered.shapes))
        gathered.shapes.append(shape)
        gathered.open_texts.append(text)
        gathered.open_units += len(text) + 1
        if gathered.open_units >= _TEXT_UNITS:
            _close_texts(gathered)
    gathered.clauses += index.clause_count
    gathered.regulations.append(
        [
            index.id,
            index.title,
            "" if index.short_title == index.title else index.short_title,
            first_document,
            int(index.repealed),
            index.code,
            index.region,
            index.kind,
            int(twin),
        ]
    )
    gathered.synonyms += [
        [synonym.word, synonym.means, place, synonym.articles] for synonym in index.synonyms
    ]


def _add_postings(gathered: _Gathered, index: RegulationIndex, base: int) -> None:
    """Append each gram's clauses: only the distance to the first one depends on what came before."""
    postings, last = gathered.postings, gathered.last
    joined = index.grams
    grams = [joined[i : i + 2] for i in range(0, len(joined), 2)]
    for gram, first, end, rest in zip(grams, index.first, index.last, index.rest.split(b" "), strict=True):
        kept = postings.get(gram)
        if kept is None:
            postings[gram] = bytearray(number(first + base) + rest)
        else:
            kept += number(first + base - last[gram] - 1)
            kept += rest
        last[gram] = end + base


def _gram_parts(gathered: _Gathered) -> tuple[list[str], list[str], str]:
    """The shards of the grams in order, the first gram of each, and the most frequent characters.

    Frequent are those that begin most grams; a query reads their shards last.
    """
    weight: dict[str, int] = {}
    parts: list[str] = []
    starts: list[str] = []
    keys: list[str] = []
    groups = bytearray()

    def close() -> None:
        starts.append(keys[0])
        parts.append(_literal(["".join(keys), pack(bytes(groups))]))
        keys.clear()
        groups.clear()

    for gram in sorted(gathered.postings):
        keys.append(gram)
        postings = gathered.postings.pop(gram)
        many = count(postings)
        weight[gram[0]] = weight.get(gram[0], 0) + many
        groups += number(many - 1)
        groups += postings
        if len(groups) // 3 + 2 * len(keys) >= _GRAM_UNITS:
            close()
    if keys:
        close()
    frequent = sorted(weight, key=lambda char: (-weight[char], char))[:_FREQUENT]
    return parts, starts, "".join(frequent)


def _close_texts(gathered: _Gathered) -> None:
    if gathered.open_texts:
        gathered.text_parts.append(_literal(DOCUMENT.join(gathered.open_texts)))
        gathered.open_texts.clear()
        gathered.open_units = 0


def _head(gathered: _Gathered, gram_starts: list[str], frequent: str) -> dict[str, Any]:
    return {
        "fold": "".join(f"{char}{simple}" for char, simple in sorted(simplified_table().items())),
        "frequent": frequent,
        "modalities": MODALITIES,
        "clauses": gathered.clauses,
        "documents": len(gathered.shapes),
        "grams": gram_starts,
        "texts": gathered.text_starts,
        "regulations": gathered.regulations,
        "synonyms": gathered.synonyms,
    }


def _literal(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _script(name: str, literal: str) -> str:
    return f'ZhuduSearch.put("{name}",{literal});\n'


def _file(script: str) -> bytes:
    return b"\xff\xfe" + script.encode("utf-16-le", "replace")
