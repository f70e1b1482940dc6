"""The sentence around a norm, and whether it can be read without what stands about it."""

from __future__ import annotations

import re

_LONGEST = 200
_LONGEST_LIST = 420
# What stands at the beginning of a sentence that goes on from the one before it.
_GOES_ON = re.compile(
    "其|该|但|并|同时|此外|另外|另行|对此|否则|因此|据此|这|此|以上|逾期|[^，。]{0,4}(?:仍|也|还)[应可不]"
)
# Words that point to a place which the reader of a question does not see.
_POINTS = re.compile(
    "前[一二两三四五]?[款条项]|上述|前述|本款|本项|本条第|上[款条]|[第]?[一二三四五六七八九十]+项规定"
)
# 下列 leads to a list, which must be there.
_LEADS = re.compile("下列|如下")
_LISTS = re.compile(r"\n|[（(]一[）)]|[:：].*；")
# A decision that mends another law gives its words, not a duty.
_MENDS = re.compile("修改为|增加[一二三四五六七八九十]+[款条项]|删去|删除第")
_PAIRS = ("（）", "“”", "《》", "()", "〈〉")


def sentence_around(text: str, lead: int, start: int, end: int) -> tuple[int, int]:
    """Where the sentence around a span begins and ends.

    ``text`` is the full text of a 款, of which the first ``lead`` characters are its own words and
    the rest its list. A sentence that leads to the list takes the whole list with it. A span in the
    list is one line of it.
    """
    if start >= lead:
        first = text.rfind("\n", 0, start) + 1
        last = text.find("\n", max(end - 1, start))
        return first, last if last >= 0 else len(text)
    first = text.rfind("。", 0, start) + 1
    last = text.find("。", max(end - 1, start), lead) + 1
    return first, last or len(text)


def reads_alone(sentence: str) -> bool:
    """Whether a sentence may be asked about: whole, not too long, and not pointing outside of itself."""
    lines = sentence.split("\n")
    longest = _LONGEST_LIST if len(lines) > 1 else _LONGEST
    return (
        len(sentence) <= longest
        and len(lines[0]) <= _LONGEST
        and sentence.endswith(("。", "。”", "。）", "！"))
        and not sentence.startswith(("（", "(", "“"))
        and all(sentence.count(pair[0]) == sentence.count(pair[1]) for pair in _PAIRS)
        and not _GOES_ON.match(sentence)
        and not _POINTS.search(sentence)
        and not (_LEADS.search(sentence) and not _LISTS.search(sentence))
        and not _MENDS.search(sentence)
    )
