"""Where the text is from, how it was repaired, and how to prove that it is right."""

from __future__ import annotations

from pathlib import PurePath

from generator.assembly.book import Book
from generator.pages.front_matter import plain_page
from generator.pages.render import render
from generator.pages.shared_matter import common, crumb

_RULES = {
    "pinyin-residue": "去掉夹在字后的拼音",
    "punctuation": "半角标点改为全角",
    "traditional": "繁体转为简体",
    "layout-whitespace": "去掉排版用的空白",
    "erratum": "编者勘误",
}


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
        summary="，".join(f"{_RULES.get(rule, rule)} {count} 处" for rule, count in counts.items()),
        total=len(repairs),
        rows=_rows(book),
        related=book.facts.related_reading,
    )
    return "source.md", plain_page(matter, "文本来源与校勘", html)


def _rows(book: Book) -> list[tuple[str, str, str, list[int]]]:
    """Equal repairs together: (before, after, rule in words, lines of the original)."""
    found: dict[tuple[str, str, str], list[int]] = {}
    for repair in book.regulation.repairs:
        key = (repair.before, repair.after, _RULES.get(repair.rule, repair.rule))
        found.setdefault(key, []).append(repair.line)
    return [(*key, lines) for key, lines in found.items()]
