"""The first search on a newly opened page, by kind of query: milliseconds and bytes until ten hits are there.

Each query has a page of its own, on which no shard is kept. Bytes are those of the index files
read for the query; what every page reads when the search is opened is printed apart.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser

from site_tests.search.laws import corpus
from site_tests.search.people import asked

MS, KB = "60, p95 200", "300, p95 too"
# Read when the search is opened, before any query.
_OPENING = ("index", "d0")
# Everyday questions: some of those that people ask.
_EVERYDAY = slice(20, 150, 5)


def kinds(drawn: Sequence[str]) -> dict[str, list[str]]:
    """The queries by kind; ``drawn`` are pieces of two to eight characters."""
    return {
        "drawn from the text": list(drawn),
        "one character": list("应人罚的法水火税车药"),
        "common pairs": ["应当", "人民", "规定", "管理", "部门", "不得", "责任", "罚款", "机关", "许可"],
        "several words": ["应当 人民政府", "罚款 食品", "公安机关 许可", "未成年人 学校", "企业 安全 事故"],
        "long sentences": _sentences(15),
        "pinyin": ["zhengfu", "xiaofeizhe", "gongshang", "yeweihui", "nianjia", "jiabanfei", "meiqi"],
        "numbers": ["2600", "260", "二百六十", "五万元", "第二百六十四条", "刑法264", "十日", "三十日内"],
        "everyday questions": [one.query for one in asked("library")][_EVERYDAY],
        "roles": ["公安机关", "市场监督管理部门", "县级以上人民政府", "国务院", "人民法院", "用人单位"],
    }


def _sentences(count: int) -> list[str]:
    """Stretches of fifteen to forty characters between stops, drawn from the text."""
    draw = random.Random(5)
    texts = [part.text for law in corpus() for part in law.paragraphs]
    found: list[str] = []
    while len(found) < count:
        found += re.findall(r"[一-鿿，、]{15,40}", draw.choice(texts))[:1]
    return found


def print_cold(
    browser: Browser, site: Path, drawn: Sequence[str], timed: str, opened: Callable[[Any, Path], None]
) -> None:
    """Print the table; ``timed`` asks one query in the page that ``opened`` made ready."""
    sizes = {path.stem: path.stat().st_size for path in (site / "assets/search-index").iterdir()}
    print(f"opening the search reads {sum(sizes[name] for name in _OPENING) / 1000:.0f} kB")
    print(f"a new page for each query: ms to the first ten hits (budget: {MS}), kB read (budget: {KB})")
    for kind, queries in kinds(drawn).items():
        runs = []
        for query in queries:
            page = browser.new_page()
            opened(page, site)
            runs.append(page.evaluate(timed, query))
            page.close()
        milliseconds = sorted(run["first"] for run in runs)
        kilobytes = sorted(sum(sizes[file] for file in run["read"]) / 1000 for run in runs)
        print(f"  {kind:<20} {len(runs):3}   ms {_both(milliseconds)}   kB {_both(kilobytes)}")


def _both(values: Sequence[float]) -> str:
    middle, high = values[len(values) // 2], values[int(len(values) * 0.95)]
    return f"median {middle:5.0f}   p95 {high:5.0f}"
