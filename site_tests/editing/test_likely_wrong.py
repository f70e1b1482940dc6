"""``zhudu review --first``: the 款 that the rules may have misread, with the reason."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.cli.app import run
from generator.editing.likely_wrong import SIGNS, signs_of
from generator.layers.duties import find_duties
from generator.model.text import Paragraph
from site_tests.conftest import copy_project

CASES = {
    "主体的名字带定语": "从事餐饮服务的企业应当公示收费标准。",
    "主体从前面的话带下来": "供水企业应当定期检修管道；发现漏损的，可以暂停供水。",
    "没有“应当”一类的词，主体不是机关": "业主负责维修专有部分。",
    "主体是国家或者本地": "本市建立应急物资储备制度。",
    "前面有主体，这里算作没有点名": "任何单位和个人不得占用绿地。确需占用的，应当办理审批手续。",
    "主体可能是场所、设施": "公共图书馆应当免费开放。",
    "并列的主体多": "公安、民政、教育、卫生健康等部门应当互相配合。",
    "名字里还有并列": "从事生产、经营的单位应当登记。",
    "鼓励：对象是谁": "鼓励企业采用新技术。",
    "一款里责任多": "市人民政府应当制定规划；公安机关应当维护秩序；业主应当配合；任何单位不得阻挠。",
    "“方可”算不算许可": "经营者应当经验收合格，方可营业。",
}


def test_every_sign_has_a_case() -> None:
    assert set(CASES) == {words for words, _ in SIGNS}


@pytest.mark.parametrize("sign", CASES)
def test_sign(sign: str) -> None:
    paragraph = Paragraph("p1", CASES[sign])
    assert sign in signs_of(paragraph, find_duties(paragraph))


@pytest.mark.parametrize(
    "text",
    [
        "市人民政府应当加强领导。",
        "违反本条例规定的，由公安机关责令改正；拒不改正的，处五百元以下罚款。",
        "为了维护公共安全，制定本条例。",
    ],
)
def test_plain_sentences_bear_no_sign(text: str) -> None:
    paragraph = Paragraph("p1", text)
    assert signs_of(paragraph, find_duties(paragraph)) == ()


def test_the_command_begins_with_most_signs(tmp_path: Path, monkeypatch: Any, capsys: Any) -> None:
    copy_project(tmp_path)
    folder = tmp_path / "source" / "law"
    folder.mkdir()
    articles = ["市人民政府应当加强领导。", CASES["主体可能是场所、设施"], CASES["名字里还有并列"]]
    numbered = [f"第{number}条 {text}" for number, text in zip("一二三", articles, strict=True)]
    (folder / "original.txt").write_text("\n".join(["某市某条例", *numbered]), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert run(["review", "law", "--first"]) == 0
    printed = capsys.readouterr().out
    assert printed.index("a3p1") < printed.index("a2p1") and "a1p1" not in printed
    assert "请看：主体的名字带定语；名字里还有并列" in printed
    assert "没有确认的款 3 个（其中可能读错的 2 个）" in printed
