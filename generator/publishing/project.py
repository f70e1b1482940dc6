"""Where a project's folders are."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator.cli.errors import UserError


@dataclass(frozen=True, slots=True)
class Project:
    """Paths of a checkout: all below ``root``, where ``mkdocs.yml`` and ``source/`` stand."""

    root: Path

    @property
    def config(self) -> Path:
        """``mkdocs.yml``."""
        return self.root / "mkdocs.yml"

    @property
    def source(self) -> Path:
        """``source/``, one folder a regulation."""
        return self.root / "source"

    @property
    def theme(self) -> Path:
        """``overrides/``."""
        return self.root / "overrides"

    @property
    def build(self) -> Path:
        """``build/``: everything here can be made again."""
        return self.root / "build"

    @property
    def docs(self) -> Path:
        """``build/docs/``: the Markdown pages."""
        return self.build / "docs"

    @property
    def site(self) -> Path:
        """``site/``: the finished site."""
        return self.root / "site"

    @property
    def dist(self) -> Path:
        """``dist/``: bundles, PDFs and exports."""
        return self.root / "dist"


def find_project(start: Path) -> Project:
    """The project that ``start`` lies in. Raises ``UserError`` where there is none."""
    for folder in [start, *start.parents]:
        if (folder / "mkdocs.yml").is_file() and (folder / "source").is_dir():
            return Project(folder)
    raise UserError("这里不是项目文件夹", file=start, mend="到有 mkdocs.yml 和 source/ 的文件夹里运行")
