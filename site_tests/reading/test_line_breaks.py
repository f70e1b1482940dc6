"""Text that was broken at a width is joined; any other stays as it is."""

from __future__ import annotations

import pytest

from generator.reading import read_bytes

_ARTICLES = [
    f"第{label}条　市人民政府应当加强对停车场管理工作的领导，将停车场建设纳入国民经济和社会发展规划，"
    "协调解决停车场管理中的重大问题，并按照12348热线的规定公布。"
    for label in "一二三四五六七八"
]
_READ = [article.replace("\u3000", " ") for article in _ARTICLES]


def _wrapped(text: str, width: int) -> list[str]:
    return [text[start : start + width] for start in range(0, len(text), width)]


def _lines(lines: list[str]) -> list[str]:
    return [line.text for line in read_bytes("\n".join(lines).encode(), "x.txt").lines]


@pytest.mark.parametrize("indent", ["　　", ""])
@pytest.mark.parametrize("width", [23, 30])
def test_lines_broken_at_a_width_are_joined(indent: str, width: int) -> None:
    broken = [line for article in _ARTICLES for line in _wrapped(indent + article, width)]
    assert _lines(["某市停车场管理条例", *broken]) == _READ


def test_each_break_is_a_repair() -> None:
    broken = [line for article in _ARTICLES for line in _wrapped("　　" + article, 30)]
    source = read_bytes("\n".join(broken).encode(), "x.txt")
    breaks = [repair for repair in source.repairs if repair.rule == "line-breaks"]
    assert len(breaks) == len(broken) - len(_ARTICLES)
    assert (breaks[0].line, breaks[0].before, breaks[0].after) == (
        2,
        "，将停车\n场建设纳",
        "，将停车场建设纳",
    )


def test_a_reference_at_the_start_of_a_line_is_joined_where_paragraphs_are_indented() -> None:
    text = "　　第九条　停车场经营者违反前款规定和本条例其他有关规定的，依照第八条的规定处罚。"
    broken = [line for article in _ARTICLES for line in _wrapped("　　" + article, 32)]
    assert _lines([*broken, text[:32], text[32:]])[-1] == text.strip().replace("　", " ")
    assert text[32:].startswith("第八条")


def test_a_text_of_one_line_a_paragraph_stays() -> None:
    short = [f"第{label}条　停车场应当保持整洁，不得拖延" for label in "一二三四五六七八九"]
    for lines in (_ARTICLES, ["　　" + article for article in _ARTICLES], [line + "。" for line in short]):
        source = read_bytes("\n".join(["某市停车场管理条例", *lines]).encode(), "x.txt")
        assert [line.text for line in source.lines] == [line.strip().replace("　", " ") for line in lines]
        assert not [repair for repair in source.repairs if repair.rule == "line-breaks"]


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("x.txt", "某市条例\n{}"),
        ("x.md", "# 某市条例\n\n{}"),
        ("x.html", "<html><body><h1>某市条例</h1><p>{}</p></body></html>"),
    ],
)
def test_radicals_in_any_form_are_repaired_and_listed(name: str, form: str) -> None:
    source = read_bytes(form.format("第⼀条　⻋辆使⽤\u2329某法\u232a，o\ufb03ce。").encode(), name)
    assert source.lines[-1].text == "第一条 车辆使用\u3008某法\u3009，office。"
    assert [(r.before, r.after) for r in source.repairs if r.rule == "radicals"] == [
        ("⼀", "一"), ("⻋", "车"), ("⽤\u2329", "用\u3008"), ("\u232a", "\u3009"), ("\ufb03", "ffi"),
    ]  # fmt: skip
