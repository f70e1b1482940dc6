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

    project = find_project(Path.cwd())
    errors = warnings = 0
    for folder in source_folders(project.source):
        book = make_book(folder)
        for problem in (*book.regulation.problems, *book.annotated.problems):
            out.print(problem_line(os.path.relpath(book.regulation.file), problem), markup=False)
            errors += problem.severity == "error"
            warnings += problem.severity == "warning"
    out.print(f"{errors} 个错误，{warnings} 个提醒。", markup=False)
    return 1 if errors else 0
