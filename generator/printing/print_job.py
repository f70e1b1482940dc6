"""One PDF to make. Light to import: the processes that print carry nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.printing.page_turns import Stop, turn_styles
from generator.printing.press import Printed, anchor_pages, print_pdf


@dataclass(frozen=True, slots=True)
class PrintJob:
    """One PDF to make: its file name, its print HTML, what its links say.

    ``follows`` is the print HTML of the booklet whose page turns are kept, at ``stops`` where it may
    turn; empty where none is.
    """

    file: str
    title: str
    html: str
    links: Mapping[str, str] = field(default_factory=dict)
    follows: str = ""
    stops: tuple[Stop, ...] = ()


def run_job(job: PrintJob) -> Printed:
    """Print one job; can run in another process."""
    html = job.html
    if job.follows:
        styles = turn_styles(job.stops, anchor_pages(job.follows))
        html = html.replace("</style>", f"{styles}</style>", 1)
    return print_pdf(html, job.links)
