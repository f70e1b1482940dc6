"""Which article: a sentence of the law, and four articles to choose from."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from generator.model.text import Article
from generator.training.material import ALIKE, Material, Norm
from generator.training.question import Question
from generator.training.similar import likeness

_WRONG = 3
_SHORTEST = 14


def questions(material: Material, rng: Random) -> Iterator[Question]:
    """One for every norm in scope whose sentence is found in one article only."""
    norms = [norm for norm in material.norms if len(norm.sentence) >= _SHORTEST]
    rng.shuffle(norms)
    seen: set[str] = set()
    for norm in norms:
        if norm.sentence in seen:
            continue
        seen.add(norm.sentence)
        difficulty = rng.choice((1, 2, 3))
        wrong = _wrong(material, norm, difficulty, rng)
        if wrong:
            yield _question(material, norm, wrong, difficulty, rng)


def _question(material: Material, norm: Norm, wrong: list[Article], difficulty: int, rng: Random) -> Question:
    articles = [norm.article, *wrong]
    rng.shuffle(articles)
    bare = difficulty > 1
    options = tuple(a.label if bare else material.article_name(a) for a in articles)
    return Question(
        kind="which-article",
        stem=f"下面这句话出自哪一条？\n{norm.sentence}",
        options=options,
        answers=(articles.index(norm.article),),
        explanation=f"这句话在{material.article_name(norm.article)}。",
        paragraph=norm.paragraph.id,
        place=material.place(norm.paragraph.id),
        sentence=norm.sentence,
        difficulty=difficulty,
    )


def _wrong(material: Material, norm: Norm, difficulty: int, rng: Random) -> list[Article]:
    """Articles that say nothing like it: of the same division where it is to be hard."""
    pool = [
        article
        for article in material.articles.values()
        if article.id != norm.article.id and not _says_it(article, norm.sentence)
    ]
    near = [article for article in pool if article.division == norm.article.division]
    far = [article for article in pool if article.division != norm.article.division]
    rng.shuffle(near)
    rng.shuffle(far)
    chosen = (near + far if difficulty == 3 else far + near)[:_WRONG]
    return chosen if len(chosen) == _WRONG else []


def _says_it(article: Article, sentence: str) -> bool:
    return any(
        sentence in paragraph.full_text or likeness(paragraph.full_text, sentence) >= ALIKE
        for paragraph in article.paragraphs
    )
