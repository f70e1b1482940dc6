"""Every mistake in an editor's file gives one clear line with file and line."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from generator.editing import Editorial, apply_confirmations, load_editorial, make_register
from generator.editing.codes_of_text import paragraph_hash
from generator.model.findings import Problem
from generator.model.layers import Duty
from generator.model.text import Article, Paragraph, Regulation

CASES = Path(__file__).parent / "cases" / "wrong_files.txt"
TEXTS = {
    "a1p1": "为了测试，制定本条例。",
    "a2p1": "公安部门应当加强管理。",
    "a12p1": "本条例自公布之日起施行。",
}
DUTY = Duty("obligation", ("公安部门",), (), "应当加强管理", 0, 10)


def small_regulation() -> Regulation:
    """Three articles of one 款 each."""
    articles = tuple(
        Article(key[:-2], int(key[1:-2]), 0, "", None, None, (Paragraph(key, text),))
        for key, text in TEXTS.items()
    )
    return Regulation("original.txt", "测试条例", (), (), (), articles, ())


def all_problems(folder: Path) -> list[Problem]:
    """What reading the folder and using it finds."""
    regulation = small_regulation()
    duties = {"a2p1": (DUTY,)}
    editorial: Editorial = load_editorial(folder, regulation)
    problems = list(editorial.problems)
    if editorial.duties is not None:
        problems += apply_confirmations(editorial.duties, regulation, duties).problems
    if editorial.actors is not None:
        problems += make_register(editorial.actors, duties)[1]
    return problems


def shown(problem: Problem) -> str:
    """The line that a user sees."""
    place = Path(problem.file).name + (f":{problem.line}" if problem.line else "")
    return f"{place}: {problem.message}" + (f"; {problem.mend}" if problem.mend else "")


def cases() -> list[tuple[str, str, str, str]]:
    """(title, file name, content, expected line)."""
    paragraph = small_regulation().articles[1].paragraphs[0]
    text = CASES.read_text(encoding="utf-8")
    text = text.replace("{hash}", paragraph_hash(paragraph))
    found = []
    for block in text.split("\n\n")[1:]:
        head, rest = block.split("\n~~~\n", 1)
        content, expected = rest.rsplit("\n~~~\n", 1)
        title, name = head.strip().split("\n")
        found.append((title, name, content + "\n", expected.strip()))
    return found


@pytest.mark.parametrize(("title", "name", "content", "expected"), cases(), ids=lambda value: str(value)[:30])
def test_one_clear_line(tmp_path: Path, title: str, name: str, content: str, expected: str) -> None:
    (tmp_path / name).write_text(content, encoding="utf-8")
    lines = [shown(problem) for problem in all_problems(tmp_path)]
    assert expected in lines, f"{title}: {lines}"


def test_a_regulation_without_files_has_no_problems(tmp_path: Path) -> None:
    assert all_problems(tmp_path) == []
    register, _ = make_register(load_editorial(tmp_path, small_regulation()).actors, {"a2p1": (DUTY,)})
    actor = register.find("公安部门")
    assert actor is not None
    assert (actor.id, actor.kind) == ("gonganbumen", "部门")


def test_bytes_that_are_no_text(tmp_path: Path) -> None:
    (tmp_path / "captions.yml").write_bytes(b"captions:\n  - article: \xff\xfe\n")
    assert [shown(p) for p in all_problems(tmp_path)] == ["captions.yml:2: 不是 UTF-8 编码; 存成 UTF-8"]


def test_a_file_that_is_too_large(tmp_path: Path) -> None:
    (tmp_path / "captions.yml").write_bytes(b"#" * 5_000_001)
    assert "文件超过 5 MB" in shown(all_problems(tmp_path)[0])


def test_words_stay_words(tmp_path: Path) -> None:
    (tmp_path / "regulation.yml").write_text("kind: no\nin_force: 2023-01-01\ncode: 007\n", encoding="utf-8")
    facts = load_editorial(tmp_path, small_regulation()).facts
    assert (facts.kind, facts.in_force, facts.code) == ("no", "2023-01-01", "007")


def test_facts_that_are_right_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "regulation.yml").write_text(
        "title: 中华人民共和国测试条例（2024修正）\nstatus: 已被修改\n"
        "adopted: 2024-02-29\napproved: 2024-02-29\n"
        "published: 2024-03-01\nin_force: 2024-03-01\n",
        encoding="utf-8",
    )
    (tmp_path / "glossary.yml").write_text(
        "terms:\n  - {id: gongan, term: 公安, pinyin: gōng ān, explanation: x}\n"
        "  - {id: jingcha, term: 警察, pinyin: jǐng chá, explanation: x, aliases: [公安部门]}\n",
        encoding="utf-8",
    )
    assert all_problems(tmp_path) == []


def test_a_title_that_was_not_read_but_stands_in_the_original(tmp_path: Path) -> None:
    original = tmp_path / "original.txt"
    original.write_text("关于测试 和检查的\n测试条例\n第一条　为了测试，制定本条例。\n", encoding="utf-8")
    (tmp_path / "regulation.yml").write_text("title: 关于测试和检查的测试条例\n", encoding="utf-8")
    regulation = replace(small_regulation(), file=str(original))
    assert load_editorial(tmp_path, regulation).problems == ()
    original.write_text("测试条例\n第一条　为了测试，制定本条例。\n", encoding="utf-8")
    assert [problem.code for problem in load_editorial(tmp_path, regulation).problems] == ["E-031"]


def test_an_empty_file(tmp_path: Path) -> None:
    (tmp_path / "captions.yml").touch()
    assert [shown(p) for p in all_problems(tmp_path)] == ["captions.yml: 文件是空的; 去掉它，或者写上内容"]
