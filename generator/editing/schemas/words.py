"""The kinds of words that the schemas are made of."""

from __future__ import annotations

import datetime
from typing import Annotated, Literal

from pydantic import AfterValidator, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError

# Every schema refuses keys that it does not know.
STRICT = ConfigDict(extra="forbid", coerce_numbers_to_str=True, str_strip_whitespace=True)

_ARTICLE = r"a[1-9][0-9]*(-[1-9][0-9]*)?"
_ID = r"^[a-z0-9]+(-[a-z0-9]+)*$"
_SOURCE_ID = "^[a-z0-9][a-z0-9-]{0,99}$"
_ARTICLE_ID = f"^{_ARTICLE}$"
_PARAGRAPH_ID = f"^{_ARTICLE}p[1-9][0-9]*$"
_PROVISION_ID = f"^{_ARTICLE}(p[1-9][0-9]*(i[1-9][0-9]*(s[1-9][0-9]*)?)?)?$"
_DATE = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
_HASH = "^[0-9a-f]{12}$"
_PINYIN = "^[a-z]+( [a-z]+)*$"

# What to write, for each pattern: a user is never shown a regular expression.
PATTERN_MENDS = {
    _ID: "只用小写字母、数字和连字符，如 wanggeyuan",
    _SOURCE_ID: "写 source/ 下面的文件夹名",
    _ARTICLE_ID: "条写成 a12，第一百二十条之一写成 a120-1",
    _PARAGRAPH_ID: "款写成 a12p1，即第十二条第一款",
    _PROVISION_ID: "写成 a12、a12p1 或 a12p1i2",
    _DATE: "日期写成 2023-01-01",
    _HASH: "写 zhudu check 列出的 12 位校验码",
    _PINYIN: "写音节，不标声调，如 wang ge yuan",
    r"^[^\n\r]*$": "写成一行",
}

# Ids that must exist in the text.
PROVISION_PATTERNS = frozenset({_ARTICLE_ID, _PARAGRAPH_ID, _PROVISION_ID})


def _day_of_calendar(value: str) -> str:
    """The date itself. Raises what pydantic reports as ``no_such_day`` for 2023-13-01."""
    try:
        datetime.date.fromisoformat(value)
    except ValueError:
        raise PydanticCustomError("no_such_day", "{day}", {"day": value}) from None
    return value


Text = Annotated[str, StringConstraints(min_length=1, max_length=2000)]
Line = Annotated[str, StringConstraints(min_length=1, max_length=300, pattern=r"^[^\n\r]*$")]
# An id of ours becomes a file name and an anchor, so it can never lead out of its folder.
Id = Annotated[str, StringConstraints(pattern=_ID, max_length=60)]
# The name of a folder under source/.
SourceId = Annotated[str, StringConstraints(pattern=_SOURCE_ID)]
ArticleId = Annotated[str, StringConstraints(pattern=_ARTICLE_ID, max_length=40)]
ParagraphId = Annotated[str, StringConstraints(pattern=_PARAGRAPH_ID, max_length=40)]
# An article, or one of its 款, 项 or 目.
ProvisionId = Annotated[str, StringConstraints(pattern=_PROVISION_ID, max_length=40)]
Date = Annotated[str, StringConstraints(pattern=_DATE), AfterValidator(_day_of_calendar)]
Hash = Annotated[str, StringConstraints(pattern=_HASH)]
Pinyin = Annotated[str, StringConstraints(pattern=_PINYIN, max_length=200)]
Level = Literal["市", "县级市/区", "镇街", "村社区"]
Kind = Literal["政府", "部门", "监察司法", "群团", "基层组织", "专门机构", "企业单位", "社会力量", "公众"]
Status = Literal["有效", "尚未生效", "已被修改", "已废止"]
Positive = Annotated[int, Field(ge=1)]
