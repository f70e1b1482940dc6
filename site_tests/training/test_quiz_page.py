"""The online quiz: its data, and the page in a browser, opened as a file, without network."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import html5lib
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from generator.assembly.book import Book
from generator.pages.front_matter import front_matter
from generator.training import Training, quiz_page
from site_tests.conftest import FLAGSHIP, ROOT

STORE = f"zhudu-quiz-{FLAGSHIP}"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "wcag2aaa", "best-practice"]


@pytest.fixture(scope="module")
def quiz(book: Book, training: Training, names: dict[str, str]) -> dict[str, Any]:
    return quiz_page(book.annotated, training, regulation_id=FLAGSHIP, names=names)


def test_data_is_plain_json_and_the_same_each_time(
    quiz: dict[str, Any], book: Book, training: Training, names: dict[str, str]
) -> None:
    again = quiz_page(book.annotated, training, regulation_id=FLAGSHIP, names=names)
    assert json.dumps(quiz) == json.dumps(again)


def test_every_session_and_chapter_has_questions(quiz: dict[str, Any], training: Training) -> None:
    for group in quiz["groups"]:
        assert sum(group["id"] in q["groups"] for q in quiz["questions"]) >= 4, group
    assert {f"s-{s.id}" for s in training.sessions} <= {g["id"] for g in quiz["groups"]}


def test_links_lead_to_paragraphs_that_exist(quiz: dict[str, Any], book: Book) -> None:
    known = {f"{a.id}.html#{p.id.removeprefix(a.id)}" for a, p in book.regulation.paragraphs()}
    for question in quiz["questions"]:
        assert question["links"] and {link["href"] for link in question["links"]} <= known


@pytest.fixture(scope="module")
def page_file(quiz: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page, built by MkDocs with the theme, in a folder whose name is Chinese and holds a space."""
    root = tmp_path_factory.mktemp("quiz") / "培 训"
    docs = root / "build" / "docs"
    shutil.copytree(ROOT / "overrides", root / "overrides")
    shutil.copy(ROOT / "mkdocs.yml", root)
    (docs / FLAGSHIP).mkdir(parents=True)
    matter = {"template": "quiz.html", "title": "培训测验", "kind": "quiz", "root": "../", "quiz": quiz}
    (docs / FLAGSHIP / "quiz.md").write_text(front_matter(matter) + "# 培训测验\n", encoding="utf-8")
    for name in ("index.md", "search.md"):
        (docs / name).write_text("# 首页\n", encoding="utf-8")
    command = [sys.executable, "-m", "mkdocs", "build", "-q"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return root / "site" / FLAGSHIP / "quiz.html"


def test_html_is_valid(page_file: Path) -> None:
    html = page_file.read_text(encoding="utf-8")
    parser = html5lib.HTMLParser()
    parser.parse(html)
    assert [error for error in parser.errors if "quiz" in str(error)] == []
    assert html.count("data-question=") == html.count('class="zq-why"')


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1000, "height": 800}, offline=True)
    opened = context.new_page()
    errors: list[str] = []
    opened.on("pageerror", lambda error: errors.append(str(error)))
    opened.set_default_timeout(8000)
    yield opened
    context.close()
    assert errors == []


def _answer(page: Page, *, right: bool) -> None:
    """Answer the question that is shown, as its data say or otherwise."""
    question = page.locator(".zq-question:visible")
    answers = [int(a) for a in (question.get_attribute("data-answers") or "").split()]
    selects = question.locator("select")
    for number in range(selects.count()):
        selects.nth(number).select_option(str(answers[number] if right else answers[0]))
    if not selects.count():
        radios = question.locator("input[type=radio]")
        radios.nth(answers[0] if right else (answers[0] + 1) % radios.count()).check()
    question.locator("[data-quiz-check]").click()


