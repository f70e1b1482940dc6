"""The line above every page of a version: whether it is in force, and the way to the newest text."""

from __future__ import annotations

from typing import Any

from generator.assembly.book import Book
from generator.assembly.spoken_date import spoken_date
from generator.comparing import VersionPlace
from generator.comparing.status import AMENDED, IN_FORCE, NOT_YET, REPEALED, valid_since, version_status
from generator.model.text import Article
from generator.pages.provision_names import provision_name
from generator.pages.versions.words import REMOVED, version_name

_TONES = {IN_FORCE: "valid", NOT_YET: "future", AMENDED: "old", REPEALED: "gone"}


def banner(book: Book, home: str, article: Article | None = None) -> dict[str, Any] | None:
    """The front matter of the banner; ``None`` for a law with one version of which nothing is to be said.

    ``home`` leads from the page to the law's folder. On the page of ``article`` the banner leads to
    the same article in the newest version.
    """
    place = book.versions
    if place is None:
        status = book.facts.status
        if status not in (NOT_YET, AMENDED, REPEALED):
            return None
        since = book.facts.in_force if status == NOT_YET else ""
        return {"status": status, "tone": _TONES[status], "text": _since(since), "links": []}
    status = version_status(place.line, place.at)
    found: dict[str, Any] = {"status": status, "tone": _TONES[status]}
    if place.is_newest:
        day = valid_since(place.this)
        found["text"] = f"本站所收的最新文本（{spoken_date(place.this.date)}）。{_since(day)}"
        found["links"] = [_link(f"{home}versions.html", f"历次版本（{len(place.line)} 个）")]
        if status == IN_FORCE and day:
            found |= {"day": day, "before": NOT_YET}
        return found
    newest = place.newest
    day = valid_since(newest)
    text = f"这是{spoken_date(place.this.date)}的文本，最新文本是{spoken_date(newest.date)}的"
    found["text"] = f"{text}，{_since(day)}" if day else f"{text}。"
    if status == AMENDED and day and place.at == len(place.line) - 2:
        found |= {"day": day, "before": f"{IN_FORCE}，新版尚未生效"}
    found["links"] = _ways(place, home, article)
    return found


def _ways(place: VersionPlace, home: str, article: Article | None) -> list[dict[str, str]]:
    newest, last = place.newest, len(place.line) - 1
    folder = f"{home}../{newest.id}/"
    links = []
    if article is not None:
        there = place.in_version(article.id, last)
        if there is None:
            links.append({"text": f"新版{REMOVED}"})
        else:
            links.append(_link(f"{folder}{there}.html", f"看新版{provision_name(None, there)}"))
    if article is None or "href" not in links[0]:
        links.append(_link(f"{folder}index.html", f"看{version_name(place.line, newest)}"))
    return [*links, _link(f"{home}versions.html", "历次版本")]


def _link(href: str, text: str) -> dict[str, str]:
    return {"href": href, "text": text}


def _since(day: str) -> str:
    return f"自{spoken_date(day)}起施行。" if day else ""
