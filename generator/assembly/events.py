"""What happened to a law, read from its adoption note (题注).

The note's form is that of 立法技术规范（试行）（一）, 3: 制定机关, 会议, 日期 and 通过, then one entry for
each 修正 or 修订 with the 决定 that made it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from generator.assembly.dates import DATE, iso
from generator.assembly.note_entries import note_entries
from generator.editing.schemas.regulation import Event

_KIND = re.compile(
    r"修订通过|修正|修订|通过|批准|公布|发布|颁布|公告(?=\s|$|[，,；;])|施行|实施|生效|废止"
    # …的决定》修改, not 关于修改《…》的决定.
    r"|修改(?=第?.?次?\s*(?:$|[，,；;。）)]))"
)
_SAME = {"发布": "公布", "颁布": "公布", "公告": "公布", "实施": "施行", "生效": "施行", "修订通过": "修订",
         "修改": "修正"}  # fmt: skip
_AMENDS = ("修正", "修订", "修订通过", "修改")
# …通过的《…修正案（十二）》: the document that amended the law, without the word 修正 after it.
_AMENDED_BY = re.compile(r"(?:通过|批准|公布|发布)的[^《]{0,40}$")
_AMENDMENT = re.compile(r"修正案|修[改订正].*决定|补充规定|关于.*决定")
# 某院…第1193次会议、2001年6月18日某院…第九十次会议通过: both passed it.
_JOINT = re.compile(r"会议[、，,和与及]\s?$")
_TITLE = re.compile(r"《[^《》]*(?:《[^《》]*》[^《》]*)*》")
_MEETING = re.compile(
    r"第?\s?[\d一二三四五六七八九十百千〇零]+次\S{0,12}?会议|第\s?[\d一二三四五六七八九十百千〇零]+号|会议$"
)
_EDGE = " \t\u3000，,、；;：:。（）()根据经由自起并的与"


def find_events(adoption: Sequence[str]) -> tuple[Event, ...]:
    """The events of an adoption note in the order of the note.

    Kinds: 通过, 批准, 修正, 修订, 公布, 施行, 废止. ``body`` is who acted, as printed (with its 届);
    ``note`` the meeting, the number of the order or the decision. An entry without a date or a
    kind gives nothing.
    """
    events: list[Event] = []
    for entry in note_entries(adoption):
        events += _entry_events(entry)
    return tuple(dict.fromkeys(events))


def _entry_events(line: str) -> list[Event]:
    # Names of other documents hold dates and kinds of their own: look past them.
    masked = _TITLE.sub(lambda title: "\x00" * len(title[0]), line)
    dates = list(DATE.finditer(masked))
    events: list[Event] = []
    waiting: list[Event] = []
    index = 0
    while index < len(dates):
        first, last = index, index
        # 通过并经…批准的《…决定》第一次修正: the dates of the decision, one event of the law.
        while last + 1 < len(dates) and re.search(
            r"(?:通过|批准)(?:，?并?经|、|，)\s?$", masked[dates[last].end() : dates[last + 1].start()]
        ):
            last += 1
        end = dates[last + 1].start() if last + 1 < len(dates) else len(line)
        made = _segment_events(line, masked, dates[first : last + 1], end)
        if not made and last + 1 < len(dates) and _JOINT.search(masked[dates[last].end() : end]):
            waiting += _waiting(line, dates[last], end)
        else:
            events += [replace(event, kind=made[0].kind) for event in waiting if made]
            events += made
            waiting = []
        index = last + 1
    return events


def _waiting(line: str, date: re.Match[str], end: int) -> list[Event]:
    """A meeting of several: the kind stands after the last of them."""
    body, meeting = _body(line[date.end() : end])
    return [_event(iso(date), "通过", body, meeting)] if iso(date) else []


def _segment_events(line: str, masked: str, dates: list[re.Match[str]], end: int) -> list[Event]:
    amended = None
    for match in _KIND.finditer(masked, dates[-1].end(), end):
        if match[0] in _AMENDS:
            amended = match
    if amended is not None:
        day = iso(dates[0])
        start, stop = dates[0].end(), dates[1].start() if len(dates) > 1 else amended.start()
        words = line[start:stop]
        titles = _TITLE.findall(line[start : amended.start()])
        body, meeting = _body(_TITLE.split(words)[0])
        notes = [meeting, *titles[-1:]]
        kind = _SAME.get(amended[0], amended[0])
        return [_event(day, kind, body, "".join(notes))] if day else []
    return _made(line, masked, dates, end) or _amended_by(line, masked, dates, end)


def _made(line: str, masked: str, dates: list[re.Match[str]], end: int) -> list[Event]:
    """An event for each date that a kind follows (通过, 批准 …)."""
    events = []
    for position, date in enumerate(dates):
        stop = dates[position + 1].start() if position + 1 < len(dates) else end
        kinds = [
            match
            for match in _KIND.finditer(masked, date.end(), stop)
            if masked[match.end() : match.end() + 1] != "的"
        ]
        if not kinds or not iso(date):
            continue
        kind = _SAME.get(kinds[0][0], kinds[0][0])
        body, meeting = _body(_TITLE.split(line[date.end() : kinds[0].start()])[0])
        events.append(_event(iso(date), kind, body, meeting))
    return events


def _amended_by(line: str, masked: str, dates: list[re.Match[str]], end: int) -> list[Event]:
    """The 修正 of an entry that names only the document that made it (刑法修正案, 关于修改…的决定)."""
    start = dates[-1].end()
    for title in _TITLE.finditer(line, start, end):
        before = line[start : title.start()]
        if _AMENDED_BY.search(before) and _AMENDMENT.search(title[0]) and iso(dates[0]):
            stop = dates[1].start() if len(dates) > 1 else title.start()
            body, meeting = _body(re.sub(r"(?:通过|批准|公布|发布)的.*$", "", line[dates[0].end() : stop]))
            return [_event(iso(dates[0]), "修正", body, meeting + title[0])]
    return []


def _event(day: str, kind: str, body: str, note: str) -> Event:
    return Event(date=day, kind=kind, body=body[:300] or None, note=note[:2000] or None)


def _body(words: str) -> tuple[str, str]:
    """Who acted, and the meeting or number: ``某市…常务委员会`` and ``第七次会议``."""
    text = words.split("\n", maxsplit=1)[0].strip(_EDGE)
    meeting = _MEETING.search(text)
    if meeting is None:
        return text.removesuffix("令").removesuffix("公告").strip(_EDGE), ""
    body, note = text[: meeting.start()].strip(_EDGE), meeting[0]
    for ending in ("令", "公告"):
        if body.endswith(ending) and len(body) > len(ending) + 1:
            return body.removesuffix(ending).strip(_EDGE), ending + note
    return body, note
