"""A site is replaced whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.publishing import swap
from generator.publishing.many_files import begun_removal


def _folder(path: Path, text: str) -> Path:
    path.mkdir()
    (path / "index.html").write_text(text)
    return path


@pytest.mark.parametrize("atomic", [True, False])
def test_new_takes_the_place(tmp_path: Path, atomic: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    if not atomic:
        monkeypatch.setattr(swap, "_exchange", lambda *_: False)
    site, new = _folder(tmp_path / "site", "old"), _folder(tmp_path / "new", "new")
    (site / "law").mkdir()
    old = swap.put_in_place(new, site)
    assert old is not None
    assert (old / "index.html").read_text() == "old"
    with begun_removal(old):
        assert (site / "index.html").read_text() == "new"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["site"]


def test_interrupted_exchange_is_undone(tmp_path: Path) -> None:
    site = tmp_path / "site"
    _folder(tmp_path / "site.old", "old")
    swap.recover(site)
    assert (site / "index.html").read_text() == "old"


def test_left_over_copy_is_removed(tmp_path: Path) -> None:
    site = _folder(tmp_path / "site", "new")
    _folder(tmp_path / "site.old", "old")
    swap.recover(site)
    assert (site / "index.html").read_text() == "new"
    assert not (tmp_path / "site.old").exists()
