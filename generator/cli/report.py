"""Talking to the person at the terminal: stages with their times, problems as lines."""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from generator.model.findings import Problem

T = TypeVar("T")

out = Console(highlight=False, soft_wrap=True, emoji=False)
err = Console(stderr=True, highlight=False, soft_wrap=True, emoji=False)


class Stages:
    """Names each stage when it begins, and says at the end how long each took.

    On a terminal a stage with many steps shows a bar; elsewhere there are plain lines.
    """

    def __init__(self, *, quiet: bool = False) -> None:
        self.times: list[tuple[str, float]] = []
        self.quiet = quiet

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Time what happens inside."""
        start = time.perf_counter()
        if not self.quiet and err.is_terminal:
            err.print(f"… {name}", style="dim", markup=False)
        yield
        self.times.append((name, time.perf_counter() - start))

    def each(self, name: str, steps: Iterable[T], total: int) -> Iterator[T]:
        """Go through ``steps`` with a bar on a terminal."""
        if self.quiet or not err.is_terminal or total < 2:
            yield from steps
            return
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
        with Progress(*columns, console=err, transient=True) as progress:
            task = progress.add_task(name, total=total)
            for step in steps:
                yield step
                progress.advance(task)

    def summary(self) -> str:
        """``读取 0.31 s · 排版 0.12 s · …``."""
        return " · ".join(f"{name} {seconds:.2f} s" for name, seconds in self.times)


def problem_line(file: str, problem: Problem) -> str:
    """``error: FILE:LINE: what is wrong; what to do [CODE]``."""
    place = f"{file}:{problem.line}" if problem.line else file
    mend = f"; {problem.mend}" if problem.mend else ""
    return " ".join(f"{problem.severity}: {place}: {problem.message}{mend} [{problem.code}]".split())


def tally(severities: Iterable[str]) -> str:
    """``1 个错误，2 个提醒，66 个提示``: every severity, so that nothing is hidden by not being counted."""
    counts = Counter(severities)
    return f"{counts['error']} 个错误，{counts['warning']} 个提醒，{counts['info']} 个提示"


def print_error(line: str) -> None:
    """One line on standard error, exactly as given."""
    sys.stderr.write(line + "\n")
