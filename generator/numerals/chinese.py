"""Chinese numerals as laws write them, both ways: 一百二十 ⇄ 120.

Read are 〇 零 一 … 九 两 十 百 千 万, digits in a row (一二〇), and Arabic digits of either
width. White space inside a numeral is layout (``第 十 二 条``).
"""

from __future__ import annotations

NUMERAL_CHARACTERS = "〇零一二三四五六七八九十百千万两0123456789０１２３４５６７８９"
"""Every character a numeral may have; for character classes in expressions."""

LARGEST = 99_999_999
"""The largest number that is read or written."""

_DIGITS = {"〇": 0, "零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4}
_DIGITS |= {"五": 5, "六": 6, "七": 7, "八": 8, "九": 9}
_UNITS = {"十": 10, "百": 100, "千": 1000}
_WRITTEN = "零一二三四五六七八九"


def read_numeral(text: str) -> int | None:
    """The number that ``text`` writes, or ``None`` where it writes none (百百, 十万万, the empty string)."""
    squeezed = "".join(text.split())
    if not squeezed or len(squeezed) > 20:
        return None
    if all(character.isdecimal() for character in squeezed):
        number = int(squeezed)
        return number if number <= LARGEST else None
    if len(squeezed) > 1 and all(character in _DIGITS for character in squeezed):
        number = int("".join(str(_DIGITS[character]) for character in squeezed))
        return number if number <= LARGEST else None
    thousands, mark, rest = squeezed.partition("万")
    if not mark:
        return _below_ten_thousand(squeezed)
    high = _below_ten_thousand(thousands)
    low = _below_ten_thousand(rest) if rest else 0
    return None if high is None or low is None or high == 0 else high * 10_000 + low


def _below_ten_thousand(text: str) -> int | None:
    """A numeral of 千, 百, 十 and ones, the units falling; 一百二 without 零 is read as 102."""
    total, digit, last_unit, zero = 0, None, 10_000, False
    for position, character in enumerate(text):
        if character in _UNITS:
            unit = _UNITS[character]
            if unit >= last_unit or (digit is None and (unit != 10 or (position and zero))):
                return None
            total += (1 if digit is None else digit) * unit
            digit, last_unit, zero = None, unit, False
        elif character in _DIGITS:
            if digit is not None:
                return None
            if _DIGITS[character] == 0:
                if zero or (len(text) > 1 and position == len(text) - 1):
                    return None
                zero = True
            else:
                digit = _DIGITS[character]
        else:
            return None
    return total + (digit or 0) if text else None


def write_numeral(number: int) -> str:
    """The numeral that laws print for ``number``: 12 is 十二, 110 一百一十, 103 一百零三.

    Raises ``ValueError`` below 0 and above ``LARGEST``.
    """
    if not 0 <= number <= LARGEST:
        raise ValueError(f"no numeral for {number}")
    high, low = divmod(number, 10_000)
    if not high:
        return _write_below_ten_thousand(low)
    text = _write_below_ten_thousand(high) + "万"
    if low:
        text += ("零" if low < 1000 else "") + _write_below_ten_thousand(low, inner=True)
    return text


def _write_below_ten_thousand(number: int, inner: bool = False) -> str:
    if number == 0:
        return "零"
    text, gap = "", False
    for unit, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, number = divmod(number, unit)
        if digit:
            text += ("零" if gap and text else "") + _WRITTEN[digit] + name
            gap = False
        else:
            gap = True
    return text[1:] if text.startswith("一十") and not inner else text
