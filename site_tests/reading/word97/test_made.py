"""Files that LibreOffice made of our own texts (``make_files.py``), read as their docx is read."""

from __future__ import annotations

import pytest

from generator.reading import read_bytes
from generator.reading.forms.docx import read_docx
from generator.reading.forms.word97 import read_word97
from site_tests.reading.word97.make_files import FILES, MADE

_LINES = {
    "numbers": [
        "某市测试条例", "第一章 总则", "第一条 为了规范，制定本条例。", "第二条 下列情形：", "（一）甲；",
        "（二）乙：", "1.子；", "2.丑：", "①寅。", "第二章 附则", "第三条 前款规定：", "（一）丙。",
        "1 有样式的段落。", "2 又一段。", "没有编号的段落。",
    ],
    "tables": ["表前", "名录", "一 甲 乙", "外 内一 内二 后", "第一条 条", "第二条 表后"],
    "changes": ["第一条 甲新乙。", "第二条 丙丁。", "第三条 戊。"],
    "more": [
        "第一章 总则 1", "第二章 附则 2", "脚注在此之后", "尾注在此", "框前框后", "框中的字", "第二段",
        "行一", "行二", "新页", "连-字符", "一节之末", "链接结束", "脚注：脚注的话", "尾注：尾注的话",
    ],
    "law": [
        "某市旧式文件条例", "（2020年1月1日某市人民代表大会常务委员会第一次会议通过）",
        "第一条 为了规范旧式文件，制定本条例。", "第二条 市人民政府应当保管旧式文件。",
        "第三条 本条例自2020年3月1日起施行。",
    ],
}  # fmt: skip


def _data(name: str) -> bytes:
    return (FILES / f"{name}.doc").read_bytes()


@pytest.mark.parametrize("name", _LINES)
def test_lines(name: str) -> None:
    form = read_word97(_data(name), f"{name}.doc")
    assert [text for _, text in form.lines] == _LINES[name]
    assert [number for number, _ in form.lines] == list(range(1, len(form.lines) + 1))


@pytest.mark.parametrize("name", MADE)
def test_as_docx(name: str) -> None:
    """The same lines, the same unseen text, the same problems."""
    old, new = read_word97(_data(name), "x.doc"), read_docx(MADE[name]().data(), "x.docx")
    assert old.lines == new.lines
    assert (old.hidden, old.problems) == (new.hidden, new.problems)


def test_what_is_not_seen_goes_apart() -> None:
    form = read_word97(_data("changes"), "x.doc")
    assert form.hidden == ((0, "旧"), (0, "藏"))
    assert [problem.code for problem in form.problems] == ["R-027"]


def test_a_law_by_its_content_whatever_its_name() -> None:
    for name in ("law.doc", "law.wps", "law.docx", "law.txt"):
        source = read_bytes(_data("law"), name)
        assert (source.form, source.title) == ("doc", "某市旧式文件条例")
        assert [line.text.split(" ")[0] for line in source.lines] == ["第一条", "第二条", "第三条"]
    for data, form in ((MADE["law"]().data(), "docx"), ("第一条 甲。".encode("gb18030"), "text")):
        assert read_bytes(data, "law.doc").form == form
    page = "<html><body><p>某市条例</p><p>第一条　为了规范，制定本条例。</p></body></html>"
    assert read_bytes(page.encode("gb18030"), "law.doc").form == "html"
