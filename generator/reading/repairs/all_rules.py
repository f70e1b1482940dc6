"""Which rules a text needs, and a line through all of them."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.findings import Repair
from generator.reading.repairs.citation_marks import drop_citation_marks, has_citation_marks
from generator.reading.repairs.compatibility_ideographs import repair_compatibility_ideographs
from generator.reading.repairs.dressed_labels import repair_dressed_labels
from generator.reading.repairs.edit import Edit
from generator.reading.repairs.layout_whitespace import (
    close_figures,
    has_spaced_figures,
    repair_layout_whitespace,
)
from generator.reading.repairs.pinyin_residue import has_residue, repair_pinyin_residue
from generator.reading.repairs.punctuation import mostly_half_width, repair_punctuation
from generator.reading.repairs.radicals import repair_radicals
from generator.reading.repairs.traditional import is_traditional, repair_traditional

# Forms that were set for paper: there a space may be the typesetter's.
_PRINTED = frozenset({"pdf", "ofd"})


@dataclass(frozen=True, slots=True)
class Condition:
    """What is wrong with the text as a whole; a sound text is changed in no character."""

    traditional: bool = False
    residue: bool = False
    half_width: bool = False
    spaced_figures: bool = False
    citations: bool = False


def condition_of(text: str, form: str) -> Condition:
    """Judge the whole text once. Markdown files are taken as published unless they show other damage."""
    traditional = is_traditional(text)
    residue = has_residue(text)
    half = traditional or residue or (form != "markdown" and mostly_half_width(text))
    spaced = form in _PRINTED and has_spaced_figures(text)
    return Condition(traditional, residue, half, spaced, has_citation_marks(text))


def repair_line(
    number: int, text: str, condition: Condition, *, labels: bool = True
) -> tuple[str, list[Repair]]:
    """The repaired line and what was done to it, in order. ``labels``: it may begin with one of the law."""
    done: list[Repair] = []

    def note(rule: str, edits: list[Edit]) -> None:
        done.extend(Repair(number, edit.before, edit.after, rule) for edit in edits)

    text, edits = repair_compatibility_ideographs(text)
    note("compatibility-ideographs", edits)
    text, edits = repair_radicals(text)
    note("radicals", edits)
    if labels:
        text, edits = repair_dressed_labels(text)
        note("dressed-labels", edits)
    if condition.citations:
        text, edits = drop_citation_marks(text)
        note("citation-marks", edits)
    if condition.residue:
        text, edits = repair_pinyin_residue(text, condition.traditional)
        note("pinyin-residue", edits)
    if condition.traditional:
        text, edits = repair_traditional(text)
        note("traditional", edits)
    if condition.half_width:
        text, edits = repair_punctuation(text)
        note("punctuation", edits)
    text, edits = repair_layout_whitespace(text)
    note("layout-whitespace", edits)
    if condition.spaced_figures:
        text, edits = close_figures(text)
        note("layout-whitespace", edits)
    return text, done
