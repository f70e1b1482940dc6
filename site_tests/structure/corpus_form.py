"""A small reader of the corpus's Markdown, so that structure is measured apart from reading."""

from __future__ import annotations

import re
from pathlib import Path

from generator.model.source import Line, SourceText

_HEADING = re.compile(r"#+(?=\s|$)")
_END = "<!-- INFO END -->"


def read_corpus_form(text: str, name: str) -> SourceText:
    """Title, then everything after the mark; blank lines and zero-width spaces left out."""
    head, mark, body = text.partition(_END)
    if not mark:
        head, body = "", text
    offset = head.count("\n") + 1
    lines: list[Line] = []
    for number, raw in enumerate(body.split("\n"), offset):
        stripped = raw.replace("\u200b", "").strip()
        heading = _HEADING.match(stripped)
        level = heading.end() if heading else 0
        words = stripped[level:].strip()
        if words:
            lines.append(Line(number, words, level))
    title = head.split("\n", 1)[0].lstrip("# ").strip()
    return SourceText(name, "utf-8", "markdown", title, (), tuple(lines))


def read_corpus_file(path: Path) -> SourceText:
    """The file at ``path``."""
    return read_corpus_form(path.read_text(encoding="utf-8"), path.name)


def squeezed(source: SourceText) -> str:
    """All characters of the body without white space: what ``joined`` must give back."""
    return "".join("".join(line.text for line in source.lines).split())
