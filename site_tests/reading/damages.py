"""Ways in which a law's text is damaged before somebody has it; each is a function from text to text.

``HEALED`` are undone wholly: what is read is what stood there. ``REPORTED`` lose characters, which nothing
can bring back; each must be reported as an error.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable

Damage = Callable[[str], str]
_LABEL = re.compile(r"^(第[一二三四五六七八九十百零]+条)[ \u3000]*", re.MULTILINE)
_LINE = re.compile(r"^(.+)$", re.MULTILINE)
_BREAK = re.compile(r"[ \u3000]*\n+[ \u3000]*")


def _sprinkled(character: str) -> Damage:
    def damage(text: str) -> str:
        chance = random.Random(3)
        return "".join(c + (character if chance.random() < 0.02 else "") for c in text)

    return damage


def _browser_1252(text: str) -> str:
    """UTF-8 read as windows-1252, where five bytes have no letter."""
    return "".join(
        chr(byte) if byte in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else bytes([byte]).decode("cp1252")
        for byte in text.encode()
    )


def _paged(text: str, head: str = "") -> str:
    lines: list[str] = []
    for index, line in enumerate(text.split("\n"), 1):
        lines.append(line)
        if index % 25 == 0:
            lines += ["", f"— {index // 25} —", *([head] if head else []), ""]
    return "\n".join(lines)


def _paged_inside(text: str) -> str:
    """A page ends in the middle of each tenth line that is long."""
    lines: list[str] = []
    page = 0
    for index, line in enumerate(text.split("\n")):
        if index % 10 == 5 and len(line) > 60 and line[40] not in "。；：，、（" and line[39] not in "。；：":
            page += 1
            lines += [line[:40], f"第 {page} 页 共 9 页", line[40:]]
        else:
            lines.append(line)
    return "\n".join(lines)


def _scanned(text: str) -> str:
    swap = {"一": "—", "二": "ニ", "十": "卜"}
    chance = random.Random(4)

    def misread(match: re.Match[str]) -> str:
        return "".join(swap.get(c, c) if chance.random() < 0.3 else c for c in match[0])

    return _LABEL.sub(misread, text)


def _counted(text: str) -> str:
    return "\n".join(f"{number}  {line}" for number, line in enumerate(text.split("\n"), 1))


def _listed(text: str) -> str:
    numbers = iter(range(1, 10_000))
    return _LABEL.sub(lambda match: f"{next(numbers)}. {match[0]}", text)


def _linked(text: str) -> str:
    numbers = iter(range(7, 10_000))
    return re.sub(
        rf"{_LABEL.pattern}.*$",
        lambda match: f"{match[0]}\n【本条释义】 法宝联想 相关案例 {next(numbers)} 篇",
        text,
        flags=re.MULTILINE,
    )


def _cited(text: str) -> str:
    numbers = iter(range(1, 10_000))
    return re.sub(r"。$", lambda match: f"。[{next(numbers) % 90 + 1}]", text, flags=re.MULTILINE)


HEALED: dict[str, Damage] = {
    "zero-width spaces": _sprinkled("\u200b"),
    "soft hyphens": _sprinkled("\u00ad"),
    "labels in bold Markdown": lambda text: _LABEL.sub(r"**\1** ", text),
    "quoted Markdown": lambda text: _LINE.sub(r"> \1", text),
    "labels as headings": lambda text: _LABEL.sub(r"### \1 ", text),
    "bullets before labels": lambda text: _LABEL.sub(r"• \1 ", text),
    "labels in brackets": lambda text: _LABEL.sub(r"【\1】", text),
    "labels in a numbered list": _listed,
    "labels with a colon": lambda text: _LABEL.sub(r"\1：", text),
    "labels misread by a scanner": _scanned,
    "line numbers": _counted,
    "entities left": lambda text: (
        text.replace("、", "&#12289;").replace("“", "&ldquo;").replace("”", "&rdquo;")
    ),
    "entities escaped twice": lambda text: text.replace("、", "&amp;#12289;").replace("“", "&amp;ldquo;"),
    "tags left": lambda text: _LINE.sub(r"<p>\1</p>", text),
    "breaks as tags": lambda text: text.replace("\n", "<br/>\n"),
    "one line with indents": lambda text: _BREAK.sub("　　", text),
    "one line with spaces": lambda text: _BREAK.sub(" ", text),
    "one paragraph of a page": lambda text: f"<html><body><p>{_BREAK.sub('　　', text)}</p></body></html>",
    "a line for each chapter": lambda text: re.sub(r"\n+(?!第[一二三四五六七八九十]+章)", "　　", text),
    "a watermark before each article": lambda text: _LABEL.sub(r"北大法宝\n\1 ", text),
    "links of a data base": _linked,
    "page numbers": _paged,
    "page numbers and a running title": lambda text: _paged(text, "某某市人大常委会公报 2023 年第 2 期"),
    "pages that end inside a sentence": _paged_inside,
    "numbers of sources": _cited,
    "compatibility ideographs": lambda text: text.replace("立", "\uf9f7").replace("行", "\ufa08"),
    "line separators of Unicode": lambda text: text.replace("\n", "\u2028"),
    "UTF-8 read as Latin-1": lambda text: text.encode().decode("latin-1"),
    "UTF-8 read as windows-1252": _browser_1252,
    "GB18030 read as Latin-1": lambda text: text.encode("gb18030").decode("latin-1"),
}

REPORTED: dict[str, Damage] = {
    "a decoder's rubbish": lambda text: text.replace("公安", "锟斤拷", 3),
    "empty boxes": lambda text: text.replace("应当", "□□", 3),
    "question marks": lambda text: text.replace("应当", "??", 3),
    "replacement characters": lambda text: text.replace("应当", "\ufffd", 3),
    "UTF-8 read as GBK": lambda text: text.encode().decode("gbk", errors="replace"),
}
