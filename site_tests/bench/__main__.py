"""``make bench``: prints the figures that the budgets are about. Nothing here fails; a person reads it.

``python -m site_tests.bench [NAME…]`` runs only some of ``PARTS``.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from site_tests.bench import beside_hugo, search, search_compare, search_exact, stages
from site_tests.bench.library import empty_project, take_laws
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


def booklet() -> None:
    """The flagship's A4 booklet, the whole command."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "project"
        copy_project(root)
        figure = run(["pdf", "--edition", "booklet"], root)
        size = max((path.stat().st_size for path in (root / "dist").glob("*.pdf")), default=0)
    print(line("booklet", figure, "15 s CPU, 400 MB") + f"   {size / 1e6:.2f} MB, budget 1.5")


def pages() -> None:
    """CPU for an article page, generator and MkDocs, at about 1,000 and 20,000 pages of the corpus."""
    if not CORPUS.is_dir():
        print("pages: the corpus is not on this machine")
        return
    costs = []
    # Both stay until the end: a file system that was just told to remove many files (ext4 passes over
    # their places one by one for some minutes) takes up to ten times as long to make a new one.
    with tempfile.TemporaryDirectory() as folder:
        for wanted in (1_000, 20_000):
            root = Path(folder) / str(wanted)
            empty_project(root)
            take_laws(root / "library", wanted)
            figure = run(["build", "--library", "library"], root)
            count = sum(1 for path in (root / "site").rglob("a*.html") if path.name[1:2].isdigit())
            costs.append(1000 * figure.cpu / max(count, 1))
            print(line(f"{count} article pages", figure) + f"   {costs[-1]:.2f} ms CPU a page")
    print(f"{'cost of a page, 20,000 against 1,000':<44} {costs[1] / costs[0]:.2f}   budget: 1.2, and 6 ms")


def corpus() -> None:
    """The whole corpus as one site: cold, with nothing changed, and with one article of one law changed."""
    if not CORPUS.is_dir():
        print("corpus: the corpus is not on this machine")
        return
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "project"
        copy_project(root)
        take_laws(root / "library", 1_000_000)
        build = ["build", "--library", "library"]
        print(line("corpus as one site, cold", run(build, root), "6 min wall, 3 GiB"))
        print(line("corpus, nothing changed", run(build, root), "5 s wall"))
        law = next(path for path in sorted((root / "library").iterdir()) if "居民委员会" in path.name)
        law.write_text(law.read_text("utf-8").replace("应当", "必须", 1), "utf-8")
        print(line("corpus, one article changed", run(build, root), "8 s wall"))


def parse() -> None:
    """Reading and parsing the whole corpus with all layers, on one core."""
    if not CORPUS.is_dir():
        print("parse: the corpus is not on this machine")
        return
    files = [str(path) for path in sorted(CORPUS.rglob("*.md")) if path.name != "README.md"]
    figure = run(["parse", "--jsonl", *files], Path.cwd())
    print(line(f"parse, {len(files)} laws", figure, "60 s CPU, with duties 90 s"))


PARTS: dict[str, Callable[[], None]] = {
    "flagship": flagship,
    "booklet": booklet,
    "pages": pages,
    "corpus": corpus,
    "stages": stages.main,
    "parse": parse,
    "search": search.main,
    "search-exact": search_exact.main,
    "search-compare": search_compare.main,
    "beside-hugo": beside_hugo.main,
}


def main(names: list[str]) -> None:
    """Run the named parts, or all."""
    for name in names or list(PARTS):
        PARTS[name]()


if __name__ == "__main__":
    main(sys.argv[1:])
