"""The first stage of a build as a whole: every law read, and what is to be said about that."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.cli.errors import UserError
from generator.cli.report import Stages
from generator.publishing.forgetting import forget_others
from generator.publishing.jobs import Job, library_jobs, source_jobs
from generator.publishing.library_findings import Found, found_in
from generator.publishing.made import Made, make
from generator.publishing.pool import run_all
from generator.publishing.project import Project
from generator.publishing.unread_files import Unread, unread_files


@dataclass(frozen=True, slots=True)
class LawsRead:
    """The laws of ``source/`` (the ids ``own``) and of a library, read but not published.

    ``found`` are those of the library with findings. ``left_out`` are lines on what is missing,
    ``warnings`` on files that are no documents.
    """

    made: tuple[Made, ...]
    own: set[str]
    found: tuple[Found, ...] = ()
    left_out: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def readable(self) -> list[Made]:
        """The laws that there is a book of."""
        return [one for one in self.made if not one.unreadable]


def read_laws(
    project: Project, stages: Stages, library: Path | None = None, cluster: str | None = None
) -> LawsRead:
    """Make the book of every law, or find it kept. The caller holds the lock of ``build/``.

    Raises ``UserError`` for input that cannot be used.
    """
    with stages.stage("读取"):
        jobs = source_jobs(project)
        own = {job.id for job in jobs}
        if library is not None:
            jobs += library_jobs(library, own)
        if not jobs:
            raise UserError("还没有法规", file=project.source, mend="用 zhudu add 收一部")
        made = tuple(_make_all(project, jobs, stages, cluster))
        unread = Unread("", 0) if library is None else unread_files(library)
    left_out = [line for one in made if one.unreadable for line in one.errors]
    if unread.documents:
        left_out.append(unread.line)
    warnings = (unread.line,) if unread.line and not unread.documents else ()
    return LawsRead(made, own, found_in(made, jobs, own), tuple(left_out), warnings)


def _make_all(project: Project, jobs: Sequence[Job], stages: Stages, cluster: str | None) -> list[Made]:
    books = project.build / "books"
    books.mkdir(parents=True, exist_ok=True)
    forget_others(books, {job.id for job in jobs})
    results = run_all(make, [(job, books) for job in jobs], cluster=cluster)
    return list(stages.each("读取", results, len(jobs)))
