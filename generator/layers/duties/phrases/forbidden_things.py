"""禁止使用的渔具, 禁止养犬区域: 禁止 says which thing is meant and forbids nothing here."""

from __future__ import annotations

import re

_FORBIDDEN_THING = re.compile(
    "的|(?:、|和)限制(?:、|和|或者|[^，的]{2,8}(?:区|范围))|[^，的、]{2,6}区(?:、限制|划定)|(?:令|决定|事项|[两三四]类)(?:$|等|、|和)|[^，]{0,6}(?:制度|标识|标志)|(?:和|、|或者)(?:限制|控制|淘汰)[^，]{0,4}(?:目录|类|区|清单)"
    "|[^，]*的[^，]*(?:单位|者|人|机构)(?:应当|必须)|[^，]*的[^，的]{2,12}由[^，]{2,40}(?:制定|划定|规定|公布|确定)|[^，]*?的[^，]{0,16}?(?:应当|不得|可以|必须)"
)
# 食品动物中禁止使用的药品
_FORBIDDEN_ACT = re.compile("[^，的]{2}的[^，]")
_OBJECT_OF = re.compile(
    "(?:办理|所列|列明|(?<![区域地所场站])等|在|对|于|进入|宣传|涉及|违反|属于|列入|规定|公布|遵守|落实)$"
)
# 本市按照国家有关规定禁止…
_BY_RULE = re.compile("(?:按照?|依照|根据|依据)[^，的]*规定$")
_ONE_OF_SEVERAL = ("限制或者", "限制和", "限制、", "控制和", "控制或者")
# 在公园内禁止…, 任何人禁止…, 或者禁止…: behind a place, somebody or an adverb the word forbids.
_FORBIDS = re.compile(
    "(?:[内上中下里间期时旁侧前后地区域路道所场点站段城村河湖身人者位员业校户社]|还|也|均|都|一律|明令|依法|或者|反对和|严格|全面|国家|本市|本省)$"
    "(?<![和、]国家)(?<!和本市)(?<!和本省)"
)
_OF_A_NOUN = re.compile("[^，]*的[^，]")
# 道路交通标线分为…、禁止标线; 城乡规划确定的禁止建设地区
_PLACE_OR_SIGN = re.compile(
    "[^，的、]{0,12}(?:地区|区域|路段|区|标线|标志|标识|标牌|目录|清单|范围|坡度|措施|选项)(?:$|、|和|或者|进行|内|的|划定)"
)
_STANDS_AMONG = re.compile("(?:的|、|和|及|以及|与|划定|设置|设立|划分|划为|列为|确定|属于)$")


def is_forbidden_thing(before: str, after: str) -> bool:
    """Whether 禁止 between these words of a clause stands in the name or description of a thing."""
    if _BY_RULE.search(before):
        return False
    if before.endswith("规定的") or (before.endswith(_ONE_OF_SEVERAL) and "的" in after):
        return True
    if _FORBIDDEN_THING.match(after) or _OBJECT_OF.search(before):
        return True
    if not before:
        return False
    described = _OF_A_NOUN.match(after) and not _FORBIDS.search(before)
    named = _STANDS_AMONG.search(before) and _PLACE_OR_SIGN.match(after)
    return bool(_FORBIDDEN_ACT.match(after) or described or named)
