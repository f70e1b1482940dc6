"""Who acts jointly: 会同X, 协同X, 与X共同, 与X相互配合."""

from __future__ import annotations

import re

from generator.layers.duties.names import expand
from generator.layers.duties.phrases.noun_phrase import noun_phrase_end

_TOGETHER = re.compile(
    "会同|商同|协同(?!治理|推进|发展|处置|工作)|联合(?!执法|会|惩戒|发布|审|检|行动|评|国|体|开|制)"
)
_WITH = re.compile("[与同](.{2,40}?)(?:共同|相互配合|相互协作|联合(?!会)|密切配合|协同|加强协作)")

# 建立由水利、住房和城乡建设等部门共同参与的联席会议制度: members of what is set up.
_BY_ALL = re.compile("由[^，]*$")


def partners_in(text: str) -> tuple[str, ...]:
    """Atomic names of the partners named in a stretch of text."""
    names: dict[str, None] = {}
    for found in _TOGETHER.finditer(text):
        after = text[found.end() :]
        end = noun_phrase_end(after, strict=False)
        if end:
            names.update(dict.fromkeys(expand(after[:end])))
    for found in _WITH.finditer(text):
        if _BY_ALL.search(text[: found.start()]) and "的" in text[found.end() :]:
            continue
        inner = found.group(1)
        end = noun_phrase_end(inner, strict=False)
        if end and end >= len(inner) - 1:
            names.update(dict.fromkeys(expand(inner[:end])))
    return tuple(names)
