"""True or false: a sentence of the law as it is, or with its modal word or its actor swapped."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from generator.training.kinds.modality import also_right
from generator.training.material import Material, Norm
from generator.training.modal import choice
from generator.training.names import distance, is_broad, stem
from generator.training.question import Question

TRUE, FALSE = "对", "错"
_CLAUSE = re.compile(r"[，；。：\n]")
# What may stand in a subject beside the names themselves.
_BETWEEN = re.compile("部门|机关|机构|单位|人民政府|民委员会|（|）|[、和及其等与或者以都均各所有任何本该]")
_LONGEST_SUBJECT = 60


def questions(material: Material, rng: Random) -> Iterator[Question]:
    """One for every norm with a modal word: by turns as it is, with another word, with another actor."""
    norms = [norm for norm in material.norms if norm.modal]
    rng.shuffle(norms)
    subjects = [(other, subject(other)) for other in material.every]
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


def subject(norm: Norm) -> str:
    """The words before the action that name its bearers and nothing else, or an empty string."""
    if not norm.bearers or any(is_broad(name) for name in norm.bearers):
        return ""
    before = norm.sentence[: norm.at].removesuffix("，")
    words = _CLAUSE.split(before)[-1]
    if not words or len(words) > _LONGEST_SUBJECT:
        return ""
    rest = words
    for name in sorted((stem(n) for n in norm.bearers), key=len, reverse=True):
        if name not in words:
            return ""
        rest = rest.replace(name, "")
    return "" if _BETWEEN.sub("", rest) else words


def _other_word(material: Material, norm: Norm, rng: Random) -> Question | None:
    swaps = [word for word in choice(norm.modal).swaps if not also_right(material, norm, word)]
    if not swaps:
        return None
    word = rng.choice(swaps)
    told = norm.sentence[: norm.at] + word + norm.sentence[norm.at + len(norm.modal) :]
    why = f"原文是“{norm.modal}”，不是“{word}”。"
    return _question(material, norm, told, why, 2)


def _other_actor(
    material: Material, norm: Norm, others: list[tuple[Norm, str]], rng: Random
) -> Question | None:
    right = subject(norm)
    if not right:
        return None
    start = norm.sentence.rfind(right, 0, norm.at)
    pool = list(dict.fromkeys(words for _, words in others))
    rng.shuffle(pool)
    bearers = {words: other.bearers for other, words in others}
    pool.sort(key=lambda words: distance(bearers[words], norm.bearers))
    for wrong in pool:
        names = bearers[wrong]
        if any(stem(name) in norm.sentence for name in names) or not material.surely_not(names, norm):
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
