"""The font table of an RTF file: which character set each font has, and what its signs are."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.reading.forms.rtf.code_pages import code_page, decoded, is_symbol, waits
from generator.reading.forms.symbol_fonts import is_sign_font, sign_text, signs_in

_NONE_SAID = 1
# Files of other systems than Windows, with the page of each.
_SYSTEMS = {"mac": 10000, "pc": 437}


@dataclass(slots=True)
class FontTable:
    """``page`` is the code page of the whole file; the rest fills from the table."""

    page: int = 1252
    charsets: dict[int, int] = field(default_factory=dict)
    pages: dict[int, int] = field(default_factory=dict)
    names: dict[int, str] = field(default_factory=dict)

    def set(self, name: str, value: int | None, font: int | None) -> None:
        """A word of the file's head, or of the table where ``font`` is the one that it speaks of."""
        if name == "fcharset" and font is not None:
            self.charsets[font] = value or 0
        elif name == "cpg" and font is not None and value:
            self.pages[font] = value
        elif name in _SYSTEMS:
            self.page = _SYSTEMS[name]
        elif name == "ansicpg" and value:
            self.page = value

    def add_name(self, font: int, text: str) -> None:
        """A part of a font's name, which ends with a semicolon."""
        self.names[font] = (self.names.get(font, "") + text).partition(";")[0]

    def is_symbol(self, font: int) -> bool:
        """Whether the font draws signs in place of characters."""
        return is_symbol(self.charsets.get(font, _NONE_SAID))

    def decoded(self, data: bytes, font: int, far: int | None) -> tuple[str, int]:
        """The characters of bytes in a font, and how many bytes are none.

        ``far`` is the font for Chinese text in a run of several fonts.
        """
        name = self.names.get(font, "").strip()
        if self.is_symbol(font) and is_sign_font(name):
            return "".join(sign_text(name, byte) for byte in data), 0
        page = self._page_of(font)
        return decoded(data, page, self._page_of(far) if far is not None else self.page)

    def waits(self, data: bytes, font: int) -> bool:
        """Whether the last byte waits for the second one of its character."""
        return waits(data, self._page_of(font))

    def with_signs(self, text: str, font: int) -> str:
        """Text in which signs of the font are written by their own codes, with their characters."""
        return signs_in(text, self.names.get(font, ""))

    def _page_of(self, font: int) -> int:
        return self.pages.get(font) or code_page(self.charsets.get(font, _NONE_SAID), self.page)
