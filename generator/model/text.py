"""The structure of a regulation: 编 分编 章 节 条 款 项 目. Immutable once built.

Ids are ASCII and positional: ``b1`` 编, ``b1f2`` 分编, ``c2`` 章 (``b1c2`` where chapters
start again in every 编), ``c2s1`` 节, ``h2`` (``c2h1``) the second heading
printed without 第…章 or 第…节, ``a12`` 条, ``a120-1`` 第一百二十条之一, ``a12p2`` 款,
``a12p2i3`` 项, ``a12p2i3s1`` 目, ``annex1`` 附件.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from generator.model.findings import Problem, Repair
from generator.model.table import TableRow

DivisionKind = Literal["part", "subpart", "chapter", "section"]


@dataclass(frozen=True, slots=True)
class Subitem:
    """目. ``label`` as printed (``1.``, ``（1）``); ``text`` without it."""

    id: str
    label: str
    text: str
    line: int = 0


@dataclass(frozen=True, slots=True)
class Item:
    """项. ``label`` as printed (``（一）``); ``text`` without it."""

    id: str
    label: str
    text: str
    subitems: tuple[Subitem, ...] = ()
    line: int = 0


@dataclass(frozen=True, slots=True)
class Paragraph:
    """款, with the 项 listed under it. ``text`` is the law's words without the article's label.

    ``row`` is set where it is a row of a table; ``row.text`` is then ``text``.
    """

    id: str
    text: str
    items: tuple[Item, ...] = ()
    line: int = 0
    row: TableRow | None = None

    @property
    def full_text(self) -> str:
        """The text that spans count in: each item's and subitem's label and text follow after a newline."""
        parts = [self.text]
        for item in self.items:
            parts.append(item.label + item.text)
            parts.extend(sub.label + sub.text for sub in item.subitems)
        return "\n".join(parts)


@dataclass(frozen=True, slots=True)
class Article:
    """条. ``number`` 120 and ``inserted`` 1 is 第一百二十条之一.

    ``caption`` is a caption printed in the law itself, without its brackets; ``None``
    where the law prints none (the editor's captions are not here but in ``editing``).
    ``division`` is the id of the innermost division that holds it, or ``None``.
    """

    id: str
    number: int
    inserted: int
    label: str
    caption: str | None
    division: str | None
    paragraphs: tuple[Paragraph, ...]
    line: int = 0

    def count_of(self, position: int) -> int:
        """Which 款 a reader calls the one at ``position`` (from 1): rows of tables are not counted.

        A row counts with the 款 before it, the first rows of an article as 1.
        """
        rows = sum(paragraph.row is not None for paragraph in self.paragraphs[:position])
        return max(1, position - rows)

    def position_of(self, count: int) -> int:
        """Where the 款 stands that a reader counts as ``count``; ``count`` itself where there is none."""
        counted = [at for at, paragraph in enumerate(self.paragraphs, 1) if paragraph.row is None]
        return counted[count - 1] if 0 < count <= len(counted) else count


@dataclass(frozen=True, slots=True)
class Division:
    """编, 分编, 章 or 节. ``articles`` are the ids of the articles directly in it.

    A heading that is printed without 第…编, 第…章 or 第…节 (一、管辖; 附则 without a number) is a ``section``
    of id ``h1``…, in a chapter or beside the chapters; ``number`` is 0 where none is printed.

    ``preamble`` holds lines that stand between the heading and the first article.
    """

    id: str
    kind: DivisionKind
    number: int
    label: str
    heading: str
    divisions: tuple[Division, ...] = ()
    articles: tuple[str, ...] = ()
    preamble: tuple[Paragraph, ...] = ()
    line: int = 0


@dataclass(frozen=True, slots=True)
class Annex:
    """附件 or 附表, line by line. ``label`` as printed (``附件1``, may be ``附``).

    ``rows`` are those of the lines that are rows of tables, by their index in ``lines``.
    """

    id: str
    label: str
    lines: tuple[str, ...]
    line: int = 0
    rows: Mapping[int, TableRow] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Regulation:
    """A regulation as text alone. Joining all labels and texts in order gives back the body."""

    file: str
    title: str
    adoption: tuple[str, ...]
    preamble: tuple[Paragraph, ...]
    divisions: tuple[Division, ...]
    articles: tuple[Article, ...]
    annexes: tuple[Annex, ...]
    metadata: Mapping[str, str] = field(default_factory=dict)
    repairs: tuple[Repair, ...] = ()
    problems: tuple[Problem, ...] = ()

    def paragraphs(self) -> Iterator[tuple[Article, Paragraph]]:
        """Every 款 of every article in order, with its article."""
        for article in self.articles:
            for paragraph in article.paragraphs:
                yield article, paragraph

    def all_divisions(self) -> Iterator[Division]:
        """Every division, outer before inner, in the order of the text."""

        def walk(divisions: tuple[Division, ...]) -> Iterator[Division]:
            for division in divisions:
                yield division
                yield from walk(division.divisions)

        return walk(self.divisions)
