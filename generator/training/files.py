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
    paper: Paper, regulation_id: str, name: str, *, pdf: bool = True, page_size: PageSize = "A4"
) -> Iterator[tuple[str, bytes]]:
    """(file name, bytes) of the paper, the answers and the teacher's copy: HTML, and PDF where asked.

    ``name`` is the quiz's (``quiz_name``): two papers of one regulation must not have the same.
    """
    for sheet in SHEET_NAMES:
        file = f"{regulation_id}-quiz-{name}-{sheet}{_size(page_size)}"
        yield from _files(file, sheet_html(paper, sheet, page_size=page_size), pdf)


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
    yield from _files(f"{regulation_id}-session-{session.id}{_size(page_size)}", html, pdf)


def _size(page_size: PageSize) -> str:
    """A4 goes without saying, as for every other file of print."""
    return "" if page_size == "A4" else f"-{page_size.lower()}"


def _files(name: str, html: str, pdf: bool) -> Iterator[tuple[str, bytes]]:
    yield f"{name}.html", html.encode()
    if pdf:
        yield f"{name}.pdf", quiz_pdf(html)
