"""``zhudu build``."""

from __future__ import annotations

from pathlib import Path

from generator.cli.report import Stages, out, print_error
from generator.publishing.project import find_project


def build() -> int:
    """把 source/ 里的法规做成网站，放在 site/。"""
    from generator.publishing.site_build import build_site

    project = find_project(Path.cwd())
    stages = Stages()
    built = build_site(project, stages)
    if built.errors:
        for line in built.errors:
            print_error(line)
        return 1
    if built.proof is None:
        out.print("没有变化，site/ 已是最新。", markup=False)
    else:
        proof = built.proof
        out.print(
            f"已核对 {proof.regulations} 部法规、{proof.articles} 条、{proof.paragraphs} 款、"
            f"{proof.characters} 字，与原文一致。",
            markup=False,
        )
        if len(proof.codes) <= 5:
            for key, code in proof.codes.items():
                out.print(f"  {key}  SHA-256 {code}", markup=False)
    out.print(f"用时：{stages.summary()}", markup=False)
    out.print(f"打开：{(project.site / 'index.html').as_uri()}", markup=False)
    return 0
