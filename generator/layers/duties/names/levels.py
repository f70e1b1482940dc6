"""The levels of government that stand bare in a coordination: 市、县级市、区人民政府."""

from __future__ import annotations

import re

LEVEL = (
    "(?:省|市|县|区|乡|镇|州|盟)（(?:自治县|开发区|县级市|街道|市|县|区|乡|镇|地|州|盟|旗|、)+）|不设区的市|地级以上市|省辖市|县级以上(?!人民|政府|地方|党|各)|设区的市|设区市|县级以上地方(?!人民政府|各级)|区县（自治县）|区、?县（自治县）|县（市、区）|县（市）、区|区（县、市）|区县（市）|县（市）"
    "|市辖区|县（区、市）|市（地）|区（县）|县（区）|市（区）|乡（镇）|乡镇|镇（乡）|镇（街道）|街道（乡镇）|乡镇（街道）|县级市|自治县|民族乡"
    "|自治区|自治州|直辖市|区县|县区(?!域)|市县|地级市|省级|市级|区级|县级(?!以|市)|乡级|省|市|县|区|州|盟|旗|乡|镇|街道|国家"
)
_START = re.compile(f"(?:{LEVEL})(?!场|政|容|域|民|级|内|外|属|长|以上|以下|级以上)")
_NAMED = re.compile("[^、的]{0,14}所在地(?:的)?|相关|有关|各|当地|本")


_LEVELS_ONLY = re.compile(f"(?:{LEVEL}|村（社区）|村|社区|、|和|以及)+")


def only_levels(text: str) -> bool:
    """Whether a subject names levels and nothing else: 市、区（县）、镇（街道）、村（社区）."""
    return len(text) > 2 and _LEVELS_ONLY.fullmatch(text) is not None


def leading_level(piece: str) -> str:
    """The level that a piece begins with, with a word like 所在地 before it; empty where none."""
    named = _NAMED.match(piece)
    offset = named.end() if named else 0
    found = _START.match(piece, offset)
    return piece[: found.end()] if found else ""


def is_level(piece: str) -> bool:
    """Whether the piece is a level and nothing else."""
    return bool(piece) and leading_level(piece) == piece
