"""Search: each regulation indexed by itself, then all of them merged into script files."""

from generator.search.block import Block, block_lengths, make_block
from generator.search.files import FOLDER, write_index
from generator.search.gram_shards import GramShards, gram_shards
from generator.search.merge import index_files, merge
from generator.search.postings import Postings
from generator.search.regulation_index import RegulationIndex, index_regulation
from generator.search.source import SearchName, SearchParagraph, SearchSource, Synonym
from generator.search.synonyms import read_synonyms

__all__ = [
    "FOLDER",
    "Block",
    "GramShards",
    "Postings",
    "RegulationIndex",
    "SearchName",
    "SearchParagraph",
    "SearchSource",
    "Synonym",
    "block_lengths",
    "gram_shards",
    "index_files",
    "index_regulation",
    "make_block",
    "merge",
    "read_synonyms",
    "write_index",
]
