"""Several versions of a law in one site: the banner, the ways between them, the comparison."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import html
from playwright.sync_api import Browser

from generator.comparing import plain_words
from site_tests.conftest import ROOT
from site_tests.publishing.test_build import tree, zhudu
from site_tests.theme.test_axe import findings

LIBRARY = Path(__file__).with_name("versions")
OLD, NEW = "moushilajifenleitiaoli-2019-05-01", "moushilajifenleitiaoli-2024-05-01"
RIVER = "moushihedaoguanlibanfa-2010-03-01"
NEW_RIVER = "moushihedaoguanlibanfa-2020nianxiuding-2020-03-01"


def new_project(root: Path) -> Path:
    """A project without regulations of its own and a library of two laws in two versions each."""
    (root / "source").mkdir(parents=True)
    shutil.copytree(ROOT / "overrides", root / "overrides")
    shutil.copy(ROOT / "mkdocs.yml", root / "mkdocs.yml")
    shutil.copytree(LIBRARY, root / "library")
    return root


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The project, built. Read only."""
    root = new_project(tmp_path_factory.mktemp("versions") / "project")
    done = zhudu(root, "build", "--library", "library")
    assert done.returncode == 0, done.stderr
    yield root


@pytest.fixture
def copy(project: Path, tmp_path: Path) -> Path:
    """The built project, to be changed."""
    root = tmp_path / "project"
    shutil.copytree(project, root)
    return root


def page(root: Path, name: str) -> html.HtmlElement:
    """A page of the site."""
    return html.fromstring((root / "site" / name).read_bytes())


def banner(root: Path, name: str) -> tuple[str, dict[str, str]]:
    """The words of a page's banner and its links by their words."""
    (found,) = page(root, name).find_class("zd-version")
    links = {link.text_content(): link.get("href", "") for link in found.iter("a")}
    return " ".join(found.text_content().split()), links


def test_every_page_of_a_version_has_its_status(project: Path) -> None:
    for folder, status in ((OLD, "已被修改"), (NEW, "有效"), (RIVER, "已被修改"), (NEW_RIVER, "有效")):
        pages = sorted((project / "site" / folder).rglob("*.html"))
        assert len(pages) > 5
        for path in pages:
            name = path.relative_to(project / "site").as_posix()
            words, links = banner(project, name)
            assert words.startswith(status), name
            for href in links.values():
                assert (path.parent / href).resolve().is_file(), (name, href)


def test_the_library_says_which_version_is_which(project: Path) -> None:
    lines = [li.text_content() for li in page(project, "index.html").find_class("zd-laws")[0].iter("li")]
    waste = sorted(line for line in lines if "垃圾分类" in line)
    assert len(waste) == 2
    assert "2019年版" in waste[0] + waste[1] and "2024年版" in waste[0] + waste[1]
    assert [("已被修改" in line) for line in waste] == [("2019年版" in line) for line in waste]


@pytest.mark.parametrize(
    ("old", "words", "new"),
    [("a2", "看新版第三条", "a3"), ("a5", "看新版第七条", "a7"), ("a7", "看新版第八条", "a8")],
)
def test_an_old_article_leads_to_its_descendant(project: Path, old: str, words: str, new: str) -> None:
    said, links = banner(project, f"{OLD}/{old}.html")
    assert links[words] == f"../{NEW}/{new}.html"
    assert "这是2019年5月1日的文本，最新文本是2024年5月1日的，自2024年9月1日起施行。" in said
    listed = page(project, f"{OLD}/{old}.html").xpath('//section[@aria-labelledby="versions"]//a/@href')
    assert f"../{NEW}/{new}.html" in listed


def test_a_removed_article_says_so_and_a_new_one_too(project: Path) -> None:
    words, links = banner(project, f"{OLD}/a6.html")
    assert "新版未找到对应条文" in words
    assert links["看2024年版"] == f"../{NEW}/index.html"
    added = page(project, f"{NEW}/a2.html").xpath('//section[@aria-labelledby="versions"]')[0]
    assert "2019年版：未找到对应条文" in added.text_content()


def test_the_newer_article_names_its_ancestor(project: Path) -> None:
    for new, old in (("a3", "a2"), ("a5", "a3"), ("a7", "a5")):
        section = page(project, f"{NEW}/{new}.html").xpath('//section[@aria-labelledby="versions"]')[0]
        hrefs = [link.get("href") for link in section.iter("a")]
        assert f"../{OLD}/{old}.html" in hrefs
        assert f"changes.html#{new}" in hrefs


