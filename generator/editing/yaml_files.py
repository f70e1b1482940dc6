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
from generator.editing.located import Located, Place, Value

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
                f"larger than {MAX_BYTES // 1_000_000} MB",
                file=shown,
                mend="split it or remove what is not needed",
            )
        data = path.read_bytes()
    except OSError as error:
        reason = error.strerror or "unknown reason"
        raise UserError(f"cannot be read: {reason}", file=shown) from None
    return parse_yaml(data, shown)


def parse_yaml(data: bytes, name: str) -> Located:
    """The same for bytes at hand."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise UserError("not UTF-8", file=name, line=line, mend="save the file as UTF-8") from None
    reader = _Reader(name)
    try:
        value = reader.document(yaml.parse(text, Loader=_LOADER))
    except yaml.MarkedYAMLError as error:
        mark: Any = error.problem_mark or error.context_mark
        raise UserError(
            f"not valid YAML: {error.problem or error.context}",
            file=name,
            line=mark.line + 1 if mark else 1,
            mend="check indentation, colons and quotation marks",
        ) from None
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        raise UserError(
            "a character that YAML does not allow", file=name, line=line, mend="remove it"
        ) from None
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
                    raise self._refuse(event, "a second document", "keep one document in a file")
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
                raise self._refuse(event, "a key that is not a word", "write one word before the colon")
            key = event.value
            if key in seen:
                first = self.lines[(*place, key)]
                raise self._refuse(
                    event, f'key "{key}" again (first in line {first})', "remove one of the two"
                )
            self.lines[(*place, key)] = _line(event)
            value = self._value(next(events), events, (*place, key))
            if value is not None:
                found[key] = value
            seen.add(key)
        return found

    def _check(self, event: Any, place: Place) -> None:
        if isinstance(event, yaml.AliasEvent):
            raise self._refuse(event, f"an alias (*{event.anchor})", "write the value out")
        if event.anchor is not None:
            raise self._refuse(
                event, f"an anchor (&{event.anchor})", "write the value out where it is needed"
            )
        if event.tag is not None:
            raise self._refuse(event, f"a tag ({event.tag})", "write plain text, without !")
        if len(place) > MAX_DEPTH:
            raise self._refuse(event, f"nested deeper than {MAX_DEPTH} levels", "write it flatter")

    def _refuse(self, event: Any, what: str, mend: str) -> UserError:
        return UserError(f"{what} is not accepted", file=self.name, line=_line(event), mend=mend)


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
