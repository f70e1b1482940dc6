"""Checking a file's values against its schema, with one clear line for each thing that is wrong."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, TypeVar, cast, get_args, get_type_hints

from pydantic import TypeAdapter, ValidationError

from generator.editing.located import Located
from generator.editing.schemas.words import PATTERN_MENDS
from generator.model.findings import Problem

T = TypeVar("T")

_UNKNOWN = "unexpected_keyword_argument"

# What to say for each kind of error that pydantic reports: (message, mend). {name} is the key,
# {…} the context that pydantic gives with it.
_MESSAGES = {
    "missing": ("缺少键“{name}”", "补上它"),
    "string_type": ("“{name}”应当是文字", "写文字"),
    "int_type": ("“{name}”应当是整数", "写一个整数"),
    "int_parsing": ("“{name}”应当是整数", "写一个整数"),
    "bool_type": ("“{name}”应当是 true 或 false", "写 true 或 false"),
    "bool_parsing": ("“{name}”应当是 true 或 false", "写 true 或 false"),
    "tuple_type": ("“{name}”应当是列表", "每一项单独一行，前面写短横"),
    "dict_type": ("“{name}”应当有键和值", "写成 key: value"),
    "string_too_short": ("“{name}”至少 {min_length} 个字", "写长一些"),
    "string_too_long": ("“{name}”最多 {max_length} 个字", "写短一些"),
    "greater_than_equal": ("“{name}”不能小于 {ge}", "改正数字"),
    "less_than_equal": ("“{name}”不能大于 {le}", "改正数字"),
    "dataclass_type": ("“{name}”应当有键和值", "写成 key: value"),
    "no_such_day": ("“{name}”写的 {day} 没有这一天", "日期写成 2023-01-01"),
    "literal_error": ("“{name}”只能写：{known}", "选一个"),
}


def checked(located: Located, schema: type[T], code: str) -> tuple[T | None, tuple[Problem, ...]]:
    """The file as its schema's value, or ``None`` and everything that is wrong with it.

    ``code`` is the code that the problems carry. An empty file is an empty value.
    """
    value = {} if located.value is None else located.value
    try:
        return _adapter(cast(Any, schema)).validate_python(value), ()
    except ValidationError as error:
        wrong = error.errors(include_url=False)
        misspelt = {details["loc"][:-1] for details in wrong if details["type"] == _UNKNOWN}
        found = [
            _problem(located, schema, details, code)
            for details in wrong
            # A misspelt key is one mistake, not two.
            if not (details["type"] == "missing" and details["loc"][:-1] in misspelt)
        ]
        return None, tuple(sorted(found, key=lambda problem: problem.line))


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that is most like this one, if any is near enough to be meant."""
    close = difflib.get_close_matches(word, list(known), n=1, cutoff=0.5)
    return close[0] if close else None


@cache
def _adapter(schema: Any) -> TypeAdapter[Any]:
    return TypeAdapter(schema)


def _problem(located: Located, schema: type[Any], details: Any, code: str) -> Problem:
    place: tuple[Any, ...] = details["loc"]
    name = next((str(step) for step in reversed(place) if isinstance(step, str)), located.name)
    line = located.line_of(*place)
    if details["type"] == _UNKNOWN:
        known = _keys_at(schema, place[:-1])
        guess = nearest(name, known)
        mend = f"是不是“{guess}”？" if guess else "这里可以写：" + "、".join(known)
        return Problem(code, "error", line, f"不认识的键“{name}”", mend, located.name)
    template = _MESSAGES.get(details["type"])
    if template is None:
        message, mend = f"“{name}”写得不对：{_shown(details['input'])}", _rule(details)
    else:
        context = {"name": name, "known": _choices(details), **details.get("ctx", {})}
        message, mend = (part.format(**context) for part in template)
    return Problem(code, "error", line, message, mend, located.name)


def _rule(details: Any) -> str:
    pattern = details.get("ctx", {}).get("pattern")
    return PATTERN_MENDS.get(pattern, "改正它")


def _choices(details: Any) -> str:
    """``'有效' or '已废止'`` as ``有效、已废止``."""
    expected = str(details.get("ctx", {}).get("expected", ""))
    return expected.replace("' or '", "、").replace("', '", "、").strip("'")


def _shown(value: Any) -> str:
    text = str(value)
    return f"“{text}”" if len(text) <= 60 else f"“{text[:60]}…”"


def _keys_at(schema: Any, place: tuple[Any, ...]) -> list[str]:
    """The keys that a schema knows at a place inside it."""
    kind: Any = schema
    for step in place:
        if isinstance(step, str) and is_dataclass(kind):
            kind = _field_types(kind).get(step)
        kind = _dataclass_in(kind) if not is_dataclass(kind) else kind
    return list(_field_types(kind)) if is_dataclass(kind) else []


def _field_types(kind: Any) -> dict[str, Any]:
    hints = get_type_hints(kind, include_extras=True)
    return {_alias(hints[field.name]) or field.name: hints[field.name] for field in fields(kind)}


def _alias(hint: Any) -> str | None:
    for extra in getattr(hint, "__metadata__", ()):
        alias = getattr(extra, "alias", None)
        if alias:
            return str(alias)
    return None


def _dataclass_in(hint: Any) -> Any:
    if is_dataclass(hint):
        return hint
    for inner in get_args(hint):
        found = _dataclass_in(inner)
        if found is not None:
            return found
    return None
