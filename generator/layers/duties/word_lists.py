"""Reads the word lists in ``data/``: one word a line, ``#`` for a comment."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files


@cache
def words(name: str) -> tuple[str, ...]:
    """The words of ``data/NAME.txt`` in the order of the file."""
    text = (files("generator.layers.duties") / "data" / f"{name}.txt").read_text(encoding="utf-8")
    lines = (line.strip() for line in text.splitlines())
    return tuple(line for line in lines if line and not line.startswith("#"))


@cache
def alternatives(name: str) -> str:
    """A regular expression for any word of a list, longest first."""
    return "|".join(re.escape(word) for word in sorted(words(name), key=len, reverse=True))


@cache
def heads() -> re.Pattern[str]:
    """Matches a word with which the name of a body or person ends.

    A line of ``heads.txt`` is ``word [!characters that must not follow] [!!words|that must not follow]
    [=words|that must follow] [<characters that must not precede] [<<words|that must not precede]``.
    """
    parts = []
    for line in sorted(words("heads"), key=lambda line: -len(line.split()[0])):
        word, *conditions = line.split()
        pattern = re.escape(word)
        for condition in conditions:
            if condition.startswith("<<"):
                pattern = "".join(f"(?<!{one})" for one in condition[2:].split("|")) + pattern
            elif condition.startswith("="):
                pattern = f"{pattern}(?={condition[1:]})"
            elif condition.startswith("!!"):
                pattern = f"{pattern}(?!{condition[2:]})"
            elif condition.startswith("!"):
                pattern = f"{pattern}(?![{condition[1:]}])"
            else:
                pattern = f"(?<![{condition[1:]}]){pattern}"
        parts.append(pattern)
    return re.compile("|".join(parts))


@cache
def predicate_start() -> re.Pattern[str]:
    """Matches at the place where a predicate or an adverbial before it begins."""
    return re.compile(alternatives("predicate_starts"))


@cache
def hard_word() -> re.Pattern[str]:
    """Matches a verb that is never a part of a name."""
    soft = set(words("soft_starts"))
    hard = [word for word in words("predicate_starts") if word not in soft and len(word) > 1]
    hard.sort(key=len, reverse=True)
    single = "联合(?!会)|(?<!所)在|对(?!外|口)|按|向(?!导)|将(?!军)|把|报(?=本级|同级|上级|市|省|县|区|国务院|有关|主管|经|原|其|所在地|上一级|请|送)"  # noqa: E501
    place = "(?!地(?![方区下质名震理铁籍面]))"
    return re.compile("(?:" + "|".join(map(re.escape, hard)) + ")" + place + "|" + single)
