"""The offline bundle: one zip, always the same, that can be checked and opened without a network."""

from __future__ import annotations

import errno
import hashlib
import shutil
import zipfile
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from generator.cli.app import run
from generator.publishing.bundle import DOOR, SUMS, make_bundle
from generator.publishing.downloads import downloads_in
from generator.publishing.project import Project
from site_tests.conftest import FLAGSHIP


@pytest.fixture(scope="module")
def project(built_project: Path, tmp_path_factory: pytest.TempPathFactory) -> Project:
    root = tmp_path_factory.mktemp("offline") / "project"
    shutil.copytree(built_project, root, ignore=shutil.ignore_patterns("build"))
    (root / "dist").mkdir(exist_ok=True)
    (root / "dist" / f"{FLAGSHIP}-plain.pdf").write_bytes(b"%PDF-1.7 for this test only")
    return Project(root)


def test_command_makes_the_bundle_and_the_books(project: Project, monkeypatch: Any, capsys: Any) -> None:
    monkeypatch.chdir(project.root)
    assert run(["bundle"]) == 0
    with zipfile.ZipFile(project.dist / f"{FLAGSHIP}.zip") as archive:
        names = archive.namelist()
        assert names[0] == DOOR
        assert names[-1] == SUMS
        assert f"读本/{FLAGSHIP}/a12.html" in names
        assert f"打印版/{FLAGSHIP}-plain.pdf" in names
        assert f"打印版/{FLAGSHIP}.single.html" in names
        assert archive.testzip() is None
        for line in archive.read(SUMS).decode().splitlines():
            digest, name = line.split("  ", 1)
            assert hashlib.sha256(archive.read(name)).hexdigest() == digest
        assert len(archive.read(SUMS).splitlines()) == len(names) - 1
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_same_site_same_zip(project: Project) -> None:
    first = make_bundle(project, "again")
    for path in project.site.rglob("*.html"):
        path.touch()
    assert make_bundle(project, "again").sha256 == first.sha256


def test_full_disk_keeps_the_old_zip(project: Project, monkeypatch: Any) -> None:
    made = make_bundle(project, "old")
    before = made.path.read_bytes()

    def full(*_: Any, **__: Any) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("generator.publishing.bundle.add_file", full)
    with pytest.raises(OSError, match="No space"):
        make_bundle(project, "old")
    assert made.path.read_bytes() == before
    assert not list(project.dist.glob("*.part"))


def test_without_a_site_it_says_what_to_do(
    project: Project, tmp_path: Path, monkeypatch: Any, capsys: Any
) -> None:
    shutil.copytree(project.source, tmp_path / "source")
    shutil.copy(project.config, tmp_path / "mkdocs.yml")
    monkeypatch.chdir(tmp_path)
    assert run(["bundle"]) == 2
    assert "先运行 zhudu build" in capsys.readouterr().err


def test_downloads_are_listed_with_size_and_sum(project: Project) -> None:
    make_bundle(project, FLAGSHIP)
    (project.dist / "unknown.bin").write_bytes(b"x")
    found = {one.name: one for one in downloads_in(project.dist, {FLAGSHIP: "社会治理促进条例"})}
    assert "unknown.bin" not in found
    plain = found[f"{FLAGSHIP}-plain.pdf"]
    assert plain.title == "社会治理促进条例　原文本（PDF）"
    assert plain.size == len(b"%PDF-1.7 for this test only")
    assert plain.sha256 == hashlib.sha256(b"%PDF-1.7 for this test only").hexdigest()
    assert downloads_in(project.root / "nowhere") == []


@pytest.mark.browser
def test_bundle_works_from_file_without_a_network(project: Project, tmp_path: Path, browser: Browser) -> None:
    """Unpacked into a folder with Chinese characters and spaces, every request but file: blocked."""
    folder = tmp_path / "社会治理 读本 2026"
    with zipfile.ZipFile(make_bundle(project, FLAGSHIP).path) as archive:
        archive.extractall(folder)
    site = folder / "读本"
    context = browser.new_context(offline=True)
    page = context.new_page()
    outside: list[str] = []
    errors: list[str] = []
    page.on(
        "request",
        lambda r: None if r.url.startswith(("file:", "data:", "blob:")) else outside.append(r.url),
    )
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto((folder / DOOR).as_uri())
    page.wait_for_url("**/index.html")
    page.goto((site / FLAGSHIP / "a12.html").as_uri())
    assert "燃气管理部门" in page.locator("[data-law-text]").first.inner_text()
    page.locator("a[role=doc-glossref]").first.click()
    page.wait_for_selector(":popover-open")
    page.keyboard.press("Escape")
    assert page.locator("[data-read-page]").is_visible()
    page.get_by_role("button", name="显示设置").first.click()
    assert page.get_by_role("radio").first.is_visible() or page.get_by_role("checkbox").first.is_visible()
    page.keyboard.press("Escape")
    size = page.evaluate("parseFloat(getComputedStyle(document.querySelector('[data-law-text]')).fontSize)")
    page.locator("[data-edition-set=elder]").first.click()
    bigger = "parseFloat(getComputedStyle(document.querySelector('[data-law-text]')).fontSize)"
    page.wait_for_function(f"{bigger} > {size}", timeout=5000)
    page.goto((site / "search.html").as_uri() + "?q=%E7%BD%91%E6%A0%BC%E5%91%98")
    page.locator("#search-results li[data-hit] a").first.click()
    page.wait_for_url("**/a*.html*")
    page.goto((site / FLAGSHIP / "quiz.html").as_uri())
    page.get_by_role("button", name="开始答题").click()
    question = page.locator("[data-question]:visible").first
    for choice in question.locator("select").all():
        choice.select_option(index=1)
    if question.locator("input[type=radio]").count():
        question.locator("input[type=radio]").first.check()
    question.get_by_role("button", name="看对不对").click()
    assert question.locator("[data-quiz-answer]").is_visible()
    page.goto((site / "zh-Hant" / FLAGSHIP / "a12.html").as_uri())
    assert "燃氣" in page.locator("[data-law-text]").first.inner_text()
    page.goto((site / "downloads.html").as_uri())
    for link in page.locator(".zd-downloads a[download]").all():
        assert (site / (link.get_attribute("href") or "")).is_file()
    context.close()
    assert outside == []
    assert errors == []
