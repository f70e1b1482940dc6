"""Which titles between 《 and 》 are titles of law, and when two titles are the same."""

from __future__ import annotations

import re

_LAW_ENDING = re.compile(
    r"(?:法|法典|条例|规定|办法|规则|细则|决定|决议|解释|规范|公约|条约|协定|协议书?|议定书|宪章|宣言|章程|准则"
    r"|规程|条令|通则|总则|税则|通知|意见|通告|公告|命令|批复|答复|复函|纪要|令|法案|修正案|修正文本|制度"
    r"|方案|纲要|名录|目录|名单|清单|标准|安排|守则|导则|指引|指南|要求|措施|政策|若干问题)\Z"
)
_NOT_LAW = re.compile(r"(?:看法|做法|写法|书法|方法|协议书?|工作安排|工作制度|岗位.*守则|公约集)\Z")
_VERSION = re.compile(r"[（(][^（）()]*[）)]\Z")
# Treaties end in 协议 too, but so do contracts; only those that name states or organisations count.
_TREATY = re.compile(r"(?:国际|中华人民共和国|世界|政府|关于|联合国|公约).*协议\Z")


def is_law(title: str) -> bool:
    """Whether ``title`` (without its brackets) is that of a law, rule, decision or normative document."""
    bare = _VERSION.sub("", title.strip())
    if _TREATY.search(bare):
        return True
    return bool(_LAW_ENDING.search(bare)) and not _NOT_LAW.search(bare)


def normal(title: str) -> str:
    """The title without brackets, version and the name of the state: what makes two titles the same."""
    bare = _VERSION.sub("", re.sub(r"\s", "", title))
    return re.sub(r"[《》〈〉<>“”]|中华人民共和国", "", bare)
