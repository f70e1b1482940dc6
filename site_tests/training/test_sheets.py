"""Printed sheets: the paper gives nothing away, the teacher's copy gives every reason."""

from __future__ import annotations

from http.server import BaseHTTPRequestHandler, HTTPServer
from io import BytesIO
from threading import Thread
from typing import Any

import html5lib
import pytest
from pypdf import PdfReader

from generator.assembly.book import Book
from generator.training import (
    SHEET_NAMES,
    Paper,
    Question,
    Sheet,
    Training,
    quiz_pdf,
    session_html,
    sheet_html,
)
from generator.training.presenting import parts


@pytest.mark.parametrize("sheet", SHEET_NAMES)
def test_sheet_is_valid_and_the_same_each_time(sheet: Sheet, papers: list[Paper]) -> None:
    html = sheet_html(papers[0], sheet)
    html5lib.HTMLParser(strict=True).parse(html)
    assert html == sheet_html(papers[0], sheet)
    assert "http" not in html and "<script" not in html


def test_numbers_run_through(papers: list[Paper]) -> None:
    numbers = [n.number for part in parts(papers[0]) for n in part.questions]
    assert numbers == list(range(1, len(papers[0].questions) + 1))


def test_the_paper_holds_no_answer(papers: list[Paper]) -> None:
    html = sheet_html(papers[0], "paper")
    assert "答案" not in html and "姓名" in html
    for question in papers[0].questions:
        assert question.explanation not in html


def test_the_teachers_copy_holds_every_reason_and_place(papers: list[Paper]) -> None:
    html = sheet_html(papers[0], "teacher")
    for question in papers[0].questions:
        assert question.explanation in html and question.place in html


def test_answers_name_the_right_options(papers: list[Paper]) -> None:
    for part in parts(papers[0]):
        for numbered in part.questions:
            question = numbered.question
            if question.kind == "true-false":
                assert numbered.answer in ("对", "错")
            elif not question.prompts:
                letter = dict(numbered.letters)[numbered.answer]
                assert letter == question.options[question.answers[0]]


def test_markup_in_a_law_stays_text() -> None:
    question = Question(
        kind="modality",
        stem="括号里？\n<script>x</script>（　　）&{{ 7 }}",
        options=("应当", "可以"),
        answers=(0,),
        explanation="<b>",
        paragraph="a1p1",
        place="第一条",
        sentence="<i>",
        difficulty=1,
    )
    html = sheet_html(Paper("<某法>", "全文", 1, (question,)), "teacher")
    assert "<script" not in html and "&lt;script&gt;" in html and "{{ 7 }}" in html


def test_session_plan_tells_who_does_what_by_which_words(book: Book, training: Training) -> None:
    for session in training.sessions:
        html = session_html(session, training, book.annotated)
        html5lib.HTMLParser(strict=True).parse(html)
        for key in session.cases:
            case = training.case(key)
            assert case and case.situation in html
            assert all(step.words in html for step in case.steps)


def test_pdf_is_tagged_and_has_title_and_text(papers: list[Paper]) -> None:
    reader = PdfReader(BytesIO(quiz_pdf(sheet_html(papers[0], "answers"))))
    root: Any = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"] and root["/Lang"].startswith("zh")
    assert reader.metadata and papers[0].title in (reader.metadata.title or "")
    text = "".join(page.extract_text() for page in reader.pages).replace("\n", "")
    assert "第" in text and "参考答案" in text


def test_nothing_is_loaded_from_outside() -> None:
    """A server that would answer is asked nothing."""
    asked: list[str] = []

    class Server(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)

    with HTTPServer(("127.0.0.1", 0), Server) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        picture = f"http://127.0.0.1:{server.server_port}/x.png"
        data = quiz_pdf(f'<html lang="zh"><title>x</title><p>x</p><img alt="y" src="{picture}">')
        server.shutdown()
    assert data.startswith(b"%PDF")
    assert asked == []
