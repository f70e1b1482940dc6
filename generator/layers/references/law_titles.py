"""Which titles between 《 and 》 are titles of law, and when two titles are the same."""

from __future__ import annotations

import re

_LAW_ENDING = re.compile(
    r"(?:法|法典|条例|规定|办法|规则|细则|解释|规范|公约|条约|协定|议定书|宪章|宣言|章程|准则|规程|条令|通则|总则"
    r"|税则|法案|修正案|修正文本|方案|纲要|名录|目录|名单|清单|标准|守则|导则|指引|指南)\Z"
)
# 《决定》 and 《审查意见》 are papers of a case; 《关于……的决定》 is law.
_LAW_ABOUT_SOMETHING = re.compile(
    r"(?:关于.+|\A(?:中华人民共和国|全国人|国务院|最高人民).+)"
    r"(?:决定|决议|通知|意见|通告|公告|命令|批复|答复|复函|纪要|制度|安排|要求|措施|政策|若干问题|协议)\Z"
)
_NOT_LAW = re.compile(r"(?:看法|做法|写法|书法|方法)\Z")
_BRACKETS = re.compile(r"[（(][^（）()]*[）)]\Z")
# （2020年第1号） tells two papers apart, not two versions.
_VERSION = re.compile(r"[（(](?![^（）()]*号)[^（）()]*(?:年|修正|修订|试行|暂行|\d{4})[^（）()]*[）)]\Z")


def is_law(title: str) -> bool:
    """Whether ``title`` (without its 《》) is that of a law, rule, decision or normative document."""
    bare = _BRACKETS.sub("", title.strip())
    if _NOT_LAW.search(bare):
        return False
    return bool(_LAW_ENDING.search(bare) or _LAW_ABOUT_SOMETHING.search(bare))


def normal(title: str) -> str:
    """Without quotation marks, version and the name of the state: what makes two titles the same."""
    bare = _VERSION.sub("", re.sub(r"\s", "", title))
    return re.sub(r"[《》〈〉<>“”]|中华人民共和国", "", bare)
