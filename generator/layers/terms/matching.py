"""Longest match over many words at once: one expression from a prefix tree, linear in the text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass(slots=True)
class _Node:
    children: dict[str, _Node] = field(default_factory=dict)
    ends: bool = False


def expression(words: Iterable[str]) -> re.Pattern[str] | None:
    """An expression that finds the longest of ``words`` at each place, ``None`` without words."""
    root = _Node()
    for word in words:
        node = root
        for char in word:
            node = node.children.setdefault(char, _Node())
        node.ends = True
    return re.compile(_source(root)) if root.children else None


def _source(root: _Node) -> str:
    """Written without recursion, so that a long word cannot exhaust the stack."""
    done: dict[int, str] = {}
    stack: list[tuple[_Node, bool]] = [(root, False)]
    while stack:
        node, ready = stack.pop()
        if not ready:
            stack.append((node, True))
            stack.extend((child, False) for child in node.children.values())
            continue
        branches = [re.escape(char) + done[id(child)] for char, child in sorted(node.children.items())]
        source = branches[0] if len(branches) == 1 else "|".join(branches)
        if not branches:
            done[id(node)] = ""
        elif node.ends:
            done[id(node)] = f"(?:{source})?"
        else:
            done[id(node)] = source if len(branches) == 1 else f"(?:{source})"
    return done[id(root)]
