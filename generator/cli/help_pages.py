"""The help of a command in Chinese: what Typer itself writes around our own words."""

from __future__ import annotations

import re
from typing import Any

from typer.core import TyperCommand, TyperGroup

# Typer's words → ours.
_WORDS = (
    (r"^Usage: ", "用法："),
    (r"^Arguments:$", "参数："),
    (r"^Options:$", "选项："),
    (r"^Commands:$", "命令："),
    (r"\[OPTIONS\]", "[选项]"),
    (r"COMMAND \[ARGS\]\.\.\.", "命令 [参数]…"),
    (r"Show this message and exit\.", "显示这段说明。"),
    (r"\[default: ", "[默认："),
    (r"\[required\]", "[必写]"),
    # As wide as they were, for what follows stands in a column.
    ("<int>", "<数> "),
    ("<str>", "<字> "),
    ("<path>", "<路径>"),
    (r"<list\[str\]>", "<字…>      "),
    (r"<list\[Path\]>", "<路径…>     "),
)


class HelpfulGroup(TyperGroup):
    """All commands together."""

    def get_help(self, ctx: Any) -> str:
        """The whole page."""
        return in_chinese(super().get_help(ctx))


class HelpfulCommand(TyperCommand):
    """One command."""

    def get_help(self, ctx: Any) -> str:
        """The whole page."""
        return in_chinese(super().get_help(ctx))


def in_chinese(page: str) -> str:
    """A page of help with Typer's own words in Chinese."""
    for words, ours in _WORDS:
        page = re.sub(words, ours, page, flags=re.M)
    return page
