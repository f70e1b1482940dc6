"""The full list of duties as plain rows: the one source of the CSV, the workbook and their tests."""

from __future__ import annotations

from generator.assembly.book import Book
from generator.pages.atlas.entries import Atlas
from generator.pages.paragraph_matter import MODALITY_NAMES
from generator.pages.routes import Routes

COLUMNS = (
    "法规", "款编号", "条款", "条旨", "章", "类型", "类型代码",
    "责任主体", "会同", "做什么（原文）", "整句（原文）", "来源",
)  # fmt: skip


def duty_rows(book: Book) -> list[tuple[str, ...]]:
    """One row a duty in the order of the text, columns as in ``COLUMNS``; names joined with 、."""
    captions = book.annotated.captions
    return [
        (
            book.facts.title,
            entry.paragraph.id,
            entry.place,
            captions.get(entry.article.id, ""),
            entry.chapter_name,
            MODALITY_NAMES[entry.duty.modality][0],
            entry.duty.modality,
            "、".join(entry.duty.bearers),
            "、".join(entry.duty.partners),
            entry.duty.action.replace("\n", ""),
            entry.words,
            "编者" if entry.duty.origin == "editor" else "程序",
        )
        for entry in Atlas(book, Routes(book.regulation)).entries
    ]
