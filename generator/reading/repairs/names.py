"""What the rules of repair are called where a reader sees them."""

from __future__ import annotations

REPAIR_NAMES = {
    "pinyin-residue": "去掉夹在字后的拼音",
    "punctuation": "半角标点改为全角",
    "traditional": "繁体转为简体",
    "layout-whitespace": "去掉排版用的空白",
    "radicals": "部首等同形字符改为通用字符",
    "compatibility-ideographs": "兼容字符改为通用字符",
    "entities": "网页代码还原为字符",
    "dressed-labels": "去掉条号上的符号",
    "citation-marks": "去掉引注的编号",
    "misread-numerals": "改正条号里认错的字",
    "line-numbers": "去掉行号",
    "line-breaks": "接上折断的行",
    "page-breaks": "接上被页码隔开的句子",
    "lost-breaks": "补上丢失的换行",
    "erratum": "编者勘误",
}
