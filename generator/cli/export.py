"""``zhudu export``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from generator.cli.errors import UserError
from generator.cli.report import out
from generator.cli.visible import visible
from generator.publishing.project import find_project


def export(
    form: Annotated[str, typer.Option("--format", metavar="F", help="json、csv、xlsx、akn、jsonld。")],
) -> int:
    """把法规和责任清单输出成机器可读的文件，放在 dist/。"""
    from generator.assembly.make_book import make_book
    from generator.assembly.shelf import source_folders
    from generator.exporting.formats import FILES, TABLES
    from generator.publishing.source_versions import source_lines
    from generator.publishing.standing import with_standing
    from generator.publishing.whole_file import write_whole

    if form not in (*FILES, *TABLES):
        known = "、".join((*FILES, *TABLES))
        raise UserError(f"没有“{visible(form)}”这种格式", mend=f"选一种：{known}")
    project = find_project(Path.cwd())
    folders = source_folders(project.source)
    lines = source_lines(folders)
    books = [with_standing(make_book(folder), lines.get(folder.id, ())) for folder in folders]
    made = []
    if form in TABLES:
        made.append((project.dist / f"duties.{form}", TABLES[form](books)))
    else:
        ending, make = FILES[form]
        made += [(project.dist / f"{book.id}{ending}", make(book, books)) for book in books]
    for path, data in made:
        write_whole(path, data)
        out.print(f"{path.relative_to(project.root)}  {len(data)} 字节", markup=False)
    return 0
