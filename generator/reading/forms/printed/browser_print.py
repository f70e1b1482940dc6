"""What a browser prints at the edges of each page: the hour and the page's title, its address and number.

Chromium and Firefox set them smaller than any text, within the margin; on a page that stands alone they
cannot repeat, so they are known by their words.
"""

from __future__ import annotations

import re

_HOUR = re.compile(
    r"^(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}|\d{4}年\d{1,2}月\d{1,2}日)[,，]?\s*(?:[上下中]午\s*)?\d{1,2}:\d{2}"
)
_ADDRESS = re.compile(r"^(?:https?|\ufb01le|file|data|about):\S*\s+\d{1,4}\s*[/／]\s*\d{1,4}$")
_EDGE = 0.06


def is_browser_print(text: str, base: float, height: float) -> bool:
    """Whether the line at ``base`` of a page of ``height`` is one of the two."""
    if base < height * _EDGE:
        return bool(_HOUR.match(text))
    return base > height * (1 - _EDGE) and bool(_ADDRESS.match(text))
