"""可以根据当事人的请求，由X进行调解; 应当根据成本、效益，由X商定: the bearer stands after the comma."""

from __future__ import annotations

import re

from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Context, Names
from generator.layers.duties.names import expand
from generator.layers.duties.phrases.noun_phrase import noun_phrase_end
from generator.layers.duties.word_lists import hard_word

_ADVERBIAL_ONLY = re.compile(
    "(?:根据|按照|依照|依据|依法|在|经|通过|视)[^，]*(?:请求|需要|规定|要求|情况|申请|约定|程序|意见|协议|同意|批准|决定|授权|委托|原则|标准|情形|结果)|(?:于|在|自)[^，]*[内前后]"
)
# 应当征求X的意见，由Y批准: the duty to ask is nobody's, the consent is Y's.
_ASKS = re.compile("征求|征得|听取|取得")
# A basis that is a list of nouns or X的Y; a verb behind it would be an act.
_BASIS = re.compile("(?:根据|依据|结合|综合考虑|参照)[^，]*(?:、|的|和|及)([^，、的和及]{2,8})")


def named_behind(after: str, clause: Clause, context: Context) -> Names:
    """The body after 由 in the next clause, where ``after``, behind the modal word, only names a basis."""
    following = context.following[0].text if context.following else ""
    if clause.mark != "，" or not following.startswith("由") or not _only_a_basis(after):
        return ()
    end = noun_phrase_end(following[1:]) or noun_phrase_end(following[1:], strict=False)
    return expand(following[1 : 1 + end]) if end else ()


def _only_a_basis(after: str) -> bool:
    if _ASKS.search(after):
        return False
    if _ADVERBIAL_ONLY.fullmatch(after):
        return True
    basis = _BASIS.fullmatch(after)
    return basis is not None and hard_word().match(basis.group(1)) is None
