"""The flagship's higher law: every link stands in the law it names, word for word."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from pydantic import TypeAdapter

from generator.editing.schemas.related import RelatedFile, RelatedLaw
from generator.model.text import Regulation
from generator.reading import read_bytes
from generator.structure import parse


@pytest.fixture(scope="module")
def links(flagship_folder: Path) -> tuple[RelatedLaw, ...]:
    data = yaml.safe_load((flagship_folder / "related.yml").read_text(encoding="utf-8"))
    return TypeAdapter(RelatedFile).validate_python(data).links


@pytest.fixture(scope="module")
def laws(links: tuple[RelatedLaw, ...], corpus_files: list[Path]) -> dict[tuple[str, str], list[Regulation]]:
    """(title, date of the file or nothing) → the laws; 民法典 is in several files of one title."""
    wanted = {link.law for link in links}
    found: dict[tuple[str, str], list[Regulation]] = {}
    for file in corpus_files:
        data = file.read_bytes()
        title = re.match(r"#\s*(.+)", data.decode("utf-8").lstrip("\ufeff\n "))
        if title is not None and (name := title.group(1).strip()) in wanted:
            date = re.search(r"\((\d{4}-\d{2}-\d{2})\)", file.name)
            found.setdefault((name, date.group(1) if date else ""), []).append(
                parse(read_bytes(data, file.name))
            )
    return found


def test_enough_links_to_articles_that_exist(links: tuple[RelatedLaw, ...], flagship_folder: Path) -> None:
    file = flagship_folder / "original.txt"
    articles = {article.id for article in parse(read_bytes(file.read_bytes(), file.name)).articles}
    assert len(links) >= 120
    assert {link.article for link in links} <= articles
    assert len({(k.article, k.law, k.provision, k.words) for k in links}) == len(links)
    assert all(link.note and link.note.endswith("。") for link in links)


@pytest.mark.corpus
def test_every_link_is_in_the_law_it_names(
    links: tuple[RelatedLaw, ...], laws: dict[tuple[str, str], list[Regulation]]
) -> None:
    wrong = []
    for link in links:
        texts = {
            paragraph.id: (article, paragraph.full_text)
            for law in laws.get((link.law, link.version or ""), [])
            for article, paragraph in law.paragraphs()
        }
        article, text = texts.get(link.provision, (None, ""))
        if article is None or link.words not in text:
            wrong.append((link.article, link.law, link.provision, link.words))
        elif not link.label.startswith(article.label):
            wrong.append((link.article, link.law, link.label, article.label))
    assert not wrong


@pytest.mark.corpus
def test_the_newest_version_is_used(
    links: tuple[RelatedLaw, ...], laws: dict[tuple[str, str], list[Regulation]]
) -> None:
    newest: dict[str, str] = {}
    for name, date in laws:
        newest[name] = max(date, newest.get(name, ""))
    assert all((link.version or "") == newest[link.law] for link in links)