def test_the_timeline_stands_on_the_regulation_and_on_its_own_page(project: Path) -> None:
    for name in (f"{OLD}/index.html", f"{NEW}/index.html", f"{OLD}/versions.html", f"{NEW}/versions.html"):
        (timeline,) = page(project, name).find_class("zd-timeline")
        assert timeline.tag == "ol"
        days = [time.get("datetime") for time in timeline.iter("time")]
        assert days == ["2024-05-01", "2019-05-01"]
        assert f"../{NEW}/changes.html" in [link.get("href") for link in timeline.iter("a")]


def law_words(root: Path, folder: str) -> dict[str, str]:
    """Every text of a law by its id, as its articles' pages show it."""
    return {
        element.get("data-law-text", ""): plain_words(element.text_content())
        for path in (root / "site" / folder).glob("a*.html")
        for element in page(root, f"{folder}/{path.name}").xpath("//*[@data-law-text]")
    }


@pytest.mark.parametrize(("side", "folder", "other_mark"), [("old", OLD, "ins"), ("new", NEW, "del")])
def test_the_comparison_shows_both_texts_word_for_word(
    project: Path, side: str, folder: str, other_mark: str
) -> None:
    built = page(project, f"{NEW}/changes.html")
    assert not built.xpath("//*[@data-law-text]")
    for mark in built.xpath(f"//article//{other_mark}"):
        mark.drop_tree()
    law = law_words(project, folder)
    shown = built.xpath(f"//*[@data-compare-{side}]")
    assert len(shown) > 5
    for element in shown:
        key = element.get(f"data-compare-{side}")
        assert plain_words(element.text_content()) == law[key]


def test_the_comparison_names_what_changed(project: Path) -> None:
    built = page(project, f"{NEW}/changes.html")
    kinds = {section.get("id"): section.get("data-compare") for section in built.find_class("zd-cmp")}
    assert kinds == {
        "a2": "added",
        "a3": "changed",
        "a4": "changed",
        "a5": "split",
        "a6": "changed",
        "a7": "changed",
        "a8": "changed",
        "old-a6": "removed",
    }
    rows = [
        tuple(" ".join(cell.text_content().split()) for cell in row)
        for row in built.xpath('//table[contains(@class, "zd-duty-changes")]/tbody/tr')
    ]
    assert ("要求", "可以", "应当", "第三条") in rows
    assert ("责任主体", "市容管理部门", "城市管理部门", "第六条、第七条") in rows
    assert ("数字", "五十元以下", "一百元以下", "第七条") in rows
    # The colon of the older print is half as wide: no change.
    line = built.xpath('//*[@data-compare-new="a7p1"]')[0]
    assert not [mark for mark in line.iter("ins", "del") if re.fullmatch("[:：]", mark.text_content())]


def test_a_reference_of_its_time_keeps_to_the_version_of_its_time(project: Path) -> None:
    """第三条 of 2019 is 第四条 today: a rule of 2020 means the older one."""
    links = page(project, f"{NEW_RIVER}/a1.html").xpath('//*[@data-law-text="a1p1"]//a/@href')
    assert links == [f"../{OLD}/a3.html"]


def test_an_incremental_build_is_a_cold_one_byte_for_byte(copy: Path, tmp_path: Path) -> None:
    text = next((copy / "library").glob("某市垃圾分类条例(2024*"))
    before = text.read_text("utf-8").splitlines(keepends=True)
    second, third = (next(n for n, line in enumerate(before) if line.startswith(f"第{k}条")) for k in "二三")
    school, street = before[second][3:], before[third][3:]
    before[second], before[third] = f"第二条{street}", f"第三条{school}"
    text.write_text("".join(before), "utf-8")
    assert zhudu(copy, "build", "--library", "library").returncode == 0
    # The older law's own text is what it was; its page leads elsewhere now.
    assert banner(copy, f"{OLD}/a2.html")[1]["看新版第二条"] == f"../{NEW}/a2.html"
    cold = new_project(tmp_path / "cold")
    shutil.copy(text, cold / "library" / text.name)
    assert zhudu(cold, "build", "--library", "library").returncode == 0
    assert tree(copy / "site") == tree(cold / "site")
    # A version that goes takes its banner with it.
    text.unlink()
    assert zhudu(copy, "build", "--library", "library").returncode == 0
    assert not page(copy, f"{OLD}/a2.html").find_class("zd-version")
    assert not (copy / "site" / OLD / "versions.html").exists()


def test_verify_proves_the_comparison(copy: Path) -> None:
    assert zhudu(copy, "verify").returncode == 0
    built = copy / "site" / NEW / "changes.html"
    words = built.read_text("utf-8")
    assert "<del>五十元</del>" in words
    built.unlink()  # the site may share the file with what is kept
    built.write_text(words.replace("<del>五十元</del>", "<del>六十元</del>", 1), "utf-8")
    done = zhudu(copy, "verify")
    assert done.returncode == 1
    assert f"{NEW}/changes.html" in done.stdout + done.stderr


