"""Front matter: one key a line, every value JSON, which is YAML with all strings quoted."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

# YAML reads these as line breaks or refuses them, JSON does not: they travel as escapes.
_UNSAFE = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]")

# One encoder for all: ``json.dumps`` would make a new one for each value.
_ENCODE = json.JSONEncoder(ensure_ascii=False, separators=(", ", ": ")).encode


def front_matter(values: Mapping[str, Any]) -> str:
    """``values`` as a front matter block, with its two ``---`` lines and a blank line after.

    Keys with ``None``, empty lists and empty mappings are left out: the templates test
    for presence.
    """
    lines = ["---"]
    for key, value in values.items():
        if value is None or value in ([], {}, ""):
            continue
        lines.append(f"{key}: {_json(value)}")
    lines += ["---", "", ""]
    return "\n".join(lines)


def plain_page(matter: Mapping[str, Any], heading: str, html: str) -> str:
    """A page that holds lists, tables and pictures instead of the law's words.

    ``html`` travels in the front matter and is laid out by the theme's ``page.html``: Markdown
    would read every tag of it twice, which costs more than all the rest of the page.
    """
    return front_matter({**matter, "html": html}) + f"# {heading}\n"


def read_front_matter(page: str) -> tuple[str, dict[str, Any]] | None:
    """(body, values) of a page that ``front_matter`` began; ``None`` where somebody else wrote it.

    The same as reading it as YAML, and ten times faster.
    """
    head, mark, body = page.partition("\n---\n")
    if not mark or not head.startswith("---\n"):
        return None
    values = {}
    try:
        for line in head.split("\n")[1:]:
            key, _, value = line.partition(": ")
            values[key] = _read(value)
    except ValueError:
        return None
    return body.lstrip("\n"), values


# Most lines of a page are those of the page before: the law, the menu, the articles of the chapter.
# The pages share what is given; templates only read it.
@lru_cache(maxsize=64)
def _read(value: str) -> Any:
    return json.loads(value)


def changed(page: str, **values: Any) -> str:
    """A page of ``front_matter`` with some keys set anew; keys it did not have are added."""
    head, mark, body = page.partition("\n---\n")
    lines = [line for line in head.split("\n") if line.partition(":")[0] not in values]
    lines += [f"{key}: {_json(value)}" for key, value in values.items()]
    return "\n".join(lines) + mark + body


def _json(value: Any) -> str:
    text = _ENCODE(value)
    return _UNSAFE.sub(lambda match: f"\\u{ord(match.group()):04x}", text)
