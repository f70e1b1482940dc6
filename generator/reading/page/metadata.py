"""The table of facts that government pages set above a law, and the lines below it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.reading.page.source_note import plain_source

KEYS = {
    "信息索引号": "index_number", "索引号": "index_number", "索 引 号": "index_number",
    "生成日期": "generated", "成文日期": "generated", "发文日期": "generated",
    "公开日期": "published", "发布日期": "published", "发布时间": "published", "公布日期": "published",
    "文件编号": "document_number", "发文字号": "document_number", "文号": "document_number",
    "发布机构": "issuer", "发文机关": "issuer", "制定机关": "issuer", "发布机关": "issuer",
    "发文机构": "issuer", "公开机构": "issuer",
    "效力状况": "status", "有效性": "status", "时效性": "status", "效力状态": "status",
    "内容概述": "summary", "内容概况": "summary", "信息名称": "summary",
    "施行日期": "in_force", "实施日期": "in_force", "生效日期": "in_force",
    "附件下载": "attachment", "主题分类": "topic", "主题词": "topic", "公开方式": "",
    "公开范围": "", "公开时限": "", "公开程序": "", "体裁分类": "", "法律效力位阶": "kind",
    "效力位阶": "kind", "文件名称": "",
    "发布部门": "issuer", "发布单位": "issuer", "发文单位": "issuer", "公布机关": "issuer",
    "批准部门": "", "批准机关": "", "批准日期": "", "通过日期": "", "法规类别": "kind", "法规名称": "",
    "文件类型": "", "公文种类": "", "信息分类": "", "服务对象": "", "生命周期": "", "所属机构": "",
    "文件状态": "status", "有效状态": "status", "是否有效": "status",
    "标题": "", "名称": "", "关键词": "", "废止日期": "", "信息类别": "", "组配分类": "",
}  # fmt: skip
_LABEL = re.compile(
    "(?:^|(?<=\\s))(" + "|".join(sorted(KEYS, key=len, reverse=True)) + ")(?=\\s|[:：]|$)[:：]?"
)
_EMPTY = re.compile(r"^[—\-－–\s/无]*$")
_DATE = re.compile(r"^(\d{4})[-年/.](\d{1,2})[-月/.](\d{1,2})日?")
_DATES = {"generated", "published", "in_force"}
_BELOW = (
    ("related_reading", re.compile(r"^(?:关联阅读|相关阅读|相关解读|图解|解读)[:：]\s?(.*)")),
    ("source_note", re.compile(r"^(?:信息)?来源[:：]\s?(.+)")),
)


def is_fact(line: str) -> bool:
    """Whether the line begins with the label of a fact."""
    return bool(_LABEL.match(line))


def facts_in(lines: Iterable[str]) -> dict[str, str]:
    """The facts of the lines outside the law. The first value of a key counts."""
    facts: dict[str, str] = {}
    pending = ""
    for line in lines:
        if pending and line and not is_fact(line):
            _put(facts, pending, line)
        pending = ""
        labels = list(_LABEL.finditer(line)) if is_fact(line) else []
        for label, following in zip(labels, [*labels[1:], None][: len(labels)], strict=True):
            value = line[label.end() : following.start() if following else len(line)].strip()
            if value:
                _put(facts, KEYS[label[1]], value)
            elif following is None:
                pending = KEYS[label[1]]
        for key, pattern in _BELOW:
            match = pattern.match(line)
            if match and match[1]:
                value = match[1] if not line.startswith("图解") else line
                value = value.replace(" 》", "》").strip()
                value = plain_source(value) if key == "source_note" else value
                if not value:
                    continue
                facts[key] = (
                    f"{facts[key]}\n{value}"
                    if key in facts and key == "related_reading"
                    else facts.get(key, value)
                )
    return facts


def _put(facts: dict[str, str], key: str, value: str) -> None:
    if not key or _EMPTY.match(value):
        return
    date = _DATE.match(value) if key in _DATES else None
    facts.setdefault(key, f"{date[1]}-{int(date[2]):02}-{int(date[3]):02}" if date else value)
