"""Scope and difficulty: kept where they can be, one clear line where they cannot."""

from __future__ import annotations

from typing import Any

import pytest

from generator.assembly.book import Book
from generator.cli.errors import UserError
from generator.model.annotated import AnnotatedRegulation
from generator.model.text import Article, Paragraph, Regulation
from generator.training import KINDS, Scope, Training, make_paper


def test_a_chapter_gives_its_own_articles(book: Book, training: Training) -> None:
    inside = set(next(d.articles for d in book.regulation.divisions if d.id == "c4"))
    paper = make_paper(book.annotated, training, 1, count=12, scope=Scope(divisions=("c4",)))
    for question in paper.questions:
        assert {p.split("p")[0] for p in question.paragraphs} & inside
    assert "第四章" in paper.scope


def test_a_session_gives_its_own_articles_and_cases(book: Book, training: Training) -> None:
    for session in training.sessions:
        paper = make_paper(book.annotated, training, 1, count=10, scope=Scope(session=session.id))
        for question in paper.questions:
            assert {p.split("p")[0] for p in question.paragraphs} & set(session.articles)


def test_an_actor_gives_its_own_duties(book: Book, training: Training, names: dict[str, str]) -> None:
    paper = make_paper(
        book.annotated,
        training,
        1,
        count=8,
        scope=Scope(actors=("公安机关",)),
        kinds=("modality",),
        names=names,
    )
    for question in paper.questions:
        duties = book.annotated.duties[question.paragraph]
        assert "公安机关" in {names.get(n, n) for d in duties for n in (*d.bearers, *d.partners)}


@pytest.mark.parametrize("level", [1, 2, 3])
def test_difficulty_is_kept(level: int, book: Book, training: Training) -> None:
    paper = make_paper(book.annotated, training, 1, count=10, difficulty=level)
    assert {question.difficulty for question in paper.questions} == {level}


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_alone(kind: Any, book: Book, training: Training) -> None:
    paper = make_paper(book.annotated, training, 1, count=5, kinds=(kind,))
    assert {question.kind for question in paper.questions} == {kind}


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"scope": Scope(divisions=("c99",))}, "没有“c99”这个章"),
        ({"scope": Scope(session="ranqi")}, "是不是“ranqi-xiaofang”？"),
        ({"scope": Scope(actors=("火星救援队",))}, "没有“火星救援队”这个主体"),
        ({"count": 0}, "题数从 1 到"),
        ({"count": 501}, "题数从 1 到"),
        ({"count": 100, "kinds": ("steps",)}, "少出几题"),
        ({"difficulty": 9}, "写 1、2 或 3"),
        ({"kinds": ()}, "这种题"),
        ({"kinds": ("essay",)}, "没有“essay”这种题"),
        ({"scope": Scope(divisions=("c7",))}, "放宽范围"),
        (
            {"scope": Scope(divisions=("c2",), session="jumin-fazhike"), "kinds": ("steps",)},
            "放宽范围",
        ),
    ],
)
def test_what_cannot_be_asked_is_one_line(
    asked: dict[str, Any], said: str, book: Book, training: Training
) -> None:
    with pytest.raises(UserError) as caught:
        make_paper(book.annotated, training, 1, **asked)
    line = caught.value.one_line()
    assert said in line and "\n" not in line and ";" in line


def test_a_law_without_duties_gives_no_paper() -> None:
    article = Article("a1", 1, 0, "第一条", None, None, (Paragraph("a1p1", "为了规范秩序，制定本法。"),))
    bare = AnnotatedRegulation(Regulation("x", "某法", (), (), (), (article,), ()))
    with pytest.raises(UserError, match="只出得了 0 题"):
        make_paper(bare, Training(), 1)
