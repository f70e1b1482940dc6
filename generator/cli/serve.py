"""``zhudu serve``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from generator.cli.errors import UserError
from generator.cli.report import Stages, out, print_error
from generator.publishing.project import Project, find_project


def serve(
    port: Annotated[int, typer.Option(help="端口。")] = 8000,
) -> int:
    """在本机预览网站；源文件改动后自动重做。按 Ctrl+C 结束。"""
    from generator.publishing.preview import preview

    project = find_project(Path.cwd())
    _build(project)
    out.print(f"预览：http://127.0.0.1:{port}/  （按 Ctrl+C 结束）", markup=False)
    preview(project, port, lambda: _build(project))
    return 0


def _build(project: Project) -> None:
    """Build and say how it went; a mistake in a source must not end the preview."""
    from generator.publishing.site_build import build_site

    stages = Stages()
    try:
        built = build_site(project, stages)
    except UserError as wrong:
        print_error(f"error: {wrong.one_line()}")
        return
    for line in built.errors:
        print_error(line)
    if not built.errors:
        out.print(f"已更新：{stages.summary()}", markup=False)
