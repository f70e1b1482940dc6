"""The command ``zhudu`` and the one place where errors become lines and exit codes."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import typer

from generator import __version__
from generator.cli.add import add
from generator.cli.build import build
from generator.cli.bundle import bundle
from generator.cli.check import check
from generator.cli.errors import UserError
from generator.cli.export import export
from generator.cli.help_pages import HelpfulCommand, HelpfulGroup
from generator.cli.parse import parse
from generator.cli.pdf import pdf
from generator.cli.quiz import quiz
from generator.cli.report import print_error
from generator.cli.review import review
from generator.cli.serve import serve
from generator.cli.system_errors import system_error
from generator.cli.usage_errors import usage_error
from generator.cli.verify import verify

app = typer.Typer(
    name="zhudu",
    cls=HelpfulGroup,
    help="注读：把中文法规做成逐条注释、可检索、可核对的静态网站。",
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
for command in (add, build, serve, parse, check, verify, export, quiz, review, pdf, bundle):
    app.command(cls=HelpfulCommand)(command)


def _show_version(value: bool) -> None:
    if value:
        typer.echo(f"zhudu {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: bool = typer.Option(
        False, "--version", help="显示版本号。", callback=_show_version, is_eager=True
    ),
) -> None:
    """注读：把中文法规做成逐条注释、可检索、可核对的静态网站。

    第一次使用：zhudu build，然后用浏览器打开 site/index.html。
    """


def main() -> None:
    """Run the command line. Exit 0 done, 1 the content has errors, 2 wrong usage or unreadable input."""
    code = run(sys.argv[1:])
    try:
        sys.stdout.flush()
    except OSError as wrong:
        _drop_output()
        if not isinstance(wrong, BrokenPipeError):
            print_error(f"error: {_in_one_line(wrong)}")
            code = 2
    sys.exit(code)


def run(arguments: list[str]) -> int:
    """Run one command and give its exit code; no exception leaves this function."""
    try:
        result = app(args=arguments, prog_name="zhudu", standalone_mode=False)
    except typer.Exit as stop:
        return stop.exit_code
    except (typer.Abort, KeyboardInterrupt):
        return 130
    except BrokenPipeError:
        # The reader of our output went away (head, less): nothing is wrong. Keep Python from saying so.
        _drop_output()
        return 0
    except Exception as wrong:
        if os.environ.get("ZHUDU_DEBUG"):
            raise
        print_error(f"error: {_in_one_line(wrong)}")
        return 2
    return result if isinstance(result, int) else 0


def _drop_output() -> None:
    """What could not be written must not be tried again when Python ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _in_one_line(wrong: Exception) -> str:
    if isinstance(wrong, UserError):
        if wrong.file and Path.cwd() in Path(wrong.file).parents:
            wrong.file = os.path.relpath(wrong.file)
        return wrong.one_line()
    if isinstance(wrong, typer.TyperException):
        return usage_error(wrong.format_message()).one_line()
    if isinstance(wrong, OSError):
        return system_error(wrong).one_line()
    if isinstance(wrong, MemoryError):
        return UserError("内存不够", mend="少给几个文件，或者给小一些的文件").one_line()
    mend = "设 ZHUDU_DEBUG=1 再运行一次，把显示的内容报告给开发者"
    return UserError(f"程序出错（{type(wrong).__name__}）", mend=mend).one_line()
