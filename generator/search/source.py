"""What the search is built from: one value a regulation, filled in by whoever knows the layers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

NameKind = Literal["title", "caption", "term", "role", "note"]


@dataclass(frozen=True, slots=True)
class SearchName:
    """A title, caption, term or role: found by its words and by its pinyin; or an editor's note.

    A note is no part of the law and is listed for itself: ``text`` is what it is about (a
    question, a provision of another law), ``note`` what the editor says.

    ``href`` is relative to the regulation's folder (``a12.html``, ``glossary.html#term-x``).
    ``note`` is searched too (an explanation, aliases), and shown beside the name.
    """

    kind: NameKind
    text: str
    href: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class SearchParagraph:
    """One 款, the unit of a hit.

    ``id`` is ``a12p1``; ``text`` is ``Paragraph.full_text``; ``division`` is the heading under
    which the filter by chapter lists it (``第二章 公共安全保障``); ``roles`` and ``modalities``
    are those of its duties, for the filters. ``count`` is which 款 of its article a reader counts it as,
    0 where it is the one its id says: the rows of a table have ids and are no 款.
    """

    id: str
    text: str
    division: str = ""
    caption: str = ""
    roles: tuple[str, ...] = ()
    modalities: tuple[str, ...] = ()
    count: int = 0


@dataclass(frozen=True, slots=True)
class SearchPlace:
    """A line of the law outside its articles: before the first one, under a heading, in an annex.

    ``href`` is as in ``SearchName`` (``annex1.html#l3``); ``place`` is what is said of where it stands
    (附件1) and the heading under which the filter lists it.
    """

    href: str
    text: str
    place: str


@dataclass(frozen=True, slots=True)
class Synonym:
    """An everyday word, the law's words for it, and the articles that answer it (``a12``)."""

    word: str
    means: tuple[str, ...]
    articles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SearchSource:
    """One regulation as the search sees it.

    ``id`` is the regulation's folder; ``code`` the prefix of the printed codes (``WX``);
    ``repealed`` puts its hits after those of regulations in force.
    """

    id: str
    title: str
    short_title: str
    paragraphs: tuple[SearchParagraph, ...]
    names: tuple[SearchName, ...] = ()
    places: tuple[SearchPlace, ...] = ()
    synonyms: tuple[Synonym, ...] = ()
    code: str = ""
    region: str = ""
    kind: str = ""
    repealed: bool = False
