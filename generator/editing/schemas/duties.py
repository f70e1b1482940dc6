"""duties.yml: the editor's confirmation or correction of the duties found by rule, 款 by 款."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from pydantic import Field

from generator.editing.schemas.words import STRICT, Hash, Line, ParagraphId, Text
from generator.model.layers import Modality


@dataclass(frozen=True, slots=True)
class Norm:
    """One norm as the editor reads it (``generator/pages/data/what_is_a_duty.md``).

    ``action`` is verbatim, and the norm ends with it. ``span`` are the first words of the whole
    norm, needed only where it does not begin with the 款 or where the norm before it ended; or all of
    its words, needed where the words of ``action`` stand in it twice.
    """

    __pydantic_config__ = STRICT
    modality: Modality
    action: Text
    bearers: tuple[Line, ...] = ()
    partners: Annotated[tuple[Line, ...], Field(alias="with")] = ()
    span: Text | None = None


@dataclass(frozen=True, slots=True)
class Confirmation:
    """The editor's word on one 款, bound to its text by ``hash``.

    ``confirm`` is true where what the rules find is right; ``norms`` then repeats it, so that it
    stays what the editor read even when the rules change (without ``norms``, whatever the rules
    find is taken). Otherwise ``norms`` holds what is right (an empty list: there is no norm here)
    and ``reason`` says why it is corrected. ``confirm: false`` with norms and without a reason is a
    draft: what the rules find, put there for an editor who has yet to read it.
    """

    __pydantic_config__ = STRICT
    paragraph: ParagraphId
    hash: Hash
    confirm: bool | None = None
    norms: tuple[Norm, ...] | None = None
    reason: Text | None = None

    @property
    def is_draft(self) -> bool:
        """Whether nobody has read it yet."""
        return self.confirm is False and self.norms is not None and self.reason is None


@dataclass(frozen=True, slots=True)
class DutiesFile:
    """The whole file."""

    __pydantic_config__ = STRICT
    paragraphs: tuple[Confirmation, ...] = ()
