"""The control words that matter for the text (RTF 1.9.1); all others are passed over."""

from __future__ import annotations

SIGNS = {
    "tab": " ", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“",
    "rdblquote": "”", "bullet": "•", "emspace": "\u2003", "enspace": "\u2002", "qmspace": "\u2005",
    "line": "\n", "page": "\n", "column": "\n", "softline": "\n", "zwj": "\u200d", "zwnj": "\u200c",
}  # fmt: skip
"""Words that are characters. Soft breaks end a line, as in the other forms of Word."""

SYMBOLS = {"~": "\u00a0", "_": "-", "\\": "\\", "{": "{", "}": "}"}
"""Symbols that are characters; the optional hyphen is none."""

SILENT = frozenset(
    {
        "aftncn", "aftnsep", "aftnsepc", "author", "colortbl", "doccomm", "docvar", "falt", "filetbl",
        "fldinst", "footer", "footerf", "footerl", "footerr", "ftncn", "ftnsep", "ftnsepc", "header",
        "headerf", "headerl", "headerr", "info", "keycode", "nonesttables", "nonshppict", "objdata",
        "pgptbl", "pict", "private", "revtbl", "rxe", "shprslt", "sn", "sp", "stylesheet", "sv", "tc", "tcn",
        "template", "txe", "xe", "panose", "fname",
    }
)  # fmt: skip
"""Destinations whose text is not the document's."""

SPOKEN = frozenset({"do", "shpinst", "ud", "shppict", "shpgrp", "nesttableprops"})
"""Destinations that are marked as unknown to old readers and hold text, or end a row."""

STORIES = {"footnote": "脚注", "shptxt": "box", "dptxbxtext": "box", "listtext": "label", "pntext": "label"}
"""Destinations that are lines of their own."""
