"""``zhudu review``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from generator.cli.report import out, problem_line
from generator.publishing.project import find_project


def review(
    key: Annotated[
        str | None, typer.Argument(metavar="[ID]", help="法规的编号；只有一部时可以不写。")
    ] = None,
    *,
    draft: Annotated[bool, typer.Option("--draft", help="为没有读过的款写出 duties.yml 的草稿。")] = False,
) -> int:
    """列出编者还没有做完的事：没有确认的款、过期的确认、没有答案的疑问。"""
    from generator.assembly.make_book import make_book
    from generator.cli.choosing import choose
    from generator.editing.review import draft_entry, open_doubts, readable, unread_paragraphs

    project = find_project(Path.cwd())
    book = make_book(choose(project, key))
    unread = unread_paragraphs(book.editorial, book.regulation)
    for paragraph in unread:
        if draft:
            out.print(draft_entry(paragraph, book.annotated.duties), markup=False)
        else:
            out.print(f"{paragraph.id}  {paragraph.text[:40]}", markup=False)
            for line in readable(paragraph, book.annotated.duties):
                out.print(f"    {line}", markup=False)
    doubts = open_doubts(book.editorial)
    for doubt in doubts:
        out.print(f"疑问 {doubt.number}（{'、'.join(doubt.paragraphs)}）：{doubt.question}", markup=False)
    errors = [problem for problem in book.annotated.problems if problem.severity == "error"]
    for problem in errors:
        out.print(problem_line(problem.file or str(book.id), problem), markup=False)
    out.print(
        f"没有确认的款 {len(unread)} 个，未定的疑问 {len(doubts)} 个，错误 {len(errors)} 个。", markup=False
    )
    return 1 if errors else 0
