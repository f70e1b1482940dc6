"""Words that lead into the law must stand in it: terms of the glossary, what an everyday word means."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from generator.editing.reading_files import EditorFile
from generator.model.findings import Problem
from generator.model.text import Paragraph, Regulation

CODE = "E-009"


def words_not_in_text(files: Mapping[str, EditorFile[Any]], regulation: Regulation) -> Iterator[Problem]:
    """An error for each term no name of which stands in the law, and for each ``means`` that does not."""
    terms, synonyms = files["glossary.yml"], files["synonyms.yml"]
    if not terms.value.terms and not synonyms.value.synonyms:
        return
    text = _text(regulation)
    for index, entry in enumerate(terms.value.terms):
        if not any(_plain(word) in text for word in (entry.term, *entry.aliases)):
            message = f"法规里没有“{entry.term}”"
            mend = "写法规里的词，或者把它写进别名，或者去掉这个词语"
            yield terms.problem(CODE, message, mend, "terms", index, "term")
    for index, synonym in enumerate(synonyms.value.synonyms):
        for number, word in enumerate(synonym.means):
            if _plain(word) not in text:
                message = f"法规里没有“{word}”"
                place = ("synonyms", index, "means", number)
                yield synonyms.problem(CODE, message, "写法规里的词", *place)


def _text(regulation: Regulation) -> str:
    """Everything that the law says, title and annexes too."""
    parts = [regulation.title, *regulation.adoption, *map(_full, regulation.preamble)]
    for division in regulation.all_divisions():
        parts += [division.heading, *map(_full, division.preamble)]
    for article in regulation.articles:
        parts += [article.caption or "", *map(_full, article.paragraphs)]
    for annex in regulation.annexes:
        parts += [annex.label, *annex.lines]
    return _plain("\n".join(parts))


def _full(paragraph: Paragraph) -> str:
    return paragraph.full_text


def _plain(words: str) -> str:
    """Without white space inside a line: how a line is spaced says nothing."""
    return re.sub(r"[^\S\n]", "", words)
