"""``python -m site_tests.bench.search``: cost of the corpus's search index, and how fast it answers.

Builds the index from the laws read line by line, then asks it 100 drawn queries in Chromium from
``file://``. Printed, not asserted.
"""

from __future__ import annotations

import json
import multiprocessing
import random
import re
import resource
import tempfile
import time
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

from generator.search import index_regulation, merge, write_index
from site_tests.bench.search_cold import KB, MS, print_cold
from site_tests.bench.search_tasks import longest_tasks
from site_tests.search.laws import CORPUS, corpus
from site_tests.search.site import make_site

# Until the first ten hits are there, until all are proved, files read, how long the page stood still.
_TIMED = """async (query) => {
  ZhuduSearch.read = [];
  let last = performance.now(), gap = 0, on = true;
  const begin = last;
  (function watch() {
    const now = performance.now();
    gap = Math.max(gap, now - last);
    last = now;
    if (on) setTimeout(watch, 0);
  })();
  const result = await ZhuduSearch.search(query);
  await result.take(10);
  for (const entry of result.kept.slice(0, 10)) await ZhuduSearch.document(entry.document);
  const first = performance.now() - begin, read = ZhuduSearch.read.slice();
  await result.take(Infinity);
  on = false;
  return { first, all: performance.now() - begin, gap, read, hits: result.kept.length };
}"""


def main() -> None:
    """Print the figures."""
    if not CORPUS.is_dir():
        print("search: the corpus is not on this machine")
        return
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder)
        # In a process of its own, so that reading the corpus does not count.
        with multiprocessing.get_context("fork").Pool(1) as pool:
            pool.apply(_build, (str(site),))
        _ask(site)


def _build(folder: str) -> None:
    laws = corpus()
    articles = len({(law.id, part.id.split("p")[0]) for law in laws for part in law.paragraphs})
    before = _peak()
    start = time.process_time()
    files = merge([index_regulation(law) for law in laws])
    cpu = time.process_time() - start
    texts = sum(len(data) for name, data in files.items() if name[0] == "t")
    index = sum(map(len, files.values())) - texts
    print(f"articles {articles}, regulations {len(laws)}, files {len(files)}")
    print(f"index without texts   {index / articles:8.1f} bytes an article   budget: 220")
    print(f"texts                 {texts / articles:8.1f} bytes an article")
    print(f"building              {1000 * cpu / articles:8.3f} ms CPU an article   budget: 0.25")
    print(f"peak memory           {_peak():8.0f} MB, {before:.0f} MB before   budget: 400")
    write_index(make_site(Path(folder), ()), files)


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _ask(site: Path) -> None:
    draw = random.Random(7)
    texts = [part.text for law in corpus() for part in law.paragraphs]
    queries: list[str] = []
    while len(queries) < 100:
        text, length = draw.choice(texts), draw.randint(2, 8)
        start = draw.randrange(max(1, len(text) - length))
        if re.fullmatch(r"[一-鿿]{2,8}", text[start : start + length]):
            queries.append(text[start : start + length])
    sizes = {path.stem: path.stat().st_size for path in (site / "assets/search-index").iterdir()}
    with sync_playwright() as play:
        browser = play.chromium.launch(
            executable_path="/usr/bin/chromium",
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        )
        page = browser.new_page()
        _open(page, site)
        _print("one page, shards kept", [page.evaluate(_TIMED, query) for query in queries], sizes)
        print_cold(browser, site, queries[:40], _TIMED, _open)
        for query in ("人民政府", "应当", "家里煤气漏了找谁"):
            print(query, json.dumps(page.evaluate(_TIMED, query)["hits"]), "hits")
        print(
            "the search page opened with a query: ms of CPU of the longest task (budget: 50), ms to the count"
        )
        for query, task, whole in longest_tasks(browser, site, site):
            print(f"  {query:<12} {task:6.0f} {whole:8.0f}")
        browser.close()


def _open(page: Any, site: Path) -> None:
    page.goto((site / "search.html").as_uri())
    page.wait_for_function("window.ZhuduSearch && ZhuduSearch.starts && ZhuduSearch.search")


def _print(name: str, runs: list[dict[str, Any]], sizes: dict[str, int]) -> None:
    print(name)
    kilobytes = [sum(sizes[file] for file in run["read"]) / 1000 for run in runs]
    rows = {
        "first ten hits, ms": ([run["first"] for run in runs], MS),
        "all hits proved, ms": ([run["all"] for run in runs], ""),
        "page stood still, ms": ([run["gap"] for run in runs], "50"),
        "read, kB": (kilobytes, KB),
    }
    for row, (values, budget) in rows.items():
        values.sort()
        middle, high = values[len(values) // 2], values[int(len(values) * 0.95)]
        print(
            f"  {row:<24} median {middle:7.0f}   p95 {high:7.0f}   most {values[-1]:7.0f}   budget: {budget}"
        )


if __name__ == "__main__":
    main()
