"""The files that a paper or a session is handed out as."""

from __future__ import annotations

from collections.abc import Iterator

from generator.editing.schemas.training import Session
from generator.model.annotated import AnnotatedRegulation
from generator.training.pdf import quiz_pdf
from generator.training.question import Paper
from generator.training.sheets import SHEET_NAMES, PageSize, session_html, sheet_html
from generator.training.training import Training


def quiz_files(
    paper: Paper, regulation_id: str, *, pdf: bool = True, page_size: PageSize = "A4"
) -> Iterator[tuple[str, bytes]]:
    """(file name, bytes) of the paper, the answers and the teacher's copy: HTML, and PDF where asked."""
    for sheet in SHEET_NAMES:
        name = f"{regulation_id}-quiz-{paper.seed}-{sheet}"
        yield from _files(name, sheet_html(paper, sheet, page_size=page_size), pdf)


def session_files(
    session: Session,
    training: Training,
    annotated: AnnotatedRegulation,
    regulation_id: str,
    *,
    pdf: bool = True,
    page_size: PageSize = "A4",
) -> Iterator[tuple[str, bytes]]:
    """(file name, bytes) of a session's plan."""
    html = session_html(session, training, annotated, page_size=page_size)
    yield from _files(f"{regulation_id}-session-{session.id}", html, pdf)


def _files(name: str, html: str, pdf: bool) -> Iterator[tuple[str, bytes]]:
    yield f"{name}.html", html.encode()
    if pdf:
        yield f"{name}.pdf", quiz_pdf(html)
