"""``python -m site_tests.bench.search_compare``: our search beside Material with jieba and pagefind extended.

All three index the same 1,000 articles, one a page. The other two are installed into a temporary
folder from the package index; they and nothing else here need the network, and they need a
server, because neither answers from ``file://``. Of Material's hits only those that it shows at
first are counted. Printed, not asserted.
"""

from __future__ import annotations

import functools
import subprocess
import sys
import tempfile
import threading
import venv
from collections.abc import Callable
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, sync_playwright

from generator.search import SearchParagraph, SearchSource
from site_tests.search.laws import CORPUS, corpus
from site_tests.search.site import make_site

_PAGES = 1_000
_QUERIES = ("人民政府", "隐患", "安全隐患", "网络安全", "突发事件", "行政处罚", "未成年人", "法律责任")
_INSTALL = ("mkdocs==1.6.1", "mkdocs-material>=9.8.1,<9.9", "jieba", "pagefind[extended]")
_CONFIG = """site_name: x
use_directory_urls: false
theme: {name: material, language: zh, font: false}
plugins: [{search: {lang: zh}}]
nav: [index.md]
"""
_OURS = """async (query) => {
  const result = await ZhuduSearch.search(query);
  await result.take(Infinity);
  const places = [];
  for (const entry of result.kept) places.push((await ZhuduSearch.document(entry.document)).id);
  return places;
}"""
_PAGEFIND = """async (query) => {
  const pagefind = await import("/pagefind/pagefind.js");
  const found = await pagefind.search(query);
  return Promise.all(found.results.map(async (hit) => (await hit.data()).url));
}"""
_MATERIAL = """async (query) => {
  const input = document.querySelector(".md-search__input");
  input.focus();
  input.value = query;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  input.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true }));
  const until = performance.now() + 3000;
  let links = [];
  while (performance.now() < until && !links.length) {
    await new Promise((done) => setTimeout(done, 10));
    links = Array.from(document.querySelectorAll("a.md-search-result__link"), (link) => link.href);
  }
  return links;
}"""


def main() -> None:
    """Print the table."""
    if not CORPUS.is_dir():
        print("search_compare: the corpus is not on this machine")
        return
    articles = _articles()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as play:
        root = Path(folder)
        python = _install(root / "venv")
        _write(root, articles)
        _run(python, "-m", "mkdocs", "build", "-q", "-f", str(root / "mkdocs.yml"))
        _run(python, "-m", "pagefind", "--site", str(root / "plain"), "--force-language", "zh")
        parts = tuple(SearchParagraph(f"a{i}p1", text) for i, text in enumerate(articles, 1))
        ours = make_site(root / "ours", [SearchSource("x", "x", "x", parts)])
        browser = play.chromium.launch(
            executable_path="/usr/bin/chromium",
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        )
        print(f"{'':<10}{'':<12}{'in text':>8}{'found':>8}{'right in first 10':>20}{'first result, ms':>18}")
        for name, address, script in (
            ("ours", (ours / "search.html").as_uri(), _OURS),
            ("material", _serve(root / "site") + "/index.html", _MATERIAL),
            ("pagefind", _serve(root / "plain") + "/a1.html", _PAGEFIND),
        ):
            for query in _QUERIES:
                page = browser.new_page()
                page.goto(address)
                page.wait_for_timeout(1500)
                _print(name, query, articles, *_timed(page, script, query))
                page.close()
        browser.close()


def _articles() -> list[str]:
    texts = []
    for law in corpus(300):
        texts += [part.text for part in law.paragraphs]
    return texts[:: max(1, len(texts) // _PAGES)][:_PAGES]


def _install(folder: Path) -> Path:
    venv.create(folder, with_pip=True)
    python = folder / "bin" / "python"
    _run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *_INSTALL)
    return python


def _write(root: Path, articles: list[str]) -> None:
    (root / "mkdocs.yml").write_text(_CONFIG, "utf-8")
    for folder in ("docs", "plain"):
        (root / folder).mkdir()
    (root / "docs" / "index.md").write_text("# 首页\n", "utf-8")
    for i, text in enumerate(articles, 1):
        (root / "docs" / f"a{i}.md").write_text(f"# a{i}\n\n{text}\n", "utf-8")
        head = f'<!doctype html><html lang="zh"><title>a{i}</title>'
        html = f"{head}<body><h1>a{i}</h1><p>{text}</p></body></html>"
        (root / "plain" / f"a{i}.html").write_text(html, "utf-8")


def _run(python: Path, *arguments: str) -> None:
    done = subprocess.run([str(python), *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"error: {' '.join(arguments[:3])} failed: {done.stderr.strip()[-300:]}")


def _serve(folder: Path) -> str:
    handler: Callable[..., Any] = functools.partial(_Quiet, directory=str(folder))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


def _timed(page: Page, script: str, query: str) -> tuple[list[str], float]:
    timed = f"async (query) => {{ const t = performance.now(); const hits = await ({script})(query);"
    hits, milliseconds = page.evaluate(timed + " return [hits, performance.now() - t]; }", query)
    return hits, milliseconds


def _print(name: str, query: str, articles: list[str], hits: list[str], milliseconds: float) -> None:
    holding = {i for i, text in enumerate(articles, 1) if query in text}
    places = [int(hit.rpartition("/a")[2].lstrip("a").split("p1")[0].split(".")[0] or 0) for hit in hits]
    right = sum(place in holding for place in places[:10])
    found = len(set(places) & holding)
    print(f"{name:<10}{query:<12}{len(holding):>8}{found:>8}{right:>20}{milliseconds:>18.0f}")


if __name__ == "__main__":
    main()
