"""Related articles of the flagship, against a list written by reading before the rules were tuned."""

from __future__ import annotations

from pathlib import Path

from generator.editing import Register
from generator.layers.relations import relate
from generator.model.text import Article, Paragraph, Regulation
from site_tests.editing.test_flagship import flagship

EXPECTED = Path(__file__).parent / "relations.txt"
FIRST = 5
# Five of the 65 are judged near by their meaning alone: they share no rare word and no actor.
SHARE = 0.92


def expected() -> list[tuple[str, str]]:
    """(article, another that its first relations should hold)."""
    lines = EXPECTED.read_text(encoding="utf-8").splitlines()
    found = [line.split(" ", 2) for line in lines if line and not line.startswith("#")]
    return [(first, second) for first, second, _ in found]


def test_the_first_five_hold_what_a_reader_expects() -> None:
    relations = flagship().relations
    pairs = expected()
    missed = [
        (first, second)
        for first, second in pairs
        if second not in [relation.article for relation in relations.get(first, ())[:FIRST]]
    ]
    assert len(pairs) - len(missed) >= 40
    assert 1 - len(missed) / len(pairs) >= SHARE, missed


def test_every_relation_gives_a_true_reason() -> None:
    book = flagship()
    texts = {
        article.id: "".join(paragraph.full_text for paragraph in article.paragraphs).translate(
            {ord("（"): None, ord("）"): None}
        )
        for article in book.regulation.articles
    }
    for article, relations in book.relations.items():
        for relation in relations:
            assert relation.article != article
            for reason in relation.reason.split("；"):
                kind, _, rest = reason.partition("：")
                words = rest.split("、") if rest else reason.removeprefix("同用“").rstrip("”").split("”“")
                assert words
                if kind in ("同一责任主体", "都提到"):
                    assert all(book.register.find(name) for name in words)
                else:
                    assert all(word in texts[article] and word in texts[relation.article] for word in words)


def test_each_article_with_a_topic_has_relations() -> None:
    related = flagship().relations
    # 74 and 75 stand alone: legal liability and the date of effect.
    assert len(related) >= 73


def test_one_article_and_none() -> None:
    alone = Article("a1", 1, 0, "第一条", None, None, (Paragraph("a1p1", "本条例自公布之日起施行。"),))
    for articles in ((), (alone,)):
        regulation = Regulation("x", "测试条例", (), (), (), articles, ())
        assert relate(regulation, {}, Register(), {}) == {}


def test_numbers_of_provisions_relate_nothing() -> None:
    words = (
        "违反第二十三条的，追究责任。",
        "符合第二十四条、第一百零二条之一的，免除费用。",
        "第三人可以查阅。",
        "第三人参加诉讼。",
    )
    articles = tuple(
        Article(f"a{n}", n, 0, f"第{n}条", None, None, (Paragraph(f"a{n}p1", text),))
        for n, text in enumerate(words, 1)
    )
    found = relate(Regulation("x", "测试条例", (), (), (), articles, ()), {}, Register(), {})
    assert set(found) == {"a3", "a4"}
    assert found["a3"][0].reason == "同用“第三人”"
