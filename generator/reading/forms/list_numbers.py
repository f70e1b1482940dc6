"""The number of a list in the form that Word writes it in."""

from __future__ import annotations

from generator.numerals import write_numeral

_CHINESE = frozenset(
    {
        "chineseCounting",
        "chineseCountingThousand",
        "ideographDigital",
        "japaneseCounting",
        "taiwaneseCounting",
        "taiwaneseCountingThousand",
    }
)
_LEGAL = frozenset({"chineseLegalSimplified", "ideographLegalTraditional"})
_TO_LEGAL = str.maketrans("零〇一二三四五六七八九十百千", "零零壹贰叁肆伍陆柒捌玖拾佰仟")
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
    if form in _CHINESE:
        return write_numeral(number)
    if form in _LEGAL and 1 <= number < 10_000:
        words = write_numeral(number)
        return (f"一{words}" if words.startswith("十") else words).translate(_TO_LEGAL)
    if form in _SIGNS and 1 <= number <= len(_SIGNS[form]):
        return _SIGNS[form][number - 1]
    if form in ("lowerLetter", "lowerRoman", "upperLetter", "upperRoman"):
        letters = _letters(number) if form.endswith("Letter") else _roman(number)
        return letters if form.startswith("lower") else letters.upper()
    if form in _FULL_WIDTH:
        return str(number).translate(_TO_FULL_WIDTH)
    return f"{number:02}" if form == "decimalZero" else str(number)


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
