"""检验不合格的，不得进口; 未经海关同意，不得开拆: who inspects, punishes or consents is not who is barred."""

from __future__ import annotations

import re

from generator.layers.duties.authority import is_authority
from generator.layers.duties.context import Context, Names
from generator.layers.duties.names import expand

# 检验不合格的，不得进口: the authority before is not who might import.
_TRADES = re.compile(
    "(?:进口|出口|销售|出厂|出售|生产|经营|上市|发布|投入使用|入境|出境|上岗|开工|施工|交付使用|运输|携带|申请|提起|起诉|上诉|上路|上道|行驶|通行)"
)
# 检查不合格的，不得使用
_UNFIT = re.compile("的，[^，]*，?$")
_FOR_YEARS = re.compile("(?:终身|终生|[0-9一二三四五六七八九十]{1,3}(?:年|个月)内)$")
# 未经主管部门同意，不得…
_WITHOUT = re.compile("(?:未|非)经([^，]*?)(?:书面|事先)?(?:同意|批准|许可|授权|审批|认可|核准)(?:的)?$")
_SEES_TO_IT = re.compile("警察|民警|负责人")
_NO_OFFICE = re.compile("(?<!管理)(?<!登记)机构$")
_CONSENT = re.compile("授权|批准|许可|审批|核准|准予|同意")
_ASKS = re.compile("报|经|向|送|提请|申请|征得|取得|获得|得到")
_LEGAL = re.compile("法定|法律|程序")
# 主管部门应当组织考核。不具备相应能力的，不得从事…: those who fail, not the authority (readers 12 : 1).
_CASE = re.compile("(?:的|时|前|后|期间)$")
_ONE_WORD = 2
# What only an authority is forbidden: 不得批准, 不得作出…决定.
_POWER = re.compile("(?:给予|批准|准予|许可|核准|登记|受理|验收|作出|提交|停止|委托|对)")


def who_is_barred(names: Names, before: str, after: str, context: Context) -> Names:
    """Those of the carried subject whom a prohibition can mean; () where only authorities were named.

    Args:
        names: the subject of the clause before.
        before: the words before the modal word.
        after: the words behind it.
        context: what has been read so far.
    """
    if _consents(names, before, context):
        return ()
    if is_for_years(before):
        return tuple(name for name in names if name.endswith("机构") or not is_authority(name))
    if _is_of_others(names, before, context) and not _POWER.match(after):
        return ()
    trades = _TRADES.match(after) or (after == "使用" and _UNFIT.search(context.sentence_text))
    return () if trades and all(map(is_authority, names)) else names


def is_for_years(before: str) -> bool:
    """终身不得…, 三年内不得…: whether the words before the modal word say for how long."""
    return _FOR_YEARS.search(before) is not None


def _of_offices(names: Names) -> bool:
    """Whether all are authorities, and none an agency (机构) that may be a party itself."""
    return all(map(is_authority, names)) and not any(map(_NO_OFFICE.search, names))


def _clauses(context: Context) -> list[str]:
    return re.split("[，；：]", context.sentence_text.rstrip("，。；：\n"))


def _is_of_others(names: Names, before: str, context: Context) -> bool:
    """Whether another piece than that of the authority says in which case somebody is barred."""
    if context.waiting or context.last_here is not None or not _of_offices(names):
        return False
    clauses = _clauses(context)
    case = context.pending is not None and len(clauses) > 1 and _CASE.search(clauses[-2])
    return len(before) > _ONE_WORD or bool(case)


def _consents(names: Names, before: str, context: Context) -> bool:
    """Whether the carried authority is the one without whose consent others must not act."""
    if context.waiting or not _of_offices(names):
        return False
    said = [before, *reversed(_clauses(context)[-3:-1])]
    found = next(filter(None, map(_WITHOUT.match, said)), None)
    if found is None or _LEGAL.search(found.group(1)):
        return False
    who = found.group(1)
    if not who:
        return context.subject_is_agent or _gives_consent(context)
    return bool(set(expand(who)) & set(names)) or _SEES_TO_IT.search(who) is not None


def _gives_consent(context: Context) -> bool:
    """Whether what was said before is the consent of the authority: 由X授权; not 报X批准."""
    clauses = re.split("[，；。：]", context.sentence_before + context.sentence_text)
    return any(_CONSENT.search(clause) and not _ASKS.search(clause) for clause in clauses)
