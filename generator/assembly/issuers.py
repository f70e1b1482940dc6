"""Who made a law: from the adoption note, else from the title."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.editing.schemas.regulation import Event

_TERM = re.compile(r"第?[一二三四五六七八九十百〇零\d]+届")
_CONGRESS = re.compile(r"^(.*?(?:人民代表大会常务委员会|人民代表大会|人民政府)).*$")
_STATE = "中华人民共和国"
_OWN = (
    (re.compile(r"^最高人民法院审判委员会"), "最高人民法院"),
    (re.compile(r"^最高人民检察院(?:第.{1,4}届)?检察委员会"), "最高人民检察院"),
    (re.compile(r"^(?:国务院)(?:常务|全体)?$"), "国务院"),
)
_COURTS = ("最高人民法院", "最高人民检察院")
_NAMES_ISSUER = re.compile(
    r"^((?:[\u4e00-\u9fff]{2,24}?)(?:人民代表大会常务委员会|人民代表大会|人民政府)|国务院|最高人民法院、?最高人民检察院"
    r"|最高人民法院|最高人民检察院|国家监察委员会|中央军事委员会)(?=关于|、|办公厅|$)"
)
_SIGNED = re.compile(
    r"^((?:[\u4e00-\u9fff]{3,14}(?:法院|检察院|部|委员会|总局|局|署)[、 ]\s?)+[\u4e00-\u9fff]{3,14}?)关于"
)
# In this order: the body that passed a law made it; the one that published it may only have signed.
_ORDER = ("通过", "公布", "修订", "修正")


def find_issuer(title: str, events: Sequence[Event]) -> str:
    """The body's name without its 届 and its 会议, or empty where neither note nor title names one.

    A local congress counts as maker even where a higher one approved (立法法第八十一条). Of a joint
    interpretation all bodies are named, in the order of the title, else of the note.
    """
    for kind in _ORDER:
        bodies = [plain_body(event.body) for event in events if event.kind == kind and event.body]
        names = list(dict.fromkeys(name for name in bodies if name))
        if names:
            return _joint(names, title) or _whole(names[0], title)
    named = _NAMES_ISSUER.match(title.removeprefix(_STATE))
    return named[1] if named else ""


def joint_days(issuer: str, events: Sequence[Event]) -> list[str]:
    """The days on which each of several bodies passed a joint law; empty for any other."""
    bodies = issuer.split("、")
    found = {
        plain_body(event.body): event.date
        for event in reversed(events)
        if event.kind == "通过" and event.body and plain_body(event.body) in bodies
    }
    return sorted(found.values()) if len(bodies) > 1 and len(found) > 1 else []


def _joint(names: Sequence[str], title: str) -> str:
    """The names of a joint law's makers, or empty."""
    signed = _SIGNED.match(title)
    if signed:
        bodies = [name for name in re.split(r"[、 ]\s?", signed[1]) if name]
        return "、".join(bodies) if names[0] in bodies else ""
    courts = [name for name in names if name in _COURTS]
    return "、".join(courts) if len(courts) > 1 and names[0] in _COURTS else ""


def plain_body(body: str) -> str:
    """``无锡市第十七届人民代表大会常务委员会`` to ``无锡市人民代表大会常务委员会``."""
    name = _TERM.sub("", body).removeprefix(_STATE).replace("人大", "人民代表大会")
    name = _CONGRESS.sub(r"\1", name.replace("大会常委会", "大会常务委员会"))
    for pattern, plain in _OWN:
        if pattern.match(name):
            return plain
    if name == "主席":
        return ""
    return name if 2 <= len(name) <= 60 else ""


def _whole(name: str, title: str) -> str:
    """A note may say 市人大常委会 for the congress of the city that the title names."""
    short = re.match(r"[市省州县区](?=人民代表大会|人民政府)", name)
    place = re.match(rf"[\u4e00-\u9fff]{{1,12}}?{short[0]}", title) if short else None
    return place[0] + name[1:] if place else name
