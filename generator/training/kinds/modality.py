"""Fill in the modality: the law's sentence with its 应当, 可以, 不得, 有权 or 鼓励 taken out."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from generator.training.common_sense import word_is_plain
from generator.training.material import ALIKE, Material, Norm
from generator.training.modal import choice, modal_class, modal_classes
from generator.training.names import any_overlap
from generator.training.question import Question
from generator.training.similar import likeness

BLANK = "（　　）"
_WHY = {
    "must": "“应当”是必须做到的义务，不是可做可不做。",
    "must not": "“不得”“禁止”是不许做的红线。",
    "may": "“可以”是允许，由当事人或者机关自己选择，不是必须。",
    "entitled": "“有权”是一项权利：能做，但不是义务。",
    "encouraged": "“鼓励”是倡导，不是强制。",
}


def questions(material: Material, rng: Random) -> Iterator[Question]:
    """One for every norm in scope that begins with a modal word, in random order."""
    norms = [norm for norm in material.norms if asks_for_word(norm) and not _shows_its_word(norm)]
    rng.shuffle(norms)
    for norm in norms:
        wrong = [word for word in choice(norm.modal).wrong if not also_right(material, norm, word)]
        # Without the near word what is left gives itself away.
        if choice(norm.modal).wrong[0] not in wrong:
            continue
        options = [norm.modal, *wrong]
        rng.shuffle(options)
        stem = norm.sentence[: norm.at] + BLANK + norm.sentence[norm.at + len(norm.modal) :]
        several = len(modal_classes(norm.sentence)) > 1
        yield Question(
            kind="modality",
            stem=f"括号里该填哪个词？\n{stem}",
            options=tuple(options),
            answers=(options.index(norm.modal),),
            explanation=f"原文用的是“{norm.modal}”。{_WHY[modal_class(norm.modal)]}",
            paragraph=norm.paragraph.id,
            place=material.place(norm.paragraph.id),
            sentence=norm.sentence,
            difficulty=3 if several else choice(norm.modal).difficulty,
        )


def asks_for_word(norm: Norm) -> bool:
    """Whether the norm has a modal word that others could stand in for, and that the law must tell."""
    before, behind = norm.sentence[: norm.at], norm.sentence[norm.at + len(norm.modal) :]
    return (
        bool(norm.modal)
        and bool(choice(norm.modal).wrong)
        and not before.endswith("不")
        and not behind.startswith(("不", "有"))
        and not word_is_plain(norm.modal, before, norm.sentence[norm.at :])
        and not any(word in norm.sentence for word in choice(norm.modal).wrong if word in ("限制", "允许"))
    )


def _shows_its_word(norm: Norm) -> bool:
    """Whether a like word stands elsewhere in the sentence: 甲必须考核；乙（　　）考核."""
    rest = norm.sentence[: norm.at] + BLANK + norm.sentence[norm.at + len(norm.modal) :]
    return modal_class(norm.modal) in modal_classes(rest)


def also_right(material: Material, norm: Norm, word: str) -> bool:
    """Whether another norm says the same of the same people with this word."""
    return any(
        other.modal
        and modal_class(other.modal) == modal_class(word)
        and likeness(other.duty.action, norm.duty.action) >= ALIKE
        and (not norm.bearers or not other.bearers or any_overlap(norm.bearers, other.bearers))
        for other in material.every
        if other is not norm
    )
