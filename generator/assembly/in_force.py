"""Since when a law applies, from its own last articles (本条例自2023年1月1日起施行)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.assembly.dates import DATE, iso
from generator.editing.schemas.regulation import Event
from generator.model.text import Regulation

_LAST = 12
_SELF = r"本(?:法|条例|规定|办法|细则|规则|解释|决定|决议|章程|准则|通则|典|规程|规范|批复|修正案|意见|标准)"
_DATED = re.compile(
    rf"{_SELF}[^。；]{{0,60}}?[自于从]\s?(?P<day>{DATE.pattern})\s?(?:起|开始|正式)?\s?(?:施行|实施|生效|执行)"
)
_ON_DAY = re.compile(
    rf"{_SELF}[^。；]{{0,60}}?[自于从](?P<what>公布|发布|颁布|颁发|通过|批准|公告)(?:之日|日)起?(?:施行|实施|生效|执行)"
)
_EVENT = {"发布": "公布", "颁布": "公布", "颁发": "公布", "公告": "公布"}


def find_in_force(regulation: Regulation, events: Sequence[Event]) -> str:
    """The date as ISO, or empty where the text does not say it.

    A date in the text counts first. Where the law applies from the day of an event (自公布之日起),
    that event of the adoption note gives the date, unless a later 修订 replaced the text. Last
    comes a date of 施行 in the note.
    """
    for text in _closing_words(regulation):
        found = list(_DATED.finditer(text))
        for match in reversed(found):
            date = DATE.search(match["day"])
            if date and iso(date):
                return iso(date)
        on_day = _ON_DAY.search(text)
        if on_day:
            return _day_of(_EVENT.get(on_day["what"], on_day["what"]), events)
    stated = [event.date for event in events if event.kind == "施行"]
    return stated[-1] if stated else ""


def _day_of(kind: str, events: Sequence[Event]) -> str:
    days = [event.date for event in events if event.kind == kind]
    rewritten = max((event.date for event in events if event.kind == "修订"), default="")
    return days[-1] if days and days[-1] >= rewritten else ""


def _closing_words(regulation: Regulation) -> list[str]:
    """The texts of the last 款, last first; where there are no articles, of the preamble's."""
    texts: list[str] = []
    for article in reversed(regulation.articles[-_LAST:]):
        texts += [paragraph.full_text for paragraph in reversed(article.paragraphs)]
    return texts + [paragraph.full_text for paragraph in reversed(regulation.preamble[-_LAST:])]
