"""How many annotated references are found: ``python -m site_tests.references.score [dev|test]``.

The measure is that of the outside: (paragraph, law, target, through), as a multiset.
"""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import dataclass

from generator.layers.references import find_references
from site_tests.references.annotated_cases import Case, read_cases

Key = tuple[str | None, str | None, str | None]


@dataclass(frozen=True)
class Score:
    """Counts over cases; ``differences`` are one line each."""

    right: int
    missed: int
    wrong: int
    spans_right: int
    differences: tuple[str, ...]

    @property
    def precision(self) -> float:
        return self.right / max(1, self.right + self.wrong)

    @property
    def recall(self) -> float:
        return self.right / max(1, self.right + self.missed)


def score(cases: list[Case]) -> Score:
    """Compare what the rules find with what a reader found."""
    right = missed = wrong = spans = 0
    lines: list[str] = []
    for case in cases:
        found, _ = find_references(case.regulation)
        references = found.get(case.paragraph.id, ())
        have: Counter[Key] = Counter((r.law, r.target, r.through) for r in references)
        want: Counter[Key] = Counter(record.key for record in case.records)
        right += (have & want).total()
        missed += (want - have).total()
        wrong += (have - want).total()
        words = Counter((r.law, r.target, r.through, _plain(r.text)) for r in references)
        spans += (words & Counter((*r.key, _plain(r.words)) for r in case.records)).total()
        lines += [f"{case.number} {case.law}: missed {key}" for key in (want - have).elements()]
        lines += [f"{case.number} {case.law}: wrong {key}" for key in (have - want).elements()]
    return Score(right, missed, wrong, spans, tuple(lines))


def _plain(words: str) -> str:
    return words.replace("的第", "第")


def main(halves: list[str]) -> None:
    for half in halves or ["dev", "test"]:
        result = score(read_cases(half))
        for line in result.differences:
            print(line)
        print(
            f"{half}: precision {result.precision:.4f} recall {result.recall:.4f} "
            f"({result.right} right, {result.wrong} wrong, "
            f"{result.missed} missed, {result.spans_right} with the same words)"
        )


if __name__ == "__main__":
    main(sys.argv[1:])
