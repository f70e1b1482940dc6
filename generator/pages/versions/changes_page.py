"""The comparison of a version with the one before, built with the newer one's pages."""

from __future__ import annotations

from typing import Any

from generator.assembly.book import Book
from generator.comparing import ArticleChange, Comparison, VersionPlace
from generator.pages.front_matter import plain_page
from generator.pages.render import render
from generator.pages.shared_matter import common, crumb
from generator.pages.versions.timeline import counts
from generator.pages.versions.words import change_tags, duty_words, version_name


def changes_page(book: Book, place: VersionPlace) -> tuple[str, str]:
    """(file name, Markdown). Call it for a version that another one came before.

    Every 款, 项 and 目 of a changed article is an element with ``data-compare-old`` and
    ``data-compare-new``: without its ``ins`` it reads as the older text, without its ``del`` as the newer
    one, which ``verify`` proves. Articles with the same words are named, not printed.
    """
    older = place.line[place.at - 1]
    step = place.steps[place.at - 1]
    before, after = version_name(place.line, older), version_name(place.line, place.this)
    title = f"{before}与{after}逐条对照"
    matter = common(
        book,
        "page",
        f"{title} · {book.facts.short_title}",
        crumb("历次版本", "versions.html"),
        crumb("逐条对照"),
    )
    matter |= {"kind": "changes", "wide": True, "description": f"《{book.facts.title}》{title}"}
    changes = [_entry(change) for change in step.articles if change.kind != "same"]
    matter["toc"] = [
        {"href": f"#{entry['id']}", "text": ("" if entry["new"] else "原") + entry["label"].label}
        for entry in changes
    ]
    html = render(
        "changes",
        before=before,
        after=after,
        older=older,
        counts=counts(step),
        duties=_duty_rows(step),
        changes=changes,
        same=[change for change in step.articles if change.kind == "same"],
    )
    return "changes.md", plain_page(matter, title, html)


def anchor(change: ArticleChange) -> str:
    """The entry's id: the new article's, or the old one's where the entry is about that."""
    if change.new is not None and change.kind != "merged":
        return change.new.id
    return f"old-{change.old.id}" if change.old else ""


def _entry(change: ArticleChange) -> dict[str, Any]:
    duties = [duty_words(duty) for duty in change.duties]
    return {
        "id": anchor(change),
        "kind": change.kind,
        "old": change.old,
        "new": change.new if change.kind != "merged" else None,
        "label": (change.new if change.new and change.kind != "merged" else change.old),
        "tags": change_tags(change),
        "duties": list(dict.fromkeys(duties)),
        "texts": change.texts,
        "went": change.went,
        "came": change.came,
    }


def _duty_rows(step: Comparison) -> list[dict[str, Any]]:
    """Equal changes together: what, before, after, and the articles they stand in."""
    rows: dict[tuple[str, str, str], dict[str, Any]] = {}
    for change in step.articles:
        for duty in change.duties:
            kind, before, after = key = duty_words(duty)
            row = rows.setdefault(key, {"kind": kind, "before": before, "after": after, "places": {}})
            if change.new is not None:
                row["places"][change.new.id] = change.new.label
    return sorted(rows.values(), key=lambda row: ("要求", "责任主体", "数字").index(row["kind"]))
