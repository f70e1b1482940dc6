"""Papers and session plans as HTML for print."""

from __future__ import annotations

from functools import cache
from importlib import resources
from typing import Literal

from jinja2 import Environment, PackageLoader, StrictUndefined

from generator.editing.schemas.training import Session
from generator.model.annotated import AnnotatedRegulation
from generator.training.material import material
from generator.training.names import shown
from generator.training.presenting import parts
from generator.training.question import Paper
from generator.training.training import Training

Sheet = Literal["paper", "answers", "teacher"]
PageSize = Literal["A4", "A5", "Letter"]

SHEET_NAMES: dict[Sheet, str] = {"paper": "试卷", "answers": "参考答案", "teacher": "教师用卷"}


def sheet_html(paper: Paper, sheet: Sheet, *, page_size: PageSize = "A4") -> str:
    """One of the three sheets of a paper as a whole HTML document, ready for print.

    The paper itself, the answers in short, or the teacher's copy: each question with its answer,
    the law's words, the place and the reason.
    """
    return (
        _environment()
        .get_template(f"{sheet}.html")
        .render(
            paper=paper,
            parts=parts(paper),
            sheet=SHEET_NAMES[sheet],
            page_size=page_size,
            style=_style(),
        )
    )


def session_html(
    session: Session, training: Training, annotated: AnnotatedRegulation, *, page_size: PageSize = "A4"
) -> str:
    """A session as a plan for the trainer: aims, timetable, articles, cases with their steps, questions."""
    whole = material(annotated, training)
    cases = [case for key in session.cases if (case := training.case(key))]
    return (
        _environment()
        .get_template("session.html")
        .render(
            session=session,
            cases=cases,
            title=annotated.regulation.title,
            articles=[
                whole.article_name(whole.articles[key]) for key in session.articles if key in whole.articles
            ],
            label=lambda key: whole.articles[key].label,
            place=whole.place,
            page_size=page_size,
            style=_style(),
        )
    )


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("generator.training"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["names"] = shown
    return environment


@cache
def _style() -> str:
    return resources.files(__package__).joinpath("templates", "print.css").read_text(encoding="utf-8")
