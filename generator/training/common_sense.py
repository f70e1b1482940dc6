"""Norms whose word or actor anybody guesses who never read the law: they make no question."""

from __future__ import annotations

import re

# What nobody may do anywhere: 不得 is the only word that fits.
_WRONG = """
虚假 伪造 变造 冒用 冒充 假冒 伪劣 欺骗 欺诈 骗 非法 违法 违规 违反 违背 擅自
私自 牟取 谋取 滥用 徇私 侵犯 侵害 侵占 损害 破坏 毁坏 损毁 毁损 危害 危及 妨碍
妨害 阻碍 阻挠 阻拦 干扰 扰乱 干涉 泄露 歧视 隐瞒 谎报 迟报 漏报 瞒报 拒绝 推诿
推脱 拖延 强迫 强制 胁迫 误导 报复 虐待 遗弃 侮辱 诽谤 挪用 截留 克扣 贪污 贿
索取 索要 收受 刁难 诋毁 捏造 篡改 销毁 隐匿 随意 任意 无故 无正当理由 不合格 污染 乱
盗 窃 淫秽 赌博 毒品 毒害 作弊 串通 玩忽 渎职 弄虚作假 歪曲 煽动 不正当 不当 变相
纵容 包庇 逃避 易燃 爆炸 恶意 垄断 威胁 攻击 排挤 敷衍
"""
_WRONGS = re.compile("|".join(_WRONG.split()))
# Bans that no other word can stand in for: 不得有…的行为, 不得因…, 不得以….
_ONLY_BAN = re.compile(
    "不[得准](?:有|因|以|将|少于|低于|超过|超出|高于|多于)|(?:不[得准]|禁止|严禁)[^，。]*下列"
)
_LACKING = re.compile("未经|未取得|未按|未依|未通过|未办理|尚未|不符合|不合格|不具备")
# Acts that belong to one body in every law.
_KNOWN = re.compile("治安管理处罚|追究刑事责任|[给予以]{1,2}(?:行政|政务)?处分|批准逮捕|提起公诉|行政拘留")


def word_is_plain(modal: str, before: str, action: str) -> bool:
    """Whether the modal word of a ban follows from what is banned, or under which condition, whatever the
    law: 不得牟取利益; 未经检验，不得出厂."""
    if modal in ("可以", "应当", "必须", "有权"):
        return False
    return bool(_WRONGS.search(action) or _ONLY_BAN.match(action) or _LACKING.search(before))


def actor_is_plain(action: str) -> bool:
    """Whether everyone knows who does it: 依法追究刑事责任."""
    return bool(_KNOWN.search(action))
