"""What a paper has asked already: nothing is asked twice, and no question answers another."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from generator.training.question import Question

_CASES = ("case", "steps")
_ITEM = re.compile(r"[（(]")


@dataclass(frozen=True)
class Asked:
    """The sentences and situations asked about, and the words of cases that ask who acts; they grow with
    each question that is taken.

    Two kinds of question about one sentence are one fact: the sentence whole (which article?) shows the
    word that another question leaves out. So are two about one situation: the one names the article that
    the other asks for. Who acts in a case is told by the sentence that it rests on.
    """

    sentences: set[str] = field(default_factory=set)
    situations: set[str] = field(default_factory=set)
    acts: set[str] = field(default_factory=set)

    def holds(self, question: Question) -> bool:
        """Whether something of the question was asked before, or is told by another."""
        if question.kind in _CASES:
            told = any(question.sentence in sentence for sentence in self.sentences)
            return _situation(question) in self.situations or (told and _asks_who(question))
        own = _sentences(question)
        return not self.sentences.isdisjoint(own) or any(act in one for act in self.acts for one in own)

    def take(self, question: Question) -> None:
        """Remember a question."""
        if question.kind not in _CASES:
            self.sentences.update(_sentences(question))
            return
        self.situations.add(_situation(question))
        if _asks_who(question):
            self.acts.add(question.sentence)


def _asks_who(question: Question) -> bool:
    return question.kind == "case" and question.stem.endswith("是谁的事？")


def _situation(question: Question) -> str:
    return question.stem.partition("\n")[0]


def _sentences(question: Question) -> set[str]:
    """The law's sentences, without the lines of their lists (其他情形 stands in many)."""
    return {line for line in question.sentence.split("\n") if not _ITEM.match(line)}
