"""A draft of duties.yml: what the rules find in each 款 without an entry, for a person to confirm."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from generator.cli.errors import UserError
from generator.editing.codes_of_text import paragraph_hash
from generator.editing.confirmations import Duties, place_norms
from generator.editing.reading_files import EditorFile, is_unusable
from generator.editing.schemas.duties import DutiesFile, Norm
from generator.editing.yaml_files import parse_yaml
from generator.model.layers import Duty
from generator.model.text import Paragraph

_FIRST_WORDS = 8
_ENTRY = re.compile(r"^( *)- paragraph:", re.M)


def draft(file: EditorFile[DutiesFile] | None, paragraphs: Iterable[Paragraph], duties: Duties) -> str:
    """Entries for the end of ``file``: with them it is a valid duties.yml, whatever it held before.

    ``paragraphs`` are those to be drafted; one that has an entry in the file is passed over. Each
    entry says ``confirm: false``: nothing counts as read until a person sets it to true, or mends
    the norms and gives a reason.

    Raises ``UserError`` where the file cannot be read as it is.
    """
    if file is not None and is_unusable(file):
        wrong = file.problems[0]
        raise UserError(wrong.message, file=wrong.file, line=wrong.line or None, mend="先改正这个文件")
    listed = () if file is None else file.value.paragraphs
    there = {entry.paragraph for entry in listed}
    entries = [draft_entry(paragraph, duties) for paragraph in paragraphs if paragraph.id not in there]
    if not entries:
        return ""
    text = "\n".join(entries) + "\n"
    if file is None or ("paragraphs",) not in file.located.lines:
        return f"paragraphs:\n{text}"
    held = Path(file.located.name).read_text("utf-8-sig")
    first = _ENTRY.search(held)
    text = re.sub("^  ", first[1] if first else "  ", text, flags=re.M)
    text = text if held.endswith("\n") else f"\n{text}"
    try:
        parse_yaml(f"{held}{text}".encode(), file.located.name)
    except UserError:
        message = "草稿不能接在这个文件后面"
        mend = "每一项另起一行，前面写短横；空的列表去掉"
        raise UserError(message, file=file.located.name, mend=mend) from None
    return text


def draft_entry(paragraph: Paragraph, duties: Duties) -> str:
    """One entry of the list, two spaces in."""
    lines = [
        f"  - paragraph: {paragraph.id}",
        f"    hash: {paragraph_hash(paragraph)}",
        "    confirm: false",
    ]
    norms = norms_of(paragraph, duties.get(paragraph.id, ()))
    lines.append("    norms:" if norms else "    norms: []")
    for norm in norms:
        lines.append(f"      - modality: {norm.modality}")
        if norm.bearers:
            lines.append(f"        bearers: [{', '.join(map(_plain, norm.bearers))}]")
        if norm.partners:
            lines.append(f"        with: [{', '.join(map(_plain, norm.partners))}]")
        if norm.span is not None:
            lines.append(f"        span: {_plain(norm.span)}")
        lines.append(f"        action: {_plain(norm.action)}")
    return "\n".join(lines)


def norms_of(paragraph: Paragraph, duties: Sequence[Duty]) -> list[Norm]:
    """The duties as an editor writes them, each with as little of its words as finds its place again."""
    text = paragraph.full_text
    norms: list[Norm] = []
    for duty in duties:
        whole = text[duty.start : duty.end]
        written = [
            Norm(duty.modality, duty.action, duty.bearers, duty.partners, span)
            for span in (None, whole[:_FIRST_WORDS].strip(), whole)
        ]
        norms.append(next((norm for norm in written if _finds(norms, norm, duty, paragraph)), written[-1]))
    return norms


def _finds(before: Sequence[Norm], norm: Norm, duty: Duty, paragraph: Paragraph) -> bool:
    placed = place_norms([*before, norm], paragraph)
    return not isinstance(placed, int) and (placed[-1].start, placed[-1].end) == (duty.start, duty.end)


def _plain(text: str) -> str:
    """The text as it is where YAML reads it so, in a list as well; else in quotation marks."""
    try:
        read = parse_yaml(f"[{text}]".encode(), "").value
    except UserError:
        read = None
    return text if read == [text] and "\n" not in text else json.dumps(text, ensure_ascii=False)
