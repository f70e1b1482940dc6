"""All regulations' contributions put together into the script files that the browser loads.

``index.js`` holds the head: regulations, the folding table, where each shard begins. A small
library has its shards in the same file; a large one has them in files of a few ten
thousand characters, so that a query reads only the few it needs.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from generator.search.fold import simplified_table
from generator.search.gram_shards import RANGES, GramShards, gram_shards
from generator.search.packing import numbers, pack
from generator.search.regulation_index import MODALITIES, RegulationIndex

DOCUMENT = "\ufdd1"
_TEXT_UNITS = 17_000
_ONE_FILE_UNITS = 400_000
_FREQUENT = 600


@dataclass(slots=True)
class _Gathered:
    """What the regulations have added up to so far."""

    shapes: list[int] = field(default_factory=list)
    clauses: int = 0
    regulations: list[list[Any]] = field(default_factory=list)
    synonyms: list[list[Any]] = field(default_factory=list)
    text_parts: list[str] = field(default_factory=list)
    text_starts: list[int] = field(default_factory=list)
    open_texts: list[str] = field(default_factory=list)
    open_units: int = 0


def merge(
    indexes: Iterable[RegulationIndex],
    twins: Collection[str] = (),
    grams: Sequence[GramShards] | None = None,
) -> dict[str, bytes]:
    """The files of the search index by name. The same indexes in the same order give the same bytes.

    ``twins`` are the regulations whose pages exist in traditional characters too. ``grams`` are the
    shards of ``RANGES`` where they have been made already, of the same indexes.
    """
    if grams is None:
        indexes = list(indexes)
        grams = [gram_shards(indexes, low, high) for low, high in RANGES]
    gathered = _Gathered()
    for index in indexes:
        _add(gathered, index, index.id in twins)
    _close_texts(gathered)
    gram_starts = [start for one in grams for start in one.starts]
    parts = [(f"g{i}", part) for i, part in enumerate(part for one in grams for part in one.parts)]
    parts.append(("d0", json.dumps(pack(numbers(gathered.shapes)), ensure_ascii=False)))
    parts += [(f"t{i}", part) for i, part in enumerate(gathered.text_parts)]
    whole = sum(len(part) for _, part in parts) <= _ONE_FILE_UNITS
    head = _script("head", _literal(_head(gathered, gram_starts, _frequent(grams))))
    if whole:
        return {"index.js": _file(head + "".join(_script(name, part) for name, part in parts))}
    files = {"index.js": _file(head)}
    files.update((f"{name}.js", _file(_script(name, part))) for name, part in parts)
    return files


def _add(gathered: _Gathered, index: RegulationIndex, twin: bool) -> None:
    place = len(gathered.regulations)
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


def _frequent(grams: Iterable[GramShards]) -> str:
    """The characters that begin most pairs, the most frequent first; a query reads their shards last."""
    weight: Counter[str] = Counter()
    for one in grams:
        weight.update(one.weights)
    return "".join(sorted(weight, key=lambda char: (-weight[char], char))[:_FREQUENT])


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
