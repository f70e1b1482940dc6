"""Making a paper: questions of all kinds by turns, from one seed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from random import Random

from generator.cli.errors import UserError
from generator.model.annotated import AnnotatedRegulation
from generator.training.asked import Asked
from generator.training.file_name import USUAL_COUNT
from generator.training.kinds import actor_duty, case, modality, steps, true_false, which_article
from generator.training.material import Material, material
from generator.training.question import KINDS, Kind, Paper, Question
from generator.training.scope import Scope, narrow
from generator.training.training import Training

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
    count: int | None = USUAL_COUNT,
    difficulty: int | None = None,
    scope: Scope | None = None,
    kinds: Sequence[Kind] = KINDS,
    names: Mapping[str, str] | None = None,
) -> Paper:
    """A paper of ``count`` questions: the same arguments give the same paper. ``None`` asks for the usual
    number, or as many as there are.

    ``difficulty`` 1 to 3 takes only questions of that level; ``None`` mixes them. ``names``
    are the register's (alias → canonical name), so that one body is not offered under two names.
    Raises ``UserError`` where the scope is unknown or does not give that many questions.
    """
    most = USUAL_COUNT if count is None else count
    if not 1 <= most <= MOST:
        raise UserError(f"不能出 {count} 题", mend=f"题数从 1 到 {MOST}")
    if difficulty is not None and not 1 <= difficulty <= HARDEST:
        raise UserError(f"没有难度 {difficulty}", mend="写 1、2 或 3")
    unknown = [kind for kind in kinds if kind not in MAKERS]
    if unknown or not kinds:
        raise UserError(f"没有“{'、'.join(unknown)}”这种题", mend="可以写：" + "、".join(KINDS))
    whole = material(annotated, training, names)
    within, said = narrow(whole, training, scope or Scope())
    questions = by_turns(within, seed, most, kinds=kinds, difficulty=difficulty)
    if len(questions) < (count or 1):
        raise UserError(
            f"“{said.replace('；', '，')}”只出得了 {len(questions)} 题",
            mend="少出几题，或者放宽范围" if questions else "放宽范围",
        )
    return Paper(annotated.regulation.title, said, seed, questions)


def fullest_paper(
    annotated: AnnotatedRegulation,
    training: Training,
    names: Mapping[str, str],
    *,
    seed: int = 1,
    most: int = USUAL_COUNT,
) -> Paper | None:
    """A paper about the whole law of up to ``most`` questions; ``None`` where not one can be made.

    With ``most`` questions it is the same as that of ``make_paper``.
    """
    within, said = narrow(material(annotated, training, names), training, Scope())
    questions = by_turns(within, seed, most)
    return Paper(annotated.regulation.title, said, seed, questions) if questions else None


def by_turns(
    within: Material, seed: int, most: int, *, kinds: Sequence[Kind] = KINDS, difficulty: int | None = None
) -> tuple[Question, ...]:
    """One of each kind in turn until there are ``most``; fewer where no more can be made.

    Nothing is asked twice (``Asked``). A second question of a kind about the same 款 is kept back
    until nothing else is left.
    """
    sources = {kind: MAKERS[kind](within, Random(f"{seed}/{kind}")) for kind in dict.fromkeys(kinds)}
    found: dict[str, Question] = {}
    spare: dict[str, Question] = {}
    used: set[tuple[Kind, str]] = set()
    asked = Asked()
    while sources and len(found) < most:
        for kind in list(sources):
            for question in sources[kind]:
                if asked.holds(question) or difficulty not in (None, question.difficulty):
                    continue
                if (kind, question.paragraph) in used:
                    spare[question.id] = question
                    continue
                used.add((kind, question.paragraph))
                found[question.id] = question
                asked.take(question)
                break
            else:
                del sources[kind]
            if len(found) == most:
                break
    for question in spare.values():
        if len(found) == most:
            break
        if not asked.holds(question):
            found[question.id] = question
            asked.take(question)
    order = {kind: place for place, kind in enumerate(KINDS)}
    return tuple(sorted(found.values(), key=lambda question: order[question.kind]))
