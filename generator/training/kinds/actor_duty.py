"""Match actor and duty: several duties, several actors, each duty with exactly one of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from generator.numerals import write_numeral
from generator.training.common_sense import actor_is_plain
from generator.training.material import Material, Norm
from generator.training.names import stem
from generator.training.question import Question
from generator.training.subject import subject

HOLE = "＿＿＿＿"
_PAIRS = {1: 3, 2: 4, 3: 5}
_SHORTEST, _LONGEST = 8, 120
_ROUNDS = 4
_END = "。；"


@dataclass(frozen=True, slots=True)
class _Duty:
    """A norm that can be asked for: the law's words for its actors, and its sentence without them."""

    norm: Norm
    actors: str
    prompt: str


def questions(material: Material, rng: Random) -> Iterator[Question]:
    """Groups of norms whose actors cannot be taken for one another.

    A norm comes again only after every other had its turn.
    """
    clear = [duty for norm in material.norms if (duty := _duty(norm))]
    sizes = list(_PAIRS.values())
    for _ in range(_ROUNDS):
        left = list(clear)
        rng.shuffle(left)
        while len(left) >= min(sizes):
            group = _group(material, left, rng.choice(sizes))
            if len(group) < min(sizes):
                break
            left = [duty for duty in left if duty not in group]
            yield _question(material, group, rng)


def _question(material: Material, group: list[_Duty], rng: Random) -> Question:
    options = [duty.actors for duty in group]
    rng.shuffle(options)
    places = [material.place(duty.norm.paragraph.id) for duty in group]
    lines = "；".join(
        f"第{write_numeral(number)}句是{duty.actors}（{place}）"
        for number, (duty, place) in enumerate(zip(group, places, strict=True), 1)
    )
    first = group[0].norm
    return Question(
        kind="actor-duty",
        stem="下面每句话里空着的是谁？给每句选一个责任主体。",
        options=tuple(options),
        answers=tuple(options.index(duty.actors) for duty in group),
        explanation=lines + "。",
        paragraph=first.paragraph.id,
        place="、".join(dict.fromkeys(places)),
        sentence="\n".join(dict.fromkeys(duty.norm.sentence for duty in group)),
        difficulty=next(level for level, size in _PAIRS.items() if size == len(group)),
        prompts=tuple(duty.prompt for duty in group),
        more=tuple(duty.norm.paragraph.id for duty in group[1:]),
    )


def _duty(norm: Norm) -> _Duty | None:
    """The norm's sentence with a hole for its actors, where that can be asked.

    The sentence is one line, so that what it is about is told (a bare 责令改正 could be anybody's), and
    names the actors only where they act.
    """
    words, start = subject(norm)
    if not words or "\n" in norm.sentence or len(norm.duty.action) < _SHORTEST:
        return None
    told = norm.sentence
    if len(told) > _LONGEST:
        end = norm.at + len(norm.duty.action)
        told = told[:end] + "……" if told[end] in _END else ""
    prompt = told[:start] + HOLE + told[start + len(words) :]
    named = any(stem(name) in prompt for name in norm.involved)
    if not told or len(told) > _LONGEST or named or actor_is_plain(norm.duty.action):
        return None
    return _Duty(norm, words, prompt)


def _group(material: Material, duties: list[_Duty], size: int) -> list[_Duty]:
    group: list[_Duty] = []
    for duty in duties:
        if all(_apart(material, duty, other) for other in group):
            group.append(duty)
            if len(group) == size:
                break
    return group


def _apart(material: Material, one: _Duty, other: _Duty) -> bool:
    """Whether neither could stand in the other's place, nor is named in the other's sentence."""
    return (
        one.norm.sentence != other.norm.sentence
        and material.surely_not(other.norm.bearers, one.norm)
        and material.surely_not(one.norm.bearers, other.norm)
        and not any(stem(name) in one.prompt for name in other.norm.bearers)
        and not any(stem(name) in other.prompt for name in one.norm.bearers)
    )
