"""``zhudu check``."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from generator.cli.report import Stages, out, problem_line, tally
from generator.publishing.project import Project, find_project


def check(
    library: Annotated[
        Path | None, typer.Option("--library", metavar="DIR", help="连同这个文件夹里的全部法规一起检查。")
    ] = None,
) -> int:
    """检查所有法规：每个发现都有编号、位置和改法。"""
    project = find_project(Path.cwd())
    severities = []
    for line in _lines(project, None if library is None else library.resolve()):
        out.print(line, markup=False)
        severities.append(line.partition(":")[0])
    out.print(f"{tally(severities)}。", markup=False)
    return 1 if "error" in severities else 0


def _lines(project: Project, library: Path | None) -> Iterator[str]:
    """A line for each finding, which begins with its severity."""
    from generator.assembly.make_book import make_book
    from generator.assembly.shelf import source_folders
    from generator.comparing import version_lines
    from generator.editing.reading_files import is_unusable
    from generator.pages.library_page import library_entry
    from generator.publishing.build_lock import build_lock
    from generator.publishing.laws_read import read_laws
    from generator.publishing.version_books import clash_lines, version_of
    from generator.training import names_of, unknown_actors

    laws = []
    for folder in source_folders(project.source):
        book = make_book(folder)
        laws.append(version_of(library_entry(book)))
        acting = unknown_actors(project.source / folder.id, book.annotated, names_of(book.register))
        if book.editorial.duties is not None and is_unusable(book.editorial.duties):
            acting = ()  # without the editor's duties nobody can tell who acts
        for problem in (*book.regulation.problems, *book.annotated.problems, *acting):
            yield problem_line(os.path.relpath(problem.file or book.regulation.file), problem)
    own = {law.id for law in laws}
    if library is not None:
        with build_lock(project.build):
            read = read_laws(project, Stages(), library)
        yield from (*read.left_out, *read.warnings)
        for one in read.found:
            yield from (problem_line(one.name, problem) for problem in one.problems)
        laws += [version_of(one.entry) for one in read.readable if one.id not in own]
    for lines in clash_lines(version_lines(laws)[1], own):
        yield from lines
