"""``zhudu parse``."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from generator.cli.errors import UserError
from generator.cli.report import print_error
from generator.cli.system_errors import system_error


def parse(
    files: Annotated[list[str], typer.Argument(metavar="FILE…", help="要读的文件；- 表示标准输入。")],
    jsonl: Annotated[bool, typer.Option("--jsonl", help="每个文件输出一行。")] = False,
) -> int:
    """读文件，输出结构、责任、引用和术语（JSON）。不改动任何东西。"""
    from generator.assembly.make_book import annotate, parse_file
    from generator.exporting.regulation_json import regulation_to_json

    code = 0
    found: list[str] = []
    for name in files:
        try:
            regulation = parse_file(name, _bytes(name))
        except UserError as wrong:
            print_error(f"error: {wrong.one_line()}")
            code = 2
            continue
        value = regulation_to_json(annotate(regulation))
        if code == 0 and any(problem.severity == "error" for problem in regulation.problems):
            code = 1
        if jsonl:
            sys.stdout.write(json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n")
        else:
            found.append(json.dumps(value, ensure_ascii=False, indent=1))
    if found:
        sys.stdout.write(found[0] if len(found) == 1 else "[" + ",\n".join(found) + "]")
        sys.stdout.write("\n")
    return code


def _bytes(name: str) -> bytes:
    if name == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(name).read_bytes()
    except OSError as error:
        raise system_error(error, name) from error
