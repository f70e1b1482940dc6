"""The front page of the atlas: how many duties of what kind, who bears them, who works with whom."""

from __future__ import annotations

from collections import Counter

from markupsafe import Markup

from generator.pages.atlas.entries import Atlas
from generator.pages.atlas.grouped_pages import level_groups
from generator.pages.atlas.matrix import matrix_shown, matrix_svg, matrix_table
from generator.pages.atlas.network import network_pairs, network_svg, network_table
from generator.pages.atlas.role_pages import role_entries, role_file
from generator.pages.front_matter import plain_page
from generator.pages.paragraph_matter import MODALITY_NAMES
from generator.pages.render import render
from generator.pages.shared_matter import common, crumb


def atlas_page(atlas: Atlas) -> tuple[str, str]:
    """(file name, Markdown)."""
    book = atlas.book
    matter = common(book, "atlas", f"责任图谱 · {book.facts.short_title}", crumb("责任图谱")) | {
        "template": "page.html"
    }
    counted = Counter(entry.duty.modality for entry in atlas.entries)
    most = max(counted.values(), default=1)
    picture = matrix_svg(atlas)
    partners = network_svg(atlas)
    pairs, listed = network_pairs(atlas)
    body = render(
        "atlas",
        atlas=atlas,
        roles=[
            (role.name, f"{role_file(role)}.html", len(role_entries(atlas, role)))
            for role in book.register.roles
        ],
        has_chapters=bool(atlas.chapters),
        has_levels=bool(level_groups(atlas)),
        modalities=[
            (modality, counted[modality], round(counted[modality] / most, 3))
            for modality in MODALITY_NAMES
            if counted[modality]
        ],
        matrix_shown=matrix_shown(atlas),
        network_pairs=pairs,
        network_listed=listed,
        matrix_svg=Markup(picture),
        matrix_table=Markup(matrix_table(atlas) if picture else ""),
        network_svg=Markup(partners),
        network_table=Markup(network_table(atlas) if partners else ""),
    )
    return "atlas.md", plain_page(matter, "责任图谱", body)
