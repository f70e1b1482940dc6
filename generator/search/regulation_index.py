"""The contribution of one regulation to the index, worked out without looking at any other."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from generator.search.grams import clauses, grams
from generator.search.numbering import numbering
from generator.search.packing import numbers
from generator.search.pinyin_keys import pinyin_in_capitals, pinyin_keys
from generator.search.postings import Postings
from generator.search.source import SearchName, SearchParagraph, SearchSource, Synonym

# Separators in the texts: noncharacters, which no text may hold.
FIELD = "\ufdd0"
_CLEAN = dict.fromkeys(range(0xFDD0, 0xFDF0), "") | dict.fromkeys(range(0xD800, 0xE000), "\ufffd")

_NAME = 1
MODALITIES = ("obligation", "prohibition", "permission", "right", "encouragement", "competence", "sanction")


@dataclass(frozen=True, slots=True)
class RegulationIndex:
    """One regulation's postings and texts, counted from zero. Can be pickled and kept.

    A document is a 款 or a name; clauses are numbered through all documents.
    ``shapes`` has a number a document: four times its clauses, plus one for a name, two for a note,
    three for a 款 that begins an article. ``numbering`` says which articles these are.
    ``name_lengths`` are the characters of each name; ``spelling`` is the title's pinyin, its
    initials in capitals.
    """

    id: str
    title: str
    short_title: str
    code: str
    region: str
    kind: str
    repealed: bool
    synonyms: tuple[Synonym, ...]
    postings: Postings
    shapes: array[int]
    name_lengths: array[int]
    clause_count: int
    texts: tuple[str, ...]
    numbering: str
    spelling: str


def index_regulation(source: SearchSource) -> RegulationIndex:
    """Index one regulation. The same source gives the same value, whatever else is in the library."""
    headings = (*(one.division for one in source.paragraphs), *(one.place for one in source.places))
    divisions = _distinct(headings)
    roles = _distinct(role for paragraph in source.paragraphs for role in paragraph.roles)
    division_numbers = {name: number for number, name in enumerate(divisions)}
    role_numbers = {name: number for number, name in enumerate(roles)}
    texts: list[str] = []
    shapes, name_lengths = array("L"), array("L")
    postings: dict[str, list[int]] = {}
    clause_count = 0
    for sort, searched, record in _documents(source, division_numbers, role_numbers):
        found = clauses(searched)
        for clause in found:
            for gram in grams(clause):
                if gram in postings:
                    postings[gram].append(clause_count)
                else:
                    postings[gram] = [clause_count]
            clause_count += 1
        shapes.append(4 * len(found) + sort)
        if sort == _NAME:
            name_lengths.append(len(searched.partition("\n")[0]))
        texts.append(record)
    keys = sorted(postings)
    lists = [postings[key] for key in keys]
    return RegulationIndex(
        id=source.id,
        title=_clean(source.title),
        short_title=_clean(source.short_title),
        code=source.code,
        region=_clean(source.region),
        kind=_clean(source.kind),
        repealed=source.repealed,
        synonyms=source.synonyms,
        postings=Postings(
            "".join(keys),
            array("L", [hits[0] for hits in lists]),
            array("L", [hits[-1] for hits in lists]),
            b" ".join([_distances(hits) for hits in lists]),
        ),
        shapes=shapes,
        name_lengths=name_lengths,
        clause_count=clause_count,
        texts=tuple(texts),
        numbering=numbering(_article_places(source), elsewhere=bool(source.places)),
        spelling=pinyin_in_capitals(_clean(source.title)),
    )


def _distances(hits: list[int]) -> bytes:
    return b"" if len(hits) == 1 else numbers([after - before - 1 for before, after in pairwise(hits)])


def _documents(
    source: SearchSource, divisions: dict[str, int], roles: dict[str, int]
) -> Iterator[tuple[int, str, str]]:
    """(sort, what is searched, what is kept) of every document: names first, then the text.

    The sort is 0 for a 款, 1 for a name, 2 for a note, 3 for a 款 that begins an article.

    Kept of a name: kind, words, address, note, pinyin, initials (but those of the title, which
    stand in ``spelling``), and of a caption the first document of its article and their number, of
    the title all chapters and roles. Kept of a 款:
    id, text, chapter, modalities as bits, roles, caption, ``1`` where it is the article's only one or
    ``#2`` where a reader counts it as the second. Lines outside the articles come last, the first of
    them as if it began one; their id is their address, their caption the place.
    """
    title = SearchName("title", source.title, "index.html", source.short_title)
    places = _article_places(source)
    for name in (title, *source.names):
        text, note = _clean(name.text), _clean(name.note)
        full, initials = ("", "") if name.kind == "note" else pinyin_keys(text)
        kept = [name.kind, text, name.href, note, full, initials]
        if name is title:
            kept[4:] = ["", "", "\n".join(divisions), "\n".join(roles)]
        elif name.kind == "caption":
            kept.append(places.get(name.href.split(".")[0], ""))
        yield 2 if name.kind == "note" else 1, f"{text}\n{full}\n{initials}\n{note}", FIELD.join(kept)
    before = ""
    for paragraph in source.paragraphs:
        text = _clean(paragraph.text)
        article = paragraph.id.rpartition("p")[0]
        kept = [
            paragraph.id,
            text,
            str(divisions[_clean(paragraph.division)]),
            str(sum(1 << MODALITIES.index(kind) for kind in set(paragraph.modalities))),
            ",".join(str(roles[_clean(role)]) for role in paragraph.roles),
            _clean(paragraph.caption),
            "1" if places[article].endswith(",1") else _count(paragraph),
        ]
        yield 0 if article == before else 3, text, FIELD.join(kept)
        before = article
    for index, line in enumerate(source.places):
        text, place = _clean(line.text), _clean(line.place)
        kept = [line.href, text, str(divisions[place]), "0", "", place, ""]
        yield 0 if index else 3, text, FIELD.join(kept)


def _count(paragraph: SearchParagraph) -> str:
    said = int(paragraph.id.rpartition("p")[2])
    return f"#{paragraph.count}" if paragraph.count not in (0, said) else ""


def _article_places(source: SearchSource) -> dict[str, str]:
    """For each article (``a12``) its first document and how many it has, as ``7,2``."""
    first: dict[str, int] = {}
    count: dict[str, int] = {}
    for place, paragraph in enumerate(source.paragraphs, start=1 + len(source.names)):
        article = paragraph.id.rpartition("p")[0]
        first.setdefault(article, place)
        count[article] = count.get(article, 0) + 1
    return {article: f"{place},{count[article]}" for article, place in first.items()}


def _clean(text: str) -> str:
    """Without the separators, and with a mark in place of half characters."""
    return text.translate(_CLEAN)


def _distinct(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_clean(value) for value in values))
