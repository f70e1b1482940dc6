"""Akoma Ntoso: valid by the schema, the law's text and nothing else, ids and addresses by the convention."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree

from generator.assembly.book import Book
from generator.assembly.make_book import make_book
from generator.assembly.shelf import SourceFolder
from generator.exporting.akn import akn_document, akn_words, prove_akn, work_uri
from generator.exporting.akn.eids import eid
from generator.model.layers import Reference
from site_tests.exporting.conftest import LAWS, Validate
from site_tests.tables.laws import page_book, word_book

AKN = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"


def _with_id(data: bytes, key: str) -> etree._Element:
    (found,) = [one for one in etree.fromstring(data).iter() if one.get("eId") == key]
    return found


def test_flagship_is_valid_and_the_same_text(book: Book, faults: Validate) -> None:
    made = akn_document(book)
    assert faults(made) == []
    assert prove_akn(made, book.regulation) == ""
    assert len(akn_words(made)) > 9000
    assert made == akn_document(book)


@pytest.mark.parametrize("law", LAWS, ids=[law.stem for law in LAWS])
def test_small_laws(law: Path, faults: Validate) -> None:
    book = make_book(SourceFolder("law", None, law))
    made = akn_document(book)
    assert faults(made) == []
    assert prove_akn(made, book.regulation) == ""


@pytest.mark.corpus
def test_laws_of_every_structure(corpus_books: list[Book], faults: Validate) -> None:
    works = {book.facts.title: work_uri(book) for book in corpus_books}
    kinds = set()
    for book in corpus_books:
        made = akn_document(book, works)
        assert faults(made) == [], book.facts.title
        assert prove_akn(made, book.regulation) == "", book.facts.title
        kinds |= {str(one.tag).removeprefix(AKN) for one in etree.fromstring(made).iter()}
    assert kinds >= {
        "subpart", "chapter", "section", "article", "paragraph", "list", "point", "intro", "preamble",
        "attachment", "ref", "rref",
    }  # fmt: skip


def test_every_provision_stands_under_its_own_id(book: Book) -> None:
    root = etree.fromstring(akn_document(book))
    by_id = {one.get("eId"): one for one in root.iter() if one.get("eId")}
    for article, paragraph in book.regulation.paragraphs():
        assert by_id[eid(article.id)].findtext(f"{AKN}num") == article.label
        words = "".join(str(text) for text in by_id[eid(paragraph.id)].itertext())
        assert words == paragraph.full_text.replace("\n", "")
        for item in paragraph.items:
            point = by_id[eid(item.id)]
            assert point.tag == f"{AKN}point" and point.findtext(f"{AKN}num") == item.label


@pytest.mark.parametrize(
    ("node", "named"),
    [
        ("a12", "art_12"),
        ("a120-1", "art_120-1"),
        ("a12p2i3s1", "art_12__para_2__list_1__point_3__list_1__point_1"),
        ("b1f2c3s4", "part_1__subpart_2__chp_3__sec_4"),
        ("annex2", "att_2"),
    ],
)
def test_ids_of_the_convention(node: str, named: str) -> None:
    assert eid(node) == named


def test_what_is_added_stays_out_of_the_text(book: Book) -> None:
    made = akn_document(book)
    assert book.annotated.captions["a12"] not in akn_words(made)
    captions = list(etree.fromstring(made).iter("{urn:zhudu:layers:1}caption"))
    assert len(captions) == len(book.annotated.captions)


def test_addresses_name_work_expression_and_manifestation(book: Book) -> None:
    root = etree.fromstring(akn_document(book))
    uris = [one.get("value") for one in root.iter(f"{AKN}FRBRuri")]
    assert uris == [
        "/akn/cn/act/2022-10-27/wuxi-social-governance",
        "/akn/cn/act/2022-10-27/wuxi-social-governance/zho@2022-11-25",
        "/akn/cn/act/2022-10-27/wuxi-social-governance/zho@2022-11-25.akn",
    ]


def test_references_lead_where_they_say(book: Book, faults: Validate) -> None:
    text = "依照本条例第十条、第十二条至第十四条和《甲法》第三条、《乙法》执行，第九百条除外。"

    def said(words: str, law: str | None, target: str | None, through: str | None = None) -> Reference:
        at = text.index(words)
        return Reference(at, at + len(words), words, law, target, through, True)

    first = book.regulation.articles[0]
    changed = replace(first, paragraphs=(replace(first.paragraphs[0], text=text),))
    regulation = replace(book.regulation, articles=(changed, *book.regulation.articles[1:]))
    references = (
        said("第十条", None, "a10"),
        said("第十二条至第十四条", None, "a12", "a14"),
        said("《甲法》第三条", "甲法", "a3"),
        said("《乙法》", "乙法", None),
        said("第九百条", None, "a900"),
    )
    annotated = replace(book.annotated, regulation=regulation, references={"a1p1": references})
    made = akn_document(replace(book, annotated=annotated), {"甲法": "/akn/cn/act/2020-01-01/jia"})
    assert faults(made) == []
    place = _with_id(made, "art_1__para_1")
    assert "".join(str(words) for words in place.itertext()) == text
    found = [(str(one.tag).removeprefix(AKN), dict(one.attrib), one.text) for one in place.iter()][3:]
    assert found == [
        ("ref", {"href": "#art_10"}, "第十条"),
        ("rref", {"from": "#art_12", "upTo": "#art_14"}, "第十二条至第十四条"),
        ("ref", {"href": "/akn/cn/act/2020-01-01/jia/~art_3"}, "《甲法》第三条"),
        ("ref", {"href": "/ontology/reference/cn/%E4%B9%99%E6%B3%95", "refersTo": "#law_1"}, "《乙法》"),
    ]
    assert _with_id(made, "law_1").get("showAs") == "乙法"


def test_proof_sees_a_changed_character(book: Book) -> None:
    made = akn_document(book).replace("市域社会治理".encode(), "市区社会治理".encode(), 1)
    assert "区社会治理" in prove_akn(made, book.regulation)


def test_tables_are_valid_and_proven_cell_by_cell(faults: Validate, tmp_path: Path) -> None:
    roads, fees = word_book(tmp_path), page_book(tmp_path)
    for book in (roads, fees):
        made = akn_document(book)
        assert faults(made) == []
        assert prove_akn(made, book.regulation) == ""
    text = akn_document(roads).decode()
    assert '<th colspan="2">' in text and '<tr eId="art_2__para_3">' in text
    swapped = text.replace("停车场", "\0").replace("建筑施工", "停车场").replace("\0", "建筑施工")
    moved = text.replace("<td><p>0.40</p></td><td><p></p></td>", "<td><p></p></td><td><p>0.40</p></td>")
    for damaged in (swapped, moved):
        assert damaged != text and prove_akn(damaged.encode(), roads.regulation)
    (caption,) = etree.fromstring(akn_document(fees)).iter("{*}caption")
    assert caption.text == "表1 环境卫生收费标准"
