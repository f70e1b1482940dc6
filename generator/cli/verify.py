"""``zhudu verify``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from generator.cli.errors import UserError
from generator.cli.report import out, print_error
from generator.publishing.project import find_project


def verify(
    folder: Annotated[Path | None, typer.Argument(metavar="[DIR]", help="网站所在的文件夹。")] = None,
) -> int:
    """证明网站上的法规文字与原文逐字相同。"""
    from generator.publishing.verify_site import verify_printed, verify_site

    project = find_project(Path.cwd())
    site = folder or project.site
    if not (site / "index.html").is_file():
        raise UserError("还没有做好的网站", file=site, mend="先运行 zhudu build")
    proof = verify_site(project, site)
    for found in proof.findings:
        print_error(f"error: {site / found.file}: {found.message}; 用 zhudu build 重做网站")
    for key, code in proof.codes.items():
        out.print(f"{code}  {key}", markup=False)
    verdict = "与原文一致" if not proof.findings else f"有 {len(proof.findings)} 处不同"
    out.print(
        f"{proof.regulations} 部法规、{proof.pages} 页、{proof.articles} 条、"
        f"{proof.paragraphs} 款、{proof.characters} 字：{verdict}。",
        markup=False,
    )
    printed = verify_printed(project)
    for name, shown in printed:
        if shown.message:
            print_error(f"error: {project.dist / name}: {shown.message}; 用 zhudu pdf 重做这份 PDF")
        else:
            out.print(f"dist/{name}：{shown.characters} 字，与原文一致。", markup=False)
    return 1 if proof.findings or any(shown.message for _, shown in printed) else 0
