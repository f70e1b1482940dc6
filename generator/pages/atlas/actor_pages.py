"""A page for each actor: who that is, what it must, may and must not do, and with whom."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.editing import Actor
from generator.model.layers import Modality
from generator.pages.atlas.entries import Atlas, DutyEntry
from generator.pages.front_matter import plain_page
from generator.pages.paragraph_matter import MODALITY_NAMES
from generator.pages.render import render
from generator.pages.shared_matter import common, crumb

LADDER = ("市", "县级市/区", "镇街", "村社区")
_PARTNERS_SHOWN = 12


@dataclass(frozen=True, slots=True)
class Group:
    """The duties of one chapter under a heading."""

    name: str
    entries: tuple[DutyEntry, ...]

    @property
    def count(self) -> int:
        """How many duties."""
        return len(self.entries)


def actor_pages(atlas: Atlas) -> Iterator[tuple[str, str]]:
    """(file name, Markdown) of each actor's page; an actor that bears or shares nothing has none.

    Minor actors of an automatic register stand on one page together.
    """
    together = _together(atlas)
    minor = [actor for actor in atlas.actors if actor.id in atlas.book.minor_actors]
    if minor:
        yield "roles/others.md", _others_page(atlas, minor)
    for actor in atlas.actors:
        if actor.id in atlas.book.minor_actors:
            continue
        yield f"roles/{actor.id}.md", _page(atlas, actor, together.get(actor.id, Counter()))


def _others_page(atlas: Atlas, actors: Sequence[Actor]) -> str:
    book = atlas.book
    title = "其他主体"
    matter = common(
        book,
        "actor",
        f"{title} · {book.facts.short_title}",
        crumb("责任图谱", "../atlas.html"),
        crumb(title),
        depth=2,
    ) | {"template": "page.html"}
    listed = sorted(actors, key=lambda actor: actor.pinyin)
    return plain_page(matter, title, render("other_actors", actors=listed, atlas=atlas))


def by_modality(entries: Sequence[DutyEntry]) -> list[tuple[Modality, list[Group]]]:
    """Duties by modality, and in each by chapter in the order of the text."""
    found = []
    for modality in MODALITY_NAMES:
        chapters: dict[str, list[DutyEntry]] = {}
        for entry in entries:
            if entry.duty.modality == modality:
                chapters.setdefault(entry.chapter_name, []).append(entry)
        if chapters:
            found.append((modality, [Group(name, tuple(listed)) for name, listed in chapters.items()]))
    return found


def _page(atlas: Atlas, actor: Actor, together: Counter[str]) -> str:
    book = atlas.book
    entries = atlas.by_actor.get(actor.id, [])
    matter = common(
        book,
        "actor",
        f"{actor.name}的责任 · {book.facts.short_title}",
        crumb("责任图谱", "../atlas.html"),
        crumb(actor.name),
        depth=2,
    ) | {"template": "page.html"}
    groups = by_modality(entries)
    matter["toc"] = [{"text": MODALITY_NAMES[key][0], "href": f"#{key}"} for key, _ in groups]
    by_id = book.register.by_id
    body = render(
        "actor",
        actor=actor,
        atlas=atlas,
        entries=entries,
        shared=atlas.as_partner.get(actor.id, []),
        by_modality=groups,
        ladder=_ladder(actor),
        partners=[(by_id[key], count) for key, count in together.most_common(_PARTNERS_SHOWN)],
    )
    return plain_page(matter, actor.name, body)


def _ladder(actor: Actor) -> list[dict[str, object]]:
    if not actor.level:
        return []
    return [{"name": name, "here": name in actor.level} for name in LADDER]


def _together(atlas: Atlas) -> dict[str, Counter[str]]:
    """For each actor, how often each other one stands in the same duty."""
    found: dict[str, Counter[str]] = {}
    for (first, second), entries in sorted(atlas.cooperation().items()):
        found.setdefault(first, Counter())[second] = len(entries)
        found.setdefault(second, Counter())[first] = len(entries)
    return found
