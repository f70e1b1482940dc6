"""A sheet for each role that readers hold: what I must, may, must not do, and what I may count on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.assembly.book import Book
from generator.cli.errors import UserError
from generator.editing import Role
from generator.pages.atlas.entries import Atlas, DutyEntry
from generator.pages.atlas.role_pages import EXPECTED, QUESTIONS, expected_entries, role_entries
from generator.pages.paragraph_matter import MODALITY_NAMES
from generator.pages.routes import Routes
from generator.printing.duty_words import names_in_short
from generator.printing.environment import render
from generator.printing.law_blocks import printed_code
from generator.printing.paper import Paper

# From so many rows on the type is set smaller.
_SOME, _MANY = 22, 48


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One duty: its place and code, the word, who (for others' duties), the law's words."""

    place: str
    code: str
    word: str
    modality: str
    who: str
    words: str


@dataclass(frozen=True, slots=True)
class SheetPart:
    """The rows under one question (我应当做什么)."""

    heading: str
    rows: tuple[SheetRow, ...]


@dataclass(frozen=True, slots=True)
class RoleSheet:
    """A role with its parts, and its QR code as SVG (may be empty)."""

    role: Role
    parts: tuple[SheetPart, ...]
    code: str

    @property
    def fit(self) -> str:
        """The class that keeps a sheet on one or two pages."""
        rows = sum(len(part.rows) for part in self.parts)
        return " densest" if rows > _MANY else " dense" if rows > _SOME else ""


def role_of(book: Book, key: str) -> Role:
    """The role ``key``. Raises ``UserError`` where the register has none of that id."""
    for role in book.register.roles:
        if key in (role.id, role.name):
            return role
    known = "、".join(role.id for role in book.register.roles)
    mend = f"可以写：{known}" if known else "在 actors.yml 里写 roles"
    raise UserError(f"没有“{key}”这个身份", mend=mend)


def roles_html(book: Book, roles: Sequence[Role], paper: Paper, codes: dict[str, str] | None = None) -> str:
    """The print HTML of these roles' sheets, each beginning on a new page."""
    atlas = Atlas(book, Routes(book.regulation))
    sheets = [_sheet(atlas, role, (codes or {}).get(role.id, "")) for role in roles]
    return render("roles.html", book=book, paper=paper, sheets=sheets)


def _sheet(atlas: Atlas, role: Role, code: str) -> RoleSheet:
    entries = role_entries(atlas, role)
    parts = [
        SheetPart(
            heading, tuple(_row(atlas, one, False) for one in entries if one.duty.modality in modalities)
        )
        for heading, _, modalities in QUESTIONS
    ]
    expected = tuple(_row(atlas, one, True) for one in expected_entries(atlas, role))
    parts.append(SheetPart(EXPECTED, expected))
    return RoleSheet(role, tuple(part for part in parts if part.rows), code)


def _row(atlas: Atlas, entry: DutyEntry, others: bool) -> SheetRow:
    duty = entry.duty
    return SheetRow(
        entry.place,
        printed_code(atlas.book, entry.article, entry.number),
        MODALITY_NAMES[duty.modality][0],
        duty.modality,
        (names_in_short(duty.bearers) or "（没有点名）") if others else "",
        duty.action.replace("\n", ""),
    )
