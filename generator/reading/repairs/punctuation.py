"""Half-width punctuation between Chinese characters to full width.

Applied to damaged copies only; in a clean text the half-width comma is what was published.
Numbers (1,000), times (12:30), addresses and Latin words keep theirs.
"""

from __future__ import annotations

import re

from generator.reading.repairs.edit import Edit

_FULL = {",": "，", ";": "；", ":": "：", "!": "！", "(": "（", ")": "）"}
_CHINESE = "\u3400-\u9fff\u3001-\u3011\u2018-\u201d\uff01-\uff1f〇"
_MARK = re.compile(
    rf"(?<=[{_CHINESE}])[ \t]?[,;:!](?!//)[ \t]?|(?<=[)%‰°′0-9A-Za-z])[,;:!][ \t]?(?=[{_CHINESE}]|$)"
)
# Not 3.5, 第1.条, a.b, nor the dots of an omission.
_STOP = re.compile(r"(?<=[\u3400-\u9fff\u201d\uff09\u300b])\.(?=[\u3400-\u9fff\u201c\u201d\u300a]|\s*$)")
_BRACKETS = re.compile(r"\(([^()\n]*)\)")
_HAN = re.compile("[\u3400-\u9fff]")
_HALF = re.compile("[\u3400-\u9fff],")


def mostly_half_width(text: str) -> bool:
    """Whether half-width commas after Chinese characters outnumber full-width ones."""
    return len(_HALF.findall(text)) > text.count("，")


def repair_punctuation(text: str) -> tuple[str, list[Edit]]:
    """The line with full-width marks, one edit a mark or pair of brackets."""
    edits: list[Edit] = []

    def bracket(match: re.Match[str]) -> str:
        around = (
            text[max(0, match.start() - 1) : match.start()] + match[1] + text[match.end() : match.end() + 1]
        )
        if not _HAN.search(around) and match[1].isascii():
            return match[0]
        edits.append(Edit("()", "（）"))
        return f"（{match[1]}）"

    def mark(match: re.Match[str]) -> str:
        full = _FULL[match[0].strip()]
        edits.append(Edit(match[0], full))
        return full

    def stop(match: re.Match[str]) -> str:
        edits.append(Edit(".", "。"))
        return "。"

    if "(" in text:
        text = _BRACKETS.sub(bracket, text)
        if _HAN.search(text):
            lone = text.replace("(", "（") if text.count("(") == 1 and "）" not in text else text
            if lone != text:
                edits.append(Edit("(", "（"))
                text = lone
    elif text.endswith(")") and _HAN.search(text) and "（" not in text:
        edits.append(Edit(")", "）"))
        text = text[:-1] + "）"
    text = _MARK.sub(mark, text)
    text = _STOP.sub(stop, text)
    if text.count('"') and text.count('"') % 2 == 0 and _HAN.search(text):
        pieces = text.split('"')
        text = "".join(p + ("“" if i % 2 == 0 else "”") for i, p in enumerate(pieces[:-1])) + pieces[-1]
        edits.extend(Edit('""', "“”") for _ in range(len(pieces) // 2))
    return text, edits
