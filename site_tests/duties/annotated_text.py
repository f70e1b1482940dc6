"""Reads paragraphs with their norms from a text file that a lawyer can edit (form: see the file's head)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from generator.model.text import Item, Paragraph

_LABEL = re.compile(r"([（(]?[一二三四五六七八九十百\d]+[）).．、])\s*(.*)")
_MARKS = "。；，"


@dataclass(frozen=True, slots=True)
class Expected:
    """One norm as a reader wrote it. ``end`` is where its action ends in the paragraph's full text."""

    modality: str
    bearers: tuple[str, ...]
    partners: tuple[str, ...]
    action: str
    start: int


@dataclass(frozen=True, slots=True)
class Annotated:
    """A paragraph with the norms that a reader found. ``source`` names the law or the case."""

    source: str
    paragraph: Paragraph
    norms: tuple[Expected, ...]


def read_annotated(path: Path) -> list[Annotated]:
    """Every paragraph of the file. Raises ``ValueError`` with file and line where the form is broken."""
    result: list[Annotated] = []
    source = ""
    text: list[str] = []
    norms: list[str] = []
    for number, line in enumerate([*path.read_text(encoding="utf-8").splitlines(), "@"], 1):
        if line.startswith("#") or not line.strip():
            continue
        if line.startswith("@"):
            if text:
                result.append(_annotated(source, text, norms, f"{path.name}:{number}"))
            source, text, norms = line[1:].strip(), [], []
        elif line.startswith(">"):
            norms.append(line[1:])
        else:
            text.append(line.strip())
    return result


def _annotated(source: str, lines: list[str], norms: list[str], place: str) -> Annotated:
    items: list[Item] = []
    for line in lines[1:]:
        found = _LABEL.match(line)
        label, words = (found.group(1), found.group(2)) if found else ("", line)
        items.append(Item(f"p1i{len(items) + 1}", label, words))
    paragraph = Paragraph("p1", lines[0], tuple(items))
    expected = []
    position = 0
    for norm in norms:
        one = _expected(norm, paragraph.full_text, position, place)
        position = one.start
        expected.append(one)
    return Annotated(source, paragraph, tuple(expected))


def _expected(line: str, text: str, position: int, place: str) -> Expected:
    parts = [part.strip() for part in line.split("|")]
    if len(parts) != 4:
        raise ValueError(f"{place}: four fields are wanted: {line}")
    modality, bearers, partners, words = parts
    head, _, tail = words.partition("…")
    start = text.find(head, position)
    if start < 0:
        raise ValueError(f"{place}: the words are not in the paragraph: {head}")
    return Expected(
        modality, _names(bearers), _names(partners), text[start : _end(text, start, tail, place)], start
    )


def _end(text: str, start: int, tail: str, place: str) -> int:
    if tail in {"$", ""}:
        end = len(text)
    else:
        end = text.find(tail, start)
        if end < 0:
            raise ValueError(f"{place}: the words are not in the paragraph: {tail}")
        end += 0 if tail[0] in _MARKS else len(tail)
    while end > start and text[end - 1] in "。；，,;:：":
        end -= 1
    return end


def _names(field: str) -> tuple[str, ...]:
    names = (name.strip() for name in field.removeprefix("with:").split(","))
    return tuple(name for name in names if name and name != "-")
