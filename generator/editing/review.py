"""What is still open for the editor: 款 not read as they stand now, doubts without an answer."""

from __future__ import annotations

import json
from collections.abc import Iterator

from generator.editing.codes_of_text import paragraph_hash
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


def open_doubts(editorial: Editorial) -> list[Doubt]:
    """The numbered questions that the editor could not answer."""
    return [doubt for doubt in editorial.doubts if doubt.is_open]


def draft_entry(paragraph: Paragraph, duties: Duties) -> str:
    """An entry for duties.yml that confirms what the rules find, to be read and mended by a person."""
    lines = [
        f"  - paragraph: {paragraph.id}",
        f"    hash: {paragraph_hash(paragraph)}",
        "    confirm: true",
    ]
    found = duties.get(paragraph.id, ())
    lines.append("    norms:" if found else "    norms: []")
    ended = 0
    for duty in found:
        lines.append(f"      - modality: {duty.modality}")
        if duty.bearers:
            lines.append(f"        bearers: [{', '.join(duty.bearers)}]")
        if duty.partners:
            lines.append(f"        with: [{', '.join(duty.partners)}]")
        if duty.start > ended + 1 or duty.start < ended:
            lines.append(f"        span: {_quoted(paragraph.full_text[duty.start : duty.start + 8])}")
        lines.append(f"        action: {_quoted(duty.action)}")
        ended = max(ended, duty.end)
    return "\n".join(lines)


def _quoted(text: str) -> str:
    """The text as JSON, which is YAML too, where it could be misread without quotation marks."""
    plain = "\n" not in text and not text.startswith(tuple("-?:,[]{}#&*!|>'\"%@` ")) and ": " not in text
    return text if plain and " #" not in text else json.dumps(text, ensure_ascii=False)


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
