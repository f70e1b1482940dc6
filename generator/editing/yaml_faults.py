"""What is wrong with a file that is no YAML, in the user's words.

PyYAML and libyaml say it in English; each pattern is a text of one of them (scanner, parser).
"""

from __future__ import annotations

import re

_OTHER = "YAML 的写法不对"
_TEXTS = (
    (r"mapping values are not allowed", "这里不该有冒号"),
    (r"could not find expected ':'", "缺少冒号"),
    (r"found a tab character", "缩进用了制表符"),
    (r"cannot start any token", "这里的字符不能放在开头（制表符、@、% 等）"),
    (r"unexpected end of stream|unexpected document", "引号没有合上"),
    (r"unknown escape character|hexadecimal number", "双引号里反斜杠后面的字不认识"),
    (r"expected ',' or", "括号没有合上，或者缺少逗号"),
    (r"sequence entries are not allowed", "这里不能写列表的短横"),
    (r"expected '-' indicator|expected <block end>|find expected key", "这一行与前面的内容接不上"),
    (r"expected (the )?node content", "这里缺少值"),
    (r"expected '?<document start>", "这一行不属于前面的内容"),
)


def yaml_fault(problem: str) -> str:
    """What ``problem``, a text of the YAML library, says; a general word where it is not known."""
    return next((ours for pattern, ours in _TEXTS if re.search(pattern, problem)), _OTHER)
