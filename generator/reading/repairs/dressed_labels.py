"""What a copy hangs on a label: ``• 第一条``, ``【第一条】``, ``3. 第三条`` to the label alone."""

from __future__ import annotations

import re

from generator.reading.repairs.edit import Edit

_NUMBER = "[一二三四五六七八九十百千零〇○两0-9０-９]+"
_LABEL = rf"第\s?{_NUMBER}\s?(?:编|分编|章|节|条(?:之[一二三四五六七八九十]+)?)"
_BULLET = re.compile(rf"^\s*((?:[•·●○◆◇■▪▶►➢✦*>\-–—]+|\d{{1,4}}[.．、)])\s?)(?={_LABEL}(?!第|规定))")
_BRACKETS = re.compile(rf"^\s*([【\[〔]\s?({_LABEL})\s?[】\]〕])")


def repair_dressed_labels(text: str) -> tuple[str, list[Edit]]:
    """The line beginning with its label, and at most one edit."""
    match = _BULLET.match(text)
    if match:
        return text[match.end() :], [Edit(match[1], "")]
    match = _BRACKETS.match(text)
    if match:
        rest = text[match.end() :]
        return f"{match[2]} {rest.lstrip()}".rstrip(), [Edit(match[1], match[2])]
    return text, []
