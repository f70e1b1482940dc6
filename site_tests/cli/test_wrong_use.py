"""Wrong use, through the command line: one line in Chinese, exit status 2, or 1 for what is in the files."""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
import yaml

from generator.cli.app import run
from generator.cli.system_errors import system_error
from generator.cli.usage_errors import usage_error
from generator.editing.yaml_faults import yaml_fault
from generator.publishing.readable import READABLE
from generator.publishing.renderer import Renderer

Say = Callable[..., tuple[int, str, str]]
_LAW = "某市测试条例\n第一条　为了规范，制定本条例。\n第二条　有关部门应当公布。\n"
_LINE = re.compile(r"error: (?:[^ ;]+: )?[^;]*[\u4e00-\u9fff][^;]*; [^;]*[\u4e00-\u9fff].*\n")


@pytest.fixture
def say(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Say:
    """Run a command in a project without a regulation; gives exit status, output and errors."""
    (tmp_path / "source").mkdir()
    (tmp_path / "mkdocs.yml").write_text("site_name: x\n")
    (tmp_path / "folder").mkdir()
    (tmp_path / "empty.txt").touch()
    (tmp_path / "news.txt").write_text("今天天气很好。\n", "utf-8")
    monkeypatch.chdir(tmp_path)

    def said(arguments: Sequence[str]) -> tuple[int, str, str]:
        code = run(list(arguments))
        shown = capsys.readouterr()
        return code, shown.out, shown.err

    return said


_NAMES = ("add", "build", "serve", "parse", "check", "verify", "export", "quiz", "review", "pdf", "bundle")
_COMMANDS = "用 zhudu --help 看有哪些命令"
_HELP = "用 zhudu --help 看用法"
_READABLE = "、".join(READABLE)


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("", f"没有写命令; {_COMMANDS}"),
        ("frob", f"没有“frob”这个命令; {_COMMANDS}"),
        ("check --lib", "没有“--lib”这个选项; 是不是 --library？"),
        ("check --xyz", f"没有“--xyz”这个选项; {_HELP}"),
        ("check more", "多写了“more”; 去掉它"),
        ("add --id", f"选项 --id 后面没有写值; {_HELP}"),
        ("quiz --plan=3", "选项 --plan 后面不能写值; 去掉等号和后面的值"),
        ("quiz --seed x", "选项 --seed 的值不是整数; 写一个整数"),
        ("quiz --paper B5", "选项 --paper 没有“B5”这个值; 改为 A4、A5、Letter"),
        ("parse", f"没有写 FILE…; {_HELP}"),
        ("export", f"没有写选项 --format; {_HELP}"),
        ("export --format doc", "没有“doc”这种格式; 选一种：json、akn、jsonld、csv、xlsx"),
        ("parse none.txt", "none.txt: 没有这个文件或文件夹; 检查名称"),
        ("parse folder", "folder: 这是文件夹，不是文件; 写文件的名称"),
        ("parse empty.txt", "empty.txt: 文件是空的; 给一个有法规文字的文件"),
        ("add none.txt", "none.txt: 没有这个文件或文件夹; 检查名称"),
        ("add folder", f"folder: 文件夹里没有能读的文件; 能读的是 {_READABLE}、.zip"),
        ("add news.txt", "news.txt: 没有找到条文; 检查这是不是法规"),
        ("pdf --paper B5", "没有“B5”这种纸张; 可以写：A4、A5、Letter"),
        ("pdf --role a --chapter c2", "这几个选项要的不是同一种版本; 一次做一种"),
        ("review nowhere", "source: 没有编号是“nowhere”的法规; 先用 zhudu add 收一部法规"),
        ("build", "source: 还没有法规; 用 zhudu add 收一部"),
        ("build --library none", "none: 没有这个文件夹; 写法规所在的文件夹"),
        ("verify", "site: 还没有做好的网站; 先运行 zhudu build"),
        ("bundle", "site: 还没有做好的网站; 先运行 zhudu build"),
    ],
)
def test_one_line_and_status_two(say: Say, typed: str, line: str) -> None:
    code, out, err = say(typed.split())
    assert (code, out, err) == (2, "", f"error: {line}\n")
    assert _LINE.fullmatch(err)


def test_what_shows_nothing_is_named(say: Say) -> None:
    assert "没有编号是“a[U+200B][U+000A]b”的法规" in say(["review", "a\u200b\nb"])[2]


