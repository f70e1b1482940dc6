"""An act that looks like a name: 协调有关部门, 扩建海水养殖场, 罢免企业管理人员.

Such a phrase ends with the word for a body, but the body is the object of the verb before it.
"""

from __future__ import annotations

import re

from generator.layers.duties.word_lists import predicate_start

# 协调有关部门, 改造各类产业园区: nobody is named by a verb and 有关 or 各.
_SOME = re.compile("有关|各(?!方)")
# 新建、改建单位 and 扩建码头工程项目单位 are names.
_BUILT = re.compile(
    "(?:(?:新|改|扩)建|建设(?=港口|码头|[^的]{2,}(?:港口|码头|厂|填埋场|垃圾场|矿山)$))[^的]*(?<!单位)(?<!人)(?<!者)(?<!企业)(?<!机构)$"
)
_DONE_TO = re.compile(
    "(?:罢免|驳回|会见|转送|包围|控告(?=司法)|用于|涉及国家)(?!人|者|方|案|机构|小组|部门)[^的]*$(?<!秘密人员)"
)
_VERB = 2


def is_an_act(name: str) -> bool:
    """Whether the would-be name is a verb with its object."""
    if "的" in name:
        return False
    if _BUILT.match(name) or _DONE_TO.match(name):
        return True
    verb = predicate_start().match(name)
    return verb is not None and len(verb.group()) >= _VERB and _SOME.match(name, verb.end()) is not None
