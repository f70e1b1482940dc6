"""An entry of the editor's glossary, as the terms layer needs it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class GlossaryEntry:
    """A term explained by the editor.

    ``scope``    ids of chapters or articles in which it holds (``c2``, ``a12``); empty: everywhere
    ``exclude``  longer strings inside which it must not be found (部门 not in 人民政府部门网站)
    ``source``   where it is defined, ``None`` for an editor's gloss
    """

    id: str
    term: str
    explanation: str
    aliases: tuple[str, ...] = ()
    scope: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    source: str | None = None
