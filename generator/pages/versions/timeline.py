"""The versions of a law in the order of time, newest first."""

from __future__ import annotations

from typing import Any

from generator.assembly.spoken_date import spoken_date
from generator.comparing import Comparison, VersionPlace
from generator.comparing.status import valid_since, version_status
from generator.pages.versions.words import version_name


def timeline(place: VersionPlace) -> list[dict[str, Any]]:
    """One entry a version: day, status, size, and what changed from the version before."""
    found = []
    for at in range(len(place.line) - 1, -1, -1):
        version = place.line[at]
        since = valid_since(version)
        entry: dict[str, Any] = {
            "date": version.date,
            "day": spoken_date(version.date),
            "name": version_name(place.line, version),
            "status": version_status(place.line, at),
            "since": f"{spoken_date(since)}起施行" if since else "",
            "articles": version.articles,
            "href": f"../{version.id}/index.html",
            "current": at == place.at,
            "changes": None,
        }
        if at:
            entry["changes"] = {
                "href": f"../{version.id}/changes.html",
                "text": f"与{version_name(place.line, place.line[at - 1])}逐条对照",
                "counts": counts(place.steps[at - 1]),
            }
        found.append(entry)
    return found


def counts(step: Comparison) -> list[dict[str, Any]]:
    """How many articles changed in which way; kinds that do not occur are left out."""
    unchanged = [one for one in step.articles if one.kind == "same"]
    rows = [
        ("修改", step.count("changed")),
        ("新增", step.count("added")),
        ("拆分出", step.count("split")),
        ("并入他条", step.count("merged")),
        ("未找到对应条文", step.count("removed")),
        ("只改条号", sum(one.renumbered for one in unchanged)),
        ("未改动", sum(not one.renumbered for one in unchanged)),
    ]
    return [{"text": text, "count": count} for text, count in rows if count]
