"""``zhudu review``."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from generator.cli.report import err, out, problem_line
from generator.publishing.project import find_project


def review(
    key: Annotated[
        str | None, typer.Argument(metavar="[ID]", help="法规的编号；只有一部时可以不写。")
    ] = None,
    *,
    draft: Annotated[
        bool,
        typer.Option(
            "--draft",
            help="输出 duties.yml 的草稿，可以用 >> 接在它后面；读过一款，把 confirm 改成 true。",
        ),
    ] = False,
    first: Annotated[
        bool, typer.Option("--first", help="只列规则可能读错的款，最可能错的在前，写明理由。")
    ] = False,
) -> int:
    """列出编者还没有做完的事：没有确认的款、过期的确认、没有答案的疑问。"""
    from generator.assembly.make_book import make_book
    from generator.cli.choosing import choose
    from generator.editing.draft import draft as draft_of
    from generator.editing.likely_wrong import most_likely_first
    from generator.editing.review import drafted, open_doubts, readable, unread_paragraphs

    project = find_project(Path.cwd())
    book = make_book(choose(project, key))
    unread = unread_paragraphs(book.editorial, book.regulation)
    duties = book.annotated.duties
    listed = most_likely_first(unread, duties) if first else [(paragraph, ()) for paragraph in unread]
    # A draft is for a file: what is said to the person goes the other way.
    said = err if draft else out
    if draft:
        sys.stdout.write(draft_of(book.editorial.duties, (paragraph for paragraph, _ in listed), duties))
    else:
        for paragraph, signs in listed:
            out.print(f"{paragraph.id}  {paragraph.text[:40]}", markup=False)
            for line in readable(paragraph, duties):
                out.print(f"    {line}", markup=False)
            if signs:
                out.print(f"    请看：{'；'.join(signs)}", markup=False)
    doubts = open_doubts(book.editorial)
    for doubt in doubts:
        said.print(f"疑问 {doubt.number}（{'、'.join(doubt.paragraphs)}）：{doubt.question}", markup=False)
    problems = (*book.regulation.problems, *book.annotated.problems)
    errors = [problem for problem in problems if problem.severity == "error"]
    for problem in errors:
        place = os.path.relpath(problem.file or book.regulation.file)
        said.print(problem_line(place, problem), markup=False)
    waiting = len(drafted(book.editorial))
    parts = [f"可能读错的 {len(listed)} 个"] if first else []
    parts += [f"已有草稿的 {waiting} 个"] if waiting else []
    among = f"（其中{'，'.join(parts)}）" if parts else ""
    said.print(
        f"没有确认的款 {len(unread)} 个{among}，未定的疑问 {len(doubts)} 个，错误 {len(errors)} 个。",
        markup=False,
    )
    return 1 if errors else 0
