"""What is linked, what is reported: targets, problems with their lines, unnamed law."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.layers.references import catalogue_of, find_references, find_unnamed
from generator.model.text import Article, Item, Paragraph, Regulation

UNNAMED = Path(__file__).parent / "unnamed" / "cases.txt"


class _Shelf:
    """A library of one law with one article."""

    def has(self, law: str, provision: str | None) -> bool | None:
        if law != "中华人民共和国消防法":
            return None
        return provision in (None, "a7")


def _law(text: str) -> Regulation:
    items = tuple(Item(f"a2p1i{i}", f"（{i}）", "某项", line=20 + i) for i in (1, 2))
    others = tuple(Item(f"a2p2i{i}", f"（{i}）", "某项", line=30 + i) for i in (1, 2))
    paragraphs = (Paragraph("a2p1", text, items, line=20), Paragraph("a2p2", "某款。", others, line=30))
    articles = (
        Article("a1", 1, 0, "第一条", None, None, (Paragraph("a1p1", "某款。"),)),
        Article("a2", 2, 0, "第二条", None, None, paragraphs),
    )
    return Regulation("x", "示例条例", (), (), (), articles, ())


@pytest.mark.parametrize(
    ("text", "resolved", "codes"),
    [
        ("依照第一条处理。", [True], []),
        ("依照第九条处理。", [False], ["F-001"]),
        ("依照第一条至第九条处理。", [False], ["F-001"]),
        ("依照前款处理。", [False], ["F-002"]),
        ("依照第二条第二款第一项处理。", [True], []),
        ("依照该办法第三条处理。", [], ["F-003"]),
        ("依照《中华人民共和国消防法》第七条处理。", [True], []),
        ("依照《中华人民共和国消防法》第八条处理。", [False], ["F-004"]),
        ("依照《中华人民共和国消防法》处理。", [True], []),
        ("依照《中华人民共和国禁毒法》第七条处理。", [False], []),
    ],
)
def test_resolved_and_reported(text: str, resolved: list[bool], codes: list[str]) -> None:
    found, problems = find_references(_law(text), _Shelf())
    assert [r.resolved for r in found.get("a2p1", ())] == resolved
    assert [p.code for p in problems] == codes
    assert all(p.line == 20 and p.mend for p in problems)


def test_an_item_that_two_paragraphs_have_is_not_linked() -> None:
    law = _law("某款。")
    other = Article("a3", 3, 0, "第三条", None, None, (Paragraph("a3p1", "依照第二条第一项处理。", line=40),))
    found, problems = find_references(Regulation("x", law.title, (), (), (), (*law.articles, other), ()))
    assert [r.resolved for r in found["a3p1"]] == [False]
    assert [(p.code, p.line) for p in problems] == [("F-003", 40)]


def test_without_a_library_other_laws_are_not_resolved() -> None:
    found, problems = find_references(_law("依照《中华人民共和国消防法》第七条处理。"))
    assert [r.resolved for r in found["a2p1"]] == [False]
    assert not problems


def test_a_catalogue_finds_laws_by_any_form_of_their_title() -> None:
    other = Regulation("y", "中华人民共和国示例法（2020年修正）", (), (), (), _law("某款。").articles, ())
    catalogue = catalogue_of([("shilifa", other)])
    assert catalogue.key_of("示例法") == catalogue.key_of("中华人民共和国示例法") == "shilifa"
    assert catalogue.has("示例法", "a2p1i2") is True
    assert catalogue.has("示例法", "a3") is False
    assert catalogue.has("别的法", "a1") is None
    found, problems = find_references(_law("依照《示例法》第二条第一款、第九条处理。"), catalogue)
    assert [r.resolved for r in found["a2p1"]] == [True, False]
    assert [p.code for p in problems] == ["F-004"]


def _unnamed_cases() -> list[tuple[str, str]]:
    blocks = re.split(r"^--- ", UNNAMED.read_text(encoding="utf-8"), flags=re.M)[1:]
    return [(block.partition("\n")[0], block.partition("\n")[2]) for block in blocks]


@pytest.mark.parametrize(("name", "body"), _unnamed_cases())
def test_unnamed(name: str, body: str) -> None:
    lines = [line.strip() for line in body.splitlines() if line.strip()]
    text = "\n".join(line for line in lines if not line.startswith("=>"))
    want = [line[2:].strip() for line in lines if line.startswith("=>")]
    assert [u.text for u in find_unnamed(Paragraph("a1p1", text))] == want
