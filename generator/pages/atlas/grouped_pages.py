"""Duties by modality, by chapter and by level, and the full list as one table."""

from __future__ import annotations

from collections.abc import Iterator

from generator.pages.atlas.actor_pages import LADDER
from generator.pages.atlas.entries import Atlas, DutyEntry
from generator.pages.front_matter import plain_page
from generator.pages.paragraph_matter import MODALITY_NAMES
from generator.pages.render import render
from generator.pages.shared_matter import common, crumb

Groups = list[tuple[str, str, list[DutyEntry]]]


def grouped_pages(atlas: Atlas) -> Iterator[tuple[str, str]]:
    """(file name, Markdown)."""
    yield _grouped(atlas, "by-modality", "按类型看责任", _modalities(atlas))
    if atlas.chapters:
        yield _grouped(atlas, "by-chapter", "按章看责任", _chapters(atlas))
    levels = level_groups(atlas)
    if levels:
        yield _grouped(atlas, "by-level", "按层级看责任", levels)
    matter = _matter(atlas, "责任清单") | {"wide": True}
    yield "duties.md", plain_page(matter, "责任清单", render("duties_table", atlas=atlas))


def level_groups(atlas: Atlas) -> Groups:
    """Duties by the level of who bears them; empty where the register knows no levels."""
    groups: Groups = []
    for number, level in enumerate(LADDER, 1):
        entries = [
            entry
            for entry in atlas.entries
            if any(level in actor.level for actor in atlas.actors_of(entry.duty.bearers))
        ]
        if entries:
            groups.append((level, f"level{number}", entries))
    return groups


def _modalities(atlas: Atlas) -> Groups:
    return [
        (name[0], modality, [entry for entry in atlas.entries if entry.duty.modality == modality])
        for modality, name in MODALITY_NAMES.items()
    ]


def _chapters(atlas: Atlas) -> Groups:
    groups: Groups = []
    for chapter in atlas.chapters:
        entries = [entry for entry in atlas.entries if entry.chapter == chapter]
        name = entries[0].chapter_name if entries else f"{chapter.label} {chapter.heading}"
        groups.append((name, chapter.id, entries))
    return groups


def _grouped(atlas: Atlas, name: str, title: str, groups: Groups) -> tuple[str, str]:
    matter = _matter(atlas, title)
    matter["toc"] = [{"text": heading, "href": f"#{anchor}"} for heading, anchor, _ in groups]
    return f"{name}.md", plain_page(matter, title, render("grouped", groups=groups, atlas=atlas))


def _matter(atlas: Atlas, title: str) -> dict[str, object]:
    book = atlas.book
    name = f"{title} · {book.facts.short_title}"
    return common(book, "atlas", name, crumb("责任图谱", "atlas.html"), crumb(title)) | {
        "template": "page.html"
    }
