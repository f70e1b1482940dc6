"""The register of actors (主体名录): which actor a name in the text stands for."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from pypinyin import lazy_pinyin

from generator.editing.checked import nearest
from generator.editing.kinds import kind_of, level_of
from generator.editing.reading_files import EditorFile
from generator.editing.schemas.actors import Actor, ActorsFile, Role
from generator.model.findings import Problem
from generator.model.layers import Duty

DOUBLE_NAME = "E-010"
UNKNOWN_NAME = "E-011"
UNKNOWN_ACTOR = "E-012"


@dataclass(frozen=True)
class Register:
    """Actors and roles. Look up an actor by any of its names."""

    actors: tuple[Actor, ...] = ()
    roles: tuple[Role, ...] = ()

    @cached_property
    def by_id(self) -> Mapping[str, Actor]:
        """Every actor by its id."""
        return {actor.id: actor for actor in self.actors}

    @cached_property
    def by_name(self) -> Mapping[str, Actor]:
        """Every actor by each of its names; the first to claim a name keeps it."""
        found: dict[str, Actor] = {}
        for actor in self.actors:
            for name in (actor.name, *actor.aliases):
                found.setdefault(name, actor)
        return found

    def find(self, name: str) -> Actor | None:
        """The actor of this name or alias."""
        return self.by_name.get(name)


def make_register(
    file: EditorFile[ActorsFile] | None,
    duties: Mapping[str, Iterable[Duty]],
    unsettled: Collection[str] = (),
) -> tuple[Register, tuple[Problem, ...]]:
    """The editor's register, or an automatic one where there is none (or only roles).

    ``duties`` go by 款. A bearer or partner that the editor's register does not know is an error;
    it still gets an entry, so that no duty falls out of the pages. It is none in the 款 ``unsettled``:
    there the editor's own reading could not be applied, and that is reported already.
    """
    names = _names(duties)
    if file is None:
        return Register(automatic_actors(names)), ()
    if not file.value.actors:
        register = Register(automatic_actors(names), file.value.roles)
        return register, tuple(_unknown_actors(file, register))
    register = Register(file.value.actors, file.value.roles)
    unknown = [name for name in names if register.find(name) is None]
    settled = _names({key: listed for key, listed in duties.items() if key not in unsettled})
    problems = [*_claimed_twice(file), *_unknown_actors(file, register)]
    problems += [_unknown_name(file, register, name, settled[name]) for name in unknown if name in settled]
    added = automatic_actors(unknown, taken=register.by_id)
    return Register((*register.actors, *added), register.roles), tuple(problems)


def automatic_actors(names: Iterable[str], taken: Iterable[str] = ()) -> tuple[Actor, ...]:
    """An actor for each name, its id from the pinyin, its kind and level from the name's ending."""
    used = set(taken)
    found = []
    for name in names:
        syllables = _syllables(name)
        stem = "".join(syllables).lower()[:50] or "zhuti"
        key, number = stem, 1
        while key in used:
            number += 1
            key = f"{stem}-{number}"
        used.add(key)
        pinyin = " ".join(syllables).lower() or "zhu ti"
        found.append(Actor(key, name, pinyin, kind_of(name), level=level_of(name)))
    return tuple(found)


@lru_cache(maxsize=8192)  # the same bodies bear duties in law after law
def _syllables(name: str) -> tuple[str, ...]:
    return tuple(part for part in lazy_pinyin(name, errors="ignore") if part.isascii() and part.isalpha())


def _names(duties: Mapping[str, Iterable[Duty]]) -> dict[str, str]:
    """Every name that bears or shares a duty, with the 款 where it stands first, in order."""
    found: dict[str, str] = {}
    for paragraph, listed in duties.items():
        for duty in listed:
            for name in (*duty.bearers, *duty.partners):
                found.setdefault(name, paragraph)
    return found


def _claimed_twice(file: EditorFile[ActorsFile]) -> Iterator[Problem]:
    owner: dict[str, Actor] = {actor.name: actor for actor in file.value.actors}
    for index, actor in enumerate(file.value.actors):
        for position, alias in enumerate(actor.aliases):
            first = owner.setdefault(alias, actor)
            if first is not actor:
                message = f"“{actor.name}”的别名“{alias}”已经属于“{first.name}”"
                mend = "只留给其中一个"
                yield file.problem(DOUBLE_NAME, message, mend, "actors", index, "aliases", position)


def _unknown_actors(file: EditorFile[ActorsFile], register: Register) -> Iterator[Problem]:
    for index, role in enumerate(file.value.roles):
        for position, key in enumerate(role.actors):
            if key in register.by_id:
                continue
            guess = nearest(key, register.by_id)
            mend = f"是不是“{guess}”？" if guess else "补上这个主体"
            message = f"身份“{role.name}”里有不认识的主体“{key}”"
            yield file.problem(UNKNOWN_ACTOR, message, mend, "roles", index, "actors", position)


def _unknown_name(file: EditorFile[ActorsFile], register: Register, name: str, where: str) -> Problem:
    guess = nearest(name, register.by_name)
    mend = f"是“{guess}”的，在那里加一个别名，不是的，加一个主体" if guess else "加一个主体"
    return file.problem(UNKNOWN_NAME, f"主体名录里没有“{name}”（{where}）", mend, "actors")
