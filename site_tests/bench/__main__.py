"""``make bench``: prints the figures that the budgets are about. Nothing here fails; a person reads it.

``python -m site_tests.bench [NAME…]`` runs only some of ``PARTS``.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from site_tests.bench import search, search_compare, stages
from site_tests.bench.measuring import line, median, run
from site_tests.conftest import CORPUS, copy_project

_RUNS = 3


def flagship() -> None:
    """A cold build of the flagship, and one in which nothing has changed."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        copy_project(root)
        cold, warm = [], []
        for _ in range(_RUNS):
            shutil.rmtree(root / "build", ignore_errors=True)
            shutil.rmtree(root / "site", ignore_errors=True)
            cold.append(run(["build"], root))
            warm.append(run(["build"], root))
    print(line("flagship, cold build", median(cold), "8 s CPU"))
    print(line("flagship, nothing changed", median(warm), "3 s CPU"))


def pages() -> None:
    """CPU for an article page, generator and MkDocs, at about 1,000 and 20,000 pages of the corpus."""
    if not CORPUS.is_dir():
        print("pages: the corpus is not on this machine")
        return
    costs = []
    for wanted in (1_000, 20_000):
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            copy_project(root)
            shutil.rmtree(root / "source")
            (root / "source").mkdir()
            library = root / "library"
            _take(library, wanted)
            figure = run(["build", "--library", str(library)], root)
            count = sum(1 for path in (root / "site").rglob("a*.html") if path.name[1:2].isdigit())
            costs.append(1000 * figure.cpu / max(count, 1))
            print(line(f"{count} article pages", figure) + f"   {costs[-1]:.2f} ms CPU a page")
    print(f"{'cost of a page, 20,000 against 1,000':<44} {costs[1] / costs[0]:.2f}   budget: 1.2, and 6 ms")


def parse() -> None:
    """Reading and parsing the whole corpus with all layers, on one core."""
    if not CORPUS.is_dir():
        print("parse: the corpus is not on this machine")
        return
    files = [str(path) for path in sorted(CORPUS.rglob("*.md")) if path.name != "README.md"]
    figure = run(["parse", "--jsonl", *files], Path.cwd())
    print(line(f"parse, {len(files)} laws", figure, "60 s CPU, with duties 90 s"))


def _take(library: Path, wanted: int) -> None:
    """Copy laws of the corpus until they hold about ``wanted`` articles."""
    library.mkdir()
    count = 0
    for path in sorted(CORPUS.rglob("*.md")):
        if path.name == "README.md":
            continue
        count += sum(
            row.startswith("第") and "条" in row[:12] for row in path.read_text("utf-8").splitlines()
        )
        shutil.copyfile(path, library / path.name)
        if count >= wanted:
            return


PARTS: dict[str, Callable[[], None]] = {
    "flagship": flagship,
    "pages": pages,
    "stages": stages.main,
    "parse": parse,
    "search": search.main,
    "search-compare": search_compare.main,
}


def main(names: list[str]) -> None:
    """Run the named parts, or all."""
    for name in names or list(PARTS):
        PARTS[name]()


if __name__ == "__main__":
    main(sys.argv[1:])
