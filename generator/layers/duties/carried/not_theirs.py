"""在合同中应当明确…, 发生纠纷的，应当协商解决, 拒绝调解的，不得调解: whose norm it cannot be."""

from __future__ import annotations

import re

from generator.layers.duties.authority import is_authority
from generator.layers.duties.context import Context, Names

_IN_A_CONTRACT = re.compile("(?:^|在)[^，]*(?:合同|协议|契约)中$")
_SETS_DOWN = re.compile("(?:明确|约定|载明|注明|写明|规定)")
# Only those between whom there is a dispute can settle it so.
_SETTLES = re.compile("(?:由?双方)?(?:友好)?(?:自行)?协商(?:处理|解决)?$")
_DISPUTE = re.compile("(?:纠纷|争议)的?，[^，]*，?$")
# 主管部门制定标准。…的，应当符合标准: those for whom the authority made the rule.
_KEEPS = re.compile("(?:依法|严格|按照?[^，]{0,20}规定)*(?:符合|遵守|具备|取得|持有|缴纳|使用)")
_REFUSES = re.compile("拒绝([^，的]{2,4})的，[^，]*，?$")


def is_not_theirs(names: Names, before: str, after: str, context: Context) -> bool:
    """Whether the carried ``names`` are not those who set down, settle or do what the modal word asks.

    Args:
        names: the subject of the clause before.
        before: the words before the modal word.
        after: the words behind it.
        context: what has been read so far.
    """
    refused = _REFUSES.search(context.sentence_text)
    if refused and after.startswith(refused.group(1)):
        return True
    if context.waiting:
        return False
    apart = context.last is None and context.pending is not None
    if apart and _KEEPS.match(after) and all(map(is_authority, names)):
        return True
    if _IN_A_CONTRACT.search(before) and _SETS_DOWN.match(after):
        return all(map(is_authority, names))
    return _SETTLES.match(after) is not None and _DISPUTE.search(context.sentence_text) is not None
