"""Whether a version is in force, as far as the versions beside it say."""

from __future__ import annotations

from collections.abc import Sequence

from generator.comparing.versions import Version

IN_FORCE, NOT_YET, AMENDED, REPEALED = "有效", "尚未生效", "已被修改", "已废止"


def version_status(line: Sequence[Version], at: int) -> str:
    """有效, 尚未生效, 已被修改 or 已废止.

    What the page or the editor states counts first, except that a version that another one follows
    is 已被修改, unless all that follow are stated not to be in force yet. No clock is asked:
    a build of today and one of next year are the same.
    """
    stated = line[at].status
    if stated == REPEALED:
        return REPEALED
    if any(later.status != NOT_YET for later in line[at + 1 :]):
        return AMENDED
    return stated if stated in (NOT_YET, AMENDED) else IN_FORCE


def valid_since(version: Version) -> str:
    """The day (ISO) since which this text applies; empty where it is not known.

    An amended law keeps the date of its first version in its last article, so an earlier day says nothing.
    """
    return version.in_force if version.in_force >= version.date else ""
