"""Ids of the naming convention: ``a12p2i3`` is ``art_12__para_2__list_1__point_3``."""

from __future__ import annotations

import re

_DIVISION = {"b": "part", "f": "subpart", "c": "chp", "s": "sec"}
_STEP = re.compile(r"([bfcs])(\d+(?:-\d+)*)")
_PROVISION = re.compile(r"a(\d+(?:-\d+)*)(?:p(\d+))?(?:i(\d+))?(?:s(\d+))?")


def eid(node: str) -> str:
    """The eId of a division, article, 款, 项, 目 or annex. Ids of another form keep their own.

    Articles are numbered through the whole law, so their ids do not name the chapter they are in.
    """
    found = _PROVISION.fullmatch(node)
    if found:
        article, paragraph, item, subitem = found.groups()
        named = [f"art_{article}"]
        named += [f"para_{paragraph}"] if paragraph else []
        named += [f"list_1__point_{number}" for number in (item, subitem) if number]
        return "__".join(named)
    if node.startswith("annex"):
        return f"att_{node.removeprefix('annex')}"
    steps = [(match[1], match[2]) for match in _STEP.finditer(node)]
    if "".join(kind + number for kind, number in steps) == node:
        return "__".join(f"{_DIVISION[kind]}_{number}" for kind, number in steps)
    return node
