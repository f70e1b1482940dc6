"""``zhudu check``."""

from __future__ import annotations

import os
from pathlib import Path

from generator.cli.report import out, problem_line
from generator.publishing.project import find_project


def check() -> int:
    """检查所有法规：每个发现都有编号、位置和改法。"""
    from generator.assembly.make_book import make_book
    from generator.assembly.shelf import source_folders
    from generator.comparing import version_lines
    from generator.pages.library_page import library_entry
    from generator.publishing.version_books import clash_lines, version_of
    from generator.training import names_of, unknown_actors

    project = find_project(Path.cwd())
    errors = warnings = 0
    laws = []
    for folder in source_folders(project.source):
        book = make_book(folder)
        laws.append(version_of(library_entry(book)))
        acting = unknown_actors(project.source / folder.id, book.annotated, names_of(book.register))
        for problem in (*book.regulation.problems, *book.annotated.problems, *acting):
            place = os.path.relpath(problem.file or book.regulation.file)
            out.print(problem_line(place, problem), markup=False)
            errors += problem.severity == "error"
            warnings += problem.severity == "warning"
    for lines in clash_lines(version_lines(laws)[1], {law.id for law in laws}):
        for line in lines:
            out.print(line, markup=False)
            errors += line.startswith("error")
            warnings += line.startswith("warning")
    out.print(f"{errors} 个错误，{warnings} 个提醒。", markup=False)
    return 1 if errors else 0
