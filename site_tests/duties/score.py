"""Precision, recall and F1 of the duties: ``python -m site_tests.duties.score``."""

from __future__ import annotations

import sys
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from generator.layers.duties import find_duties
from site_tests.duties.annotated_text import Annotated, read_annotated

ANNOTATED = Path(__file__).parent / "annotated"
# Here the readers gave only roughly where an action ends.
ROUGH = {"fresh", "readers1", "readers2"}
Triple = tuple[int, str, str]


@dataclass
class Score:
    """Counts of what was found rightly, what was found wrongly, and what was missed."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def add(self, found: set[Triple], expected: set[Triple]) -> None:
        """Counts one set against the other."""
        self.right += len(found & expected)
        self.wrong += len(found - expected)
        self.missed += len(expected - found)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 1 where there is nothing to find."""
        total = 2 * self.right + self.wrong + self.missed
        return 2 * self.right / total if total else 1.0

    def line(self, name: str) -> str:
        """One printed line."""
        precision = self.right / (self.right + self.wrong or 1)
        recall = self.right / (self.right + self.missed or 1)
        counts = f"right {self.right}, wrong {self.wrong}, missed {self.missed}"
        return f"{name:14} P {precision:.3f}  R {recall:.3f}  F1 {self.f1:.3f}  ({counts})"


@dataclass
class Report:
    """The scores of one annotated file and its differences, readable."""

    triples: Score = field(default_factory=Score)
    by_modality: dict[str, Score] = field(default_factory=lambda: defaultdict(Score))
    partners: Score = field(default_factory=Score)
    actions: Score = field(default_factory=Score)
    ends: Score = field(default_factory=Score)
    differences: list[str] = field(default_factory=list)


def measure(paragraphs: list[Annotated]) -> Report:
    """Compares what the rules find with what the readers wrote, paragraph by paragraph."""
    report = Report()
    for number, one in enumerate(paragraphs):
        duties = find_duties(one.paragraph)
        text = one.paragraph.full_text
        found: set[Triple] = {(number, d.modality, name) for d in duties for name in d.bearers or ("-",)}
        expected: set[Triple] = {
            (number, n.modality, name) for n in one.norms for name in n.bearers or ("-",)
        }
        report.triples.add(found, expected)
        for modality in {m for _, m, _ in found | expected}:
            score = report.by_modality[modality]
            score.add({t for t in found if t[1] == modality}, {t for t in expected if t[1] == modality})
        report.partners.add(
            {(number, str(d.modality), name) for d in duties for name in d.partners},
            {(number, n.modality, name) for n in one.norms for name in n.partners},
        )
        report.actions.add(
            {(number, str(d.modality), d.action) for d in duties},
            {(number, n.modality, n.action) for n in one.norms},
        )
        report.ends.add(
            {(number, str(d.modality), str(d.end)) for d in duties},
            {(number, n.modality, str(n.start + len(n.action))) for n in one.norms},
        )
        if found != expected:
            lines = [f"{one.source}\n  {text}"]
            lines += [f"  missed {m} {name}" for _, m, name in sorted(expected - found)]
            lines += [f"  wrong  {m} {name}" for _, m, name in sorted(found - expected)]
            report.differences.append("\n".join(lines))
    return report


def main(arguments: list[str]) -> int:
    """Prints the scores of all files or of those named (``dev2``); ``--quiet`` leaves out the misses."""
    every = sorted(path.stem for path in ANNOTATED.glob("*.txt"))
    halves = [name for name in arguments if not name.startswith("-")] or every
    for half in halves:
        paragraphs = read_annotated(ANNOTATED / f"{half}.txt")
        report = measure(paragraphs)
        laws = {one.source for one in paragraphs}
        print(f"\n{half}: {len(paragraphs)} paragraphs of {len(laws)} laws")
        print(report.triples.line("triples"))
        for modality in sorted(report.by_modality):
            print(report.by_modality[modality].line(f"  {modality}"))
        print(report.partners.line("partners"))
        if half not in ROUGH:
            print(report.actions.line("actions"))
            print(report.ends.line("ends of spans"))
        if "--quiet" not in arguments:
            print("\n".join(["", "Differences:", *report.differences]))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
