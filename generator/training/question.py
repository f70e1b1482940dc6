"""A question and a paper, as values."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import Literal, get_args

Kind = Literal["modality", "actor-duty", "true-false", "steps", "which-article", "case"]
KINDS: tuple[Kind, ...] = get_args(Kind)

# What a kind is called on paper.
KIND_NAMES: dict[Kind, str] = {
    "modality": "填空：选一个词",
    "actor-duty": "连线：谁做什么",
    "true-false": "判断：对还是错",
    "steps": "排序：先做什么",
    "which-article": "找出处：哪一条",
    "case": "案例：怎么办",
}


@dataclass(frozen=True, slots=True)
class Question:
    """One question.

    Without ``prompts`` one of ``options`` is right and ``answers`` holds its index. With
    ``prompts`` (match, order) ``answers`` holds for each prompt the index of its option.
    ``sentence`` are the law's words that decide it, ``paragraph`` is their 款 and ``place`` its
    name (第十二条第一款); ``more`` are other 款 it rests on. ``explanation`` says in plain words
    why. ``difficulty`` goes from 1 to 3.
    """

    kind: Kind
    stem: str
    options: tuple[str, ...]
    answers: tuple[int, ...]
    explanation: str
    paragraph: str
    place: str
    sentence: str
    difficulty: int
    prompts: tuple[str, ...] = ()
    more: tuple[str, ...] = ()

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """Every 款 that it rests on, the deciding one first."""
        return tuple(dict.fromkeys((self.paragraph, *self.more)))

    @property
    def id(self) -> str:
        """The same for the same question, whatever paper it stands in."""
        parts = (self.kind, self.stem, *sorted(self.options), *sorted(self.prompts), self.paragraph)
        return sha256("\n".join(parts).encode()).hexdigest()[:10]


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper: the regulation's title, what it covers in words, the seed and the questions."""

    title: str
    scope: str
    seed: int
    questions: tuple[Question, ...]
