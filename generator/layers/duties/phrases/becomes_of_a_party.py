"""筹备组自动解散, 受让人取得从权利: the law says what becomes of a party, not what it does."""

from __future__ import annotations

import re

# What protects a party, or guards it against others.
_PROTECTED = re.compile("[^，]*(?<!接)受到?(?:国家|[^，的]{0,2}法律?|特殊|特别)?(?:的)?保护$")
_WHEN = "(?:依法|自动|自行|即行?|应得|优先|终身|一般|(?:自|在|经|按照?|依照|根据|凭)[^，]{2,50}?)*"
# A right or a state that begins, ends or goes before another one.
_STATE = re.compile(
    f"{_WHEN}(?:(?:自动|自行|即行|即)?(?:解散|终止|成立(?!前|后)|消灭|失效)|丧失[^，]*"
    "|取得(?!联系|同意)[^，]*(?:权|权利|地位)|当选|始得当选|编组|排序|入伍时保留[^，]*"
    "|免[征交缴][^，]*|不(?:再|享[有受])[^，]*|保留[^，]*(?:户籍|学籍|职务|待遇)|追加为[^，]*|(?:分别|依法|按)(?:设立|组建)|以[^，]*论)$"
)
_COMPLETE = re.compile("[^，]*后即(?:完成|成为|取得)[^，]*$")
# 预备役军官实行职务等级编制军衔: under what order persons stand.
_PERSON = re.compile("(?:人员|军官|教师|员|官|师|代表)$")
_ORDER = re.compile("实行(?![^，]*责任)[^，]{2,24}$")


def becomes_of(rest: str, name: str) -> bool:
    """Whether ``rest``, all words behind ``name`` in its clause, says what becomes of it."""
    if "保护" in rest and _PROTECTED.fullmatch(rest):
        return True
    if _STATE.fullmatch(rest) or _COMPLETE.fullmatch(rest):
        return True
    return _PERSON.search(name) is not None and _ORDER.fullmatch(rest) is not None
