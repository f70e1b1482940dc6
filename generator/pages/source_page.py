"""Where the text is from, how it was repaired, and how to prove that it is right."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath

from generator.assembly.book import Book
from generator.pages.front_matter import plain_page
from generator.pages.render import render
from generator.pages.shared_matter import common, crumb
from generator.reading.repairs.names import REPAIR_NAMES

_ERRATUM = "erratum"
_FEW = 20


@dataclass(frozen=True, slots=True)
class _Row:
    """Equal repairs: ``lines`` are their lines in the original, from 1."""

    before: str
    after: str
    lines: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Group:
    """The repairs of one rule."""

    rule: str
    name: str
    rows: tuple[_Row, ...]

    @property
    def count(self) -> int:
        """How many places were repaired."""
        return sum(len(row.lines) for row in self.rows)

    @property
    def open(self) -> bool:
        """Whether the table is shown at once."""
        return self.rule == _ERRATUM or len(self.rows) <= _FEW


def source_page(book: Book) -> tuple[str, str]:
    """(file name, Markdown) of the page 文本来源与校勘."""
    repairs = book.regulation.repairs
    matter = common(book, "page", f"文本来源与校勘 · {book.facts.short_title}", crumb("文本来源与校勘"))
    counts: dict[str, int] = {}
    for repair in repairs:
        counts[repair.rule] = counts.get(repair.rule, 0) + 1
    html = render(
        "source",
        name=PurePath(book.regulation.file).name,
        note=book.facts.source_note,
        check=book.check,
        summary="，".join(f"{REPAIR_NAMES.get(rule, rule)} {count} 处" for rule, count in counts.items()),
        total=len(repairs),
        groups=_groups(book),
        related=book.facts.related_reading,
        page_facts=[
            (label, value)
            for label, value in (("信息索引号", book.facts.index_number), ("生成日期", book.facts.generated))
            if value
        ],
    )
    return "source.md", plain_page(matter, "文本来源与校勘", html)


def _groups(book: Book) -> list[_Group]:
    """The repairs by rule, the editor's own first: they are what a doubter looks for."""
    found: dict[str, dict[tuple[str, str], list[int]]] = {}
    for repair in book.regulation.repairs:
        lines = found.setdefault(repair.rule, {}).setdefault((repair.before, repair.after), [])
        lines.append(repair.line)
    groups = [
        _Group(
            rule, REPAIR_NAMES.get(rule, rule), tuple(_Row(*key, tuple(lines)) for key, lines in rows.items())
        )
        for rule, rows in found.items()
    ]
    return sorted(groups, key=lambda group: group.rule != _ERRATUM)
