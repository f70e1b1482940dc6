"""县( 市、区), 公安厅、局: writes a phrase in the one way that the rules for names read."""

from __future__ import annotations

import re

from generator.layers.duties.names.levels import LEVEL
from generator.layers.duties.names.places import spelled_out

# 区县 (市), 县( 市、区)
_GAP = re.compile(" +(?=[（）、])|(?<=[（）、]) +")
_ITEM = re.compile("第（([一二三四五六七八九十]+)）项")
# 中国（上海）自由贸易试验区: the bracket is a part of the name.
_OF_CHINA = re.compile("中国（([^（）、]{2,4})）(?=自由|国际)")
_SCHOOLS = re.compile("(?<![初高大])中、小学")
# 县（市、区）乡（镇）人民政府: governments of two levels with the 、 left out.
_LEFT_OUT = re.compile("(县（市）(?=区)|县（(?:市、)?区）(?=乡（镇）|镇（乡）))")
# 市、区两级人民政府: the number only counts the levels before it.
_LEVELS_COUNTED = re.compile(f"(?<=[、和与])((?:{LEVEL}))[两三四五]级(?!医)")
# 公安厅、局: one office, called by either word.
_OFFICE_OR_OFFICE = re.compile("厅、局(?=$|[、，和或及])")
# 适龄儿童、少年的父母
_OF_CHILDREN = re.compile("([^，、的]{0,4})儿童、少年(的(?:父母|监护人|家长))")
# 两个或者两个以上的
_TWO_OR_MORE = re.compile("([一两二三十][个人名])(?:或者|或)\\1(?=以上)")
_IF_POSSIBLE = re.compile("(?:有|具备)条 ?件的(?=(?:设区的|县级)?市|[县区乡镇]|街道)")


def plainly_spelled(phrase: str) -> str:
    """The phrase with round brackets, every 、 in its place, and nothing that only counts or says 有条件的.

    A bracket that is a part of a word stands as 〔〕 (``with_own_brackets`` turns it back).
    """
    phrase = phrase.removeprefix("以及").replace("＊", "").replace("(", "（").replace(")", "）")
    phrase = _GAP.sub("", phrase) if " " in phrase else phrase
    phrase = _SCHOOLS.sub("中小学", _LEFT_OUT.sub("\\1、", phrase))
    phrase = _OFFICE_OR_OFFICE.sub("厅（局）", _LEVELS_COUNTED.sub("\\1", spelled_out(phrase)))
    phrase = _OF_CHILDREN.sub("\\1儿童\\2、\\1少年\\2", phrase)
    phrase = _OF_CHINA.sub("中国〔\\1〕", _ITEM.sub("第〔\\1〕项", phrase))
    return _TWO_OR_MORE.sub("\\1", _IF_POSSIBLE.sub("", phrase))


def with_own_brackets(name: str) -> str:
    """The name with the brackets that are a part of it."""
    return name.replace("〔", "（").replace("〕", "）")
