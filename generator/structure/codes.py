"""Every problem that structure reports: its code, its title, what to do, and the check that finds it."""

from __future__ import annotations

from generator.model.findings import Problem
from generator.structure.checking import Check, Trace
from generator.structure.checks import (
    annex_inside,
    article_backwards,
    article_repeated,
    article_skipped,
    broken_line,
    broken_text,
    contents_left,
    division_repeated,
    division_skipped,
    empty_article,
    empty_division,
    heading_in_annex,
    heading_level,
    heading_over_two_lines,
    item_repeated,
    item_skipped,
    line_taken_apart,
    list_articles,
    list_resumed,
    list_without_labels,
    mention_at_line_start,
    no_article,
    open_quotation,
    suspicious_character,
    two_laws,
    unlabelled_heading,
    unmarked_heading,
)

CHECKS: tuple[Check, ...] = (
    no_article.CHECK,
    article_skipped.CHECK,
    article_repeated.CHECK,
    article_backwards.CHECK,
    empty_article.CHECK,
    division_skipped.CHECK,
    division_repeated.CHECK,
    heading_level.CHECK,
    empty_division.CHECK,
    item_skipped.CHECK,
    item_repeated.CHECK,
    suspicious_character.CHECK,
    two_laws.CHECK,
    annex_inside.CHECK,
    mention_at_line_start.CHECK,
    line_taken_apart.CHECK,
    contents_left.CHECK,
    broken_line.CHECK,
    unlabelled_heading.CHECK,
    heading_over_two_lines.CHECK,
    list_without_labels.CHECK,
    open_quotation.CHECK,
    list_resumed.CHECK,
    list_articles.CHECK,
    unmarked_heading.CHECK,
    heading_in_annex.CHECK,
    broken_text.CHECK,
)
"""In the order of their codes."""

CODES: dict[str, Check] = {check.code: check for check in CHECKS}
"""Code → title, mend, severity."""


def problems_of(trace: Trace) -> tuple[Problem, ...]:
    """What all checks find in a parsed text, in the order of its lines."""
    found = [problem for check in CHECKS for problem in check.problems(trace)]
    return tuple(sorted(found, key=lambda problem: (problem.line, problem.code)))
