"""Rules for finding the law inside a page, each by the smallest page that needs it."""

from __future__ import annotations

import pytest

from generator.model.source import SourceText
from generator.reading import read_bytes
from generator.reading.forms.recognise import read_form

_TITLE = "某市测试条例"
_NOTE = "（2020年1月1日某市人民代表大会常务委员会第一次会议通过）"
_ARTICLES = (
    "第一条 为了规范管理，制定本条例。",
    "第二条 有关部门应当履行职责。",
    "第三条 本条例自2020年2月1日起施行。",
)


def _text(*lines: str) -> SourceText:
    return read_bytes("\n".join(lines).encode(), "x.txt")


def _page(body: str) -> SourceText:
    return read_bytes(f"<!DOCTYPE html><html><body>{body}</body></html>".encode(), "x.html")


def _paragraphs(*lines: str) -> str:
    return "".join(f"<p>{line}</p>" for line in lines)


def _words(source: SourceText) -> list[str]:
    return [line.text for line in source.lines]


def test_a_chapter_whose_name_begins_like_a_mention_stays_in_the_contents() -> None:
    chapters = ("第一章　总则", "第二章　规划与建设", "第三章　的士管理", "第四章　附则")
    body = (chapters[0], _ARTICLES[0], chapters[1], _ARTICLES[1], chapters[3], _ARTICLES[2])
    read = _text(_TITLE, _NOTE, "目　录", *(one for one in chapters if "的士" not in one), *body)
    assert _words(read) == [line.replace("　", " ") for line in body]


def test_what_comes_after_the_block_of_the_law_is_left_out_and_reported() -> None:
    read = _page(
        f"<div><h1>{_TITLE}</h1><div>{_paragraphs(*_ARTICLES)}</div></div><div>某某人大发布</div><p>猜你喜欢</p>"
    )
    assert _words(read) == list(_ARTICLES)
    assert [line.text for line in read.left_out] == ["某某人大发布", "猜你喜欢"]
    assert [problem.code for problem in read.problems] == ["R-024"]


def test_an_annex_in_a_block_of_its_own_is_kept() -> None:
    annex = _paragraphs("附件", "收费标准 十元")
    read = _page(f"<h1>{_TITLE}</h1><div>{_paragraphs(*_ARTICLES)}</div><div>{annex}</div>")
    assert _words(read) == [*_ARTICLES, "附件", "收费标准 十元"]


def test_an_odd_line_inside_the_block_is_kept_and_reported() -> None:
    read = _page(f"<h1>{_TITLE}</h1><div>{_paragraphs(*_ARTICLES, '某某人大发布')}</div>")
    assert _words(read) == [*_ARTICLES, "某某人大发布"]
    assert [problem.code for problem in read.problems] == ["R-026"]


@pytest.mark.parametrize(
    "sentence",
    [
        "承办单位应当在十日内答复。",
        "收藏单位应当建立档案。",
        "打印、复印费用由申请人承担。",
        "分享到的数据不得用于其他目的。",
    ],
)
def test_a_sentence_of_the_last_article_is_no_foot(sentence: str) -> None:
    read = _text(_TITLE, _NOTE, *_ARTICLES, sentence, "打印", "关闭窗口")
    assert _words(read) == [*_ARTICLES, sentence]


def test_what_a_page_hides_is_left_out_not_dropped() -> None:
    read = _page(
        f"<div style='display:none'>{_paragraphs(_TITLE, _ARTICLES[0])}</div>"
        f"<h1>{_TITLE}</h1>{_paragraphs(*_ARTICLES)}<p hidden>仅供打印</p>"
    )
    assert _words(read) == list(_ARTICLES)
    assert sorted(line.text for line in read.left_out) == sorted((_TITLE, _ARTICLES[0], "仅供打印"))


def test_articles_that_unfold_are_read_and_reported() -> None:
    read = _page(
        f"<h1>{_TITLE}</h1>{_paragraphs(*_ARTICLES[:2])}<a>展开全文</a>"
        f"<div style='display: none'>{_paragraphs(_ARTICLES[2])}</div>"
    )
    assert _words(read) == list(_ARTICLES)
    assert [problem.code for problem in read.problems] == ["R-025"]
    assert "展开全文" in [line.text for line in read.left_out]


