"""Reading aloud with a voice that the test plays: what is said, in what pieces, what is shown."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page

from site_tests.theme.conftest import Opener
from site_tests.theme.pages import probe

pytestmark = pytest.mark.browser

ENGINE = probe("speech_engine")
VOICES = probe("voices")


def with_voices(open_page: Opener, voices: str, kind: str = "long article") -> Page:
    page = open_page(kind)
    page.add_init_script(ENGINE.replace("VOICES", voices))
    page.reload()
    return page


def read_all(page: Page) -> list[dict[str, Any]]:
    for _ in range(200):
        if not page.evaluate("window.current && (endSentence(), true)"):
            break
    said: list[dict[str, Any]] = page.evaluate("spoken")
    return said


def test_reads_the_whole_article_with_the_local_mandarin_voice(open_page: Opener) -> None:
    page = with_voices(open_page, VOICES)
    page.locator("[data-read-page]").click()
    page.wait_for_function("spoken.length > 0")
    said = read_all(page)
    assert {one["voice"] for one in said} == {"local"}
    assert all(0 < len(one["text"]) <= 80 for one in said)
    law = page.evaluate(
        "zhudu.all('.zd-law dt, .zd-law [data-law-text]')"
        ".map((e) => zhudu.reading.toSpoken(zhudu.lawText(e))).join('')"
    )
    plain = "".join(one["text"] for one in said[1:])
    for mark in "（）《》“”，、。；： \n":
        law, plain = law.replace(mark, ""), plain.replace(mark, "")
    assert plain == law
    assert page.locator(".zd-player").count() == 0, "the player closes at the end"


def test_marks_the_sentence_scrolls_to_it_and_leaves_the_focus(open_page: Opener) -> None:
    page = with_voices(open_page, VOICES)
    page.set_viewport_size({"width": 390, "height": 500})
    page.locator("[data-read-page]").click()
    page.wait_for_function("spoken.length > 0")
    for number in range(4):
        if number:
            page.evaluate("endSentence()")
        seen = page.evaluate(
            """async () => {
              await new Promise((go) => setTimeout(go, 700));
              const range = [...CSS.highlights.get('zd-reading')][0];
              const focus = document.activeElement.hasAttribute('data-read-page');
              return { text: range.toString(), top: range.getBoundingClientRect().top, focus };
            }"""
        )
        assert seen["text"] and 0 <= seen["top"] < 500
        assert seen["focus"]


def test_pause_next_previous_stop_by_keyboard(open_page: Opener) -> None:
    page = with_voices(open_page, VOICES)
    page.locator("[data-read-page]").focus()
    page.keyboard.press("Enter")
    page.wait_for_function("spoken.length === 1")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "暂停"
    page.keyboard.press("Enter")
    assert page.evaluate("window.current") is None
    page.keyboard.press("Enter")
    assert page.evaluate("spoken.length") == 2
    assert page.evaluate("spoken[0].text === spoken[1].text")
    page.get_by_role("button", name="下一句").press("Enter")
    assert page.evaluate("spoken.length") == 3
    page.get_by_role("button", name="上一句").press("Enter")
    assert page.evaluate("spoken[3].text === spoken[0].text")
    page.keyboard.press("Escape")
    assert page.locator(".zd-player").count() == 0
    assert page.evaluate("document.activeElement.hasAttribute('data-read-page')")


def test_one_paragraph_alone_and_the_chips_only_when_asked(open_page: Opener) -> None:
    page = with_voices(open_page, VOICES)
    par = page.locator(".zd-par").nth(1)
    par.locator("[data-read]").click()
    page.wait_for_function("spoken.length > 0")
    first = read_all(page)
    assert "".join(one["text"] for one in first)[:4] == par.locator("[data-law-text]").first.inner_text()[:4]
    assert not any("标注" in one["text"] for one in first)
    page.evaluate("zhudu.set('notes', 'on')")
    par.locator("[data-read]").click()
    assert any("标注" in one["text"] for one in read_all(page))


@pytest.mark.parametrize("voices", ["[]", VOICES.replace("'local', lang: 'zh-CN'", "'local', lang: 'de-DE'")])
def test_without_a_voice_the_button_explains(voices: str, open_page: Opener) -> None:
    page = with_voices(open_page, voices)
    page.locator("[data-read-page]").click()
    page.locator(".zd-player").wait_for(timeout=4000)
    assert "语音" in page.locator(".zd-player").inner_text()
    assert page.evaluate("spoken.length") == 0


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("第十二条", "第十二条"),
        ("（一）", "第一项"),
        ("1.", "第1目"),
        ("镇人民政府（街道办事处）、开发区", "镇人民政府，街道办事处、开发区"),
        ("依照《中华人民共和国民法典》的规定", "依照中华人民共和国民法典的规定"),
        ("不低于5%", "不低于百分之5"),
        ("苏政发〔2022〕12号", "苏政发2022年12号"),
    ],
)
def test_spoken_forms(written: str, spoken: str, open_page: Opener) -> None:
    page = with_voices(open_page, VOICES, "article")
    page.locator("[data-read-page]").click()
    page.wait_for_function("window.zhudu.reading")
    assert page.evaluate("(text) => zhudu.reading.toSpoken(text)", written) == spoken
