"""Dates as laws write them: 2023年1月1日, ２０２３年, 二〇二三年一月一日, 2023-01-01."""

from __future__ import annotations

import datetime
import re

_FIGURE = "0-9０-９〇○零一二三四五六七八九十元"
DATE = re.compile(rf"([{_FIGURE}]{{4}})\s?年\s?([{_FIGURE}]{{1,3}})\s?月\s?([{_FIGURE}]{{1,3}})\s?日")
_VALUES = {c: i for i, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "○": 0}
_IN_NAME = re.compile(r"[（(](\d{4})-(\d{2})-(\d{2})[)）]")


def iso(match: re.Match[str]) -> str:
    """A match of ``DATE`` as ``2023-01-01``; empty where no such day exists."""
    numbers = [_number(group) for group in match.groups()]
    try:
        return datetime.date(*numbers).isoformat()
    except ValueError:
        return ""


def date_in_name(name: str) -> str:
    """The date that collections put into a file's name, ``某法(2018-12-29).md``; else empty."""
    found = [day for groups in _IN_NAME.findall(name) if (day := whole_day("-".join(groups)))]
    return found[-1] if found else ""


def whole_day(value: str) -> str:
    """The value where it is a day of the calendar in the form ``2023-01-01``, else empty."""
    try:
        return value if datetime.date.fromisoformat(value).isoformat() == value else ""
    except ValueError:
        return ""


def _number(text: str) -> int:
    if text.isdecimal():
        return int(text)
    if "十" in text:
        tens, _, ones = text.partition("十")
        return (_VALUES.get(tens, 1) if tens else 1) * 10 + (_VALUES.get(ones, 0) if ones else 0)
    value = 0
    for character in text:
        value = value * 10 + _VALUES.get(character, 0 if not character.isdecimal() else int(character))
    return value
