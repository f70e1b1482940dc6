"""What can be downloaded: the files of ``dist/`` with their sizes, check sums and what each is for."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from generator.pages.downloads_page import Download

# What a name says behind the regulation's id: (ending of the name, title, what it is for), first match wins.
_KINDS: tuple[tuple[str, str, str], ...] = (
    ("-booklet.pdf", "注释本（PDF）", "A4 打印：条旨、责任、词语解释、主体名录"),
    ("-large-18.pdf", "大字本，18 磅（PDF）", "给看小字吃力的读者"),
    ("-large-22.pdf", "大字本，22 磅（PDF）", "给看小字吃力的读者"),
    ("-plain.pdf", "原文本（PDF）", "只有法规文字"),
    ("-roles.pdf", "责任单合订本（PDF）", "每种身份一两页：应当、可以、不得"),
    (".epub", "电子书（EPUB）", "手机、阅读器上的读书软件"),
    (".single.html", "单文件读本（HTML）", "一个文件，可以发邮件，手机里直接打开"),
    (".json", "结构化数据（JSON）", "给程序用"),
    (".akn.xml", "国际法律文件格式（Akoma Ntoso）", "与别的法规库交换"),
    (".jsonld", "关联数据（JSON-LD）", "给搜索引擎和别的网站用"),
    (".csv", "责任清单（CSV）", "用表格软件打开"),
    (".xlsx", "责任清单（XLSX）", "用表格软件打开"),
    (".zip", "离线包（ZIP）", "整个网站，解压后不用网络就能读"),
)
_PARTS: tuple[tuple[str, str, str], ...] = (
    ("-chapter-", "一章的讲义（PDF）", "留出空白和横线，附讨论题"),
    ("-role-", "一种身份的责任单（PDF）", "一两页：应当、可以、不得"),
    ("-slides-", "幻灯片（PDF）", "上课投影"),
    ("-session-", "课程安排（PDF）", "给讲课的人"),
    ("-quiz-", "测验（PDF）", "试卷、参考答案、教师用卷"),
)


def downloads_in(dist: Path, titles: Mapping[str, str] | None = None) -> list[Download]:
    """The known files in ``dist/``, the most asked for first. An absent folder is an empty list.

    ``titles`` are the short titles of the regulations by id: they stand before the kind of file.
    """
    if not dist.is_dir():
        return []
    found = list(_known(sorted(path for path in dist.iterdir() if path.is_file()), titles or {}))
    return [download for _, download in sorted(found, key=lambda pair: (pair[0], pair[1].name))]


def _known(paths: Iterable[Path], titles: Mapping[str, str]) -> Iterator[tuple[int, Download]]:
    for path in paths:
        place = _kind(path.name)
        if place is not None:
            _, title, note = (*_KINDS, *_PARTS)[place]
            data = path.read_bytes()
            named = _title(path.name, title, titles)
            yield place, Download(path.name, named, len(data), hashlib.sha256(data).hexdigest(), note)


def _kind(name: str) -> int | None:
    """The place of its kind among all. Of several marks the first counts: a quiz may be one for a role."""
    ending = next((place for place, (mark, _, _) in enumerate(_KINDS) if name.endswith(mark)), None)
    if ending is not None or not name.endswith(".pdf"):
        return ending
    found = [
        (name.find(mark), place) for place, (mark, _, _) in enumerate(_PARTS, len(_KINDS)) if mark in name
    ]
    return min(found)[1] if found else None


def _title(name: str, kind: str, titles: Mapping[str, str]) -> str:
    law = next((titles[key] for key in sorted(titles, key=len, reverse=True) if name.startswith(key)), "")
    return f"{law}　{kind}" if law else kind
