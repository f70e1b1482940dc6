"""我是…: a short page for each role that readers really hold."""

from __future__ import annotations

from collections.abc import Iterator

from generator.editing import Role
from generator.pages.atlas.entries import Atlas, DutyEntry
from generator.pages.front_matter import plain_page
from generator.pages.render import render
from generator.pages.shared_matter import common, crumb

# The heading of what others owe the reader, on the page and on the printed sheet.
EXPECTED = "我可以指望别人什么"
# What a reader asks, and the modalities that answer it.
QUESTIONS = (
    ("我应当做什么", "must", {"obligation", "competence", "sanction"}),
    ("我可以做什么", "may", {"permission", "right", "encouragement"}),
    ("我不得做什么", "must-not", {"prohibition"}),
)


def role_file(role: Role) -> str:
    """The page of a role, below the regulation's folder, without its ending."""
    return f"roles/me-{role.id}"


def role_entries(atlas: Atlas, role: Role) -> list[DutyEntry]:
    """The duties of all actors that a role gathers, in the order of the text, each once."""
    mine = set(role.actors)
    return [
        entry
        for entry in atlas.entries
        if any(actor.id in mine for actor in atlas.actors_of(entry.duty.bearers))
    ]


def expected_entries(atlas: Atlas, role: Role) -> list[DutyEntry]:
    """Duties of others in the 款 where this role is the one served."""
    mine, served = set(role.actors), set(role.expects)
    return [
        entry
        for entry in atlas.entries
        if entry.paragraph.id in served
        and not any(actor.id in mine for actor in atlas.actors_of(entry.duty.bearers))
    ]


def role_pages(atlas: Atlas) -> Iterator[tuple[str, str]]:
    """(file name, Markdown) of each role's page."""
    book = atlas.book
    for role in book.register.roles:
        entries = role_entries(atlas, role)
        groups = [
            (heading, anchor, [entry for entry in entries if entry.duty.modality in modalities])
            for heading, anchor, modalities in QUESTIONS
        ]
        matter = common(
            book,
            "role",
            f"我是{role.name} · {book.facts.short_title}",
            crumb("责任图谱", "../atlas.html"),
            crumb(f"我是{role.name}"),
            depth=2,
        ) | {"template": "page.html"}
        matter["toc"] = [
            {"text": heading, "href": f"#{anchor}"} for heading, anchor, found in groups if found
        ]
        matter["toc"].append({"text": EXPECTED, "href": "#expect"})
        by_id = book.register.by_id
        body = render(
            "role",
            role=role,
            expecting=EXPECTED,
            atlas=atlas,
            groups=groups,
            missing=[heading for heading, _, found in groups if not found],
            law=book.facts.short_title,
            expected=expected_entries(atlas, role),
            actors=[by_id[key] for key in role.actors if key in by_id and by_id[key] in atlas.actors],
        )
        yield f"{role_file(role)}.md", plain_page(matter, f"我是{role.name}", body)
