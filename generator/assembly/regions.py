"""The place a law holds for: from its title or from the bodies that made it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from generator.editing.schemas.regulation import Event

WHOLE_STATE = "全国"
_NATIONAL = re.compile(
    r"^(?:中华人民共和国|全国人民|国务院|政务院|国家|最高人民|中央|中国)|^[\u4e00-\u9fff]{2,8}(?:部|总局|总署|文物局|海关总署)(?:、|$)"
)
_COUNTY = re.compile(r"^([\u4e00-\u9fff]{2,18}?自治[县旗])")
_ZONES = re.compile(r"^([\u4e00-\u9fff]{2,3})经济特区")


def find_region(title: str, issuer: str, events: Sequence[Event]) -> str:
    """``江苏省无锡市``, ``上海市``, ``全国`` for a national body's law, or empty where nothing tells.

    The province of a place comes from the list of prefectures, or else from the higher body that
    approved (省 in ``江苏省第十三届人民代表大会常务委员会…批准``).
    """
    places = _places()
    for name in (title, issuer):
        county = _COUNTY.match(_without_province(name))
        if county:
            province = _province(name) or _approver(events)
            return province + county[1]
        zone = _ZONES.match(name)
        if zone and f"{zone[1]}市" in places:
            return _whole_name(f"{zone[1]}市")
        found = _place(_without_province(name)) or _province(name) or _place(name)
        if found:
            return _whole_name(found)
    return WHOLE_STATE if issuer and _NATIONAL.match(issuer) else ""


def _whole_name(place: str) -> str:
    return _places()[place] + place


def _province(name: str) -> str:
    return next((place for place, above in _places().items() if not above and name.startswith(place)), "")


def _without_province(name: str) -> str:
    rest = name.removeprefix(_province(name))
    return rest if _place(rest) or _COUNTY.match(rest) else name


def _place(name: str) -> str:
    fits = [place for place in _places() if name.startswith(place)]
    return max(fits, key=len, default="")


def _approver(events: Sequence[Event]) -> str:
    bodies = [event.body for event in events if event.kind == "批准" and event.body]
    return next((province for body in bodies if (province := _province(body))), "")


@cache
def _places() -> dict[str, str]:
    """Every place of the list with the province above it (empty for a province)."""
    places: dict[str, str] = {}
    text = (Path(__file__).parent / "data" / "regions.txt").read_text("utf-8")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            province, _, below = line.partition(":")
            places[province] = ""
            places.update(dict.fromkeys(below.split(), province))
    return places
