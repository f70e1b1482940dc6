"""An empty project, and the command line in it."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.cli import report
from generator.cli.app import run

LAW = (
    "某市测试条例\n"
    "（2020年1月1日某市第三届人民代表大会常务委员会第一次会议通过）\n"
    "第一条　为了规范管理，制定本条例。\n"
    "第二条　有关部门应当按照规定履行职责。\n"
    "第三条　本条例自2020年2月1日起施行。\n"
)


@dataclass(frozen=True)
class Done:
    """What a command said and its exit code."""

    code: int
    out: str
    err: str


@dataclass(frozen=True)
class Project:
    """A project folder; calling it runs a command inside."""

    root: Path
    source: Path

    def __call__(self, *arguments: str | Path) -> Done:
        out, err = io.StringIO(), io.StringIO()
        with contextlib.chdir(self.root), contextlib.redirect_stderr(err):
            report.out.file = out
            try:
                code = run([str(argument) for argument in arguments])
            finally:
                # None means standard output; the setter is typed as if it could not be given.
                report.out.file = None  # type: ignore[assignment]
        return Done(code, out.getvalue(), err.getvalue())

    def ids(self) -> list[str]:
        """Every folder under source/, hidden ones too."""
        return sorted(path.name for path in self.source.iterdir())


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project without a regulation."""
    root = tmp_path / "project"
    (root / "source").mkdir(parents=True)
    (root / "mkdocs.yml").write_text("site_name: x\n")
    return Project(root, root / "source")


@pytest.fixture
def law_file(tmp_path: Path) -> Callable[..., Path]:
    """Write a law somewhere outside the project."""

    def write(text: str = LAW, name: str = "received.txt") -> Path:
        path = tmp_path / "inbox" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
        return path

    return write
