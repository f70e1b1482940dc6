"""Running a command and taking the system's own account of it."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Figure:
    """One run: CPU seconds (user and system, with child processes), wall seconds, peak memory in MB."""

    cpu: float
    wall: float
    memory: float


# The command is begun by a small process of its own: the system counts what the process that
# begins another one holds as that one's peak too, and a test's process holds much.
_BETWEEN = """
import os, sys, time
start = time.perf_counter()
pid = os.posix_spawn(sys.argv[2], sys.argv[2:], os.environ)
_, status, used = os.wait4(pid, 0)
wall = time.perf_counter() - start
with open(sys.argv[1], "w") as file:
    print(used.ru_utime + used.ru_stime, wall, used.ru_maxrss / 1024, file=file)
sys.exit(os.waitstatus_to_exitcode(status))
"""


def measured(arguments: Sequence[str], folder: Path) -> tuple[subprocess.CompletedProcess[str], Figure]:
    """Run ``python -m generator ARGUMENTS`` in ``folder``: what it said, and what it cost.

    The peak is that of the largest of its processes.
    """
    with tempfile.TemporaryDirectory() as place:
        report = Path(place) / "used"
        command = [sys.executable, "-S", "-c", _BETWEEN, str(report)]
        command += [sys.executable, "-m", "generator", *arguments]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        cpu, wall, memory = map(float, report.read_text().split())
    return done, Figure(cpu, wall, memory)


def run(arguments: Sequence[str], folder: Path) -> Figure:
    """The same without what it said."""
    return measured(arguments, folder)[1]


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
