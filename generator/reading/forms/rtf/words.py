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
        "aftncn", "aftnsep", "aftnsepc", "annotation", "author", "bkmkend", "bkmkstart", "colortbl",
        "datafield", "doccomm", "docvar", "falt", "filetbl", "fname", "footer", "footerf", "footerl",
        "footerr", "ftncn", "ftnsep", "ftnsepc", "header", "headerf", "headerl", "headerr", "info",
        "keycode", "listoverridetable", "listtable", "mmathPict", "nonesttables", "nonshppict", "objdata",
        "panose", "pgptbl", "pict", "private", "revtbl", "rxe", "shprslt", "stylesheet", "tc", "tcn",
        "template", "txe", "xe",
    }
)  # fmt: skip
"""Destinations whose text is not the document's."""

SPOKEN = frozenset(
    {
        "do", "moMath", "moMathPara", "mmath", "shpinst", "shppict", "shpgrp", "sp", "ud", "nesttableprops",
    }
)  # fmt: skip
"""Destinations that are marked as unknown to old readers and hold text, or end a row."""

STORIES = {
    "footnote": "脚注", "shptxt": "box", "dptxbxtext": "box", "listtext": "label", "pntext": "label",
    "fldinst": "code", "sn": "name", "sv": "value",
}  # fmt: skip
"""Destinations that are texts of their own: lines, a label, the code of a field, a drawing's property."""

FORMULA_PARTS = frozenset(
    {
        "macc", "mbar", "md", "meqArr", "mf", "mfunc", "mgroupChr", "mlimLow", "mlimUpp", "mm", "mnary",
        "mrad", "msPre", "msSub", "msSubSup", "msSup",
    }
)  # fmt: skip
"""Parts of a formula (RTF 1.9.1, Office Math) that stand otherwise than in a row."""
