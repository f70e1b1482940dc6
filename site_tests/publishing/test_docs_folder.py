"""The Markdown folder holds exactly what was given to it."""

from __future__ import annotations

from pathlib import Path

from generator.publishing.docs_folder import Written, write_docs

_PAGES = [("index.md", "甲"), ("roles/grid.md", "乙"), ("a1.md", "丙")]


def _held(root: Path) -> dict[str, str]:
    return {path.relative_to(root).as_posix(): path.read_text("utf-8") for path in root.rglob("*.md")}


def test_only_what_changed_is_written(tmp_path: Path) -> None:
    assert write_docs(tmp_path, _PAGES) == Written(3, 0, 0)
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*.md")}
    assert write_docs(tmp_path, [*_PAGES[:2], ("a1.md", "丁")]) == Written(1, 2, 0)
    assert _held(tmp_path) == {"index.md": "甲", "roles/grid.md": "乙", "a1.md": "丁"}
    changed = {path.name for path, time in before.items() if path.stat().st_mtime_ns != time}
    assert changed == {"a1.md"}


def test_stale_pages_and_their_folders_go(tmp_path: Path) -> None:
    write_docs(tmp_path, _PAGES)
    assert write_docs(tmp_path, _PAGES[:1]) == Written(0, 1, 2)
    assert [path.name for path in tmp_path.iterdir()] == ["index.md"]


def test_a_page_left_half_written_is_mended(tmp_path: Path) -> None:
    write_docs(tmp_path, _PAGES)
    (tmp_path / "a1.md").write_bytes("丙".encode()[:1])
    assert write_docs(tmp_path, _PAGES) == Written(1, 2, 0)
    assert _held(tmp_path) == dict(_PAGES)
