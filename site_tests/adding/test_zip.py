"""Zips: Chinese names, and everything that a zip can do wrong."""

from __future__ import annotations

import io
import struct
import zipfile
from pathlib import Path

import pytest

from generator.adding.zip_members import zip_members
from generator.cli.errors import UserError
from site_tests.adding.conftest import LAW, Project

_UTF8 = 0x800


def _zip(members: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return out.getvalue()


def _gbk_zip(name: str, data: bytes) -> bytes:
    """A zip as Chinese Windows writes it: GBK bytes, no mark of UTF-8."""
    raw = name.encode("gbk")
    made = _zip({"x" * len(raw): data})
    return made.replace(b"x" * len(raw), raw)


def _flagged(data: bytes, flag: int) -> bytes:
    """The same zip with a flag set in the local and the central header of its one member."""
    changed = bytearray(data)
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.index(mark) + offset
        struct.pack_into("<H", changed, at, struct.unpack_from("<H", data, at)[0] | flag)
    return bytes(changed)


def _broken(data: bytes) -> bytes:
    """The same zip with some bytes of its first member's content changed."""
    return data[:60] + bytes(20) + data[80:]


def _both(data: bytes) -> tuple[list[str], list[str]]:
    names, errors = [], []
    for found in zip_members(data, "a.zip"):
        if isinstance(found, UserError):
            errors.append(found.one_line())
        else:
            names.append(found[0])
    return names, errors


def test_chinese_names() -> None:
    law = LAW.encode()
    assert _both(_gbk_zip("某市测试条例.txt", law)) == (["a.zip/某市测试条例.txt"], [])
    assert _both(_zip({"法规/某市测试条例.txt": law})) == (["a.zip/法规/某市测试条例.txt"], [])


def test_what_is_no_law_is_passed_over() -> None:
    members = {"__MACOSX/._a.txt": b"x", ".DS_Store": b"x", "photo.jpg": b"x", "a.txt": b"law"}
    assert _both(_zip(members)) == (["a.zip/a.txt"], [])


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (_zip({"../../evil.txt": b"x"}), "指到 zip 外面"),
        (_zip({"/etc/evil.txt": b"x"}), "指到 zip 外面"),
        (_zip({"C:\\evil.txt": b"x"}), "指到 zip 外面"),
        (_zip({"..\\evil.txt": b"x"}), "指到 zip 外面"),
        (_zip({"inner.zip": b"PK"}), "zip 里面的 zip"),
        (_zip({"bomb.txt": bytes(70_000_000)}), "超过 64 MiB"),
        (_flagged(_zip({"a.txt": b"law"}), 0x1), "密码"),
        (_zip({"a.txt": LAW.encode()})[:60], "已损坏"),
        (_broken(_zip({"a.txt": LAW.encode()})), "已损坏"),
        (_zip({"photo.jpg": b"x"}), "没有能读的文件"),
        (b"PK\x03\x04rubbish", "已损坏"),
    ],
    # Not the bytes: a zip holds the time at which it was made, and the workers must agree on the names.
    ids=[
        "parent folder",
        "root",
        "drive",
        "backslashes",
        "inner zip",
        "bomb",
        "password",
        "cut",
        "broken",
        "no law",
        "rubbish",
    ],
)
def test_one_clear_line(data: bytes, words: str) -> None:
    names, errors = _both(data)
    assert not names
    assert words in errors[0]
    assert not [line for line in errors if "\n" in line]


def test_a_size_that_lies() -> None:
    made = bytearray(_zip({"a.txt": bytes(70_000_000)}))
    at = made.index(b"PK\x01\x02") + 24
    struct.pack_into("<I", made, at, 1000)
    _, errors = _both(bytes(made))
    assert "64 MiB" in errors[0] or "已损坏" in errors[0]


def test_through_the_command(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "laws.zip"
    second = LAW.replace("测试", "第二").encode()
    path.write_bytes(_zip({"../evil.txt": LAW.encode(), "b.txt": second, "c.txt": LAW.encode()}))
    done = project("add", path)
    assert done.code == 2
    assert done.err.count("\n") == 1
    assert "指到 zip 外面" in done.err
    assert project.ids() == ["moushidiertiaoli", "moushiceshitiaoli"][::-1]
    assert not (tmp_path / "evil.txt").exists()
