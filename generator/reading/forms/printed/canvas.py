"""What is painted on a page, one thing after the other, and which characters can be seen at the end.

A character is not seen that is set in no ink, in the colour of what is below it, outside of the page or
of what it is clipped to, or under an area or picture that was painted over it (ISO 32000-1, 8.2, 8.5.4
and 9.3.6; GB/T 33190-2016, 8.4 and 8.5).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from generator.reading.forms.printed.content import Content
from generator.reading.forms.printed.mark import Mark
from generator.reading.forms.printed.rule import Point, Rule, box_of, is_rectangle, rules_of
from generator.reading.forms.printed.ways import DOWN, LEVEL, OVER, UP

Colour = tuple[float, float, float]
WHITE: Colour = (1.0, 1.0, 1.0)

_ALIKE = 0.06
_THICK = 0.5
_RISE = 0.35
_INSIDE = 0.2
_THIN = 0.004
_MOST_PAINTS = 4000


class Paint(NamedTuple):
    """``colour`` is ``None`` where it is not known or not one; ``covers`` says that nothing shows through."""

    box: Rule
    colour: Colour | None
    covers: bool
    order: int


class _Written(NamedTuple):
    mark: Mark
    colours: tuple[Colour | None, ...]
    order: int


@dataclass(slots=True)
class Canvas:
    """One page while it is drawn. All places are counted from its left upper corner."""

    width: float
    height: float
    clip: Rule | None = None
    _written: list[_Written] = field(default_factory=list)
    _unseen: list[Mark] = field(default_factory=list)
    _paints: list[Paint] = field(default_factory=list)
    _pictures: list[Rule] = field(default_factory=list)
    _rules: list[Rule] = field(default_factory=list)
    _drawings: int = 0
    _order: int = 0

    def write(self, mark: Mark, colours: Sequence[Colour | None]) -> None:
        """A character and the inks it is set in; none where it is not painted at all."""
        self._order += 1
        if colours and self.inside(mark):
            self._written.append(_Written(mark, tuple(colours), self._order))
        else:
            self._unseen.append(mark)

    def picture(self, box: Rule, *, covers: bool) -> None:
        """An image."""
        box = _meet(box, self.clip)
        self._pictures.append(box)
        self._paint(box, None, covers)

    def path(
        self, points: Sequence[Point], *, stroked: bool, filled: bool, colour: Colour | None, covers: bool
    ) -> None:
        """A part of a path; ``colour`` is that of its area."""
        if not points or not (stroked or filled):
            return
        self._drawings += 1
        self._rules.extend(rules_of(points, self.height, stroked=stroked))
        if filled:
            exact = is_rectangle(points)
            self._paint(_meet(box_of(points), self.clip), colour if exact else None, covers and exact)

    def area(self, box: Rule) -> None:
        """An area of some colours."""
        self._paint(box, None, False)

    def content(self) -> Content:
        """The page when all is drawn."""
        seen: list[Mark] = []
        unseen = list(self._unseen)
        for written in self._written:
            (seen if self._shows(written) else unseen).append(written.mark)
        return Content(
            self.width, self.height, seen, unseen, self._pictures, self._rules, self._drawings
        )  # fmt: skip

    def _paint(self, box: Rule, colour: Colour | None, covers: bool) -> None:
        self._order += 1
        # What is thin is a line, and no ground for type.
        if _thickness(box) > self.height * _THIN:
            self._paints.append(Paint(box, colour, covers, self._order))

    def inside(self, mark: Mark) -> bool:
        """Whether it stands on the page, and in what is not clipped away just now."""
        middle = _middle(mark)
        page = Rule(0.0, 0.0, self.width, self.height)
        return _holds(page, middle) and (self.clip is None or _holds(self.clip, middle))

    def _shows(self, written: _Written) -> bool:
        if len(self._paints) > _MOST_PAINTS:
            # A drawing, no page of text: looking at all of it for each character would take ages.
            return True
        mark = written.mark
        middle = _middle(mark)
        around = [
            paint
            for paint in self._paints
            if _holds(paint.box, middle) and _thickness(paint.box) >= _THICK * mark.em
        ]
        if any(paint.covers and paint.order > written.order and _covers(paint.box, mark) for paint in around):
            return False
        below = [paint for paint in around if paint.order < written.order]
        ground = below[-1].colour if below else WHITE
        return ground is None or not all(
            colour is not None and _alike(colour, ground) for colour in written.colours
        )


def _middle(mark: Mark) -> Point:
    along, up = mark.advance / 2, mark.em * _RISE
    if mark.way == LEVEL:
        return mark.x + along, mark.y - up
    if mark.way == DOWN:
        return mark.x + up, mark.y + along
    if mark.way == OVER:
        return mark.x - along, mark.y + up
    return (mark.x - up, mark.y - along) if mark.way == UP else (mark.x, mark.y)


def _covers(box: Rule, mark: Mark) -> bool:
    x, y = _middle(mark)
    reach = mark.em * _INSIDE
    return all(_holds(box, (x + across, y + down)) for across in (-reach, reach) for down in (-reach, reach))


def _meet(box: Rule, clip: Rule | None) -> Rule:
    """What the two share; nothing where they do not meet."""
    if clip is None:
        return box
    left, top = max(box.left, clip.left), max(box.top, clip.top)
    return Rule(left, top, max(left, min(box.right, clip.right)), max(top, min(box.bottom, clip.bottom)))


def _holds(box: Rule, point: Point) -> bool:
    return box.left <= point[0] <= box.right and box.top <= point[1] <= box.bottom


def _thickness(box: Rule) -> float:
    return min(box.right - box.left, box.bottom - box.top)


def _alike(one: Colour, other: Colour) -> bool:
    return all(abs(a - b) <= _ALIKE for a, b in zip(one, other, strict=True))
