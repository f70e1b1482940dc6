"""…的年度支出，不得低于…; 使用期限由当事人约定，但是不得超过…: an amount is bounded, nobody has a norm."""

from __future__ import annotations

import re

from generator.layers.duties.context import Context

_BOUND = re.compile("(?:少于|超过|低于|高于|早于|晚于|迟于|多于|大于|小于|突破)")
_AMOUNT = re.compile(
    "(?:时间|时限|期限|期间|期|年限|年龄|人数|名额|比例|标准|支出|总额|数额|金额|数量|费用|价格|工资"
    "|报酬|面积|刑期|收入|赔偿|补偿|份额|股份"
    "|限额|差额|定额|额度|次数|间隔|规模|浓度|音量|高度|宽度|长度|深度|距离|速度|重量|利率|税率|费率|价"
    "|额|数|率|量)(?:也|均|都|一般|累计|合计|总计|最[长多高低少短])?$"
)
# 自…之日起最长不得超过一年
_FROM = re.compile("(?:^|但是?)(?:自|从)[^，]*起(?:最长|最多)?$|(?:最长|最多|最高|最低|最少)$")
# 每期融资的合格投资者不得超过二百人
_EACH = re.compile("每(?![年月日天周季次半人名])[^，]*[^，的]{2}$")
# 举证期限由人民法院确定，
_SET_BY = re.compile(
    "([^，由]{2,24})(?:，)?(?:也?可以|应当)?由[^，]+(?:约定|确定|决定|规定|商定|协商[^，]*|核定|制定)[，；]"
)


def bounds_an_amount(after: str) -> bool:
    """Whether the words behind a modal word set a bound: 不得超过, 应当低于."""
    return _BOUND.match(after) is not None


def is_of_an_amount(before: str, after: str, context: Context) -> bool:
    """Whether ``after``, behind the modal word, bounds an amount named in ``before`` or the sentence."""
    if not bounds_an_amount(after):
        return False
    if _FROM.search(before) or _EACH.match(before) or _AMOUNT.search(before):
        return True
    clauses = context.sentence_text.rstrip("，。；：\n").split("，")
    if before.strip("但是且并也均都最多一般") == "" and len(clauses) > 1:
        opens = context.last_here is None
        if opens and _AMOUNT.search(clauses[-2]) and not clauses[-2].startswith(("按照", "根据", "依照")):
            return True
        return context.subject_is_agent and any(
            _AMOUNT.search(found.group(1)) for found in _SET_BY.finditer(context.sentence_text)
        )
    return False
