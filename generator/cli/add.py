"""``zhudu add``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from generator.cli.errors import UserError
from generator.cli.report import out, print_error, problem_line, tally
from generator.publishing.project import find_project

if TYPE_CHECKING:
    from generator.adding import Added

_FEW = 5
_PROBLEMS = 10
# The others are called so in Chinese too.
_FORMS = {"text": "文本", "markdown": "Markdown", "html": "网页"}


def add(
    files: Annotated[
        list[Path],
        typer.Argument(
            metavar="FILE…",
            help="法规文件（文本、Markdown、网页、Word、WPS、RTF、OFD、文字 PDF）、文件夹或 zip。",
        ),
    ],
    key: Annotated[
        str | None, typer.Option("--id", metavar="ID", help="法规的编号；不写就用标题的拼音。")
    ] = None,
) -> int:
    """把法规收进 source/，填好 regulation.yml，并说明读懂了什么。"""
    from generator.adding import Held, Known, Refused, add_law, collect, passed_over, read_law
    from generator.publishing.pool import run_ahead

    project = find_project(Path.cwd())
    known = Known(project.source)
    code = 0
    counts = {"new": 0, "same": 0, "refused": 0}
    laws = run_ahead(read_law, map(known.same_file, collect(files)))
    for number, law in enumerate(laws, 1):
        try:
            if isinstance(law, Refused):
                raise law.error
            name = law.name if isinstance(law, Held) else law.received.name
            if key is not None and number > 1:
                raise UserError("一个编号不能给几部法规用", file=name, mend="去掉 --id")
            added = law if isinstance(law, Held) else add_law(law, project.source, known, key)
        except UserError as wrong:
            print_error(f"error: {wrong.one_line()}")
            counts["refused"] += 1
            code = 2
            continue
        if isinstance(added, Held):
            counts["same"] += 1
            out.print(f"已有：source/{added.id}/ 就是这个文本，没有改动（{added.title}）", markup=False)
            continue
        counts["new"] += 1
        _show(added, short=number > _FEW)
        if code == 0 and any(problem.severity == "error" for problem in added.law.problems):
            code = 1
    for unread in passed_over(files):
        print_error(unread.line)
        if unread.documents:
            code = 2
    if sum(counts.values()) > 1:
        out.print(
            f"新收 {counts['new']} 部，已有 {counts['same']} 部，没有收 {counts['refused']} 个。",
            markup=False,
        )
    return code


def _show(added: Added, *, short: bool) -> None:
    law, facts, name = added.law, added.law.facts, added.law.received.name
    found = tally(problem.severity for problem in law.problems)
    if short:
        out.print(f"收进 source/{added.id}/  {law.title}，{law.articles} 条，{found}", markup=False)
    else:
        out.print(f"收进 source/{added.id}/", markup=False)
        out.print(f"  标题：{law.title}", markup=False)
        if added.version_of:
            out.print(f"  是 {added.version_of} 的另一个版本（{facts.version_date}）", markup=False)
        rows = (
            ("种类", facts.kind),
            ("地域", facts.region),
            ("制定机关", facts.issuer),
            ("效力", facts.status),
        )
        said = "　".join(f"{label}：{value}" for label, value in rows if value)
        if said:
            out.print(f"  {said}", markup=False)
        days = [f"{event.date} {event.kind}" for event in facts.events]
        if facts.in_force and f"{facts.in_force} 施行" not in days:
            days.append(f"{facts.in_force} 施行")
        out.print(f"  日期：{'，'.join(days) or '原文没有说明'}", markup=False)
        out.print(
            f"  正文：{law.articles} 条，{law.divisions} 个章节，{law.annexes} 个附件，"
            f"修复 {law.repairs} 处（{_FORMS.get(law.form, law.form)}，{law.encoding}）",
            markup=False,
        )
        out.print(f"  发现：{found}{'；zhudu check 逐处列出' if law.problems else ''}", markup=False)
    listed = [problem for problem in law.problems if problem.severity != "info"]
    for problem in listed[:_PROBLEMS]:
        print_error(problem_line(name, problem))
    if len(listed) > _PROBLEMS:
        print_error(f"warning: {name}: 另有 {len(listed) - _PROBLEMS} 处没有列出; 用 zhudu check 逐处列出")
