"""What is still open for the editor: 款 not read as they stand now, doubts without an answer."""

from __future__ import annotations

from collections.abc import Iterator

from generator.editing.confirmations import Duties, unread
from generator.editing.load import Editorial
from generator.editing.schemas.doubts import Doubt
from generator.model.text import Paragraph, Regulation

_MODALITIES = {
    "obligation": "应当",
    "prohibition": "不得",
    "permission": "可以",
    "right": "有权",
    "encouragement": "鼓励",
    "competence": "职责",
    "sanction": "追责",
}


def unread_paragraphs(editorial: Editorial, regulation: Regulation) -> list[Paragraph]:
    """The 款 that the editor has neither confirmed nor corrected as they stand now."""
    if editorial.duties is None:
        return [paragraph for _, paragraph in regulation.paragraphs()]
    return unread(editorial.duties, regulation)


def drafted(editorial: Editorial) -> frozenset[str]:
    """The 款 with a draft that nobody has read."""
    listed = () if editorial.duties is None else editorial.duties.value.paragraphs
    return frozenset(entry.paragraph for entry in listed if entry.is_draft)


def open_doubts(editorial: Editorial) -> list[Doubt]:
    """The numbered questions that the editor could not answer."""
    return [doubt for doubt in editorial.doubts if doubt.is_open]


def readable(paragraph: Paragraph, duties: Duties) -> Iterator[str]:
    """One line for each duty of a 款: modality, bearers, partners, the first words of the action."""
    found = duties.get(paragraph.id, ())
    if not found:
        yield "没有责任"
    for duty in found:
        who = "、".join(duty.bearers) or "没有点名"
        partners = f"（与{'、'.join(duty.partners)}）" if duty.partners else ""
        action = duty.action.replace("\n", "")
        words = action if len(action) <= 24 else action[:23] + "…"
        yield f"{_MODALITIES[duty.modality]} | {who}{partners} | {words}"
