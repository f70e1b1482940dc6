"""training.yml of the flagship, and what is said of a wrong one."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.assembly.book import Book
from generator.cli.errors import UserError
from generator.training import Training, load_training, unknown_actors
from site_tests.conftest import FLAGSHIP, ROOT

FOLDER = ROOT / "source" / FLAGSHIP

SESSIONS = [90, 45, 60, 45, 30, 60]


def test_there_is_enough(training: Training) -> None:
    assert len(training.cases) >= 50
    assert [session.minutes for session in training.sessions][:6] == SESSIONS


def test_sessions_are_whole(training: Training) -> None:
    for session in training.sessions:
        assert sum(slot.minutes for slot in session.timetable) == session.minutes
        assert session.aims and session.questions and len(session.cases) >= 5
        for slot in session.timetable:
            assert set(slot.articles) <= set(session.articles), session.id


def test_cases_of_a_session_lie_in_its_articles(training: Training) -> None:
    for session in training.sessions:
        for key in session.cases:
            case = training.case(key)
            assert case
            assert {step.paragraph.split("p")[0] for step in case.steps} & set(session.articles), key


def test_every_step_rests_on_words_of_its_paragraph(book: Book, training: Training) -> None:
    texts = {p.id: p.full_text for _, p in book.regulation.paragraphs()}
    for case in training.cases:
        assert case.steps
        for step in case.steps:
            assert step.words in texts[step.paragraph], case.id
        assert not {s.paragraph.split("p")[0] for s in case.steps} & set(case.also), case.id


def test_every_actor_acts_there(book: Book, names: dict[str, str]) -> None:
    assert unknown_actors(FOLDER, book.annotated, names) == ()


def test_situations_are_told_in_everyday_words(training: Training) -> None:
    for case in training.cases:
        assert 20 <= len(case.situation) <= 120, case.id
        assert "应当" not in case.situation and "第" + "条" not in case.situation


CASE = """
cases:
  - id: yi
    title: 一件事
    situation: 有一件事。
    level: 1
    order: 编者
    steps:
      - who: [公安机关]
        does: 做事
        paragraph: {paragraph}
        words: {words}
sessions:
  - id: ke
    title: 一课
    minutes: {minutes}
    audience: 大家
    aims: [会]
    articles: [{article}]
    timetable:
      - minutes: 30
        what: 讲
    cases: [{case}]
"""
GOOD = {
    "paragraph": "a25p1",
    "words": "公安机关应当深化警务改革",
    "minutes": "30",
    "article": "a25",
    "case": "yi",
}


@pytest.mark.parametrize(
    ("wrong", "line", "said"),
    [
        ({"paragraph": "a99p1"}, 11, "a99p1"),
        ({"article": "a76"}, 19, "a76"),
        ({"words": "没有这句话"}, 12, "没有这句话"),
        ({"minutes": "31"}, 16, "31"),
        ({"minutes": "许多"}, 16, "minutes"),
        ({"case": "er"}, 23, "er"),
    ],
)
def test_a_wrong_file_is_one_clear_line(
    wrong: dict[str, str], line: int, said: str, tmp_path: Path, book: Book
) -> None:
    (tmp_path / "training.yml").write_text(CASE.format(**{**GOOD, **wrong}), encoding="utf-8")
    with pytest.raises(UserError) as caught:
        load_training(tmp_path, book.regulation)
    assert caught.value.line == line
    assert said in caught.value.one_line() and "\n" not in caught.value.one_line()


def test_a_good_file_is_read(tmp_path: Path, book: Book) -> None:
    (tmp_path / "training.yml").write_text(CASE.format(**GOOD), encoding="utf-8")
    assert load_training(tmp_path, book.regulation).case("yi")


def test_no_file_is_no_training(tmp_path: Path, book: Book) -> None:
    assert load_training(tmp_path, book.regulation) == Training()


def test_an_actor_who_does_not_act_there_is_reported(tmp_path: Path, book: Book) -> None:
    text = CASE.format(**GOOD).replace("[公安机关]", "[税务部门]")
    (tmp_path / "training.yml").write_text(text, encoding="utf-8")
    (problem,) = unknown_actors(tmp_path, book.annotated)
    assert problem.line == 9 and "税务部门" in problem.message and problem.severity == "error"


def test_every_actor_stands_in_the_register(book: Book, training: Training) -> None:
    for case in training.cases:
        for step in case.steps:
            assert all(book.register.find(who) for who in step.who), case.id
