"""Whether a law is in force, in the words of the project; only what the page or the note says."""

from __future__ import annotations

from collections.abc import Sequence

from generator.editing.schemas.regulation import Event

_SAME = {
    "有效": "有效", "现行有效": "有效", "现行": "有效", "继续有效": "有效",
    "尚未生效": "尚未生效", "尚未施行": "尚未生效", "未生效": "尚未生效", "未施行": "尚未生效",
    "失效": "已废止", "废止": "已废止", "已废止": "已废止", "已失效": "已废止", "全文失效": "已废止",
    "已修改": "已被修改", "已被修改": "已被修改", "被修改": "已被修改",
    "已被修订": "已被修改", "已修订": "已被修改",
}  # fmt: skip


def plain_status(stated: str, events: Sequence[Event]) -> str:
    """有效, 尚未生效, 已被修改, 已废止; another word of the page as it stands; empty where nothing says.

    Nothing is concluded from dates: a build of today and one of next year are the same.
    """
    if any(event.kind == "废止" for event in events):
        return "已废止"
    word = stated.strip()
    return _SAME.get(word, word)
