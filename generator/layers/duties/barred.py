"""检验不合格的，不得进口; 吊销许可证，终身不得从事…: who inspects or punishes is not who is barred."""

from __future__ import annotations

import re

from generator.layers.duties.authority import is_authority
from generator.layers.duties.context import Names

# 检验不合格的，不得进口: the authority before is not who might import.
_TRADES = re.compile(
    "(?:进口|出口|销售|出厂|出售|生产|经营|上市|发布|投入使用|入境|出境|上岗|开工|施工|交付使用|运输|携带|申请|提起|起诉|上诉)"
)
_FOR_LIFE = re.compile("(?:终身|终生|[0-9一二三四五六七八九十]{1,3}(?:年|个月)内)$")


def who_is_barred(names: Names, before: str, after: str) -> Names:
    """Those of the carried subject whom a prohibition can mean; () where only authorities were named.

    Args:
        names: the subject of the clause before.
        before: the words before the modal word.
        after: the words behind it.
    """
    if _FOR_LIFE.search(before):
        return tuple(name for name in names if name.endswith("机构") or not is_authority(name))
    return () if _TRADES.match(after) and all(map(is_authority, names)) else names
