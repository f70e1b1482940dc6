"""What the search needs of a book."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.assembly.book import Book
from generator.pages.atlas.entries import Atlas
from generator.pages.atlas.role_pages import role_file
from generator.pages.chapter_pages import division_name
from generator.pages.routes import Routes
from generator.search.source import SearchName, SearchParagraph, SearchPlace, SearchSource, Synonym

_BEFORE = "条文之前"
_REPEALED = ("已废止", "废止", "失效", "已失效", "已被修改")


def search_source(book: Book, synonyms: Sequence[Synonym] = ()) -> SearchSource:
    """The book's text, names and filters as the index takes them."""
    facts = book.facts
    routes = Routes(book.regulation)
    return SearchSource(
        id=book.id,
        title=facts.title,
        short_title=facts.short_title,
        paragraphs=tuple(_paragraphs(book, routes)),
        names=(*_names(book, routes), *_notes(book)),
        places=tuple(_places(book, routes)),
        synonyms=tuple(synonyms),
        code=facts.code,
        region=facts.region,
        kind=facts.kind,
        repealed=facts.status in _REPEALED,
    )


def _paragraphs(book: Book, routes: Routes) -> Iterator[SearchParagraph]:
    divisions = {division.id: division_name(division) for division in routes.pages}
    for article, paragraph in book.regulation.paragraphs():
        duties = book.annotated.duties.get(paragraph.id, ())
        bearers = dict.fromkeys(bearer for duty in duties for bearer in duty.bearers)
        actors = (book.register.find(bearer) for bearer in bearers)
        yield SearchParagraph(
            id=paragraph.id,
            text=paragraph.full_text,
            division=divisions.get(routes.page_of_article[article.id], ""),
            caption=book.annotated.captions.get(article.id, ""),
            roles=tuple(dict.fromkeys(actor.name for actor in actors if actor is not None)),
            modalities=tuple(dict.fromkeys(duty.modality for duty in duties)),
            count=article.count_of(int(paragraph.id.rpartition("p")[2])),
        )


def _places(book: Book, routes: Routes) -> Iterator[SearchPlace]:
    """Every line that stands in no article, in the order of the text."""
    for paragraph in book.regulation.preamble:
        yield SearchPlace(f"index.html#{paragraph.id}", paragraph.full_text, _BEFORE)
    for division in book.regulation.all_divisions():
        page = routes.target(division.id, ".html").partition("#")[0]
        for paragraph in division.preamble:
            yield SearchPlace(f"{page}#{paragraph.id}", paragraph.full_text, division_name(division))
    for annex in book.regulation.annexes:
        for number, line in enumerate(annex.lines, 1):
            yield SearchPlace(f"{annex.id}.html#l{number}", line, annex.label)


def _notes(book: Book) -> Iterator[SearchName]:
    """The editor's questions about a 款, and the provisions of other laws beside an article."""
    for doubt in book.editorial.doubts:
        article, _, paragraph = doubt.paragraphs[0].rpartition("p")
        yield SearchName("note", doubt.question, f"{article}.html#p{paragraph}", doubt.answer)
    for link in book.editorial.related:
        provision = f"《{link.law}》{link.label}"
        note = f"“{link.words}”{link.note or ''}"
        yield SearchName("note", provision, f"{link.article}.html#higher", note)


def _names(book: Book, routes: Routes) -> Iterator[SearchName]:
    for article in book.regulation.articles:
        caption = book.annotated.captions.get(article.id)
        if caption:
            yield SearchName("caption", caption, f"{article.id}.html", article.label)
    for term in book.annotated.terms:
        note = _also(term.aliases) + term.explanation
        yield SearchName("term", term.term, f"glossary.html#{term.id}", note)
    for role in book.register.roles:
        yield SearchName("role", role.name, f"{role_file(role)}.html", role.welcome)
    for actor in Atlas(book, routes).actors:
        note = _also(actor.aliases) + actor.about
        yield SearchName("role", actor.name, book.actor_href(actor.id), note)


def _also(aliases: Sequence[str]) -> str:
    """Other names as a sentence of its own, before what is said about the thing."""
    return f"又称{'、'.join(aliases)}。" if aliases else ""
