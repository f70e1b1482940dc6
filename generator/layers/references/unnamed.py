"""有关法律、法规, 国家有关规定: law that is referred to without a name. Marked, never linked."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.model.text import Paragraph

_KINDS = r"(?:法律|行政法规|地方性法规|法规|规章|司法解释)"
_UNNAMED = re.compile(
    rf"(?:(?:国家|省|市|本省|本市|国务院)?(?:和|、)?(?:国家|省|市|本省|本市)?(?:的)?(?:其他)?(?:有关|相关)|其他)(?:的)?"
    rf"{_KINDS}(?:(?:、|和|以及|或者|及){_KINDS})*(?:的?(?:有关|相关)?规定)?"
    rf"|{_KINDS}(?:(?:、|和|以及|或者|及){_KINDS})*(?:和(?:国家|省|市))?(?:的)?(?:有关|相关|另有|对此另有)?(?:的)?规定"
    r"|(?:国家|省|市|本省|本市|国务院)(?:(?:和|、)(?:国家|省|市|本省|本市))*(?:的)?(?:有关|相关)?规定"
    r"|(?:有关|相关)规定"
)


@dataclass(frozen=True, slots=True)
class Unnamed:
    """A mention of law without a name. The span counts characters of the 款's full text."""

    start: int
    end: int
    text: str


def find_unnamed(paragraph: Paragraph) -> tuple[Unnamed, ...]:
    """Every unnamed mention of a 款 in order. They name no provision, so they are no references."""
    text = paragraph.full_text
    return tuple(Unnamed(m.start(), m.end(), m.group()) for m in _UNNAMED.finditer(text))
