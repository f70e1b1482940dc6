"""What a user can read is Chinese: no message in the program's source holds a word of English."""

from __future__ import annotations

import re

import pytest

from site_tests.cli.message_texts import Said, texts_of
from site_tests.conftest import ROOT

# Latin letters that a Chinese sentence may hold: what is typed or called so in Chinese too.
_NAMES = """
    Akoma Ntoso BMP Debian ELF EXE Excel GIF HTML HWP JPEG Markdown MB MiB Microsoft MkDocs OFD Office Outlook
    Pango PDF PNG PowerPoint RAR RIFF RTF Ubuntu UTF Visio Word Works WPS Write XML YAML
    ActualText docx gzip pdf zip distributed
"""
_COMMANDS = """
    error warning zhudu add build check help chapter edition id port pip install cluster dask scheduler
    ZHUDU_DEBUG fonts-noto-cjk libpango libpangoft
"""
_KEYS = """
    after articles before class aria-hidden confirm false hash key means norms original reason roles say
    sessions short_title site_name source style true value version_date version_of errata
"""
# An address of a provision, an id, an element: quoted as they are written.
_WRITTEN = re.compile(
    r"\b(?:a|h)\d+(?:p\d+)?(?:i\d+)?\b|\ba-z\b|\b\w+\.yml\b|U\+|wang ?ge ?yuan|zhuti|\b7z\b"
)
_ALLOWED = frozenset(f"{_NAMES} {_COMMANDS} {_KEYS}".split())
_WORD = re.compile(r"[A-Za-z][A-Za-z_]*(?:-[A-Za-z]+)*")
_PUT_IN = re.compile(r"\{[^}]*\}")
_CHINESE = re.compile("[\u4e00-\u9fff]")


def english_in(said: Said) -> list[str]:
    """The words that have no place in a message; the text itself where nothing of it is Chinese."""
    plain = _WRITTEN.sub(" ", _PUT_IN.sub(" ", said.text))
    words = [word for word in _WORD.findall(plain) if word not in _ALLOWED]
    only_letters = _WORD.search(plain) and not _CHINESE.search(plain)
    if only_letters and not said.part and not re.match(r"(?:error|warning|\{\}): ", said.text):
        words.append(said.text)
    return words


def all_texts() -> list[tuple[str, Said]]:
    """(file, text) of everything that the program can say."""
    return [
        (path.relative_to(ROOT).as_posix(), said)
        for path in sorted((ROOT / "generator").rglob("*.py"))
        for said in texts_of(path.read_text("utf-8"), checks=path.parent.name == "checks")
    ]


def test_no_message_holds_english() -> None:
    found = all_texts()
    assert len(found) > 400, "the walk over the source no longer finds the messages"
    assert [
        f"{file}:{said.line}: {said.text}: {words}" for file, said in found if (words := english_in(said))
    ] == []


def test_a_chinese_message_keeps_the_two_halves_apart() -> None:
    """Between what is wrong and what to do stands the one ``; ``: no text brings another."""
    framed = ("error: ", "warning: ", "{}: ")
    assert [
        f"{file}:{said.line}: {said.text}"
        for file, said in all_texts()
        if "; " in said.text and not said.text.startswith(("; ", *framed)) and "; {}" not in said.text
    ] == []


def test_punctuation_is_chinese() -> None:
    wrong = re.compile(r"[\u4e00-\u9fff][,()?!]|[,()?!][\u4e00-\u9fff]")
    assert [f"{file}:{said.line}: {said.text}" for file, said in all_texts() if wrong.search(said.text)] == []


@pytest.mark.parametrize(
    "source",
    [
        "raise UserError('damaged', mend='重新下载')",
        "raise UserError('已损坏', file=name, mend='download it again')",
        "raise UserError(f'{name} 已损坏 at line {line}')",
        "message = 'the file is empty'\nproblems.append(Problem('R-001', 'error', 0, message))",
        "Problem('R-001', 'error', 0, '文件是空的', 'write' if empty else '去掉')",
        "message, mend = '文件是空的', 'remove it'\nyield file.problem('E-1', message, mend)",
        "known = ' and '.join(x)\nkind = 'scanned' if x else '空的'\nraise UserError(f'文件{kind}')",
        "_REASONS = {1: ('no such file', '检查名称')}",
        "_TEXTS = (('what is looked for', 'broken', '改正'),)",
        "faults.append(f'{name}: hidden words')",
        "print_error(f'warning: {name}: more problems')",
        "CHECK = Check('S-001', '没有条文', 'nothing', 'info', find)",
    ],
)
def test_english_is_found_wherever_it_is_said(source: str) -> None:
    assert any(english_in(said) for said in texts_of(source))


def test_what_checks_yield_is_a_message() -> None:
    source = "def find(trace):\n    yield 3, f'{label} has no text'\n"
    assert texts_of(source) == []
    assert all(english_in(said) for said in texts_of(source, checks=True))
    assert len(texts_of(source, checks=True)) == 1


@pytest.mark.parametrize(
    "source",
    [
        "raise UserError(f'没有“{key}”这个文件', mend='用 zhudu add 收一部法规')",
        "Problem('R-1', 'error', 0, '在 errata.yml 里', 'a12p1 写 confirm: true')",
        "raise ValueError('more pages than any law has')",
        "_TEXTS = (('what is looked for', '没有写命令', '看用法'),)",
    ],
)
def test_names_keys_and_commands_are_no_english(source: str) -> None:
    assert not [words for said in texts_of(source) if (words := english_in(said))]