def test_outside_a_project(say: Say, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir("/")
    assert say(["check"]) == (
        2,
        "",
        "error: /: 这里不是项目文件夹; 到有 mkdocs.yml 和 source/ 的文件夹里运行\n",
    )


@pytest.mark.parametrize(
    ("name", "text", "line"),
    [
        ("glossary.yml", "terms: [\n", "2: 这里缺少值; 检查缩进、冒号和引号 [E-001]"),
        ("captions.yml", "captoins: []\n", "1: 不认识的键“captoins”; 是不是“captions”？ [E-002]"),
        ("captions.yml", "captions: 没有\n", "1: “captions”应当是列表; 每一项单独一行，前面写短横 [E-002]"),
        ("doubts.yml", "", " 文件是空的; 去掉它，或者写上内容 [E-013]"),
        (
            "original.txt",
            _LAW * 2,
            "5: 条文又从第一条开始，像是另一部法规; 拆开文件，一部法规一个文件 [S-013]",
        ),
        ("original.txt", _LAW + "第四条　甲。\n", "4: 第二条之后是第四条，中间缺号; 对照公布的文本"),
    ],
)
def test_what_is_in_the_files_is_listed(say: Say, name: str, text: str, line: str) -> None:
    folder = Path("source/law")
    folder.mkdir()
    (folder / "original.txt").write_text(_LAW, "utf-8")
    (folder / name).write_text(text, "utf-8")
    code, out, err = say(["check"])
    assert err == ""
    assert f"{folder / name}:{line}" in out
    assert code == (1 if "error: " in out else 0)


@pytest.mark.parametrize("command", ["", *_NAMES])
def test_help_is_chinese(say: Say, command: str) -> None:
    code, page, err = say([*command.split(), "--help"])
    assert (code, err) == (0, "")
    assert page.startswith("用法：zhudu")
    assert "--help" in page and "显示这段说明。" in page
    assert not re.search("Usage|Options|Arguments|Commands|OPTIONS|Show|default|required|<[a-zA-Z[]+>", page)


def test_what_typer_may_say_in_another_version() -> None:
    """As an older one words it; what is quite unknown is no English either."""
    said = {
        "No such option '--lib'. Did you mean '--library'?": "没有“--lib”这个选项; 是不是 --library？",
        "Got unexpected extra argument (more)": "多写了“more”; 去掉它",
        "Invalid value for '--seed': 'x' is not a valid integer.": "选项 --seed 的值不是整数; 写一个整数",
        "Invalid value for '--seed': 9 is too large.": "--seed 的值不对; 用 zhudu --help 看用法",
        "Something new went wrong": "命令的写法不对; 用 zhudu --help 看用法",
    }
    assert {text: usage_error(text).one_line() for text in said} == said


@pytest.mark.parametrize("number", [*sorted(errno.errorcode), 0, 99_999])
def test_no_error_of_the_system_is_english(number: int) -> None:
    line = system_error(OSError(number, os.strerror(number), "x.txt")).one_line()
    assert re.fullmatch("x.txt: [^A-Za-z;]+; [^A-Za-z;]+", line)


def test_errors_of_the_system_are_told_apart() -> None:
    said = {
        errno.EACCES: "law.txt: 没有权限; 检查文件和文件夹的权限",
        errno.ENOSPC: "law.txt: 磁盘已满; 腾出空间再试",
        errno.EROFS: "law.txt: 磁盘只能读，不能写; 换一个可以写的地方",
        errno.ENAMETOOLONG: "law.txt: 名称太长; 改短名称",
    }
    assert {number: system_error(OSError(number, "x"), "law.txt").one_line() for number in said} == said
    assert system_error(OSError("no number")).one_line() == "系统不能读写; 检查磁盘和权限"


def test_what_nobody_foresaw_is_chinese_too(say: Say, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(_: Path) -> None:
        raise ZeroDivisionError("division by zero")

    monkeypatch.setattr("generator.cli.check.find_project", fails)
    monkeypatch.delenv("ZHUDU_DEBUG", raising=False)
    code, _, err = say(["check"])
    assert (code, err) == (
        2,
        "error: 程序出错（ZeroDivisionError）; 设 ZHUDU_DEBUG=1 再运行一次，把显示的内容报告给开发者\n",
    )


@pytest.mark.parametrize("loader", [yaml.SafeLoader, getattr(yaml, "CSafeLoader", yaml.SafeLoader)])
@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a: b: c", "这里不该有冒号"),
        ("a：一\nb: 1", "这里不该有冒号"),
        ("? a\nb", "缺少冒号"),
        ("a:\n\t- x", "这里的字符不能放在开头（制表符、@、% 等）"),
        ("a: @x", "这里的字符不能放在开头（制表符、@、% 等）"),
        ('a: "x', "引号没有合上"),
        ('a: "x\n---\n"', "引号没有合上"),
        ('a: "\\q"', "双引号里反斜杠后面的字不认识"),
        ("a: [1, 2", "括号没有合上，或者缺少逗号"),
        ("a: {x: 1", "括号没有合上，或者缺少逗号"),
        ("a: - b", "这里不能写列表的短横"),
        ("a:\n  - x\n b: 1", "这一行与前面的内容接不上"),
        ("- a\nb: 1", "这一行与前面的内容接不上"),
        ("a: ]", "这里缺少值"),
        ("a: 1\n...\nb: 2", "这一行不属于前面的内容"),
        ("a: &", "YAML 的写法不对"),
    ],
)
def test_faults_of_yaml(loader: type, text: str, words: str) -> None:
    with pytest.raises(yaml.MarkedYAMLError) as broken:
        list(yaml.parse(text, Loader=loader))
    assert yaml_fault(str(broken.value.problem)) == words


@pytest.mark.parametrize(
    ("settings", "line"),
    [
        ("site_name: x\ntheme: none_such\n", "mkdocs.yml: “theme”写得不对; 改正它"),
        ("site_name: x\nnav: [\n", "mkdocs.yml:3: YAML 的写法不对; 检查缩进、冒号和引号"),
    ],
)
def test_settings_of_mkdocs(tmp_path: Path, settings: str, line: str) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "mkdocs.yml").write_text(settings)
    with pytest.raises(Exception, match="mkdocs") as wrong:
        Renderer(tmp_path / "mkdocs.yml")
    assert str(wrong.value) == line
