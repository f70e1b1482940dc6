"""Comparing what a site shows with what its sources say."""

from __future__ import annotations

import posixpath
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.assembly.check_code import check_code
from generator.cli.visible import visible
from generator.model.text import Regulation
from generator.publishing.verify.compared import PAGE, compared_pairs, comparison_faults
from generator.publishing.verify.expected import ExpectedPage, expected_pages, spelt
from generator.publishing.verify.page_law import PageLaw
from generator.publishing.verify.pages import Pages
from generator.publishing.verify.row_cells import RowCells

_LAW_PAGE = re.compile(r"(a\d+(-\d+)*|annex\d+|[bc]\d+\w*|full)\.html")


@dataclass(frozen=True, slots=True)
class Finding:
    """A place where the site and the source differ. ``file`` is below the site."""

    file: str
    message: str


@dataclass(frozen=True, slots=True)
class Proof:
    """What was compared: counts of pages, articles, 款, characters; codes by id; and every difference."""

    regulations: int
    pages: int
    articles: int
    paragraphs: int
    characters: int
    codes: Mapping[str, str]
    findings: tuple[Finding, ...]


def prove_site(
    site: Path, regulations: Iterable[tuple[str, Regulation]], stylesheets: Mapping[str, bytes]
) -> Proof:
    """Prove every regulation of a site.

    ``regulations`` are (id, text) read anew from the sources; ``stylesheets`` are the theme's
    own files by their path below the site: a page may link no other, and they must be unchanged.
    """
    findings: list[Finding] = []
    codes: dict[str, str] = {}
    pages = articles = paragraphs = characters = 0
    for path, data in stylesheets.items():
        file = site / path
        if not file.is_file() or file.read_bytes() != data:
            findings.append(Finding(path, "样式表与主题的不同"))
    versions = compared_pairs(site)
    kept: dict[str, Regulation] = {}
    for key, regulation in regulations:
        if key in versions or key in versions.values():
            kept[key] = regulation
        compared, found = prove_regulation(site, key, regulation, stylesheets)
        findings += found
        codes[key] = check_code(regulation).sha256
        pages += compared
        articles += len(regulation.articles)
        for _, paragraph in regulation.paragraphs():
            paragraphs += 1
            characters += len(paragraph.full_text)
    for key, older in versions.items():
        page = f"{key}/{PAGE}"
        faults = comparison_faults((site / page).read_bytes(), kept.get(older), kept.get(key))
        findings += [Finding(page, fault) for fault in faults]
    return Proof(len(codes), pages, articles, paragraphs, characters, codes, tuple(findings))


def prove_regulation(
    site: Path,
    key: str,
    regulation: Regulation,
    stylesheets: Mapping[str, bytes],
    pages: Pages | None = None,
    spelling: Callable[[str], str] = str,
) -> tuple[int, list[Finding]]:
    """(pages compared, differences) of one regulation in the folder ``key`` of the site.

    ``pages`` saves reading its pages again; ``spelling`` turns the source's words into those that
    the pages should show (a variant in another script).
    """
    pages = Pages(site) if pages is None else pages
    findings: list[Finding] = []
    names = set()
    code = check_code(regulation)
    for expected in expected_pages(regulation):
        names.add(expected.name)
        place = f"{key}/{expected.name}"
        page = pages.read(place)
        if page is None:
            findings.append(Finding(place, "缺少这一页"))
            continue
        messages = [*page.law.faults, *_differences(spelt(expected, spelling), page.law)]
        for sheet in page.law.stylesheets:
            if posixpath.normpath(posixpath.join(key, sheet)) not in stylesheets:
                messages.append(f"不认识的样式表 {sheet}")
        if code.short.encode() not in page.data:
            messages.append("网页上的校验码与文本的不同")
        findings += [Finding(place, message) for message in messages]
    source = pages.read(f"{key}/source.html")
    if source is None or code.sha256.encode() not in source.data:
        findings.append(Finding(f"{key}/source.html", "校验码与文本的不同"))
    folder = site / key
    if folder.is_dir():
        for name in sorted(path.name for path in folder.iterdir()):
            if _LAW_PAGE.fullmatch(name) and name not in names:
                findings.append(Finding(f"{key}/{name}", "多出一页，原文里没有"))
    return len(names), findings


def _differences(expected: ExpectedPage, shown: PageLaw) -> list[str]:
    messages = []
    if expected.main_heading is not None and shown.main_heading != expected.main_heading:
        messages.append(f"标题是“{visible(shown.main_heading)}”，原文是“{visible(expected.main_heading)}”")
    messages += _sequence("章节", expected.headings, shown.headings)
    messages += _sequence("条", expected.articles, shown.article_headings)
    messages += _sequence("文字", expected.texts, [(name, words) for name, _, words in shown.texts])
    messages += _rows(expected.rows, shown.rows)
    for name, element_id, _ in shown.texts:
        if element_id != name.removeprefix(expected.prefix) and not name.startswith("adoption"):
            messages.append(f"{name} 的元素编号是“{element_id}”")
    return messages


def _rows(expected: Sequence[RowCells], shown: Sequence[RowCells]) -> list[str]:
    """Rows that are none, or whose cells stand elsewhere: the words alone would not show it."""
    if tuple(expected) == tuple(shown):
        return []
    got = {row.id: row for row in shown}
    wanted = {row.id: row for row in expected}
    messages = [f"{row.id}：网页上不是表格的一行" for row in expected if row.id not in got]
    messages += [f"{row.id}：原文里不是表格的一行" for row in shown if row.id not in wanted]
    for key in wanted.keys() & got.keys():
        if wanted[key].first != got[key].first:
            messages.append(f"{key}：表格从哪一行开始，与原文不同")
        if wanted[key].cells != got[key].cells:
            messages.append(f"{key}：各格与原文不同")
    return sorted(messages) or ["表格的行次序不对"]


def _sequence(what: str, expected: Sequence[tuple[str, str]], shown: Sequence[tuple[str, str]]) -> list[str]:
    """Missing, doubled, moved and changed entries, one line each."""
    if tuple(expected) == tuple(shown):
        return []
    messages = []
    wanted, got = [key for key, _ in expected], [key for key, _ in shown]
    words = dict(expected)
    times_wanted, times = Counter(wanted), Counter(got)
    for key in times_wanted:
        if key not in times:
            messages.append(f"缺少{what} {key}")
    for key, count in times.items():
        if key not in words:
            messages.append(f"多出{what} {key}，原文里没有")
        elif count != times_wanted[key]:
            messages.append(f"{what} {key} 出现 {count} 次")
    if not messages and wanted != got:
        messages.append(f"{what}的先后不对")
    messages += [
        f"{what} {key} {first_difference(words[key], text)}"
        for key, text in shown
        if key in words and text != words[key]
    ]
    return messages


def first_difference(source: str, shown: str) -> str:
    """In words: where two texts part."""
    at = next(
        (i for i, (a, b) in enumerate(zip(source, shown, strict=False)) if a != b),
        min(len(source), len(shown)),
    )
    before, after = (visible(text[at : at + 12]) for text in (source, shown))
    return f"从第 {at + 1} 个字起不同：原文是“{before}”，这里是“{after}”"
