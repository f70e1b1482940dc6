"""actors.yml: the register of actors (主体名录) and the roles that readers hold."""

from __future__ import annotations

from dataclasses import dataclass

from generator.editing.schemas.words import STRICT, Id, Kind, Level, Line, ParagraphId, Pinyin, Text


@dataclass(frozen=True, slots=True)
class Actor:
    """Someone who must, may or must not do something.

    ``name`` is the canonical name, ``aliases`` the other names that the text uses.
    ``level`` is where it stands in the ladder 市 → 县级市/区 → 镇街 → 村社区; empty where that
    does not apply. ``about`` is one plain sentence. ``pinyin`` is without tones.
    """

    __pydantic_config__ = STRICT
    id: Id
    name: Line
    pinyin: Pinyin
    kind: Kind
    about: Text = ""
    aliases: tuple[Line, ...] = ()
    level: tuple[Level, ...] = ()


@dataclass(frozen=True, slots=True)
class Role:
    """An actor as its reader sees it: 我是….

    ``actors`` are ids of the register whose duties are mine; ``expects`` are 款 in which I am
    the one served; ``welcome`` is one plain sentence.
    """

    __pydantic_config__ = STRICT
    id: Id
    name: Line
    actors: tuple[Id, ...]
    welcome: Text
    expects: tuple[ParagraphId, ...] = ()


@dataclass(frozen=True, slots=True)
class ActorsFile:
    """The whole file."""

    __pydantic_config__ = STRICT
    actors: tuple[Actor, ...] = ()
    roles: tuple[Role, ...] = ()
