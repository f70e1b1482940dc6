"""Rules that mend a damaged text, where it holds a table, a list or a quotation: these stay as they are."""

from __future__ import annotations

import pytest

from generator.model.source import SourceText
from generator.reading.read import read_bytes

_IN_ONE_LINE = (
    "第一条 为了规范养犬，制定本条例。第二条 本市适用本条例。第三条 公安机关负责。第四条 区政府负责。"
)
_IN_LINES = "<p>第一条 为了规范养犬。</p><p>第二条 本市适用。</p><p>第三条 公安负责。</p>"
ROWS = (
    ("序号", "行为", "罚款"),
    ("1", "其他　　行为", "500 元"),
    ("第—条", "• 第二条", "1. 第五条 2. 第六条"),
)
_CLEAN = (ROWS[0], ("1", "其他 行为", "500 元"), ROWS[2])


def _page(body: str) -> SourceText:
    rows = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in ROWS)
    page = f"<html><body><h1>某市养犬条例</h1>{body}<p>附表</p><table border=1>{rows}</table></body></html>"
    return read_bytes(page.encode(), "a.html")


def _text(*lines: str) -> SourceText:
    return read_bytes("\n".join(("某市养犬条例", *lines)).encode(), "a.txt")


def _bodies(source: SourceText) -> list[str]:
    return [line.text for line in source.lines]


@pytest.mark.parametrize("body", [_IN_LINES, f"<p>{_IN_ONE_LINE}</p>"], ids=["in lines", "in one line"])
def test_rows_are_no_labels_and_no_lost_breaks(body: str) -> None:
    source = _page(body)
    rows = [line for line in source.lines if line.cells]
    assert tuple(line.cells for line in rows) == _CLEAN
    assert all(line.text == " ".join(line.cells) for line in rows)
    assert {repair.rule for repair in source.repairs} <= {"lost-breaks"}


def test_entities_are_mended_in_lines_and_cells_alike() -> None:
    body = _IN_LINES.replace("。", "&amp;#12290;")
    source = _page(
        body + "<table><tr><td>甲&amp;middot;乙</td><td>丙</td></tr><tr><td>丁</td><td>戊</td></tr></table>"
    )
    row = next(line for line in source.lines if "丙" in line.cells)
    assert row.cells == ("甲·乙", "丙")
    assert row.text == "甲·乙 丙"


def test_spaces_of_lines_that_lost_no_break_are_theirs() -> None:
    source = _text(
        _IN_ONE_LINE, "第五条 收费标准如下：", "（一）　小型犬；", "二、　E-mail address", "表 1 收费 标准"
    )
    assert _bodies(source)[4:] == [
        "第五条 收费标准如下：",
        "（一） 小型犬；",
        "二、 E-mail address",
        "表 1 收费 标准",
    ]


def test_a_lost_break_is_never_after_a_quoted_label() -> None:
    articles = [
        "第一条 条例第五条改为：“第五条　　公安负责。”",
        "第二条 条例第六条改为：“第六条　　城管负责。”",
        "第三条 施行。",
    ]
    assert _bodies(_text("　　".join(articles))) == [text.replace("　　", " ") for text in articles]


def test_entities_are_mended_before_breaks_are_looked_for() -> None:
    text = "&emsp;&emsp;".join(_IN_ONE_LINE.replace("。第", "。\n第").split("\n"))
    assert _bodies(_text(text)) == _IN_ONE_LINE.replace("。第", "。\n第").split("\n")


def test_repairs_are_told_where_another_piece_of_the_line_is_left_out() -> None:
    dressed = _IN_LINES.replace("第二条", "【第二条】")
    page = f"<html><body><p>首页</p><h1>某市养犬条例</h1>{dressed}</body></html>"
    source = read_bytes(page.encode(), "a.html")
    assert [line.text for line in source.left_out] == ["首页"]
    assert [repair.rule for repair in source.repairs] == ["dressed-labels"]


@pytest.mark.parametrize(
    "rows",
    [
        [f"罚款 {count}00元" for count in range(1, 7)],
        [words for count in range(1, 7) for words in (f"档次 {count}", f"罚款 {count}00元")],
    ],
    ids=["one line", "two in turn"],
)
def test_a_list_is_no_watermark(rows: list[str]) -> None:
    articles = [f"第{number}条 公安机关负责。" for number in "一二三四"]
    source = _text(*articles, "第五条 收费标准如下：", *rows, "第六条 本条例自公布之日起施行。")
    assert [text for text in _bodies(source) if text in rows] == rows


def test_intervals_are_no_numbers_of_sources() -> None:
    source = _text(
        "第一条 系数取[0,10]之间。", "第二条 得分在[60,80]的为良好。", "第三条 得分在[80,100]的为优秀。"
    )
    assert "".join(_bodies(source)).count("[") == 3
    cited = _text("第一条 公安机关负责。[1]", "第二条 网格员[2-4]负责。", "第三条 施行。[3,5]")
    assert "[" not in "".join(_bodies(cited))


@pytest.mark.parametrize("damage", [("utf-8", "latin-1", "utf-8"), ("gb18030",)], ids=["mojibake", "gb18030"])
def test_scripts_of_a_page_do_not_hide_its_encoding(damage: tuple[str, ...]) -> None:
    script = f"<script>{'var a = 1;' * 6000}\n</script>"
    data = f"<html><head>{script}</head><body><h1>某市养犬条例</h1>{_IN_LINES}</body></html>".encode(
        damage[0]
    )
    if len(damage) > 1:
        data = data.decode(damage[1]).encode(damage[2])
    assert _bodies(read_bytes(data, "a.html"))[0] == "第一条 为了规范养犬。"


def test_a_title_said_again_below_its_note_hides_no_note() -> None:
    name = "某市养犬条例"
    note = "（2020年1月1日某市人民代表大会常务委员会第一次会议通过）"
    page = f"<html><head><title>{name}</title></head><body><p>{name}</p><p>{note}</p><p>{name}</p>{_IN_LINES}"
    source = read_bytes(page.encode(), "a.html")
    assert (source.title, source.adoption) == (name, (note.strip("（）"),))
    assert _bodies(source)[0] == "第一条 为了规范养犬。"
