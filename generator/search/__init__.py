"""Search: each regulation indexed by itself, then all of them merged into script files."""

from generator.search.files import FOLDER, write_index
from generator.search.gram_shards import RANGES, GramShards, gram_shards
from generator.search.merge import merge
from generator.search.regulation_index import RegulationIndex, index_regulation
from generator.search.source import SearchName, SearchParagraph, SearchSource, Synonym
from generator.search.synonyms import read_synonyms

__all__ = [
    "FOLDER",
    "RANGES",
    "GramShards",
    "RegulationIndex",
    "SearchName",
    "SearchParagraph",
    "SearchSource",
    "Synonym",
    "gram_shards",
    "index_regulation",
    "merge",
    "read_synonyms",
    "write_index",
]
