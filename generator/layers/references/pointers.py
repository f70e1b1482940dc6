"""A pointer is one mention under construction: levels filled in from the text and from what came before."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.layers.references.tokens import Level, Numbered, depth

_INHERITED_FROM: dict[Level, tuple[Level, ...]] = {
    "part": (),
    "subpart": ("part",),
    "chapter": ("part", "subpart"),
    "section": ("part", "subpart", "chapter"),
    "article": (),
    "paragraph": ("article",),
    "item": ("article", "paragraph"),
    "subitem": ("article", "paragraph", "item"),
}
Number = tuple[int, int]


@dataclass(slots=True)
class Pointer:
    """``levels`` gives each level its number and insertion (条 120 之 1: ``(120, 1)``).

    ``article`` and ``division`` are ids known from where one stands (前条, 本章). ``continues`` is the
    pointer of which this one is the end (第十二条至第十五条). ``none`` is set where there is nothing
    to point to (前款 in the first 款). ``clause`` and ``sentence`` count from the start of the 款.
    """

    law: str | None
    start: int
    end: int
    clause: int
    sentence: int
    levels: dict[Level, Number] = field(default_factory=dict)
    article: str | None = None
    division: str | None = None
    annex: str | None = None
    continues: Pointer | None = None
    none: bool = False
    unknown_law: bool = False
    relative: bool = False

    @property
    def deepest(self) -> int:
        """Depth of the deepest level; an article or division known by its id counts."""
        known = [depth(level) for level in self.levels]
        if self.article is not None:
            known.append(depth("article"))
        return max(known, default=-1)

    def refine(self, token: Numbered) -> None:
        """第七条 + 第一款."""
        self.levels[token.level] = (token.number, token.inserted)
        self.end = token.end

    def sibling(self, token: Numbered, clause: int, sentence: int) -> Pointer:
        """第七条第一款 + 、第二款: a new pointer with the levels above those of ``token``."""
        new = Pointer(self.law, token.start, token.end, clause, sentence, unknown_law=self.unknown_law)
        above = _INHERITED_FROM[token.level]
        new.levels = {level: self.levels[level] for level in above if level in self.levels}
        if "article" in above:
            new.article = self.article
        if token.level in ("section", "chapter"):
            new.division = self.division
        new.levels[token.level] = (token.number, token.inserted)
        new.none = self.none
        return new
