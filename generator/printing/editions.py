"""What can be printed of a regulation: the editions, and the print jobs that each one comes to."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from generator.assembly.book import Book
from generator.cli.errors import UserError
from generator.pages.routes import page_divisions
from generator.printing.booklet import booklet_html, link_names, plain_html
from generator.printing.chapter_handout import chapter_html, chapter_of
from generator.printing.page_stops import stops_of
from generator.printing.page_turns import Stop
from generator.printing.paper import Paper
from generator.printing.print_job import PrintJob
from generator.printing.qr_codes import qr_svg
from generator.printing.role_sheets import role_of, roles_html
from generator.printing.slides import session_of, slides_html
from generator.printing.standing import with_standing_on_pages
from generator.training import SHEET_NAMES, names_of, session_html, sheet_html, training_of
from generator.training.paper import fullest_paper


@dataclass(frozen=True, slots=True)
class Order:
    """What is asked for. ``address`` is the site's, empty where it has none."""

    book: Book
    paper: Paper = "A4"
    chapter: str | None = None
    role: str | None = None
    session: str | None = None
    address: str = ""

    def code(self, page: str, says: str) -> str:
        """The QR code of a page of the regulation, empty without an address."""
        return qr_svg(f"{self.address}{self.book.id}/{page}", says) if self.address else ""


def jobs_of(edition: str, order: Order) -> Iterator[PrintJob]:
    """The print jobs of an edition. Raises ``UserError`` for an unknown edition, chapter, role or session."""
    if edition not in EDITIONS:
        raise UserError(f"没有“{edition}”这种版本", mend=f"可以写：{'、'.join(EDITIONS)}")
    for job in EDITIONS[edition](order):
        yield _with_standing(job, order.book)


def all_jobs(order: Order) -> Iterator[PrintJob]:
    """Everything that can be printed of this regulation."""
    for edition in EDITIONS:
        yield from jobs_of(edition, order)


def _with_standing(job: PrintJob, book: Book) -> PrintJob:
    if not book.facts.standing:
        return job
    follows = with_standing_on_pages(job.follows, book.facts.status) if job.follows else ""
    return replace(job, html=with_standing_on_pages(job.html, book.facts.status), follows=follows)


def _file(order: Order, name: str) -> str:
    paper = "" if order.paper == "A4" else f"-{order.paper.lower()}"
    return f"{order.book.id}-{name}{paper}.pdf"


def _booklet(edition: str, title: str) -> Callable[[Order], Iterator[PrintJob]]:
    def jobs(order: Order) -> Iterator[PrintJob]:
        codes = {}
        if order.address:
            for division in page_divisions(order.book.regulation):
                codes[division.id] = order.code(f"{division.id}.html", f"{division.label}网页的二维码")
        html = booklet_html(order.book, order.paper, edition, codes)
        follows: str = ""
        stops: tuple[Stop, ...] = ()
        if edition != "booklet":
            follows = booklet_html(order.book, order.paper, "booklet", codes)
            stops = stops_of(order.book)
        yield PrintJob(_file(order, edition), title, html, link_names(order.book), follows, stops)

    return jobs


def _plain(order: Order) -> Iterator[PrintJob]:
    html = plain_html(order.book, order.paper)
    yield PrintJob(_file(order, "plain"), "原文本", html, link_names(order.book))


def _chapters(order: Order) -> Iterator[PrintJob]:
    book = order.book
    if order.chapter is None:
        divisions = page_divisions(book.regulation)
    else:
        divisions = [chapter_of(book, order.chapter)]
    for division in divisions:
        name = f"{division.label} {division.heading}".strip()
        html = chapter_html(
            book, division, order.paper, order.code(f"{division.id}.html", f"{name}网页的二维码")
        )
        yield PrintJob(_file(order, f"chapter-{division.id}"), f"讲义：{name}", html, link_names(book))


def _roles(order: Order) -> Iterator[PrintJob]:
    book = order.book
    roles = book.register.roles if order.role is None else (role_of(book, order.role),)
    codes = {
        role.id: order.code(f"roles/me-{role.id}.html", f"我是{role.name}网页的二维码") for role in roles
    }
    if len(roles) > 1:
        html = roles_html(book, roles, order.paper, codes)
        yield PrintJob(_file(order, "roles"), "各种身份的责任单", html)
    for role in roles:
        html = roles_html(book, [role], order.paper, codes)
        yield PrintJob(_file(order, f"role-{role.id}"), f"责任单：我是{role.name}", html)


def _slides(order: Order) -> Iterator[PrintJob]:
    book = order.book
    listed = book.editorial.sessions
    for session in listed if order.session is None else (session_of(book, order.session),):
        name = f"{book.id}-slides-{session.id}.pdf"
        yield PrintJob(name, f"幻灯片：{session.title}", slides_html(book, session))


def _quiz(order: Order) -> Iterator[PrintJob]:
    """One paper about the whole law with its answers and the teacher's copy; none where there is no duty."""
    book = order.book
    made = fullest_paper(book.annotated, training_of(book.editorial), names_of(book.register))
    if made is None:
        return
    for sheet, name in SHEET_NAMES.items():
        html = sheet_html(made, sheet, page_size=order.paper)
        yield PrintJob(_file(order, f"quiz-{made.seed}-{sheet}"), f"测验：{name}", html)


def _plans(order: Order) -> Iterator[PrintJob]:
    book = order.book
    training = training_of(book.editorial)
    for session in training.sessions:
        html = session_html(session, training, book.annotated, page_size=order.paper)
        yield PrintJob(_file(order, f"session-{session.id}"), f"课程安排：{session.title}", html)


EDITIONS: Mapping[str, Callable[[Order], Iterator[PrintJob]]] = {
    "booklet": _booklet("booklet", "注释本"),
    "large-18": _booklet("large-18", "大字本（18磅）"),
    "large-22": _booklet("large-22", "大字本（22磅）"),
    "plain": _plain,
    "chapter": _chapters,
    "roles": _roles,
    "slides": _slides,
    "plans": _plans,
    "quiz": _quiz,
}
