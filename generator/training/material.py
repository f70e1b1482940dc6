"""What questions are made of: the norms of a regulation with their sentences, and the cases."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from generator.editing.schemas.training import Case
from generator.model.annotated import AnnotatedRegulation
from generator.model.layers import Duty
from generator.model.text import Article, Division, Paragraph
from generator.numerals import write_numeral
from generator.training.modal import modal_at
from generator.training.names import any_overlap, distance, stem
from generator.training.sentence import reads_alone, sentence_around
from generator.training.similar import likeness
from generator.training.training import Training

# Two duties this much alike may be the same duty in other words.
ALIKE = 0.5
_CLAUSE = re.compile(r"[，；。：\n]")


@dataclass(frozen=True, slots=True)
class Norm:
    """One duty with where it stands. ``at`` is where its action begins in ``sentence``."""

    article: Article
    paragraph: Paragraph
    duty: Duty
    bearers: tuple[str, ...]
    partners: tuple[str, ...]
    sentence: str
    at: int
    modal: str

    @property
    def is_open(self) -> bool:
        """Whether its actors are examples (公安、商务等部门): others of their sort may be meant too."""
        return "等" in _CLAUSE.split(self.sentence[: self.at].removesuffix("，"))[-1]

    @property
    def involved(self) -> tuple[str, ...]:
        """Everyone who has a part in it."""
        return (*self.bearers, *self.partners)


@dataclass(frozen=True)
class Material:
    """``norms`` and ``cases`` are those to ask about; ``every`` norm of the regulation is for comparison."""

    annotated: AnnotatedRegulation
    every: tuple[Norm, ...]
    norms: tuple[Norm, ...]
    cases: tuple[Case, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def paragraphs(self) -> Mapping[str, Paragraph]:
        """Every 款 by its id."""
        return {paragraph.id: paragraph for _, paragraph in self.annotated.regulation.paragraphs()}

    @cached_property
    def articles(self) -> Mapping[str, Article]:
        """Every article by its id."""
        return {article.id: article for article in self.annotated.regulation.articles}

    @cached_property
    def article_of(self) -> Mapping[str, Article]:
        """The article of each 款."""
        return {paragraph.id: article for article, paragraph in self.annotated.regulation.paragraphs()}

    @cached_property
    def general(self) -> frozenset[str]:
        """Articles of 总则 and 附则: they touch nearly everything, so they are never a wrong answer."""
        return frozenset(
            article
            for division in self.annotated.regulation.all_divisions()
            if _is_general(division)
            for article in division.articles
        )

    def canonical(self, name: str) -> str:
        """A name as the register has it."""
        return self.names.get(name, name)

    def article_name(self, article: Article) -> str:
        """第十二条（燃气安全监督检查）."""
        caption = self.annotated.captions.get(article.id) or article.caption
        return f"{article.label}（{caption}）" if caption else article.label

    def place(self, paragraph: str) -> str:
        """第十二条第一款; without the 款 where the article has but one."""
        article = self.article_of[paragraph]
        if len(article.paragraphs) == 1:
            return article.label
        number = next(i for i, p in enumerate(article.paragraphs, 1) if p.id == paragraph)
        return f"{article.label}第{write_numeral(number)}款"

    def surely_not(self, names: tuple[str, ...], norm: Norm) -> bool:
        """Whether none of ``names`` bears the norm, by its own words or by another norm's."""
        if any_overlap(names, norm.involved) or any(stem(name) in norm.duty.action for name in names):
            return False
        if norm.is_open and distance(names, norm.bearers) == 0:
            return False
        return not self.may_also(names, norm.duty.action)

    def may_also(self, names: tuple[str, ...], action: str) -> bool:
        """Whether some norm gives one of ``names`` this action, or one much like it."""
        return any(
            likeness(norm.duty.action, action) >= ALIKE and any_overlap(names, norm.involved)
            for norm in self.every
        )


def all_norms(annotated: AnnotatedRegulation, names: Mapping[str, str] | None = None) -> tuple[Norm, ...]:
    """Every duty of the regulation whose action is found at its place, in the order of the text."""
    canonical = names or {}
    found = []
    for article, paragraph in annotated.regulation.paragraphs():
        text = paragraph.full_text
        for duty in annotated.duties.get(paragraph.id, ()):
            at = text.find(duty.action, duty.start)
            if at < 0 or not duty.action:
                continue
            first, end = min(duty.start, at), at + len(duty.action)
            start, end = sentence_around(text, len(paragraph.text), first, end)
            bearers = tuple(dict.fromkeys(canonical.get(n, n) for n in duty.bearers))
            partners = tuple(dict.fromkeys(canonical.get(n, n) for n in duty.partners))
            modal = modal_at(text, at)
            found.append(
                Norm(article, paragraph, duty, bearers, partners, text[start:end], at - start, modal)
            )
    return tuple(found)


def material(
    annotated: AnnotatedRegulation, training: Training, names: Mapping[str, str] | None = None
) -> Material:
    """Everything, before a scope is chosen. Asked about are only norms whose sentence can be read alone."""
    every = all_norms(annotated, names)
    clear = tuple(norm for norm in every if reads_alone(norm.sentence))
    return Material(annotated, every, clear, training.cases, dict(names or {}))


def _is_general(division: Division) -> bool:
    return re.sub(r"\s", "", division.heading) in ("总则", "附则")
