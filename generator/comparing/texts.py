"""The 款, 项 and 目 of two articles side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.comparing.likeness import likenesses
from generator.comparing.wording import Piece, compare_words, plain_words
from generator.model.text import Article

ALIKE = 0.25
"""Least share in common of two texts that are one."""


@dataclass(frozen=True, slots=True)
class Text:
    """A 款, 项 or 目 with its label as printed; ``depth`` 0, 1, 2."""

    id: str
    label: str
    words: str
    depth: int


@dataclass(frozen=True, slots=True)
class TextChange:
    """One text in both versions; ``None`` on the side where it does not exist."""

    old: Text | None
    new: Text | None
    pieces: tuple[Piece, ...]

    @property
    def changed(self) -> bool:
        """Whether any word differs; labels and layout do not count."""
        return any(piece.kind != "kept" for piece in self.pieces)


def texts_of(article: Article) -> tuple[Text, ...]:
    """The texts of an article in order; those without words are left out."""
    return tuple(text for text in _texts(article) if plain_words(text.words))


def compare_texts(
    old: Sequence[Text], new: Sequence[Text], *, all_old: bool = True, all_new: bool = True
) -> tuple[TextChange, ...]:
    """The texts aligned in their order; ``all_old``, ``all_new``: show what has no counterpart there."""
    found: list[TextChange] = []
    a = c = 0
    for i, j in [*_aligned(old, new), (len(old), len(new))]:
        if all_old:
            found += [TextChange(text, None, compare_words(text.words, "")) for text in old[a:i]]
        if all_new:
            found += [TextChange(None, text, compare_words("", text.words)) for text in new[c:j]]
        if i < len(old) and j < len(new):
            found.append(TextChange(old[i], new[j], compare_words(old[i].words, new[j].words)))
        a, c = i + 1, j + 1
    return tuple(found)


def _texts(article: Article) -> Iterator[Text]:
    for paragraph in article.paragraphs:
        yield Text(paragraph.id, "", paragraph.text, 0)
        for item in paragraph.items:
            yield Text(item.id, item.label, item.text, 1)
            for sub in item.subitems:
                yield Text(sub.id, sub.label, sub.text, 2)


def _aligned(old: Sequence[Text], new: Sequence[Text]) -> list[tuple[int, int]]:
    """Pairs in order that have most in common together."""
    weight = {
        (one.old, one.new): one.both
        for one in likenesses([text.words for text in old], [text.words for text in new])
        if one.both >= ALIKE and old[one.old].depth == new[one.new].depth
    }
    if len(old) == len(new) == 1:
        return [(0, 0)]
    best = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for i in range(len(old) - 1, -1, -1):
        for j in range(len(new) - 1, -1, -1):
            here = weight.get((i, j), 0.0)
            paired = best[i + 1][j + 1] + here if here else 0.0
            best[i][j] = max(best[i + 1][j], best[i][j + 1], paired)
    pairs, i, j = [], 0, 0
    while i < len(old) and j < len(new):
        here = weight.get((i, j), 0.0)
        if here and best[i][j] == best[i + 1][j + 1] + here:
            pairs.append((i, j))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return pairs
