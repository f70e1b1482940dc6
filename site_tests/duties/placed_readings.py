"""What readers said of paragraphs of the corpus, by place; the words themselves stay in the corpus.

"@" names the law, "# 第三条 a3p2" the paragraph, each ">" line holds norms as "modality | bearers"; a line
with "##" is a remark.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.assembly.make_book import parse_file
from generator.layers.duties import find_duties
from generator.model.text import Paragraph
from site_tests.conftest import CORPUS
from site_tests.duties.score import Score

FOLDER = Path(__file__).parent / "by_place"
Reading = frozenset[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Placed:
    """``reading`` are the (modality, bearer) pairs; nobody is written ``-``."""

    law: str
    label: str
    paragraph: str
    reading: Reading


@dataclass(frozen=True, slots=True)
class Compared:
    """What readers said of a paragraph, and what the rules say now."""

    placed: Placed
    paragraph: Paragraph
    now: Reading


def read_placed(name: str) -> Iterator[Placed]:
    """Every paragraph of ``by_place/NAME.txt``. Raises ``ValueError`` where a line has another form."""
    law, place = "", ("", "")
    pairs: set[tuple[str, str]] = set()
    for line in [*(FOLDER / f"{name}.txt").read_text("utf-8").splitlines(), "@"]:
        if line.startswith(("@", "# ")) and place[1]:
            yield Placed(law, *place, frozenset(pairs))
            place = ("", "")
        if line.startswith("@"):
            law = line[1:].strip()
        elif line.startswith("# ") and law:
            label, _, paragraph = line[2:].rpartition(" ")
            place, pairs = (label, paragraph), set()
        elif line.startswith(">"):
            modality, bearers = (part.strip() for part in line[1:].split("|"))
            pairs.update((modality, bearer) for bearer in bearers.split(", "))


def rules_say(paragraph: Paragraph) -> Reading:
    """The pairs that the rules find."""
    duties = find_duties(paragraph)
    return frozenset((str(duty.modality), name) for duty in duties for name in duty.bearers or ("-",))


def compared(*names: str) -> dict[str, list[Compared]]:
    """Each file with its paragraphs. Raises ``KeyError`` for a place that the corpus does not have."""
    by_law: dict[str, list[tuple[str, Placed]]] = defaultdict(list)
    for name in names:
        for one in read_placed(name):
            by_law[one.law].append((name, one))
    found: dict[str, list[Compared]] = {name: [] for name in names}
    for law, listed in by_law.items():
        path = CORPUS / law
        regulation = parse_file(str(path), path.read_bytes())
        paragraphs = {
            (article.label if article else "", one.id): one for article, one in regulation.paragraphs()
        }
        for name, one in listed:
            paragraph = paragraphs[one.label, one.paragraph]
            found[name].append(Compared(one, paragraph, rules_say(paragraph)))
    return found


def score_of(listed: Iterable[Compared]) -> Score:
    """Counts over (paragraph, modality, bearer)."""
    score = Score()
    for number, one in enumerate(listed):
        score.add({(number, *pair) for pair in one.now}, {(number, *pair) for pair in one.placed.reading})
    return score


def main() -> int:
    """Prints how well the rules agree with these readers; nothing where the corpus is absent."""
    if CORPUS.is_dir():
        for name, listed in compared("readers3", "fresh2").items():
            print(score_of(listed).line(f"\n{name}: {len(listed)} paragraphs, triples"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
