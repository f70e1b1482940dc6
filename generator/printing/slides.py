"""Slides for a session: one idea a page, the law's words large."""

from __future__ import annotations

from dataclasses import dataclass

from generator.assembly.book import Book
from generator.cli.errors import UserError
from generator.editing.schemas.training import Case, Session
from generator.pages.provision_names import provision_name
from generator.printing.duty_words import DutyWords, duty_words
from generator.printing.environment import render
from generator.printing.law_blocks import printed_code

# A longer text is cut at the end of a sentence or clause, and goes on to the next slide.
_MOST = 140


@dataclass(frozen=True, slots=True)
class LawSlide:
    """A 款, or a part of a long one. ``size`` in points, by the length of the words."""

    place: str
    caption: str
    code: str
    words: tuple[str, ...]
    size: int
    duties: tuple[DutyWords, ...]


def session_of(book: Book, key: str) -> Session:
    """The session ``key``. Raises ``UserError`` where training.yml has none of that id."""
    for session in book.editorial.sessions:
        if session.id == key:
            return session
    known = "、".join(session.id for session in book.editorial.sessions)
    mend = f"可以写：{known}" if known else "在 training.yml 里写 sessions"
    raise UserError(f"没有编号是“{key}”的课", mend=mend)


def slides_html(book: Book, session: Session) -> str:
    """The print HTML of a session's slides, 16:9."""
    cases: dict[str, Case] = {case.id: case for case in book.editorial.cases}
    return render(
        "slides.html",
        book=book,
        session=session,
        law=[slide for key in session.articles for slide in _law_slides(book, key)],
        cases=[cases[key] for key in session.cases if key in cases],
        place=lambda key: provision_name(book.regulation, key),
    )


def _law_slides(book: Book, key: str) -> list[LawSlide]:
    article = next((one for one in book.regulation.articles if one.id == key), None)
    if article is None:
        return []
    found = []
    caption = book.annotated.captions.get(key, "")
    for number, paragraph in enumerate(article.paragraphs, 1):
        duties = tuple(duty_words(duty) for duty in book.annotated.duties.get(paragraph.id, ()))
        place = provision_name(book.regulation, paragraph.id)
        code = printed_code(book, article, number)
        for page in pages_of(paragraph.full_text):
            size = 34 if sum(map(len, page)) <= 90 else 28
            found.append(LawSlide(place, caption, code, page, size, duties))
    return found


def _cut(rest: str, room: int) -> int:
    """Where a page ends: behind the last sentence if that fills a third of it, else behind a clause."""
    sentence = max(rest.rfind(mark, 0, room) for mark in "。；") + 1
    return sentence if sentence > room / 3 else max(rest.rfind(mark, 0, room) for mark in "，、") + 1


def pages_of(text: str) -> list[tuple[str, ...]]:
    """A 款 in pages of lines: a short one on one page, a long one cut behind a clause."""
    pages: list[list[str]] = [[]]
    room = _MOST
    for line in text.split("\n"):
        rest = line
        while len(rest) > room:
            cut = _cut(rest, room)
            if cut <= 0 and room < _MOST:
                cut = 0
            elif cut <= 0:
                cut = room
            if cut:
                pages[-1].append(rest[:cut])
            rest = rest[cut:]
            pages.append([])
            room = _MOST
        pages[-1].append(rest)
        room -= len(rest)
    return [tuple(page) for page in pages if page]
