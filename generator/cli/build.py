"""``zhudu build``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from generator.cli.report import Stages, out, print_error
from generator.publishing.project import find_project


def build(
    library: Annotated[
        Path | None, typer.Option("--library", metavar="DIR", help="连同这个文件夹里的全部法规一起做。")
    ] = None,
    cluster: Annotated[
        str | None,
        typer.Option("--cluster", metavar="ADDRESS", help="Dask 调度器的地址；不写就用本机的全部核心。"),
    ] = None,
) -> int:
    """把 source/ 里的法规做成网站，放在 site/。"""
    from generator.publishing.site_build import build_site

    project = find_project(Path.cwd())
    stages = Stages()
    built = build_site(project, stages, None if library is None else library.resolve(), cluster)
    for line in built.errors:
        print_error(line)
    for line in built.warnings:
        print_error(line)
    if not built.published:
        return 1
    if built.rendered:
        out.print(
            f"已核对 {built.regulations} 部法规、{built.articles} 条，与原文逐字一致；"
            f"新做 {built.rendered} 页。",
            markup=False,
        )
    else:
        out.print("没有变化，site/ 已是最新。", markup=False)
    out.print(f"用时：{stages.summary()}", markup=False)
    out.print(f"打开：{(project.site / 'index.html').as_uri()}", markup=False)
    return 1 if built.errors else 0
