"""Headings in a row become a tree: 编 over 分编 over 章 over 节, whatever their levels in the source."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from generator.model.source import Line
from generator.model.text import Division
from generator.structure.article_body import paragraphs_of
from generator.structure.recognising.division_mark import DivisionMark


@dataclass(slots=True)
class Node:
    """A division while it is being built. ``id`` is known once all headings are."""

    mark: DivisionMark
    line: int
    parent: Node | None
    children: list[Node] = field(default_factory=list)
    articles: list[str] = field(default_factory=list)
    preamble: list[Line] = field(default_factory=list)
    id: str = ""


def place(mark: DivisionMark, line: int, last: Node | None) -> Node:
    """The node of ``mark`` under the nearest open division that may hold its kind."""
    parent = last
    while parent is not None and parent.mark.depth >= mark.depth:
        parent = parent.parent
    node = Node(mark, line, parent)
    if parent is not None:
        parent.children.append(node)
    return node


def name_nodes(roots: Sequence[Node]) -> None:
    """Gives every node its id; see ``generator.model.text`` for their form.

    Chapters carry the id of their 编 where chapter one comes more than once, in different
    编. Headings that are printed without 第…章 are counted where they stand (``h2``, ``c1h1``).
    An id that is taken (a repeated number) gets ``-dup2``, ``-dup3``….
    """
    nodes = [node for root in roots for node in _walk(root)]
    ones = [node for node in nodes if node.mark.kind == "chapter" and node.mark.number == 1]
    parents = {id(node.parent) for node in ones}
    parts = {id(_part(node)) for node in ones}
    used: Counter[str] = Counter()
    frees: Counter[str] = Counter()
    for node in nodes:
        mark, parent = node.mark, node.parent
        if mark.free:
            above = parent.id if parent else ""
            frees[above] += 1
            node.id = f"{above}h{frees[above]}"
            continue
        own = {"part": "b", "subpart": "f", "chapter": "c", "section": "s"}[mark.kind] + str(mark.number)
        own += f"-{mark.inserted}" if mark.inserted else ""
        if mark.kind == "chapter" and len(parents) > 1:
            holder = _part(node) if len(parts) == len(ones) else parent
            own = (holder.id if holder else "") + own
        elif mark.kind in ("subpart", "section") and parent is not None:
            own = parent.id + own
        used[own] += 1
        node.id = own if used[own] == 1 else f"{own}-dup{used[own]}"


def _part(node: Node) -> Node | None:
    holder = node.parent
    while holder is not None and holder.mark.kind != "part":
        holder = holder.parent
    return holder


def _walk(node: Node) -> Iterator[Node]:
    yield node
    for child in node.children:
        yield from _walk(child)


def finish(node: Node) -> Division:
    """The finished division with all below it."""
    return Division(
        id=node.id,
        kind=node.mark.kind,
        number=node.mark.number,
        label=node.mark.label,
        heading=node.mark.heading,
        divisions=tuple(finish(child) for child in node.children),
        articles=tuple(node.articles),
        preamble=paragraphs_of(node.preamble, f"{node.id}-"),
        line=node.line,
    )
