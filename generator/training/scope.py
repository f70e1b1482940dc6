"""What a paper covers: chapters, actors, or a session. An empty scope is an error of the user."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from generator.cli.errors import UserError
from generator.model.text import Division
from generator.training.material import Material
from generator.training.training import Training


@dataclass(frozen=True, slots=True)
class Scope:
    """All conditions hold together; an empty one asks nothing.

    ``divisions`` are ids of 编, 章 or 节 (``c2``), ``actors`` names (公安机关, 网格员),
    ``session`` the id of a session of training.yml.
    """

    divisions: tuple[str, ...] = ()
    actors: tuple[str, ...] = ()
    session: str | None = None


def narrow(material: Material, training: Training, scope: Scope) -> tuple[Material, str]:
    """The material within the scope, and the scope in words. Raises ``UserError`` for what is unknown."""
    said: list[str] = []
    articles = set(material.articles)
    cases = material.cases
    if scope.divisions:
        chosen = [_division(material, key) for key in scope.divisions]
        articles &= {article for division in chosen for article in _articles(division)}
        said += [f"{division.label} {division.heading}".strip() for division in chosen]
    if scope.session is not None:
        session = training.session(scope.session)
        if session is None:
            known = [session.id for session in training.sessions]
            raise _unknown("课", scope.session, known)
        articles &= set(session.articles)
        cases = tuple(case for case in cases if case.id in session.cases)
        said.append(session.title)
    norms = tuple(norm for norm in material.norms if norm.article.id in articles)
    cases = tuple(
        case
        for case in cases
        if any(material.article_of[step.paragraph].id in articles for step in case.steps)
    )
    if scope.actors:
        names = _actors(material, scope.actors)
        norms = tuple(norm for norm in norms if names & set(norm.involved))
        cases = tuple(
            case
            for case in cases
            if names & {material.canonical(name) for step in case.steps for name in step.who}
        )
        said.append("、".join(scope.actors))
    return replace(material, norms=norms, cases=cases), "；".join(said) or "全文"


def _division(material: Material, key: str) -> Division:
    divisions = {division.id: division for division in material.annotated.regulation.all_divisions()}
    if key not in divisions:
        raise _unknown("章", key, list(divisions))
    return divisions[key]


def _articles(division: Division) -> list[str]:
    return [*division.articles, *(key for inner in division.divisions for key in _articles(inner))]


def _actors(material: Material, wanted: Iterable[str]) -> frozenset[str]:
    known = {name for norm in material.every for name in norm.involved}
    known |= {material.canonical(name) for case in material.cases for step in case.steps for name in step.who}
    found = set()
    for name in wanted:
        canonical = material.canonical(name)
        if canonical not in known:
            raise _unknown("主体", name, sorted(known))
        found.add(canonical)
    return frozenset(found)


def _unknown(what: str, key: str, known: Sequence[str]) -> UserError:
    close = difflib.get_close_matches(key, known, n=1, cutoff=0.4)
    if close:
        mend = f"是不是“{close[0]}”？"
    elif known:
        mend = "可以写：" + "、".join(known[:12])
    else:
        mend = f"这部法规没有{what}，去掉这个选项"
    return UserError(f"没有“{key}”这个{what}", mend=mend)
