"""What kind of law it is (效力位阶), by who made it and what it is called.

By 立法法 (2023) 第七条, 第七十二条, 第八十条 to 第九十一条, 第一百一十八条, 第一百一十九条; only 规章 never
bear the name 条例 (规章制定程序条例第七条).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.assembly.regions import WHOLE_STATE
from generator.editing.schemas.regulation import Event

KINDS = frozenset(
    {
        "宪法", "法律", "法律解释", "决定", "行政法规", "监察法规", "军事法规", "地方性法规", "经济特区法规",
        "自治条例", "单行条例", "部门规章", "地方政府规章", "司法解释",
    }
)  # fmt: skip
_DECIDES = re.compile(r"(?:决定|决议)(?:[（(].*[）)])?$")


def find_kind(title: str, issuer: str, region: str, events: Sequence[Event], stated: str = "") -> str:
    """One of ``KINDS``, or empty where nothing tells. ``stated`` is what the page says; it counts first."""
    if stated in KINDS:
        return stated
    if re.fullmatch(r"中华人民共和国宪法(?:修正案)?(?:[（(].*[）)])?", title):
        return "宪法"
    if issuer:
        return _by_issuer(title, issuer, region, events)
    if title.startswith("中华人民共和国") and re.search(r"(?:(?<!办)法|典)(?:[（(].*[）)])?$", title):
        return "法律"
    local = bool(region) and region != WHOLE_STATE
    return _local(title) if local and re.search(r"条例(?:[（(].*[）)])?$", title) else ""


def _by_issuer(title: str, issuer: str, region: str, events: Sequence[Event]) -> str:
    decides = bool(_DECIDES.search(title))
    kinds = {
        "最高人民法院": "司法解释",
        "最高人民检察院": "司法解释",
        "国家监察委员会": "监察法规",
        "中央军事委员会": "军事法规",
        "国务院": "行政法规",
        "政务院": "行政法规",
        "全国人民代表大会": "法律解释" if title.endswith("的解释") else "决定" if decides else "法律",
    }
    known = next((kind for body, kind in kinds.items() if issuer.startswith(body)), "")
    if known:
        return known
    if "人民代表大会" in issuer:
        return "决定" if decides else _local(title)
    if issuer.endswith("人民政府"):
        return "地方政府规章"
    # Ministries once published what 国务院 had approved: these are 行政法规.
    if any(event.kind == "批准" and event.body == "国务院" for event in events):
        return "行政法规"
    return "部门规章" if region == WHOLE_STATE else ""


def _local(title: str) -> str:
    if "经济特区" in title[:12]:
        return "经济特区法规"
    if re.search(r"自治[区州县旗]自治条例", title):
        return "自治条例"
    if re.search(r"自治[州县旗]", title) and re.search(r"条例(?:[（(].*[）)])?$", title):
        return "单行条例"
    return "地方性法规"
