"""The online quiz: the front matter of its page, from which the theme's template makes it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from generator.model.annotated import AnnotatedRegulation
from generator.training.material import Material, material
from generator.training.paper import by_turns
from generator.training.presenting import LETTERS, LEVELS, Numbered
from generator.training.question import KIND_NAMES, KINDS, Question
from generator.training.scope import Scope, narrow
from generator.training.training import Training

Matter = dict[str, Any]

_A_SESSION = 12
_A_CHAPTER = 8
_MOST = 160


def quiz_page(
    annotated: AnnotatedRegulation,
    training: Training,
    *,
    regulation_id: str,
    names: Mapping[str, str] | None = None,
    seed: int = 1,
) -> Matter:
    """The key ``quiz`` of the front matter of ``ID/quiz.md`` (template ``quiz.html``).

    Enough questions for every session and every chapter, the same for the same text and seed.
    Links lead from ``ID/quiz.html`` to ``aN.html#pN``. Empty where no question can be made:
    then there is no page. ``names`` are the register's (see ``names_of``).
    """
    whole = material(annotated, training, names)
    questions: dict[str, Question] = {}
    groups: dict[str, set[str]] = {}
    listed: list[Matter] = []
    for key, text, scope, most in _scopes(annotated, training):
        within, _ = narrow(whole, training, scope)
        chosen = by_turns(within, seed, most)
        if chosen:
            listed.append({"id": key, "text": text})
        for question in chosen:
            if question.id in questions or len(questions) < _MOST:
                questions[question.id] = question
                groups.setdefault(question.id, set()).add(key)
    for question in by_turns(whole, seed, 30):
        if len(questions) < _MOST:
            questions.setdefault(question.id, question)
    if not questions:
        return {}
    ordered = sorted(questions.values(), key=lambda question: KINDS.index(question.kind))
    order = {entry["id"]: place for place, entry in enumerate(listed)}
    return {
        "id": regulation_id,
        "groups": [entry for entry in listed if any(entry["id"] in kept for kept in groups.values())],
        "levels": [{"id": level, "text": text} for level, text in LEVELS.items()],
        "questions": [
            _question(
                whole,
                Numbered(number, question),
                sorted(groups.get(question.id, ()), key=lambda key: order[key]),
            )
            for number, question in enumerate(ordered, 1)
        ],
    }


def _scopes(annotated: AnnotatedRegulation, training: Training) -> Iterator[tuple[str, str, Scope, int]]:
    for session in training.sessions:
        yield f"s-{session.id}", f"课程：{session.title}", Scope(session=session.id), _A_SESSION
    for division in annotated.regulation.divisions:
        text = f"{division.label} {division.heading}".strip()
        yield f"d-{division.id}", text, Scope(divisions=(division.id,)), _A_CHAPTER


def _question(whole: Material, numbered: Numbered, groups: list[str]) -> Matter:
    question = numbered.question
    return {
        "id": question.id,
        "kind": question.kind,
        "kind_text": KIND_NAMES[question.kind],
        "level": question.difficulty,
        "level_text": numbered.level,
        "groups": groups,
        "lead": numbered.lead,
        "body": numbered.body,
        "told_first": numbered.told_first,
        "options": list(question.options),
        "letters": _letters(question),
        "prompts": list(question.prompts),
        "answers": list(question.answers),
        "answer": numbered.answer,
        "explanation": question.explanation,
        "sentence": question.sentence.split("\n"),
        "links": [_link(whole, paragraph) for paragraph in question.paragraphs],
    }


def _letters(question: Question) -> list[str]:
    """Letters before the options; steps and true or false need none."""
    if question.kind in ("steps", "true-false"):
        return ["" for _ in question.options]
    return list(LETTERS[: len(question.options)])


def _link(whole: Material, paragraph: str) -> Matter:
    article = whole.article_of[paragraph].id
    return {"text": whole.place(paragraph), "href": f"{article}.html#{paragraph.removeprefix(article)}"}
