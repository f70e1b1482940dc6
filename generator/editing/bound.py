"""Binding the editor's files to the text: every id of a provision in them must exist."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, get_args, get_type_hints

from generator.editing.located import Located, Place
from generator.editing.nearest_provision import instead_of
from generator.editing.schemas.words import PROVISION_PATTERNS
from generator.model.findings import Problem
from generator.model.text import Regulation

CODE = "E-003"


def provision_ids(regulation: Regulation) -> frozenset[str]:
    """Ids of every 条, 款, 项 and 目."""
    found: set[str] = set()
    for article in regulation.articles:
        found.add(article.id)
        for paragraph in article.paragraphs:
            found.add(paragraph.id)
            for item in paragraph.items:
                found.add(item.id)
                found.update(sub.id for sub in item.subitems)
    return frozenset(found)


def missing_provisions(
    value: Any, schema: type[Any], located: Located, known: frozenset[str]
) -> Iterator[Problem]:
    """A problem with its line for each id in a checked file that names no provision of the text."""
    for place, provision in _ids(value, schema, ()):
        if provision in known:
            continue
        message = f"这部法规没有“{provision}”"
        mend = instead_of(provision, known)
        yield Problem(CODE, "error", located.line_of(*place), message, mend, located.name)


def _ids(value: Any, hint: Any, place: Place) -> Iterator[tuple[Place, str]]:
    if value is None:
        return
    if is_dataclass(value):
        kind: Any = type(value)
        hints = _hints(kind)
        for field in fields(value):
            yield from _ids(getattr(value, field.name), hints[field.name], (*place, field.name))
    elif isinstance(value, tuple):
        inner = next((kind for kind in _flat(hint) if get_args(kind)), None)
        for index, entry in enumerate(value):
            yield from _ids(entry, get_args(inner)[0], (*place, index))
    elif isinstance(value, str) and any(_is_provision(kind) for kind in _flat(hint)):
        yield place, value


@cache
def _hints(kind: Any) -> Mapping[str, Any]:
    return get_type_hints(kind, include_extras=True)


def _flat(hint: Any) -> list[Any]:
    """The alternatives of a hint, ``X | None`` as X and None, with their own annotations."""
    if _is_provision(hint) or getattr(hint, "__origin__", None) is tuple:
        return [hint]
    return [kind for inner in get_args(hint) for kind in _flat(inner)]


def _is_provision(hint: Any) -> bool:
    return any(
        getattr(extra, "pattern", None) in PROVISION_PATTERNS for extra in getattr(hint, "__metadata__", ())
    )
