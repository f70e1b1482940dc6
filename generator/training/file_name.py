"""The file name of a quiz: it says what the quiz covers, so that another quiz is another file."""

from __future__ import annotations

from collections.abc import Iterable

USUAL_COUNT = 20


def quiz_name(
    seed: int,
    *,
    chapters: Iterable[str] = (),
    roles: Iterable[str] = (),
    actors: Iterable[str] = (),
    session: str | None = None,
    count: int | None = None,
    difficulty: int | None = None,
) -> str:
    """``1`` for the usual quiz of the whole law, else ``chapter-c2_role-wanggeyuan_n5_1``.

    Everything given is an id (ASCII, without ``_``), so no two quizzes have one name. The order in
    which chapters and roles are asked for does not matter, as it does not for the quiz.
    """
    parts = [f"chapter-{key}" for key in sorted(set(chapters))]
    parts += [f"role-{key}" for key in sorted(set(roles))]
    parts += [f"actor-{key}" for key in sorted(set(actors))]
    if session is not None:
        parts.append(f"session-{session}")
    if count not in (None, USUAL_COUNT):
        parts.append(f"n{count}")
    if difficulty is not None:
        parts.append(f"level{difficulty}")
    return "_".join([*parts, str(seed)])
