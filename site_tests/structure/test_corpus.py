"""Structure on the whole corpus: every character, the markup's sequence, speed."""

from __future__ import annotations

import pytest

from generator.structure import joined
from site_tests.structure.conftest import ParsedCorpus
from site_tests.structure.corpus_form import squeezed
from site_tests.structure.markup import markup_of
from site_tests.structure.report import difference

pytestmark = pytest.mark.corpus


def test_every_character_comes_back(parsed_corpus: ParsedCorpus) -> None:
    lost = [path.name for path, source, law in parsed_corpus.laws if joined(law) != squeezed(source)]
    assert lost == []


def test_regular_files_equal_their_markup(parsed_corpus: ParsedCorpus) -> None:
    regular = [(source, law) for _, source, law in parsed_corpus.laws if markup_of(source).regular]
    different = [one for source, law in regular if (one := difference(source, law))]
    assert len(regular) > 900
    assert len(different) <= 0.005 * len(regular), different


def test_chapters_and_articles_are_those_that_are_printed(parsed_corpus: ParsedCorpus) -> None:
    """In all files with 第…条, also irregular ones: no chapter number is made up, none is lost."""
    compared, different = 0, []
    for path, source, law in parsed_corpus.laws:
        markup = markup_of(source)
        if markup.articles:
            compared += 1
            chapters = tuple(one.number for one in law.all_divisions() if one.kind == "chapter")
            articles = tuple((article.number, article.inserted) for article in law.articles)
            if (chapters, articles) != (markup.chapters, markup.articles):
                different.append(path.name)
    assert compared > 1000
    # Two print their table of contents as headings, one has a heading without a mark.
    assert len(different) <= 3, different


def test_every_irregular_file_is_reported(parsed_corpus: ParsedCorpus) -> None:
    differences = [one for _, source, law in parsed_corpus.laws if (one := difference(source, law))]
    silent = [one for one in differences if not one.reported]
    assert silent == []


def test_ids_are_ascii_and_unique(parsed_corpus: ParsedCorpus) -> None:
    for path, _, law in parsed_corpus.laws:
        ids = [division.id for division in law.all_divisions()]
        ids += [article.id for article in law.articles] + [annex.id for annex in law.annexes]
        for _, paragraph in law.paragraphs():
            ids.append(paragraph.id)
            for item in paragraph.items:
                ids += [item.id, *(sub.id for sub in item.subitems)]
        assert len(ids) == len(set(ids)), path
        assert all(one.isascii() for one in ids), path


def test_articles_stand_in_their_divisions(parsed_corpus: ParsedCorpus) -> None:
    for path, _, law in parsed_corpus.laws:
        held = [(own, division.id) for division in law.all_divisions() for own in division.articles]
        assert held == [(a.id, a.division) for a in law.articles if a.division], path


def test_the_corpus_is_parsed_in_good_time(parsed_corpus: ParsedCorpus) -> None:
    assert parsed_corpus.seconds < 120  # the bench prints the real figure
