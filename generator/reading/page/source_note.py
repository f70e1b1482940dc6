"""Where a page says that it has the law from (来源), without the page's furniture behind it."""

from __future__ import annotations

import re

_LABELS = (
    "发布时间|发布日期|发布单位|更新时间|更新日期|成文日期|公开日期|日期|时间|浏览次数|浏览量|浏览|阅读次数|阅读量|阅读|点击次数|点击数"
    "|点击率|点击量|点击|访问次数|访问量|人气|文字大小|文字|字体大小|字体|字号|作者|编辑|责任编辑|责编|审核|校对|视力保护色|背景色|索引号"
    "|保护视力色|分享到|分享|收藏|打印本页|打印|下载|关闭窗口|关闭|复制链接|扫码|纠错|朗读|语音播报|手机看|微信|微博"
)
_FURNITURE = re.compile(
    rf"\s*(?:(?:{_LABELS})\s?[:：]|(?:^|[\s|｜【\[（(])\s*(?:{_LABELS})(?=$|[\s|｜】\]）)+A-])"
    r"|[【\[（(]\s?(?:大|字)|[\s|｜]大\s?[|｜]?\s?中\s?[|｜]?\s?小|[\s|｜]A[+-]"
    r"|\s[12]\d{3}[-./年]\d{1,2}[-./月]\d{1,2}).*$"
)


def plain_source(words: str) -> str:
    """``某办公室 浏览次数：1234 字号：[ 大 中 小 ] 打印`` to ``某办公室``; without such words, as it is."""
    return _FURNITURE.sub("", words).strip(" |｜　")
