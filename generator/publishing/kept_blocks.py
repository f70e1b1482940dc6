"""The pieces of a search index that are kept for the next build, each under a digest of what it is made from.

Regulations are put together to blocks, and the postings of all blocks to shards, range by range. A
changed law changes its block; of the ranges only those whose postings are other ones than
before, or count from other clauses. Everything is named by its digest, so what is found is right.
"""

from __future__ import annotations

import hashlib
import pickle
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

from generator.publishing.whole_file import write_whole
from generator.search import Block, GramShards, Postings, RegulationIndex, gram_shards, make_block


@dataclass(frozen=True, slots=True)
class Slice:
    """The postings of one range in a block's file: where they stand, and their digest."""

    start: int
    length: int
    digest: str


@dataclass(frozen=True, slots=True)
class BlockTask:
    """The kept indexes in ``files`` are to become the block ``place``, with its postings beside it."""

    files: tuple[Path, ...]
    place: Path

    def do(self) -> None:
        """Make the block; its own file is written last."""
        block, ranges = make_block([_index(file) for file in self.files])
        pieces = [pickle.dumps(part, protocol=5) for part in ranges]
        starts = accumulate(map(len, pieces), initial=0)
        slices = [
            Slice(start, len(piece), hashlib.sha256(piece).hexdigest())
            for start, piece in zip(starts, pieces, strict=False)
        ]
        write_whole(postings_file(self.place), b"".join(pieces))
        write_whole(self.place, pickle.dumps((block, slices), protocol=5))


@dataclass(frozen=True, slots=True)
class RangeTask:
    """Postings of all blocks, (file, where, number of the first clause), are to become ``place``."""

    pieces: tuple[tuple[Path, Slice, int], ...]
    place: Path

    def do(self) -> None:
        """Make the shards."""
        shards = gram_shards((base, _postings(file, piece)) for file, piece, base in self.pieces)
        write_whole(self.place, pickle.dumps(shards, protocol=5))


def block_task(files: Sequence[Path], code: str, folder: Path) -> BlockTask:
    """The block of the kept indexes in ``files``; ``code`` is the digest of the program."""
    digest = hashlib.sha256(code.encode())
    for file in files:
        digest.update(hashlib.sha256(file.read_bytes()).digest())
    return BlockTask(tuple(files), folder / f"{digest.hexdigest()}.block")


def postings_file(block: Path) -> Path:
    """The file of a block's postings."""
    return block.with_suffix(".postings")


def open_block(place: Path) -> tuple[Block, list[Slice]]:
    """A kept block, and where the postings of each range stand. Written by this version of the program."""
    block, slices = pickle.loads(place.read_bytes())
    assert isinstance(block, Block)
    return block, slices


def range_tasks(
    places: Sequence[Path], blocks: Iterable[tuple[Block, list[Slice]]], code: str, folder: Path
) -> list[RangeTask]:
    """The shards of each range over all blocks, which stand at ``places``."""
    opened = list(blocks)
    bases = list(accumulate((block.clause_count for block, _ in opened), initial=0))
    tasks = []
    for number in range(len(opened[0][1]) if opened else 0):
        digest = hashlib.sha256(code.encode())
        pieces = []
        for place, (_, slices), base in zip(places, opened, bases, strict=False):
            piece = slices[number]
            digest.update(f"{base} {piece.digest}\0".encode())
            pieces.append((postings_file(place), piece, base))
        tasks.append(RangeTask(tuple(pieces), folder / f"{digest.hexdigest()}.shards"))
    return tasks


def open_shards(place: Path) -> GramShards:
    """The kept shards of a range. Written by this version of the program."""
    shards = pickle.loads(place.read_bytes())
    assert isinstance(shards, GramShards)
    return shards


def _index(file: Path) -> RegulationIndex:
    index = pickle.loads(file.read_bytes())
    assert isinstance(index, RegulationIndex)
    return index


def _postings(file: Path, piece: Slice) -> Postings:
    with file.open("rb") as stream:
        stream.seek(piece.start)
        postings = pickle.loads(stream.read(piece.length))
    assert isinstance(postings, Postings)
    return postings
