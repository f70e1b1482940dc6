"""``zhudu pdf``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from generator.cli.report import Stages, out, print_error
from generator.publishing.project import find_project


def pdf(
    key: Annotated[
        str | None, typer.Option("--id", metavar="ID", help="法规的编号；不写为全部法规。")
    ] = None,
    *,
    edition: Annotated[
        str | None,
        typer.Option(
            metavar="E", help="booklet、large-18、large-22、plain、chapter、roles、slides、plans、quiz。"
        ),
    ] = None,
    chapter: Annotated[str | None, typer.Option(help="只印这一章，如 c2。")] = None,
    role: Annotated[str | None, typer.Option(help="只印这个身份，如 wanggeyuan。")] = None,
    session: Annotated[str | None, typer.Option(help="只印这一课的幻灯片。")] = None,
    paper: Annotated[str, typer.Option(help="纸张：A4、A5、Letter。")] = "A4",
    every: Annotated[bool, typer.Option("--all", help="全部版本。")] = False,
) -> int:
    """做 PDF：注释本、大字本、原文本、每章讲义、每种身份的责任单、幻灯片、课程安排、测验，放在 dist/。"""
    from generator.assembly.make_book import make_book
    from generator.assembly.shelf import source_folders
    from generator.cli.choosing import choose
    from generator.cli.errors import UserError
    from generator.printing.editions import Order, all_jobs, jobs_of
    from generator.printing.paper import paper_of
    from generator.printing.print_job import PrintJob, run_job
    from generator.printing.qr_codes import site_url
    from generator.publishing.pool import run_all
    from generator.publishing.source_versions import source_lines
    from generator.publishing.standing import with_standing
    from generator.publishing.whole_file import write_whole

    sheet = paper_of(paper)
    wanted = [(chapter, "chapter"), (role, "roles"), (session, "slides")]
    implied = [name for value, name in wanted if value is not None]
    if len(implied) > 1 or (implied and every) or (edition and every):
        raise UserError("这几个选项要的不是同一种版本", mend="一次做一种")
    if implied and edition not in (None, implied[0]):
        raise UserError(f"这个选项不用于 --edition {edition}", mend=f"改用 --edition {implied[0]}")
    project = find_project(Path.cwd())
    one = key is not None or bool(implied)
    folders = [choose(project, key)] if one else source_folders(project.source)
    address = site_url(project.config)
    lines = source_lines(source_folders(project.source))
    stages = Stages()
    jobs: list[PrintJob] = []
    with stages.stage("成稿"):
        for folder in stages.each("成稿", folders, len(folders)):
            book = with_standing(make_book(folder), lines.get(folder.id, ()))
            order = Order(book, sheet, chapter, role, session, address)
            chosen = edition or (implied[0] if implied else "booklet")
            jobs += all_jobs(order) if every else jobs_of(chosen, order)
    if not jobs:
        raise UserError("没有可印的内容", mend="这种版本要有章、身份或者课程")
    with stages.stage("排印"):
        results = run_all(run_job, jobs, fresh=True)
        for job, printed in zip(jobs, stages.each("排印", results, len(jobs)), strict=True):
            path = project.dist / job.file
            write_whole(path, printed.pdf)
            size = f"{printed.pages} 页，{len(printed.pdf) / 1e6:.2f} MB"
            out.print(f"{path.relative_to(project.root)}  {job.title}（{size}）", markup=False)
            if printed.missing:
                print_error(f"warning: {path}: 没有字体有“{printed.missing}”; 安装有这些字的字体")
    out.print(f"用时：{stages.summary()}", markup=False)
    return 0
