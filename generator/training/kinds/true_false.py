"""True or false: a sentence of the law as it is, or with its modal word or its actor swapped."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from generator.training.kinds.modality import also_right, asks_for_word
from generator.training.material import Material, Norm
from generator.training.modal import choice
from generator.training.names import distance, same_sort, stem
from generator.training.question import Question
from generator.training.subject import subject

TRUE, FALSE = "对", "错"


def questions(material: Material, rng: Random) -> Iterator[Question]:
    """One for every norm with a modal word: by turns as it is, with another word, with another actor."""
    norms = [norm for norm in material.norms if asks_for_word(norm)]
    rng.shuffle(norms)
    subjects = [(other, subject(other)[0]) for other in material.every]
    others = [(other, words) for other, words in subjects if words]
    for norm in norms:
        turn = rng.random()
        if turn < 0.45:
            yield _question(material, norm, norm.sentence, "", 1)
            continue
        made = _other_actor(material, norm, others, rng) if turn < 0.85 else None
        made = made or _other_word(material, norm, rng)
        if made:
            yield made


def _other_word(material: Material, norm: Norm, rng: Random) -> Question | None:
    swaps = [word for word in choice(norm.modal).swaps if not also_right(material, norm, word)]
    # 可以……，不得拒绝 contradicts itself.
    if not swaps or "不得" in norm.sentence[norm.at + len(norm.modal) :]:
        return None
    word = rng.choice(swaps)
    told = norm.sentence[: norm.at] + word + norm.sentence[norm.at + len(norm.modal) :]
    why = f"原文是“{norm.modal}”，不是“{word}”。"
    return _question(material, norm, told, why, 2)


def _other_actor(
    material: Material, norm: Norm, others: list[tuple[Norm, str]], rng: Random
) -> Question | None:
    right, start = subject(norm)
    if not right:
        return None
    pool = list(dict.fromkeys(words for _, words in others))
    rng.shuffle(pool)
    bearers = {words: other.bearers for other, words in others}
    # A body of the same chapter is the likelier mistake.
    near = {words for other, words in others if other.article.division == norm.article.division}
    pool.sort(key=lambda words: (distance(bearers[words], norm.bearers), words not in near))
    for wrong in pool:
        names = bearers[wrong]
        if not same_sort(names, norm.bearers) or any(stem(name) in norm.sentence for name in names):
            continue
        if not material.surely_not(names, norm):
            continue
        told = norm.sentence[:start] + wrong + norm.sentence[start + len(right) :]
        why = f"原文写的是“{right}”，不是“{wrong}”。"
        return _question(material, norm, told, why, 3)
    return None


def _question(material: Material, norm: Norm, told: str, wrong: str, difficulty: int) -> Question:
    place = material.place(norm.paragraph.id)
    return Question(
        kind="true-false",
        stem=f"下面的说法，对还是错？\n{told}",
        options=(TRUE, FALSE),
        answers=(1 if wrong else 0,),
        explanation=wrong or f"和{place}的原文一致。",
        paragraph=norm.paragraph.id,
        place=place,
        sentence=norm.sentence,
        difficulty=difficulty,
    )
