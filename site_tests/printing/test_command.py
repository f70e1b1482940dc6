"""``zhudu pdf``: what it makes, and the one clear line when it cannot."""

from __future__ import annotations

import errno
from pathlib import Path
from typing import Any

import pytest

from generator.cli.app import run
from site_tests.conftest import FLAGSHIP, copy_project


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("printing")
    copy_project(root)
    return root


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--edition", "paperback"], "没有“paperback”这种版本"),
        (["--chapter", "c99"], "没有编号是“c99”的章"),
        (["--role", "nobody"], "没有“nobody”这个身份"),
        (["--session", "nothing"], "没有编号是“nothing”的课"),
        (["--paper", "B3"], "没有“B3”这种纸张; 可以写：A4、A5、Letter"),
        (["--id", "no-such-law"], "没有编号是“no-such-law”的法规"),
        (["--all", "--edition", "plain"], "不是同一种版本"),
        (["--edition", "plain", "--role", "wanggeyuan"], "这个选项不用于 --edition plain"),
    ],
)
def test_wrong_usage_is_one_line(
    project: Path, arguments: list[str], says: str, monkeypatch: Any, capsys: Any
) -> None:
    monkeypatch.chdir(project)
    assert run(["pdf", *arguments]) == 2
    captured = capsys.readouterr().err
    assert captured.startswith("error: ") and captured.count("\n") == 1
    assert says in captured
    assert not (project / "dist").exists()


def test_it_writes_into_dist(project: Path, monkeypatch: Any, capsys: Any) -> None:
    monkeypatch.chdir(project)
    assert run(["pdf", "--edition", "plain"]) == 0
    assert (project / "dist" / f"{FLAGSHIP}-plain.pdf").read_bytes().startswith(b"%PDF-1.7")
    assert f"dist/{FLAGSHIP}-plain.pdf" in capsys.readouterr().out


def test_full_disk_leaves_nothing_half_written(
    project: Path, tmp_path: Path, monkeypatch: Any, capsys: Any
) -> None:
    monkeypatch.chdir(project)
    before = {path.name for path in (project / "dist").glob("*")}

    def full(self: Path, data: bytes) -> int:
        with self.open("wb") as file:
            file.write(data[:100])
        raise OSError(errno.ENOSPC, "No space left on device", str(self))

    monkeypatch.setattr(Path, "write_bytes", full)
    assert run(["pdf", "--role", "wanggeyuan"]) == 2
    assert "磁盘已满" in capsys.readouterr().err
    assert {path.name for path in (project / "dist").glob("*")} == before


def test_without_pango_or_font_it_says_what_to_install(monkeypatch: Any) -> None:
    from generator.cli.errors import UserError
    from generator.printing import press

    def absent(name: str) -> Any:
        raise OSError("cannot load library 'libpango-1.0-0'")

    monkeypatch.setattr(press, "import_module", absent)
    with pytest.raises(UserError, match="安装 libpango"):
        press.print_pdf("<html lang=zh><title>x</title><p>x</p></html>")


def test_without_a_chinese_font_it_says_what_to_install(tmp_path: Path) -> None:
    import os
    import subprocess
    import sys

    fonts = tmp_path / "fonts.conf"
    fonts.write_text("<fontconfig><dir>/usr/share/fonts/truetype/dejavu</dir></fontconfig>", encoding="utf-8")
    program = (
        "from generator.printing.press import print_pdf\n"
        "from generator.cli.errors import UserError\n"
        "try: print_pdf('<html lang=zh><title>x</title><p>一不的了是</p></html>')\n"
        "except UserError as wrong: print(wrong.one_line())"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=os.environ | {"FONTCONFIG_FILE": str(fonts)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "安装 fonts-noto-cjk" in done.stdout, done.stderr
