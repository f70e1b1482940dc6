"""What stands above the title is left out, and never without a word."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.model.findings import Problem, Severity
from generator.model.source import Line
from generator.reading.page.metadata import is_fact
from generator.reading.page.shapes import ARTICLE, DIVISION, RUBBISH

_SENTENCE = 30
# The order or notice that brings a law, and the frame of a page.
_BRINGS = re.compile(
    r"现(?:予|将|公布|发布)|予以(?:公布|发布|公告|印发)|[已经]{1,2}.{0,80}(?:通过|批准)|印发给|公告如下|^《|请.{0,20}执行"
)


def above_title(left: Sequence[Line], title: str) -> list[Problem]:
    """A problem (R-038) for the lines above the title, a warning where words of a law are among them."""
    lines = [line for line in left if not _is_furniture(line.text, title)]
    if not lines:
        return []
    texts = [line for line in lines if _is_text(line.text)]
    first = (texts or lines)[0]
    severity: Severity = "warning" if texts else "info"
    message = f"标题上面有 {len(lines)} 行不算法规，另外保留，第一行：{first.text[:30]}"
    return [Problem("R-038", severity, first.number, message, "检查标题是否完整、正确")]


def _is_furniture(text: str, title: str) -> bool:
    return (
        is_fact(text)
        or bool(RUBBISH.match(text))
        or "".join(text.split()).strip("《》") == title.strip("《》")
    )


def _is_text(text: str) -> bool:
    if ARTICLE.match(text) or DIVISION.match(text):
        return True
    return len(text) >= _SENTENCE and text.endswith(("。", "；")) and not _BRINGS.search(text)
