"""The flagship's editor files: complete, bound to the text, without contradiction."""

from __future__ import annotations

from functools import cache

from generator.assembly.book import Book
from generator.assembly.make_book import make_book
from generator.assembly.shelf import source_folder
from generator.editing.codes_of_text import paragraph_hash
from site_tests.conftest import FLAGSHIP, ROOT

FOLDER = ROOT / "source" / FLAGSHIP
ROLES = [
    "网格员",
    "镇街干部",
    "村居委会",
    "公安",
    "应急管理",
    "市场监管",
    "住建",
    "物业服务企业",
    "生产经营单位",
    "网络运营者",
    "志愿者与社会组织",
    "普通居民",
]


@cache
def flagship() -> Book:
    """The flagship with all its layers."""
    return make_book(source_folder(FOLDER))


def test_no_problem_in_the_editors_files() -> None:
    book = flagship()
    # E-023 says that the rules have changed since; the editor's reading is published all the same.
    found = [problem for problem in book.annotated.problems if problem.code.startswith("E-")]
    assert [problem for problem in found if problem.code != "E-023"] == []


def test_a_caption_for_each_of_the_75_articles() -> None:
    book = flagship()
    assert set(book.annotated.captions) == {article.id for article in book.regulation.articles}
    assert len(book.annotated.captions) == 75
    assert all(4 <= len(caption) <= 14 for caption in book.annotated.captions.values())
    assert len(set(book.annotated.captions.values())) == 75


def test_each_of_the_133_paragraphs_is_confirmed_or_corrected() -> None:
    book = flagship()
    assert book.editorial.duties is not None
    entries = {entry.paragraph: entry for entry in book.editorial.duties.value.paragraphs}
    paragraphs = [paragraph for _, paragraph in book.regulation.paragraphs()]
    assert len(paragraphs) == 133
    for paragraph in paragraphs:
        entry = entries[paragraph.id]
        assert entry.hash == paragraph_hash(paragraph)
        assert bool(entry.confirm) == (entry.reason is None)
        assert entry.norms is not None
        published = book.annotated.duties.get(paragraph.id, ())
        assert [(norm.modality, norm.bearers, norm.partners, norm.action) for norm in entry.norms] == [
            (duty.modality, duty.bearers, duty.partners, duty.action) for duty in published
        ]


def test_every_action_stands_verbatim_at_its_span() -> None:
    book = flagship()
    texts = {paragraph.id: paragraph.full_text for _, paragraph in book.regulation.paragraphs()}
    for key, duties in book.annotated.duties.items():
        for duty in duties:
            assert duty.action in texts[key][duty.start : duty.end], (key, duty)


def test_every_bearer_and_partner_is_in_the_register() -> None:
    book = flagship()
    assert book.editorial.actors is not None
    written = {name for actor in book.editorial.actors.value.actors for name in (actor.name, *actor.aliases)}
    names = {
        name
        for duties in book.annotated.duties.values()
        for duty in duties
        for name in (*duty.bearers, *duty.partners)
    }
    assert names <= written
    assert all(actor.about for actor in book.register.actors)


def test_the_twelve_roles_have_duties_and_expectations() -> None:
    book = flagship()
    assert [role.name for role in book.register.roles] == ROLES
    bearing = {
        actor.id
        for duties in book.annotated.duties.values()
        for duty in duties
        for name in duty.bearers
        if (actor := book.register.find(name))
    }
    for role in book.register.roles:
        assert bearing & set(role.actors), role.name
        assert role.expects, role.name


def test_at_least_thirty_doubts_with_honest_answers() -> None:
    doubts = flagship().editorial.doubts
    assert len(doubts) >= 30
    assert [doubt.number for doubt in doubts] == list(range(1, len(doubts) + 1))
