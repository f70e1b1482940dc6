"""What must hold for every question, checked against the duties and the text, not against the rules.

"The JSON" are the duties by 款: a wrong answer must not be right by any of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest

from generator.assembly.book import Book
from generator.model.layers import Duty
from generator.training import KINDS, Paper, Question, Training, make_paper
from generator.training.kinds.actor_duty import HOLE

_SAME = {
    "应当": "obligation",
    "可以": "permission",
    "不得": "prohibition",
    "禁止": "prohibition",
    "有权": "right",
}


@pytest.fixture(scope="module")
def texts(book: Book) -> dict[str, str]:
    return {p.id: p.full_text for _, p in book.regulation.paragraphs()}


@pytest.fixture(scope="module")
def articles(book: Book) -> dict[str, str]:
    """The text of each article by its label."""
    return {a.label: "\n".join(p.full_text for p in a.paragraphs) for a in book.regulation.articles}


def _all(papers: list[Paper], kind: str) -> Iterator[Question]:
    seen: set[str] = set()
    for paper in papers:
        for question in paper.questions:
            if question.kind == kind and question.id not in seen:
                seen.add(question.id)
                yield question


def _duties(book: Book) -> Iterator[tuple[str, Duty]]:
    for paragraph, duties in book.annotated.duties.items():
        for duty in duties:
            yield paragraph, duty


def _body(question: Question) -> str:
    return question.stem.split("\n", 1)[1]


def test_there_are_questions_of_every_kind(papers: list[Paper]) -> None:
    assert {kind for paper in papers for q in paper.questions for kind in (q.kind,)} == set(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_question_is_well_formed(kind: str, papers: list[Paper], texts: dict[str, str]) -> None:
    for q in _all(papers, kind):
        assert len(set(q.options)) == len(q.options) >= 2
        assert len(q.answers) == (len(q.prompts) or 1)
        assert all(0 <= answer < len(q.options) for answer in q.answers)
        assert 1 <= q.difficulty <= 3
        assert q.explanation and q.place
        # Answerable from the text: its sentence stands in one of the 款 it names, word for word.
        for sentence in q.sentence.split("\n"):
            assert any(sentence in texts[paragraph] for paragraph in q.paragraphs), q.id


def test_modality_is_the_texts_own_and_no_other_fits(
    book: Book, papers: list[Paper], texts: dict[str, str]
) -> None:
    for q in _all(papers, "modality"):
        before, after = _body(q).split("（　　）")
        assert before + q.options[q.answers[0]] + after in texts[q.paragraph]
        for number, word in enumerate(q.options):
            if number == q.answers[0]:
                continue
            assert before + word + after not in texts[q.paragraph]
            for paragraph, duty in _duties(book):
                if duty.modality == _SAME.get(word) and paragraph == q.paragraph:
                    assert not duty.action.endswith(after.rstrip("。"))


def test_no_wrong_actor_bears_the_duty(book: Book, papers: list[Paper], texts: dict[str, str]) -> None:
    asked = 0
    for q in _all(papers, "actor-duty"):
        assert len(set(q.answers)) == len(q.answers), "each actor is right once"
        for prompt, answer in zip(q.prompts, q.answers, strict=True):
            before, after = prompt.removesuffix("……").split(HOLE)
            right = q.options[answer]
            whole = before + right + after
            (paragraph,) = {key for key in q.paragraphs if whole in texts[key]}
            at = texts[paragraph].index(whole) + len(before + right)
            duties = book.annotated.duties[paragraph]
            held = [d for d in duties if at <= texts[paragraph].find(d.action, d.start) <= at + 1]
            assert held, prompt
            bearers = {name for duty in held for name in (*duty.bearers, *duty.partners)}
            for number, option in enumerate(q.options):
                assert option not in before + after, "nobody is named who could be struck off"
                if number != answer:
                    asked += 1
                    assert not any(name in option or option in name for name in bearers)
    assert asked > 50


def test_true_is_verbatim_and_false_is_not(papers: list[Paper], texts: dict[str, str]) -> None:
    verdicts = []
    for q in _all(papers, "true-false"):
        assert q.options == ("对", "错")
        stands = any(_body(q) in text for text in texts.values())
        assert stands == (q.answers == (0,)), q.stem
        verdicts.append(stands)
    share = sum(verdicts) / len(verdicts)
    assert 0.25 < share < 0.75, "guessing must not pay"


def test_the_sentence_stands_in_the_right_article_only(papers: list[Paper], articles: dict[str, str]) -> None:
    for q in _all(papers, "which-article"):
        holds = [_body(q) in articles[option.split("（")[0]] for option in q.options]
        assert holds.index(True) == q.answers[0]
        assert holds.count(True) == 1


def test_steps_are_those_of_a_case_in_the_laws_order(papers: list[Paper], training: Training) -> None:
    cases = {case.situation: case for case in training.cases}
    for q in _all(papers, "steps"):
        case = cases[q.stem.split("\n")[0]]
        assert case.order == "条文"
        assert sorted(q.answers) == list(range(len(case.steps)))
        assert tuple(q.prompts[q.answers.index(at)] for at in range(len(case.steps))) == tuple(
            step.does for step in case.steps
        )
        assert q.answers != tuple(sorted(q.answers)), "not already in order"


def test_a_case_has_one_right_answer(book: Book, papers: list[Paper], training: Training) -> None:
    cases = {case.situation: case for case in training.cases}
    ids = {article.label: article.id for article in book.regulation.articles}
    for q in _all(papers, "case"):
        situation, asked = q.stem.split("\n")
        case = cases[situation]
        named = {step.paragraph.split("p")[0] for step in case.steps}
        if "哪一条" in asked:
            chosen = [ids[option.split("（")[0]] for option in q.options]
            assert chosen[q.answers[0]] in named
            wrong = [key for number, key in enumerate(chosen) if number != q.answers[0]]
            assert not set(wrong) & (named | set(case.also))
        else:
            text = "".join(p.full_text for _, p in book.regulation.paragraphs() if p.id in q.paragraphs)
            for number, option in enumerate(q.options):
                if number != q.answers[0]:
                    assert option not in text


def test_no_question_twice(papers: list[Paper]) -> None:
    for paper in papers:
        ids = [question.id for question in paper.questions]
        assert len(set(ids)) == len(ids)
        asked = [(q.stem, frozenset(q.prompts)) for q in paper.questions]
        assert len(set(asked)) == len(asked)


def test_same_seed_same_paper_other_seed_another(
    book: Book, training: Training, papers: list[Paper], names: dict[str, str]
) -> None:
    again = make_paper(book.annotated, training, 3, count=60, names=names)
    assert again == papers[3]
    for one, other in pairwise(papers):
        assert one.questions != other.questions


def test_an_open_list_of_departments_excludes_no_department(papers: list[Paper]) -> None:
    """公安、商务等部门: another department may be meant, so it is never the wrong one."""
    for q in _all(papers, "true-false"):
        right, _, wrong = q.explanation.partition("”，不是“")
        if "等部门" in right:
            assert "部门" not in wrong
