"""What stands after the law in a booklet: register of actors, glossary, repairs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from generator.assembly.book import Book
from generator.model.text import Article
from generator.pages.atlas.entries import Atlas
from generator.pages.paragraph_matter import MODALITY_NAMES
from generator.pages.provision_names import provision_name
from generator.reading.repairs.names import REPAIR_NAMES


@dataclass(frozen=True, slots=True)
class Place:
    """An article to turn to: the anchor and its short name (``第十二条``)."""

    anchor: str
    label: str


@dataclass(frozen=True, slots=True)
class ActorEntry:
    """An actor with the places of its duties by modality: ((应当, places), …)."""

    name: str
    kind: str
    about: str
    groups: tuple[tuple[str, tuple[Place, ...]], ...]


@dataclass(frozen=True, slots=True)
class TermEntry:
    """A term with its explanation, where it is from, and the articles it stands in first."""

    id: str
    term: str
    explanation: str
    origin: str
    place: Place | None


@dataclass(frozen=True, slots=True)
class RepairGroup:
    """All repairs of one rule: (before, after, how often, in which lines), most frequent first.

    Lines are those of the original file, ``36–38、45``.
    """

    name: str
    count: int
    kinds: tuple[tuple[str, str, int, str], ...]


def actor_entries(atlas: Atlas) -> tuple[ActorEntry, ...]:
    """Every actor that bears a duty, by kind in the register's order, most duties first within it."""
    found = []
    for actor in atlas.actors:
        groups = []
        entries = atlas.by_actor.get(actor.id, [])
        for modality, (word, _) in MODALITY_NAMES.items():
            articles = dict.fromkeys(entry.article.id for entry in entries if entry.duty.modality == modality)
            if articles:
                groups.append((word, _places(atlas.book, articles)))
        shared = dict.fromkeys(entry.article.id for entry in atlas.as_partner.get(actor.id, []))
        if shared:
            groups.append(("协同", _places(atlas.book, shared)))
        found.append(ActorEntry(actor.name, actor.kind, actor.about, tuple(groups)))
    kinds: list[str] = list(dict.fromkeys(actor.kind for actor in atlas.book.register.actors))
    return tuple(sorted(found, key=lambda entry: kinds.index(entry.kind)))


def term_entries(book: Book) -> tuple[TermEntry, ...]:
    """Every term that stands in the text, by pinyin."""
    first: dict[str, Article] = {}
    for article, paragraph in book.regulation.paragraphs():
        for use in book.annotated.term_uses.get(paragraph.id, ()):
            first.setdefault(use.term, article)
    found = []
    for term in sorted(book.annotated.terms, key=lambda term: term.id):
        if term.term not in first and term.source is None:
            continue
        where = first.get(term.term)
        law = term.origin == "rule" and term.source
        found.append(
            TermEntry(
                term.id,
                term.term,
                term.explanation,
                f"本法规{provision_name(book.regulation, term.source or '')}" if law else "编者释义",
                Place(where.id, where.label) if where else None,
            )
        )
    return tuple(found)


def repair_groups(book: Book) -> tuple[RepairGroup, ...]:
    """The repairs of the received text by rule."""
    rules = dict.fromkeys(repair.rule for repair in book.regulation.repairs)
    found = []
    for rule in rules:
        own = [one for one in book.regulation.repairs if one.rule == rule]
        counts = Counter((one.before, one.after) for one in own)
        lines: dict[tuple[str, str], list[int]] = {}
        for one in own:
            lines.setdefault((one.before, one.after), []).append(one.line)
        kinds = tuple((*kind, count, spans(lines[kind])) for kind, count in counts.most_common())
        found.append(RepairGroup(REPAIR_NAMES.get(rule, rule), counts.total(), kinds))
    return tuple(found)


def spans(numbers: Sequence[int]) -> str:
    """Line numbers in short, each once: ``3、7–9``."""
    runs: list[list[int]] = []
    for number in sorted(set(numbers)):
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return "、".join(f"{first}" if first == last else f"{first}–{last}" for first, last in runs)


def _places(book: Book, articles: dict[str, None]) -> tuple[Place, ...]:
    return tuple(Place(key, provision_name(book.regulation, key)) for key in articles)
