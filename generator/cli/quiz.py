"""``zhudu quiz``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from generator.cli.report import out
from generator.publishing.project import find_project


def quiz(
    key: Annotated[
        str | None, typer.Argument(metavar="[ID]", help="法规的编号；只有一部时可以不写。")
    ] = None,
    *,
    seed: Annotated[int, typer.Option(help="同一个数，出同一份卷子。")] = 1,
    count: Annotated[int, typer.Option(help="题数。")] = 20,
    level: Annotated[int | None, typer.Option("--difficulty", help="难度：1、2、3；不写为混合。")] = None,
    chapter: Annotated[list[str] | None, typer.Option(help="只考这些章，如 c2。")] = None,
    actor: Annotated[list[str] | None, typer.Option("--role", help="只考这些主体，如 公安机关。")] = None,
    session: Annotated[str | None, typer.Option(help="只考这一课，用 training.yml 里的编号。")] = None,
    paper: Annotated[str, typer.Option(help="纸张：A4、A5、Letter。")] = "A4",
) -> int:
    """出一份测验：试卷、参考答案、教师用卷，各有 PDF 和 HTML，放在 dist/。"""
    from generator.assembly.make_book import make_book
    from generator.cli.choosing import choose
    from generator.cli.errors import UserError
    from generator.publishing.whole_file import write_whole
    from generator.training import (
        SHEET_NAMES,
        Scope,
        load_training,
        make_paper,
        names_of,
        quiz_pdf,
        sheet_html,
    )

    if paper not in ("A4", "A5", "Letter"):
        raise UserError(f"unknown paper {paper!r}", mend="use A4, A5 or Letter")
    project = find_project(Path.cwd())
    folder = choose(project, key)
    book = make_book(folder)
    training = load_training(project.source / folder.id, book.regulation)
    made = make_paper(
        book.annotated,
        training,
        seed,
        count=count,
        difficulty=level,
        scope=Scope(tuple(chapter or ()), tuple(actor or ()), session),
        names=names_of(book.register),
    )
    files: dict[Path, bytes] = {}
    for sheet, name in SHEET_NAMES.items():
        html = sheet_html(made, sheet, page_size=paper)  # type: ignore[arg-type]
        stem = project.dist / f"{folder.id}-quiz-{seed}-{sheet}"
        files[stem.with_suffix(".html")] = html.encode()
        files[stem.with_suffix(".pdf")] = quiz_pdf(html)
        out.print(f"{name}：{stem.relative_to(project.root)}.pdf、.html", markup=False)
    for path, data in files.items():
        write_whole(path, data)
    return 0
