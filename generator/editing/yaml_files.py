"""Reading YAML strictly: plain text, numbers, truth values, lists and mappings, nothing else.

Tags, anchors and aliases are refused (they are how YAML files run code or blow up), so are
duplicate keys, several documents, nesting deeper than ``MAX_DEPTH`` and files larger than
``MAX_BYTES``. A word stays a word: ``no``, ``on`` and ``2023-01-01`` are text. A key with nothing
after its colon counts as absent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from generator.cli.errors import UserError
from generator.cli.system_errors import system_error
from generator.editing.located import Located, Place, Value
from generator.editing.yaml_faults import yaml_fault

MAX_BYTES = 5_000_000
MAX_DEPTH = 12

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_WHOLE_NUMBER = re.compile(r"-?(0|[1-9][0-9]{0,17})")
_WORDS: dict[str, Value] = {"true": True, "false": False, "null": None, "~": None, "": None}


def read_yaml(path: Path, name: str | None = None) -> Located:
    """The values of a YAML file and their lines; ``name`` is how messages call the file.

    Raises ``UserError`` with file and line for anything that is not plain YAML in UTF-8.
    """
    shown = str(path) if name is None else name
    try:
        if path.stat().st_size > MAX_BYTES:
            raise UserError(
                f"文件超过 {MAX_BYTES // 1_000_000} MB",
                file=shown,
                mend="去掉不需要的内容",
            )
        data = path.read_bytes()
    except OSError as error:
        raise system_error(error, shown) from None
    return parse_yaml(data, shown)


def parse_yaml(data: bytes, name: str) -> Located:
    """The same for bytes at hand."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise UserError("不是 UTF-8 编码", file=name, line=line, mend="存成 UTF-8") from None
    reader = _Reader(name)
    try:
        value = reader.document(yaml.parse(text, Loader=_LOADER))
    except yaml.MarkedYAMLError as error:
        mark: Any = error.problem_mark or error.context_mark
        raise UserError(
            yaml_fault(str(error.problem or error.context)),
            file=name,
            line=mark.line + 1 if mark else 1,
            mend="检查缩进、冒号和引号",
        ) from None
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        raise UserError("有 YAML 不允许的字符", file=name, line=line, mend="去掉它") from None
    return Located(name, value, reader.lines)


class _Reader:
    """Builds values from YAML events."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.lines: dict[Place, int] = {}

    def document(self, events: Iterator[Any]) -> Value:
        value: Value = None
        documents = 0
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise self._refuse(event, "第二个文档（---）", "一个文件只写一个文档")
                value = self._value(next(events), events, ())
        return value

    def _value(self, event: Any, events: Iterator[Any], place: Place) -> Value:
        self._check(event, place)
        self.lines.setdefault(place, _line(event))
        if isinstance(event, yaml.SequenceStartEvent):
            return self._list(events, place)
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(events, place)
        return _scalar(event)

    def _list(self, events: Iterator[Any], place: Place) -> list[Value]:
        found: list[Value] = []
        while not isinstance(event := next(events), yaml.SequenceEndEvent):
            found.append(self._value(event, events, (*place, len(found))))
        return found

    def _mapping(self, events: Iterator[Any], place: Place) -> dict[str, Value]:
        found: dict[str, Value] = {}
        seen: set[str] = set()
        while not isinstance(event := next(events), yaml.MappingEndEvent):
            self._check(event, place)
            if not isinstance(event, yaml.ScalarEvent):
                raise self._refuse(event, "不是文字的键", "冒号前面只写一个词")
            key = event.value
            if key in seen:
                first = self.lines[(*place, key)]
                raise self._refuse(event, f"重复的键“{key}”（第一次在第 {first} 行）", "去掉一个")
            self.lines[(*place, key)] = _line(event)
            value = self._value(next(events), events, (*place, key))
            if value is not None:
                found[key] = value
            seen.add(key)
        return found

    def _check(self, event: Any, place: Place) -> None:
        if isinstance(event, yaml.AliasEvent):
            raise self._refuse(event, f"别名（*{event.anchor}）", "把值直接写出来")
        if event.anchor is not None:
            raise self._refuse(event, f"锚点（&{event.anchor}）", "在用到的地方把值写出来")
        if event.tag is not None:
            raise self._refuse(event, f"标签（{event.tag}）", "写普通的文字，不用 !")
        if len(place) > MAX_DEPTH:
            raise self._refuse(event, f"超过 {MAX_DEPTH} 层的嵌套", "少套几层")

    def _refuse(self, event: Any, what: str, mend: str) -> UserError:
        return UserError(f"不能用{what}", file=self.name, line=_line(event), mend=mend)


def _line(event: Any) -> int:
    line: int = event.start_mark.line
    return line + 1


def _scalar(event: Any) -> Value:
    text: str = event.value
    if event.style:  # quoted, or a block
        return text
    if text in _WORDS:
        return _WORDS[text]
    return int(text) if _WHOLE_NUMBER.fullmatch(text) else text
