"""The number of a list in the form that Word writes it in."""

from __future__ import annotations

from generator.numerals import LARGEST, write_numeral

# Japanese leaves out 一 and 零 from 100 on (百一), which no law in Chinese does.
_THOUSANDS = frozenset({"chineseCountingThousand", "taiwaneseCountingThousand", "japaneseCounting"})
# From 100 on these write one character a figure (一〇一).
_UP_TO_99 = frozenset({"chineseCounting", "taiwaneseCounting"})
_DIGITS = {
    "chineseCounting": "〇一二三四五六七八九",
    "ideographDigital": "〇一二三四五六七八九",
    "japaneseDigitalTenThousand": "〇一二三四五六七八九",
    "taiwaneseCounting": "○一二三四五六七八九",
    "taiwaneseDigital": "○一二三四五六七八九",
}
_TO_LEGAL = {
    "chineseLegalSimplified": str.maketrans("一二三四五六七八九十百千", "壹贰叁肆伍陆柒捌玖拾佰仟"),
    "ideographLegalTraditional": str.maketrans("一二三四五六七八九十百千万", "壹貳參肆伍陸柒捌玖拾佰仟萬"),
}
_FULL_WIDTH = frozenset({"decimalFullWidth", "decimalFullWidth2"})
_TO_FULL_WIDTH = {ord(figure): ord(figure) + 0xFEE0 for figure in "0123456789"}
# Forms with a character for each number; after the last of them Word writes figures.
_SIGNS = {
    "decimalEnclosedCircle": "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳",
    "decimalEnclosedCircleChinese": "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳",
    "decimalEnclosedFullstop": "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛",
    "decimalEnclosedParen": "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇",
    "ideographEnclosedCircle": "㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉",
    "ideographTraditional": "甲乙丙丁戊己庚辛壬癸",
    "ideographZodiac": "子丑寅卯辰巳午未申酉戌亥",
}
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
    (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


def written_number(number: int, form: str) -> str:
    """A number in a form of ST_NumberFormat (ECMA-376 part 1, 17.18.59); in figures where it has no other."""
    if form == "none":
        return ""
    written = _ideographs(number, form) if 0 <= number <= LARGEST else ""
    return written or _sign(number, form) or _latin(number, form) or str(number)


def _sign(number: int, form: str) -> str:
    signs = _SIGNS.get(form, "")
    return signs[number - 1] if 1 <= number <= len(signs) else ""


def _latin(number: int, form: str) -> str:
    """The number in letters, or in figures of another look; empty where the form has neither."""
    if form in ("lowerLetter", "lowerRoman", "upperLetter", "upperRoman"):
        letters = _letters(number) if form.endswith("Letter") else _roman(number)
        return letters if form.startswith("lower") else letters.upper()
    if form in _FULL_WIDTH:
        return str(number).translate(_TO_FULL_WIDTH)
    if form == "numberInDash":
        return f"- {number} -"
    return f"{number:02}" if form == "decimalZero" else ""


def _ideographs(number: int, form: str) -> str:
    """The number in Chinese characters; empty where the form has none."""
    if form in _THOUSANDS or (form in _UP_TO_99 and number < 100):
        return write_numeral(number)
    if form in _DIGITS:
        return "".join(_DIGITS[form][int(figure)] for figure in str(number))
    if form in _TO_LEGAL:
        words = write_numeral(number)
        return (f"一{words}" if words.startswith("十") else words).translate(_TO_LEGAL[form])
    if form == "ideographZodiacTraditional" and 1 <= number <= 60:
        stem, branch = _SIGNS["ideographTraditional"], _SIGNS["ideographZodiac"]
        return stem[(number - 1) % 10] + branch[(number - 1) % 12]
    return ""


def _letters(number: int) -> str:
    """After z comes aa, then bb."""
    if not 1 <= number <= 26 * 30:
        return str(number)
    return chr(97 + (number - 1) % 26) * ((number - 1) // 26 + 1)


def _roman(number: int) -> str:
    if not 1 <= number < 4000:
        return str(number)
    text = ""
    for value, letters in _ROMAN:
        while number >= value:
            text += letters
            number -= value
    return text
