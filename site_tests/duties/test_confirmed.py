"""What readers found right is still read so. A line of ``confirmed.txt`` changes by hand, after reading."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import pytest

from generator.assembly.make_book import parse_file
from generator.layers.duties import find_duties
from generator.model.text import Paragraph
from site_tests.conftest import CORPUS
from site_tests.duties.confirmed import Confirmed, Reading, read_confirmed


def _reading(paragraph: Paragraph) -> Reading:
    duties = find_duties(paragraph)
    return frozenset((str(duty.modality), name) for duty in duties for name in duty.bearers or ("-",))


def _paragraphs(law: Path) -> dict[tuple[str, str], Paragraph]:
    found = parse_file(str(law), law.read_bytes()).paragraphs()
    return {(article.label if article else "", paragraph.id): paragraph for article, paragraph in found}


@pytest.mark.corpus
def test_what_readers_confirmed_is_read_so(corpus_files: list[Path]) -> None:
    by_law: dict[str, list[Confirmed]] = defaultdict(list)
    for one in read_confirmed():
        by_law[one.law].append(one)
    assert sum(map(len, by_law.values())) >= 4_500
    differences = []
    for path in corpus_files:
        law = path.relative_to(CORPUS).as_posix()
        if law not in by_law:
            continue
        paragraphs = _paragraphs(path)
        for one in by_law[law]:
            paragraph = paragraphs[one.label, one.paragraph]
            now = _reading(paragraph)
            if now != one.reading:
                lines = [f"{law} {one.label} {one.paragraph}", paragraph.full_text]
                lines += [f"  gone {pair}" for pair in sorted(one.reading - now)]
                lines += [f"  new  {pair}" for pair in sorted(now - one.reading)]
                differences.append("\n".join(lines))
    assert not differences, "\n\n".join(differences)
