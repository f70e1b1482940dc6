"""The other editions, and laws that lack what the flagship has."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from generator.assembly.book import Book
from generator.assembly.make_book import make_book
from generator.assembly.shelf import SourceFolder
from generator.printing.editions import Order, all_jobs, jobs_of
from generator.printing.paper import Paper
from generator.printing.print_job import run_job
from generator.printing.slides import pages_of
from generator.publishing.verify.pdf_law import prove_pdf
from generator.training import make_paper, names_of, sheet_html, training_of
from site_tests.printing.tags import Tags, starts_of
from site_tests.printing.ua_rules import ua_faults

LAWS = sorted((Path(__file__).parent / "laws").glob("*.txt"))


def test_plain_edition_is_the_law_and_nothing_else(book: Book) -> None:
    (job,) = jobs_of("plain", Order(book))
    pdf = run_job(job).pdf
    assert prove_pdf(pdf, book.regulation).message == ""
    tags = Tags(pdf)
    inside = {"P", "H1", "H2", "H3", "Span", "Part", "Art", "Document"}
    assert {element.kind for element in tags.elements} <= inside


@pytest.mark.parametrize("law", LAWS, ids=[law.stem for law in LAWS])
@pytest.mark.parametrize(
    ("edition", "paper"), [("booklet", "A4"), ("large-18", "A4"), ("plain", "Letter"), ("booklet", "A5")]
)
def test_other_laws_print_whole(law: Path, edition: str, paper: Paper) -> None:
    book = make_book(SourceFolder("law", None, law))
    (job,) = jobs_of(edition, Order(book, paper))
    printed = run_job(job)
    assert prove_pdf(printed.pdf, book.regulation).message == ""
    assert printed.missing == ""


def test_law_without_chapters_or_roles_has_fewer_papers() -> None:
    book = make_book(SourceFolder("law", None, LAWS[0]))
    assert {job.file for job in all_jobs(Order(book))} == {
        "law-booklet.pdf", "law-large-18.pdf", "law-large-22.pdf", "law-plain.pdf",
        "law-quiz-1-paper.pdf", "law-quiz-1-answers.pdf", "law-quiz-1-teacher.pdf",
    }  # fmt: skip


def test_chapter_handout_holds_its_chapter_and_questions(book: Book) -> None:
    (job,) = jobs_of("chapter", Order(book, chapter="c7"))
    tags = Tags(run_job(job).pdf)
    words = "".join(element.words for element in tags.of("P"))
    assert "自2023年1月1日起施行" in words
    assert "第七十四条" not in [element.words for element in tags.of("H3")]


def test_chapter_inside_a_part_skips_no_heading_level() -> None:
    book = make_book(SourceFolder("law", None, next(law for law in LAWS if law.stem == "sections")))
    key = next(one.id for one in book.regulation.all_divisions() if one.heading == "水权")
    (job,) = jobs_of("chapter", Order(book, chapter=key))
    kinds = [element.kind for element in Tags(run_job(job).pdf).elements if element.kind[0] == "H"]
    assert kinds == ["H1", "H2", "H3", "H4", "H3", "H4"]


def test_role_sheets_stay_within_two_pages(book: Book) -> None:
    roles = book.register.roles
    assert len(roles) == 12
    (job,) = jobs_of("roles", Order(book, role="zhenjieganbu"))
    tags = Tags(run_job(job).pdf)
    assert len(tags.reader.pages) <= 2
    text = "".join(page.extract_text() for page in tags.reader.pages)
    assert "WX-49.1" in text and "我可以指望别人什么" in text


def test_slides_show_the_words_of_the_law_whole(book: Book) -> None:
    session = book.editorial.sessions[0]
    (job,) = jobs_of("slides", Order(book, session=session.id))
    tags = Tags(run_job(job).pdf)
    box = tags.reader.pages[0].mediabox
    assert round(float(box.width) / float(box.height), 2) == 1.78
    shown = "".join(element.words for element in tags.of("P"))
    for article in book.regulation.articles:
        if article.id in session.articles:
            for paragraph in article.paragraphs:
                assert paragraph.full_text.replace("\n", "") in shown


@pytest.mark.parametrize("length", [1, 139, 140, 141, 500])
def test_a_long_text_is_cut_without_loss(length: int) -> None:
    text = ("应当做好工作，不得推诿。" * 60)[:length] + "\n（一）另一项。"
    pages = pages_of(text)
    assert "".join("".join(page) for page in pages) == text.replace("\n", "")
    assert all(sum(map(len, page)) <= 140 for page in pages)


def test_qr_codes_only_with_an_address_and_with_words(book: Book) -> None:
    (job,) = jobs_of("roles", Order(book, role="wanggeyuan"))
    assert "<svg" not in job.html
    (job,) = jobs_of("roles", Order(book, role="wanggeyuan", address="https://example.org/"))
    figures = Tags(run_job(job).pdf).of("Figure")
    assert [figure.alt for figure in figures] == ["我是网格员网页的二维码"]


@pytest.mark.parametrize("edition", ["plain", "chapter", "roles", "slides", "plans", "quiz"])
def test_standard_of_accessible_pdf(book: Book, edition: str) -> None:
    order = Order(book, chapter="c7", role="wanggeyuan", address="https://example.org/")
    for job in list(jobs_of(edition, order))[-3:]:
        assert ua_faults(run_job(job).pdf) == [], job.file


def test_quiz_is_the_one_of_the_command(book: Book) -> None:
    jobs = list(jobs_of("quiz", Order(book)))
    assert [job.title for job in jobs] == ["测验：试卷", "测验：参考答案", "测验：教师用卷"]
    paper = make_paper(book.annotated, training_of(book.editorial), 1, names=names_of(book.register))
    assert jobs[0].html == sheet_html(paper, "paper")


def test_large_print_is_large(book: Book) -> None:
    from generator.printing.environment import style

    assert "font-size: 18pt" in style("large-18")
    assert "font-size: 22pt" in style("large-22")


def test_words_from_a_file_cannot_become_markup(book: Book) -> None:
    facts = replace(book.facts, issuer="<script>alert(1)</script>")
    (job,) = jobs_of("booklet", Order(replace(book, facts=facts)))
    assert "<script>" not in job.html


def test_same_source_same_bytes(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from generator.assembly.make_book import make_book\n"
        "from generator.assembly.shelf import SourceFolder; from generator.printing.editions import *\n"
        "from generator.printing.print_job import run_job\n"
        "book = make_book(SourceFolder('law', None, Path(sys.argv[1])))\n"
        "sys.stdout.buffer.write(b''.join(run_job(job).pdf for job in jobs_of('booklet', Order(book))))"
    )
    sums = set()
    for seed in ("1", "2"):
        done = subprocess.run(
            [sys.executable, "-c", program, str(LAWS[0])],
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        )
        sums.add(hashlib.sha256(done.stdout).hexdigest())
    assert len(sums) == 1


@pytest.mark.parametrize("paper", ["A4", "A5", "Letter"])
def test_chapter_handout_prints_nothing_outside_its_margins(book: Book, paper: Paper) -> None:
    (job,) = jobs_of("chapter", Order(book, paper, chapter="c2"))
    tags = Tags(run_job(job).pdf)
    for page in tags.reader.pages:
        width, height = (float(page.mediabox[side]) / 0.75 for side in (2, 3))
        for across, down in starts_of(tags.reader, page):
            assert 30 <= across <= width - 30 and 30 <= down <= height - 15


def test_no_row_of_a_role_sheet_is_parted_by_a_page_break(book: Book) -> None:
    (job,) = jobs_of("roles", Order(book, role="zhenjieganbu"))
    second = Tags(run_job(job).pdf).reader.pages[1].extract_text()
    named = re.findall(r"条(?:第[一二三四五六七八九十]+款)?\s*\nWX-", second)
    assert len(named) == second.count("WX-") > 10


def test_long_paragraph_goes_on_to_the_next_slide_behind_a_sentence() -> None:
    first = "甲" * 60 + "；"
    (one,), (two,) = pages_of(first + "乙" * 50 + "，" + "丙" * 60 + "。")
    assert one == first
    assert two == "乙" * 50 + "，" + "丙" * 60 + "。"
