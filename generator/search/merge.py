"""All regulations' contributions put together into the script files that the browser loads.

``index.js`` holds the head: regulations, the folding table, where each shard begins. A small
library has its shards in the same file; a large one has them in files of a few thousand
characters, so that a query reads only the few it needs.
"""

from __future__ import annotations

import json
from array import array
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import accumulate, pairwise
from typing import Any

from generator.search.block import Block, block_lengths, make_block
from generator.search.everyday import everyday, law_names
from generator.search.fold import simplified_table
from generator.search.gram_shards import GramShards, gram_shards
from generator.search.packing import numbers, pack
from generator.search.regulation_index import MODALITIES, RegulationIndex

_ONE_FILE_UNITS = 400_000
_FREQUENT = 600


def merge(indexes: Iterable[RegulationIndex], twins: Collection[str] = ()) -> dict[str, bytes]:
    """The files of the search index by name. The same indexes in the same order give the same bytes.

    ``twins`` are the regulations whose pages exist in traditional characters too.
    """
    made = [make_block(block) for block in _blocks(list(indexes))]
    blocks = [block for block, _ in made]
    bases = accumulate((block.clause_count for block in blocks), initial=0)
    # One row a block becomes one row a range.
    ranges = zip(
        *([(base, part) for part in parts] for base, (_, parts) in zip(bases, made, strict=False)),
        strict=True,
    )
    return index_files(blocks, [gram_shards(parts) for parts in ranges], twins)


def _blocks(indexes: Sequence[RegulationIndex]) -> Iterator[Sequence[RegulationIndex]]:
    at = 0
    for length in block_lengths(index.id for index in indexes):
        yield indexes[at : at + length]
        at += length


def index_files(
    blocks: Sequence[Block], grams: Sequence[GramShards], twins: Collection[str]
) -> dict[str, bytes]:
    """The same from ``blocks`` of regulations and the shards of all ranges of their postings."""
    shapes, name_lengths = array("L"), array("L")
    text_starts: list[int] = []
    regulations: list[list[Any]] = []
    synonyms: list[list[Any]] = []
    spelling: list[str] = []
    for block in blocks:
        text_starts += [start + len(shapes) for start in block.text_starts]
        for one in block.regulations:
            place = len(regulations)
            regulations.append(
                [
                    one.id,
                    one.title,
                    one.short_title,
                    one.first_document + len(shapes),
                    int(one.repealed),
                    one.code,
                    one.region,
                    one.kind,
                    int(one.id in twins),
                    one.numbering,
                ]
            )
            spelling.append(one.spelling)
            synonyms += [[synonym.word, synonym.means, place, synonym.articles] for synonym in one.synonyms]
        shapes += block.shapes
        name_lengths += block.name_lengths
    head = {
        "fold": "".join(f"{char}{simple}" for char, simple in sorted(simplified_table().items())),
        "frequent": _frequent(grams),
        "modalities": MODALITIES,
        "clauses": sum(block.clause_count for block in blocks),
        "documents": len(shapes),
        "grams": "".join(start for one in grams for start in one.starts),
        # The number of them, and the documents in each but the last one.
        "texts": pack(numbers([len(text_starts), *(b - a for a, b in pairwise(text_starts))])),
        "regulations": regulations,
        "synonyms": synonyms,
        "everyday": [[" ".join(one.say), one.means] for one in everyday()],
        "called": [[" ".join(one.say), one.law] for one in law_names()],
    }
    parts = [(f"g{i}", part) for i, part in enumerate(part for one in grams for part in one.parts)]
    parts.append(("d0", json.dumps(pack(numbers([*shapes, *name_lengths])), ensure_ascii=False)))
    # These two are read for queries in pinyin only.
    parts.append(("e0", json.dumps([" ".join(one.pinyin) for one in everyday()])))
    parts.append(("p0", json.dumps(spelling)))
    parts += [(f"t{i}", part) for i, part in enumerate(part for block in blocks for part in block.texts)]
    return _files(json.dumps(head, ensure_ascii=False, separators=(",", ":")), parts)


def _frequent(grams: Iterable[GramShards]) -> str:
    """The characters that begin most pairs, the most frequent first; a query reads their shards last."""
    weight: Counter[str] = Counter()
    for one in grams:
        weight.update(one.weights)
    return "".join(sorted(weight, key=lambda char: (-weight[char], char))[:_FREQUENT])


def _files(head: str, parts: Sequence[tuple[str, str]]) -> dict[str, bytes]:
    script = _script("head", head)
    if sum(len(part) for _, part in parts) <= _ONE_FILE_UNITS:
        return {"index.js": _file(script + "".join(_script(name, part) for name, part in parts))}
    files = {"index.js": _file(script)}
    files.update((f"{name}.js", _file(_script(name, part))) for name, part in parts)
    return files


def _script(name: str, literal: str) -> str:
    return f'ZhuduSearch.put("{name}",{literal});\n'


def _file(script: str) -> bytes:
    # ASCII is the same in nearly every encoding and half as long as UTF-16.
    if script.isascii():
        return script.encode("ascii")
    return b"\xff\xfe" + script.encode("utf-16-le", "replace")
