"""Bytes to text: BOM, strict UTF-8, UTF-16 without a BOM, GB18030, Big5."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from charset_normalizer import from_bytes

from generator.cli.errors import UserError
from generator.model.findings import Problem
from generator.reading.likeness import CONTROL, likeness
from generator.reading.mojibake import problem_of, undo_wrong_decoding

MAX_BYTES = 256 * 1024 * 1024
MAX_LINE = 4 * 1024 * 1024
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 200_000
# Also the separators of Unicode and of old word processors.
_LINE_END = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")


class Decoded(NamedTuple):
    """The text, the encoding's name, and what there is to report of it."""

    text: str
    encoding: str
    problems: tuple[Problem, ...] = ()


def decode(data: bytes, name: str) -> Decoded:
    """The text with plain line ends. Raises ``UserError`` where there is no text to read."""
    if not data.strip():
        raise UserError("文件是空的", file=name, mend="给一个有法规文字的文件")
    if len(data) > MAX_BYTES:
        raise UserError("文件超过 256 MiB", file=name, mend="拆成几个文件")
    for number, line in enumerate(data.split(b"\n"), 1):
        if len(line) > MAX_LINE:
            raise UserError("一行超过 4 MiB", file=name, line=number, mend="一款写成一行")
    text, encoding = _decoded(data, name)
    if not text.strip("\ufeff \t\r\n\u3000"):
        raise UserError("文件是空的", file=name, mend="给一个有法规文字的文件")
    sound = undo_wrong_decoding(text)
    text = sound[0] if sound else text
    controls = len(CONTROL.findall(text[:_SAMPLE]))
    if controls > 20 and controls > len(text[:_SAMPLE]) // 100:
        mend = "给文本、Markdown、网页、Word、OFD 或者文字 PDF"
        raise UserError("这不是文字", file=name, mend=mend)
    problems = (problem_of(sound[1]),) if sound else ()
    return Decoded(_LINE_END.sub("\n", text), encoding, problems)


def _decoded(data: bytes, name: str) -> tuple[str, str]:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _strict(data, encoding, name), encoding
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    else:
        if "\0" not in text[:_SAMPLE]:
            return text, "utf-8"
    guesses: list[tuple[float, str, str]] = []
    for encoding in ("utf-16-le", "utf-16-be", "gb18030", "big5hkscs"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        guesses.append((likeness(text[:_SAMPLE]), encoding, text))
    best = max(guesses, default=(0.0, "", ""))
    if best[0] > 0.05:
        return best[2], best[1]
    if b"\0" not in data[:_SAMPLE]:
        guess = from_bytes(data[:_SAMPLE]).best()
        if guess is not None and likeness(str(guess)) > 0.05:
            return _strict(data, guess.encoding, name), guess.encoding
    raise UserError("这不是文字，或者编码不认识", file=name, mend="存成 UTF-8")


def _strict(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UserError(
            f"第 {error.start + 1} 个字节不合 {encoding} 编码", file=name, mend="存成 UTF-8"
        ) from None
