"""The way from lines to a regulation. It never refuses a text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.model.source import Line, SourceText
from generator.model.text import Article, Regulation
from generator.structure.annexes import annex_start, annexes_of
from generator.structure.article_body import paragraphs_of
from generator.structure.captions import Finder, caption_finder, take_caption
from generator.structure.checking import Trace
from generator.structure.codes import problems_of
from generator.structure.division_tree import Node, finish, name_nodes, place
from generator.structure.headings import headings_of
from generator.structure.layout_tables import without_layout
from generator.structure.rows import Row, rows_of, take_apart
from generator.structure.scheme import Scheme, choose_scheme

_SENTENCE_ENDS = ("。", "；", "：", "，", "”")


@dataclass(slots=True)
class _Draft:
    """An article while its lines are being gathered."""

    number: int
    inserted: int
    label: str
    lines: list[Line]
    line: int
    node: Node | None
    heading: bool


def parse(source: SourceText) -> Regulation:
    """The structure of ``source``.

    Guarantees: ``joined`` of the result is the text of ``source.lines`` without white space;
    ids are ASCII and unique; whatever is irregular is in ``problems`` (codes ``S-…``, see
    ``codes.py``). Never raises on any text.
    """
    lines, cut = take_apart(source.lines)
    rows = rows_of(lines)
    end = annex_start(rows)
    body = rows[:end]
    scheme = choose_scheme(body)
    headings, contents = headings_of(body, scheme)
    starts = frozenset(scheme.starts)
    body = without_layout(body, starts | headings.keys())

    preamble: list[Line] = []
    roots: list[Node] = []
    drafts: list[_Draft] = []
    node: Node | None = None
    draft: _Draft | None = None
    index = 0
    while index < len(body):
        row = body[index]
        heading = headings.get(index)
        if heading is not None:
            node = place(heading.mark, row.line.number, node)
            if node.parent is None:
                roots.append(node)
            draft = None
            index += heading.lines
            continue
        if index in starts:
            draft = _draft(row, scheme, node)
            drafts.append(draft)
        elif draft is not None:
            draft.lines.append(row.line)
        else:
            (preamble if node is None else node.preamble).append(row.line)
        index += 1

    name_nodes(roots)
    articles = _articles(drafts, scheme)
    regulation = Regulation(
        file=source.file,
        title=source.title,
        adoption=source.adoption,
        preamble=paragraphs_of(preamble, "preamble-"),
        divisions=tuple(finish(root) for root in roots),
        articles=articles,
        annexes=annexes_of(rows[end:]),
        metadata=source.metadata,
        repairs=source.repairs,
    )
    trace = Trace(regulation, rows, end, scheme, headings, contents, cut)
    return replace(regulation, problems=source.problems + problems_of(trace))


def _draft(row: Row, scheme: Scheme, node: Node | None) -> _Draft:
    """A new article whose first line is what follows its label."""
    mark = row.article if scheme.style is None else row.entry
    assert mark is not None
    first = [row.line.worded(mark.rest)] if mark.rest else []
    inserted = row.article.inserted if scheme.style is None and row.article else 0
    return _Draft(mark.number, inserted, mark.label, first, row.line.number, node, row.line.level > 0)


def _articles(drafts: Sequence[_Draft], scheme: Scheme) -> tuple[Article, ...]:
    find = caption_finder([draft.lines[0].text for draft in drafts if draft.lines])
    used: Counter[str] = Counter()
    articles = []
    for draft in drafts:
        own = f"a{draft.number}" + (f"-{draft.inserted}" if draft.inserted else "")
        used[own] += 1
        own = own if used[own] == 1 else f"{own}-dup{used[own]}"
        if draft.node is not None:
            draft.node.articles.append(own)
        articles.append(_article(draft, own, find, scheme.style))
    return tuple(articles)


def _article(draft: _Draft, own: str, find: Finder, style: int | None) -> Article:
    caption, lines = take_caption(draft.lines, find)
    if style is not None and caption is None and len(lines) > 1:
        first = lines[0].text
        if len(first) <= 40 and (draft.heading or not first.endswith(_SENTENCE_ENDS)):
            caption = first
    return Article(
        id=own,
        number=draft.number,
        inserted=draft.inserted,
        label=draft.label,
        caption=caption,
        division=draft.node.id if draft.node else None,
        paragraphs=paragraphs_of(lines, own, style),
        line=draft.line,
    )