def test_a_piece_of_a_page_is_read_as_one_by_its_name_or_its_tags() -> None:
    piece = f"<div><p align=center>{_TITLE}</p>{_paragraphs(_NOTE, *_ARTICLES)}</div>".encode()
    assert _words(read_bytes(piece, "x.htm")) == list(_ARTICLES)
    assert read_bytes(piece, "x.txt").form == "html"
    law = f"{_TITLE}\n{_ARTICLES[0]}\n第二条 网页应当使用<p>和<table>标签。".encode()
    assert read_bytes(law, "x.txt").form == "text"


@pytest.mark.parametrize(
    "body",
    [
        ("（一）保护电缆是重要措施。", "（二）不得破坏电缆。"),
        (
            "为依法惩处伪造证件的犯罪活动，现就适用法律的有关问题解释如下，各级机关应当执行：",
            "对于伪造证件的，依照规定处罚。",
        ),
        (
            "为正确适用2023年12月29日修订的公司法，根据有关法律的规定，制定本规定。",
            "第一条 甲。",
            "第二条 乙。",
        ),
    ],
)
def test_laws_that_begin_otherwise(body: tuple[str, ...]) -> None:
    read = _text("首页 > 政务公开", "索引号", "X-1", "内容概述", _TITLE, _TITLE, _NOTE, *body, "打印")
    assert read.title == _TITLE
    assert _words(read) == list(body)
    assert len(read.adoption) == 1


def test_a_title_with_a_space_after_each_character() -> None:
    assert _text(" ".join(_TITLE), _NOTE, *_ARTICLES).title == _TITLE


def test_a_number_of_the_document_under_the_title() -> None:
    read = _text(_TITLE, "（某政发〔2008〕3号）", *_ARTICLES)
    assert read.adoption == ("某政发〔2008〕3号",)
    assert _words(read) == list(_ARTICLES)


def test_a_title_that_comes_again_is_no_note() -> None:
    head = (f"# {_TITLE}", "某市测试", "条例", "2020年1月1日 通过", "<!-- INFO END -->")
    read = read_bytes("\n\n".join((*head, *_ARTICLES)).encode(), "x.md")
    assert read.adoption == ("2020年1月1日 通过",)
    assert [line.text for line in read.left_out] == ["某市测试", "条例"]


@pytest.mark.parametrize(
    ("line", "source"),
    [
        (
            "来源：某市人民政府办公室 发布时间：2024-03-08 10:22 浏览次数：1234 字号：[ 大 中 小 ] 打印",
            "某市人民政府办公室",
        ),
        ("来源：中国人大网字号：大 中 小", "中国人大网"),
        ("信息来源： 某市司法局 | 分享 | 打印", "某市司法局"),
        ("来源：某某日报 2024-03-08 A+ A-", "某某日报"),
        ("来源：某市人大常委会 【字体：大 中 小】", "某市人大常委会"),
        ("来源：某某网 作者：某甲 责任编辑：某乙", "某某网"),
        ("来源：某市文字改革研究会 打印学会", "某市文字改革研究会 打印学会"),
        ("来源：时间档案馆", "时间档案馆"),
        ("来源：浏览次数：12", None),
    ],
)
def test_the_source_without_the_furniture_of_the_page(line: str, source: str | None) -> None:
    read = _text(line, _TITLE, _NOTE, *_ARTICLES)
    assert read.metadata.get("source_note") == source


def test_many_comments_before_what_is_no_page_take_no_time() -> None:
    """Each could be read as the beginning of all that follow it."""
    text = "<!---->" * 200 + "\n第一条 为了规范，制定本条例。"
    assert read_form(text.encode(), "x.txt").name == "text"
    assert read_form(("<!-- a -->\n" * 200 + "<html><p>甲</p></html>").encode(), "x").name == "html"
