"""The terms of a regulation and every place where they stand."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pypinyin import lazy_pinyin

from generator.layers.references import find_references
from generator.layers.terms.definition import Definition
from generator.layers.terms.glossary_entry import GlossaryEntry
from generator.layers.terms.matching import expression
from generator.layers.terms.rules import listed, plain, short_form, so_called
from generator.model.layers import Reference, Term, TermUse
from generator.model.text import Article, Paragraph, Regulation

RULES = (listed.read, so_called.read, short_form.read, plain.read)
_TITLE = re.compile(r"《[^《》\n]*》")


@dataclass(frozen=True, slots=True)
class _Entry:
    """A term in force: where it holds (ids of divisions or articles; empty: everywhere)."""

    term: Term
    scope: tuple[str, ...]
    exclude: tuple[str, ...]


def find_terms(
    regulation: Regulation,
    glossary: Sequence[GlossaryEntry] = (),
    references: Mapping[str, tuple[Reference, ...]] | None = None,
) -> tuple[tuple[Term, ...], dict[str, tuple[TermUse, ...]]]:
    """The terms, in the order of the glossary and then of the text, and their uses by the id of the 款.

    Terms are the law's own formal definitions (``source``: the 款, ``explanation``: its words) and the
    entries of ``glossary``; where both explain a word, the editor's entry stands. *Every* use is given,
    longest match first, never inside another term, a reference or a 《》 title; pages that mark only the
    first use in an article take the first of each head word there. ``references`` saves finding them again.
    """
    outer = _divisions_around(regulation)
    entries = [_Entry(_edited(e), e.scope, e.exclude) for e in glossary]
    taken = {word for e in entries for word in (e.term.term, *e.term.aliases)}
    ids = {e.term.id for e in entries}
    for paragraph, definition, scope in _definitions(regulation, outer):
        if definition.term in taken:
            continue
        aliases = tuple(alias for alias in definition.aliases if alias not in taken)
        taken.update((definition.term, *aliases))
        name = _id(definition.term, ids)
        term = Term(name, definition.term, definition.explanation, aliases, paragraph.id)
        entries.append(_Entry(term, scope, ()))
    if references is None:
        references, _ = find_references(regulation)
    return tuple(e.term for e in entries), _uses(regulation, entries, outer, references)


def _edited(entry: GlossaryEntry) -> Term:
    return Term(entry.id, entry.term, entry.explanation, entry.aliases, entry.source, "editor")


def _divisions_around(regulation: Regulation) -> dict[str, tuple[tuple[str, str], ...]]:
    """For every article the (kind, id) of the divisions around it, outer first."""
    chains: dict[str, tuple[tuple[str, str], ...]] = {}
    for division in regulation.all_divisions():
        chain = chains.setdefault(division.id, ((division.kind, division.id),))
        for child in division.divisions:
            chains[child.id] = (*chain, (child.kind, child.id))
    return {a.id: chains.get(a.division or "", ()) for a in regulation.articles}


def _definitions(
    regulation: Regulation, outer: Mapping[str, tuple[tuple[str, str], ...]]
) -> list[tuple[Paragraph, Definition, tuple[str, ...]]]:
    found: list[tuple[Paragraph, Definition, tuple[str, ...]]] = []
    for article, paragraph in regulation.paragraphs():
        for rule in RULES:
            found += [(paragraph, d, _scope(d, article, outer)) for d in rule(paragraph)]
    return found


def _scope(
    definition: Definition, article: Article, outer: Mapping[str, tuple[tuple[str, str], ...]]
) -> tuple[str, ...]:
    if definition.reach == "law":
        return ()
    if definition.reach == "article":
        return (article.id,)
    around = outer[article.id]
    found = tuple(i for kind, i in around if kind == definition.reach)
    if not found and definition.reach == "chapter":
        # A heading that has lost its number, or is printed 一、, stands where chapters stand.
        found = tuple(i for kind, i in around if kind == "section")[:1]
    return found or (article.id,)


def _id(term: str, taken: set[str]) -> str:
    """An ASCII id from the pinyin, numbered where two terms sound alike."""
    base = re.sub(r"[^a-z0-9]", "", "".join(lazy_pinyin(term)).lower())[:40] or "term"
    name, count = base, 1
    while name in taken:
        count += 1
        name = f"{base}-{count}"
    taken.add(name)
    return name


def _uses(
    regulation: Regulation,
    entries: Sequence[_Entry],
    outer: Mapping[str, tuple[tuple[str, str], ...]],
    references: Mapping[str, tuple[Reference, ...]],
) -> dict[str, tuple[TermUse, ...]]:
    found: dict[str, tuple[TermUse, ...]] = {}
    matchers: dict[tuple[int, ...], tuple[re.Pattern[str] | None, dict[str, str]]] = {}
    for article in regulation.articles:
        around = {article.id, *(i for _, i in outer[article.id])}
        active = tuple(i for i, e in enumerate(entries) if not e.scope or around.intersection(e.scope))
        if active not in matchers:
            matchers[active] = _matcher([entries[i] for i in active])
        pattern, heads = matchers[active]
        if pattern is None:
            continue
        for paragraph in article.paragraphs:
            uses = _uses_in(paragraph.full_text, pattern, heads, references.get(paragraph.id, ()))
            if uses:
                found[paragraph.id] = uses
    return found


def _matcher(entries: Sequence[_Entry]) -> tuple[re.Pattern[str] | None, dict[str, str]]:
    """The expression for these entries and the head word of each word; excluded strings have none."""
    heads = {word: e.term.term for e in entries for word in (e.term.term, *e.term.aliases)}
    words = set(heads) | {longer for e in entries for longer in e.exclude}
    return expression(words), heads


def _uses_in(
    text: str, pattern: re.Pattern[str], heads: Mapping[str, str], references: Sequence[Reference]
) -> tuple[TermUse, ...]:
    closed = [(r.start, r.end) for r in references] + [m.span() for m in _TITLE.finditer(text)]
    uses = [
        TermUse(match.start(), match.end(), heads[match.group()])
        for match in pattern.finditer(text)
        if match.group() in heads
    ]
    if closed:
        uses = [u for u in uses if not any(u.start < end and start < u.end for start, end in closed)]
    return tuple(uses)
