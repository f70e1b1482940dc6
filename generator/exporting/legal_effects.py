"""Which laws a law changes or repeals, as far as its own title and words say it by name."""

from __future__ import annotations

import re

from generator.model.text import Regulation

_AMENDS = re.compile(r"关于(?:修改|修正)(?:部分)?[《〈](.+?)[》〉](?!第)")
_AMENDMENT = re.compile(r"^(.*(?:法|法典|宪法))修正案(?:[（(].*[）)])?$")
_REPEALS = re.compile(r"关于废止[《〈](.+?)[》〉]的")
_SENTENCE = re.compile(r"[^。；\n]*(?:同时|予以)废止")
# A law whose single provision is repealed stays.
_LAW = re.compile(r"《([^《》]+)》(?!第|中|的?有关)")


def changed_laws(title: str) -> tuple[str, ...]:
    """Titles of the laws that one with this title amends: 关于修改《…》的决定, …法修正案（五）."""
    found = _AMENDS.findall(title)
    amendment = _AMENDMENT.match(title)
    return tuple(dict.fromkeys([*found, *([amendment[1]] if amendment else [])]))


def repealed_laws(regulation: Regulation) -> tuple[str, ...]:
    """Titles of the laws that it repeals: by its title, or in its last two articles (…同时废止).

    By 立法技术规范（试行）（一） 第八部分 the repeal stands with the day of coming into force, at the end.
    """
    found = _REPEALS.findall(regulation.title)
    for article in regulation.articles[-2:]:
        for paragraph in article.paragraphs:
            for sentence in _SENTENCE.findall(paragraph.full_text):
                found += _LAW.findall(sentence)
    return tuple(dict.fromkeys(found))
