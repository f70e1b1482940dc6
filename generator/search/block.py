"""Regulations that follow each other, put together: the piece of an index that is kept for the next build."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from zlib import crc32

from generator.search.gram_shards import BOUNDS
from generator.search.postings import Postings, joined
from generator.search.regulation_index import RegulationIndex
from generator.search.source import Synonym

DOCUMENT = "\ufdd1"
# The ten hits that are shown mostly stand in ten files, so they are small; counting many thousand hits
# reads them all, so they are not smaller.
_TEXT_UNITS = 6_000
# On average, and at most, so many regulations make a block.
_USUAL, _MOST = 24, 64


@dataclass(frozen=True, slots=True)
class Listed:
    """A regulation as the head of the index lists it; its first document is counted in its block."""

    id: str
    title: str
    short_title: str
    first_document: int
    repealed: bool
    code: str
    region: str
    kind: str
    synonyms: tuple[Synonym, ...]
    numbering: str
    spelling: str


@dataclass(frozen=True, slots=True)
class Block:
    """All of some regulations but their postings, clauses and documents counted from zero.

    ``texts`` are script literals, each with its first document in ``text_starts``; ``shapes`` and
    ``name_lengths`` are those of ``RegulationIndex``, one after the other.
    """

    regulations: tuple[Listed, ...]
    clause_count: int
    shapes: array[int]
    name_lengths: array[int]
    texts: tuple[str, ...]
    text_starts: tuple[int, ...]


def block_lengths(ids: Iterable[str]) -> list[int]:
    """How many of the regulations ``ids``, in this order, each block holds.

    Which ids begin a block depends on nothing but the id, so one regulation more or less changes the
    block that it is in and seldom another one.
    """
    lengths: list[int] = []
    for key in ids:
        if lengths and crc32(key.encode()) % _USUAL and lengths[-1] < _MOST:
            lengths[-1] += 1
        else:
            lengths.append(1)
    return lengths


def make_block(indexes: Sequence[RegulationIndex]) -> tuple[Block, tuple[Postings, ...]]:
    """The block of these regulations, and its postings cut into the ranges of ``BOUNDS``."""
    documents = list(accumulate((len(index.texts) for index in indexes), initial=0))
    bases = list(accumulate((index.clause_count for index in indexes), initial=0))
    parts = zip(bases, (index.postings for index in indexes), strict=False)
    shapes, name_lengths = array("L"), array("L")
    for index in indexes:
        shapes += index.shapes
        name_lengths += index.name_lengths
    texts, text_starts = _texts([text for index in indexes for text in index.texts])
    listed = tuple(map(_listed, indexes, documents))
    return Block(listed, bases[-1], shapes, name_lengths, texts, text_starts), joined(parts, BOUNDS)


def _listed(index: RegulationIndex, first_document: int) -> Listed:
    return Listed(
        index.id,
        index.title,
        "" if index.short_title == index.title else index.short_title,
        first_document,
        index.repealed,
        index.code,
        index.region,
        index.kind,
        index.synonyms,
        index.numbering,
        index.spelling,
    )


def _texts(texts: Sequence[str]) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """The texts of documents as script literals of about ``_TEXT_UNITS``, and the first document of each."""
    parts: list[str] = []
    starts: list[int] = []
    held: list[str] = []
    units = 0
    for document, text in enumerate(texts):
        if not held:
            starts.append(document)
        held.append(text)
        units += len(text) + 1
        if units >= _TEXT_UNITS or document == len(texts) - 1:
            parts.append(json.dumps(DOCUMENT.join(held), ensure_ascii=False))
            held.clear()
            units = 0
    return tuple(parts), tuple(starts)
