"""Running a command and taking the system's own account of it."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Figure:
    """One run: CPU seconds (user and system, with child processes), wall seconds, peak memory in MB."""

    cpu: float
    wall: float
    memory: float


def run(arguments: Sequence[str], folder: Path) -> Figure:
    """Run ``python -m generator ARGUMENTS`` in ``folder`` and measure it. Its output is thrown away."""
    before = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "generator", *arguments],
        cwd=folder,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    wall = time.perf_counter() - before
    return Figure(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1024)


def median(figures: Sequence[Figure]) -> Figure:
    """The median of each measure on its own."""
    return Figure(
        statistics.median(figure.cpu for figure in figures),
        statistics.median(figure.wall for figure in figures),
        statistics.median(figure.memory for figure in figures),
    )


def line(name: str, figure: Figure, budget: str = "") -> str:
    """One printed line."""
    text = f"{name:<44} CPU {figure.cpu:8.2f} s   wall {figure.wall:8.2f} s   peak {figure.memory:7.0f} MB"
    return text + (f"   budget: {budget}" if budget else "")
