"""A changed, dropped, doubled, swapped, disguised or hidden character is caught."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from generator.assembly.make_book import read_regulation
from generator.assembly.shelf import source_folder
from generator.model.text import Regulation
from generator.publishing.project import Project
from generator.publishing.theme_sheets import theme_stylesheets
from generator.publishing.verify import prove_site
from site_tests.conftest import FLAGSHIP, ROOT

Edit = Callable[[str], str]


@pytest.fixture
def site(built_site: Path, tmp_path: Path) -> Path:
    """A copy of the flagship's site, with two pages and the front page that tests may damage."""
    copy = tmp_path / "site"
    shutil.copytree(built_site / FLAGSHIP, copy / FLAGSHIP, copy_function=shutil.copyfile)
    shutil.copytree(built_site / "assets", copy / "assets", copy_function=shutil.copyfile)
    return copy


@cache
def _flagship() -> Regulation:
    return read_regulation(source_folder(ROOT / "source" / FLAGSHIP))


def _messages(site: Path) -> list[str]:
    proof = prove_site(site, [(FLAGSHIP, _flagship())], theme_stylesheets(Project(ROOT)))
    return [f"{found.file}: {found.message}" for found in proof.findings]


def _edit(site: Path, name: str, edit: Edit) -> None:
    path = site / name
    old = path.read_text("utf-8")
    new = edit(old)
    assert new != old, "the test's edit found nothing to change"
    path.write_text(new, "utf-8")


def _inside(change: Edit) -> Edit:
    """Apply ``change`` to the first 款 only."""

    def edit(page: str) -> str:
        match = re.search(r"<p[^>]*data-law-text[^>]*>.*?</p>", page, re.S)
        assert match
        return page[: match.start()] + change(match.group()) + page[match.end() :]

    return edit


def test_the_built_site_is_proven(site: Path) -> None:
    assert _messages(site) == []


DAMAGES: dict[str, Edit] = {
    "changed": _inside(lambda p: p.replace("应当", "可以", 1)),
    "dropped": _inside(lambda p: p.replace("、", "", 1)),
    "doubled": _inside(lambda p: p.replace("应", "应应", 1)),
    "swapped": _inside(lambda p: p.replace("应当", "当应", 1)),
    "space added": _inside(lambda p: p.replace("应当", "应 当", 1)),
    "zero width added": _inside(lambda p: p.replace("应当", "应\u200b当", 1)),
    "look-alike": _inside(lambda p: p.replace("，", ",", 1)),
    "hidden by style": _inside(lambda p: p.replace("应", '<span style="display:none">应</span>', 1)),
    "hidden by attribute": _inside(lambda p: p.replace("应", "<span hidden>应</span>", 1)),
    "hidden by class": _inside(lambda p: p.replace("应", '<span class="zd-hidden">应</span>', 1)),
    "marked as gloss": _inside(lambda p: p.replace("应", "<span data-gloss>应</span>", 1)),
    "gloss posing as law": _inside(lambda p: p.replace("应", "<span data-gloss>不</span>应", 1)),
    "struck out": _inside(lambda p: p.replace("应", "<del>应</del>", 1)),
    "in a comment": _inside(lambda p: p.replace("应", "<!--应-->", 1)),
    "whole 款 hidden": _inside(lambda p: p.replace("<p ", "<p hidden ", 1)),
    "whole 款 transparent": _inside(lambda p: p.replace("<p ", '<p style="opacity:0" ', 1)),
    "whole 款 folded": _inside(lambda p: f"<details>{p}</details>"),
    "whole 款 in a template": _inside(lambda p: f"<template>{p}</template>"),
    "whole 款 missing": _inside(lambda p: ""),
    "whole 款 doubled": _inside(lambda p: p + p),
    "id moved": _inside(lambda p: p.replace('id="p1"', 'id="p9"')),
    "heading changed": lambda page: page.replace("第十二条</h1>", "第十三条</h1>"),
    "style element": lambda page: page.replace("</head>", "<style>p{display:none}</style></head>"),
    "foreign stylesheet": lambda page: page.replace(
        "</head>", '<link rel="stylesheet" href="../evil.css"></head>'
    ),
    "check code": lambda page: re.sub(r"[0-9a-f]{3}(-[0-9a-f]{3}){3}", "000-000-000-000", page),
}


@pytest.mark.parametrize("name", DAMAGES)
def test_damage_is_caught(site: Path, name: str) -> None:
    _edit(site, f"{FLAGSHIP}/a12.html", DAMAGES[name])
    found = _messages(site)
    assert found
    assert all(line.startswith(f"{FLAGSHIP}/a12.html: ") for line in found)


def test_two_paragraphs_changing_places_are_caught(site: Path) -> None:
    def swap(page: str) -> str:
        first, second = (re.search(rf'<p[^>]*data-law-text="a4p{n}".*?</p>', page, re.S) for n in (1, 2))
        assert first and second
        return (
            page[: first.start()]
            + second.group()
            + page[first.end() : second.start()]
            + first.group()
            + page[second.end() :]
        )

    _edit(site, f"{FLAGSHIP}/a4.html", swap)
    assert any("先后不对" in line for line in _messages(site))


def test_missing_and_additional_pages_are_caught(site: Path) -> None:
    folder = site / FLAGSHIP
    shutil.copyfile(folder / "a12.html", folder / "a76.html")
    (folder / "a13.html").unlink()
    found = "\n".join(_messages(site))
    assert "a13.html: 缺少这一页" in found
    assert "a76.html: 多出一页，原文里没有" in found


def test_a_stylesheet_that_hides_words_is_caught(site: Path) -> None:
    sheet = next(site.rglob("zhudu.css"))
    sheet.write_text(sheet.read_text("utf-8") + "\n.zd-law{display:none}", "utf-8")
    assert any("样式表" in line for line in _messages(site))


def test_chapter_page_is_proven_too(site: Path) -> None:
    _edit(site, f"{FLAGSHIP}/c2.html", _inside(lambda p: p.replace("应当", "可以", 1)))
    assert _messages(site)
