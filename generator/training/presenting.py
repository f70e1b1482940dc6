"""A question as it is laid out: numbers, letters, answers in words. For paper and screen alike."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from generator.numerals import write_numeral
from generator.training.question import KIND_NAMES, KINDS, Paper, Question

LETTERS = "ABCDEFGH"
_SHORT = 24
LEVELS = {1: "易", 2: "中", 3: "难"}


@dataclass(frozen=True, slots=True)
class Numbered:
    """A question with its number on the paper, from 1. ``lead`` asks, ``body`` is what it is asked of."""

    number: int
    question: Question

    @property
    def lead(self) -> str:
        """The line that asks."""
        first, _, rest = self.question.stem.partition("\n")
        return rest if rest and self.told_first else first

    @property
    def body(self) -> str:
        """The sentence or situation it is about; empty where there is none."""
        first, _, rest = self.question.stem.partition("\n")
        return first if rest and self.told_first else rest

    @property
    def told_first(self) -> bool:
        """Whether the situation comes before the line that asks."""
        return self.question.kind in ("steps", "case")

    @property
    def letters(self) -> tuple[tuple[str, str], ...]:
        """The options with their letters."""
        return tuple(zip(LETTERS, self.question.options, strict=False))

    @property
    def is_short(self) -> bool:
        """Whether the options fit side by side."""
        return sum(len(option) for option in self.question.options) <= _SHORT

    @property
    def answer(self) -> str:
        """The answer in short: ``B``, ``错``, ``1—C　2—A``, ``第三步、第一步、第二步``."""
        question = self.question
        if question.kind == "true-false":
            return question.options[question.answers[0]]
        if question.kind == "steps":
            return "、".join(question.options[at] for at in question.answers)
        if question.prompts:
            return "　".join(f"{i}—{LETTERS[at]}" for i, at in enumerate(question.answers, 1))
        return LETTERS[question.answers[0]]

    @property
    def level(self) -> str:
        """How hard it is, in one word."""
        return LEVELS[self.question.difficulty]


@dataclass(frozen=True, slots=True)
class Part:
    """The questions of one kind, under one heading: 一、填空."""

    heading: str
    questions: tuple[Numbered, ...]


def parts(paper: Paper) -> tuple[Part, ...]:
    """The paper by kinds, numbered through."""
    numbered = [Numbered(number, question) for number, question in enumerate(paper.questions, 1)]
    numbered.sort(key=lambda n: KINDS.index(n.question.kind))
    found = []
    groups = groupby(numbered, key=lambda n: n.question.kind)
    for place, (kind, group) in enumerate(groups, 1):
        found.append(Part(f"{write_numeral(place)}、{KIND_NAMES[kind]}", tuple(group)))
    return tuple(found)