@pytest.mark.browser
def test_a_round_with_right_and_wrong_answers(page: Page, page_file: Path) -> None:
    page.goto(page_file.as_uri())
    page.select_option("select[name=count]", "5")
    page.click("text=开始答题")
    for number in range(5):
        known = number - (number > 2)
        assert page.inner_text("[data-quiz-progress]") == f"这一轮 5 题，已经答对 {known} 题"
        shown = page.locator(".zq-question:visible")
        assert f"第 {number + 1} 题" in shown.locator("h2").inner_text()
        assert shown.locator("[data-right]").count() == 0
        _answer(page, right=number != 2)
        if shown.locator("input[type=radio]").count():
            marked = shown.locator("[data-right] input").evaluate_all("all => all.map(one => one.value)")
            assert marked == [shown.get_attribute("data-answers")]
        verdict = shown.locator("[data-quiz-verdict]").inner_text()
        assert ("答对了" if number != 2 else "答错了") in verdict
        assert shown.locator(".zq-links a").first.is_visible()
        assert page.evaluate("document.activeElement.classList.contains('zq-why')")
        shown.locator("[data-quiz-next] button").click()
    assert page.inner_text("[data-quiz-score]") == "答对 4 题，共 5 题"
    assert page.locator("[data-quiz-list] li").count() == 5
    kept = json.loads(page.evaluate(f"localStorage.getItem('{STORE}')"))
    assert sorted(kept.values()) == [0, 1, 1, 1, 1]
    page.wait_for_timeout(500)  # the browser hands its store on a moment later
    page.reload()
    expect(page.locator("[data-quiz-kept]")).to_contain_text("答过 5 题，答对 4 题")
    page.click("text=清除我的记录")
    assert page.evaluate(f"localStorage.getItem('{STORE}')") == "{}"


@pytest.mark.browser
def test_by_keyboard_alone(page: Page, page_file: Path) -> None:
    page.goto(page_file.as_uri())
    page.focus("select[name=group]")
    for _ in range(3):
        page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "开始答题"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.tagName") == "H2"
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    shown = page.locator(".zq-question:visible")
    assert shown.locator("[data-quiz-verdict]").inner_text()
    while page.evaluate("document.activeElement.textContent") != "下一题":
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert "第 2 题" in page.locator(".zq-question:visible h2").inner_text()


@pytest.mark.browser
def test_no_choice_is_asked_for_one(page: Page, page_file: Path) -> None:
    page.goto(page_file.as_uri())
    page.click("text=开始答题")
    shown = page.locator(".zq-question:visible")
    shown.locator("[data-quiz-check]").click()
    assert shown.locator("[data-quiz-verdict]").inner_text() == "请先选一个答案。"
    assert not shown.locator("blockquote").is_visible()


@pytest.mark.browser
@pytest.mark.parametrize(
    "hostile", ["[]", "null", "7", '{"<img src=x onerror=alert(1)>": 1, "__proto__": 0}', "{", '{"a":"b"}']
)
def test_hostile_stored_values_are_ignored(hostile: str, page: Page, page_file: Path) -> None:
    page.goto(page_file.as_uri())
    page.evaluate("([key, value]) => localStorage.setItem(key, value)", [STORE, hostile])
    page.wait_for_timeout(500)  # the browser hands its store on a moment later
    page.reload()
    assert page.inner_text("[data-quiz-kept]") == ""
    page.click("text=开始答题")
    assert page.locator(".zq-question:visible").count() == 1


@pytest.mark.browser
def test_scope_and_level_choose(page: Page, page_file: Path) -> None:
    page.goto(page_file.as_uri())
    page.select_option("select[name=group]", "s-ranqi-xiaofang")
    page.select_option("select[name=count]", "0")
    page.click("text=开始答题")
    shown = page.locator(".zq-question:visible")
    assert "s-ranqi-xiaofang" in (shown.get_attribute("data-groups") or "")


@pytest.mark.browser
@pytest.mark.parametrize("edition", ["standard", "elder"])
@pytest.mark.parametrize("width", [1280, 390])
def test_accessible_in_every_state(edition: str, width: int, page: Page, page_file: Path) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(f"{page_file.as_uri()}?edition={edition}")
    _no_violations(page)
    page.click("text=开始答题")
    for _ in range(3):
        _answer(page, right=False)
        _no_violations(page)
        page.locator(".zq-question:visible [data-quiz-next] button").click()
    if edition == "elder":
        small = page.evaluate(
            "Array.from(document.querySelectorAll('.zq button, .zq select, .zq-option'))"
            ".filter((e) => e.offsetParent && e.getBoundingClientRect().height < 59.5).length"
        )
        assert small == 0
    page.set_viewport_size({"width": 320, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.browser
def test_without_script_everything_can_be_read(browser: Browser, page_file: Path) -> None:
    context = browser.new_context(java_script_enabled=False, offline=True)
    page = context.new_page()
    page.goto(page_file.as_uri())
    count = page.locator("[data-question]").count()
    assert count > 50
    page.locator("summary").first.click()
    assert page.locator(".zq-why").first.is_visible()
    assert not page.locator("[data-quiz-check]").first.is_visible()
    context.close()


def _no_violations(page: Page) -> None:
    found = Axe().run(page, options={"runOnly": RULES}).response["violations"]
    assert [(v["id"], v["nodes"][0]["html"][:120]) for v in found] == []
