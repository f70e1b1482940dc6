"""One PDF to make. Light to import: the processes that print carry nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.printing.press import Printed, print_pdf


@dataclass(frozen=True, slots=True)
class PrintJob:
    """One PDF to make: its file name, its print HTML, what its links say."""

    file: str
    title: str
    html: str
    links: Mapping[str, str] = field(default_factory=dict)


def run_job(job: PrintJob) -> Printed:
    """Print one job; can run in another process."""
    return print_pdf(job.html, job.links)
