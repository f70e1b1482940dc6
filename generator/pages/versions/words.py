"""How versions and changes are named for a reader."""

from __future__ import annotations

from collections.abc import Sequence

from generator.assembly.spoken_date import spoken_date
from generator.comparing import ArticleChange, DutyChange, Version
from generator.pages.paragraph_matter import MODALITY_NAMES

REMOVED = "未找到对应条文"
_KINDS = {
    "changed": "有修改",
    "split": "由原条文拆出",
    "merged": "并入其他条文",
    "removed": "新版未找到对应条文",
    "added": "新增",
}


def version_name(line: Sequence[Version], version: Version) -> str:
    """``2023年版``; with the whole day where two versions are of one year."""
    year = version.date[:4]
    alone = sum(other.date[:4] == year for other in line) == 1
    return f"{year}年版" if alone else f"{spoken_date(version.date)}版"


def change_tags(change: ArticleChange) -> list[str]:
    """What became of an article, a few words each."""
    tags = [_KINDS[change.kind]] if change.kind in _KINDS else []
    if change.kind == "merged" and change.new is not None:
        tags = [f"并入{change.new.label}"]
    if change.kind in ("same", "changed"):
        if change.moved:
            tags.append("位置移动")
        if change.renumbered:
            tags.append("条号改变")
    return tags


def duty_words(change: DutyChange) -> tuple[str, str, str]:
    """(kind, before, after) in words: ``责任程度``, ``可以``, ``应当``."""
    if change.kind == "modality":
        before, after = (_modality(value) for value in (change.before, change.after))
        return "要求", before, after
    return ("责任主体" if change.kind == "bearer" else "数字"), change.before, change.after


def _modality(value: str) -> str:
    if value == "competence":
        # No word of the text says it: the sentence states the task plainly.
        return "直接规定为职责"
    return next((word for key, (word, _) in MODALITY_NAMES.items() if key == value), value)
