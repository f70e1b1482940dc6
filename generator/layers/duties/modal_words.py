"""Finds the first modal word of a clause, and tells 应 in 应急 from 应."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.layers.duties.word_lists import heads
from generator.model.layers import Modality

_WORDS: tuple[tuple[Modality, str], ...] = (
    (
        "prohibition",
        "不得|严禁|禁止|不准|不应当?(?=[\u4e00-\u9fff])|不可以|不许|无权|(?:(?<=^)|(?<=但)|(?<=但是)|(?<=也)|(?<=并))不能(?![^，]*的)",
    ),
    (
        "obligation",
        "应当|必须|务必|有义务|负有[^，]{0,40}(?:职责|责任)$|负有[^，]{0,16}义务|有责任(?!心|的|制)|有[^，的]{0,28}的(?:义务|责任)$|(?:^|[并，、])(?:依法|应当|自觉|认真|积极)?履行[^，]{0,16}义务(?!的)"
        "|(?<![不未绝于拒])(?:承担|履行)[^，的]{0,30}的?义务$"
        "|(?:^|(?<=[门关府构位人者员会院局校长表都也还])|(?<![需主重必只首纲摘次若简想不])(?=要(?:同|与|在|把|将|对|按|加强|严|认真|积极|坚持|建立|及时|充分|以|做|切实|依法|注意|注重|结合)))要(?!求|素|件|约|点|闻|害|么|是|不|说|义|职|道|领)"
        "|(?<!必)须(?!知|要)|(?<![适相响反供对效报感因])应(?![急用对选答变力届聘征邀激税试纳收付当诉税然县])",
    ),
    (
        "permission",
        "可以|(?<![许不认亦无方])可(?![能行靠以再燃持追回降循利用疑控采比证分供移见操溯达预信谓移]|视(?!情|具体|需))",
    ),
    (
        "right",
        "(?<![没所持享占专拥具])有权(?!机关|部门|单位|机构|人)|享有[^，]{0,40}?(?:权|自由|待遇)|享受(?=[^，]{0,30}(?:待遇|礼遇|优惠|优待|补贴|补助|政策|电价|减免|服务)(?!的))|有(?!关|人)[^，]{0,24}的(?:权利|自由|权力)(?!义务)",
    ),
)
_PATTERN = re.compile("|".join(f"(?P<{modality}>{pattern})" for modality, pattern in _WORDS))


@dataclass(frozen=True, slots=True)
class Modal:
    """A modal word at its place in a clause."""

    modality: Modality
    start: int
    end: int


def first_modal(masked: str, position: int = 0) -> Modal | None:
    """The first modal word from ``position`` on that is not inside a relative clause."""
    for found in _PATTERN.finditer(masked, position):
        modality = found.lastgroup
        if modality is None or _is_relative(masked, found.start(), found.end()):
            continue
        for name, _ in _WORDS:
            if name == modality:
                return Modal(name, found.start(), found.end())
    return None


_MAY_FOLLOW = re.compile(
    "(?:部门|机关|政府|机构|单位|人|者|企业|公司|院|会|个人|员|校|局|也|还|均|并|亦|则|户|家|方)$"
)
_BY_RULE = re.compile("(?:按照|依照|根据|依据)[^，]*(?:规定|要求)")
_A_THING = re.compile("[^，的]{1,24}的[^，]*(?<!规定)(?<!要求)(?<!制度)(?<!义务)(?<!职责)(?<!原则)")
_OF_A_RULE = "(?:要求|原则|机制|责任制|体系|方针|理念|格局)"
_BODY = "(?:部门|机关|政府|机构|单位|人|者|企业|公司|委员会|法院|检察院|局|工作|活动)"


def _is_relative(masked: str, start: int, end: int) -> bool:  # noqa: PLR0911
    """依法应当公开的信息 is a thing, not a norm: 的 and a noun follow, and no subject stands before."""
    before, after = masked[:start], masked[end:]
    if re.search("(?:^|[^拆清消免解删扣排根铲剔废])除$", before) or (
        before.endswith("以") and "的" in after[:12]
    ):
        return True
    if before and re.match(
        "应当?由[^，的]{2,30}的[^，]{2,}$",
        masked[start:],
    ):
        return True
    if masked[start:end] == "禁止" and re.match(
        "的|(?:和|、|或者)(?:限制|控制|淘汰)[^，]{0,4}(?:目录|类|区|清单)|[^，]*的[^，]*(?:单位|者|人|机构)(?:应当|必须)",
        after,
    ):
        return True
    if masked[start:end] == "可" and before and not _MAY_FOLLOW.search(before):
        return True
    if re.match("[^，]*?的(?:，|也|还|均|都)?(?:应当|不得|可以|必须|须)", after):
        return True
    if (
        start
        and re.match(f"[^，]{{1,10}}的{_OF_A_RULE}", after)
        and not re.match("按照|坚持|遵循|根据|以|符合", after)
        and not re.search(f"{_BODY}$", before)
    ):
        return True
    if before in {"依法", "按照规定", "按规定", "法律规定"} and re.match("[^，]{1,20}的[^，]{1,12}$", after):
        return True
    if _BY_RULE.fullmatch(before) and _A_THING.fullmatch(after):
        return True
    if masked[start:end] == "禁止" and re.search(
        "(?:等|在|对|于|进入|宣传|涉及|违反|属于|列入|规定|公布|遵守|落实)$", before
    ):
        return True
    if masked[start:end] in {"禁止", "有权"} and re.match("[^，]{0,12}的", after):
        return bool(re.search("(?:法律|法规|国家|明令|规定|依法|[对将把向])$", before))
    if any(found.end() == start for found in heads().finditer(masked, 0, start)):
        return False
    if not re.search("[\u4e00-\u9fff]{2,}(?:依法|规定|所|存在)$", before):
        return False
    return bool(re.match("[^，]{1,30}的[^，]+", after)) and not re.search(f"{_BODY}依法$", before)
