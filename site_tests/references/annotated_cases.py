"""The annotated fixtures: readable text → cases, each with a regulation just large enough to resolve in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from generator.model.text import Article, Division, DivisionKind, Item, Paragraph, Regulation
from generator.numerals import read_numeral

ANNOTATED = Path(__file__).parent / "annotated"
_KINDS: dict[str, DivisionKind] = {"b": "part", "f": "subpart", "c": "chapter", "s": "section"}


@dataclass(frozen=True)
class Record:
    """One annotated reference."""

    words: str
    target: str | None
    through: str | None
    law: str | None

    @property
    def key(self) -> tuple[str | None, str | None, str | None]:
        return self.law, self.target, self.through


@dataclass(frozen=True)
class Case:
    """One annotated 款: where it stands, its text, what a reader found in it."""

    number: str
    law: str
    paragraph: Paragraph
    regulation: Regulation
    records: tuple[Record, ...]


def read_cases(half: str) -> list[Case]:
    """The cases of ``dev`` or ``test``."""
    text = (ANNOTATED / f"{half}.txt").read_text(encoding="utf-8")
    return [_case(block) for block in re.split(r"^=== ", text, flags=re.M)[1:]]


def _case(block: str) -> Case:
    number, *lines = block.splitlines()
    values: dict[str, list[str]] = {}
    body: list[str] = []
    records: list[Record] = []
    for line in lines:
        if line.startswith("| "):
            body.append(line[2:])
        elif line.startswith("  "):
            records.append(_record(line.strip()))
        elif ":" in line:
            key, _, value = line.partition(":")
            values.setdefault(key, []).append(value.strip())
    own = _article_id(values["article"][0])
    chain = values.get("division", [""])[0].split(" > ") if "division" in values else []
    position = int(values["paragraph"][0])
    articles = []
    for shape in values.get("shape", []):
        name, _, form = shape.partition(" = ")
        articles.append(_article(name, form.split(" / "), chain[-1] if chain and name == own else None))
    articles = [_with_text(a, position, body) if a.id == own else a for a in articles]
    shorts = tuple(Paragraph(f"preamble{i}", s) for i, s in enumerate(values.get("short", []), 1))
    annexes: tuple[()] = ()
    regulation = Regulation(
        "case", values["law"][0], (), shorts, _divisions(chain, own), tuple(articles), annexes
    )
    paragraph = next(a for a in articles if a.id == own).paragraphs[position - 1]
    return Case(number.strip(), values["law"][0], paragraph, regulation, tuple(records))


def _record(line: str) -> Record:
    words, _, rest = line.partition(" -> ")
    rest, _, law = rest.partition(" @ ")
    target, _, through = rest.partition(" ~ ")
    return Record(words, None if target.strip() == "-" else target.strip(), through or None, law or None)


def _article_id(label: str) -> str:
    match = re.match(r"第(.+)条(?:之(.+))?$", label)
    assert match is not None, label
    inserted = f"-{read_numeral(match.group(2))}" if match.group(2) else ""
    return f"a{read_numeral(match.group(1))}{inserted}"


def _article(name: str, forms: list[str], division: str | None) -> Article:
    paragraphs = []
    for i, form in enumerate(forms, 1):
        count = int(re.sub(r"\D", "", form) or 0)
        items = tuple(Item(f"{name}p{i}i{j}", f"（{j}）", "……") for j in range(1, count + 1))
        paragraphs.append(Paragraph(f"{name}p{i}", "……", items))
    number, _, inserted = name[1:].partition("-")
    return Article(name, int(number), int(inserted or 0), name, None, division, tuple(paragraphs))


def _with_text(article: Article, position: int, body: list[str]) -> Article:
    old = article.paragraphs[position - 1]
    items = []
    for i, line in enumerate(body[1:], 1):
        match = re.match(r"[（(].*?[）)]", line)
        label = match.group() if match else ""
        items.append(Item(f"{old.id}i{i}", label, line[len(label) :], line=i + 1))
    new = Paragraph(old.id, body[0], tuple(items), line=1)
    paragraphs = (*article.paragraphs[: position - 1], new, *article.paragraphs[position:])
    return Article(
        article.id, article.number, article.inserted, article.label, None, article.division, paragraphs
    )


def _divisions(chain: list[str], own: str) -> tuple[Division, ...]:
    inner: tuple[Division, ...] = ()
    for i, name in enumerate(reversed(chain)):
        last = re.findall(r"([bfcs])(\d+)", name)[-1]
        articles = (own,) if i == 0 else ()
        inner = (Division(name, _KINDS[last[0]], int(last[1]), name, name, inner, articles),)
    return inner