def test_two_texts_of_one_date_are_one_clear_line(copy: Path) -> None:
    folder = copy / "library"
    twin = folder / "又一份" / "某市垃圾分类条例(2024-05-01).md"
    twin.parent.mkdir()
    text = next(folder.glob("某市垃圾分类条例(2024*")).read_text("utf-8")
    twin.write_text(text.replace("一百元", "二百元"), "utf-8")
    done = zhudu(copy, "build", "--library", "library")
    assert done.returncode == 0, done.stderr
    (line,) = done.stderr.strip().splitlines()
    assert line.startswith("warning: ")
    assert "2024-05-01 这一天有几个版本" in line


def test_versions_under_source(copy: Path) -> None:
    """The editor joins them by ``version_of``; the twins in traditional characters lead to each other."""
    for key, name, extra in (
        ("waste-2019", "某市垃圾分类条例(2019*", ""),
        ("waste-2024", "某市垃圾分类条例(2024*", "version_of: waste-2019\n"),
    ):
        folder = copy / "source" / key
        folder.mkdir()
        shutil.copy(next((copy / "library").glob(name)), folder / "original.md")
        day = "2024-05-01" if extra else "2019-05-01"
        (folder / "regulation.yml").write_text(f'version_date: "{day}"\n{extra}', "utf-8")
    done = zhudu(copy, "build")
    assert done.returncode == 0, done.stderr
    assert banner(copy, "waste-2019/a2.html")[1]["看新版第三条"] == "../waste-2024/a3.html"
    assert banner(copy, "zh-Hant/waste-2019/a2.html")[1]["看新版第三條"] == "../waste-2024/a3.html"
    assert zhudu(copy, "verify").returncode == 0
    file = copy / "source" / "waste-2024" / "regulation.yml"
    file.write_text('version_date: "2019-05-01"\nversion_of: waste-2019\n', "utf-8")
    done = zhudu(copy, "build")
    assert done.returncode == 1
    (line,) = done.stderr.strip().splitlines()
    assert line.startswith("error: source/waste-2024/regulation.yml: 2019-05-01 这一天有几个版本")
    done = zhudu(copy, "check")
    assert done.returncode == 1
    assert line in done.stdout.splitlines()


@pytest.mark.browser
@pytest.mark.parametrize(("width", "query"), [(390, ""), (390, "?edition=elder"), (1280, "")])
def test_the_pages_fit_and_can_be_touched(project: Path, browser: Browser, width: int, query: str) -> None:
    with browser.new_context(viewport={"width": width, "height": 900}) as context:
        tab = context.new_page()
        for name in (f"{NEW}/changes.html", f"{OLD}/a6.html", f"{NEW}/versions.html"):
            tab.goto((project / "site" / name).as_uri() + query)
            over = tab.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            assert over <= 0, name
            small = tab.evaluate(
                """[...document.querySelectorAll(
                    ".zd-version a, .zd-timeline a, .zd-cmp__ways a, .zd-same a"
                )].filter(a => a.offsetHeight && a.offsetHeight < 44).map(a => a.textContent)"""
            )
            assert small == [], name


@pytest.mark.browser
def test_a_text_that_is_to_come_says_so_on_the_day(project: Path, browser: Browser) -> None:
    with browser.new_context() as context:
        tab = context.new_page()
        for day, old, new in (
            ("2024-06-01", "有效，新版尚未生效", "尚未生效"),
            ("2024-09-01", "已被修改", "有效"),
        ):
            tab.clock.set_fixed_time(f"{day}T08:00:00")
            for folder, words in ((OLD, old), (NEW, new)):
                tab.goto((project / "site" / folder / "a1.html").as_uri())
                assert tab.inner_text(".zd-version .zd-state") == words


@pytest.mark.browser
@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("edition", ["standard", "elder"])
def test_axe_finds_nothing(project: Path, browser: Browser, theme: str, edition: str) -> None:
    """With AAA contrast and target sizes, on the comparison, the banner and the timeline."""
    width = 390 if theme == "dark" else 1280
    with browser.new_context(viewport={"width": width, "height": 900}) as context:
        stored = json.dumps(json.dumps({"edition": edition, "theme": theme}))
        context.add_init_script(f"localStorage.setItem('zhudu', {stored})")
        tab = context.new_page()
        for name in (f"{NEW}/changes.html", f"{OLD}/a6.html", f"{OLD}/index.html", f"{NEW}/versions.html"):
            tab.goto((project / "site" / name).as_uri())
            assert findings(tab) == [], name
