"""The queries of ``people.txt``, and the library of some thirty laws that the second half is asked in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from generator.search import SearchSource
from site_tests.search.laws import CORPUS, law

FILE = Path(__file__).with_name("people.txt")

# (folder of the corpus, beginning of the file's name, kind)
_LAWS = [
    *(("行政法规", name, "行政法规") for name in (
        "物业管理条例", "工伤保险条例", "职工带薪年休假条例", "国务院关于职工工作时间的规定",
        "全国年节及纪念日放假办法(2024", "政府信息公开条例", "信访条例", "保障农民工工资支付条例",
        "婚姻登记条例", "城镇燃气管理条例", "个人所得税法实施条例", "道路交通安全法实施条例",
    )),
    *(("民法典", name, "法律") for name in ("物权编", "合同编", "侵权责任编", "人格权编")),
    *(("社会法", name, "法律") for name in (
        "劳动法", "未成年人保护法(2024", "老年人权益保障法", "社会保险法",
    )),
    *(("行政法", name, "法律") for name in (
        "道路交通安全法", "消防法", "食品安全法", "行政处罚法", "个人信息保护法", "法律援助法",
        "反电信网络诈骗法",
    )),
    *(("经济法", name, "法律") for name in ("环境保护税法", "增值税法")),
    *(("民法商法", name, "法律") for name in ("消费者权益保护法", "公司法(2023")),
    *(("诉讼与非诉讼程序法", name, "法律") for name in ("行政复议法(2023", "行政诉讼法")),
    ("刑法", "刑法.md", "法律"),
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Asked:
    """A query, the articles that answer it (``a12``, ``刑法:a264``), and how far down one may stand."""

    query: str
    articles: frozenset[str]
    within: int


def asked(part: str) -> list[Asked]:
    """The queries below the heading ``[part]`` of the file."""
    found: list[Asked] = []
    here = ""
    for line in FILE.read_text("utf-8").splitlines():
        if line.startswith("["):
            here = line.strip("[]")
        elif "|" in line and not line.startswith("#") and here == part:
            query, articles, within = (cell.strip() for cell in line.split("|"))
            found.append(Asked(query, frozenset(articles.split()), int(within)))
    return found


@cache
def library() -> tuple[SearchSource, ...]:
    """The laws, in the order in which a folder of them would be read."""
    return tuple(_law(folder, name, kind) for folder, name, kind in _LAWS)


def _law(folder: str, name: str, kind: str) -> SearchSource:
    path = next(path for path in sorted((CORPUS / folder).iterdir()) if path.name.startswith(name))
    head, _, body = path.read_text("utf-8").partition("<!-- INFO END -->")
    lines = [line.strip().lstrip("# ").replace("**", "") for line in body.splitlines()]
    own = path.stem.partition("(")[0]
    title = head.splitlines()[0].lstrip("# ").strip()
    if folder == "民法典":
        title += own
    made = law(own, title, [line for line in lines if line])
    return replace(made, short_title=title.removeprefix("中华人民共和国"), kind=kind)
