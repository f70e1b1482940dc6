"""The offline bundle: one zip with the site and what was printed, to be read from ``file://``."""

from __future__ import annotations

import hashlib
import os
import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.cli.errors import UserError
from generator.publishing.fixed_zip import add_file
from generator.publishing.project import Project

DOOR = "打开读本.html"
README = "说明.txt"
SUMS = "SHA256SUMS"
_SITE = "读本"
_PRINTED = "打印版"
_PRINTED_ENDINGS = (".pdf", ".epub", ".single.html")

_DOOR = f"""<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="0; url={_SITE}/index.html">
<title>打开读本</title>
</head>
<body>
<p><a href="{_SITE}/index.html">打开读本</a></p>
</body>
</html>
"""
_README = f"""注读离线包

怎样用：先把整个压缩包解压到一个文件夹，再用浏览器打开“{DOOR}”。
不需要网络，也不需要安装软件。不要在压缩包里直接打开，那样找不到其他文件。

{_SITE}　　　网站的全部网页：正文、查找、责任图谱、词语解释、测验
{_PRINTED}　　打印用的 PDF 和单文件读本（做过才有）
{SUMS}　每个文件的 SHA-256 校验码，用来确认文件没有被改动：
　　　　　在解压后的文件夹里运行 sha256sum -c {SUMS}

法规文字与原始文件逐字核对；条旨、责任标注和词语解释由编者和程序所加，不是法规原文。
"""

# The entry of the downloads page that offers the bundle itself.
_BUNDLE_ENTRY = re.compile(rb"<li data-bundle>.*?</li>", re.S)


@dataclass(frozen=True, slots=True)
class Bundle:
    """Where the zip is, how many files are in it, its size in bytes and its SHA-256."""

    path: Path
    files: int
    size: int
    sha256: str


def make_bundle(project: Project, name: str) -> Bundle:
    """Write ``dist/NAME.zip``; the same site gives the same bytes.

    Raises ``UserError`` where there is no built site; an ``OSError`` (disk full) leaves an
    older zip as it was and nothing half written.
    """
    if not (project.site / "index.html").is_file():
        raise UserError("还没有做好的网站", file=project.site, mend="先运行 zhudu build")
    target = project.dist / f"{name}.zip"
    target.parent.mkdir(parents=True, exist_ok=True)
    beside = target.with_name(target.name + ".part")
    sums: list[str] = []
    try:
        with zipfile.ZipFile(beside, "w") as archive:
            for inside, data in _contents(project):
                add_file(archive, inside, data)
                sums.append(f"{hashlib.sha256(data).hexdigest()}  {inside}\n")
            add_file(archive, SUMS, "".join(sums).encode())
        sha256 = _digest(beside)
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)
    return Bundle(target, len(sums) + 1, target.stat().st_size, sha256)


def _contents(project: Project) -> Iterator[tuple[str, bytes]]:
    yield DOOR, _DOOR.encode()
    # Windows' own editor knows UTF-8 by its mark.
    yield README, _README.replace("\n", "\r\n").encode("utf-8-sig")
    for path in _below(project.site):
        inside = path.relative_to(project.site).as_posix()
        # A zip on the downloads page would hold itself.
        if not (inside.startswith("downloads/") and path.suffix == ".zip"):
            data = path.read_bytes()
            if path.name == "downloads.html":
                data = _BUNDLE_ENTRY.sub(b"", data)
            yield f"{_SITE}/{inside}", data
    for name, path in printed_files(project).items():
        if not (project.site / "downloads" / name).is_file():
            yield f"{_PRINTED}/{name}", path.read_bytes()


def printed_files(project: Project) -> Mapping[str, Path]:
    """PDFs and books in ``dist/``, by name."""
    if not project.dist.is_dir():
        return {}
    return {
        path.name: path for path in sorted(project.dist.iterdir()) if path.name.endswith(_PRINTED_ENDINGS)
    }


def _below(folder: Path) -> list[Path]:
    found = [Path(here) / name for here, _, names in os.walk(folder) for name in names]
    return sorted(found, key=lambda path: path.relative_to(folder).as_posix())


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
