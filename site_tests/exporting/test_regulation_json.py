"""The JSON of a regulation has the shape of the contract and loses no character."""

from __future__ import annotations

import json
from typing import Any

from generator.exporting.regulation_json import regulation_to_json
from generator.model.annotated import AnnotatedRegulation
from generator.model.findings import Problem
from generator.model.layers import Duty, Reference, TermUse
from generator.model.source import Line, SourceText
from generator.structure import joined, parse

TEXT = """公布令
第一章 总则
本章规定一般事项。
第一条 网格员应当巡查：
（一）楼道：
1.灯；
（二）消防。
第二条 依照第一条第二款执行。
附件1
名录"""


def as_json() -> dict[str, Any]:
    lines = tuple(Line(number, text) for number, text in enumerate(TEXT.split("\n"), 1))
    law = parse(SourceText("x.txt", "utf-8", "text", "某条例", ("某日通过",), lines))
    annotated = AnnotatedRegulation(
        law,
        duties={"a1p1": (Duty("obligation", ("网格员",), ("居民",), "巡查", 0, 7),)},
        references={"a2p1": (Reference(2, 8, "第一条第二款", None, "a1p2"),)},
        term_uses={"a1p1": (TermUse(0, 3, "网格员"),)},
        problems=(Problem("F-001", "error", 8, "dangling"),),
    )
    value: dict[str, Any] = json.loads(json.dumps(regulation_to_json(annotated), ensure_ascii=False))
    assert _joined(value) == joined(law)
    return value


def test_keys_of_the_contract() -> None:
    value = as_json()
    assert list(value) == [
        "file", "title", "adoption", "preamble", "divisions", "articles", "annexes", "repairs", "problems",
    ]  # fmt: skip
    assert value["adoption"] == ["某日通过"]
    assert value["preamble"] == [{"id": "preamble-p1", "text": "公布令", "items": []}]
    assert value["annexes"] == [{"label": "附件1", "lines": ["名录"]}]


def test_a_division() -> None:
    assert as_json()["divisions"] == [
        {
            "id": "c1", "kind": "chapter", "number": 1, "label": "第一章", "heading": "总则",
            "preamble": [{"id": "c1-p1", "text": "本章规定一般事项。", "items": []}],
            "divisions": [], "articles": ["a1", "a2"],
        }
    ]  # fmt: skip


def test_an_article() -> None:
    first = as_json()["articles"][0]
    assert {key: first[key] for key in ("id", "number", "inserted", "label", "caption", "division")} == {
        "id": "a1", "number": 1, "inserted": 0, "label": "第一条", "caption": None, "division": "c1",
    }  # fmt: skip
    paragraph = first["paragraphs"][0]
    assert list(paragraph) == ["id", "text", "items", "duties", "references", "terms"]
    assert paragraph["items"][0] == {
        "id": "a1p1i1", "label": "（一）", "text": "楼道：",
        "subitems": [{"id": "a1p1i1s1", "label": "1.", "text": "灯；"}],
    }  # fmt: skip


def test_layers() -> None:
    first, second = (article["paragraphs"][0] for article in as_json()["articles"])
    assert first["duties"] == [
        {
            "modality": "obligation", "bearers": ["网格员"], "with": ["居民"], "action": "巡查",
            "span": [0, 7], "origin": "rule",
        }
    ]  # fmt: skip
    assert first["terms"] == [{"span": [0, 3], "term": "网格员"}]
    assert second["references"] == [
        {
            "span": [2, 8], "text": "第一条第二款", "law": None, "target": "a1p2", "through": None,
            "resolved": False,
        }
    ]  # fmt: skip


def test_problems_of_the_layers_are_listed() -> None:
    problems = as_json()["problems"]
    assert {"code": "F-001", "severity": "error", "line": 8, "message": "dangling"} in problems


def _joined(value: dict[str, Any]) -> str:
    """All characters, as one who has only the JSON would join them."""
    articles = {article["id"]: article for article in value["articles"]}

    def paragraphs(found: list[dict[str, Any]]) -> str:
        text = ""
        for paragraph in found:
            text += paragraph["text"]
            for item in paragraph["items"]:
                text += item["label"] + item["text"]
                text += "".join(sub["label"] + sub["text"] for sub in item["subitems"])
        return text

    def divisions(found: list[dict[str, Any]]) -> str:
        text = ""
        for division in found:
            text += division["label"] + division["heading"] + paragraphs(division.get("preamble", []))
            for own in division["articles"]:
                text += articles[own]["label"] + paragraphs(articles[own]["paragraphs"])
            text += divisions(division["divisions"])
        return text

    text = paragraphs(value["preamble"])
    for article in value["articles"]:
        if article["division"] is None:
            text += article["label"] + paragraphs(article["paragraphs"])
    text += divisions(value["divisions"])
    for annex in value["annexes"]:
        text += annex["label"] + "".join(annex["lines"])
    return "".join(text.split())
