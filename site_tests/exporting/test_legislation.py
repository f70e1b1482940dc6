"""JSON-LD: the facts that are known and no others, the whole text, a script that stays one."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from lxml import html

from generator.assembly.book import Book
from generator.assembly.make_book import make_book
from generator.assembly.shelf import SourceFolder
from generator.exporting.legal_effects import changed_laws, repealed_laws
from generator.exporting.legislation import law_value, legislation_file, page_of_law, pages_of_articles
from generator.structure import joined
from site_tests.conftest import FLAGSHIP
from site_tests.exporting.conftest import LAWS


def test_facts_of_the_flagship(book: Book) -> None:
    assert law_value(book) == {
        "@type": "Legislation",
        "name": "无锡市社会治理促进条例",
        "alternateName": "社会治理促进条例",
        "legislationIdentifier": "014006438/2022-07006",
        "legislationType": "地方性法规",
        "legislationDate": "2022-10-27",
        "legislationDateVersion": "2022-11-25",
        "datePublished": "2022-12-12",
        "temporalCoverage": "2023-01-01/..",
        "legislationLegalForce": {"@id": "https://schema.org/InForce"},
        "legislationPassedBy": {"@type": "GovernmentOrganization", "name": "无锡市人民代表大会常务委员会"},
        "legislationJurisdiction": {"@type": "AdministrativeArea", "name": "江苏省无锡市"},
        "inLanguage": "zh-Hans",
    }


def test_what_is_not_known_is_not_said() -> None:
    book = make_book(SourceFolder("law", None, LAWS[0]))
    assert "legislationLegalForce" not in law_value(book)
    assert all(law_value(book).values())


def test_file_holds_the_whole_text(book: Book) -> None:
    value = json.loads(legislation_file(book))

    def words(part: dict[str, Any]) -> str:
        own = part["name"] + part.get("text", "") if part["@id"] else ""
        return own + "".join(words(one) for one in part.get("hasPart", []))

    shown = value.get("text", "") + "".join(words(part) for part in value["hasPart"])
    assert "".join(shown.split()) == joined(book.regulation)


def test_script_cannot_be_broken_out_of(book: Book) -> None:
    facts = replace(book.facts, title="</script><img src=x onerror=alert(1)>", issuer="<!--<script>")
    evil = replace(book, facts=facts)
    for text in (page_of_law(evil), pages_of_articles(evil)(book.regulation.articles[0])):
        assert "<" not in text and ">" not in text
        value = json.loads(text)
        assert "</script>" in value["name"]


@pytest.mark.parametrize(
    ("title", "laws"),
    [
        (
            "全国人民代表大会常务委员会关于修改《中华人民共和国个人所得税法》的决定",
            ("中华人民共和国个人所得税法",),
        ),
        ("中华人民共和国刑法修正案（五）", ("中华人民共和国刑法",)),
        ("无锡市社会治理促进条例", ()),
    ],
)
def test_laws_that_are_changed(title: str, laws: tuple[str, ...]) -> None:
    assert changed_laws(title) == laws


def test_laws_that_are_repealed(book: Book) -> None:
    last = book.regulation.articles[-1]
    text = (
        "本条例自2023年1月1日起施行。《甲条例》、《乙办法》同时废止，《丙规定》第三条同时废止。《丁法》有效。"
    )
    changed = replace(last, paragraphs=(replace(last.paragraphs[0], text=text),))
    regulation = replace(book.regulation, articles=(*book.regulation.articles[:-1], changed))
    assert repealed_laws(regulation) == ("甲条例", "乙办法")
    assert repealed_laws(book.regulation) == ()


def test_pages_carry_it(built_site: Path) -> None:
    folder = built_site / FLAGSHIP
    for name, named in (
        ("index.html", "无锡市社会治理促进条例"),
        ("a12.html", "无锡市社会治理促进条例第十二条"),
    ):
        (script,) = html.parse(str(folder / name)).xpath('//script[@type="application/ld+json"]/text()')
        assert json.loads(script)["name"] == named
        assert json.loads(script)["url"] == name
    twin = built_site / "zh-Hant" / FLAGSHIP / "a12.html"
    (script,) = html.parse(str(twin)).xpath('//script[@type="application/ld+json"]/text()')
    assert json.loads(script)["inLanguage"] == "zh-Hant"
