"""The spoken name of a provision's id: ``a12p2i3`` is 第十二条第二款第三项."""

from __future__ import annotations

import re

from generator.model.text import Regulation
from generator.numerals import write_numeral

_ID = re.compile(r"a(\d+)((?:-\d+)*)(?:p(\d+))?(?:i(\d+))?(?:s(\d+))?")
_DIVISION = re.compile(r"([bfcs])(\d+)")
_KINDS = {"b": "编", "f": "分编", "c": "章", "s": "节"}


def provision_name(regulation: Regulation | None, node: str) -> str:
    """The name; with ``regulation`` the 款 is left out where its article has only one.

    An id of another form comes back as it is.
    """
    match = _ID.fullmatch(node)
    if match is None:
        parts = _DIVISION.findall(node)
        if parts and "".join(kind + number for kind, number in parts) == node:
            return "".join(f"第{write_numeral(int(number))}{_KINDS[kind]}" for kind, number in parts)
        if regulation is not None:
            for one in regulation.all_divisions():
                if one.id == node:
                    return f"{one.label}{one.heading}"
        return f"附件{node.removeprefix('annex')}" if node.startswith("annex") else node
    article, inserted, paragraph, item, subitem = match.groups()
    name = f"第{write_numeral(int(article))}条"
    name += "".join(f"之{write_numeral(int(part))}" for part in inserted.split("-") if part)
    if paragraph:
        name += _paragraph_name(regulation, f"a{article}{inserted}", int(paragraph))
    if item:
        name += f"第（{write_numeral(int(item))}）项"
    return name + (f"第{subitem}目" if subitem else "")


def _paragraph_name(regulation: Regulation | None, key: str, number: int) -> str:
    """``第二款``, as a reader counts; nothing where the article has only one."""
    articles = () if regulation is None else regulation.articles
    article = next((one for one in articles if one.id == key), None)
    if article is not None and len(article.paragraphs) == 1 == number:
        return ""
    counted = number if article is None else article.count_of(number)
    return f"第{write_numeral(counted)}款"
