"""How long the search holds up a page: its longest tasks in a trace of the browser.

A task counts by the CPU time of the page's thread, so that other work on the machine does not
count; layout, which a page without search needs as well, is taken off.
"""

from __future__ import annotations

import json
from bisect import bisect_left, bisect_right
from pathlib import Path
from typing import Any
from urllib.parse import quote

from playwright.sync_api import Browser

QUERIES = ("人民政府", "应当", "应", "应当 人民政府", "家里煤气漏了找谁", "2600", "zhengfu", "人冥政府")
_CATEGORIES = ["devtools.timeline", "toplevel"]
_LAYOUT = ("Layout", "UpdateLayoutTree", "PrePaint", "Paint", "Layerize")
# What the driver of the browser runs in the page is no part of the page.
_DRIVER = ("v8.evaluateModule",)
_SETTLED = "s => !/正在/.test(s) && /找到|没有|请输入/.test(s)"


def longest_tasks(browser: Browser, site: Path, folder: Path) -> list[tuple[str, float, float]]:
    """(query, milliseconds of the longest task, milliseconds until all hits are counted)."""
    found = []
    for query in QUERIES:
        page = browser.new_page()
        trace = folder / "trace.json"
        browser.start_tracing(page=page, path=trace, categories=_CATEGORIES)
        page.goto((site / "search.html").as_uri() + "?q=" + quote(query))
        page.wait_for_function(
            f"({_SETTLED})(document.getElementById('search-status').textContent)", polling=100
        )
        whole = page.evaluate("performance.now()")
        browser.stop_tracing()
        page.close()
        found.append((query, _longest(json.loads(trace.read_text("utf-8"))["traceEvents"]), whole))
    return found


def _longest(events: list[dict[str, Any]]) -> float:
    threads = {
        (event["pid"], event["tid"])
        for event in events
        if event.get("name") == "thread_name" and event["args"]["name"] == "CrRendererMain"
    }
    threaded: dict[tuple[int, int], list[dict[str, Any]]] = {thread: [] for thread in threads}
    for event in sorted((e for e in events if e.get("ph") == "X"), key=lambda e: float(e["ts"])):
        if (event["pid"], event["tid"]) in threads:
            threaded[event["pid"], event["tid"]].append(event)
    return max((_longest_of(mine) for mine in threaded.values()), default=0.0)


def _longest_of(mine: list[dict[str, Any]]) -> float:
    """The same of one thread, whose events are in the order of their beginning."""
    starts = [event["ts"] for event in mine]
    longest = 0.0
    for place, task in enumerate(mine):
        if not task["name"].endswith("RunTask"):
            continue
        first = bisect_left(starts, task["ts"], 0, place + 1)
        inside = mine[first : bisect_right(starts, task["ts"] + task["dur"], place)]
        if any(event["name"] in _DRIVER for event in inside):
            continue
        layout = sum(event.get("tdur", 0) for event in inside if event["name"] in _LAYOUT)
        longest = max(longest, (task.get("tdur", 0) - layout) / 1000)
    return longest
