"""Making a paper: questions of all kinds by turns, from one seed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from random import Random

from generator.cli.errors import UserError
from generator.model.annotated import AnnotatedRegulation
from generator.training.kinds import actor_duty, case, modality, steps, true_false, which_article
from generator.training.material import Material, material
from generator.training.question import KINDS, Kind, Paper, Question
from generator.training.schema import Training
from generator.training.scope import Scope, narrow

Maker = Callable[[Material, Random], Iterator[Question]]

MAKERS: Mapping[Kind, Maker] = {
    "modality": modality.questions,
    "actor-duty": actor_duty.questions,
    "true-false": true_false.questions,
    "steps": steps.questions,
    "which-article": which_article.questions,
    "case": case.questions,
}
HARDEST = 3
MOST = 500


def make_paper(
    annotated: AnnotatedRegulation,
    training: Training,
    seed: int,
    *,
    count: int = 20,
    difficulty: int | None = None,
    scope: Scope | None = None,
    kinds: Sequence[Kind] = KINDS,
    names: Mapping[str, str] | None = None,
) -> Paper:
    """A paper of ``count`` questions: the same arguments give the same paper.

    ``difficulty`` 1 to 3 takes only questions of that level; ``None`` mixes them. ``names``
    are the register's (alias → canonical name), so that one body is not offered under two names.
    Raises ``UserError`` where the scope is unknown or does not give that many questions.
    """
    if not 1 <= count <= MOST:
        raise UserError(f"{count} questions cannot be asked", mend=f"ask for 1 to {MOST}")
    if difficulty is not None and not 1 <= difficulty <= HARDEST:
        raise UserError(f"no difficulty {difficulty}", mend="use 1, 2 or 3")
    unknown = [kind for kind in kinds if kind not in MAKERS]
    if unknown or not kinds:
        raise UserError(f'no kind of question "{", ".join(unknown)}"', mend="use " + ", ".join(KINDS))
    whole = material(annotated, training, names)
    within, said = narrow(whole, training, scope or Scope())
    questions = _by_turns(within, seed, kinds, difficulty, count)
    if len(questions) < count:
        raise UserError(
            f"only {len(questions)} questions can be made for {said}",
            mend="ask for fewer or widen the scope" if questions else "widen the scope",
        )
    return Paper(annotated.regulation.title, said, seed, tuple(questions))


def _by_turns(
    within: Material, seed: int, kinds: Sequence[Kind], difficulty: int | None, count: int
) -> list[Question]:
    """One of each kind in turn until there are enough; no question twice."""
    sources = {kind: MAKERS[kind](within, Random(f"{seed}/{kind}")) for kind in dict.fromkeys(kinds)}
    found: dict[str, Question] = {}
    while sources and len(found) < count:
        for kind in list(sources):
            question = _next(sources[kind], found, difficulty)
            if question is None:
                del sources[kind]
                continue
            found[question.id] = question
            if len(found) == count:
                break
    order = {kind: place for place, kind in enumerate(KINDS)}
    return sorted(found.values(), key=lambda question: order[question.kind])


def _next(
    source: Iterator[Question], found: Mapping[str, Question], difficulty: int | None
) -> Question | None:
    for question in source:
        if question.id not in found and difficulty in (None, question.difficulty):
            return question
    return None
