"""``zhudu build``."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from generator.cli.report import Stages, out, print_error, tally
from generator.publishing.project import find_project

if TYPE_CHECKING:
    from generator.publishing.library_findings import Found

# More lines than this nobody reads in a terminal.
_MOST = 40


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
    if built.found:
        _show_found(built.found, library)
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
    return 1 if built.errors or any(one.count("error") for one in built.found) else 0


def _show_found(found: Sequence[Found], library: Path | None) -> None:
    """A line for each law with findings, worst first; of very many only the worst."""
    every = [problem.severity for one in found for problem in one.problems]
    out.print(f"{len(found)} 部法规有发现（共 {tally(every)}），最多的在前：", markup=False)
    for one in found[:_MOST]:
        bare = "" if one.articles else "，没有条文"
        out.print(f"  {one.name}：{tally(problem.severity for problem in one.problems)}{bare}", markup=False)
    rest = f"其余 {len(found) - _MOST} 部从略；" if len(found) > _MOST else ""
    out.print(f"  {rest}zhudu check --library {library} 逐处列出。", markup=False)
