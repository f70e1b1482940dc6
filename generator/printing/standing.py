"""A text that is not the one in force says so at the head of every printed page."""

from __future__ import annotations

_FONTS = '"Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", SimHei, sans-serif'


def with_standing_on_pages(html: str, status: str) -> str:
    """The print HTML with ``status`` (已被修改) between the running heads of each page with margins."""
    words = status.replace("\\", "").replace('"', "").replace("<", "")
    head = (
        f'@page {{ @top-center {{ content: "〔{words}〕"; font: 700 10pt/1 {_FONTS}; color: #000; '
        "vertical-align: bottom; padding-bottom: 4.6mm; white-space: nowrap; } }"
    )
    without = "".join(f"@page {name} {{ @top-center {{ content: none; }} }}" for name in ("cover", "title"))
    return html.replace("</style>", f"\n{head}\n{without}</style>", 1)
