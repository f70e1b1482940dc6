"""The editor's confirmations and corrections, applied to the duties found by rule."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from generator.editing.codes_of_text import duties_hash, paragraph_hash
from generator.editing.reading_files import EditorFile
from generator.editing.schemas.duties import Confirmation, DutiesFile, Norm
from generator.model.findings import Problem
from generator.model.layers import Duty
from generator.model.text import Paragraph, Regulation

STALE = "E-020"
CONTRADICTORY = "E-021"
WORDS_NOT_FOUND = "E-022"
FOUND_ANEW = "E-023"

# What may stand between one norm and the next.
_BETWEEN = "，。；：、！\n 　"
Duties = Mapping[str, tuple[Duty, ...]]


def apply_confirmations(
    file: EditorFile[DutiesFile], regulation: Regulation, duties: Duties
) -> tuple[dict[str, tuple[Duty, ...]], tuple[Problem, ...]]:
    """The duties that are published, by 款, and what is wrong with the editor's file.

    Corrected duties carry the origin ``editor``. Where an entry cannot be applied, the duties
    found by rule stand, and one problem says why.
    """
    result = dict(duties)
    problems: list[Problem] = []
    paragraphs = {paragraph.id: paragraph for _, paragraph in regulation.paragraphs()}
    for index, entry in enumerate(file.value.paragraphs):
        paragraph = paragraphs.get(entry.paragraph)
        if paragraph is None:
            continue  # reported when the file was read
        wrong = next(_wrong(file, index, entry, paragraph, duties.get(entry.paragraph, ())), None)
        if wrong is not None:
            problems.append(wrong)
            continue
        if entry.norms is None:
            continue
        placed = place_norms(entry.norms, paragraph)
        if isinstance(placed, int):
            words = entry.norms[placed].action
            place = ("paragraphs", index, "norms", placed)
            problems.append(
                file.problem(
                    WORDS_NOT_FOUND,
                    f"these words are not in {entry.paragraph}: {words[:40]}",
                    "copy them from the 款, in the order of the text",
                    *place,
                )
            )
            continue
        if placed:
            result[entry.paragraph] = placed
        else:
            result.pop(entry.paragraph, None)
    return result, tuple(problems)


def unread(file: EditorFile[DutiesFile], regulation: Regulation) -> list[Paragraph]:
    """The 款 that the editor has neither confirmed nor corrected as they stand now."""
    read = {entry.paragraph: entry.hash for entry in file.value.paragraphs}
    return [
        paragraph
        for _, paragraph in regulation.paragraphs()
        if read.get(paragraph.id) != paragraph_hash(paragraph)
    ]


def place_norms(norms: Sequence[Norm], paragraph: Paragraph) -> tuple[Duty, ...] | int:
    """The norms with their spans in the 款, or the index of the first whose words do not stand there."""
    text = paragraph.full_text
    found: list[Duty] = []
    after = 0  # where the norm before this one begins: norms stand in the order of the text
    ended = 0
    for index, norm in enumerate(norms):
        action = text.find(norm.action, max(after, ended))
        if action < 0:
            action = text.find(norm.action, after)
        start = _start(text, norm, action, ended)
        if action < 0 or start < 0:
            return index
        end = action + len(norm.action)
        found.append(Duty(norm.modality, norm.bearers, norm.partners, norm.action, start, end, "editor"))
        after, ended = start, max(ended, end)
    return tuple(found)


def _start(text: str, norm: Norm, action: int, ended: int) -> int:
    if norm.span is not None:
        return text.rfind(norm.span, 0, action + len(norm.span))
    start = min(ended, action)
    while start < action and text[start] in _BETWEEN:
        start += 1
    return start


def _wrong(
    file: EditorFile[DutiesFile],
    index: int,
    entry: Confirmation,
    paragraph: Paragraph,
    duties: tuple[Duty, ...],
) -> Iterator[Problem]:
    place = ("paragraphs", index)
    now = paragraph_hash(paragraph)
    if entry.hash != now:
        message = f"{entry.paragraph} has changed since the editor read it"
        yield file.problem(STALE, message, f"read it again and set hash: {now}", *place, "hash")
    if entry.confirm == (entry.norms is not None):
        message = f"{entry.paragraph} is neither confirmed nor corrected"
        if entry.confirm:
            message = f"{entry.paragraph} is both confirmed and corrected"
        yield file.problem(CONTRADICTORY, message, "write either confirm: true or norms:", *place)
    if entry.norms is not None and not entry.reason:
        message = f"the correction of {entry.paragraph} gives no reason"
        yield file.problem(CONTRADICTORY, message, "add reason:", *place)
    code = duties_hash(duties)
    if entry.confirm and entry.found != code:
        message = f"the rules now find something else in {entry.paragraph} than the editor confirmed"
        mend = f"read it again and set found: {code}, or correct it with norms:"
        yield file.problem(FOUND_ANEW, message, mend, *place)
