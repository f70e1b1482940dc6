"""Order of steps: the steps of a case whose order the law itself gives."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from generator.editing.schemas.training import Case
from generator.numerals import write_numeral
from generator.training.material import Material
from generator.training.question import Question

_FEWEST = 3


def questions(material: Material, rng: Random) -> Iterator[Question]:
    """One for every case in scope with at least three steps in the law's own order."""
    cases = [case for case in material.cases if case.order == "条文" and len(case.steps) >= _FEWEST]
    rng.shuffle(cases)
    for case in cases:
        yield _question(material, case, rng)


def _question(material: Material, case: Case, rng: Random) -> Question:
    order = list(range(len(case.steps)))
    while order == sorted(order):
        rng.shuffle(order)
    places = list(dict.fromkeys(material.place(step.paragraph) for step in case.steps))
    right = " → ".join(step.does for step in case.steps)
    return Question(
        kind="steps",
        stem=f"{case.situation}\n按{'、'.join(places)}，下面几步的先后是怎样的？",
        options=tuple(f"第{write_numeral(number + 1)}步" for number in range(len(order))),
        answers=tuple(order),
        explanation=f"先后是：{right}。{case.note or ''}",
        paragraph=case.steps[0].paragraph,
        place="、".join(places),
        sentence="\n".join(dict.fromkeys(step.words for step in case.steps)),
        difficulty=2 if len(order) == _FEWEST else 3,
        prompts=tuple(case.steps[at].does for at in order),
        more=tuple(step.paragraph for step in case.steps),
    )
