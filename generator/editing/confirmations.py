"""The editor's confirmations and corrections, applied to the duties found by rule."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from generator.editing.codes_of_text import paragraph_hash
from generator.editing.reading_files import EditorFile, is_unusable
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


@dataclass(frozen=True, slots=True)
class Applied:
    """``duties`` are those that are published, by 款; ``problems`` what is wrong with the editor's file.

    ``unsettled`` are the 款 whose entry has a fault: what the rules find there is not the editor's
    word, and must not be held against his other files.
    """

    duties: dict[str, tuple[Duty, ...]]
    problems: tuple[Problem, ...] = ()
    unsettled: frozenset[str] = frozenset()


def apply_confirmations(file: EditorFile[DutiesFile], regulation: Regulation, duties: Duties) -> Applied:
    """The editor's word where he has given it, the rules' elsewhere.

    Duties that the editor reads otherwise than the rules carry the origin ``editor``. Where an
    entry cannot be applied, the duties found by rule stand, and one problem says why. A draft that
    nobody has read is not applied.
    """
    result = dict(duties)
    problems: list[Problem] = []
    paragraphs = {paragraph.id: paragraph for _, paragraph in regulation.paragraphs()}
    unsettled = set(paragraphs) if is_unusable(file) else set()
    for index, entry in enumerate(file.value.paragraphs):
        paragraph = paragraphs.get(entry.paragraph)
        if paragraph is None or entry.is_draft:
            continue  # what is not there was reported when the file was read
        wrong = _wrong(file, index, entry, paragraph)
        if wrong is not None:
            problems.append(wrong)
            unsettled.add(entry.paragraph)
            continue
        if entry.norms is None:
            continue
        placed = place_norms(entry.norms, paragraph)
        if isinstance(placed, int):
            problems.append(_not_found(file, index, entry, placed))
            unsettled.add(entry.paragraph)
            continue
        found = duties.get(entry.paragraph, ())
        published = tuple(_with_origin(duty, found) for duty in placed)
        if entry.confirm and published != found:
            message = f"规则在 {entry.paragraph} 读出的与编者确认的不同"
            mend = "发布的是编者确认的；重读这一款，把 confirm 换成 reason"
            line = file.located.line_of("paragraphs", index)
            problems.append(Problem(FOUND_ANEW, "warning", line, message, mend, file.located.name))
        if published:
            result[entry.paragraph] = published
        else:
            result.pop(entry.paragraph, None)
    return Applied(result, tuple(problems), frozenset(unsettled))


def unread(file: EditorFile[DutiesFile], regulation: Regulation) -> list[Paragraph]:
    """The 款 that the editor has neither confirmed nor corrected as they stand now."""
    read = {entry.paragraph: entry.hash for entry in file.value.paragraphs if not entry.is_draft}
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
        if norm.span is not None and norm.span.endswith(norm.action):
            # The whole norm in its own words: there is one place for it.
            start = text.find(norm.span, after)
            action = start + len(norm.span) - len(norm.action)
        else:
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


def _with_origin(duty: Duty, found: Sequence[Duty]) -> Duty:
    """A duty that the rules find too is theirs."""
    by_rule = replace(duty, origin="rule")
    return by_rule if by_rule in found else duty


def _not_found(file: EditorFile[DutiesFile], index: int, entry: Confirmation, number: int) -> Problem:
    words = entry.norms[number].action if entry.norms else ""
    message = f"{entry.paragraph} 里没有这些字：{words[:40]}"
    mend = "从这一款里照抄，按原文的先后"
    return file.problem(WORDS_NOT_FOUND, message, mend, "paragraphs", index, "norms", number)


def _wrong(
    file: EditorFile[DutiesFile], index: int, entry: Confirmation, paragraph: Paragraph
) -> Problem | None:
    place = ("paragraphs", index)
    now = paragraph_hash(paragraph)
    if entry.hash != now:
        message = f"编者读过之后，{entry.paragraph} 变了"
        return file.problem(STALE, message, f"重读这一款，写 hash: {now}", *place, "hash")
    if not entry.confirm and entry.norms is None:
        message = f"{entry.paragraph} 没有确认，也没有改正"
        return file.problem(CONTRADICTORY, message, "写 confirm: true，或者写 norms: 和 reason:", *place)
    if entry.confirm and entry.reason:
        message = f"{entry.paragraph} 既确认又改正"
        return file.problem(CONTRADICTORY, message, "去掉 confirm: 或 reason:", *place)
    if not entry.confirm and not entry.reason:
        message = f"改正了 {entry.paragraph}，没有写理由"
        return file.problem(CONTRADICTORY, message, "补上 reason:", *place)
    return None
