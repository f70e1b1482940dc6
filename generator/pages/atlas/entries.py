"""Duties with their places, ready to be sorted into pages. All pages count from here, so they agree."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from generator.assembly.book import Book
from generator.editing import Actor
from generator.model.layers import Duty
from generator.model.text import Article, Division, Paragraph
from generator.numerals import write_numeral
from generator.pages.atlas.rows import Rows
from generator.pages.chapter_pages import division_name
from generator.pages.routes import Routes

_END_MARKS = frozenset("。；：！？")


@dataclass(frozen=True, slots=True)
class DutyEntry:
    """One duty with where it stands. ``number`` is the 款's place in its article, from 1."""

    duty: Duty
    article: Article
    paragraph: Paragraph
    number: int
    chapter: Division | None

    @property
    def place(self) -> str:
        """``第十二条第一款``, or ``第十二条`` where the article has only one 款."""
        if len(self.article.paragraphs) == 1:
            return self.article.label
        return f"{self.article.label}第{write_numeral(self.number)}款"

    @property
    def href(self) -> str:
        """The 款 on its article's page, from the regulation's folder."""
        return f"{self.article.id}.html#{self.paragraph.id.removeprefix(self.article.id)}"

    @property
    def chapter_name(self) -> str:
        """``第二章 公共安全保障``; empty where there are no chapters."""
        return division_name(self.chapter) if self.chapter else ""

    @property
    def chapter_label(self) -> str:
        """``第二章``; its name where it has no number."""
        return (self.chapter.label or self.chapter.heading) if self.chapter else ""

    @property
    def end_mark(self) -> str:
        """``。`` or another mark that ends the norm in the 款; ``……`` where the sentence goes on."""
        following = self.paragraph.full_text[self.duty.end : self.duty.end + 1]
        if following in _END_MARKS:
            return following
        return "" if not following.strip() else "……"

    @property
    def words(self) -> str:
        """The law's words of the norm, as they stand in the 款."""
        return self.paragraph.full_text[self.duty.start : self.duty.end].replace("\n", "")


class Atlas:
    """All duties of a book in the order of the text, and who bears them.

    An actor counts once for each duty, under whatever name the text uses.
    """

    def __init__(self, book: Book, routes: Routes) -> None:
        self.book = book
        self._register = book.register
        chapters = {division.id: division for division in routes.pages}
        self.entries: tuple[DutyEntry, ...] = tuple(
            DutyEntry(duty, article, paragraph, number, chapters.get(routes.page_of_article[article.id]))
            for article in book.regulation.articles
            for number, paragraph in enumerate(article.paragraphs, 1)
            for duty in book.annotated.duties.get(paragraph.id, ())
        )
        self.chapters: tuple[Division, ...] = tuple(routes.pages)
        self.row = Rows(self)

    @cached_property
    def by_actor(self) -> dict[str, list[DutyEntry]]:
        """Duties that an actor bears, by the actor's id, most duties first, then in the order of the text."""
        found: dict[str, list[DutyEntry]] = {}
        for entry in self.entries:
            for actor in self.actors_of(entry.duty.bearers):
                found.setdefault(actor.id, []).append(entry)
        return dict(sorted(found.items(), key=lambda pair: -len(pair[1])))

    @cached_property
    def as_partner(self) -> dict[str, list[DutyEntry]]:
        """Duties in which an actor takes part beside the bearer, by the actor's id."""
        found: dict[str, list[DutyEntry]] = {}
        for entry in self.entries:
            for actor in self.actors_of(entry.duty.partners):
                found.setdefault(actor.id, []).append(entry)
        return found

    @cached_property
    def actors(self) -> tuple[Actor, ...]:
        """Every actor that bears or shares a duty, most duties first."""
        ids = [*self.by_actor, *(key for key in self.as_partner if key not in self.by_actor)]
        return tuple(self._register.by_id[key] for key in ids)

    def actors_of(self, names: Iterable[str]) -> list[Actor]:
        """The actors that these names stand for, each once, in order."""
        found: dict[str, Actor] = {}
        for name in names:
            actor = self._register.find(name)
            if actor is not None:
                found.setdefault(actor.id, actor)
        return list(found.values())

    @cached_property
    def nobody(self) -> tuple[DutyEntry, ...]:
        """Duties for which the text names nobody."""
        return tuple(entry for entry in self.entries if not entry.duty.bearers)

    def cooperation(self) -> dict[tuple[str, str], list[DutyEntry]]:
        """Duties shared by two actors, as bearers together or as bearer and partner, by their ids."""
        found: dict[tuple[str, str], list[DutyEntry]] = {}
        for entry in self.entries:
            together = self.actors_of((*entry.duty.bearers, *entry.duty.partners))
            ids = [actor.id for actor in together]
            for index, first in enumerate(ids):
                for second in ids[index + 1 :]:
                    key = (first, second) if first < second else (second, first)
                    found.setdefault(key, []).append(entry)
        return found
