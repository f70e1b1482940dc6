"""Match actor and duty: several duties, several actors, each duty with exactly one of them."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from generator.numerals import write_numeral
from generator.training.material import Material, Norm
from generator.training.names import is_broad, shown, stem
from generator.training.question import Question

_PAIRS = {1: 3, 2: 4, 3: 5}
_SHORTEST, _LONGEST = 8, 70
_ROUNDS = 4


def questions(material: Material, rng: Random) -> Iterator[Question]:
    """Groups of norms whose actors cannot be taken for one another.

    A norm comes again only after every other had its turn.
    """
    clear = [norm for norm in material.norms if _is_clear(norm)]
    sizes = list(_PAIRS.values())
    for _ in range(_ROUNDS):
        left = list(clear)
        rng.shuffle(left)
        while len(left) >= min(sizes):
            group = _group(material, left, rng.choice(sizes))
            if len(group) < min(sizes):
                break
            left = [norm for norm in left if norm not in group]
            yield _question(material, group, rng)


def _question(material: Material, group: list[Norm], rng: Random) -> Question:
    options = [shown(norm.bearers) for norm in group]
    rng.shuffle(options)
    answers = tuple(options.index(shown(norm.bearers)) for norm in group)
    places = [material.place(norm.paragraph.id) for norm in group]
    lines = "；".join(
        f"第{write_numeral(number)}件是{shown(norm.bearers)}的事（{place}）"
        for number, (norm, place) in enumerate(zip(group, places, strict=True), 1)
    )
    first = group[0]
    return Question(
        kind="actor-duty",
        stem="下面的事，条文分别写给了谁？给每件事选一个责任主体。",
        options=tuple(options),
        answers=answers,
        explanation=lines + "。",
        paragraph=first.paragraph.id,
        place="、".join(dict.fromkeys(places)),
        sentence="\n".join(dict.fromkeys(norm.sentence for norm in group)),
        difficulty=next(level for level, size in _PAIRS.items() if size == len(group)),
        prompts=tuple(_short(norm.duty.action) for norm in group),
        more=tuple(norm.paragraph.id for norm in group[1:]),
    )


def _is_clear(norm: Norm) -> bool:
    """A norm with named actors, long enough to be told from others, not naming them itself."""
    return (
        bool(norm.bearers)
        and len(norm.duty.action) >= _SHORTEST
        and not any(is_broad(name) for name in norm.bearers)
        and not any(stem(name) in norm.duty.action for name in norm.bearers)
    )


def _group(material: Material, norms: list[Norm], size: int) -> list[Norm]:
    group: list[Norm] = []
    for norm in norms:
        if all(
            material.surely_not(other.bearers, norm) and material.surely_not(norm.bearers, other)
            for other in group
        ):
            group.append(norm)
            if len(group) == size:
                break
    return group


def _short(action: str) -> str:
    """An action cut at a comma where it is long; what is left stands in the law word for word."""
    action = action.replace("\n", "")
    if len(action) <= _LONGEST:
        return action
    cut = max(action.rfind(mark, _SHORTEST, _LONGEST) for mark in "，；、")
    return action[: cut if cut > 0 else _LONGEST] + "……"
